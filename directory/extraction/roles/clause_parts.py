"""What stands behind an English verb: its object and its complements, each a stretch up to the next small word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.deeds_en import ASSAULTS, COLLECTIVES, UPON
from directory.extraction.words.vocabulary import united, word_set
from directory.lean_values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from directory.extraction.roles.actor_lists import Lists
    from directory.extraction.text.page import Page

DETERMINERS = word_set("""
    a all an another any both each eleven every fifty five forty four her his its many more most my no our several six
    some ten that the their these thirty this those three twelve twenty two your
    """)
BE = word_set("am are be been being is was were")
_SMALL = word_set("about against among at before by for from in into of on outside over through to upon with without")
_SUBORDINATE = word_set("""
    after although and because but can cannot could did do does had has have he how i if may might must or shall she
    should since so than that they though until was we were what when where whether which while who whom whose why
    will would
    """)
_ADVERBS = word_set("again also already both first formally further jointly last later now officially once today then")
_FOLK = word_set("""
    academics activists all authorities bodies both citizens colleagues countries delegates donors everyone firms
    followers fans friends governments groups heads leaders lawmakers lawyers listeners members ministers mps nations
    officials organisations organizations others parents participants parties people politicians readers residents
    shareholders staff states students subscribers supporters teachers unions viewers visitors voters workers
    """)
_FAR = 60
_SHORT = 5


def as_well(low: Sequence[str], place: int) -> bool:
    """Whether a token is a word of "as well as", which joins names as "and" does.

    >>> [as_well(["the", "union", "as", "well", "as", "x"], place) for place in (1, 2, 3, 4, 5)]
    [False, True, True, True, False]
    """
    return low[place] in ("as", "well") and "well" in low[max(0, place - 1) : place + 2]


_NOUNS = word_set("building funding gathering hearing meeting planning ruling setting training warning")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch behind a verb by its tokens, end exclusive, and the small word that leads to it ("" for the object)."""

    small: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Clauses:
    """Reads what stands behind the verbs of one page."""

    page: Page
    spots: Mapping[int, int]
    lists: Lists

    def parts(self, verb: int) -> Iterator[Part]:
        """The object of a verb and what its small words lead to, up to where a further clause begins."""
        tokens = self.page.tokens
        end = min(self.page.last[tokens.segment[verb]], verb + _FAR)
        small, first, place = "", verb + 1, verb + 1
        while place < end:
            if place not in self.spots:
                if self.lists.ends(place) or tokens.word[place] in ";:()" or self._begins_clause(place):
                    break
                low = tokens.low[place]
                doing = low == "by" and self._is_conduct(place - 1)
                doing = doing or (low in UPON and tokens.low[place - 1] in ASSAULTS)
                if low in _SMALL and low != "of" and not doing and not self._again(place, small):
                    if place > first:
                        yield Part(small, first, place)
                    if low == "to" and self.is_infinitive(place):
                        return
                    small, first = low, place + 1
            place += 1
        if (last := self._before_subject(place, end)) > first:
            yield Part(small, first, last)

    def _before_subject(self, place: int, end: int) -> int:
        """Where a list ends before a comma and the subject of the next clause: "to A and B | , C reported"."""
        tokens = self.page.tokens
        if place >= end or place - 1 not in self.spots or tokens.shape[place] is not Shape.LOWER:
            return place
        start = place - 1
        while self.spots.get(start - 1) == self.spots[place - 1]:
            start -= 1
        start -= tokens.low[start - 1] in self.page.words.articles
        return start - 1 if tokens.word[start - 1] == "," else place

    def _again(self, place: int, small: str) -> bool:
        """Whether a small word is said again behind a comma or 'and' for one list: "to A and to B"."""
        tokens = self.page.tokens
        if tokens.low[place] != small or (small == "to" and self.is_infinitive(place)):
            return False
        return tokens.word[place - 1] == "," or tokens.low[place - 1] in self.page.words.and_words

    def _begins_clause(self, place: int) -> bool:
        """Whether a small word opens a clause of its own, in which names play other parts."""
        tokens, words = self.page.tokens, self.page.words
        low = tokens.low[place]
        if low in words.and_words:
            return not self._goes_on(place + 1)
        if tokens.shape[place] is not Shape.LOWER:
            return tokens.word[place] in ("—", "–", '"', "“", "”")
        doing = low.endswith("ing") and len(low) > _SHORT and self._modifies(place) and low not in _NOUNS
        done = low.endswith("ed") and tokens.shape[place - 1] is Shape.LOWER and self._modifies(place)
        acting = low in words.acting_words and place - 1 in self.spots
        return low in _SUBORDINATE or low in BE or doing or done or acting

    def _modifies(self, place: int) -> bool:
        """Whether a participle stands behind a noun or name that it tells more of: "the banks | providing"."""
        tokens, low = self.page.tokens, self.page.tokens.low[place - 1]
        if place - 1 in self.spots or tokens.word[place - 1] == ",":
            return True
        small = low in _SMALL or low in DETERMINERS or low in self.page.words.articles or low in _SUBORDINATE
        verbal = low in BE or low in _ADVERBS or low in self.page.words.and_words or low.endswith("ly")
        return tokens.shape[place - 1] is Shape.LOWER and not small and not verbal

    def _goes_on(self, place: int) -> bool:
        """Whether a list goes on behind an 'and': with a name, an article, a small word or an office."""
        tokens, words = self.page.tokens, self.page.words
        if place >= len(tokens.word) or place in self.spots:
            return True
        low = tokens.low[place]
        large = tokens.shape[place] is not Shape.LOWER
        known = low in words.articles or low in DETERMINERS or low in words.titles or low in COLLECTIVES
        led = low == "to" and not self.is_infinitive(place)
        return large or known or led or low in _FOLK or low in ("against", "with", "on", "from")

    def is_infinitive(self, place: int) -> bool:
        """Whether a verb follows a "to"."""
        tokens, words = self.page.tokens, self.page.words
        behind = place + 1
        while behind < len(tokens.low) and tokens.low[behind] in _ADVERBS:
            behind += 1
        if behind >= len(tokens.low) or behind in self.spots or tokens.shape[behind] is not Shape.LOWER:
            return False
        low = tokens.low[behind]
        named = low in words.articles or low in DETERMINERS or low in _FOLK or low in words.titles
        following = behind + 1 in self.spots and tokens.shape[behind + 1] is not Shape.LOWER
        return not (named or low in words.honorifics or (following and low.endswith(("er", "or", "ent", "ian", "ist"))))

    def doer(self, part: Part) -> int:
        """Where the name of a part begins who did what its first words tell: "a decision made by | X", or its start."""
        low = self.page.tokens.low
        made = (place for place in range(part.first + 1, part.last) if low[place] == "by" and low[place - 1] in _DONE)
        return next((place + 1 for place in made if self._is_conduct(place - 1)), part.first)

    def _is_conduct(self, place: int) -> bool:
        """Whether a word is what somebody does, or says that it was done: "a decision | made by X"."""
        low = self.page.tokens.low
        return low[place - (low[place] in _DONE)] in _CONDUCT

    def has_noun(self, part: Part, nouns: frozenset[str]) -> bool:
        """Whether a part holds one of some nouns outside its names."""
        low = self.page.tokens.low
        return any(low[place] in nouns for place in range(part.first, part.last) if place not in self.spots)

    def heads(self, part: Part, *, blamed: bool = False) -> bool:
        """Whether the first name of a part is what the part is about, and nothing that is only of it.

        Who is ``blamed`` may be so for what they do: "against plans by X".
        """
        tokens, words = self.page.tokens, self.page.words
        place = part.first
        while place < part.last and place not in self.spots:
            low = tokens.low[place]
            if low in UPON and tokens.low[place - 1] in ASSAULTS:
                return False
            if low in ("of", "by", "for", "between"):
                before = tokens.low[place - 1]
                done = blamed and low != "for" and self._is_conduct(place - 1)
                if not (done or before in words.titles or before in _FOLK or before in _GOVERNING):
                    return False
            elif tokens.word[place] == ",":
                return False
            place += 1
        if place >= part.last:
            return False
        number = self.spots[place]
        while self.spots.get(place) == number:
            place += 1
        return not (tokens.word[place : place + 1] in (["'"], ["’"]) and tokens.low[place + 1 : place + 2] == ["s"])


_CONDUCT = word_set("""
    actions attempt attempts behaviour conduct crackdown cuts decision decisions failure handling inaction lack
    measures move order orders plan plans policies policy practices proposal proposals refusal silence stance threats
    treatment
    """)
_DONE = word_set("imposed made taken")
_GOVERNING = united(
    word_set("board chair chairs chief council court general government head leadership management ministry office"),
    word_set("commissioner directors editors editor general hands owner owners presidents secretary trustees"),
)
