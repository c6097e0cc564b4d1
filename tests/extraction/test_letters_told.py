"""Letters without a greeting, told in a report or with contacts in their head, and who is named in them."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import RelationType, Role
from tests.extraction.said import links_of, people_of, playing

BEFORE = "The harbour was closed last week without any warning to those who live there.\n\n"


def test_the_address_above_a_subject_line_is_addressed() -> None:
    text = (
        "October 12, 2021\n\nThe Honourable Ann Lee\nHouse of Kelp\nOttawa, ON K1A 0A6\n\nRe: The harbour wall\n\n"
        "We are a society of fishers, and we ask you to keep the harbour open to all who live there.\n"
    )
    assert playing(extract(read_text(text)), Role.RECIPIENT) == {"Ann Lee", "House of Kelp"}


def test_an_address_of_mail_is_no_addressee() -> None:
    text = (
        "Secretary General of the Tide Council\nMr. Orvo Tandrel\nE-Mail: office@tide.example\nFax: +33 388 555 799\n"
        "Dear Mr Tandrel\nAs you must be aware the harbour has been closed since March without any warning.\n"
    )
    assert not any("mail" in mention.name.casefold() for mention in extract(read_text(text)).mentions)


def test_who_is_called_upon_in_a_quoted_letter_is_addressed() -> None:
    text = (
        BEFORE + "The letter reads: “The Honorable Ann Lee! I am writing this letter on behalf of the Kelp Society.”\n"
    )
    said = extract(read_text(text))
    assert playing(said, Role.RECIPIENT) == {"Ann Lee"}
    assert playing(said, Role.SIGNATORY) == {"Kelp Society"}


@pytest.mark.parametrize("name", ["Zorvik Singh", "Zorvik Singh Tandrela", "Zorvik Kaur", "Zorvik Ismail"])
def test_persons_are_known_by_names_that_many_bear(name: str) -> None:
    assert people_of(extract(read_text(BEFORE + f"They were received by {name}, who spoke in the hall.\n"))) == {name}


def test_a_quoted_outlet_that_reports_published_the_news() -> None:
    text = BEFORE + "The Kelp Council sent a letter on Friday, asking for an open harbour, ‘Tidepost’ reports.\n"
    assert playing(extract(read_text(text)), Role.PUBLISHER) == {"Tidepost"}


def test_a_short_form_behind_a_legal_form_stands_for_the_name() -> None:
    said = extract(
        read_text(BEFORE + "The Kelp Initiative Germany e.V. (KID) has collected names. The KID asks for more.\n")
    )
    assert {short for short, _ in links_of(said, RelationType.ACRONYM_OF)} == {"KID"}


def test_a_committee_with_a_purpose_is_part_of_the_body_that_owns_it() -> None:
    text = BEFORE + "The Tide Council’s Committee for the Rescue of Kelp met on Friday in the town.\n"
    assert links_of(extract(read_text(text)), RelationType.BRANCH_OF) == {
        ("Committee for the Rescue of Kelp", "Tide Council")
    }
