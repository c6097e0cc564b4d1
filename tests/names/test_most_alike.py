"""What rules a name out without comparing it is never below what comparing finds."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.model import EntityKind
from directory.names.compare import compare_parsed, parse, rank
from directory.names.most_alike import MostAlike

if TYPE_CHECKING:
    from pathlib import Path

WORDS = (
    "Baku", "Azerbaijan", "Germany", "London", "Britain", "University", "universities", "Institute", "Institut",
    "Centre", "Center", "Club", "House", "of", "for", "the", "Human", "Rights", "Water", "waterworks", "works",
    "Health", "Healthcare", "care", "National", "Committee", "branch", "section", "No. 2", "II", "(Germany)", "(HRC)",
    "HRC", "UNHCR", "High", "Commissioner", "Refugees", "Strathclyde", "Strasbourg", "Nanosysteme", "nano", "systems",
    "named after Nizami Ganjavi", "«Ümid»", "“Hope”", "e.V.", "MMC", ",", "-", "and", "Ministry", "Agrarian",
)  # fmt: skip
NAMES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=7).map(" ".join)


def assert_ruled_in(one: str, other: str) -> None:
    asked, name = (parse(each, EntityKind.ORGANISATION) for each in (one, other))
    most = MostAlike(one)
    found = compare_parsed(asked, name)
    assert rank(asked, name) <= most.rank(other) + 1e-9
    assert found.score <= most.score(other) + 1e-9
    assert found.verdict.value == "different" or most.score(other) >= 0.3


@settings(max_examples=400, deadline=None)
@given(NAMES, NAMES)
def test_no_name_is_more_alike_than_it_is_said_to_be_at_most(one: str, other: str) -> None:
    assert_ruled_in(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nanosysteme Institut", "Institute for nano systems Research"),
        ("Institute Nanosysteme Baku", "nano systems House of London"),
        ("UNHCR Office Baku", "London House of United Nations High Commissioner for Refugees"),
        ("Azerbaijani Community in London Forum", "Azerbaijani Society in Britain"),
        ("German branch of Amnesty International", "Amnesty International Germany"),
        ("", "House"),
        ("The of", "House of Culture"),
    ],
)
def test_words_joined_abbreviated_and_places_inside_places_are_ruled_in(one: str, other: str) -> None:
    assert_ruled_in(one, other)
    assert_ruled_in(other, one)


def test_real_names_that_share_a_word_are_ruled_in(shared: Path) -> None:
    draw = random.Random(11)  # noqa: S311 - the same names each time
    names = draw.sample((shared / "names" / "org_names_real.txt").read_text(encoding="utf-8").splitlines(), 6000)
    by_word: dict[str, list[str]] = {}
    for name in names:
        for word in set(name.casefold().split()):
            by_word.setdefault(word, []).append(name)
    several = [found for found in by_word.values() if len(found) > 1]
    for _ in range(1500):
        assert_ruled_in(*draw.sample(draw.choice(several), 2))


def test_names_with_little_in_common_are_ruled_out() -> None:
    most = MostAlike("Baku Water Union")
    assert most.rank("Lankaran Press Institute") < 0.25
    assert most.score("Lankaran Press Institute") < 0.3
    assert most.score("Baku Water Institute of Lankaran") < 1.0
