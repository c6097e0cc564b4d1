"""The front door for the registry as a file: problems, what a code means, layout, likely doubles, thresholds."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from directory.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from directory.model import Entry, Evidence, Problem, Registry
    from directory.registry.load import LoadedRegistry
    from directory.resolution.calibrate import Calibration
    from directory.views import Pairs
    from directory.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Double:
    """Two entries that are likely one, how likely, and why."""

    one: Entry
    other: Entry
    score: float
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """Every problem of a registry, of its lines and across its entries, in the order of the lines.

    ``unsought``: about how many entries were not looked among for likely doubles, for want of time.
    """

    problems: tuple[Problem, ...]
    unsought: int = 0


def check_file(path: Path) -> Checked:
    """The problems of a registry."""
    from directory.registry.load import load  # noqa: PLC0415 - loaded on use

    return _checked(load(path))


def check_workspace(ws: Workspace) -> Checked:
    """The problems of a workspace's registry; what was parsed for its database before is not parsed anew."""
    return _checked(ws.registry_in_file())


def check_after_each_save(path: Path, ws: Workspace | None = None) -> Iterator[Checked]:
    """The problems of a registry now, and again after each save of its file; never ends by itself.

    Of a workspace's own registry, what was parsed before is not parsed anew.
    """
    from directory.registry.watch import registries  # noqa: PLC0415 - loaded on use

    for registry in registries(path, first=ws.registry_in_file if ws else None):
        yield _checked(registry)


def _checked(registry: LoadedRegistry) -> Checked:
    from directory.registry.check import check, unsought  # noqa: PLC0415 - loaded on use

    return Checked(check(registry), unsought(registry))


def check_references(ws: Workspace) -> tuple[Problem, ...]:
    """What is wrong with the reference registries of a workspace, as the last sync found: files changed or gone."""
    from directory.references.following import ORIGIN  # noqa: PLC0415 - only where there are reference registries
    from directory.store.registry_rows import read_problems  # noqa: PLC0415 - as above

    return tuple(replace(each, file=ws.shown(each.file)) for each in read_problems(ws.store.reader(), ORIGIN))


@dataclass(frozen=True, slots=True)
class Sifted:
    """The problems that are new, and how many old ones stand in the backlog."""

    new: tuple[Problem, ...]
    old: int = 0


def sift(path: Path, problems: tuple[Problem, ...]) -> Sifted:
    """The problems of a registry without those of the backlog that stands beside it, if one does."""
    from directory.registry.baseline import FILE_NAME, new_problems, read_backlog  # noqa: PLC0415 - loaded on use

    backlog, unread = read_backlog(path.parent / FILE_NAME)
    new = new_problems(problems, backlog)
    return Sifted((*unread, *new), len(problems) - len(new))


def keep_backlog(path: Path, problems: tuple[Problem, ...]) -> Path:
    """Write the problems of a registry down as its backlog, and give the file's path."""
    from directory.registry.baseline import FILE_NAME, dump_backlog  # noqa: PLC0415 - loaded on use

    target = path.parent / FILE_NAME
    target.write_text(dump_backlog(problems), encoding="utf-8")
    return target


def told(problems: Iterable[Problem]) -> str:
    """Problems as a refusal prints them: each with its place and a way to mend it, none counted."""
    from directory.registry.diagnostics import render as rendered  # noqa: PLC0415 - loaded on use

    return "\n".join(rendered(problem) for problem in problems)


def render(problems: tuple[Problem, ...]) -> str:
    """Problems as a person reads them: message, line, caret, hint; the count stands at the end."""
    from directory.registry.diagnostics import render_all  # noqa: PLC0415 - loaded on use

    return render_all(problems)


def explain(code: str) -> str:
    """What a problem's code means and how to mend it; raises ``UsageError`` for a code there is not."""
    from directory.registry.explain import EXPLANATIONS  # noqa: PLC0415 - loaded on use

    if code not in EXPLANATIONS:
        raise UsageError(f"no problem has the code {code!r}; the codes are {', '.join(sorted(EXPLANATIONS))}")
    return EXPLANATIONS[code]


def doubles(
    registry: Registry, *, limit: int = 50, progress: Callable[[Pairs], None] | None = None
) -> Iterator[Double]:
    """Entries that are likely one, most likely first; what was said to be distinct is left out."""
    from directory.resolution.doubles import likely_doubles  # noqa: PLC0415 - loaded on use

    for found in likely_doubles(registry, progress)[:limit]:
        yield Double(registry.entries[found.one], registry.entries[found.other], found.score, found.evidence)


def calibration(registry: Registry) -> Calibration:
    """How today's thresholds fare on the aliases and refusals of a registry, and better ones where there are enough."""
    from directory.resolution.calibrate import calibrate  # noqa: PLC0415 - loaded on use

    return calibrate(registry)


def format_file(path: Path, *, check: bool = False) -> bool:
    """Lay a registry out canonically, comments kept; True where it was, or with ``check`` is, not so yet."""
    from directory.registry.format import format_file as lay_out  # noqa: PLC0415 - loaded on use

    return lay_out(path, check=check)


def schema() -> str:
    """The JSON Schema of the registry, for editors, as text."""
    from directory.registry.schema import json_schema  # noqa: PLC0415 - loaded on use

    return json.dumps(json_schema(), ensure_ascii=False, indent=2)
