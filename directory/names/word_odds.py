"""Owns what a single word says where only one of two names has it, or both: names of one body, or of look-alikes.

The table ``word_odds.tsv`` is made by ``scripts/make_word_odds.py`` from the names of ROR's records (CC0): natural
logarithms of odds, above nought where the word stands there in names of one record rather than in names of two
records that look alike.  Words are written by their concept; ``@city`` and its like stand for all places of a kind,
``^`` for people, ``#`` for numbers, ``?`` and a letter for words of a kind that are too rare for a line of their own.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from directory.names.lexicon import PartKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from directory.names.align import Alignment
    from directory.names.parts import ParsedName, Part

TABLE = Path(__file__).with_name("word_odds.tsv")
MODES = ("one", "two")
"""Whether words are left over in one of the names only, or in both."""
PLACES = ("first", "middle", "last")
"""Where in its name a left-over word stands."""
FIGURES = (
    "over_one_sum",
    "over_one_mean",
    "over_one_least",
    "over_two_mean",
    "over_two_least",
    "kept_one_sum",
    "kept_one_mean",
    "kept_one_least",
    "kept_two_least",
)
_MOST = 4.0


def word_figures(
    a: ParsedName, b: ParsedName, alignment: Alignment, table: Mapping[str, Mapping[str, float]] | None = None
) -> dict[str, float]:
    """The figures of ``FIGURES`` for an alignment that leaves something over: what the words left and kept say.

    ``table`` stands in for the one that ships.
    """
    table = table or _table()
    mode = mode_of(alignment)
    over = [_over(table, mode, place, part) for place, part in left_over(a, b, alignment)]
    kept_words = table.get(f"kept_{mode}", {})
    kept = [kept_words.get(word_key(part), 0.0) for part in alignment.equal] or [0.0]
    over_sum, kept_sum = sum(over), sum(kept)
    if mode == "two":
        return {
            "over_two_mean": over_sum / len(over),
            "over_two_least": min(over),
            "kept_two_least": min(kept),
        }
    return {
        "over_one_sum": max(-_MOST, min(_MOST, over_sum)),
        "over_one_mean": over_sum / len(over),
        "over_one_least": min(over),
        "kept_one_sum": kept_sum,
        "kept_one_mean": kept_sum / len(kept),
        "kept_one_least": min(kept),
    }


def left_over_in_both(part: Part, *, last: int) -> float:
    """What a word says that is left over where the other name has words over too; ``last`` is the last part's place."""
    return _over(_table(), MODES[1], _place_of(part, last), part)


def kept_in_both(part: Part) -> float:
    """What a word says that both names have, and both have words over."""
    return _table().get(f"kept_{MODES[1]}", {}).get(word_key(part), 0.0)


def mode_of(alignment: Alignment) -> str:
    """Which of ``MODES`` an alignment is of."""
    return MODES[bool(alignment.left and alignment.right)]


def left_over(a: ParsedName, b: ParsedName, alignment: Alignment) -> Iterable[tuple[str, Part]]:
    """Every left-over part with where it stands in its name."""
    for name, parts in ((a, alignment.left), (b, alignment.right)):
        last = len(name.content) - 1
        for part in parts:
            yield _place_of(part, last), part


def _place_of(part: Part, last: int) -> str:
    return PLACES[0 if part.at == 0 else 2 if part.at == last else 1]


def _over(table: Mapping[str, Mapping[str, float]], mode: str, place: str, part: Part) -> float:
    """What a left-over word says: by its place in the name if known, else wherever, else as words of its kind."""
    key = word_key(part)
    found = table.get(_COLUMNS[mode, place], _NO_ODDS).get(key)
    if found is None:
        anywhere = table.get(mode, _NO_ODDS)
        found = anywhere.get(key)
        if found is None:
            found = anywhere.get(word_class(part), 0.0)
    return found


_NO_ODDS: Mapping[str, float] = {}
_COLUMNS = {(mode, place): f"{mode}_{place}" for mode in MODES for place in PLACES}


def word_key(part: Part) -> str:
    """What a part is counted as."""
    if part.kind is PartKind.PLACE:
        code = part.form[1:]
        return _PLACES.get(code[0], "") or ("@country" if len(code) == 2 else _PLACES[code[2]])
    return _COUNTED_AS_ONE.get(part.kind) or part.form


_PLACES = {"*": "@part", "-": "@region", "/": "@city"}
_COUNTED_AS_ONE = {PartKind.PERSON: "^", PartKind.NUMBER: "#"}


def word_class(part: Part) -> str:
    """What a part is counted as where its word is too rare."""
    kind = part.kind
    if kind is PartKind.PLACE or kind is PartKind.PERSON or kind is PartKind.NUMBER:
        return word_key(part)
    if kind is PartKind.ACRONYM:
        return "?a"
    if kind is PartKind.HEAD or kind is PartKind.BRANCH:
        return "?h"
    return "?r" if part.weight > _RARE else "?m" if part.weight > _MIDDLING else "?c"


_RARE, _MIDDLING = 0.75, 0.5


@cache
def _table() -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    with TABLE.open(encoding="ascii") as file:
        for line in file:
            column, odds, words = line.rstrip("\n").split("\t")
            found.setdefault(column, {}).update(dict.fromkeys(words.split(" "), float(odds)))
    return found
