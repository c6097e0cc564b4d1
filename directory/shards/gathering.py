"""From documents that are due to what came of them, through the files of shards, whoever works on these."""

from __future__ import annotations

import os
import shutil
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.shards import working
from directory.shards.executing import work_all
from directory.shards.shard_files import SHARDS, Contents, ShardFile, folder, lock, pack, read_shard
from directory.shards.working import run_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from directory.linking import Read, Tools
    from directory.model import Problem
    from directory.shards.shard_files import Order
    from directory.workspace import Workspace

    Results = list[tuple[str, Read | Problem]]


@dataclass(frozen=True, slots=True)
class Due:
    """The documents of a workspace that are to be read, each with its digest, in shards that depend on nothing else."""

    ws: Workspace
    documents: Mapping[str, str]

    @property
    def run(self) -> str:
        """The name of the run that reads them."""
        return run_of(self.ws.registry)

    def orders(self, left: Mapping[str, str] | None = None) -> tuple[Order, ...]:
        """The shards that they make, or those of them that are left."""
        documents = self.documents if left is None else left
        sized = ((name, digest, _size(self.ws.documents_path / name)) for name, digest in documents.items())
        return pack(sized, self.ws.root, self.run)

    def part(self, number: int, of: int) -> tuple[Order, ...]:
        """The shards of one of several parts, which count from 1 and are about equal.

        A document's own digest says which part it is of, so that nobody needs to know what others do or have done.
        """
        mine = {name: digest for name, digest in self.documents.items() if _number(digest) % of == number - 1}
        return self.orders(mine)


def _number(digest: str) -> int:
    return int(digest[:12] or "0", 16)


def begun(ws: Workspace) -> bool:
    """Whether there are files of shards, of this or an earlier run."""
    return (ws.root / SHARDS).is_dir()


def gathered(due: Due) -> Iterator[Results]:
    """The results that stand in files already, a file at a time; a file goes when its results are taken."""
    for results, _ in _taken(due):
        yield results


def all_results(due: Due, tools: Tools, executor: str) -> Iterator[Results]:
    """What came of each document, a shard at a time: first what is there, then what is worked on now."""
    left = dict(due.documents)
    deaths: Counter[str] = Counter()
    for results, died in _taken(due):
        deaths += died
        for name, _ in results:
            left.pop(name, None)
        yield results
    working.make_ready(due.run, tools)
    try:
        orders = due.orders(left)
        _carry(orders, deaths)
        for order in work_all(orders, executor):
            yield _of(read_shard(order.path), due)
            order.path.unlink(missing_ok=True)
    finally:
        working.ready.clear()
    shutil.rmtree(due.ws.root / SHARDS, ignore_errors=True)


def _taken(due: Due) -> Iterator[tuple[Results, Counter[str]]]:
    """The results in each file of the run, with how often which document ended its worker.

    A file that somebody is working on stays alone; files of other runs go.
    """
    home = folder(due.ws.root, due.run)
    for other in _files(home.parent):
        if other != home:
            shutil.rmtree(other, ignore_errors=True)
    for path in _files(home):
        with _held(path) as held:
            if held:
                contents = read_shard(path)
                yield _of(contents, due), contents.deaths
                path.unlink(missing_ok=True)


def _files(parent: Path) -> list[Path]:
    try:
        return sorted(parent.iterdir())
    except OSError:
        return []


@contextmanager
def _held(path: Path) -> Iterator[bool]:
    """Hold a file, where nobody else does; whether that was had."""
    try:
        descriptor = os.open(path, os.O_RDONLY)
    except OSError:
        yield False
        return
    try:
        yield lock(descriptor, wait=False)
    finally:
        os.close(descriptor)


def _of(contents: Contents, due: Due) -> Results:
    """The results that are of documents as they are now."""
    return [(name, result) for (name, digest), result in contents.done.items() if due.documents.get(name) == digest]


def _carry(orders: tuple[Order, ...], deaths: Counter[str]) -> None:
    """Note in the new shards which documents have ended a worker before."""
    for order in orders:
        died = {name: deaths[name] for name, _ in order.documents if deaths[name] > 0}
        if died:
            with ShardFile(order) as file:
                file.carry(died)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
