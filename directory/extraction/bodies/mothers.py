"""Mother bodies printed inside the names of their parts: "Committee of X", "X Secretariat", "X Africa"."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction.bodies.named_branches import body_of_branch
from directory.extraction.shapes.found import Found, Link, organisation
from directory.extraction.shapes.known_bodies import is_known_outlet
from directory.extraction.shapes.name_beginnings import is_theme
from directory.extraction.words.grammar_tables import ROMANCE
from directory.extraction.words.themes import CHARGES
from directory.extraction.words.vocabulary import united
from directory.model import EntityKind, RelationType, Tier

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

_BARE_PREFIXES = frozenset({"un", "united nations", "eu", "us", "uk"})
_ORGANS = frozenset({"politburo"})  # "Politburo Standing Committee"
_BETWEEN = frozenset({"at", "at the", ",", "of", "of the", ", the", "-", "–"})
_CENTRES = frozenset({"center", "centre"})
_WITH = frozenset({"&", "and"})
_FACILITIES = frozenset({"clinic", "college", "facility", "hospital", "library", "museum", "observatory", "program"})
_SCHOOLS = frozenset({"department", "dept", "faculty", "school"})
_OF_A_FIELD = frozenset({"bureau", "institute", "office"})  # of what, where no article follows: "Bureau of Tide Levels"
_UNIVERSITIES = frozenset({"università", "universität", "université", "universidad", "universidade", "university"})
_LONGEST_SHORT = 6
_FARTHEST = 60
_PURPOSES = frozenset({"action", "aid", "empowerment", "relief", "rescue", "resistance", "solidarity"})
_DOINGS = frozenset(
    {
        "acción", "action", "actuación", "apoio", "apoyo", "ayuda", "azione", "ação", "defensa", "defesa", "difesa",
        "défense", "lotta", "lucha", "luta", "lutte", "solidaridad", "solidariedade", "solidarietà", "solidarité",
        "soutien",
    }
)  # fmt: skip
"""What a group or committee in Romance languages is of, and no body: "Grupo de | Acción por el Río"."""
_EMBLEMS = frozenset({"red crescent", "red cross"})  # "International Committee of the Red Cross" is part of nothing
_FIRST = frozenset({"international", "worldwide"})  # no nouns for bodies where words follow them
_UNIT_BEHIND_DASH = re.compile(
    r" +[-–—] +(?:[^\W\d_a-z][\w.]* +){1,3}(?:Branch|Chapter|District|Division|Region|Section)$"
)
_APART = frozenset({"committee", "council", "group", "network", "team"})
"""Units that are as often bodies of their own: "Open Rights Group" below another body."""
_LOCAL = re.compile(r"(.+?) (?:chapter|district|local|lodge|region) (?:no\.? )?\d\w*")
_REGIONAL = frozenset({"local", "national", "pacific", "regional"})
_AREAS = frozenset({"area", "bay", "city", "coast", "county", "island", "region", "shore", "valley"})
_MARKS = " \t\n\"'“”«»„,()-–"


def mothers(page: Page, names: Sequence[Found], known: Sequence[Found]) -> tuple[list[Found], list[Link]]:
    """Bodies found inside other names, and the links to them; ``known`` may hold names that ``names`` cover."""
    found: list[Found] = []
    links: list[Link] = []
    bodies = [item for item in names if item.kind is EntityKind.ORGANISATION]
    at: dict[int, list[Found]] = {}
    for body in known:
        if body.kind is EntityKind.ORGANISATION:
            at.setdefault(body.start, []).append(body)
    spans = {body.span for body in known}
    texts = {_plain(page.between(*item.span)): item.span for item in reversed(bodies)}
    for item in bodies:
        bodies_inside, links_inside = body_of_branch(page, item)
        if links_inside:
            found += bodies_inside
            links += links_inside
            continue
        mother = (
            _before_dash(page, item)
            or _after_of(page, item, spans)
            or _known_inside(page, item, at.get(item.start, ()))
        )
        if mother:
            found.append(organisation(mother, "mother", Tier.A))
            links.append(Link(RelationType.BRANCH_OF, item.span, mother))
            continue
        other = _named_elsewhere(page, item, texts)
        if other:
            links.append(Link(RelationType.BRANCH_OF, item.span, other))
    return found, [*links, *_adjacent(page, bodies), *_owned_units(page, bodies)]


def _owned_units(page: Page, bodies: Sequence[Found]) -> list[Link]:
    """Units and the body that owns them: "Harbour Watch's Baltic Division"."""
    return [
        Link(RelationType.BRANCH_OF, unit.span, body.span)
        for body, unit in pairwise(sorted(bodies, key=lambda item: item.start))
        if page.between(body.end, unit.start).strip() in ("'s", "’s")
        and any(_plain(word) in page.words.unit_heads for word in _outer_words(page, unit))
    ]


def _outer_words(page: Page, item: Found) -> tuple[str, str]:
    """The first and the last word of a name."""
    words = page.between(*item.span).split()
    return words[0], words[-1]


def _adjacent(page: Page, bodies: Sequence[Found]) -> list[Link]:
    """Units and the body named right behind them: "Center for X at University of Y", "Faculty of Law, Y University"."""
    links: list[Link] = []
    mother: tuple[int, int] | None = None  # of the name behind
    below: Found | None = None
    for unit, body in reversed(list(pairwise(sorted(bodies, key=lambda item: item.start)))):
        behind, mother = mother, None
        listed = below is not None and _listed(page, unit, body, below)
        below = body
        if not listed and page.text[unit.end : body.start] == "\n" and _plain_unit(page, unit, body):
            links.append(Link(RelationType.BRANCH_OF, body.span, unit.span))
        if body.start - unit.end > _FARTHEST:
            continue
        between = " ".join(page.between(unit.end, body.start).casefold().split())
        if behind and between in _WITH and page.words.academic_units & _words(page, unit):
            mother = behind
        elif between in _BETWEEN and _part_of(page, unit, body):
            mother = body.span
        if mother:
            links.append(Link(RelationType.BRANCH_OF, unit.span, mother))
    return links[::-1]


def _listed(page: Page, first: Found, second: Found, third: Found) -> bool:
    """Whether three names are items of one list, each in a line of its own."""
    rolled = first.producer == second.producer == third.producer == "roll"
    return rolled and page.text[second.end : third.start].strip(" ") == "\n"


def _words(page: Page, item: Found) -> set[str]:
    return {_plain(part) for part in page.between(*item.span).split()}


def _part_of(page: Page, unit: Found, body: Found) -> bool:
    """Whether a name is that of a unit, and the one behind it that of a school: "Faculty of Law, ANU"."""
    units, schools = page.words.academic_units, page.words.academic_bodies
    words, mother = _words(page, unit), _words(page, body)
    first, _, second = page.between(*body.span).partition(" ")
    short = first.isupper() and 1 < len(first) <= _LONGEST_SHORT and (not second or _plain(second) in page.every.places)
    if words & units:
        return bool(mother & schools) or (short and (bool(words & _SCHOOLS) or "U" in first))
    return bool(words & _FACILITIES) and bool(mother & _UNIVERSITIES)


def _plain_unit(page: Page, body: Found, item: Found) -> bool:
    """Whether a name in a line of its own is only a unit of the body above it: "International Secretariat"."""
    words = _plain(page.between(*item.span)).split()
    units = page.words.unit_heads
    other = _plain(page.between(*body.span)).split() != words
    plain = other and item.producer != "known" and 1 < len(words) < 4
    return (
        plain
        and words[-1] in units
        and words[-1] not in _APART
        and all(word in page.words.name_words for word in words[:-1])
    )


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).strip(_MARKS)


def _before_dash(page: Page, item: Found) -> tuple[int, int] | None:
    """The body whose unit a dash joins: "Kelp Committee of Norway – Eastern Region"."""
    unit = _UNIT_BEHIND_DASH.search(page.between(*item.span))
    return (item.start, item.start + unit.start()) if unit else None


def _after_of(page: Page, item: Found, known: AbstractSet[tuple[int, int]]) -> tuple[int, int] | None:
    """The body behind a unit's 'of': "National Committee of Helsinki Citizens' Assembly"."""
    text, words = page.between(*item.span), page.words
    parts = text.split()
    if words.of_words.isdisjoint(map(str.casefold, parts)):
        return None
    place = item.start
    for number, part in enumerate(parts):
        place = page.text.index(part, place)
        low = part.casefold()
        if (
            number
            and low in words.of_words
            and (
                _of_party(page, parts, number)
                or _of_governors(parts, number)
                or _unit_before(page, parts, number)
                or _of_known(page, item, parts, number, known)
            )
        ):
            rest = parts[number + 1 :]
            start = page.text.index(rest[0], place + len(part)) if rest else item.end
            while rest and rest[0].casefold() in words.articles:
                rest = rest[1:]
                start = page.text.index(rest[0], start + 1) if rest else item.end
            governed = any(_plain(word) in united(words.titles, _GOVERNORS) for word in rest[:2]) and len(rest) > 2
            if governed or _unit_of(page, rest):
                place += len(part)
                continue
            sent = next((at for at, part in enumerate(rest) if part == "to"), None) if _sent(parts[:number]) else None
            end = page.text.index(rest[sent], start) if sent else item.end  # "Mission of the | Tide Union to the UN"
            rest = rest[:sent]
            span = (start, start + len(page.text[start:end].rstrip()))
            if (_taught(page, parts, number) and span not in known) or _plain(" ".join(rest)) in _EMBLEMS:
                return None
            if words.code in ROMANCE and _plain(rest[0] if rest else "") not in _heads(words) and span not in known:
                place += len(part)  # "Comissão de | Direitos Humanos da Assembleia"
                continue
            return span if _bodily(page, rest) or span in known else None
        place += len(part)
    return None


def _sent(parts: list[str]) -> bool:
    """Whether words name those whom one body sends to another."""
    return not _SENT.isdisjoint(map(_plain, parts))


_SENT = frozenset({"delegation", "mission", "representation"})


def _unit_of(page: Page, rest: list[str]) -> bool:
    """Whether words are what a unit is of, and the body comes behind: "School of | Design in the College of Kelp"."""
    heads = _heads(page.words)
    behind = next((at for at, part in enumerate(rest) if at and part in ("at", "in", "of")), 0)
    body = behind + 1 + (rest[behind + 1 : behind + 2] == ["the"])
    plain = behind and page.words.code == "en" and heads.isdisjoint(map(_plain, rest[:behind]))
    return bool(plain) and body < len(rest) - 1 and _plain(rest[body]) in heads


def _taught(page: Page, parts: list[str], number: int) -> bool:
    """Whether what follows a school's 'of' is what it teaches: "School of Environment and Society"."""
    unit, behind = _plain(parts[number - 1]), [_plain(part) for part in parts[number + 1 :]]
    school = unit in _SCHOOLS or unit in _CENTRES or (unit in _OF_A_FIELD and page.words.code == "en")
    joined = any(part in page.words.of_words or part in page.words.and_words for part in behind)
    ends = {*behind[:1], *([] if joined else behind[-1:])}  # "Faculty of | University College", "of | Oslo University"
    named = bool(behind) and (behind[0] in page.words.articles or not page.words.academic_bodies.isdisjoint(ends))
    return school and not named


def _unit_before(page: Page, parts: list[str], number: int) -> bool:
    """Whether a unit stands before an 'of': just before it, or earlier where a body's noun follows."""
    words = page.words
    if _plain(parts[number - 1]) in words.unit_heads or (number > 1 and parts[number - 1].isdigit()):
        return True
    behind = [_plain(part) for part in parts[number + 1 : number + 3] if part.casefold() not in words.articles]
    heads = _heads(words)
    return bool(behind) and behind[0] in heads and any(_plain(part) in words.unit_heads for part in parts[:number])


def _of_party(page: Page, parts: list[str], number: int) -> bool:
    """Whether a party stands behind an 'of' and its article: "Politics Academy of the | Peace and Freedom Party"."""
    return parts[number + 1 : number + 2] == ["the"] and _plain(parts[-1]) == "party" and page.words.code == "en"


def _of_governors(parts: list[str], number: int) -> bool:
    """Whether those who govern a body stand before an 'of': "Board of Trustees of | Kelp College"."""
    return number > 1 and _plain(parts[number - 1]) in _GOVERNORS and _plain(parts[number - 2]) == "of"


_GOVERNORS = frozenset({"directors", "governors", "overseers", "regents", "trustees"})


def _of_known(page: Page, item: Found, parts: list[str], number: int, known: AbstractSet[tuple[int, int]]) -> bool:
    """Whether a unit with a purpose is of a body known by itself: "Committee on Trade of the | European Parliament"."""
    rest = parts[number + 1 :]
    while rest and rest[0].casefold() in page.words.articles:
        rest = rest[1:]
    start = page.text.rfind(rest[0], item.start, item.end) if rest else item.end
    return (start, item.end) in known and not page.words.unit_heads.isdisjoint(map(_plain, parts[:number]))


def _bodily(page: Page, parts: list[str]) -> bool:
    """Whether words are the name of a body of its own: a head with something that names it."""
    lows = [_plain(part) for part in parts]
    if not lows:  # a name cut behind its "of"
        return False
    if lows[0] in _PURPOSES and lows[1:2] and lows[1] in page.words.of_words:  # what a body is for, and no body
        return False
    if lows[0] in _DOINGS:
        return False
    if page.words.code == "en" and parts[-1].islower():  # "Committee of the | Welsh nation representatives"
        return False
    if len(lows) < 2 or (lows[0] in page.every.places and lows[1] == "to"):  # "Mission of | Norway to the UN"
        return False
    if " ".join(lows) in page.every.places:  # "Embassy of the | Russian Federation"
        return False
    heads = _heads(page.words)
    themes = (low for low in lows if low not in page.words.and_words)  # "Institute of | Science and Technology"
    several = not page.words.and_words.isdisjoint(lows) and page.words.strong_heads.isdisjoint(lows)
    plain = several or (lows[-1] in page.words.weak_heads and all(is_theme(low, page.words) for low in themes))
    leading = {place for place, low in enumerate(lows[:-1]) if low in _FIRST and lows[place + 1] not in heads}
    headed = not plain and any(
        low in heads and not low.endswith("s") and place not in leading for place, low in enumerate(lows)
    )
    first = next((place for place, low in enumerate(lows) if low in page.words.of_words), len(lows))
    if first == 2 and lows[0] in CHARGES and lows[1] in page.words.weak_heads:
        return False  # "Council of | Social Service of Nowa"
    return headed and (first >= 2 or len(lows) > first)


@lru_cache(maxsize=64)
def _heads(words: Words) -> frozenset[str]:
    return words.strong_heads | words.weak_heads


def _known_inside(page: Page, item: Found, known: Sequence[Found]) -> tuple[int, int] | None:
    """A known body at the beginning of a unit's name: "UNCTAD Secretariat", "OSCE Office for ..."."""
    for body in known:
        if body.end < item.end:
            rest = page.between(body.end, item.end).split()
            bare = _plain(page.between(*body.span)) in _BARE_PREFIXES or rest[0] in page.words.and_words
            bare = bare or _plain(page.between(*body.span)) in _ORGANS or _plain(rest[0]) in page.every.nationalities
            if _plain(rest[-1]) in _APART and is_known_outlet(page.between(*body.span)):
                continue  # "Guardian Council" is no paper's
            if not bare and (_plain(rest[0]) in page.words.unit_heads or _plain(rest[-1]) in page.words.unit_heads):
                return body.span
    return None


def _named_elsewhere(page: Page, item: Found, texts: dict[str, tuple[int, int]]) -> tuple[int, int] | None:
    """A body named by itself in the page whose name, with a place or a unit behind, is this one's name."""
    low = _plain(page.between(*item.span))
    if other := _of_numbered(low, texts) or _by_short_form(page, item, low, texts):
        return other
    words = low.replace("-", " ").split()
    for cut in range(len(words) - 1, 0, -1):
        tail = " ".join(words[cut:])
        stem = low[: len(low) - len(tail)].strip(_MARKS)
        if stem in texts and texts[stem] != item.span and stem not in _BARE_PREFIXES:
            last = words[-1]
            if (
                (page.words.code != "ru" and tail.strip("()") in page.every.places)  # "Союз моряков | Латвии" is whole
                or tail in page.every.nationalities
                or last in page.words.unit_heads
                or last == "caucus"
                or tail.endswith("task force")
                or (words[cut - 1] in _UNIVERSITIES and last in _heads(page.words) and not tail.startswith("student"))
            ):
                return texts[stem]
    return None


def _of_numbered(low: str, texts: dict[str, tuple[int, int]]) -> tuple[int, int] | None:
    """The union whose numbered local a name is: "Dockers Local 44" of the "Dockers Union" or "Dockers"."""
    local = _LOCAL.fullmatch(low)
    return next((texts[name] for name in (local[1], f"{local[1]} union") if name in texts), None) if local else None


def _by_short_form(page: Page, item: Found, low: str, texts: dict[str, tuple[int, int]]) -> tuple[int, int] | None:
    """The body whose short form a name holds beside a region: "TUF African Regional Organisation", "Oslo Bay TUF"."""
    printed, lows = page.between(*item.span).split(), low.split()
    if len(printed) < 2 or len(lows) != len(printed):
        return None
    first, last = lows[0], lows[-1]
    placed = united(page.every.places, page.every.nationalities)
    if printed[0].isupper() and first in texts and texts[first] != item.span and first not in _BARE_PREFIXES:
        regional = lows[1] in placed or lows[1] in _REGIONAL
        return texts[first] if regional and last in _heads(page.words) else None
    if printed[-1].isupper() and len(last) > 1 and last in texts and texts[last] != item.span:
        lead = " ".join(lows[:-1])
        return texts[last] if lead in placed or lows[-2] in _AREAS else None
    return None
