"""Owns the weights of the figures of an alignment, as ``scripts/fit_weights.py`` fitted and printed them."""

from __future__ import annotations

INTERCEPT = -3.305
"""What the sum starts from."""

WEIGHTS: dict[str, float] = {
    "shared_short": 1.061,
    "shared_long": 0.000,
    "shared_mass": 1.964,
    "letters": 0.000,
    "order": 1.597,
    "nothing_left": 3.753,
    "first_same": 0.000,
    "topic_both": 0.000,
    "rare_both": -1.032,
    "topic_one": 0.000,
    "rare_one": -1.086,
    "acronym_one": 0.000,
    "head_far": -2.066,
    "head_near": -0.247,
    "head_child": -1.222,
    "head_parent": 0.000,
    "head_other": 0.000,
    "place_apart": -10.056,
    "place_nested": -2.331,
    "place_one": -0.234,
    "place_bracket": 0.000,
    "number_apart": 0.000,
    "number_one": -1.090,
    "branch": 0.000,
    "legal_apart": -0.998,
    "misspelt": 0.000,
}
"""Figure to weight; the sign of each is fixed in ``residue.FEATURES``, its size is fitted."""
