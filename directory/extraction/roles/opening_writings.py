"""Who writes where a sentence begins with the writing: "In a letter to A, B said", "Addressing A, B called"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from directory.extraction.roles.actor_lists import Lists
from directory.extraction.roles.chains import other_subject
from directory.extraction.roles.sendings import to_listeners
from directory.extraction.roles.stating_frames import STATING
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.deeds_en import WRITINGS
from directory.extraction.words.vocabulary import united, word_set
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_FAR_SPEECH = 5
_FAR_OPENING = 220
_CLOSING = frozenset(",–—-")
_QUOTES = frozenset('"“”')
_OPENING = word_set("addressing accusing blaming citing condemning criticising criticizing denouncing urging writing")
_WRITING_ON = united(WRITINGS, _OPENING)
_ASKING = frozenset({"appeal", "ask", "call", "demand"})
_PLURAL_ACTING = united(
    STATING,
    word_set("backed endorsed express fear invite protest remind say state supported warn warns want welcome write"),
)


_FRONTING = word_set("dans em en in nella nelle")
_WRITTEN = (
    "brief", "carta", "communiqué", "comunicado", "courrier", "lettera", "lettre", "misiva", "ofício", "oficio",
    "petición", "pétition", "schreiben",
)  # fmt: skip
_FAR_WRITING = 6


def written_to(page: Page, names: Sequence[Found], numbers: Sequence[int]) -> list[int]:
    """Those whose sentence begins with a letter to them, and who so do not sign: "Dans une lettre à Jean Petit, X dit".

    ``numbers`` are of actors to whom something is sent and who seem to sign; persons of German and Romance pages count.
    """
    tokens = page.tokens
    persons = [number for number in numbers if names[number].kind is EntityKind.PERSON and page.words.code != "en"]
    found: list[int] = []
    for number in persons:
        place = bisect_left(tokens.start, names[number].start)
        first = page.first[tokens.segment[place]]
        begin = next((at + 1 for at in range(place - 1, first - 1, -1) if tokens.word[at] in ".!?"), first)
        ahead = tokens.low[begin + 1 : begin + _FAR_WRITING]
        if tokens.low[begin] in _FRONTING and any(low.endswith(_WRITTEN) for low in ahead):
            found.append(number)
    return found


def openings(page: Page, names: Sequence[Found], spots: Mapping[int, int]) -> Iterator[list[int]]:
    """Who writes where a sentence begins with the writing: "In a letter to A, B said"."""
    if page.words.code != "en":
        return
    tokens, lists = page.tokens, Lists(page, names, spots)
    for index in tokens.where(_WRITING_ON):
        if index in spots:
            continue
        first = max(page.first[tokens.segment[index]], index - _FAR_SPEECH)
        if tokens.low[index] in _OPENING:
            if not to_listeners(page, index) and (index == first or lists.ends(index - 1)):
                yield from _opened(page, spots, lists, index)
            continue
        begins = [at for at in range(first, index) if tokens.word[at] == "In" and (at == first or at not in spots)]
        if begins and all(tokens.shape[at] is Shape.LOWER for at in range(begins[-1] + 1, index)):
            yield from _opened(page, spots, lists, index)


def _opened(page: Page, spots: Mapping[int, int], lists: Lists, index: int) -> Iterator[list[int]]:
    """The subject behind the comma that closes the words about a writing."""
    tokens = page.tokens
    at_once = tokens.word[index + 1] == ","  # "In their letter, X and Y, teachers, ask"
    comma: int | None = index + 1 if at_once else None  # the first one, or the first behind an 'and'
    joined, settled = False, at_once
    for place in range(index + 1, min(index + _FAR_OPENING, page.last[tokens.segment[index]])):
        if lists.ends(place) or tokens.word[place] in _QUOTES:
            return
        if place in spots:
            continue
        if other_subject(page, place):  # "..., 84 groups including | X and Y ask for talks"
            comma, joined, settled = place + 1, False, True
        elif tokens.word[place] == "," and not settled:
            comma = place if comma is None or joined else comma
            settled = joined
        elif tokens.low[place] in page.words.and_words:
            joined = True
        elif comma is not None and _acts(page, spots, place):
            if numbers := lists.actors(comma + 1, Role.SIGNATORY, place):
                yield numbers
            return


def _acts(page: Page, spots: Mapping[int, int], place: int) -> bool:
    """Whether a verb stands behind a name, or behind the comma that closes what is told of it."""
    tokens = page.tokens
    said = tokens.low[place] in page.words.acting_words or tokens.low[place] in united(_PLURAL_ACTING, _ASKING)
    closed = tokens.word[place - 1] in _CLOSING and (place - 2 in spots or tokens.word[place - 2] == ")")
    return said and (place - 1 in spots or closed)
