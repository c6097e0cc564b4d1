"""Owns the alignment of two parsed names: which parts stand for each other, and what is left over on either side."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Indel, LCSseq

from directory.names.acronyms import read
from directory.names.lexicon import ACRONYM, HEAD, PERSON, PLACE, TOPIC
from directory.names.parts import EXACT
from directory.names.rarity import rarity
from directory.names.romanise import fold, skeleton
from directory.names.sounds import sound_distance, sounds
from directory.names.tokens import Token

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from directory.names.lexicon import PartKind
    from directory.names.parts import ParsedName, Part

MOST_LEFT = 14
"""Left-over parts of a side that are still compared one by one."""
ALIKE = 0.72
"""From where two spellings may be the same word."""

_WORDLIKE = frozenset({TOPIC, ACRONYM, HEAD, PLACE, PERSON})
_SPELT = frozenset({TOPIC, ACRONYM, PERSON})


class Pairing(NamedTuple):
    """Parts of the one name that stand for parts of the other, and how surely, 0..1."""

    left: tuple[Part, ...]
    right: tuple[Part, ...]
    likeness: float


class Alignment(NamedTuple):
    """``equal`` counts parts of one concept; ``loose`` holds the pairings by spelling, joining or short form.

    ``left`` and ``right`` are left over, and the kinds of these.
    """

    equal: tuple[Part, ...]
    loose: tuple[Pairing, ...]
    left: tuple[Part, ...]
    right: tuple[Part, ...]
    left_kinds: AbstractSet[PartKind]
    right_kinds: AbstractSet[PartKind]


def align(a: ParsedName, b: ParsedName) -> Alignment:
    """Pair the parts of two names: by concept first, then by spelling, joined words and short forms."""
    if (inside := _inside(a, b)) is not None:
        return inside
    equal = _by_concept(a, b)
    met = set(equal.values())
    left = [part for part in a.content if part.at not in equal]
    right = [part for part in b.content if part.at not in met]
    loose: list[Pairing] = []
    if left and right:
        _by_joining(left, right, loose)
        _by_spelling(left, right, loose)
        _by_short_form(left, right, loose)
        _by_short_form(right, left, loose, turned=True)
    over, other_over = _without_repeats(left, a, b), _without_repeats(right, b, a)
    shared = tuple([a.content[at] for at in equal])
    return Alignment(shared, tuple(loose), over, other_over, _kinds(over), _kinds(other_over))


def _kinds(parts: tuple[Part, ...]) -> AbstractSet[PartKind]:
    return {part.kind for part in parts} if parts else _NONE


_NONE: frozenset[PartKind] = frozenset()


def _by_concept(a: ParsedName, b: ParsedName) -> dict[int, int]:
    """Places of parts of one concept; a word that stands twice is paired where its neighbours agree."""
    equal: dict[int, int] = {}
    for form, ones in a.forms.items():
        others = b.forms.get(form)
        if others is None:
            continue
        if len(ones) == 1 and len(others) == 1:
            equal[ones[0]] = others[0]
            continue
        every = sorted((-_agreement(a, b, one, other), one, other) for one in ones for other in others)
        taken: set[int] = set()
        for _, one, other in every:
            if one not in equal and other not in taken:
                equal[one] = other
                taken.add(other)
    return equal


def _agreement(a: ParsedName, b: ParsedName, one: int, other: int) -> int:
    """How many of the two words on either side are of one concept."""
    x, y = a.content, b.content
    return sum(
        0 <= one + step < len(x) and 0 <= other + step < len(y) and x[one + step].form == y[other + step].form
        for step in (-2, -1, 1, 2)
    )


def _without_repeats(over: list[Part], name: ParsedName, other: ParsedName) -> tuple[Part, ...]:
    """What is left over, but for places that the name says twice and the other once: 'Iowa Department, Iowa'."""
    return tuple([p for p in over if p.kind is not PLACE or len(name.forms[p.form]) == 1 or p.form not in other.forms])


def _inside(a: ParsedName, b: ParsedName) -> Alignment | None:
    """The alignment of a name that stands in the other in one piece; as late in it as it can."""
    turned = len(a.content) > len(b.content)
    short, long = (b, a) if turned else (a, b)
    found = long.sequence.rfind(short.sequence)
    if found < 0 or not short.content:
        return None
    first = long.sequence.count("\n", 0, found)
    last = first + len(short.content)
    over = _without_repeats([*long.content[:first], *long.content[last:]], long, short)
    kinds = _kinds(over)
    if turned:
        return Alignment(short.content, (), over, (), kinds, _NONE)
    return Alignment(short.content, (), (), over, _NONE, kinds)


def _by_spelling(left: list[Part], right: list[Part], loose: list[Pairing]) -> None:
    others = [other for other in right[:MOST_LEFT] if other.kind in _WORDLIKE]
    ones = [one for one in left[:MOST_LEFT] if one.kind in _WORDLIKE] if others else ()
    every = [(likeness(one, other), one, other) for one in ones for other in others]
    found = [pair for pair in every if pair[0] >= ALIKE]
    for alike, one, other in sorted(found, key=_most_alike):
        if one in left and other in right:
            left.remove(one)
            right.remove(other)
            loose.append(Pairing((one,), (other,), alike))


def _most_alike(pair: tuple[float, Part, Part]) -> float:
    return -pair[0]


def likeness(one: Part, other: Part) -> float:
    """How likely two parts are one word spelt in two ways, 0..1."""
    kind, other_kind = one.kind, other.kind
    if kind not in _WORDLIKE or other_kind not in _WORDLIKE:
        return 0.0
    x, y = one.text, other.text
    if kind is other_kind and kind not in _SPELT:
        return 0.9 if kind is PLACE and _is_longer_place(x, y) else 0.0
    if len(x) > 3 and fold(x) == fold(y):
        return 0.97
    turned = x[0] != y[0]
    if turned and (x[0] == "y" or y[0] == "y") and _are_transcribed(x, y):
        return 0.97
    apart = turned and x[-2:] != y[-2:]
    if (kind is PERSON or other_kind is PERSON) and sound_distance(sounds(x), sounds(y)) < _SOUNDS_ALIKE:
        return 0.93
    return 0.0 if apart else _spelt_alike(one, other)


def _figures(word: str) -> str:
    return "".join([char for char in word if char.isdigit()])


def _spelt_alike(one: Part, other: Part) -> float:
    """How alike the letters of two words are that begin or end alike."""
    x, y = (one.text, other.text) if len(one.text) <= len(other.text) else (other.text, one.text)
    if one.form[0] == EXACT or other.form[0] == EXACT:
        return 0.0
    if not (x.isalpha() and y.isalpha()) and _figures(x) != _figures(y):
        return 0.0
    if len(x) >= 3 and len(y) - len(x) >= 2 and y.startswith(x) and len(x) < 6:
        return 0.74 if len(x) > 3 else 0.0
    if len(x) < 4:
        return 0.0
    alike = float(Indel.normalized_similarity(x, y, score_cutoff=ALIKE))
    if alike and (x[0] != y[0]):
        alike -= 0.06
    if y.startswith(one.form[:6]) and y.startswith(other.form[:6]) and len(x) >= 6:
        return max(alike, 0.8)
    return 0.0 if alike and _are_two_words(x, y) else alike


def _are_two_words(x: str, y: str) -> bool:
    """Whether two words that look alike are each a word of its own, with other consonants: 'health' and 'heart'.

    A misspelling is hardly ever a word that several bodies have in their names.
    """
    return rarity(x) < _OWN_WORD and rarity(y) < _OWN_WORD and skeleton(x) != skeleton(y)


# Words that at least two names of ROR have.
_OWN_WORD = 0.95


def _are_transcribed(x: str, y: str) -> bool:
    """Whether the words differ in a first 'y' before 'u' only, as Cyrillic letters have it: 'ЮНЕСКО'."""
    return x.startswith("yu") is not y.startswith("yu") and fold(x.removeprefix("y")) == fold(y.removeprefix("y"))


# How far apart a person's name sounds at most in two languages, or in two cases of one: 'Heydar', 'Гейдара'.
_SOUNDS_ALIKE = 0.15


def _is_longer_place(x: str, y: str) -> bool:
    """Whether one place is the other and more: 'Newcastle upon Tyne' and 'Newcastle'."""
    short, long = sorted((x, y), key=len)
    return len(short) > 4 and long.startswith(f"{short} ")


def _by_joining(left: list[Part], right: list[Part], loose: list[Pairing]) -> None:
    """Two or three words on one side written as one on the other."""
    for side, opposite, turned in ((left, right, False), (right, left, True)):
        if len(side) < 2:
            continue
        beginnings = {word.text[:_SAME_START] for word in side}
        for part in opposite[:MOST_LEFT]:
            if part.text[:_SAME_START] in beginnings and (found := _joined(part, side)):
                run, alike = found
                opposite.remove(part)
                for word in run:
                    side.remove(word)
                loose.append(Pairing((part,), tuple(run), alike) if turned else Pairing(tuple(run), (part,), alike))


def _joined(part: Part, side: list[Part]) -> tuple[list[Part], float] | None:
    """The two or three words that follow each other and make up the text, and how nearly."""
    text = part.text
    for start, word in enumerate(side[:MOST_LEFT]):
        if text[:_SAME_START] != word.text[:_SAME_START] or len(text) <= len(word.text):
            continue
        for size in (2, 3):
            run = side[start : start + size]
            whole = "".join([other.text for other in run])
            if whole == text:
                return run, 1.0
            if len(run) == size and len(text) >= _LONG and part.form[0] != EXACT:
                alike = float(Indel.normalized_similarity(whole, text, score_cutoff=_NEARLY))
                if alike:
                    return run, alike
    return None


# A word that is nearly the words of the other side written as one: 'Nanosysteme' for 'nano systems'.
_SAME_START, _LONG, _NEARLY = 3, 9, 0.86


def room_in(text: str, word: str) -> int:
    """How many letters may follow a word where it may begin what a text is written as one; 0 where it does not."""
    if text[:_SAME_START] != word[:_SAME_START] or len(text) <= len(word):
        return 0
    longest = len(text)
    if longest >= _LONG:
        # Of a whole that is near to the text no more letters can be over, and none of its words lack more of them.
        longest = int(len(text) * (2 - _NEARLY) / _NEARLY)
        if len(word) - LCSseq.similarity(word, text) <= (1 - _NEARLY) * (len(text) + longest):
            return longest - len(word)
    return len(text) - len(word) if text.startswith(word) else 0


def _by_short_form(shorts: list[Part], longs: list[Part], loose: list[Pairing], *, turned: bool = False) -> None:
    """A short form on one side whose letters the left-over words of the other spell."""
    for short in [part for part in shorts if part.upper and _is_short(part)]:
        run = _spelt(short.text, longs[:MOST_LEFT])
        if run:
            shorts.remove(short)
            for part in run:
                longs.remove(part)
            one, other = (tuple(run), (short,)) if turned else ((short,), tuple(run))
            loose.append(Pairing(one, other, 0.95))


def _is_short(part: Part) -> bool:
    return part.upper and 2 <= len(part.text) <= 10


def may_be_spelt(short: Part, part: Part) -> bool:
    """Whether a part may be the first of several that a short form stands for."""
    return _is_short(short) and part.text[0] == short.text[0] and part.form != short.form


def _spelt(letters: str, parts: Sequence[Part]) -> list[Part] | None:
    for start in range(len(parts)):
        if parts[start].text[0] != letters[0]:
            continue
        for end in range(start + 1, min(len(parts), start + len(letters)) + 1):
            run = parts[start:end]
            if run[-1].at - run[0].at != len(run) - 1:
                break
            words = tuple(Token(word) for part in run for word in part.text.split())
            if 1 < len(words) <= len(letters) + 2 and read(letters, words).score >= 0.85:
                return list(run)
    return None
