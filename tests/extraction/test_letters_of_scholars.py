"""Open letters of scholars, members of parliaments and unionists: past offices, seats, works, numbered houses."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, RelationType, Role
from tests.extraction.said import links_in, names_in, playing_in

LETTER = "Open letter on the harbour\n\nWe ask the council to keep the harbour open to all boats.\n\nSigned:\n\n"
OTHERS = "Ann Weaver, Director, Lantern Society\nOmar Haddad, Treasurer, Tidewrack Union\nMaria Stein, Tang Trust\n"


@pytest.mark.parametrize(
    ("item", "person", "body"),
    [
        ("Dana Field, Immediate Past President, Medical Society for Quiet", "Dana Field", "Medical Society for Quiet"),
        ("Jon Reed, Past Chair, Kelp Teachers Association", "Jon Reed", "Kelp Teachers Association"),
        ("Carl Dunn, sports editor, The Daily Herald, 1936-58", "Carl Dunn", "The Daily Herald"),
        ("Lena Hart, Director, Reef Council, 1990–1995", "Lena Hart", "Reef Council"),
    ],
)
def test_who_held_an_office_once_signs_for_nobody(item: str, person: str, body: str) -> None:
    text = f"{LETTER}{OTHERS}{item}\n"
    signing = playing_in(text, Role.SIGNATORY)
    assert person in signing
    assert body not in signing
    assert person not in {source for source, _ in links_in(text, RelationType.SIGNS_FOR)}


@pytest.mark.parametrize(
    ("item", "link", "past"),
    [
        (
            "Omar Shah, former director of the Kelp Games Committee and professor of law at the University of Nowa",
            ("Omar Shah", "University of Nowa"),
            "Kelp Games Committee",
        ),
        (
            "Ida Moen, former secretary of the Net Makers Union and chair of the Quiet Shores Trust",
            ("Ida Moen", "Quiet Shores Trust"),
            "Net Makers Union",
        ),
    ],
)
def test_an_office_held_now_follows_one_held_once(item: str, link: tuple[str, str], past: str) -> None:
    text = f"{LETTER}{OTHERS}{item}\n"
    assert link in links_in(text, RelationType.SIGNS_FOR)
    assert past in names_in(text)
    assert past not in playing_in(text, Role.SIGNATORY)


@pytest.mark.parametrize(
    ("sentence", "party"),
    [
        ("Teacher and Harbour Party Nowa East candidate Paul Ostrey has been suspended.", "Harbour Party"),
        ("Green Front Nowa Central candidate Ada Lorne spoke at noon.", "Green Front"),
        ("The Net Makers Union and Tide League Kelp Island councillor Jon Reed wrote to us.", "Tide League"),
    ],
)
def test_a_party_ends_before_the_seat_of_its_candidate(sentence: str, party: str) -> None:
    assert party in names_in(sentence)
    assert not {name for name in names_in(sentence) if name.startswith(f"{party} ")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lee is the author of The Wrong Turn and lives by the sea.",
        "She was the translator of Kelp Nights and of many poems.",
        "Jon Reed, co-author of The Last Ferry, came too.",
    ],
)
def test_what_somebody_wrote_is_no_body(sentence: str) -> None:
    assert not names_in(sentence)


@pytest.mark.parametrize(
    ("sentence", "house"),
    [
        ("They were held at the Nowa No. 2 Detention Center for a week.", "Nowa No. 2 Detention Center"),
        ("Nurses of the Kelp City No. 1 Hospital wrote to the mayor.", "Kelp City No. 1 Hospital"),
        ("Parents of the Tangvik No. 5 Middle School wrote to the mayor.", "Tangvik No. 5 Middle School"),
    ],
)
def test_a_house_bears_its_number(sentence: str, house: str) -> None:
    assert any(name.endswith(house) for name in names_in(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "The vigil was led by Jane Marlow as well as Paul Christie (arrested in a separate incident) and was quiet.",
        "Jane Marlow and Zhan Ling (展振振) detained for a song are not forgotten.",
        "Paul Christie, arrested in May, is ill.",
    ],
)
def test_who_was_arrested_is_nobody_to_protest_against(sentence: str) -> None:
    assert not playing_in(sentence, Role.TARGET)


def test_a_surname_in_capitals_ends_a_name_in_a_list_of_persons() -> None:
    group = "Group of the Northern Lights"
    people = ("Jana KOVAR", "Pier PEDRINI", "Anna HOLM", "Ugo BRANDT", "Maria STEIN")
    rows = "\n".join(f"MEP {name} {group}" for name in people)
    text = f"Letter on ferries\n\nWe ask for an answer.\n\nYours sincerely,\n\n{rows}\n"
    assert names_in(text, EntityKind.PERSON) == set(people)
    assert links_in(text, RelationType.SIGNS_FOR) == {(name, group) for name in people}


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        (
            "Over 40 scholars, including Ann Weaver, Omar Haddad and writer Kari Olsen, call on the Kelp Board.",
            {"Ann Weaver", "Omar Haddad", "Kari Olsen"},
        ),
        (
            "90 former ministers, including former President of Chile Juan Rojas and Ann Weaver, urged the Kelp Board.",
            {"Juan Rojas", "Ann Weaver"},
        ),
        (
            "Forty mayors, including former mayor of Nowa Ann Weaver and Omar Haddad, urged the Kelp Board to act.",
            {"Ann Weaver", "Omar Haddad"},
        ),
    ],
)
def test_those_named_of_many_who_call_on_a_body_sign(sentence: str, people: set[str]) -> None:
    assert playing_in(sentence, Role.SIGNATORY) == people


def test_those_named_of_many_who_are_asked_do_not_sign() -> None:
    sentence = "Mr Lee asked 40 scholars, including Ann Weaver and Omar Haddad, and urged the Kelp Board to act."
    assert not playing_in(sentence, Role.SIGNATORY)


@pytest.mark.parametrize(
    "office", ["14-year KWU veteran", "member of the 1964 Kelp Olympic team", "20-year KWU shop steward"]
)
def test_years_begin_no_body(office: str) -> None:
    names = names_in(f"{LETTER}{OTHERS}Ida Moen, {office}\n")
    assert not {name for name in names if name[0].isdigit()}


def test_a_known_body_is_one_though_its_last_word_is_an_office() -> None:
    text = f"{LETTER}Tide Watch, Norway\nPublic Citizen, USA\nKelp Union, Kenya\n"
    assert playing_in(text, Role.SIGNATORY) == {"Tide Watch", "Public Citizen", "Kelp Union"}
