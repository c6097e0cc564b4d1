"""The steps from a document to what it says, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.actions import action_of, date_of, kind_of, place_of, signatures_of
from directory.extraction.addressees import address_rolls
from directory.extraction.consistency import found_again
from directory.extraction.found import Found, Link, settled
from directory.extraction.gazetteer import known_names, known_phrases
from directory.extraction.grammar import grown_names
from directory.extraction.languages import every_table, guess_language, tables
from directory.extraction.name_shapes import Judge
from directory.extraction.page import Page, read_page
from directory.extraction.people_found import people_in_prose
from directory.extraction.relations import branches, lower_units
from directory.extraction.roles import roles_in_prose
from directory.extraction.rolls import find_rolls
from directory.extraction.shortforms import bracketed, by_initials_of, is_short
from directory.extraction.signatures import read_roll
from directory.extraction.surface import Surface, clean
from directory.model import EntityKind, Extraction, Mention, Relation, RelationType, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.model import Document, KnownName


def extract(document: Document, known: Sequence[KnownName] = ()) -> Extraction:
    """What a document says: who is named, in which roles, how they stand to each other, what was done when."""
    surface = clean(document.text)
    language = document.language or guess_language(surface.text)
    page = read_page(surface.text, tables(language), every_table())
    judge = Judge(page.every, page.common)
    addressed, used, greetings = address_rolls(page)
    rolls = addressed + find_rolls(page, judge, used)
    readings = [read_roll(page, judge, roll) for roll in rolls]
    listed = [item for reading in readings for item in reading.found]
    links = [link for reading in readings for link in reading.links]

    gazetteer = known_names(page, known_phrases(known))
    grown = grown_names(page)
    short = bracketed(page, settled([*listed, *gazetteer, *grown]))
    links += short.links
    people = people_in_prose(page)
    first = settled([*listed, *gazetteer, *grown, *short.found, *people])
    initials = {w: s for w, s in by_initials_of(first, page).items() if is_short(w) and w in set(page.tokens.word)}
    again = found_again(page, first, {**initials, **short.meant})
    units = lower_units(page, first)
    names = [item for item in settled([*first, *again, *units]) if page.between(*item.span) not in short.barred]
    names = roles_in_prose(page, names)
    names = _greeted(page, names, greetings)
    inner = [*first, *gazetteer, *grown]
    parents = branches(page, names, inner)
    links += parents
    for word, span in initials.items():
        links += [Link(RelationType.ACRONYM_OF, item.span, span) for item in names if page.between(*item.span) == word]
    names = [*names, *[item for item in inner if item.span in {link.target for link in parents}]]

    kind = kind_of(page, surface.title, greeted=bool(greetings), signed=any(r.role is Role.SIGNATORY for r in rolls))
    date = document.date or date_of(page, surface.value("date", "published", "article:published_time"))
    place = place_of(page)
    mentions, relations = _written(document.text, surface, page, names, links)
    return Extraction(
        document=document,
        kind=kind,
        title=document.title or surface.title,
        date=date,
        place=place,
        language=language,
        publisher=document.publisher,
        signatures=signatures_of(page),
        mentions=mentions,
        relations=relations,
        actions=(action_of(kind, date, place, (0, 0)),),
    )


def _greeted(page: Page, names: list[Found], greetings: list[int]) -> list[Found]:
    spans = [(page.segments[number].start, page.segments[number].end) for number in greetings]
    return [item.playing(Role.RECIPIENT) if any(s <= item.start < e for s, e in spans) else item for item in names]


def _written(
    text: str, surface: Surface, page: Page, names: Sequence[Found], links: Sequence[Link]
) -> tuple[tuple[Mention, ...], tuple[Relation, ...]]:
    """The names as mentions of the untouched text, and the links as relations between their numbers."""
    mentions: dict[tuple[int, int, EntityKind], Mention] = {}
    number: dict[tuple[int, int], tuple[int, int, EntityKind]] = {}
    for item in names:
        start, end = surface.original(item.start, item.end)
        key = (start, end, item.kind)
        roles = tuple(role for role in Role if role in item.roles)
        name = item.name or " ".join(page.between(*item.span).split())
        number[item.span] = key
        if key not in mentions or len(roles) > len(mentions[key].roles):
            mentions[key] = Mention(text[start:end], start, end, item.kind, name, roles, item.tier, item.producer)
    order = sorted(mentions)
    place = {key: index for index, key in enumerate(order)}
    relations = {
        Relation(link.type, place[number[link.source]], place[number[link.target]])
        for link in links
        if link.source in number and link.target in number and number[link.source] != number[link.target]
    }
    ordered = sorted(relations, key=lambda r: (r.source, r.target, r.type))
    return tuple(mentions[key] for key in order), tuple(ordered)
