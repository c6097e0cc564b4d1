"""How far each name found can be trusted: what the step that found it claims, less where it was seen to fail.

A step says how sure it is before it knows what else the page holds, and that settles which of two overlapping names
stands.  What a reader is told afterwards is less for the kinds of finds below, of which two to eight in ten were right
on public documents that the rules of the day had not met (``tests/gold/README.md``).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from directory.model import EntityKind, Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.shapes.name_shapes import Judge
    from directory.extraction.text.page import Page

_BODY_STEPS = frozenset({"enumerated", "mother", "roll-bracket", "roll-office", "small-head"})
_PERSON_STEPS = frozenset({"surname"})
_REPEATED = "again"
_MOST_WORDS_OF_A_BODY = 8
_MOST_WORDS_OF_A_PERSON = {"given-name": 2, "roll": 3}
_FEWEST_POINTS = {"head-noun": 4.0, "roll": 1.5}
"""The points for a body (``Judge.organisation_score``) that a name needs by itself, by the step that found it."""


def trusted(page: Page, judge: Judge, names: Sequence[Found]) -> list[Found]:
    """The names with the tiers that their kinds of finds have earned; none rises.

    A name found again stands as the best of the places where it was found first.
    """
    kept = [_doubted(page, judge, item) for item in names]
    sure = {
        (page.between(*item.span), item.kind) for item in kept if item.tier is Tier.A and item.producer != _REPEATED
    }
    doubtful = {(page.between(*item.span), item.kind) for item in kept if item.tier is not Tier.A} - sure
    return [
        replace(item, tier=Tier.B)
        if item.producer == _REPEATED and item.tier is Tier.A and (page.between(*item.span), item.kind) in doubtful
        else item
        for item in kept
    ]


def _doubted(page: Page, judge: Judge, item: Found) -> Found:
    """A name one tier lower where its kind of find often fails."""
    if item.tier is not Tier.A:
        return item
    text = " ".join(page.between(*item.span).split())
    fails = _is_doubtful_person(text, item) if item.kind is EntityKind.PERSON else _is_doubtful_body(judge, text, item)
    return replace(item, tier=Tier.B) if fails else item


def _is_doubtful_body(judge: Judge, text: str, item: Found) -> bool:
    """Whether a body was found beside an office or in a list, or is long, or lacks what such names have."""
    fewest = _FEWEST_POINTS.get(item.producer)
    if fewest is None:
        return item.producer in _BODY_STEPS
    return text.count(" ") >= _MOST_WORDS_OF_A_BODY or judge.organisation_score(text) < fewest


def _is_doubtful_person(text: str, item: Found) -> bool:
    """Whether a person has only a surname behind a title, or more words than most names."""
    if item.producer == "honorific":
        return " " not in text
    most = _MOST_WORDS_OF_A_PERSON.get(item.producer)
    return item.producer in _PERSON_STEPS if most is None else text.count(" ") >= most
