"""Arrays packed into one file: written as a whole or not at all, opened without reading them twice."""

from __future__ import annotations

import json
import mmap
import os
import zlib
from typing import TYPE_CHECKING, Any

import numpy as np

from directory.errors import OrgdirError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import numpy.typing as npt

    Arrays = Mapping[str, npt.NDArray[Any]]

_MAGIC = b"orgdir-arrays-1\n"
_ALIGNED = 16


def write_arrays(path: Path, said: Mapping[str, object], arrays: Arrays) -> None:
    """Put the arrays, and what is said of them, into a file in place of the one before; raises OSError."""
    places: list[dict[str, object]] = []
    at = checksum = 0
    for name, array in arrays.items():
        places.append({"name": name, "type": array.dtype.str, "count": len(array), "at": at})
        at += len(_padded(array))
        checksum = zlib.crc32(_padded(array), checksum)
    head = json.dumps({"said": said, "arrays": places, "size": at, "checksum": checksum}).encode()
    head += b" " * (-(len(_MAGIC) + 8 + len(head)) % _ALIGNED)
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        with fresh.open("wb") as file:
            file.write(_MAGIC + len(head).to_bytes(8, "big") + head)
            for array in arrays.values():
                file.write(_padded(array))
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)


def _padded(array: npt.NDArray[Any]) -> bytes:
    data = array.tobytes()
    return data + bytes(-len(data) % _ALIGNED)


def open_packed(path: Path) -> tuple[dict[str, Any], dict[str, npt.NDArray[Any]]]:
    """What is said of the arrays of a file, and the arrays, left on the disk; raises OrgdirError if not whole."""
    try:
        with path.open("rb") as file:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        begin = len(_MAGIC) + 8
        body = begin + int.from_bytes(mapped[len(_MAGIC) : begin], "big")
        head = json.loads(mapped[begin:body])
        whole = memoryview(mapped)[body:]
        found = mapped[: len(_MAGIC)], len(whole), zlib.crc32(whole)
        arrays = {
            each["name"]: np.frombuffer(whole, dtype=each["type"], count=each["count"], offset=each["at"])
            for each in head["arrays"]
        }
        if found == (_MAGIC, head["size"], head["checksum"]):
            return head["said"], arrays
    except (OSError, ValueError, KeyError, TypeError, OverflowError) as error:
        raise OrgdirError(f"{path} cannot be read; it is made again") from error
    raise OrgdirError(f"{path} is not whole; it is made again")
