"""Known names looked for in a page, longest first."""

from __future__ import annotations

from dataclasses import field
from functools import lru_cache
from sys import intern
from typing import TYPE_CHECKING, Generic, TypeVar

from directory.extraction.shapes.found import Found
from directory.extraction.shapes.known_beside import beside_others, led_by_noun
from directory.extraction.shapes.known_bodies import is_known_in, known_bodies, plain_sign, words_of
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.body_tables import Mark
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.known_places import COUNTRIES, STATE_CODES, STATES
from directory.extraction.words.nameless_acronyms import NO_BODIES
from directory.extraction.words.vocabulary import united, word_set
from directory.lean_values import dataclass
from directory.model import EntityKind, Tier

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from directory.extraction.shapes.known_bodies import KnownBody
    from directory.extraction.text.page import Page
    from directory.extraction.text.text_tokens import Tokens
    from directory.model import KnownName

_OF_ALL = frozenset({"eu", "union", "un", "nations", "nato"})  # bodies of states have no branch in one
_NAMING = frozenset({Shape.CAPITAL, Shape.UPPER, Shape.MIXED, Shape.INITIAL, Shape.DIGITS, Shape.UNCASED})
_SMALL = frozenset({"and", "for", "international", "of", "on", "the", "to", "without"})
_WORLDLY = frozenset({"eu", "european", "un", "united", "us"})
"""Words that lead the names of bodies whose other words some write small: "the UN security council"."""
_OF_PERSONS = word_set("dr gov governor judge lady lord mayor mr mrs ms prof professor rep sen senator sir")
"""What stands before surnames and before no body."""
_STREETS = frozenset({"avenue", "boulevard", "garden", "gardens", "park", "plaza", "square", "street"})
_JOINED_FORMS = 3
_PLACING = frozenset({"across", "around", "from", "in", "near", "of", "outside", "throughout", ","})
_CODES = STATE_CODES - {"HI", "IN", "LA", "ME", "OK", "OR"}
_PAPERS = frozenset({"express", "guardian", "herald", "independent", "mirror", "observer", "telegraph", "times"})
_BEFORE_NOUNS = frozenset(
    f"{stem}{end}"
    for stem in ("dies", "ein", "ihr", "jed", "jen", "kein", "mein", "sein", "solch", "unser", "unsr", "welch")
    for end in ("", "e", "em", "en", "er", "es")
)
_SENTENCE_ENDS = frozenset('.!?:¡¿«“„"-–—')
_OPENED, _CLOSED = frozenset("«„“\"(‘'"), frozenset("»”“\")’'")
_LONG_WORD = 6
_LONELY = frozenset({Mark.BESIDE, Mark.LONE})
_NO_MARKS: frozenset[Mark] = frozenset()
_ELIDED = frozenset(["all", "c", "d", "dall", "dell", "j", "l", "m", "n", "nell", "qu", "s", "sull", "t", "un"])

Meaning = TypeVar("Meaning")
_FEW_SECONDS = 3  # a tuple of so few words is looked through as fast as a set, and is smaller by far


@dataclass(frozen=True, slots=True)
class Phrases(Generic[Meaning]):
    """Phrases with what each stands for, and by their first word how long they are, the longest first.

    Many names begin alike ("Maria", "Ministry"): a place is looked at once for each length, not for each phrase.
    """

    meanings: dict[tuple[str, ...], tuple[Meaning, ...]] = field(default_factory=dict)
    lengths: dict[str, tuple[int, ...]] = field(default_factory=dict)
    seconds: dict[str, Collection[str]] = field(default_factory=dict)
    """What stands behind a first word that is no phrase by itself."""

    def add(self, phrase: tuple[str, ...], value: Meaning) -> None:
        """One phrase more, as casefolded words."""
        phrase = tuple(map(intern, phrase))  # languages share most of their words, and each word is kept once
        self.meanings[phrase] = (*self.meanings.get(phrase, ()), value)

    def sealed(self) -> Phrases[Meaning]:
        """The same, ready for looking up."""
        behind: dict[str, dict[int, set[str]]] = {}
        for phrase in self.meanings:
            behind.setdefault(phrase[0], {}).setdefault(len(phrase), set()).update(phrase[1:2])
        for first, by_length in behind.items():
            self.lengths[first] = tuple(sorted(by_length, reverse=True))
            if 1 not in by_length:
                seconds = set().union(*by_length.values())
                self.seconds[first] = frozenset(seconds) if len(seconds) > _FEW_SECONDS else tuple(seconds)
        return self

    def starts(self, tokens: Tokens) -> list[int]:
        """The tokens of a page, in order, with whose word a phrase begins, one of two words with the next one too."""
        low, seconds = tokens.low, self.seconds
        return [
            index
            for index in tokens.where(self.lengths)
            if (behind := seconds.get(low[index])) is None or low[index + 1] in behind
        ]

    def at(self, low: Sequence[str], index: int) -> list[tuple[tuple[str, ...], Meaning]]:
        """The phrases that stand at a place, longest first."""
        found: list[tuple[tuple[str, ...], Meaning]] = []
        for length in self.lengths.get(low[index], ()):
            phrase = tuple(low[index : index + length])
            if values := self.meanings.get(phrase):
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


@dataclass(frozen=True, slots=True)
class Known:
    """A known name as it is looked for: its words in small letters and as printed, what guards it."""

    name: str
    low: tuple[str, ...]
    written: tuple[str, ...]
    kind: EntityKind
    exact: bool = False
    marks: frozenset[Mark] = _NO_MARKS


@lru_cache(maxsize=2)
def known_phrases(known: tuple[KnownName, ...]) -> Phrases[Known]:
    """The known names of a registry as phrases."""
    own: Phrases[Known] = Phrases()
    for name in known:
        tokens = words_of(name.text)
        if tokens.low:
            low = tuple(tokens.low)
            own.add(low, Known(name.text, low, tuple(tokens.word), name.kind, exact=name.acronym))
    return own.sealed()


def known_names(page: Page, phrases: Phrases[Known]) -> list[Found]:
    """Every place where a known name stands, in capitals of its own; names inside longer ones too.

    Beside the phrases given these are the names that ship with the program.
    """
    tokens, shipped = page.tokens, known_bodies()
    found: list[Found] = []
    unsure: list[tuple[int, int, Found]] = []
    surnames: dict[str, bool] = {}
    for index in sorted({*tokens.where(phrases.lengths), *shipped.leads(tokens)}):
        low = tokens.low[index]
        if tokens.shape[index] not in _NAMING and low not in shipped.odd_leads:
            continue
        if low in page.words.stopwords and tokens.word[index + 1 : index + 2] == [":"]:
            continue  # the label "WHO:"
        if low in page.words.stopwords and _asks(page, index):
            continue
        if index and tokens.word[index - 1] == "#" and tokens.glued(index):
            continue  # "#RiseUp4Kelp"
        known = [each for _, each in phrases.at(tokens.low, index)] if phrases.lengths else []
        known = [each for each in known if not (each.exact and low in NO_BODIES)]
        known += map(_of_tables, shipped.at(tokens, index, page.words.code))
        for each in known:
            if _guarded(page, index, each) and _stands(tokens, index, each) and not _other(page, index, each, surnames):
                last = _with_country(page, index + len(each.low) - 1)
                start = index - _of_a_people(page, index, each.low) - _of_a_state(page, index, each)
                end = _with_figure(page, tokens.start[start], tokens.end[last], each)
                if end is None:
                    continue
                name = Found(tokens.start[start], end, each.kind, "known", Tier.A)
                if Mark.BESIDE not in each.marks or led_by_noun(page, start, last):
                    found.append(name)
                else:
                    unsure.append((start, last, name))
    return [*found, *beside_others(page, found, unsure), *_hyphened(page, phrases)]


def _other(page: Page, index: int, known: Known, surnames: dict[str, bool]) -> bool:
    """Whether one word names a street or a person here; ``surnames`` keeps what was found out of words."""
    return len(known.low) == 1 and (_names_street(page, index) or _is_surname(page, known.low[0], surnames))


def _is_surname(page: Page, low: str, told: dict[str, bool]) -> bool:
    """Whether a page has a body's name as a surname; ``told`` keeps what was found out."""
    if low not in told:
        told[low] = _borne(page, low)
    return told[low]


def _borne(page: Page, low: str) -> bool:
    """Whether a page has a body's name of one word as a surname: "Mayor | Bloomberg", "Michael | Bloomberg"."""
    tokens = page.tokens
    for index in tokens.places[low]:
        before = index - 1
        if before < 0 or tokens.shape[index] is not Shape.CAPITAL or tokens.segment[before] != tokens.segment[index]:
            continue
        before -= tokens.word[before] == "." and before > 0
        given = tokens.low[before] in GIVEN_NAMES and tokens.low[before] not in page.every.places
        if tokens.shape[before] is Shape.CAPITAL and (given or tokens.low[before] in _OF_PERSONS):
            return True
    return False


def _names_street(page: Page, index: int) -> bool:
    """Whether a park or street behind one word bears its name: "Upper | Senate Park", "Parliament Square"."""
    tokens, behind = page.tokens, index + 1
    if behind >= len(tokens.word) or tokens.low[behind] not in _STREETS or tokens.shape[behind] is not Shape.CAPITAL:
        return False
    return tokens.segment[behind] == tokens.segment[index]


def _hyphened(page: Page, phrases: Phrases[Known]) -> list[Found]:
    """Known short forms that hyphens join in one word: "l'intersyndicale | CGT-FO-FSU"."""
    tokens = page.tokens
    found: list[Found] = []
    for low in [low for low in tokens.places if low.count("-") >= _JOINED_FORMS - 1]:
        parts = low.split("-")
        if not all((part,) in phrases.meanings or is_known_in(part, page.words.code) for part in parts):
            continue
        for index in tokens.places[low]:
            start = tokens.start[index]
            for part in parts if tokens.shape[index] is Shape.UPPER else ():
                found.append(Found(start, start + len(part), EntityKind.ORGANISATION, "known", Tier.A))
                start += len(part) + 1
    return found


def _of_tables(body: KnownBody) -> Known:
    marks = body.section.marks
    return Known(
        body.name, body.low, body.written, EntityKind.ORGANISATION, exact=bool(marks - {Mark.DECLINED}), marks=marks
    )


def _with_figure(page: Page, start: int, end: int, known: Known) -> int | None:
    """Where a name ends whose figure looks like the mark of a note, "La7"; nowhere if the figure is not there."""
    if not known.name[-1].isdigit() or known.written[-1][-1].isdigit():
        return end
    end = start + len(known.name)
    return end if page.text[start:end] == known.name else None


def _guarded(page: Page, index: int, known: Known) -> bool:
    """Whether what may be the words of a name, or a word that is a name as well, can name a body here."""
    if _german_noun(page, index, len(known.low)) or _numbered(page, index, known.low):
        return False
    if not known.marks:
        return True
    if Mark.QUOTED in known.marks and _unquoted(page, index, len(known.low)):
        return False
    if known.marks & _LONELY and _in_longer(page, index, len(known.low), beside=Mark.BESIDE in known.marks):
        return False
    return Mark.PLAIN not in known.marks or not _opens(page, index)


def _in_longer(page: Page, index: int, size: int, *, beside: bool) -> bool:
    """Whether words go on in capitals, as a longer name does: "Stanford | Law School", "Maria | Orange"."""
    tokens, last = page.tokens, index + size - 1
    behind = last + 1 < len(tokens.word) and tokens.segment[last + 1] == tokens.segment[last]
    if behind and tokens.shape[last + 1] in (Shape.CAPITAL, Shape.UPPER):
        return True
    before = beside and index > page.first[tokens.segment[index]] and tokens.shape[index - 1] is Shape.CAPITAL
    return before and tokens.low[index - 1] not in united(page.words.articles, page.words.stopwords)


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


def _of_a_state(page: Page, index: int, known: Known) -> int:
    """How many words before a short form say of which state its branch is: "NC State | KFL", "Ohio | KFL"."""
    tokens, first = page.tokens, page.first[page.tokens.segment[index]]
    if page.words.code != "en" or not known.exact or index == first or not tokens.word[index].isupper():
        return 0
    place = index - 1
    place -= tokens.word[place] == "State" and place > first
    size = 1 + (place > first and f"{tokens.low[place - 1]} {tokens.low[place]}" in STATES)
    named = size > 1 or tokens.word[place] in _CODES or tokens.low[place] in STATES
    before = tokens.low[place - size] if place - size >= first else ""
    if not named or tokens.shape[place] not in _NAMING or before in _PLACING:
        return 0
    return index - place + size - 1


def _asks(page: Page, index: int) -> bool:
    """Whether a short form that is a small word too stands in a line in capitals: "WHO TO ASK", "A UN PUEBLO"."""
    tokens, behind = page.tokens, index + 1
    if behind == len(tokens.word) or tokens.segment[behind] != tokens.segment[index]:
        return False
    small, one = tokens.low[behind] in page.words.stopwords, tokens.low[index] == "un" and page.words.code != "en"
    if one and tokens.low[index] in page.words.articles and tokens.shape[behind] is Shape.LOWER:
        return tokens.low[index - 1] not in page.words.articles  # "il n'y a pas UN modèle"
    return tokens.shape[behind] is Shape.UPPER and (small or one)


def _numbered(page: Page, index: int, phrase: tuple[str, ...]) -> bool:
    """Whether words number an article, bill or year and name no body: "Article 19. Everyone has", "Senate Bill 4"."""
    behind = page.tokens.word[index + len(phrase) : index + len(phrase) + 1]
    opens = index == page.first[page.tokens.segment[index]] and behind in (["."], [":"], ["("])
    if phrase[0] == "article":
        return opens or behind in (["of"], ["("])
    if phrase == ("bce",):  # "in 432 BCE"
        return index > 0 and page.tokens.shape[index - 1] is Shape.DIGITS
    law, number = index + len(phrase), index + len(phrase) + 1
    return page.tokens.low[law : law + 1] == ["bill"] and page.tokens.shape[number : number + 1] == [Shape.DIGITS]


def _unquoted(page: Page, index: int, size: int) -> bool:
    """Whether a paper's name that is a word as well stands without quotation marks or brackets around it."""
    if page.words.code == "en":
        return False
    around = (page.tokens.word[index - 1 : index], page.tokens.word[index + size : index + size + 1])
    return not (index and around[0][0] in _OPENED and around[1] and around[1][0] in _CLOSED)


def _opens(page: Page, index: int) -> bool:
    """Whether a name that is a word as well begins a sentence, or a longer name: "Solidaires | Santé 69"."""
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


def _stands(tokens: Tokens, index: int, known: Known) -> bool:
    written = known.written
    last = index + len(written) - 1
    if tokens.segment[index] != tokens.segment[last]:
        return False
    here = tuple(map(plain_sign, tokens.word[index : last + 1]))
    same = here == tuple(map(plain_sign, written))
    if known.exact or len(written) == 1 or tokens.shape[index] is Shape.LOWER:
        alone = last + 1 == len(tokens) or tokens.shape[last + 1] is not Shape.CAPITAL
        return same or (alone and _in_other_letters(here[0], known))
    worldly = written[0].casefold() in _WORLDLY and here[0] == written[0]
    return (
        worldly
        or same
        or all(
            word[0].isupper() or not word[0].isalpha() or word == other or other.casefold() in _SMALL
            for word, other in zip(here, written, strict=True)
        )
    )


def _in_other_letters(word: str, known: Known) -> bool:
    """Whether a long word is a name in capitals throughout, or a short form in small letters: "MONSANTO", "Unison"."""
    written = known.written[0]
    if len(known.written) > 1 or len(written) < _LONG_WORD or not written.isalpha() or known.marks - {Mark.SHORT}:
        return False
    return word == (written.capitalize() if Mark.SHORT in known.marks else written.upper())
