"""Pairs in sixteen languages, twice written down and labelled in one go, and parted by chance into two lists.

The first and the third were mended for, the second and the fourth never: how many of these come out is what to expect.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from directory.model import EntityKind, Verdict
from directory.names.compare import compare

with Path(__file__).with_name("fresh_pairs.tsv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
WANTED = {
    "same": {Verdict.SAME},
    "different": {Verdict.DIFFERENT},
    "not same": {Verdict.DIFFERENT, Verdict.UNSURE},
    "not different": {Verdict.SAME, Verdict.UNSURE},
}


@pytest.mark.parametrize("row", [row for row in ROWS if row["reached"] == "yes"], ids=lambda row: row["name"])
def test_what_was_reached_stays_so(row: dict[str, str]) -> None:
    found = compare(row["name"], row["other"], EntityKind(row["kind"]))
    assert found.verdict in WANTED[row["wanted"]], found


@pytest.mark.parametrize(("part", "share"), [("first", 0.88), ("second", 0.8), ("third", 0.88), ("fourth", 0.78)])
def test_so_many_of_each_list_are_reached(part: str, share: float) -> None:
    rows = [row for row in ROWS if row["list"] == part]
    reached = sum(
        compare(row["name"], row["other"], EntityKind(row["kind"])).verdict in WANTED[row["wanted"]] for row in rows
    )
    assert reached >= share * len(rows)
