"""Bodies without a head noun told by what is said of them: "the insurer X", "its sponsor, X"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.bodies.headless_runs import GUESSES
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.deeds_en import WRITINGS
from directory.extraction.words.vocabulary import united, word_set
from directory.model import EntityKind, Tier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.extraction.bodies.run_lists import Run, RunLists
    from directory.extraction.text.page import Page

TRADES = word_set("""
    agency airline bank brewery broker builder carmaker carrier chain conglomerate consultancy consultant contractor
    cooperative co-operative daily developer distributor employer fund giant insurer journal landlord lender maker
    manufacturer miner multinational non-profit nonprofit operator portal producer provider publication publisher
    refiner regulator shipyard sponsor start-up startup station subsidiary supplier tabloid utility vendor website
    weekly
    """)
"""What a company, paper or agency is, said right before its name; who holds an office is called otherwise."""
_BODIES = word_set("""
    alliance association band campaign charity choir club coalition collective committee company federation firm forum
    foundation group initiative institute movement network ngo organisation organization outlet paper newspaper party
    platform society theatre troupe union watchdog
    """)
_OWNING = word_set("a an another its our the their whose")
_ENDS = frozenset(",.;:)(")
_DONE = word_set("commissioned conducted financed funded managed operated owned produced run undertaken")
_ASKING = word_set("asked asks ask asking urged urges urge urging implored petitioned lobbied begged")
_SUING = word_set("boycott boycotted boycotting boycotts sue sued sues suing")
_RELATED = word_set("affiliated former holding local mother owned parent sister wholly wholly-owned")
_FAR, _NEAR = 6, 4
_NONE = -9
_EVIDENT, _SHORT = 2, 4
_SMALL, _PARTS = frozenset({"by", "from", "of", "to", "with"}), frozenset({"crescent", "cross", "radio"})
_WRITING = word_set("appealed appeals complained protested write writes writing written wrote")
BODY_CUES = united(TRADES, _BODIES, _DONE, _ASKING, _SUING, word_set("and by cross crescent from of radio to with"))


@dataclass(frozen=True, slots=True)
class BodySlots:
    """Reads what one page says of runs of capitals."""

    page: Page
    lists: RunLists

    def at(self, index: int, low: str) -> Iterator[Run]:
        """The bodies that a cue at a token shows."""
        tokens = self.page.tokens
        if index + 2 >= len(tokens.word):
            return
        if low in TRADES:
            yield from self._free(self.lists.ahead(index + 1)[:1], 0) if index + 1 not in self.lists.runs.spots else ()
        if low in TRADES or low in _BODIES:
            yield from self._apposed(index)
            yield from self._mother(index)
        if low in _DONE and tokens.low[index + 1] == "by":
            yield from self._free(self.lists.ahead(index + 2)[:1], 0)
        if low in _ASKING or low in _SUING:
            yield from self._object(index, low)
        if low in self.page.words.and_words:
            yield from self._beside(index)
        if low in _SMALL:
            yield from self._behind_small(index, low)
        elif low in _PARTS:
            yield from self._with_lead(index, low)

    def _behind_small(self, index: int, low: str) -> Iterator[Run]:
        """The bodies behind a small word."""
        if low in ("from", "of"):
            yield from self._belonging(index)
        if low in ("by", "with", "to"):
            yield from self._led_to(index, low)

    def _with_lead(self, index: int, low: str) -> Iterator[Run]:
        """The bodies that a part of their name shows."""
        tokens = self.page.tokens
        if low == "radio" and tokens.shape[index] is Shape.CAPITAL:
            yield from self._broadcaster(index)
        if low in ("cross", "crescent") and tokens.low[index - 1] == "red":
            yield from self._national(index)

    def _apposed(self, index: int) -> Iterator[Run]:
        """A name between a comma and the end of what it is called: "its sponsor, X,"."""
        tokens = self.page.tokens
        place = index + 1
        if tokens.low[place] in self.page.words.of_words:
            while place < index + _FAR and tokens.word[place] not in _ENDS and place + 2 < len(tokens.word):
                place += 1
        lead = index
        while lead > max(0, index - _FAR) and tokens.shape[lead] is Shape.LOWER and tokens.low[lead] not in _OWNING:
            lead -= 1
        if tokens.word[place] != "," or tokens.low[lead] not in _OWNING:
            return
        items = self.lists.ahead(place + 1)[:1]
        if items and tokens.word[items[0][1] + 1 : items[0][1] + 2] in ([","], ["."], [";"], [")"]):
            yield from self._free(items, 0)

    def _mother(self, index: int) -> Iterator[Run]:
        """Whose company or other body is told of: "Kelp Analytica | or its parent company"."""
        tokens, place = self.page.tokens, index - 1
        while place > index - _NEAR and tokens.low[place] in _RELATED:
            place -= 1
        last = place - 1 - (tokens.low[place - 1] in ("and", "or", ","))
        if place > 1 and tokens.low[place] == "its" and last < place - 1 and last not in self.lists.runs.spots:
            first = self.lists.runs.behind(last)
            yield from self._free([(first, last)], 0) if first is not None and first < last else ()

    def _object(self, index: int, low: str) -> Iterator[Run]:
        """Who is asked or sued, known by its article or by what is done to companies."""
        tokens = self.page.tokens
        articled = tokens.low[index + 1] in self.page.words.articles
        items = self.lists.ahead(index + 1)[:1]
        if items and (articled or low in _SUING):
            need = 0 if low in _SUING else 1
            yield from (item for item in self._free(items, need) if item[1] > item[0] or low in _SUING)

    def _beside(self, index: int) -> Iterator[Run]:
        """A run that 'and' joins to a body found for sure: "X and the Kelp Union", "the Kelp Union and X"."""
        tokens, runs = self.page.tokens, self.lists.runs
        behind = index + 1
        while behind < len(tokens.word) and tokens.low[behind] in self.page.words.articles:
            behind += 1
        if behind >= len(tokens.word) or tokens.segment[behind] != tokens.segment[index]:
            return
        before = index - 1 - (tokens.word[index - 1] == ",")
        if self._sure(behind):
            first = runs.behind(before) if before not in runs.spots else None
            items = [(first, before)] if first is not None and not self._governed(first) else []
        elif self._sure(before):
            last = runs.ahead(behind) if behind not in runs.spots else None
            items = [(behind, last)] if last is not None and self._closed(last + 1) else []
        else:
            return
        apart = tokens.word[index - 1] == ","  # "the president of X, Ann Lee, and the Kelp Union"
        yield from (item for item in self._free(items, int(apart)) if self._fits(item))

    def _fits(self, item: Run) -> bool:
        """Whether a run has two words or shows more than its capitals, and ends as no place or people does."""
        low = self.page.tokens.low[item[1]]
        short = item[0] == item[1] and self.page.tokens.shape[item[0]] is Shape.UPPER
        plain = short or low in self.page.every.places or low in self.page.every.nationalities
        return not plain and (item[1] > item[0] or self.lists.runs.evidence(*item) > 0)

    def _sure(self, place: int) -> bool:
        """Whether a body found for sure, and no short form, stands at a token."""
        found = self.lists.runs.spots.get(place)
        if found is None or found.kind is not EntityKind.ORGANISATION or found.tier is not Tier.A:
            return False
        return found.producer in ("head-noun", "known", "acting") and " " in self.page.between(*found.span)

    def _closed(self, place: int) -> bool:
        """Whether nothing behind a run can belong to it: a mark, a small joining word or a verb."""
        tokens, words = self.page.tokens, self.page.words
        if place >= len(tokens.word) or tokens.word[place] in _ENDS:
            return True
        low = tokens.low[place]
        small = low in words.stopwords or low in words.link_words or low in words.acting_words
        return tokens.shape[place] is Shape.LOWER and (small or low.endswith("ed"))

    def _governed(self, first: int) -> bool:
        """Whether a run is only of what stands before it: "the port of X and the Kelp Union", "Tide's X and"."""
        tokens, place = self.page.tokens, first - 1
        while place >= 0 and tokens.low[place] in self.page.words.articles:
            place -= 1
        return place >= 0 and tokens.low[place] in ("of", "in", "at", "near", "between", "s")

    def _belonging(self, index: int) -> Iterator[Run]:
        """Whom a person or people in the plural are from: "Ann Lee from X", "nurses from X"."""
        tokens, runs = self.page.tokens, self.lists.runs
        person = runs.spots.get(index - 1)
        held = person is not None and person.kind is EntityKind.PERSON and person.producer not in GUESSES
        low = tokens.low[index - 1]
        people = person is None and tokens.shape[index - 1] is Shape.LOWER and low.endswith("s") and len(low) > _SHORT
        written = tokens.low[index] == "of" and (low in WRITINGS or low == "boycott")
        if held or written or (people and tokens.low[index] == "from"):
            items = [item for item in self.lists.ahead(index + 1) if item[1] > item[0]]
            yield from self._free(items, _EVIDENT if written and low != "boycott" else 1)

    def _led_to(self, index: int, low: str) -> Iterator[Run]:
        """Who does what a participle or noun says, with whom it is done, and to whom somebody writes."""
        tokens = self.page.tokens
        before = tokens.low[index - 1]
        if (low == "to" and before not in _WRITING) or before in self.page.words.stopwords:
            return
        if tokens.shape[index - 1] is Shape.LOWER:
            items = [item for item in self.lists.ahead(index + 1)[:1] if item[1] > item[0]]
            items = [item for item in items if self._closed(item[1] + 1)]
            yield from self._free(items, 1 if low == "to" else _EVIDENT)

    def _broadcaster(self, index: int) -> Iterator[Run]:
        """A station that bears its name behind "Radio"."""
        last = self.lists.runs.ahead(index)
        if last is not None and last > index and index not in self.lists.runs.spots:
            yield from self._free([(index, last)], _NONE + 1)

    def _national(self, index: int) -> Iterator[Run]:
        """A society of the Red Cross of one country: "the Norwegian Red Cross"."""
        tokens = self.page.tokens
        first = index - 2
        if first >= 0 and tokens.shape[first] in BIG and tokens.segment[first] == tokens.segment[index]:
            yield first, index

    def _free(self, items: list[Run], need: int) -> Iterator[Run]:
        """Those runs that are no name found, look like no person's, and show enough of a body."""
        for item in items:
            found = self.lists.runs.spots.get(item[0])
            guessed = found is None or (found.kind is EntityKind.PERSON and found.producer in GUESSES)
            free = guessed and self.lists.known(item) is None and not self.lists.runs.person_like(*item)
            if free and not self._is_office(item) and self.lists.runs.evidence(*item) >= need:
                yield item

    def _is_office(self, item: Run) -> bool:
        """Whether a run is an office with its holder, or a writing: "Prime Minister of Norway", "News Letter"."""
        lows = self.page.tokens.low[item[0] : item[1] + 1]
        return not WRITINGS.isdisjoint(lows) or any(low in self.page.words.titles for low in lows[:2])
