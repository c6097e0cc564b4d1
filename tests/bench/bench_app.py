"""How quick the app is, on a real pseudo-terminal: first rows, key to painted result, memory.

Run with ``pytest -m bench -s tests/bench/bench_app.py``; ``ORGDIR_BENCH_SIZES=60,100000,1000000`` says how
many actors, for which a registry is written and synced first.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import textwrap
import time
from pathlib import Path

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
    root = tmp_path_factory.mktemp(f"actors{request.param}") / "ws"
    (root / "data" / "documents").mkdir(parents=True)
    chance = random.Random(1)  # noqa: S311 - names, no secrets
    with (root / "data" / "orgs.yaml").open("w", encoding="utf-8") as file:
        file.write("organisations:\n")
        for number in range(request.param):
            file.write(
                f"  org-{number}:\n    name: {name_of(number, chance)}\n    kind: ngo\n    aliases: [Фонд {number}]\n"
            )
    (root / "data" / "documents" / "one.txt").write_text("Statement of nobody\n\n3 May 2024\n", encoding="utf-8")
    started = time.perf_counter()
    ws = open_workspace(root)
    ingest.sync(ws)
    ws.close()
    print(f"\n{request.param:,} actors synced in {time.perf_counter() - started:.1f} s")
    return request.param, root


def said(name: str, values: list[float]) -> str:
    return f"{name} {statistics.median(values):.1f} (max {max(values):.1f})"


def key_times(session: PtySession, keys: list[str]) -> list[float]:
    times = []
    for key in keys:
        session.read(0.12)
        before = time.perf_counter()
        session.send(key)
        if session.read_some(1.0):
            times.append((time.perf_counter() - before) * 1000)
    return times or [float("nan")]


def memory(pid: int) -> float:
    lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024


def test_the_app(large: tuple[int, Path]) -> None:
    size, root = large
    firsts: dict[str, list[float]] = {"drawn": [], "kept": []}
    for turn in range(6):
        if turn < 2:
            (root / "data" / ".orgs-screen").unlink(missing_ok=True)
        with PtySession.of_app(root, size=(120, 40)) as session:
            firsts["drawn" if turn < 2 else "kept"].append(session.wait_for(SHOWN, 60) * 1000)
            session.wait_for(b"\x1b[?1004h", 60)
            session.read(2.0)
            session.send("q")
            session.ended(10)
    with PtySession.of_app(root, size=(120, 40)) as session:
        session.wait_for(b"\x1b[?1004h", 60)
        session.read(3.0)
        down = key_times(session, ["\x1b[B"] * 20)
        page = key_times(session, ["\x1b[6~"] * 5)
        ends = key_times(session, ["\x1b[F", "\x1b[H"] * 2)
        typed: list[float] = []
        for word in WORDS:
            session.send("/")
            session.read(0.3)
            typed += key_times(session, list(word))
            session.send("\x1b")
            session.read(0.4)
        used = memory(session.pid)
    print(
        f"{size:,} actors, ms: first {said('drawn', firsts['drawn'])}, {said('kept', firsts['kept'])}; "
        f"{said('down', down)}; {said('page', page)}; {said('end, home', ends)}; {said('typed', typed)}; {used:.0f} MiB"
    )


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
    if size > 100_000:
        pytest.skip("it takes more than a minute to show the first row")
    program = tmp_path / "other.py"
    head = "from textual.app import App\n"
    head += f"from textual.widgets import {widget}\nNAMES = [f'Name {{n}}' for n in range({size})]\n"
    body = textwrap.indent(textwrap.dedent(OTHERS[widget]).strip(), " " * 8)
    program.write_text(
        f"{head}\n\nclass Other(App):\n    def compose(self):\n{body}\n\n\nOther().run()\n", encoding="utf-8"
    )
    with PtySession([sys.executable, str(program)], size=(120, 40)) as session:
        first = session.wait_for("Name 1", 120) * 1000
        session.read(3.0)
        down = key_times(session, ["\x1b[B"] * 20)
        page = key_times(session, ["\x1b[6~"] * 5)
        used = memory(session.pid)
    keys = f"{said('down', down)}; {said('page', page)}"
    print(f"{size:,} rows in {widget}, ms: first {first:.0f}; {keys}; {used:.0f} MiB")
