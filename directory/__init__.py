"""A directory of organisations and actors, built from what they sign."""

from __future__ import annotations

__version__ = "0.1.0"
__all__ = ["open_workspace"]

# The module typing takes longer to import than all of this.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from directory.ingest import open_synced as open_workspace
else:

    def __getattr__(name: str) -> object:
        """What the package offers, loaded when it is first asked for."""
        if name != "open_workspace":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module  # noqa: PLC0415 - loaded on use

        return import_module("directory.ingest").open_synced
