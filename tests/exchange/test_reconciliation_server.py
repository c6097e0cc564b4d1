from __future__ import annotations

import http.client
import json
import shutil
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

import pytest

from directory.errors import UsageError
from directory.exchange.reconciliation_server import ReconciliationServer
from directory.workspace import create_workspace, open_workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
HOSTILE = "<script>alert(1)</script> \"Rūta\" & 'Co' Society"
ALLOWED = "https://refine.example.org"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ReconciliationServer]:
    root = tmp_path_factory.mktemp("served") / "workspace"
    shutil.copytree(ROOT / "data", root / "data", ignore=shutil.ignore_patterns("orgs.db*", ".orgs*"))
    text = (root / "data" / "orgs.yaml").read_text("utf-8")
    hostile = f"organisations:\n  hostile:\n    name: {json.dumps(HOSTILE)}\n    kind: ngo\n"
    (root / "data" / "orgs.yaml").write_text(text.replace("organisations:\n", hostile, 1), "utf-8")
    with ReconciliationServer(open_workspace(root), 0, [ALLOWED]) as serving:
        thread = threading.Thread(target=serving.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield serving
        serving.shutdown()
        thread.join()


class Client:
    def __init__(self, server: ReconciliationServer) -> None:
        self.port = int(server.server_address[1])

    def ask(
        self, method: str, path: str, body: bytes | str | None = None, **headers: str
    ) -> tuple[int, http.client.HTTPMessage, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        said = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body, said)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, answer.headers, text

    def get(self, path: str, **headers: str) -> Any:
        status, _, text = self.ask("GET", path, **headers)
        assert status == 200, text
        return json.loads(text)

    def post(self, **fields: Any) -> Any:
        body = urlencode({name: json.dumps(value) for name, value in fields.items()})
        status, _, text = self.ask("POST", "/", body, Content_Type="application/x-www-form-urlencoded")
        assert status == 200, text
        return json.loads(text)


@pytest.fixture
def client(server: ReconciliationServer) -> Client:
    return Client(server)


def test_a_client_finds_its_way_from_the_manifest_alone(client: Client) -> None:
    manifest = client.get("/")
    assert "0.2" in manifest["versions"]
    assert manifest["identifierSpace"]
    assert manifest["schemaSpace"]
    base = f"http://127.0.0.1:{client.port}"
    suggest = manifest["suggest"]["entity"]
    assert suggest["service_url"] == base
    (first, *_) = client.get(f"{suggest['service_path']}?prefix=unmas")["result"]
    assert first["id"] == "unmas"
    for template in (manifest["preview"]["url"], manifest["view"]["url"]):
        status, headers, page = client.ask("GET", template.replace("{{id}}", "unmas").removeprefix(base))
        assert status == 200
        assert "United Nations Mine Action Service" in page
        assert headers["Content-Security-Policy"] == "default-src 'none'"
    propose = manifest["extend"]["propose_properties"]["service_path"]
    offered = {one["id"] for one in client.get(f"{propose}?type=organisation&limit=50")["properties"]}
    assert {"country", "parent"} <= offered
    assert client.get(f"{manifest['suggest']['type']['service_path']}?prefix=pers")["result"][0]["id"] == "person"
    assert client.get(f"{manifest['suggest']['property']['service_path']}?prefix=coun")["result"][0]["id"] == "country"


def test_a_batch_is_answered_alike_by_form_and_by_address(client: Client) -> None:
    queries = {"q0": {"query": "UNMAS", "limit": 3}, "q1": {"query": "Qoşma Nobody Zzyx"}, "ə": {"query": "amnesty"}}
    posted = client.post(queries=queries)
    assert posted == client.get(f"/?queries={quote(json.dumps(queries))}")
    assert posted.keys() == queries.keys()
    assert posted["q0"]["result"][0]["id"] == "unmas"
    assert posted["q0"]["result"][0]["match"]
    assert posted["ə"]["result"][0]["id"] == "amnesty"


def test_columns_are_pulled(client: Client) -> None:
    answer = client.post(extend={"ids": ["unmas", "amnesty-de"], "properties": [{"id": "parent"}, {"id": "branch_of"}]})
    assert answer["rows"]["unmas"]["parent"][0]["id"] == "un"
    assert answer["rows"]["amnesty-de"]["branch_of"][0]["id"] == "amnesty"


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost@evil.example", "[::2]", ""]
)
def test_a_foreign_host_name_is_refused(host: str, client: Client) -> None:
    status, headers, _ = client.ask("GET", "/", Host=host)
    assert status == 403
    assert "Access-Control-Allow-Origin" not in headers


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:99", "127.0.0.1", "[::1]:7373"])
def test_a_name_of_this_machine_is_answered(host: str, client: Client) -> None:
    assert client.get("/", Host=host)["suggest"]["entity"]["service_url"] == f"http://{host}"


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://localhost.evil.example", "file://localhost", "localhost", ""]
)
@pytest.mark.parametrize("method", ["GET", "POST", "OPTIONS"])
def test_a_foreign_page_is_refused(method: str, origin: str, client: Client) -> None:
    status, headers, text = client.ask(method, "/?queries=%7B%7D", Origin=origin)
    assert status == 403
    assert "Access-Control-Allow-Origin" not in headers
    assert "result" not in text


@pytest.mark.parametrize("origin", ["http://localhost:3333", "http://127.0.0.1:1", "http://[::1]:8", ALLOWED])
def test_a_page_of_this_machine_or_an_allowed_one_is_answered(origin: str, client: Client) -> None:
    status, headers, _ = client.ask("GET", "/", Origin=origin)
    assert (status, headers["Access-Control-Allow-Origin"], headers["Vary"]) == (200, origin, "Origin")
    assert "Access-Control-Allow-Credentials" not in headers
    status, headers, _ = client.ask(
        "OPTIONS",
        "/",
        Origin=origin,
        Access_Control_Request_Method="POST",
        Access_Control_Request_Private_Network="true",
    )
    assert (status, headers["Access-Control-Allow-Private-Network"]) == (204, "true")
    assert headers["Access-Control-Allow-Methods"] == "GET, POST"


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "HEAD"])
def test_nothing_but_reading_is_allowed(method: str, client: Client) -> None:
    status, headers, _ = client.ask(method, "/", b"" if method != "HEAD" else None)
    assert (status, headers["Allow"]) == (405, "GET, POST")


@pytest.mark.parametrize("name", ["Content_Length", "Transfer_Encoding"])
def test_ten_megabytes_are_refused_with_a_reason(name: str, client: Client) -> None:
    body = b"queries=" + b"x" * 10_000_000
    said = {"Content_Length": str(len(body))} if name == "Content_Length" else {"Transfer_Encoding": "chunked"}
    status, _, text = client.ask("POST", "/", body, **said)
    assert status == (413 if name == "Content_Length" else 411)
    assert json.loads(text)["error"]


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (urlencode({"queries": json.dumps({str(n): {"query": "x"} for n in range(101)})}), {}, 400),
        ("queries=nothing", {}, 400),
        ("queries=" + "[" * 200_000, {}, 400),
        ("a=b", {}, 400),
        (b"queries=\xff", {}, 400),
        ("&".join(f"{number}=x" for number in range(500)), {}, 400),
        ("{}", {"Content_Type": "application/json"}, 415),
        ("queries=%7B%7D", {"Content_Length": "-1"}, 400),
    ],
)
def test_a_wrong_body_gets_a_status_and_a_sentence(
    body: bytes | str, headers: dict[str, str], status: int, client: Client
) -> None:
    got, _, text = client.ask("POST", "/", body, **headers)
    assert got == status
    assert " " in json.loads(text)["error"]
    assert "Traceback" not in text


@pytest.mark.parametrize("path", ["/etc/passwd", "/view/nobody", "/preview?id=../../x", "/preview", "/suggest/flyout"])
def test_what_is_not_there_is_not_found(path: str, client: Client) -> None:
    assert client.ask("GET", path)[0] == 404


def test_what_is_no_request_at_all_gets_no_traceback(
    client: Client, capfd: pytest.CaptureFixture[str], server: ReconciliationServer
) -> None:
    for raw in (b"\x00\xff\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n", b"GET "):
        with socket.create_connection(("127.0.0.1", client.port), timeout=5) as connection:
            connection.sendall(raw)
            connection.shutdown(socket.SHUT_WR)
            assert b"Traceback" not in connection.recv(10_000)
    assert client.get("/")["name"] == f"orgdir: {server._ws.root.name}"
    assert capfd.readouterr().err == ""


def test_a_hostile_name_is_harmless_in_pages_and_whole_in_answers(client: Client) -> None:
    _, _, page = client.ask("GET", "/preview?id=hostile")
    assert "&lt;script&gt;" in page
    assert "<script" not in page
    assert client.get("/?queries=" + quote('{"q":{"query":"hostile"}}'))["q"]["result"][0]["name"] == HOSTILE


def test_an_edit_of_the_file_is_seen_by_the_next_question(server: ReconciliationServer, client: Client) -> None:
    path = server._ws.registry_path
    before = path.read_text("utf-8")
    assert client.ask("GET", "/view/tidal-mill-keepers")[0] == 404
    added = "organisations:\n  tidal-mill-keepers:\n    name: Tidal Mill Keepers\n    kind: ngo\n"
    path.write_text(before.replace("organisations:\n", added, 1), "utf-8")
    (found, *_) = client.post(queries={"q": {"query": "Tidal Mill Keepers"}})["q"]["result"]
    assert (found["id"], found["match"]) == ("tidal-mill-keepers", True)
    path.write_text(before, "utf-8")


def test_many_clients_at_once_are_all_answered(client: Client) -> None:
    answers: list[str] = []

    def ask() -> None:
        answers.append(client.post(queries={"q": {"query": "Amnesty International"}})["q"]["result"][0]["id"])

    threads = [threading.Thread(target=ask) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == ["amnesty"] * 12


def test_the_manifest_waits_for_nobody(server: ReconciliationServer, client: Client) -> None:
    with server._lock:
        assert client.get("/")["batchSize"] > 10


def test_a_port_that_is_taken_is_named(server: ReconciliationServer, client: Client) -> None:
    with pytest.raises(UsageError, match=str(client.port)):
        ReconciliationServer(server._ws, client.port)


@pytest.mark.parametrize("origin", ["*", "refine.example.org", "https://x.example/path"])
def test_only_an_origin_can_be_allowed(origin: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="origin"):
        ReconciliationServer(create_workspace(tmp_path / "w"), 0, [origin])


def test_the_command_prints_its_address_and_ends_with_a_sentence(example: Path) -> None:
    command = [sys.executable, "-m", "directory", "--workspace", str(example), "reconcile", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        port = int(line.partition("127.0.0.1:")[2].partition("/")[0])
        with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
            connection.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
            assert b"200" in connection.recv(100)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert process.returncode == 0
    assert "Ended" in out
    assert err == ""
