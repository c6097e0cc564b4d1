"""Problems as blocks: what is wrong, where, the line itself with a mark under it, and a hint."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from directory.safe import safe
from tui.cells import width, wrap
from tui.lines import BLANK, Piece, line_of, said, size, spread
from tui.pane import Page, Target

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.model import Problem

_SHOWN = 2000


def problems_page(problems: Sequence[Problem], room: int) -> Page:
    """Every problem with its lines; the first line of each leads to its place."""
    page = Page([], {})
    for index, problem in enumerate(problems[:_SHOWN]):
        page.targets[len(page.lines)] = Target("problem", str(index), problem.line)
        _block(page, problem, room)
    if len(problems) > _SHOWN:
        page.lines.append(line_of("   ", Piece(f"{len(problems) - _SHOWN} more", "faint")))
    return page


def _block(page: Page, problem: Problem, room: int) -> None:
    is_error = problem.severity == "error"
    sign = Piece("× " if is_error else "! ", "bad" if is_error else "warn")
    right = line_of(said(place_words(problem), "dim", room=max(room // 2, 10)), " ")
    first, *rest = wrap(safe(problem.message, spelled=True), max(room - size(right) - 6, 20))
    page.lines.append(spread(line_of("  ", sign, Piece(first, "strong")), right, room))
    for line in rest:
        page.lines.append(line_of("    ", Piece(line, "strong")))
    if problem.source and problem.line:
        _source(page, problem, room)
    elif problem.hint:
        for line in wrap(safe(problem.hint), room - 8):
            page.lines.append(line_of("      ", Piece(line, "dim")))
    if problem.see is not None:
        see = f"see also {PurePath(problem.see.file or problem.file).name}:{problem.see.line}"
        page.lines.append(line_of("      ", said(see, "dim")))
    page.lines.append(BLANK)


def _source(page: Page, problem: Problem, room: int) -> None:
    """The line, shifted where it is longer than the window, with the meant part underlined."""
    gutter = f"{problem.line:>7} │ "
    space = max(room - width(gutter) - 1, 8)
    column = max(problem.column - 1, 0)
    skip = max(column - space * 2 // 3, 0) if width(safe(problem.source)) > space else 0
    shown = safe(problem.source[skip:], spelled=False)
    indent = width(safe(problem.source[skip:column]))
    marked = max(min(width(safe(problem.source[column : column + problem.width])), space - indent), 1)
    page.lines.append(line_of(Piece(gutter, "faint"), Piece(shown)))
    mark = Piece("^" * marked, "bad" if problem.severity == "error" else "warn")
    page.lines.append(
        line_of(Piece(" " * (width(gutter) - 2) + "│ ", "faint"), " " * indent, mark, " ", said(problem.hint, "dim"))
    )


def place_words(problem: Problem) -> str:
    """The end of the path, line and column."""
    name = "/".join(PurePath(problem.file).parts[-2:])
    return ":".join(str(part) for part in (name, problem.line, problem.column) if part)
