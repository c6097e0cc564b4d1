"""Owns the way in: what a file of any of the formats holds, item by item or all together."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from directory.errors import UsageError
from directory.model import NotSame, Problem
from directory.sources.soundness import sound
from directory.sources.taken import Item, Sheet, TakenDocument, TakenEntry, TakenName, TakenRecord, TakenReference

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

# What this program wrote comes back as it was.
_OWN = frozenset({"jsonl", "yaml"})
# What becomes edits of the registry is held in memory whole; what is only referred to is not.
_LARGEST = 256 * 1024 * 1024


@dataclass(slots=True)
class Taken:
    """What a file holds: entries, documents, decisions, references, and what could not be read, each with its line."""

    entries: list[TakenEntry] = field(default_factory=list)
    documents: list[TakenDocument] = field(default_factory=list)
    refusals: list[NotSame] = field(default_factory=list)
    ignored: list[TakenName] = field(default_factory=list)
    records: list[TakenRecord] = field(default_factory=list)
    references: list[TakenReference] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read_source(path: Path, form: str, sheet: Sheet | None = None) -> Taken:
    """What a file in a format holds; raises ``UsageError`` where the call is wrong, never for one bad line.

    Of two entries of one id, and of one that its source withdrew, the second is left out.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise UsageError(f"{path}: larger than {_LARGEST // 1024 // 1024} MB; --reference NAME takes larger ones")
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
    taken = Taken()
    lists: Mapping[type, list[Any]] = {
        TakenEntry: taken.entries,
        TakenDocument: taken.documents,
        NotSame: taken.refusals,
        TakenName: taken.ignored,
        TakenRecord: taken.records,
        TakenReference: taken.references,
        Problem: taken.problems,
    }
    for item in items_of(path, form, sheet):
        if not isinstance(item, TakenEntry) or item.stands or "merged_into" in item.fields:
            lists[type(item)].append(item)
    return taken


def items_of(path: Path, form: str, sheet: Sheet | None = None) -> Iterator[Item]:
    """The items of a file in the order in which they are read; raises ``UsageError`` as ``read_source`` does."""
    readers = _readers(sheet or Sheet())
    if form not in readers:
        raise UsageError(f"no format {form!r} to import from; the formats are {', '.join(readers)}")
    try:
        for item in readers[form](path):
            if isinstance(item, TakenEntry):
                yield from sound(item, path, verbatim=form in _OWN)
            else:
                yield item
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path}: not UTF-8 text") from None


def _readers(sheet: Sheet) -> Mapping[str, Callable[[Path], Iterator[Item]]]:
    from directory.sources.follow_the_money_lines import ftm_entities  # noqa: PLC0415 - loaded when something comes in
    from directory.sources.own import own_lines, registry_entries  # noqa: PLC0415
    from directory.sources.popolo_object import popolo_things  # noqa: PLC0415
    from directory.sources.ror import ror_records  # noqa: PLC0415
    from directory.sources.spreadsheet import sheet_rows  # noqa: PLC0415
    from directory.sources.wikidata import wikidata_entities  # noqa: PLC0415

    return {
        "jsonl": own_lines,
        "csv": lambda path: sheet_rows(path, sheet),
        "ror": ror_records,
        "ftm": ftm_entities,
        "popolo": popolo_things,
        "wikidata": wikidata_entities,
        "yaml": registry_entries,
    }
