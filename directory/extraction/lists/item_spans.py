"""Where the items of a line begin and end: parted at semicolons, bullets or commas, stray marks left out."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction.text.list_numbers import counted_items
from directory.extraction.text.markup_links import LINK_MARK

if TYPE_CHECKING:
    from collections.abc import Collection

_NEXT_LABEL = re.compile(r"\s(?:Date|To|Cc|Sent|Subject|Re|Tel|Contact)\s?:\s")  # "From: X Date: 9 May"
_STRAY = " \t\n\r,;:*_-–—|/\\" + LINK_MARK
_STRAY_BEFORE, _STRAY_BEHIND = _STRAY + ".•>", _STRAY + "•<"
_SEPARATORS = (";", "•", "|", "●", "·", " / ", "\t")
_SIGN = re.compile(r"(?<=[^\s]) ([^\w\s,;:()\[\]\"'“”«»<.!?–—-]{1,3}) (?=[^\s])")
_FEWEST_SIGNS, _MANY = 2, 5
_ARTICLED = re.compile(r"\s*[Tt]he [^\W\d_a-z][^,()]{2,80}?(\sand\s)(?=the [^\W\d_a-z])")
_FEWEST_MARKED, _LINES = 3, 2
_COMMAS = re.compile(r"[,([“«)\]”»\"]")
"""Commas, and the brackets and quotes in which one parts nothing."""
_MOST_BRACKETED = 0.7
_TWO_BRACKETED = re.compile(r"[^()]+\([^()]+\)\s([^\W\d_a-z][^()]*\s[^\W\d_a-z][^()]*\([^()]+\))")
"""Two names with a bracket each between which a comma is missing."""

_SENTENCE_END = re.compile(r"(?:(?<=[^\W\d_]{5})|(?<=\s[A-Z]{3}))\.\s(?=[^\W\d_a-z]\w* [^\W\d_A-Z])")


def items_of_line(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The items of one line: more than one where semicolons or bullets stand between them."""
    if (mark := text.find("©", start + 1, end)) > 0:
        end = mark
    content = text[start:end].rstrip(" ;•.")
    separator = next((sign for sign in (";", "•") if content.count(sign) > 1), None)
    return _spans(text[start:end].split(separator), start, 1) if separator else [(start, end)]


def inline_items(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The items behind a cue in its own line, parted by the first kind of separator that stands there."""
    if label := _NEXT_LABEL.search(text, start, end):
        end = label.start()
    content = text[start:end]
    if not content.strip():
        return []
    if counted := counted_items(text, start, end):
        return [trimmed for span in counted if (trimmed := trim(text, *span))]
    separator = next((sign for sign in _SEPARATORS if sign in content), None) or parting_sign(content)
    if separator is None and content.lstrip().startswith("- ") and content.count(" - ") > _FEWEST_SIGNS:
        separator = " - "
    if separator == " & " and "," in content:
        separator = None
    if separator:
        pieces = content.split(separator)
        width = len(separator)
    else:
        return _split_commas(text, start, end)
    return _spans(pieces, start, width)


def parting_sign(text: str) -> str | None:
    """The sign between spaces that stands in a text most often, if it parts it into three pieces and more."""
    signs = Counter(_SIGN.findall(text))
    sign, count = max(signs.items(), key=lambda item: item[1]) if signs else ("", 0)
    return f" {sign} " if count >= _FEWEST_SIGNS else None


def first_sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """An item up to where a sentence ends inside it: "Ann Lee | . After them speaks"."""
    stop = _SENTENCE_END.search(text, start, end)
    return (start, stop.start()) if stop else (start, end)


def parted_at(text: str, start: int, end: int, separator: str) -> list[tuple[int, int]]:
    """The pieces of a text between separators; a comma inside brackets or quotes parts nothing."""
    if separator == ",":
        return _split_commas(text, start, end)
    return [
        trimmed
        for span in _spans(text[start:end].split(separator), start, len(separator))
        if (trimmed := trim(text, *span))
    ]


def _split_commas(text: str, start: int, end: int) -> list[tuple[int, int]]:
    depth, quoted = 0, False
    closed = max(text.rfind(sign, start, end) for sign in ")]”»")
    cuts = [start]
    for found in _COMMAS.finditer(text, start, end):
        sign = found[0]
        if sign == ",":
            if depth <= 0 and not quoted:
                cuts.append(found.end())
        elif sign == '"':
            quoted = not quoted
        else:
            depth += found.start() < closed if sign in "([“«" else -1
    spans = [(left, right - 1) for left, right in zip(cuts, [*cuts[1:], end + 1], strict=True)]
    spans = _without_comma(text, spans)
    return [trimmed for span in spans for part in _articled(text, *span) if (trimmed := trim(text, *part))]


def _without_comma(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pieces of a row in brackets, parted where a comma is missing: "Ann Lee (KU) | Kari Olsen (TW)"."""
    bracketed = sum(text[end - 1 : end] == ")" for _, end in spans)
    if bracketed < _MANY or bracketed < _MOST_BRACKETED * len(spans):
        return spans
    parted: list[tuple[int, int]] = []
    for start, end in spans:
        both = _TWO_BRACKETED.fullmatch(text, start, end)
        parted += [(start, both.start(1)), (both.start(1), end)] if both else [(start, end)]
    return parted


def _articled(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The two names of a piece that have an article each: "the Harbour Union and | the Tide Council"."""
    both = _ARTICLED.match(text, start, end)
    return [(start, both.start(1)), (both.end(1), end)] if both else [(start, end)]


def _spans(pieces: list[str], start: int, width: int) -> list[tuple[int, int]]:
    spans = []
    for piece in pieces:
        stripped = piece.strip()
        if stripped:
            left = start + piece.index(stripped)
            spans.append((left, left + len(stripped)))
        start += len(piece) + width
    return spans


def trim(text: str, start: int, end: int) -> tuple[int, int] | None:
    """A span without the white space and stray marks at its edges, or None if nothing is left."""
    piece = text[start:end]
    left, right = end - len(piece.lstrip(_STRAY_BEFORE)), start + len(piece.rstrip(_STRAY_BEHIND))
    if right - left > 2 and text[left] == "(" and text.find(")", left, right) == right - 1:  # nothing but a bracket
        left, right = left + 1, right - 1
    return (left, right) if right > left else None


def by_marks(group: list[tuple[int, int]], marked: set[int]) -> list[tuple[tuple[int, int], ...]]:
    """A group of lines, parted at its marks where each marked line has lines without a mark below it."""
    begins = [place for place, (start, _) in enumerate(group) if start in marked]
    edges = [*begins, len(group)]
    if len(begins) < _FEWEST_MARKED or begins[0] or any(after - begin < _LINES for begin, after in pairwise(edges)):
        return [tuple(group)]
    return [tuple(group[begin:after]) for begin, after in pairwise(edges)]


def behind_article(text: str, articles: Collection[str]) -> str:
    """What stands behind the small article or "for" in front of a short line: "the Lantern Society"."""
    first, _, rest = text.partition(" ")
    led = first in articles or first == "for"
    return rest.removeprefix("the ") if led and rest and not text.endswith(".") else ""


def in_one_line(text: str, items: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The items of a long line, the last without the sentence of the line below: "...; Ann Lee, KU | For more, ..."."""
    if len(items) < _MANY or "\n" in text[items[0][0] : items[-1][0]]:
        return items
    start, end = items[-1]
    line = text.find("\n", start, end)
    return items if line < 0 or not text[line + 1].isupper() else [*items[:-1], (start, line)]
