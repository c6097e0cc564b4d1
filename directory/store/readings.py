"""A document in the database: what was read in it, which entries its mentions mean, who plays which role."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from directory.model import (
    Action,
    Decision,
    Document,
    DocumentKind,
    EntityKind,
    Extraction,
    Mention,
    Relation,
    RelationType,
    Role,
    Signatures,
    Tier,
)
from directory.names.normalise import normalise
from directory.store.connection import insert
from directory.store.keys import folded_key, plain_key, plain_words
from directory.store.quoting import Passages
from directory.store.registry_rows import storable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from directory.model import Candidate, DocumentRecord, Resolution
    from directory.store.connection import Connection

DOCUMENT_TABLES = (
    "document",
    "reading",
    "document_text",
    "mention",
    "candidate",
    "mention_relation",
    "action",
    "appearance",
    "participation",
)
# Candidates kept for a person to choose from, best first.
CANDIDATES = 6
_ROLE_ORDER = {role: number for number, role in enumerate(Role)}


@dataclass(frozen=True, slots=True)
class Linked:
    """What is to be kept of a document: what it says, what its mentions mean, what a person says of it.

    ``stems`` are the beginnings of its words; empty where its text and what was read in it are kept already.
    """

    extraction: Extraction
    resolutions: tuple[Resolution, ...]
    ignored: frozenset[str] = frozenset()
    record: DocumentRecord | None = None
    stems: str = ""


def folded(names: Iterable[str]) -> frozenset[str]:
    """Names in the form in which they are told to be ignored."""
    return frozenset(normalise(name) for name in names)


def save_reading(connection: Connection, linked: Linked) -> set[str]:
    """Keep a document in place of what was kept of it; gives the entries it speaks of, or spoke of."""
    name = storable(linked.extraction.document.name)
    touched = forget_reading(connection, name, text=bool(linked.stems))
    if linked.stems:
        _save_text(connection, name, linked)
    mentions = list(_mention_rows(name, linked))
    appearances = list(_appearance_rows(name, linked, mentions))
    insert(connection, "document", [_document_row(name, linked, mentions)])
    insert(connection, "mention", mentions)
    insert(connection, "candidate", _candidate_rows(name, linked))
    insert(connection, "mention_relation", _relation_rows(name, linked.extraction.relations))
    insert(connection, "action", _action_rows(name, linked.extraction.actions))
    insert(connection, "appearance", appearances)
    insert(connection, "participation", _participation_rows(appearances))
    return touched | {row["entity"] for row in appearances}


def forget_reading(connection: Connection, name: str, *, text: bool = True) -> set[str]:
    """Drop a document; gives the entries it spoke of."""
    touched = {id_ for (id_,) in connection.execute("SELECT entity FROM appearance WHERE document = ?", (name,))}
    for table in DOCUMENT_TABLES:
        if text or table not in {"reading", "document_text"}:
            key = "name" if table == "document" else "document"
            connection.execute(f"DELETE FROM {table} WHERE {key} = ?", (name,))  # noqa: S608 - constants
    return touched


def read_extraction(reader: Connection, name: str) -> Extraction | None:
    """What was read in a document, without any person's say, as it was given to be kept."""
    row = reader.execute(
        "SELECT fields, text FROM reading JOIN document_text USING (document) WHERE document = ?", (name,)
    ).fetchone()
    if row is None:
        return None
    fields = json.loads(row[0])
    of_document = fields.pop("document")
    return Extraction(
        document=Document(name=name, text=row[1], **of_document),
        kind=DocumentKind(fields.pop("kind")),
        signatures=Signatures(*fields.pop("signatures")) if fields.get("signatures") else fields.pop("signatures"),
        mentions=tuple(_mention(each) for each in reader.execute(_MENTIONS, (name,))),
        relations=read_relations(reader, name),
        actions=read_actions(reader, name),
        **fields,
    )


_MENTIONS = (
    'SELECT text, start, "end", kind, name, roles, tier, producer FROM mention WHERE document = ? ORDER BY number'
)


def read_relations(reader: Connection, name: str) -> tuple[Relation, ...]:
    """The relations between the mentions of a document."""
    rows = reader.execute(
        "SELECT type, source, target FROM mention_relation WHERE document = ? ORDER BY number", (name,)
    )
    return tuple(Relation(RelationType(type_), source, target) for type_, source, target in rows)


def read_actions(reader: Connection, name: str) -> tuple[Action, ...]:
    """The actions that a document speaks of, its own first."""
    rows = reader.execute(
        'SELECT kind, date, place, start, "end" FROM action WHERE document = ? ORDER BY number', (name,)
    )
    return tuple(Action(DocumentKind(kind), *rest) for kind, *rest in rows)


def read_roles(written: str) -> tuple[Role, ...]:
    """Roles from their words."""
    return tuple(map(Role, written.split()))


def write_roles(roles: Iterable[Role]) -> str:
    """Roles as words, each once, in the order of the vocabulary."""
    return " ".join(role.value for role in sorted(set(roles), key=_ROLE_ORDER.__getitem__))


def title_of(extraction: Extraction, record: DocumentRecord | None = None) -> str:
    """What a document is called: by a person, by itself, else its first words, else its file."""
    said = (record and record.title) or extraction.title or extraction.document.title
    return said or _first_words(extraction.document.text) or extraction.document.name


def _first_words(text: str, width: int = 90) -> str:
    line = next((line.strip() for line in text[:4000].splitlines() if line.strip()), "")
    return line if len(line) <= width else line[:width].rpartition(" ")[0] + "…"


def _save_text(connection: Connection, name: str, linked: Linked) -> None:
    extraction, document = linked.extraction, linked.extraction.document
    fields = {
        "document": {
            "path": document.path,
            "title": document.title,
            "date": document.date,
            "language": document.language,
            "publisher": document.publisher,
            "source": document.source,
        },
        "kind": extraction.kind,
        "title": extraction.title,
        "date": extraction.date,
        "place": extraction.place,
        "language": extraction.language,
        "publisher": extraction.publisher,
        "signatures": extraction.signatures and [extraction.signatures.count, extraction.signatures.goal],
    }
    written = storable(json.dumps(fields, ensure_ascii=False))
    insert(connection, "reading", [{"document": name, "fields": written, "stems": linked.stems}])
    insert(connection, "document_text", [{"document": name, "text": document.text}])


STEM = 4


def stems(text: str) -> str:
    """The beginnings of a text's words in Latin letters, in their order, between spaces.

    >>> stems("The Council of the Councils")
    ' the coun of the coun '
    """
    return f" {' '.join(word[:STEM] for line in text.split(chr(10)) for word in plain_words(line).split())} "


def beginnings(*names: str) -> str:
    """The beginnings of the words of names, and of their initials, by which names that are alike meet.

    >>> beginnings("Union of Nations"), beginnings("UN")
    (' nati of ov un unio uon ', ' un ')
    """
    found: set[str] = set()
    for name in names:
        words = folded_key(name).split()
        long = [word for word in words if len(word) >= STEM]
        initials = ("".join(word[0] for word in each) for each in (words, long) if len(each) > 1)
        found.update(word[:STEM] for word in (*words, *initials, *plain_key(name).split()))
    return f" {' '.join(sorted(found))} "


def _document_row(name: str, linked: Linked, mentions: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    extraction, record, document = linked.extraction, linked.record, linked.extraction.document
    signatures = extraction.signatures or Signatures()
    title = storable(title_of(extraction, record))
    row = {
        "name": name,
        "title": title,
        "kind": ((record and record.kind) or extraction.kind).value,
        "date": (record and record.date) or extraction.date,
        "place": (record and record.place) or extraction.place,
        "language": (record and record.language) or extraction.language or document.language,
        "publisher": (record and record.publisher) or extraction.publisher or document.publisher,
        "source": (record and record.source) or document.source,
        "signatures": signatures.count,
        "goal": signatures.goal,
        "key": plain_key(f"{title} {name}"),
    }
    return row | _counts(mentions)


def _counts(mentions: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    """Actors that a document names, known or not, and names in it that wait."""
    actors = {
        (row["kind"], row["entity"] or row["name_key"])
        for row in mentions
        if not row["ignored"] and (row["entity"] or row["tier"] != Tier.C)
    }
    waiting = {(row["kind"], row["name_key"]) for row in mentions if waits(row)}
    kinds = Counter(kind for kind, _ in actors)
    return {
        "organisations": kinds[EntityKind.ORGANISATION.value],
        "people": kinds[EntityKind.PERSON.value],
        "waiting": len(waiting),
    }


def waits(row: Mapping[str, Any]) -> bool:
    """Whether a mention's name is put before a person."""
    return row["decision"] != Decision.MATCH and not row["ignored"] and row["tier"] != Tier.C


def _mention_rows(name: str, linked: Linked) -> Iterator[dict[str, Any]]:
    passages = Passages(linked.extraction.document.text)
    for number, (mention, resolution) in enumerate(zip(linked.extraction.mentions, linked.resolutions, strict=True)):
        start, end = passages.sentence(mention.start, mention.end)
        ignored = normalise(mention.name) in linked.ignored or normalise(mention.text) in linked.ignored
        best = resolution.candidates[0] if resolution.candidates else None
        yield {
            "document": name,
            "number": number,
            "start": mention.start,
            "end": mention.end,
            "line": passages.line(mention.start),
            "sentence_start": start,
            "sentence_end": end,
            "text": mention.text,
            "name": mention.name,
            "name_key": normalise(mention.name),
            "kind": mention.kind.value,
            "roles": write_roles(mention.roles),
            "tier": mention.tier.value,
            "producer": mention.producer,
            "decision": resolution.decision.value,
            "entity": None if ignored else resolution.entity,
            "score": round(best.score, 4) if best else None,
            "ignored": int(ignored),
            "beginnings": None if _is_exact(resolution) else beginnings(mention.name, mention.text),
        }


def _is_exact(resolution: Resolution) -> bool:
    """Whether a name is linked because it is printed so in the registry; one linked by likeness may change sides."""
    return resolution.decision == Decision.MATCH and resolution.candidates[0].score >= 1.0


def _candidate_rows(name: str, linked: Linked) -> Iterator[dict[str, Any]]:
    for mention, resolution in enumerate(linked.resolutions):
        kept = 1 if resolution.decision == Decision.MATCH else CANDIDATES
        for number, candidate in enumerate(resolution.candidates[:kept]):
            yield _candidate_row(candidate) | {"document": name, "mention": mention, "number": number}


def _candidate_row(candidate: Candidate) -> dict[str, Any]:
    evidence = [[each.text, round(each.weight, 4)] for each in candidate.evidence]
    return {
        "entity": candidate.entity,
        "name": candidate.name,
        "matched_name": candidate.matched_name,
        "score": round(candidate.score, 4),
        "evidence": storable(json.dumps(evidence, ensure_ascii=False)),
    }


def _relation_rows(name: str, relations: Sequence[Relation]) -> Iterator[dict[str, Any]]:
    for number, each in enumerate(relations):
        yield {
            "document": name,
            "number": number,
            "type": each.type.value,
            "source": each.source,
            "target": each.target,
        }


def _action_rows(name: str, actions: Sequence[Action]) -> Iterator[dict[str, Any]]:
    for number, each in enumerate(actions):
        yield {
            "document": name,
            "number": number,
            "kind": each.kind.value,
            "date": each.date,
            "place": each.place,
            "start": each.start,
            "end": each.end,
        }


def _appearance_rows(name: str, linked: Linked, mentions: Sequence[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """One row an entry: the roles of all its mentions together, unless a person says which they are."""
    roles: dict[str, set[Role]] = {}
    times: Counter[str] = Counter()
    for row, mention in zip(mentions, linked.extraction.mentions, strict=True):
        if row["entity"]:
            roles.setdefault(row["entity"], set()).update(mention.roles)
            times[row["entity"]] += 1
    roles.update({entity: set(said) for entity, said in (linked.record.roles if linked.record else ())})
    for entity in sorted(roles):
        yield {"document": name, "entity": entity, "roles": write_roles(roles[entity]), "mentions": times[entity]}


def _participation_rows(appearances: Sequence[Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    for row in appearances:
        for role in row["roles"].split():
            yield {"role": role, "entity": row["entity"], "document": row["document"]}


def _mention(row: Sequence[Any]) -> Mention:
    text, start, end, kind, name, roles, tier, producer = row
    return Mention(text, start, end, EntityKind(kind), name, read_roles(roles), Tier(tier), producer)
