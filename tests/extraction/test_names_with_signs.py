"""Names that signs part or join: slashes, full stops, copies, and lists that begin in a paragraph's last sentence."""

from __future__ import annotations

import pytest

from directory.model import Role
from tests.extraction.said import names_in, playing_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Reef Forum/Harbour Coalition met in Oslo.", {"Reef Forum", "Harbour Coalition"}),
        ("The Schools/Business Partnership met in Oslo.", {"Schools/Business Partnership"}),
        ("Kelp.Green's campaign began. A Kelp.Green coordinator spoke.", {"Kelp.Green"}),
        ("A letter from 9/11 Harbour Action came on Monday.", {"9/11 Harbour Action"}),
        ("The 7/7 Tidewrack Survivors Trust met.", {"7/7 Tidewrack Survivors Trust"}),
        ("On 12/04 Harbour Council met.", {"Harbour Council"}),
    ],
)
def test_signs_join_or_part_names_as_they_are_printed(text: str, names: set[str]) -> None:
    assert names <= names_in(text)


@pytest.mark.parametrize("text", ["Ask Prof.Dr Lee and Prof.Dr Kemp.", "The end.Then it came. One end.Then two."])
def test_titles_and_missing_blanks_are_no_names_with_a_full_stop(text: str) -> None:
    assert not names_in(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Reclaim Torvik Road group met on Monday.", "Reclaim Torvik Road"),
        ("She told the Tidal Shore Watchers group of it.", "Tidal Shore Watchers"),
    ],
)
def test_a_group_is_named_by_what_stands_before_it(text: str, name: str) -> None:
    assert names_in(text) == {name}


@pytest.mark.parametrize(
    "text", ["The Working group met.", "A Norwegian Tidal group met.", "The Settled Fisher (SF) group is poor."]
)
def test_a_group_of_some_kind_is_not_named_by_it(text: str) -> None:
    assert not names_in(text) & {"Working", "Norwegian Tidal", "Tidal", "Settled Fisher", "SF"}


@pytest.mark.parametrize(
    "text",
    [
        "The plan was backed by Labour and Green Party councillors.",
        "What Labour promised is late. Nobody believes Labour's numbers.",
        "In Nowa Labour MPs voted for it, and Labour said so.",
    ],
)
def test_a_party_goes_by_the_word_labour(text: str) -> None:
    assert "Labour" in names_in(text)


@pytest.mark.parametrize(
    "text", ["The Minister of Labour said no.", "Labour is cheap on the coast.", "Labour has costs."]
)
def test_labour_is_no_party_where_work_or_a_ministry_is_meant(text: str) -> None:
    assert "Labour" not in names_in(text)


def test_a_list_in_the_last_sentence_of_a_paragraph_is_read() -> None:
    text = (
        "Leaders of many towns met for the march and spoke. The speakers were: Ann Lee of the Reef Forum, "
        "Ben Moss of Kelp Union Local 108/Reef Watch, Rafa Luz of Esperanza del Puerto, "
        "and Cid Ray of the Tide Coalition.\n"
    )
    people = {"Ann Lee", "Rafa Luz", "Cid Ray", "Ben Moss"}
    bodies = {"Reef Forum", "Esperanza del Puerto", "Tide Coalition", "Kelp Union Local 108", "Reef Watch"}
    assert people | bodies <= playing_in(text, Role.PARTICIPANT)


def test_a_copy_without_a_colon_names_its_recipient() -> None:
    text = "We call upon you to reconsider.\n\nAnn Lee\n\nChair\n\nCc Kelp World Congress\n"
    assert playing_in(text, Role.RECIPIENT) == {"Kelp World Congress"}


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("Ann Lee, Chair of the Union of Torvik writers", "Union of Torvik writers"),
        (
            "Ann Lee, Head of the Council of the Kelpic nation representatives",
            "Council of the Kelpic nation representatives",
        ),
        ("Ann Lee, Head of the Torvik Museum project and activist", "Torvik Museum"),
    ],
)
def test_whom_a_body_gathers_ends_its_name_in_a_list(item: str, name: str) -> None:
    assert name in playing_in(f"Signed:\n\n{item}\nBen Low, Reef Forum\nCid Moss, Kelp Trust\n", Role.SIGNATORY)


def test_an_office_and_a_building_name_no_body() -> None:
    address = "Cc: the Rt Hon Ann Moss, Chancellor of the Exchequer\n\nDear Ms Moss,\n\n"
    text = f"{address}We met at the World Trade Center (WTC)."
    assert not names_in(text)


def test_the_leader_of_a_side_of_a_chamber_is_called_by_name() -> None:
    text = "They wrote to Majority Leader Ann Reid and Tidal Minority Leader Ben Kemp on Monday.\n"
    assert not {name for name in playing_in(text, Role.RECIPIENT) if "inority" in name or "ajority" in name}
