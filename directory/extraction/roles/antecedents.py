"""Whom a pronoun or a noun for bodies means that is the subject of a sentence: "It urges", "The union asks"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.vocabulary import united, word_set
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from directory.extraction.roles.actor_lists import Lists
    from directory.extraction.text.page import Page

_ONE, _MORE = frozenset({"it"}), frozenset({"they", "both"})
_BODY = word_set("""
    alliance association body campaign centre charity church circle club coalition collective committee community
    confederation congress council federation forum foundation front group initiative institute league movement
    network ngo organisation organization party platform society trust union
    """)
_BODIES = united(frozenset(noun + "s" for noun in _BODY if noun[-1] not in "sy"), word_set("bodies charities churches"))
_ANY = word_set("body campaign charity group initiative movement network ngo organisation organization")
_COUNTED = word_set("both four other several six three two five")
_LEADING_ON = word_set("against by for from in of on to with")
_FAR = 70
_LEADING = 12  # tokens in front of a subject that is named


@dataclass(frozen=True, slots=True)
class Antecedents:
    """Finds what stands for a subject without a name, in the sentence before."""

    page: Page
    spots: Mapping[int, int]
    lists: Lists

    def of(self, start: int, end: int, role: Role) -> list[int]:
        """The bodies that a subject without a name means, by its first token and the one behind it."""
        tokens = self.page.tokens
        lows = [tokens.low[place] for place in range(start, end) if tokens.low[place] not in self.page.words.articles]
        while len(lows) > 1 and lows[0] in _COUNTED:
            lows = lows[1:]
        if len(lows) != 1 or tokens.shape[end - 1] is Shape.MARK:
            return []
        low = lows[0]
        if low in _ONE or low in _MORE or low in _BODIES:
            bodies = self._subject_before(start, role)
            return bodies if bool(bodies[1:]) == (low not in _ONE) else []
        return self._called(start, low) if low in _BODY else []

    def _subject_before(self, start: int, role: Role) -> list[int]:
        """The bodies that are the subject of the sentence before a token."""
        tokens = self.page.tokens
        first = self._sentence(start)
        if first is None:
            return []
        place = first
        while place < start and place - first < _LEADING and place not in self.spots:
            if tokens.low[place] in self.page.words.acting_words:
                return []
            place += 1
        if place not in self.spots or (place > first and tokens.low[place - 1] in _LEADING_ON):
            return []
        return self._bodies(self.lists.actors(place, role))

    def _sentence(self, start: int) -> int | None:
        """The first token of the sentence before the one of a token, in the same paragraph."""
        opening = self.page.first[self.page.tokens.segment[start]]
        place = start - 1
        while place >= opening and not self.lists.ends(place):
            place -= 1
        if place <= opening:
            return None
        floor = max(opening, place - _FAR)
        place -= 1
        while place >= floor and not self.lists.ends(place):
            place -= 1
        return place + 1 if place >= floor or floor == opening else None

    def _called(self, start: int, noun: str) -> list[int]:
        """The last body before a token whose name holds a noun; the subject before where the noun fits all."""
        tokens = self.page.tokens
        opening = max(self.page.first[tokens.segment[start]], start - _FAR)
        for place in range(start - 1, opening - 1, -1):
            if place in self.spots and tokens.low[place] == noun:
                return self._bodies([self.spots[place]])
        bodies = self._subject_before(start, Role.SIGNATORY) if noun in _ANY else []
        return bodies if len(bodies) == 1 else []

    def _bodies(self, numbers: list[int]) -> list[int]:
        return [n for n in numbers if self.lists.names[n].kind is EntityKind.ORGANISATION]
