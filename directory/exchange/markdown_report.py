"""Owns the report as Markdown: every document with who stands in it, every actor with its documents."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.exchange.snapshot import participations

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.exchange.snapshot import Snapshot
    from directory.model import Entry

_MEANING = re.compile(r"([\\`*_{}\[\]()<>#+\-!|~&])")
_NO_DATE = "no date"


def markdown_report(snapshot: Snapshot) -> str:
    """The directory as one page of Markdown."""
    return "\n".join((*_documents(snapshot), *_actors(snapshot))) + "\n"


def _documents(snapshot: Snapshot) -> Iterator[str]:
    names = {entry.id: entry.name for entry in snapshot.actors}
    yield "# Documents"
    for detail in snapshot.documents:
        row = detail.row
        facts = (row.date or _NO_DATE, str(row.kind), row.place, row.name)
        yield f"\n## {_text(row.title)}\n\n{', '.join(_text(fact) for fact in facts if fact)}\n"
        for one in participations(snapshot):
            if one.document == row.name:
                behalf = f" for {_text(names[one.on_behalf_of])}" if one.on_behalf_of else ""
                yield f"- {one.role}: {_text(names[one.actor])}{behalf}"


def _actors(snapshot: Snapshot) -> Iterator[str]:
    titles = {detail.row.name: detail.row for detail in snapshot.documents}
    acting: dict[str, list[str]] = {}
    for one in participations(snapshot):
        row = titles[one.document]
        acting.setdefault(one.actor, []).append(f"- {row.date or _NO_DATE}, {one.role}: {_text(row.title)}")
    yield "\n# Actors"
    for entry in snapshot.actors:
        yield f"\n## {_text(entry.name)}\n"
        yield from _facts(entry)
        yield from dict.fromkeys(acting.get(entry.id, ()))


def _facts(entry: Entry) -> Iterator[str]:
    facts = (entry.id, entry.organisation_kind or entry.kind, entry.city, entry.country)
    yield ", ".join(_text(str(fact)) for fact in facts if fact) + "\n"
    others = (*entry.aliases, *entry.acronyms)
    if others:
        yield f"Also: {'; '.join(_text(name) for name in others)}\n"


def _text(text: str) -> str:
    return _MEANING.sub(r"\\\1", " ".join(text.split()))
