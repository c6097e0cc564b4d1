"""A headless Chromium, driven over the protocol that chromedriver speaks: addresses, keys, scripts, pictures."""

from __future__ import annotations

import base64
import json
import shutil
import socket
import subprocess
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Self
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FLAGS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1100,760")


def is_installed() -> bool:
    """Whether there is a Chromium with its driver."""
    return bool(shutil.which("chromedriver") and shutil.which("chromium"))


class BrowserSession:
    """One window of a browser."""

    def __init__(self, folder: Path) -> None:
        """Start the driver and a window; what the browser keeps, it keeps in the folder."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self._driver = subprocess.Popen(
            ["chromedriver", f"--port={port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._base = f"http://127.0.0.1:{port}"
        self._wait_for_driver()
        options = {"binary": shutil.which("chromium"), "args": [*FLAGS, f"--user-data-dir={folder}"]}
        logs = {"goog:loggingPrefs": {"browser": "ALL"}}
        wanted = {"capabilities": {"alwaysMatch": {"goog:chromeOptions": options, **logs}}}
        self._base += f"/session/{self._ask('POST', '/session', wanted)['sessionId']}"

    def _wait_for_driver(self) -> None:
        for _ in range(200):
            with suppress(URLError, ConnectionError):
                self._ask("GET", "/status")
                return
            time.sleep(0.05)
        raise AssertionError("chromedriver does not start")

    def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        data = json.dumps(body or {}).encode() if method == "POST" else None
        request = Request(  # noqa: S310 - the driver on this machine
            self._base + path, data, {"Content-Type": "application/json"}, method=method
        )
        try:
            with urlopen(request, timeout=60) as answer:  # noqa: S310 - as above
                return json.load(answer)["value"]
        except HTTPError as error:
            raise AssertionError(error.read().decode()) from None

    def open(self, address: str) -> None:
        """Go to an address."""
        self._ask("POST", "/url", {"url": address})

    def run(self, script: str) -> Any:
        """What a script in the page returns."""
        return self._ask("POST", "/execute/sync", {"script": script, "args": []})

    def press(self, keys: str) -> None:
        """Press keys one after the other."""
        strokes = [{"type": sort, "value": key} for key in keys for sort in ("keyDown", "keyUp")]
        self._ask("POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": strokes}]})

    def picture(self) -> bytes:
        """The window as PNG."""
        return base64.b64decode(self._ask("GET", "/screenshot"))

    def complaints(self) -> list[str]:
        """What the browser wrote into its console that is an error."""
        lines = self._ask("POST", "/se/log", {"type": "browser"})
        return [line["message"] for line in lines if line["level"] == "SEVERE"]

    def wait(self, condition: Callable[[], object], seconds: float = 20.0) -> None:
        """Until a condition holds."""
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, "it did not come to hold"
            time.sleep(0.1)

    def __enter__(self) -> Self:
        """The session."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the window and end the driver."""
        with suppress(AssertionError, URLError, ConnectionError):
            self._ask("DELETE", "")
        self._driver.terminate()
        self._driver.wait(10)
