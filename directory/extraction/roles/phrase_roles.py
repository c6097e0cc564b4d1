"""Roles that English phrases around a noun give: "the work of X", "a call from X", "take X to court"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.deeds_en import ACTORS, EVENTS, MAKERS, WRITINGS
from directory.extraction.words.vocabulary import united, word_set
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from directory.extraction.roles.actor_lists import Lists
    from directory.extraction.roles.clause_subjects import Subjects
    from directory.extraction.text.page import Page

Given = tuple[Role, list[int]]
_MADE = word_set("brainchild idea initiative work")
_BEARING = word_set("bear bearing bears bore carried carries carry carrying")
_SIGNED = word_set("names signature signatures")
_CALLS = word_set("appeal call calls invitation")
_LEADING = word_set("after answered answering at follow followed following heeded heeding on upon")
_FALLS = word_set("departure dismissal downfall exit impeachment ouster recall removal resignation sacking")
_APPOINTED = word_set("appointment candidacy confirmation nomination reappointment re-election reelection")
_OPPOSING = word_set("against block oppose opposed opposes opposing protest protested reject rejected")
_TURNING_DOWN = word_set("dismissed opposed rebuffed reject rejected rejecting rejects slammed")
_WANTING = word_set(
    "ask asked call called calling calls demand demanded demanding demands for insist seek seeks sought want wants"
)
_TAKING = word_set("take taken takes taking took")
_MARCHING = word_set("""
    demonstrate demonstrated demonstrates demonstrating march marched marches marching picket picketed picketing protest
    protested protesting rallied rally rallying
    """)
_BESIDE = word_set("along alongside together")
_BRINGING = word_set("deliver delivered gave give hand handed present presented submit submitted")
_MEETING = word_set("meet meeting meets met")
_ASKING = word_set("""
    addressed appealed appeals asked asks called calls demanded handed implored petitioned presented requested sent
    signed submitted urged urges wrote
    """)
_GATHERED = united(EVENTS, frozenset({"streets"}))
_ACCEPTING = word_set("accept accepted accepts receive received receives")
_BROUGHT = united(WRITINGS, word_set("it signatures"))
_BEING = word_set("are be been being is was were")
_HOLDING = word_set("held hold holding holds")
_GUILTY = word_set("accountable liable responsible")
_GROUPS = word_set("""
    alliance associations bodies coalition group groups lawyers network ngos organisations organizations unions
    """)
_HOSTS = word_set("co-host convener convenor host organiser organisers organizer organizers initiator")
_COMING = word_set("attended came gathered joined marched part rallied")
_RALLIES = word_set("""
    counter-demonstration counter-protest demonstration march motorcade picket procession protest protests rally sit-in
    vigil walkout
    """)
_CALLED = word_set("a among chief featured guest its keynote main special the")
"""What stands between "was" and what somebody was at a rally: "was the keynote | speaker"."""
_FAR, _FARTHER = 8, 30
PHRASE_CUES = united(
    _MADE,
    _SIGNED,
    _CALLS,
    _APPOINTED,
    _FALLS,
    _TAKING,
    _MARCHING,
    _MEETING,
    frozenset(ACTORS),
    frozenset(MAKERS),
    _RALLIES,
    _HOSTS,
    _ACCEPTING,
    _HOLDING,
    word_set("behalf dear including led name present signed thank to"),
)


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of one page."""

    page: Page
    spots: Mapping[int, int]
    lists: Lists
    subjects: Subjects

    def at(self, index: int, low: str) -> Iterator[Given]:
        """The roles that the phrases at a token give."""
        tokens = self.page.tokens
        following = tokens.low[index + 1] if index + 1 < len(tokens.low) else ""
        if following == "of":
            yield from self._of(index, low)
        if low in _CALLS:
            yield from self._called(index)
        if low in _TAKING:
            yield from self._to_court(index)
        if low in _MARCHING:
            yield from self._with_others(index)
        if low in _MEETING:
            yield from self._met(index)
        yield from self._opening(index, low)
        yield from self._plain(index, low, following)
        if low in ("behalf", "name") and following == "of":
            yield from self._spoken_for(index)
        if low == "signed" and following == "for":
            yield Role.SIGNATORY, self._signed(index)
        if low in _RALLIES and following == "by":
            yield Role.ORGANISER, self._bodies(self.lists.actors(index + 2, Role.ORGANISER))
        if low == "signed" and tokens.low[index + 1 : index + 4] == ["on", "behalf", "of"]:
            yield Role.SIGNATORY, self.subjects.before(index, Role.SIGNATORY)[:1]
            yield Role.SIGNATORY, self._bodies(self.lists.actors(index + 4, Role.SIGNATORY))

    def _plain(self, index: int, low: str, following: str) -> Iterator[Given]:
        """Who accepts a petition, is held responsible, thanks "you", leads others, or came to an event."""
        tokens = self.page.tokens
        before = tokens.low[index - 1]
        if low in _ACCEPTING and not _BROUGHT.isdisjoint(tokens.low[index + 1 : index + 5]) and before not in _BEING:
            yield Role.RECIPIENT, self.subjects.before(index, Role.RECIPIENT)
        if low in _HOLDING and not _GUILTY.isdisjoint(tokens.low[index + 2 : index + _FAR]):
            yield Role.TARGET, self.lists.actors(index + 1, Role.TARGET)[:1]
            yield Role.SIGNATORY, self._bodies(self.subjects.before(index, Role.SIGNATORY))
        if low == "present" and before in _BEING and not _GATHERED.isdisjoint(tokens.low[index + 2 : index + _FAR]):
            yield Role.PARTICIPANT, self.subjects.before(index - 1, Role.PARTICIPANT)
        if low == "thank" and following in ("you", "your"):
            yield Role.SIGNATORY, self._bodies(self.subjects.before(index, Role.SIGNATORY))
        if low == "led" and following == "by" and before in _GROUPS and self._asks(index):
            yield Role.SIGNATORY, self._bodies(self.lists.actors(index + 2, Role.SIGNATORY))[:1]
        called = ACTORS.get(low) or (MAKERS.get(low) if before in _CALLED else None)
        if called and (verb := self._predicate(index)) is not None:
            yield called, self.subjects.before(verb, called)
        if low in _HOSTS:
            yield Role.ORGANISER, self._bodies(self._apposed(index))
        if low == "including" and self._came(index):
            yield Role.PARTICIPANT, self.lists.actors(index + 1, Role.PARTICIPANT)

    def _predicate(self, index: int) -> int | None:
        """The verb of being before a noun that says what its subject is: "X and Y are co-organisers"."""
        tokens = self.page.tokens
        place = index - 1
        while place > 0 and tokens.low[place] in _CALLED:
            place -= 1
        return place if place > 0 and place - 1 in self.spots and tokens.low[place] in _BEING else None

    def _apposed(self, index: int) -> list[int]:
        """Who is called the host between commas: "by its host, the Kelp Union,"."""
        tokens = self.page.tokens
        owned = tokens.low[index - 1] in ("its", "the", "their", "main")
        if not owned or tokens.word[index + 1 : index + 2] != [","]:
            return []
        start = index + 2 + (tokens.low[index + 2 : index + 3] == ["the"])
        return [self.spots[start]] if start in self.spots else []

    def _asks(self, index: int) -> bool:
        """Whether those who are led ask or write."""
        tokens = self.page.tokens
        end = min(self.page.last[tokens.segment[index]], index + _FAR + 6)
        stop = next((at for at in range(index, end) if self.lists.ends(at)), end)
        return any(tokens.low[at] in _ASKING and at not in self.spots for at in range(index + 2, stop))

    def _came(self, index: int) -> bool:
        """Whether a sentence tells who took part in an event: "200 people took part in the march, | including"."""
        tokens = self.page.tokens
        first = max(self.page.first[tokens.segment[index]], index - _FARTHER)
        start = next((at + 1 for at in range(index - 1, first - 1, -1) if self.lists.ends(at)), first)
        lows = [tokens.low[at] for at in range(start, index) if at not in self.spots]
        return not _COMING.isdisjoint(lows) and not EVENTS.isdisjoint(lows) and WRITINGS.isdisjoint(lows)

    def _of(self, index: int, low: str) -> Iterator[Given]:
        """Whose work something is, whose names it bears, whose fall is demanded."""
        tokens = self.page.tokens
        before = tokens.low[max(self.page.first[tokens.segment[index]], index - _FAR) : index]
        if low in _MADE and any(word in ("is", "was", "are", "were") for word in before[-3:]):
            role = Role.ORGANISER if any(word in EVENTS for word in before) else Role.SIGNATORY
            if role is Role.ORGANISER or any(word in WRITINGS for word in before):
                yield role, self.lists.actors(index + 2, role)
        if low in _SIGNED and not _BEARING.isdisjoint(before[-3:]):
            yield Role.SIGNATORY, self.lists.actors(index + 2, Role.SIGNATORY)
        if low in _APPOINTED and not _OPPOSING.isdisjoint(before[-4:]):
            near = range(index + 2, min(index + 5, self.page.last[tokens.segment[index]]))
            yield Role.TARGET, [self.spots[at] for at in near if at in self.spots][:1]
        if low in _FALLS and not _WANTING.isdisjoint(before[-4:]):
            yield Role.TARGET, self.lists.actors(index + 2, Role.TARGET)[:1]

    def _called(self, index: int) -> Iterator[Given]:
        """Whose call people follow to an event: "walked out after a call by X", "the call to strike came from X"."""
        tokens = self.page.tokens
        turned_down = not _TURNING_DOWN.isdisjoint(tokens.low[max(0, index - 4) : index])
        if turned_down and tokens.low[index + 1 : index + 2] in (["by"], ["from"]):
            yield Role.TARGET, self.lists.actors(index + 2, Role.TARGET)[:1]
            return
        end = min(self.page.last[tokens.segment[index]], index + _FAR)
        lead = index - 1 - (tokens.low[index - 1] in ("a", "the", "an"))
        place = index + 1
        if tokens.low[lead] not in _LEADING:
            place = next((at for at in range(index + 1, end - 1) if tokens.low[at] in ("came", "comes")), end) + 1
        if place < end and tokens.low[place] in ("by", "from", "of") and self._tells(index, _GATHERED):
            appeals = tokens.low[index].startswith("appeal")
            role = Role.SIGNATORY if appeals else Role.ORGANISER
            yield role, self._bodies(self.lists.actors(place + 1, role))

    def _tells(self, index: int, nouns: frozenset[str]) -> bool:
        """Whether the paragraph holds one of some nouns not far from a token."""
        tokens = self.page.tokens
        first = max(self.page.first[tokens.segment[index]], index - _FARTHER)
        last = min(self.page.last[tokens.segment[index]], index + _FARTHER)
        return any(tokens.low[place] in nouns and place not in self.spots for place in range(first, last))

    def _to_court(self, index: int) -> Iterator[Given]:
        """Whom somebody takes to court."""
        tokens = self.page.tokens
        end = min(self.page.last[tokens.segment[index]] - 1, index + _FARTHER)
        for place in range(index + 1, end):
            if place not in self.spots and (self.lists.ends(place) or tokens.word[place] == ","):
                return
            if tokens.low[place] == "to" and tokens.low[place + 1] in ("court", "arbitration", "tribunal"):
                yield Role.TARGET, self.lists.actors(index + 1, Role.TARGET, place)
                return

    def _with_others(self, index: int) -> Iterator[Given]:
        """With whom somebody marches: "will march with X", "marched to the port along with X and Y"."""
        tokens = self.page.tokens
        end = min(self.page.last[tokens.segment[index]] - 1, index + _FARTHER)
        if tokens.low[index - 1] in self.page.words.articles or tokens.shape[index] is not Shape.LOWER:
            return
        for place in range(index + 1, end):
            if place not in self.spots and (self.lists.ends(place) or tokens.word[place] == ","):
                return
            beside = tokens.low[place] in _BESIDE
            if beside or (tokens.low[place] == "with" and place == index + 1):
                start = place + 1 + (beside and tokens.low[place + 1] == "with")
                yield Role.PARTICIPANT, self._bodies(self.lists.actors(start, Role.PARTICIPANT))
                return

    def _met(self, index: int) -> Iterator[Given]:
        """Whom somebody meets to hand over what they ask for: "met Ann Lee and presented her with demands"."""
        tokens = self.page.tokens
        end = min(self.page.last[tokens.segment[index]], index + _FARTHER)
        stop = next((at for at in range(index + 1, end) if self.lists.ends(at)), end)
        place = next((at for at in range(index + 1, stop) if tokens.low[at] in _BRINGING), stop)
        if place < stop and tokens.low[index - 1] not in self.page.words.articles:
            start = index + 1 + (tokens.low[index + 1] == "with")
            yield Role.RECIPIENT, self.lists.actors(start, Role.RECIPIENT, place - 1)
            yield Role.SIGNATORY, self._bodies(self.subjects.before(index, Role.SIGNATORY))

    def _opening(self, index: int, low: str) -> Iterator[Given]:
        """Whom a paragraph addresses that goes on behind a form of address: "Dear Ann Lee, We ask", "To X: we ask"."""
        tokens = self.page.tokens
        if low not in ("dear", "to") or index != self.page.first[tokens.segment[index]]:
            return
        mark = "," if low == "dear" else ":"
        end = min(self.page.last[tokens.segment[index]] - 1, index + _FARTHER)
        close = next((at for at in range(index + 1, end) if tokens.word[at] == mark and at not in self.spots), None)
        if close is not None and not any(self.lists.ends(at) for at in range(index, close)):
            yield Role.RECIPIENT, self.lists.actors(index + 1, Role.RECIPIENT, close)

    def _spoken_for(self, index: int) -> Iterator[Given]:
        """Who asks in whose name, where a sentence begins so: "On behalf of X, Ann Lee sent", "In the name of X"."""
        tokens = self.page.tokens
        first = self.page.first[tokens.segment[index]]
        lead = index - 1 - (tokens.low[index - 1] == "the")
        if lead < first or tokens.low[lead] not in ("on", "in") or tokens.shape[lead] is Shape.LOWER:
            return
        end = min(self.page.last[tokens.segment[index]], index + 2 * _FARTHER)
        comma = next((at for at in range(index + 2, end) if tokens.word[at] == "," and at not in self.spots), end)
        stop = next((at for at in range(comma, end) if self.lists.ends(at)), end)
        verb = next((at for at in range(comma, stop) if tokens.low[at] in _ASKING and at not in self.spots), None)
        if verb is not None:
            yield Role.SIGNATORY, self._bodies(self.lists.actors(index + 2, Role.SIGNATORY, comma))
            yield Role.SIGNATORY, self.lists.actors(comma + 1, Role.SIGNATORY, verb)[:1]

    def _signed(self, index: int) -> list[int]:
        """Who signs for whom: "signed for X by Ann Lee", "Ann Lee signed for X"."""
        tokens = self.page.tokens
        end = self.page.last[tokens.segment[index]]
        stop = next((at for at in range(index + 2, end) if self.lists.ends(at)), end)
        named = list(dict.fromkeys(self.spots[place] for place in range(index + 2, stop) if place in self.spots))
        by = any(tokens.low[place] == "by" for place in range(index + 2, stop))
        return named if by else [*self.subjects.before(index, Role.SIGNATORY), *named]

    def _bodies(self, numbers: list[int]) -> list[int]:
        return [n for n in numbers if self.lists.names[n].kind is EntityKind.ORGANISATION]
