"""What the extraction reaches on the annotated documents, scored by the scorer that stands beside them."""

from __future__ import annotations

import importlib.util
import json
from typing import TYPE_CHECKING, Any

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract

if TYPE_CHECKING:
    from pathlib import Path

    from directory.model import Extraction

# The least F1 that was reached, per cent; a floor only ever rises.
_FLOORS = {
    "seeds": {
        "organisations": 100.0,
        "people": 100.0,
        "role all": 98.0,
        "signs_for": 100.0,
        "branch_of": 100.0,
        "acronyms": 100.0,
        "document kind": 100.0,
        "date": 100.0,
    },
    "letters": {
        "organisations": 95.6,
        "people": 98.5,
        "role signatory": 97.3,
        "role recipient": 95.9,
        "role all": 95.4,
        "signs_for": 95.9,
        "branch_of": 85.0,
        "acronyms": 100.0,
        "document kind": 100.0,
        "date": 100.0,
    },
}


def _scorer(gold: Path) -> Any:
    spec = importlib.util.spec_from_file_location("gold_scorer", gold / "score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _prediction(extraction: Extraction) -> dict[str, Any]:
    return {
        "mentions": [
            {"text": m.text, "start": m.start, "end": m.end, "kind": m.kind.value, "roles": [r.value for r in m.roles]}
            for m in extraction.mentions
        ],
        "relations": [{"type": r.type.value, "source": r.source, "target": r.target} for r in extraction.relations],
        "document": {"kind": extraction.kind.value, "date": extraction.date},
    }


@pytest.mark.parametrize("folder", sorted(_FLOORS))
def test_the_floors_on_the_annotated_documents_hold(folder: str, shared: Path, tmp_path: Path) -> None:
    gold = shared / "gold"
    for path in sorted((gold / folder).glob("*.txt")):
        document = read_text(path.read_text(encoding="utf-8"), path=str(path))
        target = tmp_path / path.with_suffix(".json").name
        target.write_text(json.dumps(_prediction(extract(document))), encoding="utf-8")
    _, total, _, violations = _scorer(gold).score_folder(gold / folder, tmp_path)
    print(f"\n{folder}")
    for measure, floor in _FLOORS[folder].items():
        print(f"  {measure:18} {100 * total[measure].f:6.1f}  (floor {floor})")
    assert not violations
    low = {measure: total[measure].f for measure, floor in _FLOORS[folder].items() if 100 * total[measure].f < floor}
    assert not low
