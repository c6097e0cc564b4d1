"""The front door to checking the program on one's own documents: score a folder of gold, write a first gold."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from directory.extraction.scoring import Agreement
from directory.model import Problem
from directory.names.normalise import normalise

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from directory.linking import Read
    from directory.model import Extraction, Registry

__all__ = ["GOLD_ENDING", "Agreement", "Score", "annotate", "evaluate"]

GOLD_ENDING = ".gold.json"
"""How the file with the gold of a document is named: its name without its own ending, then this."""


@dataclass(frozen=True, slots=True)
class Score:
    """The agreement of each document with its gold, of all together, and what could not be read."""

    documents: tuple[tuple[str, Mapping[str, Agreement]], ...]
    together: Mapping[str, Agreement]
    problems: tuple[Problem, ...]


def evaluate(folder: Path) -> Score:
    """Score the program on a folder that holds documents and, beside each, its gold; no registry helps."""
    from directory.extraction.scoring import total  # noqa: PLC0415 - loaded on use

    documents: list[tuple[str, Mapping[str, Agreement]]] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob(f"*{GOLD_ENDING}")):
        found = _score_one(path)
        if isinstance(found, Problem):
            problems.append(found)
        else:
            documents.append((path.name.removesuffix(GOLD_ENDING), found))
    if not documents and not problems:
        problems.append(Problem("no-gold", f"no file here is named *{GOLD_ENDING}", file=str(folder)))
    return Score(tuple(documents), total(scores for _, scores in documents), tuple(problems))


def annotate(path: Path, registry: Registry | None = None) -> dict[str, Any] | Problem:
    """A first gold of one document, made from what the program finds, for a person to correct.

    What was decided already stands in it: names of one entry are one actor, what is ignored is left out, and what the
    registry says of the document stands over what was found.
    """
    from directory.extraction.scoring import first_gold  # noqa: PLC0415 - loaded on use
    from directory.linking import Tools, read_document  # noqa: PLC0415 - loaded on use

    result = read_document(path, str(path), Tools.of(registry))
    return result if isinstance(result, Problem) else first_gold(_decided(result, registry))


def _decided(result: Read, registry: Registry | None) -> Extraction:
    """An extraction as the decisions of a registry have it."""
    found = result.extraction
    if registry is None:
        return found
    entities = [each.entity for each in result.resolutions] or [None] * len(found.mentions)
    fullest = _fullest(found, entities, registry)
    record = registry.documents.get(found.document.name)
    said = dict(record.roles) if record else {}
    ignored = {normalise(name) for name in registry.ignored}
    mentions = {
        number: replace(
            mention,
            name=fullest[entity] if entity else mention.name,
            roles=said.get(entity or "", mention.roles),
        )
        for number, (mention, entity) in enumerate(zip(found.mentions, entities, strict=True))
        if not ignored & {normalise(mention.name), normalise(mention.text)}
    }
    place = {number: index for index, number in enumerate(mentions)}
    relations = [each for each in found.relations if each.source in place and each.target in place]
    return replace(
        found,
        kind=(record and record.kind) or found.kind,
        date=(record and record.date) or found.date,
        mentions=tuple(mentions.values()),
        relations=tuple(replace(each, source=place[each.source], target=place[each.target]) for each in relations),
    )


def _fullest(found: Extraction, entities: Sequence[str | None], registry: Registry) -> dict[str | None, str]:
    """The name that each entry goes by in a document: its own where that is printed, else the longest."""
    names: dict[str | None, list[str]] = {}
    for mention, entity in zip(found.mentions, entities, strict=True):
        names.setdefault(entity, []).append(mention.name)
    own = {entity: registry.entries[entity].name for entity in names if entity and entity in registry.entries}
    return {
        entity: own[entity] if entity and own.get(entity) in printed else max(printed, key=len)
        for entity, printed in names.items()
    }


def _score_one(gold_path: Path) -> Mapping[str, Agreement] | Problem:
    from directory.documents.read import read  # noqa: PLC0415 - loaded on use
    from directory.extraction.people.taggers import tagger_of  # noqa: PLC0415 - loaded on use
    from directory.extraction.pipeline import extract  # noqa: PLC0415 - loaded on use
    from directory.extraction.scoring import score  # noqa: PLC0415 - loaded on use

    stem = gold_path.name.removesuffix(GOLD_ENDING)
    beside = (path for path in sorted(gold_path.parent.glob(f"{stem}.*")) if not path.name.endswith(".json"))
    path = next(beside, gold_path.with_name(f"{stem}.txt"))
    document = read(path)
    if isinstance(document, Problem):
        return document
    try:
        return score(json.loads(gold_path.read_text(encoding="utf-8")), extract(document, tagger_for=tagger_of))
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        return Problem("bad-gold", f"the gold cannot be used: {error!r}", file=str(gold_path))
