"""The clean text as segments: wrapped lines of one paragraph joined, list items and headings on their own."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction.text.list_numbers import counted_lines, dated_lines
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.vocabulary import is_head, united
from directory.lean_values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.words.vocabulary import Words

_SYMBOLS = "\u2190-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\ue000-\uf8ff\U0001f000-\U0001faff¤"
_JOINERS = "\u200d\u20e3\ufe0f"
SYMBOL = re.compile(rf"[{_SYMBOLS}][{_SYMBOLS}{_JOINERS}]{{0,9}}")
"""Arrows, stars, ticks, flags and other pictures, alone or several together, that stand where bullets do."""
_SITE = re.compile(r"[a-z][a-z0-9-]{2,}\.[a-z]{2,12}(?:\s[–—-]\s|\Z)")
"""A line that is or begins with the name of a site, which is that of a body: "lantern.works – for open ports"."""
_MARKER = re.compile(
    rf"(?:{SYMBOL.pattern}\s{{0,8}}|"
    r"[-*•·–—►▪●◦‣○■□✓✔»>+~∙⁃][-*•·–—►▪●◦‣○■□✓✔»>+]{0,2}\s{1,8}(?:\[[ xX✓✔]\]\s)?|[•►▪●◦‣■✓✔∙]|"
    r"\(?\d{1,4}\s?(?:[.)\]:](?!\d)|[-–]\s)\s{0,8}|\(?[a-zA-Z][)]\s{1,8}|#\d{1,4}\s{1,8}|o\t\s{0,4})"
)
_COUNT_ALONE = re.compile(r"\(?\d{1,3}[.)]\Z")
"""The number of an item, in a line of its own above it."""
_LETTERED = re.compile(r"\(?[a-zA-Z]\)\s")
_SIGNATURE_MARK = re.compile(
    r"(?i)(?:/?s/|[\[(]\s?(?:e-)?(?:signed|sgd\.?|gez\.?|imza)\s?[\])]|(?:sgd|gez|i\. ?A|i\. ?V)\.:?\s)\s{0,8}"
)
_BEHIND_LETTERS, _SIGNATURE_LEADS = (")", "\t"), frozenset("/[(sSſgG")  # what the two patterns can begin with
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_ENDS = (".", "!", "?", ":", ";", "…")
NAMED_FIRST = re.compile(r"(?:[^\W\d_a-zа-я][\w.'’-]* ){1,3}[^\W\d_a-zа-я][\w.'’-]*, ")
"""A line that begins with two to four large words and a comma, as signatures do: "Ann Lee, former diver ..."."""
_LABEL = re.compile(r"(?:by |via )?[a-z-]{2,14}: |c\.?c\.? ")
SIGNED_FOR = re.compile(
    r"(?:[Oo]n behalf of|[Ff]ür|Od|Para|Pel[ao]|Per|Por|[Pp]our|Za|За|[Оо]т) [^:,\n]{3,100}"
    r"(?: ?[:—–] ?[^\W\d_a-zа-я]|, [^\W\d_a-zа-я][\w'’-]* (?:\w{2,3} )?[^\W\d_a-zа-я])"
)
"""A line that says for which body a person signs: "Pour la Ligue : Ana Ruiz"."""
_SIGNED_HERE = re.compile(
    r"(?i)[\[(<]\s{0,3}(?:e-)?(?:signature|signed|sgd\.?|unterschrift|gez\.?|firma|imza|imzalandı|подпись|logo)\s{0,3}[\])>]|/s/"
)
_INNER_END = re.compile(r"[^\W\d_A-ZА-Я]{5}\. [^\W\d_a-zа-яçğıöşüə]")
"""The end of a sentence inside a line, no abbreviation's full stop."""
_TWO_SENTENCES = 12  # words
_NEARLY, _SMALL, _FLOW = 0.7, 0.3, 0.1
_RAGGED, _HALF = 5, 0.5  # one line in so many may be narrower, half as wide at least
_SHORTENED = re.compile(
    r"(?:[^\w.]|\A)(?:Adv|Amb|Capt|Col|Dr|Fr|Gen|Gov|Hon|Lt|Maj|Messrs|Mme|Mr|Mrs|Ms|No|Prof|Rep|Rev|Rt|Sen|Sgt|St|vs|[A-Z])\.\Z"
)
_WRAP, _MARGIN = 50, 4
_FEWEST_CUTS = 2
_LEADERS = ("\t", "....", "represented by ")
"""What two lines hold when they are items of their own: cells of rows, dots that lead on, who acts for a body."""
_WIDEST, _FEW = 200, 6
_LONG_LINE = 400
_LONGEST_LABEL, _FEWEST_COMMAS = 80, 3
_SHORTEST_ITEM = 8  # characters
_LONGEST_LEFT = 12  # characters of a short form that was broken
_COUNT = 24  # characters within which a number that counts a line stands
_UNBROKEN = 1_000_000_000
_LONGEST_NAME = 100
_FEWEST_BRIEF = 5
_BULLETS, _DASHES, _FEWEST_BULLETS = frozenset("*•·►▪●◦‣○■□✓✔∙⁃"), frozenset("-–—"), 3
_MANY_DASHES = 5


class SegmentKind(StrEnum):
    """What a segment looks like before anything in it is understood."""

    PROSE = "prose"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of text that no name crosses the ends of; ``marked`` when a bullet or number stood before it.

    ``gap`` is how many blank lines stand before it, ``lines`` of how many lines it was joined.
    """

    start: int
    end: int
    kind: SegmentKind
    marked: bool = False
    gap: int = 0
    lines: int = 1


@dataclass(frozen=False, slots=True)
class _Line:
    start: int
    end: int
    text: str
    marked: bool
    gap: int
    words: int
    lower: int
    long: int  # of the lower words, those of four letters and more: small words stand in names too
    width: int
    indent: int


def segments_of(text: str, words: Words) -> tuple[Segment, ...]:
    """The segments of a clean text, in order."""
    small = united(words.of_words, words.link_words, words.and_words, words.articles)
    result: list[Segment] = []
    paragraph: list[_Line] = []
    for line in _lines(text):
        if paragraph and line.gap:
            result.extend(_joined(paragraph, small, words))
            paragraph = []
        paragraph.append(line)
    if paragraph:
        result.extend(_joined(paragraph, small, words))
    return tuple(result)


def _lines(text: str) -> list[_Line]:
    found: list[_Line] = []
    position, gap, counted = 0, 1, False
    for raw in text.split("\n"):
        stripped = raw.strip()
        if not stripped or not any(map(str.isalnum, stripped[:200])) or _marks_signature(stripped):
            gap += 1
        elif len(stripped) < _SHORTEST_ITEM and _COUNT_ALONE.match(stripped):
            counted = True
            position += len(raw) + 1
            continue
        else:
            start = position + raw.index(stripped[0])
            for left, right in _bulleted(text, start, start + len(stripped)):
                line = _line(text, left, right, gap, start - position)
                found.append(replace(line, marked=True) if counted else line)
                gap, counted = 0, False
        position += len(raw) + 1
    return _without_counts(text, found)


def _marks_signature(line: str) -> bool:
    """Whether a line only says that a signature stands here: "[signed]"."""
    return line[0] in "[(</" and _SIGNED_HERE.fullmatch(line[:20]) is not None


def _without_counts(text: str, lines: list[_Line]) -> list[_Line]:
    """The lines without the numbers that count them, where no sign sets the numbers off."""
    begins = [line.end - line.width if _LETTERED.match(text, line.end - line.width) else line.start for line in lines]
    leads = [
        "" if line.marked and begin == line.start else text[begin : min(begin + _COUNT, line.end)]
        for line, begin in zip(lines, begins, strict=True)
    ]
    noted = next((begin for begin, lead in zip(begins, leads, strict=True) if lead.startswith("[1]")), 0)
    if noted and "[1]" in text[:noted]:  # endnotes
        leads = ["" if lead[:1] == "[" else lead for lead in leads]
    for number, offset in {**counted_lines(leads), **dated_lines(leads)}.items():
        line, start = lines[number], begins[number] + offset
        lines[number] = replace(line, start=start, text=text[start : line.end], marked=True)
    return lines


def _bulleted(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The items of a line that begins with a bullet and holds it again: "* Lantern; * Tidewrack; * Kelp Union"."""
    sign = text[start]
    if sign not in _BULLETS and sign not in _DASHES:
        picture = None if sign.isalnum() else SYMBOL.match(text, start, end)
        if picture is None:
            return [(start, end)]
        sign = picture[0]
    many = text.count(f" {sign} ", start, end) >= _MANY_DASHES
    parted = f"; {sign} " if sign in _DASHES and not many else f" {sign} "
    starts = [start]
    place = text.find(parted, start, end)
    while place >= 0:
        starts.append(place + parted.index(sign))
        place = text.find(parted, place + 1, end)
    if len(starts) < _FEWEST_BULLETS:
        return [(start, end)]
    return [(left, len(text[left:right].rstrip(" ;,")) + left) for left, right in pairwise([*starts, end])]


def _line(text: str, start: int, end: int, gap: int, indent: int) -> _Line:
    plain = text[start].isalpha() and text[start + 1 : start + 2] not in _BEHIND_LETTERS
    marker = None if plain else _MARKER.match(text, start, end)
    left = marker.end() if marker and marker.end() < end else start
    marked = left != start
    if marked and (picture := SYMBOL.match(text, left, end)):  # a flag behind the mark
        after = picture.end() + (text[picture.end() : picture.end() + 1] == " ")
        left = after if after < end else left
    if text[left] in _SIGNATURE_LEADS and (signed := _SIGNATURE_MARK.match(text, left, end)):
        left = signed.end() if signed.end() < end else left
    end = _unpictured(text, left, end)
    content = text[left:end]
    sample = content if len(content) <= _LONG_LINE else content[:_LONG_LINE]
    words = _WORD.findall(sample)
    small = [word for word in words if word[0].islower()]
    long = len([word for word in small if len(word) > 3])
    return _Line(left, end, content, marked, gap, len(words), len(small), long, end - start, indent)


def _unpictured(text: str, start: int, end: int) -> int:
    """The end of a line without the pictures behind its last word."""
    while end > start + 1:
        last = text[end - 1]
        if last != " " and (last.isascii() or not (last in _JOINERS or SYMBOL.match(last))):
            break
        end -= 1
    return end


def _joined(lines: list[_Line], small: frozenset[str], words: Words) -> list[Segment]:
    widest = max(line.width for line in lines)
    flowing = _flowing(lines, widest) or _cut_at_links(lines)
    wrapped = _wrapped(lines, widest)
    running = _running(lines, widest)
    edge = max(line.indent + line.width for line in lines)
    articled = _articled(lines, words)
    brief = _brief(lines, small)
    groups: list[list[_Line]] = []
    for line in lines:
        if groups and _bracket_open(groups[-1][-1], line):
            groups[-1].append(line)
            continue
        if groups and _hanging(groups[-1], line, edge):
            groups[-1].append(line)
            continue
        listed = (
            groups
            and not flowing
            and not running
            and (articled or (brief and line.words == 1) or _both_items(groups[-1][-1], line, words))
        )
        if (
            groups
            and not listed
            and _continues(
                groups[-1][-1],
                line,
                wrapped,
                small,
                words.signature_cues,
                flowing=flowing or running,
                fits=_fits(groups[-1][-1], line, edge),
            )
        ):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_segment(group, flowing=flowing) for group in groups]


def _hanging(group: list[_Line], line: _Line, edge: int) -> bool:
    """Whether a line hangs under the mark of an item that filled its line: "- Ann Lee, Kelp Research | Foundation"."""
    first, before = group[0], group[-1]
    hangs = first.marked and not line.marked and line.indent > first.indent + 1
    return hangs and before.width >= _HALF * _WRAP and not before.text.endswith(_ENDS) and not _fits(before, line, edge)


def _bracket_open(before: _Line, line: _Line) -> bool:
    """Whether a line was broken in the short form in its bracket: "Kelp Watch (KWA- | NO), Norway"."""
    opened = before.text.endswith("-") and before.text.count("(") > before.text.count(")")
    return opened and ")" in line.text[:_LONGEST_LEFT]


def _running(lines: list[_Line], widest: int) -> bool:
    """Whether lines are one list that semicolons, or commas behind a label, part and that was broken at full lines."""
    wide = all(line.width >= _NEARLY * widest and not line.marked for line in lines[:-1])
    if len(lines) < 2 or widest < _WRAP or not wide:
        return False
    if _labelled_row(lines):
        return True
    inside = sum(";" in line.text[:-1] for line in lines)
    parted = sum(line.text.count(";") for line in lines)
    return parted > _FEWEST_BULLETS and 2 * inside > len(lines)


def _labelled_row(lines: list[_Line]) -> bool:
    """Whether lines are names that commas part behind a label: "Signatories: Kelp Union, Tide | Club, ..."."""
    label, colon, _ = lines[0].text.partition(":")
    if not colon or len(label) > _LONGEST_LABEL or any(":" in line.text for line in lines[1:]):
        return False
    small = sum(line.long for line in lines)
    commas = [line.text.count(",") for line in lines]
    return min(commas[:-1]) >= _FEWEST_COMMAS and _FEWEST_COMMAS * small < sum(line.words for line in lines)


def _both_items(before: _Line, line: _Line, words: Words) -> bool:
    """Whether two lines are names under each other: both begin large, one with a body's noun or a person's name."""
    if before.text.endswith(")") and line.text.endswith(")") and line.text[0].isupper():  # "Ann Lee (for Lantern)"
        return True
    if NAMED_FIRST.match(before.text) and NAMED_FIRST.match(line.text):
        return _leads_with_name(line.text, words) or _leads_with_name(before.text, words)
    if not (before.text[0].isupper() and line.text[0].isupper() and before.width < _LONGEST_NAME):
        return False
    ending = before.text.rsplit(None, 3)
    small = united(words.of_words, words.link_words, words.and_words, words.articles)
    if (
        len(ending) > 2 and ending[-2] in words.articles and ending[-3].endswith(",")
    ):  # "..., the Northern | Association of ..." goes on
        return False
    return ending[-1].casefold() not in small and any(_leads_with_name(item.text, words) for item in (before, line))


def _leads_with_name(text: str, words: Words) -> bool:
    """Whether a line begins with the noun of a body, or with a given name and another capital."""
    lead = _WORD.findall(text[:60])[:2]
    if not lead:
        return False
    if is_head(lead[0].casefold(), words):
        return len(lead) > 1 and text[text.index(lead[0]) + len(lead[0])].isspace()  # "Kelp | Union, Norway" goes on
    given = lead[0].casefold().split("-")[0] in GIVEN_NAMES
    return given and len(lead) > 1 and lead[1][0].isupper()


def _flowing(lines: list[_Line], widest: int) -> bool:
    """Whether lines are a wrapped paragraph: nearly all but the last about as wide, and many small words in them."""
    words, long = sum(line.words for line in lines), sum(line.long for line in lines)
    narrow = [line.width for line in lines[:-1] if line.width < _NEARLY * widest]
    wide = _RAGGED * len(narrow) <= len(lines) and min(narrow, default=widest) >= _HALF * widest
    wide = wide and not any(line.marked for line in lines[:-1])
    small = sum(line.text[0].islower() for line in lines[1:])
    inside = small >= _SMALL * (len(lines) - 1) and long >= _FLOW * words
    return len(lines) > 2 and widest >= _WRAP and wide and inside


def _cut_at_links(lines: list[_Line]) -> bool:
    """Whether lines are a paragraph that a site broke at its links: several end with an opening bracket."""
    return sum(line.text.endswith("(") for line in lines) >= _FEWEST_CUTS and not any(line.marked for line in lines)


def _wrapped(lines: list[_Line], widest: int) -> int:
    """From which width on a line could be one that was broken: beyond all widths where most lines are much shorter."""
    wide = sum(line.width >= _NEARLY * widest for line in lines[:-1])
    broken = widest >= _WRAP and 3 * wide >= len(lines) - 1
    return int(_NEARLY * widest) if broken else _UNBROKEN


def _articled(lines: Sequence[_Line], words: Words) -> bool:
    """Whether all lines begin with the same small article, as names in a list do: "the Lantern Society"."""
    if len(lines) < _FEWEST_BULLETS or not lines[0].text[0].islower():
        return False
    leads = {line.text.partition(" ")[0] for line in lines}
    return len(leads) == 1 and leads <= words.articles


def _brief(lines: Sequence[_Line], small: frozenset[str]) -> bool:
    """Whether lines are a list of short names, one word in small letters being one too: "Tidenet", "seagrid"."""
    if len(lines) < _FEWEST_BRIEF or sum(line.words for line in lines) > _FEWEST_BULLETS * len(lines):
        return False
    lowered = [line for line in lines if line.text[0].islower()]
    plain = all(line.words == 1 and line.text.casefold() not in small and line.width > 3 for line in lowered)
    ended = any(line.text.endswith((",", "!", "?")) or (line.words > 4 and line.text[-1] == ".") for line in lines[:-1])
    return plain and not ended and _FEWEST_BULLETS * len(lowered) < len(lines)


def _fits(before: _Line, line: _Line, edge: int) -> bool:
    """Whether the first word of a line would have fitted behind the line before, so that nothing broke that line."""
    return len(line.text.split(None, 1)[0]) + _MARGIN < edge - before.indent - before.width


def _continues(  # noqa: PLR0913 - what the lines around say
    before: _Line, line: _Line, wrapped: int, small: frozenset[str], cues: tuple[str, ...], *, flowing: bool, fits: bool
) -> bool:
    if line.marked or not line.words or not before.words or (before.words <= _FEW and _SITE.match(line.text)):
        return False
    if any(sign in before.text and sign in line.text for sign in _LEADERS):
        return False
    if before.width > _WIDEST and line.lower == 0 and line.words <= _FEW:  # a name under a paragraph of one line
        return False
    if (
        (before.text.endswith(_ENDS) and not _cut_short(before, line, wrapped))
        or _LABEL.match(line.text)
        or SIGNED_FOR.match(line.text)
        or SIGNED_FOR.match(before.text)
    ):
        return False
    if before.words <= _FEW and " ".join(before.text.casefold().split()) in cues:
        return False
    if flowing or _bracketed(before.text, line.text):
        return True
    if before.marked and line.indent > before.indent + 1:
        return not line.text[0].isupper() or not fits
    last = before.text.rsplit(None, 1)[-1]
    last = last if last.isupper() and not before.text.isupper() else last.casefold()  # "Cal State LA" ends
    first = line.text.split(None, 1)[0].casefold()
    if last in small or (first in small and line.text[0].islower()):
        return True
    prose = (before.lower + line.lower) >= 0.4 * (before.words + line.words)
    if line.text[0].islower() and (prose or before.width >= _WRAP):
        return True
    return before.width >= wrapped and prose and before.lower > 0


def _bracketed(before: str, line: str) -> bool:
    """Whether a line closes the bracket that the line before leaves open."""
    return before.count("(") > before.count(")") and line.count(")") > line.count("(")


def _cut_short(before: _Line, line: _Line, wrapped: int) -> bool:
    """Whether a wide line ends in a word cut short or an initial, behind which a name goes on: "met Dr. | Lee"."""
    wide = before.width >= wrapped and before.lower > 0 and line.lower > 0
    return wide and line.text[0].isupper() and _SHORTENED.search(before.text[-9:]) is not None


def _segment(lines: list[_Line], *, flowing: bool) -> Segment:
    words = sum(line.words for line in lines)
    lower = sum(line.long for line in lines)
    ended = lines[-1].text.endswith((".", "!", "?", "…", '."', ".”", "?”", "!”"))
    prose = (words >= 12 and lower >= 0.32 * words) or (words >= 6 and ended and lower >= 0.28 * words)
    # German writes its nouns large, French and Spanish their articles small: many words with a full stop are prose too.
    prose = prose or (words >= 18 and ended and sum(line.lower for line in lines) >= 0.3 * words)
    first = lines[0]
    prose = prose or (ended and words >= _TWO_SENTENCES and any(_INNER_END.search(line.text) for line in lines))
    prose = prose or (ended and lines[-1].end - first.start > 300) or (flowing and len(lines) > 2)
    kind = SegmentKind.PROSE if prose else SegmentKind.SHORT
    return Segment(first.start, lines[-1].end, kind, first.marked, first.gap, len(lines))
