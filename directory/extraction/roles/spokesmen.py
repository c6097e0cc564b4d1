"""Who acts for whom in running text, in other languages than English: "En nombre de X, Ana Ruiz entregó ..."."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.roles.cue_phrases import name_spots
from directory.extraction.shapes.found import Found, Link
from directory.extraction.shapes.person_words import namelike, our_officer, person_at
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.vocabulary import word_set
from directory.model import EntityKind, RelationType, Role, Tier

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from directory.extraction.text.page import Page

_ENDS = frozenset({".", "!", "?", ";", ":"})
"""The languages whose word for "on behalf of" follows the body."""
_FAR_BODY, _FAR_PERSON, _FAR_VERB = 4, 5, 30
_LONGEST_PERSON = 3
_WHERE = word_set("am aus bei em en in na à в из")
_LEADS: Mapping[str, frozenset[str]] = {
    "de": word_set("für"),
    "es": word_set("por"),
    "fr": word_set("pour"),
    "it": word_set("per"),
    "pt": word_set("por pela pelo"),
    "ru": word_set("от"),
}
"""Small words that say for whom somebody speaks where a sentence begins with them and a verb follows the body."""
_SPEAKING = (
    "sprach", "sprich", "redet", "parol", "parlé", "intervi", "interven", "interveng", "habl", "tomó la palabra",
    "parlat", "fal", "выступ", "говори", "konuş", "söz", "danış", "çıxış", "katıl", "iştirak", "particip", "teilgenomm",
)  # fmt: skip
_WRITINGS = (
    "brief", "petition", "pétition", "petición", "petizion", "petição", "petisiya", "unterschr", "unterzeichn",
    "erklärung", "schreiben", "appell", "appel", "lettre", "courrier", "sign", "communiqué", "carta", "memorial",
    "firm", "suscri", "subscri", "escrito", "lettera", "appello", "assin", "письм", "петиц", "обращен", "заявлен",
    "подпис", "mektup", "mektub", "dilekçe", "imza", "açıklama", "bildiri", "məktub", "müraciət", "bəyanat",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Spoken:
    """A body for which somebody acts, and the tokens of the person's name."""

    body: int
    first: int
    last: int


def spokesmen(page: Page, names: Sequence[Found]) -> list[Found]:
    """The persons whom no table knows, shown by the body that they act for."""
    spots = name_spots(page, names)
    return [
        person_at(page, spoken.first, spoken.last, "spoken-for", Tier.B)
        for spoken in _all_spoken(page, names, spots)
        if spoken.first not in spots
    ]


def acting_for(page: Page, names: Sequence[Found]) -> tuple[list[Found], list[Link]]:
    """The names again, with the roles of who acts for a body and of the body; and for whom each of them signs."""
    spots = name_spots(page, names)
    given: dict[int, Role] = {}
    links: list[Link] = []
    for spoken in _all_spoken(page, names, spots):
        number = spots.get(spoken.first)
        if number is None or names[number].kind is not EntityKind.PERSON:
            continue
        role = _role(page, spoken)
        if role is not None:
            given |= {number: role, spoken.body: role}
        if role is not Role.PARTICIPANT:
            links.append(Link(RelationType.SIGNS_FOR, names[number].span, names[spoken.body].span))
    if not given:
        return list(names), links
    return [item.playing(given[at]) if at in given else item for at, item in enumerate(names)], links


def _all_spoken(page: Page, names: Sequence[Found], spots: Mapping[int, int]) -> Iterator[_Spoken]:
    words = page.words
    if words.code == "en":
        return
    phrases = [tuple(phrase.split()) for phrase in words.behalf if len(phrase) > len("i. a")]
    firsts = {phrase[0] for phrase in phrases}
    leads = _LEADS.get(words.code, frozenset())
    for index in page.tokens.where(leads | firsts):
        low = page.tokens.low[index]
        if low in leads and _opens(page, index):
            yield from _with_verb(page, names, spots, index)
        if low not in firsts:
            continue
        size = max(
            (len(each) for each in phrases if tuple(page.tokens.low[index : index + len(each)]) == each), default=0
        )
        if not size or low in leads:
            continue
        if words.code in TURKIC:
            yield from _before(page, names, spots, index, size)
        else:
            yield from _led(page, names, spots, index, size)


def _opens(page: Page, index: int) -> bool:
    """Whether a token begins a sentence."""
    first = index == page.first[page.tokens.segment[index]] or page.tokens.word[index - 1] in _ENDS
    return first and page.tokens.word[index][0].isupper()


def _led(page: Page, names: Sequence[Found], spots: Mapping[int, int], index: int, size: int) -> Iterator[_Spoken]:
    """The body behind a phrase with the person behind that or right before the phrase."""
    body = _body_at(page, names, spots, index + size)
    if body is None:
        return
    before = index - 1 - (page.tokens.word[index - 1] in ",(")
    if before in spots and names[spots[before]].kind is EntityKind.PERSON and _same(page, before, index):
        yield _Spoken(body, _first_of(page, names, spots[before]), before)
        return
    if (run := _person_behind(page, names, spots, _behind(page, names, body))) is not None:
        yield _Spoken(body, *run)


def _before(page: Page, names: Sequence[Found], spots: Mapping[int, int], index: int, size: int) -> Iterator[_Spoken]:
    """The body right before a Turkic phrase, with the person right behind."""
    last = index - 1 - (page.tokens.word[index - 1] in "\"”»'’")
    body = spots.get(last)
    if body is None or names[body].kind is not EntityKind.ORGANISATION or not _same(page, last, index):
        return
    place = index + size + (page.tokens.word[index + size : index + size + 1] == [","])
    while place < index + size + _FAR_BODY and place < len(page.tokens) and page.tokens.low[place] in page.words.titles:
        place += 1
    place = _behind_office(page, place)
    while (run := _run_at(page, names, spots, place)) is not None:
        yield _Spoken(body, *run)
        joint, place = run[1] + 1, run[1] + 2
        if place >= len(page.tokens) or page.tokens.low[joint] not in page.words.and_words:
            return


def _behind_office(page: Page, place: int) -> int:
    """The token behind an office that the speaker holds: "KESK adına | Kadın Sekreterimiz | Gülistan Tekdemir"."""
    for last in range(place, min(place + _FAR_BODY, len(page.tokens))):
        low = page.tokens.low[last]
        if low in page.words.titles or our_officer(low, page.words):
            return last + 1
    return place


def _with_verb(page: Page, names: Sequence[Found], spots: Mapping[int, int], index: int) -> Iterator[_Spoken]:
    """The body behind a sentence's first small word, where a verb of speaking or signing and a person follow."""
    body = _body_at(page, names, spots, index + 1)
    if body is None:
        return
    after = _behind(page, names, body)
    ahead = page.tokens.low[after : after + _FAR_PERSON + _LONGEST_PERSON + 2]
    if not any(low.startswith((*_SPEAKING, *_WRITINGS)) for low in ahead):
        return
    if (run := _person_behind(page, names, spots, after)) is not None:
        yield _Spoken(body, *run)


def _body_at(page: Page, names: Sequence[Found], spots: Mapping[int, int], start: int) -> int | None:
    """The organisation that begins at a token, over articles and nouns for bodies."""
    for place in range(start, min(start + _FAR_BODY, len(page.tokens))):
        if not _same(page, start - 1, place) or page.tokens.word[place] in _ENDS or page.tokens.word[place] == ",":
            return None
        if place in spots:
            return spots[place] if names[spots[place]].kind is EntityKind.ORGANISATION else None
    return None


def _behind(page: Page, names: Sequence[Found], number: int) -> int:
    """The token behind a name, its closing marks and its short form in brackets."""
    tokens = page.tokens
    place = bisect_left(tokens.start, names[number].end)
    while place < len(tokens) and tokens.word[place] in "\"”»“’'" and tokens.glued(place):
        place += 1
    if tokens.word[place : place + 1] == ["("]:
        closing = next(
            (at for at in range(place + 1, min(place + _FAR_PERSON, len(tokens))) if tokens.word[at] == ")"), None
        )
        place = place if closing is None else closing + 1
    return place


def _person_behind(page: Page, names: Sequence[Found], spots: Mapping[int, int], start: int) -> tuple[int, int] | None:
    """The person within some small words behind a body: ", | Ana Ruiz", "sprach | Ana Ruiz"."""
    for place in range(start, min(start + _FAR_PERSON, len(page.tokens))):
        if not _same(page, start - 1, place) or page.tokens.word[place] in _ENDS:
            return None
        placed = page.tokens.low[place] in page.every.places or page.tokens.low[place - 1] in _WHERE
        placed = placed and place not in spots
        if not placed and page.tokens.shape[place] not in (Shape.LOWER, Shape.MARK):
            return _run_at(page, names, spots, place)
    return None


def _run_at(page: Page, names: Sequence[Found], spots: Mapping[int, int], place: int) -> tuple[int, int] | None:
    """The tokens of a person who begins at one: found already, or two to three words that can be a name."""
    if place in spots:
        named = names[spots[place]].kind is EntityKind.PERSON
        return (place, _last_of(page, names, spots[place])) if named else None
    last = place
    while (
        last + 1 < len(page.tokens)
        and last + 1 not in spots
        and _same(page, place, last + 1)
        and namelike(page, last + 1)
    ):
        last += 1
    named = place < len(page.tokens) and namelike(page, place) and 1 <= last - place < _LONGEST_PERSON
    return (place, last) if named else None


def _first_of(page: Page, names: Sequence[Found], number: int) -> int:
    return bisect_left(page.tokens.end, names[number].start + 1)


def _last_of(page: Page, names: Sequence[Found], number: int) -> int:
    return bisect_left(page.tokens.start, names[number].end) - 1


def _role(page: Page, spoken: _Spoken) -> Role | None:
    """What those do who act for a body: speak at something, or sign and hand over a writing."""
    tokens = page.tokens
    low: list[str] = []
    start = max(page.first[tokens.segment[spoken.first]], spoken.first - _FAR_VERB)
    for place in range(spoken.first - 1, start - 1, -1):
        if tokens.word[place] in _ENDS and not tokens.glued(place):
            break
        low.append(tokens.low[place])
    for place in range(spoken.last + 1, min(spoken.last + _FAR_VERB, page.last[tokens.segment[spoken.first]])):
        if tokens.word[place] in _ENDS:
            break
        low.append(tokens.low[place])
    if any(each.startswith(_WRITINGS) for each in low):
        return Role.SIGNATORY
    return Role.PARTICIPANT if any(each.startswith(_SPEAKING) for each in low) else None


def _same(page: Page, one: int, other: int) -> bool:
    segment = page.tokens.segment
    return one >= 0 and other < len(segment) and segment[one] == segment[other]
