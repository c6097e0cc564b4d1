"""Owns the JSON that scripts rely on: the shape of each value, field by field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.model import Candidate, Comparison, Evidence, Extraction, Mention, Problem, Resolution
    from directory.views import LinkedDocument

Json: TypeAlias = dict[str, Any]


def linked_document(linked: LinkedDocument) -> Json:
    """What ``extract`` prints: the document, its text, mentions by number, relations between them."""
    extraction = linked.extraction
    return {
        "document": _document(extraction),
        "text": extraction.document.text,
        "mentions": [
            _mention(number, mention, linked.resolutions[number] if linked.resolutions else None)
            for number, mention in enumerate(extraction.mentions)
        ],
        "relations": [
            {"type": str(relation.type), "source": relation.source, "target": relation.target}
            for relation in extraction.relations
        ],
        "actions": [
            {
                "kind": str(action.kind),
                "date": action.date,
                "place": action.place,
                "start": action.start,
                "end": action.end,
            }
            for action in extraction.actions
        ],
    }


def _document(extraction: Extraction) -> Json:
    signatures = extraction.signatures
    return {
        "path": extraction.document.path,
        "title": extraction.title,
        "kind": str(extraction.kind),
        "date": extraction.date,
        "place": extraction.place,
        "language": extraction.language,
        "publisher": extraction.publisher,
        "signatures": None if signatures is None else {"count": signatures.count, "goal": signatures.goal},
    }


def _mention(number: int, mention: Mention, resolution: Resolution | None) -> Json:
    entity = resolution.entity if resolution else None
    score = resolution.candidates[0].score if resolution and entity and resolution.candidates else None
    return {
        "id": number,
        "text": mention.text,
        "start": mention.start,
        "end": mention.end,
        "kind": str(mention.kind),
        "name": mention.name,
        "roles": [str(role) for role in mention.roles],
        "entity": entity,
        "score": score,
        "tier": str(mention.tier),
    }


def resolution(answer: Resolution) -> Json:
    """What ``resolve`` prints of one name."""
    return {
        "query": answer.query,
        "decision": str(answer.decision),
        "entity": answer.entity,
        "candidates": [candidate(each) for each in answer.candidates],
    }


def candidate(one: Candidate) -> Json:
    """An entry that a name may mean."""
    return {
        "entity": one.entity,
        "name": one.name,
        "matched_name": one.matched_name,
        "score": round(one.score, 4),
        "evidence": evidence(one.evidence),
    }


def comparison(answer: Comparison) -> Json:
    """What ``compare`` prints of one pair."""
    return {
        "a": answer.a,
        "b": answer.b,
        "kind": str(answer.kind),
        "score": round(answer.score, 4),
        "verdict": str(answer.verdict),
        "relation": answer.relation,
        "evidence": evidence(answer.evidence),
    }


def evidence(reasons: Sequence[Evidence]) -> list[str]:
    """Reasons as lines, each behind its sign."""
    return [str(reason) for reason in reasons]


def problem(one: Problem) -> Json:
    """What ``check`` prints of one problem."""
    return {
        "file": one.file,
        "line": one.line,
        "column": one.column,
        "severity": str(one.severity),
        "code": one.code,
        "message": one.message,
        "hint": one.hint,
    }
