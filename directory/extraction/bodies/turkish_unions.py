"""Turkish unions that call themselves by their last word, "Sen" or "İş": "Büro Sen", "Öz Taşıma-İş"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.shapes.found import Found, organisation
from directory.extraction.text.text_tokens import BIG
from directory.extraction.words.inflections import opens_sentence
from directory.extraction.words.vocabulary import united, word_set
from directory.model import Tier

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

UNION_ENDS = ("-iş", "-sen")
_APART = frozenset({"iş", "sen"})
_LONGEST = 4
_OF_UNIONS = word_set("başkanı genel sendika sendikaları sendikası sendikasının şube temsilcileri üyeleri")


def turkish_unions(page: Page) -> list[Found]:
    """The unions by their last word, with the large words before it."""
    if page.words.code != "tr":
        return []
    tokens = page.tokens
    found: list[Found] = []
    for index in tokens.large:
        low = tokens.low[index]
        if low not in _APART and not low.endswith(UNION_ENDS):
            continue
        first = _first(page, index)
        if low not in _APART or (first < index and (low == "sen" or _of_union(page, index))):
            found.append(organisation((tokens.start[first], tokens.end[index]), "union", Tier.A))
    return found


def _first(page: Page, index: int) -> int:
    """Where a union's name begins: with the large words before its last one, but for what opens the sentence."""
    tokens, words = page.tokens, page.words
    barred = united(words.titles, words.stopwords, words.honorifics)
    first = index
    while first and index - first < _LONGEST and tokens.segment[first - 1] == tokens.segment[index]:
        low = tokens.low[first - 1]
        ended = low in _APART or low.endswith(UNION_ENDS) or low in words.strong_heads
        if tokens.shape[first - 1] not in BIG or low in barred or ended or opens_sentence(low, words):
            break
        first -= 1
    return first


def _of_union(page: Page, index: int) -> bool:
    """Whether what follows "İş" says that it ends a union's name and is not the word for work: "İş | Kanunu"."""
    tokens, behind = page.tokens, index + 1
    if behind >= len(tokens.word) or tokens.segment[behind] != tokens.segment[index]:
        return True
    return tokens.low[behind] in _OF_UNIONS or tokens.word[behind] in ",.;'’):"
