"""The names and links of a page written as mentions of the untouched text and relations between them."""

from __future__ import annotations

import html
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.shapes.declined_bodies import nominative_body
from directory.extraction.shapes.turkic_cases import nominative_person
from directory.extraction.words.declined_names import nominative
from directory.model import EntityKind, Mention, Relation, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found, Link
    from directory.extraction.text.surface import Surface

# With its full stop: "Corp.", "Assn.".
_LONGEST_ABBREVIATION = 5
_Key = tuple[int, int, EntityKind]


def mentions_and_relations(
    text: str, surface: Surface, names: Sequence[Found], links: Sequence[Link], *, language: str | None = None
) -> tuple[tuple[Mention, ...], tuple[Relation, ...]]:
    """Mentions in the order of their start, and relations by their numbers; a language tells of its cases."""
    mentions: dict[_Key, Mention] = {}
    keys: dict[tuple[int, int], _Key] = {}
    whole: frozenset[str] | None = None
    for item in names:
        span = item.span
        item = _unbroken(text, surface, _without_full_stop(surface, item))  # noqa: PLW2901 - the part in one piece
        start, end = surface.original(item.start, item.end)
        key = (start, end, item.kind)
        printed = " ".join(surface.text[item.start : item.end].split())
        if end - start != item.end - item.start and not _whole(text, surface, item):
            whole = _printed_whole(text, surface, names) if whole is None else whole
            if printed in whole:
                continue
        roles = _roles(item, mentions.get(key))
        keys[item.span] = keys[span] = key
        mentions[key] = Mention(
            text[start:end],
            start,
            end,
            item.kind,
            _plain_name(item, printed, language),
            roles,
            item.tier,
            item.producer,
        )
    number = {key: place for place, key in enumerate(sorted(mentions))}
    relations = {
        Relation(link.type, number[keys[link.source]], number[keys[link.target]])
        for link in links
        if link.source in keys and link.target in keys and keys[link.source] != keys[link.target]
    }
    ordered = sorted(relations, key=lambda relation: (relation.source, relation.target, relation.type))
    return tuple(mentions[key] for key in sorted(mentions)), tuple(ordered)


def _plain_name(item: Found, printed: str, language: str | None) -> str:
    """The name as a directory prints it: in the nominative."""
    name = item.name or printed
    if item.kind is EntityKind.PERSON:
        return nominative_person(nominative(name), language)
    return nominative_body(name, language)


def _printed_whole(text: str, surface: Surface, names: Sequence[Found]) -> frozenset[str]:
    """The names that the untouched text prints somewhere without markup inside them."""
    return frozenset(
        " ".join(surface.text[item.start : item.end].split()) for item in names if _whole(text, surface, item)
    )


def _roles(item: Found, before: Mention | None) -> tuple[Role, ...]:
    """The roles of a name and of a mention at its place, in their order."""
    roles = item.roles.union(before.roles) if before else item.roles
    if len(roles) < 2:
        return tuple(roles)
    return tuple(role for role in Role if role in roles)


def _without_full_stop(surface: Surface, item: Found) -> Found:
    """A name without the full stop of its sentence; that of an abbreviation stays: "Fjord Lines Ltd."."""
    if surface.text[item.end - 1] != ".":
        return item
    words = surface.text[item.start : item.end].split()
    last = words[-1] if words else ""
    is_word = last.endswith(".") and last[:-1].isalpha() and len(last) > _LONGEST_ABBREVIATION
    return replace(item, end=item.end - 1) if is_word else item


def _unbroken(text: str, surface: Surface, item: Found) -> Found:
    """A name without the ending that markup parts from it: "`Name`](target)`.org" is the name alone."""
    printed = surface.text[item.start : item.end]
    if "." not in printed:
        return item
    stem = printed.rpartition(".")[0]
    if not stem or " " in printed[len(stem) :] or _whole(text, surface, item):
        return item
    shorter = replace(item, end=item.start + len(stem))
    return shorter if _whole(text, surface, shorter) else item


def _whole(text: str, surface: Surface, item: Found) -> bool:
    """Whether the untouched text prints a name without markup inside it."""
    start, end = surface.original(item.start, item.end)
    raw = text[start:end]
    if end - start == item.end - item.start:
        return True
    raw = raw.replace("\\", "")  # what escapes a sign of Markdown
    return " ".join(html.unescape(raw).split()) == " ".join(surface.text[item.start : item.end].split())
