# ruff: noqa: PLC0415 - each process loads only the library that it measures
"""One task on a registry file done in a process of its own, by this program or by another library; figures as JSON.

``python -m tests.bench.registry_rivals orgdir FILE`` (the library or task; the file or, for a workspace with its
database, its folder) prints for each step seconds of clock and processor, megabytes held and at most, and what it said.
"""

from __future__ import annotations

import io
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ALIAS = "Written By Hand"


def middle(text: str) -> str:
    """The id in the middle of a made-up registry."""
    return f"org-{text.count(chr(10) + '  org-') // 2:06}"


def with_alias(text: str, key: str, alias: str = ALIAS) -> str:
    """The text with one alias more in an entry, as a hand would write it."""
    at = text.index("    aliases:\n", text.index(f"  {key}:\n")) + len("    aliases:\n")
    return f"{text[:at]}      - {alias}\n{text[at:]}"


def lines_that_differ(before: str, after: str) -> str:
    """How many lines went and came, in the manner of a diff."""
    old, new = Counter(before.split("\n")), Counter(after.split("\n"))
    return f"-{(old - new).total()} +{(new - old).total()} lines"


Steps = Iterator[tuple[str, Callable[[], object]]]


def orgdir(path: Path) -> Steps:
    from directory.registry.edit import edit
    from directory.registry.load import load
    from directory.registry.operations import AddName

    text, kept = path.read_text("utf-8"), []
    key = middle(text)
    yield "load, nothing known", lambda: kept.append(load(path))
    yield "one alias more", lambda: (text, edit(text, AddName(key, ALIAS)).after)


def new_process(root: Path) -> Steps:
    """What a new process does until it has the changed entry; the import of its modules is part of it."""
    key = middle((root / "data" / "orgs.yaml").read_text("utf-8"))

    def see() -> str:
        from directory.workspace import open_workspace

        return str(ALIAS in open_workspace(root).registry.entries[key].aliases)

    yield "one edit seen in a new process", see


def running_process(root: Path) -> Steps:
    """The very first save after a process opened the workspace from its database and made itself ready."""
    from directory.workspace import open_workspace

    ws = open_workspace(root)
    text = ws.registry_path.read_text("utf-8")
    key = middle(text)
    yield "open, from the database", lambda: str(ws.registry.entries[key].name != "")
    yield "make ready to follow the file", ws.make_ready
    ws.registry_path.write_text(with_alias(text, key), "utf-8")

    def see() -> str:
        ws.look_at_registry()
        return str(ALIAS in ws.registry.entries[key].aliases)

    yield "first edit seen in a running process", see


def csafe(path: Path) -> Steps:
    import yaml

    text, kept = path.read_text("utf-8"), []
    yield "load, also after each edit", lambda: kept.append(yaml.load(text, Loader=yaml.CSafeLoader))

    def add() -> tuple[str, str]:
        kept[0]["organisations"][middle(text)]["aliases"].append(ALIAS)
        return text, yaml.dump(kept[0], Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)

    yield "one alias more, once loaded", add


def ruamel(path: Path) -> Steps:
    from ruamel.yaml import YAML

    text, round_trip, kept = path.read_text("utf-8"), YAML(), []
    yield "load, also after each edit", lambda: kept.append(round_trip.load(text))

    def add() -> tuple[str, str]:
        kept[0]["organisations"][middle(text)]["aliases"].append(ALIAS)
        out = io.StringIO()
        round_trip.dump(kept[0], out)
        return text, out.getvalue()

    yield "one alias more, once loaded", add


TASKS = {
    "orgdir": orgdir,
    "running process": running_process,
    "new process": new_process,
    "CSafeLoader": csafe,
    "ruamel.yaml": ruamel,
}


def resident() -> float:
    """Megabytes that the process holds now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6


def peak() -> float:
    """Megabytes that the process held at most."""
    return int(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0]) * 1024 / 1e6


def measured(task: str, path: Path) -> Iterator[dict[str, Any]]:
    """Do the steps once; getting ready for one is not counted in seconds, and all of it is in megabytes."""
    before = resident()
    for step, call in TASKS[task](path):
        clock, processor = time.perf_counter(), time.process_time()
        said = call()
        seconds, took = time.perf_counter() - clock, time.process_time() - processor
        figures = {"seconds": seconds, "processor": took, "held": resident() - before, "most": peak() - before}
        yield {"step": step, **figures, "said": lines_that_differ(*said) if isinstance(said, tuple) else said or ""}


if __name__ == "__main__":
    for found in measured(sys.argv[1], Path(sys.argv[2])):
        print(json.dumps(found))
