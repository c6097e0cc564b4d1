"""Who a sentence lists: names with their offices, parted by commas, semicolons and 'and' ("A, head of B, and C")."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction.roles.chains import PREPOSITIONS, other_subject
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.vocabulary import united, word_set
from directory.lean_values import dataclass
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_LONGEST = 220
_LONGEST_SHORT = 5  # letters of "Capt."
_FEW = 2
_LEAD = 14  # tokens in front of a name that its office can take
_ENDS, _DOT = frozenset(".!?"), frozenset(".")
_OPENING, _CLOSING = frozenset("(["), frozenset(")]")
_STOPS = word_set("""
    am are became because been began broke brought but by called came can chose could did do does drew during ended fell
    felt found gave got grew had has have he heard held how i if is it kept knew laid led left lost made may met might
    must put ran rang read rose said sang sat saw says sent set she should since so sold sought spoke spoken stood swore
    than that their they threw told took until was we went were withdrew won wrote
    accused accuses asked asks condemned condemns urged urges welcomed welcomes
    about against concerning over regarding what when where whereas whether which while who whom whose why will would
    yesterday
    """)
_NO_VERBS = PREPOSITIONS | {"because", "concerning", "regarding", "when", "where", "which", "while", "who"}
_BESIDE = word_set("assistance attendance participation presence support")
_ING = word_set(
    "acting during evening founding including leading morning outgoing representing serving sitting visiting"
)
_SHORT_FORMS = word_set("actg asst capt dept dir hon jr no pres prof rep sec sr st supt")
_ADJECTIVES = word_set("assorted elected invited named noted organised organized renowned retired united wounded")
_SIGNS = frozenset("\"“”„«»'‘’:–—-")
_GIVING_BODIES = frozenset({Role.RECIPIENT, Role.SIGNATORY})
_GROUPS = word_set("""
    academics activists affiliates campaigners chairs delegates delegation delegations directors employees heads
    journalists lawyers leaders members ministers mps officers officials presidents representatives speakers students
    supporters teachers volunteers workers
    """)
_OF = word_set("of for from at to in with by")


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stands between two separators, by its tokens, end exclusive, with the numbers of its names."""

    first: int
    last: int
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Lists:
    """Reads the lists of one page; ``spots`` gives the number of the name that a token belongs to."""

    page: Page
    names: Sequence[Found]
    spots: Mapping[int, int]

    def actors(self, start: int, role: Role, end: int | None = None) -> list[int]:
        """The names from a token on that play a role, up to the end of the sentence or a given token."""
        limit = self._sentence_end(start) if end is None else end
        pieces, parted = self._pieces(self._behind_colon(start, limit), limit)
        chosen: list[int] = []
        behind_person = False
        if role is Role.PARTICIPANT and not parted and self._introduces(pieces[:2]):
            pieces = pieces[1:]
        for place, piece in enumerate(pieces):
            if chosen and any(other_subject(self.page, at) for at in range(piece.first, piece.last)):
                break
            kept, goes_on = self._cut(piece, role)
            if kept is None or (place and not goes_on and self._acts(kept) and (not chosen or self._apart(kept))):
                break
            heads = self._persons(kept)
            bodies = self._bodies(kept) if role in _GIVING_BODIES or not heads else []
            following = pieces[place + 1] if place + 1 < len(pieces) and not parted else None
            beside = behind_person and not heads and (self._is_office(kept) or self._affiliates(following, role))
            beside = beside or (not heads and bool(kept.numbers) and self._shares_office(kept, following))
            chosen += heads if parted and role is not Role.SIGNATORY else heads[:1]
            chosen += bodies if not beside or role in _GIVING_BODIES else []
            behind_person = bool(heads) or (behind_person and (beside or not kept.numbers))
            if not parted and (not goes_on or (not kept.numbers and not self._is_filler(kept))):
                break
        return list(dict.fromkeys(chosen))

    def _introduces(self, pieces: Sequence[_Piece]) -> bool:
        """Whether an office leads to its holder behind a comma: "the president of the Kelp Union, | Ann Lee"."""
        if len(pieces) < _FEW or self._persons(pieces[0]) or not self._is_office(pieces[0]):
            return False
        comma = self.page.tokens.word[pieces[1].first - 1] == ","
        return comma and bool(self._persons(pieces[1])) and not self._is_group(pieces[0])

    def _behind_colon(self, start: int, end: int) -> int:
        """Where a list begins that a colon opens behind words with hardly a name: "twelve parties, united: A, B"."""
        named: set[int] = set()
        for place in range(start, min(end, start + _LEAD)):
            if place in self.spots:
                named.add(self.spots[place])
            elif self.page.tokens.word[place] == ":":
                return place + 1 if len(named) <= _FEW else start
        return start

    def _acts(self, piece: _Piece) -> bool:
        """Whether a piece ends with a name, so that what cut it is the name's own verb."""
        return piece.last - 1 in self.spots and self.page.tokens.low[piece.last] not in _NO_VERBS

    def _apart(self, piece: _Piece) -> bool:
        """Whether a comma alone stands before a piece, so that with a verb it is a clause: "to A and B, C reported"."""
        return self.page.tokens.word[piece.first - 1] == ","

    def _sentence_end(self, start: int) -> int:
        """The token behind the sentence that a token stands in."""
        tokens = self.page.tokens
        if start >= len(tokens.word):
            return start
        limit = min(self.page.last[tokens.segment[start]], start + _LONGEST)
        return next((place for place in range(start, limit) if self.ends(place)), limit)

    def ends(self, place: int) -> bool:
        """Whether a token is a mark that ends a sentence."""
        tokens = self.page.tokens
        word = tokens.word[place]
        if word not in _ENDS or place in self.spots:
            return False
        return word != "." or not self._shortens(place)

    def _shortens(self, place: int) -> bool:
        """Whether a full stop belongs to a short form: "Rev. Ann Lee", "J. Ruiz", "vice chairman. of"."""
        tokens = self.page.tokens
        if not tokens.glued(place):
            return False
        before = tokens.low[place - 1]
        following = tokens.word[place + 1 : place + 2]
        goes_on = not following or following[0][0].islower() or following[0] in ",;"
        short = (
            len(before) == 1
            or before in _SHORT_FORMS
            or (before in self.page.words.honorifics and len(before) <= _LONGEST_SHORT)
            or before in self.page.words.legal_forms
        )
        return goes_on or short

    def _pieces(self, start: int, end: int) -> tuple[list[_Piece], bool]:
        """The pieces of a stretch, and whether semicolons alone part them."""
        words = self.page.tokens.word
        semicolons = [place for place in range(start, end) if words[place] == ";" and place not in self.spots]
        if semicolons:
            pieces = [piece for piece in self._between(start, end, semicolons) if piece.numbers]
            if len(pieces) > 1 and len(pieces) >= len(semicolons):
                return pieces, True
            end = semicolons[0]
        return list(self._between(start, end, self._separators(start, end))), False

    def _separators(self, start: int, end: int) -> list[int]:
        tokens, depth, found = self.page.tokens, 0, []
        for place in range(start, end):
            if place in self.spots and self.spots.get(place - 1) == self.spots[place]:
                continue
            word, low = tokens.word[place], tokens.low[place]
            depth += (word in _OPENING) - (word in _CLOSING and depth > 0)
            well = low == "well" and tokens.low[place - 1] == "as"
            if depth == 0 and place not in self.spots and (word == "," or low in self.page.words.and_words or well):
                found.append(place)
        return found

    def _between(self, start: int, end: int, cuts: Sequence[int]) -> Iterator[_Piece]:
        first = start
        for cut in [*cuts, end]:
            if cut > first:
                numbers = dict.fromkeys(self.spots[place] for place in range(first, cut) if place in self.spots)
                yield _Piece(first, cut, tuple(numbers))
            first = cut + 1

    def _cut(self, piece: _Piece, role: Role) -> tuple[_Piece | None, bool]:
        """A piece up to where a verb or a clause begins, and whether the list can go on behind it."""
        place, named = piece.first, False
        while place < piece.last:
            if place in self.spots:
                named = True
            elif self._stops(place, role, named=named):
                break
            place += 1
        if place == piece.last:
            return piece, True
        if place == piece.first and not named:
            return None, False
        numbers = tuple(dict.fromkeys(self.spots[at] for at in range(piece.first, place) if at in self.spots))
        return (_Piece(piece.first, place, numbers), False) if numbers else (None, False)

    def _stops(self, place: int, role: Role, *, named: bool) -> bool:
        """Whether a small word begins a clause, in which names play no part of the list."""
        tokens, words = self.page.tokens, self.page.words
        low = tokens.low[place]
        if tokens.shape[place] is not Shape.LOWER:
            return False
        if low == "to":
            return named or role is not Role.RECIPIENT
        if low == "with" and not _BESIDE.isdisjoint(tokens.low[place + 1 : place + 4]):
            return True
        if low in _STOPS and not (low == "by" and not named):
            return True
        if low.endswith("ing") and len(low) > 5 and low not in _ING:  # a noun behind an article: "a showing of"
            return tokens.low[place - 1] not in words.articles and tokens.low[place - 2] not in words.articles
        beside = place - 1 in self.spots or tokens.word[place - 1] in ("s", ")")
        opens = tokens.word[place - 1] == "," or tokens.low[place - 1] in words.and_words
        done = low.endswith("ed") and (
            beside or (opens and low not in _ADJECTIVES) or tokens.low[place + 1 : place + 2] == ["by"]
        )
        verb = low in words.acting_words or (done and low not in words.past_words)
        return verb and low not in words.titles

    def _persons(self, piece: _Piece) -> list[int]:
        """The persons of a piece, but for one that somebody is only of: "supporters of Ann Lee"."""
        return [
            number
            for number in piece.numbers
            if self.names[number].kind is EntityKind.PERSON and not self._is_of(piece, number)
        ]

    def _is_of(self, piece: _Piece, number: int) -> bool:
        tokens = self.page.tokens
        place = next(at for at in range(piece.first, piece.last) if self.spots.get(at) == number)
        while place > piece.first and tokens.low[place - 1] in united(self.page.words.honorifics, _DOT):
            place -= 1
        return place > piece.first and tokens.low[place - 1] in _OF and place - 1 > piece.first

    def _bodies(self, piece: _Piece) -> list[int]:
        """The first body of a piece, and its short form in brackets."""
        bodies = [number for number in piece.numbers if self.names[number].kind is EntityKind.ORGANISATION]
        beside = [
            other
            for one, other in pairwise(bodies)
            if self.page.between(self.names[one].end, self.names[other].start).strip() == "("
        ]
        return [*bodies[:1], *beside]

    def _free(self, piece: _Piece) -> list[str]:
        """The words of a piece that belong to no name."""
        tokens = self.page.tokens
        return [tokens.low[place] for place in range(piece.first, piece.last) if place not in self.spots]

    def _is_office(self, piece: _Piece) -> bool:
        """Whether a piece tells what the person before it is: "head of the union", "union president"."""
        free = self._free(piece)
        titles = united(self.page.words.titles, self.page.words.honorifics)
        led = free[:1] and (free[0] in _OF or free[0] == "a" or free[0] == "an")
        return bool(led) or (any(low in titles for low in free) and not self._is_group(piece))

    def _is_group(self, piece: _Piece) -> bool:
        return any(low in _GROUPS for low in self._free(piece))

    def _is_filler(self, piece: _Piece) -> bool:
        """Whether a piece is a mark, 'others', or an unnamed group or adjective, behind which a list can go on."""
        free = [low for low in self._free(piece) if low not in _SIGNS]
        return len(free) <= _LEAD

    def _shares_office(self, piece: _Piece, following: _Piece | None) -> bool:
        """Whether a piece ends with an office that 'and' joins to another: "Kelp Union president and MP Ann Lee"."""
        if following is None or not self._persons(following):
            return False
        low = self.page.tokens.low[piece.last - 1]
        return piece.last - 1 not in self.spots and low in self.page.words.titles and low not in _GROUPS

    def _affiliates(self, following: _Piece | None, role: Role) -> bool:
        """Whether a body behind a person is that person's, as another person follows: "Ann Lee, Kelp Union, and B"."""
        return role is Role.PARTICIPANT and following is not None and bool(self._persons(following))
