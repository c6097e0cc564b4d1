"""The items of a roll read: who stands there, as what, for which organisation, and which short form."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from directory.extraction.lists.affiliated_items import with_bodies_apart
from directory.extraction.lists.affiliations import Frame, add_office, add_organisation, affiliations
from directory.extraction.lists.agreed_columns import agreed
from directory.extraction.lists.bracketed_bodies import bracketed_bodies
from directory.extraction.lists.first_names import first_names
from directory.extraction.lists.item_kinds import (
    colon_leads,
    is_another,
    is_label,
    is_person,
    is_sentence,
    is_town,
    names_both,
    says_what,
    sorts_names,
)
from directory.extraction.lists.item_parts import Part, one_word, parts_of
from directory.extraction.lists.joined_persons import bodies_apart, both_signing, persons_apart
from directory.extraction.lists.joined_pieces import parted
from directory.extraction.lists.led_items import (
    behind_honorific,
    holder_freed,
    holder_of_state,
    honoured_apart,
    is_organ,
    led_by_body,
    two_names,
    without_town,
)
from directory.extraction.lists.list_traits import (
    brackets_places,
    ends_in_places,
    is_crowd,
    leans_to_people,
    tells_fields,
    tells_offices,
)
from directory.extraction.lists.no_affiliations import names_nobody
from directory.extraction.lists.office_first import holders_apart
from directory.extraction.lists.person_first import opened, person_first, turned
from directory.extraction.lists.pieces_behind import (
    beside_trades,
    held_in_turn,
    is_campus,
    is_field,
    is_home,
    is_inner,
    is_past,
    is_work,
    may_be_place,
    writes_works,
    years_told,
)
from directory.extraction.lists.side_by_side import columns_apart
from directory.extraction.lists.signing_off import without_team
from directory.extraction.lists.signing_together import signers_apart, signing_together
from directory.extraction.lists.stacked_lines import (
    below_holders,
    bodies_below,
    bulleted,
    hanging,
    in_step,
    one_of,
    shared,
    stacked,
    writer_and_body,
    writes,
)
from directory.extraction.lists.table_rolls import parts_of_row
from directory.extraction.lists.town_lines import without_towns
from directory.extraction.lists.unparted_names import names_apart
from directory.extraction.shapes.found import Found, Link, organisation, person
from directory.extraction.shapes.name_shapes import Judge, Look
from directory.extraction.shapes.office_charges import field_of_work
from directory.extraction.shapes.titles import office_holder, office_of, strip_honorifics
from directory.extraction.text.item_shapes import begins_small, one_small, small_first
from directory.extraction.words.vocabulary import is_head
from directory.model import RelationType, Role, Tier

if TYPE_CHECKING:
    from directory.extraction.lists.rolls import Roll
    from directory.extraction.text.page import Page

_MEMBERS_OF = re.compile(r"(?i)(?:to )?(?:all )?(?:the )?(?:members|staff|employees) of (?:the )?")
_PRESS = re.compile(r"(?i)\b(?:desks|editors|journalists|producers|reporters)\W*$")
"""How a line ends that a release is meant for: "Attention: Political, Environment and Medical | Reporters"."""
_FEW = 3
_ACTING = frozenset({Role.PARTICIPANT, Role.SIGNATORY})
_HOLDING = frozenset({"az", "en", "ru", "tr"})


@dataclass(frozen=True, slots=True)
class Reading:
    """What the rolls of a page give."""

    found: tuple[Found, ...]
    links: tuple[Link, ...]


def read_roll(page: Page, judge: Judge, roll: Roll) -> Reading:
    """The actors of one roll."""
    if roll.role is Role.RECIPIENT and any(_PRESS.search(page.between(*item)) for item in roll.items[:_FEW]):
        return Reading((), ())
    found: list[Found] = []
    links: list[Link] = []
    plain = roll.inline or bool(roll.columns)
    printed = roll.groups if plain else columns_apart(page, judge, roll.groups)
    lines = [signers_apart(page, judge, group) if roll.closing else group for group in printed]
    apart = [persons_apart(page, judge, group) for group in lines]
    if roll.role is Role.RECIPIENT or (roll.inline and page.words.code != "en"):
        apart = [bodies_apart(page, judge, group) for group in apart]
    groups = [both_signing(judge, [_pieces(page, judge, roll, item) for item in group]) for group in apart]
    groups = groups if roll.inline or roll.columns or page.words.code != "en" else without_towns(groups)
    groups = [signing_together(group) for group in first_names(groups)] if roll.closing else groups
    groups = with_bodies_apart(judge, groups) if roll.role in _ACTING else groups
    groups = names_apart(judge, groups) if roll.people is not False and not roll.columns else groups
    groups, joined = (groups, False) if roll.columns else _agreed_items(page, judge, roll, groups)
    frame = Frame(
        roll,
        leans_to_people(groups, roll),
        ends_in_places(groups, least=2 + joined),
        tells_offices(groups),
        tells_fields(groups, judge),
        is_crowd(groups),
        brackets_places(page, groups),
        found,
        links,
    )
    if not roll.columns:  # what leads the items as they are printed says what the list is of
        groups = [[person_first(judge, parts) for parts in group] for group in groups]
    if roll.closing and not roll.inline and len(groups) == 2:
        groups = writer_and_body(groups)
    for number, group in enumerate(groups):
        if roll.closing and number == 0 and writes(judge, group):
            _emit_person(page, judge, one_of(group)[0], frame)
            continue
        for parts in group if plain or roll.people is False else shared(judge, stacked(group), closing=roll.closing):
            _emit(page, judge, parts, frame)
    return Reading(tuple(found), tuple(links))


def _agreed_items(
    page: Page, judge: Judge, roll: Roll, groups: list[list[list[Part]]]
) -> tuple[list[list[list[Part]]], bool]:
    """The items as they agree with each other, and whether lines were put together to items."""
    groups = turned([[opened(page, judge, parts) for parts in group] for group in groups])
    groups = [hanging(page, group) for group in groups]
    count = sum(map(len, groups))
    apart = roll.inline or roll.people is False or bulleted(page, groups)
    groups = groups if apart else in_step(judge, groups)
    lines = sum(map(len, groups)) < count
    if roll.role is Role.SIGNATORY and not (lines or roll.inline):
        groups = bodies_below(below_holders(page, groups))
    return agreed(judge, groups, lines=lines), lines


def _pieces(page: Page, judge: Judge, roll: Roll, item: tuple[int, int]) -> list[Part]:
    """The pieces of one item, cell by cell where it is the row of a table."""
    if roll.columns:
        return parts_of_row(page, judge, item, roll.columns)
    if roll.closing and page.words.code == "en" and not roll.columns:
        item = without_team(page.text, *item)
    text, asked = page.between(*item), roll.cued and roll.role
    if asked and page.words.code == "en" and (name := small_first(text, page.words)):
        return _small_named(page, judge, item, name)
    parts = parted(judge, parts_of(page, judge, item))
    if asked and (begins_small(text, page.words) or (not parts and one_small(text, page.every))):
        return [Part(*item, text, Look.ORGANISATION)]
    return holders_apart(judge, parts) if page.words.code in _HOLDING else parts


def _small_named(page: Page, judge: Judge, item: tuple[int, int], name: str) -> list[Part]:
    """The pieces of an item whose name begins small or with the mark of a tag, which is no part of the name."""
    start, end = item[0] + (name[0] == "#"), item[0] + len(name)
    behind = page.text[end : end + 2] == ", "
    rest = parted(judge, parts_of(page, judge, (end + 2, item[1]))) if behind else []
    return [Part(start, end, page.between(start, end), Look.ORGANISATION), *rest]


def _emit(page: Page, judge: Judge, parts: list[Part], frame: Frame) -> None:
    if len(parts) > 1 and is_label(judge, parts, frame):
        parts = parts[1:]
    if not parts:
        return
    parts = honoured_apart(judge, behind_honorific(judge, parts))
    parts = holder_of_state(holder_freed(judge, _without_alias(page, without_town(parts))))
    if len(parts) == 3 and two_names(judge, parts):
        add_organisation(page, parts[1], frame, None)
        parts = [parts[0], replace(parts[2], look=Look.PERSON)]
    first, second = parts[0], parts[1] if len(parts) > 1 else None
    if second and colon_leads(page, judge, parts):
        _emit_person(page, judge, [replace(second, look=Look.PERSON), replace(first, look=Look.ORGANISATION)], frame)
    elif is_person(page, judge, parts, frame):
        _emit_person(page, judge, parts, frame)
    elif second and led_by_body(judge, parts):
        _emit_person(page, judge, [second, first, *(part for part in parts[2:] if not is_organ(part))], frame)
    elif not (members := _MEMBERS_OF.match(first.text)):
        alone = len(parts) == 1 and first.look is Look.PERSON  # in a list of bodies
        _emit_bodies(page, judge, [replace(first, look=Look.UNKNOWN)] if alone else parts, frame)
    elif frame.roll.role is Role.RECIPIENT and is_head(first.text.split()[-1].casefold(), judge.words):
        text = first.text[members.end() :]
        add_organisation(page, replace(first, start=first.end - len(text), text=text), frame, frame.roll.role)


def _without_alias(page: Page, parts: list[Part]) -> list[Part]:
    """A body and its person without the name in other words between them: "Tang Kelp, the Kelp Trust, Ann Lee"."""
    if len(parts) != 3 or [part.look for part in parts[1:]] != [Look.ORGANISATION, Look.PERSON]:
        return parts
    alias = page.text[max(0, parts[1].start - 4) : parts[1].start].casefold() == "the " or parts[1].text[:4] == "the "
    return [parts[0], parts[2]] if alias and parts[0].look in (Look.ORGANISATION, Look.UNKNOWN) else parts


def _emit_bodies(page: Page, judge: Judge, parts: list[Part], frame: Frame) -> None:
    first = parts[0]
    if holder := office_holder(page.text, (first.start, first.end), judge):
        roles = (frame.roll.role,) if frame.roll.role else ()
        frame.found.append(person(holder, "roll-holder", Tier.A, *roles))
        return
    if names_nobody(judge, first.text) or (len(parts) == 1 and sorts_names(first, judge, frame)):
        return
    sure = frame.roll.cued or judge.organisation_score(first.text) >= 4.0
    if not sure and not (frame.people < 0 and frame.roll.dense):
        return
    if frame.roll.role is Role.RECIPIENT and is_town(parts):
        return
    if is_sentence(page, first, named=frame.roll.cued):
        return
    if names_both(page, parts):
        roles = (frame.roll.role,) if frame.roll.role else ()
        spans = sorted([(part.start, part.end) for part in parts], key=lambda span: span[1] - span[0])
        frame.found.extend(organisation(span, "roll-acronym", Tier.A, *roles) for span in spans)
        frame.links.append(Link(RelationType.ACRONYM_OF, spans[0], spans[1]))
        return
    bodies = [p for p in parts if p.look is Look.ORGANISATION or (p is first and p.look is Look.UNKNOWN)]
    listed = len(parts) > 2 and all(judge.organisation_score(part.text) >= 4.0 for part in parts)
    for body in bodies if listed else bodies[:2]:
        held = first.look is Look.TITLE
        if body is first or held or judge.organisation_score(body.text) >= 4.0:
            role = frame.roll.role if body is first or listed or held else None
            add_organisation(page, body, frame, role, tier=Tier.A if sure else Tier.B)
    if first.look is Look.TITLE and (not bodies or frame.roll.role is Role.RECIPIENT):
        _emit_office(page, judge, parts, frame, tier=Tier.A if sure else Tier.B)


def _emit_office(page: Page, judge: Judge, parts: list[Part], frame: Frame, *, tier: Tier) -> None:
    """An office in front of an item, or the body whose noun is an office too: "Coordinadora de Barrios"."""
    if len(parts) == 1 and is_head(parts[0].text.split()[0].casefold(), judge.words):
        add_organisation(page, parts[0], frame, frame.roll.role, tier=tier)
    else:
        add_office(page, judge, parts[0], frame)


def _emit_person(page: Page, judge: Judge, parts: list[Part], frame: Frame) -> None:
    first = parts[0]
    span = strip_honorifics(page.text, (first.start, first.end), judge.words)
    roles = (frame.roll.role,) if frame.roll.role else ()
    frame.found.append(person(span, "roll", Tier.A, *roles))
    bodies: list[tuple[tuple[int, int], bool]] = []
    once = False
    wrote = False
    told = years_told(page, parts)
    for number, part in enumerate(beside_trades(judge, parts)[1:], 1):
        if is_inner(parts[number : number + 2]) or is_field(judge, parts[number : number + 2]):
            continue
        wrote = writes_works(part) or (wrote and is_work(judge, part))
        if wrote:
            continue
        once = told or is_past(part, judge) or (once and part.look is not Look.TITLE)
        if (frame.roll.role is Role.RECIPIENT and is_town(parts[number : number + 2])) or is_home(parts, number):
            continue
        beside = bool(frame.roll.people) and "\t" in page.text[first.end : part.start]  # in the second cell of a row
        part = replace(part, look=Look.UNKNOWN) if beside and part.look is Look.PERSON else part  # noqa: PLW2901
        if not beside and is_another(judge, part, parts, frame):
            second = strip_honorifics(page.text, (part.start, part.end), judge.words)
            frame.found.append(person(second, "roll", Tier.B, *roles))
        elif once:
            past, present = (part, None) if told else held_in_turn(judge, part)
            frame.found.extend(_held_once(page, judge, past))
            bodies += affiliations(page, judge, present, frame) if present else []
        elif not part.behalf and (says_what(judge, parts, number, frame) or is_campus(judge, parts, number)):
            continue
        elif not (frame.located and part is parts[-1] and may_be_place(part)):
            bodies += affiliations(page, judge, part, frame)
    nicknamed = bool(bodies) and all(one_word(page.between(*span)) for span in first.brackets)
    bodies += [] if nicknamed else [(body, False) for body in bracketed_bodies(page, judge, first, frame)]
    if bodies and frame.roll.role is Role.SIGNATORY:
        chosen = next((body for body, office in reversed(bodies) if office), bodies[-1][0])
        frame.links.append(Link(RelationType.SIGNS_FOR, span, chosen))


def _held_once(page: Page, judge: Judge, part: Part) -> list[Found]:
    """The body of an office held once, named in the office or behind it."""
    named = part.look is Look.ORGANISATION or (part.look is Look.UNKNOWN and not one_word(part.text))
    if named and not is_past(part, judge) and not field_of_work(part.text):
        return [organisation((part.start, part.end), "former-office", Tier.B)]
    start = part.start + len(part.text.split()[0]) + 1 if is_past(part, judge) and " " in part.text else part.start
    office = office_of(page.text, (start, part.end), judge)
    plain = office is None or one_word(page.between(*office))
    return [] if office is None or plain else [organisation(office, "former-office", Tier.B)]
