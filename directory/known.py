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

    def __init__(self, entries: Iterable[Entry], before: KnownNames | None = None) -> None:
        """Sort the names by the longest of their beginnings, which ``before`` may know."""
        self._anywhere: list[KnownName] = []
        self._by_stem: dict[str, list[tuple[KnownName, tuple[str, ...]]]] = {}
        self.stems: dict[str, tuple[str, ...]] = {}
        known = before.stems if before else {}
        for name in dict.fromkeys(names_of(entries)):
            stems = known.get(name.text)
            if stems is None:
                stems = name_stems(name.text)
            self.stems[name.text] = stems
            if stems:
                self._by_stem.setdefault(stems[0], []).append((name, stems))
            else:
                self._anywhere.append(name)

    def in_text(self, stems: str) -> tuple[KnownName, ...]:
        """The names that a text can hold, given the beginnings of its words."""
        beginnings = {stem[:length] for stem in stems.split() for length in range(1, STEM + 1)}
        found = [
            name
            for beginning in beginnings & self._by_stem.keys()
            for name, wanted in self._by_stem[beginning]
            if all(stem in beginnings for stem in wanted) and holds(stems, name.text)
        ]
        return tuple(sorted([*found, *self._anywhere], key=lambda name: (name.text, name.kind, name.acronym)))


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
