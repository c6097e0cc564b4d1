"""Fits the weights of ``directory/names/person_weights.py`` from a file of labelled pairs of names, and prints them.

    python scripts/fit_person_weights.py PAIRS.tsv

The file has the columns name1, name2, is_match and entity.  A logistic regression with both classes of equal
mass, in which every weight keeps the sign it must have by what its feature means; ridge towards zero.  The
figures printed beside the weights come from folds that share no entity.
"""

from __future__ import annotations

import csv
import sys
import zlib
from pathlib import Path
from typing import TypeAlias

import numpy as np

from directory.names.people import parse_person, person_features
from directory.names.person_weights import WEIGHTS

# Every feature speaks against one person; the bias may be either.
SIGNS = {name: 0 if name == "bias" else -1 for name in WEIGHTS}
# Set by hand, for no file of labelled pairs shows them: elder and younger of one name, and what an initial
# or another form of a name takes from certainty.
SET = {"generation": -5.0, "initial": -0.5, "other_form": -0.5}
RIDGE = 0.002
STEPS = 6000
FOLDS = 5

Floats: TypeAlias = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


def main(path: Path) -> None:
    """Print the weights and how they fare."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    features, labels = _features(rows), np.array([float(row["is_match"]) for row in rows])
    folds = np.array([zlib.crc32(row["entity"].encode()) % FOLDS for row in rows])
    held_out = np.zeros(len(rows))
    for fold in range(FOLDS):
        held_out[folds == fold] = features[folds == fold] @ _fit(features[folds != fold], labels[folds != fold])
    print(f"rows {len(rows)}, folds by entity {FOLDS}")
    print(f"held out: AUC {_auc(held_out, labels):.3f}, balanced accuracy {_balanced(held_out, labels):.3f}")
    for name, weight in zip(WEIGHTS, _fit(features, labels), strict=True):
        print(f'    "{name}": {weight:.2f},')


def _features(rows: list[dict[str, str]]) -> Floats:
    values = [person_features(parse_person(row["name1"]), parse_person(row["name2"])) for row in rows]
    return np.array([[value[name] for name in WEIGHTS] for value in values])


def _fit(features: Floats, labels: Floats) -> Floats:
    mass = np.where(labels == 1, 0.5 / labels.sum(), 0.5 / (1 - labels).sum())
    signs = np.array([SIGNS[name] for name in WEIGHTS])
    scale = np.maximum(features.std(axis=0), 0.05)
    scale[0] = 1.0
    scaled = features / scale
    given = np.array([SET.get(name, np.nan) for name in WEIGHTS]) * scale
    weights = np.nan_to_num(given)
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-scaled @ weights))
        slope = scaled.T @ (mass * (likely - labels)) + RIDGE * weights * (signs != 0)
        weights = weights - 0.5 * slope
        weights[(signs < 0) & (weights > 0)] = 0
        weights = np.where(np.isnan(given), weights, given)
    fitted: Floats = weights / scale
    return fitted


def _auc(scores: Floats, labels: Floats) -> float:
    matches, others = scores[labels == 1], scores[labels == 0]
    above = (matches[:, None] > others[None, :]).mean() + (matches[:, None] == others[None, :]).mean() / 2
    return float(above)


def _balanced(scores: Floats, labels: Floats) -> float:
    return float(((scores[labels == 1] >= 0).mean() + (scores[labels == 0] < 0).mean()) / 2)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
