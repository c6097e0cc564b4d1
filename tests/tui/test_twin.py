"""Whatever word of the data a view of the app shows, a command prints it too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from directory.cli.program import run
from directory.workspace import open_workspace
from tests.tui.test_shell import press
from tui.lines import plain
from tui.rendering.countries import country_name
from tui.shell import Shell

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

OURS = set(
    re.findall(
        r"\w+",
        """
acronym actor actors addressed also around called criticised data decision document documents entries family here know
letter likely line link more name names network newest nobody not once only opens organisation organised orgs people
published record said settles shown signed sorted stands that this through took unit unlikely waiting waits what when
which with works writes yaml yourself docs first person wait like registry text
""",
    )
)
"""Words of the app itself: headings, counts, what a sign means."""

VIEWS: dict[str, tuple[Sequence[str], ...]] = {
    "an actor": (("/", *"amnesty", "enter"), ["show", "amnesty"]),
    "a person": (("/", *"zeynalov", "enter"), ["show", "eldar-zeynalov"]),
    "documents": (("2",), ["documents"]),
    "a document": (("2", "down", "enter"), ["document", "letter-on-water.txt", "--text"]),
    "review": (("3",), ["review"]),
    "the network": (("/", *"amnesty", "enter", "4", "tab"), ["network", "amnesty"]),
    "a timeline": (("/", *"amnesty", "enter", "t"), ["timeline", "amnesty"]),
    "filters": (("f",), ["find", "--counts"]),
    "new names": (("f", *"new", "enter"), ["find", "--new"], ["review"]),
}


def words(text: str) -> set[str]:
    return {word.casefold() for word in re.findall(r"[^\W\d_]{4,}", text)}


@pytest.mark.parametrize("view", VIEWS)
def test_every_word_of_the_data_on_the_screen_is_printed_by_the_twin(
    view: str, workspace_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keys, *commands = VIEWS[view]
    ws = open_workspace(workspace_path)
    shell = Shell(ws)
    # as wide as nothing has to be cut, one pane, as high as nothing has to be scrolled
    press(shell, *keys, room=109, height=400)
    above, body = shell.painter.body_at, shell.painter.body_high
    lines = plain(shell.frame(109, 400).lines).splitlines()[above : above + body]
    shown = words(re.sub(r"\S*… ?\S*", " ", "\n".join(lines)))
    ws.close()
    for arguments in commands:
        run(["--workspace", str(workspace_path), *arguments])
    printed = capsys.readouterr().out
    countries = " ".join(country_name(code) for code in re.findall(r"\b[A-Z]{2}\b", printed))
    assert shown - words(printed) - words(countries) - OURS == set()
