"""The last lines of a letter that say for whom the persons below sign: "For the Kelp Union, | Ann Lee, Chair"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.lists.item_spans import inline_items
from directory.extraction.lists.read_cues import read_cue
from directory.extraction.lists.rolls import Roll
from directory.extraction.shapes.found import Link
from directory.extraction.shapes.name_shapes import Judge, Look
from directory.extraction.text.blocks import SegmentKind
from directory.model import EntityKind, RelationType, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_LEAD = re.compile(
    r"\(?(?:(?:Signed )?[Oo]n [Bb]ehalf of|For(?: and on behalf of)?|In the name of|Signed for|Für|Im Namen|"
    r"Im Auftrag|Pour|"
    r"Au nom d[eu](?: la| l['’]|s)?|Por|En nombre de|Per|A nome d[ei]l?l?[ae]?) ?"
    r"(?:(?:the|all|das|den|der|des|die|la|le|les|el|los|las|il|lo|gli) |l['’])?(?=[^\W\d_a-z«„“\"])"
)
_AND = re.compile(r" (?:and|und|et|y|e) (?:(?:the|das|der|die|la|le|les|el|los|las) |l['’])?(?=[^\W\d_a-z])")
ORGAN = re.compile(
    r"(?i:(?:bureau|conseil d['’]administration|consiglio direttivo|coordenação|coordinación|coordination|direction|"
    r"directiva|dirección|direttivo|diretoria|équipe|equipo|geschäftsführung|junta directiva|koordination(?:skreis)?|"
    r"leitung|organisationsteam|orga-?team|presseteam|pressestelle|redaktion|secretaría|secrétariat|segreteria|"
    r"sprecher(?:innen)?(?:kreis|rat)|team|vorbereitungskreis|vorstand)"
    r"(?: e[jx]ecutiv[ao]| national)?) "
    r"(?i:de[rs]|vo[nm]|de l['’]|de las?|de los|de|du|del|dell['’]|dell[ao]|d[ao]s?) ?"
    r"(?:(?:las?|los|les|l['’]) ?)?(?=[^\W\d_a-z«„“\"‚])"
)
"""The organ of a body in whose name is signed: "Für den | Vorstand des | Moorvereins"."""
_TEAM_LEAD = re.compile(
    r"(?i:all of us|every(?:body|one)|(?:the |your )?(?:entire |whole )?(?:crew|folks|friends|people|staff|team)) "
    r"(?i:here )?(?i:at|from|with) (?i:the )?(?=[^\W\d_a-z])"
)
_TEAM = re.compile(r"(?:The|Your|the|your) (?P<body>[^\W\d_a-z][^,;]*?) (?:crew|staff|team)$")
_QUOTED = re.compile(r"[\"«„“‚][^\"»“”‘’]{2,80}[\"»“”‘’]")
_LONGEST_LEAD, _MOST_PERSONS, _EARLIEST = 200, 8, 0.3
_FARTHEST_PERSON = 2  # blank lines
_SMALL = 4  # letters of the longest small word that stands in names


@dataclass(frozen=True, slots=True)
class SigningOff:
    """A line that says for whom is signed, as the spans of its bodies, and the lines of the persons below."""

    bodies: tuple[tuple[int, int], ...]
    persons: tuple[tuple[int, int], ...]

    @property
    def rolls(self) -> list[Roll]:
        """The bodies and the persons as rolls of signatures."""
        persons = Roll(tuple((line,) for line in self.persons), Role.SIGNATORY, people=True)
        return [Roll((self.bodies,), Role.SIGNATORY, people=False), persons]


def without_team(text: str, start: int, end: int) -> tuple[int, int]:
    """An item under a letter's last words without its team: "Your | Kelp Union | team", "The team at | X"."""
    lead = _TEAM_LEAD.match(text, start, end)
    if lead:
        return lead.end(), end
    team = _TEAM.fullmatch(text, start, end)
    return team.span("body") if team else (start, end)


def signing_off(page: Page, judge: Judge, used: set[int]) -> list[SigningOff]:
    """The lines of a page that sign off; their segments are put into ``used``."""
    found: list[SigningOff] = []
    unread = (number for number in range(len(page.segments) - 1) if number not in used)
    leads = [(number, lead) for number in unread if (lead := _leads(page, number)) is not None]
    if leads and any(_listed_under(page, number) for number in range(leads[0][0])):
        return []  # a list of signatures, whose items are read together
    for number, lead in leads:
        persons = _persons_below(page, judge, number + 1, used)
        bodies = _bodies(page, lead, _end(page, number)) if persons else []
        if bodies and all(judge.look(page.between(*body)) is not Look.PERSON for body in bodies):
            lines = [line for at in persons for line in _each(page, judge, at)]
            found.append(SigningOff(tuple(bodies), tuple(lines)))
            used.update([number, *persons])
    return found


def _each(page: Page, judge: Judge, number: int) -> list[tuple[int, int]]:
    """The persons of a line of nothing else, parted at its commas: "Ann Lee, Bo Dahl, Kari Olsen"."""
    start, end = page.segments[number].start, page.segments[number].end
    items = inline_items(page.text, start, end)
    named = len(items) > 1 and all(judge.look(page.between(*item)) is Look.PERSON for item in items)
    return items if named else [(start, end)]


def _listed_under(page: Page, number: int) -> bool:
    """Whether a line says that a list of signatures follows."""
    cue = read_cue(page, page.segments[number])
    return cue is not None and cue.role is Role.SIGNATORY and not cue.closing


def _bodies(page: Page, start: int, end: int) -> list[tuple[int, int]]:
    """The bodies of a line, those that commas and a last 'and' part."""
    organ = ORGAN.match(page.text, start, end)
    start = organ.end() if organ else start
    bodies = inline_items(page.text, start, end)
    if len(bodies) < 2:
        return bodies
    last = bodies[-1]
    joint = _AND.search(page.text, *last)
    return [*bodies[:-1], *([(last[0], joint.start()), (joint.end(), last[1])] if joint else [last])]


def _end(page: Page, number: int) -> int:
    segment = page.segments[number]
    return segment.end - (page.text[segment.end - 1] in ",:)")


def _leads(page: Page, number: int) -> int | None:
    """Where the bodies begin in a line that does nothing but say for whom is signed."""
    segment = page.segments[number]
    size = segment.end - segment.start
    if segment.kind is SegmentKind.PROSE or size > _LONGEST_LEAD or segment.start < _EARLIEST * len(page.text):
        return None
    lead = _LEAD.match(page.text, segment.start, segment.end)
    if (
        lead is None
        or page.text[segment.end - 1] in ".!?"
        or segment.marked
        or ":" in page.text[lead.end() : segment.end - 1]
    ):
        return None
    unquoted = _QUOTED.sub("", page.between(lead.end(), segment.end))
    small = [word for word in unquoted.split() if word.islower() and len(word) > _SMALL]
    return lead.end() if len(small) < 2 else None


def _persons_below(page: Page, judge: Judge, first: int, used: set[int]) -> list[int]:
    """The segments of the persons that stand right under a line, each by name and what follows a comma."""
    persons: list[int] = []
    for number in range(first, min(first + _MOST_PERSONS, len(page.segments))):
        segment = page.segments[number]
        if number in used or segment.gap > _FARTHEST_PERSON or segment.kind is SegmentKind.PROSE:
            break
        text = page.between(segment.start, segment.end)
        look = judge.look(text.partition(",")[0].partition("(")[0])
        if look is Look.TITLE and persons and not segment.gap:
            continue
        if look is not Look.PERSON:
            break
        persons.append(number)
    return persons


def signed_off(names: Sequence[Found], lines: Sequence[SigningOff]) -> Iterator[Link]:
    """The links from the persons to the body, the last one named, that they sign off for."""
    for line in lines:
        bodies = [item for item in names if item.kind is EntityKind.ORGANISATION and _inside(item, line.bodies[-1:])]
        if bodies:
            body = max(bodies, key=lambda item: item.end - item.start)
            for item in names:
                if item.kind is EntityKind.PERSON and _inside(item, line.persons):
                    yield Link(RelationType.SIGNS_FOR, item.span, body.span)


def _inside(item: Found, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= item.start and item.end <= end for start, end in spans)
