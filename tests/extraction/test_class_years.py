"""Years of graduation, letters and constituencies behind persons who sign."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.lists.class_years import before_class_year, is_class_year
from directory.extraction.pipeline import extract
from directory.model import EntityKind, RelationType, Role

LETTER = "Open letter on the harbour\n\nDear Minister,\n\nWe ask you to keep the harbour open.\n\nSigned by:\n\n"
OTHERS = "Kari Olsen, Harbour Workers Union\nMaria Gomez, Open Doors Society\nJonas Berg, Open Doors Society\n"


def signed(item: str) -> tuple[set[str], set[str], dict[str, str]]:
    """The signing persons and bodies of a letter with one more item, and who signs for whom."""
    said = extract(read_text(f"{LETTER}{item}\n{OTHERS}"))
    signing = [mention for mention in said.mentions if Role.SIGNATORY in mention.roles]
    people = {mention.name for mention in signing if mention.kind is EntityKind.PERSON}
    bodies = {mention.name for mention in signing if mention.kind is EntityKind.ORGANISATION}
    links = [link for link in said.relations if link.type is RelationType.SIGNS_FOR]
    return people, bodies, {said.mentions[link.source].name: said.mentions[link.target].name for link in links}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Petrova '98", "Ana Petrova"),
        ("Ana Petrova ‘04, PhD", "Ana Petrova"),
        ("Ana Petrova, Class of 1998", "Ana Petrova"),
        ("Ana Petrova (’12)", "Ana Petrova"),
        ("Ana Petrova Class of '98", "Ana Petrova"),
        ("Dana O'Neil", "Dana O'Neil"),
        ("Kelp Society 2004", "Kelp Society 2004"),
    ],
)
def test_a_name_ends_before_the_year_of_graduation(text: str, name: str) -> None:
    assert text[: before_class_year(text)] == name


def test_a_year_of_graduation_alone_is_told() -> None:
    assert is_class_year("Class of 2004")
    assert is_class_year("'98")
    assert not is_class_year("Class of Musicians")


def test_alumni_sign_with_their_years() -> None:
    items = "Ana Petrova '68\nRuth Cole '75, PhD\nTom Dale ’07, Tidal Workers Union\nIda Vale\t'83"
    people, bodies, links = signed(items)
    assert {"Ana Petrova", "Ruth Cole", "Tom Dale", "Ida Vale"} <= people
    assert bodies == {"Tidal Workers Union", "Harbour Workers Union", "Open Doors Society"}
    assert links["Tom Dale"] == "Tidal Workers Union"


@pytest.mark.parametrize(
    "item",
    [
        "Professor Tomas Reed AM",
        "Father Tomas Reed OCSO",
        "Tomas Reed, Psy.D.",
        "Tomas Reed, M.A.T.",
        "Tomas Reed, Senator for NSW",
        "Tomas Reed MP, Independent Member for Kelpford",
        "Tomas Reed, poet, viola player",
        "Tomas Reed AO, businessperson and former Norwegian diplomat",
    ],
)
def test_letters_professions_and_constituencies_name_no_body(item: str) -> None:
    people, bodies, links = signed(f"{item}\nFather Paul Quill")
    assert {"Tomas Reed", "Paul Quill"} <= people
    assert bodies == {"Harbour Workers Union", "Open Doors Society"}
    assert "Tomas Reed" not in links


@pytest.mark.parametrize(
    ("item", "body"),
    [
        ("Ana Petrova, Acting Leader, Norwegian Greens and Federal Member for Kelpford", "Norwegian Greens"),
        ("Ana Petrova, Adjunct Professor of Law Seaview University", "Seaview University"),
        ("Ana Petrova, journalist, Quietparty founder", "Quietparty"),
        ("Ana Petrova, People for Quiet Seas, W.A.", "People for Quiet Seas"),
        ("Mary Dunn AC, University of Kelp", "University of Kelp"),
    ],
)
def test_the_body_beside_such_an_office_is_told(item: str, body: str) -> None:
    _, bodies, links = signed(item)
    assert bodies == {body, "Harbour Workers Union", "Open Doors Society"}
    assert body in links.values()


def test_letters_end_a_name_whatever_the_next_line_begins_with() -> None:
    said = extract(read_text("Those present:\n\n- Professor Tomas Reed AM\n- Father Paul Quill OAM\n"))
    assert {"Tomas Reed", "Paul Quill"} == {mention.name for mention in said.mentions}


@pytest.mark.parametrize("line", ["1011 O Street NW", "Washington, DC 20001", "DC 20001"])
def test_the_lines_of_an_address_sign_nothing(line: str) -> None:
    text = f"We ask you to keep the harbour open.\n\nSincerely,\n\n**Students for Quiet Shores**\n{line}\n"
    said = extract(read_text(text))
    assert {m.name for m in said.mentions if Role.SIGNATORY in m.roles} == {"Students for Quiet Shores"}
