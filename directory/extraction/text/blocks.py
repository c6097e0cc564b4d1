"""The clean text as segments: wrapped lines of one paragraph joined, list items and headings on their own."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from directory.extraction.text.printed_lines import Line, printed_lines
from directory.extraction.text.run_on_addresses import parted_address
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.vocabulary import is_head, united
from directory.lean_values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.words.vocabulary import Words

_SITE = re.compile(r"[a-z][a-z0-9-]{2,}\.[a-z]{2,12}(?:\s[–—-]\s|\Z)")
"""A line that is or begins with the name of a site, which is that of a body: "lantern.works – for open ports"."""
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
_LONGEST_LABEL, _FEWEST_COMMAS = 80, 3
_LONGEST_LEFT = 12  # characters of a short form that was broken
_UNBROKEN = 1_000_000_000
_LONGEST_NAME = 100
_FEWEST_BRIEF = 5
_FEWEST_ITEMS = 3
_TOP = 14  # segments


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


def segments_of(text: str, words: Words) -> tuple[Segment, ...]:
    """The segments of a clean text, in order."""
    small = united(words.of_words, words.link_words, words.and_words, words.articles)
    result: list[Segment] = []
    paragraph: list[Line] = []
    for line in printed_lines(text):
        if paragraph and line.gap:
            result.extend(_joined(paragraph, small, words))
            paragraph = []
        paragraph.append(line)
    if paragraph:
        result.extend(_joined(paragraph, small, words))
    return tuple(_with_parted_address(text, result) if words.code == "en" else result)


def _with_parted_address(text: str, segments: list[Segment]) -> list[Segment]:
    """The segments, an address on top that a page ran together in one taken apart."""
    for number, segment in enumerate(segments[:_TOP]):
        if lines := parted_address(text, segment.start, segment.end):
            first, *others = lines
            parts = [Segment(*first, SegmentKind.SHORT, gap=segment.gap)]
            parts += [Segment(*line, SegmentKind.SHORT) for line in others]
            if not text.startswith("Dear", lines[-1][0]):  # the letter itself
                parts[-1] = Segment(*lines[-1], segment.kind, gap=1)
            return [*segments[:number], *parts, *segments[number + 1 :]]
    return segments


def _joined(lines: list[Line], small: frozenset[str], words: Words) -> list[Segment]:
    widest = max(line.width for line in lines)
    flowing = _flowing(lines, widest) or _cut_at_links(lines)
    wrapped = _wrapped(lines, widest)
    running = _running(lines, widest)
    edge = max(line.indent + line.width for line in lines)
    articled = _articled(lines, words)
    brief = _brief(lines, small)
    groups: list[list[Line]] = []
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


def _hanging(group: list[Line], line: Line, edge: int) -> bool:
    """Whether a line hangs under the mark of an item that filled its line: "- Ann Lee, Kelp Research | Foundation"."""
    first, before = group[0], group[-1]
    hangs = first.marked and not line.marked and line.indent > first.indent + 1
    return hangs and before.width >= _HALF * _WRAP and not before.text.endswith(_ENDS) and not _fits(before, line, edge)


def _bracket_open(before: Line, line: Line) -> bool:
    """Whether a line was broken in the short form in its bracket: "Kelp Watch (KWA- | NO), Norway"."""
    opened = before.text.endswith("-") and before.text.count("(") > before.text.count(")")
    return opened and ")" in line.text[:_LONGEST_LEFT]


def _running(lines: list[Line], widest: int) -> bool:
    """Whether lines are one list that semicolons, or commas behind a label, part and that was broken at full lines."""
    wide = all(line.width >= _NEARLY * widest and not line.marked for line in lines[:-1])
    if len(lines) < 2 or widest < _WRAP or not wide:
        return False
    if _labelled_row(lines):
        return True
    inside = sum(";" in line.text[:-1] for line in lines)
    parted = sum(line.text.count(";") for line in lines)
    return parted > _FEWEST_ITEMS and 2 * inside > len(lines)


def _labelled_row(lines: list[Line]) -> bool:
    """Whether lines are names that commas part behind a label: "Signatories: Kelp Union, Tide | Club, ..."."""
    label, colon, _ = lines[0].text.partition(":")
    if not colon or len(label) > _LONGEST_LABEL or any(":" in line.text for line in lines[1:]):
        return False
    small = sum(line.long for line in lines)
    commas = [line.text.count(",") for line in lines]
    return min(commas[:-1]) >= _FEWEST_COMMAS and _FEWEST_COMMAS * small < sum(line.words for line in lines)


def _both_items(before: Line, line: Line, words: Words) -> bool:
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


def _flowing(lines: list[Line], widest: int) -> bool:
    """Whether lines are a wrapped paragraph: nearly all but the last about as wide, and many small words in them."""
    words, long = sum(line.words for line in lines), sum(line.long for line in lines)
    narrow = [line.width for line in lines[:-1] if line.width < _NEARLY * widest]
    wide = _RAGGED * len(narrow) <= len(lines) and min(narrow, default=widest) >= _HALF * widest
    wide = wide and not any(line.marked for line in lines[:-1])
    small = sum(line.text[0].islower() for line in lines[1:])
    inside = small >= _SMALL * (len(lines) - 1) and long >= _FLOW * words
    return len(lines) > 2 and widest >= _WRAP and wide and inside


def _cut_at_links(lines: list[Line]) -> bool:
    """Whether lines are a paragraph that a site broke at its links: several end with an opening bracket."""
    return sum(line.text.endswith("(") for line in lines) >= _FEWEST_CUTS and not any(line.marked for line in lines)


def _wrapped(lines: list[Line], widest: int) -> int:
    """From which width on a line could be one that was broken: beyond all widths where most lines are much shorter."""
    wide = sum(line.width >= _NEARLY * widest for line in lines[:-1])
    broken = widest >= _WRAP and 3 * wide >= len(lines) - 1
    return int(_NEARLY * widest) if broken else _UNBROKEN


def _articled(lines: Sequence[Line], words: Words) -> bool:
    """Whether all lines begin with the same small article, as names in a list do: "the Lantern Society"."""
    if len(lines) < _FEWEST_ITEMS or not lines[0].text[0].islower():
        return False
    leads = {line.text.partition(" ")[0] for line in lines}
    return len(leads) == 1 and leads <= words.articles


def _brief(lines: Sequence[Line], small: frozenset[str]) -> bool:
    """Whether lines are a list of short names, one word in small letters being one too: "Tidenet", "seagrid"."""
    if len(lines) < _FEWEST_BRIEF or sum(line.words for line in lines) > _FEWEST_ITEMS * len(lines):
        return False
    lowered = [line for line in lines if line.text[0].islower()]
    plain = all(line.words == 1 and line.text.casefold() not in small and line.width > 3 for line in lowered)
    ended = any(line.text.endswith((",", "!", "?")) or (line.words > 4 and line.text[-1] == ".") for line in lines[:-1])
    return plain and not ended and _FEWEST_ITEMS * len(lowered) < len(lines)


def _fits(before: Line, line: Line, edge: int) -> bool:
    """Whether the first word of a line would have fitted behind the line before, so that nothing broke that line."""
    return len(line.text.split(None, 1)[0]) + _MARGIN < edge - before.indent - before.width


def _continues(  # noqa: PLR0913 - what the lines around say
    before: Line, line: Line, wrapped: int, small: frozenset[str], cues: tuple[str, ...], *, flowing: bool, fits: bool
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
    return (before.width >= wrapped and prose and before.lower > 0) or (prose and _broken(before, line))


def _broken(before: Line, line: Line) -> bool:
    """Whether a wide line breaks off in the last of several sentences: "The tide came. We asked Kelp | Union to"."""
    wide = before.width >= _WRAP and before.text[-1].isalnum() and line.lower > _FEW
    return wide and before.lower > _FEW and _INNER_END.search(before.text) is not None


def _bracketed(before: str, line: str) -> bool:
    """Whether a line closes the bracket that the line before leaves open."""
    return before.count("(") > before.count(")") and line.count(")") > line.count("(")


def _cut_short(before: Line, line: Line, wrapped: int) -> bool:
    """Whether a wide line ends in a word cut short or an initial, behind which a name goes on: "met Dr. | Lee"."""
    wide = before.width >= wrapped and before.lower > 0 and line.lower > 0
    return wide and line.text[0].isupper() and _SHORTENED.search(before.text[-9:]) is not None


def _segment(lines: list[Line], *, flowing: bool) -> Segment:
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
