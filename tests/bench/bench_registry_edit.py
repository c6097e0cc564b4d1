"""One edit of the registry, beside PyYAML's dump and ruamel.yaml's round trip where it is installed; asserts nothing.

Run with ``python -m pytest -m bench -s tests/bench/bench_registry_edit.py``; ``ORGDIR_BENCH_SIZES`` gives
other numbers of entries than 1000, 10000 and 100000, ``ORGDIR_BENCH_RUAMEL`` the most that are dumped as a
whole (10000).
"""

from __future__ import annotations

import importlib
import io
import os
import time
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

import pytest
import yaml

from directory.model import EntityKind
from directory.registry.edit import edit
from directory.registry.operations import AddEntry, AddName, IgnoreName, MergeEntries, Operation, RejectName
from directory.registry.write import undo, write
from tests.bench.registry_texts import registry_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.bench
SIZES = [int(size) for size in os.environ.get("ORGDIR_BENCH_SIZES", "1000 10000 100000").split()]
WHOLE_AT_MOST = int(os.environ.get("ORGDIR_BENCH_RUAMEL", "10000"))


def shown(what: str, size: int, call: Callable[[], object], rounds: int = 3) -> None:
    clocks = []
    for _ in range(rounds):
        clock = time.perf_counter()
        said = call()
        clocks.append(time.perf_counter() - clock)
    print(f"{size:>7}  {what:<44} {min(clocks) * 1000:>9.1f} ms   {said}")


@pytest.mark.parametrize("size", SIZES)
def test_one_edit_of_a_text(size: int) -> None:
    text = registry_text(size)
    middle, last = f"org-{size // 2:06}", f"org-{size - 1:06}"
    operations: list[Operation] = [
        AddName(middle, "One Alias More"),
        RejectName("Another Name", middle),
        IgnoreName("Read more"),
        AddEntry("a-new-one", EntityKind.ORGANISATION, (("name", "A New One"), ("kind", "ngo"))),
        MergeEntries(last, middle),
    ]
    for operation in operations:
        shown(str(operation)[:44], size, partial(_edited, text, operation))


@pytest.mark.parametrize("size", SIZES)
def test_one_edit_of_a_file(size: int, tmp_path: Path) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_text(registry_text(size))
    middle = f"org-{size // 2:06}"
    shown(
        "write an alias more, with its 30 ms of waiting",
        size,
        lambda: write(path, [AddName(middle, str(time.time()))]).message,
    )
    shown("undo it", size, lambda: undo(path).message)


@pytest.mark.parametrize("size", [size for size in SIZES if size <= WHOLE_AT_MOST])
def test_the_same_alias_by_loading_and_dumping(size: int) -> None:
    text = registry_text(size)
    shown("PyYAML: load, change, dump", size, lambda: _lines_that_differ(text, _dumped(text, size)), rounds=1)
    try:
        ruamel = importlib.import_module("ruamel.yaml")
    except ImportError:
        print(f"{size:>7}  ruamel.yaml is not installed")
        return

    def round_trip() -> str:
        loader = ruamel.YAML()
        data = loader.load(text)
        data["organisations"][f"org-{size // 2:06}"]["aliases"].append("One Alias More")
        out = io.StringIO()
        loader.dump(data, out)
        return _lines_that_differ(text, out.getvalue())

    shown("ruamel.yaml: round trip", size, round_trip, rounds=1)


def _edited(text: str, operation: Operation) -> str:
    return f"{len(edit(text, operation).changes)} lines differ"


def _dumped(text: str, size: int) -> str:
    data = yaml.load(text, Loader=yaml.CSafeLoader)
    data["organisations"][f"org-{size // 2:06}"]["aliases"].append("One Alias More")
    dumped: str = yaml.safe_dump(data, allow_unicode=True, sort_keys=False)
    return dumped


def _lines_that_differ(before: str, after: str) -> str:
    old, new = Counter(before.split("\n")), Counter(after.split("\n"))
    return f"{(old - new).total() + (new - old).total()} lines differ"
