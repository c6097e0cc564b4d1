"""A saved page of the web: its article without menus and scripts, and what its tags say of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from directory.documents.limits import DEEPEST_NESTING, MOST_ARTICLE_BYTES
from directory.documents.plain_text import decode, unify_line_ends
from directory.documents.silence import silenced
from directory.model import Document, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_NESTING_TAG = re.compile(
    r"<(/?)(?:div|span|table|tr|td|ul|ol|section|article|blockquote|font|b|i|em|strong|a|form|main|center|dl)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_UNREAD = frozenset({
    "aside", "button", "footer", "head", "iframe", "input", "math", "nav", "noscript", "object", "option", "script",
    "select", "style", "svg", "template", "textarea",
})  # fmt: skip
_CLUTTER = re.compile(
    r"(?i)\b(?:nav|menu|sidebar|breadcrumb|cookie|social|share|sharing|related|widget|banner|popup|comments?|footer)"
)
_PARAGRAPHS = frozenset({
    "address", "article", "blockquote", "div", "dl", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hr", "main", "ol", "p", "pre", "section", "table", "ul",
})  # fmt: skip
_LINES = frozenset({"caption", "dd", "dt", "figcaption", "li", "tr"})
_CELLS = frozenset({"td", "th"})
_LAYING_OUT = frozenset({"article", "form", "h1", "h2", "h3", "li", "main", "section", "table"})
_LONGEST_CELL = 300
_PARAGRAPH, _LINE, _LINE_END = "\n\n", "\n", "\v"
_BREAKS = {_PARAGRAPH: 2, _LINE: 1}
_LEAST_LINE = 12
_LONGEST_NAME_LINE = 140


def read_html(data: bytes, blank: Document) -> Document | Problem:
    """The text of a page, its title, date, site and language."""
    text = decode_page(data, blank.path)
    if isinstance(text, Problem):
        return text
    if nesting(text) > DEEPEST_NESTING:
        message = f"the tags of the page lie more than {DEEPEST_NESTING:,} deep in one another"
        return Problem("too-deep", message, file=blank.path)
    found = page_text(text)
    return Document(
        path=blank.path,
        name=blank.name,
        text=found["text"],
        title=found["title"],
        date=found["date"],
        language=found["language"],
        publisher=found["publisher"],
        source=found["source"],
    )


def decode_page(data: bytes, file: str) -> str | Problem:
    """The characters of a page: by its byte order mark, else by what it declares, else UTF-8."""
    declared = _CHARSET.search(data[:4096])
    if declared and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        name = declared[1].decode("ascii")
        if name.casefold() not in ("utf-8", "utf8"):
            try:
                return unify_line_ends(data.decode(name))
            except (LookupError, UnicodeDecodeError):
                pass
    return decode(data, file)


def nesting(text: str) -> int:
    """How deep the tags of a page lie in one another, tags that may stay open left out."""
    deepest = depth = 0
    for tag in _NESTING_TAG.finditer(text):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest


def page_text(text: str) -> dict[str, Any]:
    """The article where one is found whole, else all that the page prints; with title, date, site and language."""
    from lxml import html  # noqa: PLC0415 - loaded on use

    parser = html.HTMLParser(encoding="utf-8", no_network=True)
    root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser, ensure_head_body=True)
    printed = _printed(root)
    about = _about(root)
    if len(text) <= MOST_ARTICLE_BYTES:
        about |= {key: value for key, value in _metadata(text).items() if value}
        printed = within_article(printed, _article(text) or "")
    title = about.get("title")
    if title and _squeezed(title) not in _squeezed(printed[:5000]):
        printed = f"{title}\n\n{printed}"
    keys = ("title", "date", "language", "publisher", "source")
    return {"text": printed, **{key: about.get(key) for key in keys}}


def within_article(printed: str, article: str) -> str:
    """The printed lines from the article's first to its last, and the short lines that follow it.

    Finders of articles drop dates, lists and signatures; the lines as printed between its ends keep them.
    """
    wanted = {key for line in article.split("\n") if len(key := _squeezed(line)) >= _LEAST_LINE}
    lines = printed.split("\n")
    hits = [number for number, line in enumerate(lines) if _squeezed(line) in wanted]
    if len(hits) < 2:
        return printed
    end = hits[-1] + 1
    while end < len(lines) and len(lines[end]) <= _LONGEST_NAME_LINE and not lines[end].endswith((".", "!", "?")):
        end += 1
    return "\n".join(lines[hits[0] : end]).strip()


def _squeezed(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def _article(text: str) -> str | None:
    with silenced("trafilatura", "htmldate"):
        import trafilatura  # noqa: PLC0415 - takes half a second to load

        found: str | None = trafilatura.extract(
            text, favor_recall=True, include_comments=False, include_tables=True, deduplicate=False
        )
    return found


def _metadata(text: str) -> dict[str, str | None]:
    with silenced("trafilatura", "htmldate"):
        from trafilatura import extract_metadata  # noqa: PLC0415 - takes half a second to load

        found = extract_metadata(text)
    if found is None:
        return {}
    return {"title": found.title, "date": found.date, "publisher": found.sitename, "source": found.url}


def _about(root: Any) -> dict[str, str | None]:
    """Title and language by the tags themselves."""
    title = root.findtext(".//title")
    language = (root.get("lang") or "").strip()[:2].lower()
    return {"title": " ".join(title.split()) if title else None, "language": language or None}


def _printed(root: Any) -> str:
    """All that a page prints outside its menus, line by line."""
    body = root.find("body")
    kept: list[str] = []
    ends = 2
    for piece in _pieces(root if body is None else body):
        if piece == _LINE_END:
            kept.append("\n")
            ends += 1
        elif piece in _BREAKS:
            kept.append("\n" * (_BREAKS[piece] - ends))
            ends = max(ends, _BREAKS[piece])
        elif piece.strip(" ") or not ends:
            kept.append(piece)
            ends = 0
    lines = "".join(kept).split("\n")
    text = "\n".join(re.sub(r" *\t *", "\t", re.sub(r"  +", " ", line)).strip(" ").rstrip() for line in lines)
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _pieces(root: Any) -> Iterator[str]:
    """The words and breaks of an element, walked without recursion; a line end in the source is a space."""
    stack: list[tuple[Any, bool]] = [(root, False)]
    while stack:
        element, closing = stack.pop()
        name = element.tag if isinstance(element.tag, str) else ""
        breaks = _PARAGRAPH if name in _PARAGRAPHS else _LINE if name in _LINES else ""
        if closing:
            yield breaks
        elif name == "tr" and (cells := _cells_of_row(element)):
            yield breaks
            yield "\t".join(cells)
            stack.append((element, True))
            continue
        elif name and not _skipped(element, name):
            yield _LINE_END if name == "br" else "\t" if name in _CELLS else breaks
            yield "• " if name == "li" else ""
            yield _words(element.text)
            stack.append((element, True))
            stack.extend((child, False) for child in reversed(element))
            continue
        if element is not root:
            yield _words(element.tail)


def _cells_of_row(row: Any) -> list[str]:
    """The texts of a row's cells on one line each, or nothing where the row lays out a page and holds no data."""
    cells = [child for child in row if child.tag in _CELLS]
    texts = [" ".join(" ".join(cell.itertext()).split()) for cell in cells]
    plain = all(len(text) <= _LONGEST_CELL for text in texts) and not any(
        name in _UNREAD or name in _LAYING_OUT for cell in cells for child in cell.iter() if (name := child.tag)
    )
    return texts if len(cells) > 1 and plain and any(texts) else []


def _words(text: str | None) -> str:
    return re.sub(r"\s+", " ", text) if text else ""


def _skipped(element: Any, name: str) -> bool:
    if name in _UNREAD:
        return True
    marks = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('role') or ''}"
    return name in ("div", "ul", "section", "aside", "footer") and bool(_CLUTTER.search(marks[:300]))
