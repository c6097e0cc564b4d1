"""A file's content put in the place of another in one step, and a look at what was displaced by it.

The step is Linux's ``renameat2`` with ``RENAME_EXCHANGE``, by which nothing that stood there is ever
lost; where the file system or the system has none, a check and a replacement that keeps a copy.
"""

from __future__ import annotations

import ctypes
import errno
import os
import secrets
import shutil
from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_UNSUPPORTED = {errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP, errno.ENOTSUP, errno.EPERM}
TEMPORARY = ".tmp"


def digest_of(data: bytes) -> str:
    """The hash by which the journal knows a content."""
    return blake2b(data, digest_size=16).hexdigest()


def temporary_for(path: Path) -> Path:
    """The name of a new temporary file beside ``path``, hidden and recognisable."""
    return path.with_name(f".{path.name}.{os.getpid()}-{secrets.token_hex(4)}{TEMPORARY}")


def temporaries(path: Path) -> list[Path]:
    """The temporary files that stand beside ``path``, left by runs that were killed."""
    return sorted(path.parent.glob(f".{path.name}.*{TEMPORARY}"))


def write_beside(path: Path, data: bytes, temporary: Path, *, sync: bool = True) -> None:
    """Write a temporary file with the mode and, where allowed, the owner of ``path``; ``sync``: down to the disk."""
    try:
        with temporary.open("xb") as file:
            shutil.copymode(path, temporary)
            _copy_owner(path, file.fileno())
            file.write(data)
            file.flush()
            if sync:
                os.fsync(file.fileno())
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def swap(path: Path, temporary: Path) -> bool:
    """Exchange two files in one step; False where that is not to be had here."""
    renameat2 = _renameat2()
    if renameat2 is None:
        return False
    if renameat2(_AT_FDCWD, os.fsencode(temporary), _AT_FDCWD, os.fsencode(path), _RENAME_EXCHANGE) == 0:
        return True
    number = ctypes.get_errno()
    if number in _UNSUPPORTED:
        return False
    raise OSError(number, os.strerror(number), str(path))


def replace_after_check(path: Path, temporary: Path, before: bytes) -> bool:
    """Put the temporary file in the place of ``path`` if that still holds ``before``, and leave a copy of that beside.

    The copy, in the temporary file's place, is what an exchange would have left there.
    """
    backup = temporary_for(path)
    os.link(path, backup) if _can_link(path) else shutil.copy2(path, backup)
    if backup.read_bytes() != before:
        backup.unlink()
        return False
    temporary.replace(path)
    backup.replace(temporary)
    return True


def sync_file(path: Path) -> None:
    """Bring a file's content down to the disk."""
    with path.open("rb") as file:
        os.fsync(file.fileno())


def sync_folder(path: Path) -> None:
    """Bring the folder's names down to the disk."""
    try:
        folder = os.open(path.parent, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(folder)
    except OSError:
        pass
    finally:
        os.close(folder)


@cache
def _renameat2() -> Callable[..., int] | None:
    try:
        function: Callable[..., int] = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError, TypeError):
        return None
    return function


def _copy_owner(path: Path, file: int) -> None:
    known = path.stat()
    try:
        os.fchown(file, known.st_uid, known.st_gid)
    except (OSError, AttributeError):
        return


def _can_link(path: Path) -> bool:
    probe = temporary_for(path)
    try:
        os.link(path, probe)
    except (OSError, AttributeError):
        return False
    probe.unlink()
    return True
