"""Who does what a verb says: the names of the subject before it, over helping verbs, dates and clauses between."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.roles.antecedents import Antecedents
from directory.extraction.roles.clause_parts import as_well
from directory.extraction.roles.sendings import before_aside
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.deeds_en import DEEDS, EVENTS, WRITINGS
from directory.extraction.words.vocabulary import united, word_set
from directory.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from directory.extraction.roles.actor_lists import Lists
    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page
    from directory.model import Role

_FARTHEST = 110
_BESIDE_SUBJECT = word_set("along alongside jointly together")
_SHORT = 4
_BEING = frozenset({"is", "was"})
_STATES = word_set("are is was were")
_HELPING = word_set("""
    all also are be been being both hereby had has have is jointly just later now recently reportedly then to today
    together tonight was were will would yesterday earlier further on last therefore this thus next again even
    who which that
    """)
_DAYS = word_set("""
    monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night week weekend month year
    """)
_WHEN = word_set("at earlier in last late later on next on this today yesterday")
_PLANNING = word_set("""
    about announced are decided due expected going intend intends is plan planned planning plans scheduled set used
    vowed wants was were
    """)
_FAR_MOTION = 25
_FAR_CALLED = 12
_MUSTERING = word_set(
    "assemble attend converge demonstrate gather join march mobilise mobilize participate picket rally take"
)
_FOLLOWERS = word_set("""
    activists all citizens comrades countrymen everybody everyone followers friends members people residents students
    supporters sympathisers women workers
    """)
_PEOPLE_OF = word_set("""
    allies backers critics devotees enemies fans family followers friends opponents relatives rivals supporters
    sympathisers victims
    """)
_MOTION = word_set("assembled came converged gathered joined marched met mobilised mobilized travelled united went")
_NEGATING = word_set("cannot denied failed hardly never not refused refuses unable without")
_CLAUSES = word_set("""
    after although as because before but if if since so than that though until what when where whether while whilst
    """)
_SAYING = word_set("added announced claimed declared explained noted reported revealed said says stated told warned")
_ADJUNCTS = word_set("""
    accompanied according across after ahead along alongside amid among around as at backed before besides by
    despite during earlier following for from in inspired joined later meanwhile near on outside over speaking
    starting throughout together under upon while with
    """)
_MADE = word_set("""
    addressed arranged attended called convened coordinated hosted inspired moderated organised organized prompted
    sponsored staged
    """)
_DONE = frozenset(DEEDS) - EVENTS - WRITINGS
_CALLED = word_set(
    "alliance association body coalition federation forum group movement network organisation organization"
)
_FAR_CALLED = 7
_RELATIVE = word_set("that which who")
_MARKS = frozenset(';:!?"“”«»—–')
_CLOSING = frozenset('"”»')
_AT = frozenset({"against", "at", "near", "outside", "to"})
_ASKING = word_set("""
    ask asked asking asks beg begged beseech call challenge challenged encourage encouraged invite invited inviting on
    order ordered press pressed request requested requesting requests tell telling told upon urge urged urges urging
    want wanted wants
    """)
_OTHERS = word_set("anyone everyone him her it me them us you")
_DASHES = frozenset("-–—")


@dataclass(frozen=True, slots=True)
class Subjects:
    """Finds the subjects of the verbs of one page."""

    page: Page
    spots: Mapping[int, int]
    lists: Lists
    antecedents: Antecedents

    @classmethod
    def of(cls, page: Page, spots: Mapping[int, int], lists: Lists) -> Subjects:
        """The finder of a page."""
        return cls(page, spots, lists, Antecedents(page, spots, lists))

    def before(self, verb: int, role: Role) -> list[int]:
        """The names that are the subject of a verb; none where the verb is denied or has no named subject."""
        tokens = self.page.tokens
        end = self.behind_subject(verb)
        if end is None or (end == verb - 1 and asked_to(self.page, self.spots, end)):
            return []
        if self.page.tokens.low[verb - 1] in _RELATIVE and self.page.tokens.low[verb - 2] in _CALLED:
            return [self.spots[end - 1]] if end - 1 in self.spots else []
        start = self._clause_start(end)
        if tokens.low[start] in _NEGATING:
            return []
        if tokens.low[start] == "it" and tokens.low[start + 1 : start + 2] and tokens.low[start + 1] in _BEING:
            start += 2  # "It was X that called"
        start = self._behind_clause(start, end)
        if self._of_an_event(start):
            return []
        company = self._company(start, end, role)
        start = self._behind_adjuncts(start, end)
        if start >= end:
            return []
        found = self.lists.actors(start, role, end)
        if self._tells_of_last(end, verb):
            found = [self.spots[end - 1]]
        elif self._where(start, end):
            return [number for number in found if number != self.spots[end - 1]]
        found = [number for number in found if not only_followed(self.page, self.lists.names[number])]
        return list(dict.fromkeys([*company, *found])) if found else self.antecedents.of(start, end, role)

    def _of_an_event(self, start: int) -> bool:
        """Whether a subject is an event or writing at or to somebody: "The vigil | at the Kelp Embassy demands"."""
        low = self.page.tokens.low
        noun = start + (low[start] in self.page.words.articles)
        return low[noun] in united(EVENTS, WRITINGS) and noun not in self.spots and low[noun + 1] in _AT

    def _tells_of_last(self, end: int, verb: int) -> bool:
        """Whether ", which" tells of the body right before it alone: "Ann Lee of the Kelp Union, which organised"."""
        low = self.page.tokens.low[end:verb]
        return low[:2] == [",", "which"] and end - 1 in self.spots

    def _where(self, start: int, end: int) -> bool:
        """Whether a subject ends with the body in which it is: "members | in the Kelp Senate are holding talks"."""
        place = end - 1
        if place not in self.spots:
            return False
        while place > start and self.spots.get(place - 1) == self.spots[end - 1]:
            place -= 1
        place -= self.page.tokens.low[place - 1] in self.page.words.articles
        return place - 1 > start and self.page.tokens.low[place - 1] == "in"

    def _company(self, start: int, end: int, role: Role) -> list[int]:
        """Who acts with the subject, told before it: "Together with X, | Y holds"."""
        tokens = self.page.tokens
        if start >= end or tokens.low[start] not in _BESIDE_SUBJECT:
            return []
        led = tokens.low[start + 1] == "with"
        comma = next((place for place in range(start, end) if tokens.word[place] == "," and place not in self.spots), 0)
        return (
            self.lists.actors(start + 1 + led, role, comma)
            if comma and (led or tokens.low[start] == "alongside")
            else []
        )

    def _behind_clause(self, start: int, end: int) -> int:
        """Where the last of several clauses begins: "A spoke about the port, and | B led chants"."""
        tokens, words = self.page.tokens, self.page.words
        joints = [place for place in range(start + 1, end) if tokens.low[place] in words.and_words]
        joint = next((place for place in reversed(joints) if place not in self.spots), None)
        if joint is None or joint + 1 not in self.spots or any(at not in self.spots for at in range(joint + 1, end)):
            return start
        told = (place for place in range(start, joint) if place not in self.spots)
        acted = any(tokens.low[place] in words.acting_words or tokens.low[place] in _DONE for place in told)
        return joint + 1 if acted else start

    def musters(self, verb: int) -> int | None:
        """The verb to which somebody calls people without a name: "called on its members to | gather"."""
        tokens = self.page.tokens
        for place in range(verb + 1, min(verb + _FAR_CALLED, self.page.last[tokens.segment[verb]] - 1)):
            if place in self.spots or tokens.word[place] in ".,;:":
                return None
            if tokens.low[place] == "to":
                goes = tokens.low[place + 1] in _MUSTERING
                return place + 1 if goes and not _FOLLOWERS.isdisjoint(tokens.low[verb + 1 : place]) else None
        return None

    def behind_subject(self, verb: int, *, purposeful: bool = True) -> int | None:
        """Where the subject of a verb ends, over helping words and dates; None where the verb is denied.

        One that is ``purposeful`` may be an infinitive behind a verb of motion.
        """
        tokens, page = self.page.tokens, self.page
        first = page.first[tokens.segment[verb]]
        place = verb
        while place > first and verb - place < _FARTHEST:
            low, before = tokens.low[place - 1], place - 1
            if low in _NEGATING:
                return None
            if before in self.spots:
                break
            if low == "to" and tokens.low[place - 2] not in _PLANNING:
                return self._behind_motion(before) if purposeful else None
            dated = low in _DAYS or low in page.words.months or tokens.shape[before] is Shape.DIGITS
            adverb = low.endswith("ly") and tokens.shape[before] is Shape.LOWER
            if not dated and not adverb and low not in _HELPING and low not in _PLANNING:
                break
            if low in _RELATIVE:
                return self._antecedent(before)
            place -= 1
        return before_aside(page, place - 1) if place > first and tokens.word[place - 1] == "," else place

    def _behind_motion(self, infinitive: int) -> int | None:
        """Where the subject ends of those who come for a purpose: "They gathered outside the port to hold a rally"."""
        tokens = self.page.tokens
        first = max(self.page.first[tokens.segment[infinitive]], infinitive - _FAR_MOTION)
        for place in range(infinitive - 1, first, -1):
            if self.lists.ends(place) or tokens.low[place] in _CLAUSES or tokens.low[place] in _SAYING:
                return None
            if tokens.low[place] in _MOTION and place not in self.spots:
                return self.behind_subject(place, purposeful=False)
        return None

    def _antecedent(self, relative: int) -> int | None:
        """Where a name ends that "who" or "which" stands for; none where another noun stands between."""
        tokens = self.page.tokens
        place = relative - (tokens.word[relative - 1] == ",")
        if tokens.low[place - 1] in _CALLED:
            place = self._before_called(place)
        if place - 1 in self.spots:
            return place
        lead = place - 1
        while tokens.low[lead - 1] in ("the", "many", "other", "several", "those"):
            lead -= 1
        among = tokens.low[lead - 1] == "among" and tokens.low[lead - 2] in _STATES
        return lead - 2 if among else None

    def _before_called(self, place: int) -> int:
        """Where a name ends that a noun for bodies goes on: "Union of X in Oslo, | a group that organised"."""
        tokens = self.page.tokens
        for lead in range(place - 2, max(1, place - _FAR_CALLED), -1):
            if tokens.low[lead] in ("a", "an", "the") and lead not in self.spots:
                end = lead - (tokens.word[lead - 1] == ",")
                placed = tokens.low[end - 1] in self.page.every.places and tokens.low[end - 2] == "in"
                end -= 2 * (placed and end - 1 not in self.spots)
                return end if end - 1 in self.spots else place
        return place

    def _clause_start(self, end: int) -> int:
        """The first token of the clause whose subject ends before a token."""
        tokens, page = self.page.tokens, self.page
        first = max(page.first[tokens.segment[end]] if end < len(tokens.word) else 0, end - _FARTHEST)
        for place in range(end - 1, first - 1, -1):
            if place in self.spots:
                continue
            low = tokens.low[place]
            near = end - place <= _SHORT and place - 1 in self.spots
            if near and tokens.word[place] in _CLOSING and tokens.glued(place):
                continue  # “The Friends of Kelp” initiative
            dash = tokens.word[place] == "-" and not tokens.glued(place)
            within = low in ("which", "whom") and tokens.low[place - 1] in _ADJUNCTS
            if place - 1 in self.spots and tokens.low[place + 1] in page.every.places and tokens.word[place] in _DASHES:
                continue  # "Friends of Kelp – Norway"
            stop = dash or within or tokens.word[place] in _MARKS or self.lists.ends(place)
            if stop or (low in _CLAUSES and not as_well(tokens.low, place)) or low in _SAYING:
                return place + 1
        return first

    def _behind_adjuncts(self, start: int, end: int) -> int:
        """Where a subject begins behind "On Monday", "In Oslo," and "Speaking at the rally,"."""
        tokens = self.page.tokens
        while start < end and tokens.shape[start] is Shape.MARK:
            start += 1
        dated = start
        while dated < end and self._dates(dated):
            dated += 1
        if dated > start and dated < end and tokens.low[dated - 1] not in _ADJUNCTS:
            start = dated + (tokens.word[dated] == ",")
        made = start + 1 < end and tokens.low[start + 1] == "by" and tokens.low[start] in _MADE  # "Organised by X, ..."
        if start == end or start in self.spots or not (made or self._adjoins(tokens.low[start])):
            return start
        commas = [place for place in range(start, end) if tokens.word[place] == "," and place not in self.spots]
        named = [place for place in commas if any(at in self.spots for at in range(place + 1, end))]
        if not named:
            return end if commas else self._behind_small(start, end)
        large = (place for place in named if tokens.shape[place + 1] is not Shape.LOWER or place + 1 in self.spots)
        return next(large, named[0]) + 1

    def _behind_small(self, start: int, end: int) -> int:
        """Where a subject begins that no comma parts from what goes before: "At the same time | the X held"."""
        tokens = self.page.tokens
        for place in range(start + 1, end):
            if place not in self.spots or self.spots.get(place - 1) == self.spots[place]:
                continue
            before = place - 1
            while before > start and tokens.low[before] in self.page.words.articles:
                before -= 1
            low = tokens.low[before]
            if low not in _ADJUNCTS and low not in self.page.words.of_words and low not in ("and", "to", "with"):
                return place if self._reaches(place, end) else end
        return end

    def _reaches(self, place: int, end: int) -> bool:
        """Whether a name, or a list that begins with it, ends right before a verb."""
        joining = united(self.page.words.and_words, self.page.words.articles)
        return all(at in self.spots or self.page.tokens.low[at] in joining for at in range(place, end))

    def _dates(self, place: int) -> bool:
        """Whether a token belongs to when or in which town something is done."""
        tokens, page = self.page.tokens, self.page
        low = tokens.low[place]
        if place in self.spots:
            return False
        dated = low in _DAYS or low in page.words.months or tokens.shape[place] is Shape.DIGITS
        return dated or low in _WHEN or low in page.every.places

    def _adjoins(self, low: str) -> bool:
        return low in _ADJUNCTS or (low.endswith("ing") and len(low) > _SHORT)


def only_followed(page: Page, item: Found) -> bool:
    """Whether only a person's people do what a verb says: "supporters of President | Ann Lee are holding"."""
    tokens = page.tokens
    if item.kind is not EntityKind.PERSON or page.words.code != "en":
        return False
    place = bisect_left(tokens.start, item.start)
    first = max(page.first[tokens.segment[place]], place - _SHORT)
    lead = next((at for at in range(place - 1, first, -1) if tokens.low[at] == "of"), first)
    return lead > first and tokens.low[lead - 1] in _PEOPLE_OF


def asked_to(page: Page, spots: Mapping[int, int], joint: int) -> bool:
    """Whether the name before a "to" is asked to do what follows: "call on | the Assembly | to hold a hearing"."""
    tokens, place = page.tokens, joint - 1
    if tokens.low[joint] != "to":
        return False
    if place not in spots:  # "tell him | to hold"
        return tokens.low[place] in _OTHERS and tokens.low[place - 1] in _ASKING
    while spots.get(place - 1) == spots[joint - 1]:
        place -= 1
    place -= tokens.low[place - 1] in page.words.articles
    return tokens.low[place - 1] in _ASKING
