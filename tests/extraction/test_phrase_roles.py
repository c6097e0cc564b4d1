"""Roles that English phrases around a noun give, and bodies told by what is said of them."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, RelationType, Role
from tests.extraction.said import roles_in

_S, _R, _O, _P, _T = Role.SIGNATORY, Role.RECIPIENT, Role.ORGANISER, Role.PARTICIPANT, Role.TARGET


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("The open letter is the work of the Kelp Union and the Tide Club.", "Tide Club", _S),
        ("The letter bears the names of the Kelp Union and the Tide Club.", "Kelp Union", _S),
        ("Drivers walked out after a call by the Kelp Union. The strike ends on Monday.", "Kelp Union", _O),
        ("The Kelp Union demands the resignation of Ann Lee.", "Ann Lee", _T),
        ("The Kelp Union is taking the Tidal Council to court over the port.", "Tidal Council", _T),
        ("Fishers marched to the port along with the Kelp Union and the Tide Club.", "Tide Club", _P),
        ("The Kelp Union is to meet Minister Ann Lee and to present her with its demands.", "Ann Lee", _R),
        ("To the members of the Tidal Council: we ask you to stay.", "Tidal Council", _R),
        ("The letter, which the Kelp Union and the Tide Club drafted, has arrived.", "Tide Club", _S),
        ("Dozens met at the port. The Kelp Union also sent a delegation.", "Kelp Union", _P),
        ("The Kelp Union and the Tide Club are co-organisers of the march.", "Tide Club", _O),
        ("Divers were invited to the gala by its host, the Kelp Union.", "Kelp Union", _O),
        ("The petition went to the port. Director Ann Lee accepted it.", "Ann Lee", _R),
        ("Divers hold the Tidal Council responsible for the spill.", "Tidal Council", _T),
        ("Twelve groups led by the Kelp Union asked for a delay.", "Kelp Union", _S),
        ("Hundreds took part in the march, including delegates from the Kelp Union.", "Kelp Union", _P),
        ("The Kelp Union wants the Tidal Council to open the port.", "Tidal Council", _R),
        ("They protested against plans by the Tidal Council.", "Tidal Council", _T),
        ("Addressing Minister Ann Lee, the Kelp Union and the Tide Club warn of a loss.", "Tide Club", _S),
        ("For many years the Kelp Union has written to the Tidal Council.", "Kelp Union", _S),
        ("A picket line set up by the Kelp Union was cleared on Friday.", "Kelp Union", _O),
        ("The Kelp Union will go on strike from Monday.", "Kelp Union", _P),
        ("Also signing were the Kelp Union and Ann Lee.", "Ann Lee", _S),
        ("The protest was directed against Granite Holdings.", "Granite Holdings", _T),
        ("Forty groups, including the Tide Club, have endorsed the call.", "Tide Club", _S),
    ],
)
def test_a_phrase_around_a_noun_gives_a_role(text: str, name: str, role: Role) -> None:
    assert role in roles_in(text)[name]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Addressing Minister Ann Lee, the Kelp Union and the Tide Club warn of a loss.", "Tide Club", _R),
        ("The letter was written by the Kelp Union and the Tide Club.", "Kelp Union", Role.PUBLISHER),
        ("A letter to Speaker Ann Lee was sent by the Kelp Union.", "Ann Lee", _P),
        ("Ann Lee of the Kelp Union, which organised the rally, thanked the guests.", "Ann Lee", _O),
        ("Drivers walked out after a call by the Kelp Union. The strike ends on Monday.", "Kelp Union", _S),
    ],
)
def test_a_phrase_says_nothing_of_others(text: str, name: str, role: Role) -> None:
    assert role not in roles_in(text)[name]


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        ("The letter was signed for the Kelp Union by Ann Lee and for the Tide Club by Carl Berg.", "Ann Lee", 0),
        ("The letter was signed for the Kelp Union by Ann Lee and for the Tide Club by Carl Berg.", "Carl Berg", 1),
        ("The president of the Kelp Union, Ann Lee, has sent a letter to the Tidal Council.", "Ann Lee", 0),
    ],
)
def test_a_sentence_tells_for_whom_somebody_signs(text: str, person: str, body: int) -> None:
    said = extract(read_text(text + "\n"))
    links = [link for link in said.relations if link.type is RelationType.SIGNS_FOR]
    (target,) = [said.mentions[link.target].text for link in links if said.mentions[link.source].text == person]
    assert target == ("Kelp Union", "Tide Club")[body]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The letter was sent to the insurer Kelvaria and to the bank.", "Kelvaria"),
        ("Fishers shouted at the gala's sponsor, but its sponsor, Kelvaria, said nothing.", "Kelvaria"),
        ("Hidden Tides and the Kelp Union wrote to the mayor.", "Hidden Tides"),
        ("The mine is run by Kelvaria, which said nothing.", "Kelvaria"),
        ("Tea was given out by the Norwegian Red Cross all day.", "Norwegian Red Cross"),
        ("They shut Radio Kelvaria in March, the guild said.", "Radio Kelvaria"),
        ("The Tide Club sued Kelvaria over the spill.", "Kelvaria"),
        ("They accused the Guild of Nurses and Kelp North of the theft.", "Guild of Nurses"),
        ("They gave the Ministry of Health 72 hours to pay.", "Ministry of Health"),
    ],
)
def test_what_is_said_of_a_name_shows_a_body(text: str, name: str) -> None:
    mentions = extract(read_text(text + "\n")).mentions
    assert name in {mention.text for mention in mentions if mention.kind is EntityKind.ORGANISATION}


@pytest.mark.parametrize(
    "text",
    [
        "They wrote to the publisher Ann Lee about it.",
        "The port of Kelvaria and the Kelp Union are far apart.",
        "They wrote to Prime Minister of Norway Ann Lee and left.",
    ],
)
def test_persons_and_places_beside_such_words_are_no_bodies(text: str) -> None:
    mentions = extract(read_text(text + "\n")).mentions
    assert {mention.text for mention in mentions if mention.kind is EntityKind.ORGANISATION} <= {"Kelp Union"}
