"""How well lists of signatures are read, habit by habit: made-up letters with real names, where those are at hand."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.extraction.scoring import Agreement, score, total
from tests.bench.layout_habits import Layout, layouts
from tests.bench.layout_letters import letter
from tests.bench.layout_names import real_names
from tests.bench.layout_papers import more_layouts

if TYPE_CHECKING:
    from collections.abc import Callable

_MEASURES = ("organisations", "people", "role signatory", "signs_for")
_LETTERS = 2
_WORST = 40

Scores = dict[str, Agreement]


@pytest.mark.bench
@pytest.mark.parametrize("habits", [layouts, more_layouts])
def test_lists_of_signatures_by_layout(habits: Callable[[], list[Layout]]) -> None:
    rows = [(layout, _read(layout, number)) for number, layout in enumerate(habits())]
    print(f"\nF1 in per cent of {len(rows)} layouts, {_LETTERS} letters each{'':12}organisations  people  signs  for")
    print(_line("all", total(scores for _, scores in rows)))
    for title, part in (("by the form of an item", -1), ("by what parts the items", 0)):
        print(title)
        grouped: dict[str, list[Scores]] = defaultdict(list)
        for layout, scores in rows:
            grouped[layout.name.split(" × ")[part]].append(scores)
        pooled = {name: total(found) for name, found in grouped.items()}
        for name in sorted(pooled, key=lambda name: _mean(pooled[name])):
            print(_line(name, pooled[name]))
    print(f"the {_WORST} worst")
    for layout, scores in sorted(rows, key=lambda row: _mean(row[1]))[:_WORST]:
        print(_line(layout.name, scores))


def _read(layout: Layout, number: int) -> Scores:
    letters = [letter(layout, real_names(), _LETTERS * number + place) for place in range(_LETTERS)]
    found = [extract(read_text(written.text)) for written in letters]
    for written, extraction in zip(letters, found, strict=True):
        assert all(written.text[one.start : one.end] == one.text for one in extraction.mentions)
    return total(score(written.gold, extraction) for written, extraction in zip(letters, found, strict=True))


def _mean(scores: Scores) -> float:
    values = [value for measure in _MEASURES if (value := scores[measure].f1) is not None]
    return sum(values) / len(values)


def _line(name: str, scores: Scores) -> str:
    values = (scores[measure].f1 for measure in _MEASURES)
    return f"  {name:44}" + "".join("       -" if value is None else f"{100 * value:8.1f}" for value in values)
