"""What the terminal can show, told by the environment: colours, signs, a dark or a light ground."""

from __future__ import annotations

import os
import sys


def theme_name() -> str:
    """The theme to begin with: ``$ORGDIR_THEME``, none under ``$NO_COLOR``, light where ``$COLORFGBG`` says so."""
    asked = os.environ.get("ORGDIR_THEME", "")
    if asked in {"dark", "light", "none"}:
        return asked
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") in {"dumb", "vt100"}:
        return "none"
    ground = os.environ.get("COLORFGBG", "").rpartition(";")[2]
    return "light" if ground in {"7", "15"} else "dark"


def ascii_only() -> bool:
    """Whether the signs have to be plain ASCII: asked for, a bare console, or an output that is not UTF-8."""
    if os.environ.get("ORGDIR_ASCII"):
        return True
    encoding = (getattr(sys.__stdout__, "encoding", None) or "utf-8").lower().replace("-", "")
    return os.environ.get("TERM") == "linux" or not encoding.startswith("utf")


def true_colour() -> bool:
    """Whether the terminal takes 24-bit colours."""
    return os.environ.get("COLORTERM", "").lower() in {"truecolor", "24bit"}
