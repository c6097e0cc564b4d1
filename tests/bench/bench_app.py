"""How quick the app is, on a real pseudo-terminal: first rows, key to painted result, memory.

Run with ``pytest -m bench -s tests/bench/bench_app.py``; ``ORGDIR_BENCH_SIZES=60,100000,1000000`` says how
many actors, for which a registry is written and synced first, in ``ORGDIR_BENCH_FOLDER`` where that is given,
so that the next run finds it.  The library's own lists of as many rows are measured beside.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import textwrap
import time
from pathlib import Path
from typing import NamedTuple

import pytest

from directory import ingest
from directory.workspace import open_workspace
from tests.tui.pty_session import PtySession

pytestmark = pytest.mark.bench

SIZES = [int(size) for size in os.environ.get("ORGDIR_BENCH_SIZES", "60,10000").split(",")]
HEADS = "Association|Union|Centre|Council|Committee|Society|Foundation|Institute|Network|Forum|House|League"
TOPICS = "Human Rights|Women|Youth|Culture|Water|Peace|Mine Action|Journalists|Friendship|Education|Health|Law"
PLACES = "Azerbaijan|Georgia|Germany|France|Hungary|Spain|Bulgaria|Greece|Sweden|Britain|Norway|Poland"
STEMS = "bar|dor|lin|mas|ket|ran|vol|sar|nim|tel|gor|pav|hul|zen|kir"

SHOWN = b"\xe2\x96\x8c"
WORDS = "azer", "rights", "фонд", "bar"


def name_of(number: int, chance: random.Random) -> str:
    word = "".join(chance.choice(STEMS.split("|")) for _ in range(2)).title()
    head, topic, place = (chance.choice(words.split("|")) for words in (HEADS, TOPICS, PLACES))
    return f"{word} {head} for {topic} of {place} {number}"


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size:,} actors")
def large(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[int, Path]:
    folder = os.environ.get("ORGDIR_BENCH_FOLDER")
    root = (Path(folder) if folder else tmp_path_factory.mktemp("actors")) / f"ws{request.param}"
    if not (root / "data" / "orgs.db").exists():
        make_workspace(root, request.param)
    return request.param, root


def make_workspace(root: Path, actors: int) -> None:
    (root / "data" / "documents").mkdir(parents=True)
    chance = random.Random(1)  # noqa: S311 - names, no secrets
    with (root / "data" / "orgs.yaml").open("w", encoding="utf-8") as file:
        file.write("organisations:\n")
        for number in range(actors):
            file.write(
                f"  org-{number}:\n    name: {name_of(number, chance)}\n    kind: ngo\n    aliases: [Фонд {number}]\n"
            )
    (root / "data" / "documents" / "one.txt").write_text("Statement of nobody\n\n3 May 2024\n", encoding="utf-8")
    started = time.perf_counter()
    ws = open_workspace(root)
    ingest.sync(ws)
    ws.close()
    print(f"\n{actors:,} actors synced in {time.perf_counter() - started:.1f} s")


def said(values: list[float]) -> str:
    return f"{statistics.median(values):.1f} (max {max(values):.1f})" if values else "nothing painted"


def load() -> str:
    return f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"


def on_processor(pid: int) -> float:
    """Milliseconds that a process has had a processor; what other programs take of it does not count."""
    tasks = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(task.read_text(encoding="ascii").split()[0]) for task in tasks) / 1e6


class Times(NamedTuple):
    """Milliseconds as a user waits, and of them those on a processor."""

    waited: list[float]
    worked: list[float]

    def __str__(self) -> str:
        return f"{said(self.waited)}, on a processor {said(self.worked)}"


def key_times(session: PtySession, keys: list[str]) -> Times:
    times = Times([], [])
    for key in keys:
        session.read(0.12)
        worked = on_processor(session.pid)
        before = time.perf_counter()
        session.send(key)
        if session.read_some(1.0):
            times.waited.append((time.perf_counter() - before) * 1000)
            times.worked.append(on_processor(session.pid) - worked)
    return times


def memory(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024


def first_rows(root: Path, times: Times, *, is_kept: bool) -> None:
    """From the start of the process to the first rows, with the screen of the last run or without."""
    if not is_kept:
        (root / "data" / ".orgs-screen").unlink(missing_ok=True)
    with app_on(root) as session:
        times.waited.append(session.wait_for(SHOWN, 60) * 1000)
        times.worked.append(on_processor(session.pid))
        session.wait_for(b"\x1b[?1004h", 60)
        session.read(2.0)
        session.send("q")
        session.ended(10)


def test_the_app(large: tuple[int, Path]) -> None:
    size, root = large
    print(f"\n{size:,} actors, {load()}")
    python, drawn, kept = (Times([], []) for _ in range(3))
    # the first start of a program compiles it
    first_rows(root, Times([], []), is_kept=False)
    for _ in range(5):
        bare_start(python)
        first_rows(root, drawn, is_kept=False)
        first_rows(root, kept, is_kept=True)
    print("  first rows, ms from the start of the process")
    print(f"    drawn from the database: {drawn}\n    kept by the run before: {kept}\n    python alone: {python}")
    with app_on(root) as session:
        session.wait_for(b"\x1b[?1004h", 60)
        session.read(3.0)
        down = key_times(session, ["\x1b[B"] * 20)
        page = key_times(session, ["\x1b[6~"] * 10)
        ends = key_times(session, ["\x1b[F", "\x1b[H"] * 5)
        typed = Times([], [])
        for word in WORDS:
            session.send("/")
            session.read(0.3)
            more = key_times(session, list(word))
            typed = Times(typed.waited + more.waited, typed.worked + more.worked)
            session.send("\x1b")
            session.read(0.4)
        used = memory(session.pid)
    for name, times in {"down": down, "page": page, "end, home": ends, "a letter typed": typed}.items():
        print(f"  {name}, ms: {times}")
    print(f"  memory: {used:.0f} MiB, {used - textual_alone():.0f} above Textual's own; {load()}")


def app_on(root: Path) -> PtySession:
    """The app as it is installed: its modules stay compiled, whatever the tests themselves run under."""
    return PtySession.of_app(root, size=(120, 40), PYTHONDONTWRITEBYTECODE="")


def bare_start(times: Times) -> None:
    with PtySession([sys.executable, "-c", "print('up'); input()"]) as session:
        times.waited.append(session.wait_for("up", 10) * 1000)
        times.worked.append(on_processor(session.pid))


def textual_alone() -> float:
    """MiB of an app that shows one word."""
    program = (
        "from textual.app import App\nfrom textual.widgets import Static\n"
        "class One(App):\n    def compose(self):\n        yield Static('word')\nOne().run()"
    )
    with PtySession([sys.executable, "-c", program], size=(120, 40)) as session:
        session.wait_for("word", 60)
        session.read(2.0)
        return memory(session.pid)


OTHERS = {
    "DataTable": """
        table = DataTable(cursor_type="row")
        table.add_columns("name")
        for name in NAMES:
            table.add_row(name)
        yield table
    """,
    "OptionList": """
        yield OptionList(*NAMES, markup=False)
    """,
}


@pytest.mark.parametrize("widget", OTHERS)
def test_the_library_lists_beside_it(widget: str, large: tuple[int, Path], tmp_path: Path) -> None:
    size, _ = large
    program = tmp_path / "other.py"
    head = "from textual.app import App\n"
    head += f"from textual.widgets import {widget}\nNAMES = [f'Name {{n}}' for n in range({size})]\n"
    body = textwrap.indent(textwrap.dedent(OTHERS[widget]).strip(), " " * 8)
    program.write_text(
        f"{head}\n\nclass Other(App):\n    def compose(self):\n{body}\n\n\nOther().run()\n", encoding="utf-8"
    )
    with PtySession([sys.executable, str(program)], size=(120, 40)) as session:
        first = session.wait_for("Name 1", 400) * 1000
        session.read(3.0)
        down = key_times(session, ["\x1b[B"] * 20)
        page = key_times(session, ["\x1b[6~"] * 5)
        used = memory(session.pid)
    print(f"  {widget} of {size:,} rows, ms: first {first:.0f}; {used:.0f} MiB\n    down: {down}\n    page: {page}")
