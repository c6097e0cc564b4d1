from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import NamedTuple as LeanTuple
else:
    from directory.lean_tuples import NamedTuple as LeanTuple


class Lean(LeanTuple):
    """A pair."""

    first: int
    second: str = "b"

    def doubled(self) -> int:
        """Twice the first."""
        return self.first * 2


class Typed(NamedTuple):
    """A pair."""

    first: int
    second: str = "b"

    def doubled(self) -> int:
        """Twice the first."""
        return self.first * 2


def test_a_lean_tuple_is_made_and_read_like_one_of_typing() -> None:
    for kind in (Lean, Typed):
        made = kind(2)
        assert made == (2, "b")
        assert made._replace(second="c").second == "c"
        assert made.doubled() == 4
        assert repr(made) == f"{kind.__name__}(first=2, second='b')"
        assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301 - made here
        assert kind.__doc__ == "A pair."
        assert kind._field_defaults == {"second": "b"}
