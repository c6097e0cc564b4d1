from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.names.index_sums import Wanted, sum_up
from directory.names.postings import fill

# Rows of four codes: code 0 has rows 0, 1 and 2, code 1 has row 1, code 2 rows 1 and 3, code 3 none.
POSTINGS = fill([(np.array([0, 0, 0, 1, 2, 2], dtype=np.int32), np.array([0, 1, 2, 1, 1, 3], dtype=np.int32))], 4)


def wanted(*each: tuple[int, int, float]) -> Wanted:
    askers, codes, weights = zip(*each, strict=True) if each else ((), (), ())
    return Wanted(
        np.array(askers, dtype=np.int64), np.array(codes, dtype=np.int64), np.array(weights, dtype=np.float64)
    )


def test_weights_are_summed_up_by_row_for_each_who_asks() -> None:
    found = sum_up(POSTINGS, wanted((0, 0, 1.0), (0, 2, 2.0), (1, 1, 0.5)), budget=10)
    assert list(zip(found.askers.tolist(), found.rows.tolist(), found.sums.tolist(), strict=True)) == [
        (0, 0, 1.0),
        (0, 1, 3.0),
        (0, 2, 1.0),
        (0, 3, 2.0),
        (1, 1, 0.5),
    ]


def test_codes_of_the_most_rows_are_left_out_where_the_budget_is_spent() -> None:
    found = sum_up(POSTINGS, wanted((0, 0, 1.0), (0, 1, 1.0), (0, 2, 1.0)), budget=3)
    assert found.rows.tolist() == [1, 3]
    assert found.sums.tolist() == [2.0, 1.0]


def test_the_best_of_each_come_first_and_those_far_below_are_left_out() -> None:
    found = sum_up(POSTINGS, wanted((0, 0, 1.0), (0, 2, 2.0), (3, 0, 1.0)), budget=10)
    best = found.best(found.sums, 2)
    assert list(zip(best.askers.tolist(), best.rows.tolist(), strict=True)) == [(0, 1), (0, 3), (3, 0), (3, 1)]


def test_who_asks_for_nothing_gets_nothing() -> None:
    found = sum_up(POSTINGS, wanted(), budget=10)
    assert len(found.best(found.sums, 3).rows) == 0
    assert len(sum_up(POSTINGS, wanted((0, 3, 1.0)), budget=10).rows) == 0


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 5), st.integers(0, 19)), max_size=60, unique=True),
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 5)), max_size=20, unique=True),
)
def test_sums_are_those_of_counting_one_by_one(held: list[tuple[int, int]], asked: list[tuple[int, int]]) -> None:
    held.sort(key=lambda pair: pair[1])
    codes, rows = (np.array([pair[part] for pair in held], dtype=np.int32) for part in (0, 1))
    found = sum_up(
        fill([(codes, rows)], 6), wanted(*((asker, code, code + 1.0) for asker, code in sorted(asked))), 1_000
    )
    counted: dict[tuple[int, int], float] = {}
    for asker, code in asked:
        for other, row in held:
            if other == code:
                counted[asker, row] = counted.get((asker, row), 0.0) + code + 1
    assert (
        dict(zip(zip(found.askers.tolist(), found.rows.tolist(), strict=True), found.sums.tolist(), strict=True))
        == counted
    )
