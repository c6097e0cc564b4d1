"""Owns the linking of a whole document: names help each other, short forms follow their full names."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.model import Candidate, Decision, EntityKind, Evidence, RelationType, Resolution
from directory.names.normalise import normalise
from directory.names.places import country_of, places
from directory.names.tokens import latin_key
from directory.resolution.resolve import REVIEW_SCORE
from directory.resolution.shortening import is_short_for
from directory.resolution.tipping import Context

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from directory.model import Extraction, Mention, Registry
    from directory.resolution.resolve import Resolver

# A short form follows its full name with a little less certainty than the full name itself.
_FOLLOWS = 0.97


def link(extraction: Extraction, resolver: Resolver) -> tuple[Resolution, ...]:
    """One resolution a mention, in order.

    First every name for itself, then again with what the document holds, then the short forms.
    """
    document = extraction.document.name
    alone = [_resolve(mention, resolver, document, Context()) for mention in extraction.mentions]
    context = _context(extraction, alone, resolver.registry)
    signs_for = _signed_for(extraction, alone)
    together = [
        answer
        if answer.entity
        else _resolve(mention, resolver, document, replace(context, organisations=signs_for.get(number, frozenset())))
        for number, (mention, answer) in enumerate(zip(extraction.mentions, alone, strict=True))
    ]
    return tuple(_followed(extraction, together, resolver))


def _resolve(mention: Mention, resolver: Resolver, document: str, context: Context) -> Resolution:
    answer = resolver.resolve(mention.name, kind=mention.kind, document=document, context=context)
    if answer.decision is Decision.MATCH or normalise(mention.text) == normalise(mention.name):
        return answer
    printed = resolver.resolve(mention.text, kind=mention.kind, document=document, context=context)
    return replace(printed, query=mention.name) if printed.decision is Decision.MATCH else answer


def _context(extraction: Extraction, answers: Sequence[Resolution], registry: Registry) -> Context:
    """What the document holds besides a name: the actors known in it, where and in which language it was written."""
    known = frozenset(answer.entity for answer in answers if answer.entity)
    language = extraction.language or extraction.document.language
    code = places().get(latin_key(extraction.place)) if extraction.place else None
    if code is not None and (country := country_of(code)):
        return Context(known, country, language=language, told_by=f"written in {extraction.place}")
    country = _country(answers, registry)
    return Context(known, country, language=language, told_by="as most actors of the document" if country else "")


def _country(answers: Iterable[Resolution], registry: Registry) -> str | None:
    """The country of most of the entries in a document, where one has more than half of them."""
    ids = {answer.entity for answer in answers if answer.entity}
    countries = Counter(entry.country for id_ in ids if (entry := registry.entries[id_]).country)
    if not countries:
        return None
    country, count = countries.most_common(1)[0]
    return country if count * 2 > countries.total() and count > 1 else None


def _signed_for(extraction: Extraction, answers: Sequence[Resolution]) -> Mapping[int, frozenset[str]]:
    signed: dict[int, frozenset[str]] = {}
    for relation in extraction.relations:
        entity = answers[relation.target].entity if relation.type is RelationType.SIGNS_FOR else None
        if entity:
            signed[relation.source] = signed.get(relation.source, frozenset()) | {entity}
    return signed


def _followed(extraction: Extraction, answers: Sequence[Resolution], resolver: Resolver) -> Iterable[Resolution]:
    defined = {
        relation.source: relation.target
        for relation in extraction.relations
        if relation.type is RelationType.ACRONYM_OF
    }
    meanings = _meanings(extraction, answers, defined)
    linked = [
        (answer, full.name)
        for full, answer in zip(extraction.mentions, answers, strict=True)
        if answer.entity and full.kind is EntityKind.ORGANISATION
    ]
    for number, (mention, answer) in enumerate(zip(extraction.mentions, answers, strict=True)):
        if number in defined and (full := answers[defined[number]]).entity:
            yield _following(answer, full, extraction.mentions[defined[number]].name)
        elif number in defined:
            yield _defined_otherwise(answer, answers[defined[number]], extraction.mentions[defined[number]].name)
        elif answer.entity:
            yield answer
        elif (by_acronym := meanings.get(mention.text)) is not None:
            yield _following(answer, *by_acronym)
        else:
            full_form = _full_form(mention, linked, extraction.document.name, resolver)
            yield answer if full_form is None else _following(answer, *full_form)


def _defined_otherwise(answer: Resolution, full: Resolution, name: str) -> Resolution:
    """The answer for a short form whose full name here is not linked: linked only where that fits the same entry.

    That the short form can be read off the full name is no such sign: it says what the document says.
    """
    fits = {
        candidate.entity
        for candidate in full.candidates
        if candidate.score >= REVIEW_SCORE and normalise(candidate.matched_name) != normalise(answer.query)
    }
    if answer.entity in fits:
        return answer
    reason = Evidence(f"stands for “{name}” in this document, which is not linked", -0.5)
    told = tuple(replace(each, evidence=(*each.evidence, reason)) for each in answer.candidates)
    return Resolution(answer.query, Decision.REVIEW if told else Decision.NEW, None, told)


def _meanings(
    extraction: Extraction, answers: Sequence[Resolution], defined: Mapping[int, int]
) -> Mapping[str, tuple[Resolution, str]]:
    """What the document says its own short forms stand for."""
    return {
        extraction.mentions[short].text: (answers[full], extraction.mentions[full].name)
        for short, full in defined.items()
        if answers[full].entity
    }


def _full_form(
    mention: Mention, linked: Sequence[tuple[Resolution, str]], document: str, resolver: Resolver
) -> tuple[Resolution, str] | None:
    """The answer of the one longer name in the document that this one shortens, and that name."""
    if mention.kind is not EntityKind.ORGANISATION:
        return None
    longer = {answer.entity: (answer, name) for answer, name in linked if is_short_for(mention.name, name)}
    if len(longer) != 1:
        return None
    ((entity, found),) = longer.items()
    return None if entity and resolver.refuses(mention.name, entity, document) else found


def _following(answer: Resolution, full: Resolution, name: str) -> Resolution:
    best = full.candidates[0]
    reason = Evidence(f"short for “{name}” in this document", 1.0)
    follower = Candidate(best.entity, best.name, best.matched_name, round(best.score * _FOLLOWS, 4), (reason,))
    others = tuple(candidate for candidate in answer.candidates if candidate.entity != best.entity)
    return Resolution(answer.query, Decision.MATCH, full.entity, (follower, *others))
