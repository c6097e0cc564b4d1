"""What an office is held over and that names no body: a field of state or of teaching, a country, a place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.shapes.leading_bodies import lowered
from directory.extraction.shapes.portfolios import is_field
from directory.extraction.shapes.seats_abroad import CHARGES_ABROAD, behind_german_field
from directory.extraction.words.known_places import is_place, is_state
from directory.extraction.words.vocabulary import is_head, united, word_set

if TYPE_CHECKING:
    from directory.extraction.shapes.name_shapes import Judge

_REALMS = word_set("at-large country county kingdom nation province region republic state")
_OF_STATE_NAMED = re.compile(r" of (?:the )?(?:(?:\w+ )?(?:Kingdom|Republic|State) of (?:the )?)?([^\W\d_][\w' -]*)$")
DISCIPLINES = word_set("""
    law laws history science sciences studies philosophy economics sociology politics medicine psychology physics
    mathematics engineering education journalism literature linguistics geography theology biology chemistry
    statistics anthropology innovation policy affairs relations communications management
    """)
_FIELD_WORDS = DISCIPLINES | {"and", "&"}
_BODIES = word_set("academy association council foundation institute museum school society union")
_OF_STATE = word_set("head heads minister secretary undersecretary")
SEATED = word_set("""
    assemblyman assemblymember assemblywoman congressman congresswoman councillor councilor member mep mla mlc mp mpp
    msp senator td
    """)
"""Offices that are held for a constituency: "Senator for Kelp Island"."""
_CHARGED = word_set("""
    ambassador beauftragte beauftragter bundesminister bundesministerin commissioner envoy kommissar kommissarin
    landesminister minister ministerin rapporteur rapporteurs representative senator senatorin staatsminister
    staatsministerin
    """)
_RESPONSIBLE = word_set("delegado encargada encargado referente resp responsabile responsable responsável")
_SENT = word_set("ambassador delegate envoy observer representative")
_PORTFOLIOS = word_set("""
    agriculture commerce culture defence defense education energy environment finance health homeland housing interior
    justice labor labour state trade transport transportation treasury veterans
    """)
_LEARNED = word_set(
    "adjunct candidate chair doctor dr emerita emeritus fellow instructor lecturer master phd postdoc prof professor "
    "professors reader student teacher tutor"
)


def behind_country(rest: list[re.Match[str]], judge: Judge) -> list[re.Match[str]]:
    """What is left of words behind the country that an office is charged with: "responsable | France | de X"."""
    if len(rest) > 2 and lowered(rest[0].group()) in judge.words.places and rest[1].group() in judge.words.of_words:
        return rest[1:]
    return rest


def over_field(office: str, rest: list[re.Match[str]], judge: Judge) -> list[re.Match[str]]:
    """What is left of words behind a field that a Romance office is charged with: "responsabile | Rete | di X"."""
    charged_so = office in _RESPONSIBLE and len(rest) > 2 and rest[1].group() in judge.words.of_words
    field = charged_so and rest[0].group().istitle() and not is_head(lowered(rest[0].group()), judge.words)
    return rest[1:] if field else rest


def held_in(title: re.Match[str], rest: list[re.Match[str]], judge: Judge) -> list[re.Match[str]]:
    """What is left behind an office when a field of state or of teaching is taken off."""
    if _portfolio(title, rest, judge):
        return []
    if rest[0].group() == "für":
        return behind_german_field(rest, judge)
    chairs_body = lowered(title.group()) == "chair" and _of_body(rest, judge)
    if lowered(title.group()) in _LEARNED and rest[0].group() in ("of", "in") and not chairs_body:
        return _behind_field(rest, judge)
    if lowered(title.group()) in _SENT:
        rest = _behind_sender(rest, judge)
    if lowered(title.group()) in _CHARGED:
        stop = next((place for place, word in enumerate(rest) if place and word.group() == "for"), len(rest))
        return rest[:stop]
    return rest


def _behind_sender(rest: list[re.Match[str]], judge: Judge) -> list[re.Match[str]]:
    """What is left behind the country that sends an envoy: "of Norway to | the OSCE"."""
    to = next((place for place, word in enumerate(rest[:-1]) if word.group() == "to"), 0)
    sender = " ".join(lowered(word.group()) for word in rest[1:to] if word.group() not in judge.words.articles)
    return rest[to + 1 :] if to and rest[0].group() == "of" and sender in judge.words.places else rest


def _of_body(rest: list[re.Match[str]], judge: Judge) -> bool:
    """Whether a body and no field of teaching stands behind a chair: "of the Rivers Agency", "of Kelp Council"."""
    lows = [lowered(word.group()) for word in rest]
    articled = len(lows) > 1 and lows[1] in judge.words.articles
    return any(is_head(low, judge.words) or (articled and low in judge.words.weak_heads) for low in lows)


def _portfolio(title: re.Match[str], rest: list[re.Match[str]], judge: Judge) -> bool:
    """Whether a field of state and no body stands behind an office: "Secretary of State", "Commissioner for Trade"."""
    low, joint = lowered(title.group()), rest[0].group()
    if low in ("member", "members") and [word.group() for word in rest[:2]] == ["of", "Parliament"]:
        return True
    if low in _OF_STATE and joint == "of" and len(rest) > 1:
        return lowered(rest[1].group()) in _PORTFOLIOS
    if joint == "for" and " ".join(lowered(word.group()) for word in rest[1:3]) in judge.words.places:
        return True
    if joint == "for" and low in SEATED and title.group()[0].isupper():
        return not _of_body(rest, judge)
    if low not in _CHARGED or joint not in ("for", "für", "on"):
        return False
    if is_field([lowered(word.group()) for word in rest[1:]]):
        return True
    return not any(lowered(word.group()) in judge.words.strong_heads for word in rest)


def _behind_field(rest: list[re.Match[str]], judge: Judge) -> list[re.Match[str]]:
    """What is left behind the field that is taught: "of Fine Arts at | X University", "of Law | X School"."""
    for place, word in enumerate(rest):
        if place and word.group() == "at":
            return rest[place:]
    taught = [lowered(word.group()) for word in rest]
    field = next((place for place, low in enumerate(taught) if place and low not in _FIELD_WORDS), len(taught))
    if field > 1 and len(taught) - field > 1 and not judge.words.academic_bodies.isdisjoint(taught[field:]):
        return rest[field:]
    bodies = united(judge.words.academic_bodies, judge.words.academic_units, _BODIES)
    return rest if bodies.intersection(taught) else []


def charged(text: str) -> bool:
    """Whether a piece ends in an office that a field of state follows: "Senatorin | für Wissenschaft"."""
    words = text.split()
    return bool(words) and lowered(words[-1]) in _CHARGED


def field_of_work(text: str) -> bool:
    """Whether a piece is a field of science and no body: "Management Studies", "Law"."""
    words = text.split()
    return len(words) < 4 and lowered(words[-1]) in DISCIPLINES


def is_charge(content: str, judge: Judge, *, joined: bool) -> bool:
    """Whether what follows an office is a field of work or a place and no body ("Professor of Law")."""
    words = content.split()
    if (
        lowered(content) in _REALMS
        or is_state(content, judge.words.places)
        or (joined and lowered(words[0]) in DISCIPLINES)
        or (joined and len(words) == 1 and lowered(content) in CHARGES_ABROAD)
    ):
        return True
    return lowered(words[-1]) in DISCIPLINES and judge.organisation_score(content) < 4.0


def is_headless(content: str, judge: Judge) -> bool:
    """Whether a field of state ("Secretario de | Medio Ambiente") holds no noun of a body and no acronym."""
    field = _OF_STATE_NAMED.sub("", content) if _named_state(content, judge) else content
    return not content.isupper() and judge.organisation_score(field) < 2.5


def _named_state(content: str, judge: Judge) -> bool:
    """Whether a text ends with the state that an office is held in: "Foreign Affairs | of the Republic of Poland"."""
    state = _OF_STATE_NAMED.search(content)
    return state is not None and is_place(state[1], judge.words.places)
