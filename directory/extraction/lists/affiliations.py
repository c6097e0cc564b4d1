"""The bodies that stand behind a person in a roll, or by themselves: affiliations, offices, brackets, short forms."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction.lists.bracketed_bodies import TELEPHONE, bracketed_bodies
from directory.extraction.lists.item_parts import Part, one_word
from directory.extraction.lists.no_affiliations import (
    active_somewhere,
    bare_field,
    described,
    of_no_body,
    received,
    told_once,
)
from directory.extraction.shapes.complements import complement_end
from directory.extraction.shapes.found import Found, Link, organisation
from directory.extraction.shapes.name_ends import leading_short_form, own_short_form
from directory.extraction.shapes.name_shapes import MEMBERS, SITE_NAME, Judge, Look
from directory.extraction.shapes.office_charges import SEATED, field_of_work
from directory.extraction.shapes.office_words import PROFESSIONS
from directory.extraction.shapes.shortforms import is_short
from directory.extraction.shapes.titles import OFFICES, office_of
from directory.extraction.words.deeds_en import EVENTS
from directory.extraction.words.known_places import STATE_CODES, is_country_code, is_place
from directory.extraction.words.organs import organ_size
from directory.extraction.words.vocabulary import fold, is_head, united, word_set
from directory.model import RelationType, Role, Tier

if TYPE_CHECKING:
    from directory.extraction.lists.rolls import Roll
    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

_BODILY_EVENTS = word_set("action actions assembly campaign chain concert fast festival forum reception strike walk")
_JOINT = re.compile(r"/| (?:and of(?: the)?|and|&|und|et|y|e) ")
_PARTS = word_set("board branch chapter district leadership office region secretariat section")
_SURE = 4.0
_CENTRES = frozenset({"center", "centre", "institute"})
_JOINTS = frozenset({"for", "in", "of"})
_SHORTEST_THEME = 4
_NAMED = 3  # words of a body that bears a name: "Ann Lee Centre"
_AND = re.compile(r" (?:and|&) ")
_OFFICES_JOINED = re.compile(r" (?:and|&|et|y|e|und) ")
_QUARTERS = frozenset(f"{quarter}{end}" for quarter in ("north", "south", "east", "west") for end in ("", "ern"))
_ELIDED = re.compile(r"(?:[Ll]|[Dd])['’](?=[^\W\d_a-z])")
_LONGEST_REST = 6
_YEAR = re.compile(r"(?:19|20)\d\d$")
_ACRONYM = re.compile(r"[^\W\d_][\w.&/-]{1,14}")
_EVENT = re.compile(
    rf"(?<=\w) (?:(?:lunchtime|mass|peaceful|public|silent|solidarity|student|student-led|weekly) )?"
    rf"(?:{'|'.join(sorted(EVENTS - _BODILY_EVENTS))})(?: .*)?$"
)
"""What a body holds, behind its name in small letters: "Kelp University | silent protest on the lawn"."""


_STREET = re.compile(
    r"(?<=\w) \d{1,5}[A-Za-z]? (?:[A-Z][\w'’]+ ){1,3}"
    r"(?:Avenue|Ave|Boulevard|Blvd|Drive|Lane|Place|Rd|Road|Square|Street|St)\b"
    r"|(?<=\w) {1,3}(?:ABN|ACN|CNPJ|SIREN|SIRET)\b"
)
"""Where a street or the number in a register begins behind a body's name: "Kelp Council | 66 Tern Street"."""
_SPAN_OF_YEARS = re.compile(r"\d+[- ]year\b|(?:19|20)\d\d [A-Z]")
"""How what is no body begins, where a veteran or a member of a team is told of: "14-year KWU", "1968 Olympic"."""


@dataclass(frozen=True, slots=True)
class Frame:
    """How a roll is read: what it says of its items as a whole, and where what they give is collected."""

    roll: Roll
    people: float  # above 0: unknown names in front are persons
    located: bool  # most items end with a place
    offices: bool  # most second pieces are offices or professions
    fields: bool  # most items name a field of study before a school
    crowd: bool  # many items, nearly all of them persons
    coded: bool  # most brackets hold the code of a province
    found: list[Found]
    links: list[Link]


def affiliations(page: Page, judge: Judge, part: Part, frame: Frame) -> list[tuple[tuple[int, int], bool]]:
    """The bodies that a piece behind a person names, each with whether an office in it is named."""
    roles = (frame.roll.role,) if frame.roll.role else ()
    if active_somewhere(judge, part.text) or (part.text.casefold() in judge.words.post_nominals and not part.brackets):
        return []
    if received(part.text) or described(part.text) or of_no_body(part.text):
        return []
    named = part.look is Look.UNKNOWN and part.text[0].isupper() and len(part.text) > 1 and not _dated(part.text)
    named = named and not field_of_work(part.text) and not told_once(part.text)
    agreed = part.look is Look.ORGANISATION and judge.look(part.text) is Look.UNKNOWN  # by what other items show
    if (named or agreed) and (body := _behind_trade(part, judge)):
        frame.found.append(organisation(body, "roll-office", Tier.A, *roles))
        return [(body, True)]
    if part.behalf or part.look is Look.ORGANISATION or named:
        part = _without_organ(judge, part)
        pieces = _parted(page, judge, part)
        return [(add_organisation(page, piece, frame, frame.roll.role), part.behalf) for piece in pieces]
    if part.look is not Look.TITLE or part.text.endswith(PROFESSIONS):  # "Consultant Child and Youth Psychiatrist"
        return []
    if part.brackets and (bracketed := _in_brackets(page, judge, part, frame)):
        return [(body, True) for body in bracketed]
    bodies: list[tuple[int, int]] = []
    for span in _offices_apart(page, judge, part):
        if judge.look(page.between(*span)) is Look.ORGANISATION and span[1] < part.end:
            bodies.append(span)
            continue
        office = office_of(page.text, span, judge)
        body = _whole(page, office, span[1]) if office else None
        body = _held_at(page, body, span[1]) if body else None
        name = page.between(*body) if body else ""
        nobody = (Look.PERSON, Look.PLACE)
        counted = name.isdigit() or _SPAN_OF_YEARS.match(name)
        if body and not counted and judge.look(name) not in nobody and not bare_field(judge, name):
            bodies += [_closed(page, piece) for piece in _and_split(page, judge, body)]
    frame.found.extend(organisation(body, "roll-office", Tier.A, *roles) for body in bodies)
    return [(body, True) for body in bodies]


def _dated(text: str) -> bool:
    """Whether a text ends in a year, and not in the number of a union's local: "Kelp Week 2004", "KWU Local 2026"."""
    return (
        _YEAR.search(text) is not None and " local " not in text.casefold() and not is_short(text.split(maxsplit=1)[0])
    )


def _behind_trade(part: Part, judge: Judge) -> tuple[int, int] | None:
    """What a trade in front of an unknown name is followed at: "Editor | Harbour Letters"."""
    trade, _, rest = part.text.partition(" ")
    if rest[:1].isupper() and fold(trade) in MEMBERS and judge.look(rest) in (Look.UNKNOWN, Look.ORGANISATION):
        return part.end - len(rest), part.end
    return None


def _in_brackets(page: Page, judge: Judge, part: Part, frame: Frame) -> list[tuple[int, int]]:
    """The bodies in brackets behind an office, where it names none itself and they are no towns: "teacher (Nowa)"."""
    inner = [page.between(*span) for span in part.brackets]
    if any(judge.look(text) is Look.ORGANISATION for text in inner):
        return bracketed_bodies(page, judge, part, frame)
    held = not OFFICES.isdisjoint(part.text.casefold().replace("-", " ").split())
    if office_of(page.text, (part.start, part.end), judge) or (not held and all(map(one_word, inner))):
        return []
    return bracketed_bodies(page, judge, part, frame)


def _offices_apart(page: Page, judge: Judge, part: Part) -> list[tuple[int, int]]:
    """The offices that an 'and' joins in one piece: "member of the X Union and Y Party secretary"."""
    for mark in _OFFICES_JOINED.finditer(part.text):
        left, right = part.text[: mark.start()], part.text[mark.end() :]
        alone = " " not in right and not _AND.match(mark[0])  # "Verband der Autorinnen | und Autoren"
        if not alone and judge.look(right) is Look.TITLE and (judge.look(left) is Look.TITLE or _seated(right)):
            start = part.start + mark.end()
            rest = Part(start, part.end, right, Look.TITLE)
            return [(part.start, part.start + mark.start()), *_offices_apart(page, judge, rest)]
    return [(part.start, part.end)]


def _seated(text: str) -> bool:
    """Whether a piece is an office held for a constituency: "Federal Member for Kelp Island"."""
    words = text.split(" for ", maxsplit=1)[0].casefold().split()
    return " for " in text and words[-1] in SEATED


def _without_organ(judge: Judge, part: Part) -> Part:
    """The body whose organ a piece names: "Executive Board of the | X Union"."""
    words = part.text.split()
    size = organ_size(words)
    if not size or size + 1 >= len(words) or words[size] not in judge.words.of_words:
        return part
    rest = words[size + 1 + (words[size + 1] in judge.words.articles) :]
    text = part.text[part.text.index(rest[0], len(" ".join(words[: size + 1]))) :] if rest else part.text
    return replace(part, start=part.end - len(text), text=text)


def _parted(page: Page, judge: Judge, part: Part) -> list[Part]:
    """Two bodies that a slash or an 'and' joins in one affiliation: "Lantern/Quiet Shores Institute"."""
    for mark in _JOINT.finditer(part.text):
        left, right = part.text[: mark.start()].rstrip(), part.text[mark.end() :].lstrip()
        if not left or not right or not right[0].isupper():
            continue
        slash = "/" in mark.group()
        sites = SITE_NAME.fullmatch(left) and SITE_NAME.match(right)
        if not slash and not sites and not _two_bodies(judge, left, right):
            continue
        ended = " " not in left or left[-1].isdigit() or is_head(left.split()[-1].casefold(), judge.words)
        alike = is_short(right) and (
            " " not in right or part.text[mark.start() - 1] == " "
        )  # "Kelp Party / Tang Partei"
        if slash and (not ended or alike or is_place(right, page.every.places)):
            continue
        start = part.end - len(right)
        first = Part(part.start, part.start + len(left), left, judge.look(left), behalf=part.behalf)
        last = Part(start, part.end, right, judge.look(right), part.brackets, part.behalf)
        rest = _parted(page, judge, last)
        return [first, *rest]
    return [part]


def _two_bodies(judge: Judge, left: str, right: str) -> bool:
    """Whether what stands on both sides of an 'and' is a body's whole name."""
    if is_short(left) and left.isupper() and " " in right and judge.look(right) is not Look.TITLE:
        return True
    if _ends_short(right) and " " in left and (_ends_short(left) or (" " not in right and len(right) > 2)):
        return judge.look(right) is not Look.TITLE
    last = left.rsplit(maxsplit=1)[-1].casefold()
    lettered = is_short(left.rsplit(maxsplit=1)[-1]) and left.rsplit(maxsplit=1)[-1].isupper()  # "Harbour Town KFU"
    ended = (lettered and is_head(right.rsplit(maxsplit=1)[-1].casefold(), judge.words)) or (
        (is_head(last, judge.words) or last in judge.words.weak_heads) and " " in left
    )
    unit = _whole_unit(judge, right)
    if " " not in right or (judge.organisation_score(right) < _SURE and not unit):
        return False
    return ended or (_whole_unit(judge, left) and (unit or _begun(judge, right)))


def _ends_short(text: str) -> bool:
    """Whether a text is or ends in a short form, or in the number behind one: "Nowa KWU", "KWU Local 9"."""
    words = [word for word in text.split() if not word.isdigit() and word.casefold() != "local"]
    return bool(words) and is_short(words[-1]) and words[-1].isupper()


def _whole_unit(judge: Judge, text: str) -> bool:
    """Whether a text is a unit and its field: "Department of History", "Kelp School of Life & Sea Sciences"."""
    units = united(judge.words.academic_units, _CENTRES)
    return any(unit in units and joint == "of" for unit, joint in pairwise(text.casefold().split()[:4]))


def _begun(judge: Judge, text: str) -> bool:
    """Whether a text begins like a body's name, and none goes on in it: "School of X", "Ann Lee Centre"."""
    lows = text.casefold().split()
    heads = [is_head(low, judge.words) or low in judge.words.academic_units for low in lows]
    joined = any(head and joint in _JOINTS for head, joint in zip(heads[:3], lows[1:4], strict=False))
    return joined or (heads[-1] and len(lows) >= _NAMED)


def _whole(page: Page, body: tuple[int, int], limit: int) -> tuple[int, int]:
    """A body with its complement in small letters, as far as its piece goes: "Syndicat | national des libraires"."""
    tokens = page.tokens
    last = bisect_left(tokens.end, body[1])
    if last >= len(tokens.end) or tokens.end[last] != body[1]:
        return body
    end = tokens.end[complement_end(page, last)]
    return (body[0], end) if end <= limit else body


def _closed(page: Page, body: tuple[int, int]) -> tuple[int, int]:
    """A body with the mark that closes the quoted name at its end: "Комитета «Содействие | »"."""
    text = page.between(*body)
    opened = any(text.count(left) > text.count(right) for left, right in ("«»", "“”", "„“", "‚‘"))
    closing = page.text[body[1] : body[1] + 1] in ("»", "”", "“", "‘")
    return (body[0], body[1] + 1) if opened and closing else body


def _held_at(page: Page, body: tuple[int, int], limit: int) -> tuple[int, int]:
    """The body that an office is held at, to the end of the piece: "adviser at Finlands vetenskapliga samfund"."""
    rest = page.text[body[1] : limit]
    led = page.text[max(0, body[0] - 8) : body[0]].removesuffix("the ").endswith(" at ")
    plain = led and rest.count(" ") <= _LONGEST_REST and not _AND.search(rest) and "," not in rest and "(" not in rest
    return (body[0], limit) if plain and rest[:1] == " " else body


def _and_split(page: Page, judge: Judge, span: tuple[int, int]) -> list[tuple[int, int]]:
    """Two bodies of one office parted: "X Law and ABC board member"."""
    text = page.between(*span)
    left, word, right = text.partition(" and ")
    if not word or judge.organisation_score(left) < 0.8 or judge.organisation_score(right) < 1.5:
        return [span]
    if any(low in judge.words.strong_heads for low in right.casefold().split()):
        return [span]
    if left.rsplit(maxsplit=1)[-1].casefold() in _QUARTERS:  # "Administration of North and East Kelpia"
        return [span]
    return [(span[0], span[0] + len(left)), (span[1] - len(right), span[1])]


def add_organisation(
    page: Page, part: Part, frame: Frame, role: Role | None, *, tier: Tier = Tier.A
) -> tuple[int, int]:
    """Note a piece as a body, with the short or long form in its brackets; returns the span of its name."""
    span = _without_article(page, (part.start, part.start + _cut(part.text, judge_words=page.every)))
    span = _of_country(page, span)
    roles = (role,) if role else ()
    if own := own_short_form(page.between(*span)):
        letters = (span[1] - own, span[1])
        span = (span[0], span[0] + len(page.between(span[0], letters[0]).rstrip(" -–")))
        frame.found.append(organisation(letters, "roll-acronym", tier))
        frame.links.append(Link(RelationType.ACRONYM_OF, letters, span))
    elif led := leading_short_form(page.between(*span)):
        letters = (span[0], span[0] + led)
        span = (span[1] - len(page.between(letters[1], span[1]).lstrip()), span[1])
        frame.found.append(organisation(letters, "roll-acronym", tier))
        frame.links.append(Link(RelationType.ACRONYM_OF, letters, span))
    frame.found.append(organisation(span, "roll", tier, *roles))
    for left, right in part.brackets:
        inner = page.between(left, right)
        if elided := _ELIDED.match(inner):
            inner, left = inner[elided.end() :], left + elided.end()  # noqa: PLW2901 - the bracket without its article
        short, comma, place = inner.partition(", ")
        if comma and is_place(place, page.every.places):
            inner, right = short, left + len(short)  # noqa: PLW2901 - the bracket without its country
        if (
            _ACRONYM.fullmatch(inner)
            and sum(sign.isupper() for sign in inner) >= 2
            and not is_place(inner, page.every.places)
            and not is_country_code(inner, part.text)
            and not (inner in STATE_CODES and inner != "".join(re.findall(r"\b[A-Z]", part.text)))
        ):
            frame.found.append(organisation((left, right), "roll-acronym", tier))
            frame.links.append(Link(RelationType.ACRONYM_OF, (left, right), span))
        elif is_short(part.text) and " " in inner and inner[0].isupper() and not _tells_part(inner):
            frame.found.append(organisation((left, right), "roll-long-form", tier, *roles))
            frame.links.append(Link(RelationType.ACRONYM_OF, span, (left, right)))
        elif _second_name(inner, page):
            frame.found.append(organisation((left, right), "roll-long-form", tier, *roles))
    return span


def _second_name(text: str, page: Page) -> bool:
    """Whether a bracket behind a body holds its other name: "Foundation for Tidal Studies (Olsen Foundation)"."""
    words = text.split()
    large = 1 < len(words) < _LONGEST_SECOND and all(word[0].isupper() for word in words)
    return large and fold(words[-1]) in page.words.strong_heads and not _tells_part(text)


_LONGEST_SECOND = 6  # words


def _tells_part(text: str) -> bool:
    """Whether a bracket holds a telephone number or a part of the body before it: "KWU (Nowa branch)"."""
    return TELEPHONE.search(text) is not None or fold(text.rsplit(maxsplit=1)[-1]) in _PARTS


def _cut(text: str, *, judge_words: Words) -> int:
    """How much of a piece is the name: what follows an 'and' in small letters is not ("X and former diplomat")."""
    if behind := _EVENT.search(text) or _STREET.search(text):
        return behind.start()
    words = text.split(" ")
    length = 0
    for place, word in enumerate(words[:-1]):
        length += len(word) + 1
        following = words[place + 1]
        before = words[place - 1]
        themes = before.islower() and len(before) > _SHORTEST_THEME and before not in judge_words.titles
        themes = themes and place + 2 == len(words)  # "Network for migrants and refugees"
        theme = word == "und" and following.endswith(("e", "en")) and words[place + 2 : place + 3]
        if theme and theme[0][0].isupper() and {"für", "gegen"} & {*words[:place]}:
            continue  # "Forum für Ruhe und gute Nachbarschaft"
        if place and word in judge_words.and_words and following.islower() and len(following) > 4 and not themes:
            return length - len(word) - 2
    return len(text)


def _without_article(page: Page, span: tuple[int, int]) -> tuple[int, int]:
    text = page.between(*span)
    first, _, rest = text.partition(" ")
    if rest and first in ("the", "The") and len(rest.split()) > 1:
        return span[0] + len(text) - len(rest.lstrip()), span[1]
    return span


def _of_country(page: Page, span: tuple[int, int]) -> tuple[int, int]:
    """A short form without the country where the body works: "KWU | in Norway"."""
    short, _, place = page.between(*span).partition(" in ")
    worked = place and is_short(short) and is_place(place.removeprefix("the "), page.every.places)
    return (span[0], span[0] + len(short)) if worked else span


def add_office(page: Page, judge: Judge, part: Part, frame: Frame) -> None:
    """Note the body that an office is held in."""
    office = office_of(page.text, (part.start, part.end), judge)
    if office and judge.look(page.between(*office)) is not Look.PLACE:
        roles = (frame.roll.role,) if frame.roll.role is Role.RECIPIENT else ()
        frame.found.append(organisation(office, "roll-office", Tier.B, *roles))
