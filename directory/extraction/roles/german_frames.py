"""Roles by what German sentences say of lists: "Getragen wird X von A und B", "Unterzeichner sind A und B"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.roles.german_clauses import free_names, sentence_end, sentence_start
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.vocabulary import is_head, united, word_set
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

    Frame = Callable[[Page, Mapping[int, int], int], Iterator[tuple[int, Role]]]

_PASSIVE: Mapping[str, Role] = {
    "ausgerichtet": Role.ORGANISER, "getragen": Role.ORGANISER, "initiiert": Role.ORGANISER,
    "mitgetragen": Role.ORGANISER, "organisiert": Role.ORGANISER, "veranstaltet": Role.ORGANISER,
    "mitgezeichnet": Role.SIGNATORY, "mitunterzeichnet": Role.SIGNATORY, "unterschrieben": Role.SIGNATORY,
    "unterstützt": Role.SIGNATORY, "unterzeichnet": Role.SIGNATORY, "verfasst": Role.SIGNATORY,
}  # fmt: skip
_SENT = word_set("abgeschickt geschickt geschrieben gesandt gerichtet überreicht übergeben verschickt versandt")
_BEING = word_set("ist sind war waren werden wird worden wurde wurden")
_BY = word_set("durch vom von")
_WRITING = re.compile(
    r".*(?:appell|aufruf|brief|erklärung|forderung|forderungen|initiative|manifest|petition|resolution|schreiben|"
    r"stellungnahme|briefs|briefes|appells|aufrufs)$"
)
_EVENT = re.compile(
    r".*(?:aktion|aktionstag|bündnis|camp|demo|demonstration|kampagne|kundgebung|mahnwache|marsch|protest|proteste|"
    r"streik|versammlung|veranstaltung)$"
)
_SIGNERS = ("erstunterzeichn", "mitunterzeichn", "unterzeichn")
_SPEAKERS = ("redner", "rednerliste", "hauptredner", "sprecher auf")
_STANDING = word_set("gehören sind stehen waren")
_REACHING = word_set("reicht umfasst")
_NEARBY = word_set("alliance allianz bündnis koalition netzwerk zusammenschluss")
_OPENING = word_set("auch aus beispielsweise dem derzeit insbesondere unter anderem neben u a bisher bislang bereits")
_CALLS = word_set("laden rufen ruft lädt")
_HOLDING = word_set("organisieren organisiert organisierten planen veranstalten veranstaltet veranstalteten")
_CALLING = _HOLDING | word_set("laden lud luden lädt mobilisieren rief riefen rufen ruft")
_OBJECTING = word_set("protestieren verurteilen fordern appellieren kritisieren bitten erklären lehnen unterstützen")
_SPEAKING = word_set("sprechen sprachen spricht sprach reden redet redeten")
_WHERE = word_set("am auf auch bei es zu zum zur")
_FAR = 8


def roles_in_german_frames(page: Page, names: Sequence[Found], spots: Mapping[int, int]) -> Iterator[tuple[int, Role]]:
    """The numbers of the names that such sentences list, with their role."""
    if page.words.code != "de" or not spots:
        return
    given = (
        _told_of(page, spots, _PASSIVE.keys(), _passive),
        _told_of(page, spots, _SENT, _senders),
        _told_of(page, spots, _CALLS, _alliance),
        _told_of(page, spots, _CALLING, _callers),
        _told_of(page, spots, page.tokens.places.keys() & {"wir"}, _we),
    )
    for pairs in given:
        yield from pairs
    for number in _taking_part(page, spots):
        if names[number].kind is EntityKind.PERSON:
            yield number, Role.PARTICIPANT
    for index in page.tokens.large:
        if page.tokens.low[index].startswith(_SIGNERS) and index not in spots:
            yield from ((number, Role.SIGNATORY) for number in _standing(page, spots, index))


def _told_of(page: Page, spots: Mapping[int, int], words: Collection[str], frame: Frame) -> Iterator[tuple[int, Role]]:
    """What a frame around each of some words gives."""
    for index in page.tokens.where(words):
        if index not in spots:
            yield from frame(page, spots, index)


def _taking_part(page: Page, spots: Mapping[int, int]) -> Iterator[int]:
    """The names of a list of speakers: "Die Rednerliste reicht von A bis B", "Auf der Demo sprechen A und B"."""
    tokens = page.tokens
    for index in tokens.large:
        if index not in spots and tokens.low[index].startswith(_SPEAKERS):
            yield from _standing(page, spots, index)
    for index in tokens.where(_SPEAKING):
        if index not in spots and tokens.low[sentence_start(page, index)] in _WHERE:
            yield from (spots[at] for at in range(index + 1, sentence_end(page, index)) if at in spots)


def _passive(page: Page, spots: Mapping[int, int], index: int) -> Iterator[tuple[int, Role]]:
    """What is done by those whom a sentence names behind "von"."""
    yield from ((number, _PASSIVE[page.tokens.low[index]]) for number in _agents(page, spots, index))


def _agents(page: Page, spots: Mapping[int, int], index: int) -> list[int]:
    """By whom something is done: "Der Aufruf wurde | von A, der B und dem C | unterzeichnet"."""
    tokens = page.tokens
    first, last = sentence_start(page, index), sentence_end(page, index)
    if _BEING.isdisjoint(tokens.low[first:last]):
        return []
    told = [low for place, low in enumerate(tokens.low[first:last], first) if place not in spots]
    pattern = _WRITING if _PASSIVE[tokens.low[index]] is Role.SIGNATORY else _EVENT
    if not any(pattern.match(low) or (pattern is _EVENT and _WRITING.match(low)) for low in told) and index > first + 1:
        return []
    behind = (place for place in range(index + 1, last) if tokens.low[place] in _BY and place not in spots)
    before = (place for place in range(first, index) if tokens.low[place] in _BY and place not in spots)
    led = next(before, None) if tokens.low[last - 1 : last] == [tokens.low[index]] else next(behind, None)
    return [] if led is None else listed_from(page, spots, led + 1, last)


def _senders(page: Page, spots: Mapping[int, int], index: int) -> Iterator[tuple[int, Role]]:
    """Who has sent a writing: "A und B haben einen Brief an C | geschickt"."""
    tokens = page.tokens
    first, last = sentence_start(page, index), sentence_end(page, index)
    helping = next((at for at in range(first, index) if tokens.low[at] in ("haben", "hat", "hatten", "hatte")), None)
    if helping is not None and any(_WRITING.match(low) for low in tokens.low[helping:last]):
        yield from ((number, Role.SIGNATORY) for number in free_names(page, spots, first, helping))


def _standing(page: Page, spots: Mapping[int, int], noun: int) -> list[int]:
    """Whom a noun for those who sign or speak lists: "Unterzeichner des Briefs sind | A, B"."""
    tokens = page.tokens
    last = sentence_end(page, noun)
    for place in range(noun + 1, min(noun + _FAR, last)):
        if place in spots or tokens.word[place] in ",:":
            return []
        low = tokens.low[place]
        if low in _STANDING or (low in _REACHING and tokens.low[noun].startswith("redner")):
            found = dict.fromkeys(spots[at] for at in range(place + 1, last) if at in spots)
            return list(found) if low in _REACHING else listed_from(page, spots, place + 1, last)
    return []


def _we(page: Page, spots: Mapping[int, int], index: int) -> Iterator[tuple[int, Role]]:
    """Who speaks as "we": "Wir, die Initiative X, | rufen zur Demonstration auf"."""
    tokens = page.tokens
    end = sentence_end(page, index)
    row = listed_from(page, spots, index + 2, end) if tokens.word[index + 1] == "," else []
    if not row:
        return
    last = max(at for at in range(index + 2, end) if spots.get(at) == row[-1])
    following = tokens.low[last + 1 : last + 3]
    calls = not _CALLS.isdisjoint(following)
    if calls or not _OBJECTING.isdisjoint(following):
        yield from ((number, Role.ORGANISER if calls else Role.SIGNATORY) for number in row)


def _callers(page: Page, spots: Mapping[int, int], index: int) -> Iterator[tuple[int, Role]]:
    """Who calls to or holds an event: "Das Forum X und der Verein Y | rufen am Samstag zu einer Kundgebung auf"."""
    tokens = page.tokens
    first, last = sentence_start(page, index), sentence_end(page, index)
    if index == first or not any(_EVENT.match(low) for low in tokens.low[index + 1 : last]):
        return
    if tokens.low[index] not in _HOLDING and tokens.low[last - 1] not in ("auf", "ein") and not _to_event(page, index):
        return
    yield from ((number, Role.ORGANISER) for number in free_names(page, spots, first, index))


def _to_event(page: Page, index: int) -> bool:
    """Whether "zu" and an event follow a verb close by: "rufen zur Demo"."""
    low = page.tokens.low
    for place in range(index + 1, min(index + 2 * _FAR, sentence_end(page, index))):
        if low[place] in ("zu", "zum", "zur"):
            return any(_EVENT.match(each) for each in low[place + 1 : place + 4])
    return False


def _alliance(page: Page, spots: Mapping[int, int], index: int) -> Iterator[tuple[int, Role]]:
    """Who belongs to an alliance that calls to something: "Zur Demo ruft ein Bündnis aus | A, B und C | auf"."""
    tokens = page.tokens
    last = sentence_end(page, index)
    noun = next((at for at in range(index + 1, min(index + _FAR, last)) if tokens.low[at] in _NEARBY), None)
    if noun is not None and noun not in spots and tokens.low[noun + 1] in ("aus", "von"):
        yield from ((number, Role.ORGANISER) for number in listed_from(page, spots, noun + 2, last))


def listed_from(page: Page, spots: Mapping[int, int], first: int, last: int) -> list[int]:
    """The names from a token on that articles, marks, 'and', what they are called and brackets part."""
    tokens, words = page.tokens, page.words
    passing = united(words.articles, words.and_words, words.appositions, _OPENING, words.honorifics)
    row: list[int] = []
    small = 0
    for place in range(first, last):
        number, low = spots.get(place), tokens.low[place]
        if number is not None:
            row += [number] if number not in row else []
            small = 0
        elif tokens.shape[place] is Shape.MARK or low in passing or is_head(low, words):
            continue
        else:
            small += 1
            adjective = low.endswith(("e", "en", "er")) and small == 1  # "der entwicklungspolitische Dachverband X"
            name = tokens.shape[place] is not Shape.LOWER and small <= 2  # a name that is not found, or its tail
            if not (adjective or name):
                break
    return row
