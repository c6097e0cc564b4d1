"""How large and how deep a file may be before reading it stops."""

from __future__ import annotations

MOST_BYTES = 200_000_000
"""A file beyond this size is not opened."""

MOST_CHARACTERS = 40_000_000
"""A text beyond this length is not taken."""
