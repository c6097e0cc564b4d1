"""One document read, extracted and linked to the registry."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from directory.known import KnownNames
from directory.model import Document, Problem
from directory.registry.paged_values import may_differ, plain_dict
from directory.store.readings import stems

if TYPE_CHECKING:
    from pathlib import Path

    from directory.model import Extraction, Registry, Resolution
    from directory.resolution.kept_names import KeptNames
    from directory.resolution.resolve import Resolver


@dataclass(frozen=True, slots=True)
class Tools:
    """What a registry gives to the reading of documents: names to look for, and who they are."""

    registry: Registry | None = None
    known: KnownNames | None = None
    resolver: Resolver | None = None

    @classmethod
    def of(
        cls,
        registry: Registry | None,
        *,
        reading: bool = True,
        before: Tools | None = None,
        kept: KeptNames | None = None,
    ) -> Tools:
        """The tools that a registry makes; without one, documents are read and nothing is linked.

        Where nothing is to be read, only to be linked anew, no names are made ready to be looked for.
        ``before`` are those of an earlier version of the registry, of which what still holds is used;
        ``kept`` are a large registry's names as they are kept.
        """
        if registry is None:
            return cls()
        from directory.resolution.resolve import Resolver  # noqa: PLC0415 - not needed to read the database

        known = before.known_of(registry) if before else None
        if known is None and reading:
            known = KnownNames(plain_dict(registry.entries).values())
        resolver = Resolver(registry, before=before.resolver if before else None, kept=kept)
        return cls(registry, known, resolver)

    def known_of(self, registry: Registry) -> KnownNames | None:
        """The names of another version of the registry; None where those of this one were not made ready."""
        if self.registry is None or self.known is None:
            return None
        before, after = self.registry.entries, registry.entries
        ids = may_differ(before, after)
        return self.known.renewed(
            (before[id_] for id_ in ids if id_ in before), (after[id_] for id_ in ids if id_ in after)
        )


@dataclass(frozen=True, slots=True)
class Read:
    """A document read: what it says, what its mentions mean, how its words begin."""

    extraction: Extraction
    resolutions: tuple[Resolution, ...]
    stems: str


def read_document(path: Path, shown: str, tools: Tools) -> Read | Problem:
    """What a file says, linked where there is a registry; whatever is wrong with it is a problem.

    ``shown`` is the path by which messages and results call it.
    """
    from directory.documents.read import read  # noqa: PLC0415 - readers of formats are heavy

    try:
        document = read(path)
        if isinstance(document, Problem):
            return replace(document, file=shown)
        return read_text_document(replace(document, path=shown), tools)
    except Exception as error:  # noqa: BLE001 - one document must not take the others down
        return _failed(shown, f"{type(error).__name__}: {error}")


def read_text_document(document: Document, tools: Tools) -> Read:
    """What a document says whose text is at hand."""
    from directory.extraction.people.taggers import tagger_of  # noqa: PLC0415 - not needed to read the database
    from directory.extraction.pipeline import extract  # noqa: PLC0415 - not needed to read the database

    beginnings = stems(document.text)
    known = tools.known.in_text(beginnings) if tools.known else ()
    extraction = extract(document, known, tagger_for=tagger_of)
    return Read(extraction, resolutions_of(extraction, tools), beginnings)


def resolutions_of(extraction: Extraction, tools: Tools) -> tuple[Resolution, ...]:
    """Which entry each mention means; none without a registry."""
    if tools.resolver is None:
        return ()
    from directory.resolution.link import link  # noqa: PLC0415 - not needed to read the database

    return link(extraction, tools.resolver)


def _failed(shown: str, reason: str) -> Problem:
    message = f"the document could not be read: {reason}"
    return Problem("failed-document", message, file=shown, hint="the other documents are not touched by this")
