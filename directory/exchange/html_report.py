"""Owns the report as one HTML page that needs nothing else: documents, actors, who signs with whom as a picture."""

from __future__ import annotations

import math
from collections import Counter
from html import escape
from typing import TYPE_CHECKING

from directory.exchange.snapshot import cosigned, participations
from directory.model import EntityKind
from directory.safe import safe

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from directory.exchange.snapshot import Snapshot
    from directory.model import Entry
    from directory.views import DocumentDetail

_NO_DATE = "no date"
_STYLE = """
:root{color-scheme:light dark;--line:#8886}body{font:16px/1.55 system-ui,sans-serif;max-width:62rem;margin:0 auto;
padding:0 1.2rem 4rem}header{padding:1.5rem 0 .5rem}h1{margin:0;font-size:2rem}h2{margin:3rem 0 .5rem;
padding-top:.6rem;border-top:2px solid var(--line)}h3{margin:1.6rem 0 .1rem;font-size:1.08rem;line-height:1.3}
.dim{opacity:.7}nav a{margin-right:1.2rem}dl{margin:.3rem 0 0;display:grid;grid-template-columns:6.5rem 1fr;gap:.1rem}
dt{opacity:.7}dd{margin:0}a{color:inherit;text-decoration-color:#c2742c;text-underline-offset:.2em}
h3,dd,div{overflow-wrap:anywhere}
figure{margin:1rem 0;overflow-x:auto}svg{width:100%;min-width:34rem;height:auto;display:block}
svg text{font:13px system-ui,sans-serif;fill:currentColor}
svg line{stroke:currentColor;opacity:.28}svg circle{fill:#c2742c}section:target,h3:target{background:#c2742c22}
@media(max-width:34rem){dl{grid-template-columns:1fr}dd{margin-left:1rem}}
@media print{nav{display:none}h3{break-after:avoid}}
"""
# How long a name beside the ring may be, and how many may stand there.
_LONGEST, _MOST_NODES = 44, 60
_LEAST_RADIUS, _APART = 200, 24
_AROUND = 330


def html_report(snapshot: Snapshot) -> str:
    """The directory as one self-contained page; everything from data is escaped, nothing is loaded."""
    body = "\n".join((*_head(snapshot), *_documents(snapshot), *_picture(snapshot), *_actors(snapshot)))
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        "<!doctype html>\n<html lang='en'><head><meta charset='utf-8'>"
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        "<meta name='viewport' content='width=device-width, initial-scale=1'><title>Directory</title>"
        f"<style>{_STYLE}</style></head><body>\n{body}\n</body></html>\n"
    )


def _head(snapshot: Snapshot) -> Iterator[str]:
    people = sum(entry.kind is EntityKind.PERSON for entry in snapshot.actors)
    counts = (
        (len(snapshot.actors) - people, "organisation"),
        (people, "person"),
        (len(snapshot.documents), "document"),
    )
    told = ", ".join(f"{count} {word if count == 1 else _PLURALS[word]}" for count, word in counts)
    yield f"<header><h1>Directory</h1><p class='dim'>Who acted, how and towards whom: {told}.</p>"
    yield "<nav><a href='#documents'>Documents</a><a href='#signed-together'>Signed together</a>"
    yield "<a href='#actors'>Actors</a></nav></header>"


_PLURALS = {"organisation": "organisations", "person": "people", "document": "documents"}


def _documents(snapshot: Snapshot) -> Iterator[str]:
    """Every document with who stands in it, role by role; the newest first."""
    names = {entry.id: entry.name for entry in snapshot.actors}
    by_document: dict[str, dict[str, list[str]]] = {}
    for one in participations(snapshot):
        behalf = f" for {_link(one.on_behalf_of, names)}" if one.on_behalf_of else ""
        roles = by_document.setdefault(one.document, {})
        roles.setdefault(str(one.role), []).append(f"{_link(one.actor, names)}{behalf}")
    yield "<h2 id='documents'>Documents</h2>"
    for number, detail in _newest_first(snapshot):
        row = detail.row
        facts = ", ".join(_text(fact) for fact in (row.date or _NO_DATE, str(row.kind), row.place, row.name) if fact)
        yield f"<h3 id='document-{number}'>{_text(row.title)}</h3><div class='dim'>{facts}</div>"
        listed = (
            f"<dt>{_text(role)}</dt><dd>{'<br>'.join(who)}</dd>" for role, who in by_document.get(row.name, {}).items()
        )
        yield f"<dl>{''.join(listed)}</dl>"


def _newest_first(snapshot: Snapshot) -> list[tuple[int, DocumentDetail]]:
    """The documents with their numbers, those without a date last."""
    return sorted(enumerate(snapshot.documents), key=lambda each: each[1].row.date or "", reverse=True)


def _actors(snapshot: Snapshot) -> Iterator[str]:
    """Every actor with what it is called and what it did."""
    acting: dict[str, dict[str, None]] = {}
    numbers = {detail.row.name: (number, detail.row) for number, detail in _newest_first(snapshot)}
    order = {name: place for place, name in enumerate(numbers)}
    for one in sorted(participations(snapshot), key=lambda each: order[each.document]):
        number, row = numbers[one.document]
        title = f"<a href='#document-{number}'>{_text(row.title)}</a>"
        line = f"<dt>{_text(one.role)}</dt><dd>{title} <span class='dim'>{_text(row.date or _NO_DATE)}</span></dd>"
        acting.setdefault(one.actor, {})[line] = None
    yield "<h2 id='actors'>Actors</h2>"
    for entry in sorted(snapshot.actors, key=lambda each: (each.name.casefold(), each.id)):
        yield f"<h3 id='actor-{_text(entry.id)}'>{_text(entry.name)}</h3>{_facts(entry)}"
        if entry.id in acting:
            yield f"<dl>{''.join(acting[entry.id])}</dl>"


def _facts(entry: Entry) -> str:
    facts = (str(entry.organisation_kind or entry.kind), entry.city, entry.country)
    others = "; ".join(_text(name) for name in (*entry.acronyms, *entry.aliases))
    also = f"<div class='dim'>Also: {others}</div>" if others else ""
    return f"<div class='dim'>{', '.join(_text(fact) for fact in facts if fact)}</div>{also}"


def _picture(snapshot: Snapshot) -> Iterator[str]:
    """Organisations that signed together, on a ring; a line is as wide as they have documents in common."""
    pairs = list(cosigned(snapshot))
    weights = Counter(id_ for one, other, count in pairs for id_ in (one, other) for _ in range(count))
    chosen = sorted(id_ for id_, _ in sorted(weights.items(), key=lambda each: (-each[1], each[0]))[:_MOST_NODES])
    yield "<h2 id='signed-together'>Signed together</h2>"
    if not chosen:
        yield "<p class='dim'>No two organisations have signed the same document.</p>"
        return
    left = len(weights) - len(chosen)
    more = f" The {len(chosen)} that signed most are shown; {left} are not." if left else ""
    yield f"<p class='dim'>A line joins two organisations that signed the same document.{more}</p>"
    names = {entry.id: entry.name for entry in snapshot.actors}
    radius = max(_LEAST_RADIUS, _APART * len(chosen) / (2 * math.pi))
    half = radius + _AROUND
    angles = {id_: 2 * math.pi * number / len(chosen) for number, id_ in enumerate(chosen)}
    yield f"<figure><svg viewBox='{-half:.0f} {-half:.0f} {2 * half:.0f} {2 * half:.0f}' role='img' "
    yield "aria-label='Organisations that signed together'>"
    for one, other, count in pairs:
        if one in angles and other in angles:
            yield _line(angles[one], angles[other], radius, count)
    yield from (_node(names[id_], angle, radius) for id_, angle in angles.items())
    yield "</svg></figure>"


def _line(one: float, other: float, radius: float, count: int) -> str:
    ends = (math.cos(one), math.sin(one), math.cos(other), math.sin(other))
    x1, y1, x2, y2 = (f"{radius * part:.1f}" for part in ends)
    return f"<line x1='{x1}' y1='{y1}' x2='{x2}' y2='{y2}' stroke-width='{min(count, 8)}'/>"


def _node(name: str, angle: float, radius: float) -> str:
    """A point on the ring with its name outside, turned so that it reads from left to right."""
    degrees = math.degrees(angle)
    is_left = 90 < degrees < 270
    turned = f"rotate({degrees - 180 if is_left else degrees:.1f})"
    x, anchor = (-radius - 10, "end") if is_left else (radius + 10, "start")
    shown = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
    circle = f"<circle cx='{radius * math.cos(angle):.1f}' cy='{radius * math.sin(angle):.1f}' r='5'/>"
    text = f"<text x='{x:.0f}' y='4' text-anchor='{anchor}' transform='{turned}'>{_text(shown)}"
    return f"{circle}{text}<title>{_text(name)}</title></text>"


def _link(actor: str, names: Mapping[str, str]) -> str:
    return f"<a href='#actor-{_text(actor)}'>{_text(names[actor])}</a>"


def _text(text: str) -> str:
    return escape(safe(text), quote=True)
