"""Persons in company: names in a row with persons are persons too: "Ann Lee, Obbit Trenn and Fobbin Grue spoke".

Only in English; no table knows such names, and nothing but their company gives them away.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.bodies.headless_runs import spots_of
from directory.extraction.people.name_extent import name_end, skip_dot
from directory.extraction.shapes.office_words import is_office
from directory.extraction.shapes.person_words import namelike, person_at, short_name
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.text.title_case import title_case
from directory.extraction.words.campaign_words import CAMPAIGN_WORDS
from directory.extraction.words.themes import THEMES
from directory.extraction.words.vocabulary import is_head, united, word_set
from directory.model import EntityKind, Tier

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_SPEAKING = word_set("speak speaks spoke sang performed recited read")
_SPEAKERS = word_set("""
    activists artists detainees guests journalists lawyers mps musicians panelists panellists poets politicians
    prisoners scholars senators singers speakers writers
    """)
_OF, _ITEM_MARKS = word_set("at from of"), frozenset({",", "&"})
_FAR_SPEAKERS, _FAR_BODY, _LONGEST_BRACKET = 5, 7, 8  # tokens
_FEWEST, _MOST_UNKNOWN = 2, 2

Item = tuple[int, int, bool]
"""The first and the last token of an item, and whether it is a person found."""


def people_in_company(page: Page, names: Sequence[Found]) -> list[Found]:
    """The unknown names of an English page that stand in one row with persons among ``names``."""
    starts = {item.start for item in names if item.kind is EntityKind.PERSON}
    if page.words.code != "en" or not starts:
        return []
    tokens, spots = page.tokens, spots_of(page, names)
    joined = {tokens.segment[place] for place in tokens.where(page.words.and_words)}
    held = sorted(joined & {tokens.segment[place] for place in spots if tokens.start[place] in starts})
    rows = _Rows(page, spots)
    return [
        item
        for segment in held
        if not (page.segments[segment].marked or title_case(page, page.first[segment]))
        for item in rows.of_segment(segment)
    ]


@dataclass(frozen=True, slots=True)
class _Rows:
    """Reads the rows of names of one page."""

    page: Page
    spots: Mapping[int, Found]

    def of_segment(self, segment: int) -> Iterator[Found]:
        """The persons that the rows of a segment show."""
        tokens, honorifics = self.page.tokens, self.page.words.honorifics
        place, end = self.page.first[segment], self.page.last[segment]
        while place < end:
            if tokens.shape[place] not in BIG and place not in self.spots and tokens.low[place] not in honorifics:
                place += 1
                continue
            items, behind = self._row(place, end)
            if len(items) >= _FEWEST and self._coordinates(items):
                yield from self._shown(items, behind)
            place = max(behind, place + 1)

    def _shown(self, items: Sequence[Item], behind: int) -> Iterator[Found]:
        low = self.page.tokens.low
        known = sum(found for *_, found in items)
        unknown = [item for item in items if not item[2]]
        told = self._told(items[0][0], behind)
        if (
            not known
            or not unknown
            or self._behind_body(items[0][0])
            or (len(unknown) > _MOST_UNKNOWN * known and not told)
        ):
            return
        for first, last, _ in unknown:
            if first < last or told or (low[last + 1] == "from" and self._body_behind(last + 1) is not None):
                yield person_at(self.page, first, last, "company-person", Tier.B)

    def _coordinates(self, items: Sequence[Item]) -> bool:
        """Whether an 'and' stands between two items of a row, and not commas alone."""
        low, words = self.page.tokens.low, self.page.words
        return any(low[self._before_address(first)] in words.and_words for first, *_ in items[1:])

    def _before_address(self, place: int) -> int:
        """The token before a name and the form of address in front of it."""
        tokens, place = self.page.tokens, place - 1
        while place and (tokens.word[place] == "." or tokens.low[place] in self.page.words.honorifics):
            place -= 1
        return place

    def _behind_body(self, first: int) -> bool:
        """Whether a row goes on from a body: "the Kelp Union, | Tidewrack and Ann Lee"."""
        tokens, place = self.page.tokens, first - 1
        while place > 0 and (tokens.word[place] in _ITEM_MARKS or tokens.low[place] in self.page.words.and_words):
            place -= 1
        found = self.spots.get(place)
        return place < first - 1 and found is not None and found.kind is EntityKind.ORGANISATION

    def _told(self, first: int, behind: int) -> bool:
        """Whether the words around a row say that only persons stand in it: "the speakers were", "spoke"."""
        low = self.page.tokens.low
        start = max(self.page.first[self.page.tokens.segment[first]], first - _FAR_SPEAKERS)
        return not _SPEAKERS.isdisjoint(low[start:first]) or not _SPEAKING.isdisjoint(low[behind : behind + 1])

    def _row(self, place: int, end: int) -> tuple[list[Item], int]:
        """The items of the row that begins at a token, and the token behind it."""
        items: list[Item] = []
        behind = place
        while place < end and (item := self._item(place, end)) is not None:
            items.append(item)
            behind = self._behind_aside(item[1] + 1, end)
            place = self._behind_joint(behind, end)
            if place == behind:
                break
        return items, behind

    def _item(self, place: int, end: int) -> Item | None:
        """The person found at a token, or the name that can be one's; none where a body is found."""
        tokens, words = self.page.tokens, self.page.words
        while place + 1 < end and place not in self.spots and tokens.low[place] in words.honorifics:
            place = skip_dot(self.page, place + 1)
        found = self.spots.get(place)
        if found is not None:
            if found.kind is not EntityKind.PERSON or found.start != tokens.start[place]:
                return None
            behind = place + 1
            while self.spots.get(behind) is found:
                behind += 1
            return place, behind - 1, True
        last = name_end(self.page, place)
        if last is None or last >= end or any(at in self.spots for at in range(place, last + 1)):
            return None
        return (place, last, False) if self._can_be_person(place, last) else None

    def _can_be_person(self, first: int, last: int) -> bool:
        """Whether tokens are a short name without words of bodies, places, peoples or campaigns."""
        page, tokens = self.page, self.page.tokens
        if not (short_name(page, first, last) if first < last else namelike(page, first)):
            return False
        barred = united(
            page.every.places, page.every.nationalities, CAMPAIGN_WORDS, THEMES, page.words.weak_heads,
            page.words.thing_nouns,
        )  # fmt: skip
        lows = tokens.low[first : last + 1]
        plain = all(tokens.shape[at] is not Shape.UPPER for at in range(first, last + 1))
        return plain and not any(
            low in barred or low in page.common or is_head(low, page.words) or is_office(low, page.words)
            for low in (*lows, " ".join(lows))
        )

    def _behind_aside(self, place: int, end: int) -> int:
        """The token behind what is said of somebody: "of the Kelp Union", "(Oslo)", ", head of the Kelp Union"."""
        tokens = self.page.tokens
        behind = self._body_behind(place)
        if behind is None and place < end and tokens.word[place] == "(":
            closing = range(place, min(place + _LONGEST_BRACKET, end))
            behind = next((at + 1 for at in closing if tokens.word[at] == ")"), None)
        return min(behind or self._behind_office(place, end), end)

    def _body_behind(self, place: int) -> int | None:
        """The token behind the body that "from" or "of" leads to."""
        tokens = self.page.tokens
        if place + 1 >= len(tokens.low) or tokens.low[place] not in _OF:
            return None
        at = place + 1 + (tokens.low[place + 1] in self.page.words.articles)
        found = self.spots.get(at)
        if found is None or found.kind is not EntityKind.ORGANISATION:
            return None
        while self.spots.get(at) is found:
            at += 1
        return at

    def _behind_office(self, place: int, end: int) -> int:
        """The token behind an office with its body: ", | head of the Kelp Union"; or the same token."""
        tokens = self.page.tokens
        office = False
        for at in range(place, min(place + _FAR_BODY, end)):
            office = office or is_office(tokens.low[at], self.page.words)
            if office and (body := self._body_behind(at)) is not None:
                return body
            if (at > place and tokens.word[at] == ",") or tokens.low[at] in self.page.words.and_words:
                break
        return place

    def _behind_joint(self, place: int, end: int) -> int:
        """The token behind the comma and 'and' that join a further item, or the same token."""
        tokens, start = self.page.tokens, place
        while place < end and (tokens.word[place] in _ITEM_MARKS or tokens.low[place] in self.page.words.and_words):
            place += 1
        return place if place < end and tokens.shape[place] in BIG else start
