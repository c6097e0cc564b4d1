"""The journal beside the registry: every edit as one line of JSON, written before the edit and confirmed after it.

A line that a killed run left half written is dropped.  What was undone and may be redone follows from
the lines alone, so that it outlives the program.
"""

from __future__ import annotations

import json
import os
import zlib
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from directory.errors import UsageError
from directory.registry.exchange import digest_of
from directory.registry.operations import Operation, from_json, to_json

if TYPE_CHECKING:
    from pathlib import Path

# far more than anybody undoes; older lines go when the file has grown past this
_LARGEST = 8 * 1024 * 1024
_KEPT_LINES = 500
# more than this does not go into the journal: the layout of a very large file; the whole text is kept beside it
_LARGEST_HUNKS = 4 * 1024 * 1024
_KEPT_WHOLE = 3
# how much of the text before and after a slice is kept, to find its place again
_CONTEXT = 60


@dataclass(frozen=True, slots=True)
class Hunk:
    """A slice as it was made: ``old`` at ``place`` of the text after became ``new``, between what stood around it."""

    place: int
    old: str
    new: str
    ahead: str
    behind: str


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One edit; ``action`` is edit, format, undo, redo or reapply, ``of`` the edit that it undoes or does again.

    ``before`` and ``after`` are hashes of the file's bytes, ``temporary`` the file that was exchanged.
    ``undone`` is True where a later line takes it back.
    """

    id: int
    time: str
    action: str
    operations: tuple[Operation, ...]
    message: str
    before: str
    after: str
    temporary: str = ""
    of: int = 0
    hunks: tuple[Hunk, ...] = ()
    undone: bool = False


def journal_path(path: Path) -> Path:
    """The journal of a registry."""
    return path.with_name(f".{path.stem}.journal")


def hunks_of(before: str, splices: tuple[tuple[int, int, str], ...], after: str) -> tuple[Hunk, ...]:
    """Slices of one text with their places in the other and what stands around them."""
    found: list[Hunk] = []
    shift = 0
    if sum(end - start + len(new) for start, end, new in splices) > _LARGEST_HUNKS:
        return ()
    for start, end, new in splices:
        place = start + shift
        stop = place + len(new)
        found.append(
            Hunk(place, before[start:end], new, after[max(place - _CONTEXT, 0) : place], after[stop : stop + _CONTEXT])
        )
        shift += len(new) - (end - start)
    return tuple(found)


class Journal:
    """The journal of one registry, read when opened; to be used under the registry's lock where it writes."""

    def __init__(self, path: Path) -> None:
        """Read what is there."""
        self._path = journal_path(path)
        self._lines, self._good = _read(self._path)

    def announce(self, line: JournalLine, *, sync: bool = True) -> JournalLine:
        """Write down what is about to be done; ``sync``: down to the disk."""
        numbered = replace(line, id=self._last_id() + 1, time=datetime.now(UTC).isoformat(timespec="milliseconds"))
        self._append(_to_data(numbered), sync=sync)
        return numbered

    def keep_whole(self, line: JournalLine, before: bytes) -> None:
        """Keep the whole file as it was before an edit too large for the journal, in place of the oldest so kept."""
        self._whole(line.id).write_bytes(zlib.compress(before, 1))
        for old in sorted(self._wholes())[:-_KEPT_WHOLE]:
            self._whole(old).unlink(missing_ok=True)

    def whole_before(self, line: JournalLine) -> str | None:
        """The whole text as it was before an edit; None where it was not kept, or is damaged."""
        try:
            before = zlib.decompress(self._whole(line.id).read_bytes())
            return before.decode() if digest_of(before) == line.before else None
        except (OSError, zlib.error, UnicodeDecodeError):
            return None

    def confirm(self, line: JournalLine, *, done: bool) -> None:
        """Write down whether it was done."""
        self._append({"done" if done else "void": line.id}, sync=False)

    def open_line(self) -> JournalLine | None:
        """The last line that a killed run announced and did not confirm."""
        settled = {data.get("done", data.get("void")) for data in self._lines}
        last = next((data for data in reversed(self._lines) if "id" in data), None)
        return _from_data(last) if last and last["id"] not in settled else None

    def forget(self, ids: tuple[int, ...]) -> None:
        """Write down that these edits are not to be offered again."""
        self._append({"forgotten": list(ids)}, sync=False)

    def forgotten(self) -> frozenset[int]:
        """The edits that are not to be offered again."""
        return frozenset(number for data in self._lines for number in data.get("forgotten", ()))

    def history(self) -> tuple[JournalLine, ...]:
        """Every edit that was done, oldest first, those marked that were undone since."""
        done = {data["done"] for data in self._lines if "done" in data}
        lines = [line for line in map(_from_data, self._lines) if line and line.id in done]
        undone: set[int] = set()
        for line in lines:
            if line.action == "undo":
                undone.add(line.of)
            elif line.action == "redo":
                undone.discard(line.of)
        return tuple(replace(line, undone=line.id in undone) for line in lines)

    def undoable(self) -> JournalLine | None:
        """The last edit that stands."""
        return next((line for line in reversed(self.history()) if _is_edit(line) and not line.undone), None)

    def redoable(self) -> JournalLine | None:
        """The edit that was undone last, as long as nothing else was done since."""
        waiting: list[JournalLine] = []
        known = {line.id: line for line in self.history()}
        for line in known.values():
            if line.action == "undo" and line.of in known:
                waiting.append(known[line.of])
            elif line.action == "redo":
                waiting = [other for other in waiting if other.id != line.of]
            else:
                waiting = []
        return waiting[-1] if waiting else None

    def _whole(self, number: int) -> Path:
        return self._path.with_name(f"{self._path.name}.{number}.before")

    def _wholes(self) -> list[int]:
        names = (path.name.split(".")[-2] for path in self._path.parent.glob(f"{self._path.name}.*.before"))
        return [int(name) for name in names if name.isdecimal()]

    def _last_id(self) -> int:
        return max((data["id"] for data in self._lines if "id" in data), default=0)

    def _append(self, data: dict[str, Any], *, sync: bool) -> None:
        written = _written(data)
        if self._good > _LARGEST:
            self._shorten()
        with self._path.open("r+b" if self._path.exists() else "xb") as file:
            file.truncate(self._good)
            file.seek(self._good)
            file.write(written)
            file.flush()
            if sync:
                os.fsync(file.fileno())
        self._good += len(written)
        self._lines.append(data)

    def _shorten(self) -> None:
        """Drop the oldest lines; the file is replaced as a whole."""
        kept: list[bytes] = []
        for data in reversed(self._lines[-_KEPT_LINES:]):
            kept.append(_written(data))
            if sum(map(len, kept)) > _LARGEST // 2:
                break
        beside = self._path.with_name(f"{self._path.name}.new")
        try:
            beside.write_bytes(b"".join(reversed(kept)))
            beside.replace(self._path)
        finally:
            beside.unlink(missing_ok=True)
        self._lines = self._lines[-len(kept) :]
        self._good = sum(map(len, kept))


def _written(data: dict[str, Any]) -> bytes:
    return (json.dumps(data, ensure_ascii=False) + "\n").encode("utf-8", "surrogatepass")


def _is_edit(line: JournalLine) -> bool:
    return line.action in ("edit", "reapply", "format")


def _read(path: Path) -> tuple[list[dict[str, Any]], int]:
    """The lines that parse, and how many bytes of the file they take."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return [], 0
    lines: list[dict[str, Any]] = []
    good = 0
    for raw in data.splitlines(keepends=True):
        found = _line(raw)
        if found is None and not raw.endswith(b"\n"):
            break
        if found is not None:
            lines.append(found)
        good += len(raw)
    return lines, good


def _line(raw: bytes) -> dict[str, Any] | None:
    if not raw.endswith(b"\n"):
        return None
    try:
        found = json.loads(raw)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None


def _to_data(line: JournalLine) -> dict[str, Any]:
    data = {key: value for key, value in asdict(line).items() if value and key not in ("operations", "undone")}
    return {**data, "operations": [to_json(operation) for operation in line.operations]}


def _from_data(data: dict[str, Any]) -> JournalLine | None:
    if "id" not in data:
        return None
    try:
        return JournalLine(
            id=int(data["id"]),
            time=str(data.get("time", "")),
            action=str(data.get("action", "edit")),
            operations=tuple(from_json(operation) for operation in data.get("operations", ())),
            message=str(data.get("message", "")),
            before=str(data.get("before", "")),
            after=str(data.get("after", "")),
            temporary=str(data.get("temporary", "")),
            of=int(data.get("of", 0)),
            hunks=tuple(Hunk(**hunk) for hunk in data.get("hunks", ())),
        )
    except (TypeError, ValueError, UsageError):
        return None
