"""Signatures in German and Romance languages lead from the office, over its field, to the body it is held in."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Extraction, RelationType, Role

GERMAN = "Offener Brief\n\nWir fordern, dass die Stadt sich um die Moore kümmert.\n\nEs unterzeichnen:\n\n"
FRENCH = "Lettre ouverte\n\nNous demandons que la ville s'occupe des marais.\n\nPremiers signataires :\n\n"
SPANISH = "Carta abierta\n\nPedimos que la ciudad se ocupe de los humedales y de su gente.\n\nFirman:\n\n"
ITALIAN = "Lettera aperta\n\nChiediamo che la città si occupi delle paludi.\n\nPrimi firmatari:\n\n"
PORTUGUESE = "Carta aberta\n\nPedimos que a cidade não esqueça os pântanos e a sua gente.\n\nAssinam:\n\n"
PROSE = "Nous demandons au gouvernement d'agir sans attendre. La situation est grave et nous le disons.\n\n"
BETWEEN_SEMICOLONS = (
    "Marie Petit, présidente de la Ligue des usagers ; Anne Dubois, sociologue ; Luc Moreau et Zoé Blanc, "
    "secrétaires de la CGT."
)


def signs_for(found: Extraction) -> set[tuple[str, str]]:
    return {
        (found.mentions[relation.source].text, found.mentions[relation.target].text)
        for relation in found.relations
        if relation.type is RelationType.SIGNS_FOR
    }


@pytest.mark.parametrize(
    ("head", "item", "signs"),
    [
        (GERMAN, "Gisela Manders, Abgeordnete der CDU im Deutschen Bundestag", "CDU"),
        (GERMAN, "Anita Starr, Referentin für Klima bei Moorwacht International", "Moorwacht International"),
        (GERMAN, "Eva Karl, Professorin für Soziologie an der Universität Kassel", "Universität Kassel"),
        (GERMAN, "Uwe Kern, Vorstandsmitglied der SPD im Saarland", "SPD"),
        (GERMAN, "Rolf Winter, Geschäftsführer im Haus der Kulturen", "Haus der Kulturen"),
        (
            GERMAN,
            "Ute Lenz (Jüdische Stimme für einen gerechten Frieden)",
            "Jüdische Stimme für einen gerechten Frieden",
        ),
        (GERMAN, "Ilse Kurz (Vorsitzende der NaturFreunde)", "NaturFreunde"),
        (GERMAN, "Rolf Winter, Landesgeschäftsführer der Grünen Jugend Hessen", "Grünen Jugend Hessen"),
        (GERMAN, "Uwe Maier, Sprecher des Bündnisses „Wald bleibt“", "Bündnisses „Wald bleibt“"),
        (GERMAN, "Tom Beck, Initiative „Stadt für alle“, Kassel", "Initiative „Stadt für alle“"),
        (FRENCH, "Anne Dubois, chargée de mission climat à Terre Commune", "Terre Commune"),
        (FRENCH, "Jean Grand, professeur de sociologie à l'université de Nantes", "université de Nantes"),
        (FRENCH, "Inès Roche, directrice de recherche au CNRS", "CNRS"),
        (FRENCH, "Paul Noir, porte-parole du collectif Sauvons le marais", "collectif Sauvons le marais"),
        (SPANISH, "Marta Gil, responsable de incidencia de Ecos del Sur", "Ecos del Sur"),
        (SPANISH, "Eva Cruz, profesora de Sociología en la Universidad de Vigo", "Universidad de Vigo"),
        (SPANISH, "Pedro Sanz, por el Foro del Agua", "Foro del Agua"),
        (ITALIAN, "Paolo Neri, professore di sociologia all'Università di Pisa", "Università di Pisa"),
        (ITALIAN, "Giulia Conti, portavoce del comitato Salviamo il Parco", "comitato Salviamo il Parco"),
        (ITALIAN, "Sara Costa, ricercatrice al CNR", "CNR"),
        (ITALIAN, "Marco Sala, per la Rete dei Laghi", "Rete dei Laghi"),
        (
            PORTUGUESE,
            "Paulo Reis, professor de sociologia na Universidade Federal da Bahia",
            "Universidade Federal da Bahia",
        ),
        (PORTUGUESE, "Clara Dias, porta-voz do coletivo Salve o Rio", "coletivo Salve o Rio"),
        (PORTUGUESE, "Pedro Alves, pela Rede das Águas", "Rede das Águas"),
    ],
)
def test_an_office_leads_to_the_body_it_is_held_in(head: str, item: str, signs: str) -> None:
    others = "- Anna Moor, Vorsitzende\n- Luis Soto (CCOO)\n" if head == GERMAN else "- Anna Moor\n- Luis Soto (CCOO)\n"
    name = item.partition(",")[0].partition(" (")[0]
    assert (name, signs) in signs_for(extract(read_text(f"{head}- {item}\n{others}")))


@pytest.mark.parametrize(
    "item",
    ["Léa Fabre, députée écologiste du Rhône", "Yves Petit, ministre de l'Intérieur", "Rémi Faure, maire de Lyon"],
)
def test_what_is_governed_or_represented_is_no_body(item: str) -> None:
    found = extract(read_text(f"{FRENCH}- {item}\n- Anna Moor\n- Luis Soto (CCOO)\n"))
    assert signs_for(found) == {("Luis Soto", "CCOO")}


@pytest.mark.parametrize(
    "text",
    [
        f"Ont signé cette tribune : {BETWEEN_SEMICOLONS} Tout comme nos amis, nous attendons.",
        f"{PROSE}Les signataires : {BETWEEN_SEMICOLONS}",
    ],
)
def test_signatures_between_semicolons_are_a_list_though_most_of_their_words_are_small(text: str) -> None:
    found = extract(read_text(text))
    signing = {mention.text for mention in found.mentions if Role.SIGNATORY in mention.roles}
    assert signing == {"Marie Petit", "Ligue des usagers", "Anne Dubois", "Luc Moreau", "Zoé Blanc", "CGT"}
    assert signs_for(found) == {("Marie Petit", "Ligue des usagers"), ("Zoé Blanc", "CGT")}


def test_a_line_of_persons_under_for_whom_they_sign_is_parted_at_its_commas() -> None:
    text = (
        "Die Demonstration am Samstag braucht viele Menschen. Wir laden alle ein, zu kommen und mit uns zu gehen.\n\n"
        "Wir freuen uns auf die Rednerinnen und Redner, die auf der Bühne sprechen werden, und auf Musik.\n\n"
        "Für das Presseteam der Initiative ‚Nie mehr Moor – Die Sümpfe leben‘:\n\n"
        "Wiebke Dahl, Jutta Kern-Henken, Willi van Ooyen\n"
    )
    body = "Initiative ‚Nie mehr Moor – Die Sümpfe leben‘"
    assert signs_for(extract(read_text(text))) == {
        ("Wiebke Dahl", body),
        ("Jutta Kern-Henken", body),
        ("Willi van Ooyen", body),
    }


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            (
                "Es sprechen Ute Lenz (Jüdische Stimme für den Frieden), Rita Lang (Autorin), Tom Beck (Köln) und "
                "Jutta Sommer (Stimmen der Vielfalt) auf der Kundgebung."
            ),
            {"Jüdische Stimme für den Frieden", "Stimmen der Vielfalt"},
        ),
        (
            (
                "En el acto hablaron Ana Pérez (Ecos del Sur), Luis Soto (periodista), Eva Cruz (CCOO), "
                "José Gil (Pepe) y Rosa Mora (nacida en Lugo)."
            ),
            {"Ecos del Sur", "CCOO"},
        ),
        (
            (
                "Rassemblement samedi. Prendront la parole : Marie Petit (Les Amis de la Terre), Jean Grand (fermier), "
                "Anne Dubois (Collectif pour la paix) et Paul Noir (Voix du Nord Ouest)."
            ),
            {"Les Amis de la Terre", "Collectif pour la paix", "Voix du Nord Ouest"},
        ),
    ],
)
def test_a_bracket_behind_a_person_holds_the_body(text: str, names: set[str]) -> None:
    bodies = {m.text for m in extract(read_text(text)).mentions if m.kind.value == "organisation"}
    assert bodies == names


@pytest.mark.parametrize(
    "text",
    [
        "La gente ha votato contro il parco, non a favore. La maglia più pesante è finita. La7 non lo ha detto mai.",
        "11 AÑOS DE AQUEL DÍA QUE PUSO A UN PUEBLO A CAMINAR. La gente lo recuerda hoy en las calles, como lo vio La7.",
    ],
)
def test_an_article_is_no_station_or_league_of_states(text: str) -> None:
    names = {mention.text for mention in extract(read_text(text)).mentions}
    assert names <= {"La7"}


def test_german_nouns_for_bodies_alone_and_what_stands_behind_a_parliament_name_nothing() -> None:
    text = (
        "Die Verwaltung weist darauf hin. Die lokale Freiheitsbewegung ist stark, der Sicherheitsapparat ist es auch. "
        "Seit Anfang des Jahres stritt die Ampelkoalition mit der Friedensbewegung, und im Bayerischen Landtag "
        "Neuerungen zu beschließen war schwer."
    )
    assert {mention.text for mention in extract(read_text(text)).mentions} == {"Bayerischen Landtag"}
