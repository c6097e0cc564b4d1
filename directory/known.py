"""The registry's names as they may stand in texts, and which of them a given text can hold at all."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.model import KnownName
from directory.store.keys import plain_key
from directory.store.readings import STEM

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from directory.model import Entry

# Scripts that are written without spaces between words: Thai to Lao, Burmese, Khmer, Chinese, Japanese, Korean.
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]")


# Words of markup or of a link that may stand inside a name.
BETWEEN = 8
# For so many texts every name is looked at: to put them in order takes longer.
_FEW_TEXTS = 3


class KnownNames:
    """The names of all entries, found by the beginnings of their words.

    A text can hold a name where words of the text begin, in their first letters, like the words of the
    name, in their order and with little between them; endings are left to the language.  So what is looked
    for in a text depends only on the names that it can hold, and not on the rest of the registry.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Note the names; they are put in order when more than a few texts are looked at."""
        # how many entries go by each name
        self._holders: dict[KnownName, int] = {}
        self._by_stem: dict[str, dict[KnownName, tuple[str, ...]]] = {}
        # what is not put in order yet
        self._entries: list[Entry] | None = list(entries)
        self._texts = 0

    def renewed(self, before: Iterable[Entry], after: Iterable[Entry]) -> KnownNames:
        """The names of another version of the registry: ``before`` are its entries that changed, as they were."""
        self._put_in_order()
        made = KnownNames(())
        made._put_in_order()
        made._holders = dict(self._holders)
        made._by_stem = dict(self._by_stem)
        made._hold(after)
        made._let_go(before)
        return made

    def _put_in_order(self) -> None:
        """Sort the names by the longest of their beginnings."""
        if self._entries is not None:
            entries, self._entries = self._entries, None
            self._hold(entries)

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
        self._texts += 1
        if self._entries is not None and self._texts <= _FEW_TEXTS:
            return _in_order({name for name in names_of(self._entries) if _stands_in(name.text, stems, beginnings)})
        self._put_in_order()
        found = [
            name
            for beginning in beginnings & self._by_stem.keys()
            for name, wanted in self._by_stem[beginning].items()
            if all(stem in beginnings for stem in wanted) and holds(stems, name.text)
        ]
        anywhere = self._by_stem.get("", {})
        return _in_order([*found, *anywhere])


def _in_order(names: Iterable[KnownName]) -> tuple[KnownName, ...]:
    return tuple(sorted(names, key=lambda name: (name.text, name.kind, name.acronym)))


def _stands_in(name: str, stems: str, beginnings: Collection[str]) -> bool:
    """Whether a text can hold a name; most are told by a plain word of theirs that the text has not."""
    if not name.isascii() and _UNSPACED.search(name):
        return True
    for word in name.split():
        if word.isascii() and word.isalnum() and word[:STEM].lower() not in beginnings:
            return False
    return may_hold(stems, name_stems(name)) and holds(stems, name)


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
