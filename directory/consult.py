"""The front door for asking about names: what each means in a registry, how alike two are; stores nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.errors import DataError, UsageError
from directory.model import EntityKind
from directory.references.catalogue import has_references

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from directory.model import Comparison, Registry, Resolution
    from directory.workspace import Workspace

_LONGEST_NAME = 2_000


def read_registry(path: Path) -> Registry:
    """The registry in a file outside any workspace; raises ``DataError`` where none of it can be read."""
    from directory.registry.load import load  # noqa: PLC0415 - loaded on use

    registry = load(path)
    if registry.problems and not registry.entries:
        raise DataError(*registry.problems)
    return registry


def resolve_names(
    registry: Registry,
    names: Iterable[str],
    *,
    kind: EntityKind | None = None,
    country: str | None = None,
    kept: Path | None = None,
) -> Iterator[Resolution]:
    """Which entry each name means, one answer a name, in order; ``kept`` is where a large registry's names are kept."""
    from directory.resolution.kept_names import KeptNames  # noqa: PLC0415 - loaded on use
    from directory.resolution.resolve import Resolver  # noqa: PLC0415 - loaded on use

    resolver = Resolver(registry, kept=KeptNames(kept) if kept else None)
    for name in names:
        yield resolver.resolve(name[:_LONGEST_NAME], kind=kind, country=country)


def asks_references(ws: Workspace) -> bool:
    """Whether the workspace has reference registries, which stand in its database."""
    return has_references(ws)


def resolve_in(
    ws: Workspace, names: Iterable[str], *, kind: EntityKind | None = None, country: str | None = None
) -> Iterator[Resolution]:
    """Which entry of a workspace each name means; what the registry is not sure of, its reference registries are asked.

    An entry of theirs is written ``REFERENCE:KEY``, and is never more than a candidate.  They are asked in the
    database, which is to be up to date where the workspace has any.
    """
    answers = resolve_names(ws.registry, names, kind=kind, country=country, kept=ws.names_path)
    if not has_references(ws):
        yield from answers
        return
    from directory.references.consulting import References  # noqa: PLC0415 - only where there are reference registries

    references = References(ws, ws.registry)
    yield from (references.complete(answer, kind=kind, country=country) for answer in answers)


def compare_names(a: str, b: str, kind: EntityKind | None = None) -> Comparison:
    """How alike two names are, and why."""
    from directory.names.compare import compare  # noqa: PLC0415 - loaded on use

    return compare(a, b, kind)


def compare_lines(lines: Iterable[str]) -> Iterator[Comparison]:
    """The comparison of each line ``A<TAB>B[<TAB>kind]``; raises ``UsageError`` naming the line that is none."""
    for number, line in enumerate(lines, start=1):
        parts = line.rstrip("\r\n").split("\t")
        kind = parts[2].strip() if len(parts) > 2 else ""
        if not 2 <= len(parts) <= 3 or kind not in {"", *EntityKind}:
            raise UsageError(f"line {number}: a line is A<TAB>B, or A<TAB>B<TAB>organisation or person")
        yield compare_names(parts[0], parts[1], EntityKind(kind) if kind else None)
