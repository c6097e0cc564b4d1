# ruff: noqa: PLC0415 - each process loads only the library that it measures
"""One task on a registry file done in a process of its own, by this program or by another library; figures as JSON.

``python -m tests.bench.registry_rivals orgdir load FILE`` (the library, the task, the file or, for a workspace
with its database, its folder) prints seconds of clock and processor, megabytes held and at most, and what was said.
"""

from __future__ import annotations

import io
import json
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

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


def orgdir_load(path: Path) -> Callable[[], object]:
    from directory.registry.load import load

    return lambda: load(path)


def orgdir_alias(path: Path) -> Callable[[], object]:
    from directory.registry.edit import edit
    from directory.registry.operations import AddName

    text = path.read_text("utf-8")

    def add() -> str:
        return lines_that_differ(text, edit(text, AddName(middle(text), ALIAS)).after)

    return add


def orgdir_seen_in_a_new_process(root: Path) -> Callable[[], object]:
    """What a new process does until it has the changed entry; the import of its modules is part of it."""
    key = middle((root / "data" / "orgs.yaml").read_text("utf-8"))

    def see() -> str:
        from directory.workspace import open_workspace

        return str(ALIAS in open_workspace(root).registry.entries[key].aliases)

    return see


def orgdir_seen_in_a_running_process(root: Path) -> Callable[[], object]:
    """The very first save after a process opened the workspace from its database and came to rest."""
    from directory.workspace import open_workspace

    ws = open_workspace(root)
    text = ws.registry_path.read_text("utf-8")
    key = middle(text)
    assert ALIAS not in ws.registry.entries[key].aliases
    ws.make_ready()
    ws.registry_path.write_text(with_alias(text, key), "utf-8")

    def see() -> str:
        ws.look_at_registry()
        return str(ALIAS in ws.registry.entries[key].aliases)

    return see


def csafe_load(path: Path) -> Callable[[], object]:
    import yaml

    return lambda: yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)


def csafe_alias(path: Path) -> Callable[[], object]:
    import yaml

    text = path.read_text("utf-8")
    data = yaml.load(text, Loader=yaml.CSafeLoader)

    def add() -> str:
        data["organisations"][middle(text)]["aliases"].append(ALIAS)
        return lines_that_differ(text, yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False))

    return add


def ruamel_load(path: Path) -> Callable[[], object]:
    from ruamel.yaml import YAML

    return lambda: YAML().load(path)


def ruamel_alias(path: Path) -> Callable[[], object]:
    from ruamel.yaml import YAML

    text, round_trip = path.read_text("utf-8"), YAML()
    data = round_trip.load(text)

    def add() -> str:
        data["organisations"][middle(text)]["aliases"].append(ALIAS)
        out = io.StringIO()
        round_trip.dump(data, out)
        return lines_that_differ(text, out.getvalue())

    return add


TASKS: dict[str, dict[str, Callable[[Path], Callable[[], object]]]] = {
    "orgdir": {
        "load": orgdir_load,
        "edit seen, running": orgdir_seen_in_a_running_process,
        "edit seen, new": orgdir_seen_in_a_new_process,
        "alias": orgdir_alias,
    },
    "CSafeLoader": {"load": csafe_load, "alias": csafe_alias},
    "ruamel.yaml": {"load": ruamel_load, "alias": ruamel_alias},
}


def resident() -> float:
    """Megabytes that the process holds now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6


def peak() -> float:
    """Megabytes that the process held at most."""
    return int(Path("/proc/self/status").read_text().partition("VmHWM:")[2].split()[0]) * 1024 / 1e6


def measured(library: str, task: str, path: Path) -> dict[str, Any]:
    """Do the task once; getting ready for it is not counted in seconds, and all of it is in megabytes."""
    before = resident()
    call = TASKS[library][task](path)
    clock, processor = time.perf_counter(), time.process_time()
    said = call()
    seconds, took = time.perf_counter() - clock, time.process_time() - processor
    return {
        "seconds": seconds,
        "processor": took,
        "held": resident() - before,
        "most": peak() - before,
        "said": said if isinstance(said, str) else "",
    }


if __name__ == "__main__":
    print(json.dumps(measured(sys.argv[1], sys.argv[2], Path(sys.argv[3]))))
