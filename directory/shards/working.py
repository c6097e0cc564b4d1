"""The worker's side: a shard is read document by document into its file, whoever called for it."""

from __future__ import annotations

import os
import signal
import threading
import time
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from directory import __version__
from directory.errors import DataError
from directory.linking import Tools, read_document, read_text_document
from directory.model import Document, Problem
from directory.rules import rules
from directory.shards.shard_files import Order, ShardFile, whole
from directory.workspace import DOCUMENTS, open_workspace

if TYPE_CHECKING:
    from collections.abc import Callable

    from directory.linking import Read
    from directory.model import Registry
    from directory.resolution.kept_names import Since
    from directory.workspace import Workspace

# A document that was being read when its worker ended, this often, is not read again.
TIMES = 2

# What this process reads documents with, by the run it is for; a forked process finds here what was made before.
ready: dict[str, Tools] = {}
_open: list[ShardFile] = []


def run_of(registry: Registry) -> str:
    """The name of a run: a hash of the rules and of the registry by which documents are read."""
    said = [__version__, rules(), registry.digest]
    if not registry.digest:
        # of a registry that could not be read, the last good version
        said += [repr(entry) for _, entry in sorted(registry.entries.items())]
    return blake2b("\n".join(said).encode(), digest_size=12).hexdigest()


def work(order: Order, done: Callable[[str], None] | None = None) -> None:
    """Read the documents of a shard into its file; what is there already is not done again.

    Documents that have ended a worker come last: a worker that was ended for another reason is rarely at them again.

    Raises ``DataError`` where this process would read them by other rules or another registry.
    """
    if whole(order):
        return
    tools = tools_of(order)
    with ShardFile(order) as file:
        _open.append(file)
        try:
            for name, digest in sorted(order.documents, key=lambda document: file.contents.deaths[document[0]]):
                if (name, digest) not in file.contents.done:
                    file.put(name, digest, _read(order, name, file, tools))
                if done:
                    done(name)
        finally:
            _open.remove(file)
        file.finish()


def tools_of(order: Order) -> Tools:
    """What the documents of a run are read with, made once a process."""
    if order.run not in ready:
        workspace = open_workspace(Path(order.root))
        try:
            tools = tools_for(workspace)
            if run_of(workspace.registry) != order.run:
                raise DataError(Problem("other-run", _OTHER, file=str(workspace.registry_path)))
        finally:
            workspace.close()
        make_ready(order.run, tools)
    return ready[order.run]


def make_ready(run: str, tools: Tools) -> None:
    """Keep what a run reads with, and make what is made on first use.

    A forked process finds it here, and no document is begun before: none is to blame when a worker ends meanwhile.
    """
    ready.clear()
    ready[run] = tools
    with suppress(Exception):
        read_text_document(Document("", "", _WARMING), tools)


_WARMING = "Open letter to the Ministry\n\nSigned by the Society of Readers and by Ann Example.\n"


_OTHER = "the registry or the program is another here than where the work was planned; sync again"


def tools_for(
    workspace: Workspace, before: Tools | None = None, *, reading: bool = True, since: Since | None = None
) -> Tools:
    """What the documents of a workspace are read and linked with; ``since`` says what of its registry is new."""
    from directory.resolution.kept_names import KeptNames  # noqa: PLC0415 - not needed to read the database

    kept = KeptNames(workspace.names_path, since)
    return Tools.of(workspace.registry, reading=reading, before=before, kept=kept)


def _read(order: Order, name: str, file: ShardFile, tools: Tools) -> Read | Problem:
    shown = f"{DOCUMENTS.as_posix()}/{name}"
    if file.contents.deaths[name] >= TIMES:
        hint = "the other documents are not touched by this"
        message = f"the document could not be read: reading it ended the process that read it, {TIMES} times"
        return Problem("failed-document", message, file=shown, hint=hint)
    file.begin(name)
    return read_document(Path(order.root) / DOCUMENTS / name, shown, tools)


def serve(parent: int) -> None:
    """Make a process ready to work for another: an interrupt is the parent's to answer, and it ends with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: _go())
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: int) -> None:
    """End this process when its parent is gone: one that was killed cannot say so."""
    while os.getppid() == parent:
        time.sleep(0.5)
    _go()


def _go() -> None:
    """End this process at once, with word that the document at hand did not do it."""
    for file in _open:
        file.leave()
    os._exit(1)
