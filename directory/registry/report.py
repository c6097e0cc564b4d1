"""The problems found so far in one entry, each placed at a node of its text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from directory.model import Place, Problem, Severity
from directory.registry.nodes import Node, ScalarNode, Spot, problem_at, spot_of

MAX_PROBLEMS = 100


@dataclass(slots=True)
class Report:
    """The problems found so far in one block."""

    text: str
    first: int = 0
    problems: list[Problem] = field(default_factory=list)
    lines: list[str] | None = None

    @property
    def is_full(self) -> bool:
        """Whether so many problems are noted that no more are of use."""
        return len(self.problems) >= MAX_PROBLEMS

    def add(self, code: str, message: str, node: Node, **more: Any) -> None:
        """Note an error at a node."""
        if not self.is_full:
            self.problems.append(problem_at(code, message, self.text, spot_of(node), **more))

    def note(self, *problems: Problem) -> None:
        """Note problems that are placed already."""
        self.problems.extend(problems[: MAX_PROBLEMS - len(self.problems)])

    def line(self, number: int) -> str:
        """One line of the block, counted from 0."""
        if self.lines is None:
            self.lines = self.text.split("\n")
        return self.lines[number] if number < len(self.lines) else ""

    def after(self, node: Node) -> str:
        """What follows a node on its last line."""
        mark = node.end_mark
        return self.line(mark.line)[mark.column :]

    def spot_in(self, node: ScalarNode, at: int, width: int) -> Spot:
        """The place of a part of a text; that of the whole where the text is written in another way."""
        start, end = node.start_mark, node.end_mark
        if start.line != end.line:
            return spot_of(node)
        if not node.style:
            return Spot(start.line, start.column + at, width)
        if end.column - start.column == len(node.value) + 2:
            return Spot(start.line, start.column + 1 + at, width)
        return spot_of(node)

    def twice(self, key: ScalarNode, first: int) -> None:
        """Note a key given twice; ``first`` is the line of the one that counts."""
        see = Place("", first, key.start_mark.column + 1)
        hint = "keep one of the two"
        if key.value == "name":
            hint += "; if another entry begins here, write its id on a line above"
        self.add("duplicate-key", f"'{key.value}' is given twice", key, see=see, hint=hint)

    def warn(self, code: str, message: str, node: Node, **more: Any) -> None:
        """Note a warning at a node."""
        self.add(code, message, node, severity=Severity.WARNING, **more)
