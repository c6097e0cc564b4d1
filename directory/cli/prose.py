"""Owns how values read as plain lines, for people, pipes and screen readers."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from directory.views import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.model import Comparison, Mention, Resolution, Role
    from directory.views import (
        ActorDetail,
        ActorRow,
        Appearance,
        CastMember,
        DocumentDetail,
        DocumentRow,
        Facets,
        LinkedDocument,
        Network,
        Outcome,
        Question,
        Summary,
        TimelineItem,
    )

_NO_DATE = "no date"


def summary(numbers: Summary) -> Iterator[str]:
    """The workspace in a few lines, with what to do next."""
    yield f"{numbers.root}"
    actors, people = counted(numbers.actors, "organisation"), counted(numbers.people, "person", "people")
    yield f"{actors}, {people}, {counted(numbers.documents, 'document')}"
    if numbers.waiting:
        wait = "waits" if numbers.waiting == 1 else "wait"
        yield f"{counted(numbers.waiting, 'name')} {wait} for a decision: orgdir review"
    if numbers.errors or numbers.warnings:
        wrong = f"{counted(numbers.errors, 'error')}, {counted(numbers.warnings, 'warning')}"
        yield f"{wrong} in the registry: orgdir check"
    if not numbers.documents:
        yield "No documents yet: orgdir add FILE..."


def roles(counts: tuple[tuple[Role, int], ...]) -> str:
    """Roles with how often each."""
    return ", ".join(f"{role} {count}" for role, count in counts)


def actor_row(row: ActorRow) -> str:
    """One actor on one line: id, name, kind, country, roles."""
    facts = ", ".join(filter(None, (row.organisation_kind or str(row.kind), row.country)))
    seen = roles(row.roles) or ("mentioned" if row.documents else "in no document")
    through = f"  [{row.matched}]" if row.matched else ""
    return f"{row.id or '(new)'}  {row.name}  ({facts})  {seen}{through}"


def facets(counts: Facets) -> Iterator[str]:
    """How actors divide, group by group."""
    groups = {
        "Known or new": counts.known,
        "What": counts.kinds,
        "What they did": counts.roles,
        "Sort": counts.organisation_kinds,
        "Country": counts.countries,
        "Document": counts.documents,
    }
    for title, values in groups.items():
        yield from _section(title, [f"{count:>6}  {value}" for value, count in values])


def actor(detail: ActorDetail) -> Iterator[str]:
    """Everything known of one actor."""
    entry = detail.entry
    facts = (entry.organisation_kind or entry.kind, entry.city, entry.country, entry.since and f"since {entry.since}")
    yield f"{entry.name}  [{entry.id}]"
    yield "  " + ", ".join(str(fact) for fact in facts if fact)
    if entry.stale:
        yield "  its entry in the registry does not parse; this is its last good version"
    yield from _section("Names", (f"{use.name}  ({use.how}, {_seen(use.seen, use.documents)})" for use in detail.names))
    yield from _section("Family", (_relative(one) for one in detail.family))
    yield from _section("People", (_relative(one) for one in detail.people))
    yield from _section("Documents", (line for one in detail.appearances for line in _appearance(one)))
    yield from _section(
        "Stands with", (f"{one.relation}: {one.name}  [{one.id}]  {one.weight}" for one in detail.neighbours)
    )
    yield from _section("Links", [*entry.links, *(f"{scheme} {key}" for scheme, key in entry.ids)])
    yield from _section("Sources", list(entry.sources))
    if entry.notes:
        yield from _section("Notes", entry.notes.splitlines())
    yield f"  orgs.yaml, line {entry.line}"


def _section(title: str, lines: Iterator[str] | list[str]) -> Iterator[str]:
    some = list(lines)
    if some:
        yield f"{title}:"
        yield from (f"  {line}" for line in some)


def _seen(times: int, documents: int) -> str:
    return f"seen {counted(times, 'time')} in {counted(documents, 'document')}" if times else "not seen yet"


def _relative(one: object) -> str:
    name, relation, id_, role = (getattr(one, part) for part in ("name", "relation", "id", "role"))
    years = "-".join(getattr(one, part) for part in ("since", "until") if getattr(one, part))
    return ", ".join(filter(None, (f"{relation}: {name}  [{id_}]", role, years)))


def _appearance(one: Appearance) -> Iterator[str]:
    what = ", ".join(one.roles) or "mentioned"
    through = f" through {', '.join(one.through)}" if one.through else ""
    as_relative = f" (as {one.relative_name})" if one.relative_name else ""
    place = f" in {one.place}" if one.place else ""
    yield f"{one.date or _NO_DATE}  {one.kind}{place}  {one.document}: {what}{through}{as_relative}"
    yield f"    {one.title}"
    for quote in one.quotes:
        yield f"    line {quote.line}: “{quote.sentence.strip()}”"


def document_row(row: DocumentRow) -> str:
    """One document on one line."""
    waiting = f", {row.waiting} to review" if row.waiting else ""
    return (
        f"{row.date or _NO_DATE}  {row.kind}  {row.name}  {row.title}  "
        f"({counted(row.organisations, 'organisation')}, {counted(row.people, 'person', 'people')}{waiting})"
    )


def document(detail: DocumentDetail, *, text: bool = False) -> Iterator[str]:
    """One document: its facts, its cast by role, what was done; with ``text`` all it says, names marked."""
    row = detail.row
    yield row.title
    facts = (row.kind, row.date or _NO_DATE, row.place, row.language, detail.publisher, detail.source, row.name)
    yield "  " + ", ".join(str(fact) for fact in facts if fact)
    if detail.signatures:
        yield f"  {detail.signatures.count or 0} signatures of {detail.signatures.goal or 'no stated goal'}"
    ordered = sorted(detail.cast, key=_first_role)
    for role, members in groupby(ordered, key=_first_role):
        yield from _section(role or "mentioned", [_member(member) for member in members])
    done = [", ".join(filter(None, (str(act.kind), act.date or _NO_DATE, act.place))) for act in detail.actions]
    yield from _section("Actions", done)
    if text:
        yield "Text:"
        yield from marked_text(detail).splitlines()


def marked_text(detail: DocumentDetail) -> str:
    """A text with every outermost name between brackets, what it does and who it is behind it."""
    parts: list[str] = []
    at = 0
    for mark in sorted(detail.mentions, key=lambda mark: (mark.start, -mark.end)):
        if mark.start >= at and not mark.ignored:
            does = ", ".join(mark.roles) or "mentioned"
            parts += [detail.text[at : mark.start], f"[{mark.text}: {does}, {mark.entity or 'not in the registry'}]"]
            at = mark.end
    return "".join([*parts, detail.text[at:]])


def _first_role(member: CastMember) -> str:
    return ", ".join(member.roles)


def _member(member: CastMember) -> str:
    signs = f" for {', '.join(member.signs_for)}" if member.signs_for else ""
    return f"{member.name}  [{member.entity or 'not in the registry'}]{signs}"


def timeline_item(item: TimelineItem) -> str:
    """One event on one line, and the sentence of the actor asked about on another."""
    event = f"{item.date or _NO_DATE}  {item.kind}  {item.document}  {item.title}  {', '.join(item.roles)}".rstrip()
    return f"{event}\n    “{item.sentence.strip()}”" if item.sentence else event


def _when(row: DocumentRow) -> str:
    return f"{row.date or _NO_DATE}  {row.kind}"


def network(found: Network) -> Iterator[str]:
    """The matrix around an actor: its documents, then row by row."""
    yield f"{found.centre.name}  [{found.centre.id}]"
    yield from _section("Documents", [f"{_when(each)}  {each.name}  {each.title}" for each in found.documents])
    for group, rows in groupby(found.rows, key=lambda row: row.group):
        yield from _section(
            group,
            [
                f"{row.name}  [{row.id}]  "
                + "; ".join(
                    f"{document.name}: {', '.join(several)}"
                    for document, several in zip(found.documents, row.roles, strict=True)
                    if several
                )
                for row in rows
            ],
        )


def extraction(linked: LinkedDocument) -> Iterator[str]:
    """What a document says, for people."""
    said = linked.extraction
    yield f"{said.document.path}: {said.title or 'untitled'}"
    facts = (said.kind, said.date or _NO_DATE, said.place, said.language, said.publisher)
    yield "  " + ", ".join(str(fact) for fact in facts if fact)
    for number, mention in enumerate(said.mentions):
        entity = linked.resolutions[number].entity if linked.resolutions else None
        yield f"  {_mention(mention)}" + (f"  = {entity}" if entity else "")
    for relation in said.relations:
        source, target = said.mentions[relation.source], said.mentions[relation.target]
        yield f"  {source.name} -- {relation.type} -> {target.name}"


def _mention(mention: Mention) -> str:
    what = ", ".join(mention.roles) or "mentioned"
    return f"{mention.start}-{mention.end}  {mention.kind}  {mention.name}  ({what})"


def resolution(answer: Resolution) -> Iterator[str]:
    """What a name means, with every candidate and its reasons."""
    yield f"{answer.query}: {answer.decision}" + (f" {answer.entity}" if answer.entity else "")
    for candidate in answer.candidates:
        yield f"  {candidate.score:.2f}  {candidate.entity}  {candidate.name}"
        yield from (f"        {reason}" for reason in candidate.evidence)


def comparison(answer: Comparison) -> Iterator[str]:
    """How alike two names are, and why."""
    relation = f", {answer.relation}" if answer.relation else ""
    yield f"{answer.a}  /  {answer.b}: {answer.verdict}{relation} ({answer.score:.2f})"
    yield from (f"  {reason}" for reason in answer.evidence)


def question(number: int, asked: Question) -> Iterator[str]:
    """A name that waits, where it stands, and what it may mean."""
    seen = f"{counted(asked.count, 'time')} in {counted(len(asked.documents), 'document')}"
    yield f"{number}. {asked.name}  ({asked.kind}, {seen})"
    for sighting in asked.sightings[:2]:
        yield f"    {sighting.document}, line {sighting.line}: “{sighting.sentence.strip()}”"
    for candidate in asked.resolution.candidates[:3]:
        yield f"    {candidate.score:.2f}  {candidate.entity}  {candidate.name}"
        yield from (f"          {reason}" for reason in candidate.evidence[:3])
    if asked.proposed:
        yield f"    a new entry gets {', '.join(f'{field} {value}' for field, value in asked.proposed)}"


def outcome(done: Outcome) -> Iterator[str]:
    """What an edit did, with the lines that it changed."""
    yield done.message
    yield from (f"  {change.line:>5} {change.sign} {change.text}" for change in done.changes if change.sign.strip())
