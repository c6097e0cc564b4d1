"""Fit the weights of the figures of an alignment to pairs of organisation names, print them, and write them.

Usage: fit_weights.py ORG_PAIRS.tsv RECORD_PAIRS.tsv [--write].  The first holds labelled pairs (name1, name2, is_match,
tier, source, entity; rows of the tier ``knowledge`` are left out), the second what ``record_pairs.py`` made.  Logistic
regression with the sign of every weight held to ``residue.FEATURES`` (Newton's method, coordinate by coordinate), a
ridge of ``RIDGE``, both classes weighted to equal mass, the labelled pairs to ``SHARE`` of the whole.  What words say
is learnt for either half of the records from the other half.  Printed: what five folds by entity give on the labelled
pairs that were left out (area under the curve, recall at precision 0.95), what the record pairs alone give on all
labelled ones, then every weight with the mean of its figure among matches and others.  ``--write`` writes
``directory/names/weights.py``.
"""

from __future__ import annotations

import csv
import sys
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from make_word_odds import estimated

from directory.names.align import align
from directory.names.parts import parse_organisation
from directory.names.residue import FEATURES, figures
from directory.names.word_odds import word_figures

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    Array = NDArray[np.float64]
    Row = dict[str, str]

RIDGE, MASS, SHARE = 10.0, 1000.0, 0.4
FOLDS, ROUNDS, SWEEPS = 5, 14, 40
# So many pairs of each stratum of the record pairs, and of these the shares of companies, public bodies and others:
# as in the labelled pairs, where companies, whose names hardly vary, are few.
DRAWN = {
    "alias": (9000, (0.15, 0.58, 0.27)),
    "inside": (2200, (0.08, 0.36, 0.56)),
    "neighbour_same": (2800, (0.05, 0.60, 0.35)),
    "neighbour_other": (2600, (0.05, 0.74, 0.21)),
}


def main() -> None:
    """Fit and print; write with ``--write``."""
    rows, records = labelled(Path(sys.argv[1])), read(Path(sys.argv[2]))
    x, y = measured(rows, None), labels(rows)
    more_x, more_y = of_records(records)
    print(f"{len(rows)} labelled pairs, {int(y.sum())} of them matches; {len(more_y)} pairs of records")
    report("on the folds left out", cross_validated((x, y), (more_x, more_y), folds(rows)), y, rows)
    weights, start = fitted(more_x, more_y, balanced(more_y))
    report("by the pairs of records alone", x @ weights + start, y, rows)
    weights, start = together((more_x, more_y), (x, y))
    print(f"start {start:.3f}")
    for name, weight, ones, others in zip(FEATURES, weights, x[y == 1].mean(0), x[y == 0].mean(0), strict=True):
        print(f"{name:24s} {weight:8.3f}   matches {ones:.3f}  others {others:.3f}")
    if "--write" in sys.argv:
        write(weights, start)


def read(path: Path) -> list[Row]:
    """The rows of a table."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def labelled(path: Path) -> list[Row]:
    """The rows whose answer is in the strings, and all that are no match."""
    return [row for row in read(path) if row["tier"] == "surface" or row["is_match"] == "0"]


def labels(rows: Sequence[Row]) -> Array:
    """1 for a match, 0 for another."""
    return np.array([float(row["is_match"]) for row in rows])


def measured(rows: Sequence[Row], odds: Mapping[str, Mapping[str, float]] | None) -> Array:
    """The figures of every pair; ``odds`` of words stand in for those that ship."""
    return np.array([_measured(row["name1"], row["name2"], odds) for row in rows])


def _measured(one: str, other: str, odds: Mapping[str, Mapping[str, float]] | None) -> list[float]:
    a, b = parse_organisation(one), parse_organisation(other)
    alignment = align(a, b)
    found = figures(a, b, alignment)
    if odds is not None and (alignment.left or alignment.right):
        found |= word_figures(a, b, alignment, odds)
    return [found.get(name, 0.0) for name in FEATURES]


def of_records(records: Sequence[Row]) -> tuple[Array, Array]:
    """Figures and labels of a draw of the record pairs, by what the other half of them says of words."""
    halves = [[row for row in records if zlib.crc32(row["entity"].encode()) % 2 == half] for half in (0, 1)]
    odds = [estimated(half) for half in halves]
    drawn = [draw(half) for half in halves]
    x = np.vstack([measured(drawn[0], odds[1]), measured(drawn[1], odds[0])])
    return x, labels([*drawn[0], *drawn[1]])


def draw(rows: Sequence[Row]) -> list[Row]:
    """Half of what ``DRAWN`` asks for, as far as there are so many."""
    left = {
        (stratum, group): int(count / 2 * share)
        for stratum, (count, shares) in DRAWN.items()
        for group, share in zip(("company", "public", "other"), shares, strict=True)
    }
    found = []
    for place in np.random.default_rng(0).permutation(len(rows)):
        kind = rows[place]["stratum"], rows[place]["group"]
        if left[kind] > 0:
            left[kind] -= 1
            found.append(rows[place])
    return found


def folds(rows: Sequence[Row]) -> NDArray[np.int64]:
    """A fold for each row, the same for all rows of an entity."""
    entities = np.random.default_rng(0).permutation(sorted({row["entity"] for row in rows}))
    fold = {entity: place % FOLDS for place, entity in enumerate(entities)}
    return np.array([fold[row["entity"]] for row in rows])


def cross_validated(ours: tuple[Array, Array], more: tuple[Array, Array], fold: NDArray[np.int64]) -> Array:
    """The score of each labelled row by weights that were fitted without its fold."""
    x, y = ours
    scores = np.zeros(len(y))
    for number in range(FOLDS):
        weights, start = together(more, (x[fold != number], y[fold != number]))
        scores[fold == number] = x[fold == number] @ weights + start
    return scores


def together(more: tuple[Array, Array], ours: tuple[Array, Array]) -> tuple[Array, float]:
    """The fit to both kinds of pairs."""
    mass = np.concatenate([balanced(more[1]) * (1 - SHARE), balanced(ours[1]) * SHARE])
    return fitted(np.vstack([more[0], ours[0]]), np.concatenate([more[1], ours[1]]), mass)


def balanced(y: Array) -> Array:
    """The mass of each row, so that both classes weigh the same."""
    return np.where(y == 1, MASS / 2 / max(1, (y == 1).sum()), MASS / 2 / max(1, (y == 0).sum()))


def fitted(x: Array, y: Array, mass: Array) -> tuple[Array, float]:
    """Weights of the required signs, and where the sum starts from."""
    mean = np.average(x, axis=0, weights=mass)
    spread = np.sqrt(np.average((x - mean) ** 2, axis=0, weights=mass)) + 1e-9
    z = np.hstack([x / spread, np.ones((len(y), 1))])
    signs = np.append(np.array(list(FEATURES.values()), dtype=float), 0.0)
    ridge = np.append(np.full(x.shape[1], RIDGE), 1e-6)
    weights = np.zeros(z.shape[1])
    for _ in range(ROUNDS):
        chance = 1.0 / (1.0 + np.exp(-np.clip(z @ weights, -30, 30)))
        curve = mass * np.maximum(chance * (1.0 - chance), 1e-4)
        square = (z * curve[:, None]).T @ z + np.diag(ridge)
        aim = z.T @ (mass * (y - chance)) - ridge * weights + square @ weights
        moved = swept(square, aim, signs, weights)
        settled = bool(np.abs(moved - weights).max() < 1e-3)
        weights = moved
        if settled:
            break
    return weights[:-1] / spread, float(weights[-1])


def swept(square: Array, aim: Array, signs: Array, weights: Array) -> Array:
    """The weights of the required signs that come nearest to solving square @ weights = aim."""
    found = weights.copy()
    for _ in range(SWEEPS):
        before = found.copy()
        for place in range(len(found)):
            value = (aim[place] - square[place] @ found) / square[place, place] + found[place]
            found[place] = 0.0 if signs[place] * value < 0 else value
        if np.abs(found - before).max() < 1e-4:
            break
    return found


def report(title: str, scores: Array, y: Array, rows: Sequence[Row]) -> None:
    """Print how well the scores tell matches from others."""
    print(f"{title}: area under the curve {area(scores, y):.3f}, recall at precision 0.95 {recall(scores, y):.3f}")
    for source in ("ror_", "nk_name_bench"):
        of_it = np.array([row["source"].startswith(source) for row in rows])
        print(f"  of the rows from {source} alone: area under the curve {area(scores[of_it], y[of_it]):.3f}")


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
    lines = "".join([f'    "{name}": {weight + 0.0:.3f},\n' for name, weight in pairs if abs(weight) >= 0.0005])
    text = (
        '"""Owns the weights of the figures of an alignment, as ``scripts/fit_weights.py`` fitted them."""\n\n'
        f'from __future__ import annotations\n\nINTERCEPT = {start:.3f}\n"""What the sum starts from."""\n\n'
        f"WEIGHTS: dict[str, float] = {{\n{lines}}}\n"
        '"""Figure to weight; the sign of each is fixed in ``residue.FEATURES``, its size is fitted.\n\n'
        'Figures that are not here weigh nothing."""\n'
    )
    Path("directory/names/weights.py").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
