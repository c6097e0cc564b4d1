"""Owns the reading of a name with more around it: an address, its own short form, the unit of a university."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from directory.names.acronyms import read
from directory.names.lexicon import PartKind, lexicon
from directory.names.normalise import unify
from directory.names.numerals import number_of
from directory.names.parts import parse_organisation
from directory.names.places import may_overlap, within
from directory.names.rarity import rarity
from directory.names.romanise import romanise
from directory.names.stop_words import STOP_WORDS
from directory.names.tokens import tokenise
from directory.resolution.namesakes import goes_by, is_common

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from directory.names.parts import Part
    from directory.resolution.named import NamedEntry

_SEGMENTS = re.compile(r"[,;/()\[\]|:]+|\s[-–—]\s")
_DASHED = re.compile(r"\s[-–—]\s|[–—]")
_MOST_WORDS = 60
# A longer text around a name is a sentence, not a name.
_MOST_AROUND = 16
_LONGEST_NAME = 14
# One word is a name of its own only where it is too rare to stand in a name by chance.
_RARE = 0.8

# Bodies whose units go by the body's name in signatures and affiliations.
SCHOLARLY = frozenset({"university", "academy", "polytechnic", "school", "college"})
# From this share of its letters on, a short form is read off the name beside it.
_READ_OFF = 0.8
_UNITS = frozenset(
    {
        "campus",
        "centre",
        "chair",
        "clinic",
        "college",
        "department",
        "division",
        "facility",
        "faculty",
        "group",
        "hospital",
        "institute",
        "laboratory",
        "library",
        "museum",
        "observatory",
        "programme",
        "school",
        "section",
        "unit",
    }
)


class _Word(NamedTuple):
    text: str
    segment: int
    printed: str


@dataclass(frozen=True, slots=True)
class Contained:
    """An entry's name that stands inside a longer one, and what stands around it.

    ``rest`` are the words around it, each once, ``around`` how many there are, ``apart`` whether
    commas, brackets or dashes part them from it; ``before`` and ``after`` the words that touch it, if any;
    ``mixed`` whether not all is printed in capitals; ``dashed`` whether a dash stands in it.
    """

    named: NamedEntry
    rest: str
    around: int
    apart: bool
    before: str = ""
    after: str = ""
    mixed: bool = False
    dashed: bool = False


class Keyed(Protocol):
    """Names by their keys."""

    def get(self, key: str, default: tuple[NamedEntry, ...] = ()) -> tuple[NamedEntry, ...]:
        """The names under a key."""


def contained_names(name: str, keys: Keyed | Mapping[str, tuple[NamedEntry, ...]]) -> tuple[Contained, ...]:
    """Every entry's name inside the name, the longest first; one inside a longer one does not count.

    ``keys`` are the registry's names, romanised.  The cost grows with the length of the name.
    """
    words = _words(name)
    dashed = bool(_DASHED.search(name))
    found: list[Contained] = []
    taken = [False] * len(words)
    for length in range(min(len(words) - 1, _LONGEST_NAME), 0, -1):
        for start in range(len(words) - length + 1):
            span = range(start, start + length)
            if any(taken[place] for place in span):
                continue
            several = keys.get(" ".join(words[place].text for place in span), ())
            if several and _is_telling(words, span):
                for place in span:
                    taken[place] = True
                found += [_contained(named, words, span, dashed=dashed) for named in several if named.how != "acronym"]
    return tuple(found)


def _words(name: str) -> list[_Word]:
    segments = _SEGMENTS.split(unify(name[:1000]))
    words = [
        _Word(word, number, as_printed)
        for number, segment in enumerate(segments)
        for printed in segment.split()
        for word, as_printed in _pieces(printed)
    ]
    return words[:_MOST_WORDS]


def _pieces(printed: str) -> Iterable[tuple[str, str]]:
    """The romanised words of one printed word, each with its own print where hyphens part them."""
    words, pieces = romanise(printed).split(), _HYPHENS.split(printed)
    return zip(words, pieces if len(pieces) == len(words) else [printed] * len(words), strict=True)


_HYPHENS = re.compile("[-‐-―]+")


def _is_telling(words: list[_Word], span: range) -> bool:
    if len(span) > 1:
        return True
    word = words[span.start].text
    parts = parse_organisation(word).parts
    return rarity(word) >= _RARE and all(part.kind is PartKind.TOPIC for part in parts)


def _contained(named: NamedEntry, words: list[_Word], span: range, *, dashed: bool) -> Contained:
    rest = [word for place, word in enumerate(words) if place not in span]
    segments = {words[place].segment for place in span}
    rest = [word for word in rest if word.segment not in segments or not _is_legal_form(word.printed)]
    apart = not any(word.segment in segments for word in rest)
    own = {words[place].text for place in span}
    said = " ".join(dict.fromkeys(word.printed for word in rest if word.text not in own))
    mixed = any(word.printed.upper() != word.printed for word in words)
    return Contained(named, said, len(rest), apart, _next(words, span, -1), _next(words, span, 1), mixed, dashed)


def _is_legal_form(printed: str) -> bool:
    tokens = tokenise(printed)
    return len(tokens) == 1 and tokens[0].text in lexicon().legal


def _next(words: list[_Word], span: range, step: int) -> str:
    """The word before or behind the span, where no sign stands between."""
    place = span.start - 1 if step < 0 else span.stop
    edge = words[span.start if step < 0 else span.stop - 1]
    return words[place].text if 0 <= place < len(words) and words[place].segment == edge.segment else ""


def the_one_inside(inside: Sequence[Contained]) -> Contained | None:
    """The one entry that stands inside: the university where the others are only units by their names."""
    bodies = {contained.named.entry.id: contained for contained in reversed(inside)}
    if len(bodies) > 1:
        bodies = {id_: contained for id_, contained in bodies.items() if _is_one_site(contained)}
        if any(not _is_unit(contained) for contained in inside if contained.named.entry.id not in bodies):
            return None
    return next(iter(bodies.values())) if len(bodies) == 1 else None


class Around(NamedTuple):
    """Why the words around a name leave its meaning as it is; ``sure`` is false where a person should say so."""

    reason: str
    sure: bool = True


def explain_rest(contained: Contained) -> Around | None:
    """Why the words around a name leave its meaning as it is; None where they change it.

    They do not where they only locate it in its own country, repeat its own short form, or name a unit
    of a university or academy.
    """
    if contained.around > _MOST_AROUND or _is_numbered(contained):
        return None
    # capitals are short forms only beside a word in small letters
    said = f"of {contained.rest}" if contained.mixed and contained.rest else contained.rest
    rest = [part for part in parse_organisation(said).parts if part.kind not in _SILENT]
    beside = _without_own_names(rest, contained)
    by_two_names = len(beside) < len(rest)
    rest = _without_code(beside)
    if by_two_names or (_is_one_site(contained) and not _is_short_before(contained, rest)):
        # a short form beside them is that of a body above it, or of a unit
        rest = [part for part in rest if part.kind is not PartKind.ACRONYM and part.text not in _SITES]
    if not rest:
        return OWN_SHORT_FORM if by_two_names or not goes_by(contained.named.name, contained.named.entry) else None
    if _is_told_more_nearly(contained):
        return None
    country = contained.named.entry.country
    known_apart = contained.apart or by_two_names or (_is_one_site(contained) and not contained.before)
    if known_apart and all(_is_home(part, country) for part in rest):
        if not by_two_names and _is_site(contained, rest):
            return Around("it may be a site of its own there", sure=False)
        return Around(f"only a place in {country} stands beside it")
    return _explain_unit(rest, contained)


OWN_SHORT_FORM = Around("only its own short form stands beside it")


def _explain_unit(rest: list[Part], contained: Contained) -> Around | None:
    """Why a unit of a university is the university, or may be."""
    heads = {part.form for part in rest if part.kind is PartKind.HEAD}
    if heads.isdisjoint(_UNITS) or not _is_one_site(contained):
        return None
    if is_common(parse_organisation(contained.named.name)):
        return None
    if heads.isdisjoint(_ORGANS) or (
        heads <= _OF_ACADEMIES and "academy" in parse_organisation(contained.named.name).forms
    ):
        return Around("it may be a body of its own under that name", sure=False)
    return Around("a unit of it, which goes by its name")


# Units that hardly sign by themselves, as institutes, centres and hospitals of a university do.
_ORGANS = frozenset(
    """
    chair department division facility faculty group laboratory programme school section
    """.split()  # noqa: SIM905 - a word table
)


def _is_numbered(contained: Contained) -> bool:
    """Whether a number of one or two figures behind a name makes another of it: 'University of Rennes 2'."""
    number = number_of(contained.after) if contained.after else None
    return number is not None and len(str(number)) < _FIGURES


_FIGURES = 3


def _without_own_names(rest: list[Part], contained: Contained) -> list[Part]:
    """What stands beside a name, without the other names of its entry and what is read off it."""
    entry = contained.named.entry
    if romanise(contained.rest) in map(romanise, (entry.name, *entry.aliases)):
        return []
    own = {word for name in entry.acronyms for word in romanise(name).split()}
    words = parse_organisation(contained.named.name).words
    return [part for part in rest if part.text not in own and read(part.text, words).score < _READ_OFF]


def _is_short_before(contained: Contained, rest: list[Part]) -> bool:
    """Whether a short form that touches the name from before makes another of it: 'WSB University of X'."""
    return any(part.kind is PartKind.ACRONYM and part.text == contained.before for part in rest)


def _is_site(contained: Contained, rest: list[Part]) -> bool:
    """Whether a city may be where a sister of the body is: no comma parts it, or the entry's own name says another."""
    entry = contained.named.entry
    cities = [part for part in rest if part.kind is PartKind.PLACE and part.form[1:] != entry.country]
    if entry.city is not None:
        cities = [part for part in cities if part.text != romanise(entry.city)]
    if not cities:
        return False
    said = (entry.country, *parse_organisation(contained.named.name).places)
    own = [place for place in parse_organisation(entry.name).places if place not in said]
    if own and not any(may_overlap(place, part.form[1:]) for place in own for part in cities):
        return True
    return contained.dashed or not contained.apart or "campus" in romanise(contained.rest).split()


def _without_code(rest: list[Part]) -> list[Part]:
    """What stands beside a name, without the number of a research unit: 'UMR 6226'."""
    return [part for part in rest if part.text not in _CODES]


def _is_told_more_nearly(contained: Contained) -> bool:
    """Whether a word before the name makes another of it, as in 'Technischen | Universität X' or '... of Y'."""
    first, *_ = parse_organisation(contained.named.name).parts or [None]
    told = bool(contained.before) and contained.before not in STOP_WORDS
    return (told and first is not None and first.kind is PartKind.HEAD) or contained.after in _GOES_ON


# Institutes and laboratories are what an academy of sciences is made of.
_OF_ACADEMIES = frozenset({"institute", "laboratory"})
# A name that goes on with one of these is the beginning of a longer name.
_GOES_ON = frozenset({"de", "di", "do", "for", "fuer", "fur", "of", "pour"})
_CODES = frozenset({"ea", "umr", "umrs", "upr", "ura", "usr"})
_SITES = frozenset({"campus", "umr"})
_SILENT = frozenset({PartKind.STOP, PartKind.LEGAL, PartKind.OWN_ACRONYM, PartKind.NUMBER})


def _is_home(part: Part, country: str | None) -> bool:
    if country is None:
        return False
    if part.text.upper() == country:
        return True
    return part.kind is PartKind.PLACE and within(part.form[1:], country)


def _is_unit(contained: Contained) -> bool:
    parts = parse_organisation(contained.named.name).parts
    return all(part.kind is not PartKind.HEAD or part.form in _UNITS for part in parts)


def _is_one_site(contained: Contained) -> bool:
    parts = parse_organisation(contained.named.name).parts
    return any(part.kind is PartKind.HEAD and part.form in SCHOLARLY for part in parts)
