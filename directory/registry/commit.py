"""One changed text brought into the registry's file so that nothing is lost, neither ours nor an editor's save.

Lock, read, edit, prove, temporary file, journal, exchange; then a look at what was displaced, and another
one a moment later, since an editor that writes in place may still have held it.
"""

from __future__ import annotations

import errno
import os
import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from directory.errors import EditRefusedError
from directory.registry.exchange import (
    digest_of,
    replace_after_check,
    swap,
    sync_file,
    sync_folder,
    temporaries,
    temporary_for,
    write_beside,
)
from directory.registry.journal import Journal, JournalLine, hunks_of
from directory.registry.refusal import refused
from directory.registry.source import MAX_FILE_BYTES, bytes_of, too_big

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from directory.registry.edit import Edit

# an editor that writes in place is done with a file it held after this long
SECOND_LOOK_SECONDS = 0.03
_ATTEMPTS = 50
_LOCK_SECONDS = 30.0
_NO_LOCKS = {errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EINVAL}
_SENTENCES = {
    errno.EACCES: "there is no permission to write it",
    errno.EPERM: "there is no permission to write it",
    errno.EROFS: "its file system is read-only",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EFBIG: "it would grow beyond the allowed file size",
    errno.ENOENT: "there is no such file",
    errno.EISDIR: "it is a folder",
    errno.ENOTDIR: "its folder is none",
    errno.ELOOP: "its symbolic links go round in a circle",
}


def commit(path: Path, line: JournalLine, make: Callable[[str], Edit]) -> Edit:
    """Write what ``make`` makes of the file's text, under the lock, with ``line`` in the journal."""
    path = Path(path)
    with told(path):
        real = resolved(path)
        refuse_unwritable(real)
        with locked(real):
            journal = Journal(real)
            sweep(real, journal)
            return _Writing(real, journal, line, make).done()


def read_text(path: Path) -> str:
    """The file's text, with its line ends and BOM as they are."""
    return bytes_of(Path(path)).decode()


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the system refuses into a sentence with the file's name, and name the file in every refusal."""
    try:
        yield
    except EditRefusedError as error:
        raise EditRefusedError(*(replace(one, file=one.file or str(path)) for one in error.problems)) from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        problem = refused("the file is not UTF-8 here; nothing was changed", line=line).problems[0]
        raise EditRefusedError(replace(problem, file=str(path))) from error
    except OSError as error:
        reason = _SENTENCES.get(error.errno or 0) or error.strerror or str(error)
        problem = refused(f"the registry was not changed: {reason}").problems[0]
        raise EditRefusedError(replace(problem, file=str(path))) from error


def resolved(path: Path) -> Path:
    """The file that symbolic links lead to; raises OSError where there is none."""
    try:
        return path.resolve(strict=True)
    except RuntimeError as error:
        # what Python before 3.13 makes of a circle of links
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path)) from error


def refuse_unwritable(path: Path) -> None:
    """Refuse a file or a folder that must not be written, although an exchange of names might do it."""
    if not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock that all runs of this program share for one registry."""
    import fcntl  # noqa: PLC0415 - not to be had on every system, and needed for writing only

    lock = os.open(path.with_name(f".{path.stem}.lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
    try:
        deadline = time.monotonic() + _LOCK_SECONDS
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except OSError as error:
                if error.errno in _NO_LOCKS:
                    break
                if time.monotonic() > deadline:
                    raise refused("another run of the program is writing the registry") from error
                time.sleep(0.005)
        yield
    finally:
        os.close(lock)


def sweep(path: Path, journal: Journal) -> None:
    """Settle what a killed run left: its last journal line and its temporary files.

    A temporary file may be what was displaced: it goes only where its content is known to stand elsewhere.
    """
    pending = journal.open_line()
    strays = temporaries(path)
    if not pending and not strays:
        return
    known = {line.before for line in journal.history()} | {line.after for line in journal.history()}
    current = digest_of(path.read_bytes())
    if pending:
        held = path.with_name(pending.temporary)
        digest = digest_of(held.read_bytes()) if pending.temporary and held.exists() else ""
        journal.confirm(
            pending, done=current == pending.after or (current != pending.before and digest == pending.before)
        )
        known |= {pending.before, pending.after}
    for stray in strays:
        _discard(path, stray, known | {current}, announced=pending.temporary if pending else "")


def _discard(path: Path, stray: Path, known: set[str], *, announced: str) -> None:
    """Take a temporary file away; one that holds what nobody else does is kept under a name that shows."""
    if stray.name == announced and digest_of(stray.read_bytes()) not in known:
        stray.replace(_conflict_name(path))
    else:
        stray.unlink()


def _conflict_name(path: Path) -> Path:
    stamp = time.strftime("%Y%m%d-%H%M%S")
    names = (
        path.with_name(f"{path.name}.conflict-{stamp}{suffix}") for suffix in ("", *(f"-{n}" for n in range(1, 1000)))
    )
    return next(name for name in names if not name.exists())


class _Writing:
    """One edit on its way into the file, tried again for as long as others change it at the same moment."""

    def __init__(self, path: Path, journal: Journal, line: JournalLine, make: Callable[[str], Edit]) -> None:
        self._path = path
        self._journal = journal
        self._line = line
        self._make = make

    def done(self) -> Edit:
        for attempt in range(_ATTEMPTS):
            if (size := self._path.stat().st_size) > MAX_FILE_BYTES:
                raise EditRefusedError(too_big(size, str(self._path)))
            before = bytes_of(self._path)
            made = self._made(before)
            if made is None:
                continue
            # where others save all the time, the wait for the disk comes after the exchange and not before
            if not made.changed or self._written(before, made, sync=attempt == 0):
                return made
        raise refused("the file is changed too often by another program; nothing was changed")

    def _made(self, before: bytes) -> Edit | None:
        """The edit; None where it was refused for a text that an editor was just writing."""
        try:
            return self._make(before.decode())
        except (EditRefusedError, UnicodeDecodeError):
            time.sleep(SECOND_LOOK_SECONDS)
            if bytes_of(self._path) == before:
                raise
            return None

    def _written(self, before: bytes, made: Edit, *, sync: bool) -> bool:
        """Whether the edit is in the file; False where another save came first and stays."""
        after = made.after.encode()
        temporary = temporary_for(self._path)
        write_beside(self._path, after, temporary, sync=sync)
        try:
            line = self._announce((before, after), made, temporary, sync=sync)
            exchanged = self._exchange(temporary, after, before)
            if exchanged:
                sync_file(self._path)
                sync_folder(self._path)
        except BaseException:
            if temporary.exists() and temporary.read_bytes() == after:
                temporary.unlink()
            raise
        stays = exchanged and self._second_look(temporary, before, after)
        self._journal.confirm(line, done=stays)
        temporary.unlink(missing_ok=True)
        return stays

    def _announce(self, contents: tuple[bytes, bytes], made: Edit, temporary: Path, *, sync: bool) -> JournalLine:
        before, after = contents
        splices = tuple((one.start, one.end, one.text) for one in made.splices)
        line = self._journal.announce(
            replace(
                self._line,
                message=self._line.message or made.message,
                before=digest_of(before),
                after=digest_of(after),
                temporary=temporary.name,
                hunks=hunks_of(made.before, splices, made.after),
            ),
            sync=sync,
        )
        if not line.hunks and line.action != "undo":
            self._journal.keep_whole(line, before)
        return line

    def _exchange(self, temporary: Path, put: bytes, before: bytes) -> bool:
        """Put the temporary file in place; where that displaced another save, put that back: False."""
        if not swap(self._path, temporary):
            return replace_after_check(self._path, temporary, before)
        if temporary.read_bytes() == before:
            return True
        expected = put
        for _ in range(_ATTEMPTS):
            saved = temporary.read_bytes()
            swap(self._path, temporary)
            # what comes out must be what was put in before; else a still newer save was displaced
            if temporary.read_bytes() == expected:
                break
            expected = saved
        return False

    def _second_look(self, displaced: Path, before: bytes, after: bytes) -> bool:
        """Whether the edit stays; False where somebody wrote into the displaced file: that became the file again."""
        time.sleep(SECOND_LOOK_SECONDS)
        late = displaced.read_bytes()
        if late == before:
            return True
        while True:
            time.sleep(SECOND_LOOK_SECONDS / 2)
            settled = displaced.read_bytes()
            if settled == late:
                break
            late = settled
        return not self._put_back(displaced, late, after)

    def _put_back(self, displaced: Path, late: bytes, after: bytes) -> bool:
        """Make the file again what was written into the displaced one, unless it was saved anew meanwhile."""
        fresh = temporary_for(self._path)
        write_beside(self._path, late, fresh)
        back = self._exchange(fresh, late, after)
        fresh.unlink(missing_ok=True)
        if not back:
            displaced.replace(_conflict_name(self._path))
        return back
