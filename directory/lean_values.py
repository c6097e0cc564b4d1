"""Frozen values written as ``dataclasses`` has them written, for those that steps make by the thousand.

Where Python itself keeps a value frozen, making it takes three times as long: each field goes by way of
``object.__setattr__``.  A type checker reads ``dataclasses.dataclass`` in the place of this one, and holds every
module to what ``frozen`` says.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool) -> Any:
        """Make a class one of values that are equal, and have one hash, where their fields are equal."""
        return dataclasses.dataclass(slots=slots, unsafe_hash=frozen)
