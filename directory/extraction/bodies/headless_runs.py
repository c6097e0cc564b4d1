"""Runs of capitals that name a body without a noun for bodies: how far they go, and what their words tell."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.bodies.nameless_runs import DAYS, nameable
from directory.extraction.shapes.name_runs import APOSTROPHES, behind_people
from directory.extraction.shapes.name_shapes import WEEKDAYS
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.campaign_words import BIDDING, CAMPAIGN_WORDS, JOINERS
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.vocabulary import is_head, united, word_set
from directory.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.shapes.name_shapes import Judge
    from directory.extraction.text.page import Page

_LONGEST = 9
_PARTS = frozenset({"govt", "organisers"})
_ONE = frozenset({"a", "an"})
_OUT = frozenset({"in", "on", "to", "over", "o", "u", "i", "e", "y", "the", "et", "und"})
_TAILS = word_set("action crisis exile kind mind motion need arms memory peace public sight solidarity struggle unite")
_OPENING = word_set("""
    addressing calling carrying chanting citing condemning denouncing handing holding joining leading quoting
    both either neither representing speaking waving
    """)
ADVERBS = word_set("""
    accordingly actually additionally apparently basically certainly clearly consequently currently effectively
    equally especially essentially eventually evidently finally firstly fortunately frankly generally honestly
    hopefully ideally importantly inevitably initially interestingly ironically lastly mainly naturally notably
    obviously officially originally particularly partly personally possibly predictably presently presumably
    previously primarily probably rarely really recently regrettably reportedly sadly secondly seemingly similarly
    simply specifically strangely subsequently suddenly supposedly surely surprisingly thirdly traditionally truly
    typically ultimately undoubtedly unfortunately usually virtually
    """)
_DIRECTIONS = word_set("central east eastern labour liberal national north northern south southern west western")
_SURE_INITIALS, _LONGEST_NUMBER = 3, 4
_BODILY = 2.4
_CROWDS = word_set(
    "activists crowds delegates dozens employees half hundreds leaders many members officials parts people "
    "representatives residents some spokespeople spokespersons staff supporters thousands volunteers"
)
COUNTED = word_set("another dozens eight five four hundreds many nine seven several six ten thousands three two")
"""What counts the members of a body at the beginning of a sentence: "Two | Kelp Forward activists"."""
GUESSES = frozenset({"again", "beside", "beside-person", "saying", "surname"})
"""Who finds persons by a guess that the words around them may overturn."""


@dataclass(frozen=True, slots=True)
class Runs:
    """The runs of one page; ``spots`` gives the name found that a token belongs to."""

    page: Page
    judge: Judge
    spots: Mapping[int, Found]

    def ahead(self, first: int) -> int | None:
        """The last token of the run that begins at a token, or None."""
        tokens = self.page.tokens
        if first >= len(tokens.word) or tokens.shape[first] not in BIG:
            return None
        last, place = first, first + 1
        while place - first < 2 * _LONGEST and self._same(first, place):
            if self._closes(place) or self._is_date(place):
                break
            if tokens.shape[place] in BIG or self._counts(place):
                last = place
            elif not (self._within(place) or self._joins(place)):
                break
            place += 1
        last = behind_people(self.page, last)
        while last + 1 in self.spots and self.spots.get(last) is self.spots[last + 1]:
            last += 1
        return last

    def behind(self, last: int) -> int | None:
        """The first token of the run that ends at a token, or None; words that open a sentence are no part of it."""
        tokens = self.page.tokens
        if last < 0 or not (tokens.shape[last] in BIG or tokens.shape[last] is Shape.DIGITS):
            return None
        first = place = last
        while place >= 0 and last - place < 2 * _LONGEST and self._same(place, last):
            if place != last and self._closes(place + 1):
                break
            if tokens.shape[place] in BIG or (tokens.shape[place] is Shape.DIGITS and place > 0):
                first = place
            elif not (self._within(place) or self._joins(place)):
                break
            place -= 1
        months = self.page.words.months
        dated = [at for at in range(first, last) if tokens.low[at] in months or tokens.low[at] in WEEKDAYS]
        first = dated[-1] + 1 if dated else first
        while first < last and not self._leads(first):
            first += 1
        return first if tokens.shape[first] in BIG else None

    def _leads(self, first: int) -> bool:
        """Whether a token can begin a name: no article, and no small word that opens a sentence."""
        tokens, words = self.page.tokens, self.page.words
        if tokens.shape[first] not in BIG or tokens.low[first] in words.articles:
            return False
        low = tokens.low[first]
        if (low in _CROWDS and tokens.low[first + 1] in words.of_words) or low in COUNTED:
            return False
        opens = first == self.page.first[tokens.segment[first]] or tokens.word[first - 1] in (".", "!", "?")
        if opens and low.endswith("ly") and tokens.shape[first] is Shape.CAPITAL and low in ADVERBS:
            return False
        plain = (low in words.stopwords and low not in CAMPAIGN_WORDS and low != "nor") or low in _OPENING
        return not plain and low not in words.months and low not in DAYS

    def _same(self, one: int, other: int) -> bool:
        segment = self.page.tokens.segment
        return 0 <= one < len(segment) and other < len(segment) and segment[one] == segment[other]

    def _closes(self, place: int) -> bool:
        """Whether a name found ends before a token and another begins at it, or the token begins a person."""
        if self.page.tokens.word[place] == "I":
            return True
        here, before = self.spots.get(place), self.spots.get(place - 1)
        if here is before:
            return False
        known = [item for item in (here, before) if item is not None]
        return len(known) > 1 or any(item.kind is EntityKind.PERSON and not self._guessed(item) for item in known)

    def _counts(self, place: int) -> bool:
        """Whether a token is a number behind a large word, and no date: "Local | 12"."""
        tokens = self.page.tokens
        number = tokens.shape[place] is Shape.DIGITS and len(tokens.word[place]) <= _LONGEST_NUMBER
        return number and tokens.shape[place - 1] in BIG

    def _is_date(self, place: int) -> bool:
        """Whether a month and its day begin at a token: "the Senate | March 29"."""
        tokens = self.page.tokens
        return tokens.low[place] in self.page.words.months and tokens.shape[place + 1 : place + 2] == [Shape.DIGITS]

    def _guessed(self, item: Found) -> bool:
        """Whether a person was found by a guess, or has a name like a body's."""
        if item.producer in GUESSES:
            return True
        return item.producer == "given-name" and self.judge.organisation_score(self.page.between(*item.span)) > _BODILY

    def _within(self, place: int) -> bool:
        """Whether an apostrophe stands inside a word: "Nuku'alofa", "Y'en a Assez"."""
        tokens = self.page.tokens
        if tokens.word[place] in APOSTROPHES:
            following = tokens.low[place + 1 : place + 2]
            return tokens.glued(place) and tokens.glued(place + 1) and following not in (["s"], ["t"])
        if tokens.word[place - 1] not in APOSTROPHES or not tokens.glued(place) or not tokens.glued(place - 1):
            return False
        return tokens.low[place] not in ("s", "t") and tokens.low[place - 2] not in self.page.words.stopwords

    def _joins(self, place: int) -> bool:
        """Whether a small word can stand between two capitals of one name."""
        tokens, words = self.page.tokens, self.page.words
        low = tokens.low[place]
        if low in words.and_words and self._same(place - 1, place + 1):
            return self._paired(place)
        if low == "by" and tokens.low[place - 1].endswith("ed"):  # "Communities Affected by Mining"
            return tokens.shape[place - 1] in BIG and tokens.shape[place + 1 : place + 2] == [Shape.CAPITAL]
        if low in _ONE:  # "Citizens for a Better Bay"
            return tokens.low[place - 1] in ("for", "against") and tokens.shape[place + 1 : place + 2] == [
                Shape.CAPITAL
            ]
        if low not in JOINERS or not self._same(place - 1, place + 1):
            return False
        following = tokens.low[place + 1]
        if low in words.articles:  # "Friends of the Bay"
            return tokens.low[place - 1] in ("of", "for") or self._opposes(place) or self._bids(place)
        if tokens.shape[place + 1] not in BIG:
            joining = following in JOINERS or (following in _ONE and low in ("for", "against"))
            return joining and tokens.shape[place + 2 : place + 3] != [Shape.LOWER] and low != "to"
        if low in ("in", "on", "to", "over"):
            return (low == "in" and following in _TAILS) or self._demands(place)
        return not (low == "of" and self._placed_title(place))

    def _opposes(self, place: int) -> bool:
        """Whether an article stands behind what a body is against: "Mothers against | the War".

        One name before says who is against it, and that there: "remarks by Orvo against | the West".
        """
        tokens = self.page.tokens
        if tokens.low[place - 1] != "against":
            return False
        before = tokens.low[place - 2]
        several = tokens.shape[place - 3] in BIG or tokens.low[place - 3] == "of"
        return several or before.endswith("s") or before in CAMPAIGN_WORDS

    def _bids(self, place: int) -> bool:
        """Whether an article stands behind the verb with which a slogan begins: "Reclaim | the Night"."""
        tokens = self.page.tokens
        return tokens.low[place - 1] in BIDDING and tokens.shape[place - 1] is Shape.CAPITAL

    def _demands(self, place: int) -> bool:
        """Whether a small word goes on a slogan that a verb and its object begin: "Stop War | on Peasants"."""
        tokens = self.page.tokens
        verb = place - 2 - (tokens.low[place - 2] in self.page.words.articles)
        plain = verb >= 0 and tokens.shape[place - 1] is tokens.shape[verb] is Shape.CAPITAL
        dated = tokens.low[place + 1] in united(DAYS, frozenset(self.page.words.months))
        return plain and not dated and self._same(verb, place + 1) and tokens.low[verb] in BIDDING

    def _paired(self, place: int) -> bool:
        """Whether an 'and' joins a lone word of campaigns to what follows: "Nature and Youth Finnmark"."""
        tokens, words = self.page.tokens, self.page.words
        if tokens.word[place] == "&":
            return tokens.shape[place - 1] is tokens.shape[place + 1] is Shape.CAPITAL
        known = united(CAMPAIGN_WORDS, words.name_words)
        if tokens.low[place - 1] not in known or tokens.shape[place - 1] is not Shape.CAPITAL:
            return False
        lone = place < 2 or tokens.shape[place - 2] not in BIG
        inside = place > 2 and tokens.low[place - 2] in JOINERS and tokens.shape[place - 3] in BIG
        if inside or tokens.low[place - 1] in _DIRECTIONS:
            return False
        return lone and tokens.shape[place + 1] is Shape.CAPITAL and tokens.low[place + 1] in known

    def _placed_title(self, place: int) -> bool:
        return self.page.tokens.low[place - 1] in self.page.words.titles

    def text(self, first: int, last: int) -> str:
        """The text of a run."""
        return self.page.between(self.page.tokens.start[first], self.page.tokens.end[last])

    def evidence(self, first: int, last: int) -> int:
        """How much the words of a run say that it is a body: below 0 a person, a place or no name at all."""
        page, tokens = self.page, self.page.tokens
        lows = tokens.low[first : last + 1]
        if not nameable(page, self.spots, first, last):
            return -9
        words = page.words
        known = sum(low in CAMPAIGN_WORDS or low in words.name_words for low in lows)
        joined = first < last and any(tokens.shape[place] is Shape.LOWER for place in range(first, last + 1))
        odd = any(tokens.shape[place] is Shape.MIXED or self._initials(place) for place in range(first, last + 1))
        headed = any(is_head(low, words) or low in words.weak_heads for low in lows) and first < last
        placed = first < last and lows[-1] in page.every.places
        score = min(known, 2) + joined + odd + 2 * headed + placed + (last - first > 2)
        if tokens.low[first] in words.honorifics or self.person_like(first, last):
            score -= 3
        return score

    def person_like(self, first: int, last: int) -> bool:
        """Whether a run begins as a person's name does."""
        tokens = self.page.tokens
        lead = tokens.low[first].partition("-")[0]
        score = self.judge.person_score(self.text(first, last))
        return score >= 1.5 or (lead in GIVEN_NAMES and lead not in CAMPAIGN_WORDS and first < last and score > 0)

    def _initials(self, place: int) -> bool:
        return self.page.tokens.shape[place] is Shape.UPPER and len(self.page.tokens.word[place]) >= _SURE_INITIALS


def spots_of(page: Page, names: Sequence[Found]) -> dict[int, Found]:
    """The name found that each token belongs to."""
    starts, ends = page.tokens.start, page.tokens.end
    spots: dict[int, Found] = {}
    index = 0
    for item in names:
        index = bisect_right(ends, item.start, index)
        for place in range(index, bisect_left(starts, item.end, index)):
            spots[place] = item
    return spots
