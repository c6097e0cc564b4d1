"""Owns the reading of an organisation's name into typed parts, once for every name that is compared."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from directory.model import EntityKind
from directory.names.lexicon import Lexicon, PartKind, lexicon
from directory.names.normalise import normalise
from directory.names.numerals import number_of
from directory.names.places import country_of
from directory.names.rarity import rarity
from directory.names.stop_words import STOP_WORDS
from directory.names.tokens import Token, tokenise


class Part(NamedTuple):
    """A typed part of a name: ``text`` as printed in Latin letters, ``form`` what it is compared by."""

    text: str
    form: str
    kind: PartKind
    weight: float
    bracketed: bool = False
    quoted: bool = False
    upper: bool = False
    at: int = 0


@dataclass(frozen=True, slots=True)
class ParsedName:
    """A name read into parts; what comparing and finding need is worked out here, once.

    ``key`` is the name in Latin letters without legal form and words without weight, ``token_key`` its concepts in
    alphabetical order, ``country`` the only country named, ``acronym`` whether it is a short form.
    """

    name: str
    kind: EntityKind
    normal: str
    key: str
    token_key: str
    country: str | None
    acronym: bool
    parts: tuple[Part, ...] = ()
    content: tuple[Part, ...] = ()
    legal: tuple[str, ...] = ()
    forms: dict[str, tuple[int, ...]] = field(default_factory=dict)
    weight: float = 0.0
    words: tuple[Token, ...] = ()
    places: tuple[str, ...] = ()


@lru_cache(maxsize=1 << 15)
def parse_organisation(name: str) -> ParsedName:
    """Read a name into its typed parts."""
    tokens = tokenise(name)
    parts = typed(tokens)
    content = tuple(part._replace(at=at) for at, part in enumerate(p for p in parts if p.kind not in _WEIGHTLESS))
    forms: dict[str, tuple[int, ...]] = {}
    for part in content:
        forms[part.form] = (*forms.get(part.form, ()), part.at)
    named = tuple(part.form[1:] for part in content if part.kind is PartKind.PLACE)
    countries = {country_of(code) for code in named}
    return ParsedName(
        name=name,
        kind=EntityKind.ORGANISATION,
        normal=normalise(name[:2000]),
        key=" ".join(part.text for part in content),
        token_key=" ".join(sorted(forms)),
        country=next(iter(countries)) if len(countries) == 1 else None,
        acronym=_is_acronym(content),
        parts=parts,
        content=content,
        legal=tuple(part.text for part in parts if part.kind is PartKind.LEGAL),
        forms=forms,
        weight=sum(part.weight for part in content),
        words=tokens,
        places=named,
    )


_WEIGHTLESS = frozenset({PartKind.STOP, PartKind.LEGAL, PartKind.OWN_ACRONYM})


def typed(tokens: tuple[Token, ...]) -> tuple[Part, ...]:
    """Each word or phrase of a name with its kind; where nothing else is left, legal forms and stop-words count."""
    words = lexicon()
    mixed = not all(token.upper for token in tokens)
    parts: list[Part] = []
    place = 0
    while place < len(tokens):
        part, length = _part(tokens, place, words, mixed=mixed)
        parts.append(part)
        place += length
    if all(part.kind in _WEIGHTLESS for part in parts):
        return tuple(part._replace(kind=PartKind.TOPIC, weight=rarity(part.text)) for part in parts)
    return _own_acronyms(parts)


def _part(tokens: tuple[Token, ...], place: int, words: Lexicon, *, mixed: bool) -> tuple[Part, int]:
    token = tokens[place]
    most = min(words.longest.get(token.text, 1), len(tokens) - place)
    for length in range(most, 0, -1):
        phrase = token.text if length == 1 else " ".join(other.text for other in tokens[place : place + length])
        if phrase in words.legal and _stands_at_edge(tokens, place, length, words):
            return Part(phrase, phrase, PartKind.LEGAL, 0.0), length
        if (meaning := words.phrases.get(phrase)) is not None:
            return _known(token, phrase, meaning.kind, meaning.concept), length
    return _single(token, words, mixed=mixed), 1


def _known(token: Token, phrase: str, kind: PartKind, concept: str) -> Part:
    form = f"@{concept}" if kind is PartKind.PLACE else concept
    weight = min(rarity(word) for word in (token.text, concept if kind is PartKind.HEAD else token.text))
    return Part(
        phrase,
        form,
        kind,
        max(weight, 0.3) if kind is PartKind.PLACE else weight,
        token.bracketed,
        token.quoted,
        token.upper,
    )


def _stands_at_edge(tokens: tuple[Token, ...], place: int, length: int, words: Lexicon) -> bool:
    """Whether a legal form stands first, last, or before a bracket or other legal forms only."""
    if place == 0:
        return len(tokens) > length and (
            length > 1 or tokens[0].upper or tokens[0].text in {"pt", "ooo", "oao", "zao", "pao", "ao", "tov"}
        )
    rest = tokens[place + length :]
    return all(token.bracketed or token.text in words.legal or token.text in STOP_WORDS for token in rest[:6])


def _single(token: Token, words: Lexicon, *, mixed: bool) -> Part:
    text = token.text
    flags = (token.bracketed, token.quoted, token.upper)
    shouted = token.upper and mixed and 2 <= len(text) <= 8
    if text in STOP_WORDS and not shouted:
        return Part(text, text, PartKind.STOP, 0.0, *flags)
    if (number := number_of(text)) is not None:
        return Part(text, f"#{number}", PartKind.NUMBER, 0.6, *flags)
    if shouted:
        return Part(text, text, PartKind.ACRONYM, rarity(text), *flags)
    if len(text) == 1:
        return Part(text, text, PartKind.TOPIC, 0.3, *flags)
    return _topic(text, words, flags)


def _topic(text: str, words: Lexicon, flags: tuple[bool, bool, bool]) -> Part:
    seen = {text}
    word = text
    while (following := words.translations.get(word)) and following not in seen:
        word = following
        seen.add(word)
    if word != text and (meaning := words.phrases.get(word)) is not None:
        return Part(
            text,
            f"@{meaning.concept}" if meaning.kind is PartKind.PLACE else meaning.concept,
            meaning.kind,
            rarity(word),
            *flags,
        )
    return Part(text, stem(word), PartKind.TOPIC, min(rarity(text), rarity(word)), *flags)


def stem(word: str) -> str:
    """The word without plural, last vowels and the endings that only turn one kind of word into another.

    >>> stem("energia"), stem("energy"), stem("coordinating"), stem("coordination"), stem("iran")
    ('energ', 'energ', 'coordinat', 'coordinat', 'iran')
    """
    if len(word) > 4 and word.endswith("s") and not word.endswith("ss"):
        word = word[:-1]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) >= len(ending) + 5:
            word = word[: -len(ending)]
    while len(word) > 4 and word[-1] in "aeiouy":
        word = word[:-1]
    return word


_ENDINGS = ("al", "ic", "ing", "ion")


def _is_acronym(content: tuple[Part, ...]) -> bool:
    return (
        len(content) == 1
        and content[0].kind in {PartKind.ACRONYM, PartKind.TOPIC}
        and content[0].upper
        and 2 <= len(content[0].text) <= 10
    )


def _own_acronyms(parts: list[Part]) -> tuple[Part, ...]:
    """Short forms that the name itself spells out carry nothing: 'Informal Sector Service Centre (INSEC)'."""
    marked = [
        index
        for index, part in enumerate(parts)
        if part.kind is PartKind.ACRONYM or (part.bracketed and part.kind is PartKind.TOPIC and part.upper)
    ]
    for index in marked:
        others = [part for place, part in enumerate(parts) if place != index]
        if len(others) > 1 and _spells(parts[index].text, others):
            parts[index] = parts[index]._replace(kind=PartKind.OWN_ACRONYM, weight=0.0)
    return tuple(parts)


def _spells(short: str, parts: list[Part]) -> bool:
    words = [word for part in parts for word in part.text.split()]
    full = "".join(word[0] for word in words)
    content = "".join(word[0] for part in parts if part.kind is not PartKind.STOP for word in part.text.split())
    return len(short) > 1 and (short in full or short in content)
