"""Loading the registry, beside PyYAML's CSafeLoader and ruamel.yaml where it is installed; prints, asserts nothing.

Run with ``python -m pytest -m bench -s tests/bench/bench_registry_load.py``; ``ORGDIR_BENCH_SIZES`` gives
other numbers of entries than 1000, 10000 and 100000.
"""

from __future__ import annotations

import gc
import importlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from directory.registry.check import check
from directory.registry.load import load
from directory.registry.parsed import Said, dump, restore
from tests.bench.registry_texts import registry_text

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.bench
SIZES = [int(size) for size in os.environ.get("ORGDIR_BENCH_SIZES", "1000 10000 100000").split()]
RUAMEL_AT_MOST = 1000


def timed(call: Callable[[], Any]) -> tuple[float, float, Any]:
    """Seconds on the clock and of the processor, and what came of it."""
    gc.collect()
    clock, processor = time.perf_counter(), time.process_time()
    result = call()
    return time.perf_counter() - clock, time.process_time() - processor, result


def show(what: str, size: int, seconds: tuple[float, float, Any]) -> Any:
    print(f"{size:>7}  {what:<58} {seconds[0] * 1000:>10.1f} ms {seconds[1] * 1000:>10.1f} ms of processor")
    return seconds[2]


def edited(text: str) -> str:
    """The text with one alias more in the middle."""
    at = text.index("    aliases:\n", len(text) // 2) + len("    aliases:\n")
    return text[:at] + "      - Written By Hand\n" + text[at:]


class Kept(Mapping[str, Said]):
    """Pages as a store gives them: each restored when it is asked for."""

    def __init__(self, rows: Mapping[str, str]) -> None:
        self.rows = rows

    def __getitem__(self, key: str) -> Said:
        return restore(self.rows[key])

    def __iter__(self) -> Iterator[str]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


@pytest.mark.parametrize("size", SIZES)
def test_load_and_one_line_edit(size: int, tmp_path: Path) -> None:
    path, after = tmp_path / "orgs.yaml", tmp_path / "after.yaml"
    text = registry_text(size)
    path.write_text(text, "utf-8")
    after.write_text(edited(text), "utf-8")
    print(f"\n{size:>7}  {path.stat().st_size / 1e6:.1f} MB")
    registry = show("load, nothing known", size, timed(lambda: load(path)))
    loaded = show("one line edited, in a running process", size, timed(lambda: load(after, previous=registry)))
    show("  and one entry asked for", size, timed(lambda: loaded.entries[f"org-{size // 2:06}"]))
    kept = Kept({key: dump(said) for key, said in registry.parsed.items()})
    fresh = show("one line edited, in a new process with kept pages", size, timed(lambda: load(after, cache=kept)))
    show("  and every entry asked for", size, timed(lambda: list(fresh.entries.values())))
    show("check across entries", size, timed(lambda: check(loaded)))


@pytest.mark.parametrize("size", SIZES)
def test_other_loaders_on_the_same_file(size: int) -> None:
    text = registry_text(size)
    print()
    show("PyYAML CSafeLoader", size, timed(lambda: yaml.load(text, Loader=yaml.CSafeLoader)))
    gc.disable()
    try:
        show("PyYAML CSafeLoader, collector off", size, timed(lambda: yaml.load(text, Loader=yaml.CSafeLoader)))
    finally:
        gc.enable()
    if size <= RUAMEL_AT_MOST:
        try:
            ruamel = importlib.import_module("ruamel.yaml")
        except ImportError:
            print(f"{size:>7}  ruamel.yaml is not installed")
        else:
            show("ruamel.yaml round trip", size, timed(lambda: ruamel.YAML().load(text)))


MEMORY = """
import sys
from pathlib import Path
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6
if sys.argv[1] == "orgdir":
    from directory.registry.load import load
    import yaml
    before = resident()
    kept = load(Path(sys.argv[2]))
else:
    import yaml
    before = resident()
    kept = yaml.load(Path(sys.argv[2]).read_text("utf-8"), Loader=yaml.CSafeLoader)
print(round(resident() - before))
"""


@pytest.mark.parametrize("size", SIZES)
def test_memory(size: int, tmp_path: Path) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_text(registry_text(size), "utf-8")
    print()
    for loader in ("orgdir", "CSafeLoader"):
        ran = subprocess.run(
            [sys.executable, "-c", MEMORY, loader, str(path)], capture_output=True, text=True, check=True
        )
        print(f"{size:>7}  {loader:<58} {int(ran.stdout):>10} MB held")
