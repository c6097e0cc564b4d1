"""Texts changed by slices: what is not cut stays byte for byte."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Splice:
    """``text`` put in the place of the stretch from ``start`` to ``end``."""

    start: int
    end: int
    text: str


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """The text with every splice made; ValueError where two overlap."""
    parts: list[str] = []
    at = 0
    for splice in in_order(splices):
        if splice.start < at:
            raise ValueError("splices overlap")
        parts += (text[at : splice.start], splice.text)
        at = splice.end
    return "".join((*parts, text[at:]))


def in_order(splices: Iterable[Splice]) -> list[Splice]:
    """The splices by place; those at one place stay in the order given."""
    return sorted(splices, key=lambda splice: (splice.start, splice.end))
