"""A client of our own goes the way that OpenRefine goes; every answer is held against the schemas of API 0.2."""

from __future__ import annotations

import http.client
import json
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode, urlsplit

import pytest

from directory.exchange.reconciliation_server import ReconciliationServer
from directory.workspace import create_workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Check = Callable[[str, Any], list[str]]

# What each answer must have, as the specification says; the official schemas say more where they are at hand.
NEEDED = {
    "manifest": {"versions", "name", "identifierSpace", "schemaSpace"},
    "data-extension-property-proposal": {"properties"},
    "data-extension-response": {"meta", "rows"},
    "suggest-entities-response": {"result"},
    "suggest-properties-response": {"result"},
    "suggest-types-response": {"result"},
}


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    workspace = create_workspace(tmp_path_factory.mktemp("served") / "workspace", example=True)
    with ReconciliationServer(workspace, 0) as serving:
        thread = threading.Thread(target=serving.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        yield serving.address
        serving.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def check() -> Check:
    """What is wrong with an answer, by the name of its schema."""
    folder = Path(os.environ.get("RECONCILIATION_SPECS", "-"), "0.2", "schemas")

    def by_facts(name: str, answer: Any) -> list[str]:
        if name == "reconciliation-result-batch":
            found = [one for result in answer.values() for one in result["result"]]
            return [str(one) for one in found if not {"id", "name", "score", "match", "type"} <= set(one)]
        return sorted(NEEDED[name] - set(answer))

    if not folder.is_dir():
        return by_facts
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed: pip install '.[exchange-test]'")
    referencing = pytest.importorskip("referencing.jsonschema", reason="jsonschema of another age")
    schemas = {path.stem: json.loads(path.read_text("utf-8")) for path in folder.glob("*.json")}
    swagger: dict[str, Any] = {"http://swagger.io/v2/schema.json": {}, "https://swagger.io/v2/schema.json": {}}
    named: dict[str, Any] = {
        **swagger,
        **{schema.get("$id", f"{name}.json"): schema for name, schema in schemas.items()},
    }
    for name, schema in schemas.items():
        named.setdefault(f"https://reconciliation-api.github.io/specs/0.2/schemas/{name}.json", schema)
    registry = referencing.Registry().with_contents(named.items(), default_specification=referencing.DRAFT7)

    def by_schema(name: str, answer: Any) -> list[str]:
        validator = jsonschema.Draft7Validator(schemas[name], registry=registry)
        return by_facts(name, answer) + [error.message for error in validator.iter_errors(answer)]

    return by_schema


def ask(address: str, path: str = "", body: dict[str, Any] | None = None) -> Any:
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.netloc, timeout=20)
    form = urlencode({name: json.dumps(value) for name, value in body.items()}) if body else None
    kind = {"Content-Type": "application/x-www-form-urlencoded"} if body else {}
    connection.request("POST" if body else "GET", path or parts.path, form, kind)
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    assert answer.status == 200, text
    return json.loads(text) if answer.headers["Content-Type"].startswith("application/json") else text


def test_the_manifest_is_one_of_version_0_2(address: str, check: Check) -> None:
    manifest = ask(address)
    assert check("manifest", manifest) == []
    assert "0.2" in manifest["versions"]


def test_a_column_is_reconciled_in_batches_of_ten(address: str, check: Check) -> None:
    names = ["UNMAS", "Amnesty", "Human Rights Watch", "Nobody Knows This Society", "=1+1", "<b>", "Ə", "a" * 500]
    batch = {f"q{number}": {"query": name, "limit": 3} for number, name in enumerate(names)}
    answer = ask(address, body={"queries": batch})
    assert check("reconciliation-result-batch", answer) == []
    assert set(answer) == set(batch)
    (first, *_) = answer["q0"]["result"]
    assert (first["id"], first["match"]) == ("unmas", True)
    for result in answer.values():
        scores = [one["score"] for one in result["result"]]
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 100 for score in scores)
        assert sum(one["match"] for one in result["result"]) <= 1
    narrowed = {"query": "Amnesty", "type": "ngo", "properties": [{"pid": "country", "v": "GB"}]}
    typed = ask(address, body={"queries": {"q": narrowed}})
    assert check("reconciliation-result-batch", typed) == []


def test_columns_are_proposed_and_pulled(address: str, check: Check) -> None:
    service = ask(address)["extend"]["propose_properties"]
    proposed = ask(address, f"{service['service_url']}{service['service_path']}?type=organisation")
    assert check("data-extension-property-proposal", proposed) == []
    wanted = [{"id": one["id"]} for one in proposed["properties"]][:6]
    pulled = ask(address, body={"extend": {"ids": ["unmas", "amnesty-de", "nobody"], "properties": wanted}})
    assert check("data-extension-response", pulled) == []
    assert set(pulled["rows"]) == {"unmas", "amnesty-de", "nobody"}


@pytest.mark.parametrize(
    ("what", "schema"),
    [
        ("entity", "suggest-entities-response"),
        ("property", "suggest-properties-response"),
        ("type", "suggest-types-response"),
    ],
)
def test_words_half_typed_are_completed(address: str, check: Check, what: str, schema: str) -> None:
    service = ask(address)["suggest"][what]
    for prefix in ("am", "co", "", "<script>", "Ə"):
        found = ask(address, f"{service['service_url']}{service['service_path']}?prefix={quote(prefix)}")
        assert check(schema, found) == []


def test_a_candidate_is_previewed_and_viewed(address: str) -> None:
    manifest = ask(address)
    for template in (manifest["preview"]["url"], manifest["view"]["url"]):
        page = ask(address, template.replace("{{id}}", "unmas"))
        assert "United Nations Mine Action Service" in page


def test_the_examples_of_the_specification_are_answered_where_they_are_at_hand(address: str, check: Check) -> None:
    folder = Path(os.environ.get("RECONCILIATION_SPECS", "-"), "0.2", "examples")
    if not folder.is_dir():
        pytest.skip("$RECONCILIATION_SPECS names no copy of the specification")
    for path in sorted((folder / "reconciliation-query-batch" / "valid").glob("*.json")):
        answer = ask(address, body={"queries": json.loads(path.read_text("utf-8"))})
        assert check("reconciliation-result-batch", answer) == [], path.name
    for path in sorted((folder / "data-extension-query" / "valid").glob("*.json")):
        answer = ask(address, body={"extend": json.loads(path.read_text("utf-8"))})
        assert check("data-extension-response", answer) == [], path.name


def test_a_page_of_this_machine_may_ask_from_its_own_network(address: str) -> None:
    parts = urlsplit(address)
    connection = http.client.HTTPConnection(parts.netloc, timeout=20)
    said = {"Origin": "http://127.0.0.1:3333", "Access-Control-Request-Private-Network": "true"}
    connection.request("OPTIONS", "/", None, {**said, "Access-Control-Request-Method": "POST"})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    assert answer.headers["Access-Control-Allow-Origin"] == "http://127.0.0.1:3333"
    assert answer.headers["Access-Control-Allow-Private-Network"] == "true"
    assert answer.headers["Access-Control-Allow-Credentials"] is None
