"""Roles by the subject of a Romance sentence: "X, Y y otras redes han convocado", "A la marcha se sumaron X e Y"."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from directory.extraction.roles.signers_among import ends_sentence
from directory.extraction.shapes.office_words import is_office
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.deeds_romance import DEEDS, Deeds, Doing
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_FARTHEST, _FAR_BEHIND, _FAR_PART, _FAR_OFFICE = 130, 90, 24, 4
_OPENING = frozenset("([")
_QUOTES = frozenset('"“”«»')
_TWO = 2
_ACTING = (
    "asociacion",
    "associa",
    "associaz",
    "collecti",
    "colectivo",
    "entidade",
    "organis",
    "organiz",
    "sindicat",
    "syndicat",
)
_NEAR_ACTING, _FAR_HELD = 5, 6
_FAR_TOLD = 70
_NAMING = frozenset({"agit", "trata", "tratta"})
_IMPERSONAL = frozenset({"s", "se", "si", "'", "’"})
_TOLD: Mapping[str, Role] = {
    "organis": Role.ORGANISER, "organiz": Role.ORGANISER, "initiat": Role.ORGANISER, "convoc": Role.ORGANISER,
    "promot": Role.ORGANISER, "appell": Role.ORGANISER, "signat": Role.SIGNATORY, "cosign": Role.SIGNATORY,
    "firma": Role.SIGNATORY, "suscri": Role.SIGNATORY, "assin": Role.SIGNATORY, "particip": Role.PARTICIPANT,
    "partecip": Role.PARTICIPANT,
}  # fmt: skip
"""The beginnings of words that say what those do whom the next sentence names."""


def criticise_behind(page: Page, index: int, last: int) -> bool:
    """Whether those behind a verb say what stands before it: "…, dénoncent 400 associations, dont A et B"."""
    tokens = page.tokens
    if not index or not (tokens.word[index - 1] == "," or tokens.word[index - 1] in _QUOTES):
        return False
    behind = tokens.low[last + 1 : last + 1 + _NEAR_ACTING]
    many = next((place for place, low in enumerate(behind) if low.startswith(_ACTING)), 0)
    return many > 0 and not any(word[0].isupper() for word in tokens.word[last + 1 : last + 1 + many])


@dataclass(slots=True)
class _Row:
    """The names of a stretch that can be its subject, and the bodies in which those hold their offices."""

    free: list[int] = field(default_factory=list)
    held: list[int] = field(default_factory=list)


def roles_by_romance_verbs(page: Page, names: Sequence[Found], spots: Mapping[int, int]) -> Iterator[tuple[int, Role]]:
    """The numbers of names with the role that the verb of their sentence gives its subject."""
    deeds = DEEDS.get(page.words.code)
    if deeds is None or not spots:
        return
    reader = _Reader(page, names, spots, deeds)
    yield from _those_told(page, reader)
    forms = deeds.by_form()
    for index in page.tokens.where(forms.keys()):
        if index in spots:
            continue
        for doing, participle in forms[page.tokens.low[index]]:
            row = reader.subject(index, doing, participle=participle)
            if row is None:
                continue
            numbers = [*row.free, *row.held] if doing.role is Role.SIGNATORY else row.free
            yield from ((number, doing.role) for number in numbers)


def _those_told(page: Page, reader: _Reader) -> Iterator[tuple[int, Role]]:
    """Who a sentence names of whom the one before it told: "Cinq associations organisent X. Il s'agit | de A, B"."""
    tokens = page.tokens
    for index in tokens.where(_NAMING):
        if tokens.low[index - 1] not in _IMPERSONAL or index in reader.spots:
            continue
        before = tokens.low[max(page.first[tokens.segment[index]], index - _FAR_TOLD) : index]
        role = next((_TOLD[stem] for low in reversed(before) for stem in _TOLD if low.startswith(stem)), None)
        row = reader.named(index) if role else []
        yield from ((number, role) for number in row if role is not None and len(row) > 1)


@dataclass(frozen=True, slots=True)
class _Reader:
    """Finds the subjects of the verbs of one page."""

    page: Page
    names: Sequence[Found]
    spots: Mapping[int, int]
    deeds: Deeds

    def subject(self, index: int, doing: Doing, *, participle: bool) -> _Row | None:
        """The names that are the subject of a verb which tells a deed; None where it tells none."""
        verb = self._verb_start(index, doing, participle=participle)
        if verb is None or not self._has_object(index, doing):
            return None
        low = self.page.tokens.low[verb - 1] if verb else ""
        if low in self.deeds.relative and verb - 1 >= self._first(verb):
            row = self._antecedent(verb - 1)
        else:
            row = self._before(verb)
            row = self._behind(index) if not row.free and self._inverted(verb) else row
        alone = doing.together and len([n for n in row.free if self._is_body(n)]) < _TWO
        return None if alone or not row.free else row

    def _verb_start(self, index: int, doing: Doing, *, participle: bool) -> int | None:
        """The first token of a verb with its helping words; None where it is denied or is no such verb."""
        low, deeds = self.page.tokens.low, self.deeds
        first = self._first(index)
        place, helped, seen = index, False, False
        if low[index] in doing.infinitives:
            planned = next(
                (at for at in range(index - 1, max(first, index - _FAR_OFFICE), -1) if low[at] in deeds.planning), None
            )
            if planned is None:
                return None
            place, helped = planned, low[planned] not in doing.participles
        while place > first and place - 1 not in self.spots:
            before = low[place - 1]
            if before in doing.pronoun:
                seen = True
            elif before in deeds.helping and not helped:
                helped = True
            elif before not in deeds.between:
                break
            place -= 1
        denied = place > first and low[place - 1] in deeds.denying
        unfit = (participle and not helped) or (doing.pronoun and not seen)
        noun = not helped and index > first and index - 1 not in self.spots and self._is_noun(index)
        return None if denied or unfit or noun else place

    def _is_noun(self, index: int) -> bool:
        """Whether a form is the noun that is written like it: "la convoca", "una firma", "de firma"."""
        low, words = self.page.tokens.low[index - 1], self.page.words
        return low in words.articles or low in self.deeds.of or low in self.deeds.across

    def _has_object(self, index: int, doing: Doing) -> bool:
        if doing.object is None:
            return True
        tokens = self.page.tokens
        last = min(self.page.last[tokens.segment[index]], index + doing.near)
        for place in range(index + 1, last):
            if place in self.spots:
                continue
            if ends_sentence(self.page, place):
                break
            if doing.object.match(tokens.low[place]):
                return True
        first = max(self._first(index), index - doing.near // 2)
        for place in range(index - 1, first - 1, -1):
            if ends_sentence(self.page, place):
                return False
            if place not in self.spots and doing.object.match(tokens.low[place]):
                return True
        return False

    def named(self, index: int) -> list[int]:
        """All names of a list that a verb at a token leads to."""
        tokens, words = self.page.tokens, self.page.words
        passing = words.articles | words.and_words | self.deeds.of
        row: list[int] = []
        gap = 0
        for place in range(index + 1, min(self.page.last[tokens.segment[index]], index + _FAR_BEHIND)):
            if place in self.spots:
                row += [self.spots[place]] if self.spots[place] not in row else []
                gap = 0
            elif ends_sentence(self.page, place) or gap > _FAR_OFFICE:
                break
            else:
                gap += tokens.low[place] not in passing and tokens.shape[place] is not Shape.MARK
        return row

    def _antecedent(self, relative: int) -> _Row:
        """Who "que" stands for: the name before it, or who is told to be among those of whom it tells."""
        tokens = self.page.tokens
        end = relative - (tokens.word[relative - 1] == ",")
        if end - 1 in self.spots:
            return _Row([self.spots[end - 1]])
        for place in range(relative - 1, max(self._first(relative), relative - _FAR_PART), -1):
            if place in self.spots and not self._is_place(place):
                break
            if (tokens.low[place - 1], tokens.low[place]) in self.deeds.parts:
                return self._before(place - 1)
        return _Row()

    def _is_place(self, place: int) -> bool:
        return self.page.tokens.low[place] in self.page.every.places

    def _before(self, verb: int) -> _Row:
        """The subject that stands before a verb, in its own clause."""
        start = self._clause_start(verb)
        end = next((at for at in range(start, verb) if self._acts(at)), verb)
        return self._row(self._behind_adverbial(start, end), end)

    def _inverted(self, verb: int) -> bool:
        """Whether nothing but where or when something is done stands before a verb in its clause."""
        tokens = self.page.tokens
        start = self._clause_start(verb)
        fronted = tokens.low[start] in self.deeds.across
        return start == verb or (fronted and not any(at in self.spots for at in range(start, verb)))

    def _behind(self, verb: int) -> _Row:
        """The subject that follows a verb: "En el acto intervinieron | Ana Cobo, de la Red X, y Luis Ibarra"."""
        tokens = self.page.tokens
        last = min(self.page.last[tokens.segment[verb]], verb + _FAR_BEHIND)
        end = last
        for place in range(verb + 1, last):
            if place in self.spots:
                continue
            low = tokens.low[place]
            clause = low in self.deeds.clauses or self._acts(place)
            if ends_sentence(self.page, place) or (clause and low not in self.page.words.and_words):
                end = place
                break
        return self._row(verb + 1, end, behind=True)

    def _row(self, start: int, end: int, *, behind: bool = False) -> _Row:
        """The names between two tokens that are no part of what is told beside them."""
        row = _Row()
        aside, nouns, place = "", 0, start
        while place < end:
            number = self.spots.get(place)
            if number is None:
                aside, nouns = self._beside(place, row, aside, nouns)
                place += 1
                continue
            self._add(row, number, place, aside if nouns == 0 else "")
            while place < end and self.spots.get(place) == number:
                place += 1
            aside, nouns = (aside, nouns) if aside == "people" else ("", 0)
            if behind and self._ends_row(place, end):
                break
        return row

    def _beside(self, place: int, row: _Row, aside: str, nouns: int) -> tuple[str, int]:
        """What a small word makes of the names behind it, and how many nouns have stood there since."""
        tokens, words, deeds = self.page.tokens, self.page.words, self.deeds
        low = tokens.low[place]
        if low in deeds.of:
            return self._of_what(place, row), 0
        if low in deeds.across:
            return ("" if tokens.low[place - 1] in deeds.company else "across"), 0
        if tokens.word[place] in _OPENING:
            return ("held" if row.free and self.spots.get(place - 1) == row.free[-1] else "across"), 0
        if low == "," or tokens.word[place] == ";" or low in words.and_words:
            return (aside, nouns) if aside == "people" else ("", 0)
        noun = low not in words.articles and tokens.shape[place] is not Shape.MARK
        return aside, nouns + noun

    def _add(self, row: _Row, number: int, place: int, aside: str) -> None:
        """Takes a name up as free or held, or leaves it where it only stands beside the subject."""
        if number in row.free or number in row.held:
            return
        bracketed = self.page.tokens.word[place - 1] in _OPENING and place - 2 in self.spots
        if bracketed and self._is_body(self.spots[place - 2]):
            (row.free if self.spots[place - 2] in row.free else row.held).append(number)
        elif aside == "held":
            if self._is_body(number):
                row.held.append(number)
        elif aside in ("", "people"):
            row.free.append(number)

    def _of_what(self, place: int, row: _Row) -> str:
        """What "of" leads to: the body of an office or of people, or what another noun is of."""
        tokens = self.page.tokens
        before = place - 1
        while before > place - _FAR_OFFICE and before not in self.spots:
            low = tokens.low[before]
            if low in self.deeds.people:
                return "people"
            if is_office(low, self.page.every):
                return "held"
            if low == "," and self.spots.get(before - 1) in row.free:
                return "held"  # "Ana Cobo, de la Red X"
            if low in self.page.words.articles or tokens.shape[before] is Shape.MARK:
                break
            before -= 1
        person = self.spots.get(before)
        return "held" if before == place - 1 and person is not None and not self._is_body(person) else "across"

    def _ends_row(self, place: int, end: int) -> bool:
        """Whether nothing that joins follows a name behind a verb."""
        tokens, words = self.page.tokens, self.page.words
        low = tokens.low[place] if place < end else "."
        joins = low in {",", ";", "(", ")"} or low in words.and_words or low in self.deeds.of
        return not joins and tokens.word[place] not in _QUOTES

    def _clause_start(self, verb: int) -> int:
        """Where the clause of a verb begins: semicolons part the items of a list that no verb stands in."""
        tokens = self.page.tokens
        first = max(self._first(verb), verb - _FARTHEST)
        start = verb
        acted = False
        semicolon = None
        for place in range(verb - 1, first - 1, -1):
            if place in self.spots:
                start = place
                continue
            low = tokens.low[place]
            if ends_sentence(self.page, place) or tokens.word[place] == ":" or low in self.deeds.clauses:
                break
            if tokens.word[place] in _QUOTES and tokens.word[place - 1] in ",.!?":
                break
            if tokens.word[place] == ";":
                semicolon = place if semicolon is None or not acted else semicolon
            acted = acted or self._acts(place)
            if acted and semicolon is not None:
                return semicolon + 1
            start = place
        return start

    def _behind_adverbial(self, start: int, end: int) -> int:
        """Where a clause goes on behind when, where or according to whom: "En la sede de X, | Y convocó"."""
        tokens = self.page.tokens
        while start < end and tokens.shape[start] is Shape.MARK:
            start += 1
        if start >= end or start in self.spots or tokens.low[start] not in self.deeds.across:
            return start
        comma = next((at for at in range(start, end) if tokens.word[at] == "," and at not in self.spots), None)
        return start if comma is None else self._behind_holder(comma + 1, end)

    def _behind_holder(self, start: int, end: int) -> int:
        """Where a clause goes on behind who holds the office before it: "au ministre, | Jean Petit, | la Ligue"."""
        tokens, number = self.page.tokens, self.spots.get(start)
        near = tokens.low[max(0, start - 1 - _FAR_HELD) : start - 1]
        if number is None or self._is_body(number) or not any(is_office(low, self.page.every) for low in near):
            return start
        behind = next((at for at in range(start, end) if self.spots.get(at) != number), end)
        return behind + 1 if behind < end and tokens.word[behind] == "," else start

    def _acts(self, place: int) -> bool:
        """Whether a verb of a clause stands here."""
        return place not in self.spots and self.page.tokens.low[place] in self.deeds.verbs()

    def _is_body(self, number: int) -> bool:
        return self.names[number].kind is EntityKind.ORGANISATION

    def _first(self, index: int) -> int:
        return self.page.first[self.page.tokens.segment[index]]
