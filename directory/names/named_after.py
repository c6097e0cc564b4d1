"""Owns the finding of a person inside an organisation's name: whom it is named after, by markers, titles and names."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from directory.names.lexicon import PartKind, lexicon
from directory.names.name_forms import GIVEN_NAMES
from directory.names.rarity import rarity
from directory.names.stop_words import STOP_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.names.parts import Part

# Words that stand before a person a body is named after, and those that stand behind one.
_BEFORE = frozenset(
    """
    after benannt honor honour im imeni imena jmena menem memory name named nomidagi
    """.split()  # noqa: SIM905 - a word table
)
_BEHIND = frozenset(
    "adina adindaki adlandirilan adli adyndaky adyna anunvan atindagi atyndaghy atyndagi nomidagi saxelobis".split()  # noqa: SIM905 - a word table
)
_MARKERS = _BEFORE | _BEHIND
_AFTER_NAMED = frozenset({"after", "in", "of", "honor", "honour", "memory"})
_TITLES = frozenset(
    """
    academician akademik bishop captain colonel doctor doktor dr general king lady lord marshal maulana netaji
    pandit president princess prince prof professor queen rev saint sardar sheikh shri sir sri swami
    """.split()  # noqa: SIM905 - a word table
)
# Titles that are nothing but that: they carry nothing before a person.
_PLAIN_TITLES = frozenset({"academician", "akademik", "doctor", "doktor", "dr", "prof", "professor", "shri", "sri"})
_RARE = 0.55
# Endings of words for what a body does, not of names.
_ADJECTIVES = ("ical", "ional", "ology", "ologie", "ologia", "ologique", "istique", "ative", "ische")
_MOST_WORDS = 4
_SHORTEST_GIVEN = 4
_NAMEABLE = frozenset({PartKind.TOPIC, PartKind.ACRONYM, PartKind.OWN_ACRONYM})


def with_people(parts: list[Part]) -> list[Part]:
    """The parts, those of a person within the name marked so, and the words that only say 'named after' without weight.

    What is found: words behind 'named after', 'имени', 'im.'; words before 'adına', 'атындағы'; a rare word behind a
    title, initials or a given name.  A single name without any of these is not told from a topic.
    """
    people: dict[int, Part] = {}
    for find in (_marked, _titled):
        for at, part in enumerate(parts):
            if at not in people and part.kind in _NAMEABLE | {PartKind.STOP}:
                people.update({place: found for place, found in find(parts, at).items() if place not in people})
    return [people.get(at, part) for at, part in enumerate(parts)] if people else parts


def _marked(parts: list[Part], at: int) -> dict[int, Part]:
    """A person by the word before or behind, with the marker itself."""
    text = parts[at].text
    if text in _BEHIND and at:
        back = list(_names(parts, range(at - 1, max(-1, at - 1 - _MOST_WORDS), -1)))
        return _found(parts, back, [at]) if back else {}
    if text in _BEFORE:
        first = at + 1
        while first < len(parts) and (parts[first].text in _AFTER_NAMED or parts[first].kind is PartKind.STOP):
            first += 1
        if text == "name" and first == at + 1:
            return {}
        ahead = list(_names(parts, range(first, min(len(parts), first + _MOST_WORDS)), marked=True))
        if ahead and any(parts[place].weight >= _RARE for place in ahead):
            return _found(parts, ahead, range(at, first))
    return {}


def _titled(parts: list[Part], at: int) -> dict[int, Part]:
    """A person by a title, initials or a given name, and a rare word that follows."""
    part = parts[at]
    is_title, is_given = part.text in _TITLES, _is_given(part)
    if not (is_title or is_given or _is_initial(parts, at)):
        return {}
    first = at + 1 if is_title else at
    ahead = list(_names(parts, range(first, min(len(parts), first + _MOST_WORDS))))
    family = [place for place in ahead if place > at and len(parts[place].text) > 2 and _is_rare(parts[place])]
    if not family or (family[0] > at + 2 and not is_given):
        return {}
    taken = [place for place in ahead if place <= family[-1]]
    return _found(parts, taken, [at] if is_title and part.text in _PLAIN_TITLES else [])


def _names(parts: list[Part], places: range, *, marked: bool = False) -> Iterator[int]:
    """The places, in order, of words that may belong to a person's name, up to the first that may not.

    Behind a marker a given name may be one that is written otherwise in other languages.
    """
    knows = lexicon().types if marked else lexicon().knows
    for place in places:
        part = parts[place]
        apart = part.bracketed or (place != places.start and part.link == ",")
        known = part.text in _MARKERS or (not part.dotted and knows(part.text))
        if apart or known or part.kind not in _NAMEABLE or part.text.endswith(_ADJECTIVES):
            return
        yield place


def _found(parts: list[Part], names: list[int], markers: range | list[int]) -> dict[int, Part]:
    silent = {at: parts[at]._replace(kind=PartKind.STOP, weight=0.0) for at in markers}
    return silent | {at: parts[at]._replace(kind=PartKind.PERSON) for at in names}


@cache
def _given_names() -> frozenset[str]:
    return frozenset(name for row in GIVEN_NAMES for name in row.split() if len(name) >= _SHORTEST_GIVEN)


def _is_given(part: Part) -> bool:
    return part.kind is PartKind.TOPIC and part.text in _given_names()


def _is_initial(parts: list[Part], at: int) -> bool:
    """Whether one letter, or dotted letters, stand where a given name would."""
    part = parts[at]
    if not (part.dotted or len(part.text) == 1) or part.kind not in _NAMEABLE or at + 1 >= len(parts):
        return False
    following = parts[at + 1]
    return len(following.text) == 1 or following.dotted or _is_rare(following)


def _is_rare(part: Part) -> bool:
    return part.kind is PartKind.TOPIC and rarity(part.text) >= _RARE and part.text not in STOP_WORDS
