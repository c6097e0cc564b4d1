"""Signatures that no comma parts, that share an office, or that carry marks which are no part of a name."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, Extraction, RelationType, Role

LETTER = "Open letter on the harbour\n\nDear Minister,\n\nWe ask you to keep the harbour open.\n\nSigned by:\n\n"
OTHERS = "Kari Olsen, Harbour Workers Union\nMaria Gomez, Open Doors Society\nJonas Berg, Open Doors Society\n"


def pairs_of(said: Extraction) -> dict[str, str]:
    found = said.mentions
    links = [link for link in said.relations if link.type is RelationType.SIGNS_FOR]
    return {found[link.source].name: found[link.target].name for link in links}


def bodies_of(said: Extraction) -> set[str]:
    return {mention.name for mention in said.mentions if mention.kind is EntityKind.ORGANISATION}


@pytest.mark.parametrize(
    ("item", "body"),
    [
        ("Dr Ana Petrova University of Sandhaven", "University of Sandhaven"),
        ("Ana Petrova Chief Executive – Lantern Watch", "Lantern Watch"),
        ("Ana Petrova, delegate TWGU (Nowa)", "TWGU"),
        ("Ana Petrova, organiser Tidal Workers Union (Nowa)", "Tidal Workers Union"),
        ("Ana Petrova, Tide Party Nowa East candidate", "Tide Party"),
        ("Ana Petrova, barrister and Tide Party co-leader", "Tide Party"),
        ("Ana Petrova, Tidal Workers Union\\*", "Tidal Workers Union"),
        ("Ana Petrova, poet & Editor Quiet Shores", "Quiet Shores"),
        ("Ana Petrova, Editor Quiet Shores", "Quiet Shores"),
        ("Ana Petrova, Tidal Workers Union President 2004", "Tidal Workers Union"),
        ("Ana Petrova, CEO ING", "ING"),
    ],
)
def test_a_signature_is_parted_where_no_comma_stands(item: str, body: str) -> None:
    assert pairs_of(extract(read_text(f"{LETTER}{item}\n{OTHERS}")))["Ana Petrova"] == body


def test_offices_in_two_bodies_name_both() -> None:
    item = "Ana Petrova, member Tidal Workers Union (Nowa) and Tide Party national secretary"
    assert {"Tidal Workers Union", "Tide Party"} <= bodies_of(extract(read_text(f"{LETTER}{item}\n{OTHERS}")))


def test_the_town_behind_a_trade_is_no_body() -> None:
    said = extract(read_text(f"{LETTER}Ana Petrova, secondary teacher (Kelpford)\n{OTHERS}"))
    assert "Ana Petrova" not in pairs_of(said)
    assert "Kelpford" not in bodies_of(said)


def test_persons_above_one_office_hold_it_together() -> None:
    text = "Dear Ms Vale,\n\nLower the fares.\n\nYours sincerely,\n\nAna Petrova\nKari Olsen\nTWGU Co-Presidents 2004\n"
    said = extract(read_text(text))
    assert pairs_of(said) == {"Ana Petrova": "TWGU", "Kari Olsen": "TWGU"}


def test_a_board_before_a_dash_leaves_the_body_to_sign() -> None:
    said = extract(read_text(f"{LETTER}Board of Directors - Walkers Riders Sailors of Nowa\n{OTHERS}"))
    assert "Walkers Riders Sailors of Nowa" in bodies_of(said)
    assert "Board of Directors" not in bodies_of(said)


def test_a_seat_in_parliament_is_no_body() -> None:
    text = f"{LETTER}{OTHERS}\nCC: The Honourable Ana Petrova, Member of Parliament Kelpford East\n"
    said = extract(read_text(text))
    assert {mention.name for mention in said.mentions if Role.RECIPIENT in mention.roles} == {"Ana Petrova"}


def test_the_head_of_a_memorandum_names_who_writes_to_whom_through_whom() -> None:
    text = (
        "To: President Ana Petrova\n\nVia: National Tide Advisor Jonas Berg\n\n"
        "From: Orvo Tandrel and 10 concerned associations\n\nRe: Keeping the harbour open\n\nWe ask for your help.\n"
    )
    roles = {mention.name: mention.roles for mention in extract(read_text(text)).mentions}
    assert set(roles) == {"Ana Petrova", "Jonas Berg", "Orvo Tandrel"}
    assert roles["Orvo Tandrel"] == (Role.SIGNATORY,)
    assert roles["Jonas Berg"] == roles["Ana Petrova"] == (Role.RECIPIENT,)


def test_names_with_foreign_small_words_stand_in_a_sentence_of_signatories() -> None:
    text = (
        "Joint statement\n\nThe signatories of the open letter include: La Marée du Nord, TideWatch, "
        "Kelp International (a league of 20 groups in 15 countries), TiWo (27 clubs), and the Harbour Union.\n"
    )
    signing = {mention.name for mention in extract(read_text(text)).mentions if Role.SIGNATORY in mention.roles}
    assert {"La Marée du Nord", "TideWatch", "Kelp International", "TiWo"} <= signing
