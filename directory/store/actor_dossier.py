"""One actor with all that is known of it: names, family, people, documents, and whom it met in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from directory.model import DocumentKind
from directory.names.normalise import normalise
from directory.store.actor_ranks import live
from directory.store.encounters import relations
from directory.store.readings import read_roles
from directory.store.registry_rows import read_entry
from directory.views import ActorDetail, Appearance, NameUse, Neighbour, Quote, Relative

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from directory.model import Entry, Role
    from directory.store.connection import Connection

# A family, a list of neighbours or of quotations longer than this is cut.
MANY = 500
_DOWN = {"parent": "unit", "branch_of": "branch", "member_of": "member"}
_UP = {"parent": "parent", "branch_of": "branch of", "member_of": "member of"}


def read_actor(reader: Connection, id_: str) -> ActorDetail | None:
    """All that is known of an actor; a merged id leads to the entry it went into."""
    entry = living_entry(reader, id_)
    if entry is None:
        return None
    family = _family(reader, entry)
    below = [relative.id for relative in family if relative.relation in {"unit", "branch"}]
    appearances = read_appearances(reader, entry.id, below)
    return ActorDetail(
        entry=entry,
        names=tuple(_names(reader, entry)),
        family=tuple(family),
        people=tuple(_people(reader, entry)),
        appearances=appearances,
        neighbours=_neighbours(reader, entry.id, appearances, {entry.id, *below}),
    )


def living_entry(reader: Connection, id_: str) -> Entry | None:
    """The entry that an id leads to through merges."""
    entry = read_entry(reader, id_)
    chain = {}
    while entry is not None and entry.merged_into and entry.id not in chain:
        chain[entry.id] = entry
        entry = read_entry(reader, entry.merged_into)
    return None if entry is None or live(entry.id, chain | {entry.id: entry}) is None else entry


def below(reader: Connection, id_: str) -> list[str]:
    """The branches and units of an actor, and theirs."""
    return [relative.id for relative in _descendants(reader, id_) if relative.relation != "member"]


def _names(reader: Connection, entry: Entry) -> Iterator[NameUse]:
    rows = reader.execute(
        "SELECT name_key, min(name), count(*), count(DISTINCT document) FROM mention WHERE entity = ? "
        "GROUP BY name_key ORDER BY count(*) DESC, name_key LIMIT ?",
        (entry.id, MANY),
    )
    seen = {key: (name, times, documents) for key, name, times, documents in rows}
    own = [(entry.name, "name"), *((name, "alias") for name in entry.aliases)]
    for name, how in [*own, *((name, "acronym") for name in entry.acronyms)]:
        _, times, documents = seen.pop(normalise(name), (name, 0, 0))
        yield NameUse(name, times, documents, how)
    for name, times, documents in seen.values():
        yield NameUse(name, times, documents, "in texts")


def _family(reader: Connection, entry: Entry) -> list[Relative]:
    """Those above, the nearest first, then those an actor belongs to or works for, then those below."""
    stated = reader.execute(
        "SELECT type, target, role, since, until FROM entry_relation WHERE source = ? ORDER BY type, number",
        (entry.id,),
    ).fetchall()
    found: list[Relative] = []
    for type_, target, *position in stated:
        other = living_entry(reader, target)
        if other is not None and other.id != entry.id:
            relation = _UP.get(type_, "works for")
            found.append(_relative(reader, other.id, relation, 0, position))
            if type_ in {"parent", "branch_of"}:
                found += _ancestors(reader, other, {entry.id, other.id})
    unique = {(relative.id, relative.relation): relative for relative in found}
    order = ("branch of", "parent", "works for", "member of")
    above = sorted(unique.values(), key=lambda relative: (order.index(relative.relation), relative.depth))
    return [*above, *_descendants(reader, entry.id)][:MANY]


def _ancestors(reader: Connection, entry: Entry, seen: set[str]) -> list[Relative]:
    over = living_entry(reader, entry.branch_of or entry.parent or "")
    if over is None or over.id in seen:
        return []
    rest = _ancestors(reader, over, seen | {over.id})
    relation = "branch of" if entry.branch_of else "parent"
    return [_relative(reader, over.id, relation, len(seen) - 1), *rest]


def _descendants(reader: Connection, id_: str, depth: int = 0, seen: frozenset[str] = frozenset()) -> list[Relative]:
    """Branches and units with theirs under them; members of the actor itself only."""
    found: list[Relative] = []
    wanted = ("branch_of", "parent") if depth else ("branch_of", "parent", "member_of")
    for type_ in wanted:
        for child in _children(reader, id_, type_):
            if child != id_ and child not in seen and len(found) < MANY:
                found.append(_relative(reader, child, _DOWN[type_], depth))
                if type_ != "member_of":
                    found += _descendants(reader, child, depth + 1, seen | {id_, child})
    return found


def _children(reader: Connection, id_: str, type_: str) -> list[str]:
    """Actors that state this relation to an entry, or to one that was merged into it, by name."""
    targets = _with_merged(reader, id_)
    marks = ", ".join("?" * len(targets))
    rows = reader.execute(
        "SELECT r.source FROM entry_relation r JOIN actor a ON a.id = r.source "  # noqa: S608 - question marks
        f"WHERE r.target IN ({marks}) AND r.type = ? GROUP BY r.source, a.rank ORDER BY a.rank LIMIT ?",
        (*targets, type_, MANY),
    )
    return [source for (source,) in rows]


def _with_merged(reader: Connection, id_: str) -> list[str]:
    """An id and all that were merged into it."""
    rows = reader.execute(
        "WITH RECURSIVE one(id) AS (SELECT id FROM entry WHERE id = ? "
        "UNION SELECT e.id FROM entry e JOIN one ON e.merged_into = one.id) SELECT id FROM one LIMIT ?",
        (id_, MANY),
    )
    return [each for (each,) in rows]


def _people(reader: Connection, entry: Entry) -> Iterator[Relative]:
    targets = _with_merged(reader, entry.id)
    marks = ", ".join("?" * len(targets))
    rows = reader.execute(
        "SELECT r.source, r.role, r.since, r.until FROM entry_relation r JOIN actor a ON a.id = r.source "  # noqa: S608 - question marks
        f"WHERE r.target IN ({marks}) AND r.type = 'position' ORDER BY a.rank, r.number LIMIT ?",
        (*targets, MANY),
    )
    for source, *position in rows:
        yield _relative(reader, source, "person", 0, position)


def _relative(
    reader: Connection, id_: str, relation: str, depth: int, position: Sequence[str | None] = (None, None, None)
) -> Relative:
    row = reader.execute("SELECT name, documents FROM actor WHERE id = ?", (id_,)).fetchone()
    name, documents = row or (id_, 0)
    role, since, until = position
    return Relative(id_, name, relation, depth, documents, role, since, until)


# --- documents -----------------------------------------------------------------------------------


def read_appearances(reader: Connection, id_: str, relatives: Iterable[str]) -> tuple[Appearance, ...]:
    """The documents that an actor stands in, itself or through a branch or unit, newest first."""
    found: list[Appearance] = []
    for each in (id_, *relatives):
        row = reader.execute("SELECT name FROM actor WHERE id = ?", (each,)).fetchone()
        relative = (None, None) if each == id_ else (each, row[0] if row else each)
        found += _appearances_of(reader, each, relative)
    newest = sorted(found, key=lambda each: (each.document, each.relative is not None, each.relative_name or ""))
    return tuple(sorted(newest, key=lambda each: each.date or "", reverse=True))


def _appearances_of(reader: Connection, id_: str, relative: tuple[str | None, str | None]) -> Iterator[Appearance]:
    quotes = _quotes(reader, id_)
    through = _through(reader, id_)
    rows = reader.execute(
        "SELECT d.name, d.title, d.kind, d.date, d.place, p.roles FROM appearance p "
        "JOIN document d ON d.name = p.document WHERE p.entity = ?",
        (id_,),
    )
    for name, title, kind, date, place, roles in rows:
        yield Appearance(
            document=name,
            title=title,
            kind=DocumentKind(kind),
            date=date,
            place=place,
            roles=read_roles(roles),
            quotes=tuple(quotes.get(name, ())),
            through=tuple(through.get(name, ())),
            relative=relative[0],
            relative_name=relative[1],
        )


def _quotes(reader: Connection, id_: str) -> dict[str, list[Quote]]:
    """The sentences that name an actor, by document, each sentence once."""
    rows = reader.execute(
        "SELECT m.document, m.line, substr(t.text, m.sentence_start + 1, m.sentence_end - m.sentence_start), "
        "m.start - m.sentence_start, m.end - m.sentence_start, m.sentence_start FROM mention m "
        "JOIN document_text t ON t.document = m.document WHERE m.entity = ? ORDER BY m.document, m.number LIMIT ?",
        (id_, MANY * 10),
    )
    quotes: dict[str, list[Quote]] = {}
    seen: set[tuple[str, int]] = set()
    for document, line, sentence, start, end, at in rows:
        if (document, at) not in seen:
            seen.add((document, at))
            quotes.setdefault(document, []).append(Quote(document, line, sentence, start, end))
    return quotes


def _through(reader: Connection, id_: str) -> dict[str, list[str]]:
    """Who signed for an organisation, or for which a person signed, by document."""
    rows = reader.execute(
        "SELECT r.document, coalesce(a.name, o.name) FROM mention m "
        "JOIN mention_relation r ON r.document = m.document AND r.type = 'signs_for' "
        "AND m.number IN (r.source, r.target) JOIN mention o ON o.document = r.document "
        "AND o.number = CASE m.number WHEN r.source THEN r.target ELSE r.source END "
        "LEFT JOIN actor a ON a.id = o.entity WHERE m.entity = ? ORDER BY r.document, r.number",
        (id_,),
    )
    through: dict[str, list[str]] = {}
    for document, name in rows:
        names = through.setdefault(document, [])
        if name not in names:
            names.append(name)
    return through


# --- whom it met ---------------------------------------------------------------------------------


def _neighbours(
    reader: Connection, id_: str, appearances: Sequence[Appearance], family: set[str]
) -> tuple[Neighbour, ...]:
    met: dict[tuple[str, str], list[str]] = {}
    names: dict[str, str] = {}
    for document, own in own_roles(appearances).items():
        for other, name, roles in others(reader, document, family | {id_}):
            names[other] = name
            for relation in relations(own, roles):
                met.setdefault((other, relation), []).append(document)
    found = [
        Neighbour(other, names[other], relation, len(documents), tuple(documents))
        for (other, relation), documents in met.items()
    ]
    found.sort(key=lambda each: (-each.weight, each.relation, each.name, each.id))
    return tuple(found[:MANY])


def own_roles(appearances: Iterable[Appearance]) -> dict[str, frozenset[Role]]:
    """The roles that an actor has in each document, itself or through its branches and units."""
    roles: dict[str, frozenset[Role]] = {}
    for each in appearances:
        roles[each.document] = roles.get(each.document, frozenset()) | frozenset(each.roles)
    return roles


def others(reader: Connection, document: str, without: set[str]) -> Iterator[tuple[str, str, frozenset[Role]]]:
    """The other actors of a document that play a role in it: id, name and roles."""
    rows: Iterable[tuple[Any, ...]] = reader.execute(
        "SELECT p.entity, a.name, p.roles FROM appearance p JOIN actor a ON a.id = p.entity "
        "WHERE p.document = ? AND p.roles <> '' ORDER BY a.rank",
        (document,),
    )
    for other, name, roles in rows:
        if other not in without:
            yield other, name, frozenset(read_roles(roles))
