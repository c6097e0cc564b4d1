"""Bodies without a head noun that are the subject of a verb of signing, calling or holding: "X and Y have signed"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.bodies.run_lists import QUOTES
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.actor_words_en import BODILY, HELD, HELPING, HOLDING, INTENDING, PASSIVE, PLURAL
from directory.extraction.words.deeds_en import EVENTS, WRITINGS
from directory.extraction.words.vocabulary import united, word_set
from directory.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.extraction.bodies.run_lists import Run, RunLists
    from directory.extraction.text.page import Page

_FAR = 9
_FAR_OBJECT = 7
_OPENING = frozenset('.!?"“”:')
_RELATIVE = frozenset({"that", "who"})
_EVIDENT = 2
_MANY = frozenset({"have", "are"})
_NOUNS = united(EVENTS, WRITINGS, word_set("call demand plan protest request"))


@dataclass(frozen=True, slots=True)
class ActingSubjects:
    """Weighs the subjects of the verbs of one page."""

    page: Page
    lists: RunLists

    def before(self, verb: int) -> Iterator[Run]:
        """The runs before a verb that are bodies by what the verb, their company and their own words say."""
        low = self.page.tokens.low[verb]
        end = self._behind_subject(verb)
        if low in _NOUNS and self.page.tokens.word[verb - 1] in QUOTES:
            return  # "the 'Never Again' | march": a noun
        if low == "issues" and self.page.tokens.low[verb + 1 : verb + 2] and self.page.tokens.low[verb + 1] in HELPING:
            return  # "Back | issues are archived": a noun
        helped = {low, *self.page.tokens.low[end:verb]}
        if (low in HOLDING and not self._holds(verb)) or (helped & PASSIVE and not low.endswith("ing")):
            return
        items = self.lists.before(end)
        known = [self.lists.known(item) for item in items]
        if all(known):
            return
        plural = not helped & _RELATIVE and (bool(helped & _MANY) or (low in PLURAL and end == verb))
        bodily = (plural and len(items) == 1) or low in BODILY or low in HOLDING
        points = [0 if kind else self.lists.runs.evidence(*item) for item, kind in zip(items, known, strict=True)]
        company = len(items) > 1 and (EntityKind.ORGANISATION in known or max(points) > 1)
        for item, kind, point in zip(items, known, points, strict=True):
            short = item[0] == item[1] and self.page.tokens.shape[item[0]] is Shape.UPPER
            lone = item[0] == item[1] and self._opens(item[0])
            if short and not company:  # weighed with the acronyms of the page
                continue
            quoted = self.page.tokens.word[item[1] + 1] in QUOTES  # as often a thing: "the 'Mail Wizard' are"
            if kind is None and point >= (0 if company else 0 if bodily and not lone and not quoted else 1):
                yield item

    def evident(self, verb: int) -> Iterator[Run]:
        """The run that opens a sentence before a verb of any meaning, where its own words say that it is a body."""
        last = verb - 1
        first = self.lists.runs.behind(last) if verb and last not in self.lists.runs.spots else None
        if first is None or first == last or not self._opens(first):
            return
        if self.lists.known((first, last)) is None and self.lists.runs.evidence(first, last) >= _EVIDENT:
            yield first, last

    def _behind_subject(self, verb: int) -> int:
        """The token behind a verb's subject, over helping words and adverbs."""
        tokens, end = self.page.tokens, verb
        while end and tokens.segment[end - 1] == tokens.segment[verb] and verb - end < _FAR:
            low = tokens.low[end - 1]
            intends = low != "to" or tokens.low[end - 2] in INTENDING
            helps = (low in HELPING and intends) or low.endswith("ly") or (low in _RELATIVE and end == verb)
            if tokens.shape[end - 1] is not Shape.LOWER or not helps:
                break
            end -= 1
        return end

    def _opens(self, place: int) -> bool:
        """Whether a token opens a sentence, where every word is large."""
        tokens = self.page.tokens
        return place == self.page.first[tokens.segment[place]] or tokens.word[place - 1] in _OPENING

    def _holds(self, verb: int) -> bool:
        """Whether a verb is followed by an event: "held a vigil", "took to the streets"."""
        return any(low in HELD for low in self.page.tokens.low[verb + 1 : verb + _FAR_OBJECT])
