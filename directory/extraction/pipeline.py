"""The steps from a document to what it says, one after the other."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.collector import without_collector
from directory.extraction.actions import date_of, evidence_of, kind_of, place_of, signatures_of
from directory.extraction.bodies.actor_slots import with_acting_bodies
from directory.extraction.bodies.backreferences import units_referred_to
from directory.extraction.bodies.beside import named_beside
from directory.extraction.bodies.chamber_organs import chamber_organs
from directory.extraction.bodies.company import in_company
from directory.extraction.bodies.compound_offices import compound_offices
from directory.extraction.bodies.consistency import found_again, of_one_kind
from directory.extraction.bodies.coordination import listed_beside, persons_beside
from directory.extraction.bodies.enumerations import enumerated
from directory.extraction.bodies.grammar import grown_names
from directory.extraction.bodies.group_nouns import called_names, named_behind
from directory.extraction.bodies.headline_subjects import headline_subjects
from directory.extraction.bodies.kinds_in_short import kinds_in_short
from directory.extraction.bodies.mothers import mothers
from directory.extraction.bodies.names_abroad import names_abroad
from directory.extraction.bodies.national_bodies import national_bodies
from directory.extraction.bodies.odd_names import (
    affiliates,
    districts,
    dotted,
    guarding_units,
    oddly_spelt,
    partnerships,
    traded,
    united_workers,
)
from directory.extraction.bodies.offices_abroad import offices_abroad
from directory.extraction.bodies.outlets import in_datelines, issuing, outlets
from directory.extraction.bodies.russian_bodies import russian_bodies
from directory.extraction.bodies.seated_branches import with_seats
from directory.extraction.bodies.slogans import without_slogans
from directory.extraction.bodies.small_heads import small_heads
from directory.extraction.bodies.spelt_abroad import spelt_abroad
from directory.extraction.bodies.told_bodies import with_told_bodies
from directory.extraction.bodies.turkic_rows import turkic_rows
from directory.extraction.bodies.turkish_unions import turkish_unions
from directory.extraction.bodies.units import lower_units, owned_units, state_bodies
from directory.extraction.lists.addressed_on_top import officials_on_top
from directory.extraction.lists.addressees import address_rolls
from directory.extraction.lists.asked_items import addressed_items, asking_items
from directory.extraction.lists.forwarded import without_forwarders
from directory.extraction.lists.last_rows import farewells, last_rows
from directory.extraction.lists.lists_under_headings import sorting_headings, under_headings
from directory.extraction.lists.own_signatories import as_listed
from directory.extraction.lists.page_ends import closing_row, signed, signing
from directory.extraction.lists.programmes import programme_rolls
from directory.extraction.lists.rolls import find_rolls
from directory.extraction.lists.signatures import read_roll
from directory.extraction.lists.signed_headings import names_as_lines
from directory.extraction.lists.signed_sentences import signed_sentences
from directory.extraction.lists.signing_off import signed_off, signing_off
from directory.extraction.lists.table_rolls import table_rolls
from directory.extraction.people.bylines import BYLINES, writers
from directory.extraction.people.people_found import people_in_prose
from directory.extraction.people.people_in_company import people_in_company
from directory.extraction.people.people_tagged import tagged_people
from directory.extraction.people.surnames import whole_names
from directory.extraction.record import mentions_and_relations
from directory.extraction.roles.document_roles import document_roles
from directory.extraction.roles.release_issuer import issuing_release
from directory.extraction.roles.roles_in_prose import roles_in_prose
from directory.extraction.roles.signing_offices import signed_for, with_bodies
from directory.extraction.roles.spoken_for import signing_as_members, spoken_for
from directory.extraction.roles.spokesmen import acting_for, spokesmen
from directory.extraction.shapes.acting_acronyms import acting_acronyms, acting_words, short_form_places
from directory.extraction.shapes.found import Found, Link, settled
from directory.extraction.shapes.gazetteer import known_names, known_phrases
from directory.extraction.shapes.name_ends import before_short_forms
from directory.extraction.shapes.name_shapes import Judge
from directory.extraction.shapes.office_words import is_office
from directory.extraction.shapes.provisions import called_laws, of_laws
from directory.extraction.shapes.shortforms import bracketed, by_initials_of, is_short
from directory.extraction.shapes.spelt_names import spelt_out
from directory.extraction.text.dates import dated_places, dateline_towns, dates_in
from directory.extraction.text.headline import headline_of
from directory.extraction.text.page import Page, read_page
from directory.extraction.text.surface import clean
from directory.extraction.told_actions import FAR_IN, Told, told_actions
from directory.extraction.trust import trusted
from directory.extraction.words.languages import every_table, guess_language, tables
from directory.extraction.words.organs import organ_size
from directory.extraction.words.vocabulary import fold
from directory.model import Action, EntityKind, Extraction, RelationType, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from directory.extraction.lists.rolls import Roll
    from directory.extraction.people.taggers import Tagger
    from directory.model import Document, KnownName

_TOP = 40
_DATES = (
    "date", "published", "article:published_time", "datum", "fecha", "pubdate", "published_at", "publish_date",
    "publisheddate", "publishdate", "datepublished", "date_published", "created", "createdat", "created_at",
    "created_date",
)  # fmt: skip
_DUTY = re.compile(r" [A-Z][a-z]+ing [a-z]")
"""How an office follows a name: "Ann Lee | Steering group member"."""
_IN_LISTS = frozenset({"apposed", "company", "enumerated", "roll"})


def extract(
    document: Document,
    known: Sequence[KnownName] = (),
    *,
    tagger_for: Callable[[str | None], Tagger | None] | None = None,
) -> Extraction:
    """What a document says: who is named, in which roles, how they stand to each other, what was done when.

    ``tagger_for`` gives the tagger of persons of a language, if there is one (``taggers.tagger_of``).
    """
    with without_collector():
        return _extracted(document, known, tagger_for)


def _extracted(
    document: Document, known: Sequence[KnownName], tagger_for: Callable[[str | None], Tagger | None] | None
) -> Extraction:
    surface = clean(document.text)
    language = guess_language(surface.text) or document.language
    headings = [(heading.start, heading.end) for heading in surface.headings]
    page = read_page(surface.text.replace("İ", "I"), tables(language), every_table(language), headings, surface.body)
    bylines = [value for key, value in surface.metadata if key in BYLINES]
    page = replace(page, authors=frozenset(map(str.casefold, bylines)))
    judge = Judge(page.every, page.common)
    page = names_as_lines(page, judge)
    addressed, used, greetings = address_rolls(page)
    used |= asking_items(page) | set(greetings)
    addressed += addressed_items(page, used)
    ended = signing_off(page, judge, used)
    closing = [*(roll for line in ended for roll in line.rolls), *farewells(page, judge, used)]
    rolls = [*addressed, *table_rolls(page, judge, used), *programme_rolls(page, used)]
    rolls = under_headings(page, [*rolls, *without_forwarders(page, find_rolls(page, judge, used)), *closing])
    rolls += closing_row(page, judge, rolls) or last_rows(page, judge, rolls)
    title = document.title or surface.title or headline_of(page)
    signatures = signatures_of(page)
    kind = kind_of(page, title, signatures, greeted=bool(greetings), signed=signed(page, rolls))

    rolls = officials_on_top(page, signing(page, judge, rolls, kind), kind)
    tagger = tagger_for(language) if tagger_for else None
    names, links = _names(page, judge, rolls, known, tagger)
    names, spoken = acting_for(page, as_listed(page, roles_in_prose(page, names), rolls, kind))
    names = document_roles(page, in_datelines(page, spoken_for(page, names)), kind, surface.title_span, greetings)
    names = issuing_release(page, issuing(page, names, kind, bylines), kind)
    names += writers(page, judge, names, bylines)
    held = list(signed_for(page, names, [*links, *spoken]))
    names, links = with_bodies(page, names, held), [*links, *spoken, *held, *signed_off(names, ended)]
    links += signing_as_members(page, names, links)
    mentions, relations = mentions_and_relations(document.text, surface, names, links, language=language)
    published = surface.value(*_DATES) or document.date
    printed = dates_in(page.text[:FAR_IN], page.words)
    date = date_of(page, printed, published)
    place = place_of(page)
    own = Told(kind, date, place, *evidence_of(page, surface.title_span, kind))
    return Extraction(
        document=document,
        kind=kind,
        title=title,
        date=date,
        place=place,
        language=language,
        publisher=document.publisher or next((one.name for one in mentions if Role.PUBLISHER in one.roles), None),
        signatures=signatures,
        mentions=mentions,
        relations=relations,
        actions=tuple(
            Action(told.kind, told.date, told.place, *surface.original(told.start, told.end))
            for told in told_actions(page, own, names, printed)
        ),
    )


def _names(
    page: Page, judge: Judge, rolls: Sequence[Roll], known: Sequence[KnownName], tagger: Tagger | None
) -> tuple[list[Found], list[Link]]:
    """All names of a page that stand beside each other without overlap, mother bodies apart, and their links."""
    readings = [read_roll(page, judge, roll) for roll in rolls]
    listed = [item for reading in readings for item in reading.found]
    gazetteer = known_names(page, known_phrases(tuple(known)))
    grown = spelt_out(page, before_short_forms(page, [*grown_names(page), *names_abroad(page), *spelt_abroad(page)]))
    said = [read_roll(page, judge, roll) for roll in signed_sentences(page, judge, [*gazetteer, *grown], rolls)]
    readings, listed = [*readings, *said], [*listed, *(item for reading in said for item in reading.found)]
    abroad = offices_abroad(page)
    headings = sorting_headings(page, rolls)
    grown = [item for item in grown if item.span not in headings]
    grown = without_slogans(page, _without_joined(page, _within_items(grown, rolls), [*listed, *abroad]))
    grown = [*grown, *called_names(page, judge, [*listed, *gazetteer, *grown]), *named_behind(page, judge)]
    told = _without_joined(page, enumerated(page, judge, [*gazetteer, *grown], unsigned=_unsigned(page, rolls)), listed)
    told += in_company(page, judge, [*gazetteer, *grown, *told])
    told += turkic_rows(page, judge, [*gazetteer, *grown, *told])
    grown = [*_without_joined(page, grown, told), *told]
    looking = short_form_places(page)
    acting = acting_words(page, looking)
    short = bracketed(page, settled([*listed, *gazetteer, *grown]), acting)
    spelt = [*oddly_spelt(page), *acting_acronyms(page, looking, acting), *state_bodies(page), *small_heads(page)]
    spelt += [
        *abroad,
        *affiliates(page),
        *dotted(page),
        *partnerships(page),
        *united_workers(page),
        *outlets(page),
        *chamber_organs(page),
        *districts(page),
        *guarding_units(page),
        *kinds_in_short(page),
        *national_bodies(page),
        *russian_bodies(page),
        *turkish_unions(page),
    ]
    spelt += [*headline_subjects(page), *traded(page)]
    told = _ending_in_items(page, people_in_prose(page), listed)
    first = settled([*listed, *gazetteer, *grown, *short.found, *told, *spelt])
    first = _with(first, people_in_company(page, first))
    first = _with(first, persons_beside(page, first))
    first = _with(first, spokesmen(page, first))
    first = settled(with_acting_bodies(page, judge, first))
    first = _with(first, named_beside(page, judge, first))
    first = with_told_bodies(page, judge, first)
    first = _with(first, listed_beside(page, first))
    first = _with(first, tagged_people(page, tagger, first)) if tagger else first
    barred = short.barred | of_laws(page) | called_laws(page)
    first = of_one_kind(page, [item for item in first if page.between(*item.span) not in barred])

    initials = _initials(page, first, rolls, acting)
    units = [*lower_units(page, first), *owned_units(page, first)]
    names = _with(first, [*found_again(page, first, {**initials, **short.meant}), *units])
    names = _with(names, compound_offices(page))
    names = [item for item in names if page.between(*item.span) not in barred]
    names = with_seats(page, names)
    inner, branches = mothers(page, names, [*gazetteer, *grown, *names])
    links = [link for reading in readings for link in reading.links]
    units, of_bodies = units_referred_to(page, names)
    links += [*short.links, *branches, *of_bodies]
    links += [
        Link(RelationType.ACRONYM_OF, item.span, initials[text])
        for item in names
        if (text := page.between(*item.span)) in initials
    ]
    placed, towns = dated_places(page), dateline_towns(page)
    names = [item for item in whole_names(page, names) if not placed or page.between(*item.span) not in placed]
    names = [item for item in names if not towns or page.between(*item.span).casefold() not in towns]
    outer = sorted([*names, *units], key=lambda item: item.start)
    return trusted(page, judge, [*outer, *inner]), links


def _unsigned(page: Page, rolls: Sequence[Roll]) -> bool:
    """Whether a page that begins with a word for a letter or statement has no list of signatures."""
    spoken = any(low in page.words.writing_nouns for low in page.tokens.low[:_TOP])
    return spoken and not any(roll.role is Role.SIGNATORY for roll in rolls)


def _within_items(grown: list[Found], rolls: Sequence[Roll]) -> list[Found]:
    """The names grown from head nouns without those that go beyond the end of their item in a row of names."""
    items = sorted(item for roll in rolls if roll.inline for item in roll.items)
    begins = [begin for begin, _ in items]
    return [
        item
        for item in grown
        if not (place := bisect_right(begins, item.start)) or items[place - 1][1] not in range(item.start + 1, item.end)
    ]


def _ending_in_items(page: Page, people: list[Found], listed: Sequence[Found]) -> list[Found]:
    """The persons of running text without those that go on where a list ends its person, into office or body."""
    signing = {item.start: item.end for item in listed if item.producer == "roll" and item.kind is EntityKind.PERSON}
    begins = sorted(item.start for item in listed if item.producer == "roll")
    return [
        item
        for item in people
        if item.start not in signing
        or not (
            bisect_left(begins, item.end) - bisect_right(begins, item.start)
            or _DUTY.match(page.text, signing[item.start])
        )
    ]


def _without_joined(page: Page, grown: list[Found], listed: Sequence[Found]) -> list[Found]:
    """The names grown from head nouns without those that a list shows to be more than a name.

    They hold two bodies of a list read apart there, or the organ of a body that a signature names: "Board of X".
    """
    starts = sorted(item.start for item in listed if item.producer in _IN_LISTS)
    offices = {item.end: item.start for item in listed if item.producer == "roll-office"}
    bodies = {item.end: item.start for item in listed if item.producer == "roll"}
    return [
        item
        for item in grown
        if bisect_left(starts, item.end) - bisect_left(starts, item.start) < 2
        and not (offices.get(item.end, 0) > item.start and organ_size(page.between(*item.span).split()))
        and not (bodies.get(item.end, 0) > item.start and _held(page, item.start, bodies[item.end]))
    ]


def _held(page: Page, start: int, end: int) -> bool:
    """Whether an office stands in front of a body of a list, and so is no part of its name."""
    words = page.text[start:end].split()
    return bool(words) and is_office(fold(words[-1]), page.every)


def _with(names: list[Found], more: Sequence[Found]) -> list[Found]:
    """Names that stand beside each other, and those of more that do so too."""
    return settled([*names, *more]) if more else names


def _initials(
    page: Page, names: Sequence[Found], rolls: Sequence[Roll], acting: frozenset[str]
) -> dict[str, tuple[int, int]]:
    """Short forms printed without their long form beside them, but which are the initials of a name of the page.

    One that only rolls print may be another body.
    """
    tokens = page.tokens
    items = sorted(item for roll in rolls if roll.cued for item in roll.items)
    meant = by_initials_of(names, page, acting)
    free = {
        tokens.word[index]
        for index in tokens.printed({word for word in meant if is_short(word)})
        if not _within(items, tokens.start[index])
    }
    return {word: span for word, span in meant.items() if word in free}


def _within(items: Sequence[tuple[int, int]], place: int) -> bool:
    index = bisect_right(items, (place, sys.maxsize)) - 1
    return index >= 0 and items[index][0] <= place < items[index][1]
