"""Owns the reading of an organisation's name into typed parts, once for every name that is compared."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from directory.model import EntityKind
from directory.names.city_names import CITIES
from directory.names.compound_words import OF_SYLLABLES, taken_apart, two_topics
from directory.names.lexicon import (
    ACRONYM,
    HEAD,
    LEGAL,
    NUMBER,
    OWN_ACRONYM,
    PERSON,
    PLACE,
    STOP,
    TOPIC,
    Lexicon,
    PartKind,
    begun,
    lexicon,
)
from directory.names.named_after import with_people
from directory.names.normalise import normalise
from directory.names.numerals import number_of
from directory.names.own_short_forms import is_short_form, without_own_short_forms
from directory.names.person_parts import ParsedPerson, parse_person
from directory.names.place_ranks import telling_ranks, without_rank
from directory.names.places import country_of
from directory.names.rarity import rarity
from directory.names.stop_words import STOP_WORDS
from directory.names.tokens import Token, latin_key, tokenise
from directory.names.topic_words import HEAD_ENDINGS, PLACE_ENDINGS
from directory.names.unspaced_words import LEGAL as UNSPACED_LEGAL
from directory.names.word_odds import odds_of


class Part(NamedTuple):
    """A typed part of a name: ``text`` as printed in Latin letters, ``form`` what it is compared by.

    ``at`` counts the parts that carry weight; ``link`` is how a part hangs on to what stands before it: ``of`` for
    any preposition, the sign between them, or nothing.  ``over_one`` to ``kept_two`` are the ``WordOdds`` of a part
    that carries weight.
    """

    text: str
    form: str
    kind: PartKind
    weight: float
    bracketed: bool = False
    quoted: bool = False
    upper: bool = False
    at: int = 0
    link: str = ""
    dotted: bool = False
    over_one: float = 0.0
    over_two: float = 0.0
    kept_one: float = 0.0
    kept_two: float = 0.0


@dataclass(frozen=True, slots=True)
class ParsedName:
    """A name read into parts; what comparing and finding need is worked out here, once.

    ``key`` is the name in Latin letters without legal form and words without weight, ``token_key`` its concepts in
    alphabetical order, ``country`` the only country named, ``acronym`` whether it is a short form, ``quoted`` the words
    in quotation marks where others stand outside them, ``named_after`` those of a person within it, ``ranks`` the words
    for what a place is that tell a school or hospital from another there: 'X City University'.
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
    sequence: str = ""
    quoted: tuple[Part, ...] = ()
    named_after: tuple[Part, ...] = ()
    ranks: tuple[str, ...] = ()
    person: ParsedPerson | None = None


@lru_cache(maxsize=1 << 11)
def parse_organisation(name: str) -> ParsedName:
    """Read a name into its typed parts."""
    tokens = tokenise(name)
    parts = typed(tokens)
    content = _content(parts)
    forms: dict[str, tuple[int, ...]] = {}
    for part in content:
        forms[part.form] = (*forms.get(part.form, ()), part.at)
    named = tuple(part.form[1:] for part in content if part.kind is PLACE)
    legal = tuple(part.text for part in parts if part.kind is LEGAL)
    quoted = tuple(part for part in content if part.quoted)
    countries = {country_of(code) for code in named}
    return ParsedName(
        name=name,
        kind=EntityKind.ORGANISATION,
        normal=normalise(name[:2000]),
        key=" ".join(part.text for part in content),
        token_key=" ".join(sorted(forms)),
        country=next(iter(countries)) if len(countries) == 1 else None,
        acronym=is_short_form(name, content, tokens),
        parts=parts,
        content=content,
        legal=legal,
        forms=forms,
        weight=sum(part.weight for part in content),
        words=tokens,
        places=named,
        quoted=quoted if len(quoted) < len(content) or legal else (),
        named_after=tuple(part for part in content if part.kind is PERSON and len(part.text) > 1),
        ranks=telling_ranks(parts),
        sequence=_SEPARATOR + _SEPARATOR.join([part.form for part in content]) + _SEPARATOR,
    )


@lru_cache(maxsize=1 << 13)
def parse_named_person(name: str) -> ParsedName:
    """Read the name of a person."""
    person = parse_person(name)
    words = [part.latin for part in person.core]
    return ParsedName(
        name=name,
        kind=EntityKind.PERSON,
        normal=normalise(name[:2000]),
        key=" ".join(words),
        token_key=" ".join(sorted(words)),
        country=None,
        acronym=False,
        person=person,
    )


_SEPARATOR = "\n"
_SHORTEST_COMPOUND = 8
_WEIGHTLESS = frozenset({STOP, LEGAL, OWN_ACRONYM})
_NO_LINK = frozenset(
    """
    a al an and as das der die e ed ein eine el en et i il la las le les lo los och og the u und ve y
    """.split()  # noqa: SIM905 - a word table
)
_LEGAL_FIRST = frozenset(map(latin_key, UNSPACED_LEGAL)) | frozenset(
    {"ano", "ao", "fgbou", "fgbu", "fgup", "nko", "oao", "ooo", "pao", "pt", "shps", "srl", "too", "tov", "zao"}
)


def _content(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts that carry weight, each with its place, what it hangs on by and what it says."""
    content: list[Part] = []
    last = sum([part.kind not in _WEIGHTLESS for part in parts]) - 1
    link = ""
    for part in parts:
        if part.kind in _WEIGHTLESS:
            if part.kind is STOP and part.text not in _NO_LINK:
                link = "of"
            continue
        at, hangs = len(content), link or part.link
        odds = odds_of(part, at=at, last=last)
        printed = (part.bracketed, part.quoted, part.upper)
        content.append(Part(part.text, part.form, part.kind, part.weight, *printed, at, hangs, part.dotted, *odds))
        link = ""
    return tuple(content)


def typed(tokens: tuple[Token, ...]) -> tuple[Part, ...]:
    """Each word or phrase of a name with its kind; where nothing else is left, legal forms and stop-words count."""
    words = lexicon()
    mixed = len(tokens) == 1 or not all(token.upper for token in tokens)
    tokens = _apart(tokens, words)
    parts: list[Part] = []
    place = 0
    while place < len(tokens):
        part, length = _part(tokens, place, words, mixed=mixed)
        parts.append(part)
        place += length
    if all(part.kind in _WEIGHTLESS for part in parts):
        return tuple(part._replace(kind=TOPIC, weight=rarity(part.text)) for part in parts)
    return tuple(with_people(without_own_short_forms(_without_second_head(without_rank(parts)))))


def _apart(tokens: tuple[Token, ...], words: Lexicon) -> tuple[Token, ...]:
    """The words, those that Germanic languages write as one with their head noun taken apart."""
    if all(len(token.text) < _SHORTEST_COMPOUND and token.text not in OF_SYLLABLES for token in tokens):
        return tokens
    found: list[Token] = []
    for token in tokens:
        pieces: tuple[str, ...] = OF_SYLLABLES.get(token.text, (token.text,))
        if len(pieces) == 1 and len(token.text) >= _SHORTEST_COMPOUND and not words.types(token.text):
            pieces = tuple(piece for part in taken_apart(token.text) for piece in _topics_apart(part, words))
        found.append(token if len(pieces) == 1 else token._replace(text=pieces[0]))
        found += [token._replace(text=piece, after="") for piece in pieces[1:]]
    return tuple(found)


def _topics_apart(word: str, words: Lexicon) -> tuple[str, ...]:
    """The two topics of a compound, where the first is a known word: 'Menschenrechte', 'sozialdemokratisch'."""
    first, second = two_topics(word)
    known = bool(second) and (words.knows(first) or begun(first, words.beginnings) is not None)
    return (first, second) if known else (word,)


def _without_second_head(parts: list[Part]) -> list[Part]:
    """A form of law that is also a kind of body carries nothing behind another kind: 'Yazarlar Birliği Derneği'."""
    for at in range(1, len(parts)):
        if parts[at].text in _FORMS_BEHIND and parts[at - 1].form in _GATHERED:
            parts[at] = parts[at]._replace(kind=LEGAL, weight=0.0)
    return parts


_FORMS_BEHIND = frozenset({"dernegi", "dernayi", "ictimai birliyi"})
_GATHERED = frozenset({"assembly", "club", "community", "federation", "initiative", "movement", "platform", "union"})


def _part(tokens: tuple[Token, ...], place: int, words: Lexicon, *, mixed: bool) -> tuple[Part, int]:
    token = tokens[place]
    if token.dotted and not place and len(tokens) > 1 and (state := _DOTTED_STATES.get(token.text)):
        return _printed(token, token.text, *_known(token.text, PLACE, state)), 1
    most = min(words.longest.get(token.text, 1), len(tokens) - place)
    for length in range(most, 0, -1):
        phrase = token.text if length == 1 else " ".join([other.text for other in tokens[place : place + length]])
        if phrase in words.legal and _stands_at_edge(tokens, place, length, words):
            return _printed(token, phrase, phrase, LEGAL, 0.0), length
        if (meaning := words.meaning(phrase)) is not None and _may_be(token, phrase, length, mixed=mixed):
            return _printed(token, phrase, *_known(phrase, meaning.kind, meaning.concept)), length
    if phrase in _DIRECTIONS and place and tokens[place - 1].text in _DIRECTIONS[phrase]:
        return _printed(token, phrase, *_word(phrase)), 1
    return _single(token, mixed=mixed), 1


# Words without weight in one language that are a direction behind the article of another.
_DIRECTIONS = {"sur": frozenset({"al", "del"})}


# Turkey's bodies of state begin with 'T.C.', the Turkish Republic.
_DOTTED_STATES = {"tc": "TR"}


def _may_be(token: Token, phrase: str, length: int, *, mixed: bool) -> bool:
    """Short names of countries are printed in capitals, and other short words in capitals are no words of a table."""
    if phrase in _IN_CAPITALS:
        return token.upper
    return length > 1 or not (token.upper and mixed and len(phrase) <= 4)


_IN_CAPITALS = frozenset("abd abs bc brd drc eu gb ksa mena nsw prc rf rok rsa uae uk us usa".split())  # noqa: SIM905 - a word table


def _printed(token: Token, text: str, form: str, kind: PartKind, weight: float) -> Part:
    return Part(text, form, kind, weight, token.bracketed, token.quoted, token.upper, 0, token.after, token.dotted)


def _known(phrase: str, kind: PartKind, concept: str) -> tuple[str, PartKind, float]:
    weight = rarity(phrase.rpartition(" ")[2])
    if kind is PLACE:
        return f"@{concept}", kind, max(weight, 0.3)
    if kind is TOPIC:
        return stem(concept), kind, min(weight, rarity(concept))
    return concept, kind, min(weight, rarity(concept))


def _stands_at_edge(tokens: tuple[Token, ...], place: int, length: int, words: Lexicon) -> bool:
    """Whether a legal form stands first, last, or before a bracket or other legal forms only."""
    if place == 0:
        return len(tokens) > length and (length > 1 or tokens[0].text in _LEGAL_FIRST)
    rest = tokens[place + length :]
    if rest and rest[0].after == ",":
        return True
    return all(token.bracketed or token.text in words.legal or token.text in STOP_WORDS for token in rest[:6])


def _single(token: Token, *, mixed: bool) -> Part:
    text = token.text
    shouted = token.upper and mixed and 2 <= len(text) <= 8
    if text in STOP_WORDS and not shouted:
        return _printed(token, text, text, STOP, 0.0)
    if not token.dotted and (number := number_of(text)) is not None:
        return _printed(token, text, f"#{number}", NUMBER, 0.6)
    if shouted:
        return _printed(token, text, text, ACRONYM, rarity(text))
    form, kind, weight = _word(text)
    if token.unspaced and kind is TOPIC:
        # Many a word sounds like another there, so that only the very same letters are the same word.
        return _printed(token, text, f"{EXACT}{text}" if form == stem(text) else form, kind, weight)
    return _printed(token, text, form, kind, weight)


EXACT = "="
"""What the form of a word begins with that is compared letter by letter."""


@lru_cache(maxsize=1 << 13)
def _word(text: str) -> tuple[str, PartKind, float]:
    """Form, kind and weight of a word that no table of phrases has: by its translation, if there is one."""
    if len(text) == 1:
        return text, TOPIC, 0.3
    words = lexicon()
    seen = {text}
    word = text
    while (following := words.translations.get(word)) and following not in seen:
        word = following
        seen.add(word)
    if word == text:
        if (code := _place_otherwise(text, words)) is not None:
            return _known(text, PLACE, code)
        word = begun(text, words.beginnings) or _head_with_ending(text, words) or text
    if word != text and (meaning := words.meaning(word)) is not None:
        return _known(word, meaning.kind, meaning.concept)
    return stem(word), TOPIC, min(rarity(text), rarity(word))


def _head_with_ending(text: str, words: Lexicon) -> str | None:
    """The head noun that a rare word is an inflected form of: 'университетом', 'cəmiyyətinin'."""
    if len(text) < _SHORTEST_COMPOUND or rarity(text) < 0.7:
        return None
    for ending in HEAD_ENDINGS:
        stump = text.removesuffix(ending)
        if len(stump) < len(text) and len(stump) > 4:
            for word in (stump, stump + "a", stump + "i"):
                if (meaning := words.phrases.get(word)) is not None and meaning.kind is HEAD:
                    return word
    return None


def _place_otherwise(text: str, words: Lexicon) -> str | None:
    """The place that a word names in a form that no table has."""
    return _place_with_ending(text, words) or _place_with_umlaut(text, words) or _place_with_article(text, words)


def _place_with_article(text: str, words: Lexicon) -> str | None:
    """The country whose Arabic adjective a word is: 'السوري', 'العراقية'."""
    if len(text) < _SHORTEST_ADJECTIVE or not text.startswith("al") or rarity(text) < 0.7:
        return None
    for ending in ("ya", "yyn", "y"):
        if text.endswith(ending):
            stump = text.removesuffix(ending)
            names = (stump[2:], stump, stump[2:] + "ya", stump[2:] + "a")
            return next((code for name in names if len(code := words.places.get(name, "")) == _COUNTRY), None)
    return None


_SHORTEST_ADJECTIVE, _COUNTRY = 6, 2


def _place_with_ending(text: str, words: Lexicon) -> str | None:
    """The place that a rare word names with an ending of an inflected language: 'Almaniyadakı', 'Карабахский'."""
    if len(text) < 6 or rarity(text) < 0.7:
        return None
    for ending in PLACE_ENDINGS:
        stump = text.removesuffix(ending)
        if len(stump) < len(text) and len(stump) > 3:
            meaning = words.meaning(stump) or words.meaning(stump + "a") or words.meaning(stump + "i")
            if meaning is not None and meaning.kind is PLACE and _is_inflected(meaning.concept):
                return meaning.concept
    return None


def _is_inflected(code: str) -> bool:
    """Whether a place is known by more than its own name: too many a word is like the name of some city."""
    return "/" not in code or code in CITIES


def _place_with_umlaut(text: str, words: Lexicon) -> str | None:
    """The place that a word names with its umlauts written as two letters: 'Goettingen'."""
    plain = text.replace("oe", "o").replace("ue", "u").replace("ae", "a")
    return words.places.get(plain) if plain != text and len(plain) > 3 and rarity(text) >= 0.6 else None


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
