"""Roles that the clauses of an English sentence give: who asks, blames, sues, or hands what to whom, by its verb."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.roles.clause_parts import BE, DETERMINERS, Clauses, Part
from directory.extraction.roles.verb_frames_en import FRAMES
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.vocabulary import word_set
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from directory.extraction.roles.actor_lists import Lists
    from directory.extraction.roles.clause_subjects import Subjects
    from directory.extraction.roles.verb_frames_en import Frame
    from directory.extraction.text.page import Page

Given = tuple[Role, list[int]]
_ADVERBS = word_set("also already just later now recently then together")
_IRREGULAR = word_set("sent given brought written read begged pled")
_FAR_NOUN, _FAR_MANY = 30, 60
_ATTENDING = word_set("attend join participate take")


@dataclass(frozen=True, slots=True)
class ClauseRoles:
    """The roles around the verbs of one page."""

    page: Page
    lists: Lists
    subjects: Subjects
    clauses: Clauses

    @classmethod
    def of(cls, page: Page, spots: Mapping[int, int], lists: Lists, subjects: Subjects) -> ClauseRoles:
        """The reader of a page."""
        return cls(page, lists, subjects, Clauses(page, spots, lists))

    def at(self, index: int, low: str) -> Iterator[Given]:
        """The roles that the verb at a token gives; none where it is a noun or denied."""
        if not self._is_verb(index):
            return
        if (mustered := self.subjects.musters(index)) is not None:
            joins = self.page.tokens.low[mustered] in _ATTENDING
            role = Role.PARTICIPANT if joins else Role.ORGANISER
            yield role, self._bodies(self.subjects.before(index, role))
            return
        passive = self._is_passive(index)
        parts = list(self.clauses.parts(index))
        for frame in FRAMES[low]:
            if frame.objects and not self._is_said(index, frame, parts, passive=passive):
                continue
            yield from self._passive(index, frame, parts) if passive else self._active(index, frame, parts)

    def _active(self, index: int, frame: Frame, parts: list[Part]) -> Iterator[Given]:
        """What a verb says of its object, complements and subject."""
        reached = list(self._behind(frame, parts))
        if parts and not parts[0].small and self.clauses.heads(parts[0], blamed=frame.object is Role.TARGET):
            role = Role.RECIPIENT if frame.double else frame.object
            fits = (not frame.double or self._gives(parts[0], frame)) and (not frame.bids or self._bids(parts[0]))
            if role and fits:
                reached.append((role, self.lists.actors(self.clauses.doer(parts[0]), role, parts[0].last)))
        yield from reached
        if frame.subject and any(numbers for _, numbers in reached):
            acting = self.subjects.before(index, frame.subject)
            yield frame.subject, acting if self._bodies(acting) else self._examples(index, frame.subject)

    def _examples(self, index: int, role: Role) -> list[int]:
        """The persons named of many who act: "40 scholars, including | A, former minister B and C, urge X"."""
        tokens, end = self.page.tokens, self.subjects.behind_subject(index)
        for place in range(end - 1 if end else 0, max(self.page.first[tokens.segment[index]], index - _FAR_MANY), -1):
            if self.lists.ends(place):
                break
            if tokens.low[place] == "including" and tokens.word[place - 1] == "," and self._are_subject(place - 1):
                return self.lists.actors(place + 1, role, end)
        return []

    def _are_subject(self, comma: int) -> bool:
        """Whether nothing but many without a name begins a sentence and ends before a comma: "Over 40 scholars|,"."""
        tokens, place = self.page.tokens, comma - 1
        if tokens.low[place][-1:] != "s" or tokens.shape[place] is not Shape.LOWER:
            return False
        first = self.page.first[tokens.segment[comma]]
        while place >= first and not self.lists.ends(place):
            low = tokens.low[place]
            if place in self.lists.spots or low in self.page.words.acting_words or low in FRAMES:
                return False
            place -= 1
        return True

    def _bids(self, part: Part) -> bool:
        """Whether an infinitive says what somebody is to do."""
        return self.page.tokens.low[part.last : part.last + 1] == ["to"] and self.clauses.is_infinitive(part.last)

    def _gives(self, part: Part, frame: Frame) -> bool:
        """Whether what is given stands behind who receives it, with a word of its own: "handed X a letter"."""
        tokens = self.page.tokens
        named = max(place for place in range(part.first, part.last) if place in self.clauses.spots)
        leads = tokens.low[named + 1] in DETERMINERS or tokens.low[named + 1] in self.page.words.articles
        return leads and self.clauses.has_noun(part, frame.objects)

    def _passive(self, index: int, frame: Frame, parts: list[Part]) -> Iterator[Given]:
        """What a verb says of those behind "by", its subject and its complements."""
        yield from self._behind(frame, parts)
        by = next((part for part in parts if part.small == "by"), None)
        if by and frame.subject and (frame.objects or frame.object) and self.clauses.heads(by):
            agents = self.lists.actors(by.first, frame.subject, by.last)
            yield frame.subject, agents if len(self._bodies(agents)) == len(agents) else []
        if self._is_given(index, frame, parts):  # "Ann Lee was handed a letter by the Kelp Union"
            yield Role.RECIPIENT, self.subjects.before(index, Role.RECIPIENT)
        if frame.object and self.page.tokens.low[index - 1] in BE:
            yield frame.object, self.subjects.before(index, frame.object)

    def _is_given(self, index: int, frame: Frame, parts: list[Part]) -> bool:
        """Whether the subject of a passive is who receives what stands behind the verb."""
        given = frame.double and parts and not parts[0].small and self.page.tokens.low[index - 1] in BE
        return bool(given) and self.clauses.has_noun(parts[0], frame.objects)

    def _behind(self, frame: Frame, parts: list[Part]) -> Iterator[Given]:
        for part in parts:
            role = frame.behind.get(part.small)
            if role and self.clauses.heads(part, blamed=role is Role.TARGET):
                yield role, self.lists.actors(part.first, role, part.last)

    def _bodies(self, numbers: list[int]) -> list[int]:
        return [n for n in numbers if self.lists.names[n].kind is EntityKind.ORGANISATION]

    def _is_verb(self, index: int) -> bool:
        """Whether a form is no noun or adjective here: none behind an article or before "of"."""
        tokens = self.page.tokens
        if tokens.shape[index] is not Shape.LOWER and index != self.page.first[tokens.segment[index]]:
            return False
        before = tokens.low[index - 1] if index else ""
        following = tokens.low[index + 1 : index + 2]
        if before == "by" and tokens.low[index].endswith("ing"):  # "By asking X, you have shown"
            return False
        if before in DETERMINERS or before in self.page.words.articles or not following:
            return False
        bare = not tokens.low[index].endswith(("ed", "ing"))
        return not (bare and following[0] in self.page.words.of_words)

    def _is_passive(self, index: int) -> bool:
        """Whether a participle tells what is done to its subject: "was sent", "a letter addressed to", "signed by"."""
        tokens = self.page.tokens
        low = tokens.low[index]
        if not low.endswith("ed") and low not in _IRREGULAR:
            return False
        place = index - 1
        while place > 0 and (tokens.low[place] in _ADVERBS or tokens.low[place].endswith("ly")):
            place -= 1
        if place >= 0 and tokens.low[place] in BE:
            return True
        following = tokens.low[index + 1 : index + 2]
        beside = place >= 0 and place not in self.clauses.spots and tokens.low[place] not in ("has", "have", "had")
        return following == ["by"] or (following == ["to"] and beside and self._said_before(index, place))

    def _said_before(self, index: int, place: int) -> bool:
        """Whether the noun of what is sent stands right before its participle: "a letter | addressed to"."""
        tokens = self.page.tokens
        place -= tokens.word[place] == ","
        return any(tokens.low[place] in frame.objects for frame in FRAMES[tokens.low[index]])

    def _is_said(self, index: int, frame: Frame, parts: list[Part], *, passive: bool) -> bool:
        """Whether what a verb needs as its object stands there."""
        if not passive:
            return any(self.clauses.has_noun(part, frame.objects) for part in parts[:2])
        if self._is_given(index, frame, parts):
            return True
        tokens = self.page.tokens
        first = max(self.page.first[tokens.segment[index]], index - _FAR_NOUN)
        for place in range(index - 1, first - 1, -1):
            if self.lists.ends(place):
                return False
            if place not in self.clauses.spots and tokens.low[place] in frame.objects:
                return True
        return False
