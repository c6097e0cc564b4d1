"""Documents in time: a year a line with a bar for each month, then the events, oldest first."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from directory.safe import safe
from tui.cells import cut
from tui.lines import BLANK, Line, Piece, line_of, said, size
from tui.pane import Page, Target
from tui.rendering.actor_rows import role_signs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.views import TimelineItem

_MONTHS = "JFMAMJJASOND"
_SHORT = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_BARS = "▁▂▃▄▅▆▇█"
_YEARS = 8
_WITHOUT_SIGNS = 60


def timeline_page(items: Sequence[TimelineItem], room: int) -> Page:
    """The plot and the events; what could not be dated stands last and says so."""
    page = Page([], {})
    dated = [item for item in items if item.date]
    undated = [item for item in items if not item.date]
    page.lines.extend(year_lines([item.date or "" for item in dated], room))
    year = ""
    for item in dated:
        if (item.date or "")[:4] != year:
            year = (item.date or "")[:4]
            page.lines.extend([BLANK, line_of("  ", Piece(safe(year), "head"))])
        _event(page, item, room, _day(item.date or ""), "┼─")
    if undated:
        page.lines.extend([BLANK, line_of("  ", Piece("when is not said in the text", "dim"))])
        for item in undated:
            _event(page, item, room, "–", "┊ ")
        words = line_of(
            "  ", Piece("e", "key"), Piece(" opens the registry’s documents, to say the date yourself", "dim")
        )
        page.lines.extend([BLANK, words])
    return page


def year_lines(dates: Sequence[str], room: int) -> list[Line]:
    """A line a year: one bar a month, as high as there were documents; the last eight years that have any."""
    months = Counter((date[:4], int(date[5:7]) if date[5:7].isdigit() else 0) for date in dates)
    years = sorted({year for year, _ in months})[-_YEARS:]
    highest = max((count for (_, month), count in months.items() if month), default=1)
    lines = []
    for year in years:
        pieces: list[Piece] = [Piece(f"  {safe(year):<6}", "plain")]
        for month in range(1, 13):
            count = months.get((year, month), 0)
            bar = _BARS[max(min(count * 8 // max(highest, 4), 8), 1) - 1] if count else _MONTHS[month - 1]
            pieces.append(Piece(f"{bar} ", "key" if count else "faint"))
        total = sum(count for (at, _), count in months.items() if at == year)
        vague = months.get((year, 0), 0)
        words = f"  {total} document{'' if total == 1 else 's'}" + (f", {vague} without a month" if vague else "")
        if room >= _WITHOUT_SIGNS:
            pieces.append(Piece(words, "dim"))
        lines.append(tuple(pieces))
    return lines


def _day(date: str) -> str:
    """The day and month of an ISO date, as far as it goes.

    >>> _day("2020-10-08"), _day("2020-10"), _day("2020")
    ('08 Oct', 'Oct', '')
    """
    month = int(date[5:7]) if date[5:7].isdigit() else 0
    if not 1 <= month <= 12:
        return ""
    return f"{date[8:10]} {_SHORT[month - 1]}" if date[8:10] else _SHORT[month - 1]


def _event(page: Page, item: TimelineItem, room: int, day: str, rail: str) -> None:
    signs = role_signs(item.roles) if item.roles else ()
    start = line_of(
        "  ",
        Piece(f"{safe(day):<8}", "plain"),
        Piece(rail, "faint"),
        Piece(f" {item.kind!s:<10}", "dim"),
        *signs,
        " " * (4 - len(signs)),
    )
    page.targets[len(page.lines)] = Target("document", item.document)
    page.lines.append((*start, said(item.title or item.document, room=room - size(start) - 1)))
    if item.sentence:
        indent = "          " + ("│" if rail[0] == "┼" else "┊")
        text = cut(f"“{safe(item.sentence.strip())}”", room - size(start) - 1)
        gap = " " * (size(start) - len(indent))
        page.lines.append(line_of(Piece(indent, "faint"), gap, Piece(text, "quote")))
