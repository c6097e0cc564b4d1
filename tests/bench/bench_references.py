"""A reference registry of some 45,000 records of ROR: taken in, resolved against, adopted from."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import time
from statistics import median, quantiles
from typing import TYPE_CHECKING, Any

import pytest

from directory import consult, review
from directory.exchange.referencing import import_reference
from directory.model import EntityKind
from directory.references.consulting import References
from directory.workspace import Workspace, create_workspace, open_workspace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from directory.model import Resolution

pytestmark = pytest.mark.bench


def record(row: dict[str, str]) -> dict[str, Any]:
    """A row of the table as ROR writes its records."""
    names = [{"value": row["display"], "types": ["ror_display", "label"], "lang": None}]
    for column, kind in (("aliases", "alias"), ("acronyms", "acronym")):
        values = [value for value in (row[column] or "").split(" | ") if value.strip()]
        names += [{"value": value, "types": [kind], "lang": None} for value in values]
    place = {"country_code": row["country"], "name": row["city"]}
    return {
        "id": row["id"],
        "status": "active",
        "types": row["types"].split(","),
        "names": names,
        "locations": [{"geonames_details": place}],
        "links": [],
        "external_ids": [],
        "relationships": [],
    }


@pytest.fixture(scope="module")
def dump(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    csv.field_size_limit(1 << 24)
    with (shared / "names" / "registry_ror_dev.tsv").open(encoding="utf-8", newline="") as file:
        records = [record(row) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]
    path = tmp_path_factory.mktemp("dump") / "v2-ror.json"
    path.write_text(json.dumps(records, ensure_ascii=False, indent=1), "utf-8")
    return path


@pytest.fixture(scope="module")
def workspace(dump: Path, tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    opened = create_workspace(tmp_path_factory.mktemp("bench") / "workspace", example=True)
    peer = processor_time(lambda: sum(range(20_000_000)))
    done = None

    def take() -> None:
        nonlocal done
        done = import_reference(opened, dump, "ror", "ror")

    took = processor_time(take)
    assert done is not None
    print(f"\ntaken in: {done.entries:,} entries, {done.names:,} names, {took:.1f} s of processor time")
    print(f"    beside it: 20 million numbers summed up in {peer:.2f} s")
    return opened


def processor_time(do: Callable[[], object]) -> float:
    began = time.process_time()
    do()
    return time.process_time() - began


def queries(shared: Path) -> list[str]:
    asked = [sys.executable, str(shared / "names" / "score.py"), "queries", str(shared / "names" / "org_linking.tsv")]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.splitlines()


def score(shared: Path, tmp_path: Path, answers: Iterator[Resolution] | list[Resolution]) -> str:
    def own(entity: str | None) -> str | None:
        return entity and f"ror-{entity.partition(':')[2]}"

    lines = [
        json.dumps(
            {
                "decision": str(answer.decision),
                "entity": own(answer.entity),
                "candidates": [{"entity": own(each.entity)} for each in answer.candidates],
            }
        )
        for answer in answers
    ]
    path = tmp_path / "answers.jsonl"
    path.write_text("\n".join(lines), "utf-8")
    labelled = str(shared / "names" / "org_linking.tsv")
    asked = [sys.executable, str(shared / "names" / "score.py"), "linking", labelled, str(path)]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def test_bench_resolving_against_a_reference(workspace: Workspace, shared: Path, tmp_path: Path) -> None:
    opened = open_workspace(workspace.root)
    references = References(opened, opened.registry)
    asked = queries(shared)
    answers, times = [], []
    began = time.process_time()
    references.resolve(asked[0], kind=EntityKind.ORGANISATION)
    first = time.process_time() - began
    for name in asked:
        began = time.process_time()
        answers.append(references.resolve(name, kind=EntityKind.ORGANISATION))
        times.append(time.process_time() - began)
    print(f"\nwere the reference the registry: {score(shared, tmp_path, answers)}")
    print(f"    first name {first * 1000:.0f} ms, then p50 {median(times) * 1000:.1f} ms", end="")
    print(f", p95 {quantiles(times, n=20)[-1] * 1000:.1f} ms of processor time a name")
    said = list(consult.resolve_in(opened, asked, kind=EntityKind.ORGANISATION))
    print(f"as it answers: {score(shared, tmp_path, said)}")
    linked = sum(answer.entity is not None and ":" in answer.entity for answer in said)
    print(f"    links to entries of the reference: {linked}")


def test_bench_a_cold_question(workspace: Workspace) -> None:
    command = [
        sys.executable,
        "-m",
        "directory",
        "--workspace",
        str(workspace.root),
        "resolve",
        "Thailand Scienc Research",
    ]
    times = []
    for _ in range(5):
        began = time.perf_counter()
        subprocess.run(command, capture_output=True, check=True)
        times.append(time.perf_counter() - began)
    print(f"\na cold 'orgdir resolve' beside the reference: {median(times):.2f} s, whole process")


def test_bench_adopting(workspace: Workspace) -> None:
    before = workspace.registry_path.read_text("utf-8").splitlines()
    began = time.process_time()
    outcome = review.adopt(workspace, "ror:000025p04")
    took = time.process_time() - began
    rest = iter(workspace.registry_path.read_text("utf-8").splitlines())
    assert all(line in rest for line in before)
    print(f"\nadopted in {took * 1000:.0f} ms of processor time, every other line as it was:")
    print("\n".join(f"    {change.sign} {change.text}" for change in outcome.changes if change.sign == "+"))
