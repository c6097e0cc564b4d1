"""Many generated documents read in every way there is: the same database each time, and what each way took."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.bench.newsroom import write_workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = int(os.environ.get("ORGDIR_BENCH_DOCUMENTS", "2000"))


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("bulk") / "workspace"
    write_workspace(root, DOCUMENTS)
    return root


class Memory:
    """The largest sum of memory, in megabytes, of a process and those that it started."""

    def __init__(self, pid: int) -> None:
        self.pid, self.peak, self._going = pid, 0.0, True
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        while self._going:
            self.peak = max(self.peak, sum(share(pid) for pid in family(self.pid)))
            time.sleep(0.5)

    def end(self) -> float:
        self._going = False
        self._thread.join()
        return self.peak


def family(pid: int) -> list[int]:
    try:
        below = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return []
    return [pid, *(each for child in below for each in family(int(child)))]


def share(pid: int) -> float:
    """The memory of a process, that which it shares divided among the sharers (PSS)."""
    try:
        rows = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return sum(int(row.split()[1]) for row in rows if row.startswith("Pss:")) / 1024


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def orgdir(root: Path, *arguments: str, kill_at: float = 0) -> float:
    """Run a command to its end; its peak of memory.  ``kill_at`` seconds on, one of its workers is killed."""
    command = [sys.executable, "-m", "directory", "--workspace", str(root), *arguments]
    process = subprocess.Popen(command, env=environment(), stdout=subprocess.DEVNULL)
    memory = Memory(process.pid)
    if kill_at:
        time.sleep(kill_at)
        workers = family(process.pid)[1:]
        print(f"    killing {len(workers[:1])} of {len(workers)} workers")
        for worker in workers[:1]:
            os.kill(worker, signal.SIGKILL)
    assert process.wait() == 0
    return memory.end()


def processor_time() -> float:
    """Seconds of processor time of all that this process started and that ended, those of their own among them."""
    times = os.times()
    return times.children_user + times.children_system


@contextmanager
def cluster() -> Iterator[tuple[str, list[int]]]:
    """A Dask scheduler and two workers with one thread each; its address and their processes."""
    port = 18786
    program = [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", str(port)]
    worker = [sys.executable, "-m", "distributed.cli.dask_worker", f"tcp://127.0.0.1:{port}", "--nthreads", "1"]
    quiet = {"env": environment(), "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with (
        subprocess.Popen([*program, "--no-dashboard"], **quiet) as scheduler,  # type: ignore[call-overload]
        subprocess.Popen([*worker, "--nworkers", "2", "--no-dashboard"], **quiet) as workers,  # type: ignore[call-overload]
    ):
        time.sleep(8)
        try:
            yield f"dask://127.0.0.1:{port}", [scheduler.pid, workers.pid]
        finally:
            workers.terminate()
            scheduler.terminate()


def dump_hash(root: Path) -> tuple[str, int]:
    hashed, rows = sha256(), 0
    with sqlite3.connect(root / "data" / "orgs.db") as connection:
        for line in connection.iterdump():
            hashed.update(line.encode() + b"\n")
            rows += 1
    return hashed.hexdigest()[:16], rows


def by_hand(root: Path) -> float:
    peaks = [orgdir(root, "sync", "--shard", f"{part}/3") for part in (3, 1, 2)]
    return max(*peaks, orgdir(root, "collect"))


def on_cluster(root: Path) -> float:
    with cluster() as (url, pids):
        memory = [Memory(pid) for pid in pids]
        own = orgdir(root, "sync", "--executor", url)
        return own + sum(each.end() for each in memory)


def killed_on_cluster(root: Path, kill_at: float) -> float:
    with cluster() as (url, pids):
        threading.Timer(kill_at, lambda: os.kill(family(pids[1])[-1], signal.SIGKILL)).start()
        return orgdir(root, "sync", "--executor", url)


@pytest.mark.bench
def test_every_way_of_reading_many_documents(original: Path) -> None:
    alone = 0.0
    ways: list[tuple[str, Callable[[Path], float]]] = [
        ("one process", lambda root: orgdir(root, "sync", "--executor", "serial")),
        ("two processes", lambda root: orgdir(root, "sync", "--executor", "processes:2")),
        ("two, one killed", lambda root: orgdir(root, "sync", "--executor", "processes:2", kill_at=alone * 0.25)),
        ("three shards", by_hand),
        ("two Dask workers", on_cluster),
        ("Dask, one killed", lambda root: killed_on_cluster(root, alone * 0.25)),
    ]
    size = sum(path.stat().st_size for path in (original / "data" / "documents").iterdir())
    print(f"\n{DOCUMENTS} documents of {size / DOCUMENTS / 1000:.1f} kB; ideal: half of one process")
    hashes = set()
    for name, way in ways:
        root = original.with_name("copy")
        shutil.copytree(original, root)
        begun, used = time.monotonic(), processor_time()
        peak = way(root)
        seconds = time.monotonic() - begun
        alone = alone or seconds
        hashed, rows = dump_hash(root)
        hashes.add(hashed)
        used = processor_time() - used
        print(
            f"{name:>18}  {seconds:7.1f} s  {seconds / (alone / 2):5.2f} of ideal  {used:7.1f} s of processors",
            f" {peak:6.0f} MB  {hashed}  {rows} rows",
            flush=True,
        )
        shutil.rmtree(root)
    assert len(hashes) == 1
