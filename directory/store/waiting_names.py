"""The names that wait for a decision, grouped, each with the places where it stands and whom it may mean."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from directory.model import Candidate, Decision, EntityKind, Evidence, RelationType, Resolution, Tier
from directory.store.readings import read_roles
from directory.views import Question, Sighting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.store.connection import Connection

# Places shown of one name; a person needs no more to decide.
SIGHTINGS = 24
WAITING = "m.decision <> 'match' AND m.ignored = 0"
# A short form that a document defines waits with its full name, and is decided with it.
DEFINED = (
    "m.name_key IN (SELECT s.name_key FROM mention_relation r "
    "JOIN mention s ON s.document = r.document AND s.number = r.source "
    "JOIN mention f ON f.document = r.document AND f.number = r.target "
    "WHERE r.type = 'acronym_of' AND f.decision <> 'match' AND f.ignored = 0 AND f.name_key <> s.name_key)"
)


def read_queue(reader: Connection, *, document: str | None = None, folded: bool = False) -> tuple[Question, ...]:
    """The names that wait, those that settle most first; ``folded`` brings those too that are hardly actors."""
    tiers = "" if folded else "AND m.tier <> 'C'"
    groups = reader.execute(
        f"SELECT m.kind, m.name_key, count(*), min(m.tier) FROM mention m WHERE {WAITING} {tiers} "  # noqa: S608 - constants
        f"AND NOT {DEFINED} GROUP BY m.kind, m.name_key HAVING ? IS NULL OR count(*) FILTER (WHERE m.document = ?) > 0 "
        "ORDER BY min(m.tier) = 'C', count(*) DESC, min(m.tier), m.name_key",
        (document, document),
    ).fetchall()
    return tuple(_question(reader, *group) for group in groups)


def read_question(reader: Connection, name_key: str, kind: EntityKind | None) -> Question | None:
    """What waits under one name."""
    group = reader.execute(
        f"SELECT m.kind, m.name_key, count(*), min(m.tier) FROM mention m WHERE {WAITING} "  # noqa: S608 - constants
        "AND m.kind = coalesce(?, m.kind) AND m.name_key = ? "
        "GROUP BY m.kind, m.name_key ORDER BY count(*) DESC, m.kind",
        (kind and kind.value, name_key),
    ).fetchone()
    return _question(reader, *group) if group else None


def read_waiting(reader: Connection, document: str) -> tuple[Question, ...]:
    """The names of one document that wait and are certainly actors."""
    return tuple(each for each in read_queue(reader, document=document) if each.tier == Tier.A)


def read_short_forms(reader: Connection, name_key: str) -> tuple[str, ...]:
    """The short forms that documents say stand for a name, in alphabetical order."""
    rows = reader.execute(
        "SELECT DISTINCT s.name FROM mention f JOIN mention_relation r ON r.document = f.document "
        "AND r.target = f.number AND r.type = ? JOIN mention s ON s.document = r.document AND s.number = r.source "
        "WHERE f.name_key = ? AND s.name_key <> f.name_key ORDER BY s.name",
        (RelationType.ACRONYM_OF.value, name_key),
    )
    return tuple(name for (name,) in rows)


def read_superiors(reader: Connection, name_key: str) -> Iterator[tuple[str | None, str]]:
    """The entry, or else the name, that documents say a name is a branch of."""
    rows = reader.execute(
        "SELECT p.entity, p.name_key FROM mention m JOIN mention_relation r ON r.document = m.document "
        "AND r.source = m.number AND r.type = ? JOIN mention p ON p.document = r.document AND p.number = r.target "
        "WHERE m.name_key = ? GROUP BY p.entity, p.name_key ORDER BY p.entity IS NULL, p.entity, p.name_key",
        (RelationType.BRANCH_OF.value, name_key),
    )
    yield from rows


def _question(reader: Connection, kind: str, name_key: str, count: int, tier: str) -> Question:
    rows = reader.execute(
        "SELECT m.document, d.title, m.line, "  # noqa: S608 - constants
        "substr(t.text, m.sentence_start + 1, m.sentence_end - m.sentence_start), "
        "m.start - m.sentence_start, m.end - m.sentence_start, m.roles, m.number, m.name, m.decision FROM mention m "
        "JOIN document d ON d.name = m.document JOIN document_text t ON t.document = m.document "
        f"WHERE m.kind = ? AND m.name_key = ? AND {WAITING} ORDER BY m.document, m.number LIMIT ?",
        (kind, name_key, SIGHTINGS),
    ).fetchall()
    names = [row[8] for row in rows]
    name = max(names, key=lambda each: (names.count(each), each))
    return Question(
        name=name,
        kind=EntityKind(kind),
        count=count,
        documents=_documents(reader, kind, name_key),
        sightings=tuple(map(_sighting, rows)),
        resolution=_resolution(reader, name, rows),
        tier=Tier(tier),
    )


def _sighting(row: Sequence[Any]) -> Sighting:
    document, title, line, sentence, start, end, roles, mention, *_ = row
    return Sighting(document, title, line, sentence, start, end, read_roles(roles), mention)


def _documents(reader: Connection, kind: str, name_key: str) -> tuple[str, ...]:
    rows = reader.execute(
        f"SELECT DISTINCT m.document FROM mention m WHERE m.kind = ? AND m.name_key = ? AND {WAITING} ORDER BY 1",  # noqa: S608 - constants
        (kind, name_key),
    )
    return tuple(document for (document,) in rows)


def _resolution(reader: Connection, name: str, rows: Sequence[Sequence[Any]]) -> Resolution:
    """The entries that the name may mean, each with the best of its reasons among the places."""
    best: dict[str, Candidate] = {}
    for row in rows:
        for candidate in read_candidates(reader, row[0], row[7]):
            known = best.get(candidate.entity)
            if known is None or candidate.score > known.score:
                best[candidate.entity] = candidate
    candidates = sorted(best.values(), key=lambda each: (-each.score, each.entity))
    waiting = any(row[9] == Decision.REVIEW for row in rows)
    return Resolution(name, Decision.REVIEW if waiting else Decision.NEW, None, tuple(candidates))


def read_candidates(reader: Connection, document: str, mention: int) -> Iterator[Candidate]:
    """The entries that a mention may mean, best first."""
    rows = reader.execute(
        "SELECT entity, name, matched_name, score, evidence FROM candidate WHERE document = ? AND mention = ? "
        "ORDER BY number",
        (document, mention),
    )
    for entity, name, matched_name, score, evidence in rows:
        reasons = tuple(Evidence(text, weight) for text, weight in json.loads(evidence))
        yield Candidate(entity, name, matched_name, score, reasons)
