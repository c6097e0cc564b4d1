"""Edits on a disk with little room left, each more or less of it; to be run where the folder is a small file system.

``python -m tests.registry.full_disk FOLDER`` prints one object of JSON a line: how many pages were free, what the
edit said, whether the file was left whole, and what stood beside it afterwards.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from directory.errors import EditRefusedError
from directory.registry.operations import IgnoreName
from directory.registry.write import write

PAGE = 4096
REGISTRY = "organisations:\n  a:\n    name: A\n" + "# filler\n" * 1000 + "decisions:\n  ignore: []\n"


def main(folder: Path) -> None:
    """Try with more and more room."""
    path = folder / "orgs.yaml"
    for free in range(10):
        for child in folder.iterdir():
            child.unlink()
        path.write_text(REGISTRY, "utf-8")
        _fill(folder, free)
        said = "written"
        try:
            write(path, [IgnoreName("x")])
        except EditRefusedError as error:
            said = error.problems[0].message
        text = path.read_text("utf-8")
        left = sorted(child.name for child in folder.iterdir() if child.suffix in {".tmp", ".new"})
        whole = text == (REGISTRY.replace("[]", "[x]") if said == "written" else REGISTRY)
        print(json.dumps({"free": free, "said": said, "whole": whole, "left": left}))


def _fill(folder: Path, free: int) -> None:
    room = os.statvfs(folder)
    with (folder / "everything-else").open("wb") as file:
        file.write(b"\0" * PAGE * max(room.f_bavail * room.f_frsize // PAGE - free, 0))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
