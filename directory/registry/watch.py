"""A registry file looked at again and again: one value for every state that its bytes come to be in."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.registry.load import load
from directory.registry.source import bytes_of, content_digest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from directory.registry.load import LoadedRegistry

INTERVAL = 0.03
# a file written this lately may be written again without its time showing it
_CLOCK_GRAIN = 0.05


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look at a file told: the numbers that change with it, and a hash of its bytes."""

    state: tuple[int, ...]
    digest: str


def look(path: Path, before: Seen | None = None) -> Seen:
    """The state of a file; its bytes are hashed only where the numbers changed or are too young to trust."""
    state = _state(path)
    if before and before.state == state and not _is_young(state):
        return before
    try:
        digest = content_digest(bytes_of(path))
    except OSError:
        return Seen((), "")
    return Seen(state, digest)


def saves(path: Path, *, interval: float = INTERVAL, pause: Callable[[float], object] = time.sleep) -> Iterator[Seen]:
    """The state of the file now, and again each time its bytes have changed; never ends by itself.

    A save is seen within two ``interval`` seconds; a file that goes away is a state too, with an empty
    digest.  ``pause`` is called between looks, and may raise to end the watch.
    """
    seen = look(path)
    yield seen
    while True:
        pause(interval)
        now = look(path, seen)
        if now.digest != seen.digest:
            yield now
        seen = now


def registries(
    path: Path,
    *,
    first: Callable[[], LoadedRegistry] | None = None,
    interval: float = INTERVAL,
    pause: Callable[[float], object] = time.sleep,
) -> Iterator[LoadedRegistry]:
    """The registry now, and again after each save; entries that a save broke keep their last good version.

    ``first`` reads it the first time, from what was kept of it for instance.
    """
    state, unsettled = _state(path), False
    registry = first() if first else load(path)
    yield registry
    while True:
        pause(interval)
        before, state = state, _state(path)
        if before == state and not _is_young(state) and not unsettled:
            continue
        # a file that is written in place is half there for a moment
        unsettled = before != state and before[3:] == state[3:]
        if unsettled:
            continue
        now = load(path, previous=registry)
        if now.digest != registry.digest:
            yield now
        registry = now


def _state(path: Path) -> tuple[int, ...]:
    try:
        status = path.stat()
    except OSError:
        return ()
    return (status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino)


def _is_young(state: tuple[int, ...]) -> bool:
    return bool(state) and time.time() - state[0] / 1e9 < _CLOCK_GRAIN
