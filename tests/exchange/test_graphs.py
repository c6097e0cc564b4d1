from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pytest

from directory import ingest
from directory.exchange.giving import take_snapshot
from directory.exchange.graphs import gexf, graphml
from directory.exchange.linked_data import linked_data
from directory.exchange.snapshot import Snapshot, participations, ties
from directory.workspace import create_workspace

if TYPE_CHECKING:
    from collections.abc import Callable

INSTALL = "pip install '.[exchange-test]'"


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    workspace = create_workspace(tmp_path_factory.mktemp("graphs") / "workspace", example=True)
    ingest.sync(workspace)
    return take_snapshot(workspace)


def edges(snapshot: Snapshot) -> int:
    """How many edges there are to be: relations, roles, and a line more for everyone signed for."""
    acting = list(participations(snapshot))
    return len(list(ties(snapshot))) + len(acting) + sum(one.on_behalf_of is not None for one in acting)


def test_networkx_reads_graphml_with_equal_counts_and_every_label(snapshot: Snapshot) -> None:
    networkx = pytest.importorskip("networkx", reason=f"networkx is not installed: {INSTALL}")
    check(networkx.read_graphml(io.BytesIO(graphml(snapshot).encode()), force_multigraph=True), snapshot)


def test_networkx_reads_gexf_with_equal_counts_and_every_label(snapshot: Snapshot) -> None:
    networkx = pytest.importorskip("networkx", reason=f"networkx is not installed: {INSTALL}")
    # networkx knows the namespace of 1.2 and not yet that of 1.3; what we write is in both
    text = gexf(snapshot).replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft").replace('"1.3"', '"1.2"')
    check(networkx.read_gexf(io.BytesIO(text.encode())), snapshot)


def check(graph: Any, snapshot: Snapshot) -> None:
    assert graph.number_of_nodes() == len(snapshot.actors) + len(snapshot.documents)
    assert graph.number_of_edges() == edges(snapshot)
    labels = {data["label"] for _, data in graph.nodes(data=True)}
    assert labels == {entry.name for entry in snapshot.actors} | {one.row.title for one in snapshot.documents}
    relations = {data["relation"] for *_, data in graph.edges(data=True)}
    assert {"signs_for", "signatory", "branch_of"} <= relations


@pytest.mark.parametrize("write", [graphml, gexf])
def test_a_graph_is_xml_whatever_stands_in_names(snapshot: Snapshot, write: Callable[[Snapshot], str]) -> None:
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - beside its one use

    assert ET.fromstring(write(snapshot)).tag.endswith(write.__name__)  # noqa: S314 - written here


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_rdflib_parses_the_linked_data_without_a_network(snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch) -> None:
    rdflib = pytest.importorskip("rdflib", reason=f"rdflib is not installed: {INSTALL}")
    import socket  # noqa: PLC0415 - beside its one use

    def refuse(*_: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    graph = rdflib.Graph().parse(data=linked_data(snapshot), format="json-ld", publicID="https://example.org/")
    names = {str(name) for name in graph.objects(None, rdflib.URIRef("https://schema.org/name"))}
    assert {entry.name for entry in snapshot.actors} <= names
    parents = list(graph.subject_objects(rdflib.URIRef("https://schema.org/parentOrganization")))
    assert len(parents) == len({tie.source for tie in ties(snapshot) if tie.type in {"parent", "branch_of"}})
