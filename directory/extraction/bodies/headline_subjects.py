"""The body with which a heading begins, all of whose words are large: "Kelp Union Condemns Raid on Harbour"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.shapes.found import Found, organisation
from directory.extraction.shapes.name_ends import PLURAL_BODIES
from directory.extraction.text.blocks import SegmentKind
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.nameless_acronyms import NO_BODIES
from directory.extraction.words.vocabulary import is_head, united, word_set
from directory.model import Role, Tier

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_STATING = word_set("""
    appeals applauds calls celebrates challenges commends condemns criticises criticizes decries demands denounces
    deplores endorses expresses hails joins laments mourns objects opposes pledges praises protests regrets rejects
    requests responds says signs slams stands submits supports urges voices warns welcomes writes
    """)
"""What the headline of a statement says of the one body that makes it."""
_DOING = word_set("announces hosts holds launches marks organises organizes publishes releases sues unveils wins")
_VERBS = _STATING | _DOING
_OF_STATE = word_set("""
    assembly cabinet congress court courts department government ministry office parliament police senate tribunal
    """)
"""Nouns for bodies that decide rather than sign."""
_TOP, _LONGEST, _LONGEST_NAME, _LONGEST_LABEL = 4, 240, 9, 4
_SHORTEST_INITIALS = 3


def headline_subjects(page: Page) -> list[Found]:
    """The bodies that do something in the headings of an English page, those with their part that state it."""
    if page.words.code != "en":
        return []
    tokens = page.tokens
    found: list[Found] = []
    for verb in tokens.where(_VERBS, 1, -1):
        number = tokens.segment[verb]
        segment = page.segments[number]
        heading = number in page.headings or (number < _TOP and segment.kind is SegmentKind.SHORT)
        if not heading or tokens.shape[verb] is not Shape.CAPITAL or segment.end - segment.start > _LONGEST:
            continue
        first = _begin(page, number, verb)
        if first is not None and _named(page, first, verb - 1):
            body = organisation((tokens.start[first], tokens.end[verb - 1]), "headline", Tier.B)
            states = tokens.low[verb] in _STATING and _OF_STATE.isdisjoint(tokens.low[first:verb])
            found.append(body.playing(Role.SIGNATORY) if states else body)
    return found


def _begin(page: Page, number: int, verb: int) -> int | None:
    """Where the subject begins that fills its heading up to a verb, a label and an article left out."""
    tokens, words = page.tokens, page.words
    first = page.first[number]
    label = next((at for at in range(first, min(first + _LONGEST_LABEL, verb)) if tokens.word[at] == ":"), None)
    first = first if label is None else label + 1
    first += tokens.low[first] in words.articles
    small = united(words.of_words, words.link_words, words.and_words, words.articles)
    inside = range(first, verb)
    if not 0 < len(inside) <= _LONGEST_NAME or not all(
        tokens.shape[at] in BIG or tokens.low[at] in small or tokens.word[at] in "’'&" for at in inside
    ):
        return None
    return first


def _named(page: Page, first: int, last: int) -> bool:
    """Whether words name one body: by a noun for bodies with more, or as the initials of one."""
    tokens, words = page.tokens, page.words
    lows = tokens.low[first : last + 1]
    if first == last:
        initials = tokens.shape[first] is Shape.UPPER and len(lows[0]) >= _SHORTEST_INITIALS
        return initials and lows[0] not in NO_BODIES and lows[0] not in words.stopwords
    person = lows[0] in GIVEN_NAMES and len(lows) == 2
    headed = any(is_head(low, words) for low in lows)
    many = not PLURAL_BODIES.isdisjoint(lows) or not words.titles.isdisjoint(lows) or lows[0] in words.stopwords
    return headed and not person and not many
