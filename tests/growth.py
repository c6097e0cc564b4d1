"""How the time of a piece of work grows with its size, on machines that are busy with other things."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def seconds_of(work: Callable[[], object]) -> float:
    """Processor seconds of this process while the work is done."""
    began = time.process_time()
    work()
    return time.process_time() - began


def growth(work: Callable[[int], object], short: int, long: int, *, tries: int = 3) -> float:
    """How many times as long the long work takes as the short one: the least of several tries, each of both.

    A neighbour on the same core makes one try or the other slow; what grows too fast is too slow in each of them.
    """
    return min(seconds_of(lambda: work(long)) / max(seconds_of(lambda: work(short)), 0.01) for _ in range(tries))


def grows(work: Callable[[int], object], short: int, long: int, *, times: float, floor: float = 0.0) -> bool:
    """Whether the long work takes more than so many times as long as the short one, and more than ``floor`` seconds.

    Believed only where it holds of the best of three tries of each; most work is done once, and below the floor.
    """
    best = seconds_of(lambda: work(long))
    if best < floor:
        return False
    least = float("inf")
    for _ in range(3):
        least = min(least, seconds_of(lambda: work(short)))
        if best <= max(times * least, floor):
            return False
        best = min(best, seconds_of(lambda: work(long)))
    return best > max(times * least, floor)
