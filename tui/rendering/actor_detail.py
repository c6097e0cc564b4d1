"""One actor on a page: names, family, people, every document with its sentence, and whom it met there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.safe import safe
from tui.cells import width, wrap
from tui.lines import BLANK, Line, Piece, line_of, said, size, spread
from tui.pane import Page, Target
from tui.rendering.actor_rows import role_signs
from tui.rendering.countries import country_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from directory.views import ActorDetail, Appearance, NameUse, Neighbour, Quote, Relative

_QUOTES = 3
"""Sentences shown for one document; the rest stand in the document itself."""

_NEIGHBOURS = 6
"""Actors shown of each relation; the rest stand in the network."""

_NAMES = 40
_APPEARANCES = 400


class Sheet:
    """Lines in the making, with what they lead to."""

    def __init__(self, room: int) -> None:
        """Begin an empty page of this width."""
        self.room = room
        self.lines: list[Line] = []
        self.targets: dict[int, Target] = {}

    def add(self, line: Line, target: Target | None = None) -> None:
        """One line more."""
        if target is not None:
            self.targets[len(self.lines)] = target
        self.lines.append(line)

    def head(self, words: str, right: str = "") -> None:
        """The heading of a group, with a blank line above it."""
        if self.lines:
            self.add(BLANK)
        self.add(spread(line_of(" ", Piece(words, "head")), line_of(Piece(right, "dim"), " "), self.room))

    def page(self) -> Page:
        """What was made."""
        return Page(self.lines, self.targets)


def detail_page(detail: ActorDetail, room: int, *, total: int = 0) -> Page:
    """The whole page of an actor; ``total`` is how many documents the workspace has."""
    sheet = Sheet(room)
    _title(sheet, detail, total)
    _names(sheet, detail)
    _family(sheet, detail.family)
    _people(sheet, detail)
    _appearances(sheet, detail)
    _neighbours(sheet, detail.neighbours)
    _record(sheet, detail)
    return sheet.page()


def _title(sheet: Sheet, detail: ActorDetail, total: int) -> None:
    entry = detail.entry
    name = said(entry.name, "strong", room=sheet.room - len(entry.id) - 4)
    sheet.add(spread(line_of(" ", name), line_of(said(entry.id, "dim"), " "), sheet.room))
    direct = sum(appearance.relative is None for appearance in detail.appearances)
    seen = len({appearance.document for appearance in detail.appearances})
    words = [
        str(entry.organisation_kind or entry.kind),
        ", ".join(part for part in (entry.city, country_name(entry.country)) if part),
        f"{seen} of {total} documents" if total else f"{seen} documents",
        f"{seen - direct} through its branches" if direct < seen and direct else "",
    ]
    sheet.add(line_of(" ", said(" · ".join(word for word in words if word), "dim", room=sheet.room - 2)))
    if entry.stale:
        sheet.add(line_of(" ", Piece("its entry does not parse: this is its last good state", "warn")))


def _names(sheet: Sheet, detail: ActorDetail) -> None:
    sheet.head("NAMES", f"line {detail.entry.line} of orgs.yaml" if detail.entry.line else "")
    for use in detail.names[:_NAMES]:
        sheet.add(_name_line(use, sheet.room))
    _more(sheet, len(detail.names) - _NAMES)


def _name_line(use: NameUse, room: int) -> Line:
    seen = f"{use.seen}×  {_documents(use.documents)}" if use.seen else "not seen yet"
    how = "acronym  " if use.how == "acronym" else "in texts  " if use.how == "in texts" else ""
    right = line_of(Piece(how, "faint"), Piece(seen, "dim"), " ")
    look = "dim" if use.how == "in texts" else "plain"
    left = line_of("   ", said(use.name, look, room=room - size(right) - 5, spelled=True))
    return spread(left, right, room)


def _documents(count: int) -> str:
    return f"{count} doc" if count == 1 else f"{count} docs"


def _family(sheet: Sheet, family: Sequence[Relative]) -> None:
    if not family:
        return
    sheet.head("FAMILY")
    for index, relative in enumerate(family):
        last = index == len(family) - 1
        twig = "   " + "  " * max(relative.depth - 1, 0) + ("└ " if last else "├ ")
        note = f"{relative.relation} · {_documents(relative.documents)}" if relative.documents else relative.relation
        _relative(sheet, relative, twig, note)


def _people(sheet: Sheet, detail: ActorDetail) -> None:
    if not detail.people:
        return
    sheet.head("PEOPLE" if detail.entry.kind == "organisation" else "WORKS FOR")
    for relative in detail.people:
        years = "–".join(year for year in (relative.since, relative.until) if year)
        words = [relative.role or "", years, _documents(relative.documents) if relative.documents else ""]
        _relative(sheet, relative, "   ", safe(" · ".join(word for word in words if word)))


def _relative(sheet: Sheet, relative: Relative, twig: str, note: str) -> None:
    right = line_of(said(note, "dim", room=max(sheet.room // 2, 8)), " ")
    name = said(relative.name, room=sheet.room - size(right) - len(twig) - 2)
    sheet.add(spread(line_of(Piece(twig, "dim"), name), right, sheet.room), Target("actor", relative.id))


def _appearances(sheet: Sheet, detail: ActorDetail) -> None:
    sheet.head("IN DOCUMENTS", "newest first" if len(detail.appearances) > 1 else "")
    if not detail.appearances:
        sheet.add(line_of("   ", Piece("in no document yet", "dim")))
    for appearance in detail.appearances[:_APPEARANCES]:
        _appearance(sheet, appearance)
    _more(sheet, len(detail.appearances) - _APPEARANCES)


def _appearance(sheet: Sheet, appearance: Appearance) -> None:
    signs = role_signs(appearance.roles)
    date = appearance.date or "no date"
    start = line_of("   ", Piece(f"{safe(date):<10} ", "dim"), *signs, " " * (4 - len(signs)))
    indent = size(start)
    at = appearance.quotes[0].line if appearance.quotes else 0
    title = said(appearance.title or appearance.document, room=sheet.room - indent - 1)
    sheet.add((*start, title), Target("document", appearance.document, at))
    for note in _notes(appearance):
        sheet.add(line_of(" " * indent, said(note, "dim", room=sheet.room - indent - 1)))
    for quote in appearance.quotes[:_QUOTES]:
        _quote(sheet, quote, indent)
    left = len(appearance.quotes) - _QUOTES
    if left > 0:
        sheet.add(line_of(" " * indent, Piece(f"{left} more in the document", "faint")))


def _notes(appearance: Appearance) -> list[str]:
    notes = []
    if appearance.relative_name:
        notes.append(f"through {appearance.relative_name}")
    if appearance.through:
        notes.append("with " + ", ".join(appearance.through[:6]))
    if appearance.place:
        notes.append(f"{appearance.kind} in {appearance.place}")
    return notes


def _quote(sheet: Sheet, quote: Quote, indent: int) -> None:
    shown = shortened(quote.sentence, quote.start, quote.end, 240)
    for line in wrap(f"“{safe(shown)}”", sheet.room - indent - 1):
        sheet.add(line_of(" " * indent, Piece(line, "quote")))


def shortened(sentence: str, start: int, end: int, most: int) -> str:
    """A sentence cut around the part that matters, at words, where it is very long."""
    sentence = sentence.strip() if start == 0 else sentence.rstrip()
    if len(sentence) <= most:
        return sentence
    side = max((most - (end - start)) // 2, 20)
    low, high = max(0, start - side), min(len(sentence), end + side)
    head = sentence[low:high]
    if low:
        head = "… " + head.partition(" ")[2] if " " in head[: side // 2] else "… " + head
    if high < len(sentence):
        head = head.rpartition(" ")[0] + " …" if " " in head[-side // 2 :] else head + " …"
    return head


def _neighbours(sheet: Sheet, neighbours: Sequence[Neighbour]) -> None:
    relations = dict.fromkeys(neighbour.relation for neighbour in neighbours)
    for relation in relations:
        group = [neighbour for neighbour in neighbours if neighbour.relation == relation]
        sheet.head(relation.upper(), f"{len(group)} actors" if len(group) > 1 else "1 actor")
        for neighbour in group[:_NEIGHBOURS]:
            right = line_of(Piece(_documents(neighbour.weight), "dim"), " ")
            left = line_of("   ", said(neighbour.name, room=sheet.room - size(right) - 5))
            sheet.add(spread(left, right, sheet.room), Target("actor", neighbour.id))
        if len(group) > _NEIGHBOURS:
            more = f"   {len(group) - _NEIGHBOURS} more: "
            sheet.add(line_of(Piece(more, "dim"), Piece("4", "key"), Piece(" network", "dim")))


def _record(sheet: Sheet, detail: ActorDetail) -> None:
    """What else the registry says: years, links, identifiers, sources, notes."""
    entry = detail.entry
    rows = [
        ("since", entry.since or ""),
        ("until", entry.until or ""),
        *(("link", link) for link in entry.links),
        *entry.ids,
        *(("source", source) for source in entry.sources),
        ("never", ", ".join(entry.distinct_from)),
        ("notes", entry.notes or ""),
    ]
    rows = [(name, value) for name, value in rows if value]
    if not rows:
        return
    sheet.head("RECORD")
    for name, value in rows:
        label = Piece(f"   {safe(name):<10} ", "dim")
        parts = wrap(safe(value, spelled=True), sheet.room - width(label.text) - 1)
        for index, part in enumerate(parts[:8]):
            sheet.add(line_of(label if index == 0 else " " * width(label.text), Piece(part)))


def _more(sheet: Sheet, count: int) -> None:
    if count > 0:
        sheet.add(line_of("   ", Piece(f"{count} more", "faint")))


def page_of(make: Callable[[Sheet], None], room: int) -> Page:
    """A page made by a function that writes on a sheet."""
    sheet = Sheet(room)
    make(sheet)
    return sheet.page()
