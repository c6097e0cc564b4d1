"""Roles that running text gives: cue phrases, and the chains of names that stand beside them."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from directory.extraction.bodies.outlets import reports_news
from directory.extraction.bodies.tellers import with_tellers
from directory.extraction.lists.asked_items import also_asked, asked_in_items, asking_items
from directory.extraction.roles.actor_lists import Lists
from directory.extraction.roles.chains import names_after
from directory.extraction.roles.clause_subjects import asked_to, only_followed
from directory.extraction.roles.cue_phrases import AFTER, BEFORE, cue_phrases, name_spots
from directory.extraction.roles.cue_senses import acts, barred_abroad, is_noun, leads, suffered, without_followed
from directory.extraction.roles.following_lists import listed_behind_colons
from directory.extraction.roles.german_clauses import roles_in_clauses
from directory.extraction.roles.german_frames import roles_in_german_frames
from directory.extraction.roles.holders_bodies import without_holders_bodies
from directory.extraction.roles.joint_frames import joint_senders
from directory.extraction.roles.listed_subjects import listed_subjects
from directory.extraction.roles.opening_writings import openings, written_to
from directory.extraction.roles.parted_cues import addressed_lines, parted_cues, sending_lines
from directory.extraction.roles.protest_frames import joins_statement
from directory.extraction.roles.readers_asked import readers_asked
from directory.extraction.roles.referents import with_referents
from directory.extraction.roles.romance_clauses import roles_by_romance_verbs
from directory.extraction.roles.russian_members import represented
from directory.extraction.roles.sendings import sendings
from directory.extraction.roles.sentence_frames import roles_in_frames
from directory.extraction.roles.signers_among import told_to_act
from directory.extraction.roles.sites_and_papers import unbesieged, with_outlets
from directory.extraction.roles.subjects import acting_subjects, names_before, subjects
from directory.extraction.roles.turkic_among import among_many
from directory.extraction.roles.turkic_callers import called_from, callers, sending_news, telling, told_outlets
from directory.extraction.roles.turkic_clauses import members_acting, speaking_on, taking_part
from directory.extraction.shapes.offices_between import without_affiliations
from directory.extraction.shapes.related_lines import without_related
from directory.extraction.shapes.turkic_cases import aimed_at, sent_to, speaking_to, without_actors
from directory.extraction.text.headline import titled_release
from directory.extraction.text.text_tokens import Shape
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_ALONE = frozenset({Role.PARTICIPANT, Role.ORGANISER})
_LISTED = _ALONE | {Role.RECIPIENT, Role.SIGNATORY}
_SUFFERED = frozenset({Role.TARGET, Role.RECIPIENT})
_TO, _NEAR_TO = frozenset({"к", "ко"}), 6
_WHENCE = ("ndan", "nden", "ndən")
_DONE_TO = ("masını", "masına", "mesini", "mesine", "məsini", "məsinə")
_PASSIVE = ("edildi", "edilib", "edilmiş", "eleştiril", "suçlandı", "kınand", "olundu", "olunub", "pislən", "qınan")
_WRITTEN_TO, _DATIVES = ("жалоб", "заявлени", "обращени", "петици", "письм", "телеграмм"), ("ой", "у", "ю", "е")
_ONLY_OUTLETS = frozenset({("according", "to"), ("obtained", "by"), ("seen", "by"), ("told",), ("via",)})


_SENT_AND_SIGNED = frozenset({Role.RECIPIENT, Role.SIGNATORY})


def roles_in_prose(page: Page, names: Sequence[Found]) -> list[Found]:
    """The names again, with the roles that cue phrases beside them give."""
    spots = with_referents(page, names, name_spots(page, names))
    given: dict[int, set[Role]] = {}
    phrases = cue_phrases(page.words)
    tokens, lists = page.tokens, Lists(page, names, spots)
    passed: set[tuple[int, Role, bool]] = set()
    until = 0
    for index in phrases.starts(tokens):
        if index < until or index in spots:
            continue
        length = 0
        for phrase, (role, side) in phrases.at(tokens.low, index):
            last = index + len(phrase) - 1
            if len(phrase) < length or tokens.segment[index] != tokens.segment[last]:
                continue
            length = len(phrase)
            titled = last + 2 not in spots and titled_release(page, index, last)
            if side == AFTER and (titled or not (leads(page, index, last, role) and acts(page, spots, index, role))):
                continue
            chain, acting = _beside(page, names, spots, index, role) if side == BEFORE else ((), ())
            if side == AFTER:
                chain = _told(names, _listed(lists, names_after(page, spots, last, role, passed), last, role), role)
                chain = without_followed(page, names, chain, last)
            chain = _fitting(page, names, chain, role, reporting=side == BEFORE or phrase in _ONLY_OUTLETS)
            if side == BEFORE and role is Role.SIGNATORY and _reached(page, names, chain):
                _note(given, chain, Role.RECIPIENT)
                chain = names_after(page, spots, last, role, passed)
            _note(given, chain, role, without=acting)
            _note(given, acting, Role.SIGNATORY)
            until = (
                last + 1 if side == AFTER or page.words.code != "en" else index + 1
            )  # "have appealed" goes on with "appealed to"
    for number, role in _by_other_cues(page, names, spots, passed):
        given.setdefault(number, set()).add(role)
    senders = [*openings(page, names, spots), *joint_senders(page, spots, lists)]
    for number in {number for numbers in senders for number in numbers}:
        given[number] = {*given.get(number, ()), Role.SIGNATORY} - {Role.RECIPIENT, Role.TARGET}
    given = with_outlets(page, names, _received(page, names, given))
    played = [item.playing(*given[number]) if number in given else item for number, item in enumerate(names)]
    played = without_holders_bodies(page, [unbesieged(page, item) for item in played])
    return without_related(page, with_tellers(page, played))


def _received(page: Page, names: Sequence[Found], given: dict[int, set[Role]]) -> dict[int, set[Role]]:
    """The roles again; those with whose letter a sentence begins are written to and do not sign it."""
    both = [number for number, roles in given.items() if roles >= _SENT_AND_SIGNED]
    return {**given, **{number: given[number] - {Role.SIGNATORY} for number in written_to(page, names, both)}}


def _note(given: dict[int, set[Role]], numbers: Sequence[int], role: Role, *, without: Sequence[int] = ()) -> None:
    """Note a role of names, by their numbers."""
    for number in numbers:
        if number not in without:
            given.setdefault(number, set()).add(role)


def _reached(page: Page, names: Sequence[Found], chain: Sequence[int]) -> bool:
    """Whether "к" leads to those before a Russian verb of turning to somebody: "К мэру Анне Орловой | обратились"."""
    if page.words.code != "ru" or not chain:
        return False
    tokens = page.tokens
    first = place = bisect_left(tokens.start, min(names[number].start for number in chain))
    if tokens.low[first - 1].startswith(_WRITTEN_TO) and tokens.segment[first - 1] == tokens.segment[first]:
        return names[chain[0]].kind is EntityKind.PERSON and tokens.low[first].endswith(_DATIVES)
    while place > page.first[tokens.segment[first]] and first - place < _NEAR_TO and tokens.low[place - 1] not in _TO:
        if tokens.shape[place - 1] is not Shape.LOWER:
            return False
        place -= 1
    return tokens.low[place - 1] in _TO and tokens.shape[place - 1] is not Shape.LOWER


def _told(names: Sequence[Found], chain: list[int], role: Role) -> list[int]:
    """The names behind a cue; none publishes where a person is told: "according to Kelp Union chair Ann Lee"."""
    persons = role is Role.PUBLISHER and any(names[number].kind is EntityKind.PERSON for number in chain)
    return [] if persons else chain


def _fitting(page: Page, names: Sequence[Found], chain: Sequence[int], role: Role, *, reporting: bool) -> Sequence[int]:
    """Those of a chain that can play a role: no affiliations take part, only outlets report English news."""
    if role is Role.PARTICIPANT:
        return without_affiliations(page, names, chain)
    if role is Role.PUBLISHER and page.words.code in ("az", "ru", "tr"):
        return [number for number in chain if names[number].kind is EntityKind.ORGANISATION]
    if role is Role.PUBLISHER and reporting and page.words.code == "en":
        bodies = (number for number in chain if names[number].kind is EntityKind.ORGANISATION)
        return [number for number in bodies if reports_news(page, names[number])]
    return chain


def _listed(lists: Lists, chain: list[int], last: int, role: Role) -> list[int]:
    """The names behind an English cue, read as a list of persons with their offices where the role is theirs alone."""
    if not chain or role not in _LISTED or lists.page.words.code != "en":
        return chain
    listed = lists.actors(last + 1, role)
    return listed if listed and role in _ALONE else [*chain, *listed]


def _beside(
    page: Page, names: Sequence[Found], spots: dict[int, int], index: int, role: Role
) -> tuple[Sequence[int], Sequence[int]]:
    """The names before a cue that have its role, and those that act on them."""
    if page.words.code == "en" and (is_noun(page, index) or joins_statement(page, index) or suffered(page, index)):
        return (), ()
    if barred_abroad(page, spots, index, role):
        return (), ()
    if page.words.code == "en" and asked_to(page, spots, index - (page.tokens.low[index] != "to")):
        return (), ()
    if role in _SUFFERED:
        reached, acting = (sent_to if role is Role.RECIPIENT else aimed_at)(page, names, spots, index)
        if reached:
            return reached, acting
    if page.tokens.low[index] == "olarak" and index - 1 not in spots:
        return (), ()
    if role is Role.TARGET and index and page.tokens.low[index - 1].endswith((*_DONE_TO, *_WHENCE)):
        return (), ()  # "X başkanının tutuklanmasını | protesto etti"
    chain = [number for number in names_before(page, spots, index, role) if not only_followed(page, names[number])]
    if role is Role.RECIPIENT and (calling := speaking_to(page, names, chain, index)):
        return [number for number in chain if number not in calling], calling
    active = role is Role.TARGET and not any(low.startswith(_PASSIVE) for low in page.tokens.low[index : index + 3])
    if active or (role is Role.RECIPIENT and page.words.code == "az"):
        chain = without_actors(page, names, chain)
    return chain, acting_subjects(page, names, chain) if role in _SUFFERED else ()


def _by_other_cues(
    page: Page, names: Sequence[Found], spots: dict[int, int], passed: set[tuple[int, Role, bool]]
) -> Iterator[tuple[int, Role]]:
    """The roles that words for a writing, cues in two parts and whole sentences give."""
    for role, numbers in roles_in_frames(page, names, spots):
        yield from ((number, role) for number in numbers)
    yield from roles_in_clauses(page, spots)
    yield from roles_by_romance_verbs(page, names, spots)
    yield from roles_in_german_frames(page, names, spots)
    yield from told_to_act(page, names, spots)
    yield from listed_subjects(page, spots)
    yield from represented(page, names, spots)
    yield from taking_part(page, names, spots)
    yield from among_many(page, names, spots)
    yield from speaking_on(page, names, spots)
    yield from members_acting(page, names, spots)
    yield from telling(page, names, spots)
    yield from called_from(page, names, spots)
    yield from callers(page, names, spots)
    yield from sending_news(page, names, spots)
    yield from told_outlets(page, names, spots)
    lists = Lists(page, names, spots)
    asked = (*asked_in_items(page, spots, asking_items(page)), *also_asked(page, spots))
    yield from listed_behind_colons(page, spots, lists)
    yield from ((number, Role.RECIPIENT) for number in (*asked, *readers_asked(page, spots, lists)))
    for last in sendings(page):
        chain = names_after(page, spots, last, Role.RECIPIENT, passed)
        yield from ((number, Role.RECIPIENT) for number in _listed(lists, chain, last, Role.RECIPIENT))
    yield from ((spots[place], Role.RECIPIENT) for place in addressed_lines(page) if place in spots)
    yield from ((spots[place], Role.SIGNATORY) for place in sending_lines(page) if place in spots)
    for cue in parted_cues(page):
        if cue.back:
            yield from ((number, cue.role) for number in subjects(page, spots, cue.at, cue.role))
        else:
            yield from ((number, cue.role) for number in names_after(page, spots, cue.at, cue.role, passed))
