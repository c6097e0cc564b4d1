"""Markup inside a plain text: Markdown, HTML, PHP and wiki remains, taken out or turned into line ends and marks."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING, ClassVar

from directory.extraction.text import markup_tokens as tokens
from directory.extraction.text.emphasised_parts import LONGEST_LEAD, parting_place
from directory.extraction.text.markup_links import LinkReader
from directory.extraction.text.markup_rows import end_of_cells, holds_blocks
from directory.extraction.text.misread_letters import other_letters
from directory.extraction.text.site_boxes import SiteBoxes
from directory.extraction.text.tag_layout import laid_out_by_tags

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Mapping

    from directory.extraction.text.tracing import Trace

BULLET = "• "
"""What stands in a clean text before an item of an HTML list."""

_WRAPPED = 60  # characters of a cell in front of a break that only wraps it


class MarkupReader:
    """Reads a source once from left to right into a trace; notes headings and what the markup says of the page."""

    def __init__(self, trace: Trace) -> None:
        self.trace = trace
        self.source = trace.source
        self.headings: list[tuple[int, int]] = []
        self.underlines: list[int] = []
        self.fields: list[tuple[str, str]] = []
        self.title_mark: int | None = None
        self._row_end = -1
        self._cells_end, self._cells = -1, 0
        self._blocks_end = self._counted_end = self._parting = -1
        self._absent: set[str] = set()
        self._flows = False
        self._written: tuple[re.Pattern[str], Callable[[str], str]] | None = None
        self._links = LinkReader(trace)
        self._boxes = SiteBoxes(self.source)

    def read(self, start: int) -> None:
        """Read the source from ``start`` to its end."""
        self._flows = laid_out_by_tags(self.source, start)
        self._written = other_letters(self.source)
        position = self._line_start(start)
        if position == 0 and self.source.startswith("#!"):
            position = tokens.WHOLE_LINE.match(self.source).end()  # type: ignore[union-attr]
        while token := self._next(position):
            self._keep(position, token.start())
            position = self._handle(token)
        self._keep(position, len(self.source))

    def _keep(self, start: int, end: int) -> None:
        """Take over what stands between two tokens, without the line ends that only wrap it."""
        if self._written:
            pattern, meant = self._written
            for escape in pattern.finditer(self.source, start, end):
                self.trace.keep(start, escape.start())
                self.trace.put(meant(escape[0]), *escape.span())
                start = escape.end()
        wraps = tokens.WRAP if start < self._cells_end else tokens.SINGLE_WRAP if self._flows else None
        if wraps is not None:
            for wrap in wraps.finditer(self.source, start, end):
                self.trace.keep(start, wrap.start())
                self.trace.put(" ", *wrap.span())
                start = wrap.end()
        self.trace.keep(start, end)

    def _next(self, position: int) -> re.Match[str] | None:
        """The next token: its first sign is sought alone, which is many times faster than all patterns at once."""
        source, place = self.source, position
        while sign := tokens.FIRST_SIGN.search(source, place):
            start = place = sign.start()
            if sign[0] == ":":
                scheme = tokens.SCHEME.search(source, max(position, place - 5), place)
                start = scheme.start() if scheme else -1
            if start >= 0 and (token := tokens.TOKEN.match(source, start)):
                return token
            place += 1
        return None

    def _handle(self, token: re.Match[str]) -> int:
        """Deal with one token; returns where reading goes on."""
        name = token.lastgroup or ""
        if handler := self._HANDLERS.get(name):
            return handler(self, token)
        link_handler = self._LINK_HANDLERS.get(name)
        return token.end() if link_handler is None else link_handler(self._links, token)

    def _line(self, token: re.Match[str]) -> int:
        if token.start() < self._cells_end:
            end = tokens.WHITE.match(self.source, token.end()).end()  # type: ignore[union-attr]
            self.trace.put(" ", token.start(), end)
            return end
        self.trace.put("\n", *token.span())
        return self._line_start(token.end())

    # --- the beginning of a line ---

    def _line_start(self, position: int) -> int:
        """Take off the prefixes of a line, as many as stand there; returns where its text begins."""
        return self._begin_text(self._behind_prefixes(position))

    def _begin_text(self, position: int) -> int:
        """Note where emphasis alone parts the line that begins here; returns where it begins."""
        self._parting = parting_place(self.source, position)
        return position

    def _parts_line(self, start: int) -> bool:
        """Whether a mark or tag parts its line, which begins with letters or a number."""
        begin = self.source.rfind("\n", max(0, start - LONGEST_LEAD), start) + 1
        while begin < start and self.source[begin] in " \t":
            begin += 1
        return 0 < start - begin < LONGEST_LEAD and parting_place(self.source, begin) == start

    def _behind_prefixes(self, position: int) -> int:
        while prefix := tokens.LINE_PREFIX.match(self.source, position):
            kind = prefix.lastgroup
            if kind == "bullet":
                self.trace.keep(*prefix.span())
                return prefix.end()
            if kind == "rule" and prefix["rule"][0] in "=-":
                self.underlines.append(self.trace.mark())
            elif kind == "heading" and self._counted(prefix):
                self._counted_end = tokens.WHOLE_LINE.match(self.source, prefix.end()).end() + 1  # type: ignore[union-attr]
                self.trace.put(BULLET, *prefix.span())
                return prefix.end()
            elif kind == "heading":
                self.headings.append((self.trace.mark(), min(len(prefix["heading"].strip()), 6)))
            elif kind == "row":
                line_end = self.source.find("\n", position)
                self._row_end = len(self.source) if line_end < 0 else line_end
            if prefix.end() == position:
                break
            position = prefix.end()
        return position

    def _counted(self, prefix: re.Match[str]) -> bool:
        """Whether a line that a # leads is one of three and more behind one another, an item of a wiki's list."""
        if prefix["heading"] != "#":
            return False
        return prefix.start() == self._counted_end or tokens.COUNTED_LINES.match(self.source, prefix.end()) is not None

    # --- marks inside a line ---

    def _emphasis(self, token: re.Match[str]) -> int:
        """Keep asterisks and underscores that stand free, in long rows or inside a word."""
        start, end = token.span()
        before, after = self._neighbours(start, end)
        length = end - start
        closing = (before, token[0], after) == (" ", "**", "\n")  # "**Chair **"
        free = before.isspace() and after.isspace() and not closing
        inside = before.isalnum() and after.isalnum() and (length == 1 or self.source[start] == "_")
        if start == self._parting or (before == " " and self._parts_line(start)):
            self.trace.put("\t", start, end)
        elif length > 3 or free or inside:
            self.trace.keep(start, end)
        return end

    def _tick(self, token: re.Match[str]) -> int:
        """Keep a back-tick that stands for an apostrophe."""
        start, end = token.span()
        before, after = self._neighbours(start, end)
        if end - start == 1 and before.isalnum() and after.isalnum():
            self.trace.keep(start, end)
        return end

    def _escape(self, token: re.Match[str]) -> int:
        """Take what stands behind a backslash as it is, the asterisk of a footnote behind a word left out."""
        start, end = token.span()
        before, after = self._neighbours(start, end)
        noted = token[0] == "\\*" and (before.isalnum() or before in ".)*") and not after.isalnum()
        if not noted:
            self.trace.keep(start + 1, end)
        return end

    def _quotes(self, token: re.Match[str]) -> int:
        """Two apostrophes print one quotation mark, more are the bold type of a wiki."""
        if len(token[0]) == 2:
            self.trace.put('"', *token.span())
        return token.end()

    def _neighbours(self, start: int, end: int) -> tuple[str, str]:
        before = self.source[start - 1] if start else "\n"
        after = self.source[end] if end < len(self.source) else "\n"
        return before, after

    def _pipe(self, token: re.Match[str]) -> int:
        """Make a tab of what stands between the cells of a row, two bars of a wiki between them being one."""
        start, end = token.span()
        if start >= self._row_end:
            self.trace.keep(start, end)
        elif self.source[start : start + 2] == "||" and self.source[self._row_end - 1] != "|":
            return start + 1
        elif tokens.WORD_IN_ROW.match(self.source, end, self._row_end):
            self.trace.put("\t", start, end)
        return end

    def _entity(self, token: re.Match[str]) -> int:
        printed = html.unescape(token[0])
        if printed == token[0]:
            self.trace.keep(*token.span())
        elif printed not in tokens.UNSEEN:
            self.trace.put(printed, *token.span())
        return token.end()

    # --- HTML and PHP ---

    def _angle(self, token: re.Match[str]) -> int:
        start, end = token.span()
        text = token[0]
        if text == "<!--":
            ended = tokens.MESSAGE_END.match(self.source, end)
            return len(self.source) if ended else self._skip("-->", start, end)
        if text.startswith("<?"):
            after = self._skip("?>", start, end)
            self._note_assigned_title(start, after)
            return after
        if text == "<%":  # of ASP, JSP and templates
            return self._skip("%>", start, end)
        return end if text.startswith("<!") or ":" in token["tag"] else self._tag(token)

    def _skip(self, closing: str, start: int, end: int) -> int:
        """Go behind what closes a block; one that is never closed is only its opening."""
        found = -1 if closing in self._absent else self.source.find(closing, end)
        if found < 0:
            self._absent.add(closing)
            line_end = self.source.find("\n", end)
            return end if closing == "-->" else len(self.source) if line_end < 0 else line_end
        return max(found + len(closing), start)

    def _note_assigned_title(self, start: int, end: int) -> None:
        if assigned := tokens.ASSIGNED_TITLE.search(self.source, start, min(end, start + 4000)):
            self.fields.append(("title", html.unescape(assigned[1] or assigned[2])))

    def _tag(self, token: re.Match[str]) -> int:
        start, end = token.span()
        name = token["tag"].casefold()
        if name not in tokens.TAGS:
            component = tokens.COMPONENT.fullmatch(token[0])
            self.trace.keep(start, start + (component is None))
            return end if component else start + 1
        closing = self.source.startswith("</", start)
        if name in tokens.UNREAD_TAGS and not closing:
            return self._skip_element(name, end)
        if not closing and (after := self._boxes.end_of(name, token[0], end)) is not None:
            self.trace.break_lines(2, start, after)
            return after
        if name in ("meta", "html"):
            self._note_attributes(name, token[0])
        if start < self._cells_end:
            return self._cell(name, start, end, closing=closing)
        if name == "tr" and not closing:
            self._cells_end, self._cells = end_of_cells(self.source, end), 0
            if self._cells_end > 0 and holds_blocks(self.source[end : self._cells_end]):
                self._cells_end, self._blocks_end = -1, self._cells_end
        return self._structure(name, start, end, closing=closing)

    def _structure(self, name: str, start: int, end: int, *, closing: bool) -> int:
        """Give what the tag means for the lines: their ends, bullets, cells and headings."""
        trace = self.trace
        if name == "br" and start < self._row_end and start - self.source.rfind("|", 0, start) > _WRAPPED:
            trace.put(" ", start, end)
            return end
        if name == "br":
            trace.put("\n", start, end)
            return self._line_start(tokens.REST_OF_LINE.match(self.source, end).end())  # type: ignore[union-attr]
        if name in tokens.CELL_TAGS or name == "small":
            self._aside(name, start, end, closing=closing)
            return end
        if name == "li":
            if closing:
                return end
            trace.break_lines(1, start, start)
            trace.put(BULLET, start, end)
            return self._begin_text(tokens.WHITE.match(self.source, end).end())  # type: ignore[union-attr]
        if start == self._parting or (name in tokens.STYLE_TAGS and not closing and self._parts_line(start)):
            trace.put("\t", start, end)
        elif name in tokens.PARAGRAPH_TAGS:
            trace.break_lines(2, start, end)
        elif name in tokens.LINE_TAGS:
            trace.break_lines(1 + (name == "dt" and not closing), start, end)
        return self._after(name, end, closing=closing)

    def _after(self, name: str, end: int, *, closing: bool) -> int:
        """Note a heading or title, and where emphasis parts what follows; returns where reading goes on."""
        if not closing and name in tokens.PARAGRAPH_TAGS:
            self._begin_text(tokens.WHITE.match(self.source, end).end())  # type: ignore[union-attr]
        if name in ("tr", "dt", "dd") and closing:  # rows stand right under each other, however the source is laid out
            return tokens.WHITE.match(self.source, end).end()  # type: ignore[union-attr]
        if name in tokens.HEADING_TAGS:
            self._heading(int(name[1]), closing=closing)
        if name == "title" and not closing and self.title_mark is None:
            self.title_mark = self.trace.mark()
        return end

    def _cell(self, name: str, start: int, end: int, *, closing: bool) -> int:
        """Give what a tag in a row of data means: a tab before each cell but the first, no line ends."""
        if name in tokens.CELL_TAGS and not closing:
            self.trace.put("\t" if self._cells else "", start, end)
            self._cells += 1
        elif name == "br" or name in tokens.PARAGRAPH_TAGS | tokens.LINE_TAGS:
            self.trace.put(" ", start, end)
        return end

    def _aside(self, name: str, start: int, end: int, *, closing: bool) -> None:
        """Set what stands beside the text before it apart: a cell, a block of a row, words in small print."""
        if name in tokens.CELL_TAGS and start < self._blocks_end:
            self.trace.break_lines(2, start, end)
        elif not closing and not self.trace.line_ends:
            self.trace.put("\t", start, end)

    def _heading(self, level: int, *, closing: bool) -> None:
        """Note where a heading begins; forget one that closes without words."""
        if not closing:
            self.headings.append((self.trace.mark(), level))
        elif self.headings and not "".join(self.trace.pieces[self.headings[-1][0] :][:50]).strip():
            self.headings.pop()

    def _skip_element(self, name: str, end: int) -> int:
        """Go behind the end of an element whose content nobody reads."""
        if name in self._absent:
            return end
        found = tokens.CLOSING[name].search(self.source, end)
        if found is None:
            self._absent.add(name)
            return end
        return found.end()

    def _note_attributes(self, name: str, tag: str) -> None:
        attributes = {key.casefold(): a or b or c for key, a, b, c in tokens.ATTRIBUTE.findall(tag[:4000])}
        if name == "html" and attributes.get("lang"):
            self.fields.append(("lang", attributes["lang"]))
        key = attributes.get("property") or attributes.get("name")
        if name == "meta" and key and attributes.get("content"):
            self.fields.append((key.casefold(), html.unescape(attributes["content"])))

    _HANDLERS: ClassVar[Mapping[str, Callable[[MarkupReader, re.Match[str]], int]]] = {
        "angle": _angle,
        "emphasis": _emphasis,
        "entity": _entity,
        "escape": _escape,
        "line": _line,
        "pipe": _pipe,
        "quotes": _quotes,
        "tick": _tick,
    }
    _LINK_HANDLERS: ClassVar[Mapping[str, Callable[[LinkReader, re.Match[str]], int]]] = {
        "at": LinkReader.mail_address,
        "autolink": LinkReader.autolink,
        "bracket": LinkReader.bracket,
        "path": LinkReader.path,
        "url": LinkReader.url,
    }
    """Who deals with which token; a token of another name is dropped."""
