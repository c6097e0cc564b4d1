from __future__ import annotations

import pytest

from directory.registry.load import parse_registry
from directory.resolution.calibrate import JudgedPair, Thresholds, calibrate, fare, judged_pairs, propose

REGISTRY = """\
organisations:
  amnesty:
    name: Amnesty International
    aliases: [Amnesty Intl]
  amnesty-de:
    name: Amnesty International Germany
    distinct_from: [amnesty]
decisions:
  not_same:
    - {name: Amnesty Club, entity: amnesty}
    - {name: Nobody, entity: unknown}
"""


def pairs(same: list[float], other: list[float]) -> list[JudgedPair]:
    judged = [JudgedPair("a", "x", score, same=True) for score in same]
    return judged + [JudgedPair("b", "x", score, same=False) for score in other]


def test_aliases_are_the_same_and_refusals_are_not() -> None:
    judged = {(pair.name, pair.entity): pair.same for pair in judged_pairs(parse_registry(REGISTRY))}
    assert judged == {
        ("Amnesty Intl", "amnesty"): True,
        ("Amnesty International Germany", "amnesty"): False,
        ("Amnesty Club", "amnesty"): False,
    }


def test_thresholds_are_counted_on_the_decisions() -> None:
    figures = fare(pairs([0.95, 0.6, 0.1], [0.9, 0.5, 0.2]), Thresholds(0.85, 0.3))
    assert (figures.right, figures.wrong, figures.asked, figures.missed) == (1, 1, 2, 1)


def test_better_thresholds_lie_between_what_is_the_same_and_what_is_not() -> None:
    better = propose(pairs([0.7 + place / 100 for place in range(20)], [place / 100 for place in range(0, 60, 5)]))
    assert better is not None
    assert 0.55 < better.match <= 0.7
    assert better.review <= better.match


@pytest.mark.parametrize(("same", "other"), [([], []), ([0.9] * 50, []), ([0.9] * 50, [0.1] * 3)])
def test_few_decisions_propose_nothing(same: list[float], other: list[float]) -> None:
    assert propose(pairs(same, other)) is None


def test_where_nothing_parts_them_all_is_asked() -> None:
    better = propose(pairs([0.5] * 20, [0.9] * 20))
    assert better is not None
    assert better.match == 1.0


def test_a_small_registry_is_judged_by_todays_thresholds() -> None:
    calibration = calibrate(parse_registry(REGISTRY))
    assert len(calibration.pairs) == 3
    assert calibration.proposed is None
    assert calibration.today.wrong == 0
