"""The headline of a document that says nowhere else what it is called."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction.words.deeds_en import HEADLINE_VERBS
from directory.extraction.words.vocabulary import united, word_set

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_LOOKED_AT = 12
_NOUNS_TOO = word_set("""
    addresses appeals arrests attacks backs bans blocks calls challenges charges claims delays delights demands drops
    ends faces files fines halts issues joins lobbies plans pledges presses prompts protests questions raises rallies
    releases requests sentences signs stages stands supports targets visits vows wants wins
    """)
_TELLING = frozenset(verb for verb in HEADLINE_VERBS if verb.endswith("s")) - _NOUNS_TOO
_TELLING_WITH = frozenset({("calls", "for"), ("calls", "on"), ("stands", "in"), ("stands", "with")})
"""What titles say, all of whose words are large: "Press release: Kelp Union Welcomes the Ruling"."""
_FEWEST_WORDS, _LONGEST = 3, 250
# So many words, all of them names but for those that join names, are a line of tags.
_WORDS_OF_TAGS = 9
_NO_END = (".", ":", ";", ",")
_LONGEST_ISSUER = 12  # words
_WORD = re.compile(r"[^\W\d_]+")
_LABELS = tuple(re.compile(rf"(?im)^\W{{0,4}}{label}\W{{0,3}}:") for label in ("what", "(?:when|where|date)"))
_RELEASED = re.compile(
    r"(?i)\b(?:for immediate release|(?:media|news|press)[- ](?:advisory|alert|communiqué|release|statement))\b"
)
_TOP = 1500  # characters
_DATELINE = re.compile(
    r"(?:\([^\W\d_a-z][^()\n]{2,50}\)|[A-Z][A-Z.'’ -]{2,40}(?:,[^–—\n-]{1,30})?(?:\s?\([^()\n]{1,30}\))?"
    r"|[^\W\d_a-z][^\W\d_A-Z]+(?: [^\W\d_a-z][^\W\d_A-Z]+)?(?:, [^–—\n-]{3,40})?(?=\s[–—-]))\s?[–—-]{1,2}\s"
)
"""How a report begins that says where it is from: "OSLO, Norway –", "(Port Kelp, NY) -", "Oslo, 5 May 2011 —"."""
_LABEL = re.compile(r"([^\W\d_][\w. -]{0,20}?)\.? ?:")
_TAGS = re.compile(r"(?i)(?:tags?|categor(?:y|ies)|keywords|topics?|filed under|source|share|by|photo) ?:")


def headline_of(page: Page) -> str | None:
    """The first of the opening lines that reads like a headline: some words, one of them small, no sentence's end.

    A line of names only is a tag line, a marked one an item of a list, and one behind "To:" or "Cc:" an addressee.
    """
    for segment in page.segments[:_LOOKED_AT]:
        text = " ".join(page.between(segment.start, segment.end).split())
        words = text.split()
        if segment.lines > 2 or segment.marked or len(text) > _LONGEST or _TAGS.match(text):
            continue
        if "\t" in page.between(segment.start, segment.end):  # a row of a table
            continue
        if (label := _LABEL.match(text)) and label[1].casefold() in page.words.address_labels:
            continue
        joining = united(page.words.of_words, page.words.link_words, page.words.articles, page.words.and_words)
        shouted = text.isupper()
        small = {word for word in words if word[0].islower() or (shouted and word.casefold() in joining)}
        is_tags = len(words) >= _WORDS_OF_TAGS and small <= joining
        is_headline = len(words) >= _FEWEST_WORDS and bool(small) and not is_tags
        if is_headline and not text.endswith(_NO_END):
            return text
    return None


def is_title(page: Page, start: int, end: int) -> bool:
    """Whether what follows a release's label is its title, not its issuer: "Press release: Storm closes the port"."""
    words = page.every
    found = _WORD.findall(page.text, start, min(end, start + _LONGEST))
    small = united(words.of_words, words.link_words, words.and_words, words.articles)
    told = any(word[0].islower() and (word not in small or word in page.words.to_words) for word in found)
    lows = [word.casefold() for word in found[1:]]
    told = told or not _TELLING.isdisjoint(lows[:-1]) or not _TELLING_WITH.isdisjoint(pairwise(lows))
    return told or len(found) > _LONGEST_ISSUER


def titled_release(page: Page, first: int, last: int) -> bool:
    """Whether a cue is the label of a release with its title behind: "Press release: | Storm closes the port"."""
    tokens = page.tokens
    if (
        tokens.word[last + 1 : last + 2] != [":"]
        or " ".join(tokens.low[first : last + 1]) not in page.words.release_cues
    ):
        return False
    return is_title(page, tokens.end[last], page.segments[tokens.segment[first]].end)


def is_advisory(page: Page) -> bool:
    """Whether labels say what happens and when or where, as in what is sent to the media: "WHAT: ... WHEN: ..."."""
    return all(label.search(page.text) for label in _LABELS)


def is_release(page: Page) -> bool:
    """Whether the top of a page says that it is for the press."""
    return _RELEASED.search(page.text, 0, _TOP) is not None


def begins_report(page: Page, index: int) -> bool:
    """Whether a segment is the first of what a release tells: behind a dateline, or behind the label "WHAT:"."""
    segment = page.segments[index]
    return any(start.match(page.text, segment.start, segment.end) for start in (_DATELINE, _LABELS[0]))
