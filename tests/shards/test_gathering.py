"""However the documents are read, the database that comes of it is the same, row for row."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from directory import ingest
from directory.errors import OrgdirError, UsageError
from directory.shards import executing, working
from directory.shards.shard_files import SHARDS, Order, ShardFile
from directory.workspace import open_workspace

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator

    from directory.workspace import Workspace

REGISTRY = """\
organisations:
  river-watch: {name: River Watch International, acronyms: [RWI], kind: ngo}
  valley-forum: {name: Valley Forum for Water, aliases: [Forum of the Valley]}
  water-ministry: {name: Ministry of Water Resources, kind: government}
people: {}
"""
LETTER = (
    "Open letter to the Ministry of Water Resources\n\n{n} days ago the Valley Forum for Water asked about dam {n}.\n"
)
SIGNED = (
    "\nSigned:\n- River Watch International (RWI)\n- Society of Village {n}\n- Ann Example, Hill Farmers Association\n"
)
# Reading this ends the process that reads it, where the environment says so; other processes read it.
FATAL = "fatal.txt"
KILLER = """
import os, sys
from directory.shards import working
from directory.linking import read_document as read
parent = {parent}
def fatal(path, shown, tools):
    if path.name == {name!r} and os.getpid() != parent:
        os.kill(os.getpid(), 9)
    return read(path, shown, tools)
working.read_document = fatal
"""


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    return made(tmp_path / "workspace")


def made(root: Path, documents: int = 20) -> Workspace:
    folder = root / "data" / "documents"
    folder.mkdir(parents=True)
    (root / "data" / "orgs.yaml").write_text(REGISTRY)
    for n in range(documents):
        (folder / f"{n:03}.txt").write_text((LETTER + SIGNED).format(n=n))
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 and no more")
    return open_workspace(root)


def rows(ws: Workspace) -> list[str]:
    return list(cast("sqlite3.Connection", ws.store.reader()).iterdump())


def serially(ws: Workspace) -> list[str]:
    """The rows that one process makes of the same files."""
    ws.close()
    for path in ws.database_path.parent.glob("orgs.db*"):
        path.unlink()
    ingest.sync(ws, executor="serial")
    return rows(ws)


def orgdir(ws: Workspace, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "directory", "--workspace", str(ws.root), *arguments],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}


def test_two_processes_make_what_one_makes(ws: Workspace) -> None:
    ingest.sync(ws, executor="processes:2")
    assert not (ws.root / SHARDS).exists()
    assert rows(ws) == serially(ws)


def test_three_shards_by_hand_make_what_one_process_makes(ws: Workspace) -> None:
    for part in ("2/3", "1/3"):
        assert orgdir(ws, "sync", "--shard", part).returncode == 0
    early = orgdir(ws, "collect", "--json")
    assert early.returncode == 1
    assert json.loads(early.stdout)["left"] > 0
    assert orgdir(ws, "sync", "--shard", "3/3").returncode == 0
    late = orgdir(ws, "collect", "--json")
    said = json.loads(late.stdout)
    assert (said["left"], said["documents"]) == (0, 20)
    assert "broken.pdf" in late.stderr
    assert rows(ws) == serially(ws)


def test_a_sync_takes_what_shards_have_read(ws: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    ingest.sync_part(ws, 1, 1)
    from directory.shards import working  # noqa: PLC0415 - to see that nothing is read again

    monkeypatch.setattr(working, "read_document", None)
    ingest.sync(ws, executor="serial")
    monkeypatch.undo()
    assert rows(ws) == serially(ws)


def test_results_of_documents_that_changed_since_are_not_taken(ws: Workspace) -> None:
    ingest.sync_part(ws, 1, 2)
    ingest.sync_part(ws, 2, 2)
    (ws.documents_path / "003.txt").write_text("Statement\n\nThe Union of Weavers condemns the dam.\n")
    assert ingest.collect(ws).left == 1
    ingest.sync(ws)
    assert rows(ws) == serially(ws)


def test_results_by_another_registry_are_not_taken(ws: Workspace) -> None:
    ingest.sync_part(ws, 1, 1)
    ws.registry_path.write_text(REGISTRY.replace("Valley Forum for Water", "Valley Forum for Rain"))
    assert ingest.collect(ws).left == 21
    ingest.sync(ws)
    assert rows(ws) == serially(ws)


def test_torn_and_strange_files_among_the_shards_are_read_anew(ws: Workspace) -> None:
    ingest.sync_part(ws, 1, 1)
    files = sorted((ws.root / SHARDS).rglob("*.jsonl"))
    files[0].write_bytes(files[0].read_bytes()[: files[0].stat().st_size // 2])
    files[1].write_bytes(os.urandom(3000))
    files[2].with_name("notes.txt").write_text("not ours\n")
    ingest.sync(ws)
    assert rows(ws) == serially(ws)


def test_work_that_was_killed_goes_on_where_it_was(ws: Workspace) -> None:
    for moment in (0.6, 1.0, 1.4):
        process = subprocess.Popen(
            [sys.executable, "-m", "directory", "--workspace", str(ws.root), "sync", "--shard", "1/1"],
            env=environment(),
            stdout=subprocess.DEVNULL,
        )
        time.sleep(moment)
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert orgdir(ws, "sync", "--shard", "1/1").returncode == 0
    ingest.collect(ws)
    left = [path for path in (ws.root / SHARDS).rglob("*") if path.is_file()]
    assert not left
    ingest.sync(ws)
    assert rows(ws) == serially(ws)


def test_a_document_that_ended_a_worker_is_read_after_the_others(ws: Workspace) -> None:
    order = Order(str(ws.root), working.run_of(ws.registry), tuple((f"{n:03}.txt", str(n)) for n in range(4)))
    with ShardFile(order) as file:
        file.begin("001.txt")
        # as if the process had ended here
        file._reading = ""
    read: list[str] = []
    working.work(order, read.append)
    assert read == ["000.txt", "002.txt", "003.txt", "001.txt"]


def test_a_document_that_ends_two_workers_is_set_aside_and_the_rest_goes_through(ws: Workspace) -> None:
    (ws.documents_path / FATAL).write_text(LETTER.format(n="No"))
    for _ in range(2):
        assert by_a_mortal(ws, ONE_PART).returncode == -signal.SIGKILL
    assert by_a_mortal(ws, ONE_PART).returncode == 0
    report = ingest.collect(ws)
    assert [Path(problem.file).name for problem in report.problems] == ["broken.pdf", FATAL]
    assert "ended the process" in report.problems[1].message
    assert report.documents == 20
    assert report.left == 0


def test_a_document_that_ends_its_process_is_set_aside_by_those_that_follow(ws: Workspace) -> None:
    (ws.documents_path / FATAL).write_text(LETTER.format(n="No"))
    assert by_a_mortal(ws, "ingest.sync(ws)", parent="os.getpid()").returncode == 0
    report = ingest.sync(ws)
    assert [Path(problem.file).name for problem in report.problems] == ["broken.pdf", FATAL]
    assert report.documents == 20


ONE_PART = "ingest.sync_part(ws, 1, 1)"


def by_a_mortal(ws: Workspace, what: str, parent: str = "0") -> subprocess.CompletedProcess[bytes]:
    """Work done by processes that a certain document ends, ``parent`` aside."""
    code = KILLER.format(name=FATAL, parent=parent)
    code += "from pathlib import Path; from directory import ingest; from directory.workspace import open_workspace; "
    code += f"ws = open_workspace(Path(sys.argv[1])); {what}"
    return subprocess.run([sys.executable, "-c", code, str(ws.root)], env=environment(), check=False, timeout=60)


@pytest.mark.parametrize("name", ["", "threads", "processes:0", "processes:x", "dask://", "dask://host", "dask:host:1"])
def test_an_executor_that_is_none_is_refused(ws: Workspace, name: str) -> None:
    with pytest.raises(UsageError, match="is no executor"):
        ingest.sync(ws, executor=name)


@pytest.mark.parametrize("shard", ["3", "0/2", "3/2", "a/b", "1/", "-1/3", "1/0"])
def test_a_shard_that_is_none_is_refused(ws: Workspace, shard: str) -> None:
    answer = orgdir(ws, "sync", f"--shard={shard}")
    assert answer.returncode == 2
    assert "Traceback" not in answer.stderr


@contextmanager
def cluster() -> Iterator[str]:
    """A Dask cluster of two workers, each a process with one thread, and the address of its scheduler."""
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=2,
        threads_per_worker=1,
        processes=True,
        dashboard_address=None,
        preload=[KILLER.format(name=FATAL, parent=0)],
    ) as running:
        yield running.scheduler_address.removeprefix("tcp://")


@pytest.mark.filterwarnings("ignore")
def test_a_dask_cluster_makes_what_one_process_makes_and_outlives_a_document_that_kills(ws: Workspace) -> None:
    (ws.documents_path / FATAL).write_text(LETTER.format(n="No"))
    with cluster() as address:
        report = ingest.sync(ws, executor=f"dask://{address}")
        assert [Path(problem.file).name for problem in report.problems] == ["broken.pdf", FATAL]
        (ws.documents_path / FATAL).unlink()
        ingest.sync(ws)
        assert rows(ws) == serially(ws)


def test_a_cluster_that_is_not_there_is_said_in_one_sentence(ws: Workspace) -> None:
    pytest.importorskip("distributed")
    answer = orgdir(ws, "sync", "--executor", "dask://127.0.0.1:9")
    assert answer.returncode == 1
    assert answer.stderr.strip() == "orgdir: no Dask cluster answers at dask://127.0.0.1:9; nothing came of it"
    with pytest.raises(OrgdirError, match="no Dask cluster"):
        ingest.sync(ws, executor="dask://127.0.0.1:9")
    ingest.sync(ws)
    assert rows(ws) == serially(ws)


@contextmanager
def scheduler(folder: Path, *, workers: int = 1) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """A Dask scheduler and its workers, each started as a command; the address, and the scheduler's process."""
    pytest.importorskip("distributed")
    said = folder / "scheduler.json"
    quiet = {"env": environment(), "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}

    def start(command: str, *options: str) -> subprocess.Popen[bytes]:
        arguments = [sys.executable, "-m", f"distributed.cli.dask_{command}", "--scheduler-file", str(said), *options]
        return subprocess.Popen([*arguments, "--no-dashboard"], **quiet)  # type: ignore[call-overload, no-any-return]

    processes = [start("scheduler", "--host", "127.0.0.1", "--port", "0")]
    try:
        wait_until(said.exists)
        processes += [start("worker", "--nthreads", "1", "--no-nanny") for _ in range(workers)]
        yield json.loads(said.read_text())["address"].removeprefix("tcp://"), processes[0]
    finally:
        for process in reversed(processes):
            process.kill()
            process.wait()


def wait_until(there: Callable[[], object]) -> None:
    end = time.monotonic() + 60
    while not there():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_a_scheduler_that_is_killed_in_the_middle_is_said_in_one_sentence_and_work_goes_on_from_there(
    tmp_path: Path,
) -> None:
    ws = made(tmp_path / "workspace", documents=90)
    with scheduler(tmp_path) as (address, process):
        sync = subprocess.Popen(
            [sys.executable, "-m", "directory", "--workspace", str(ws.root), "sync", "--executor", f"dask://{address}"],
            env=environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        wait_until(lambda: sync.poll() is not None or any((ws.root / SHARDS).rglob("*.jsonl")))
        process.kill()
        said = sync.communicate(timeout=120)[1].strip()
    assert (sync.returncode, said.count("\n")) == (1, 0), said
    kept = re.fullmatch(rf"orgdir: the cluster at dask://{address} went away; (\d+) of (\d+) shards are kept, .*", said)
    assert kept, said
    assert 0 < int(kept[1]) < int(kept[2])
    ingest.sync(ws)
    assert rows(ws) == serially(ws)


@pytest.mark.filterwarnings("ignore")
def test_a_cluster_without_workers_is_not_waited_for_for_ever(
    ws: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(executing, "_LOOK", 0.2)
    monkeypatch.setattr(executing, "_WITHOUT_WORKERS", 1)
    with (
        scheduler(tmp_path, workers=0) as (address, _),
        pytest.raises(OrgdirError, match=f"dask://{address} has had no worker for 1 seconds"),
    ):
        ingest.sync(ws, executor=f"dask://{address}")
