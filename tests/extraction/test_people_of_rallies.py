"""People whom news of rallies names by what they are called, by their seat or by the company they are listed in."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, Role
from tests.extraction.said import names_in, playing_in


@pytest.mark.parametrize(
    ("sentence", "person"),
    [
        ("Selamo Kidanu, one of the organisers of the march, came by train.", "Selamo Kidanu"),
        ("Loremo Tembu, one of the young Kelpian volunteers, carried the flag.", "Loremo Tembu"),
        ("Orvo Beggu, an Iranian human rights lawyer, spoke first.", "Orvo Beggu"),
        ("Nimu Keltoro, a long-time campaigner, was there.", "Nimu Keltoro"),
        ("She came with her friend Lubu Komaru and a dog.", "Lubu Komaru"),
        ("The crowd heard former detainee Moazzu Beggu, who wept.", "Moazzu Beggu"),
        ("Words of thanks went to photographer Belko Urun at the end.", "Belko Urun"),
        ("Also there was Sheldu Whitehou (D-RI), as every year.", "Sheldu Whitehou"),
        ("A message came from Gifto Tembelo (R-Texas) in the evening.", "Gifto Tembelo"),
    ],
)
def test_what_somebody_is_called_shows_an_unknown_name(sentence: str, person: str) -> None:
    assert names_in(f"The rally began at noon. {sentence}", EntityKind.PERSON) == {person}


@pytest.mark.parametrize(
    ("sentence", "person"),
    [
        ("Speakers were Ali Demir, Hajeru Mahmudo, Tariq Hasan and others.", "Hajeru Mahmudo"),
        ("They thanked Ann Lee (Oslo), Tembo Orvo (Bergen), and Kari Olsen (Narvik).", "Tembo Orvo"),
        ("It was represented by Suat Demir, Maria Olsen, and Lorvo Myerso.", "Lorvo Myerso"),
    ],
)
def test_an_unknown_name_between_persons_of_a_list_is_one(sentence: str, person: str) -> None:
    assert person in names_in(sentence, EntityKind.PERSON)


def test_a_body_between_a_person_and_another_is_no_person() -> None:
    text = "Speakers were Ann Lee, Kelp Watch Society, and Rosa Dahl, Harbour Union."
    assert names_in(text, EntityKind.PERSON) == {"Ann Lee", "Rosa Dahl"}


def test_the_plural_of_an_office_is_no_part_of_a_name() -> None:
    text = "The evening was opened by Congressmen Frank Orvo and Representatives Tony Kelpas (D-CA)."
    assert names_in(text, EntityKind.PERSON) == {"Frank Orvo", "Tony Kelpas"}


@pytest.mark.parametrize("folk", ["supporters", "allies", "opponents", "relatives"])
def test_whose_people_organise_does_not(folk: str) -> None:
    text = f"The rally was organised by {folk} of President Rosa Lindqvist on Sunday."
    assert playing_in(text, Role.ORGANISER) == set()


def test_a_short_form_before_a_shortened_office_is_no_given_name() -> None:
    text = "Remarks were made by ANNA Exec. Director Aram Kelpian at the vigil."
    assert names_in(text, EntityKind.PERSON) == {"Aram Kelpian"}


@pytest.mark.parametrize(
    ("line", "person", "bodies"),
    [
        ("Film Director Lana Kelpadze", "Lana Kelpadze", set()),
        ("Singer Niazo Orvoshvili", "Niazo Orvoshvili", set()),
        ("Theoretical physicist Rosa Lind", "Rosa Lind", set()),
        ("TV Show presenter Omar Demir", "Omar Demir", set()),
        ("Director of the Harbour District Theater Dato Kelpadze", "Dato Kelpadze", {"Harbour District Theater"}),
        ("Vice-President of the Kelp Sport Federation Ann Lee", "Ann Lee", {"Kelp Sport Federation"}),
    ],
)
def test_the_holder_behind_an_office_in_a_list_stands_apart(line: str, person: str, bodies: set[str]) -> None:
    text = f"Statement\n\nWe object.\n\nSigned by:\n- Rosa Olsen, writer\n- {line}\n- Omar Hasan, teacher\n"
    people = names_in(text, EntityKind.PERSON)
    assert any(name in person and len(name) > len(person) // 2 for name in people - {"Rosa Olsen", "Omar Hasan"})
    assert names_in(text) == bodies


def test_two_persons_of_an_item_come_from_one_body() -> None:
    text = (
        "Also present at the vigil were:\n- Michèle de Kelp and Omar Demir from the Tide Movement\n- Ann Lee, mayor\n"
    )
    assert names_in(text, EntityKind.PERSON) == {"Michèle de Kelp", "Omar Demir", "Ann Lee"}
    assert names_in(text) == {"Tide Movement"}


@pytest.mark.parametrize(
    "cue",
    [
        "Also present at the protest were:",
        "Speakers at the vigil included:",
        "Among those who attended were:",
        "Guests included:",
    ],
)
def test_those_listed_as_present_take_part(cue: str) -> None:
    text = f"Rally in Oslo\n\nThousands came.\n\n{cue}\n- Ann Lee, Kelp Watch Society\n- Omar Demir, mayor of Oslo\n"
    assert {"Ann Lee", "Omar Demir"} <= playing_in(text, Role.PARTICIPANT)


def test_holders_of_offices_in_a_row_above_a_petition_are_addressed() -> None:
    text = (
        "Stop the war\nSecretary-General of the United Nations, Ana Kelper; French President, Omar Orvo; "
        "EU High Representative, Kaja Lindo\n\n- Stop the war.\n- Free the prisoners.\n\nAnn Lee, teacher\n"
    )
    assert playing_in(text, Role.RECIPIENT) == {"Ana Kelper", "Omar Orvo", "Kaja Lindo"}


def test_a_row_of_plain_clauses_above_a_text_addresses_nobody() -> None:
    text = "Stop the war, now; free the prisoners, all\n\nWe object.\n\nAnn Lee, teacher\n"
    assert playing_in(text, Role.RECIPIENT) == set()


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("They support the Kelpian opposition leader Orvo and his friends.", {"Orvo"}),
        ("They support the jailed leader Tembo.", {"Tembo"}),
        ("They support the party leader of Norway.", set()),
    ],
)
def test_a_surname_alone_behind_a_leader(sentence: str, people: set[str]) -> None:
    assert names_in(f"News from the harbour.\n\n{sentence}\n", EntityKind.PERSON) == people


@pytest.mark.parametrize(
    "sentence",
    [
        "The keynote speaker was Ambassador Ann Lee.",
        "The master of ceremonies was Ann Lee of the Tide League.",
        "The evening was moderated by Ann Lee.",
        "The guest of honour was Ms Ann Lee.",
    ],
)
def test_who_speaks_at_an_evening_takes_part(sentence: str) -> None:
    assert "Ann Lee" in playing_in(f"The vigil was held in Oslo. {sentence}", Role.PARTICIPANT)


@pytest.mark.parametrize("verb", ["condemned", "denounced", "criticised"])
def test_whose_remarks_are_condemned_takes_no_part(verb: str) -> None:
    text = f"The Tide League and Kelp Watch Society {verb} remarks by Councillor Ann Lee on Sunday."
    assert "Ann Lee" not in playing_in(text, Role.PARTICIPANT)


def test_many_who_write_behind_whom_they_write_to_are_not_written_to() -> None:
    text = (
        "In an open letter to the Harbour Commission, more than forty groups, including Kelp Watch Society, objected.\n"
    )
    assert playing_in(text, Role.RECIPIENT) == {"Harbour Commission"}
    text = "They sent a letter to the Harbour Commission and 20 groups, including Kelp Watch Society.\n"
    assert playing_in(text, Role.RECIPIENT) == {"Harbour Commission", "Kelp Watch Society"}
