"""Lists of signatures in other languages than English: their cue lines, their language, names no word shows."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.extraction.words.languages import guess_language
from directory.model import EntityKind, Role
from tests.extraction.said import names_in


def roles_of(text: str) -> dict[str, set[Role]]:
    return {mention.text: set(mention.roles) for mention in extract(read_text(text)).mentions}


@pytest.mark.parametrize("cue", ["Erstunterzeichner:innen", "Unterstützer*innen des Aufrufs", "Unterzeichner_innen"])
def test_a_noun_that_names_women_and_men_leads_to_signatures(cue: str) -> None:
    text = f"Aufruf gegen den Deich\n\n{cue}:\nLena Falke, Schauspielerin\nJan Moor, Wattwacht e.V.\nUte Stein\n"
    assert [name for name, roles in roles_of(text).items() if Role.SIGNATORY in roles] == [
        "Lena Falke",
        "Jan Moor",
        "Wattwacht e.V.",
        "Ute Stein",
    ]


def test_a_french_noun_with_middle_dots_leads_to_signatures() -> None:
    text = "Appel pour la digue\n\nPremier·es signataires : Anne Petit (Vague Libre), Jean Morel (Union des pêcheurs)"
    assert {name for name, roles in roles_of(text).items() if Role.SIGNATORY in roles} == {
        "Anne Petit",
        "Vague Libre",
        "Jean Morel",
        "Union des pêcheurs",
    }


def test_those_who_call_to_a_rally_organise_it() -> None:
    text = (
        "Kommt am 3. Mai auf den Marktplatz zur Kundgebung gegen den Deich.\n\nEs rufen auf:\n\n"
        "• Jan Specht – Stadtverordneter von MIT Nordhorn\n• Ute Wolf – Sprecherin Wattwacht Emden\n"
        "• Jugendverband Welle"
    )
    organisers = {name for name, roles in roles_of(text).items() if Role.ORGANISER in roles}
    assert organisers == {"Jan Specht", "MIT Nordhorn", "Ute Wolf", "Wattwacht Emden", "Jugendverband Welle"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Les signataires :\n- Anne Petit, porte-parole de la Ligue\n- Jean Morel, président de la Maison", "fr"),
        ("Firman: Ana Ruiz, portavoz de la Coordinadora; Pedro Luna, presidente de la Casa", "es"),
        ("Anne Petit a écrit au ministre : la confédération a demandé un plan.", "fr"),
    ],
)
def test_nouns_for_bodies_and_offices_tell_the_language_of_a_short_list(text: str, code: str) -> None:
    assert guess_language(text) == code


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Die Kundgebung ist am Montag, und auch ver.di ruft dazu auf.", "ver.di"),
        ("La manifestation est soutenue par la FCPE et par les parents de la ville.", "FCPE"),
        ("La concentración de ayer fue convocada por Comisiones Obreras en la plaza.", "Comisiones Obreras"),
        ("Dün meydanda Eğitim Sen üyeleri bir açıklama yaptı ve bunu istedi.", "Eğitim Sen"),
        ("Вчера в городе прошёл митинг, на котором выступил депутат от КПРФ.", "КПРФ"),
    ],
)
def test_parties_and_unions_are_known_in_their_own_language(text: str, name: str) -> None:
    found = extract(read_text(text)).mentions
    assert name in {mention.text for mention in found if mention.kind is EntityKind.ORGANISATION}


def test_a_name_that_is_a_word_too_says_nothing_where_a_sentence_begins() -> None:
    text = "Podemos evitar la obra, y no es tarde para la playa ni para el puerto."
    assert "Podemos" not in roles_of(text)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Der Präsident des Bundestages Karl Stein sprach mit der Presse über das Gesetz.", "Karl Stein"),
        ("Lo dijo ayer el expresidente del Senado Juan Campos en la radio de la ciudad.", "Juan Campos"),
        ("Об этом сказал бывший президент Чехии Вацлав Новак на встрече с журналистами.", "Вацлав Новак"),
        ("Об этом сказал глава Фонда Андрея Громова Сергей Петров на встрече с журналистами.", "Сергей Петров"),
    ],
)
def test_the_holder_of_an_office_is_no_part_of_its_body(text: str, person: str) -> None:
    people = {mention.text for mention in extract(read_text(text)).mentions if mention.kind is EntityKind.PERSON}
    assert people == {person}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Die Wattwacht ruft im Bündnis mit Campact zur Demo auf, und viele kommen.", {"Campact"}),
        ("Viele Bündnisse und Gewerkschaften waren auf der Straße, und auch der Torfbund.", {"Torfbund"}),
        (
            "Bu məktub isə Torpaq üzrə Dövlət Komitəsindəndir və gec gəldi.",
            {"Torpaq üzrə Dövlət Komitəsindəndir"},
        ),
        (
            "Bu, Dənizlə iş üzrə Dövlət Komitəsinin cavabıdır və o da bir az gec gəldi.",
            {"Dənizlə iş üzrə Dövlət Komitəsinin"},
        ),
    ],
)
def test_what_bodies_are_in_together_and_several_of_a_kind_are_no_names(text: str, names: set[str]) -> None:
    found = extract(read_text(text)).mentions
    assert {mention.text for mention in found if mention.kind is EntityKind.ORGANISATION} == names


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Lena Falke, Bundesvorsitzende Verband deutscher Schriftstellerinnen und Schriftsteller",
         "Verband deutscher Schriftstellerinnen und Schriftsteller"),
        ("Petra Moor, aktiv in Torf Emden", "Torf Emden"),
        ("Anne Petit, responsable France de 360.org", "360.org"),
        ("Anne Petit, porte-parole de la Confédération paysanne", "Confédération paysanne"),
    ],
)  # fmt: skip
def test_an_office_leads_to_all_of_its_body(line: str, name: str) -> None:
    german = line.startswith(("Lena", "Petra"))
    head = "Aufruf für die Küste\n\nUnterzeichnende:\n" if german else "Appel pour la côte\n\nSignataires :\n"
    text = f"{head}{line}\n{'Jan Stein, Lehrer' if german else 'Jean Morel, président de la Ligue'}\n"
    assert name in {mention.text for mention in extract(read_text(text)).mentions}


def test_a_paragraph_broken_at_its_links_is_one() -> None:
    text = (
        "Ortak açıklamaya imza atanlar: Kıyı İşçileri Sendikası (\nKIYI-SEN), Türkiye\nDeniz Odaları Birliği (DOB), "
        "Deniz Esnafı Derneği (\nDED) ve Türkiye\nBalıkçılar Birliği (TBAB) bu metni bugün okudu."
    )
    found = {" ".join(mention.text.split()) for mention in extract(read_text(text)).mentions}
    assert {"Türkiye Deniz Odaları Birliği", "Türkiye Balıkçılar Birliği", "Deniz Esnafı Derneği"} <= found


def test_a_german_surname_behind_an_office_of_one_word_is_a_person() -> None:
    text = "Innenministerin Falke und Kanzlerkandidat Moor schwiegen. Der Umweltminister Bayerns kam nicht."
    people = {mention.text for mention in extract(read_text(text)).mentions if mention.kind is EntityKind.PERSON}
    assert people == {"Falke", "Moor"}


def test_a_line_of_the_site_under_signatures_signs_nothing() -> None:
    text = "Cordialement,\nAnne Petit, présidente du SNP\nJean Morel, secrétaire de l'UPM\nTélécharger la lettre"
    assert {name for name, roles in roles_of(text).items() if Role.SIGNATORY in roles} == {
        "Anne Petit",
        "SNP",
        "Jean Morel",
        "UPM",
    }


def test_an_article_in_brackets_is_no_part_of_a_short_form() -> None:
    text = "Signataires : Assemblée Citoyenne des Marins (L’ACM), Union des ports (UP), Vague Libre, Ligue des côtes"
    assert "ACM" in roles_of(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ce matin, le SNES-FSU et la CGT étaient devant le rectorat avec les parents.", {"SNES-FSU", "CGT"}),
        (
            "Der Verband alter Mütter und Väter sowie die Landesgemeinschaft Moor und Wald (LMW) waren nicht da.",
            {"Verband alter Mütter und Väter", "Landesgemeinschaft Moor und Wald", "LMW"},
        ),
        ("Die drei Umweltverbände BUND und NABU sprachen nach der Auftaktpressekonferenz.", {"BUND", "NABU"}),
        ("Die Bundesregierung zur Energiewende: Dazu schwieg auch der Bund freier Fischer.", {"Bund freier Fischer"}),
        (
            "Lo secundan asociaciones como Amigos de la Tierra, además de la Fundación Marea Viva, entre otras.",
            {"Amigos de la Tierra", "Fundación Marea Viva"},
        ),
        ("L'association Rivage Libre Jean-Baptiste Morel a parlé à la presse ce matin.", {"Rivage Libre"}),
    ],
)
def test_names_abroad_end_where_another_begins(text: str, names: set[str]) -> None:
    found = extract(read_text(text)).mentions
    assert {mention.text for mention in found if mention.kind is EntityKind.ORGANISATION} == names


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        ("Am Montag rufen der Torfbund und der Wattverein zu einer Demo auf.", Role.ORGANISER,
         {"Torfbund", "Wattverein"}),
        ("Der Torfbund startet morgen in Emden die Petition gegen den Deich.", Role.ORGANISER, {"Torfbund"}),
        ("El escrito lo firman la Fundación Marea Viva y Ana Ruiz, según se supo ayer.", Role.SIGNATORY,
         {"Fundación Marea Viva", "Ana Ruiz"}),
        ("La protesta la convocan la Fundación Marea Viva y Comisiones Obreras en la plaza.", Role.ORGANISER,
         {"Fundación Marea Viva", "Comisiones Obreras"}),
        ("Это обращение, адресованное главе города Юрию Громову, мэру Москвы Олегу Белому и депутатам.",
         Role.RECIPIENT, {"Юрию Громову", "Олегу Белому"}),
        ("Обращение составлено Анной Волковой, Максимом Белым и скреплено подписями.", Role.SIGNATORY,
         {"Анной Волковой", "Максимом Белым"}),
        ("Bildiri bugün okundu.\n\nAçıklamada yer alan odalar: Su Odası, Deniz Mühendisleri Odası, Liman Odası",
         Role.SIGNATORY, {"Su Odası", "Deniz Mühendisleri Odası", "Liman Odası"}),
        ("Dəniz Azərbaycanlıları Konqresi kansler Angela Merkelə məktub ünvanlayıb.", Role.SIGNATORY,
         {"Dəniz Azərbaycanlıları Konqresi"}),
        ("Bakı, 18 mart, /TORPAQPRESS/ Su Birliyi bu gün bir bəyanat yayıb və buna etiraz edib.", Role.PUBLISHER,
         {"TORPAQPRESS"}),
        ("Nos organisations syndicales : FSU, CGT, Vague Libre\n\nappellent à la grève et le disent.", Role.SIGNATORY,
         {"FSU", "CGT", "Vague Libre"}),
    ],
)  # fmt: skip
def test_sentences_and_cues_abroad_say_who_does_what(text: str, role: Role, names: set[str]) -> None:
    assert {name for name, roles in roles_of(text).items() if role in roles} == names


@pytest.mark.parametrize(
    ("lead", "items", "others"),
    [
        ("Подписали:", ["Союз рыбаков Приморья", "Фонд «Чистая вода»", "Клуб моряков «Прилив»"], " и др."),
        ("Подписали:", ["Союз рыбаков Приморья", "Фонд «Чистая вода»", "Клуб моряков «Прилив»"], " и другие"),
        ("Unterzeichnet von:", ["Verein Hafen e.V.", "Bund der Fischer", "Tidenverein"], " u.a."),
        ("İmzalayanlar:", ["Deniz Derneği", "Kıyı Platformu", "Balıkçılar Birliği"], " ve diğerleri"),
        ("Signataires :", ["Association du Port", "Collectif des Marées", "Union des Pêcheurs"], " et autres"),
    ],
)
def test_and_others_is_no_part_of_the_last_item(lead: str, items: list[str], others: str) -> None:
    said = extract(read_text(f"{lead}\n\n" + "\n".join(items) + others + "\n"))
    assert [mention.text for mention in said.mentions if Role.SIGNATORY in mention.roles] == items


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "Luís Sá integra a Comissão de Direitos Humanos da Assembleia Legislativa do Orvo, disse ele ontem.",
            {"Comissão de Direitos Humanos da Assembleia Legislativa do Orvo", "Assembleia Legislativa do Orvo"},
        ),
        ("O Programa Casa Nova foi bom, e o Projeto Rio Limpo também, disse o Instituto Maré.", {"Instituto Maré"}),
        ("Celebran la retirada del Proyecto de Ley de Puertos, dijo la Fundación Marea.", {"Fundación Marea"}),
        ("Retiram o Projeto de Lei de Proteção de Rios, disse o Instituto Maré.", {"Instituto Maré"}),
    ],
)
def test_projects_and_purposes_of_romance_names_are_no_bodies(text: str, bodies: set[str]) -> None:
    assert names_in(text) == bodies
