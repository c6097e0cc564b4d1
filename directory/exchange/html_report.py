"""Owns the report as one HTML page that needs nothing else: documents, actors, who signs with whom as a picture."""

from __future__ import annotations

import math
from html import escape
from typing import TYPE_CHECKING

from directory.exchange.snapshot import cosigned, participations
from directory.safe import safe

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.exchange.snapshot import Participation, Snapshot
    from directory.model import Entry

_NO_DATE = "no date"
_STYLE = """
:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1,h2,h3{line-height:1.2}h3{margin-bottom:.2rem}.dim{opacity:.7}ul{padding-left:1.2rem;margin-top:.2rem}
nav a{margin-right:1rem}svg{width:100%;height:auto}svg text{font:11px system-ui,sans-serif;fill:currentColor}
svg line{stroke:currentColor;opacity:.35}svg circle{fill:#c2742c}
"""
_WIDTH, _HEIGHT, _RADIUS = 960, 720, 250
_MOST_NODES = 60


def html_report(snapshot: Snapshot) -> str:
    """The directory as one self-contained page; everything from data is escaped, nothing is loaded."""
    body = "\n".join((*_documents(snapshot), *_picture(snapshot), *_actors(snapshot)))
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        "<!doctype html>\n<html lang='en'><head><meta charset='utf-8'>"
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        "<meta name='viewport' content='width=device-width'><title>Directory</title>"
        f"<style>{_STYLE}</style></head><body>\n"
        "<nav><a href='#documents'>Documents</a><a href='#signed-together'>Signed together</a>"
        f"<a href='#actors'>Actors</a></nav>\n{body}\n</body></html>\n"
    )


def _documents(snapshot: Snapshot) -> Iterator[str]:
    names = {entry.id: entry.name for entry in snapshot.actors}
    by_document: dict[str, list[Participation]] = {}
    for one in participations(snapshot):
        by_document.setdefault(one.document, []).append(one)
    yield "<h1 id='documents'>Documents</h1>"
    for detail in snapshot.documents:
        row = detail.row
        facts = ", ".join(_text(fact) for fact in (row.date or _NO_DATE, str(row.kind), row.place, row.name) if fact)
        yield f"<h3>{_text(row.title)}</h3><div class='dim'>{facts}</div><ul>"
        for one in by_document.get(row.name, ()):
            behalf = f" for {_link(one.on_behalf_of, names)}" if one.on_behalf_of else ""
            yield f"<li>{_text(one.role)}: {_link(one.actor, names)}{behalf}</li>"
        yield "</ul>"


def _actors(snapshot: Snapshot) -> Iterator[str]:
    rows = {detail.row.name: detail.row for detail in snapshot.documents}
    acting: dict[str, dict[str, None]] = {}
    for one in participations(snapshot):
        row = rows[one.document]
        line = f"<li>{_text(row.date or _NO_DATE)}, {_text(one.role)}: {_text(row.title)}</li>"
        acting.setdefault(one.actor, {})[line] = None
    yield "<h1 id='actors'>Actors</h1>"
    for entry in snapshot.actors:
        yield f"<h3 id='actor-{_text(entry.id)}'>{_text(entry.name)}</h3>{_facts(entry)}"
        yield f"<ul>{''.join(acting.get(entry.id, ()))}</ul>"


def _facts(entry: Entry) -> str:
    facts = (str(entry.organisation_kind or entry.kind), entry.city, entry.country)
    others = "; ".join(_text(name) for name in (*entry.aliases, *entry.acronyms))
    also = f"<div>Also: {others}</div>" if others else ""
    return f"<div class='dim'>{', '.join(_text(fact) for fact in facts if fact)}</div>{also}"


def _picture(snapshot: Snapshot) -> Iterator[str]:
    """Organisations that signed together, on a circle; a line is as wide as they have documents in common."""
    pairs = list(cosigned(snapshot))
    nodes = sorted({id_ for one, other, _ in pairs for id_ in (one, other)})[:_MOST_NODES]
    yield "<h1 id='signed-together'>Signed together</h1>"
    if not nodes:
        yield "<p class='dim'>No two organisations have signed the same document.</p>"
        return
    names = {entry.id: entry.name for entry in snapshot.actors}
    at = {
        id_: (_WIDTH / 2 + _RADIUS * math.cos(angle), _HEIGHT / 2 + _RADIUS * math.sin(angle))
        for number, id_ in enumerate(nodes)
        for angle in (2 * math.pi * number / len(nodes),)
    }
    yield f"<svg viewBox='0 0 {_WIDTH} {_HEIGHT}' role='img' aria-label='Organisations that signed together'>"
    for one, other, count in pairs:
        if one in at and other in at:
            (x1, y1), (x2, y2) = at[one], at[other]
            yield f"<line x1='{x1:.0f}' y1='{y1:.0f}' x2='{x2:.0f}' y2='{y2:.0f}' stroke-width='{min(count, 8)}'/>"
    for id_, (x, y) in at.items():
        anchor, shift = ("start", 8) if x >= _WIDTH / 2 else ("end", -8)
        label = f"<text x='{x + shift:.0f}' y='{y + 4:.0f}' text-anchor='{anchor}'>{_text(names[id_][:48])}</text>"
        yield f"<circle cx='{x:.0f}' cy='{y:.0f}' r='4'/>{label}"
    yield "</svg>"


def _link(actor: str, names: dict[str, str]) -> str:
    return f"<a href='#actor-{_text(actor)}'>{_text(names[actor])}</a>"


def _text(text: str) -> str:
    return escape(safe(text), quote=True)
