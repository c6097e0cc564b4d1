"""Names that signs part or join: slashes, full stops, copies, and lists that begin in a paragraph's last sentence."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, Role


def bodies(text: str) -> set[str]:
    """The names of organisations that a text is read to hold."""
    return {mention.text for mention in extract(read_text(text)).mentions if mention.kind is EntityKind.ORGANISATION}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Reef Forum/Harbour Coalition met in Oslo.", {"Reef Forum", "Harbour Coalition"}),
        ("Kelp.Green's campaign began. A Kelp.Green coordinator spoke.", {"Kelp.Green"}),
        ("A letter from 9/11 Harbour Action came on Monday.", {"9/11 Harbour Action"}),
        ("The Reclaim Torvik Road group met on Monday.", {"Reclaim Torvik Road"}),
        ("The plan was backed by Labour and Green Party councillors.", {"Labour", "Green Party"}),
    ],
)
def test_signs_join_or_part_names_as_they_are_printed(text: str, names: set[str]) -> None:
    assert names <= bodies(text)


@pytest.mark.parametrize(
    "text", ["The Minister of Labour said no.", "The Working group met.", "Ask Prof.Dr Prof.Dr Lee."]
)
def test_fields_of_office_and_units_are_no_bodies(text: str) -> None:
    assert not bodies(text) & {"Labour", "Working", "Prof.Dr"}


def test_a_list_in_the_last_sentence_of_a_paragraph_is_read() -> None:
    text = (
        "Leaders of many towns met for the march and spoke. The speakers were: Ann Lee of the Reef Forum, "
        "Rafa Luz of Esperanza del Puerto, Cid Ray of the Tide Coalition, and Ben Moss of Kelp Union.\n"
    )
    mentions = extract(read_text(text)).mentions
    came = {mention.text for mention in mentions if Role.PARTICIPANT in mention.roles}
    assert {"Ann Lee", "Rafa Luz", "Cid Ray", "Ben Moss", "Esperanza del Puerto", "Tide Coalition"} <= came


def test_a_copy_without_a_colon_names_its_recipient() -> None:
    text = "We call upon you to reconsider.\n\n**Ann Lee**\n\n**Chair **\n\n**Cc Kelp World Congress**\n"
    mentions = extract(read_text(text)).mentions
    assert {"Kelp World Congress"} == {mention.text for mention in mentions if Role.RECIPIENT in mention.roles}
