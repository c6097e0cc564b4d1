"""Hostile registries, read by a process of its own that tells what reading took.

``python -m tests.registry.bombs NAME`` prints one object of JSON: the codes of the problems, seconds of the
processor, and by how many megabytes the process grew.
"""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from directory.registry.check import check
from directory.registry.load import load, parse_registry

if TYPE_CHECKING:
    from collections.abc import Callable

MEGABYTE = 1024 * 1024
LETTERS = "abcdefghij"


def _laughs(head: str, indent: str) -> bytes:
    first = f"{head}{indent}a: &a [x]\n"
    return (
        first
        + "".join(
            f"{indent}{LETTERS[n]}: &{LETTERS[n]} [{', '.join(['*' + LETTERS[n - 1]] * 9)}]\n" for n in range(1, 10)
        )
    ).encode()


def _merges() -> str:
    lines = ["organisations:\n", "  m0: &m0 {k0: v, k1: v, k2: v, k3: v, k4: v, k5: v}\n"]
    lines += [f"  m{n}: &m{n}\n    <<: [{', '.join([f'*m{n - 1}'] * 6)}]\n" for n in range(1, 10)]
    return "".join(lines)


def _entries_up_to(size: int) -> bytes:
    entry = b"  org-%08d:\n    name: A name that is like no other %08d\n    aliases: [%s]\n"
    number = size // 4096
    return b"organisations:\n" + b"".join(entry % (row, row, b"x" * 4000) for row in range(number))


BOMBS: dict[str, Callable[[], bytes]] = {
    "billion laughs": lambda: _laughs("", ""),
    "billion laughs in a section": lambda: _laughs("organisations:\n", "  "),
    "billion laughs in an entry": lambda: _laughs("organisations:\n  a:\n", "    "),
    "merge bomb": lambda: _merges().encode(),
    "merge bomb on one line": lambda: (
        b"organisations: {a: &a {k: v}, "
        + b", ".join(b"b%d: {<<: [%s]}" % (n, b"*a, " * 900) for n in range(40))
        + b"}\n"
    ),
    "200 MB": lambda: _entries_up_to(200 * MEGABYTE),
    "200 MB of nothing": lambda: b"\0" * (200 * MEGABYTE),
    "one line of 100 MB": lambda: b"organisations:\n  a:\n    name: " + b"x" * (100 * MEGABYTE),
    "a line of 7 MB": lambda: b"organisations:\n  a:\n    name: " + b"x" * (7 * MEGABYTE) + b"\n",
    "one quote of 60 MB": lambda: b'organisations:\n  a:\n    name: "' + b"x y\n" * (15 * MEGABYTE),
    "100,000 levels of brackets": lambda: b"organisations:\n  a:\n    name: " + b"[" * 100_000,
    "100,000 levels of brackets closed": lambda: b"organisations:\n  a:\n    name: " + b"[" * 100_000 + b"]" * 100_000,
    "100,000 levels of braces": lambda: b"organisations: " + b"{a: " * 100_000,
    "100,000 levels of dashes": lambda: b"organisations:\n  a:\n    aliases:\n      " + b"- " * 100_000 + b"x\n",
    "100,000 levels of dashes alone": lambda: b"- " * 100_000 + b"x\n",
    "2,000 levels of indent": lambda: b"organisations:\n" + b"".join(b" " * n + b"k%d:\n" % n for n in range(1, 2_000)),
    "100,000 levels of complex keys": lambda: b"organisations:\n  a:\n    " + b"? " * 100_000 + b"x\n",
}


def main(name: str) -> None:
    """Read one of them."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "orgs.yaml")
        path.write_bytes(BOMBS[name]())
        # what is loaded on first use is no part of what the file takes
        check(parse_registry('organisations:\n  a: {name: "A: B", kind: x}\n  b: {name: A: B}\n'))
        _forget_peak()
        before, began = _peak(), time.process_time()
        problems = check(load(path))
        took, grew = time.process_time() - began, _peak() - before
    codes = sorted({problem.code for problem in problems})
    print(json.dumps({"codes": codes, "problems": len(problems), "seconds": round(took, 3), "megabytes": round(grew)}))


def _forget_peak() -> None:
    """Let the peak be what is held now, where the system can; making the file may have taken more."""
    try:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    except OSError:
        return


def _peak() -> float:
    """The most memory that the process held, in megabytes."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM"))
    except (OSError, StopIteration):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(sys.argv[1])
