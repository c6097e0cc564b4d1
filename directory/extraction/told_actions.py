"""The actions that a document tells of besides its own: a rally on a date in a statement, a letter and a petition."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.text.blocks import SegmentKind
from directory.extraction.words.vocabulary import word_set
from directory.model import DocumentKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.dates import Printed
    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

FAR_IN = 200_000
"""Characters of a page that are read for actions."""

_MOST = 12
_NEAR = 120  # characters between the word for an action and its date
_DAYS_APART = 800  # a date farther from the document's is history
_DAYS_BEFORE_REPORT = 14
_LONGEST_SENTENCE = 1_000
_FULL_STOP = re.compile(r"[.!?…][\"”»)’]*\s+(?=[\"“«„(]*[^\W_])")
_BEFORE_STOP = re.compile(r"(?:[^\W\d_]{3}|[\d)”»\"’]{2}|\d\)|[^\W\d_]{2}\))\Z")
_INSIDE = word_set("in at en à im u w в во em")
_BESIDE = 60  # characters between the word for an action and who is said to take part in it
_MANY_MEANINGS = word_set("""
    appeal appel appello apelo ato ação акция documento móció nota protocol resolution resolución resolução risoluzione
    résolution rezolucija schreiben tribune
    """)
_SUFFIXING = frozenset({"az", "ru", "sr", "tr"})
_ROLES = {
    DocumentKind.RALLY: frozenset({Role.ORGANISER, Role.PARTICIPANT}),
    DocumentKind.LETTER: frozenset({Role.SIGNATORY, Role.RECIPIENT, Role.ORGANISER}),
    DocumentKind.PETITION: frozenset({Role.SIGNATORY, Role.RECIPIENT, Role.ORGANISER}),
    DocumentKind.STATEMENT: frozenset({Role.SIGNATORY}),
}


@dataclass(frozen=True, slots=True)
class Told:
    """An action and the sentence of the clean text that tells of it."""

    kind: DocumentKind
    date: str | None
    place: str | None
    start: int
    end: int


def told_actions(page: Page, own: Told, names: Sequence[Found], printed: Sequence[Printed]) -> list[Told]:
    """The document's own action, then those that its sentences tell of, in order, each once."""
    near = sorted((item for item in names if item.start < FAR_IN), key=lambda item: item.start)
    reader = _Reader(page, own.date, near, [segment.start for segment in page.segments])
    dated = list(reader.dated(printed))
    own = _reported(own, dated)
    found = [own]
    for told in dated:
        if not any(told.kind is other.kind and _one_day(told.date, other.date) for other in found):
            found.append(told)
        if len(found) > 2 * _MOST:
            break
    for told in reader.undated():
        if not any(told.kind is other.kind for other in found):
            found.append(told)
    return [own, *sorted(found[1:], key=lambda action: action.start)][:_MOST]


def _reported(own: Told, dated: Sequence[Told]) -> Told:
    """The own action with the day that its sentence tells; a rally with that of the report printed shortly after."""
    for told in dated:
        overlaps = told.start < own.end and own.start < told.end
        close = own.kind is DocumentKind.RALLY and 0 <= _days(told.date, own.date) <= _DAYS_BEFORE_REPORT
        if told.kind is own.kind and (overlaps or close):
            return replace(told, place=told.place or own.place)
    return own


def _days(earlier: str | None, later: str | None) -> int:
    """How many days lie between two full dates, -1 where they are none."""
    try:
        return (date.fromisoformat(later or "") - date.fromisoformat(earlier or "")).days
    except ValueError:
        return -1


def _one_day(one: str | None, other: str | None) -> bool:
    """Whether two dates can be one, the coarser the beginning of the finer; no date can be any."""
    return not one or not other or one.startswith(other) or other.startswith(one)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the sentences of a page for actions; ``known`` is the document's date, ``starts`` where segments begin."""

    page: Page
    known: str | None
    names: Sequence[Found]
    starts: Sequence[int]
    read: dict[tuple[int, int], list[tuple[DocumentKind, int]]] = field(default_factory=dict)
    stops: dict[tuple[int, int], list[tuple[int, int]]] = field(default_factory=dict)

    def dated(self, printed: Sequence[Printed]) -> Iterator[Told]:
        """The actions that a sentence dates, each by the date that stands nearest to its word."""
        sentences: dict[tuple[int, int], list[Printed]] = {}
        for item in printed:
            if sentence := self._sentence(item.start, item.end):
                sentences.setdefault(sentence, []).append(item)
        for sentence, items in sentences.items():
            for kind, place in self._acts(sentence):
                item = min(items, key=lambda each: abs(each.start - place))
                day = _iso(item, self.known)
                apart = not item.start <= place < item.end and abs(place - item.start) <= _NEAR
                if apart and day and (self.known is None or _recent(day, self.known)):
                    yield Told(kind, day, self._where(sentence, place), *sentence)

    def undated(self) -> Iterator[Told]:
        """Actions without a date, each near an actor whose part in it the sentence tells."""
        for item in self.names:
            sentence = self._sentence(item.start, item.end) if item.roles else None
            for kind, place in self._acts(sentence) if sentence else ():
                near = item.start - _BESIDE <= place < item.start or item.end <= place <= item.end + _BESIDE
                if sentence and near and item.roles & _ROLES[kind]:
                    yield Told(kind, None, self._where(sentence, place), *sentence)

    def _acts(self, sentence: tuple[int, int]) -> list[tuple[DocumentKind, int]]:
        if sentence not in self.read:
            self.read[sentence] = _acts(self.page, sentence)
        return self.read[sentence]

    def _sentence(self, start: int, end: int) -> tuple[int, int] | None:
        """The sentence of running text around a span, if there is one."""
        number = bisect_right(self.starts, start) - 1
        if number < 0 or end > self.page.segments[number].end or not _runs(self.page, number):
            return None
        segment = self.page.segments[number]
        # the same for all places of a stretch, whose sentences are then parted once
        left = max(segment.start, start - start % _LONGEST_SENTENCE - _LONGEST_SENTENCE)
        right = min(segment.end, end - end % _LONGEST_SENTENCE + 2 * _LONGEST_SENTENCE)
        for stop, behind in self._stops(left, right):
            if behind <= start:
                left = behind
            elif stop >= end:
                return left, stop + 1
        return left, right

    def _stops(self, left: int, right: int) -> list[tuple[int, int]]:
        """The marks that end the sentences of a stretch, each with the place behind it."""
        stops = self.stops.get((left, right))
        if stops is None:
            found = _FULL_STOP.finditer(self.page.text, left, right)
            stops = self.stops[left, right] = [stop.span() for stop in found if _ends(self.page.text, stop)]
        return stops

    def _where(self, sentence: tuple[int, int], act: int) -> str | None:
        """The known place behind a preposition of a sentence that is nearest to the word for the action."""
        tokens, places = self.page.tokens, self.page.every.places
        first, last = bisect_left(tokens.start, sentence[0]), bisect_left(tokens.start, sentence[1])
        found: list[tuple[int, str]] = []
        for index in range(first + 1, last):
            start = tokens.start[index]
            if tokens.low[index - 1] not in _INSIDE or not tokens.word[index][0].isupper() or self._named(start):
                continue
            ends = range(min(index + 3, last), index, -1)
            end = next((end for end in ends if " ".join(tokens.low[index:end]) in places), None)
            if end:
                found.append((abs(start - act), self.page.between(start, tokens.end[end - 1])))
        return min(found)[1] if found else None

    def _named(self, place: int) -> bool:
        """Whether a place of the text lies inside a name: "Community in Britain"."""
        number = bisect_right(self.names, place, key=lambda item: item.start) - 1
        return number >= 0 and place < self.names[number].end


def _runs(page: Page, number: int) -> bool:
    """Whether a segment is running text behind the front matter."""
    segment = page.segments[number]
    return segment.kind is SegmentKind.PROSE and segment.end > page.body


def _ends(text: str, stop: re.Match[str]) -> bool:
    """Whether a mark ends a sentence: no abbreviation or ordinal stands before it, and a capital follows."""
    following = next((sign for sign in text[stop.end() : stop.end() + 3] if sign.isalnum()), "")
    before = text[max(0, stop.start() - 3) : stop.start()]
    return not following.islower() and (stop[0][0] != "." or bool(_BEFORE_STOP.search(before)))


def _iso(item: Printed, known: str | None) -> str | None:
    """A date as ISO text; without a year it is in that of the nearest such day to the document's date."""
    if item.iso or not known or not item.month:
        return item.iso
    year = int(known[:4])
    years = [replace(item, year=each).iso or "" for each in (year - 1, year, year + 1)]
    return min(years, key=lambda each: abs(_ordinal(each) - _ordinal(known)))


def _recent(day: str, known: str) -> bool:
    return abs(_ordinal(day) - _ordinal(known)) <= _DAYS_APART


def _ordinal(iso: str) -> int:
    """The number of a day; one of which only the month or year is known stands in its middle."""
    year, month, day = (*map(int, iso.split("-")), 0, 0)[:3]
    return 365 * year + 30 * (month or 6) + (day or 15)


def _acts(page: Page, sentence: tuple[int, int]) -> list[tuple[DocumentKind, int]]:
    """The kinds of action that a sentence has a word for, each with the place of its first."""
    found = []
    plain = _without_dots(page.text[sentence[0] : sentence[1]])
    for kind, pattern, cues in _patterns(page.words):
        if not any(cue in plain for cue in cues):
            continue
        words = (match for match in pattern.finditer(page.text, *sentence) if not _is_month(page, match))
        if match := next(words, None):
            found.append((kind, match.start()))
    return found


def _without_dots(text: str) -> str:
    """A text in small letters, each kind of i as one, as patterns take them that know no case."""
    return text.casefold().replace("i\u0307", "i").replace("ı", "i")


def _is_month(page: Page, match: re.Match[str]) -> bool:
    """Whether a word is the name of a month: "March"."""
    return match[0][0].isupper() and match[0].casefold() in page.words.months


@lru_cache(maxsize=64)
def _patterns(words: Words) -> tuple[tuple[DocumentKind, re.Pattern[str], frozenset[str]], ...]:
    """For each kind, the words for its actions with the endings of their language; greetings are none.

    Behind the pattern stand the words alone: a look for them tells quickly that the pattern finds nothing.
    """
    ending = r"[^\W\d_]{0,5}" if words.code in _SUFFIXING else "(?:s|es|en|er)?"
    greetings = {word for phrase in words.greetings for word in phrase.split()}
    patterns = []
    for kind, cues in words.kinds:
        plain = [cue for cue in cues if not greetings.intersection(cue.split())]
        plain = [cue for cue in plain if len(re.escape(cue)) > 3 and re.escape(cue) not in _MANY_MEANINGS]
        if plain and kind in _ROLES:
            options = "|".join(sorted(map(re.escape, plain), key=len, reverse=True))
            pattern = re.compile(rf"(?i)(?<![^\W\d_])(?:{options}){ending}(?![^\W\d_])")
            patterns.append((kind, pattern, frozenset(map(_without_dots, plain))))
    return tuple(patterns)
