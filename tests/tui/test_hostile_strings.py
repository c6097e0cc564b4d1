"""Strings made to harm a terminal, through every view, asserted on the raw bytes that reach it."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import shutil
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

import tui.screens
from directory import ingest, review
from directory.views import Progress
from directory.workspace import open_workspace
from tests.tui.pty_session import PtySession
from tests.tui.test_safe import HOSTILE
from tui.app import OrgdirApp
from tui.first_frame import first_screen
from tui.lines import Ink, plain
from tui.pane import Target
from tui.prepaint import is_harmless
from tui.screens.entry_decisions import ConfirmView, SplitView
from tui.screens.reading_view import ReadingView
from tui.screens.view import View
from tui.shell import Shell
from tui.styles import THEMES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PAYLOADS = (
    "[red]Evil[/red] Org",
    "Org [/oops] X",
    "[@click=app.bell]hi[/]",
    "\x1b[31mRed \x1b[2JWiped Union",
    "\x1b]0;title\x07 Title Society",
    "\x1b]52;c;aGk=\x07 Clipboard Council",
    "\x9b31m C1 Committee",
    "\x90q\x9c Device Federation",
    "Del\x7fete Association",
    "Pay\u202eslap Foundation",
    "Zero\u200bWidth\u00ad Institute",
    "Tag\U000e0041\U000e007f Centre",
    "Line\u2028Sep Forum",
    "Z̷̧͓̣̣a̶̢̛̛l̶̢̛g̶o̵" + "\u0301" * 40 + " House",
    "👍🏽 Family 👨\u200d👩\u200d👧 Network",
    "שלום العربية Movement",
)

FORBIDDEN = (
    b"\x1b[31m",
    b"\x1b[2J",
    b"\x1b]0;",
    b"\x1b]52",
    b"aGk=\x07",
    b"\xc2\x9b",
    b"\xc2\x90",
    b"\x00",
    b"\x7f",
    b"\x07",
    "\u202e".encode(),
    "\u200b".encode(),
    "\u200d".encode(),
    "\u2028".encode(),
    "\u00ad".encode(),
    "\U000e0041".encode(),
)

OUR_SEQUENCES = re.compile(
    rb"\x1b\[[\d;]*m|\x1b\[\d+;\d+H|\x1b\[H|\x1b\[\?\d+[hl]|\x1b\[\?\d+\$p|\x1b\[[<>]?\d*u|\x1b\]22;[a-z]*\x1b\\"
    rb"|\x1b\]22;[a-z]*\x07|\x1b\[\d*[ABCDJK]|\x1b\[\?\d*u|\x1b\[c|\x1b\[\d+ q|\x1b\[6n|\x1bP>\|[^\x1b]*\x1b\\"
)


def quoted(text: str) -> str:
    """A text as YAML takes it between quotes, which is as JSON writes it but for what has no short escape."""
    signs = ("\\U" + f"{ord(char):08x}" if ord(char) > 0xFFFF else json.dumps(char)[1:-1] for char in text)
    return '"' + "".join(signs) + '"'


def hostile_registry() -> str:
    lines = ["organisations:"]
    for number, payload in enumerate(PAYLOADS):
        name = quoted(payload)
        lines += [
            f"  actor-{number:02}:",
            f"    name: {name}",
            f"    aliases: [{quoted(payload + ' alias')}, Sane Alias {number}]",
            f"    notes: {name}",
            "    kind: ngo",
        ]
    lines += ["  broken:", "    name: Broken", f"    branch_of: {quoted(PAYLOADS[3])}"]
    return "\n".join(lines) + "\n"


def hostile_document(number: int, payload: str) -> str:
    names = "\n".join(f"Sane Alias {other}" for other in range(len(PAYLOADS)))
    return (
        f"Open letter {payload}\n\n3 May 2024\n\nWe, the undersigned, call on the Ministry of {payload} Water "
        f"and on Sane Alias {number} to stop {payload}.\n\n"
        f"Signed by:\n\nNino Beridze, director of River Watch {payload}\n"
        f"{names}\n"
    )


@pytest.fixture(scope="module")
def hostile_workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("hostile") / "ws"
    documents = root / "data" / "documents"
    documents.mkdir(parents=True)
    (root / "data" / "orgs.yaml").write_text(hostile_registry(), encoding="utf-8")
    for number, payload in enumerate(PAYLOADS[:8]):
        path = documents / f"letter-{number}.txt"
        path.write_text(hostile_document(number, payload), encoding="utf-8", errors="replace")
    (documents / "na\x1b[31mme\u202e.txt").write_text("Statement of River Watch\n\nUNMAS was told.\n", encoding="utf-8")
    ws = open_workspace(root)
    ingest.sync(ws)
    ws.close()
    return root


TOUR = """
down down down enter down escape t down escape 4 tab escape escape 2 down down down enter tab tab tab
pagedown escape 3 tab { s s s / escape escape escape 5 down down down 1 f down escape ? d e escape enter S
escape escape y m down enter escape escape + x escape
; escape enter ; escape escape 2 enter ; escape escape 3 ; escape escape 1 f n e w enter down enter escape escape
"""

KEYS = ("jjj", "\r", "jj", "\x1b", "2", "\r", "\t\t", "\x1b", "3", "s", "4", "5", "1", "/", "evil", "\x1b", "?")


def assert_harmless(shell: Shell, where: str) -> None:
    lines = shell.frame(*shell.size).lines
    written = Ink(THEMES["dark"], true_colour=True).changes([], lines).encode()
    assert not OUR_SEQUENCES.sub(b"", written).count(b"\x1b"), where
    for bad in FORBIDDEN:
        assert bad not in written, (bad, where)
    assert all(piece.text.isprintable() for line in lines for piece in line), where


@pytest.mark.parametrize("number", range(len(PAYLOADS)))
def test_no_message_question_or_preview_lets_one_through(hostile_workspace: Path, number: int) -> None:
    ws = open_workspace(hostile_workspace)
    payload, other = PAYLOADS[number], f"actor-{(number + 1) % len(PAYLOADS):02}"
    shell = Shell(ws)
    for room in ((120, 40), (60, 20)):
        shell.frame(*room)
        for look in ("good", "bad", "warn", "dim"):
            shell.tell(payload, look, undo=True)
            assert_harmless(shell, "message")
        shell.ask(payload, print, text=payload)
        assert_harmless(shell, "prompt")
        shell.prompt = None
        shell.progress = Progress(1, 3, payload)
        assert_harmless(shell, "progress")
        shell.push(ReadingView(shell, "actors"))
        assert_harmless(shell, "reading")
        shell.progress = None
        merge = lambda *, dry: review.merge(ws, f"actor-{number:02}", other, dry=dry)  # noqa: E731 - called at once
        shell.push(ConfirmView(shell, payload, merge))
        assert_harmless(shell, "merge")
        shell.push(SplitView(shell, f"actor-{number:02}"))
        shell.frame(*room)
        shell.key("space", " ")
        assert_harmless(shell, "split")
        shell.key("enter")
        # an entry that cannot be read has no name to split off, which is said in a sentence
        assert shell.view.where == "confirm" or (shell.message and shell.message.look in {"bad", "warn"})
        assert_harmless(shell, "split preview")
        while shell.pop():
            pass
    ws.close()


@pytest.mark.parametrize("room", [(120, 40), (60, 20)])
def test_no_view_lets_a_control_sequence_of_the_data_through(hostile_workspace: Path, room: tuple[int, int]) -> None:
    ws = open_workspace(hostile_workspace)
    shell = Shell(ws)
    seen = set()
    for key in TOUR.split():
        shell.key(key, key if len(key) == 1 else None)
        shell.guarded_settle()
        shell.frame(*room)
        seen.add(shell.view.where)
        assert_harmless(shell, shell.view.where)
    ws.close()
    assert seen >= {view.where for view in all_views()} - {"confirm", "reading"}, (
        "those two: see messages and questions"
    )


def all_views() -> Iterator[type[View]]:
    for module in pkgutil.iter_modules(tui.screens.__path__):
        importlib.import_module(f"tui.screens.{module.name}")
    waiting = View.__subclasses__()
    while waiting:
        view = waiting.pop()
        waiting += view.__subclasses__()
        if view.where:
            yield view


@pytest.mark.parametrize("room", [(120, 40), (60, 20)])
def test_the_screen_drawn_before_the_app_lets_none_through(hostile_workspace: Path, room: tuple[int, int]) -> None:
    screen = first_screen(str(hostile_workspace), room)
    assert "Evil" in screen
    assert is_harmless(screen)
    assert not any(bad in screen.encode() for bad in FORBIDDEN)


async def test_a_picture_of_a_screen_full_of_them_is_a_whole_svg(hostile_workspace: Path) -> None:
    ws = open_workspace(hostile_workspace)
    app = OrgdirApp(ws)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("down", "enter")
        picture = app.export_screenshot(title="orgdir")
    ws.close()
    assert ET.fromstring(picture).tag.endswith("svg")  # noqa: S314 - made here
    assert not any(bad in picture.encode() for bad in FORBIDDEN)


def test_the_bytes_that_reach_a_terminal_are_the_apps_own(hostile_workspace: Path, tmp_path: Path) -> None:
    root = tmp_path / "ws"
    shutil.copytree(hostile_workspace, root)
    with PtySession.of_app(root, size=(110, 32)) as session:
        session.wait_for("help")
        session.wait_for(b"\x1b[?2004h", since=len(session.output) // 2, seconds=20)
        session.read(1.5)
        for keys in KEYS:
            session.send(keys)
            session.read(0.6)
        output = bytes(session.output)
    rest = OUR_SEQUENCES.sub(b"", output)
    for bad in (b"\x1b", *FORBIDDEN):
        assert bad not in rest, rest[rest.find(bad) - 60 :][:120]
        assert bad in {b"\x1b", b"\x07"} or bad not in output, bad
    assert b"[red]Evil[/red] Org" in output


def test_what_is_typed_or_pasted_is_no_way_in(hostile_workspace: Path) -> None:
    ws = open_workspace(hostile_workspace)
    shell = Shell(ws)
    shell.frame(80, 24)
    for payload in HOSTILE:
        shell.paste(payload)
        shell.guarded_settle()
        written = Ink(THEMES["dark"], true_colour=True).changes([], shell.frame(80, 24).lines).encode()
        assert not OUR_SEQUENCES.sub(b"", written).count(b"\x1b")
        shell.key("escape")
        shell.key("escape")
    ws.close()


def test_a_control_sequence_in_a_document_is_shown_as_a_picture_of_itself(hostile_workspace: Path) -> None:
    ws = open_workspace(hostile_workspace)
    shell = Shell(ws)
    shell.follow(Target("document", "letter-3.txt"))
    text = plain(shell.frame(120, 40).lines)
    ws.close()
    assert "␛[31mRed ␛[2JWiped Union" in text


def test_nothing_is_swallowed(hostile_workspace: Path) -> None:
    ws = open_workspace(hostile_workspace)
    screen = plain(Shell(ws).frame(120, 60).lines)
    ws.close()
    for shown in ("[red]Evil[/red] Org", "Org [/oops] X", "[@click=app.bell]hi[/]"):
        assert shown in screen
