"""Fit the weights of the figures of an alignment to labelled pairs of organisation names, print them, and write them.

Usage: fit_weights.py ORG_PAIRS.tsv [--write].  The columns are those of the labelled file: name1, name2,
is_match, tier, source and entity.  Logistic regression with the sign of every weight held to
``residue.FEATURES`` (projected accelerated gradient), a ridge of ``RIDGE``, both classes weighted to equal
mass, rows of the tier ``knowledge`` left out.  Printed: what five folds by entity give on the folds that were
left out (area under the curve, recall at precision 0.95), then every weight with the mean of its figure among
matches and others.  ``--write`` writes ``directory/names/weights.py``.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from directory.names.align import align
from directory.names.parts import parse_organisation
from directory.names.residue import FEATURES, figures

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.float64]

RIDGE = 20.0
MASS = 1000.0
FOLDS = 5
STEPS = 2500


def main() -> None:
    """Fit and print; write with ``--write``."""
    rows = labelled(Path(sys.argv[1]))
    x = np.array([measured(row["name1"], row["name2"]) for row in rows])
    y = np.array([float(row["is_match"]) for row in rows])
    held_out = cross_validated(x, y, folds(rows))
    print(f"{len(rows)} pairs, {int(y.sum())} of them matches; on the folds left out:")
    print(f"area under the curve {area(held_out, y):.3f}, recall at precision 0.95 {recall(held_out, y):.3f}")
    benchmark = np.array([row["source"] == "nk_name_bench" for row in rows])
    print(f"of the rows from nk_name_bench alone: area under the curve {area(held_out[benchmark], y[benchmark]):.3f}")
    weights, start = fitted(x, y)
    print(f"start {start:.3f}")
    for name, weight, ones, others in zip(FEATURES, weights, x[y == 1].mean(0), x[y == 0].mean(0), strict=True):
        print(f"{name:24s} {weight:8.3f}   matches {ones:.3f}  others {others:.3f}")
    if "--write" in sys.argv:
        write(weights, start)


def labelled(path: Path) -> list[dict[str, str]]:
    """The rows whose answer is in the strings, and all that are no match."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            row for row in csv.DictReader(file, delimiter="\t") if row["tier"] == "surface" or row["is_match"] == "0"
        ]


def measured(one: str, other: str) -> list[float]:
    """The figures of a pair."""
    a, b = parse_organisation(one), parse_organisation(other)
    found = figures(a, b, align(a, b))
    return [found.get(name, 0.0) for name in FEATURES]


def folds(rows: list[dict[str, str]]) -> NDArray[np.int64]:
    """A fold for each row, the same for all rows of an entity."""
    entities = np.random.default_rng(0).permutation(sorted({row["entity"] for row in rows}))
    fold = {entity: place % FOLDS for place, entity in enumerate(entities)}
    return np.array([fold[row["entity"]] for row in rows])


def cross_validated(x: Array, y: Array, fold: NDArray[np.int64]) -> Array:
    """The score of each row by weights that were fitted without its fold."""
    scores = np.zeros(len(y))
    for number in range(FOLDS):
        weights, start = fitted(x[fold != number], y[fold != number])
        scores[fold == number] = x[fold == number] @ weights + start
    return scores


def fitted(x: Array, y: Array) -> tuple[Array, float]:
    """Weights of the required signs, and where the sum starts from."""
    signs = np.array(list(FEATURES.values()))
    spread = x.std(0) + 1e-9
    z = x / spread
    mass = np.where(y == 1, MASS / 2 / (y == 1).sum(), MASS / 2 / (y == 0).sum())
    step = 1.0 / (0.25 * float(np.linalg.norm(z * np.sqrt(mass)[:, None], 2)) ** 2 + RIDGE + 1.0)
    weights = ahead = np.zeros(x.shape[1])
    start = start_ahead = 0.0
    pace = 1.0
    for _ in range(STEPS):
        wrong = mass * (1.0 / (1.0 + np.exp(-(z @ ahead + start_ahead))) - y)
        moved = ahead - step * (z.T @ wrong + RIDGE * ahead)
        moved = np.where(signs * moved < 0, 0.0, moved)
        moved_start = start_ahead - step * float(wrong.sum())
        quicker = (1.0 + (1.0 + 4.0 * pace * pace) ** 0.5) / 2.0
        ahead = moved + (pace - 1.0) / quicker * (moved - weights)
        start_ahead = moved_start + (pace - 1.0) / quicker * (moved_start - start)
        weights, start, pace = moved, moved_start, quicker
    return weights / spread, start


def area(scores: Array, y: Array) -> float:
    """The chance that a match scores above another pair, ties half."""
    ones, others = scores[y == 1][:, None], scores[y == 0][None, :]
    return float(((ones > others) + 0.5 * (ones == others)).mean())


def recall(scores: Array, y: Array, precision: float = 0.95) -> float:
    """The best recall at which precision holds, classes weighted to equal mass."""
    best = 0.0
    for bar in np.unique(scores):
        right, wrong = (scores[y == 1] >= bar).mean(), (scores[y == 0] >= bar).mean()
        if right / (right + wrong + 1e-12) >= precision:
            best = max(best, float(right))
    return best


def write(weights: Array, start: float) -> None:
    """Write the module of weights."""
    pairs = zip(FEATURES, weights, strict=True)
    lines = "".join([f'    "{name}": {weight + 0.0:.3f},\n' for name, weight in pairs])
    text = (
        '"""Owns the weights of the figures of an alignment, as ``scripts/fit_weights.py`` fitted them."""\n\n'
        f'from __future__ import annotations\n\nINTERCEPT = {start:.3f}\n"""What the sum starts from."""\n\n'
        f"WEIGHTS: dict[str, float] = {{\n{lines}}}\n"
        '"""Figure to weight; the sign of each is fixed in ``residue.FEATURES``, its size is fitted."""\n'
    )
    Path("directory/names/weights.py").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
