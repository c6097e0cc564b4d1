"""What a short piece of text looks like by itself: a person, an organisation, an office, a place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction import well_known
from directory.extraction.given_names import GIVEN_NAMES
from directory.extraction.inflections import inflected
from directory.extraction.known_places import is_place
from directory.extraction.text_tokens import Shape, shape_of
from directory.extraction.vocabulary import fold, is_head, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.vocabulary import Words

_WORD = re.compile(r"[^\W_]+(?:[-‐‑.&·'’`´][^\W_]+)*\.?")
_CAMEL = re.compile(r"[^\W\d_]*[a-z][A-Z]")
_PARTICLES = word_set("""
    de da do dos das di del della della der den van von zu zur ter ten la le du al el bin ibn binti bint abu ben y i
    af av
    """)
MEMBERS = word_set("""
    activist actor artist citizen consumer designer developer doctor editor engineer farmer historian journalist
    lawyer legal musician nurse partner photographer physician poet programmer publisher scientist singer student
    teacher translator volunteer worker writer
    """)
_SMALL_OFFICE = re.compile(
    r"[^\W\d_A-Z][\w-]+(?: [a-z][\w-]+){0,3} (?:of|at|for) (?:the )?[^\W\d_a-z]|"
    r"[а-яёіїєґ-]+(?: [а-яёіїєґ-]+){0,4} [«\"„]?[А-ЯЁІЇЄҐ]"
)
_FEMININE = ("erin", "istin", "ologin", "pädagogin", "ärztin", "wirtin", "anwältin")
RANKS = word_set("general vice deputy executive first second former senior national co- acting honorary founding ex")
_TRADES = (
    "ozent",
    "uzent",
    "graf",
    "er",
    "ist",
    "ian",
    "ologist",
    "ant",
    "erin",
    "istin",
    "ogin",
    "eurin",
    "eur",
    "oge",
    "arzt",
    "ärztin",
    "wirt",
    "walt",
    "wältin",
)
RANKS_OF_TWO = frozenset(
    {
        "brigadier general",
        "chief justice",
        "field marshal",
        "field marshall",
        "lieutenant colonel",
        "lieutenant general",
        "major general",
        "prime minister",
        "rear admiral",
        "vice admiral",
    }
)
_WEEKDAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
_NUMBER = re.compile(r"\d{1,4}(?:st|nd|rd|th)?")
_HOUR = re.compile(r"(?i)\d{1,2}[:.]\d\d\b|\d{1,2}\s?[ap]\.?m\b")
_ABBREVIATED = word_set("sos ngo cso eu un us uk aids hiv lgbt usa nz")
_HELD_AT = word_set("of at for in with to on and & emeritus emerita der des de du für bei à di")
_WELL_KNOWN = frozenset(name.casefold() for name in well_known.NAMES)


class Look(StrEnum):
    """What a piece of a list item may be."""

    PERSON = "person"
    ORGANISATION = "organisation"
    TITLE = "title"
    PLACE = "place"
    UNKNOWN = "unknown"
    NOTHING = "nothing"


@lru_cache(maxsize=8192)
def _lows(text: str) -> tuple[str, ...]:
    """The words of a piece as the tables write them."""
    return tuple(map(fold, _WORD.findall(text)))


def honorific_size(words: Sequence[str], tables: Words) -> int:
    """How many words at the front of a name are an honorific, if a word is left behind them.

    >>> from directory.extraction.vocabulary import Words
    >>> honorific_size(("Rear", "Admiral", "Vale"), Words("en"))
    2
    """
    if len(words) > 2 and f"{fold(words[0])} {fold(words[1])}" in RANKS_OF_TWO:
        return 2
    return int(len(words) > 1 and fold(words[0]) in tables.honorifics)


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges pieces of text by word tables and by the words the document prints in small letters."""

    words: Words
    common: frozenset[str]
    _looks: dict[str, Look] = field(default_factory=dict, init=False, repr=False, compare=False)
    _scores: dict[str, float] = field(default_factory=dict, init=False, repr=False, compare=False)

    def person_score(self, text: str) -> float:
        """How much a piece looks like a person's name: above 1.5 likely, below -1 hardly."""
        words = _WORD.findall(text)
        score = 0.0
        while size := honorific_size(tuple(words[:3]), self.words):
            score += 3.0
            words = words[size:]
        while len(words) > 1 and fold(words[-1]) in self.words.post_nominals:
            score += 1.5
            words = words[:-1]
        if not 1 <= len(words) <= 6 or any(sign in text for sign in '"“”«»&@/!?') or any(c.isdigit() for c in text):
            return -5.0
        return score + self._body_score(words)

    def _body_score(self, words: list[str]) -> float:
        score = 0.0
        capitals = 0
        given = words[0].casefold().split("-")[0] in GIVEN_NAMES
        for place, word in enumerate(words):
            low = fold(word)
            shape = shape_of(word.rstrip("."))
            if low in _PARTICLES and place:
                continue
            if shape not in (Shape.CAPITAL, Shape.INITIAL, Shape.UPPER):
                return -5.0
            capitals += 1
            located = given and place and self._located(low)
            score += -0.5 if located else self._word_score(word, low, place, shape)
        if capitals == 1:
            score -= 2.0
        if 2 <= capitals <= 4:
            score += 0.5
        return score

    def _word_score(self, word: str, low: str, place: int, shape: Shape) -> float:
        score = 0.0
        parts = low.split("-")
        if parts[0] in GIVEN_NAMES or low in GIVEN_NAMES:
            score += 2.5 if place == 0 else 1.0
        elif low in self.words.strong_heads or low in self.words.weak_heads:
            score -= 4.0
        elif self._impersonal(low) or (low in self.words.legal_forms and shape is not Shape.INITIAL):
            score -= 2.0
        elif self.compound(low):
            score -= 4.0
        if shape is Shape.UPPER and len(word) <= 5:
            score -= 0.7 if low not in _ABBREVIATED else 3.0
        if _CAMEL.match(word) and not low.startswith(("mc", "mac", "de", "di", "la", "le", "o", "d")):
            score -= 2.0
        return score

    def _located(self, low: str) -> bool:
        """Whether a word is a place or people, which surnames often are behind a given name."""
        return is_place(low, self.words.places) or low in self.words.nationalities

    def _impersonal(self, low: str) -> bool:
        return (
            low in self.words.name_words
            or low in self.words.nationalities
            or low in self.common
            or is_place(low, self.words.places)
        )

    def compound(self, low: str) -> bool:
        """Whether one word ends in an organisation's noun ("Landesverband")."""
        return len(low) > 6 and low.endswith(self.words.compound_heads) if self.words.compound_heads else False

    def organisation_score(self, text: str) -> float:
        """How much a piece looks like an organisation's name: above 1.5 likely, below -1 hardly."""
        score = self._scores.get(text)
        if score is None:
            score = self._scores[text] = self._scored(text)
        return score

    def _scored(self, text: str) -> float:
        words = _WORD.findall(text)
        lows = [fold(word) for word in words]
        if not words:
            return -5.0
        small = [low for low, word in zip(lows, words, strict=True) if word[0].islower()]
        if text.strip(" \"'“”«»").casefold() in _WELL_KNOWN or text.strip() in well_known.ACRONYMS:
            return 6.0
        score = 0.0
        heads = [low for low, word in zip(lows, words, strict=True) if not word[0].islower()]
        if any(low in self.words.strong_heads or inflected(low, self.words) or self.compound(low) for low in heads):
            score += 4.0
        elif any(low in self.words.weak_heads or low in self.words.collective_heads for low in heads):
            score += 2.5
        score += sum(0.8 for low in lows if low in self.words.name_words or low in self.words.nationalities)
        if len(lows) > 1 and lows[-1] in self.words.legal_forms:
            score += 2.5
        if len(lows) > 1 and (is_place(lows[-1], self.words.places) or is_place(lows[0], self.words.places)):
            score += 1.0
        if any(_CAMEL.match(word) and shape_of(word) is not Shape.UPPER for word in words):
            score += 1.0
        if len(words) == 1 and shape_of(words[0]) is Shape.UPPER and len(words[0]) > 1:
            score += 1.5
        tables = (self.words.and_words, self.words.link_words, self.words.of_words)
        if any(low in joins for low in small for joins in tables) and not any(low in _PARTICLES for low in lows):
            score += 1.0
        return score + min(1.0, sum(0.5 for low in heads if low in self.common and low not in GIVEN_NAMES))

    def titled(self, text: str) -> bool:
        """Whether a piece names an office or profession ("Founder & CEO", "human rights lawyer")."""
        lows = _lows(text)
        if not lows:
            return False
        if text[0].islower() and (_SMALL_OFFICE.match(text) or self._small_office(lows)):
            return True
        if lows[-1] in self.words.titles or self.office_first(lows) or self.office_in_front(text):
            return True
        if len(lows) == 1 and lows[0].endswith(_TRADES) and lows[0] not in GIVEN_NAMES:
            return True
        if len(lows[-1]) > 7 and lows[-1].endswith(_FEMININE):
            return True
        return all(low in self.words.post_nominals for low in lows)

    def _small_office(self, lows: Sequence[str]) -> bool:
        """Whether words in small letters lead up to an office: "human rights lawyer and member of X"."""
        stop = next((place for place, low in enumerate(lows) if low in _HELD_AT or low in self.words.and_words), 0)
        return 0 < stop < 5 and lows[stop - 1] in self.words.titles | MEMBERS

    def office_first(self, lows: Sequence[str]) -> bool:
        """Whether a piece begins with an office: "General Secretary X", "President X"."""
        start = 0
        while start < len(lows) - 1 and lows[start] in RANKS:
            start += 1
        if lows[start].rpartition("-")[2] in self.words.titles and len(lows) > start + 1 and "-" in lows[start]:
            return True
        both = lows[start] in self.words.strong_heads and start + 1 < len(lows) and lows[start + 1] not in _HELD_AT
        return lows[start] in self.words.titles and lows[start] not in MEMBERS and not both

    def office_in_front(self, text: str) -> bool:
        """Whether a piece begins with an office held somewhere: "President of X", "Left Party Spokesperson on X"."""
        lows = _lows(text)
        for place, low in enumerate(lows[:6]):
            joined = low in self.words.and_words and lows[place - 1] in MEMBERS  # "Student and Labour Coalition"
            if place and low in _HELD_AT and lows[place - 1] in self.words.titles and not joined:
                return True
            following = lows[place + 1] if place + 1 < len(lows) else ""
            office = following in self.words.titles and following not in self.words.name_words
            if low in self.words.strong_heads and low not in self.words.titles and not office:
                return False
        return False

    def office_behind(self, text: str) -> bool:
        """Whether a body stands before its office, as languages with the head last have it: "X Barosu Başkanı"."""
        lows = _lows(text)
        if len(lows) < 2 or lows[-1] not in self.words.titles or is_head(lows[-1], self.words):
            return False
        return any(is_head(low, self.words) or self.compound(low) for low in lows[:-1])

    def look(self, text: str) -> Look:
        """The likeliest reading of a piece by itself."""
        known = self._looks.get(text)
        if known is None:
            known = self._looks[text] = self._looked(text)
        return known

    def _looked(self, text: str) -> Look:
        stripped = text.strip(" .,;:*_")
        if not any(map(str.isalpha, stripped)) or self._timed(stripped):
            return Look.NOTHING
        if is_place(stripped, self.words.places) or all(is_place(w, self.words.places) for w in stripped.split()):
            return Look.PLACE
        if self.office_in_front(stripped) or self.office_behind(stripped):
            return Look.TITLE
        organisation = self.organisation_score(stripped)
        person = self.person_score(stripped)
        words = _lows(stripped)
        office = words[-1] in self.words.titles and words[0] in self.words.name_words
        if person >= 1.5 and person > organisation and not office:
            return Look.PERSON
        small = stripped[0].islower()
        if self.titled(stripped) and (organisation < 4.0 or small or self._office_outside(words)):
            return Look.TITLE
        if self._begins_small(stripped):
            return Look.NOTHING
        if organisation >= 1.5:
            return Look.ORGANISATION
        return Look.UNKNOWN

    def _timed(self, text: str) -> bool:
        """Whether a piece is a day, a date or an hour: "Saturday", "January 18", "10:00 AM ET"."""
        lows = _lows(text)
        dated = all(low in self.words.months or low in _WEEKDAYS or _NUMBER.fullmatch(low) for low in lows)
        named = any(low in _WEEKDAYS for low in lows) or len(lows) > 1
        return bool(_HOUR.match(text)) or (dated and named)

    def _office_outside(self, lows: Sequence[str]) -> bool:
        """Whether a piece with an organisation's noun is an office in it: the office first or last."""
        return lows[-1] in self.words.titles or self.office_first(lows)

    def _begins_small(self, text: str) -> bool:
        """Whether a piece begins in the middle of a sentence; a lone camel-cased or numbered word does not."""
        first = _WORD.findall(text)[0]
        return first.islower() and not any(sign.isdigit() for sign in first)
