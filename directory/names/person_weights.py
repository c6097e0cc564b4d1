"""Weights of the features of two people's names, as ``scripts/fit_person_weights.py`` prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

WEIGHTS: Mapping[str, float] = {
    "bias": 3.12,
    "worst": -12.25,
    "unmet": -2.82,
    "unmet_word": -1.07,
    "initial": -0.50,
    "single": -1.28,
    "left_over": -1.28,
    "other_form": -0.50,
    "father": -6.39,
    "generation": -4.00,
}
