from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from directory.model import EntityKind, Verdict
from directory.names.compare import compare

if TYPE_CHECKING:
    from pathlib import Path

    from directory.model import Comparison

Judged = list[tuple[float, bool, Verdict, str]]


@pytest.fixture(scope="module")
def organisations(shared: Path) -> Judged:
    return judged(shared / "names" / "org_pairs.tsv")


@pytest.fixture(scope="module")
def short_forms(shared: Path) -> Judged:
    return judged(shared / "names" / "acronym_pairs.tsv")


def judged(path: Path) -> Judged:
    with path.open(encoding="utf-8", newline="") as file:
        rows = [r for r in csv.DictReader(file, delimiter="\t") if r["tier"] == "surface" or r["is_match"] == "0"]
    compared: list[Comparison] = [compare(row["name1"], row["name2"], EntityKind.ORGANISATION) for row in rows]
    return [
        (found.score, row["is_match"] == "1", found.verdict, row["source"])
        for row, found in zip(rows, compared, strict=True)
    ]


def area(rows: Judged) -> float:
    ones, others = [r[0] for r in rows if r[1]], [r[0] for r in rows if not r[1]]
    wins = sum((one > other) + 0.5 * (one == other) for one in ones for other in others)
    return wins / (len(ones) * len(others))


def recall(rows: Judged, precision: float) -> float:
    ones, others = [r[0] for r in rows if r[1]], [r[0] for r in rows if not r[1]]
    best = 0.0
    for bar in {row[0] for row in rows}:
        right = sum(score >= bar for score in ones) / len(ones)
        wrong = sum(score >= bar for score in others) / len(others)
        if right / (right + wrong + 1e-12) >= precision:
            best = max(best, right)
    return best


def test_the_same_organisation_scores_above_another(organisations: Judged) -> None:
    assert area(organisations) >= 0.90
    assert area([row for row in organisations if row[3] == "nk_name_bench"]) >= 0.92


def test_more_than_half_of_the_matches_are_found_at_a_precision_of_95_percent(organisations: Judged) -> None:
    assert recall(organisations, 0.95) >= 0.55


def test_hardly_any_other_organisation_is_called_the_same(organisations: Judged) -> None:
    others = [row for row in organisations if not row[1]]
    assert sum(row[2] is Verdict.SAME for row in others) / len(others) <= 0.03


def test_short_forms_are_found_at_a_precision_of_95_percent(short_forms: Judged) -> None:
    assert recall(short_forms, 0.95) >= 0.78
