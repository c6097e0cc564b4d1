"""Where shards are worked on: here in turn, in processes of this machine, or on a cluster that exists.

All are one ``concurrent.futures.Executor`` to the rest of the program.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import re
import socket
import threading
import time
from concurrent.futures import FIRST_COMPLETED, CancelledError, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from typing import TYPE_CHECKING

from directory.errors import OrgdirError, UsageError
from directory.shards.working import serve, work

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from pathlib import Path

    from distributed import Client

    from directory.shards.shard_files import Order

SERIAL, PROCESSES, DASK = "serial", "processes", "dask://"
# Work that gets no further is not given out for ever.
_IDLE_ROUNDS = 3


class ClusterLostError(OrgdirError):
    """A cluster could not be reached, or went away; what it had done is kept."""


def checked(executor: str) -> str:
    """An executor as it is named on the command line; raises ``UsageError`` for another."""
    if executor in {SERIAL, PROCESSES} or re.fullmatch(r"processes:[1-9]\d{0,3}|dask://[^\s/]+:\d{1,5}", executor):
        return executor
    raise UsageError(f"'{executor}' is no executor: serial, processes, processes:N or dask://HOST:PORT")


def work_all(orders: Sequence[Order], executor: str) -> Iterator[Order]:
    """Each shard once its file is finished, in no certain order."""
    if executor == SERIAL:
        for order in orders:
            work(order)
            yield order
    elif executor.startswith(DASK):
        yield from _on_cluster(orders, executor)
    else:
        _, _, number = executor.partition(":")
        processes = int(number) if number else os.cpu_count() or 1
        yield from _to_the_end(orders, lambda left: _pool(min(processes, left)), BrokenProcessPool)


def _nothing() -> None:
    """Nobody to look after."""


def _to_the_end(
    orders: Sequence[Order],
    start: Callable[[int], Executor],
    death: type[Exception],
    look: Callable[[], None] = _nothing,
) -> Iterator[Order]:
    """Worked on by an executor; where workers die, what is left is given out again.

    The document that ended its worker is known from the shard's file, and is set aside when it does so again.
    Where nothing is finished for a while ``look`` may raise, so that nobody waits for what will not come.
    """
    left = list(orders)
    idle = 0
    while left and idle < _IDLE_ROUNDS:
        before = _written(left)
        left = yield from _through(start(len(left)), left, death, look)
        idle = idle + 1 if _written(left) == before else 0
    if left:
        raise OrgdirError("the processes that read documents end before they begin; try '--executor serial'")


def _through(
    executor: Executor, orders: Sequence[Order], death: type[Exception], look: Callable[[], None]
) -> Generator[Order, None, list[Order]]:
    """What an executor finishes; returns what was left by workers that died."""
    left = dict.fromkeys(orders)
    futures: dict[Future[None], Order] = {}
    try:
        for order in orders:
            futures[executor.submit(work, order)] = order
        waiting = set(futures)
        while waiting:
            done, waiting = wait(waiting, timeout=_LOOK, return_when=FIRST_COMPLETED)
            if not done:
                look()
            for future in done:
                with suppress(death):
                    future.result()
                    finished = futures.pop(future)
                    del left[finished]
                    yield finished
    except death:
        # it broke while it was still being given work
        pass
    finally:
        # an executor of a cluster takes no word to cancel when it shuts down
        for future in futures:
            future.cancel()
        executor.shutdown()
    return list(left)


def _pool(processes: int) -> Executor:
    """Processes of this machine; forked where that is safe, which is quick: one with threads must not be."""
    forked = threading.active_count() == 1 and "fork" in multiprocessing.get_all_start_methods()
    context = multiprocessing.get_context("fork" if forked else "spawn")
    return ProcessPoolExecutor(processes, context, initializer=serve, initargs=(os.getpid(),))


def _written(orders: Sequence[Order]) -> int:
    """How much stands in the files of shards that are not finished."""
    parts = (order.path.with_suffix(".part") for order in orders)
    return sum(part.stat().st_size for part in parts if part.exists())


def _on_cluster(orders: Sequence[Order], url: str) -> Iterator[Order]:
    """Worked on by a running Dask cluster that sees the workspace's folder under the same path."""
    try:
        from distributed import Client, KilledWorker  # noqa: PLC0415 - an extra, for whoever has a cluster
    except ImportError as error:
        raise UsageError("a Dask cluster needs the extra: pip install 'orgdir[cluster]'") from error
    reached = False
    kept: set[Path] = set()
    _hush()
    try:
        _reach(url)
        with Client(f"tcp://{url.removeprefix(DASK)}", timeout=_PATIENCE, set_as_default=False) as client:  # type: ignore[no-untyped-call]
            reached = True
            look = _watch(client, url)
            for order in _to_the_end(orders, lambda _: client.get_executor(pure=False), KilledWorker, look):
                kept.add(order.path)
                yield order
    except (OSError, TimeoutError, CancelledError) as error:
        kept.update(order.path for order in orders if order.path.exists())
        raise ClusterLostError(_lost(url, len(kept), len(orders)) if reached else _silent(url)) from error


def _watch(client: Client, url: str) -> Callable[[], None]:
    """What sees to it that a cluster has workers: those of one may be slow to start, but not for ever."""
    empty_since: float | None = None

    def look() -> None:
        nonlocal empty_since
        if client.nthreads():  # type: ignore[no-untyped-call]
            empty_since = None
            return
        empty_since = empty_since or time.monotonic()
        if time.monotonic() - empty_since > _WITHOUT_WORKERS:
            raise ClusterLostError(f"the cluster at {url} has had no worker for {_WITHOUT_WORKERS} seconds; {_RESUME}")

    return look


_PATIENCE, _LOOK, _WITHOUT_WORKERS = 10, 5, 120
_RESUME = "what is done is kept, and 'orgdir sync' goes on with the rest"


def _hush() -> None:
    """Leave what goes wrong on a cluster to the one sentence here; some of its loggers have levels of their own."""
    for name in [*logging.root.manager.loggerDict, "asyncio"]:
        if name.partition(".")[0] in {"asyncio", "distributed", "tornado"}:
            logging.getLogger(name).setLevel(logging.CRITICAL)


def _reach(url: str) -> None:
    """Raise ``OSError`` where nothing listens, which the client would find out only after its patience."""
    host, _, port = url.removeprefix(DASK).rpartition(":")
    socket.create_connection((host.strip("[]"), int(port)), timeout=_PATIENCE).close()


def _silent(url: str) -> str:
    return f"no Dask cluster answers at {url}; nothing came of it"


def _lost(url: str, kept: int, total: int) -> str:
    return f"the cluster at {url} went away; {kept} of {total} shards are kept, 'orgdir sync' goes on with the others"
