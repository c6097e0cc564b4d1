"""The words of a query as they are searched for: each once, in plain Latin letters and folded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# Enough of the words of a query to find what is meant; more would only make it slow.
MAX_WORDS = 12
MAX_QUERY = 200
# Words shorter than this are found at the beginning of a word only.
SHORT = 3


@dataclass(frozen=True, slots=True)
class Word:
    """A word that is searched for: its plain key, and the folded one where that may bring more."""

    plain: str
    folded: str = ""

    def stands_in(self, keys: str) -> bool:
        """Whether names, each in plain letters after a line end, hold the word as it is: a short one at a beginning."""
        if len(self.plain) < SHORT:
            return f" {self.plain}" in keys or f"\n{self.plain}" in keys
        return self.plain in keys


def query_words(text: str) -> tuple[Word, ...]:
    """The words of a query, each once, longest first."""
    from directory.store.keys import folded_key, plain_key  # noqa: PLC0415 - the list is shown before anything is typed

    words: dict[str, Word] = {}
    for typed in text[:MAX_QUERY].split():
        plain, folded = plain_key(typed).split(), folded_key(typed)
        if len(plain) == 1 and " " not in folded and len(folded) >= SHORT:
            words.setdefault(plain[0], Word(plain[0], folded if folded != plain[0] else ""))
        else:
            words.update({each: Word(each) for each in plain if each not in words})
    return tuple(sorted(words.values(), key=lambda word: -len(word.plain))[:MAX_WORDS])


def hits(name: str, words: Sequence[Word]) -> int:
    """How many of the words a name holds."""
    from directory.store.keys import folded_key, plain_key  # noqa: PLC0415 - the list is shown before anything is typed

    return sum(_hit(f" {plain_key(name)}", f" {folded_key(name)}", word) for word in words)


def _hit(plain: str, folded: str, word: Word) -> bool:
    if len(word.plain) < SHORT:
        return f" {word.plain}" in plain
    return word.plain in plain or bool(word.folded and word.folded in folded)
