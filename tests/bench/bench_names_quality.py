"""Prints how well organisations and short forms are told apart, beside rapidfuzz and n-grams, in one run."""

from __future__ import annotations

import csv
import importlib.util
import math
import time
from collections import Counter
from typing import TYPE_CHECKING

import numpy as np
import pytest
from rapidfuzz import fuzz
from rapidfuzz.utils import default_process

from directory.model import EntityKind, Verdict
from directory.names.compare import compare, compare_parsed, parse
from directory.names.parts import parse_organisation

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    Scores = NDArray[np.float64]
    Scorer = Callable[[str, str], float]

pytestmark = [pytest.mark.bench, pytest.mark.filterwarnings("ignore")]


def test_quality_of_organisation_pairs_beside_its_peers(shared: Path) -> None:
    rows = labelled(shared / "names" / "org_pairs.tsv")
    names = [name for row in rows for name in (row["name1"], row["name2"])]
    report("organisation pairs", rows, ngrams(names))
    report("of these nk_name_bench", [row for row in rows if row["source"] == "nk_name_bench"], ngrams(names))
    found = [compare(row["name1"], row["name2"], EntityKind.ORGANISATION) for row in rows]
    others = [c.verdict is Verdict.SAME for c, row in zip(found, rows, strict=True) if row["is_match"] == "0"]
    ones = [c.verdict is Verdict.DIFFERENT for c, row in zip(found, rows, strict=True) if row["is_match"] == "1"]
    print(f"others called same {np.mean(others):.3f}, matches called different {np.mean(ones):.3f}")


def test_quality_of_short_forms_beside_its_peers(shared: Path) -> None:
    rows = labelled(shared / "names" / "acronym_pairs.tsv")
    report("short forms", rows, ngrams([name for row in rows for name in (row["name1"], row["name2"])]))


def test_time_of_a_comparison_of_two_parsed_names(shared: Path) -> None:
    rows = labelled(shared / "names" / "org_pairs.tsv")
    parse_organisation.cache_clear()
    start = time.process_time()
    pairs = [
        (parse(row["name1"], EntityKind.ORGANISATION), parse(row["name2"], EntityKind.ORGANISATION)) for row in rows
    ]
    parsing = (time.process_time() - start) / len(pairs) / 2
    start = time.process_time()
    for a, b in pairs:
        compare_parsed(a, b)
    comparing = (time.process_time() - start) / len(pairs)
    print(f"\none name read in {parsing * 1e6:.0f} µs, two compared in {comparing * 1e6:.0f} µs (CPU)")


def labelled(path: Path) -> list[dict[str, str]]:
    """The rows whose answer is in the strings, and all that are no match."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t")
        return [row for row in rows if row["tier"] == "surface" or row["is_match"] == "0"]


def report(title: str, rows: Sequence[dict[str, str]], grams: Scorer) -> None:
    """A line for each way of comparing: area under the curve, and recall at precision 0.95, classes of equal mass."""
    y = np.array([row["is_match"] == "1" for row in rows])
    print(f"\n{title}: {int(y.sum())} matches, {int((~y).sum())} others{'':8s}   area  recall at .95")
    for name, scorer in {**PEERS, "tf-idf of n-grams": grams, **nomenklatura()}.items():
        scores = np.array([scorer(row["name1"], row["name2"]) for row in rows])
        print(f"  {name:28s} {area(scores, y):24.3f}  {recall(scores, y):13.3f}")


PEERS: dict[str, Scorer] = {
    "orgdir": lambda a, b: compare(a, b, EntityKind.ORGANISATION).score,
    "rapidfuzz WRatio": lambda a, b: fuzz.WRatio(a, b, processor=default_process),
    "rapidfuzz token_set": lambda a, b: fuzz.token_set_ratio(a, b, processor=default_process),
    "rapidfuzz token_sort": lambda a, b: fuzz.token_sort_ratio(a, b, processor=default_process),
}


def nomenklatura() -> dict[str, Scorer]:
    """The comparison of nomenklatura, where it is installed."""
    if importlib.util.find_spec("nomenklatura") is None:
        print("nomenklatura logic-v2 is not installed")
        return {}
    return {"nomenklatura logic-v2": logic_v2}


def logic_v2(a: str, b: str) -> float:
    """Two companies of these names as nomenklatura sees them."""
    matching = importlib.import_module("nomenklatura.matching")
    # It remembers what it found of an entity by its id.
    followthemoney = importlib.import_module("followthemoney")
    one, other = (
        followthemoney.ValueEntity.from_dict(
            {"id": f"{key} {name}", "schema": "Organization", "properties": {"name": [name]}}
        )
        for key, name in (("a", a), ("b", b))
    )
    algorithm = matching.get_algorithm("logic-v2")
    return float(algorithm.compare(one, other, algorithm.default_config()).score)


def ngrams(names: Sequence[str], size: int = 3) -> Scorer:
    """The cosine of the names' character n-grams, weighted by how rare each is among the names."""
    counted = {name: Counter(grams(name, size)) for name in names}
    seen = Counter(gram for counter in counted.values() for gram in counter)
    weights = {gram: math.log(len(counted) / count) + 1.0 for gram, count in seen.items()}
    vectors = {name: {g: n * weights[g] for g, n in counter.items()} for name, counter in counted.items()}
    norms = {name: math.sqrt(sum(w * w for w in vector.values())) or 1.0 for name, vector in vectors.items()}

    def cosine(a: str, b: str) -> float:
        one, other = vectors[a], vectors[b]
        return sum(weight * other.get(gram, 0.0) for gram, weight in one.items()) / norms[a] / norms[b]

    return cosine


def grams(name: str, size: int) -> list[str]:
    """The n-grams of a name in lower case, with a space before and behind it."""
    text = f" {default_process(name)} "
    return [text[start : start + size] for start in range(max(1, len(text) - size + 1))]


def area(scores: Scores, y: NDArray[np.bool_]) -> float:
    """The chance that a match scores above another pair, ties half."""
    ones, others = scores[y][:, None], scores[~y][None, :]
    return float(((ones > others) + 0.5 * (ones == others)).mean())


def recall(scores: Scores, y: NDArray[np.bool_], precision: float = 0.95) -> float:
    """The best recall at which precision holds, classes of equal mass."""
    best = 0.0
    for bar in np.unique(scores):
        right, wrong = (scores[y] >= bar).mean(), (scores[~y] >= bar).mean()
        if right / (right + wrong + 1e-12) >= precision:
            best = max(best, float(right))
    return best
