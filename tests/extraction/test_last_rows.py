"""Names in a row below a letter that no word says to be signed, and rows that are something else."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import DocumentKind, RelationType, Role
from tests.extraction.said import links_in, names_in, people_of, playing_in

ASKED = "We ask the council to keep the ferries running through the winter, for the islands need them.\n"
LETTERS = [f"To the Editors:\n\n{ASKED}\n", f"Letters: The ferries must stay\n\n{ASKED}\n", f"Sir, – {ASKED}\n"]


@pytest.mark.parametrize("letter", LETTERS)
def test_persons_whom_semicolons_part_below_a_letter_sign_it(letter: str) -> None:
    row = "Anna Lindt, President, Harbour House; Robert Moor, playwright; Maria Ruiz; Peter Holm, Tide Institute"
    assert playing_in(f"{letter}{row}\n", Role.SIGNATORY) == {
        "Anna Lindt",
        "Harbour House",
        "Robert Moor",
        "Maria Ruiz",
        "Peter Holm",
        "Tide Institute",
    }


def test_persons_whom_commas_part_below_a_letter_sign_it_and_what_the_site_adds_is_none() -> None:
    row = "Dr Anna Lindt, Dr Peter Holm, Dr Ruth Silver, Professor John Marsh, Dr Alison Gibb"
    text = f"{LETTERS[0]}{row}\n\nLeave a Reply\n\nThis Issue\n\nMay 17, 1989\n"
    assert playing_in(text, Role.SIGNATORY) == {"Anna Lindt", "Peter Holm", "Ruth Silver", "John Marsh", "Alison Gibb"}


def test_a_body_behind_each_name_of_a_row_begins_behind_the_surname() -> None:
    row = "Anna Lindt KWU, David Prentice Tidewrack, Tim Roach DFB, John Smith Ferrymen’s Union, Maria Moor Community"
    text = f"{ASKED}As heads of unions we are writing to say so.\n{row}\n"
    assert links_in(text, RelationType.SIGNS_FOR) == {
        ("Anna Lindt", "KWU"),
        ("David Prentice", "Tidewrack"),
        ("Tim Roach", "DFB"),
        ("John Smith", "Ferrymen’s Union"),
        ("Maria Moor", "Community"),
    }


@pytest.mark.parametrize("farewell", ["– Yours, etc,", "Yours faithfully,", "Yours sincerely"])
def test_who_stands_behind_the_last_words_of_a_letter_in_its_last_paragraph_signs_it(farewell: str) -> None:
    one = f"Sir, – {ASKED.strip()} {farewell}\nANNA LINDT,\nHarbour Lane,\nDublin 4.\n"
    several = (
        f"Sir, – {ASKED.strip()} {farewell}\nANNA LINDT, Tide Institute; PETER HOLM; MARIA RUIZ, Kelp Law School\n"
    )
    assert playing_in(one, Role.SIGNATORY) == {"ANNA LINDT"}
    assert playing_in(several, Role.SIGNATORY) == {
        "ANNA LINDT",
        "Tide Institute",
        "PETER HOLM",
        "MARIA RUIZ",
        "Kelp Law School",
    }


@pytest.mark.parametrize(
    "row",
    [
        "The ferry is late; the harbour is full; nobody knows why; and the council sleeps.",
        "Speakers were heard by all who came: Anna Lindt, Peter Holm, Maria Ruiz, John Marsh.",
        "Ferries, Harbours, Winter, Islands, Council",
    ],
)
def test_a_sentence_or_a_row_of_tags_is_signed_by_nobody(row: str) -> None:
    assert not playing_in(f"{LETTERS[0]}{row}\n", Role.SIGNATORY)


@pytest.mark.parametrize(
    "opening", ["Letters: Keep the ferry", "The Herald letters: Keep the ferry", "Sir, – Keep it."]
)
def test_what_opens_as_letters_to_a_paper_do_is_a_letter(opening: str) -> None:
    text = f"{opening}\n\nOn the day of action strikes and rallies were held. {ASKED}"
    assert extract(read_text(text)).kind is DocumentKind.LETTER


def test_prizes_and_trades_of_doctors_are_no_bodies() -> None:
    row = (
        "Anna Lindt, Nobel Prize winner, Medicine, 1953; Dr Peter Holm, Consultant Nephrologist; "
        "Dr Maria Ruiz, Consultant Child and Youth Psychiatrist; John Marsh, Professor in Child Health, Kelp University"
    )
    assert names_in(f"{LETTERS[0]}{row}\n") == {"Kelp University"}


def test_a_dash_ends_a_cue_line_as_a_colon_does() -> None:
    names = ("KELP UNION (KU)", "FORUM OF THE SHORES", "LANTERN", "JAL BACHAO ANDOLAN")
    rows = "".join(f"({count}) {name},\n" for count, name in enumerate(names, 1))
    text = f"A word on the raids\n\nJOINT PRESS CONFERENCE BY –\n{rows}WE condemn the raids on the harbour.\n"
    assert playing_in(text, Role.SIGNATORY) >= {"KELP UNION", "FORUM OF THE SHORES", "LANTERN", "JAL BACHAO ANDOLAN"}
    assert not any("CONFERENCE" in name for name in names_in(text))


def test_below_a_person_an_office_of_small_words_leads_to_the_body() -> None:
    people = ("Anna Lindt", "Peter Holm", "Maria Ruiz", "John Marsh")
    offices = ("Chair, Kelp Union", "Chief executive, Reef Trust", "Secretary, Tide Society")
    last = "Director of ferries and island services, Association of Northern Harbours"
    rows = "".join(f"{name}\n{office}\n" for name, office in zip(people, (*offices, last), strict=True))
    pairs = links_in(f"{LETTERS[0]}{rows}", RelationType.SIGNS_FOR)
    assert ("John Marsh", "Association of Northern Harbours") in pairs


def test_a_place_in_front_of_an_office_is_no_surname_and_the_mark_of_a_site_ends_an_item() -> None:
    rows = "Anna Lindt Chair, Kelp Union\nPeter Holm Secretary, Reef Trust\nMaria Ruiz Treasurer, Tide Society\n"
    last = "John Marsh Europe officer, Kelp Union © 2012 Island News. All rights reserved.\n"
    said = extract(read_text(f"{LETTERS[0]}{rows}{last}"))
    assert "John Marsh" in people_of(said)


def test_offices_below_names_that_no_table_knows_are_a_list_without_a_cue() -> None:
    rows = (
        "Wil Adderlin\nCEO, Dunham Group\nAndy Bondar\nChairman, KELPA\nIan Cheshir\nChief Executive, Kingbird\n"
        "Tej Dhilla\nChairman and CEO, Dhilla Group\nPeter Culum\nExecutive Chairman, Towergate\n"
    )
    assert links_in(f"{LETTERS[2]}{rows}", RelationType.SIGNS_FOR) == {
        ("Wil Adderlin", "Dunham Group"),
        ("Andy Bondar", "KELPA"),
        ("Ian Cheshir", "Kingbird"),
        ("Tej Dhilla", "Dhilla Group"),
        ("Peter Culum", "Towergate"),
    }


def test_who_writes_in_the_head_of_a_letter_does_not_hide_who_signs_at_its_end() -> None:
    told = "In recent months you have spoken of the ferries as if nobody needed them, which is not so at all. " * 6
    signed = "(On Behalf of Kelp-KUF)\n\nAnna Moor, TSO\n\nPeter Holm, SOM\n"
    text = f"To: Provost Lindt\n\nFrom: Members of KUF\n\n{told}\n\n{signed}"
    assert playing_in(text, Role.SIGNATORY) >= {"Anna Moor", "Peter Holm", "Kelp-KUF"}


def test_who_has_given_support_to_a_call_signs_it() -> None:
    rows = "Tide Union, Norway\nReef Forum (RF), Hungary\nMovimiento por la Costa, el Mar y la Libertad (MCML), Spain\n"
    cue = "Several organisations have already given their support to the march, among them are:"
    text = f"A march for the sea\n\n{cue}\n{rows}"
    assert playing_in(text, Role.SIGNATORY) >= {
        "Tide Union",
        "Reef Forum",
        "Movimiento por la Costa, el Mar y la Libertad",
    }


def test_a_professor_is_an_office_behind_a_name_on_pages_of_other_languages_too() -> None:
    rows = "Lorie Novak Professor / Kelp University\nTemma Kaplan Distinguished Professor of History / Nowa College\n"
    told = "Mektupta araştırmacıların serbest bırakılması istendi."
    text = f"Akademisyenlerden mektup\n\n{told}\n\nİmzacılar şöyle:\n\n{rows}"
    assert links_in(f"{text}Arnold Aronson Professor / Kelp University\n", RelationType.SIGNS_FOR) == {
        ("Lorie Novak", "Kelp University"),
        ("Temma Kaplan", "Nowa College"),
        ("Arnold Aronson", "Kelp University"),
    }
