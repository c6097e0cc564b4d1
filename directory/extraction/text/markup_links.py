"""Links and addresses inside a plain text: their text stays, the rest becomes a mark or goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.text import markup_tokens as tokens

if TYPE_CHECKING:
    import re

    from directory.extraction.text.tracing import Trace

LINK_MARK = "\ufffc"
"""What stands in a clean text for an address of the web or of mail."""


class LinkReader:
    """Reads the tokens of links and addresses into a trace; each method returns where reading goes on."""

    def __init__(self, trace: Trace) -> None:
        self.trace = trace
        self.source = trace.source
        self._open_links: list[int] = []
        self._open_wiki_links = 0

    # --- addresses ---

    def url(self, token: re.Match[str]) -> int:
        """Put a mark for an address of the web, without the stop behind it."""
        end = token.end() - len(token[0]) + len(token[0].rstrip(tokens.AFTER_URL))
        self.trace.put(LINK_MARK, token.start(), end)
        return end

    def autolink(self, token: re.Match[str]) -> int:
        """Put a mark for an address between angles."""
        self.trace.put(LINK_MARK, *token.span())
        return token.end()

    def mail_address(self, token: re.Match[str]) -> int:
        """Put a mark for the whole address, whose first part has been read already."""
        at, end = token.start(), token.end()
        start = at
        while start > max(0, at - tokens.LONGEST_LOCAL_PART) and tokens.LOCAL_PART.match(self.source[start - 1]):
            start -= 1
        if start == at or end == at + 1:
            self.trace.keep(at, at + 1)
            return at + 1
        self.trace.retract(start)
        self.trace.put(LINK_MARK, start, end)
        return end

    def path(self, token: re.Match[str]) -> int:
        """Put a mark for a domain with a path, written without its scheme."""
        slash = token.start()
        domain = tokens.DOMAIN_BEFORE.search(self.source, max(0, slash - tokens.LONGEST_DOMAIN), slash)
        path = tokens.PATH.match(self.source, slash)
        if domain is None or path is None:
            self.trace.keep(slash, slash + 1)
            return slash + 1
        self.trace.retract(domain.start())
        self.trace.put(LINK_MARK, domain.start(), path.end())
        return path.end()

    # --- brackets of Markdown and wikis ---

    def bracket(self, token: re.Match[str]) -> int:
        """Note where a link opens, and close it."""
        start, end = token.span()
        text = token[0]
        if text == "[":
            self._open_links.append(self.trace.mark())
            self.trace.keep(start, end)
        elif text.startswith("[["):
            self._open_wiki_links += 1
        elif text.startswith("["):
            self._open_links.append(-1)
        elif text == "]]" and self._open_wiki_links:
            self._open_wiki_links -= 1
        elif text.startswith("]"):
            return self._close_link(start, end)
        return end

    def _close_link(self, start: int, end: int) -> int:
        """Take the brackets off a link's text; brackets that belong to no link stay."""
        opened = self._open_links.pop() if self._open_links else None
        if opened == -1:
            return start + 1
        link = tokens.LINK_TARGET.match(self.source, start)
        if link is not None and opened is not None and self._is_link(opened, link):
            self.trace.drop(opened)
            return link.end()
        self.trace.keep(start, start + 1)
        return min(end, start + 1)

    def _is_link(self, opened: int, link: re.Match[str]) -> bool:
        trace = self.trace
        if opened >= trace.mark() or trace.pieces[opened] != "[":
            return False
        begin = trace.spans[opened][0]
        text = self.source[begin + 1 : min(link.start(), begin + tokens.LONGEST_LINK_TEXT)]
        return link.start() - begin <= tokens.LONGEST_LINK_TEXT and not (
            link.lastgroup == "reference" and tokens.CITATION.fullmatch(text)
        )
