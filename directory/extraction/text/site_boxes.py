"""Boxes of a saved page in which its site speaks: menus, footers, rows of buttons, lists of other posts."""

from __future__ import annotations

import re

_LONGEST_BOX, _MOST_REFUSED = 15_000, 60  # characters of a box; boxes looked into and read after all
_LINKED = 0.5  # the part of the words of a box that are links
_BOXES = frozenset({"aside", "div", "footer", "ol", "section", "ul"})
_NAMED = re.compile(r"(?i)\b(?:class|id|role)\s{0,3}=\s{0,3}(?:\"([^\"<>]{0,400})\"|'([^'<>]{0,400})')")
_OF_SITE = re.compile(
    r"(?i)(?:(?:bottom|footer|global|header|left|main|mobile|page|post|primary|right|secondary|side|site|sub|top|wrap)[-_])?"
    r"(?:breadcrumbs?|cookies?|foot|footer|login|menu|metismenu|nav|navbar|navigation|newsletter|pagination|related|"
    r"relacionadas?|relacionados?|share|sharing|sidebar|social|ultimas)"
    r"(?:[-_](?:above|area|articles|banner|bar|below|buttons?|container|content|icons?|items?|left|links?|list|main|menu|"
    r"nav|notice|posts|right|widget|wrap|wrapper|\d{1,3}))*"
)
"""A class of a box that its site and no writer fills: "menu-main-container", "site-footer", "related-posts"."""
_ALWAYS = re.compile(r"(?i)(?:breadcrumb|menu|metismenu|nav|pagination|shar|social)")
"""Classes of boxes that hold nothing else; a footer may say who publishes the page, or whose a quotation is."""
_READ = re.compile(
    r"(?i)<(?:article|h1|main)\b|\bdear\b|sincerely|\byours\b|undersigned|\bsign(?:ed|atories|atures|ees|ers)\b|"
    r"endors(?:ed|ers|ements)|supporters|"
    r"unterzeichne[rtn]|unterstützer|unterstützende|signataire|signée?s?\b|soutiens\b|firmad|firmante|firman\b|"
    r"adhesiones|firmatari|aderenti|assinad|assinam|signatári|imzac|imzalayan|destekleyen|подписал|подписант|подписи\b|"
    r"potpisn"
)
"""What stands in no such box, in the languages of the program: the text itself, who signs it and who supports it."""
_TAG = re.compile(r"<[^<>]*>")
_LINK = re.compile(r"(?is)<a\b[^<>]{0,2000}>(.{0,300}?)</a>")
_EDGES = {name: re.compile(rf"(?i)<(/?){name}\b[^<>]{{0,4000}}>") for name in _BOXES}


class SiteBoxes:
    """Finds the boxes of a source that are its site's; a source is looked into only so often as keeps that linear."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._refused = 0

    def end_of(self, name: str, tag: str, end: int) -> int | None:
        """Where the box ends that a tag opens, ``end`` being that of the tag; None where the box is for reading."""
        if name not in _BOXES or self._refused > _MOST_REFUSED:
            return None
        kinds = [kind for pair in _NAMED.findall(tag) for kind in "".join(pair).split() if _OF_SITE.fullmatch(kind)]
        if not kinds and name not in ("aside", "footer"):
            return None
        closed = self._closed(name, end)
        sure = any(_ALWAYS.search(kind) for kind in kinds)
        if closed is None or not self._is_of_site(end, closed, sure=sure):
            self._refused += 1
            return None
        return closed

    def _closed(self, name: str, end: int) -> int | None:
        """Where the element ends whose content begins at a place, if it is short enough."""
        depth = 1
        for edge in _EDGES[name].finditer(self.source, end, end + _LONGEST_BOX):
            depth += -1 if edge[1] else 1
            if not depth:
                return edge.end()
        return None

    def _is_of_site(self, start: int, end: int, *, sure: bool) -> bool:
        """Whether nothing in a box is for reading, and, unless its class says so, half of its words are links."""
        box = self.source[start:end]
        if _READ.search(box):
            return False
        if sure:
            return True
        linked = sum(len(link.split()) for link in map(_plain, _LINK.findall(box)))
        return linked >= _LINKED * len(_plain(box).split())


def _plain(text: str) -> str:
    return _TAG.sub(" ", text)
