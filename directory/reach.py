"""Which waiting names a changed entry can be the answer to, told without asking the whole registry again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from directory.names.romanise import romanise
from directory.resolution.entry_scores import likeness
from directory.resolution.name_lookup import FEW_ENTRIES, loose_key
from directory.resolution.named import own_names
from directory.resolution.other_readings import other_reading
from directory.resolution.resolve import REVIEW_SCORE
from directory.resolution.tipping import most_tipped
from directory.store.readings import beginnings

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from directory.model import Entry, Registry


class Waiting(NamedTuple):
    """A name that waits or is linked by likeness, as it was read and as it is printed; what its words begin with.

    ``asked``: it has a candidate that is worth a question, so that none that is not would be shown.
    """

    kind: str
    name: str
    text: str
    beginnings: str
    asked: bool = False


@dataclass(frozen=True, slots=True)
class _Come:
    """A name that came to an entry, its looser keys, and the least likeness from which it is a candidate.

    ``least_asked`` is the same where others are worth a question.
    """

    entry: Entry
    name: str
    keys: tuple[str, ...]
    least: float
    least_asked: float


class Reach:
    """What waiting names some changed entries can touch: any that shares the beginning of a word with one's names.

    Where names only came to a large registry, they are compared: those that are hardly like a waiting name are no
    candidates for it.  In a small one, and of names that went, all depends on what else is found.
    """

    def __init__(self, before: Registry, after: Registry, ids: Iterable[str], least: float) -> None:
        """Sort the names of the entries that changed by the beginnings of their words; ``least`` is a candidate's."""
        # the entries of which more changed than that names came, and the names that came to the others
        self.altered: set[str] = set()
        self.came: set[str] = set()
        self._coarse: set[str] = set()
        self._fine: dict[str, list[_Come]] = {}
        self._known: dict[tuple[str, str, bool], bool] = {}
        large = min(len(before.entries), len(after.entries)) > FEW_ENTRIES
        for id_ in ids:
            old, new = before.entries.get(id_), after.entries.get(id_)
            came = _names_come(old, new) if large else None
            if came is None or new is None:
                self.altered.add(id_)
                self._coarse.update(beginnings(*_names(old), *_names(new)).split())
                continue
            self.came.update(came)
            for name in came:
                tipped = most_tipped(new)
                come = _Come(new, name, tuple(_keys(name)), least - tipped, max(least, REVIEW_SCORE) - tipped)
                for each in beginnings(name).split():
                    self._fine.setdefault(each, []).append(come)

    def touches(self, waiting: Waiting) -> bool:
        """Whether one of the changed entries can be among the answers to a name, or was."""
        begun = waiting.beginnings.split()
        if not self._coarse.isdisjoint(begun):
            return True
        come = {id(each): each for beginning in begun for each in self._fine.get(beginning, ())}
        same_kind = [each for each in come.values() if each.entry.kind.value == waiting.kind]
        return bool(same_kind) and any(
            self._answers(asked, waiting, same_kind) for asked in dict.fromkeys((waiting.name, waiting.text))
        )

    def _answers(self, name: str, waiting: Waiting, come: Collection[_Come]) -> bool:
        key = name, waiting.kind, waiting.asked
        if key not in self._known:
            readings = [reading for reading in (name, other_reading(name)) if reading]
            self._known[key] = any(_is_candidate(each, reading, waiting) for reading in readings for each in come)
        return self._known[key]


def _names(entry: Entry | None) -> tuple[str, ...]:
    return entry.names if entry else ()


def _names_come(old: Entry | None, new: Entry | None) -> list[str] | None:
    """The names that an entry has and had not; None where anything else of it changed."""
    if new is None or new.merged_into is not None:
        return None
    if old is None:
        return list(new.names)
    had, has = _said(old), _said(new)
    if _without_names(old) != _without_names(new) or not had <= has:
        return None
    return [name for _, name in sorted(has - had)]


def _said(entry: Entry) -> set[tuple[str, str]]:
    return {(own.how, own.name) for own in own_names(entry)}


def _without_names(entry: Entry) -> Entry:
    return replace(entry, line=0, aliases=(), acronyms=())


def _keys(name: str) -> Iterator[str]:
    """What a name that is printed like this one holds, with its country in brackets or without."""
    yield loose_key(name)
    if name.endswith(")") and " (" in name:
        yield loose_key(name.rpartition(" (")[0])


def _is_candidate(come: _Come, asked: str, waiting: Waiting) -> bool:
    held = f" {romanise(asked)} "
    if any(f" {key} " in held for key in come.keys if key):
        return True
    return likeness(asked, come.name, come.entry.kind) >= (come.least_asked if waiting.asked else come.least)
