"""The terminal's end of the app: what is written to a terminal that went away is lost, and holds nobody up."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from textual.driver import Driver


class LastingOutput:
    """A file whose writes never fail.

    Textual writes from a thread that ends at the first error, and then waits for it for ever, at the latest at its end.
    """

    def __init__(self, file: Any) -> None:
        """Stand before a file."""
        self._file = file

    def write(self, text: str) -> None:
        """Write, or lose the text where the terminal is gone."""
        with suppress(OSError, ValueError):
            self._file.write(text)

    def flush(self) -> None:
        """Bring what was written to the terminal, if it is there."""
        with suppress(OSError, ValueError):
            self._file.flush()

    def __getattr__(self, name: str) -> Any:
        """Give all else as the file has it."""
        return getattr(self._file, name)


def lasting(driver_class: type[Driver]) -> type[Driver]:
    """The same driver, for a terminal that may be closed at any moment."""

    class LastingDriver(driver_class):  # type: ignore[valid-type,misc] # which one is the platform's choice
        """A driver that writes without failing."""

        def __init__(self, *arguments: Any, **options: Any) -> None:
            """Begin as the platform's driver does."""
            super().__init__(*arguments, **options)
            file = getattr(self, "_file", None)
            if file is not None:
                self._file: Any = LastingOutput(file)

    return LastingDriver
