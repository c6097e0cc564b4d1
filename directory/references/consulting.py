"""Owns what reference registries know of a name: candidates to be asked about, never links."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from directory.model import Candidate, Decision, EntityKind, Entry, Evidence, OrganisationKind, Registry, Resolution
from directory.names.normalise import normalise
from directory.references.making import entity_kind, open_index
from directory.resolution.name_lookup import FewNames
from directory.resolution.named import own_names
from directory.resolution.resolve import REVIEW_SCORE, Resolver
from directory.store.reference_rows import read_kept, read_named, read_references, read_rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from directory.names.index import Index
    from directory.store.reference_rows import KeptEntry, ReferenceRow
    from directory.workspace import Workspace

# How many names like one that is asked about are compared with it, and how many that are just it.
_LIKE, _SAME = 50, 60
# How many candidates of references stand in an answer at most, beside the registry's own.
_LISTED = 4
_MOST_LISTED = 9
_REMEMBERED = 1 << 14
_SORTS = frozenset(OrganisationKind)
_MOST_ALIASES = 60
_NOT_HERE = ", not in your registry"


class References:
    """The reference registries of a workspace, opened on use; to be used by one thread."""

    def __init__(self, ws: Workspace, registry: Registry) -> None:
        """Look up which there are, and which of their entries the registry has or refuses."""
        self._ws = ws
        standing = (entry for entry in registry.entries.values() if entry.merged_into is None)
        self._ours = {pair: entry for entry in standing for pair in entry.ids}
        self._refused = {
            (normalise(each.name), each.entity, each.document) for each in registry.not_same if ":" in each.entity
        }
        self.rows: tuple[ReferenceRow, ...] = read_references(ws.store.reader())
        self._titles = {row.name: f"{row.name} {row.version}".strip() for row in self.rows}
        self._indexes: dict[str, Index] = {}
        self._known: dict[tuple[str, EntityKind | None, str | None], tuple[Candidate, ...]] = {}
        self._pairs: dict[str, frozenset[tuple[str, str]]] = {}
        self._resolver: Resolver | None = None

    def complete(
        self,
        answer: Resolution,
        *,
        kind: EntityKind | None = None,
        country: str | None = None,
        document: str | None = None,
    ) -> Resolution:
        """An answer of the registry with what the references know, where the registry is not sure."""
        if not self.rows or answer.decision is Decision.MATCH:
            return answer
        best: dict[str, Candidate] = {each.entity: each for each in answer.candidates}
        worth = (
            self._as_ours(each)
            for each in self.candidates(answer.query, kind=kind, country=country)
            if not self._refuses(answer.query, each.entity, document)
        )
        for each in islice(worth, _LISTED):
            known = best.get(each.entity)
            if known is None or each.score > known.score:
                best[each.entity] = each
        listed = tuple(sorted((each for each in best.values() if each.score >= REVIEW_SCORE), key=_order))
        return Resolution(answer.query, Decision.REVIEW, None, listed[:_MOST_LISTED]) if listed else answer

    def candidates(
        self, name: str, *, kind: EntityKind | None = None, country: str | None = None
    ) -> tuple[Candidate, ...]:
        """The entries of references that the name may mean, best first; an id is ``REFERENCE:KEY``."""
        asked = name, kind, country
        found = self._known.get(asked)
        if found is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
                self._pairs.clear()
            answer = self.resolve(name, kind=kind, country=country)
            found = self._known[asked] = tuple(map(self._sourced, answer.candidates))
        return found

    def resolve(self, name: str, *, kind: EntityKind | None = None, country: str | None = None) -> Resolution:
        """What the references would answer were they the registry: the names most like it, judged as names are."""
        reader = self._ws.store.reader()
        named = read_named(reader, normalise(name), _SAME)
        if not named:
            named = [pair for row in self.rows for pair in self._like(row, name)]
        kept = read_kept(reader, (entry for entry, _ in named))
        entries = {id_: _entry(each) for id_, each in kept.items() if each.stands}
        self._pairs |= {id_: kept[id_].identifiers for id_ in entries}
        worth = _Worth(entries, [text for entry, text in named if entry in entries])
        self._resolver = Resolver(Registry(entries=entries), before=self._resolver, noted=worth)
        answer = self._resolver.resolve(name, kind=kind, country=country)
        listed = tuple(each for each in answer.candidates if each.score >= REVIEW_SCORE)
        return replace(answer, candidates=listed)

    def _like(self, row: ReferenceRow, name: str) -> list[tuple[str, str]]:
        if row.name not in self._indexes:
            self._indexes[row.name] = open_index(self._ws, row)
        hits = self._indexes[row.name].search(name, _LIKE)
        found = read_rows(self._ws.store.reader(), row.name, [hit.row for hit in hits])
        return [found[hit.row] for hit in hits if hit.row in found]

    def _sourced(self, candidate: Candidate) -> Candidate:
        """The candidate with the name of its source among the reasons."""
        title = self._titles[candidate.entity.partition(":")[0]]
        return replace(candidate, evidence=(*candidate.evidence, Evidence(f"known to {title}{_NOT_HERE}")))

    def _refuses(self, name: str, entity: str, document: str | None) -> bool:
        return bool(self._refused) and any(
            (normalise(name), entity, where) in self._refused for where in {None, document}
        )

    def _as_ours(self, candidate: Candidate) -> Candidate:
        """The candidate under the entry here that was made of it, where there is one."""
        pairs = sorted(self._pairs[candidate.entity])
        entry = next((self._ours[pair] for pair in pairs if pair in self._ours), None)
        if entry is None:
            return candidate
        *reasons, source = candidate.evidence
        told = Evidence(source.text.replace(_NOT_HERE, f" as “{candidate.matched_name}”"))
        return replace(candidate, entity=entry.id, name=entry.name, evidence=(*reasons, told))


class _Worth(FewNames):
    """The names of a few entries, and which of them are like one that is asked about, found beforehand."""

    def __init__(self, entries: Mapping[str, Entry], like: Sequence[str]) -> None:
        super().__init__(own for entry in entries.values() for own in own_names(entry))
        self._like = tuple(dict.fromkeys(like))

    def like(self, name: str, limit: int) -> Sequence[str]:  # noqa: ARG002 - they were found for this name
        """The names found beforehand."""
        return self._like[:limit]


def _entry(kept: KeptEntry) -> Entry:
    """As much of an entry as names are judged by."""
    fields = kept.fields
    sort = fields.get("kind")
    return Entry(
        id=kept.id,
        kind=entity_kind(kept),
        name=str(fields["name"]),
        aliases=_texts(fields.get("aliases"))[:_MOST_ALIASES],
        acronyms=_texts(fields.get("acronyms")),
        organisation_kind=OrganisationKind(sort) if sort in _SORTS else None,
        country=fields.get("country"),
    )


def _texts(values: Sequence[object] | None) -> tuple[str, ...]:
    return tuple(str(value) for value in values or () if str(value).strip())


def _order(candidate: Candidate) -> tuple[float, bool, str]:
    return -candidate.score, ":" in candidate.entity, candidate.entity
