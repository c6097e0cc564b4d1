"""What entries say of one another and what they are called, gathered page by page and followed as pages change.

A check across entries then looks only at those that some rule can concern, however many there are.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from directory.model import EntityKind

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping

    from directory.model import DocumentRecord, Entry

Relation = tuple[str, str, str]
_Made = TypeVar("_Made")
# what leads to an end within so many steps is left out at once
_LOOKS = 8


@dataclass(frozen=True, slots=True)
class Facts:
    """What some entries and document records come to: ``relations`` are (id, field, target), ``names`` (id, keys).

    ``muddled`` are the entries whose own fields contradict one another, ``leftovers`` merged ones that say more.
    """

    names: tuple[tuple[str, tuple[str, ...]], ...] = ()
    relations: tuple[Relation, ...] = ()
    people: tuple[str, ...] = ()
    muddled: tuple[str, ...] = ()
    leftovers: tuple[str, ...] = ()
    documents: tuple[tuple[str, str], ...] = ()


class Source(Protocol):
    """What has facts, the same for as long as it is the same object: a page."""

    def facts(self) -> Facts:
        """What it comes to."""

    def __hash__(self) -> int:
        """One of its own."""


def facts_of(entries: Iterable[Entry], documents: Iterable[DocumentRecord] = ()) -> Facts:
    """The facts of entries and records."""
    entries = tuple(entries)
    return Facts(
        tuple((entry.id, name_keys(entry)) for entry in entries if not entry.merged_into),
        tuple((entry.id, field, target) for entry in entries for field, target in targets_of(entry)),
        tuple(entry.id for entry in entries if entry.kind is EntityKind.PERSON),
        tuple(entry.id for entry in entries if _is_muddled(entry)),
        tuple(entry.id for entry in entries if entry.merged_into and _says_more(entry)),
        tuple((record.name, target) for record in documents for target, _ in record.roles),
    )


def targets_of(entry: Entry) -> Iterator[tuple[str, str]]:
    """The field and the id of each relation of an entry."""
    if entry.parent:
        yield "parent", entry.parent
    if entry.branch_of:
        yield "branch_of", entry.branch_of
    for target in entry.member_of:
        yield "member_of", target
    for target in entry.distinct_from:
        yield "distinct_from", target
    if entry.merged_into:
        yield "merged_into", entry.merged_into
    for position in entry.positions:
        yield "roles", position.org


def name_keys(entry: Entry) -> tuple[str, ...]:
    """What two entries with one name have in common: acronyms as they are, other names in their normal form."""
    plain = (entry.name, *entry.aliases)
    return tuple(dict.fromkeys([*map(normal_form, plain), *entry.acronyms]))


def normal_form(name: str) -> str:
    """The normal form of a name."""
    from directory.names.normalise import normalise  # noqa: PLC0415 - loaded on use

    return normalise(name)


@cache
def way_of_spelling() -> str:
    """A hash of what makes the normal form: facts that were kept by another one do not hold."""
    # not imported: a process that only reads what was kept does without its tables
    source = Path(__file__).parent.parent / "names" / "normalise.py"
    return blake2b(source.read_bytes() if source.exists() else b"", digest_size=4).hexdigest()


def spans_of(entry: Entry) -> list[tuple[str | None, str | None]]:
    """When an entry and its roles began and ended."""
    return [(entry.since, entry.until), *((position.since, position.until) for position in entry.positions)]


def ends_before_it_begins(since: str | None, until: str | None) -> bool:
    """Whether one date lies before another, as far as both say.

    >>> ends_before_it_begins("2020-05", "2020"), ends_before_it_begins("2020-05", "2020-04")
    (False, True)
    """
    if not since or not until:
        return False
    shared = min(len(since), len(until))
    return until[:shared] < since[:shared]


def _is_muddled(entry: Entry) -> bool:
    if entry.parent and entry.parent == entry.branch_of:
        return True
    return any(ends_before_it_begins(*span) for span in spans_of(entry))


def _says_more(entry: Entry) -> bool:
    return bool(entry.aliases or entry.acronyms or entry.positions or entry.member_of)


class Gathered:
    """The facts of the pages of one version of a registry; going to the next takes time with what changed.

    All versions share one, so what is asked of it is asked while it is held.
    """

    def __init__(self) -> None:
        """Nothing is gathered yet."""
        self.held = RLock()
        self._facts: dict[Hashable, Facts] = {}
        self._holders: dict[str, str | tuple[str, ...]] = {}
        self._shared: set[str] = set()
        self._relations: list[Relation] = []
        # what was made of the relations by name, for as long as these are the same
        self._made: dict[tuple[str, ...], Any] = {}

    def follow(self, pages: Iterable[Source]) -> None:
        """Come to hold the facts of these pages, in their order, and of no others."""
        wanted = tuple(pages)
        gone = [self._facts[page] for page in self._facts.keys() - set(wanted)]
        before, self._facts = self._facts, {}
        for facts in gone:
            self._drop(facts)
        come: list[Facts] = []
        for page in wanted:
            facts = before.get(page) or page.facts()
            self._facts[page] = facts
            if page not in before:
                self._take(facts)
                come.append(facts)
        if gone or come:
            relations = [relation for facts in self._facts.values() for relation in facts.relations]
            if relations != self._relations:
                self._relations, self._made = relations, {}

    def relations(self, *fields: str) -> list[Relation]:
        """The relations by these fields, or all: id, field and target, in the order of the file."""
        if not fields:
            return self._relations
        return self._once(fields, lambda: [relation for relation in self._relations if relation[1] in fields])

    def targets(self) -> set[str]:
        """The ids that relations name."""
        return self._once(("",), lambda: {target for _, _, target in self._relations})

    def ways(self, *fields: str) -> dict[str, list[str]]:
        """Where each entry leads by some relations, but for those that lead to an end, as far as a few looks tell."""
        return self._once(("ways", *fields), lambda: _ways(self.relations(*fields)))

    def _once(self, name: tuple[str, ...], make: Callable[[], _Made]) -> _Made:
        if name not in self._made:
            self._made[name] = make()
        made: _Made = self._made[name]
        return made

    def people(self) -> set[str]:
        """The ids of all people."""
        return {key for facts in self._facts.values() for key in facts.people}

    def muddled(self) -> list[str]:
        """The entries whose own fields contradict one another."""
        return [key for facts in self._facts.values() for key in facts.muddled]

    def leftovers(self) -> list[str]:
        """The merged entries that still say something."""
        return [key for facts in self._facts.values() for key in facts.leftovers]

    def documents(self) -> list[tuple[str, str]]:
        """Each record that names an entry, with the entry's id."""
        return [pair for facts in self._facts.values() for pair in facts.documents]

    def holders(self, key: str) -> tuple[str, ...]:
        """The ids of the entries that a name in its normal form, or an acronym as it is, belongs to."""
        held = self._holders.get(key, ())
        return (held,) if isinstance(held, str) else held

    def shared(self) -> Mapping[str, tuple[str, ...]]:
        """What more than one entry is called, with their ids."""
        return {key: self.holders(key) for key in sorted(self._shared)}

    def _take(self, facts: Facts) -> None:
        for id_, keys in facts.names:
            for key in keys:
                if key not in self._holders:
                    self._holders[key] = id_
                else:
                    self._holders[key] = (*self.holders(key), id_)
                    self._shared.add(key)

    def _drop(self, facts: Facts) -> None:
        for id_, keys in facts.names:
            for key in keys:
                left = list(self.holders(key))
                left.remove(id_)
                self._put(key, left)

    def _put(self, key: str, holders: list[str]) -> None:
        if len(holders) > 1:
            self._holders[key] = tuple(holders)
            return
        self._shared.discard(key)
        if holders:
            self._holders[key] = holders[0]
        else:
            del self._holders[key]


def _ways(relations: Iterable[Relation]) -> dict[str, list[str]]:
    left = [(source, target) for source, _, target in relations]
    for _ in range(_LOOKS):
        sources = {source for source, _ in left}
        fewer = [pair for pair in left if pair[1] in sources]
        if len(fewer) == len(left):
            break
        left = fewer
    found: defaultdict[str, list[str]] = defaultdict(list)
    for source, target in left:
        found[source].append(target)
    return found
