"""Owns what a single word says where only one of two names has it, or both: names of one body, or of look-alikes.

The table ``word_odds.tsv`` is made by ``scripts/make_word_odds.py`` from the names of ROR's records (CC0): natural
logarithms of odds, above nought where the word stands there in names of one record rather than in names of two
records that look alike.  Words are written by their concept; ``@city`` and its like stand for all places of a kind,
``^`` for people, ``#`` for numbers, ``?`` and a letter for words of a kind that are too rare for a line of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from directory.names.lexicon import ACRONYM, BRANCH, HEAD, NUMBER, PERSON, PLACE

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    over, kept = _noted(alignment) if table is None else _looked_up(table, a, b, alignment)
    over_sum = sum(over)
    if alignment.left and alignment.right:
        return {
            "over_two_mean": over_sum / len(over),
            "over_two_least": min(over),
            "kept_two_least": min(kept),
        }
    kept_sum = sum(kept)
    return {
        "over_one_sum": max(-_MOST, min(_MOST, over_sum)),
        "over_one_mean": over_sum / len(over),
        "over_one_least": min(over),
        "kept_one_sum": kept_sum,
        "kept_one_mean": kept_sum / len(kept),
        "kept_one_least": min(kept),
    }


def _noted(alignment: Alignment) -> tuple[list[float], list[float]]:
    """What the words left over and those kept say, as it was noted when the names were read."""
    left, right, equal = alignment.left, alignment.right, alignment.equal
    if left and right:
        return [part.over_two for part in left + right], [part.kept_two for part in equal] or [0.0]
    return [part.over_one for part in left or right], [part.kept_one for part in equal] or [0.0]


def _looked_up(table: _Table, a: ParsedName, b: ParsedName, alignment: Alignment) -> tuple[list[float], list[float]]:
    mode = mode_of(alignment)
    kept = table.get(f"kept_{mode}", {})
    over = [_over(table, (mode, place), part, word_key(part)) for place, part in left_over(a, b, alignment)]
    return over, [kept.get(word_key(part), 0.0) for part in alignment.equal] or [0.0]


class WordOdds(NamedTuple):
    """What a word says: left over where one of two names has words over, where both have; and kept in either case."""

    over_one: float = 0.0
    over_two: float = 0.0
    kept_one: float = 0.0
    kept_two: float = 0.0


def odds_of(part: Part, *, at: int, last: int) -> WordOdds:
    """The odds of a word of a name by its place and that of the name's last part."""
    table = _table()
    key, place = word_key(part), _place_of(at, last)
    return WordOdds(
        _over(table, (MODES[0], place), part, key),
        _over(table, (MODES[1], place), part, key),
        table["kept_one"].get(key, 0.0),
        table["kept_two"].get(key, 0.0),
    )


def mode_of(alignment: Alignment) -> str:
    """Which of ``MODES`` an alignment is of."""
    return MODES[bool(alignment.left and alignment.right)]


def left_over(a: ParsedName, b: ParsedName, alignment: Alignment) -> Iterable[tuple[str, Part]]:
    """Every left-over part with where it stands in its name."""
    for name, parts in ((a, alignment.left), (b, alignment.right)):
        last = len(name.content) - 1
        for part in parts:
            yield _place_of(part.at, last), part


def _place_of(at: int, last: int) -> str:
    return PLACES[0 if at == 0 else 2 if at == last else 1]


_Table = Mapping[str, Mapping[str, float]]


def _over(table: _Table, where: tuple[str, str], part: Part, key: str) -> float:
    """What a left-over word says: by its place in the name if known, else wherever, else as words of its kind."""
    found = table.get(_COLUMNS[where], _NO_ODDS).get(key)
    if found is None:
        anywhere = table.get(where[0], _NO_ODDS)
        found = anywhere.get(key)
        if found is None:
            found = anywhere.get(word_class(part), 0.0)
    return found


_NO_ODDS: Mapping[str, float] = {}
_COLUMNS = {(mode, place): f"{mode}_{place}" for mode in MODES for place in PLACES}


def word_key(part: Part) -> str:
    """What a part is counted as."""
    if part.kind is PLACE:
        code = part.form[1:]
        return _PLACES.get(code[0], "") or ("@country" if len(code) == 2 else _PLACES[code[2]])
    return _COUNTED_AS_ONE.get(part.kind) or part.form


_PLACES = {"*": "@part", "-": "@region", "/": "@city"}
_COUNTED_AS_ONE = {PERSON: "^", NUMBER: "#"}


def word_class(part: Part) -> str:
    """What a part is counted as where its word is too rare."""
    kind = part.kind
    if kind is PLACE or kind is PERSON or kind is NUMBER:
        return word_key(part)
    if kind is ACRONYM:
        return "?a"
    if kind is HEAD or kind is BRANCH:
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
