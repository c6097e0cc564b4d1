from __future__ import annotations

import pytest

from directory.names.lexicon import PartKind
from directory.names.parts import parse_organisation

KINDS = [
    ("Human Rights Centre of Azerbaijan", "centre", PartKind.HEAD),
    ("Human Rights Centre of Azerbaijan", "azerbaijan", PartKind.PLACE),
    ("Human Rights Centre of Azerbaijan", "of", PartKind.STOP),
    ("German branch of Amnesty International", "branch", PartKind.BRANCH),
    ("Volkswagen Gesellschaft mit beschränkter Haftung", "gesellschaft mit beschrankter haftung", PartKind.LEGAL),
    ("Qarabağ Azadlıq Təşkilatı İctimai Birliyi", "ictimai birliyi", PartKind.LEGAL),
    ("ООО Байкал", "ooo", PartKind.LEGAL),
    ("Company of Biologists", "company", PartKind.TOPIC),
    ("Brigade No. 3", "3", PartKind.NUMBER),
    ("Third Brigade", "third", PartKind.NUMBER),
    ("NOAA Fisheries", "noaa", PartKind.ACRONYM),
    ("Human Rights Watch (HRW)", "hrw", PartKind.OWN_ACRONYM),
    ("US Army", "us", PartKind.PLACE),
    ("Let us help", "us", PartKind.TOPIC),
]


@pytest.mark.parametrize(("name", "text", "kind"), KINDS)
def test_every_word_has_a_kind(name: str, text: str, kind: PartKind) -> None:
    assert {part.text: part.kind for part in parse_organisation(name).parts}[text] is kind


CONCEPTS = [
    ("Zentrum", "centre"),
    ("Merkezi", "centre"),
    ("центр", "centre"),
    ("Mərkəzi", "centre"),
    ("Stiftung", "foundation"),
    ("Fundación", "foundation"),
    ("Vakfı", "foundation"),
    ("Verein", "association"),
    ("université", "university"),
    ("Almaniya", "@DE"),
    ("deutsche", "@DE"),
    ("Köln", "@DE/cologne"),
    ("Азербайджана", "@AZ"),
    ("Azərbaycanlıları", "@AZ"),
]


@pytest.mark.parametrize(("word", "concept"), CONCEPTS)
def test_words_of_many_languages_have_one_concept(word: str, concept: str) -> None:
    assert parse_organisation(f"Xyzzy {word}").content[-1].form == concept


def test_a_name_of_nothing_but_weightless_words_still_has_content() -> None:
    assert parse_organisation("The GmbH").content


def test_a_country_is_told_where_only_one_is_named() -> None:
    assert parse_organisation("Azerbaijani Society of Baku").country == "AZ"
    assert parse_organisation("Azerbaijani Society of London").country is None


def test_the_key_loses_legal_form_and_little_words() -> None:
    assert parse_organisation("The House of Culture e.V.").key == "house culture"


def test_the_token_key_does_not_see_order_or_language() -> None:
    assert parse_organisation("Universität Köln").token_key == parse_organisation("Cologne University").token_key


@pytest.mark.parametrize(("name", "short"), [("OHCHR", True), ("UniHA", True), ("FEWS NET", True), ("Amnesty", False)])
def test_a_short_form_is_told_by_its_capitals(name: str, short: bool) -> None:  # noqa: FBT001 - a case
    assert parse_organisation(name).acronym is short
