"""The file of one shard: a line where a document is begun, and a line with what came of it.

While a shard is worked on its file ends in ``.part``; lines are only added, so that whatever ends the worker
leaves all documents done before, and tells which one was being read.  A finished shard is renamed, whole.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from directory.linking import Read
from directory.model import Extraction, Problem, Resolution
from directory.shards.written_values import read_as, written

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Self

# In the workspace, since those who work on shards share nothing else.
SHARDS = Path("data") / ".orgs.shards"


@dataclass(frozen=True, slots=True)
class Order:
    """A shard to be worked on: documents of a workspace by name and digest, under one version of the rules.

    ``run`` tells the rules and the registry by which the documents are read; results of another run are none.
    """

    root: str
    run: str
    documents: tuple[tuple[str, str], ...]

    @property
    def path(self) -> Path:
        """Where the results stand when all are there; the name says which documents they are of."""
        said = "\n".join(f"{name}\0{digest}" for name, digest in self.documents)
        return folder(self.root, self.run) / f"{blake2b(said.encode(), digest_size=12).hexdigest()}.jsonl"


@dataclass(slots=True)
class Contents:
    """What a file holds: results by document and digest, and how often each document ended its worker."""

    done: dict[tuple[str, str], Read | Problem] = field(default_factory=dict)
    deaths: Counter[str] = field(default_factory=Counter)


def folder(root: str | Path, run: str) -> Path:
    """Where the files of a run stand."""
    return Path(root) / SHARDS / run


def read_shard(path: Path) -> Contents:
    """What stands in a file, finished or not; lines that are torn or no results count as not there."""
    contents = Contents()
    try:
        with path.open("rb") as file:
            for line in file:
                _take(contents, line)
    except OSError:
        return Contents()
    return contents


def _take(contents: Contents, line: bytes) -> None:
    try:
        said = json.loads(line)
        if "begun" in said:
            contents.deaths[said["begun"]] += 1
        elif "left" in said:
            contents.deaths[said["left"]] -= 1
        else:
            contents.done[said["document"], said["digest"]] = _result(said)
            contents.deaths.pop(said["document"], None)
    except (ValueError, KeyError, TypeError, AttributeError):
        return


def _result(said: Mapping[str, Any]) -> Read | Problem:
    if "problem" in said:
        return read_as(Problem, said["problem"])
    read = said["read"]
    resolutions = tuple([read_as(Resolution, each) for each in read["resolutions"]])
    return Read(read_as(Extraction, read["extraction"]), resolutions, str(read["stems"]))


class ShardFile:
    """The file of a shard that is being worked on, by one worker at a time."""

    def __init__(self, order: Order) -> None:
        """Open the file, wait for whoever else has it open, and look what is done already."""
        self._final = order.path
        self._part = order.path.with_suffix(".part")
        self._part.parent.mkdir(parents=True, exist_ok=True)
        if self._final.exists() and not whole(order):
            self._final.replace(self._part)
        self._descriptor = os.open(self._part, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o666)
        lock(self._descriptor)
        self._mend_end()
        self.contents = read_shard(self._part)
        self._reading = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Say of a document that is left unread that this was not its fault, and close the file."""
        self.leave()
        os.close(self._descriptor)

    def carry(self, deaths: Mapping[str, int]) -> None:
        """Note how often documents ended a worker before this file was made."""
        self._write(*({"begun": name} for name, times in deaths.items() for _ in range(times)))

    def begin(self, name: str) -> None:
        """Note that a document is being read."""
        self._write({"begun": name})
        self._reading = name

    def put(self, name: str, digest: str, result: Read | Problem) -> None:
        """Keep what came of a document."""
        row: dict[str, Any] = {"document": name, "digest": digest}
        row["read" if isinstance(result, Read) else "problem"] = result
        self._reading = ""
        self._write(row)

    def leave(self) -> None:
        """Note that the document that is being read did not end its worker; nothing where none is."""
        name, self._reading = self._reading, ""
        if name:
            self._write({"left": name})

    def finish(self) -> None:
        """Make the file the finished one."""
        os.fsync(self._descriptor)
        try:
            self._part.replace(self._final)
        except FileNotFoundError:
            # somebody has taken what is in it
            return

    def _write(self, *rows: Mapping[str, Any]) -> None:
        data = b"".join(json.dumps(row, default=written).encode() + b"\n" for row in rows)
        while data:
            data = data[os.write(self._descriptor, data) :]

    def _mend_end(self) -> None:
        """Cut a last line that was not written to its end."""
        size = os.fstat(self._descriptor).st_size
        data = os.pread(self._descriptor, size, 0)
        os.ftruncate(self._descriptor, data.rfind(b"\n") + 1)


def whole(order: Order) -> bool:
    """Whether the finished file of a shard is there with a result for each of its documents."""
    return order.path.exists() and read_shard(order.path).done.keys() >= set(order.documents)


def lock(descriptor: int, *, wait: bool = True) -> bool:
    """Hold a file for oneself, where the system can; whether that was had."""
    try:
        import fcntl  # noqa: PLC0415 - not on every system
    except ImportError:
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def pack(documents: Iterable[tuple[str, str, int]], root: str | Path, run: str) -> tuple[Order, ...]:
    """Documents, each with digest and bytes, in shards of their own order: whoever packs the same gets the same.

    A shard holds so many that there are some 64 of them, at most 250 and at most about a megabyte.
    """
    ordered = sorted(documents, key=lambda each: (each[1], each[0]))
    most = max(1, min(_MOST_DOCUMENTS, -(-len(ordered) // _MANY)))
    shards: list[list[tuple[str, str]]] = []
    held = 0
    for name, digest, size in ordered:
        if not shards or len(shards[-1]) >= most or held + size > _MOST_BYTES:
            shards.append([])
            held = 0
        shards[-1].append((name, digest))
        held += size
    return tuple(Order(str(root), run, tuple(shard)) for shard in shards)


_MOST_DOCUMENTS, _MOST_BYTES, _MANY = 250, 1_000_000, 64
