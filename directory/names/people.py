"""Two names of people compared: words aligned one to one in any order, and the worst of them decides."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import NamedTuple

from directory.model import Comparison, EntityKind, Evidence, Verdict
from directory.names.person_parts import ParsedPerson, PersonPart, parse_person
from directory.names.person_weights import WEIGHTS
from directory.names.sounds import sound_distance

__all__ = ["ParsedPerson", "compare_people", "parse_person", "person_features"]

_SAME_FROM = 0.9
_UNSURE_FROM = 0.3
# A word and another name of the same set, or an initial and a word that begins so: near, but less than the word itself.
_OTHER_FORM = 0.08
_OTHER_ENDING = 0.12
# Two given names that are known, and known not to be one.
_OTHER_NAME = 0.35
_MEETS = 0.5
# 'Servant of' in Arabic names: the article that follows it is often written into one word with it.
_SERVANT = frozenset(("abd", "bd"))


class _Pair(NamedTuple):
    a: PersonPart
    b: PersonPart
    distance: float
    how: str


class _Alignment(NamedTuple):
    pairs: tuple[_Pair, ...]
    left_a: tuple[PersonPart, ...]
    left_b: tuple[PersonPart, ...]


def compare_people(a: ParsedPerson, b: ParsedPerson) -> Comparison:
    """How likely the two names are one person's, and why; the same whichever name comes first."""
    turned = a.name > b.name
    one, other = (b, a) if turned else (a, b)
    alignment = _align(one, other)
    features = _features(one, other, alignment)
    score = _score(features)
    if not alignment.pairs:
        score = 0.0
    evidence = _evidence(one, other, alignment, turned=turned)
    verdict = _verdict(score, features)
    return Comparison(a.name, b.name, EntityKind.PERSON, round(score, 4), verdict, None, evidence)


def person_features(a: ParsedPerson, b: ParsedPerson) -> dict[str, float]:
    """What the score is made of, by name; the weights of ``person_weights`` belong to these."""
    one, other = (b, a) if a.name > b.name else (a, b)
    return _features(one, other, _align(one, other))


def _score(features: dict[str, float]) -> float:
    return 1 / (1 + math.exp(-sum(WEIGHTS[name] * value for name, value in features.items())))


def _verdict(score: float, features: dict[str, float]) -> Verdict:
    if score < _UNSURE_FROM:
        return Verdict.DIFFERENT
    doubtful = features["initial"] or features["single"] or score < _SAME_FROM
    return Verdict.UNSURE if doubtful else Verdict.SAME


# --- alignment -----------------------------------------------------------------------------------


def _align(a: ParsedPerson, b: ParsedPerson) -> _Alignment:
    vowels = a.vowels and b.vowels
    first = _aligned(a, b, (a.core, b.core), vowels=vowels)
    if not first.left_a and not first.left_b:
        return first
    core_a, core_b = _joined(a.core, b.core, vowels=vowels), _joined(b.core, a.core, vowels=vowels)
    if core_a is a.core and core_b is b.core:
        return first
    return _aligned(a, b, (core_a, core_b), vowels=vowels)


def _aligned(
    a: ParsedPerson, b: ParsedPerson, core: tuple[tuple[PersonPart, ...], tuple[PersonPart, ...]], *, vowels: bool
) -> _Alignment:
    core_a, core_b = core
    pairs = _pair_up((*core_a, *a.optional), (*core_b, *b.optional), (len(core_a), len(core_b)), vowels=vowels)
    met = {id(part) for pair in pairs for part in (pair.a, pair.b)}
    left_a = tuple(part for part in core_a if id(part) not in met)
    left_b = tuple(part for part in core_b if id(part) not in met)
    return _Alignment(tuple(pairs), left_a, left_b)


def _joined(parts: tuple[PersonPart, ...], others: tuple[PersonPart, ...], *, vowels: bool) -> tuple[PersonPart, ...]:
    """The parts, two of them made one where that is how a longer word of the other name is written."""
    if len(parts) < 2:
        return parts
    for place, (first, second) in enumerate(pairwise(parts)):
        if first.is_initial or second.is_initial:
            continue
        heard = first.sounds + ("ul" if first.latin in _SERVANT else "") + second.sounds
        for other in others:
            if len(other.latin) < max(len(first.latin), len(second.latin)) + 2 or other.latin in (
                first.latin,
                second.latin,
            ):
                continue
            if sound_distance(heard, other.sounds, vowels=vowels) < (0.15 if vowels else 0.2):
                joined = PersonPart(f"{first.text} {second.text}", first.latin + second.latin, heard)
                return (*parts[:place], joined, *parts[place + 2 :])
    return parts


def _pair_up(
    left: tuple[PersonPart, ...], right: tuple[PersonPart, ...], core: tuple[int, int], *, vowels: bool
) -> list[_Pair]:
    found = []
    for row, a in enumerate(left):
        for column, b in enumerate(right):
            optional = (row >= core[0]) + (column >= core[1])
            if optional == 2:
                continue
            distance, how = _distance(a, b, vowels=vowels)
            if distance < _MEETS:
                order = distance + 0.01 * optional
                found.append((order, -min(len(a.latin), len(b.latin)), abs(row - column), row, column, distance, how))
    found.sort()
    rows: set[int] = set()
    columns: set[int] = set()
    pairs = []
    for *_, row, column, distance, how in found:
        if row not in rows and column not in columns:
            rows.add(row)
            columns.add(column)
            pairs.append(_Pair(left[row], right[column], distance, how))
    return pairs


def _distance(a: PersonPart, b: PersonPart, *, vowels: bool) -> tuple[float, str]:
    if a.latin == b.latin:
        return 0.0, "initial" if a.is_initial else "equal"
    if a.is_initial or b.is_initial:
        return (0.3, "initial") if a.sounds[:1] == b.sounds[:1] or a.latin[0] == b.latin[0] else (1.0, "")
    distance = sound_distance(a.sounds, b.sounds, vowels=vowels)
    how = "sound" if vowels else "consonants"
    if vowels and _of_the_other_sex(a, b):
        return max(distance, _OTHER_NAME), how
    if distance < 0.04:
        return distance, how
    if a.sets and b.sets:
        return _distance_of_given_names(a, b, distance, how)
    if (a.stem or b.stem) and distance > _OTHER_ENDING:
        ending = _OTHER_ENDING + sound_distance(a.stem or a.sounds, b.stem or b.sounds, vowels=vowels)
        if ending < distance:
            return ending, "ending"
    return distance, how


def _of_the_other_sex(a: PersonPart, b: PersonPart) -> bool:
    """Whether one is Maria and the other Mario, or one Gabriel and the other Gabriela; family names apart."""
    short, long = sorted((a.latin, b.latin), key=len)
    if len(short) == len(long):
        return len(long) > 3 and long[:-1] == short[:-1] and {long[-1], short[-1]} == {"a", "o"}
    return len(short) > 3 and long == short + "a" and short[-1] not in "aeiouy" and not (a.stem or b.stem)


def _distance_of_given_names(a: PersonPart, b: PersonPart, distance: float, how: str) -> tuple[float, str]:
    if not a.sets & b.sets:
        return max(distance, _OTHER_NAME), how
    return (distance / 2, how) if distance < 2 * _OTHER_FORM else (_OTHER_FORM, "form")


# --- features ------------------------------------------------------------------------------------


def _features(a: ParsedPerson, b: ParsedPerson, alignment: _Alignment) -> dict[str, float]:
    words = [pair for pair in alignment.pairs if pair.how != "initial"]
    left_a = [part for part in alignment.left_a if not part.is_initial]
    left_b = [part for part in alignment.left_b if not part.is_initial]
    differ = min(len(alignment.left_a), len(alignment.left_b)) + _is_father_of(a, b, alignment)
    words_differ = min(len(left_a), len(left_b))
    # An initial that fits nothing left over says as much as two words that differ.
    unmet = min(differ, 2) + (0.5 if differ and not words_differ else 0.0)
    distances = [pair.distance for pair in words]
    worst = max(distances, default=1.0)
    return {
        "bias": 1.0,
        "worst": worst,
        "unmet": unmet,
        "unmet_word": float(min(words_differ, 2)),
        "initial": float(any(pair.how == "initial" for pair in alignment.pairs) and len(words) < 2),
        "single": float(len(words) == 1 and len(alignment.pairs) == 1),
        "left_over": math.log1p(max(len(left_a) - _called(a, alignment), len(left_b) - _called(b, alignment), 0)),
        "other_form": float(sum(pair.how == "form" for pair in words)),
        "father": _father(a, b, alignment),
        "generation": float(bool(a.generation and b.generation and a.generation != b.generation)),
    }


def _called(person: ParsedPerson, alignment: _Alignment) -> int:
    """How many of the person's nicknames in quotes the other name uses in place of a given name."""
    nicknames = [part for part in person.optional if part is not person.patronymic]
    return sum(any(pair.a is part or pair.b is part for pair in alignment.pairs) for part in nicknames)


def _is_father_of(a: ParsedPerson, b: ParsedPerson, alignment: _Alignment) -> bool:
    """Whether one name has the other's father's name where that has another: father and child."""
    return any(
        (pair.a is a.patronymic and bool(alignment.left_a)) or (pair.b is b.patronymic and bool(alignment.left_b))
        for pair in alignment.pairs
    )


def _father(a: ParsedPerson, b: ParsedPerson, alignment: _Alignment) -> float:
    fathers_told = any(part.is_father for part in a.core) and any(part.is_father for part in b.core)
    if fathers_told and any(pair.a.is_father != pair.b.is_father for pair in alignment.pairs):
        return 1.0
    if not a.patronymic or not b.patronymic:
        return 0.0
    distance = sound_distance(a.patronymic.sounds, b.patronymic.sounds, vowels=a.vowels and b.vowels)
    return 0.0 if distance < 0.2 else min(1.0, 2 * distance)


# --- evidence ------------------------------------------------------------------------------------

_HOW = {
    "equal": "{0} stands in both",
    "initial": "{0} may be {1}: an initial only",
    "form": "{0} is another form of {1}",
    "ending": "{0} is {1} with another ending",
    "sound": "{0} sounds like {1}",
    "consonants": "{0} has the consonants of {1}",
}


def _evidence(a: ParsedPerson, b: ParsedPerson, alignment: _Alignment, *, turned: bool) -> tuple[Evidence, ...]:
    lines = []
    for pair in sorted(alignment.pairs, key=lambda pair: pair.distance):
        first, second = (pair.b, pair.a) if turned else (pair.a, pair.b)
        how = "sound" if pair.how == "equal" and first.text.casefold() != second.text.casefold() else pair.how
        lines.append(Evidence(_HOW[how].format(f"'{first.text}'", f"'{second.text}'"), round(0.5 - pair.distance, 2)))
    lines += _left_over_lines(alignment, turned=turned)
    if _father(a, b, alignment):
        lines.append(Evidence("the fathers' names differ", -1.0))
    if a.generation and b.generation and a.generation != b.generation:
        lines.append(Evidence("one is the elder, the other the younger", -1.0))
    return tuple(lines)


def _left_over_lines(alignment: _Alignment, *, turned: bool) -> list[Evidence]:
    left_a, left_b = alignment.left_a, alignment.left_b
    if turned:
        left_a, left_b = left_b, left_a
    first, second = (" ".join(part.text for part in left) for left in (left_a, left_b))
    if first and second:
        return [Evidence(f"'{first}' and '{second}' differ", -1.0)]
    if first or second:
        return [Evidence(f"'{first or second}' stands in one name only")]
    return []
