"""A question of the review: the name, its sentence, the candidates with reasons, and the lines an answer writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from directory.safe import safe
from directory.views import counted
from tui.cells import width, wrap
from tui.lines import BLANK, Line, Piece, line_of, on, said, size, spread, wrapped
from tui.pane import Page, Target
from tui.rendering.actor_detail import Sheet
from tui.rendering.actor_rows import role_signs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.model import Candidate, Evidence
    from directory.views import LineChange, Question, Sighting

LIKELY = 0.5
"""Score from which the same is likelier than not."""

SURE = 0.85
_WORTH_SHOWING = 0.1

_SIGHTINGS = 3
_AROUND = 260


def likelihood(score: float) -> tuple[str, str]:
    """A score in words, and the look of them."""
    if score >= SURE:
        return "very likely", "good"
    return ("likely", "good") if score >= LIKELY else ("unlikely", "dim")


def question_page(question: Question, room: int, *, chosen: int | None, name: str) -> Page:
    """What one needs to answer; ``name`` is the question's, or what its moved edges make of it."""
    sheet = Sheet(room)
    _ask(sheet, question, name)
    sightings = _different(question.sightings)
    for index, sighting in enumerate(sightings[:_SIGHTINGS]):
        _sighting(sheet, sighting, name if index == 0 else question.name, first=index == 0)
    if len(sightings) > _SIGHTINGS:
        sheet.add(line_of("   ", Piece(f"and in {counted(len(sightings) - _SIGHTINGS, 'more sentence')}", "faint")))
    sheet.add(BLANK)
    candidates = shown_candidates(question)
    for index, candidate in enumerate(candidates):
        _candidate(sheet, index, candidate, chosen=index == chosen)
    if not candidates:
        sheet.add(line_of("   ", Piece("nobody in the registry has a name like this", "dim")))
        sheet.add(BLANK)
    return sheet.page()


def reference_of(candidate: Candidate) -> str:
    """The reference registry that a candidate stands in, while it is no entry here; empty for one that is."""
    return candidate.entity.partition(":")[0] if ":" in candidate.entity else ""


def preview_lines(words: str, changes: Sequence[LineChange], room: int, most: int) -> list[Line]:
    """The lines that a key will write, where there is little room those that come or go before those beside."""
    shown = list(changes)
    if len(shown) > most - 1:
        shown = [change for change in changes if change.sign != " " and change.text.strip()][: most - 1]
    return [line_of("  ", Piece(words, "dim")), *diff_lines(shown, room)]


def _different(sightings: Sequence[Sighting]) -> list[Sighting]:
    """One sighting a sentence."""
    return list({(sighting.document, sighting.sentence): sighting for sighting in reversed(sightings)}.values())[::-1]


def shown_candidates(question: Question) -> tuple[Candidate, ...]:
    """The candidates that can be chosen by a digit: the likely ones, and others up to three."""
    candidates = [each for each in question.resolution.candidates if each.score >= _WORTH_SHOWING]
    likely = sum(candidate.score >= LIKELY for candidate in candidates)
    return tuple(candidates[: min(max(likely, 3), 9)])


def _ask(sheet: Sheet, question: Question, name: str) -> None:
    sheet.add(line_of("  ", Piece(f"Which {question.kind} is this?", "dim")))
    where = question.sightings[0] if question.sightings else None
    times = f"{question.count}×" if question.count > 1 else "once"
    place = f" · {where.document} · line {where.line}" if where else ""
    right = line_of(said(f"{times}{place}", "dim", room=max(sheet.room // 2, 10)), " ")
    shown = said(name, "strong", room=max(sheet.room - size(right) - 4, 10), spelled=True)
    sheet.add(spread(line_of("  ", shown), right, sheet.room))
    sheet.add(BLANK)


def _sighting(sheet: Sheet, sighting: Sighting, name: str, *, first: bool) -> None:
    if not first:
        sheet.add(line_of("   ", Piece("▏", "faint")))
    start, end = sighting.start, sighting.end
    if first and name != sighting.sentence[start:end] and name in sighting.sentence:
        start = sighting.sentence.find(name)
        end = start + len(name)
    before, middle, after = _around(sighting.sentence, start, end)
    signs = role_signs(sighting.roles)
    quoted = line_of(
        Piece("“" + safe(before, spelled=True), "quote"),
        Piece(safe(middle, spelled=True), "marked"),
        Piece(safe(after, spelled=True) + "” ", "quote"),
        *signs,
    )
    for line in wrapped(quoted, sheet.room - 7):
        sheet.add(line_of("   ", Piece("▏ ", "faint"), *line))


def _around(sentence: str, start: int, end: int) -> tuple[str, str, str]:
    """The sentence around the name, cut where it is very long."""
    before, after = sentence[:start].lstrip(), sentence[end:].rstrip()
    if len(before) > _AROUND:
        before = "… " + before[-_AROUND:].partition(" ")[2]
    if len(after) > _AROUND:
        after = after[:_AROUND].rpartition(" ")[0] + " …"
    return before, sentence[start:end], after


def _candidate(sheet: Sheet, index: int, candidate: Candidate, *, chosen: bool) -> None:
    words, look = likelihood(candidate.score)
    right = line_of(Piece(f"{words} {candidate.score:.2f}", look), " ")
    bar = Piece("▌", "key") if chosen else Piece(" ")
    number = Piece(f" {index + 1} ", "key")
    name = said(candidate.name, "strong" if chosen else "plain", room=sheet.room - size(right) - 6)
    line = spread((bar, number, name), right, sheet.room)
    sheet.add(on("selected", line) if chosen else line)
    if reference := reference_of(candidate):
        key = candidate.entity.partition(":")[2]
        sheet.add(
            line_of(
                "     ",
                Piece("not here yet: ", "warn"),
                said(f"{reference} {key}", "dim", room=max(sheet.room - 34, 8)),
                Piece(", a yes adopts it", "dim"),
            )
        )
    if candidate.matched_name != candidate.name:
        sheet.add(
            line_of("     ", Piece("also called ", "faint"), said(candidate.matched_name, "dim", room=sheet.room - 20))
        )
    for line in _reasons(candidate.evidence, sheet.room - 7, most=3 if chosen else 1):
        sheet.add(line_of("     ", *line))
    sheet.add(BLANK)


def _reasons(evidence: Sequence[Evidence], room: int, *, most: int) -> list[Line]:
    """Reasons as plus and minus, the heaviest first, on so many lines; how many are left out is said."""
    lines: list[Line] = []
    line: Line = ()
    ordered = sorted(evidence, key=lambda reason: -abs(reason.weight))
    for index, reason in enumerate(ordered):
        sign, look = ("+", "good") if reason.weight > 0 else ("−", "bad") if reason.weight < 0 else ("·", "dim")
        text = said(reason.text, "dim", room=room - 4)
        if line and size(line) + width(text.text) + 4 > room:
            lines.append(line)
            line = ()
            if len(lines) == most:
                return [*lines[:-1], (*lines[-1], Piece(f"+{len(ordered) - index}", "faint"))]
        line = (*line, Piece(f"{sign} ", look), text, Piece("  "))
    return [*lines, line] if line else lines


def diff_lines(changes: Sequence[LineChange], room: int) -> list[Line]:
    """Lines of the registry that go, come or stand beside."""
    lines: list[Line] = []
    for change in changes[:60]:
        look, ground = {"+": ("good", "added"), "-": ("bad", "removed")}.get(change.sign, ("dim", ""))
        number = Piece(f"{change.line:>5} " if change.line else "      ", "faint")
        text = Piece(safe(change.text, spelled=True), look)
        line = line_of("  ", number, Piece(f"{change.sign} ", look), text)
        lines.append(on(ground, (*line, Piece(" " * max(room - size(line), 0)))) if ground else line)
    if len(changes) > 60:
        lines.append(line_of("        ", Piece(f"{len(changes) - 60} lines more", "faint")))
    return lines


class Queue(NamedTuple):
    """The names that were decided and those that wait, at which one stands, and how often that name stands."""

    done: Sequence[str]
    names: Sequence[str]
    at: int
    standing: int


def queue_page(queue: Queue, room: int, height: int) -> Page:
    """What was decided and what waits, the current one with a bar; a name leads to its question."""
    lines: list[Line] = [
        spread(
            line_of(" ", Piece("WAITING", "head")), line_of(Piece(f"{counted(len(queue.names), 'name')} ", "dim")), room
        ),
        BLANK,
    ]
    done = queue.done[-min(4, max(height // 5, 1)) :]
    lines += [line_of(" ", Piece("✓ ", "good"), said(name, "dim", room=room - 5)) for name in done]
    space = height - len(lines) - 4
    first = max(0, min(queue.at - space // 2, len(queue.names) - space))
    rows = range(first, min(first + space, len(queue.names)))
    targets = {len(lines) + index: Target("question", queue.names[row], row) for index, row in enumerate(rows)}
    lines += [_queue_line(queue.names[row], room, chosen=row == queue.at) for row in rows]
    note = f"sorted by how much each decision settles: this one stands {queue.standing}×"
    lines.append(BLANK)
    lines += [line_of(" ", Piece(line, "faint")) for line in wrap(note, room - 2)]
    return Page(lines[:height], targets)


def _queue_line(name: str, room: int, *, chosen: bool) -> Line:
    if not chosen:
        return line_of("   ", said(name, room=room - 5))
    line = (Piece("▌", "key"), Piece("  "), said(name, "strong", room=room - 5))
    return on("selected", (*line, Piece(" " * max(room - size(line), 0))))
