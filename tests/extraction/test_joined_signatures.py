"""Signatures that no comma parts, that share an office, or that carry marks which are no part of a name."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Extraction, RelationType, Role
from tests.extraction.said import bodies_of

LETTER = "Open letter on the harbour\n\nDear Minister,\n\nWe ask you to keep the harbour open.\n\nSigned by:\n\n"
OTHERS = "Kari Olsen, Harbour Workers Union\nMaria Gomez, Open Doors Society\nJonas Berg, Open Doors Society\n"


def pairs_of(said: Extraction) -> dict[str, str]:
    found = said.mentions
    links = [link for link in said.relations if link.type is RelationType.SIGNS_FOR]
    return {found[link.source].name: found[link.target].name for link in links}


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


@pytest.mark.parametrize(
    ("item", "body"),
    [
        ("Ana Petrova / General Secretary Tidewrack", "Tidewrack"),
        ("Ana Petrova / TWGU and Kelp Road Nowa", "TWGU"),
        ("Ana Petrova / National Direction of TWGU and of Nowa Tide Front", "Nowa Tide Front"),
        ("Ana Petrova, Executive Committee of the Tidal Workers Union", "Tidal Workers Union"),
    ],
)
def test_what_stands_behind_a_slash_or_an_organ_is_the_body(item: str, body: str) -> None:
    said = extract(read_text(f"{LETTER}{item}\n{OTHERS}"))
    assert body in bodies_of(said)
    assert not {"National Direction of TWGU", "TWGU and Kelp Road Nowa"} & bodies_of(said)


def test_whose_lawyer_somebody_is_is_no_body() -> None:
    said = extract(read_text(f"{LETTER}Ana Petrova, lawyer of Maria Lopez\n{OTHERS}"))
    assert "Maria Lopez" not in bodies_of(said)


def test_fields_of_study_before_a_school_are_no_bodies() -> None:
    text = (
        "Dear Editor,\n\nWe ask you to add our names.\n\n1. Ana Petrova, Tidal Biology and Kelp, University of Nowa\n"
        "2. Kari Olsen, Women's, Gender, and Shore Studies, Sandhaven University\n"
        "3. Jonas Berg, Optics, University of Nowa\n4. Maria Gomez, Optics, Sandhaven University\n"
    )
    assert bodies_of(extract(read_text(text))) == {"University of Nowa", "Sandhaven University"}


def test_a_title_told_again_under_a_press_release_signs_nothing() -> None:
    text = (
        "# Sign on to Say NO to the Harbour Tax\n\nMedia release:\n\nSign on to Say NO to the Harbour Tax\n\n"
        "From: Tidal Action Nowa Date: Sunday 9 August 2009\n\nThe tax must be opposed, said Maria Gomez.\n"
    )
    signing = {mention.name for mention in extract(read_text(text)).mentions if Role.SIGNATORY in mention.roles}
    assert signing == {"Tidal Action Nowa"}


def test_bodies_listed_among_those_told_of_are_found() -> None:
    text = (
        "Letter\n\nMany organizations have spoken of the case. Among them are: the Harbour Union, Kelpmedia, "
        "Net Nowa, TWRH and many more. We ask for an answer.\n"
    )
    assert {"Harbour Union", "Kelpmedia", "Net Nowa", "TWRH"} <= bodies_of(extract(read_text(text)))


def test_the_heading_of_an_open_letter_is_no_addressee() -> None:
    text = (
        "Professor Jonas Berg\nVice-Chancellor\nSandhaven University\n\n**AN OPEN LETTER TO THE VICE-CHANCELLOR**\n\n"
        "Dear Professor Berg,\n\nPlease keep the library open.\n"
    )
    receiving = {mention.name for mention in extract(read_text(text)).mentions if Role.RECIPIENT in mention.roles}
    assert receiving == {"Jonas Berg", "Sandhaven University"}
