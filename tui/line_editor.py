"""A line of text being typed: characters in, words out; knows no terminal."""

from __future__ import annotations

LONGEST = 400
"""Characters that a line holds; more that is pasted is left out, and the caller is told."""


class LineEditor:
    """Text with a caret, which counts characters."""

    def __init__(self, text: str = "", longest: int = LONGEST) -> None:
        """Begin with some text and the caret at its end."""
        self.longest = longest
        self.text = text[:longest]
        self.caret = len(self.text)

    def insert(self, text: str) -> bool:
        """Put text in at the caret, line ends as blanks; False where not all of it fitted."""
        text = " ".join(text.split("\n")).replace("\r", "").replace("\t", " ")
        room = self.longest - len(self.text)
        self.text = self.text[: self.caret] + text[:room] + self.text[self.caret :]
        self.caret += len(text[:room])
        return len(text) <= room

    def key(self, key: str) -> bool:
        """Obey an editing key; False where it is none."""
        action = getattr(self, f"_{_KEYS[key]}", None) if key in _KEYS else None
        if action is None:
            return False
        action()
        return True

    def _left(self) -> None:
        self.caret = max(self.caret - 1, 0)

    def _right(self) -> None:
        self.caret = min(self.caret + 1, len(self.text))

    def _start(self) -> None:
        self.caret = 0

    def _finish(self) -> None:
        self.caret = len(self.text)

    def _rub_out(self) -> None:
        if self.caret:
            self.text = self.text[: self.caret - 1] + self.text[self.caret :]
            self.caret -= 1

    def _delete(self) -> None:
        self.text = self.text[: self.caret] + self.text[self.caret + 1 :]

    def _rub_out_word(self) -> None:
        kept = self.text[: self.caret].rstrip()
        kept = kept[: kept.rfind(" ") + 1]
        self.text = kept + self.text[self.caret :]
        self.caret = len(kept)

    def _rub_out_all(self) -> None:
        self.text = self.text[self.caret :]
        self.caret = 0


_KEYS = {
    "left": "left",
    "right": "right",
    "ctrl+a": "start",
    "ctrl+e": "finish",
    "backspace": "rub_out",
    "ctrl+h": "rub_out",
    "delete": "delete",
    "ctrl+w": "rub_out_word",
    "alt+backspace": "rub_out_word",
    "ctrl+u": "rub_out_all",
}
