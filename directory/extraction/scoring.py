"""How well an extraction agrees with a document's gold, counted measure by measure; and a first gold to correct.

Gold is a mapping as JSON holds it: ``organisations`` and ``people`` with ``name``, ``surfaces`` and ``roles``
(``roles_opt``: neither required nor penalised; people with ``signs_for`` and ``signs_for_alt``), ``branch_of`` as
pairs, ``acronyms`` as a mapping, ``kind`` and ``date`` (``kind_alt``, ``date_alt``: right as well), ``ignore``:
strings that count neither way.  Entities are compared, not mentions: several mentions of one are one.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from directory.model import EntityKind, RelationType, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from directory.model import Extraction

Actor: TypeAlias = tuple[EntityKind, str]
"""A kind and the name of the gold's entity, or a string that is none behind ``WRONG``."""

WRONG = "\0"

_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_EDGE = " \t\r\n\u00a0\"'`´‘’‚‛“”„‟«»‹›.,;:!?·•*_#|<>–—-/\\~="
_ARTICLE = re.compile(
    r"(?:the|an?|der|die|das|den|dem|des|le|la|les|el|los|las|il|lo|gli|os?|as)\s+|l['’]", re.IGNORECASE
)
_PAIRS = (("(", ")"), ("[", "]"), ("{", "}"))


@dataclass(frozen=True, slots=True)
class Agreement:
    """Of one measure: what is right, what was missed and what is false, as readable strings."""

    right: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()
    false: tuple[str, ...] = ()

    @property
    def precision(self) -> float | None:
        """The share of what was found that is right; None where nothing was found."""
        found = len(self.right) + len(self.false)
        return len(self.right) / found if found else None

    @property
    def recall(self) -> float | None:
        """The share of what is in the gold that was found; None where the gold has none."""
        wanted = len(self.right) + len(self.missed)
        return len(self.right) / wanted if wanted else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall; None where there is nothing to count."""
        total = 2 * len(self.right) + len(self.missed) + len(self.false)
        return 2 * len(self.right) / total if total else None

    def __add__(self, other: Agreement) -> Agreement:
        """Two documents' counts together."""
        return Agreement(self.right + other.right, self.missed + other.missed, self.false + other.false)


@dataclass(frozen=True, slots=True)
class _Gold:
    """A gold made ready for comparing."""

    raw: Mapping[str, Any]
    surfaces: dict[Actor, Actor] = field(default_factory=dict)
    ignored: frozenset[str] = frozenset()


MEASURES = (
    "organisations",
    "people",
    *(f"role {role}" for role in Role),
    "roles",
    "signs_for",
    "branch_of",
    "acronyms",
    "kind",
    "date",
)
"""The measures of a score, in the order in which they are shown."""


def score(gold: Mapping[str, Any], extraction: Extraction) -> dict[str, Agreement]:
    """The agreement of an extraction with a gold, by measure."""
    ready = _ready(gold)
    actors = [_actor(ready, mention.kind, mention.text) for mention in extraction.mentions]
    found: dict[str, Agreement] = {}
    for kind, measure in ((EntityKind.ORGANISATION, "organisations"), (EntityKind.PERSON, "people")):
        found[measure] = _compare(
            {actor for actor in ready.surfaces.values() if actor[0] is kind},
            {actor for actor in actors if actor and actor[0] is kind},
        )
    found |= _roles(ready, extraction, actors)
    found |= _relations(ready, extraction, actors)
    found["kind"] = _value(extraction.kind.value, [gold.get("kind"), *gold.get("kind_alt", ())])
    found["date"] = _value(extraction.date, [gold.get("date"), *gold.get("date_alt", ())])
    return {measure: found[measure] for measure in MEASURES}


def total(scores: Iterable[Mapping[str, Agreement]]) -> dict[str, Agreement]:
    """The scores of several documents counted together."""
    pooled = {measure: Agreement() for measure in MEASURES}
    for found in scores:
        for measure, agreement in found.items():
            pooled[measure] += agreement
    return pooled


def normal(text: str) -> str:
    r"""A name as the comparison sees it: entities decoded, white space and case levelled, edges and article off.

    >>> normal("The “Bread &amp; Roses  Union”,"), normal("(ABC)")
    ('bread & roses union', 'abc')
    """
    text = " ".join(unicodedata.normalize("NFKC", _UNSEEN.sub("", html.unescape(text))).split())
    while True:
        stripped = _without_brackets(text.strip(_EDGE))
        article = _ARTICLE.match(stripped)
        if article and len(stripped) > article.end() + 1:
            stripped = stripped[article.end() :]
        if stripped == text:
            break
        text = stripped
    return unicodedata.normalize("NFKC", text.replace("’", "'").replace("‘", "'")).casefold()


def first_gold(extraction: Extraction) -> dict[str, Any]:
    """A gold made of an extraction, in the format that ``score`` reads, for a person to correct."""
    names = _entity_names(extraction)
    bodies = [
        _entry(extraction, names, (EntityKind.ORGANISATION, name)) for name in _of(names, EntityKind.ORGANISATION)
    ]
    persons = [_entry(extraction, names, (EntityKind.PERSON, name)) for name in _of(names, EntityKind.PERSON)]
    for person in persons:
        person["signs_for"] = _signed_for(extraction, names, person["name"])
        person["title"] = None
    pairs = {kind: _pairs(extraction, names, kind) for kind in RelationType}
    return {
        "source": extraction.document.source or extraction.document.name,
        "language": extraction.language,
        "kind": extraction.kind.value,
        "date": extraction.date,
        "organisations": bodies,
        "people": persons,
        "branch_of": [[names[a][1], names[b][1]] for a, b in pairs[RelationType.BRANCH_OF]],
        "acronyms": {extraction.mentions[a].text: names[b][1] for a, b in pairs[RelationType.ACRONYM_OF]},
    }


# --- comparing ---


def _ready(gold: Mapping[str, Any]) -> _Gold:
    surfaces: dict[Actor, Actor] = {}
    for kind, section in ((EntityKind.ORGANISATION, "organisations"), (EntityKind.PERSON, "people")):
        for entity in gold.get(section, ()):
            for surface in (entity["name"], *entity.get("surfaces", ())):
                surfaces[kind, normal(surface)] = (kind, entity["name"])
    return _Gold(gold, surfaces, frozenset(normal(text) for text in gold.get("ignore", ())))


def _actor(gold: _Gold, kind: EntityKind, text: str) -> Actor | None:
    """The gold's entity that a mention names, a wrong one, or None for a string that counts neither way."""
    key = normal(text)
    return gold.surfaces.get((kind, key)) or (None if key in gold.ignored else (kind, WRONG + key))


def _compare(wanted: set[Any], found: set[Any], optional: Iterable[Any] = ()) -> Agreement:
    false = found - wanted - set(optional)
    return Agreement(_shown(wanted & found), _shown(wanted - found), _shown(false))


def _shown(items: Iterable[Any]) -> tuple[str, ...]:
    return tuple(sorted(_show(item) for item in items))


def _show(item: Any) -> str:
    """An entity, or an entity with its role or counterpart, as a person reads it."""
    if isinstance(item, tuple) and len(item) == 2 and isinstance(item[0], EntityKind):
        return str(item[1]).removeprefix(WRONG)
    if isinstance(item, tuple):
        left, right = item
        return f"{_show(left)} [{right}]" if isinstance(right, Role) else f"{_show(left)} -> {_show(right)}"
    return str(item).removeprefix(WRONG)


def _roles(gold: _Gold, extraction: Extraction, actors: Sequence[Actor | None]) -> dict[str, Agreement]:
    wanted, optional = _gold_roles(gold, "roles"), _gold_roles(gold, "roles_opt")
    found = {
        (actor, role)
        for actor, mention in zip(actors, extraction.mentions, strict=True)
        if actor
        for role in mention.roles
    }
    measures = {
        f"role {role}": _compare(
            {item for item in wanted if item[1] is role}, {item for item in found if item[1] is role}, optional
        )
        for role in Role
    }
    return measures | {"roles": _compare(wanted, found, optional)}


def _gold_roles(gold: _Gold, key: str) -> set[tuple[Actor, Role]]:
    sections = ((EntityKind.ORGANISATION, "organisations"), (EntityKind.PERSON, "people"))
    return {
        ((kind, entity["name"]), Role(role))
        for kind, section in sections
        for entity in gold.raw.get(section, ())
        for role in entity.get(key, ())
    }


def _relations(gold: _Gold, extraction: Extraction, actors: Sequence[Actor | None]) -> dict[str, Agreement]:
    found: dict[RelationType, set[Any]] = {kind: set() for kind in RelationType}
    for relation in extraction.relations:
        source, target = actors[relation.source], actors[relation.target]
        if relation.type is RelationType.ACRONYM_OF and target:
            found[relation.type].add((_squeezed(extraction.mentions[relation.source].text), target))
        elif source and target:
            found[relation.type].add((source, target))
    body = EntityKind.ORGANISATION
    raw = gold.raw
    branches = {((body, child), (body, parent)) for child, parent in raw.get("branch_of", ())}
    branches_opt = {((body, child), (body, parent)) for child, parent in raw.get("branch_of_opt", ())}
    short, short_opt = (
        {(_squeezed(word), (body, name)) for word, name in dict(raw.get(key, {})).items()}
        for key in ("acronyms", "acronyms_opt")
    )
    return {
        "signs_for": _signing(gold, found[RelationType.SIGNS_FOR]),
        "branch_of": _compare(branches, found[RelationType.BRANCH_OF], branches_opt),
        "acronyms": _compare(short, found[RelationType.ACRONYM_OF], short_opt),
    }


def _signing(gold: _Gold, found: set[tuple[Actor, Actor]]) -> Agreement:
    """Each signing person once: right with any of the organisations accepted for it."""
    right: list[str] = []
    missed: list[str] = []
    accepted: set[tuple[Actor, Actor]] = set()
    for person in gold.raw.get("people", ()):
        if not person.get("signs_for"):
            continue
        name: Actor = (EntityKind.PERSON, person["name"])
        bodies = (person["signs_for"], *person.get("signs_for_alt", ()))
        pairs = {(name, (EntityKind.ORGANISATION, body)) for body in bodies}
        accepted |= pairs
        (right if pairs & found else missed).append(f"{person['name']} -> {person['signs_for']}")
    return Agreement(tuple(right), tuple(missed), _shown(found - accepted))


def _value(found: str | None, accepted: Sequence[str | None]) -> Agreement:
    """A single value: right if it is one of those accepted; nothing to count where none is found nor wanted."""
    if found is None:
        return Agreement() if None in accepted else Agreement(missed=(str(accepted[0]),))
    if found in accepted:
        return Agreement(right=(found,))
    return Agreement(missed=(accepted[0],) if accepted[0] else (), false=(found,))


def _squeezed(text: str) -> str:
    return "".join(normal(text).split())


def _without_brackets(text: str) -> str:
    """The text without a bracket that encloses it whole or has no partner in it."""
    for opening, closing in _PAIRS:
        if text[:1] == opening and text[-1:] == closing and opening not in text[1:-1]:
            text = text[1:-1]
        if (text[:1] == opening and closing not in text) or text[:1] == closing:
            text = text[1:]
        if (text[-1:] == closing and opening not in text) or text[-1:] == opening:
            text = text[:-1]
    return text


# --- a first gold ---


def _entity_names(extraction: Extraction) -> dict[int, Actor]:
    """The entity of every mention, by its number; a short form is of the entity of its full name."""
    full = {
        relation.source: relation.target
        for relation in extraction.relations
        if relation.type is RelationType.ACRONYM_OF
    }
    spelt: dict[Actor, Counter[str]] = {}
    keys: dict[int, Actor] = {}
    for number, _mention in enumerate(extraction.mentions):
        owner = extraction.mentions[full.get(number, number)]
        keys[number] = (owner.kind, normal(owner.name))
        spelt.setdefault(keys[number], Counter())[" ".join(owner.name.split())] += 1
    return {number: (key[0], max(spelt[key], key=lambda name: (len(name), name))) for number, key in keys.items()}


def _of(names: Mapping[int, Actor], kind: EntityKind) -> list[str]:
    return list(dict.fromkeys(name for number, (found, name) in sorted(names.items()) if found is kind))


def _entry(extraction: Extraction, names: Mapping[int, Actor], actor: Actor) -> dict[str, Any]:
    mentions = [extraction.mentions[number] for number, found in names.items() if found == actor]
    roles = {role for mention in mentions for role in mention.roles}
    return {
        "name": actor[1],
        "surfaces": list(dict.fromkeys(mention.text for mention in mentions)),
        "roles": [role.value for role in Role if role in roles],
    }


def _pairs(extraction: Extraction, names: Mapping[int, Actor], kind: RelationType) -> list[tuple[int, int]]:
    """The relations of a type, each pair of entities once, by the numbers of its first mentions."""
    seen: dict[tuple[str, str], tuple[int, int]] = {}
    for relation in extraction.relations:
        if relation.type is kind:
            source = extraction.mentions[relation.source].text if kind is RelationType.ACRONYM_OF else ""
            key = (source or names[relation.source][1], names[relation.target][1])
            seen.setdefault(key, (relation.source, relation.target))
    return list(seen.values())


def _signed_for(extraction: Extraction, names: Mapping[int, Actor], person: str) -> str | None:
    for source, target in _pairs(extraction, names, RelationType.SIGNS_FOR):
        if names[source][1] == person:
            return names[target][1]
    return None
