"""Names that their spelling gives away: capitals inside a word, as in "WorkerCom"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.found import Found, organisation
from directory.extraction.text_tokens import Shape
from directory.extraction.vocabulary import united
from directory.model import Tier

if TYPE_CHECKING:
    from directory.extraction.page import Page

_INNER = re.compile(r"[^\W\d_]*[^\W\d_A-Z][A-Z][^\W\d_]*")
_CASED = (Shape.CAPITAL, Shape.MIXED)
_PERSONAL = ("mc", "mac", "o'", "de", "di", "du", "la", "le", "van")
_NO_BODIES = frozenset(
    {"javascript", "iphone", "ipad", "latex", "ebook", "phd", "msc", "bittorrent", "mediawiki", "css"}
)


def oddly_spelt(page: Page) -> list[Found]:
    """Words with capitals inside, which are names of bodies or products more often than not."""
    tokens = page.tokens
    found = []
    for index, shape in enumerate(tokens.shape):
        if shape not in _CASED or tokens.word[index][1:].islower() or not _INNER.fullmatch(tokens.word[index]):
            continue
        low = tokens.low[index]
        word = tokens.word[index]
        personal = any(low.startswith(lead) and word[len(lead) : len(lead) + 1].isupper() for lead in _PERSONAL)
        if personal or low in _NO_BODIES or (low.endswith("s") and tokens.word[index][:-1].isupper()):
            continue
        if low in united(page.every.titles, page.every.honorifics, page.every.post_nominals):
            continue
        if index and tokens.word[index - 1] in "@#" and tokens.glued(index):
            continue
        found.append(organisation((tokens.start[index], tokens.end[index]), "inner-capital", Tier.B))
    return found
