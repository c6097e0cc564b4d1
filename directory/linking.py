"""Documents read, extracted and linked to the registry: one here and now, or many in several processes."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from directory.known import KnownNames
from directory.model import Document, Problem
from directory.registry.paged_values import may_differ, plain_dict
from directory.store.readings import stems

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence
    from concurrent.futures import Future
    from multiprocessing.context import BaseContext
    from pathlib import Path

    from directory.model import Extraction, Registry, Resolution
    from directory.resolution.resolve import Resolver

# More than either is shared out among processes; less is done sooner than they start.
FEW_DOCUMENTS = 8
FEW_BYTES = 200_000
_AHEAD = 8


@dataclass(frozen=True, slots=True)
class Tools:
    """What a registry gives to the reading of documents: names to look for, and who they are."""

    registry: Registry | None = None
    known: KnownNames | None = None
    resolver: Resolver | None = None
    kept: Path | None = None

    @classmethod
    def of(
        cls,
        registry: Registry | None,
        *,
        reading: bool = True,
        before: Tools | None = None,
        kept: Path | None = None,
    ) -> Tools:
        """The tools that a registry makes; without one, documents are read and nothing is linked.

        Where nothing is to be read, only to be linked anew, no names are made ready to be looked for.
        ``before`` are those of an earlier version of the registry, of which what still holds is used;
        ``kept`` is the folder in which a large registry's names are kept.
        """
        if registry is None:
            return cls()
        from directory.resolution.kept_names import KeptNames  # noqa: PLC0415 - not needed to read the database
        from directory.resolution.resolve import Resolver  # noqa: PLC0415 - not needed to read the database

        known = before.known_of(registry) if before else None
        if known is None and reading:
            known = KnownNames(plain_dict(registry.entries).values())
        resolver = Resolver(
            registry, before=before.resolver if before else None, kept=KeptNames(kept) if kept else None
        )
        return cls(registry, known, resolver, kept)

    def known_of(self, registry: Registry) -> KnownNames | None:
        """The names of another version of the registry; None where those of this one were not made ready."""
        if self.registry is None or self.known is None:
            return None
        before, after = self.registry.entries, registry.entries
        ids = may_differ(before, after)
        return self.known.renewed(
            (before[id_] for id_ in ids if id_ in before), (after[id_] for id_ in ids if id_ in after)
        )


@dataclass(frozen=True, slots=True)
class Read:
    """A document read: what it says, what its mentions mean, how its words begin."""

    extraction: Extraction
    resolutions: tuple[Resolution, ...]
    stems: str


def read_document(path: Path, shown: str, tools: Tools) -> Read | Problem:
    """What a file says, linked where there is a registry; whatever is wrong with it is a problem.

    ``shown`` is the path by which messages and results call it.
    """
    from directory.documents.read import read  # noqa: PLC0415 - readers of formats are heavy

    try:
        document = read(path)
        if isinstance(document, Problem):
            return replace(document, file=shown)
        return read_text_document(replace(document, path=shown), tools)
    except Exception as error:  # noqa: BLE001 - one document must not take the others down
        return _failed(shown, f"{type(error).__name__}: {error}")


def read_text_document(document: Document, tools: Tools) -> Read:
    """What a document says whose text is at hand."""
    from directory.extraction.pipeline import extract  # noqa: PLC0415 - not needed to read the database
    from directory.extraction.taggers import tagger_of  # noqa: PLC0415 - not needed to read the database

    beginnings = stems(document.text)
    known = tools.known.in_text(beginnings) if tools.known else ()
    extraction = extract(document, known, tagger_for=tagger_of)
    return Read(extraction, resolutions_of(extraction, tools), beginnings)


def resolutions_of(extraction: Extraction, tools: Tools) -> tuple[Resolution, ...]:
    """Which entry each mention means; none without a registry."""
    if tools.resolver is None:
        return ()
    from directory.resolution.link import link  # noqa: PLC0415 - not needed to read the database

    return link(extraction, tools.resolver)


def read_documents(
    files: Sequence[tuple[Path, str]], tools: Tools, *, size: int
) -> Iterator[tuple[str, Read | Problem]]:
    """Every file read, by the name it is shown by, in no certain order; many or large ones in parallel."""
    processes = os.cpu_count() or 1
    if (len(files) <= FEW_DOCUMENTS and size <= FEW_BYTES) or len(files) < 2 or processes < 2:
        for path, shown in files:
            yield shown, read_document(path, shown, tools)
        return
    left = yield from _in_parallel(files, tools, processes)
    # a document that ends its process takes others with it: those are tried again, each in a process of its own
    for file in left:
        if (yield from _in_parallel([file], tools, 1)):
            yield file[1], _failed(file[1], "reading it ended the process that read it")


def _in_parallel(
    files: Sequence[tuple[Path, str]], tools: Tools, processes: int
) -> Generator[tuple[str, Read | Problem], None, list[tuple[Path, str]]]:
    """The files read in several processes; returns those that were left when one of them died."""
    from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait  # noqa: PLC0415 - only for many documents
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415 - only for many documents

    left = dict.fromkeys(files)
    _shared[:] = [tools]
    context = _context()
    if context.get_start_method() == "fork":
        # what is made on first use is made once here, and not once in each process
        read_text_document(Document("", "", _WARMING), tools)
    pool = ProcessPoolExecutor(
        processes, context, initializer=_begin, initargs=(tools.registry, tools.kept, os.getpid())
    )
    waiting = iter(files)
    under_way: dict[Future[Read | Problem], tuple[Path, str]] = {}
    try:
        while under_way or left:
            # few are under way at once: what is read waits in memory until it is stored
            for file in islice(waiting, _AHEAD * processes - len(under_way)):
                under_way[pool.submit(_read_shared, *file)] = file
            if not under_way:
                break
            for future in wait(under_way, return_when=FIRST_COMPLETED).done:
                file = under_way.pop(future)
                result = future.result()
                del left[file]
                yield file[1], result
    except BrokenProcessPool:
        pass
    finally:
        _shared.clear()
        pool.shutdown(cancel_futures=True)
    return list(left)


_WARMING = "Open letter to the Ministry\n\nSigned by the Society of Readers and by Ann Example.\n"
# The tools of this process while documents are shared out; a forked process finds them here.
_shared: list[Tools] = []


def _context() -> BaseContext:
    """Processes are forked where that is safe, which is quick; a process with threads must not be forked."""
    forked = threading.active_count() == 1 and "fork" in multiprocessing.get_all_start_methods()
    return multiprocessing.get_context("fork" if forked else "spawn")


def _begin(registry: Registry | None, kept: Path | None, parent: int) -> None:
    """Make ready to read in a process of its own; an interrupt is the parent's to answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    if not _shared:
        _shared.append(Tools.of(registry, kept=kept))


def _end_with(parent: int) -> None:
    """End this process when its parent is gone: one that was killed cannot say so."""
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)


def _read_shared(path: Path, shown: str) -> Read | Problem:
    return read_document(path, shown, _shared[0])


def _failed(shown: str, reason: str) -> Problem:
    message = f"the document could not be read: {reason}"
    return Problem("failed-document", message, file=shown, hint="the other documents are not touched by this")
