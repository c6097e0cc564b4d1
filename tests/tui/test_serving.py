"""The app in a browser: who is let in, and that a browser shows and obeys it."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.tui import browser_session
from tests.tui.browser_session import BrowserSession

if TYPE_CHECKING:
    from collections.abc import Iterator

pytest.importorskip("textual_serve", reason="the extra 'serve' is not installed")

ROOT = Path(__file__).resolve().parents[2]
SOCKET = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "c2l4dGVlbiBieXRlcyEhIQ==",
}


@contextmanager
def served(workspace: Path) -> Iterator[tuple[int, str, subprocess.Popen[str]]]:
    """The port, the token and the server's process."""
    program = [sys.executable, "-m", "directory", "--workspace", str(workspace), "serve"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as server:
        assert server.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:(\d+)/([\w-]+)/", server.stdout.readline())
        assert found, server.communicate(timeout=10)
        try:
            yield int(found[1]), found[2], server
        finally:
            server.send_signal(signal.SIGINT)
            server.wait(10)


@pytest.fixture(scope="module")
def server(read_example: Path) -> Iterator[tuple[int, str, subprocess.Popen[str]]]:
    with served(read_example) as found:
        yield found


def asked(port: int, path: str, headers: dict[str, str]) -> tuple[int, dict[str, str], str]:
    """An answer to a request with exactly these headers."""
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    connection.putrequest("GET", path, skip_host=True, skip_accept_encoding=True)
    for name, value in headers.items():
        connection.putheader(name, value)
    connection.endheaders()
    answer = connection.getresponse()
    text = "" if answer.status == 101 else answer.read().decode()
    connection.close()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, text


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("/{token}/", {"Host": "127.0.0.1:{port}"}, 200),
        ("/{token}/", {"Host": "localhost:{port}", "Origin": "http://localhost:{port}"}, 200),
        ("/{token}/", {}, 400),
        ("/{token}/", {"Host": "rebound.example"}, 403),
        ("/{token}/", {"Host": "rebound.example:{port}"}, 403),
        ("/{token}/", {"Host": "127.0.0.1"}, 403),
        ("/{token}/", {"Host": "127.0.0.1:{port}", "Origin": "http://elsewhere.example"}, 403),
        ("/{token}/", {"Host": "127.0.0.1:{port}", "Origin": "null"}, 403),
        ("/{token}/", {"Host": "127.0.0.1:{port}", "Origin": "https://127.0.0.1:{port}"}, 403),
        ("/", {"Host": "127.0.0.1:{port}"}, 403),
        ("/ws", {"Host": "127.0.0.1:{port}", **SOCKET, "Origin": "http://127.0.0.1:{port}"}, 403),
        ("/{token}x/", {"Host": "127.0.0.1:{port}"}, 403),
        ("/%C3%A9/../{token}", {"Host": "127.0.0.1:{port}"}, 403),
        ("/static/js/textual.js", {"Host": "127.0.0.1:{port}"}, 403),
        ("/{token}/static/js/textual.js", {"Host": "127.0.0.1:{port}"}, 200),
        ("/{token}/ws", {"Host": "127.0.0.1:{port}", **SOCKET}, 403),
        ("/{token}/ws", {"Host": "127.0.0.1:{port}", **SOCKET, "Origin": "http://elsewhere.example"}, 403),
        ("/{token}/ws", {"Host": "rebound.example", **SOCKET, "Origin": "http://rebound.example"}, 403),
        ("/{token}/ws", {"Host": "127.0.0.1:{port}", **SOCKET, "Origin": "http://127.0.0.1:{port}"}, 101),
    ],
)
def test_only_its_own_page_with_the_token_is_let_in(
    server: tuple[int, str, subprocess.Popen[str]], path: str, headers: dict[str, str], status: int
) -> None:
    port, token, _ = server
    sent = {name: value.replace("{port}", str(port)) for name, value in headers.items()}
    assert asked(port, path.replace("{token}", token), sent)[0] == status


def test_the_page_names_no_other_site_and_may_ask_none(server: tuple[int, str, subprocess.Popen[str]]) -> None:
    port, token, _ = server
    _, headers, text = asked(port, f"/{token}/", {"Host": f"127.0.0.1:{port}"})
    assert {host for _, host in re.findall(r"(https?|wss?)://([^/\"]+)", text)} == {f"127.0.0.1:{port}"}
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["referrer-policy"] == "no-referrer"


def test_it_listens_on_this_machine_alone(server: tuple[int, str, subprocess.Popen[str]]) -> None:
    port, _, _ = server
    rows = [line.split()[1] for line in Path("/proc/net/tcp").read_text(encoding="ascii").splitlines()[1:]]
    assert next(row for row in rows if row.endswith(f":{port:04X}")) == f"0100007F:{port:04X}"
    sixes = Path("/proc/net/tcp6").read_text(encoding="ascii") if Path("/proc/net/tcp6").exists() else ""
    assert f":{port:04X} 0000000000" not in sixes


def children(pid: int) -> list[int]:
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    return [int(child) for child in found]


@pytest.mark.skipif(not browser_session.is_installed(), reason="chromium and chromedriver are not installed")
def test_a_browser_shows_the_app_obeys_keys_and_leaves_no_process(workspace_path: Path, tmp_path: Path) -> None:
    registry = workspace_path / "data" / "orgs.yaml"
    before = registry.read_bytes()
    with served(workspace_path) as (port, token, server), BrowserSession(tmp_path / "browser") as browser:
        browser.open(f"http://127.0.0.1:{port}/{token}/")
        browser.wait(lambda: browser.run("return document.body.classList.contains('-first-byte')"))
        time.sleep(1.5)
        actors = browser.picture()
        browser.press("3")
        browser.wait(lambda: browser.picture() != actors)
        time.sleep(1.0)
        browser.press("n")
        browser.wait(lambda: registry.read_bytes() != before)
        browser.press("u")
        browser.wait(lambda: registry.read_bytes() == before)
        if folder := os.environ.get("ORGDIR_PICTURES"):
            (Path(folder) / "browser.png").write_bytes(browser.picture())
            (Path(folder) / "browser-actors.png").write_bytes(actors)
        assert not browser.complaints()
        [app] = children(server.pid)
        browser.press("1")
        browser.press("q")
        browser.wait(lambda: browser.run("return document.body.classList.contains('-closed')"))
        browser.wait(lambda: not children(server.pid))
        assert not Path(f"/proc/{app}").exists()


def test_an_app_whose_server_is_killed_ends_too(workspace_path: Path) -> None:
    with served(workspace_path) as (port, token, server):
        own = {"Host": f"127.0.0.1:{port}", "Origin": f"http://127.0.0.1:{port}", **SOCKET}
        connection = HTTPConnection("127.0.0.1", port, timeout=10)
        connection.putrequest("GET", f"/{token}/ws", skip_host=True)
        for name, value in own.items():
            connection.putheader(name, value)
        connection.endheaders()
        end = time.monotonic() + 10
        while not children(server.pid) and time.monotonic() < end:
            time.sleep(0.1)
        [app] = children(server.pid)
        time.sleep(2.5)
        server.kill()
        while Path(f"/proc/{app}").exists() and time.monotonic() < end + 10:
            time.sleep(0.1)
        connection.close()
        assert not Path(f"/proc/{app}").exists()
