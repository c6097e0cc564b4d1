"""Whom a signing person signs for where running text tells the office: "Kelp Union president Ann Lee wrote"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from directory.extraction.shapes.found import Link
from directory.extraction.shapes.office_words import RANKS
from directory.extraction.text.blocks import SegmentKind
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.inflections import office_compound
from directory.extraction.words.vocabulary import united, word_set
from directory.model import EntityKind, RelationType, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_LISTING = frozenset({",", "and", ", and", "&"})
_ENDS = frozenset(".!?")
_LONGEST = 80  # characters between a person and the body of the office
_JOINTS = word_set("at for from of the")
_QUOTES = " \"'“”«»„‘’\n"
_FROM = word_set("aus beim da de del delle des dem du d l von vom от из")
_FEW_WORDS = 5
_KINDS = word_set("association federation foundation group movement network ngo organisation organization party union")
_AGAIN = frozenset({"and", "and of the", "and the", "of the", "the", ""})
_NEAR = 24  # characters before a body
_OTHERS = word_set("acting assistant deputy executive general its managing national")


def signed_for(page: Page, names: Sequence[Found], links: Sequence[Link]) -> Iterator[Link]:
    """The links from signing persons without one to the body before or behind them that their office names."""
    if page.words.code != "en":
        yield from _signed_abroad(page, names, links)
        return
    linked = {link.source for link in links if link.type is RelationType.SIGNS_FOR}
    shared: dict[tuple[int, int], tuple[int, int]] = {}  # persons whose office, in the plural, others share
    presiding = -1  # where the last person ends whose body an office in the plural named
    ordered = sorted(names, key=lambda item: item.start)
    for number, item in enumerate(ordered):
        if item.kind is not EntityKind.PERSON or Role.SIGNATORY not in item.roles or item.span in linked:
            continue
        if not _in_prose(page, item):
            continue
        before = ordered[number - 1] if number else None
        if before and (_presides(page, before, item, presiding) or _leads(page, before, item)):
            presiding = item.end if page.text[before.end] == "," else presiding
            yield Link(RelationType.SIGNS_FOR, item.span, before.span)
            continue
        after = ordered[number + 1] if number + 1 < len(ordered) else None
        if before and before.span in shared and page.between(before.end, item.start).strip() in _LISTING:
            shared[item.span] = shared[before.span]
            yield Link(RelationType.SIGNS_FOR, item.span, shared[before.span])
        elif before and _holds(page, before, before.end, item.start):
            if page.between(before.end, item.start).split()[-1].casefold() not in page.words.titles:
                shared[item.span] = before.span
            yield Link(RelationType.SIGNS_FOR, item.span, before.span)
        elif after and _holds(page, after, item.end, after.start, behind=True):
            yield Link(RelationType.SIGNS_FOR, item.span, after.span)
    yield from _spoken_for(page, ordered, linked)


def _spoken_for(page: Page, names: Sequence[Found], linked: set[tuple[int, int]]) -> Iterator[Link]:
    """The link of the only person who signs a letter to the only body that its "I" speaks for."""
    signing = [item for item in names if Role.SIGNATORY in item.roles]
    people = [item for item in signing if item.kind is EntityKind.PERSON]
    spoken = [item for item in signing if item.kind is EntityKind.ORGANISATION and _speaks(page, item)]
    if len({page.between(*item.span) for item in people}) == 1 and len(spoken) == 1 and people[-1].span not in linked:
        yield Link(RelationType.SIGNS_FOR, people[-1].span, spoken[0].span)


def _speaks(page: Page, body: Found) -> bool:
    """Whether "I" writes on behalf of a body: "I am writing on behalf of the Kelp Union"."""
    lead = page.between(max(0, body.start - _LONGEST), body.start).replace("\n", " ").rpartition(".")[2].split()
    while lead and lead[-1] in page.words.articles:
        lead = lead[:-1]
    return [word.casefold() for word in lead[-3:]] == ["on", "behalf", "of"] and "I" in lead


def _signed_abroad(page: Page, names: Sequence[Found], links: Sequence[Link]) -> Iterator[Link]:
    """The same in other languages: "глава фонда «Волна» Анна Иванова", "TTB Başkanı Ali Kaya", "Ana Ruiz, de X"."""
    linked = {link.source for link in links if link.type is RelationType.SIGNS_FOR}
    ordered = sorted(names, key=lambda item: item.start)
    for number, item in enumerate(ordered):
        signs = item.kind is EntityKind.PERSON and Role.SIGNATORY in item.roles and item.span not in linked
        if not signs or not _in_prose(page, item):
            continue
        before = ordered[number - 1] if number else None
        after = ordered[number + 1] if number + 1 < len(ordered) else None
        if before and _held_before(page, before, item):
            yield Link(RelationType.SIGNS_FOR, item.span, before.span)
        elif after and not _shared(page, ordered, number) and _held_behind(page, item, after):
            yield Link(RelationType.SIGNS_FOR, item.span, after.span)


def _shared(page: Page, ordered: Sequence[Found], number: int) -> bool:
    """Whether the body behind a person is that of the next person's office: "Ana Ruiz y el portavoz de X Luis Paz"."""
    following = ordered[number + 1 : number + 3]
    return len(following) > 1 and following[1].kind is EntityKind.PERSON and _held_before(page, *following)


def _held_before(page: Page, body: Found, holder: Found) -> bool:
    """Whether a person is named right behind the body of the office that stands before it, or behind an office."""
    if body.kind is not EntityKind.ORGANISATION or not 0 < holder.start - body.end <= _LONGEST:
        return False
    between = page.between(body.end, holder.start).casefold()
    words = between.replace(",", " ").strip(_QUOTES).split()
    offices = united(page.words.titles, page.words.honorifics, RANKS)
    if page.words.code in TURKIC:
        return "," not in between and bool(words) and words[-1] in offices and len(words) <= _FEW_WORDS
    if words and words[0][0] == "-":  # "NABU | -Präsident Dr. | Karl Brand"
        return office_compound(words[0][1:]) and all(word.rstrip(".") in page.words.honorifics for word in words[1:])
    return not words and _led_by_office(page, body)


def _led_by_office(page: Page, body: Found) -> bool:
    """Whether an office held now stands before a body, with nothing but small words and its rank between."""
    tokens, words = page.tokens, page.words
    first = bisect_left(tokens.start, body.start)
    held = None
    for place in range(first - 1, max(page.first[tokens.segment[first]], first - 2 * _FEW_WORDS) - 1, -1):
        low = tokens.low[place]
        if tokens.word[place] in ".,;:()" or (low in words.and_words and held is not None):
            break
        if low in words.past_words or low.startswith(("ex", "бывш", "экс")):
            return False
        held = place if low in words.titles else held
        if tokens.shape[place] in (Shape.CAPITAL, Shape.UPPER) and low not in words.titles:
            break
    return held is not None


def _held_behind(page: Page, holder: Found, body: Found) -> bool:
    """Whether a person's office follows, or a small word that leads to the body: "Ana Ruiz, portavoz de X"."""
    if body.kind is not EntityKind.ORGANISATION or not 0 < body.start - holder.end <= _LONGEST:
        return False
    between = page.between(holder.end, body.start).casefold()
    if any(sign in between for sign in ".;:") or between.count(",") > 1:
        return False
    words = between.replace(",", " ").replace("(", " ").strip(_QUOTES).split()
    small = united(page.words.articles, page.words.of_words, page.words.link_words)
    if between.strip() == "(" or (words and page.words.code not in TURKIC and words[0] in _FROM):
        return all(word in small or word in _FROM for word in words)
    held = between.startswith(",") and any(word in page.words.titles for word in words)
    held = held and words[0] not in page.words.articles
    return held and not any(word in page.words.past_words for word in words) and words[-1] not in page.words.and_words


def with_bodies(page: Page, names: Sequence[Found], held: Sequence[Link]) -> list[Found]:
    """The names again: in other languages than English a body signs through the holder of its office."""
    bodies = {link.target for link in held} if page.words.code != "en" else frozenset()
    return [item.playing(Role.SIGNATORY) if item.span in bodies else item for item in names]


def _presides(page: Page, body: Found, item: Found, presiding: int) -> bool:
    """Whether an office in the plural is shared out: "The Presidents of the A, Ann Lee, and the B, | Ko Aunge"."""
    if body.kind is not EntityKind.ORGANISATION or page.between(body.end, item.start).strip() != ",":
        return False
    if 0 <= presiding <= body.start and page.between(presiding, body.start).strip(" ,") in _AGAIN:
        return True
    office = _office_before(page, body)
    return office.endswith("s") and office[:-1] in page.words.titles


def _leads(page: Page, body: Found, item: Found) -> bool:
    """Whether a person is named right behind the body of an office: "the head of the Kelp Union (organisation) Bo"."""
    between = page.between(body.end, item.start).casefold().strip(' ”"')
    if body.kind is not EntityKind.ORGANISATION or (between and between not in _KINDS):
        return False
    return _office_before(page, body) in page.words.titles


def _office_before(page: Page, body: Found) -> str:
    """The word that leads with an "of" to a body: "the | president of the Kelp Union"."""
    words = page.between(max(0, body.start - _LONGEST), body.start).casefold().split()
    words = words[:-1] if words[-1:] == ["the"] else words
    return words[-2] if len(words) > 1 and words[-1] == "of" else ""


def _in_prose(page: Page, item: Found) -> bool:
    """Whether a name stands in running text and in no item of a list."""
    segment = page.segments[page.tokens.segment[bisect_left(page.tokens.start, item.start)]]
    return segment.kind is SegmentKind.PROSE or page.text[segment.end - 1] in _ENDS


def _signed_for(page: Page, body: Found, words: Sequence[str], *, behind: bool) -> bool:
    """Whether a person "signed for" a body, or a writing is signed "for" it "by" the person."""
    if behind:
        return words[:2] == ["signed", "for"] and all(word in page.words.articles for word in words[2:])
    lead = page.between(max(0, body.start - _NEAR), body.start).casefold().split()
    lead = [word for word in lead if word not in page.words.articles]
    return list(words) == ["by"] and lead[-1:] == ["for"]


def _headed(page: Page, body: Found) -> bool:
    """Whether an office of a body or those spoken for stand before it: "the president of X, Ann Lee,"."""
    tokens = page.tokens
    place = bisect_left(tokens.start, body.start) - 1
    first = page.first[tokens.segment[place]]
    while place > first and tokens.low[place] in page.words.articles:
        place -= 1
    if tokens.low[place] not in ("of", "for"):
        return False
    lows = tokens.low[max(first, place - 3) : place]
    spoken = lows[-2:] in (["on", "behalf"], ["the", "name"])
    return spoken or (bool(lows) and lows[-1] in page.words.titles and body.kind is EntityKind.ORGANISATION)


def _holds(page: Page, body: Found, start: int, end: int, *, behind: bool = False) -> bool:
    """Whether the words between a person and a body are an office held there, or nothing but 'of'."""
    if body.kind is not EntityKind.ORGANISATION or not 0 < end - start <= _LONGEST:
        return False
    text = page.between(start, end)
    if "." in text or ";" in text or "\n\n" in text:
        return False
    words = text.casefold().replace(",", " ").replace(")", " ").split()
    if _signed_for(page, body, words, behind=behind) or (not behind and text.strip() == "," and _headed(page, body)):
        return True
    titles = united(page.words.titles, page.words.honorifics, RANKS, _OTHERS)
    held = any(word in page.words.titles or word.removesuffix("s") in page.words.titles for word in words)
    if not behind:
        return held and "," not in text and all(word in titles or word.removesuffix("s") in titles for word in words)
    joined = bool(words) and words[-1] in (*_JOINTS, *page.words.articles)
    office = held and all(word in titles or word in _JOINTS for word in words)
    return joined and (words[0] in ("of", "from") or office)
