"""What is said of a name's certainty, by who found it and by what it looks like."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.extraction.shapes.found import Found
from directory.extraction.shapes.name_shapes import Judge
from directory.extraction.text.page import read_page
from directory.extraction.trust import trusted
from directory.extraction.words.languages import every_table, tables
from directory.model import EntityKind, Tier

PERSON, BODY = EntityKind.PERSON, EntityKind.ORGANISATION


def tier_of(name: str, kind: EntityKind, producer: str, tier: Tier = Tier.A) -> Tier:
    page = read_page(name, tables("en"), every_table("en"))
    [item] = trusted(page, Judge(page.every, page.common), [Found(0, len(name), kind, producer, tier)])
    return item.tier


@pytest.mark.parametrize(
    ("name", "kind", "producer"),
    [
        ("Tidewater Fishers Union", BODY, "roll"),
        ("Tidewater Fishers Union", BODY, "head-noun"),
        ("TFU", BODY, "known"),
        ("Ruth Calder", PERSON, "roll"),
        ("Ruth Calder", PERSON, "given-name"),
        ("Ruth Calder", PERSON, "honorific"),
    ],
)
def test_a_name_of_a_kind_that_is_mostly_right_keeps_its_tier(name: str, kind: EntityKind, producer: str) -> None:
    assert tier_of(name, kind, producer) is Tier.A


@pytest.mark.parametrize(
    ("name", "kind", "producer"),
    [
        ("Morning Glow", BODY, "roll"),
        ("Tidewater Fishers Union and the Friends of the Long Northern River", BODY, "roll"),
        ("Tidewater Fishers Union", BODY, "roll-office"),
        ("Tidewater Fishers Union", BODY, "mother"),
        ("Mothers of the Grey Square", PERSON, "roll"),
        ("Ruth Loan Debt", PERSON, "given-name"),
        ("Calder", PERSON, "honorific"),
        ("Calder", PERSON, "surname"),
    ],
)
def test_a_name_of_a_kind_that_often_fails_is_asked_about(name: str, kind: EntityKind, producer: str) -> None:
    assert tier_of(name, kind, producer) is Tier.B


def test_no_name_rises() -> None:
    assert tier_of("Tidewater Fishers Union", BODY, "roll", Tier.B) is Tier.B


@pytest.mark.parametrize(("finder", "tier"), [("roll", Tier.A), ("roll-office", Tier.B)])
def test_a_name_found_again_is_as_sure_as_where_it_was_found_first(finder: str, tier: Tier) -> None:
    name = "Tidewater Fishers Union"
    page = read_page(f"{name}\n\n{name}", tables("en"), every_table("en"))
    places = [(0, finder), (len(name) + 2, "again")]
    names = [Found(start, start + len(name), BODY, producer) for start, producer in places]
    assert [item.tier for item in trusted(page, Judge(page.every, page.common), names)] == [tier, tier]


def test_a_list_without_nouns_for_bodies_is_asked_about_and_its_bodies_with_one_are_not() -> None:
    text = "We ask for clean water.\n\nSigned by the following organisations:\n\n- Morning Glow\n"
    text += "- Tidewater Fishers Union\n"
    text += "- Harbour Council\n- Kelp\n"
    tiers = {mention.text: mention.tier for mention in extract(read_text(text)).mentions}
    assert tiers == {
        "Morning Glow": Tier.B,
        "Tidewater Fishers Union": Tier.A,
        "Harbour Council": Tier.A,
        "Kelp": Tier.B,
    }
