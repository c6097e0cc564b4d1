"""Known names looked for in a page, longest first."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from directory.extraction.shapes.found import Found
from directory.extraction.text.blocks import Segment, SegmentKind
from directory.extraction.text.text_tokens import Shape, tokenise
from directory.extraction.words import known_abroad, media_abroad, well_known
from directory.extraction.words.known_places import COUNTRIES
from directory.extraction.words.vocabulary import united
from directory.model import EntityKind, KnownName, Tier

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from directory.extraction.text.page import Page
    from directory.extraction.text.text_tokens import Tokens

_OF_ALL = frozenset({"eu", "union", "un", "nations", "nato"})  # bodies of states have no branch in one
Known = tuple[KnownName, tuple[str, ...], Tier]
_NAMING = frozenset({Shape.CAPITAL, Shape.UPPER, Shape.MIXED, Shape.INITIAL, Shape.DIGITS, Shape.UNCASED})
_SMALL = frozenset({"and", "for", "of", "on", "the", "to", "without"})
_WORLDLY = frozenset({"eu", "european", "un", "united", "us"})
"""Words that lead the names of bodies whose other words some write small: "the UN security council"."""
_DECLINED = re.compile(r"[A-ZÄÖÜ][a-zäöüß]{2,}(?:sche|che|le|ne|te|ge|ve|äre|eie|oße|üne)(?= [A-ZÄÖÜ])")
"""A German adjective that leads a name: "Grüne | Jugend" is declined to "Grünen Jugend"."""
_JOINED_FORMS = 3
_PAPERS = frozenset({"express", "guardian", "herald", "independent", "mirror", "observer", "telegraph", "times"})
_BEFORE_NOUNS = frozenset(
    f"{stem}{end}"
    for stem in ("dies", "ein", "ihr", "jed", "jen", "kein", "mein", "sein", "solch", "unser", "unsr", "welch")
    for end in ("", "e", "em", "en", "er", "es")
)
_SENTENCE_ENDS = frozenset('.!?:¡¿«“„"')
_OPENED, _CLOSED = frozenset("«„“\"(‘'"), frozenset("»”“\")’'")
_ELIDED = frozenset(["all", "c", "d", "dall", "dell", "j", "l", "m", "n", "nell", "qu", "s", "sull", "t", "un"])

Meaning = TypeVar("Meaning")
_NOTHING: Mapping[int, Mapping[tuple[str, ...], Any]] = {}
Rows: TypeAlias = dict[int, dict[tuple[str, ...], list[Meaning]]]


@dataclass(frozen=True, slots=True)
class Phrases(Generic[Meaning]):
    """Phrases by their first word, then by their length, the longest first, each with what it stands for.

    Many names begin alike ("Maria", "Ministry"): a place is looked at once for each length, not for each phrase.
    """

    by_first: dict[str, Rows[Meaning]] = field(default_factory=dict)

    def add(self, phrase: tuple[str, ...], value: Meaning) -> None:
        """One phrase more, as casefolded words."""
        by_length = self.by_first.setdefault(phrase[0], {})
        by_length.setdefault(len(phrase), {}).setdefault(phrase, []).append(value)

    def and_also(self, others: Phrases[Meaning]) -> Phrases[Meaning]:
        """These phrases and others, ready for looking up; what no other begins like is shared, not copied."""
        return Phrases(
            {**self.by_first, **{first: self._joined(first, more) for first, more in others.by_first.items()}}
        )

    def _joined(self, first: str, more: Rows[Meaning]) -> Rows[Meaning]:
        own = self.by_first.get(first, {})
        rows: Rows[Meaning] = {}
        for length in sorted({*own, *more}, reverse=True):
            table = rows[length] = dict(own.get(length, {}))
            for phrase, values in more.get(length, {}).items():
                table[phrase] = [*table.get(phrase, ()), *values]
        return rows

    def sealed(self) -> Phrases[Meaning]:
        """The same, ready for looking up."""
        for first, by_length in self.by_first.items():
            self.by_first[first] = dict(sorted(by_length.items(), reverse=True))
        return self

    def at(self, low: Sequence[str], index: int) -> list[tuple[tuple[str, ...], Meaning]]:
        """The phrases that stand at a place, longest first."""
        found: list[tuple[tuple[str, ...], Meaning]] = []
        for length, meanings in self.by_first.get(low[index], _NOTHING).items():
            phrase = tuple(low[index : index + length])
            if values := meanings.get(phrase):
                found += [(phrase, value) for value in values]
        return found


def with_apostrophes(phrase: tuple[str, ...]) -> list[tuple[str, ...]]:
    """A phrase of a table as texts print it: behind an elided word stands an apostrophe of either kind.

    >>> with_apostrophes(("à", "l", "appel"))[1]
    ('à', 'l', "'", 'appel')
    """
    if not _ELIDED.intersection(phrase[:-1]):
        return [phrase]
    return [phrase, *(_elided(phrase, sign) for sign in "'’")]


def _elided(phrase: tuple[str, ...], sign: str) -> tuple[str, ...]:
    last = len(phrase) - 1
    pieces = ((word, sign) if word in _ELIDED and place < last else (word,) for place, word in enumerate(phrase))
    return tuple(word for piece in pieces for word in piece)


def words_of(text: str) -> Tokens:
    """A short text's tokens, its dotted capital I written as pages are read."""
    return tokenise(text.replace("İ", "I"), (Segment(0, len(text), SegmentKind.SHORT),))


@lru_cache(maxsize=2)
def known_phrases(known: tuple[KnownName, ...]) -> Phrases[Known]:
    """The known names as phrases, with the words that ship with the program."""
    own: Phrases[Known] = Phrases()
    for name in known:
        tokens = words_of(name.text)
        if tokens.low:
            own.add(tuple(tokens.low), (name, tuple(tokens.word), Tier.A))
    return _shipped().and_also(own)


@cache
def _shipped() -> Phrases[Known]:
    phrases: Phrases[Known] = Phrases()
    for text in sorted(well_known.ACRONYMS):
        name = KnownName(text, EntityKind.ORGANISATION, acronym=True)
        phrases.add(tuple(words_of(text).low), (name, tuple(words_of(text).word), Tier.A))
    for text in well_known.NAMES:
        name = KnownName(text, EntityKind.ORGANISATION)
        phrases.add(tuple(words_of(text).low), (name, tuple(words_of(text).word), Tier.A))
    return phrases.sealed()


@cache
def _small_first() -> frozenset[str]:
    """The first words of the shipped names that are written small: "ver.di", "medico international"."""
    tables = (*known_abroad.NAMES.values(), *media_abroad.MEDIA_ABROAD.values())
    names = (*well_known.NAMES, *(text for texts in tables for text in texts))
    return frozenset(words_of(text).low[0] for text in names if text[0].islower())


@cache
def _shipped_for(code: str) -> Phrases[Known]:
    """The names that ship with the program for one language alone."""
    phrases: Phrases[Known] = Phrases()
    for text in (*known_abroad.NAMES.get(code, ()), *media_abroad.MEDIA_ABROAD.get(code, ())):
        declined = _DECLINED.match(text) if code == "de" else None
        cases = {text[: declined.end()] + case + text[declined.end() :] for case in "nr"} if declined else set()
        for printed in {text, text.replace("'", "’"), *cases}:
            written = words_of(printed)
            phrases.add(tuple(written.low), (KnownName(text, EntityKind.ORGANISATION), tuple(written.word), Tier.A))
    return phrases.sealed()


def known_names(page: Page, phrases: Phrases[Known]) -> list[Found]:
    """Every place where a known name stands, in capitals of its own; names inside longer ones too."""
    tokens = page.tokens
    found: list[Found] = []
    tables = (phrases, _shipped_for(page.words.code))
    first, first_abroad = (table.by_first for table in tables)
    for index in sorted({*tokens.where(first), *tokens.where(first_abroad)}):
        low = tokens.low[index]
        if tokens.shape[index] not in _NAMING and low not in _small_first():
            continue
        if low in page.words.stopwords and tokens.word[index + 1 : index + 2] == [":"]:
            continue  # the label "WHO:"
        if low in page.words.stopwords and _asks(page, index):
            continue
        for phrase, (name, written, tier) in [known for table in tables for known in table.at(tokens.low, index)]:
            if (
                _german_noun(page, index, len(phrase))
                or _numbered(page, index, phrase)
                or _unquoted(page, index, len(phrase), name)
            ):
                continue
            if _stands(tokens, index, len(phrase), name, written) and not _opens(page, index, name):
                last = _with_country(page, index + len(phrase) - 1)
                start = tokens.start[index - _of_a_people(page, index, phrase)]
                end = tokens.end[last]
                if name.text[-1].isdigit() and not written[-1][-1].isdigit():
                    end = start + len(name.text)  # "La7", whose figure looks like the mark of a note
                    if page.text[start:end] != name.text:
                        continue
                found.append(Found(start, end, name.kind, "known", tier))
    return [*found, *_hyphened(page, tables)]


def _hyphened(page: Page, tables: tuple[Phrases[Known], ...]) -> list[Found]:
    """Known short forms that hyphens join in one word: "l'intersyndicale | CGT-FO-FSU"."""
    tokens = page.tokens
    found: list[Found] = []
    for low in [low for low in tokens.places if low.count("-") >= _JOINED_FORMS - 1]:
        parts = low.split("-")
        if not all(any(table.by_first.get(part, _NOTHING).get(1) for table in tables) for part in parts):
            continue
        for index in tokens.places[low]:
            start = tokens.start[index]
            for part in parts if tokens.shape[index] is Shape.UPPER else ():
                found.append(Found(start, start + len(part), EntityKind.ORGANISATION, "known", Tier.A))
                start += len(part) + 1
    return found


def _german_noun(page: Page, index: int, size: int) -> bool:
    """Whether a name of one German word is a noun behind a word that no name bears: "ihre | Allianz"."""
    if page.words.code != "de" or size > 1 or page.tokens.shape[index] is not Shape.CAPITAL:
        return False
    inside = index > page.first[page.tokens.segment[index]]
    return inside and page.tokens.low[index - 1] in _BEFORE_NOUNS


def _of_a_people(page: Page, index: int, phrase: tuple[str, ...]) -> bool:
    """Whether a paper is a people's and not the one known by its last word: "Tamil | Guardian"."""
    tokens = page.tokens
    if len(phrase) > 1 or phrase[0] not in _PAPERS or page.words.code != "en":
        return False
    inside = index > page.first[tokens.segment[index]] and tokens.shape[index - 1] is Shape.CAPITAL
    return inside and tokens.low[index - 1] in page.every.nationalities


def _asks(page: Page, index: int) -> bool:
    """Whether a short form that is a small word too stands in a line in capitals: "WHO TO ASK", "A UN PUEBLO"."""
    tokens, behind = page.tokens, index + 1
    if behind == len(tokens.word) or tokens.segment[behind] != tokens.segment[index]:
        return False
    small = tokens.low[behind] in page.words.stopwords
    return tokens.shape[behind] is Shape.UPPER and (small or (page.words.code != "en" and tokens.low[index] == "un"))


def _numbered(page: Page, index: int, phrase: tuple[str, ...]) -> bool:
    """Whether words are the number of an article or bill and no body: "Article 19. Everyone has", "Senate Bill 4"."""
    behind = page.tokens.word[index + len(phrase) : index + len(phrase) + 1]
    opens = index == page.first[page.tokens.segment[index]] and behind in (["."], [":"], ["("])
    if phrase[0] == "article":
        return opens or behind in (["of"], ["("])
    law, number = index + len(phrase), index + len(phrase) + 1
    return page.tokens.low[law : law + 1] == ["bill"] and page.tokens.shape[number : number + 1] == [Shape.DIGITS]


def _unquoted(page: Page, index: int, size: int, name: KnownName) -> bool:
    """Whether a paper's name that is a word as well stands without quotation marks or brackets around it."""
    if page.words.code == "en" or name.text not in media_abroad.QUOTED_ONLY:
        return False
    around = (page.tokens.word[index - 1 : index], page.tokens.word[index + size : index + size + 1])
    return not (index and around[0][0] in _OPENED and around[1] and around[1][0] in _CLOSED)


def _opens(page: Page, index: int, name: KnownName) -> bool:
    """Whether a name that is a word as well begins a sentence, or a longer name: "Solidaires | Santé 69"."""
    if name.text not in known_abroad.PLAIN:
        return False
    first = index == page.first[page.tokens.segment[index]] or page.tokens.word[index - 1] in _SENTENCE_ENDS
    shape = page.tokens.shape[index + 1 : index + 2]
    return shape == [Shape.CAPITAL] or (first and shape == [Shape.LOWER])


def _with_country(page: Page, last: int) -> int:
    """The last token of a known name with the country of its branch behind it: "Amnesty International | Japan"."""
    tokens = page.tokens
    place = last + 1
    if place >= len(tokens.word) or tokens.segment[place] != tokens.segment[last] or tokens.low[last] in _OF_ALL:
        return last
    if tokens.shape[place] is not Shape.CAPITAL or tokens.low[place] not in COUNTRIES:
        return last
    behind = place + 1
    inside = behind < len(tokens.word) and tokens.segment[behind] == tokens.segment[last]
    small = inside and tokens.shape[behind] is Shape.LOWER  # "the EU Turkey deal"
    joins = united(page.words.and_words, page.words.of_words, page.words.link_words, page.words.acting_words)
    large = inside and tokens.shape[behind] in _NAMING
    said = small and tokens.low[behind].endswith("ed") and page.words.code == "en"  # "UNICEF Japan rejected"
    return last if large or (small and not said and tokens.low[behind] not in joins) else place


def _stands(tokens: Tokens, index: int, length: int, name: KnownName, written: tuple[str, ...]) -> bool:
    last = index + length - 1
    if tokens.segment[index] != tokens.segment[last]:
        return False
    here = tuple(tokens.word[index : last + 1])
    if name.acronym or length == 1 or tokens.shape[index] is Shape.LOWER:
        return here == written
    worldly = written[0].casefold() in _WORLDLY and here[0] == written[0]
    return (
        worldly
        or here == written
        or all(
            word[0].isupper() or not word[0].isalpha() or word == other or other.casefold() in _SMALL
            for word, other in zip(here, written, strict=True)
        )
    )
