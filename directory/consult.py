"""The front door for asking about names: what each means in a registry, how alike two are; stores nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.errors import DataError, UsageError
from directory.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from directory.model import Comparison, Registry, Resolution

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
