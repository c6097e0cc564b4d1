"""What may stand between the names of one list in running text besides commas: offices, and who held them once."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.vocabulary import word_set

if TYPE_CHECKING:
    from directory.extraction.page import Page
    from directory.extraction.vocabulary import Words

_RANKS = word_set("""
    adjoint adjointe alt altes altes bu damadı de della des di do eski ex general genel générale générale il keçmiş
    national nationale onursal sabiq stellvertretende stellvertretender vice vorsitzende yardımcısı ve və ile ilə yine
    fəxri birinci baş xüsusi особый первый бывший ehemalige ehemaliger
    """)


def passes_between(page: Page, index: int) -> bool:
    """Whether a word between two names is an office or rank, so that their list goes on: "X Derneği | Başkanı | Y"."""
    return page.words.code != "en" and page.tokens.low[index] in _passed(page.words)


@lru_cache(maxsize=64)
def _passed(words: Words) -> frozenset[str]:
    return words.titles | words.honorifics | words.past_words | _RANKS
