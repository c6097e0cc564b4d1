"""Made-up letters in every habit of listing who signs: what is found in them stays found."""

from __future__ import annotations

from functools import lru_cache

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.extraction.scoring import Agreement, score, total
from tests.bench.layout_habits import layouts
from tests.bench.layout_letters import letter
from tests.bench.layout_names import own_names
from tests.bench.layout_papers import more_layouts

# The least F1 that was reached, per cent; a floor only ever rises.
_FLOORS = {
    "common": {"organisations": 98.0, "people": 98.8, "role signatory": 97.6, "signs_for": 96.6},
    "papers": {"organisations": 95.5, "people": 97.9, "role signatory": 95.3, "signs_for": 92.3},
}
_HABITS = {"common": (layouts, 3), "papers": (more_layouts, 5)}


@lru_cache(maxsize=2)
def reached(habits: str) -> dict[str, Agreement]:
    """The agreement over one letter in every third layout, or fifth."""
    listed, each = _HABITS[habits]
    letters = [letter(layout, own_names(), number) for number, layout in list(enumerate(listed()))[::each]]
    found = [extract(read_text(written.text)) for written in letters]
    for written, said in zip(letters, found, strict=True):
        assert all(written.text[one.start : one.end] == one.text for one in said.mentions)
    return total(score(written.gold, said) for written, said in zip(letters, found, strict=True))


@pytest.mark.parametrize(
    ("habits", "measure"), [(habits, each) for habits, floors in _FLOORS.items() for each in floors]
)
def test_lists_of_signatures_in_all_layouts_reach_what_they_reached(habits: str, measure: str) -> None:
    found = reached(habits)[measure]
    assert found.f1 is not None
    assert 100 * found.f1 >= _FLOORS[habits][measure], (found.missed, found.false)


def test_the_letters_are_the_same_each_time() -> None:
    layout = layouts()[7]
    assert letter(layout, own_names(), 3) == letter(layout, own_names(), 3)
