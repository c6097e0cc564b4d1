"""What a parser's complaint means for the person who wrote the line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.registry.nodes import Spot, YamlError, problem_at

if TYPE_CHECKING:
    from directory.model import Problem


def explain_error(error: Exception, text: str) -> tuple[Problem, ...]:
    """The problem behind a parser's error, in a block's text with line feeds."""
    mark = error.problem_mark or error.context_mark if isinstance(error, YamlError) else None
    spot = Spot(mark.line, mark.column) if mark else Spot(0, 0)
    reason = getattr(error, "problem", None) or "this is no YAML"
    return (problem_at("syntax", str(reason), text, spot, hint="put the value in quotes"),)
