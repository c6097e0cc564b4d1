"""What may stand between the names of one list in running text besides commas: offices, and who held them once."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.vocabulary import word_set
from directory.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

INDEFINITE = word_set("ein eine einem einen einer eines un una une um uma uno")
"""Articles behind which a noun says what something is and does not name it."""
_LONGEST_OFFICE = 10
_RANKS = word_set("""
    akademisyenler avukatlar gazeteciler milletvekilleri sanatçılar siyasetçiler yazarlar alimlər deputatlar
    jurnalistlər şairlər yazıçılar журналисты депутаты писатели адвокаты députés députées journalistes
    diputados diputadas
    periodistas abgeordnete abgeordneten
    başkan bölge gençlik il ilçe ikinci kadın kolları kurulu merkez temsilen şube yönetim yürütme idarə heyəti
    adjoint adjointe alt altes altes bu damadı de della des di do eski ex general genel générale générale il keçmiş
    national nationale onursal sabiq stellvertretende stellvertretender vice vorsitzende yardımcısı ve və ile ilə yine
    fəxri birinci baş xüsusi особый первый бывший ehemalige ehemaliger
    """)


def passes_between(page: Page, index: int) -> bool:
    """Whether a word between two names is an office or rank, so that their list goes on: "X Derneği | Başkanı | Y"."""
    if page.words.code == "en":
        return False
    low = page.tokens.low[index]
    return low in _passed(page.words) or (low in page.every.places and page.words.code in TURKIC)


def opens_office(page: Page, index: int) -> bool:
    """Whether a further name's office, or what it is, begins behind a comma or 'and': "X, einem Verein, und Y"."""
    tokens, words = page.tokens, page.words
    if words.code == "en" or index == 0:
        return False
    if tokens.word[index - 1] == ",":
        return tokens.low[index] in INDEFINITE or passes_between(page, index)
    return tokens.low[index - 1] in words.and_words and passes_between(page, index)


def without_affiliations(page: Page, names: Sequence[Found], chain: Sequence[int]) -> list[int]:
    """The names of a list of persons with their offices, the bodies left out in which the offices are held."""
    if page.words.code == "en":
        return list(chain)
    ordered = sorted(set(chain), key=lambda number: names[number].start)
    held = {
        body
        for body, holder in pairwise(ordered)
        if names[body].kind is EntityKind.ORGANISATION
        and names[holder].kind is EntityKind.PERSON
        and _office_only(page, names[body].end, names[holder].start)
    }
    return [number for number in chain if number not in held]


def _office_only(page: Page, start: int, end: int) -> bool:
    """Whether nothing but the words of an office stands between a body and a person."""
    tokens = page.tokens
    first, last = bisect_left(tokens.start, start), bisect_left(tokens.start, end)
    between = [place for place in range(first, last) if tokens.word[place][0].isalnum()]
    commas = "," in tokens.word[first:last]
    return last - first < _LONGEST_OFFICE and not commas and all(_of_office(page, place) for place in between)


def _of_office(page: Page, index: int) -> bool:
    tokens = page.tokens
    return tokens.low[index] not in page.words.and_words and (
        passes_between(page, index) or tokens.shape[index] is Shape.UPPER or len(tokens.low[index]) < 4
    )


@lru_cache(maxsize=64)
def _passed(words: Words) -> frozenset[str]:
    return words.titles | words.honorifics | words.past_words | _RANKS
