"""Owns the graph forms, GraphML and GEXF 1.3, for Gephi, yEd, Cytoscape and igraph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from directory.exchange.snapshot import participations, ties

if TYPE_CHECKING:
    from directory.exchange.snapshot import Snapshot

_NODE_FIELDS = ("label", "type", "kind", "country")
_EDGE_FIELDS = ("relation", "document", "date")


@dataclass(frozen=True, slots=True)
class _Graph:
    """Nodes by id with their fields, and edges: source, target and their fields."""

    nodes: tuple[tuple[str, tuple[str, ...]], ...]
    edges: tuple[tuple[str, str, tuple[str, ...]], ...]


def _graph(snapshot: Snapshot) -> _Graph:
    rows = {detail.row.name: detail.row for detail in snapshot.documents}
    nodes = [
        (entry.id, (entry.name, str(entry.kind), str(entry.organisation_kind or ""), entry.country or ""))
        for entry in snapshot.actors
    ]
    nodes += [(f"document:{name}", (row.title, "document", str(row.kind), "")) for name, row in sorted(rows.items())]
    edges = [(tie.source, tie.target, (tie.type, "", "")) for tie in ties(snapshot)]
    for one in participations(snapshot):
        date = rows[one.document].date or ""
        edges.append((one.actor, f"document:{one.document}", (str(one.role), one.document, date)))
        if one.on_behalf_of:
            edges.append((one.actor, one.on_behalf_of, ("signs_for", one.document, date)))
    return _Graph(tuple(nodes), tuple(edges))


def graphml(snapshot: Snapshot) -> str:
    """Actors and documents as nodes, relations and roles as directed edges."""
    graph = _graph(snapshot)
    root = ET.Element("graphml", xmlns="http://graphml.graphdrawing.org/xmlns")
    for target, names in (("node", _NODE_FIELDS), ("edge", _EDGE_FIELDS)):
        for name in names:
            field = {"id": f"{target}_{name}", "for": target, "attr.name": name, "attr.type": "string"}
            ET.SubElement(root, "key", field)
    body = ET.SubElement(root, "graph", {"id": "orgdir", "edgedefault": "directed"})
    for id_, values in graph.nodes:
        _data(ET.SubElement(body, "node", {"id": _xml(id_)}), "node", _NODE_FIELDS, values)
    for number, (source, target, values) in enumerate(graph.edges):
        ends = {"id": f"e{number}", "source": _xml(source), "target": _xml(target)}
        _data(ET.SubElement(body, "edge", ends), "edge", _EDGE_FIELDS, values)
    return _text(root)


def _data(parent: ET.Element, prefix: str, names: tuple[str, ...], values: tuple[str, ...]) -> None:
    for name, value in zip(names, values, strict=True):
        if value:
            ET.SubElement(parent, "data", {"key": f"{prefix}_{name}"}).text = _xml(value)


def gexf(snapshot: Snapshot) -> str:
    """The same graph as GEXF."""
    graph = _graph(snapshot)
    root = ET.Element("gexf", {"xmlns": "http://gexf.net/1.3", "version": "1.3"})
    body = ET.SubElement(root, "graph", {"defaultedgetype": "directed", "mode": "static"})
    for target, names in (("node", _NODE_FIELDS[1:]), ("edge", _EDGE_FIELDS)):
        attributes = ET.SubElement(body, "attributes", {"class": target})
        for name in names:
            ET.SubElement(attributes, "attribute", {"id": name, "title": name, "type": "string"})
    nodes, edges = ET.SubElement(body, "nodes"), ET.SubElement(body, "edges")
    for id_, (label, *values) in graph.nodes:
        _values(ET.SubElement(nodes, "node", {"id": _xml(id_), "label": _xml(label)}), _NODE_FIELDS[1:], tuple(values))
    for number, (source, target, fields) in enumerate(graph.edges):
        ends = {"id": str(number), "source": _xml(source), "target": _xml(target), "label": fields[0]}
        _values(ET.SubElement(edges, "edge", ends), _EDGE_FIELDS, fields)
    return _text(root)


def _values(parent: ET.Element, names: tuple[str, ...], values: tuple[str, ...]) -> None:
    given = [(name, value) for name, value in zip(names, values, strict=True) if value]
    if given:
        box = ET.SubElement(parent, "attvalues")
        for name, value in given:
            ET.SubElement(box, "attvalue", {"for": name, "value": _xml(value)})


def _xml(text: str) -> str:
    """The text without what XML 1.0 cannot hold: controls and lone surrogates become U+FFFD."""
    return "".join(
        char
        if char in "\t\n\r" or (char >= " " and not "\ud800" <= char <= "\udfff" and char < "\ufffe") or char > "\uffff"
        else "\ufffd"
        for char in text
    )


def _text(root: ET.Element) -> str:
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"
