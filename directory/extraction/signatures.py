"""The items of a roll read: who stands there, as what, for which organisation, and which short form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.complements import has_small_heads
from directory.extraction.found import Found, Link, organisation, person
from directory.extraction.name_shapes import Judge, Look
from directory.extraction.places import is_place
from directory.extraction.rolls import Roll, trim
from directory.extraction.shortforms import is_short
from directory.extraction.titles import office_of, strip_honorifics
from directory.extraction.vocabulary import is_head
from directory.model import RelationType, Role, Tier

if TYPE_CHECKING:
    from directory.extraction.page import Page
    from directory.extraction.vocabulary import Words

_SEPARATOR = re.compile(r"\s+[-–—−|/~]+\s+|\s*[|;\t•]\s*|\s*,\s*|[^\S\n]{2,}|:\s+|\s*[–—]\s*|\ufffc")
_OPEN, _CLOSE = "([{“«„", ")]}”»"
_LONGEST_ITEM = 3000
_YEAR = re.compile(r"(?:19|20)\d\d$")
_ACRONYM = re.compile(r"[^\W\d_][\w.&/-]{1,14}")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of an item between separators, with its brackets taken off, and what it looks like."""

    start: int
    end: int
    text: str
    look: Look
    brackets: tuple[tuple[int, int], ...] = ()
    behalf: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What the rolls of a page give."""

    found: tuple[Found, ...]
    links: tuple[Link, ...]


def read_roll(page: Page, judge: Judge, roll: Roll) -> Reading:
    """The actors of one roll."""
    found: list[Found] = []
    links: list[Link] = []
    groups = [[_parts(page, judge, item) for item in group] for group in roll.groups]
    frame = _Frame(roll, _leaning(groups, roll), _located(groups), _offices(groups), found, links)
    for group in groups:
        for parts in group if roll.inline else _stacked(group):
            _emit(page, judge, parts, frame)
    return Reading(tuple(found), tuple(links))


@dataclass(frozen=True, slots=True)
class _Frame:
    roll: Roll
    people: float  # above 0: unknown names in front are persons
    located: bool  # most items end with a place
    offices: bool  # most second pieces are offices or professions
    found: list[Found]
    links: list[Link]


def _leaning(groups: list[list[list[Part]]], roll: Roll) -> float:
    if roll.people is not None:
        return 1.5 if roll.people else -1.5
    looks = [parts[0].look for group in groups for parts in group if parts]
    people, bodies = looks.count(Look.PERSON), looks.count(Look.ORGANISATION)
    return (people - bodies) / max(1, people + bodies)


def _located(groups: list[list[list[Part]]]) -> bool:
    """Whether half of the items and more end with a place, so that an unknown last piece is one too."""
    items = [parts for group in groups for parts in group if len(parts) > 1]
    return len(items) > 2 and 2 * sum(parts[-1].look is Look.PLACE for parts in items) >= len(items)


def _offices(groups: list[list[list[Part]]]) -> bool:
    """Whether most persons of a list have an office or a profession behind them, so that a plain word is one too."""
    items = [parts for group in groups for parts in _stacked(group)]
    seconds = [parts[1] for parts in items if len(parts) > 1 and parts[0].look is Look.PERSON]
    return len(seconds) > 3 and 10 * sum(part.look is Look.TITLE for part in seconds) >= 6 * len(seconds)


def _stacked(group: list[list[Part]]) -> list[list[Part]]:
    """Two- and three-line items made one: a person alone on a line, then office or organisation below."""
    if not 2 <= len(group) <= 6:
        return group
    people = [bool(parts) and parts[0].look is Look.PERSON for parts in group]
    unknown = bool(group[0]) and group[0][0].look is Look.UNKNOWN and len(group[0]) == 1
    titled = bool(group[1]) and group[1][0].look is Look.TITLE
    led = people[0] or (unknown and titled and not any(people))
    others = any(len(parts) > 1 and _begins_item(parts) for parts in group[1:])
    if sum(people) > 1 or not led or others or not group[0]:
        return group
    return [[part for parts in group for part in parts]]


def _begins_item(parts: list[Part]) -> bool:
    """Whether a line is an item of its own: a name, then an office."""
    return parts[0].look is Look.UNKNOWN and parts[1].look is Look.TITLE


def _parts(page: Page, judge: Judge, item: tuple[int, int]) -> list[Part]:
    start, end = item
    if end - start > _LONGEST_ITEM:
        return []
    pieces = _pieces(page, judge, start, end)
    pieces = _rejoined(page, judge, pieces)
    parts: list[Part] = []
    for left, right, behalf in pieces:
        left = _behind_and(page, left, right)  # noqa: PLW2901 - the piece without its 'and'
        part = _part(page, judge, left, right, behalf)
        if part and part.look is not Look.NOTHING:
            parts.append(part)
    return parts


def _behind_and(page: Page, start: int, end: int) -> int:
    """Where a piece begins when a leading 'and' (the last item of a list) and an article are left out."""
    small = page.every.and_words | page.every.articles
    first, _, rest = page.between(start, end).partition(" ")
    while rest and first.islower() and first in small:
        start = end - len(rest.lstrip())
        first, _, rest = page.between(start, end).partition(" ")
    return start


def _pieces(page: Page, judge: Judge, start: int, end: int) -> list[tuple[int, int, bool]]:
    text = page.text
    behalf = _behalf_pattern(page.every.behalf)
    plain = [m.span() for m in _SEPARATOR.finditer(text, start, end) if _depth(text, start, m.start()) <= 0]
    cuts = sorted(
        [(*span, False) for span in plain]
        + [(*m.span(), True) for m in behalf.finditer(text, start, end) if _signs(text[start : m.start()], judge)]
    )
    pieces: list[tuple[int, int, bool]] = []
    place, flag = start, False
    for left, right, is_behalf in cuts:
        if left >= place and left > start:
            pieces.append((place, left, flag))
        place, flag = max(place, right), is_behalf or (flag and left <= place and not text[place:left].strip())
    pieces.append((place, end, flag))
    return [(s[0], s[1], f) for left, right, f in pieces if (s := trim(text, left, right))]


def _signs(before: str, judge: Judge) -> bool:
    """Whether what stands before "on behalf of" can be who signs: nothing, or no body's name."""
    last = re.split(r"[,;–—]|\s-\s", before.rstrip(" ,(-–—"))[-1]
    return not last.strip() or judge.organisation_score(last) < 1.5 or judge.person_score(last) >= 1.5


def _behalf_pattern(phrases: tuple[str, ...]) -> re.Pattern[str]:
    options = "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in sorted(phrases, key=len, reverse=True))
    return re.compile(rf"(?i)[\s,(]*\b(?:{options})\b:?\s*(?:the\s+)?") if options else re.compile(r"(?!)")


def _depth(text: str, start: int, place: int) -> int:
    piece = text[start:place]
    straight = piece.count('"') % 2
    return straight + sum(map(piece.count, _OPEN)) - sum(map(piece.count, _CLOSE))


def _rejoined(page: Page, judge: Judge, pieces: list[tuple[int, int, bool]]) -> list[tuple[int, int, bool]]:
    """Pieces that a comma parted wrongly put together: legal forms, themes after 'for'."""
    joined: list[tuple[int, int, bool]] = []
    for number, (left, right, behalf) in enumerate(pieces):
        text = page.between(left, right)
        low = text.casefold().rstrip(".")
        comma = joined and page.text[joined[-1][1] : left].strip() == ","
        letters = low in judge.words.legal_forms or low in judge.words.post_nominals
        if comma and _led(page, judge, joined, (left, right)):
            joined = [(joined[0][0], right, joined[0][2])]
            continue
        if comma and (letters or _theme(page, judge, joined[-1], pieces[number:])):
            joined[-1] = (joined[-1][0], right, joined[-1][2])
        else:
            joined.append((left, right, behalf))
    return joined


def _led(page: Page, judge: Judge, before: list[tuple[int, int, bool]], last: tuple[int, int]) -> bool:
    """Whether short pieces and a last one with 'and' are one name: "Education, Training and Science Union"."""
    text = page.between(*last)
    words = text.casefold().split()
    if len(words) < 3 or not any(word in judge.words.and_words for word in words[1:3]):
        return False
    if judge.organisation_score(text) < 4.0 or judge.organisation_score(text.split()[0]) >= 1.5:
        return False
    pieces = [page.between(left, right) for left, right, _ in before]
    return all(len(piece.split()) <= 2 and judge.look(piece) is Look.UNKNOWN for piece in pieces)


def _theme(page: Page, judge: Judge, before: tuple[int, int, bool], rest: list[tuple[int, int, bool]]) -> bool:
    """Whether a piece goes on with a list of themes: "Centre for Peace | Justice | and Human Rights"."""
    head = page.between(before[0], before[1]).casefold().split()
    if not any(word in judge.words.link_words or word in judge.words.of_words for word in head[1:]):
        return False
    for left, right, _ in rest:
        words = page.between(left, right).casefold().split()
        if len(words) > 6 or judge.look(page.between(left, right)) in (Look.PERSON, Look.PLACE, Look.TITLE):
            return False
        if any(word in judge.words.and_words for word in words[:4]):
            return judge.organisation_score(page.between(left, right)) < 4.0
        if judge.organisation_score(page.between(left, right)) >= 4.0:
            return False
    return False


def _part(page: Page, judge: Judge, start: int, end: int, behalf: bool) -> Part | None:  # noqa: FBT001 - a field
    text = page.text
    brackets: list[tuple[int, int]] = []
    piece = text[start:end]
    if piece.endswith((").", "]).", "),", ");")):
        piece, end = piece[:-1], end - 1
    if piece.endswith((")", "]")) and (opening := piece.rfind("(" if piece[-1] == ")" else "[")) > 0:
        brackets.append((start + opening + 1, end - 1))
        end = start + opening
    elif ")" in piece and "(" in piece:
        closing = piece.index(")")
        tail = piece[closing + 1 :].strip()
        office = judge.look(piece[: piece.index("(")]) is Look.TITLE
        if piece.index("(") < closing and tail and (tail[0].islower() or office):
            brackets.append((start + piece.index("(") + 1, start + closing))
            end = start + piece.index("(")
    span = trim(text, start, end)
    if not span:
        return None
    start, end = _unquoted(text, *span)
    if (start, end) != span and _saying(text, start, end, span[0]):
        return None
    last = text[start:end].rsplit(None, 1)[-1]
    if (
        last.endswith(".")
        and len(last) > 4
        and last[:-1].casefold() not in judge.words.legal_forms
        and "." not in last[:-1]
    ):
        end -= 1
    core = text[start:end]
    return Part(start, end, core, judge.look(core), tuple(brackets), behalf)


def _saying(text: str, start: int, end: int, before: int) -> bool:
    """Whether a quoted piece is what the body in front of a colon says, and no name."""
    return text[max(0, before - 3) : before].rstrip(" ").endswith(":") and text.count(" ", start, end) > 3


def _unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    pairs = {'"': '"', "“": "”", "«": "»", "„": "“", "‘": "’", "'": "'"}
    while end - start > 2 and text[start] in pairs and text[end - 1] in (pairs[text[start]], "”"):
        if text[start] in text[start + 1 : end - 1]:
            break
        start, end = start + 1, end - 1
    return start, end


def _emit(page: Page, judge: Judge, parts: list[Part], frame: _Frame) -> None:
    if len(parts) > 1 and _is_label(judge, parts, frame):
        parts = parts[1:]
    if not parts:
        return
    first, second = parts[0], parts[1] if len(parts) > 1 else None
    if _is_person(judge, parts, frame):
        _emit_person(page, judge, parts, frame)
    elif second and second.look is Look.PERSON and (first.look is Look.TITLE or len(parts) == 2):
        _emit_person(page, judge, [second, first, *parts[2:]], frame)
    else:
        _emit_bodies(page, judge, parts, frame)


def _emit_bodies(page: Page, judge: Judge, parts: list[Part], frame: _Frame) -> None:
    first = parts[0]
    if frame.people > 0.3 and first.look is Look.UNKNOWN and len(parts) == 1 and _one_word(first.text):
        return
    sure = frame.roll.cued or judge.organisation_score(first.text) >= 4.0
    if not sure and not (frame.people < 0 and frame.roll.dense):
        return
    if _sentence(page, first, named=frame.roll.cued):
        return
    bodies = [p for p in parts if p.look is Look.ORGANISATION or (p is first and p.look is Look.UNKNOWN)]
    for body in bodies[:2]:
        if body is first or judge.organisation_score(body.text) >= 4.0:
            role = frame.roll.role if body is first else None
            _add_organisation(page, body, frame, role, tier=Tier.A if sure else Tier.B)
    if first.look is Look.TITLE and not bodies:
        _office(page, judge, first, frame)


def _one_word(text: str) -> bool:
    """Whether a piece is one plain word: in a list of persons a heading, and no short form or camel-cased name."""
    return " " not in text and (text[1:].islower() or "-" in text) and text[0].isupper()


def _sentence(page: Page, part: Part, *, named: bool) -> bool:
    """Whether a piece reads like a sentence or heading: long words in small letters before any head noun."""
    small = page.every.of_words | page.every.link_words | page.every.and_words | page.every.articles
    plain = 0
    for word in part.text.split():
        low = word.casefold().strip(".,;:\"'“”()")
        head = is_head(low, page.every) or low in page.every.weak_heads
        if head and (word[0].isupper() or has_small_heads(page)):
            return False
        plain += len(low) > 4 and word[0].islower() and low not in small
    return plain > (2 if named else 0)


def _is_label(judge: Judge, parts: list[Part], frame: _Frame) -> bool:
    """Whether the first piece only sorts the names behind it: a country, a people, a group of a list of persons."""
    first = parts[0]
    if first.look is Look.PLACE or first.text.casefold() in judge.words.nationalities:
        return True
    alone = " " not in first.text and first.look is Look.UNKNOWN
    return bool(frame.roll.people) and alone and all(" " in part.text for part in parts[1:])


def _is_person(judge: Judge, parts: list[Part], frame: _Frame) -> bool:
    first = parts[0]
    if first.look is Look.PERSON:
        return not (frame.people <= -1.5 and judge.person_score(first.text) < 3.0 and len(parts) == 1)
    if first.look is not Look.UNKNOWN:
        return False
    score = judge.person_score(first.text)
    if score <= -2.0:
        return False
    if (len(parts) > 1 and parts[1].look is Look.TITLE) or any(part.behalf for part in parts[1:]):
        return score > -2.0
    if len(parts) > 1 and parts[1].look is Look.ORGANISATION:
        return score + frame.people > -0.5
    return score + 1.5 * frame.people > 0.5


def _emit_person(page: Page, judge: Judge, parts: list[Part], frame: _Frame) -> None:
    first = parts[0]
    span = strip_honorifics(page.text, (first.start, first.end), judge.words)
    roles = (frame.roll.role,) if frame.roll.role else ()
    frame.found.append(person(span, "roll", Tier.A, *roles))
    bodies: list[tuple[tuple[int, int], bool]] = []
    for part in parts[1:]:
        if part.look is Look.PERSON or _another_person(judge, part, frame):
            second = strip_honorifics(page.text, (part.start, part.end), judge.words)
            frame.found.append(person(second, "roll", Tier.B, *roles))
        elif _past(part, judge):
            office = office_of(page.text, (part.start, part.end), judge)
            frame.found.extend([organisation(office, "former-office", Tier.B)] if office else [])
        elif part is parts[1] and frame.offices and part.look is Look.UNKNOWN and _one_word(part.text):
            continue
        elif not (frame.located and part is parts[-1] and part.look is Look.UNKNOWN and not part.behalf):
            bodies += _affiliations(page, judge, part, frame)
    bodies += [(body, False) for body in _bracketed_bodies(page, judge, first, frame)]
    if bodies and frame.roll.role is Role.SIGNATORY:
        chosen = next((body for body, office in reversed(bodies) if office), bodies[-1][0])
        frame.links.append(Link(RelationType.SIGNS_FOR, span, chosen))


def _past(part: Part, judge: Judge) -> bool:
    """Whether a piece is an office held once, which signs for nobody ("former Senator")."""
    return part.text.split()[0].casefold().rstrip(".") in judge.words.past_words


def _another_person(judge: Judge, part: Part, frame: _Frame) -> bool:
    return part.look is Look.UNKNOWN and bool(frame.roll.people) and judge.person_score(part.text) >= 0


def _affiliations(page: Page, judge: Judge, part: Part, frame: _Frame) -> list[tuple[tuple[int, int], bool]]:
    """The bodies that a piece behind a person names, each with whether an office in it is named."""
    roles = (frame.roll.role,) if frame.roll.role else ()
    named = part.look is Look.UNKNOWN and part.text[0].isupper() and len(part.text) > 1 and not _YEAR.search(part.text)
    if part.behalf or part.look is Look.ORGANISATION or named:
        return [(_add_organisation(page, part, frame, frame.roll.role), part.behalf)]
    if part.look is Look.TITLE and part.brackets:
        return [(body, True) for body in _bracketed_bodies(page, judge, part, frame)]
    office = office_of(page.text, (part.start, part.end), judge) if part.look is Look.TITLE else None
    bodies = _and_split(page, judge, office) if office else []
    frame.found.extend(organisation(body, "roll-office", Tier.A, *roles) for body in bodies)
    return [(body, True) for body in bodies]


def _bracketed_bodies(page: Page, judge: Judge, first: Part, frame: _Frame) -> list[tuple[int, int]]:
    """The bodies in brackets behind a person's name: "Ann Lee (Greenpeace)"."""
    roles = (frame.roll.role,) if frame.roll.role else ()
    bodies = [
        (left, right)
        for left, right in first.brackets
        if judge.look(page.between(left, right)) in (Look.ORGANISATION, Look.UNKNOWN)
        and page.text[left].isupper()
        and right - left > 1
    ]
    frame.found.extend(organisation(body, "roll-bracket", Tier.A, *roles) for body in bodies)
    return bodies


def _and_split(page: Page, judge: Judge, span: tuple[int, int]) -> list[tuple[int, int]]:
    """Two bodies of one office parted: "X Law and ABC board member"."""
    text = page.between(*span)
    left, word, right = text.partition(" and ")
    if not word or judge.organisation_score(left) < 0.8 or judge.organisation_score(right) < 1.5:
        return [span]
    if any(low in judge.words.strong_heads for low in right.casefold().split()):
        return [span]
    return [(span[0], span[0] + len(left)), (span[1] - len(right), span[1])]


def _add_organisation(
    page: Page, part: Part, frame: _Frame, role: Role | None, *, tier: Tier = Tier.A
) -> tuple[int, int]:
    span = _without_article(page, (part.start, part.start + _cut(part.text, judge_words=page.every)))
    roles = (role,) if role else ()
    frame.found.append(organisation(span, "roll", tier, *roles))
    for left, right in part.brackets:
        inner = page.between(left, right)
        if (
            _ACRONYM.fullmatch(inner)
            and sum(sign.isupper() for sign in inner) >= 2
            and not is_place(inner, page.every.places)
        ):
            frame.found.append(organisation((left, right), "roll-acronym", tier))
            frame.links.append(Link(RelationType.ACRONYM_OF, (left, right), span))
        elif is_short(part.text) and " " in inner and inner[0].isupper():
            frame.found.append(organisation((left, right), "roll-long-form", tier, *roles))
            frame.links.append(Link(RelationType.ACRONYM_OF, span, (left, right)))
    return span


def _cut(text: str, *, judge_words: Words) -> int:
    """How much of a piece is the name: what follows an 'and' in small letters is not ("X and former diplomat")."""
    words = text.split(" ")
    length = 0
    for place, word in enumerate(words[:-1]):
        length += len(word) + 1
        following = words[place + 1]
        if place and word in judge_words.and_words and following.islower() and len(following) > 4:
            return length - len(word) - 2
    return len(text)


def _without_article(page: Page, span: tuple[int, int]) -> tuple[int, int]:
    text = page.between(*span)
    first, _, rest = text.partition(" ")
    if rest and first in ("the", "The") and len(rest.split()) > 1:
        return span[0] + len(text) - len(rest.lstrip()), span[1]
    return span


def _office(page: Page, judge: Judge, part: Part, frame: _Frame) -> None:
    office = office_of(page.text, (part.start, part.end), judge)
    if office:
        frame.found.append(organisation(office, "roll-office", Tier.B))
