"""To whom a writing goes, and who wrote it, where much stands between."""

from __future__ import annotations

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Role


def _playing(text: str, role: Role) -> set[str]:
    return {one.text for one in extract(read_text(text)).mentions if role in one.roles}


def test_an_appeal_leads_to_its_recipients_over_those_who_made_it() -> None:
    text = (
        "The appeal made by Ruth Karlsen, Amina Berg and active members of the club to the Bridge Toll Authority "
        "and the Harbour Council says that the tolls are too high."
    )
    assert {"Bridge Toll Authority", "Harbour Council"} <= _playing(text, Role.RECIPIENT)
    assert {"Ruth Karlsen", "Amina Berg"} <= _playing(text, Role.SIGNATORY)


def test_a_second_to_goes_on_with_the_recipients() -> None:
    text = "We appeal to the Harbour Council, to the President of the Bridge Toll Authority and to the Fjord Assembly."
    assert {"Harbour Council", "Bridge Toll Authority", "Fjord Assembly"} <= _playing(text, Role.RECIPIENT)


def test_a_subject_goes_on_with_people_who_are_not_named() -> None:
    text = "The Fjord Society in Bergen and some members of the community have appealed to the Harbour Council."
    assert "Fjord Society" in {one.removesuffix(" in Bergen") for one in _playing(text, Role.SIGNATORY)}


def test_to_include_leads_to_no_recipient() -> None:
    text = "The statement named the groups to include the Harbour Council and the Fjord Assembly."
    assert not _playing(text, Role.RECIPIENT)
