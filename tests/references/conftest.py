"""A workspace with two reference registries, small and made up."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from directory import ingest
from directory.exchange.referencing import import_reference
from directory.workspace import Workspace, create_workspace

if TYPE_CHECKING:
    from pathlib import Path

REGISTRY = """\
organisations:
  harbour-watch:   # a comment that stays
    name: Harbour Watch
    kind: ngo
    country: EE
people: {}
"""
LETTER = """\
Open letter to the Ministry of Ports

Tallinn, 3 March 2025

Signed by:

Quay Keepers Union of Latvia
Harbour Watch
Lighthouse Research Institute
"""


def record(key: str, name: str, *, aliases: tuple[str, ...] = (), **fields: Any) -> dict[str, Any]:
    """A record as ROR writes it."""
    names = [{"value": name, "types": ["ror_display", "label"]}]
    names += [{"value": alias, "types": ["alias"]} for alias in aliases]
    names += [{"value": acronym, "types": ["acronym"]} for acronym in fields.pop("acronyms", ())]
    whole = {
        "id": f"https://ror.org/{key}",
        "status": "active",
        "types": ["nonprofit"],
        "names": names,
        "locations": [{"geonames_details": {"country_code": "LV", "name": "Riga"}}],
    }
    return {**whole, **fields}


ROR = [
    record("0abc00001", "Quay Keepers Union", aliases=("Kajsargu savienība",), acronyms=("QKU",)),
    record(
        "0abc00002",
        "Lighthouse Research Institute",
        types=["facility"],
        relationships=[{"type": "parent", "id": "https://ror.org/0abc00001"}],
        external_ids=[{"type": "wikidata", "all": ["Q900200"]}],
    ),
    record(
        "0abc00003",
        "Quay Keepers Guild",
        status="withdrawn",
        relationships=[{"type": "successor", "id": "https://ror.org/0abc00001"}],
    ),
]


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    path = tmp_path / "v2.1-ror-data.json"
    path.write_text(json.dumps(ROR, indent=2, ensure_ascii=False), "utf-8")
    return path


@pytest.fixture
def empty(tmp_path: Path) -> Workspace:
    """A workspace with one entry and one letter, and no reference registry."""
    opened = create_workspace(tmp_path / "workspace")
    opened.registry_path.write_text(REGISTRY, "utf-8")
    ingest.add_text(opened, LETTER, name="letter.txt")
    opened.reload()
    return opened


@pytest.fixture
def workspace(empty: Workspace, dump: Path) -> Workspace:
    import_reference(empty, dump, "ror", "ror", licence="CC0")
    return empty
