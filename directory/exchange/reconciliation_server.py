"""Owns the loopback server of the reconciliation service: who may ask, how much, and how long."""

from __future__ import annotations

import json
import socketserver
import threading
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, unquote, urlsplit

from directory.errors import OrgdirError, UsageError
from directory.exchange.reconciliation import Reconciliation, read_queries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from directory.workspace import Workspace

_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_LARGEST_BODY = 1_000_000
# What is read of a body that is refused, so that its sender comes to read why.
_MOST_DROPPED = 64_000_000
_SECONDS = 10.0
_MOST_AT_ONCE = 32
_MOST_FIELDS = 20
_JSON = "application/json; charset=utf-8"
_HTML = "text/html; charset=utf-8"


class _Refusal(Exception):  # noqa: N818 - it is an answer
    """An answer that is no: its status and a sentence."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status


class ReconciliationServer(ThreadingHTTPServer):
    """Serves one workspace's registry on 127.0.0.1; it only reads, and follows the registry's file."""

    def __init__(self, ws: Workspace, port: int = 0, allowed: Iterable[str] = ()) -> None:
        """Take the port, any free one for 0; raises ``UsageError`` where it cannot be had."""
        self.allowed = frozenset(_origin(one) for one in allowed)
        self._ws = ws
        self._lock = threading.Lock()
        self._places = threading.BoundedSemaphore(_MOST_AT_ONCE)
        self._service = self._serve_registry()
        try:
            super().__init__(("127.0.0.1", port), _Handler)
        except OSError as error:
            raise UsageError(f"port {port} cannot be had: {error.strerror}") from None

    @property
    def address(self) -> str:
        """Where the service is."""
        return f"http://127.0.0.1:{self.server_address[1]}/"

    def server_bind(self) -> None:
        """Bind without looking the host's name up, which may ask the network."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "localhost", int(self.server_address[1])

    def answer(self, ask: Callable[[Reconciliation], Any]) -> Any:
        """An answer of the service as the registry's file is now."""
        with self._lock:
            with suppress(OrgdirError):
                if self._ws.look_at_registry():
                    self._service = self._serve_registry()
            return ask(self._service)

    def manifest(self, base: str) -> dict[str, Any]:
        """What the service is: answered at once, whatever it is busy with."""
        return self._service.manifest(base)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer in a thread; where too many wait, the caller waits until one is done."""
        if not self._places.acquire(timeout=_SECONDS):
            self.shutdown_request(request)
            return
        super().process_request(request, client_address)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Answer, and make room for the next."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._places.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: a caller that goes away is no matter for the one who serves."""

    def _serve_registry(self) -> Reconciliation:
        return Reconciliation(self._ws.registry, f"orgdir: {self._ws.root.name}")


def serve(ws: Workspace, port: int, allowed: Iterable[str], announce: Callable[[str], None]) -> None:
    """Serve until Ctrl-C; ``announce`` is handed the address once questions are answered without delay."""
    with ReconciliationServer(ws, port, allowed) as server:
        server.answer(lambda service: service.make_ready())
        ws.make_ready()
        announce(server.address)
        with suppress(KeyboardInterrupt):
            server.serve_forever()


def _origin(text: str) -> str:
    """An origin as browsers send it; raises ``UsageError`` where it is none."""
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path not in {"", "/"} or parts.query:
        raise UsageError(f"{text!r} is no origin; one looks like https://refine.example.org")
    return f"{parts.scheme}://{parts.netloc}".casefold()


class _Handler(BaseHTTPRequestHandler):
    server: ReconciliationServer
    timeout = _SECONDS
    _is_read = False
    server_version, sys_version = "orgdir", ""

    def do_GET(self) -> None:
        self._reply_to(self._get)

    def do_POST(self) -> None:
        self._reply_to(self._post)

    def do_OPTIONS(self) -> None:
        self._reply_to(lambda: (204, "", ""))

    def _refuse_method(self) -> None:
        def refuse() -> tuple[int, str, str]:
            raise _Refusal(405, "only GET and POST; nothing here can be written")

        self._reply_to(refuse)

    do_HEAD = do_PUT = do_DELETE = do_PATCH = _refuse_method  # noqa: N815 - the names are the library's

    def log_message(self, *_: Any) -> None:
        """Names that are asked about are written nowhere."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002 - the signature is the library's
        """What the library refuses, said as everything else."""
        self._send(code, _JSON, json.dumps({"error": message or "not understood"}), None)

    def _reply_to(self, work: Callable[[], tuple[int, str, str]]) -> None:
        origin: str | None = None
        try:
            self._check_host()
            origin = self._checked_origin()
            status, kind, body = work()
        except _Refusal as error:
            status, kind, body = error.status, _JSON, json.dumps({"error": str(error)})
        except UsageError as error:
            status, kind, body = 400, _JSON, json.dumps({"error": str(error)})
        except OSError:
            return
        except Exception as error:  # noqa: BLE001 - a caller is told that it failed, the service stays
            status, kind, body = 500, _JSON, json.dumps({"error": f"unforeseen: {type(error).__name__}"})
        self._send(status, kind, body, origin)
        if (
            status >= 400
            and not self._is_read
            and ("Content-Length" in self.headers or "Transfer-Encoding" in self.headers)
        ):
            self._drop_body()

    def _check_host(self) -> None:
        """A name that leads here from elsewhere would make this registry a page of that name."""
        hosts = self.headers.get_all("Host") or []
        if len(hosts) != 1 or _hostname(hosts[0]) not in _LOOPBACK:
            raise _Refusal(403, "asked under a foreign host name")

    def _checked_origin(self) -> str | None:
        origins = self.headers.get_all("Origin") or []
        if not origins:
            return None
        origin = origins[0].casefold()
        scheme, _, rest = origin.partition("://")
        is_loopback = scheme in {"http", "https"} and _hostname(rest) in _LOOPBACK
        if len(origins) != 1 or not (is_loopback or origin in self.server.allowed):
            raise _Refusal(403, "asked from a foreign page; 'orgdir reconcile --allow-origin' allows one")
        return origins[0]

    def _get(self) -> tuple[int, str, str]:
        parts = urlsplit(self.path)
        given = _fields(parts.query)
        path = unquote(parts.path)
        if path.startswith("/view/") or path == "/preview":
            return self._page(path.removeprefix("/view/") if path != "/preview" else given.get("id", ""))
        return self._answer(path, given)

    def _post(self) -> tuple[int, str, str]:
        sort = (self.headers.get("Content-Type") or "").partition(";")[0].strip().casefold()
        if sort not in {"", "application/x-www-form-urlencoded"}:
            raise _Refusal(415, "a body is a form: application/x-www-form-urlencoded")
        length = self._length()
        body = self._read(length)
        try:
            given = _fields(body.decode("utf-8"))
        except UnicodeDecodeError:
            raise _Refusal(400, "the body is not UTF-8") from None
        parts = urlsplit(self.path)
        if not {"queries", "extend"} & given.keys():
            raise _Refusal(400, "a form with queries or extend is expected")
        return self._answer(unquote(parts.path), {**_fields(parts.query), **given})

    def _length(self) -> int:
        said = self.headers.get_all("Content-Length") or []
        if self.headers.get("Transfer-Encoding") or not said:
            raise _Refusal(411, "a body says its length before it")
        if len(said) != 1 or not (said[0].isascii() and said[0].isdigit()) or len(said[0]) > 18:
            raise _Refusal(400, "a length is one whole number")
        if int(said[0]) > _LARGEST_BODY:
            raise _Refusal(413, f"a body has {_LARGEST_BODY} bytes at most")
        return int(said[0])

    def _read(self, length: int) -> bytes:
        """The body; a sender that is slower than the time allowed for all of it is refused."""
        until = time.monotonic() + _SECONDS
        body = b""
        while len(body) < length:
            part = self.rfile.read1(length - len(body)) if time.monotonic() < until else b""
            if not part:
                raise _Refusal(400, "the body is shorter than it said, or too slow")
            body += part
        self._is_read = True
        return body

    def _drop_body(self) -> None:
        """Read the rest: a connection closed on a sender who still sends is cut before the answer is read."""
        until, dropped = time.monotonic() + _SECONDS / 2, 0
        self.connection.settimeout(0.5)
        with suppress(OSError):
            while dropped < _MOST_DROPPED and time.monotonic() < until:
                part = self.rfile.read1(65_536)
                if not part:
                    return
                dropped += len(part)

    def _answer(self, path: str, given: Mapping[str, str]) -> tuple[int, str, str]:
        ask = self._question(path, given)
        if ask is None and path in {"", "/"}:
            return 200, _JSON, json.dumps(self.server.manifest(f"http://{self.headers['Host'].strip()}"))
        if ask is None:
            raise _Refusal(404, "there is nothing at this address")
        text = json.dumps(self.server.answer(ask), ensure_ascii=True)
        return 200, _JSON, text

    def _question(self, path: str, given: Mapping[str, str]) -> Callable[[Reconciliation], Any] | None:
        prefix, cursor = given.get("prefix", ""), _number(given.get("cursor", "")) or 0
        match path:
            case "/" | "":
                return self._main_question(given)
            case "/suggest/entity":
                return lambda service: service.suggest_entities(prefix, cursor)
            case "/suggest/property":
                return lambda service: service.suggest_properties(prefix, cursor)
            case "/suggest/type":
                return lambda service: service.suggest_types(prefix, cursor)
            case "/propose_properties":
                limit = _number(given.get("limit", ""))
                return lambda service: service.propose_properties(given.get("type"), limit)
        return None

    def _main_question(self, given: Mapping[str, str]) -> Callable[[Reconciliation], Any] | None:
        if "queries" in given:
            queries = read_queries(given["queries"])
            return lambda service: service.reconcile(queries)
        if "extend" in given:
            return lambda service: service.extend(given["extend"])
        return None

    def _page(self, id_: str) -> tuple[int, str, str]:
        page = self.server.answer(lambda service: service.page(id_))
        if page is None:
            raise _Refusal(404, "there is no such entry")
        return 200, _HTML, page

    def _send(self, status: int, kind: str, body: str, origin: str | None) -> None:
        data = body.encode("utf-8")
        with suppress(OSError):
            self.send_response(status)
            for name, value in self._headers(status, kind, origin).items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(data)

    def _headers(self, status: int, kind: str, origin: str | None) -> dict[str, str]:
        said = {"X-Content-Type-Options": "nosniff", "Cache-Control": "no-store", "Vary": "Origin"}
        said |= {"Content-Type": kind} if kind else {}
        said |= {"Content-Security-Policy": "default-src 'none'", "Referrer-Policy": "no-referrer"}
        said |= {"Allow": "GET, POST"} if status == 405 else {}
        if origin is None:
            return said
        said["Access-Control-Allow-Origin"] = origin
        if self.command == "OPTIONS":
            said |= {"Access-Control-Allow-Methods": "GET, POST", "Access-Control-Allow-Headers": "Content-Type"}
            if self.headers.get("Access-Control-Request-Private-Network", "").casefold() == "true":
                said["Access-Control-Allow-Private-Network"] = "true"
        return said


def _hostname(text: str) -> str:
    """The name in ``name:port``; empty where it is anything else."""
    text = text.strip().casefold()
    name, port = text, ""
    if text.startswith("["):
        name, _, port = text[1:].partition("]")
        port = port.removeprefix(":")
    elif ":" in text:
        name, _, port = text.partition(":")
    return name if not port or (port.isascii() and port.isdigit()) else ""


def _fields(text: str) -> dict[str, str]:
    try:
        parsed = parse_qs(text, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError:
        raise _Refusal(400, f"{_MOST_FIELDS} fields at most") from None
    return {name: values[0] for name, values in parsed.items()}


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None
