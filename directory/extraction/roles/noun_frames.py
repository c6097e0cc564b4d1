"""Roles that nouns for those who act give: "the speakers included", "Ann Lee, one of the organisers", "among them"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.deeds_en import ACTORS, COLLECTIVES, CROWDS, DEEDS, EVENTS, MAKERS, PRESENT, WRITINGS
from directory.extraction.words.vocabulary import united, word_set
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from directory.extraction.roles.actor_lists import Lists
    from directory.extraction.roles.clause_subjects import Subjects
    from directory.extraction.text.page import Page

Given = tuple[Role, list[int]]
_BE = word_set("am are be been being is was were")
_FAR_NOUN, _FAR_CALLED = 40, 9
_COORDINATORS = word_set("co-ordinator coordinator")
_BACKED = word_set("backed endorsed signed supported")
_POSTED = word_set("community district field labor labour regional staff trade union")
_OF_DEBATES = frozenset({"government", "opposition", "parliamentary"})
_INDEFINITE = word_set("a an another one who")
_ALL_OF, _COMMA = frozenset({"all", "both"}), frozenset({","})
_FAR_LISTING, _FAR_ONE = 12, 6
_LISTING = word_set("included include includes including : namely")
_COLON_OR_WILL = frozenset({":", "will"})
_THOSE = word_set("many other the those")
_BEFORE_OBJECTS = (["a"], ["an"], ["its"], ["the"], ["their"])  # "hosts a fair" is no noun
_COPULAS = word_set("are is was were –")
NOUN_CUES = united(frozenset(ACTORS), frozenset(COLLECTIVES), frozenset(MAKERS), _COORDINATORS, frozenset({"among"}))
"""The nouns at which a frame can begin."""


@dataclass(frozen=True, slots=True)
class Nouns:
    """The frames that can begin at a noun of one page."""

    page: Page
    spots: Mapping[int, int]
    lists: Lists
    subjects: Subjects

    def at(self, index: int) -> Iterator[Given]:
        """Whom a noun for those who act leads to: "speakers included", "Ann Lee, one of the organisers"."""
        tokens = self.page.tokens
        low = tokens.low[index]
        if low == "among":
            yield from self._among(index)
        elif low in ACTORS and tokens.low[index - 1] not in _OF_DEBATES:
            verb = tokens.low[index + 1 : index + 2] in _BEFORE_OBJECTS
            start = self._listing(index, copula=True)
            if start is not None and not verb:
                yield ACTORS[low], self.lists.actors(start, ACTORS[low])
            elif "one" in tokens.low[max(0, index - _FAR_CALLED) : index]:
                yield ACTORS[low], self._called(index) or self._being_one(index, ACTORS[low])
            elif tokens.low[index - 1] in _ALL_OF:
                yield ACTORS[low], self._both(index)
        elif low in _COORDINATORS:
            yield Role.ORGANISER, self._called(index) if tokens.low[index - 1] in EVENTS else []
        elif low in MAKERS and not self._is_office(index) and not self._employed(index):
            yield MAKERS[low], self._called(index)
        elif low in COLLECTIVES:
            start = self._listing(index, copula=False)
            role = self._told_of(index) if start is not None else None
            if start is not None and role:
                yield role, self.lists.actors(start, role)

    def _employed(self, index: int) -> bool:
        """Whether a maker's noun is a post: "a community organiser", "an organizer with the Kelp Union"."""
        lows = self.page.tokens.low
        posted = lows[index].startswith("organi") and lows[index + 1 : index + 2] in (["with"], ["at"])
        return posted or lows[index - 1] in _POSTED

    def _is_office(self, index: int) -> bool:
        """Whether a word is written large inside a sentence, as the office it also is: "to Speaker Ann Lee"."""
        tokens = self.page.tokens
        opens = index == self.page.first[tokens.segment[index]] or self.lists.ends(index - 1)
        return tokens.shape[index] is Shape.CAPITAL and not opens

    def _called(self, index: int) -> list[int]:
        """Who is called one of those who act: "Ann Lee, a protester", "organiser Ann Lee"."""
        tokens = self.page.tokens
        following = self.spots.get(index + 1)
        if following is not None and tokens.segment[index] == tokens.segment[index + 1]:
            return [following] if self.lists.names[following].kind is EntityKind.PERSON else []
        first = max(self.page.first[tokens.segment[index]], index - _FAR_CALLED)
        comma = next((place for place in range(index - 1, first, -1) if tokens.word[place] == ","), None)
        if comma is None:
            return []
        named = comma - 1 - (tokens.word[comma - 1] == ")")  # "the Kelp Union (KU), the rally's organiser"
        if named not in self.spots:
            return []
        small = all(tokens.shape[place] is Shape.LOWER for place in range(comma + 1, index))
        called = tokens.low[comma + 1] in _INDEFINITE or (small and tokens.low[index + 1 : index + 2] == ["for"])
        called = called or (
            tokens.low[comma + 1] == "the" and tokens.low[index - 1] == "s" and index - comma < _FAR_CALLED
        )
        return [self.spots[named]] if called else []

    def _being_one(self, index: int, role: Role) -> list[int]:
        """Who is said to be one of those who act: "The Kelp Union was one of the | organisers of the vigil"."""
        low = self.page.tokens.low
        verb = next((at - 1 for at in range(index - 1, index - _FAR_ONE, -1) if low[at] == "one"), 0)
        said = verb > 0 and low[verb] in _BE and low[verb + 2 : verb + 3] == ["of"]
        return self.subjects.before(verb, role) if said else []

    def _both(self, index: int) -> list[int]:
        """Who is called so together behind a comma: "Ann Lee and Bo Dahl, both | organisers of the event"."""
        tokens = self.page.tokens
        place = index - 2
        if place < 1 or tokens.word[place] != ",":
            return []
        found: list[int] = []
        while place > 0 and (place in self.spots or tokens.low[place] in united(self.page.words.and_words, _COMMA)):
            found += [self.spots[place]] if place in self.spots else []
            place -= 1
        persons = [n for n in dict.fromkeys(found) if self.lists.names[n].kind is EntityKind.PERSON]
        return persons if len(persons) > 1 else []

    def _listing(self, index: int, *, copula: bool) -> int | None:
        """The token behind the word with which a noun begins a list: "speakers at the rally included"."""
        tokens = self.page.tokens
        for place in range(index + 1, min(index + _FAR_LISTING, self.page.last[tokens.segment[index]])):
            low = tokens.low[place]
            if self.lists.ends(place):
                return None
            if low == "," and copula and place == index + 1 and place + 1 in self.spots:
                return place + 1  # "The signatories, A and B, ask"
            if low in _LISTING or (low == "as" and tokens.low[place - 1] == "such"):
                return place + 1 if place + 1 < self.page.last[tokens.segment[index]] else None
            if copula and low in _COPULAS:
                following = tokens.low[place + 1 : place + 2]
                return (
                    place + 1 if place + 1 in self.spots or following[:1] == ["the"] or following[:1] == [":"] else None
                )
            if low in (",", "who", "that", "which") and copula and tokens.low[place + 1 : place + 2] != ["including"]:
                return None
        return None

    def _told_of(self, index: int) -> Role | None:
        """What bodies do that a sentence lists: those before whom it speaks of a letter sign, of a rally take part."""
        tokens = self.page.tokens
        first = max(self.page.first[tokens.segment[index]], index - _FAR_NOUN)
        for place in range(index - 1, first - 1, -1):
            low = tokens.low[place]
            if self.lists.ends(place):
                return None
            if low in _BACKED and tokens.low[place - 1] in _BE:
                continue
            if low in self.page.words.to_words or (low in DEEDS and low not in EVENTS and low not in WRITINGS):
                return None
            if place not in self.spots and low in WRITINGS:
                return Role.SIGNATORY
        return None

    def _among(self, index: int) -> Iterator[Given]:
        """Who is said to be one of many: "Among the speakers were Ann Lee and ...", "X was among those present"."""
        tokens = self.page.tokens
        place = index + 1
        while place < index + 4 and tokens.low[place : place + 1] and tokens.low[place] in _THOSE:
            place += 1
        counted = place + 2 < len(tokens.low) and tokens.shape[place] is Shape.DIGITS
        place += 2 * (counted and tokens.low[place + 2] == "who")  # "among the 52 | writers who signed"
        low = tokens.low[place] if place < len(tokens.low) else ""
        role = ACTORS.get(low, Role.PARTICIPANT if low in PRESENT or low in CROWDS else None)
        if low == "who" and place + 1 < len(tokens.low):
            role = DEEDS[tokens.low[place + 1]][0].role if tokens.low[place + 1] in DEEDS else None
        first_to = tokens.low[index + 1 : index + 4] == ["the", "first", "to"]
        if first_to and not {"sign", "signed"}.isdisjoint(tokens.low[index + 4 : index + 7]):
            role = Role.SIGNATORY
        if role is None:
            return
        if index and tokens.low[index - 1] in _BE:
            yield role, self.subjects.before(index - 1, role)
            return
        end = min(place + _FAR_LISTING, self.page.last[tokens.segment[place]])
        leads = united(_COPULAS, _COLON_OR_WILL)
        start = next((at for at in range(place, end) if tokens.low[at] in leads), None)
        if start is not None:
            start += 1 + (tokens.low[start + 1 : start + 2] == ["be"])
            yield role, self.lists.actors(start, role)
