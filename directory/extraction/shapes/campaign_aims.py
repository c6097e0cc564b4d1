"""What German campaigns are for, in their names: "Initiative Schule in Not"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.vocabulary import word_set

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_CAMPAIGNING = ("aktion", "allianz", "bewegung", "bündnis", "initiative", "kampagne", "komitee", "netzwerk")
_AIMING = frozenset({"für", "gegen", "in", "ohne", "statt"})
_NO_AIMS = word_set("""
    absprache anlehnung anspruch bezug form frage gefahr kooperation kraft sachen verbindung vertretung zusammenarbeit
    """)


def is_campaign(low: str) -> bool:
    """Whether a German noun is that of a body for something: "Solidaritätskomitee | für einen freien Hafen"."""
    return low.removesuffix("s").endswith(_CAMPAIGNING)


def campaigns_for(page: Page, first: int, last: int) -> int:
    """The end of the name that German campaigns have behind their noun: "Initiative Schule | in Not", "X | retten"."""
    tokens, behind = page.tokens, last + 1
    if (
        page.words.code != "de"
        or last == first
        or not is_campaign(tokens.low[first])
        or not tokens.together(behind, last)
    ):
        return last
    if tokens.low[last] in page.every.places or tokens.shape[last] is not Shape.CAPITAL:
        return last
    ends = not tokens.together(behind + 1, last) or not tokens.word[behind + 1][0].isalnum()
    if (
        ends
        and tokens.shape[behind] is Shape.LOWER
        and len(tokens.low[behind]) > 4
        and tokens.low[behind].endswith("en")
    ):
        return behind
    led = tokens.low[behind] in _AIMING and tokens.together(behind + 1, last)
    aim = "".join(tokens.low[behind + 1 : behind + 2]) if led else ""
    plain = bool(aim) and aim not in page.every.places and aim not in page.words.months and aim not in _NO_AIMS
    return behind + 1 if plain and (tokens.shape[behind + 1] is Shape.CAPITAL or aim == "alle") else last
