"""What an 'and' between two runs of capitals says: a second complement, or where one name ends and a phrase begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.text_tokens import Shape
from directory.extraction.vocabulary import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.name_runs import Group
    from directory.extraction.page import Page

_BODIES = word_set("""
    agencies associations bodies centers centres chambers churches clubs colleges committees communities companies
    cooperatives councils federations foundations groups initiatives institutes institutions leagues movements networks
    ngos organisations organizations parties schools societies syndicates unions universities
    """)
"""Nouns of bodies in the plural, which alone name nobody."""


def goes_on(page: Page, before: Group, group: Group) -> bool:
    """Whether a complement goes on over 'and' though a noun of bodies stands behind it."""
    return _second_plural(page, before, group) or _second_people(page, before, group)


def _second_plural(page: Page, before: Group, group: Group) -> bool:
    """Whether an 'and' joins a lone noun of bodies to another: "Committee of Kurdish Parties | and Institutions"."""
    low = page.tokens.low
    return group.first == group.last and low[group.first] in _BODIES and low[before.last].endswith("s")


def _second_people(page: Page, before: Group, group: Group) -> bool:
    """Whether an 'and' joins a second adjective to one without a noun: "Committee of Kurdish | and Yazidi Parties"."""
    low, peoples = page.tokens.low, page.every.nationalities
    bare = before.first == before.last and bool(before.joint) and before.joint[0] in page.words.of_words
    adjective = bare and low[before.last] in peoples and not low[before.last].endswith("s")
    return adjective and group.first < group.last and low[group.first] in peoples


def begins_phrase(page: Page, before: Group, group: Group) -> bool:
    """Whether a people behind 'and' goes on in small letters: "Association of Kurds | and Kurdish leader in Rome"."""
    tokens, words = page.tokens, page.words
    after = group.last + 1
    if group.first != group.last or after >= len(tokens) or tokens.segment[after] != tokens.segment[group.last]:
        return False
    people = tokens.low[group.first] in page.every.nationalities and not tokens.low[group.first].endswith("s")
    small = tokens.shape[after] is Shape.LOWER and tokens.low[after] not in words.stopwords | words.link_words
    return people and small and tokens.low[before.last].endswith("s")


def of_another(page: Page, before: Group, group: Group) -> bool:
    """Whether a people leads the name behind 'and', and no people stands before: "of Kelp | and Dutch Armed Forces"."""
    tokens, peoples = page.tokens, page.every.nationalities
    led = group.first < group.last and tokens.low[group.first] in peoples
    return led and not any(tokens.low[place] in peoples for place in range(before.first, before.last + 1))


def two_places(page: Page, chain: Sequence[Group], after: int) -> bool:
    """Whether an 'and' joins a second country to a name: "Federation of Sweden and Norway"."""
    words, tokens = page.words, page.tokens
    before, group = chain[after - 1], chain[after]
    joined = len(group.joint) == 1 and group.joint[0] in words.and_words and before.joint[:1] in {("of",), ("for",)}
    texts = [" ".join(tokens.low[each.first : each.last + 1]).rstrip(" .") for each in (before, group)]
    return joined and all(text in page.every.places for text in texts)
