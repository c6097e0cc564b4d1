"""The bodies known by name, in an index that costs little memory: names are bytes, and found by chains of numbers."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from directory.extraction.text.blocks import Segment, SegmentKind
from directory.extraction.text.text_tokens import BIG, shape_of, small_form, tokenise
from directory.extraction.words import body_tables
from directory.extraction.words.body_tables import Mark, Section

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from directory.extraction.text.text_tokens import Tokens

_NONE = -1
_NO_GUARD = frozenset({Mark.DECLINED, Mark.LONE})
_ONE_WORD, _MORE_WORDS, _WHOLE, _PAIR = 1, 2, 4, 8
_SIGN, _SIGN_DIGITS = 255, 40
_LEADS = _ONE_WORD | _MORE_WORDS
_SPARSE = 8  # places a name in the sieve of first words: one in ten words that begin no name goes through


@dataclass(frozen=True, slots=True)
class KnownBody:
    """One printed form of a known body, its words as they are printed and in small letters, and its section."""

    name: str
    written: tuple[str, ...]
    low: tuple[str, ...]
    section: Section


class _Chains:
    """Rows by a text they are looked up by: the last row of each remainder of its hash, and the one before each row."""

    def __init__(self, rows: int) -> None:
        self._mask = (1 << max(rows, 1).bit_length()) - 1
        self._last = array("i", [_NONE]) * (self._mask + 1)
        self._before = array("i", [_NONE]) * rows
        self._signs = bytearray(rows)  # eight other digits of each hash tell nearly all rows of other texts apart

    def put(self, key: str, row: int) -> None:
        number = hash(key)
        place = number & self._mask
        self._before[row], self._last[place] = self._last[place], row
        self._signs[row] = number >> _SIGN_DIGITS & _SIGN

    def at(self, key: str) -> list[int]:
        """The rows of a text, and very few of others."""
        number = hash(key)
        row, sign = self._last[number & self._mask], number >> _SIGN_DIGITS & _SIGN
        rows: list[int] = []
        while row != _NONE:
            if self._signs[row] == sign:
                rows.append(row)
            row = self._before[row]
        return rows


class KnownBodies:
    """The names of tables, looked up where they stand in a text, or whole."""

    def __init__(self, tables: Iterable[tuple[Section, Sequence[str]]]) -> None:
        """Take up the names of all sections."""
        names: list[bytes] = []
        self._sections: list[Section] = []
        self._section_of = array("H")
        for section, printed in tables:
            names += [name.encode() for name in printed]
            self._section_of.extend([len(self._sections)] * len(printed))
            self._sections.append(section)
        self._starts = array("I", [0])
        for name in names:
            self._starts.append(self._starts[-1] + len(name))
        self._names = b"".join(names)
        self._by_lead, self._by_name = _Chains(len(names)), _Chains(len(names))
        self._sieve_mask = (1 << (_SPARSE * max(len(names), 1)).bit_length()) - 1
        self._sieve = bytearray(self._sieve_mask + 1)
        self._odd: set[str] = set()
        for row, name in enumerate(names):
            self._take_up(row, name.decode())
        self.odd_leads = frozenset(self._odd)
        self._body = lru_cache(maxsize=512)(self._made)

    def _take_up(self, row: int, name: str) -> None:
        folded = name.casefold()
        self._by_name.put(folded, row)
        self._sieve[hash(folded) & self._sieve_mask] |= _WHOLE
        printed, low = _words(name)
        single = len(low) == 1
        lead = low[0] if single else _lead(low[0], low[1])
        self._by_lead.put(lead, row)
        if not single:
            self._sieve[hash(lead) & self._sieve_mask] |= _PAIR
        self._sieve[hash(low[0]) & self._sieve_mask] |= _ONE_WORD if single else _MORE_WORDS
        if shape_of(printed[0]) not in BIG:
            self._odd.add(low[0])

    def _made(self, row: int) -> KnownBody:
        name = self._names[self._starts[row] : self._starts[row + 1]].decode()
        printed, low = _words(name)
        return KnownBody(name, tuple(printed), tuple(low), self._sections[self._section_of[row]])

    def leads(self, tokens: Tokens) -> list[int]:
        """The tokens, in order, that may begin a known name; few others are among them."""
        sieve, mask, low = self._sieve, self._sieve_mask, tokens.low
        large = [index for index in tokens.large if sieve[hash(low[index]) & mask] & _LEADS]
        return sorted({*large, *tokens.where(self.odd_leads)})

    def at(self, tokens: Tokens, index: int, code: str) -> list[KnownBody]:
        """The names read in texts of a language that stand at a token, in letters of any size, the longest first."""
        low, sieve, mask = tokens.low, self._sieve, self._sieve_mask
        kinds = sieve[hash(low[index]) & mask]
        rows = self._by_lead.at(low[index]) if kinds & _ONE_WORD else []
        if kinds & _MORE_WORDS and index + 1 < len(low):
            lead = _lead(low[index], low[index + 1])
            rows += self._by_lead.at(lead) if sieve[hash(lead) & mask] & _PAIR else ()
        if not rows:
            return []
        bodies = [body for body in map(self._body, sorted({*rows})) if body.section.read_in(code)]
        standing = [body for body in bodies if _same(low[index : index + len(body.low)], body.low)]
        return sorted(standing, key=lambda body: -len(body.low))

    def named(self, text: str) -> list[KnownBody]:
        """The bodies of a name, in letters of any size."""
        folded = text.casefold()
        if not self._sieve[hash(folded) & self._sieve_mask] & _WHOLE:
            return []
        bodies = map(self._body, sorted({*self._by_name.at(folded)}))
        return [body for body in bodies if body.name.casefold() == folded]


def _lead(first: str, second: str) -> str:
    return f"{first} {plain_sign(second)}"


def plain_sign(word: str) -> str:
    """A token, the one kind of apostrophe for the other."""
    return "'" if word == "’" else word


def _same(here: Sequence[str], low: Sequence[str]) -> bool:
    return len(here) == len(low) and all(
        word == other or plain_sign(word) == plain_sign(other) for word, other in zip(here, low, strict=True)
    )


def _words(name: str) -> tuple[Sequence[str], Sequence[str]]:
    """The words of a name as they are printed and in small letters; most are told without the rules for tokens."""
    name = name.replace("İ", "I")
    if name.replace(" ", "").isalpha():
        printed = name.split(" ")
        return printed, [*map(small_form, printed)]
    words = words_of(name)
    return words.word, words.low


def words_of(text: str) -> Tokens:
    """A short text's tokens, its dotted capital I written as pages are read."""
    return tokenise(text.replace("İ", "I"), (Segment(0, len(text), SegmentKind.SHORT),))


@cache
def known_bodies() -> KnownBodies:
    """The index of the tables that ship with the program."""
    return KnownBodies(body_tables.sections())


def is_known_short_form(text: str) -> bool:
    """Whether a text is a short form known in texts of every language.

    >>> is_known_short_form("UNESCO"), is_known_short_form("Unesco")
    (True, False)
    """
    bodies = known_bodies().named(text)
    return bool(bodies) and any(_is_short_form(body, text) for body in bodies)


def _is_short_form(body: KnownBody, text: str) -> bool:
    section = body.section
    return body.name == text and Mark.SHORT in section.marks and body_tables.EVERYWHERE in section.languages


def may_have_branches(text: str) -> bool:
    """Whether a text, in letters of any size, is a body known everywhere by its name or a union by its short form."""
    everywhere = (
        body.section for body in known_bodies().named(text) if body_tables.EVERYWHERE in body.section.languages
    )
    return any(section.marks <= _NO_GUARD or section.kind == "unions" for section in everywhere)


def is_known_everywhere(text: str) -> bool:
    """Whether a text, in letters of any size, is the full name of a body known in texts of every language."""
    bodies = known_bodies().named(text)
    return bool(bodies) and any(map(_is_everywhere, bodies))


def _is_everywhere(body: KnownBody) -> bool:
    return body.section.marks <= _NO_GUARD and body_tables.EVERYWHERE in body.section.languages


def is_known_surely(text: str) -> bool:
    """Whether a text is the full name, or the short form, of a body known in texts of every language."""
    bodies = known_bodies().named(text)
    return bool(bodies) and any(_is_everywhere(body) or _is_short_form(body, text) for body in bodies)


def is_known_in(text: str, code: str) -> bool:
    """Whether a text, in letters of any size, is a known name in texts of a language."""
    return any(body.section.read_in(code) for body in known_bodies().named(text))


def is_known_in_lists(text: str) -> bool:
    """Whether a text is the name of a known body that is a word, person or place as well: a body among others."""
    bodies = known_bodies().named(text)
    return bool(bodies) and any(body.name == text and Mark.BESIDE in body.section.marks for body in bodies)


def is_known_outlet(text: str) -> bool:
    """Whether a text, in letters of any size, names a paper, broadcaster or agency in texts of every language."""
    return any(
        body.section.kind == "media" and body_tables.EVERYWHERE in body.section.languages
        for body in known_bodies().named(text)
    )
