"""Bodies reached through an office, headings that only sort, and the branch of a body in a country."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Role


@pytest.mark.parametrize(
    "lines",
    [
        "To:\nThe Chairperson, Nordic Rivers Agency",
        "To:\n\nThe Chair, Nordic Rivers Agency",
        "To the Chair of the Nordic Rivers Agency\n\nDear Chair,",
        "To: the President of the Republic of Norway\nCC: The Director General, Nordic Rivers Agency",
    ],
)
def test_a_letter_to_the_holder_of_an_office_is_addressed_to_the_body(lines: str) -> None:
    said = extract(read_text(f"Letter on the rivers\n\n{lines}\n\nWe, 14 groups, write about the rivers.\n"))
    assert {(mention.name, *mention.roles) for mention in said.mentions} == {("Nordic Rivers Agency", Role.RECIPIENT)}


@pytest.mark.parametrize(
    ("office", "body"),
    [
        ("Minister of Foreign Affairs of the Republic of Norway", None),
        ("Minister of Culture and Tourism of Norway", None),
        ("Chair-in-Office of the Nordic Rivers Agency", "Nordic Rivers Agency"),
        ("Ambassador-at-Large of the Nordic Rivers Agency", "Nordic Rivers Agency"),
    ],
)
def test_an_office_joined_to_others_leads_to_its_body_and_a_ministers_to_none(office: str, body: str | None) -> None:
    said = extract(read_text(f"H.E. Kari Olsen\n{office}\n\nYour Excellency,\n\nWe write about the rivers.\n"))
    assert {mention.name for mention in said.mentions} == {"Kari Olsen", body} - {None}


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Members of the Nordic Rivers Committee", {"Nordic Rivers Committee"}),
        ("Chair of the Nordic Rivers Committee, Harbour Council", {"Nordic Rivers Committee", "Harbour Council"}),
        ("Ambassador of the Federative Republic of Brazil to Norway", set()),
        (
            "Board of Trustees, Harbour Council; Rt Hon Ann Lee MP, Secretary of State for Culture, Media and Sport",
            {"Harbour Council", "Ann Lee"},
        ),
    ],
)
def test_a_memo_is_addressed_to_the_bodies_and_persons_of_its_line(line: str, names: set[str]) -> None:
    head = f"TO: {line}\n\nFROM: Tidewrack Society\n\nRE: The wells\n\nDear all,\n\nWe write about the wells.\n"
    said = extract(read_text(head))
    assert {mention.name for mention in said.mentions if Role.RECIPIENT in mention.roles} == names
    assert all("FROM" not in mention.name for mention in said.mentions)


def test_the_holder_of_an_office_for_a_matter_is_no_part_of_its_name() -> None:
    said = extract(read_text("We call on the Council of Oslo Commissioner for Clean Water Maria Vestad to act.\n"))
    assert [mention.name for mention in said.mentions if "Vestad" in mention.name] == ["Maria Vestad"]


def test_a_word_that_sorts_the_names_below_is_no_body() -> None:
    lists = "International\nLANTERN ACTION\nFjord Institute\n\nNational\nHarbour Workers Union\n\nRegional\nTidewrack"
    said = extract(read_text(f"Appeal for the forest\n\nENDORSED BY\n\n{lists}\n"))
    names = {mention.name for mention in said.mentions}
    assert names == {"LANTERN ACTION", "Fjord Institute", "Harbour Workers Union", "Tidewrack"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met Amnesty International Japan in town.", "Amnesty International Japan"),
        ("They met Greenpeace Argentina, who agreed.", "Greenpeace Argentina"),
        ("The EU Turkey deal failed.", "EU"),
        ("They spoke of the Amnesty International Turkey report.", "Amnesty International"),
    ],
)
def test_the_country_right_behind_a_known_name_is_its_branch(text: str, name: str) -> None:
    said = extract(read_text(text))
    assert [mention.name for mention in said.mentions] == [name]


def test_who_takes_part_in_what_others_organise_is_no_organiser() -> None:
    said = extract(
        read_text(
            "The rally, organised by the Fjord Institute with the participation of the Lantern Society, "
            "drew speakers including Ana Petrova."
        )
    )
    roles = {mention.name: mention.roles for mention in said.mentions}
    assert roles["Fjord Institute"] == (Role.ORGANISER,)
    assert Role.ORGANISER not in roles["Lantern Society"]
    assert Role.ORGANISER not in roles.get("Ana Petrova", ())


def test_an_office_its_body_and_its_holder_in_one_line_are_three_things() -> None:
    head = "To: President of the Fjord Council Ursula von der Leyen\n    Commissioner for Justice Ann Reynders"
    said = extract(read_text(f"Letter on the rivers\n\n{head}\n\nDear President,\n\nWe write about the rivers.\n"))
    assert {(mention.name, *mention.roles) for mention in said.mentions} == {
        ("Fjord Council", Role.RECIPIENT),
        ("Ursula von der Leyen", Role.RECIPIENT),
        ("Ann Reynders", Role.RECIPIENT),
    }


def test_the_holder_of_an_office_behind_a_comma_is_written_to() -> None:
    said = extract(read_text("The Fjord Union has written to the President of Norway, Kari Olsen, over the nets."))
    assert {mention.name for mention in said.mentions if Role.RECIPIENT in mention.roles} == {"Kari Olsen"}


def test_those_to_whom_copies_go_are_addressed() -> None:
    text = "Open letter\n\nWe write about nets. Copies go to the Fjord Council and to Amnesty International."
    said = extract(read_text(text))
    addressed = {mention.name for mention in said.mentions if Role.RECIPIENT in mention.roles}
    assert addressed == {"Fjord Council", "Amnesty International"}
