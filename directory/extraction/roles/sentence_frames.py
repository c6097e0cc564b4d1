"""Roles that whole sentences tell: who holds, attends, addresses or signs what, and whom a list of speakers names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.lists.signed_sentences import of_others
from directory.extraction.roles.actor_lists import Lists
from directory.extraction.roles.clause_roles import ClauseRoles
from directory.extraction.roles.clause_subjects import Subjects
from directory.extraction.roles.cue_senses import without_followed
from directory.extraction.roles.joint_frames import JOINT_CUES, Joint
from directory.extraction.roles.noun_frames import NOUN_CUES, Nouns
from directory.extraction.roles.phrase_roles import PHRASE_CUES, Phrases
from directory.extraction.roles.protest_frames import PROTEST_CUES, Protests
from directory.extraction.roles.sendings import invites
from directory.extraction.roles.stating_frames import STATEMENT_CUES, Statements
from directory.extraction.roles.verb_frames_en import FRAMES
from directory.extraction.shapes.name_shapes import WEEKDAYS
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.deeds_en import (
    DEEDS,
    EVENTS,
    PARTICIPLES,
    SHOWING,
    SPEECHES,
)
from directory.extraction.words.vocabulary import united, word_set
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page
    from directory.extraction.words.deeds_en import Deed

Given = tuple[Role, list[int]]
_FAR_SPEECH = 5
_BE = word_set("am are be been being is was were")
_ADVERBS = word_set("also out jointly mainly mostly not then later together both partly primarily only being")
_FAR_OBJECT = 9
_THIS, _AS = frozenset({"the", "this"}), frozenset({"a", "an", "of", '"', "“", "‘", "'"})
_WHICH = frozenset({"that", "which"})
_OPENING = word_set("addressing accusing blaming citing condemning criticising criticizing denouncing urging writing")
_MESSAGES, _KINDNESS = word_set("message messages"), word_set("condolence greeting solidarity support sympathy thanks")
_MEANT = frozenset({"it", "them"})
_OWN = word_set("her his the their")
_FAR_NOUN = 40
_DATE_MARKS = frozenset({",", "."})  # "on Feb. 24, 2018"
_WHEN = word_set("at earlier in last on this today yesterday")
_ROUGHLY = word_set("about around over")
_OF_OTHERS = word_set("against for from of with")
_CLAUSES = word_set("against that which who")
_APART = word_set(", that which who")
_RESOLUTIONS = frozenset({"resolution", "resolutions"})
_QUALIFYING = word_set("earlier historic landmark last previous recent relevant same that these this those")
_REFERRING = word_set("""
    backed by cited citing following implement implementing in mentioned of on quoted quoting recall recalled recalling
    recalls to under violated violates violating welcome welcomed welcoming with
    """)
"""What stands before a resolution that others adopted once and a text only speaks of."""
_HOLDERS = word_set(
    "attendees banner leader leaders letter organiser organisers organizer organizers participants planners"
)
_TELLING = frozenset(
    {
        *DEEDS,
        *NOUN_CUES,
        *SPEECHES,
        *SHOWING,
        *STATEMENT_CUES,
        *PROTEST_CUES,
        *JOINT_CUES,
        *FRAMES,
        *PHRASE_CUES,
    }
)


_OTHERS = (STATEMENT_CUES, PROTEST_CUES, JOINT_CUES, PHRASE_CUES, FRAMES)
_TOLD_BY = {low: tuple(number for number, cues in enumerate(_OTHERS) if low in cues) for low in _TELLING}
"""By which of the other frames, in their order, each word is told."""


def roles_in_frames(page: Page, names: Sequence[Found], spots: Mapping[int, int]) -> Iterator[Given]:
    """The roles that the sentences of an English page give, each with the numbers of the names that play it."""
    if page.words.code != "en" or not names:
        return
    lists = Lists(page, names, spots)
    subjects = Subjects.of(page, spots, lists)
    reader, nouns = _Frames(page, spots, lists, subjects), Nouns(page, spots, lists, subjects)
    others = (
        Statements(page, spots, lists, subjects),
        Protests(page, spots, lists, subjects),
        Joint(page, spots, lists, subjects),
        Phrases(page, spots, lists, subjects),
        ClauseRoles.of(page, spots, lists, subjects),
    )
    for index in page.tokens.where(_TELLING):
        if index in spots or invites(page, index):
            continue
        low = page.tokens.low[index]
        for number in _TOLD_BY[low]:
            yield from others[number].at(index, low)
        if low in DEEDS:
            yield from reader.deeds(index)
        if low in NOUN_CUES:
            yield from nouns.at(index)
        if low in SPEECHES:
            yield from reader.speeches(index)
        if low in SHOWING and page.tokens.shape[index] is Shape.LOWER and reader.is_held(index):
            yield Role.PARTICIPANT, lists.actors(index + 1, Role.PARTICIPANT)


@dataclass(frozen=True, slots=True)
class _Frames:
    """The frames that can begin at a token of one page."""

    page: Page
    spots: Mapping[int, int]
    lists: Lists
    subjects: Subjects

    def deeds(self, index: int) -> Iterator[Given]:
        """What a verb says of its subject, or of those behind "by"."""
        agent = self._agent(index)
        if self._in_heading(index):
            return
        for deed in DEEDS[self.page.tokens.low[index]]:
            if agent is not None:
                if self._noun_before(index, deed):
                    agents = self.lists.actors(agent, deed.role)
                    yield from self._given(deed, without_followed(self.page, self.lists.names, agents, agent - 1))
            elif (numbers := self._in_relative(index, deed)) is not None:
                yield from self._given(deed, numbers)
            elif not (deed.passive or self._is_passive(index)) and (last := self._object(index, deed)) is not None:
                yield from self._given(deed, self._doers(index, last, deed.role))
                return

    def _given(self, deed: Deed, numbers: Sequence[int]) -> Iterator[Given]:
        """The role of a deed; persons who only bring a letter take part."""
        people = [n for n in numbers if self.lists.names[n].kind is EntityKind.PERSON] if deed.brings else []
        if people:
            yield Role.PARTICIPANT, people
        else:
            yield deed.role, list(numbers)

    def _in_relative(self, index: int, deed: Deed) -> list[int] | None:
        """Who does what a clause tells of the noun before it: "the appeal, which X and Y launched"."""
        tokens = self.page.tokens
        end = self.subjects.behind_subject(index)
        if deed.alone or deed.passive or deed.needs or end is None or end - 1 not in self.spots:
            return None
        floor = max(self.page.first[tokens.segment[index]], end - _FAR_NOUN)
        place = next(
            (at for at in range(end - 1, floor, -1) if tokens.low[at] in _WHICH and at not in self.spots), floor
        )
        before = place - 1 - (tokens.word[place - 1] == ",")
        said = place > floor and before not in self.spots and tokens.low[before] in deed.objects
        return self.lists.actors(place + 1, deed.role, end) if said else None

    def _agent(self, index: int) -> int | None:
        """The token behind the "by" of a participle: "organised jointly by"."""
        tokens = self.page.tokens
        low = tokens.low[index]
        if not low.endswith("ed") and low not in PARTICIPLES:
            return None
        place = index + 1
        while place < index + 3 and place < len(tokens.low) and self._is_adverb(place):
            place += 1
        place = self._behind_date(place)
        if low == "presided" and tokens.low[place : place + 1] == ["over"]:
            place += 1
        together = place < len(tokens.low) and tokens.segment[place] == tokens.segment[index]
        return place + 1 if together and tokens.low[place] == "by" else None

    def _behind_date(self, place: int) -> int:
        """The token behind when and where something was done: "organised | on May 2 in Oslo | by X"."""
        tokens, words = self.page.tokens, self.page.words
        start = place
        while place < min(start + _FAR_OBJECT, len(tokens.low)) and place not in self.spots:
            low = tokens.low[place]
            dated = low in words.months or low in WEEKDAYS or low in _WHEN or tokens.shape[place] is Shape.DIGITS
            dated = dated or (place > start and (low in _DATE_MARKS or self._is_adverb(place)))
            if not dated and low not in self.page.every.places:
                break
            place += 1
        return place if tokens.low[place : place + 1] == ["by"] else start

    def is_held(self, index: int) -> bool:
        """Whether a verb such as "featured" is said of a rally: no name stands between."""
        tokens = self.page.tokens
        first = max(self.page.first[tokens.segment[index]], index - _FAR_NOUN)
        for place in range(index - 1, first - 1, -1):
            if self.lists.ends(place) or (
                place in self.spots and tokens.low[index - 1] not in self.page.words.and_words
            ):
                return False
            if place not in self.spots and tokens.low[place] in EVENTS:
                return True
        return False

    def _is_adverb(self, place: int) -> bool:
        low = self.page.tokens.low[place]
        return low in _ADVERBS or (low.endswith("ly") and self.page.tokens.shape[place] is Shape.LOWER)

    def _noun_before(self, index: int, deed: Deed) -> bool:
        """Whether what a participle is said of stands before it in its sentence."""
        tokens = self.page.tokens
        first = max(self.page.first[tokens.segment[index]], index - _FAR_NOUN)
        if of_others(self.page, index):
            return False
        for place in range(index - 1, first - 1, -1):
            if self.lists.ends(place):
                return False
            if place not in self.spots and tokens.low[place] in deed.objects:
                return not (tokens.low[place] in _RESOLUTIONS and self._referred_to(place))
        return False

    def _referred_to(self, noun: int) -> bool:
        """Whether a resolution is only spoken of: "recalled the | resolution", "as intended in the | resolution"."""
        tokens = self.page.tokens
        place = noun - 1
        while place > self.page.first[tokens.segment[noun]] and (
            tokens.low[place] in self.page.words.articles or place in self.spots or tokens.low[place] in _QUALIFYING
        ):
            place -= 1
        return tokens.shape[place] is Shape.LOWER and tokens.low[place] in _REFERRING

    def _is_passive(self, index: int) -> bool:
        tokens = self.page.tokens
        low = tokens.low[index]
        if not low.endswith("ed") and low not in PARTICIPLES:
            return False
        place = index - 1
        while place > 0 and tokens.low[place] in _ADVERBS:
            place -= 1
        return place >= 0 and tokens.low[place] in _BE

    def _object(self, index: int, deed: Deed) -> int | None:
        """The last token of what is done: "a peaceful march", "part in the rally"."""
        tokens = self.page.tokens
        segment, over = tokens.segment[index], False
        if deed.alone:
            following = tokens.low[index + 1 : index + 2]
            return index if following and following[0] in deed.over else None
        for place in range(index + 1, min(index + _FAR_OBJECT, len(tokens.low))):
            if tokens.segment[place] != segment:
                return None
            low = tokens.low[place]
            if low in deed.over:
                over = True
            elif low in _MEANT and over and deed.role is Role.ORGANISER and self._told(index, deed):
                return place
            elif low in deed.objects and place not in self.spots and (over or not deed.needs):
                following = tokens.low[place + 1 : place + 2]
                if (
                    low in _MESSAGES
                    and following == ["of"]
                    and not _KINDNESS.isdisjoint(tokens.low[place + 2 : place + 3])
                ):
                    return None
                named = tokens.low[index] == "called" and tokens.low[index + 1] in _THIS and following
                if named and following[0] in _AS:  # "called the ceremony a shame"
                    return None
                return None if following and following[0] in _HOLDERS else place
            elif self._parts(place):
                return None
        return None

    def _told(self, index: int, deed: Deed) -> bool:
        """Whether the paragraph spoke of what a pronoun behind a verb can mean: "had called for it"."""
        first = max(self.page.first[self.page.tokens.segment[index]], index - _FAR_NOUN)
        return not deed.objects.isdisjoint(self.page.tokens.low[first:index])

    def _parts(self, place: int) -> bool:
        """Whether a token cannot stand between a verb and its object."""
        tokens, words = self.page.tokens, self.page.words
        if place in self.spots or tokens.shape[place] is not Shape.LOWER:
            inside = place + 1 < len(tokens.word) and tokens.glued(place + 1)  # the comma of "140,000"
            return tokens.word[place] in ".,;:!?()" and not inside
        low = tokens.low[place]
        if low in _ROUGHLY and tokens.shape[place + 1] is Shape.DIGITS:
            return False
        small = united(words.link_words, words.to_words, words.and_words, words.of_words, _BE, _CLAUSES)
        return low in small and low not in words.articles

    def _doers(self, index: int, last: int, role: Role) -> list[int]:
        tokens = self.page.tokens
        first = self.page.first[tokens.segment[index]]
        opens = index == first or self.lists.ends(index - 1) or tokens.word[index - 1] in '“"•'
        if tokens.low[index].endswith("ing"):
            if opens:
                return self._behind_comma(last, role)
            if tokens.low[index - 1] in _OF_OTHERS or (tokens.word[index - 1] == "," and index - 2 not in self.spots):
                return []
        return self.subjects.before(index, role)

    def _behind_comma(self, last: int, role: Role) -> list[int]:
        """Who a clause is about that a participle opens: "Addressing the rally, Ann Lee said"."""
        tokens = self.page.tokens
        for place in range(last + 1, min(last + _FAR_NOUN, self.page.last[tokens.segment[last]])):
            if self.lists.ends(place):
                return []
            if tokens.low[place] in _BE and place not in self.spots:  # "Attending the vigil were Ann Lee and"
                return self.lists.actors(place + 1, role)
            if tokens.word[place] == "," and place not in self.spots:
                return self.lists.actors(place + 1, role)
        return []

    def speeches(self, index: int) -> Iterator[Given]:
        """Who speaks where a sentence begins with a speech: "In her closing speech, Ann Lee said"."""
        tokens = self.page.tokens
        first = max(self.page.first[tokens.segment[index]], index - _FAR_SPEECH)
        for place in range(index - 1, first, -1):
            if tokens.shape[place] is not Shape.LOWER:
                return
            opens = tokens.low[place - 1] in ("in", "during") and tokens.shape[place - 1] is not Shape.LOWER
            if tokens.low[place] in _OWN and opens:
                yield Role.PARTICIPANT, self._behind_comma(index, Role.PARTICIPANT)
                return

    def _in_heading(self, index: int) -> bool:
        """Whether a verb is written large behind a comma, as only headings do: "Kelp Union, Tide Club, Launch Plea"."""
        tokens = self.page.tokens
        return index > 0 and tokens.shape[index] is Shape.CAPITAL and tokens.word[index - 1] == ","
