"""Loading the registry, beside PyYAML's CSafeLoader and ruamel.yaml where it is installed; prints, asserts nothing.

Run with ``python -m pytest -m bench -s tests/bench/bench_registry_load.py``; ``ORGDIR_BENCH_SIZES`` gives
other numbers of entries than 1000, 10000 and 100000, ``ORGDIR_BENCH_RUAMEL`` the most that ruamel.yaml is given
(10000; at 100000 it takes minutes).
"""

from __future__ import annotations

import gc
import importlib
import importlib.util
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import pytest
import yaml

from directory.derive import bring_up_to_date
from directory.registry.check import check, unsought
from directory.registry.load import load
from directory.registry.parsed import dump, restore
from directory.workspace import create_workspace, open_workspace
from tests.bench.registry_texts import registry_text
from tests.registry.bombs import BOMBS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from directory.registry.pages import Kept

pytestmark = pytest.mark.bench
SIZES = [int(size) for size in os.environ.get("ORGDIR_BENCH_SIZES", "1000 10000 100000").split()]
RUAMEL_AT_MOST = int(os.environ.get("ORGDIR_BENCH_RUAMEL", "10000"))
ROOT = Path(__file__).resolve().parent.parent.parent


def timed(call: Callable[[], Any]) -> tuple[float, float, Any]:
    """Seconds on the clock and of the processor, and what came of it."""
    gc.collect()
    clock, processor = time.perf_counter(), time.process_time()
    result = call()
    return time.perf_counter() - clock, time.process_time() - processor, result


def show(what: str, size: int, seconds: tuple[float, float, Any]) -> Any:
    print(f"{size:>7}  {what:<58} {seconds[0] * 1000:>10.1f} ms {seconds[1] * 1000:>10.1f} ms of processor")
    return seconds[2]


def edited(text: str, start: int | None = None) -> str:
    """The text with one alias more, in the middle or in the first list after a place."""
    start = len(text) // 2 if start is None else start
    at = text.index("    aliases:\n", start) + len("    aliases:\n")
    return text[:at] + "      - Written By Hand\n" + text[at:]


class AsKept:
    """Pages as a store gives them: the rest of each is restored when it is asked for."""

    def __init__(self, pages: Iterable[Kept]) -> None:
        self.pages = [(key, dump(said)) for key, said in pages]

    def __iter__(self) -> Iterator[Kept]:
        return ((key, restore(written)) for key, written in self.pages)


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
    kept = AsKept(registry.pages.kept())
    fresh = show("one line edited, in a new process with kept pages", size, timed(lambda: load(after, cache=kept)))
    show("  and every entry asked for", size, timed(lambda: list(fresh.entries.values())))
    show("check across entries, nothing known", size, timed(lambda: check(loaded, doubles=False)))
    again = load(path, previous=loaded)
    show("  and again after a one-line edit", size, timed(lambda: check(again, doubles=False)))
    show("check with likely doubles, as long as it may take", size, timed(lambda: check(again)))
    print(f"{size:>7}  {'  entries among which none were looked for':<58} {unsought(again):>10}")


IN_A_NEW_PROCESS = """
import sys, time
from pathlib import Path
from directory.workspace import open_workspace
ws = open_workspace(Path(sys.argv[1]))
began, clock = time.process_time(), time.perf_counter()
entry = ws.registry.entries[sys.argv[2]]
took, seconds = time.process_time() - began, time.perf_counter() - clock
assert ("Written By Hand" in entry.aliases) == (sys.argv[3] == "edited")
print(seconds, took)
"""


@pytest.mark.parametrize("size", SIZES)
def test_an_edit_seen_through_the_database(size: int, tmp_path: Path) -> None:
    root = tmp_path / "workspace"
    ws = create_workspace(root)
    text, entry = registry_text(size), f"org-{size // 2:06}"
    ws.registry_path.write_text(text, "utf-8")
    print()
    show("sync, nothing known", size, timed(lambda: bring_up_to_date(ws)))
    ws.close()
    start = text.index(f"  {entry}:\n")
    after = text[:start] + edited(text[start:], 0)
    print(f"{size:>7}  {'database':<58} {(root / 'data' / 'orgs.db').stat().st_size / 1e6:>10.1f} MB")
    for _ in range(2):
        show_child("the entry in a new process, file unchanged", size, root, entry, "same")
    ws.registry_path.write_text(after, "utf-8")
    for _ in range(3):
        show_child("the entry in a new process, one line edited", size, root, entry, "edited")
    for arguments in (["check"], ["find", "Caspian"]):
        show_command(size, root, arguments)
    running = open_workspace(root)
    show("a running process: the first look after the edit", size, timed(lambda: running.registry.entries[entry]))
    for number in range(5):
        ws.registry_path.write_text(after.replace("Written By Hand", f"Written By Hand {number}"), "utf-8")
        show("a running process: a save looked at", size, timed(running.look_at_registry))
        assert f"Written By Hand {number}" in running.registry.entries[entry].aliases
    running.close()


def show_child(what: str, size: int, root: Path, entry: str, state: str) -> None:
    command = [sys.executable, "-c", IN_A_NEW_PROCESS, str(root), entry, state]
    clock = time.perf_counter()
    ran = subprocess.run(command, cwd=ROOT, env=compiled(), capture_output=True, text=True, check=True)
    whole = time.perf_counter() - clock
    seconds, took = map(float, ran.stdout.split())
    show(what, size, (seconds, took, None))
    print(f"{size:>7}  {'  the whole process, start and imports too':<58} {whole * 1000:>10.1f} ms")


def compiled() -> dict[str, str]:
    """The environment of an installed program: its modules are compiled once."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return environment | {"PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir(), f"orgdir-bench-{os.getuid()}"))}


def show_command(size: int, root: Path, arguments: list[str]) -> None:
    before, clock = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    command = [sys.executable, "-m", "directory", "--workspace", str(root), *arguments]
    subprocess.run(command, cwd=ROOT, env=compiled(), capture_output=True, check=False)
    after, seconds = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter() - clock
    took = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    show(f"orgdir {' '.join(arguments)}, the whole process", size, (seconds, took, None))


@pytest.mark.parametrize("size", SIZES)
def test_a_save_is_seen_by_a_process_that_watches(size: int, tmp_path: Path) -> None:
    path = tmp_path / "orgs.yaml"
    text = registry_text(size)
    path.write_text(text, "utf-8")
    command = [sys.executable, "-u", "-m", "directory", "check", "--watch", "--registry", str(path)]
    print()
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as watching:
        assert watching.stdout
        _read_until(watching.stdout, " warning")
        time.sleep(3)
        lags = []
        for number in range(11):
            time.sleep(0.5)
            path.write_text(f"{text}  o{number}:\n    name: A\n    kind: kind-{number}\n", "utf-8")
            saved = time.perf_counter()
            _read_until(watching.stdout, f"kind-{number}'")
            lags.append((time.perf_counter() - saved) * 1000)
        watching.terminate()
    lags.sort()
    print(f"{size:>7}  from a save to its problem on the screen of check --watch: median {lags[5]:.0f} ms, ", end="")
    print(f"shortest {lags[0]:.0f}, longest {lags[-1]:.0f}")


def _read_until(stream: IO[str], word: str) -> None:
    while word not in (line := stream.readline()):
        if not line:
            raise EOFError


@pytest.mark.parametrize("name", BOMBS)
def test_bombs(name: str) -> None:
    command = [sys.executable, "-m", "tests.registry.bombs", name]
    found = json.loads(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)
    codes = ", ".join(found["codes"])
    print(f"  {name:<40} {found['seconds'] * 1000:>8.0f} ms of processor {found['megabytes']:>6} MB more   {codes}")


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
import gc, sys
from pathlib import Path
def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 1e6
def peak():
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1e3
if sys.argv[1] == "orgdir":
    from directory.registry.load import load
    import yaml
    before = resident()
    kept = load(Path(sys.argv[2]))
elif sys.argv[1] == "ruamel.yaml":
    import ruamel.yaml
    before = resident()
    kept = ruamel.yaml.YAML().load(Path(sys.argv[2]).read_text("utf-8"))
else:
    import yaml
    before = resident()
    kept = yaml.load(Path(sys.argv[2]).read_text("utf-8"), Loader=yaml.CSafeLoader)
print(round(peak() - before), round(resident() - before))
"""


@pytest.mark.parametrize("size", SIZES)
def test_memory(size: int, tmp_path: Path) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_text(registry_text(size), "utf-8")
    print()
    loaders = ["orgdir", "CSafeLoader"]
    if size <= RUAMEL_AT_MOST and importlib.util.find_spec("ruamel"):
        loaders.append("ruamel.yaml")
    for loader in loaders:
        ran = subprocess.run(
            [sys.executable, "-c", MEMORY, loader, str(path)], cwd=ROOT, capture_output=True, text=True, check=True
        )
        most, held = map(int, ran.stdout.split())
        print(f"{size:>7}  {loader:<58} {held:>10} MB held {most:>10} MB at most")
