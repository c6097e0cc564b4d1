"""The registry's names as they may stand in texts, and which of them a given text can hold at all."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.model import KnownName
from directory.store.keys import plain_key
from directory.store.readings import STEM

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from directory.model import Entry

# Scripts that are written without spaces between words: Thai to Lao, Burmese, Khmer, Chinese, Japanese, Korean.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")


# Words of markup or of a link that may stand inside a name.
BETWEEN = 8


class KnownNames:
    """The names of all entries, found by the beginnings of their words.

    A text can hold a name where words of the text begin, in their first letters, like the words of the
    name, in their order and with little between them; endings are left to the language.  So what is looked
    for in a text depends only on the names that it can hold, and not on the rest of the registry.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Sort the names by the longest of their beginnings."""
        # how many entries go by each name
        self._holders: dict[KnownName, int] = {}
        self._by_stem: dict[str, dict[KnownName, tuple[str, ...]]] = {}
        self._hold(entries)

    def renewed(self, before: Iterable[Entry], after: Iterable[Entry]) -> KnownNames:
        """The names of another version of the registry: ``before`` are its entries that changed, as they were."""
        made = KnownNames(())
        made._holders = dict(self._holders)
        made._by_stem = dict(self._by_stem)
        made._hold(after)
        made._let_go(before)
        return made

    def _hold(self, entries: Iterable[Entry]) -> None:
        fresh: set[str] = set()
        for name in names_of(entries):
            self._holders[name] = self._holders.get(name, 0) + 1
            if self._holders[name] == 1:
                stems = name_stems(name.text)
                self._own(stems, fresh)[name] = stems

    def _let_go(self, entries: Iterable[Entry]) -> None:
        fresh: set[str] = set()
        for name in names_of(entries):
            self._holders[name] -= 1
            if not self._holders[name]:
                del self._holders[name]
                del self._own(name_stems(name.text), fresh)[name]

    def _own(self, stems: tuple[str, ...], fresh: set[str]) -> dict[KnownName, tuple[str, ...]]:
        """The names under the first of these beginnings, apart from those of the version before."""
        first = stems[0] if stems else ""
        if first not in fresh:
            fresh.add(first)
            self._by_stem[first] = dict(self._by_stem.get(first, {}))
        return self._by_stem[first]

    def in_text(self, stems: str) -> tuple[KnownName, ...]:
        """The names that a text can hold, given the beginnings of its words."""
        beginnings = {stem[:length] for stem in stems.split() for length in range(1, STEM + 1)}
        found = [
            name
            for beginning in beginnings & self._by_stem.keys()
            for name, wanted in self._by_stem[beginning].items()
            if all(stem in beginnings for stem in wanted) and holds(stems, name.text)
        ]
        anywhere = self._by_stem.get("", {})
        return tuple(sorted([*found, *anywhere], key=lambda name: (name.text, name.kind, name.acronym)))


def names_of(entries: Iterable[Entry]) -> Iterator[KnownName]:
    """Every name of the entries; merged ones have none."""
    for entry in entries:
        if entry.merged_into is None:
            for name in (entry.name, *entry.aliases):
                yield KnownName(name, entry.kind)
            for name in entry.acronyms:
                yield KnownName(name, entry.kind, acronym=True)


def name_stems(name: str) -> tuple[str, ...]:
    """The beginnings of a name's words, longest first; none where it is written without spaces."""
    if not name.isascii() and _UNSPACED.search(name):
        return ()
    words = {word[:STEM] for word in plain_key(name).split()}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def may_hold(stems: str, wanted: Iterable[str]) -> bool:
    """Whether all words of a name stand somewhere in a text, given the beginnings of both."""
    return all(f" {stem}" in stems for stem in wanted)


def holds(stems: str, name: str) -> bool:
    """Whether a text can hold a name, given the beginnings of the text's words in their order."""
    pattern = _pattern(name)
    return pattern is None or (may_hold(stems, name_stems(name)) and pattern.search(stems) is not None)


@lru_cache(maxsize=1 << 14)
def _pattern(name: str) -> re.Pattern[str] | None:
    """What the words of a name look like in a text; None where any text may hold it."""
    if not name_stems(name):
        return None
    words = [re.escape(word[:STEM]) for word in plain_key(name).split()]
    return re.compile(" " + rf"\S*(?: \S+){{0,{BETWEEN}}}? ".join(words))
