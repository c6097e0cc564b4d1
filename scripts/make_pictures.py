"""Make the pictures of the README: the app on the shipped workspace, as SVG in ``docs``.

Run it from the project's folder: ``python scripts/make_pictures.py``.
"""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import tempfile
from pathlib import Path
from typing import NamedTuple

from directory import ingest
from directory.workspace import open_workspace
from tui.app import OrgdirApp

ROOT = Path(__file__).resolve().parents[1]

LETTER = """Open letter to the United Nations Mine Action Service

London, 3 May 2025

We, the undersigned organisations, ask the United Nations Mine Action Service to publish its survey of the district.
The Prague House gave its support, and the survey was already asked for by the Prague House in March.
Copies go to Amnesty International and to BBC World Service.

Signed by:

Leyla Example, chair of Women Against Mines
Bremen House of Culture
Humanitarian Research Union
Green Villages Union
"""
"""A letter with names that wait, so that the picture of the review has a question in it."""


class Picture(NamedTuple):
    """A file's name, the keys that lead to its view, and the size of the window."""

    name: str
    keys: tuple[str, ...]
    size: tuple[int, int] = (120, 36)


PICTURES = (
    Picture("actors", ("slash", *"amnesty int", "enter", "escape", "escape", *["down"] * 2)),
    Picture("document", ("2", *["down"] * 2, "enter", "tab", "tab", "tab")),
    Picture("review", ("3",)),
    Picture("network", ("slash", *"unmas", "enter", "4")),
    Picture("timeline", ("slash", *"amnesty int", "enter", "t")),
    Picture("narrow", (), (60, 20)),
)


async def take(picture: Picture, root: Path, folder: Path) -> None:
    """Open the app, press the keys, and save what it shows."""
    app = OrgdirApp(open_workspace(root))
    async with app.run_test(size=picture.size) as pilot:
        await pilot.pause(0.3)
        for key in picture.keys:
            await pilot.press(key)
        await pilot.pause(0.4)
        (folder / f"{picture.name}.svg").write_text(_of_itself(app.export_screenshot(title="orgdir")), encoding="utf-8")


def _of_itself(svg: str) -> str:
    """The picture without the fonts that it would fetch from elsewhere."""
    without = re.sub(r"@font-face\s*\{.*?\}", "", svg, flags=re.DOTALL)
    return without.replace("Fira Code", "DejaVu Sans Mono, Menlo, Consolas")


def main() -> None:
    """Make them all."""
    folder = ROOT / "docs"
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        os.environ["HOME"] = temporary
        root = Path(temporary) / "campaign"
        shutil.copytree(ROOT / "data", root / "data", ignore=shutil.ignore_patterns("orgs.db*", ".orgs*"))
        (root / "data" / "documents" / "letter-on-survey.txt").write_text(LETTER, encoding="utf-8")
        ws = open_workspace(root)
        ingest.sync(ws)
        ws.close()
        for picture in PICTURES:
            asyncio.run(take(picture, root, folder))
            print(folder / f"{picture.name}.svg")


if __name__ == "__main__":
    main()
