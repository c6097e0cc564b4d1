"""How far apart two romanised words sound: an edit distance in which letters that habits of writing mix up are near.

The costs are set by hand from the romanisation tables of this package: what two of them write for one letter
is near, what none of them mixes up is one apart.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import Levenshtein

if TYPE_CHECKING:
    from collections.abc import Mapping

# A sound written with several letters is one capital: S sh, C ch, J dzh or zh, X kh, G gh, T ts.
_GROUPS: Mapping[str, str] = {
    "dsch": "J", "dzs": "J", "ksh": "kS", "ks": "x", "tsch": "C", "shch": "S", "tch": "C", "sch": "S", "dzh": "J",
    "zh": "J", "dj": "J", "cz": "C", "sz": "S",
    "ch": "C", "sh": "S", "kh": "X", "gh": "G", "ph": "f", "th": "t", "dh": "d", "ck": "k", "tz": "T", "ts": "T",
    "ou": "u",
    "oo": "u", "ee": "i", "ij": "i", "ii": "i", "iy": "i", "yi": "i", "y": "i", "w": "v",
    "qua": "kva", "que": "kve", "qui": "kvi", "quo": "kvo",
}  # fmt: skip
_GROUP = re.compile("|".join(sorted(_GROUPS, key=len, reverse=True)))
_DOUBLED = re.compile(r"(.)\1+")
_GLIDE = re.compile("^i(?=[aeou])|(?<=[aeou])i(?=[aeou])|(?<=i)i")
# Cyrillic writes the ö and ü of others as 'yo' and 'yu'.
_SOFT = re.compile("(?<=[bcdfghjklmnpqrstvwxz])y(?=[ou])")
_ENDING = re.compile("(?<=[aeo])f$")

# Pairs of sounds and how far apart they are where it is less than one.
_NEAR: Mapping[str, float] = {
    "ae": 0.1, "ai": 0.4, "ao": 0.35, "au": 0.5, "ei": 0.2, "eo": 0.5, "eu": 0.5, "io": 0.5, "iu": 0.4, "ou": 0.2,
    "bp": 0.35, "bv": 0.3, "fp": 0.4, "fv": 0.2, "uv": 0.3, "ov": 0.5, "dt": 0.25, "cJ": 0.1, "cj": 0.1, "cC": 0.15,
    "cT": 0.1,
    "ck": 0.1, "cs": 0.2, "cz": 0.5, "cS": 0.5, "cg": 0.3, "sz": 0.3, "Ss": 0.2, "Sz": 0.5, "Ts": 0.25, "Tz": 0.25,
    "CT": 0.3, "TC": 0.3,
    "CS": 0.25, "Cs": 0.4, "CJ": 0.25, "Jz": 0.25, "JS": 0.3, "Ji": 0.3, "Jj": 0.05, "Cj": 0.25, "Sj": 0.3,
    "ij": 0.15, "Jg": 0.3,
    "gj": 0.3, "zj": 0.3, "gk": 0.2, "gq": 0.1, "kq": 0.05, "Gg": 0.1, "Gq": 0.1, "Gk": 0.3, "Gh": 0.2, "GX": 0.2,
    "gh": 0.3, "gX": 0.4,
    "Xh": 0.05, "Xk": 0.25, "hk": 0.5, "CX": 0.25, "Ch": 0.4, "Ck": 0.4, "Xq": 0.3, "mn": 0.4, "lr": 0.8, "Js": 0.5,
    "Gv": 0.3, "Xx": 0.1, "hx": 0.15, "kx": 0.4, "gx": 0.4,
    "Sx": 0.25, "sx": 0.3,
}  # fmt: skip
# How much two letters changed over cost, and how much the first sound of a word counts besides.
_SWAPPED = 0.7
_FIRST = 0.6
# Sounds that a writer may leave out or put in.
_LOOSE: Mapping[str, float] = {
    "a": 0.45, "e": 0.4, "i": 0.35, "o": 0.45, "u": 0.4, "h": 0.3, "j": 0.4, "G": 0.5, "X": 0.7, "t": 0.9,
}  # fmt: skip
# The same where one side is in a script without vowels.
_NEAR_WITHOUT_VOWELS: Mapping[str, float] = {
    **_NEAR, "bp": 0.05, "fp": 0.05, "fv": 0.05, "bv": 0.1, "bf": 0.3, "gq": 0.05, "gk": 0.1, "Gg": 0.05,
           "Gk": 0.15, "CJ": 0.2, "Jg": 0.15,
    "gj": 0.15, "Jj": 0.05, "CS": 0.2, "Ss": 0.2, "sT": 0.15, "Ts": 0.15, "Xk": 0.15, "CX": 0.15, "JS": 0.2,
    "Cj": 0.2, "dt": 0.2, "uv": 0.05, "ov": 0.05,
    "ae": 0.02, "ai": 0.1, "ao": 0.1, "au": 0.1, "ei": 0.05, "eo": 0.1, "eu": 0.1, "io": 0.1, "iu": 0.1, "ou": 0.02,
    "dz": 0.3, "ds": 0.6, "mn": 0.2,
}  # fmt: skip
_LOOSE_WITHOUT_VOWELS: Mapping[str, float] = {
    "a": 0.08, "e": 0.05, "i": 0.06, "o": 0.05, "u": 0.05, "h": 0.2, "j": 0.4, "v": 0.45, "G": 0.4, "X": 0.7,
    "t": 0.8,
}  # fmt: skip

# Beyond this share of other classes of consonants two words are taken to have nothing in common.
_FAR = 0.6
_VOWELS = frozenset("aeiou")


def _both_ways(near: Mapping[str, float]) -> dict[tuple[str, str], float]:
    pairs = {(pair[0], pair[1]): cost for pair, cost in near.items()}
    return {**pairs, **{(other, one): cost for (one, other), cost in pairs.items()}}


_COSTS = _both_ways(_NEAR)
_COSTS_WITHOUT_VOWELS = _both_ways(_NEAR_WITHOUT_VOWELS)


_CLASSES = str.maketrans("pvftzSCJTcjkqGXhxnr", "bbbdsssssssgggggg" + "ml", "aeiou")


@lru_cache(maxsize=1 << 14)
def sounds(word: str, *, doubled: bool = False) -> str:
    """The sounds of a romanised word, a character each; a doubled letter is one unless ``doubled``.

    >>> sounds("schumacher"), sounds("aliyev")
    ('SumaCer', 'aliev')
    """
    heard = _GROUP.sub(lambda found: _GROUPS[found[0]], _SOFT.sub("", word))
    return _ENDING.sub("v", _GLIDE.sub("", heard if doubled else _DOUBLED.sub(r"\1", heard)))


@lru_cache(maxsize=1 << 14)
def sound_distance(one: str, other: str, *, vowels: bool = True) -> float:
    """From 0, alike, to 1, nothing in common, for two words as ``sounds`` gives them.

    With ``vowels`` false one side is in a script that leaves them out.  Words longer than 40 sounds
    are compared by their first 40.

    >>> sound_distance(sounds("zeynalov"), sounds("zeinalow"))
    0.0
    """
    if one == other:
        return 0.0
    one, other = one[:40], other[:40]
    longest = max(_weight(one, vowels=vowels), _weight(other, vowels=vowels))
    if not one or not other or not longest or _far_apart(one.translate(_CLASSES), other.translate(_CLASSES)):
        return 1.0
    edits = _edits(one, other, vowels=vowels) + _first(one, other, vowels=vowels)
    return min(1.0, edits / longest)


def _far_apart(one: str, other: str) -> bool:
    longest = max(len(one), len(other))
    return longest > 2 and Levenshtein.distance(one, other) > _FAR * longest


def _weight(word: str, *, vowels: bool) -> float:
    if vowels:
        return float(len(word))
    bare = sum(sound not in _VOWELS for sound in word)
    return bare + 0.3 * (len(word) - bare)


def _first(one: str, other: str, *, vowels: bool) -> float:
    near = _COSTS if vowels else _COSTS_WITHOUT_VOWELS
    if one[0] == other[0] or near.get((one[0], other[0]), 1.0) < 0.6 or "h" in (one[0], other[0]):
        return 0.0
    if not vowels and (one[0] in _VOWELS or other[0] in _VOWELS):
        return 0.0
    return _FIRST


def _edits(one: str, other: str, *, vowels: bool) -> float:
    """The cost of the cheapest way from one word to the other; what both begin and end with is free."""
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    begin = 0
    while begin < len(one) and begin < len(other) and one[begin] == other[begin]:
        begin += 1
    near, loose = (_COSTS, _LOOSE) if vowels else (_COSTS_WITHOUT_VOWELS, _LOOSE_WITHOUT_VOWELS)
    return _cheapest(one[begin:], other[begin:], near, loose)


def _cheapest(one: str, other: str, near: Mapping[tuple[str, str], float], loose: Mapping[str, float]) -> float:
    dropped = [loose.get(sound, 1.0) for sound in other]
    row = [0.0]
    for cost in dropped:
        row.append(row[-1] + cost)
    two_above, before = row, ""
    for sound in one:
        gone = loose.get(sound, 1.0)
        above, beside = row, row[0] + gone
        row = [beside]
        for column, partner in enumerate(other):
            best = above[column]
            if sound != partner:
                best += near.get((sound, partner), 1.0)
                if above[column + 1] + gone < best:  # noqa: PLR1730 - a call of min would double the time
                    best = above[column + 1] + gone
                if beside + dropped[column] < best:  # noqa: PLR1730 - as above
                    best = beside + dropped[column]
                if column and before == partner and sound == other[column - 1]:
                    best = min(best, two_above[column - 1] + _SWAPPED)
            row.append(best)
            beside = best
        two_above, before = above, sound
    return row[-1]
