"""Owns the lossless format: one JSON object a line, registry and documents whole."""

from __future__ import annotations

import base64
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from directory.exchange.snapshot import participations
from directory.sources.own import entry_fields, stated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from directory.exchange.snapshot import Snapshot
    from directory.model import NotSame
    from directory.references.catalogue import Reference
    from directory.views import DocumentDetail

FORMAT = "orgdir-1"


def json_lines(
    snapshot: Snapshot, content: Callable[[str], bytes], references: Sequence[Reference] = ()
) -> Iterator[str]:
    """The directory, a line a thing: a heading, entries, decisions, documents, what each says.

    ``content`` gives the bytes of a document's file; they go along, so that nothing is lost.  Of ``references`` goes
    along what the workspace says of them, and not what their files hold.
    """
    yield _line({"type": "heading", "format": FORMAT})
    for reference in sorted(references, key=lambda each: each.name):
        yield _line({"type": "reference", **stated(asdict(reference))})
    for _, entry in sorted(snapshot.registry.entries.items()):
        yield _line({"type": "entry", **entry_fields(entry)})
    for _, record in sorted(snapshot.registry.documents.items()):
        roles = {actor: [str(role) for role in roles] for actor, roles in record.roles}
        told = stated({**asdict(record), "line": None, "roles": roles or None})
        yield _line({"type": "document_record", **told})
    for refusal in sorted(snapshot.registry.not_same, key=_decision_order):
        yield _line({"type": "not_same", **stated({**asdict(refusal), "line": None})})
    for name in sorted(snapshot.registry.ignored):
        yield _line({"type": "ignore", "name": name})
    for detail in snapshot.documents:
        yield _line({"type": "document", "name": detail.row.name, **_encoded(content(detail.row.name))})
        yield from _said(detail)
    for one in participations(snapshot):
        yield _line({"type": "participation", **stated(asdict(one))})


def _said(detail: DocumentDetail) -> Iterator[str]:
    yield _line(
        {
            "type": "action",
            "document": detail.row.name,
            **stated(
                {
                    "title": detail.row.title,
                    "kind": detail.row.kind,
                    "date": detail.row.date,
                    "place": detail.row.place,
                    "language": detail.row.language,
                    "publisher": detail.publisher,
                    "source": detail.source,
                }
            ),
        }
    )
    for mention in detail.mentions:
        kept = {"id", "start", "end", "text", "name", "kind", "roles", "entity", "score", "tier"}
        values = {name: value for name, value in asdict(mention).items() if name in kept}
        yield _line({"type": "mention", "document": detail.row.name, **stated(values)})
    for relation in detail.relations:
        ends = {"source": relation.source, "target": relation.target}
        yield _line({"type": "relation", "document": detail.row.name, "relation": str(relation.type), **ends})


def _encoded(content: bytes) -> Mapping[str, str]:
    try:
        return {"text": content.decode("utf-8")}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(content).decode("ascii")}


def _decision_order(refusal: NotSame) -> tuple[str, str, str]:
    return refusal.name, refusal.entity, refusal.document or ""


def _line(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
