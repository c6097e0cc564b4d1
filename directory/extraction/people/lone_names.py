"""Names of one word that stand for persons, as the office before them shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.people.honoured_people import CLERGY
from directory.extraction.shapes.person_words import namelike, same
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.vocabulary import word_set

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_LED = word_set("guerrilla imprisoned jailed opposition party rebel resistance spiritual supreme union")
_SHORTEST_LEADER = 4  # letters
_LEADER = frozenset({"leader"})


def lone_names(page: Page) -> set[int]:
    """The tokens that are a person's one name by the office before them: "opposition leader | Orvo"."""
    tokens = page.tokens
    led = {index + 1 for index in tokens.where(_LEADER, 1, -1) if _leads_others(page, index + 1)}
    if page.words.code == "en":
        led |= {index + 3 for index in tokens.where(CLERGY, 0, -3) if _of_see(page, index + 3)}
    return led


def _leads_others(page: Page, index: int) -> bool:
    """Whether a surname alone stands behind "leader" and of whom: "opposition leader | Orvo"."""
    tokens = page.tokens
    if not same(page, index - 2, index):
        return False
    of_whom = tokens.low[index - 2]
    led = of_whom in _LED or of_whom in page.every.nationalities
    plain = tokens.shape[index] is Shape.CAPITAL and namelike(page, index) and tokens.low[index] not in page.common
    return led and plain and len(tokens.low[index]) >= _SHORTEST_LEADER


def _of_see(page: Page, index: int) -> bool:
    """Whether one name stands behind an office of a church and its see: "the Archbishop of Kelpland | Orvo"."""
    tokens = page.tokens
    held = tokens.low[index - 2] == "of" and same(page, index - 3, index)
    return held and tokens.shape[index - 1] is tokens.shape[index] is Shape.CAPITAL and namelike(page, index)
