"""Made-up letters in every habit of listing who signs: what is found in them stays found."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.extraction.scoring import Agreement, score, total
from tests.bench.layout_habits import layouts
from tests.bench.layout_letters import letter
from tests.bench.layout_names import own_names

# The least F1 that was reached, per cent; a floor only ever rises.
_FLOORS = {"organisations": 96.4, "people": 97.9, "role signatory": 95.7, "signs_for": 94.7}
_EACH = 3


@pytest.fixture(scope="module")
def reached() -> dict[str, Agreement]:
    """The agreement over one letter in every third layout."""
    chosen = list(enumerate(layouts()))[::_EACH]
    letters = [letter(layout, own_names(), number) for number, layout in chosen]
    return total(score(written.gold, extract(read_text(written.text))) for written in letters)


@pytest.mark.parametrize("measure", _FLOORS)
def test_lists_of_signatures_in_all_layouts_reach_what_they_reached(
    reached: dict[str, Agreement], measure: str
) -> None:
    found = reached[measure]
    assert found.f1 is not None
    assert 100 * found.f1 >= _FLOORS[measure], (found.missed, found.false)


def test_the_letters_are_the_same_each_time() -> None:
    layout = layouts()[7]
    assert letter(layout, own_names(), 3) == letter(layout, own_names(), 3)
