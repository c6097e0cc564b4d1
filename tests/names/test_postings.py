from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.names.postings import Tally, fill

PAIRS = st.lists(st.lists(st.integers(0, 9), unique=True, max_size=6), max_size=8)


@settings(max_examples=80, deadline=None)
@given(PAIRS)
def test_postings_hold_each_row_under_its_codes(rows: list[list[int]]) -> None:
    chunks = [
        (np.array(codes, dtype=np.int32), np.full(len(codes), row, dtype=np.int32)) for row, codes in enumerate(rows)
    ]
    postings = fill(chunks, 10)
    for code in range(10):
        assert postings.of(code).tolist() == [row for row, codes in enumerate(rows) if code in codes]
    assert postings.sizes(np.arange(10)).sum() == sum(map(len, rows))


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.lists(st.integers(0, 999), unique=True, max_size=40), max_size=5), st.sampled_from([10, 1_000, 90_000])
)
def test_a_tally_sums_weights_and_is_clean_afterwards(lists: list[list[int]], size: int) -> None:
    lists = [[row % size for row in rows] for rows in lists]
    lists = [sorted(set(rows)) for rows in lists]
    tally = Tally(size)
    for _ in range(2):
        for rows in lists:
            tally.add(np.array(rows, dtype=np.int32), 1.0)
        rows_found, sums = tally.best(0.0001)
        tally.clear()
        wanted: dict[int, float] = {}
        for rows in lists:
            for row in rows:
                wanted[row] = wanted.get(row, 0) + 1
        assert dict(zip(rows_found.tolist(), sums.tolist(), strict=True)) == wanted
