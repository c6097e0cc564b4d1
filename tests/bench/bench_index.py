"""Times the index of names beside other ways of finding a name, on the same names and queries, in one run.

ORGDIR_BENCH_NAMES says among how many names (100000 if it says nothing), ORGDIR_BENCH_QUERIES with how many queries.
"""

from __future__ import annotations

import importlib.util
import os
import random
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import pytest
from rapidfuzz import fuzz
from rapidfuzz.process import cdist

from directory.names.index import Index
from directory.names.name_keys import key_of, words_of

if TYPE_CHECKING:
    from collections.abc import Callable

NAMES = int(os.environ.get("ORGDIR_BENCH_NAMES", "100000"))
QUERIES = int(os.environ.get("ORGDIR_BENCH_QUERIES", "300"))
# The slow ways get fewer queries.
FEW_QUERIES = 40 if NAMES <= 200_000 else 10
RERANKED = 300
pytestmark = [pytest.mark.bench, pytest.mark.filterwarnings("ignore")]


class Finder(Protocol):
    """A way of finding a name: the row of the best, -1 for none."""

    def __call__(self, query: str) -> int: ...


@dataclass
class Bench:
    """Names as keys, and queries with the row each was made from and what exhaustive search finds."""

    names: list[str]
    texts: list[str]
    queries: list[tuple[str, int]]
    best: list[tuple[float, frozenset[int]]] = field(default_factory=list)


@pytest.fixture(scope="module")
def bench(shared: Path) -> Bench:
    choose = random.Random(2026)  # noqa: S311 - names to search, no secret
    real = (shared / "names" / "org_names_real.txt").read_text(encoding="utf-8").splitlines()
    names = many_names([name for name in real if name], NAMES, choose)
    texts = [key_of(name).text for name in names]
    rows = [choose.randrange(len(names)) for _ in range(QUERIES)]
    return Bench(names, texts, [(spoilt(names[row], choose), row) for row in rows])


def many_names(real: list[str], count: int, choose: random.Random) -> list[str]:
    """Real names, and as many more as are wanted, made of the beginning of one and the end of another."""
    names = dict.fromkeys(real)
    words = [name.split() for name in names]
    words = [several for several in words if len(several) > 1]
    while len(names) < count:
        one, other = choose.choice(words), choose.choice(words)
        made = [*one[: choose.randrange(1, len(one))], *other[choose.randrange(1, len(other)) :]]
        names[" ".join(made)] = None
    chosen = list(names)
    choose.shuffle(chosen)
    return chosen[:count]


def spoilt(name: str, choose: random.Random) -> str:
    """The name as it is, or with words in another order, a word less or more, or one or two letters wrong."""
    words, how = name.split(), choose.randrange(6)
    if how == 0:
        return name
    if how == 1:
        choose.shuffle(words)
        return " ".join(words)
    if how == 2 and len(words) > 3:
        words.pop(choose.randrange(len(words)))
        return " ".join(words)
    if how == 3:
        return f"{name} {choose.choice(['Foundation', 'International', 'Department', 'SUPA', 'e.V.'])}"
    letters = list(name)
    for _ in range(how - 3 if how > 3 else 1):
        place = choose.randrange(len(letters))
        letters[place : place + 1] = choose.choice([[], [letters[place], "a"], ["e"], [letters[place], letters[place]]])
    return "".join(letters)


def timed(find: Callable[[str], Any], queries: list[str]) -> tuple[list[Any], list[float]]:
    """What was found for each query, and the CPU milliseconds each took."""
    found, times = [], []
    for query in queries[:10]:
        find(query)
    for query in queries:
        start = time.process_time()
        found.append(find(query))
        times.append((time.process_time() - start) * 1000)
    return found, sorted(times)


def line(what: str, times: list[float], found: list[int], bench: Bench) -> None:
    """Print a row: times, the share whose own row came first, that in which exhaustive's did, and that of either."""
    own = sum(row == bench.queries[place][1] for place, row in enumerate(found)) / len(found)
    as_good = sum(row in bench.best[place][1] for place, row in enumerate(found)) / len(found)
    either = sum(row in bench.best[place][1] or row == bench.queries[place][1] for place, row in enumerate(found))
    middle, high = times[len(times) // 2], times[int(len(times) * 0.95)]
    shares = f"own@1 {own:.3f}   as exhaustive@1 {as_good:.3f}   either@1 {either / len(found):.3f}"
    print(f"{what:34s} p50 {middle:9.2f} ms   p95 {high:9.2f} ms   {shares}")


@pytest.fixture(scope="module")
def saved(bench: Bench, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an index of all the names."""
    folder = tmp_path_factory.mktemp("index")
    start = time.perf_counter()
    Index.build(bench.names).save(folder)
    print(f"\nindex built and saved in {time.perf_counter() - start:.1f} s, {size_of(folder):.0f} MB")
    return folder


def test_one_query_among_many(bench: Bench, saved: Path) -> None:
    print(f"\n{len(bench.names):,} names, {QUERIES} queries (the slow ways {FEW_QUERIES})")
    queries = [query for query, _ in bench.queries]
    exhaustive, times = timed(lambda query: exhaustively(bench.texts, query), queries)
    bench.best = exhaustive
    line("rapidfuzz, every name", times, [min(rows, default=-1) for _, rows in exhaustive], bench)
    start = time.perf_counter()
    index = Index.open(saved)
    print(f"{'index opened in':34s} {(time.perf_counter() - start) * 1000:.1f} ms")
    found, times = timed(index.search, queries)
    line("this index", times, [hits[0].row if hits else -1 for hits in found], bench)
    among = sum(any(hit.row == row for hit in hits) for hits, (_, row) in zip(found, bench.queries, strict=True))
    print(f"{'  its own row among the 50 hits':34s} {among / len(found):.3f}")
    start = time.process_time()
    index.add("Səltənət Qocamanlı Fondu")
    print(f"{'  a name added in':34s} {(time.process_time() - start) * 1000:.2f} ms")
    for what, make, needs in (
        ("FTS5 trigram + rerank", fts5, ""),
        ("tf-idf of trigrams + rerank", tf_idf, "scipy"),
        ("tantivy + rerank", tantivy, "tantivy"),
    ):
        finder = make(bench.texts)
        if finder is None:
            print(f"{what:34s} left out: {needs} is not installed")
            continue
        rows, times = timed(finder, queries[:FEW_QUERIES])
        line(what, times, rows, bench)


def test_ten_thousand_names_against_all(bench: Bench, saved: Path) -> None:
    choose = random.Random(5)  # noqa: S311 - names to search, no secret
    queries = [spoilt(choose.choice(bench.names), choose) for _ in range(10_000)]
    index = Index.open(saved)
    start = time.process_time()
    index.search_many(queries)
    print(f"\n10,000 names against {len(bench.names):,}: {time.process_time() - start:.1f} s of CPU together")
    index = Index.open(saved)
    start = time.process_time()
    for query in queries:
        index.search(query, limit=1)
    print(f"  one by one {time.process_time() - start:.1f} s")
    texts = [text_of(query) for query in queries[:200]]
    start = time.process_time()
    cdist(texts, bench.texts, scorer=fuzz.ratio, dtype=np.float32)
    print(f"  rapidfuzz, every name: {(time.process_time() - start) * 50:.1f} s, reckoned from 200 of them")


def test_memory_of_a_process_that_searches(bench: Bench, saved: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from directory.names.index import Index; "
        "index = Index.open(Path(sys.argv[1])); [index.search(line) for line in sys.stdin]; "
        "print(next(line for line in open('/proc/self/status') if line.startswith('VmHWM')))"
    )
    asked = "\n".join(query for query, _ in bench.queries)
    run = [sys.executable, "-c", code, str(saved)]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    done = subprocess.run(run, input=asked, capture_output=True, text=True, check=True, env=environment)
    print(f"\na process that searches among {len(bench.names):,}: {done.stdout.split()[1]} kB at most")


def size_of(folder: Path) -> float:
    """Megabytes."""
    return sum(file.stat().st_size for file in folder.iterdir()) / 1e6


# --- other ways ----------------------------------------------------------------------------------


def text_of(query: str) -> str:
    return " ".join(sorted(words_of(query)))


def exhaustively(texts: list[str], query: str) -> tuple[float, frozenset[int]]:
    ratios = cdist([text_of(query)], texts, scorer=fuzz.ratio, dtype=np.float32)[0]
    best = float(ratios.max())
    return best, frozenset(np.flatnonzero(ratios > best - 1e-3).tolist())


def reranked(texts: list[str], rows: list[int], query: str) -> int:
    if not rows:
        return -1
    ratios = cdist([text_of(query)], [texts[row] for row in rows], scorer=fuzz.ratio, dtype=np.float32)[0]
    return rows[int(ratios.argmax())]


def fts5(texts: list[str]) -> Finder:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE name USING fts5(text, tokenize='trigram')")
    database.executemany("INSERT INTO name(rowid, text) VALUES (?, ?)", enumerate(texts))

    def find(query: str) -> int:
        text = text_of(query)
        grams = sorted({text[place : place + 3] for place in range(len(text) - 2)})
        if not grams:
            return -1
        wanted = " OR ".join(f'"{gram}"' for gram in grams)
        rows = database.execute(
            "SELECT rowid FROM name WHERE name MATCH ? ORDER BY rank LIMIT ?", (wanted, RERANKED)
        ).fetchall()
        return reranked(texts, [row for (row,) in rows], query)

    return find


def tf_idf(texts: list[str]) -> Finder | None:
    if importlib.util.find_spec("scipy") is None:
        return None
    sparse = importlib.import_module("scipy.sparse")
    codes: dict[str, int] = {}
    columns: list[int] = []
    begins = [0]
    for text in texts:
        columns.extend({codes.setdefault(gram, len(codes)) for gram in grams_of(text)})
        begins.append(len(columns))
    counts = Counter(columns)
    weight = np.array([np.log1p(len(texts) / counts[code]) for code in range(len(codes))], dtype=np.float32)
    data = weight[np.array(columns)]
    matrix = sparse.csr_matrix((data, columns, begins), shape=(len(texts), len(codes)), dtype=np.float32)
    norms = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel()) + 1e-6
    by_gram = sparse.diags(1 / norms).dot(matrix).T.tocsr()

    def find(query: str) -> int:
        known = [codes[gram] for gram in set(grams_of(text_of(query))) if gram in codes]
        vector = sparse.csr_matrix((weight[known], ([0] * len(known), known)), shape=(1, len(codes)))
        product = vector.dot(by_gram)
        best = np.argsort(-product.data)[:RERANKED]
        return reranked(texts, product.indices[best].tolist(), query)

    return find


def grams_of(text: str) -> list[str]:
    padded = f" {text} "
    return [padded[place : place + 3] for place in range(len(padded) - 2)]


def tantivy(texts: list[str]) -> Finder | None:
    if importlib.util.find_spec("tantivy") is None:
        return None
    module = importlib.import_module("tantivy")
    builder = module.SchemaBuilder()
    builder.add_integer_field("row", stored=True)
    builder.add_text_field("grams", stored=False, tokenizer_name="whitespace")
    index = module.Index(builder.build())
    writer = index.writer()
    for row, text in enumerate(texts):
        writer.add_document(module.Document(row=row, grams=" ".join(gram.replace(" ", "_") for gram in grams_of(text))))
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def find(query: str) -> int:
        grams = " ".join(gram.replace(" ", "_") for gram in grams_of(text_of(query)))
        if not grams:
            return -1
        hits = searcher.search(index.parse_query(grams, ["grams"]), RERANKED).hits
        return reranked(texts, [searcher.doc(place)["row"][0] for _, place in hits], query)

    return find
