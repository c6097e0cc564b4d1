"""Bodies that a sentence lists beside a noun for them: "organisations including A, B and C", "A, B and other NGOs"."""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING

from directory.extraction.blocks import SegmentKind
from directory.extraction.found import Found, organisation
from directory.extraction.name_runs import BIG
from directory.extraction.name_shapes import Judge, Look
from directory.extraction.text_tokens import Shape
from directory.extraction.vocabulary import is_head, word_set
from directory.model import Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.page import Page
    from directory.extraction.vocabulary import Words

_OPENERS = word_set("""
    : are comme como comprenant compris darunter dont formé include included includes including incluidas incluidos
    incluyendo incluso integrado namely nämlich notamment such tels telles tales were wie
    """)
_OTHER = word_set("altri altre andere anderen autres digər diğer other otras otros outras outros другие других другим")
_OPENING, _CLOSING = "\"“«„'‘", "\"”»'’"
_SAYING_MORE = word_set("as that which who que qui die der das")
_NO_NOUNS = word_set("by members media signed endorsed cosigned co-signed endorsing undersigned")
_FAR = 5
_LONGEST_LOOSE = 10
_FEWEST_LOOSE = 6
_FEWEST = 3
_CLAUSE = word_set("""
    which who that have has had is was will would because while when where whose they them we our us you he she it
    """)


def enumerated(page: Page, judge: Judge, names: Sequence[Found]) -> list[Found]:
    """The bodies of lists in running text; commas inside ``names`` part nothing."""
    tokens = page.tokens
    nouns = _nouns(page.words)
    held = _held(page, names)
    found: list[Found] = []
    for index, low in enumerate(tokens.low):
        if low not in nouns or tokens.shape[index] is Shape.UPPER:
            continue
        found += _bodies(page, judge, _items_before(page, index, held), 1)
        start = _list_start(page, index)
        if start is not None:
            found += _bodies(page, judge, _items(page, start, held), _FEWEST)
    return found


@lru_cache(maxsize=64)
def _nouns(words: Words) -> frozenset[str]:
    """Nouns of bodies in the plural, and the last words of cues for those who signed."""
    listed = {cue.split()[-1] for cue in (*words.list_cues, *words.signature_cues) if cue[-1:] == "s" or " " not in cue}
    return frozenset(listed - _NO_NOUNS) | {"outlets", "newspapers"}


def _held(page: Page, names: Sequence[Found]) -> frozenset[int]:
    """The tokens inside names, the first of each left out."""
    tokens = page.tokens
    held: set[int] = set()
    index = 0
    for item in sorted(names, key=lambda item: item.start):
        while index < len(tokens.word) and tokens.start[index] <= item.start:
            index += 1
        place = index
        while place < len(tokens.word) and tokens.start[place] < item.end:
            held.add(place)
            place += 1
    return frozenset(held)


def _items_before(page: Page, index: int, held: frozenset[int]) -> list[tuple[int, int]]:
    """The names before "and other organisations" at a token, each as its first and last token."""
    tokens, segment = page.tokens, page.tokens.segment[index]
    place = index - 1
    while place > index - 4 and place > 0 and tokens.low[place] not in _OTHER:
        place -= 1
    if place < 2 or tokens.low[place] not in _OTHER or tokens.low[place - 1] not in page.words.and_words:
        return []
    place -= 1
    items: list[tuple[int, int]] = []
    while place > 0 and tokens.segment[place - 1] == segment and tokens.low[place] in page.words.and_words | {","}:
        last = place - 1 - (tokens.word[place - 1] in _CLOSING)
        if tokens.low[last] == "," and not items:
            last -= 1
        first = _run_back(page, last, held)
        if first is None:
            break
        items.insert(0, (first, last))
        place = first - 1
        while place > 0 and (tokens.low[place] in page.words.articles or tokens.word[place] in _OPENING):
            place -= 1
    return items


def _run_back(page: Page, last: int, held: frozenset[int]) -> int | None:
    """The first token of the name that ends at a token: capitals and the small words between them."""
    tokens, words = page.tokens, page.words
    if tokens.shape[last] not in BIG | {Shape.DIGITS} and last not in held:
        return None
    first = place = last
    while place >= 0 and tokens.segment[place] == tokens.segment[last] and last - place < _LONGEST_LOOSE:
        if tokens.shape[place] in BIG or place in held:
            first = place
        elif tokens.low[place] not in words.of_words | words.articles | {"for"} and tokens.shape[place] != Shape.DIGITS:
            break
        place -= 1
    return first - (first in held)


def _list_start(page: Page, index: int) -> int | None:
    """Where the list begins that a noun for bodies at a token leads to."""
    tokens = page.tokens
    segment = tokens.segment[index]
    part = page.segments[segment]
    if part.kind is not SegmentKind.PROSE and page.text[part.end - 1] != ".":
        return None
    for place in range(index + 1, min(index + _FAR, len(tokens.word) - 1)):
        low = tokens.low[place]
        if tokens.segment[place] != segment or (tokens.shape[place] in BIG and place > index + 1):
            return None
        if low in _OPENERS:
            after = place + 1
            while after < len(tokens.word) - 1 and (tokens.low[after] in _SAYING_MORE or tokens.word[after] in ':"“'):
                after += 1
            return after if tokens.segment[after] == segment else None
        if tokens.shape[place] is Shape.MARK and tokens.word[place] not in ",–—-(":
            return None
    return None


def _items(page: Page, start: int, held: frozenset[int]) -> list[tuple[int, int]]:
    """The items from a token on, each as its first and last token."""
    tokens, segment = page.tokens, page.tokens.segment[start]
    end, depth = start, 0
    cuts = [start - 1]
    while end < len(tokens.word) and tokens.segment[end] == segment:
        word = tokens.word[end]
        depth += (word in "([") - (word in ")]")
        stop = word in "!?" or (word == "." and not _abbreviated(page, end))
        if depth < 0 or (stop and end not in held):
            break
        if word in ",;" and depth == 0 and end not in held:
            cuts.append(end)
        end += 1
    pieces = [(left + 1, right - 1) for left, right in zip(cuts, [*cuts[1:], end], strict=True) if right > left + 1]
    return _parted(page, pieces, held)


def _abbreviated(page: Page, index: int) -> bool:
    """Whether a full stop closes an abbreviation and no sentence."""
    tokens = page.tokens
    before = tokens.word[index - 1]
    return tokens.glued(index) and (len(before) == 1 or before.casefold() in page.words.legal_forms)


def _parted(page: Page, pieces: list[tuple[int, int]], held: frozenset[int]) -> list[tuple[int, int]]:
    """The items of a list: the last one parted at its 'and'; cut where a sentence goes on, unless all is short."""
    pieces = [_without_joint(page, *piece) for piece in pieces]
    pieces = [piece for piece in pieces if piece[0] <= piece[1]]
    loose = _ended(page, pieces, held)
    if len(loose) >= _FEWEST_LOOSE and all(_short(page, *piece) for piece in loose):
        return loose
    large = list(takewhile(lambda piece: page.tokens.shape[piece[0]] in BIG, pieces))
    items: list[tuple[int, int]] = []
    for first, last in _ended(page, large, held):
        item = _strict(page, first, last, held)
        if item is None:
            return items
        items.append(item)
        if item[1] < last and page.tokens.word[item[1] + 1] != "(":
            return items
    return items


def _ended(page: Page, pieces: list[tuple[int, int]], held: frozenset[int]) -> list[tuple[int, int]]:
    """The pieces with the last one parted at its 'and'."""
    return [*pieces[:-1], *(part for piece in pieces[-1:] for part in _split(page, *piece, held))]


def _without_joint(page: Page, first: int, last: int) -> tuple[int, int]:
    """A piece without the 'and' and the article in front of it."""
    tokens, words = page.tokens, page.words
    small = words.and_words | words.articles | frozenset(_OPENING)
    while first <= last and (tokens.low[first] in small or tokens.low[first : first + 3] == ["as", "well", "as"]):
        first += 3 if tokens.low[first] == "as" else 1
    while last >= first and tokens.word[last] in _CLOSING:
        last -= 1
    return first, last


def _short(page: Page, first: int, last: int) -> bool:
    """Whether a piece can be a name written with many small letters."""
    lows = page.tokens.low[first : last + 1]
    return len(lows) <= _LONGEST_LOOSE and not any(low in _CLAUSE or low in page.words.acting_words for low in lows)


def _split(page: Page, first: int, last: int, held: frozenset[int]) -> list[tuple[int, int]]:
    """The last piece of a list parted at its last 'and' before a capital."""
    tokens = page.tokens
    for place in range(last - 1, first, -1):
        joint = tokens.low[place] in page.words.and_words and place not in held
        after = place + 1 + (tokens.low[place + 1] in page.words.articles)
        if joint and after <= last and (tokens.shape[after] in BIG or after + 1 <= last):
            return [_without_joint(page, first, place - 1), _without_joint(page, after, last)]
    return [(first, last)]


def _strict(page: Page, first: int, last: int, held: frozenset[int]) -> tuple[int, int] | None:
    """The name that a piece begins with: capitals and the small words between them."""
    tokens, words = page.tokens, page.words
    if tokens.shape[first] not in BIG:
        return None
    end, place = first, first + 1
    while place <= last:
        shape = tokens.shape[place]
        if shape in BIG or place in held or shape is Shape.DIGITS:
            end = place
        elif tokens.low[place] not in words.of_words | words.link_words | words.articles | words.and_words and not (
            tokens.word[place] in "'’" or (tokens.low[place] == "s" and tokens.glued(place))
        ):
            break
        place += 1
    return first, end


def _bodies(page: Page, judge: Judge, items: list[tuple[int, int]], fewest: int) -> list[Found]:
    """The items that can be bodies, where there are enough of them."""
    tokens = page.tokens
    spans = [(tokens.start[first], tokens.end[last]) for first, last in items if _nameable(page, judge, first, last)]
    if len(spans) < fewest or 3 * len(spans) < 2 * len(items):
        return []
    return [organisation(span, "enumerated", Tier.A) for span in spans]


def _nameable(page: Page, judge: Judge, first: int, last: int) -> bool:
    tokens, words = page.tokens, page.words
    text = page.between(tokens.start[first], tokens.end[last])
    low = text.casefold()
    if tokens.shape[first] not in BIG:
        lows = tokens.low[first : last + 1]
        return first < last and any(
            is_head(word, words) or word in words.weak_heads or word in words.name_words for word in lows
        )
    if first == last and (low in page.common or len(text) < 2 or low in words.months or low in words.stopwords):
        return False
    if low in page.every.nationalities or low.rstrip("s") in page.every.nationalities:
        return False
    look = judge.look(text)
    return look not in (Look.PLACE, Look.NOTHING) and not (look is Look.PERSON and judge.organisation_score(text) < 1.5)
