"""Names in a row under a cue line, whatever parts them, and what looks like a row and is none."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Extraction, Role
from tests.extraction.said import playing_in

BODIES = [
    "Harbour Workers Union",
    "Lantern Society (LS)",
    "Fjord Institute",
    "Kelp",
    "Quiet Shores Forum for the Protection of the Sea",
    "Tidewrack",
]
PEOPLE = ["Ana Petrova", "Kari Olsen", "John Brown", "Maria Gomez"]


def read(text: str) -> Extraction:
    return extract(
        read_text(f"Open letter on ferries\n\nWe ask for an answer about the ferries of the coast.\n\n{text}\n")
    )


def signatories(said: Extraction) -> set[str]:
    return {mention.name for mention in said.mentions if Role.SIGNATORY in mention.roles}


@pytest.mark.parametrize("cue", ["Signed by:", "Signatories", "The following organisations endorse this statement:"])
@pytest.mark.parametrize("mark", [", ", "; ", " - ", " – ", " / ", " | ", " • "])
def test_names_in_one_paragraph_under_a_cue_line_sign(cue: str, mark: str) -> None:
    said = read(f"{cue}\n\n{mark.join(BODIES)}.")
    assert signatories(said) == {"Lantern Society", *BODIES} - {"Lantern Society (LS)"}


@pytest.mark.parametrize("mark", ["* {}; ", "* {} ", "• {} ", "● {}; ", "▪ {} ", "- {}; ", "– {}; "])
def test_a_line_of_bullets_is_a_list(mark: str) -> None:
    said = read("Signatories (in alphabetical order):\n" + "".join(map(mark.format, BODIES)).strip())
    assert signatories(said) == {"Lantern Society", *BODIES} - {"Lantern Society (LS)"}


def test_peers_and_registered_associations_led_by_a_trade_are_items_of_their_own_kind() -> None:
    lines = "Baroness Finley of Kelp\nReporter für den Hafen e. V. – Kari Olsen, Geschäftsführerin\nLantern Society"
    assert signatories(read(f"Signed by:\n\n{lines}")) == {
        "Finley of Kelp",
        "Reporter für den Hafen e. V.",
        "Kari Olsen",
        "Lantern Society",
    }


def test_names_in_other_languages_with_words_in_small_letters_are_items() -> None:
    bodies = [*BODIES[2:], "Agir ensemble pour les marins", "Östgruppen för frihet och mänskliga rättigheter"]
    assert signatories(read("Signed by:\n\n" + "\n".join(f"- {name}" for name in bodies))) == set(bodies)


def test_semicolons_part_names_with_commas_of_their_own_in_a_paragraph_that_ends_like_a_sentence() -> None:
    row = "; ".join(["Ana Petrova, Director, Lantern Society", *BODIES[2:], "the Assembly of those who do not go"])
    assert {"Ana Petrova", "Lantern Society", "Kelp", "Tidewrack"} <= signatories(read(f"Signed by:\n\n{row}."))


def test_the_last_two_names_of_a_row_are_parted_at_their_and() -> None:
    assert signatories(read(f"Signed by:\n\n{', '.join(PEOPLE[:-1])} and {PEOPLE[-1]}.")) == set(PEOPLE)


def test_a_row_goes_on_over_the_line_ends_of_a_wrapped_paragraph() -> None:
    said = read(f"Signatories:\n\n{', '.join(BODIES[:3])},\n{', '.join(BODIES[3:])}")
    assert signatories(said) >= {"Lantern Society", *BODIES} - {"Lantern Society (LS)"}


@pytest.mark.parametrize(
    "lines",
    [
        "Ana Petrova, Lantern Society\nKari Olsen, Fjord Institute\nJohn Brown, Harbour Workers Union",
        "Ana Petrova, Director, Lantern Society",
    ],
)
def test_a_signature_with_its_commas_is_no_row(lines: str) -> None:
    said = read(f"Signed by:\n\n{lines}")
    assert len(said.relations) == lines.count("\n") + 1
    assert not any("\n" in mention.text for mention in said.mentions)


def test_a_sentence_with_commas_is_no_row() -> None:
    said = read("Signatories\n\nThe Harbour Workers Union, which met the Fjord Institute, asked the Kelp Network, too.")
    assert "Fjord Institute" not in signatories(said)


def test_a_country_in_brackets_is_no_short_form_and_an_address_of_the_web_can_be_a_name() -> None:
    said = read(
        "Signed by:\n- kelp.works – Austria\n- Bits of the Sea (NL)\n- Lantern Society (BE)\n- Fjord Institute (FI)"
    )
    assert signatories(said) == {"kelp.works", "Bits of the Sea", "Lantern Society", "Fjord Institute"}
    names = [said.mentions[link.source].text for link in said.relations]
    assert names == ["FI"]  # its own initials


def test_a_last_piece_without_end_is_left_whole() -> None:
    said = read("Signed by:\n\nFjord Institute, Harbour Workers Union, " + "Kelp and " * 2_000 + "Tide")
    assert len(said.mentions) < 20


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            (
                "Exigimos que el puerto siga siendo público. Llamamos a toda la población a defender sus playas.\n\n"
                "Asociación de Vecinos del Puerto, Sindicato de Estibadores, Costa Viva, Red de Mareas, Foro Azul.\n\n"
                "Vigo, 3 de mayo de 2019\n"
            ),
            {
                "Asociación de Vecinos del Puerto",
                "Sindicato de Estibadores",
                "Costa Viva",
                "Red de Mareas",
                "Foro Azul",
            },
        ),
        (
            (
                "Nous refusons la fermeture du port. Nous appelons les habitants à la grève le 3 mai.\n\n"
                "Parti du quai, Union des dockers, les riverains, Ligue du port, Comité du phare, "
                "Amis du quai, Conseil des marins.\n"
            ),
            {
                "Parti du quai",
                "Union des dockers",
                "Ligue du port",
                "Comité du phare",
                "Amis du quai",
                "Conseil des marins",
            },
        ),
        (
            (
                "Wir fordern den sofortigen Stopp der Deicharbeiten. Unsere Küste darf nicht verkauft werden.\n\n"
                "Torfbund, Wattverband, Deichhilfe Nord, Verein Moorfrauen, Küstenjugend\n\nBremen, den 4. Mai 2018\n"
            ),
            {"Torfbund", "Wattverband", "Deichhilfe Nord", "Verein Moorfrauen", "Küstenjugend"},
        ),
        (
            (
                "Limanın satılmasına karşıyız. Denizimizi, kıyılarımızı ve emeğimizi birlikte savunacağız.\n\n"
                "Liman Derneği, Kıyı Platformu, Balıkçılar Birliği, Deniz Emekçileri Sendikası\n"
            ),
            {"Liman Derneği", "Kıyı Platformu", "Balıkçılar Birliği", "Deniz Emekçileri Sendikası"},
        ),
    ],
)
def test_a_row_of_bodies_that_is_the_last_paragraph_signs(text: str, names: set[str]) -> None:
    assert playing_in(text, Role.SIGNATORY) == names


@pytest.mark.parametrize(
    "text",
    [
        (
            "Müraciət dünən hazırlanıb. Onu icmalar birlikdə yazıblar.\n\nMətn Su Şurasına, Liman Birliyinə, Dəniz "
            "Fonduna və Sahil Komitəsinə göndərilib.\n"
        ),
        (
            "La marcha reunió ayer a dos mil personas. La policía no informó de incidentes.\n\n"
            "Etiquetas: Vigo, Galicia, España, Puerto de Vigo, Sindicato de Estibadores\n"
        ),
    ],
)
def test_sentences_and_tags_at_the_end_of_a_page_sign_nothing(text: str) -> None:
    assert playing_in(text, Role.SIGNATORY) == set()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            (
                "Nous demandons la réouverture du port. Rien ne justifie sa fermeture aux pêcheurs.\n\n"
                "Anne Petit (Marée Haute) Paul Morel (Union des quais) Claire Duval (Le Phare)\n"
            ),
            {"Anne Petit", "Marée Haute", "Paul Morel", "Union des quais", "Claire Duval", "Le Phare"},
        ),
        (
            (
                "Exigimos que el puerto siga abierto. No aceptaremos su venta a ninguna empresa.\n\n"
                "Ana Ruiz (Costa Viva), Juan Campos (Foro Azul), Eva Sanz (Red de Mareas)\n"
            ),
            {"Ana Ruiz", "Costa Viva", "Juan Campos", "Foro Azul", "Eva Sanz", "Red de Mareas"},
        ),
        (
            (
                "Wir fordern den Erhalt der Küste. Niemand darf sie einfach verkaufen.\n\n"
                "Lena Falke (Torfbund) Jan Moor (Wattverband) Petra Klein (Deichhilfe)\n"
            ),
            {"Lena Falke", "Torfbund", "Jan Moor", "Wattverband", "Petra Klein", "Deichhilfe"},
        ),
    ],
)
def test_persons_with_their_bodies_in_brackets_that_end_a_page_sign(text: str, names: set[str]) -> None:
    assert playing_in(text, Role.SIGNATORY) == names
