"""Bodies without a head noun where only one who acts can stand: "organised by X", "members of X", "the group X".

Only in English; what the words around a name say is weighed against what the name looks like by itself.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from directory.extraction.bodies.acting_subjects import ActingSubjects
from directory.extraction.bodies.beside_offices import KNOWN
from directory.extraction.bodies.body_slots import BODY_CUES, BodySlots
from directory.extraction.bodies.headless_runs import GUESSES, Runs, spots_of
from directory.extraction.bodies.run_lists import RunLists
from directory.extraction.bodies.things_in_slots import before_seat, counted, names_thing
from directory.extraction.shapes.found import Found, organisation
from directory.extraction.shapes.name_runs import APOSTROPHES
from directory.extraction.shapes.portfolios import charged_with
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.actor_words_en import (
    AGAINST,
    ASKED,
    BEHALF_BY_LAST,
    BEHIND_CALLED,
    BELONGING,
    CALLED_BODY,
    CHAIRS,
    FINITE,
    FOLK,
    FOLK_BEHIND,
    FOUNDERS,
    HEADING,
    HELD_IN,
    KINDS,
    KINDS_OF_TWO,
    LARGE_CUES,
    LISTED,
    LISTING,
    MADE,
    MADE_BY_SOME,
    OWNED,
    PICKETING,
    PLACED,
    RANKED_SECRETARIES,
    STAFF,
    VERBS,
)
from directory.extraction.words.deeds_en import EVENTS, WRITINGS
from directory.extraction.words.vocabulary import Remembered, united, word_set
from directory.model import EntityKind, Tier

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from directory.extraction.bodies.run_lists import Run
    from directory.extraction.shapes.name_shapes import Judge
    from directory.extraction.text.page import Page

_SURE, _LIKELY, _DOUBTFUL = 0, 1, 2
"""How much evidence of its own a name needs in a slot."""
_NONE = -9  # the evidence of what is no name at all
_FEWEST_SMALL, _FEWEST_WORDS, _SMALL = 3, 2, 0.6
_FAR_NOUN, _NEAR = 6, 6  # tokens from a cue to its name
_LONGEST_GIVEN = 4
_CALLING = word_set("s at of outside the")
_INCLUDING = word_set("include included includes")
_MEMBERS = word_set("affiliates backers co-signatories endorsers members partners supporters")
_LEADING = word_set("as by representing say to with").union(BEHALF_BY_LAST, LISTED, KINDS, KINDS_OF_TWO, _INCLUDING)


def with_acting_bodies(page: Page, judge: Judge, names: Sequence[Found]) -> list[Found]:
    """The names again with the bodies that their place in a sentence shows, in place of persons they were taken for."""
    if page.words.code != "en":
        return list(names)
    runs = Runs(page, judge, spots_of(page, names))
    lists = RunLists(page, runs)
    shown = list(_Slots(page, runs, lists, ActingSubjects(page, lists), BodySlots(page, lists)).bodies())
    if not shown:
        return list(names)
    spans = sorted({item.span for item in shown})
    called = {page.between(*span) for span in spans}
    return [*[item for item in names if not _replaced(page, item, spans, called)], *shown]


def _replaced(page: Page, item: Found, spans: Sequence[tuple[int, int]], called: set[str]) -> bool:
    """Whether a name found is part of a body shown, or a person of the same name."""
    if item.kind is EntityKind.PERSON and page.between(*item.span) in called:
        return True
    near = bisect_right(spans, (item.start, sys.maxsize))
    return any(start <= item.start and item.end <= end for start, end in spans[max(0, near - 2) : near])


@dataclass(frozen=True, slots=True)
class _Slots:
    """The slots of one page."""

    page: Page
    runs: Runs
    lists: RunLists
    subjects: ActingSubjects
    said: BodySlots
    told: dict[int, bool] = field(default_factory=dict)

    def bodies(self) -> Iterator[Found]:
        """The bodies in all slots; each place once."""
        tokens = self.page.tokens
        readers = _readers(self.page.words.titles)
        done: set[Run] = set()
        large = bytes(map(BIG.__contains__, tokens.shape))
        for index in tokens.where({low for low in tokens.places if readers[low]}):
            low = tokens.low[index]
            if b"\1" not in large[max(0, index - _NEAR) : index + _NEAR] and low not in VERBS:
                continue
            if large[index] and low not in LARGE_CUES and low not in _RED:
                continue
            if index in self.runs.spots and low not in APOSTROPHES and low not in _RED:
                continue
            if not self._is_told(index) and low not in _INCLUDING:
                continue
            for reader in readers[low]:
                for begin, end in reader(self, index):
                    first = counted(self.page, begin)
                    last = before_seat(self.page, first, end)
                    cut = last < end and first in self.runs.spots
                    if (first, last) not in done and not cut and not names_thing(self.page, first, last):
                        done.add((first, last))
                        yield organisation((tokens.start[first], tokens.end[last]), "acting", Tier.B)

    def _is_told(self, index: int) -> bool:
        """Whether a token stands in a sentence, not in a heading or list where every word is large."""
        number = self.page.tokens.segment[index]
        known = self.told.get(number)
        if known is None:
            shapes = self.page.tokens.shape[self.page.first[number] : self.page.last[number]]
            small = shapes.count(Shape.LOWER)
            known = small >= _FEWEST_SMALL and (
                small >= _SMALL * sum(map(BIG.__contains__, shapes)) or self._has_words(number)
            )
            self.told[number] = known
        return known

    def _has_words(self, number: int) -> bool:
        """Whether small letters write more than small words, as in no heading: "A and B, who both, are | sponsors"."""
        tokens, small = self.page.tokens, 0
        for place in range(self.page.first[number], self.page.last[number]):
            low = tokens.low[place]
            small += tokens.shape[place] is Shape.LOWER and len(low) > 1 and low not in self.page.words.stopwords
        return small >= _FEWEST_WORDS

    def _before(self, index: int) -> str:
        """The word before a token."""
        return self.page.tokens.low[index - 1] if index else ""

    def subject(self, index: int) -> Iterator[Run]:
        """The bodies that a verb shows to be its subject."""
        return self.subjects.before(index)

    def done_by(self, index: int) -> Iterator[Run]:
        """The bodies that any verb in the past shows to be its subject: "Kelp Watch | demanded"."""
        return self.subjects.evident(index) if self.page.tokens.shape[index - 1] in BIG else iter(())

    def evident(self, index: int) -> Iterator[Run]:
        """The bodies that a finite verb shows to be its subject."""
        return self.subjects.evident(index)

    def shown(self, index: int) -> Iterator[Run]:
        """The bodies told by what is said of a run."""
        return self.said.at(index, self.page.tokens.low[index])

    def headed(self, index: int) -> Iterator[Run]:
        """Whom somebody heads, also where "heads" was taken for the office of a person: "who heads X"."""
        if self._before(index) != "who":
            return
        found = self.runs.spots.get(index + 1)
        taken = found is not None and found.kind is EntityKind.PERSON and found.producer == "office"
        if taken and (last := self.runs.ahead(index + 1)) is not None:
            yield index + 1, last
        yield from self._list(index + 1, _SURE, given=True)

    def behind_cue(self, index: int) -> Iterator[Run]:
        """The bodies behind a word that leads to them: "organised by X", "on behalf of X", "the group X"."""
        low, before = self.page.tokens.low[index], self._before(index)
        following = self.page.tokens.low[index + 1 : index + 2]
        made = low == "by" and (before in MADE_BY_SOME or before in WRITINGS or before in EVENTS)
        phrase = any(
            before == phrase[-2] and tuple(self.page.tokens.low[max(0, index - len(phrase) + 1) : index + 1]) == phrase
            for phrase in BEHALF_BY_LAST.get(low, ())
        )
        if made or phrase or low == "representing" or (low == "with" and before == "together"):
            yield from self._list(index + 1, _LIKELY)
        elif (
            (low == "by" and before in MADE)
            or (low == "to" and before in BELONGING)
            or (low in _INCLUDING and self._members_told(index))
        ) or (low == "as" and before == "such" and self.page.tokens.low[index - 2] in KINDS):
            yield from self._list(index + 1, _SURE)
        elif low in LISTED and following and following[0] in LISTING:
            yield from self._list(index + 2, _LIKELY)
        elif low == "say" and before == ",":
            yield from self._list(index + 1, _SURE)
        elif self._kind_before(index) and not self._kind_of(index):
            quoted = self.page.tokens.word[index + 1 : index + 2] in (['"'], ["“"], ["‘"], ["'"], ["«"])
            yield from self._list(index + 1 + quoted, _SURE, near=True)
            if following == [","]:  # "its aid arm, Harbour Aid Abroad, has"
                yield from (run for run in self._list(index + 2, _LIKELY, near=True) if self._closed(run))

    def _kind_before(self, index: int) -> bool:
        """Whether a noun says what the name right behind it is: "the group | X", "the think tank | X"."""
        low, before = self.page.tokens.low[index], self._before(index)
        return low in KINDS or before in KINDS_OF_TWO.get(low, ())

    def _closed(self, run: Run) -> bool:
        """Whether a comma stands behind a run, so that it is said in passing."""
        return self.page.tokens.word[run[1] + 1 : run[1] + 2] == [","]

    def _members_told(self, index: int) -> bool:
        """Whether those whom a verb lists are members or the like: "Members of the Alliance | include X and Y"."""
        tokens = self.page.tokens
        start = max(self.page.first[tokens.segment[index]], index - _FAR_NOUN)
        return not _MEMBERS.isdisjoint(tokens.low[start:index])

    def _kind_of(self, index: int) -> bool:
        """Whether a noun for bodies says what the name before it is: "the Kelp Watch organization | Ann Lee"."""
        tokens, spots = self.page.tokens, self.runs.spots
        before = index - 1 - (tokens.word[index - 1] in '”"’»')
        found = spots.get(before)
        return found is not None and found.kind is EntityKind.ORGANISATION

    def held_in(self, index: int) -> Iterator[Run]:
        """Whose members, branch or officers are told of: "members of X", "a spokesperson for X"."""
        low, before = self.page.tokens.low[index], self._before(index)
        if self._overturned(index):
            yield from self._list(index + 1, _SURE, given=True)
        elif low == "of" and before == "," and self._behind_person(index - 2):
            yield from self._list(index + 1, _LIKELY)
        elif (before in FOLK and low != "at") or (before in STAFF and low == "of"):
            yield from self._list(index + 1, _LIKELY if before in FOUNDERS else _SURE)
        held = low not in ("from", "with") and (before in CHAIRS or self._is_secretary(index - 1))
        if held and not charged_with(self.page, index + 1):
            yield from self._list(index + 1, _SURE, given=True)

    def _behind_person(self, place: int) -> bool:
        """Whether a person's name ends at a token: "Ann Lee|, of X"."""
        found = self.runs.spots.get(place)
        return found is not None and found.kind is EntityKind.PERSON

    def _is_secretary(self, place: int) -> bool:
        """Whether an office of two words ends at a token: "branch secretary", "secretary general"."""
        lead, low = self.page.tokens.low[max(0, place - 1)], self.page.tokens.low[place]
        return (low == "secretary" and lead in RANKED_SECRETARIES) or (low == "general" and lead == "secretary")

    def _overturned(self, index: int) -> bool:
        """Whether a person stands before a small word, and behind it what was only guessed to be one."""
        before, behind = self.runs.spots.get(index - 1), self.runs.spots.get(index + 1)
        if before is None or behind is None or before.kind is not behind.kind:
            return False
        return before.kind is EntityKind.PERSON and behind.producer in GUESSES

    def _list(self, index: int, need: int, *, near: bool = False, given: bool = False) -> Iterator[Run]:
        """The bodies of a list from a token on, ``near`` without an article; with ``given`` a given name may lead."""
        one = self.page.tokens.low[index : index + 1] in (["a"], ["an"])  # "organised by a | White Tidalist"
        items = [] if one else self.lists.ahead(index)
        if not items or (near and items[0][0] != index):
            return
        known = [self.lists.known(item) for item in items]
        points = [0 if kind else self.runs.evidence(*item) for item, kind in zip(items, known, strict=True)]
        company = len(items) > 1 and (EntityKind.ORGANISATION in known or max(points) >= _DOUBTFUL)
        for number, (item, kind, point) in enumerate(zip(items, known, points, strict=True)):
            if given and not number and self._is_held(item, index - 1):
                yield item
                continue
            if kind is not None or (given and number) or (given and item[0] == item[1] and self._is_at(index - 1)):
                continue
            if point >= (_SURE if company else need) or (given and self._bears_given(item, point)):
                yield item

    def _is_held(self, item: Run, small: int) -> bool:
        """Whether what begins as a person's name stands behind an office held in bodies: "chair of Mana X"."""
        tokens, found = self.page.tokens, self.runs.spots.get(item[0])
        held = tokens.low[small] == "of" and tokens.low[small - 1] in CHAIRS and small + 1 == item[0]
        guessed = found is not None and found.kind is EntityKind.PERSON and found.producer == "given-name"
        whole = guessed and self.runs.spots.get(item[1]) is found and tokens.word[item[1] + 1 : item[1] + 2] != ["'"]
        return held and whole and tokens.word[item[1] + 1 : item[1] + 2] != ["’"]

    def _is_at(self, index: int) -> bool:
        return self.page.tokens.low[index] == "at"  # as often in a town: "convenor at Nowa"

    def _bears_given(self, item: Run, point: int) -> bool:
        """Whether a body may bear what looks like a given name: "president of Mana Kelp"."""
        honoured = self.page.tokens.low[item[0]] in self.page.words.honorifics
        return point > _NONE and 0 < item[1] - item[0] < _LONGEST_GIVEN and not honoured

    def before_folk(self, index: int) -> Iterator[Run]:
        """Whose members act: "Last Harvest activists", "the X Y contingent"."""
        tokens, every, last = self.page.tokens, self.page.every, index - 1
        if last < 0 or last in self.runs.spots or tokens.segment[last] != tokens.segment[index]:
            return
        first = self.runs.behind(last)
        if first is None or (first == last and tokens.shape[last] is Shape.CAPITAL):
            return
        lows = tokens.low[first : last + 1]
        if any(low.partition("-")[0] in every.nationalities for low in lows):
            return
        need = _LIKELY if tokens.low[index] == "petition" else _DOUBTFUL if lows[-1] in every.places else _SURE
        if self.runs.evidence(first, last) >= need:
            yield first, last

    def officers(self, index: int) -> Iterator[Run]:
        """The body before an office and its holder: "Maison des Femmes director Ann Lee"."""
        holder, found = self.runs.spots.get(index + 1), self.runs.spots.get(index - 1)
        if holder is None or holder.kind is not EntityKind.PERSON or self.page.tokens.shape[index] is not Shape.LOWER:
            return
        first = self.runs.behind(index - 1) if index else None
        while first is not None and first < index - 1 and self.page.tokens.low[first] in KNOWN:
            first += 1
        if first is None or first == index - 1 or (found is not None and found.start <= self.page.tokens.start[first]):
            return
        if self.runs.evidence(first, index - 1) >= _LIKELY:
            yield first, index - 1

    def owner(self, index: int) -> Iterator[Run]:
        """Whose letter, vigil or members are told of: "X's letter"."""
        tokens = self.page.tokens
        if tokens.low[index + 1 : index + 2] != ["s"]:
            return
        noun = next((low for low in tokens.low[index + 2 : index + 4] if low in OWNED), None)
        first = self.runs.behind(index - 1) if noun else None
        if first is None or first == index - 1 or self.lists.known((first, index - 1)):
            return
        if self.runs.evidence(first, index - 1) >= (_SURE if noun in FOLK_BEHIND else _LIKELY):
            yield first, index - 1

    def site(self, index: int) -> Iterator[Run]:
        """Whose site is told of: "picketed X", "the gates of X", "the X headquarters"."""
        tokens = self.page.tokens
        following = tokens.low[index + 1 : index + 2]
        if tokens.low[index] in PICKETING or following == ["of"]:
            items = self.lists.ahead(index + 1 + (following == ["of"]))[:1]
        else:
            first = self.runs.behind(index - 1) if index and index - 1 not in self.runs.spots else None
            items = [(first, index - 1)] if first and tokens.low[first - 1] in _CALLING else []
        yield from (item for item in items if self._is_free(item) and self.runs.evidence(*item) >= _SURE)

    def _is_free(self, item: Run) -> bool:
        """Whether a run is no name found and looks like no person's."""
        return self.lists.known(item) is None and not self.runs.person_like(*item)

    def asked(self, index: int) -> Iterator[Run]:
        """Who is asked to do something, or written to: "asks X to", "a letter to X"; a lone word may be a surname."""
        tokens = self.page.tokens
        first = self.runs.behind(index - 1) if index > 1 and index - 1 not in self.runs.spots else None
        items: list[Run] = []
        if first is not None and first > 1:
            lead = first - 1 - (tokens.low[first - 1] in self.page.words.articles)
            called = tokens.low[lead] == "for" and tokens.low[lead - 1].startswith("call")
            items = [(first, index - 1)] if tokens.low[lead] in ASKED or called else []
        if index and tokens.low[index - 1] in WRITINGS and tokens.shape[index - 1] is Shape.LOWER:
            items = self.lists.ahead(index + 1)[:3]
        for item in items:
            if self._is_free(item) and self.runs.evidence(*item) >= (_LIKELY if item[0] == item[1] else _SURE):
                yield item

    def opposed(self, index: int) -> Iterator[Run]:
        """Whom a complaint or campaign is against; no noun in small letters goes on behind: "the Lamu | port"."""
        if self._before(index) not in AGAINST:
            return
        tokens, words = self.page.tokens, self.page.words
        for item in self.lists.ahead(index + 1)[:1]:
            following = tokens.low[item[1] + 1] if item[1] + 1 < len(tokens.low) else "."
            joining = united(words.stopwords, words.link_words, words.and_words)
            ends = not following.isalpha() or following in joining or tokens.shape[item[1] + 1] is not Shape.LOWER
            if ends and item[0] < item[1] and self._is_free(item) and self.runs.evidence(*item) >= _SURE:
                yield item

    def in_brackets(self, index: int) -> Iterator[Run]:
        """The body of an office in brackets: "Ann Lee (president, X)"."""
        tokens = self.page.tokens
        if self._before(index) != "(":
            return
        last = self.lists.run(index + 2) if tokens.word[index + 1 : index + 2] == [","] else None
        if last is not None and tokens.word[last + 1 : last + 2] == [")"]:
            found = self.runs.spots.get(index + 2)
            sure = found is not None and found.kind is EntityKind.ORGANISATION
            if not sure and self.runs.evidence(index + 2, last) > _NONE:
                yield index + 2, last

    def called(self, comma: int) -> Iterator[Run]:
        """Who is called a body behind a comma: "X, the free-speech group,", "X, whose members"."""
        tokens = self.page.tokens
        following = tokens.low[comma + 1 : comma + 3]
        if len(following) < 2 or tokens.segment[comma] != tokens.segment[comma + 1]:
            return
        called = following[0] in self.page.words.articles and self._body_noun(comma + 2)
        first = self.runs.behind(comma - 1) if called or following == ["whose", "members"] else None
        found = self.runs.spots.get(comma - 1)
        if first is not None and tokens.low[first - 1] == "to" and tokens.shape[first - 2] in BIG:  # "Room to Grow, a"
            first = self.runs.behind(first - 2)
        if first is None or (found is not None and found.start <= tokens.start[first] and self._whole(found)):
            return
        if self.runs.evidence(first, comma - 1) >= (_SURE if first < comma - 1 else _LIKELY):
            yield first, comma - 1

    def _whole(self, found: Found) -> bool:
        return found.kind is EntityKind.ORGANISATION or found.producer not in GUESSES

    def _body_noun(self, index: int) -> bool:
        """Whether a noun for bodies ends the words behind an article: "feminist network of", "students' body,"."""
        tokens = self.page.tokens
        for place in range(index, min(index + _FAR_NOUN, len(tokens.word) - 1)):
            large = tokens.shape[place] is Shape.CAPITAL and tokens.low[index - 1] in ("a", "an")
            if tokens.low[place] in CALLED_BODY and (large or tokens.shape[place] is Shape.LOWER):
                return tokens.low[place + 1] in BEHIND_CALLED
            if not (tokens.word[place][0].isalnum() or tokens.word[place] in "'’-") or tokens.low[place] in _CLOSING:
                return False
        return False


@lru_cache(maxsize=32)
def _readers(titles: frozenset[str]) -> Remembered[tuple[_Reader, ...]]:
    """How what each word shows is read, where the titles are those of the page's languages."""
    return Remembered(lambda low: tuple(reader for words, reader in _READERS if low in words) + _by_form(low, titles))


def _by_form(low: str, titles: frozenset[str]) -> tuple[_Reader, ...]:
    """How a word is read that is an office or a verb in the past."""
    past = (_Slots.done_by,) if low.endswith("ed") and low not in FINITE else ()
    return past + ((_Slots.officers, _Slots.in_brackets) if low in titles else ())


_CLOSING = word_set("of that who")
_RED = frozenset({"cross", "crescent", "radio"})
_Reader: TypeAlias = "Callable[[_Slots, int], Iterator[Run]]"
_READERS: tuple[tuple[Collection[str], _Reader], ...] = (
    (_LEADING, _Slots.behind_cue),
    (HELD_IN, _Slots.held_in),
    (FOLK_BEHIND, _Slots.before_folk),
    (APOSTROPHES, _Slots.owner),
    (united(PICKETING, PLACED), _Slots.site),
    (frozenset(VERBS), _Slots.subject),
    (FINITE, _Slots.evident),
    (BODY_CUES, _Slots.shown),
    (HEADING, _Slots.headed),
    (frozenset({"to"}), _Slots.asked),
    (frozenset({","}), _Slots.called),
    (frozenset({"against"}), _Slots.opposed),
)
"""What each word of a cue shows, in the order in which it is looked for."""
