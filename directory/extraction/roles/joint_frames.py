"""Roles that what is done together gives: whose support came, who writes along with whom, who will protest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.bodies.outlet_lines import OUTLET_WORDS
from directory.extraction.shapes.known_bodies import is_known_outlet
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.deeds_en import EVENTS, WRITINGS
from directory.extraction.words.vocabulary import united, word_set
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from directory.extraction.roles.actor_lists import Lists
    from directory.extraction.roles.clause_subjects import Subjects
    from directory.extraction.text.page import Page

Given = tuple[Role, list[int]]
_SUPPORT = word_set("addresses condolences greetings messages remarks solidarity speeches support words")
_VOICED = word_set("brought conveyed delivered expressed given offered read sent shared voiced")
_CAME = word_set("came come")
_UNITING = word_set("bring brings brought")
_TOGETHER = word_set("along alongside together")
_JOINT = word_set("co-signed common joint")
_PROTEST = word_set("assemble demonstrate gather march picket protest rally")
_INTENDING = word_set("will would to shall")
_WHERE = word_set("across against at before for from in near on outside over through throughout to under")
_BRINGING = word_set("deliver delivered gave give hand handed handing present presented presenting")
_WRITING = frozenset({"writes", "written", "wrote"})
_OWN = word_set("a an its their the")
_FAR, _FARTHER = 14, 50
JOINT_CUES = united(_VOICED, _CAME, _TOGETHER, _PROTEST, _BRINGING, _JOINT, _WRITING)


@dataclass(frozen=True, slots=True)
class Joint:
    """The frames of one page that tell of what is done together."""

    page: Page
    spots: Mapping[int, int]
    lists: Lists
    subjects: Subjects

    def at(self, index: int, low: str) -> Iterator[Given]:
        """The roles that the frames around a token give."""
        following = self.page.tokens.low[index + 1 : index + 2]
        before = self.page.tokens.low[index - 1]
        comes = (low in _CAME and following == ["from"]) or (low in _VOICED and following == ["by"])
        if comes and self._told(index, _SUPPORT):
            yield Role.PARTICIPANT, self.lists.actors(index + 2, Role.PARTICIPANT)
        if low in _PROTEST and before in _INTENDING and _WHERE.issuperset(following):
            yield Role.PARTICIPANT, self.subjects.before(index, Role.PARTICIPANT)
        if low == "together" and before in _UNITING and self._told(index - 1, EVENTS):
            yield Role.PARTICIPANT, self.lists.actors(index + 1, Role.PARTICIPANT)
        if low in _BRINGING:
            yield from self._handed(index)
        if low in _WRITING and following == ["to"]:
            yield Role.SIGNATORY, self.subjects.before(index, Role.SIGNATORY)
        if low in _WRITING and following == ["that"]:
            bodies = self._bodies(self.subjects.before(index, Role.SIGNATORY))
            yield Role.SIGNATORY, [number for number in bodies if not self._reports(number)]
        if low in _JOINT and self._in_joint(index, EVENTS):
            yield Role.ORGANISER, self._bodies(self.subjects.before(index - 2, Role.ORGANISER))

    def _in_joint(self, index: int, nouns: frozenset[str]) -> bool:
        """Whether bodies are told of that act "in a joint public protest"."""
        tokens = self.page.tokens
        if index < 3 or tokens.low[index - 2 : index] != ["in", "a"]:
            return False
        return any(low in nouns for low in tokens.low[index + 1 : index + 4])

    def _told(self, index: int, nouns: frozenset[str]) -> bool:
        """Whether one of some nouns stands before a verb in its sentence, as no part of a name."""
        tokens = self.page.tokens
        first = max(self.page.first[tokens.segment[index]], index - _FAR)
        for place in range(index - 1, first - 1, -1):
            if self.lists.ends(place):
                return False
            if tokens.low[place] in nouns and place not in self.spots:
                return True
        return False

    def _handed(self, index: int) -> Iterator[Given]:
        """Who is handed a writing that the verb names last: "handed officials of X | a letter"."""
        tokens = self.page.tokens
        end = min(index + _FAR, self.page.last[tokens.segment[index]] - 1)
        for place in range(index + 1, end):
            if tokens.word[place] in ".,;:!?" or tokens.low[place] in WRITINGS:
                return
            if tokens.low[place] in _OWN and place > index + 1 and place not in self.spots and self._writes(place):
                yield Role.RECIPIENT, self._between(index + 1, place)
                yield Role.SIGNATORY, self._bodies(self.subjects.before(index, Role.SIGNATORY))
                return

    def _writes(self, place: int) -> bool:
        """Whether a writing is told of behind an article, over its adjectives: "a strongly worded | letter"."""
        tokens = self.page.tokens
        for behind in range(place + 1, min(place + 4, self.page.last[tokens.segment[place]])):
            if tokens.shape[behind] is not Shape.LOWER or behind in self.spots:
                return False
            if tokens.low[behind] in WRITINGS:
                return True
        return False

    def _reports(self, number: int) -> bool:
        """Whether a body is an outlet, which writes what others do."""
        name = self.page.between(*self.lists.names[number].span).casefold()
        return is_known_outlet(name) or not OUTLET_WORDS.isdisjoint(name.split())

    def _between(self, first: int, last: int) -> list[int]:
        return list(dict.fromkeys(self.spots[place] for place in range(first, last) if place in self.spots))

    def _bodies(self, numbers: list[int]) -> list[int]:
        return [n for n in numbers if self.lists.names[n].kind is EntityKind.ORGANISATION]


def joint_senders(page: Page, spots: Mapping[int, int], lists: Lists) -> Iterator[list[int]]:
    """Who sends a joint letter with the subject, named behind whom it asks: "asks A along with | B, in a joint"."""
    if not any(word in page.text for word in _JOINT):
        return
    tokens = page.tokens
    for index in tokens.where(_TOGETHER) if page.words.code == "en" else ():
        low = tokens.low[index]
        if index in spots:
            continue
        with_them = tokens.low[index + 1 : index + 2] == ["with"]
        if (with_them or low == "alongside") and _in_joint_writing(page, lists, index):
            bodies = lists.actors(index + 1 + with_them, Role.SIGNATORY)
            yield [n for n in bodies if lists.names[n].kind is EntityKind.ORGANISATION]


def _in_joint_writing(page: Page, lists: Lists, index: int) -> bool:
    """Whether the sentence goes on with "in a joint letter"."""
    tokens = page.tokens
    for place in range(index + 1, min(index + _FARTHER, page.last[tokens.segment[index]] - 1)):
        if lists.ends(place):
            return False
        if tokens.low[place] in _JOINT and any(low in WRITINGS for low in tokens.low[place + 1 : place + 3]):
            return tokens.low[place - 1] in ("a", "the", "their", "this")
    return False
