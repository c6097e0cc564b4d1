"""The app in a browser of this machine: a loopback server that answers nobody who does not know its address.

The address holds a random token as its first part.  A page of another site that guesses the port gets
nothing: every request has to name this very host, and every connection has to come from its own page.
"""

from __future__ import annotations

import hmac
import logging
import secrets
import shlex
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from aiohttp import web
from textual_serve.server import Server

from directory.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

_LOOPBACK = "127.0.0.1"
_NAMES = (_LOOPBACK, "localhost")
_MOST_AT_ONCE = 8
_PAGE = Path(__file__).with_name("page")
_CODE = Path(__file__).resolve().parents[1]


class BrowserServer(Server):
    """Serves the app on one workspace; every browser window has an app of its own."""

    def __init__(self, root: Path, port: int = 0) -> None:
        """Take the port, any free one for 0; raises ``UsageError`` where it cannot be had."""
        self._socket = _bound(port)
        self.token = secrets.token_urlsafe(24)
        self.open_windows = 0
        program = f"import sys; sys.path[:0] = [{str(_CODE)!r}]; from tui.browser_window import main; main()"
        super().__init__(
            # in place of the shell that starts it, so that the app's parent is this very process
            f"exec {shlex.join([sys.executable, '-c', program, str(root)])}",
            host=_LOOPBACK,
            port=self._socket.getsockname()[1],
            title=f"orgdir: {root.name}",
            templates_path=_PAGE,
        )

    @property
    def address(self) -> str:
        """Where the app is, with the token."""
        return f"{self.public_url}/{self.token}/"

    def run(self) -> None:
        """Serve until Ctrl-C or SIGTERM."""
        # what goes wrong in a window is shown in the window, and never as a traceback
        logging.getLogger("textual-serve").setLevel(logging.CRITICAL + 1)
        web.run_app(self.make_app(), sock=self._socket, print=None, access_log=None, shutdown_timeout=2.0)

    async def make_app(self) -> web.Application:
        """The whole server: the app's own pages under the token, and the guard before everything."""
        pages = await self._make_app()
        pages.router.add_get("/focus.js", self._focus)
        pages.on_response_prepare.append(self._seal)
        whole = web.Application(middlewares=[self._guard])
        whole.add_subapp(f"/{self.token}", pages)
        return whole

    async def _focus(self, request: web.Request) -> web.FileResponse:
        del request
        return web.FileResponse(_PAGE / "focus.js")

    async def on_startup(self, app: web.Application) -> None:
        """Say nothing: the command has said where the app is."""

    @web.middleware
    async def _guard(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """403 for whoever does not come from here with the token."""
        if not self._is_welcome(request):
            return web.Response(status=403, text="Open the address that 'orgdir serve' printed.\n")
        return await handler(request)

    def _is_welcome(self, request: web.Request) -> bool:
        ours = {f"{name}:{self.port}" for name in _NAMES}
        origin = request.headers.get("Origin")
        is_socket = "upgrade" in request.headers.get("Connection", "").lower() or "Upgrade" in request.headers
        if request.headers.get("Host", "").lower() not in ours:
            return False
        if (origin is not None or is_socket) and origin not in {f"http://{each}" for each in ours}:
            return False
        given = request.path.split("/")[1]
        return hmac.compare_digest(given.encode("utf-8", "surrogateescape"), self.token.encode())

    async def _seal(self, request: web.Request, response: web.StreamResponse) -> None:
        """The page loads nothing from elsewhere, stands in no other page, and tells nobody its address."""
        del request
        sockets = " ".join(f"ws://{name}:{self.port}" for name in _NAMES)
        sources = " ".join(f"http://{name}:{self.port}" for name in _NAMES)
        response.headers.update(
            {
                "Content-Security-Policy": (
                    f"default-src 'none'; script-src {sources}; style-src {sources} 'unsafe-inline'; "
                    f"font-src {sources}; img-src data:; connect-src {sockets} {sources}; "
                    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                ),
                "Referrer-Policy": "no-referrer",
                "X-Content-Type-Options": "nosniff",
                "Cache-Control": "no-store",
            }
        )

    async def handle_websocket(self, request: web.Request) -> web.WebSocketResponse:
        """One window more; each is a process, so there are not endlessly many."""
        if self.open_windows >= _MOST_AT_ONCE:
            raise web.HTTPServiceUnavailable(text=f"{_MOST_AT_ONCE} windows are open already\n")
        self.open_windows += 1
        try:
            return await super().handle_websocket(request)
        finally:
            self.open_windows -= 1


def _bound(port: int) -> socket.socket:
    listening = socket.socket()
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((_LOOPBACK, port))
        # whoever opens the address at once waits until the server answers
        listening.listen()
    except OSError as error:
        listening.close()
        raise UsageError(f"port {port} cannot be had: {error.strerror}") from None
    return listening


def serve(root: Path, port: int, announce: Callable[[str], None]) -> int:
    """Serve until Ctrl-C; ``announce`` is handed the address."""
    server = BrowserServer(root, port)
    announce(server.address)
    server.run()
    return 0
