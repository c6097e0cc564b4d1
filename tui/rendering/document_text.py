"""A document's text with its mentions marked by role, and beside it who stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from directory.safe import safe
from directory.views import counted
from tui.lines import BLANK, Line, Piece, line_of, said, spread, wrapped
from tui.pane import Page, Target
from tui.rendering.actor_detail import Sheet
from tui.styles import ROLES, SIGNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.views import CastMember, DocumentDetail, MentionMark

_MARGIN = 4
_LONGEST = 400_000
"""Code points of a text that are laid out; a longer one goes on in the editor."""


class Laid(NamedTuple):
    """A text laid out: its lines, row and piece at which every mention begins, and the offset of each row."""

    lines: list[Line]
    places: dict[int, tuple[int, int]]
    offsets: list[int]


def with_current(laid: Laid, mark: MentionMark | None) -> list[Line]:
    """The lines with one mention in reverse; a long text is not laid out again for it."""
    if mark is None or mark.id not in laid.places:
        return laid.lines
    lines = list(laid.lines)
    row, index = laid.places[mark.id]
    left = safe(mark.text.replace("\n", " "), spelled=True)
    while left and row < len(lines):
        pieces = list(lines[row])
        while left and index < len(pieces) and left.startswith(pieces[index].text):
            left = left[len(pieces[index].text) :]
            pieces[index] = pieces[index]._replace(look="cursor")
            index += 1
        lines[row] = tuple(pieces)
        left, row, index = left.lstrip(" "), row + 1, _margin_pieces(lines, row + 1)
    return lines


def _margin_pieces(lines: Sequence[Line], row: int) -> int:
    """How many pieces the margin of a row is made of."""
    taken = index = 0
    for index, piece in enumerate(lines[row] if row < len(lines) else (), 1):  # noqa: B007 - the last number is wanted
        taken += len(piece.text)
        if taken >= _MARGIN:
            break
    return index


def text_lines(detail: DocumentDetail, room: int) -> Laid:
    """The text wrapped to ``room``, the signs of roles in its margin."""
    text = detail.text[:_LONGEST]
    marks = _outermost(detail.mentions, len(text))
    laid = Laid([], {}, [])
    offset = 0
    upcoming = 0
    for paragraph in text.split("\n"):
        end = offset + len(paragraph)
        inside = []
        while upcoming < len(marks) and marks[upcoming].start < end:
            inside.append(marks[upcoming])
            upcoming += 1
        _lay(laid, _parts(text, (offset, end), inside), offset, room)
        offset = end + 1
    if len(detail.text) > _LONGEST:
        laid.lines.append(
            line_of(Piece("    the text goes on: ", "dim"), Piece("o", "key"), Piece(" opens the file", "dim"))
        )
        laid.offsets.append(offset)
    return laid


def _outermost(mentions: Sequence[MentionMark], end: int) -> list[MentionMark]:
    """Mentions in order; one inside another is not marked a second time."""
    kept: list[MentionMark] = []
    for mention in sorted(mentions, key=lambda mention: (mention.start, -mention.end)):
        if mention.end <= end and (not kept or mention.start >= kept[-1].end):
            kept.append(mention)
    return kept


class _Part(NamedTuple):
    piece: Piece
    start: int
    mark: MentionMark | None


def _lay(laid: Laid, parts: Sequence[_Part], offset: int, room: int) -> None:
    lines = wrapped(tuple(part.piece for part in parts), room - _MARGIN - 1)
    consumed = 0
    joined = "".join(part.piece.text for part in parts)
    for line in lines:
        shown = "".join(piece.text for piece in line)
        at = joined.find(shown, consumed)
        consumed = at + len(shown)
        here = [mark for mark in _marks_within(parts, at, consumed) if mark.id not in laid.places]
        laid.offsets.append(_offset_at(parts, at, offset))
        margin = _margin(here)
        _place(laid, parts, at, line, len(margin))
        laid.lines.append((*margin, *line))


def _place(laid: Laid, parts: Sequence[_Part], at: int, line: Line, margin: int) -> None:
    """Note at which piece of the line that comes next each mention begins."""
    starts = {}
    offset = 0
    for part in parts:
        starts[offset] = part.mark
        offset += len(part.piece.text)
    for index, piece in enumerate(line, margin):
        mark = starts.get(at)
        if mark is not None:
            laid.places.setdefault(mark.id, (len(laid.lines), index))
        at += len(piece.text)


def _parts(text: str, span: tuple[int, int], marks: Sequence[MentionMark]) -> list[_Part]:
    parts: list[_Part] = []
    offset = span[0]
    for mark in marks:
        end = min(mark.end, span[1])
        if offset < mark.start:
            parts.append(_Part(Piece(safe(text[offset : mark.start], spelled=True)), offset, None))
        parts.append(_Part(Piece(safe(text[mark.start : end], spelled=True), _look(mark)), mark.start, mark))
        offset = end
    if offset < span[1]:
        parts.append(_Part(Piece(safe(text[offset : span[1]], spelled=True)), offset, None))
    return parts


def _look(mark: MentionMark) -> str:
    if mark.ignored:
        return "dim"
    if mark.entity is None:
        return "waiting"
    return f"marked.{_main_role(mark)}"


def _main_role(mark: MentionMark) -> str:
    return next((role for role in ROLES if role in mark.roles), "mentioned")


def _marks_within(parts: Sequence[_Part], start: int, end: int) -> list[MentionMark]:
    found = []
    offset = 0
    for part in parts:
        after = offset + len(part.piece.text)
        if part.mark is not None and offset < end and after > start:
            found.append(part.mark)
        offset = after
    return found


def _offset_at(parts: Sequence[_Part], at: int, default: int) -> int:
    """About which offset of the text a shown line begins at; exact but for spelled-out characters."""
    offset = 0
    for part in parts:
        after = offset + len(part.piece.text)
        if at < after:
            return part.start + (at - offset)
        offset = after
    return default


def _margin(marks: Sequence[MentionMark]) -> Line:
    """The signs of the roles in a line: three at most."""
    roles = [role for role in ROLES if any(role in mark.roles for mark in marks)]
    if not roles and any(mark.entity is None and not mark.ignored for mark in marks):
        return (Piece(" ?  ", "warn"),)
    shown = roles[:2]
    signs = [Piece(SIGNS[role], role) for role in shown]
    return (Piece(" "), *signs, Piece(" " * (_MARGIN - 1 - len(shown))))


_GROUPS = (
    ("signatory", "SIGNED"),
    ("organiser", "ORGANISED"),
    ("participant", "TOOK PART"),
    ("recipient", "TO"),
    ("target", "AGAINST"),
    ("publisher", "PUBLISHED"),
)


def cast_page(detail: DocumentDetail, room: int) -> Page:
    """Who stands in the document, by what they do; who waits for a decision stands last."""
    sheet = Sheet(room)
    if detail.signatures and detail.signatures.count:
        goal = f" of {detail.signatures.goal:,}" if detail.signatures.goal else ""
        sheet.add(line_of(" ", Piece(f"{detail.signatures.count:,}{goal} signatures", "signatory")))
    for role, words in _GROUPS:
        _group(sheet, role, words, [member for member in detail.cast if role in member.roles])
    _group(
        sheet, "mentioned", "ONLY MENTIONED", [member for member in detail.cast if not member.roles and member.entity]
    )
    _actions(sheet, detail)
    _unknown(sheet, [member for member in detail.cast if member.entity is None])
    return sheet.page()


def _group(sheet: Sheet, role: str, words: str, members: Sequence[CastMember]) -> None:
    known = [member for member in members if member.entity]
    if not known:
        return
    sheet.head(words, str(len(known)) if len(known) > 1 else "")
    for member in known:
        target = Target("actor", member.entity or "")
        sheet.add(line_of(" ", Piece(SIGNS[role], role), " ", said(member.name, room=sheet.room - 5)), target)
        if member.signs_for:
            through = said("for " + ", ".join(member.signs_for), "dim", room=sheet.room - 7)
            sheet.add(line_of("     ", through))


def _actions(sheet: Sheet, detail: DocumentDetail) -> None:
    if not detail.actions:
        return
    sheet.head("ACTIONS")
    for action in detail.actions[:12]:
        words = " · ".join(part for part in (action.date or "no date", str(action.kind), action.place or "") if part)
        sheet.add(line_of("   ", said(words, room=sheet.room - 5)), Target("offset", detail.row.name, action.start))


def _unknown(sheet: Sheet, members: Sequence[CastMember]) -> None:
    if not members:
        return
    sheet.head("NOT IN THE REGISTRY YET", str(len(members)))
    for member in members[:30]:
        sheet.add(line_of(" ", Piece("? ", "warn"), said(member.name, "warn", room=sheet.room - 5)))
    if len(members) > 30:
        sheet.add(line_of("   ", Piece(f"{len(members) - 30} more", "faint")))


def document_heading(detail: DocumentDetail, room: int) -> list[Line]:
    """Title, and in one line what is known of the document."""
    row = detail.row
    signatures = f"{detail.signatures.count:,} signatures" if detail.signatures and detail.signatures.count else ""
    facts = [
        str(row.kind),
        row.date or "no date",
        row.place or "",
        f"{counted(row.organisations, 'organisation')}, {counted(row.people, 'person', 'people')}",
        signatures,
        detail.publisher or "",
        detail.source or row.name,
    ]
    waiting = line_of(Piece(f"{row.waiting} wait ", "warn")) if row.waiting else BLANK
    words = " · ".join(fact for fact in facts if fact)
    return [
        line_of(" ", said(row.title or row.name, "strong", room=room - 2)),
        spread(line_of(" ", Piece(safe(words), "dim")), waiting, room),
        (Piece("─" * room, "faint"),),
    ]
