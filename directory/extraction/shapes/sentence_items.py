"""The items of a list inside a sentence: parted at commas and the last 'and', each cut where the sentence goes on."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import takewhile
from typing import TYPE_CHECKING

from directory.extraction.shapes.name_runs import CLOSED_LINKS
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.grammar_tables import GRAMMARS, ROMANCE
from directory.extraction.words.vocabulary import is_head, united, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_LONGEST_LIST = 400
_LONGEST_LOOSE = 10
_FEWEST_LOOSE = 6
_CUT_SHORT, _FEWEST_PARTED = 4, 2
_SHORT_FORM = 5  # letters that no short form of address has
_CLAUSE = word_set("""
    which who that have has had is was will would because while when where whose they them we our us you he she it
    """)
_CLAUSE_ABROAD = word_set("""
    che dont est está están foi foram fue fueron ha haben han hanno hat ist ont où que qui quien quienes sind son sono
    sont são war waren wird è é которая которого которое которые который
    """)
_AND_MORE = tuple(
    phrase.split()
    for phrase in ("entre otras", "entre otros", "entre autres", "entre outras", "entre outros", "tra altri")
)
_NAMING = BIG | {Shape.DIGITS}
_WITHOUT = frozenset({"ohne", "sans", "sem", "senza", "sin"})
_PARTICLES = word_set("da de dei del dell della den der des di do dos du el het la las le les los van vom von")
_DASHES = frozenset("-–—")
OPENING, CLOSING = "\"“«„'‘", "\"”»'’"
_BEFORE_TOWNS = frozenset({"ft", "mt", "st", "ste"})
_OR = word_set("o oder ou u или")
_NONE: frozenset[str] = frozenset()
_OPENING_MARKS = frozenset(OPENING)


def held_tokens(page: Page, names: Sequence[Found]) -> frozenset[int]:
    """The tokens inside names, the first of each left out."""
    tokens = page.tokens
    held: set[int] = set()
    for item in names:
        held.update(range(bisect_right(tokens.start, item.start), bisect_left(tokens.start, item.end)))
    return frozenset(held)


def items_at(page: Page, start: int, held: frozenset[int]) -> list[tuple[int, int]]:
    """The items from a token on, each as its first and last token."""
    return _parted(page, pieces_at(page, start, held), held)


def pieces_at(page: Page, start: int, held: frozenset[int]) -> list[tuple[int, int]]:
    """What commas and semicolons part from a token on up to the end of its sentence."""
    if start >= len(page.tokens) or page.tokens.segment[start] != page.tokens.segment[start - 1]:
        return []
    return sentence_pieces(page, start, held)


def sentence_pieces(page: Page, start: int, held: frozenset[int]) -> list[tuple[int, int]]:
    """The same where a sentence may begin a segment."""
    tokens, segment = page.tokens, page.tokens.segment[start]
    depth = 0
    cuts = [start - 1]
    limit = min(page.last[segment], start + _LONGEST_LIST)
    parting = tokens.parting
    for number in range(bisect_left(parting, start), bisect_left(parting, limit)):
        end = parting[number]
        word = tokens.word[end]
        depth += (word in "([") - (word in ")]")
        stop = word in "!?" or (word == "." and not _abbreviated(page, end))
        if depth < 0 or (stop and end not in held):
            break
        if word in ",;" and depth == 0 and end not in held:
            cuts.append(end)
    else:
        end = limit
    if any(tokens.word[place] == ";" for place in cuts[1:]):
        cuts = [cuts[0], *(place for place in cuts[1:] if tokens.word[place] == ";")]
    return [(left + 1, right - 1) for left, right in zip(cuts, [*cuts[1:], end], strict=True) if right > left + 1]


def _abbreviated(page: Page, index: int) -> bool:
    """Whether a full stop closes an abbreviation and no sentence."""
    tokens = page.tokens
    before = tokens.word[index - 1]
    low = before.casefold()
    form = low in page.words.legal_forms or (low in page.words.honorifics and len(low) < _SHORT_FORM)
    letter = len(before) == 1 and before.isalnum()
    goes_on = tokens.word[index + 1 : index + 2] in ([","], [";"]) or low in _BEFORE_TOWNS
    return tokens.glued(index) and (letter or "." in before or form or goes_on)


def _parted(page: Page, pieces: list[tuple[int, int]], held: frozenset[int]) -> list[tuple[int, int]]:
    """The items of a list: the last one parted at its 'and'; cut where a sentence goes on, unless all is short."""
    pieces = [without_joint(page, *piece) for piece in pieces]
    pieces = [piece for piece in pieces if piece[0] <= piece[1]]
    pieces = list(takewhile(lambda piece: page.tokens.low[piece[0] : piece[0] + 2] not in _AND_MORE, pieces))
    loose = _ended(page, pieces, held)
    if len(loose) >= _FEWEST_LOOSE and all(_short(page, *piece) for piece in loose):
        return loose
    large = list(takewhile(lambda piece: _begins_name(page, *piece), pieces))
    items: list[tuple[int, int]] = []
    ended = _ended(page, large, held)
    for number, (first, last) in enumerate(ended):
        if number + 1 < len(ended) and whole_name(page, *(bare := without_bracket(page, first, last))):
            items.append(bare)
            continue
        item = name_at_front(page, first, last, held)
        if item is None:
            return items
        items.append(item)
        if item[1] < last and page.tokens.word[item[1] + 1] not in "(:":
            return items
    return items


def _begins_name(page: Page, first: int, last: int) -> bool:
    """Whether a piece begins large, behind a number that counts something too: "8th Tide Centre"."""
    shape = page.tokens.shape
    counted = shape[first] is Shape.DIGITS and page.tokens.low[first][-1].isalpha()
    return shape[first] in BIG or (counted and first < last and shape[first + 1] in BIG)


def _ended(page: Page, pieces: list[tuple[int, int]], held: frozenset[int]) -> list[tuple[int, int]]:
    """The pieces with the last one parted at its 'and'."""
    pieces = [part for piece in pieces for part in _articled_apart(page, *piece, held)]
    return [*pieces[:-1], *(part for piece in pieces[-1:] for part in split_last(page, *piece, held))]


def _articled_apart(page: Page, first: int, last: int, held: frozenset[int]) -> list[tuple[int, int]]:
    """A piece parted where an article behind 'and' begins a further name: "der Torfbund und | der Wattrat"."""
    tokens, words = page.tokens, page.words
    if words.code not in ("de", "en"):
        return [(first, last)]
    for place in range(first + 1, last - 1):
        joint = tokens.low[place] in words.and_words and place not in held and tokens.low[place + 1] in words.articles
        joint = joint and (words.code == "de" or is_head(tokens.low[place - 1], words))
        if joint and tokens.shape[place + 2] in BIG:
            return [(first, place - 1), *_articled_apart(page, place + 2, last, held)]
    return [(first, last)]


def without_joint(page: Page, first: int, last: int) -> tuple[int, int]:
    """A piece without what stands in front of its name: 'and', an article, an adjective such as "Oslo-based"."""
    tokens, words = page.tokens, page.words
    small = united(words.and_words, words.articles, _OPENING_MARKS, _OR if words.code in GRAMMARS else _NONE)
    while first <= last and (
        tokens.low[first] in small or tokens.low[first : first + 3] == ["as", "well", "as"] or _adjective(page, first)
    ):
        first += 3 if tokens.low[first] == "as" else 1
    while last >= first and (tokens.word[last] in CLOSING or tokens.word[last] == "."):
        last -= 1
    return first, last


def _adjective(page: Page, place: int) -> bool:
    """Whether a word tells where a body sits or who runs it: "Oslo-based"."""
    return page.tokens.shape[place] is Shape.LOWER and page.tokens.word[place][0].isupper()


def _short(page: Page, first: int, last: int) -> bool:
    """Whether a piece can be a name written with many small letters."""
    lows = page.tokens.low[first : last + 1]
    return len(lows) <= _LONGEST_LOOSE and not any(low in _CLAUSE or low in page.words.acting_words for low in lows)


def split_last(page: Page, first: int, last: int, held: frozenset[int]) -> list[tuple[int, int]]:
    """The last piece of a list parted at its last 'and': one before a capital if there is one."""
    tokens, words = page.tokens, page.words
    joining = united(words.and_words, _OR) if words.code in GRAMMARS else words.and_words
    joints = [n for n in range(last - 1, first, -1) if tokens.low[n] in joining and n not in held]
    behind = {n: n + 1 + (tokens.low[n + 1] in words.articles) for n in joints}
    large = [n for n in joints if behind[n] <= last and tokens.shape[behind[n]] in BIG]
    large = [n for n in reversed(large) if whole_name(page, first, n - 1)] or large
    joint = next(iter(large or [n for n in joints if behind[n] < last]), None)
    if joint is None:
        return [(first, last)]
    return [without_joint(page, first, joint - 1), without_joint(page, behind[joint], last)]


def name_at_front(page: Page, first: int, last: int, held: frozenset[int]) -> tuple[int, int] | None:
    """The name that a piece begins with: capitals and the small words between them."""
    tokens = page.tokens
    if not _begins_name(page, first, last):
        return None
    end, place = first, first + 1
    while place <= last:
        if tokens.shape[place] in _NAMING or place in held or _elided(page, place):
            end = place
        elif place < last and tokens.word[place] == "." and end == place - 1 and _abbreviated(page, place):  # "Dr. Lee"
            pass
        elif not (_closes(page, first, place, last) or _joins(page, place, last)):
            break
        place += 1
    return first, end


def parted_at_end(page: Page, run: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """A list that no 'and' joins, its last item parted at the one inside: "A, B, la Red de Ríos y | Mar Vivo, "."""
    tokens, words = page.tokens, page.words
    if len(run) < _FEWEST_PARTED or words.code not in GRAMMARS:
        return run
    first, last = run[-1]
    joints = [place for place in range(run[0][0], last) if tokens.low[place] in words.and_words]
    listed = [place for place in joints if place < first]
    if not joints or any(tokens.word[place - 1] in ",)" for place in listed) or joints[-1] <= first:
        return run
    behind = joints[-1] + 1 + (tokens.low[joints[-1] + 1] in words.articles)
    joined = tokens.word[last + 1 : last + 2] == [","] and behind <= last and tokens.shape[behind] in BIG
    if not joined or behind == last or any(low in words.name_words for low in tokens.low[behind : last + 1]):
        return run
    return [*run[:-1], (first, joints[-1] - 1), (behind, last)]


def _inner_mark(page: Page, place: int, last: int) -> bool:
    """Whether a mark can stand inside a name: an apostrophe, a hyphen, a dash before a capital, a full stop."""
    tokens = page.tokens
    word, before = tokens.word[place], tokens.word[place - 1]
    if word == ".":
        return "." in before or len(before) < _CUT_SHORT
    return word in "'’&/" or (
        word in _DASHES and (tokens.glued(place) or (place < last and tokens.shape[place + 1] in BIG))
    )


def without_bracket(page: Page, first: int, last: int) -> tuple[int, int]:
    """An item without the short form in brackets behind it, and the full stop of a legal form before that."""
    tokens = page.tokens
    if last - 2 > first and tokens.word[last] == ")" and tokens.word[last - 2] == "(":
        last -= 3
    return (first, last - 1) if last > first and tokens.word[last] == "." else (first, last)


def whole_name(page: Page, first: int, last: int) -> bool:
    """Whether all words of a piece that commas bound can be one name with small words: "Osez le Féminisme".

    English and Turkic names have hardly a small word of their own, so that theirs end by themselves.
    """
    tokens, words = page.tokens, page.words
    grammar = GRAMMARS.get(words.code)
    if grammar is None or tokens.shape[first] not in BIG or last - first >= _LONGEST_LOOSE:
        return False
    joints = united(grammar.joints, grammar.articles, grammar.and_words, words.of_words, words.link_words, _WITHOUT)
    joined = False
    for place in range(first + 1, last + 1):
        low, shape = tokens.low[place], tokens.shape[place]
        small = shape is Shape.LOWER
        if small and (low in grammar.never or low in words.acting_words or low in _CLAUSE_ABROAD):
            return False
        plural = words.code in ROMANCE and low.endswith("s") and place == last
        if small and low not in joints and not (joined or plural or grammar.adjective.fullmatch(low)):
            return False
        if shape is Shape.MARK and not _inner_mark(page, place, last):
            return False
        joined = low in joints or shape is Shape.MARK
    return not (tokens.shape[last] is Shape.LOWER and tokens.low[last] in joints)


def _closes(page: Page, first: int, place: int, last: int) -> bool:
    """Whether a mark closes the quoted front of a name: "Vala" Art Society."""
    tokens = page.tokens
    opened = first > 0 and tokens.word[first - 1] in _OPENING_MARKS and tokens.word[place] in CLOSING
    return opened and place < last and tokens.shape[place + 1] in BIG


def _elided(page: Page, place: int) -> bool:
    """Whether a token is the end of a word behind an apostrophe: "Kop'ep"."""
    tokens = page.tokens
    return tokens.shape[place] is Shape.LOWER and tokens.glued(place) and tokens.word[place - 1] in "'’"


def _joins(page: Page, place: int, last: int) -> bool:
    """Whether a token may stand between the capitals of one name: a small word, an apostrophe, a dash."""
    tokens, words = page.tokens, page.words
    if tokens.word[place] in _DASHES:
        return place < last and tokens.shape[place + 1] in BIG
    small = united(words.of_words, words.link_words, words.articles, words.and_words, _WITHOUT)
    short = tokens.word[place] == "." and tokens.low[place - 1] in _BEFORE_TOWNS
    if short or tokens.low[place] in _PARTICLES or _adjective(page, place):
        return place < last and tokens.shape[place + 1] in BIG
    return tokens.word[place] in "'’" or (tokens.low[place] in small and tokens.low[place] not in CLOSED_LINKS)
