"""Roles that a sentence gives to bodies: who states and condemns, whose letter or vigil it is, whom it reaches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.shapes.name_runs import APOSTROPHES
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.deeds_en import COLLECTIVES, EVENTS, FEELINGS, WRITINGS
from directory.extraction.words.vocabulary import united, word_set
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from directory.extraction.roles.actor_lists import Lists
    from directory.extraction.roles.clause_subjects import Subjects
    from directory.extraction.text.page import Page

Given = tuple[Role, list[int]]
STATING = word_set("""
    accuse accused accuses accusing appeal appealed appealing appeals ask asked asking asks call called calling
    calls condemn condemned condemning condemns criticise criticised criticises criticize criticized criticizes decried
    decries decry demand demanded demanding demands denounce denounced denounces denouncing deplore deplored deplores
    deploring implore implored insist insisted insists lament lamented laments object objected objects oppose opposed
    opposes petitioned petitions reaffirm reaffirmed reaffirms regret regrets regretted reiterate reiterated reiterates
    reiterating reject rejected rejects requested requests slam slammed slams urge urged urges urging
    """)
"""What bodies do in words, with what or whom they do it to behind."""
_APPEALING = ("appeal", "implor", "petition", "request")
"""What office holders of several bodies do together in a writing of their own."""
_FAR_BACKED = 8
_BACKING = word_set("back backed cited citing endorse endorsed endorses recalled recalling support supported welcomed")
_SAYING = word_set("add added adds announced announces declared declares explained said say says stated states warned")
_OF_PAPERS = word_set("bank financial income mission vision")
"""What makes a statement a paper that states nothing to others: "the Kelp Agency's mission statement"."""
_WRITTEN = united(WRITINGS, word_set("communiqué release"))
_LEADING = word_set("a an in its joint open press public strongly-worded the their this media news")
_WORDY = word_set("demand demands proposal request requests")
_NOUNS = word_set("demands appeals petitions requests calls")
_MEMBERLY = word_set("activists campaigners demonstrators marchers members protesters supporters volunteers")
_CALLING = frozenset({"on", "for", "upon"})
_OTHERS = frozenset({"others", "ngos"})
_BEING = word_set("again also are been hereby is now therefore thus today")
_BEEN = word_set("are be been being is was were")
_OWN_EVENTS = word_set("demonstration demonstrations march picket protest protests rally sit-in vigil")
_DEEDS = frozenset({"action", "actions"})
_FAR = 5
_EXPRESSING = word_set("express expressed expresses expressing extend extended extends voice voiced voices voicing")
_FEELING = word_set("""
    alarmed appalled disappointed dismayed disgusted distressed disturbed frustrated horrified indignant outraged
    saddened shocked troubled
    """)
"""What those who state something are about it; only a few words may stand between it and the verb."""
_ANNOUNCING = word_set("delighted happy honored honoured pleased proud thrilled")
_ARE = word_set("are is remain remains was were")
_FAR_EVENT = 40
_JOINING = word_set("end of on to , . against from in")
_REACHING = word_set("arrived reached")
_RECEIVED = frozenset({"received", "accepted"})


STATEMENT_CUES = united(
    _EXPRESSING,
    _FEELING,
    _ANNOUNCING,
    frozenset({"concerned"}),
    STATING,
    _SAYING,
    APOSTROPHES,
    EVENTS,
    _REACHING,
    frozenset({"petition", "by"}),
)


@dataclass(frozen=True, slots=True)
class Statements:
    """The frames of one page that tell of statements."""

    page: Page
    spots: Mapping[int, int]
    lists: Lists
    subjects: Subjects

    def at(self, index: int, low: str) -> Iterator[Given]:
        """The roles that the frames around a token give."""
        if low in STATING and self._suffers(index, low):
            following = self.page.tokens.low[index + 1]
            upon = (low, following) in (("called", "on"), ("called", "upon"), ("requested", "to"))
            yield Role.RECIPIENT, self.subjects.before(index, Role.RECIPIENT) if upon else []
        elif low in STATING:
            stating = self._subject(index)
            bodies = self._bodies(stating)
            alone = len(bodies) != len(stating)  # "the president of X condemned"
            together = alone and len(bodies) > 1 and len(stating) > len(bodies) + 1
            appealing = together and low.startswith(_APPEALING)
            yield Role.SIGNATORY, stating if appealing or not alone else []
        if low in _EXPRESSING and (low[-3:] != "ing" or self._goes_on(index)) and self._feels(index + 1):
            voicing = self.subjects.before(index, Role.SIGNATORY)
            bodies = self._bodies(voicing)
            yield Role.SIGNATORY, bodies if len(bodies) == len(voicing) else []
        if low in _FEELING or low in _ANNOUNCING or low == "concerned":
            yield Role.SIGNATORY, self._moved(index, low)
        if low in _SAYING and self._in_writing(index + 1):
            yield Role.SIGNATORY, self.subjects.before(index, Role.SIGNATORY)
        if low in APOSTROPHES:
            yield from self._owned(index)
        if low == "petition" or low in _OWN_EVENTS:
            yield from self._named_after(index)
        if low in _REACHING or (low == "by" and self.page.tokens.low[index - 1] in _RECEIVED):
            yield from self._reached(index)

    def _suffers(self, index: int, low: str) -> bool:
        """Whether something is asked of the subject of a verb: "the Senate has been | called upon to"."""
        before = index - 1
        while before > 0 and self.page.tokens.low[before].endswith("ly"):
            before -= 1
        return low.endswith("ed") and self.page.tokens.low[before] in _BEEN

    def _goes_on(self, index: int) -> bool:
        """Whether a helping verb or adverb stands before a participle: "is | calling", "is urgently | appealing"."""
        before = self.page.tokens.low[index - 1] if index else ""
        return before in _BEING or before.endswith("ly")

    def _feels(self, place: int) -> bool:
        """Whether what is expressed is a feeling of one's own: "its | deep concern at"."""
        tokens = self.page.tokens
        for at in range(place, min(place + _FAR, len(tokens.word))):
            if tokens.low[at] in FEELINGS:
                return True
            if tokens.shape[at] is not Shape.LOWER or tokens.low[at] in self.page.words.link_words:
                return False
        return False

    def _moved(self, index: int, low: str) -> list[int]:
        """The bodies that are alarmed or glad: "X is gravely concerned", "X is proud to announce"."""
        tokens, verb = self.page.tokens, index - 1
        while verb > 0 and tokens.low[verb].endswith("ly"):
            verb -= 1
        if verb < 1 or tokens.low[verb] not in _ARE or (low == "concerned" and verb == index - 1):
            return []
        if low in _ANNOUNCING and tokens.low[index + 1 : index + 2] != ["to"]:
            return []
        return (
            self._bodies(self.subjects.before(verb, Role.SIGNATORY)) if verb - 1 in self.spots else self._set_off(verb)
        )

    def _set_off(self, verb: int) -> list[int]:
        """The body that a comma sets off from its verb: "The X, is delighted"."""
        comma = self.page.tokens.word[verb - 1] in (",", ")")
        near = comma and verb > 1 and verb - 2 in self.spots
        return self._bodies(self.subjects.before(verb, Role.SIGNATORY)) if near else []

    def _subject(self, index: int) -> list[int]:
        """Who states what a verb says; a noun of the same form has no subject."""
        tokens = self.page.tokens
        following = tokens.low[index + 1 : index + 2]
        if not following or tokens.shape[index] is not Shape.LOWER or following[0] in self.page.words.of_words:
            return []
        low = tokens.low[index]
        if (low.startswith("call") and not self._calls(index)) or following[0] in ("over", "by"):
            return []
        end = self.subjects.behind_subject(index)
        if end is None or (low.endswith("ing") and not self._goes_on(index)):
            return []
        beside = (
            tokens.low[end - 1] in united(COLLECTIVES, _OTHERS)
            or end - 1 in self.spots
            or tokens.word[end - 1] in (")", ",")
            or tokens.word[end : end + 1] == [","]
        )
        return self.subjects.before(index, Role.SIGNATORY) if beside else []

    def _calls(self, index: int) -> bool:
        """Whether a form of "call" states something, and neither calls for an event nor one's own people to it."""
        tokens = self.page.tokens
        if tokens.low[index + 1] not in _CALLING:
            return False
        ahead = tokens.low[index + 2 : index + 2 + _FAR]
        if tokens.low[index + 1] == "for":
            noun = next((place for place, low in enumerate(ahead) if low in EVENTS), None)
            event = noun is not None and not any(low in _JOINING for low in ahead[:noun])
            return not (event or (ahead and ahead[0] in ("it", "them") and self._tells_event(index)))
        return self.subjects.musters(index) is None

    def _tells_event(self, index: int) -> bool:
        tokens = self.page.tokens
        first = self.page.first[tokens.segment[index]]
        return any(low in EVENTS for low in tokens.low[max(first, index - _FAR_EVENT) : index])

    def _bodies(self, numbers: list[int]) -> list[int]:
        return [n for n in numbers if self.lists.names[n].kind is EntityKind.ORGANISATION]

    def _in_writing(self, place: int) -> bool:
        """Whether "in a statement" and the like follow: "said | in an open letter"."""
        tokens = self.page.tokens
        if tokens.low[place : place + 1] != ["in"]:
            return False
        ahead = tokens.low[place + 1 : place + _FAR]
        return any(low in _WRITTEN for low in ahead) and ahead[0] in _LEADING

    def _owned(self, index: int) -> Iterator[Given]:
        """Whose letter or vigil it is: "the Kelp Union's letter to"."""
        tokens = self.page.tokens
        number = self.spots.get(index - 1)
        owner = number is not None and self.lists.names[number].kind is EntityKind.ORGANISATION
        if not owner or number is None or tokens.low[index + 1 : index + 2] != ["s"] or index in self.spots:
            return
        if tokens.low[index + 2] in _OF_PAPERS:
            return
        for low in tokens.low[index + 2 : index + 4]:
            if (low == "resolution" and self._quoted(index)) or low == "convention":  # a treaty: "the UN's Convention"
                return
            if low in WRITINGS:
                yield Role.ORGANISER if low in ("petition", "petitions") else Role.SIGNATORY, [number]
                return
            if low in EVENTS and low not in _DEEDS:
                yield Role.ORGANISER, [number]
                return

    def _quoted(self, index: int) -> bool:
        """Whether a writing of the owner is only backed by others: "endorsed the Kelp Council's resolution"."""
        tokens = self.page.tokens
        first = max(self.page.first[tokens.segment[index]], index - _FAR_BACKED)
        return any(low in _BACKING for low in tokens.low[first:index])

    def _named_after(self, index: int) -> Iterator[Given]:
        """Whose petition or rally bears the name right before: "a Kelp Union petition against"."""
        number = self.spots.get(index - 1)
        if number is not None and self.lists.names[number].kind is EntityKind.ORGANISATION:
            yield Role.ORGANISER, [number]

    def _reached(self, index: int) -> Iterator[Given]:
        """Whom a writing reached: "the letter reached the Senate", "was received by an official of the Ministry"."""
        tokens = self.page.tokens
        first = max(self.page.first[tokens.segment[index]], index - 12)
        for place in range(index - 1, first - 1, -1):
            if self.lists.ends(place):
                return
            if tokens.low[place] in WRITINGS and place not in self.spots:
                yield Role.RECIPIENT, self.lists.actors(index + 1, Role.RECIPIENT)
                return
