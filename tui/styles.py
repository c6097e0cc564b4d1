"""Colours and signs: what each look of a text is in each theme, and the sign of each role.

A look is said by name (``dim``, ``key``, ``signatory``) and a ground is what lies under it
(``selected``, ``added``); nothing is told by colour alone, so the theme without colour tells the same.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple
else:
    from directory.lean_tuples import NamedTuple


class Look(NamedTuple):
    """How a piece of text is shown: a colour as ``rrggbb`` (none: the terminal's own) and attributes."""

    colour: str | None = None
    bold: bool = False
    italic: bool = False
    underline: bool = False
    reverse: bool = False
    dim: bool = False


class Theme(NamedTuple):
    """Looks and grounds by name; ``ground`` is what lies under everything, none for the terminal's own."""

    name: str
    ground: str | None
    looks: dict[str, Look]
    grounds: dict[str, str | None]


ROLES = ("signatory", "organiser", "participant", "recipient", "target", "publisher", "mentioned")
"""Every role an actor can have in a document, in the order of the columns; the last is no role at all."""

ROLE_WORDS = {
    "signatory": "signed",
    "organiser": "organised",
    "participant": "took part",
    "recipient": "addressed",
    "target": "criticised",
    "publisher": "published",
    "mentioned": "only mentioned",
}

SIGNS = {
    "signatory": "●",
    "organiser": "◆",
    "participant": "○",
    "recipient": "→",
    "target": "×",
    "publisher": "»",
    "mentioned": "·",
}
"""The sign of each role, one cell wide."""

ASCII = str.maketrans(
    {
        "●": "*",
        "◆": "#",
        "○": "o",
        "→": ">",
        "×": "x",
        "»": "=",
        "·": ".",
        "▌": ">",
        "▏": "|",
        "─": "-",
        "│": "|",
        "├": "|",
        "└": "`",
        "┼": "+",
        "┊": ":",
        "━": "=",
        "┄": "-",
        "✓": "v",
        "›": ">",
        "…": "~",
        "“": '"',
        "”": '"',
        "‘": "'",
        "’": "'",
        "–": "-",
        "—": "-",
        "−": "-",
        "↑": "k",
        "↓": "j",
        "←": "h",
        "‹": "<",
        "≈": "~",
        "▁": "_",
        "▂": "_",
        "▃": "-",
        "▄": "-",
        "▅": "=",
        "▆": "=",
        "▇": "#",
        "█": "#",
        "␛": "?",
    }
)
"""One cell for one cell, for terminals whose font or encoding lacks the signs."""

_DARK = {
    "plain": Look("d5dae3"),
    "strong": Look("f4f6fa", bold=True),
    "dim": Look("8a93a5"),
    "faint": Look("565e6e"),
    "head": Look("9aa4b8", bold=True),
    "key": Look("8ab4ff", bold=True),
    "tab": Look("f4f6fa", bold=True, underline=True),
    "quote": Look("a3abbb", italic=True),
    "marked": Look("8ab4ff", bold=True, underline=True),
    "good": Look("58d39b"),
    "bad": Look("ff8266", bold=True),
    "warn": Look("f5a742"),
    "cursor": Look("f4f6fa", reverse=True),
    "jump": Look("ead94c", bold=True, reverse=True),
    "signatory": Look("66b8f5"),
    "organiser": Look("f5a742"),
    "participant": Look("58d39b"),
    "recipient": Look("ead94c"),
    "target": Look("ff8266"),
    "publisher": Look("d79ae0"),
    "mentioned": Look("8a93a5"),
}

_LIGHT = {
    "plain": Look("24292f"),
    "strong": Look("0b0e12", bold=True),
    "dim": Look("626b78"),
    "faint": Look("a9b0ba"),
    "head": Look("4f5866", bold=True),
    "key": Look("1a56c4", bold=True),
    "tab": Look("0b0e12", bold=True, underline=True),
    "quote": Look("4f5866", italic=True),
    "marked": Look("1a56c4", bold=True, underline=True),
    "good": Look("0f7a4a"),
    "bad": Look("b3311b", bold=True),
    "warn": Look("945a00"),
    "cursor": Look("0b0e12", reverse=True),
    "jump": Look("7a3d00", bold=True, reverse=True),
    "signatory": Look("0b63b0"),
    "organiser": Look("945a00"),
    "participant": Look("0f7a4a"),
    "recipient": Look("7a6a00"),
    "target": Look("b3311b"),
    "publisher": Look("8a2d9b"),
    "mentioned": Look("626b78"),
}

_ROLE_NAMES = ("signatory", "organiser", "participant", "recipient", "target", "publisher", "mentioned")
for _looks in (_DARK, _LIGHT):
    _looks.update({f"marked.{name}": _looks[name]._replace(bold=True) for name in _ROLE_NAMES})
    _looks["marked.mentioned"] = _looks["strong"]
    _looks["waiting"] = _looks["warn"]._replace(underline=True)

_PLAIN = {
    **{name: Look() for name in _DARK},
    "strong": Look(bold=True),
    "faint": Look(dim=True),
    "head": Look(bold=True),
    "key": Look(bold=True),
    "tab": Look(bold=True, underline=True),
    "marked": Look(bold=True, underline=True),
    "bad": Look(bold=True),
    "warn": Look(bold=True),
    "cursor": Look(reverse=True),
    "jump": Look(bold=True, reverse=True),
    "waiting": Look(underline=True),
    **{f"marked.{name}": Look(bold=True) for name in _ROLE_NAMES},
}

THEMES = {
    "dark": Theme(
        "dark",
        "14171f",
        _DARK,
        {"": None, "selected": "2b3a55", "search": "1b2029", "added": "15321f", "removed": "3a1d1d", "quiet": "1b2029"},
    ),
    "light": Theme(
        "light",
        "fbfbf9",
        _LIGHT,
        {"": None, "selected": "d3e2fb", "search": "efefea", "added": "d8f2e0", "removed": "fae0dc", "quiet": "efefea"},
    ),
    "none": Theme(
        "none",
        None,
        _PLAIN,
        {"": None, "selected": "reverse", "search": None, "added": None, "removed": None, "quiet": None},
    ),
}
"""The themes; in the one without colour the selected row is shown in reverse."""
