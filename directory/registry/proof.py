"""That an edited text says exactly what was meant: the changed entries and those beside them read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

from directory.errors import EditRefusedError
from directory.registry.lookup import Reading, plain
from directory.registry.nodes import MAX_BLOCK_BYTES, RefusedError, compose
from directory.registry.refusal import refused

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from directory.registry.draft import Unit, Value
    from directory.registry.outline import Outline, Section
    from directory.registry.splice import Splice

# up to this many code points the whole file is parsed again too, which takes a few hundredths of a second
_WHOLE = 50_000


def prove(before: Reading, after: Reading, changes: Mapping[Unit, Value | None], splices: Sequence[Splice]) -> None:
    """Refuse an edit whose result differs from what was meant, in what it changed or in what stands beside it."""
    _prove_sections(before, after, changes)
    _prove_units(after, changes)
    _prove_neighbours(before, after, changes, splices)
    if len(before.outline.lines) <= _WHOLE:
        _prove_whole(before.outline.lines, after.outline.lines, changes)


def _prove_sections(before: Reading, after: Reading, changes: Mapping[Unit, Value | None]) -> None:
    names = [section.name for section in before.outline.sections]
    now = [section.name for section in after.outline.sections]
    changed = {section for section, _ in changes}
    if [name for name in now if name in names or name not in changed] != names:
        raise _differs("the sections of the file would change")


def _prove_units(after: Reading, changes: Mapping[Unit, Value | None]) -> None:
    for (section, key), value in changes.items():
        try:
            found = after.value(section, key)
        except EditRefusedError as error:
            raise _differs(f"'{key}' would not be readable: {error.problems[0].message}") from error
        if found != value:
            raise _differs(f"'{key}' would not read as meant")


def _prove_neighbours(
    before: Reading, after: Reading, changes: Mapping[Unit, Value | None], splices: Sequence[Splice]
) -> None:
    shift = 0
    for splice in splices:
        old = _around(before, before.outline, splice.start, splice.end)
        new = _around(after, after.outline, splice.start + shift, splice.start + shift + len(splice.text))
        shift += len(splice.text) - (splice.end - splice.start)
        for unit in (old.keys() | new.keys()) - changes.keys():
            if old.get(unit, new.get(unit)) != new.get(unit, old.get(unit)):
                raise _differs(f"'{unit[1]}' beside it would change")
        for unit in old.keys() - changes.keys():
            if unit not in new and after.outline.find(*unit) is None:
                raise _differs(f"'{unit[1]}' beside it would be lost")


def _around(reading: Reading, outline: Outline, start: int, end: int) -> dict[Unit, Value | str]:
    """The entries at both ends of a stretch and the next one on each side, as they read."""
    found: dict[Unit, Value | str] = {}
    for section in outline.sections:
        if section.indent and section.start <= end and start <= section.end:
            found |= _near(reading, section, start, end)
    return found


def _near(reading: Reading, section: Section, start: int, end: int) -> dict[Unit, Value | str]:
    outline = reading.outline
    first = outline.before(section, min(max(start, section.body), section.end))
    stretches = [first, outline.before(section, first.start) if first else None]
    last = outline.before(section, min(max(end + 1, section.body), section.end))
    stretches += [last, outline.after(section, last.end if last else section.body)]
    return {(section.name, one.key): _read(reading, one) for one in stretches if one}


def _read(reading: Reading, stretch: object) -> Value | str:
    try:
        return plain(reading.entry(stretch).value)  # type: ignore[arg-type]
    except EditRefusedError as error:
        return f"unreadable: {error.problems[0].message}"


def _prove_whole(before: str, after: str, changes: Mapping[Unit, Value | None]) -> None:
    """Where the whole file parses, hold it as a whole against what was meant."""
    old = _whole(before)
    if old is None:
        return
    for (section, key), value in changes.items():
        held = old.get(section) or {}
        if not isinstance(held, dict):
            raise _differs(f"the section '{section}' is no mapping")
        held = {**held, key: "" if value is None else value}
        if value is None:
            del held[key]
        old[section] = held
    new = _whole(after)
    if new is None or _without_empty(new) != _without_empty(old):
        raise _differs("the file as a whole would not read as meant")


def _whole(text: str) -> dict[str, Value] | None:
    try:
        node = compose(text, limit=MAX_BLOCK_BYTES)
        found = plain(node) if node is not None else {}
    except (yaml.YAMLError, RefusedError, EditRefusedError):
        return None
    return found if isinstance(found, dict) else None


def _without_empty(data: dict[str, Value]) -> dict[str, Value]:
    return {section: value for section, value in data.items() if value not in ("", {}, [], "~")}


def _differs(what: str) -> EditRefusedError:
    return refused(f"the edit was not made: {what}", hint="the place is written in an unusual way; edit it by hand")
