"""Runs of capitals that name a body without a noun for bodies: how far they go, and whether they may be one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction.shapes.name_runs import APOSTROPHES, behind_people
from directory.extraction.shapes.name_shapes import WEEKDAYS
from directory.extraction.shapes.portfolios import is_field
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.campaign_words import BIDDING, CAMPAIGN_WORDS, JOINERS
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.known_places import is_state
from directory.extraction.words.vocabulary import is_head, united, word_set
from directory.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.shapes.name_shapes import Judge
    from directory.extraction.text.page import Page

_LONGEST = 9
_PLAIN = word_set("""
    academics activists actors airport annual artists authorities backbenchers bank bankers beijing brexit brussels
    bus cabinet campaigners campus catholics children christians church citizens city climate commuters congress
    conservatives constitution council court crowds customers day demonstrators diaspora doctors downing drivers easter
    employees employers experts families farmers fathers fishermen friends god government governments growers global
    gunmen health hindus holocaust holy huge hundreds internet investigators islam islamists jews journalists judges
    kremlin labour lawmakers lawyers leaders liberals locals management marchers marxists mass massive migrants
    military ministers ministry mothers mps muslims nationwide neighbours nurses officers officials operators
    opponents opposition organisers organizers owners palace parents parliament participants passengers peaceful
    people pilots police politicians prisoners professors prosecutors protesters protestors publishers rebels
    refugees relatives representatives republicans residents russians scholars schools scientists security senators
    settlers shops silent soldiers speakers staff strikers students supporters survivors teachers tenants thousands
    trade tribesmen unions universities veterans victims villagers visitors volunteers voters web widows women
    critics others reserves workers worldwide writers youths
    """)
_PARTS = frozenset({"govt", "organisers"})
_SHORT_KINDS = frozenset({"ngo", "cso", "cbo", "mp", "mep", "pm", "fm"})
_FOLK = word_set("""
    advisers advisors allies americans counterparts hispanics latinas latinos nominees observers officials tribes
    """)
"""Many persons or peoples, whatever large words stand before them: "Senior Administration Officials"."""
_FROM_THERE = ("ans", "ers", "ians", "ites", "ns")
"""How those are called who live in a place: "New Yorkers", "Wisconsinites"."""
_HELD_OFFICES = word_set("adviser advisor ambassador commissioner minister secretary senator")
_LED_OFFICES = word_set("councillor councilmember leader member speaker")
"""Offices that stand before their holder, and before a noun for bodies only as words: "Youth | Leader Forum"."""
_PEOPLES = word_set("communities community family minority people peoples population tribe")
_STREETS = word_set("""
    airport alley avenue bay bazaar beach boulevard bridge building capitol castle cathedral circle creek falls
    garden gardens gate gates hall harbour hill hospital hotel house lake lane lawn library mall market monument
    mountains museum palace park parliament pier plaza port quay river road roundabout sea square stadium station
    steps street terrace theatre tower valley
    """)
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
_TOLD_OF = frozenset(
    {"laureate", "anniversary", "covenant", "massacre", "minister", "principles", "treaty", "uprising"}
)
"""Words of offices and of what happened, which names of bodies do not hold."""
_CLOSERS = word_set(
    "again ahead alive always counts first forever forward matters never now rising together tomorrow united"
)
"""Words with which names of campaigns end."""
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
_SIDES = ("anti-", "pro-")
_LIVING_THERE = word_set("expatriate local many native other several some young")
_SIDES_OF = word_set("central east eastern greater north northern south southern upper west western")
_DECLARED = word_set("emergency independence intent principles rights sovereignty war")
_NUMBERED = word_set("article chapter clause paragraph part phase rule section title unit")
"""What a number tells apart and no body bears: "Section 511 is harsh"."""
_OFFICES = word_set("""
    ambassadors chairs chiefs directors governors ministers parliament presidents rapporteurs secretaries
    secretaries-general secretary-generals
    """)
_PARTISANS = frozenset({"democrats", "republicans"})
_OF_PARTISANS = word_set("antiwar anti-war black conservative house local moderate progressive senate senior wealthy")
"""What tells of some of a party's people and begins no group's name, as "College" does."""
_REVOLTS = word_set("rebellion rebellions revolt revolution riot riots uprising uprisings war")
_TOLD_PAIRS = frozenset({("day", "against"), ("day", "for"), ("day", "of"), ("members", "of")})
"""What days and members are of: "National | Day for Reefs", "the Permanent | Members of the Tide Council"."""
_WORLDS = frozenset({"first world", "indigenous nations", "member nations", "third world"})


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
        return not plain and low not in words.months and low not in _DAYS

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
        dated = tokens.low[place + 1] in united(_DAYS, frozenset(self.page.words.months))
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
        text = self.text(first, last)
        lows = tokens.low[first : last + 1]
        if not self._nameable(text, lows, first, last):
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

    def _of_people(self, last: int) -> bool:
        """Whether a people's adjective qualifies the small noun behind it: "the WAC Azerbaijani | office"."""
        tokens = self.page.tokens
        small = last + 1 < len(tokens) and tokens.shape[last + 1] is Shape.LOWER
        small = small and tokens.low[last + 1] not in self.page.words.stopwords
        return small and tokens.low[last] in self.page.every.nationalities and not tokens.low[last].endswith("s")

    def _led(self, lows: Sequence[str]) -> bool:
        """Whether an office inside a run stands before its holder, no noun for bodies: "House Speaker Ann Lee"."""
        headed = is_head(lows[-1], self.page.words) or lows[-1] in self.page.words.weak_heads
        return not headed and not _LED_OFFICES.isdisjoint(lows[1:-1])

    def _belongs(self, first: int, last: int) -> bool:
        """Whether a run tells who belongs to the body at its end: "Venerable Orvo Thero of the | Kelp Council"."""
        tokens, found = self.page.tokens, self.spots.get(last)
        if found is None or found.kind is not EntityKind.ORGANISATION or found.start <= tokens.start[first]:
            return False
        place = last
        while tokens.start[place] > found.start:
            place -= 1
        articled = tokens.low[place - 1] in self.page.words.articles
        place -= articled
        known = united(CAMPAIGN_WORDS, self.page.words.name_words)
        front = tokens.low[first : place - 1]
        bodily = any(low in known or is_head(low, self.page.words) for low in front)
        several = articled or any(low.endswith("s") for low in front[-1:])
        return tokens.low[place - 1] == "of" and several and not bodily

    def _nameable(self, text: str, lows: Sequence[str], first: int, last: int) -> bool:
        """Whether a run names anything but places, peoples, days, offices and crowds."""
        page, words = self.page, self.page.words
        every = page.every
        low = text.casefold()
        plain = united(
            every.places, every.nationalities, words.titles, words.honorifics, _DAYS, words.stopwords, _SIDES_OF
        )
        aimed = len(lows) > 2 and lows[1] in ("against", "for") and lows[0] in CAMPAIGN_WORDS and lows[0][-1] == "s"
        closed = first < last and lows[-1] in _CLOSERS and page.tokens.shape[last] is Shape.CAPITAL
        if closed or all(
            word in plain or word.removesuffix("s") in every.nationalities or word in words.months for word in lows
        ):
            return closed
        if (
            any(low.endswith(end) and low.removesuffix(end) in every.places for end in _FROM_THERE)
            or not _TOLD_OF.isdisjoint(lows)
            or is_field(lows)
            or (lows[-1] == "diasporas" and lows[0] in every.nationalities)
            or (lows[0] in _LIVING_THERE and lows[-1][:-1] in every.nationalities)  # "Local Syrian Americans"
            or lows[-1] in _FOLK
            or low in _WORLDS
            or (lows[-1] in _PARTISANS and lows[0] in _OF_PARTISANS)  # "Wealthy Republicans"
            or (lows[-1] in _REVOLTS and all(word in plain for word in lows[:-1]))  # "the LA Rebellion"
            or any(pair in _TOLD_PAIRS for pair in pairwise(lows[1:]))
            or not _HELD_OFFICES.isdisjoint(lows[1:-1])  # "National Kelp Advisor Orvo"
            or self._led(lows)
            or self._belongs(first, last)
            or any(each.startswith("co-") and each in words.titles for each in lows[1:-1])  # "Kelp co-director Ann Lee"
            or low in every.places
            or is_state(text, every.places)
            or (lows[-1 - (len(lows) > 1 and lows[-1].isdigit())] in united(words.thing_nouns, _DAYS) and not aimed)
        ):
            return False
        if first < last and all(page.tokens.shape[place] is Shape.UPPER for place in range(first, last + 1)):
            return last - first == 1
        if (
            lows[0].startswith("non-")
            or (first == last and lows[0].startswith(_SIDES))
            or (lows[-1].isdigit() and first < last and lows[-2] in _NUMBERED)
            or lows[-1].endswith("landers")
            or (  # "New Zealanders"
                first == last and lows[0].startswith(("uighur", "uyghur"))
            )
        ):
            return False
        titles = united(words.titles, words.honorifics, _OFFICES)
        if lows[0] in words.months or lows[-1] in titles or (lows[0] in titles and lows[0] not in CAMPAIGN_WORDS):
            return False
        if first == last and (lows[0].endswith(("ly", "is", "ians")) or lows[0].rstrip("s") in _SHORT_KINDS):
            return False
        behind = page.tokens.low[last + 1] if last + 1 < len(page.tokens.low) else ""
        if (
            behind in _PEOPLES
            or (first < last and self._of_people(last))
            or lows[-1] == "republic"
            or lows[-1].rstrip("s") in _SHORT_KINDS
        ):
            return False
        if first < last:
            placed = lows[0] in every.places and lows[1] == "against"  # "strikes from France against the militia"
            declared = lows[0] in _DECLARED and lows[1] == "of"
            return (
                not placed
                and not declared
                and (lows[-1] not in _STREETS or aimed)  # "Citizens for a Better Harbour"
                and not all(
                    word in united(_PLAIN, plain)
                    or word.endswith("ed")
                    or (word.removesuffix("s") in every.nationalities and "diaspora" in lows)
                    for word in lows
                )
            )
        if low in _PLAIN or low in _STREETS or low in page.common or low.rstrip("s") in page.common or len(low) < 3:
            return False
        return low not in united(words.name_words, words.strong_heads, words.weak_heads)


_DAYS = WEEKDAYS | {"today", "tomorrow", "yesterday"}


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
