"""Timings of the database, printed: sync, search and windows at several sizes; run with ``-m bench -s``."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from directory import browse, ingest, review
from directory.model import EntityKind, Entry
from directory.store.actor_ranks import count, save_actors, save_facets
from directory.store.likeness import like
from directory.store.numbers import save_numbers
from directory.store.registry_rows import save_entries
from directory.views import ActorQuery
from directory.workspace import STORE, open_workspace
from tests.store.stores import scratch_address

if TYPE_CHECKING:
    from collections.abc import Callable

    from directory.workspace import Workspace

HEADS = ("Society", "Union", "Council", "House", "Association", "Centre", "Committee", "Forum", "Institute", "League")
THEMES = ("Culture", "Rivers", "Teachers", "Memory", "Solidarity", "Press", "Health", "Mines", "Justice", "Women")
PLACES = ("Bremen", "Prague", "Tbilisi", "Barcelona", "Oslo", "Baku", "Ankara", "Vienna", "Lyon", "Ghent")
SYLLABLES = ("ka", "lo", "mi", "ra", "ten", "vo", "shi", "zu", "bar", "del", "fen", "gor", "hal", "jin", "nu", "pel")
SIZES = (60, 10_000, 100_000)
WORDS = ("m", "mi", "min", "mines", "union mines", "кал", "of ba", "society of rivers in oslo", "ra te", "zzzz")


def word(number: int) -> str:
    """A made-up word of its own for each number."""
    parts = []
    while True:
        number, rest = divmod(number, len(SYLLABLES))
        parts.append(SYLLABLES[rest])
        if not number:
            return "".join(parts).title()


def entry(number: int) -> Entry:
    """An organisation of its own for each number."""
    head, theme, place = HEADS[number % 10], THEMES[number // 10 % 10], PLACES[number // 100 % 10]
    name = f"{word(number)} {head} of {theme} in {place}"
    parent = f"o{number // 20}" if number % 5 == 0 and number > 20 else None
    return Entry(
        f"o{number}", EntityKind.ORGANISATION, name, (f"{theme} {head} {word(number)}",), country="AZ", parent=parent
    )


def written(number: int) -> str:
    """The same as a person would write it."""
    each = entry(number)
    parent = f"\n    parent: {each.parent}" if each.parent else ""
    about = f"    name: {each.name}\n    kind: ngo\n    country: AZ{parent}\n    aliases:\n      - {each.aliases[0]}\n"
    return f"  {each.id}:\n{about}"


def made(root: Path, size: int) -> Workspace:
    """A workspace with a registry of some size and a few documents."""
    folder = root / "data" / "documents"
    folder.mkdir(parents=True)
    (root / "data" / "orgs.yaml").write_text("organisations:\n" + "".join(map(written, range(size))))
    for number in range(5):
        names = ", ".join(entry(each).name for each in range(number * 7, number * 7 + 9))
        (folder / f"{number}.txt").write_text(f"Open letter to the Hill Ministry\n\nSigned by {names}.\n")
    return open_workspace(root)


def timed(what: Callable[[], object], times: int = 1) -> tuple[float, float]:
    """Median and worst milliseconds."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        what()
        taken.append((time.perf_counter() - begun) * 1000)
    return statistics.median(taken), max(taken)


def show(what: str, taken: tuple[float, float]) -> None:
    print(f"  {what:<44} {taken[0]:10.2f} ms  worst {taken[1]:10.2f} ms")


def questions(ws: Workspace, size: int) -> dict[str, tuple[Callable[[], object], int]]:
    """What is asked while looking, each with how often: windows, keys, counts."""
    asked: dict[str, tuple[Callable[[], object], int]] = {
        "window of the whole list, first": (lambda: browse.actors(ws, ActorQuery()), 9),
        "window of the whole list, middle": (lambda: browse.actors(ws, ActorQuery(), offset=size // 2), 9),
        "count and facets of the whole list": (
            lambda: (browse.count_actors(ws, ActorQuery()), browse.facets(ws, ActorQuery())),
            9,
        ),
    }
    for words in WORDS:
        asked[f"40 rows for {words!r}"] = (lambda words=words: browse.actors(ws, ActorQuery(words), limit=40), 5)  # type: ignore[misc]
    asked["count for 'mines'"] = (lambda: browse.count_actors(ws, ActorQuery("mines")), 3)
    asked["facets for 'mines'"] = (lambda: browse.facets(ws, ActorQuery("mines")), 1)
    asked["did you mean 'Societi of Rivvers'"] = (lambda: browse.did_you_mean(ws, "Societi of Rivvers"), 1)
    return asked


def looking(ws: Workspace, size: int) -> None:
    """Windows, keys and counts."""
    for what, (question, times) in questions(ws, size).items():
        show(what, timed(question, times))


@pytest.mark.bench
@pytest.mark.parametrize("size", SIZES)
def test_sync_and_search(tmp_path: Path, size: int) -> None:
    ws = made(tmp_path, size)
    print(f"\n{size:,} actors, 5 documents")
    show("first sync", timed(lambda: ingest.sync(ws)))
    show("sync with nothing to do", timed(lambda: ingest.sync(ws), 3))
    time.sleep(0.06)
    ingest.sync(ws)
    show("in step?", timed(lambda: ingest.ensure_synced(ws), 3))
    looking(ws, size)
    show("accept a name", timed(lambda: review.accept(ws, "Foo Bar Society", "o7")))
    show("accept another", timed(lambda: review.accept(ws, "Foo Baz Society", "o9")))
    show("new entry", timed(lambda: review.new(ws, "Quite New Society")))
    show("undo", timed(lambda: review.undo(ws)))
    ws.close()
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    for code in ("pass", FINDING):
        run = [sys.executable, "-c", code, str(ws.root)]
        show(f"process: {code[:24]}", timed(lambda run=run: subprocess.run(run, env=environment, check=True), 3))  # type: ignore[misc]


FINDING = """\
import sys
from pathlib import Path
from directory import browse, ingest
from directory.workspace import STORE, open_workspace
from tests.store.stores import scratch_address
ws = open_workspace(Path(sys.argv[1]))
ingest.ensure_synced(ws)
browse.find(ws, "society mines")
"""


@pytest.mark.bench
@pytest.mark.slow
def test_search_among_a_million(tmp_path: Path) -> None:
    size = 1_000_000
    ws = open_workspace(tmp_path)
    entries = {each.id: each for each in map(entry, range(size))}
    ws.store.remake()
    print(f"\n{size:,} actors, no documents")
    show("database made", timed(lambda: fill(ws, entries)))
    print(f"  {'size of the database':<44} {ws.database_path.stat().st_size / 1e6:10.0f} MB")
    looking(ws, size)


def fill(ws: Workspace, entries: dict[str, Entry]) -> None:
    """Make the database of entries at hand."""
    with ws.store.writing() as connection:
        save_entries(connection, entries.values(), ())
        save_actors(connection, entries, entries.keys())
        count(connection)
        save_facets(connection)
        save_numbers(connection)


@pytest.mark.bench
@pytest.mark.parametrize("size", [20_000, pytest.param(1_000_000, marks=pytest.mark.slow)])
def test_search_side_by_side(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    entries = {each.id: each for each in map(entry, range(size))}
    with scratch_address() as address:
        stores = {}
        for kind, where in {"sqlite": "sqlite", "postgresql": address}.items():
            monkeypatch.setenv(STORE, where)
            stores[kind] = open_workspace(tmp_path)
            stores[kind].store.remake()
        print(f"\n{size:,} actors, median and worst ms of a wall clock: {' | '.join(stores)}")
        beside("database made", [timed(lambda ws=ws: fill(ws, entries)) for ws in stores.values()])  # type: ignore[misc]
        asked = {kind: questions(ws, size) for kind, ws in stores.items()}
        for kind, ws in stores.items():
            likeness = partial(like, ws.store.reader(), "Societi of Rivvers", 5)
            asked[kind]["did you mean 'Societi of Rivvers'"] = (likeness, 1)
        for what in asked["sqlite"]:
            answers = [questions[what][0]() for questions in asked.values()]
            beside(what, [timed(*questions[what]) for questions in asked.values()])
            assert answers[0] == answers[1] or "did you mean" in what
        for ws in stores.values():
            ws.close()


def beside(what: str, taken: list[tuple[float, float]]) -> None:
    print(f"  {what:<40}" + " | ".join(f"{median:10.2f}  worst {worst:10.2f}" for median, worst in taken))
