"""Entries that are likely one: pairs that share a rare word, compared by their names, a page after the other.

What was found among some pages is kept, so that after an edit only the names of the page with the edit are
compared.  The search stops when its time is over, and goes on from there the next time it is asked for.
"""

from __future__ import annotations

import re
import time
from collections import defaultdict
from dataclasses import dataclass
from threading import RLock
from typing import TYPE_CHECKING, Protocol

from directory.model import Verdict
from directory.registry.gathered import normal_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from directory.model import Entry

# a word that more names than this hold tells nothing, and comparing all their pairs would take too long
MAX_SHARING = 12
SURE = 0.9
# of the processor: for a search that begins, and for one that goes on after an edit
SECONDS = 4.0
SECONDS_AFTER_AN_EDIT = 0.05
_WORD = re.compile(r"\w{3,}")


class Holder(Protocol):
    """What holds entries, the same for as long as it is the same object: a page."""

    def written_entries(self) -> Sequence[Entry]:
        """The entries; their lines do not count."""

    def __hash__(self) -> int:
        """One of its own."""


@dataclass(frozen=True, slots=True)
class NearPair:
    """Two entries by their ids, and the two names that are most alike."""

    ids: tuple[str, str]
    names: tuple[str, str]
    score: float


class Neighbours:
    """The likely pairs among the entries of some pages.

    All versions of a registry share one, so what is asked of it is asked while it is held.  ``left`` counts the
    pages among which nothing was looked for yet.
    """

    def __init__(self) -> None:
        """Nothing is looked at yet."""
        self.held = RLock()
        self.left = 0
        self._rows: dict[Holder, list[_Row]] = {}
        self._holders: defaultdict[str, dict[_Row, None]] = defaultdict(dict)
        self._waiting: dict[_Row, None] = {}
        self._pairs: dict[tuple[str, str], NearPair] = {}

    def follow(self, pages: Iterable[Holder], seconds: float | None = None) -> None:
        """Come to know the pairs among these pages, as far as the time allows."""
        if seconds is None:
            seconds = SECONDS_AFTER_AN_EDIT if self._rows else SECONDS
        until = time.process_time() + seconds
        wanted = dict.fromkeys(pages)
        for page in self._rows.keys() - wanted.keys():
            self._drop(page)
        fresh = [page for page in wanted if page not in self._rows]
        for page in fresh:
            # the rest of the time is for comparing
            if until - time.process_time() < seconds / 5:
                break
            self._take(page)
        for row in list(self._waiting):
            if time.process_time() > until:
                break
            self._compare(row)
        self.left = sum(page not in self._rows for page in fresh)
        self.left += len({row.page for row in self._waiting})

    def pairs(self) -> Iterator[NearPair]:
        """The pairs that were found."""
        yield from self._pairs.values()

    def _take(self, page: Holder) -> None:
        rows = [
            _Row(page, entry, name, _words(name))
            for entry in page.written_entries()
            if not entry.merged_into
            for name in (entry.name, *entry.aliases)
        ]
        self._rows[page] = rows
        for row in rows:
            self._waiting[row] = None
            for word in row.words:
                self._holders[word][row] = None

    def _drop(self, page: Holder) -> None:
        gone = {row.entry.id for row in self._rows[page]}
        for row in self._rows.pop(page):
            self._waiting.pop(row, None)
            for word in row.words:
                del self._holders[word][row]
        self._pairs = {ids: pair for ids, pair in self._pairs.items() if gone.isdisjoint(ids)}

    def _compare(self, row: _Row) -> None:
        del self._waiting[row]
        others: dict[_Row, None] = {}
        for word in row.words:
            if 2 <= len(self._holders[word]) <= MAX_SHARING:
                others.update(self._holders[word])
        for other in others:
            # the pairs of two that wait are compared when the second has its turn
            if other not in self._waiting and (pair := _compared(row, other)):
                known = self._pairs.get(pair.ids)
                if known is None or known.score < pair.score:
                    self._pairs[pair.ids] = pair


@dataclass(frozen=True, eq=False, slots=True)
class _Row:
    page: Holder
    entry: Entry
    name: str
    words: tuple[str, ...]


def _words(name: str) -> tuple[str, ...]:
    from directory.names.normalise import search_key  # noqa: PLC0415 - loaded on use

    return tuple(sorted(set(_WORD.findall(search_key(name)))))


def _compared(row: _Row, other: _Row) -> NearPair | None:
    first, second = (row, other) if row.entry.id < other.entry.id else (other, row)
    if first.entry.id == second.entry.id or first.entry.kind is not second.entry.kind:
        return None
    score = 0.0 if _apart(first.entry, second.entry) else _sure_score(first, second)
    return NearPair((first.entry.id, second.entry.id), (first.name, second.name), score) if score else None


def _sure_score(first: _Row, second: _Row) -> float:
    """How surely two names are one actor's; 0 where that is not sure, or where both are written the same."""
    from directory.names.compare import compare_parsed, parse  # noqa: PLC0415 - loaded on use

    if normal_form(first.name) == normal_form(second.name):
        return 0.0
    kind = first.entry.kind
    compared = compare_parsed(parse(first.name, kind), parse(second.name, kind))
    return compared.score if compared.verdict is Verdict.SAME and compared.score >= SURE else 0.0


def _apart(first: Entry, other: Entry) -> bool:
    """Whether the registry itself says that the two differ: in so many words, by a relation or by country."""
    related = {first.parent, first.branch_of, *first.member_of, *first.distinct_from}
    related_back = {other.parent, other.branch_of, *other.member_of, *other.distinct_from}
    return (
        other.id in related
        or first.id in related_back
        or bool(first.country and other.country and first.country != other.country)
    )
