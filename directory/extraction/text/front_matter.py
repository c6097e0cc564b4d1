"""The front matter of a saved page: which of its values are text to read, and what they say of the document."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.extraction.text.tracing import Trace

TITLE_KEYS = frozenset({"başlık", "title", "titel", "titre", "titolo", "titulo", "título"})
PRINTED_KEYS = TITLE_KEYS | frozenset(
    {
        "abstract",
        "anreisser",
        "auteur",
        "author",
        "authors",
        "autor",
        "autora",
        "autore",
        "autorin",
        "beschreibung",
        "byline",
        "categories",
        "category",
        "deck",
        "description",
        "einleitung",
        "excerpt",
        "extracto",
        "headline",
        "intro",
        "introduction",
        "keywords",
        "lead",
        "lede",
        "name",
        "organisation",
        "organisations",
        "organization",
        "organizations",
        "organizer",
        "organizers",
        "press",
        "publisher",
        "recipient",
        "recipients",
        "resumen",
        "résumé",
        "signatories",
        "signatory",
        "source",
        "standfirst",
        "subtitle",
        "summary",
        "tag",
        "tags",
        "teaser",
        "topics",
        "untertitel",
        "vorspann",
        "zusammenfassung",
    }
)
"""Keys whose values a page prints; all others hold addresses, switches and file names."""

LONGEST = 20_000
"""Front matter that does not end within so many characters is no front matter."""

_OPENING = re.compile(r"[ \t\n\ufeff]{0,100}(---|\+\+\+)[ \t]*\n")
_PLAIN = re.compile(r"[ \t\n\ufeff]{0,100}((?:[A-Z][a-z]{2,15}(?:[_ -][a-z]{1,15})?:[ \t][^\n]{0,400}\n){3,20})(?=\n)")
_OF_SITES = re.compile(r"(?m)^(?:Slug|Status|Category|Categories|Tags|Layout|Permalink):[ \t]")
_FIELD = re.compile(r"([A-Za-z][\w .-]{0,40}?)[ \t]*[:=][ \t]*([^\n]*)")
_ITEM = re.compile(r"[ \t]*-[ \t]+([^\n]*)|[ \t]+(\S[^\n]*)")
_SLUG = re.compile(r"[\d\W_]*|[^\sA-Z\u0400-\u042f]*[a-z0-9][^\sA-Z\u0400-\u042f]*|\S*[/_]\S*")
_BLOCK = re.compile(r"[|>][+-]?\d?")
_ESCAPE = re.compile(r"""\\([ntr"/\\ _]|$|x[2-9a-fA-F][0-9a-fA-F]|u(?![dD][89a-fA-F])(?!00[01])[0-9a-fA-F]{4})""")
"""What a backslash writes in double quotes; at the end of a line it joins the next (YAML 1.2, 5.7 and 7.3.1)."""

_SPACE = frozenset(("", *"ntr _"))
_QUOTES = 3  # quotation marks at each end of a value, at most: TOML has three around several lines
_PART = re.compile(r"""[ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^,\[\]\n]+))[ \t]*,?""")


def read_front_matter(trace: Trace) -> tuple[int, tuple[tuple[str, str], ...], int | None]:
    """Keep the printed values of leading front matter, one a paragraph.

    Returns where the body begins in the source, the fields, and the mark of the title's piece.
    """
    opening = _OPENING.match(trace.source)
    if opening is None:
        return _without_fences(trace)
    closing = trace.source.find(f"\n{opening[1]}", opening.end() - 1, LONGEST)
    if closing < 0:
        return 0, (), None
    fields, title = _keep_fields(trace, opening.end(), closing)
    if not fields:
        return 0, (), None
    body = trace.source.find("\n", closing + 1)
    body = len(trace.source) if body < 0 else body + 1
    return body, fields, title


def _without_fences(trace: Trace) -> tuple[int, tuple[tuple[str, str], ...], int | None]:
    """Front matter that only a blank line ends, known by a field that no letter's head has: "Slug: open-letter"."""
    block = _PLAIN.match(trace.source)
    if block is None or not _OF_SITES.search(trace.source, block.start(), block.end()):
        return 0, (), None
    fields, title = _keep_fields(trace, block.start(1), block.end(1))
    return (block.end(), fields, title) if fields else (0, (), None)


def _keep_fields(trace: Trace, start: int, end: int) -> tuple[tuple[tuple[str, str], ...], int | None]:
    fields: list[tuple[str, str]] = []
    title = None
    joint = " "  # between the lines of a value
    kept = quoted = spliced = False
    for key, value_start, value_end, wrapped in _values(trace.source, start, end):
        value = trace.source[value_start:value_end]
        goes_on = wrapped and bool(fields) and fields[-1][0] == key
        quoted = quoted if goes_on else value_start > 0 and trace.source[value_start - 1] == '"'
        if goes_on:
            fields[-1] = (key, f"{fields[-1][1]} {value}")
        else:
            joint = joint if wrapped else "\n" if value.startswith("|") else " "
            fields += [] if _BLOCK.fullmatch(value) else [(key, value)]
        printed = key in PRINTED_KEYS and not _BLOCK.fullmatch(value)
        if printed and (goes_on or key in TITLE_KEYS or not _SLUG.fullmatch(value)):
            if kept:
                trace.put("" if goes_on and spliced else joint if goes_on else "\n\n", value_start, value_start)
            if key in TITLE_KEYS and title is None:
                title = trace.mark()
            _keep_value(trace, value_start, value_end, quoted=quoted)
            kept = True
        spliced = quoted and value.endswith("\\")
    if kept:
        trace.put("\n\n", end, end)
    return tuple(fields), title


def _keep_value(trace: Trace, start: int, end: int, *, quoted: bool) -> None:
    """Keep a line of a value; in double quotes an escaped line end or tab is white space, an escaped sign is itself."""
    place = start
    for escape in _ESCAPE.finditer(trace.source, start, end) if quoted else ():
        trace.keep(place, escape.start())
        trace.put(_unescaped(escape[1]), *escape.span())
        place = escape.end()
    trace.keep(place, end)


def _unescaped(sign: str) -> str:
    if sign in _SPACE:
        return " " if sign else ""
    return chr(int(sign[1:], 16)) if sign[0] in "ux" else sign


def _values(source: str, start: int, end: int) -> Iterator[tuple[str, int, int, bool]]:
    """Each value of each field with its key in lower case, and whether its line only goes on with the one above.

    Lists give one value an item.
    """
    key = ""
    position = start
    while position < end:
        line_end = source.find("\n", position, end)
        line_end = end if line_end < 0 else line_end
        wrapped = False
        if field := _FIELD.fullmatch(source, position, line_end):
            key = field[1].casefold()
            span = field.span(2)
        elif item := _ITEM.fullmatch(source, position, line_end):
            wrapped = item[1] is None
            span = item.span(2 if wrapped else 1)
        else:
            span = (line_end, line_end)
        if span[1] > span[0]:
            yield from ((key, *part, wrapped) for part in _parts(source, *span))
        position = line_end + 1


def _parts(source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The value without its quotes, or the items of a list in brackets."""
    while end > start and source[end - 1] in " \t\r":
        end -= 1
    if source.startswith("[", start) and source.endswith("]", start, end):
        for part in _PART.finditer(source, start + 1, end - 1):
            yield _trimmed(source, *part.span(part.lastindex or 0))
    elif end - start > 1 and source[start] in "\"'" and source[end - 1] == source[start]:
        width = _QUOTES if source.startswith(source[start] * _QUOTES, start) and end - start > 2 * _QUOTES else 1
        yield start + width, end - width
    elif end > start:
        opened = source[start] == '"' and source.find('"', start + 1, end) < 0  # it ends in a line below
        closed = source[end - 1] == '"' and source.find('"', start, end - 1) < 0 and end - start > 1
        yield start + opened, end - closed


def _trimmed(source: str, start: int, end: int) -> tuple[int, int]:
    while end > start and source[end - 1].isspace():
        end -= 1
    return start, end
