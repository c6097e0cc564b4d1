"""Weights of the features of two people's names, as ``scripts/fit_person_weights.py`` prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

WEIGHTS: Mapping[str, float] = {
    "bias": 3.23,
    "worst": -12.55,
    "unmet": -2.33,
    "unmet_word": -1.38,
    "initial": -0.50,
    "single": -1.26,
    "left_over": -2.30,
    "other_form": -0.50,
    "father": -6.49,
    "generation": -5.00,
}
