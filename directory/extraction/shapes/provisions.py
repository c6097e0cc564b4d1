"""Provisions of laws, which name no body, and the short forms that they show to be those of laws."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import CAPITALISED, Shape
from directory.extraction.words.vocabulary import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.extraction.text.page import Page

_PROVISIONS = word_set("""
    § §§ abschnitt absatz annex art article articles artículo artigo articolo artikel chapter clause fıkra fıkrası
    kapitel madde maddesi maddəsi para paragraph paragraphs part rule rules schedule sec section sections subsection
    title глава пункт раздел статьи статьей статье статья
    """)
_LONGEST_LAW = 14  # tokens
_LAW_NOUNS = word_set("""
    abkommen accord accordo acuerdo act acte acordo agreement bill charter convenio convention convenção convención
    directive directiva direttiva gesetz legge legislation lei ley loi law pact pacto patto projet proyecto regulation
    règlement reglamento regolamento richtlinie statute tratado traité trattato treaty verordnung vertrag
    """)
_GERMAN_LAWS = ("abkommen", "gesetz", "gesetzentwurf", "richtlinie", "verordnung", "vertrag")
_LAW_BODIES = word_set(
    "association body campaign coalition committee group institute network organisation organization"
)
_LONGEST_APPOSITION = 7  # tokens
_NUMBERED = frozenset("()[].-–")


def of_laws(page: Page) -> frozenset[str]:
    """What provisions print that is no body: "Section 12 of the Tidal Act", "Section 12", "KTA" behind "§ 4 of the"."""
    return frozenset(text for index in page.tokens.where(_PROVISIONS) for text in _printed(page, index))


def called_laws(page: Page) -> frozenset[str]:
    """Short forms that an apposition shows to be those of laws or treaties: "KTA, the disputed tidal bill"."""
    tokens = page.tokens
    return frozenset(
        tokens.word[index]
        for index in tokens.large
        if tokens.shape[index] is Shape.UPPER
        and tokens.word[index + 1 : index + 2] == [","]
        and _a_law(page, index + 2)
    )


def _a_law(page: Page, place: int) -> bool:
    """Whether an article, small words that qualify, and a noun for laws stand here, and no more of a noun."""
    tokens, words = page.tokens, page.words
    if place >= len(tokens.word) or tokens.low[place] not in words.articles:
        return False
    for at in range(place + 1, min(place + _LONGEST_APPOSITION, len(tokens.word) - 1)):
        german = words.code == "de" and tokens.low[at].endswith(_GERMAN_LAWS)
        if german or tokens.low[at] in _LAW_NOUNS:
            return tokens.shape[at + 1] is not Shape.CAPITAL and tokens.low[at + 1] not in _LAW_BODIES
        if not tokens.word[at][0].isalpha() or tokens.low[at] in words.of_words:
            return False
    return False


def _printed(page: Page, index: int) -> Iterator[str]:
    tokens, words = page.tokens, page.every
    segment, count = tokens.segment[index], len(tokens.word)
    place = index + 1
    while place < count and tokens.segment[place] == segment and _numbers(tokens.word[place]):
        place += 1
    if not any(word[0].isdigit() for word in tokens.word[index + 1 : place]) or place + 1 >= count:
        return
    number = place
    if tokens.low[place] in words.of_words:
        place += 1
    elif tokens.word[index][0] != "§":
        return
    while place < count and tokens.low[place] in words.articles:
        place += 1
    start, end = place, place
    while (
        end < min(count, place + _LONGEST_LAW) and tokens.segment[end] == segment and tokens.shape[end] in CAPITALISED
    ):
        end += 1
        yield page.between(tokens.start[index], tokens.end[end - 1])
    if end == start:
        return
    if not tokens.low[index].startswith("arti"):  # bodies are called after articles: "Article 19"
        yield page.between(tokens.start[index], tokens.end[number - 1])
    if end == start + 1 and not tokens.word[start][1:].islower():
        yield tokens.word[start]


def _numbers(word: str) -> bool:
    """Whether a token belongs to the number of a provision: "57", "66A", "10", "(2)"."""
    return word[0].isdigit() or word in _NUMBERED
