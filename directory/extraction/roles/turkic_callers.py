"""Who calls to or tells something in Turkish and Azerbaijani: "X Platformu'ndan Protesto", "X çağrıcısıdır"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.people.turkic_people import joined_outlet
from directory.extraction.roles.parted_cues import told_as_news
from directory.extraction.roles.turkic_clauses import row_before
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.vocabulary import word_set
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_MARKS, _STOPS = frozenset(",()\"“”'’«»"), frozenset(".!?;:…")
_LONGEST_GAP, _NEAR_TOLD = 5, 12
_BY = word_set("tarafından tərəfindən")
_HAVING_TOLD, _TO_WHOM = word_set("bildirib bildirdi danışıb deyib söyləyib konuştu"), ("a", "e", "ə")
_WHENCE = ("dan", "den", "dən", "tan", "ten")
_CALLERS = word_set("çağrıcısı çağrıcısıdır düzenleyicisidir təşkilatçısıdır təşkilatçılarıdır çağrıcılarıdır")
_COMING = {
    "protesto": Role.ORGANISER, "eylem": Role.ORGANISER, "miting": Role.ORGANISER, "yürüyüş": Role.ORGANISER,
    "açıklama": Role.SIGNATORY, "bildiri": Role.SIGNATORY, "mektup": Role.SIGNATORY, "bəyanat": Role.SIGNATORY,
    "müraciət": Role.SIGNATORY, "açıklamada": Role.SIGNATORY, "açıklamasında": Role.SIGNATORY,
    "bildiride": Role.SIGNATORY, "mektupta": Role.SIGNATORY, "bəyanatda": Role.SIGNATORY,
    "müraciətdə": Role.SIGNATORY,
}  # fmt: skip
_KINDS_OF_CALLS = word_set("açık basın birgə gelen ortak sert verilən yapılan yayılan yazılı yayınlanan etiraz")
_TOLD = word_set("bildirilib bildirilir məlumat verilən verilib")
_TOLD_PHRASES = word_set("bildirilib bildirilir") | {"verilən məlumata", "məlumat verilib", "verilən məlumatda"}
_FROM = (["dan"], ["dən"])


def called_from(page: Page, names: Sequence[Found], spots: Mapping[int, int]) -> Iterator[tuple[int, Role]]:
    """The numbers of those from whom a protest or a statement comes: "X Platformu'ndan | Protesto"."""
    tokens = page.tokens
    if page.words.code not in TURKIC or not spots:
        return
    for index in tokens.where(frozenset(_COMING)):
        place = index - 1
        while place > index - _LONGEST_GAP and place not in spots and tokens.shape[place] is not Shape.DIGITS:
            if tokens.glued(place) or tokens.low[place] in _KINDS_OF_CALLS or tokens.word[place] in _MARKS:
                place -= 1
            else:
                break
        if place in spots and tokens.segment[place] == tokens.segment[index]:
            low = tokens.low[index - 1] if index - 1 not in spots else tokens.low[place]
            ending = (
                tokens.low[place] if place == index - 1 else "".join(tokens.low[place + 1 : place + 3]).strip("'’-")
            )
            if names[spots[place]].kind is EntityKind.ORGANISATION and (ending or low).endswith(_WHENCE):
                yield spots[place], _COMING[tokens.low[index]]


def callers(page: Page, names: Sequence[Found], spots: Mapping[int, int]) -> Iterator[tuple[int, Role]]:
    """The numbers of those of whom a noun says that they call to an event: "A ve B bu eylemin | çağrıcısıdır"."""
    tokens = page.tokens
    for index in tokens.where(_CALLERS) if page.words.code in TURKIC else ():
        near = range(index - 1, max(page.first[tokens.segment[index]], index - _LONGEST_GAP) - 1, -1)
        last = next((at for at in near if at in spots), None)
        if index not in spots and last is not None and not _STOPS.intersection(tokens.word[last:index]):
            yield from ((number, Role.ORGANISER) for number in row_before(page, names, spots, last))


def sending_news(page: Page, names: Sequence[Found], spots: Mapping[int, int]) -> Iterator[tuple[int, Role]]:
    """The numbers of the agencies whose news a page prints: "A ve B tarafından | yayınlanan yurt haberleri"."""
    tokens = page.tokens
    for index in tokens.where(_BY, 1, -1) if page.words.code in TURKIC else ():
        if index - 1 in spots and told_as_news(page, index + 1):
            yield from ((number, Role.PUBLISHER) for number in row_before(page, names, spots, index - 1))


def told_outlets(page: Page, names: Sequence[Found], spots: Mapping[int, int]) -> Iterator[tuple[int, Role]]:
    """The numbers of the outlets that somebody told something: "Ali Kaya | DalğaRadiosuna bildirib"."""
    tokens = page.tokens
    for index in tokens.where(_HAVING_TOLD, 1) if page.words.code in TURKIC else ():
        place = index - 1
        outlet = place in spots and joined_outlet(page, place)
        if outlet and names[spots[place]].kind is EntityKind.ORGANISATION and tokens.low[place].endswith(_TO_WHOM):
            yield spots[place], Role.PUBLISHER


def telling(page: Page, names: Sequence[Found], spots: Mapping[int, int]) -> Iterator[tuple[int, Role]]:
    """The numbers of the bodies from which something is told: "X Komitəsindən | verilən məlumata görə"."""
    tokens = page.tokens
    if page.words.code != "az" or not spots:
        return
    for index in tokens.where(_TOLD):
        if " ".join(tokens.low[index : index + 2]) not in _TOLD_PHRASES and tokens.low[index] not in _TOLD_PHRASES:
            continue
        floor = max(page.first[tokens.segment[index]], index - _NEAR_TOLD)
        for place in range(index - 1, floor - 1, -1):
            if tokens.word[place] in _STOPS:
                break
            number = spots.get(place)
            if number is None or names[number].kind is not EntityKind.ORGANISATION:
                continue
            served = tokens.low[place + 1 : place + 3] in (["mətbuat", "xidmətindən"], ["mətbuat", "xidməti"])
            ablative = tokens.low[place].endswith(("dan", "dən")) or tokens.low[place + 2 : place + 3] in _FROM
            if served or ablative:
                yield number, Role.PUBLISHER
                break
