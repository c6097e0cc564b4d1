from __future__ import annotations

from dataclasses import dataclass as whole
from dataclasses import fields, replace

from directory.lean_values import dataclass as lean


@lean(frozen=True, slots=True)
class Lean:
    """A pair."""

    first: int
    second: str = "b"


@whole(frozen=True, slots=True)
class Whole:
    """A pair."""

    first: int
    second: str = "b"


def test_a_lean_value_is_made_compared_and_hashed_like_one_of_dataclasses() -> None:
    for kind in (Lean, Whole):
        made = kind(2)
        assert made == kind(2, "b") != kind(3)
        assert hash(made) == hash((2, "b"))
        assert replace(made, second="c") == kind(2, "c")
        assert [field.name for field in fields(made)] == ["first", "second"]
        assert repr(made) == f"{kind.__name__}(first=2, second='b')"
        assert not hasattr(made, "__dict__")
