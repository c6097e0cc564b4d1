"""Names beside others: a unit that its body owns, behind a slash, where one is represented, in an address."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import RelationType, Role
from tests.extraction.said import bodies_of, links_of, people_of, playing

BEFORE = "The harbour was closed last week without any warning to those who live there.\n\n"


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("It was told to the ABC/Nowa Revolutionary Federation on Friday.", {"Nowa Revolutionary Federation"}),
        ("They met the Harbour Front EU representative on Friday.", {"Harbour Front"}),
        ("It was read to the Knights of Tandrel on Friday.", {"Knights of Tandrel"}),
        ("It was said of the Revolutionary Guards on Friday.", {"Revolutionary Guards"}),
        ("They fought the illegal “Unilateral Declaration of Independence” of the town.", set()),
    ],
)
def test_names_end_where_another_begins(sentence: str, names: set[str]) -> None:
    assert bodies_of(extract(read_text(BEFORE + sentence + "\n"))) - {"ABC", "EU"} == names


def test_a_small_unit_behind_its_body_is_a_branch() -> None:
    text = (
        BEFORE
        + "The letters were addressed to the Kelp Agency, Amnesty International’s German branch, and the Tide Board.\n"
    )
    said = extract(read_text(text))
    unit = "Amnesty International’s German branch"
    assert links_of(said, RelationType.BRANCH_OF) == {(unit, "Amnesty International")}
    assert playing(said, Role.RECIPIENT) >= {"Kelp Agency", unit, "Tide Board"}


def test_all_addresses_below_a_label_are_addressed() -> None:
    text = (
        "Appeal\n\nTo:  The Honourable Ann Lee - Secretary-General of the Tide Council\n\nMay 3, 2006\n\n"
        "No. 021\n\n1. Mr. Orvo Tandrel\nHis Excellency the President\nOslo, Norway\n\n"
        "2. Amnesty International\nInternational Secretariat\nLondon, UK\n\n"
        "3. Asian Kelp Commission\nHong Kong, China\n\n"
        "Your Excellency,\n\nWe, the undersigned, call for an open harbour and an inquiry into what was done.\n"
    )
    said = extract(read_text(text))
    assert playing(said, Role.RECIPIENT) >= {
        "Ann Lee",
        "Orvo Tandrel",
        "Amnesty International",
        "Asian Kelp Commission",
    }
    assert ("International Secretariat", "Amnesty International") in links_of(said, RelationType.BRANCH_OF)
    assert not any("021" in name for name in bodies_of(said))


def test_the_agency_behind_a_datelines_day_published_the_news() -> None:
    text = "OSLO, FEBRUARY 16, KELPNEWS. A demonstration was held outside the town hall of the harbour on Friday.\n"
    assert playing(extract(read_text(text)), Role.PUBLISHER) == {"KELPNEWS"}


def test_signatories_told_of_in_a_sentence_sign_with_their_offices() -> None:
    text = BEFORE + (
        "The meeting was attended by the signatories to the declaration Mr. Ivo Brandt, Head of the Fjord Federation; "
        "Dr Kari Olsen, Harbour Front EU representative; Mr. Jonas Berg, President Nowa Union.\n"
    )
    assert links_of(extract(read_text(text)), RelationType.SIGNS_FOR) == {
        ("Ivo Brandt", "Fjord Federation"),
        ("Kari Olsen", "Harbour Front"),
        ("Jonas Berg", "Nowa Union"),
    }


def test_what_is_answered_was_signed_by_others() -> None:
    text = (
        "Statement\n\nIn response to recent releases issued by the Tide Federation and the Kelp Society, "
        "we would like to report that they are groundless.\n"
    )
    assert playing(extract(read_text(text)), Role.SIGNATORY) == set()


def test_initials_of_a_known_body_of_two_words_stand_for_it() -> None:
    said = extract(read_text(BEFORE + "We ask the United Nations for help. The UN has helped us before.\n"))
    assert ("UN", "United Nations") in links_of(said, RelationType.ACRONYM_OF)


def test_what_a_heading_says_was_done_is_no_part_of_a_name() -> None:
    text = (
        "Meeting with Secretary Helen Marlowe Postponed\n\nThe meeting will be held later, the town said on Friday.\n"
    )
    assert people_of(extract(read_text(text))) == {"Helen Marlowe"}
