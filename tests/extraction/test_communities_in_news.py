"""News and appeals of communities abroad: holders behind their bodies, regions, envoys, names of many peoples."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.extraction.shapes.office_holders import ends_surname
from directory.model import EntityKind, RelationType, Role
from tests.extraction.said import links_in, names_in, playing_in


@pytest.mark.parametrize(
    ("text", "body", "holder"),
    [
        ("Head of the Tide Victims Association Rey Kelpoglu wrote to us.", "Tide Victims Association", "Rey Kelpoglu"),
        (
            "Chair of the Fund for Displaced Families Ondro Kelpenko agreed.",
            "Fund for Displaced Families",
            "Ondro Kelpenko",
        ),
        ("We met the director of the Kelp Heritage Centre Lasho Beridze.", "Kelp Heritage Centre", "Lasho Beridze"),
        ("The co-convenor of the Tide Rights Committee Yusuf Turdi spoke.", "Tide Rights Committee", "Yusuf Turdi"),
        (
            "President of the Public Union for Economic Issues of Mine Victims Ordo Hasanov said so.",
            "Public Union for Economic Issues of Mine Victims",
            "Ordo Hasanov",
        ),
    ],
)
def test_the_holder_of_an_office_is_no_part_of_the_body_before(text: str, body: str, holder: str) -> None:
    assert body in names_in(text)
    assert holder in names_in(text, EntityKind.PERSON)


def test_holders_behind_their_bodies_sign_for_them_side_by_side() -> None:
    text = (
        "Director of the Committee for the Defence of Exiled Writers Yusuf Turdi, Chair of the Kelp Teachers Forum "
        "Rojda Demir and Secretary of the Union of Tide Elders Refat Kelpilev have appealed to UNESCO over the museum."
    )
    assert links_in(text, RelationType.SIGNS_FOR) == {
        ("Yusuf Turdi", "Committee for the Defence of Exiled Writers"),
        ("Rojda Demir", "Kelp Teachers Forum"),
        ("Refat Kelpilev", "Union of Tide Elders"),
    }
    assert {"Yusuf Turdi", "Rojda Demir", "Refat Kelpilev"} <= playing_in(text, Role.SIGNATORY)


def test_envoys_are_parted_from_whom_they_are_sent_to() -> None:
    text = (
        "Open letter\n\nTo:\nH.E. Ambassador Kari Olsen to the OSCE\nPavel Novak Ambassador of Slovakia to the United "
        "Nations\n\nYour Excellencies,\n\nWe ask you to visit the prisoners.\n\nKelp Watch Society\n"
    )
    assert playing_in(text, Role.RECIPIENT) >= {"Kari Olsen", "Pavel Novak", "United Nations"}
    assert names_in(text).isdisjoint({"Slovakia to the United Nations", "Slovakia"})


@pytest.mark.parametrize(
    "body",
    [
        "Campaign for Justice in Balochistan",
        "Coalition against Torture in Iran",
        "Committee on Human Rights in Burma",
        "Union for the Language, Faith, and Schools of Assyrians",
        "Tamil Movement for the Freedom, Dignity and Rights of Prisoners",
    ],
)
def test_where_and_for_whom_a_body_works_belongs_to_its_name(body: str) -> None:
    assert body in names_in(f"The {body} rallied in Oslo on Sunday.")


def test_a_purpose_that_is_no_matter_of_one_land_leaves_the_place_out() -> None:
    assert "Society for Kelp Music" in names_in("The Society for Kelp Music in Oslo rallied on Sunday.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They wrote to Ban Ki-moon on Monday.", "Ban Ki-moon"),
        ("The case of Orm Geun-hye was told.", "Orm Geun-hye"),
        ("We thank then-President Navo Kelpe for it.", "Navo Kelpe"),
        ("Orsolo Kestrelu (born 1990) was freed.", "Orsolo Kestrelu"),
        ("They asked the commissioner, Zeid Ra’ad Al Hussein, to act.", "Zeid Ra’ad Al Hussein"),
        ("By Tarek Mahmud Published at 02:28 pm", "Tarek Mahmud"),
        ("They met Syed Kelpall on Monday.", "Syed Kelpall"),
    ],
)
def test_names_of_many_peoples_are_whole(text: str, name: str) -> None:
    assert name in names_in(text, EntityKind.PERSON)
    assert name not in names_in(text)


def test_ngo_in_small_letters_is_a_surname() -> None:
    text = "The rally was organized by Lina Ngo and Anton Yefremov."
    assert playing_in(text, Role.ORGANISER) == {"Lina Ngo", "Anton Yefremov"}
    assert names_in(text) == set()


def test_a_well_known_body_has_no_mother_that_is_only_a_part_of_its_name() -> None:
    assert "Red Cross" not in names_in("They wrote to the International Committee of the Red Cross.")


@pytest.mark.parametrize(("word", "ends"), [("hasanov", True), ("karimoglu", True), ("beridze", True), ("nov", False)])
def test_surnames_are_told_by_their_endings(word: str, *, ends: bool) -> None:
    assert ends_surname(word) is ends


@pytest.mark.parametrize(
    "text",
    [
        "In a letter sent to Mr Zeid, the organisations - Kelp Congress (KC), the Tide Club and Kelpers - urged him.",
        "In a statement, three parties – Kelp Unity, the Tide Front and Harbour First – condemned the arrests.",
        "In an open letter to the OSCE the groups — Lantern Club, Kelp Society and Tide Voices — call for talks.",
    ],
)
def test_bodies_between_dashes_are_those_that_write(text: str) -> None:
    bodies = names_in(text) - {"OSCE"}
    assert len(bodies) >= 3
    assert bodies <= playing_in(text, Role.SIGNATORY)
    assert not bodies & playing_in(text, Role.RECIPIENT)


def test_holders_with_their_bodies_who_appeal_together_sign_for_them() -> None:
    text = (
        "President of the Kelp Press Fund Umud Mirzayev, Chairman of the Tide Union Rey Karimoglu, Head of the Kelp "
        "Company Against Mines Public Union Hafiz Safikhanov appealed to UNESCO for the maps, KNA reports."
    )
    assert links_in(text, RelationType.SIGNS_FOR) == {
        ("Umud Mirzayev", "Kelp Press Fund"),
        ("Rey Karimoglu", "Tide Union"),
        ("Hafiz Safikhanov", "Kelp Company Against Mines Public Union"),
    }


def test_offices_with_titles_and_bodies_in_a_signed_sentence_stay_together() -> None:
    text = (
        "The letter, signed by K Ratnam, President, Kelp Council of Norway, Dr. Maya Silva President, The Tide Tamil "
        "Forum and N. Selvan, Chairman, Harbour Relief Council, said the war had left many missing."
    )
    assert {"K Ratnam", "Maya Silva", "N. Selvan"} <= playing_in(text, Role.SIGNATORY)
    assert ("K Ratnam", "Kelp Council of Norway") in links_in(text, RelationType.SIGNS_FOR)
    assert "Dr" not in names_in(text)


def test_a_world_body_takes_no_name_behind_it() -> None:
    found = names_in("We thank you for the visit to the European Parliament of the Kelp Observatory for Rights (KOR).")
    assert {"European Parliament", "Kelp Observatory for Rights", "KOR"} <= found


def test_towns_between_a_street_and_its_code_are_not_addressed() -> None:
    text = (
        "Theresa Kelpers MP\n163 High Street\nBarnet\nHertfordshire\nEN5 5SU\n06 November 2007\nDear Mrs Kelpers,\n"
        "We note your comments with concern.\nYours sincerely\nAnn Lee\nChair, Kelp Watch\n"
    )
    assert playing_in(text, Role.RECIPIENT) == {"Theresa Kelpers", "Kelpers"}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Sri Lankan armed forces denied it.", "Sri Lankan armed forces"),
        ("It was told by the South Korean armed forces.", "South Korean armed forces"),
    ],
)
def test_forces_of_peoples_of_two_words_are_named(text: str, body: str) -> None:
    assert body in names_in(text)


@pytest.mark.parametrize("text", ["We, the Undersigned, are concerned.", "It was told by the Envoy for Iraq of Kelp."])
def test_offices_and_words_for_signing_name_no_body(text: str) -> None:
    assert names_in(text).isdisjoint({"Undersigned", "Envoy for Iraq"})


def test_a_president_told_of_in_a_statement_of_bodies_does_not_sign_it() -> None:
    text = (
        "Joint press release\n\nThe statement of the President Thein Kelpo affirms the plan against the harbour, "
        "and we reject it in the strongest terms.\n\nSigned by:\n- Harbour Rohingya Union\n- Kelp Association Japan\n"
        "- Tide Community in Norway\n"
    )
    assert playing_in(text, Role.SIGNATORY) == {
        "Harbour Rohingya Union",
        "Kelp Association Japan",
        "Tide Community in Norway",
    }


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Kelp rally\n\nMay 20,2024 383\n\nThe Kelp Union rallied in Oslo.\n", "2024-05-20"),
        ("Students picketed. Since the deal of November 10, 2020, forty have died, the Kelp Union said.\n", None),
        ("Students picketed. The poet, born on 3 May 1961, was freed, the Kelp Union said.\n", None),
    ],
)
def test_days_of_what_is_long_past_do_not_date_a_page(text: str, date: str | None) -> None:
    assert extract(read_text(text)).date == date


@pytest.mark.parametrize(
    "text", ["Write to Ms Ann Lee, Commissioner for Human Rights.", "The Minister for Trade", "Head of"]
)
def test_an_office_may_be_the_last_of_a_page(text: str) -> None:
    assert names_in(text) <= {"Commissioner for Human Rights", "Human Rights"}


@pytest.mark.parametrize(
    "text",
    [
        "Representative of Kelp Bureau Geneva Chhimo Rigzan addressed the gathering.",
        "The head of the Kelp Bureau Geneva Chhimo Rigzan came too.",
    ],
)
def test_a_holder_behind_the_seat_of_a_body_is_a_person(text: str) -> None:
    assert names_in(text) == {"Kelp Bureau Geneva"}
    assert names_in(text, EntityKind.PERSON) == {"Chhimo Rigzan"}


def test_names_with_small_words_stand_in_a_row_of_bodies() -> None:
    text = (
        "The rally was organized by the Kelp Youth Congress, Tide Women's Association, National Harbour Party, Gu chu "
        "Sum freedom movement, and Students for a free Kelp based in Oslo."
    )
    assert {"Gu chu Sum freedom movement", "Students for a free Kelp"} <= playing_in(text, Role.ORGANISER)


@pytest.mark.parametrize(
    "text", ["Those of the French-speaking section spoke.", "It was told by Turkish-occupied land.", "Related Post"]
)
def test_adjectives_of_two_words_and_lines_of_sites_name_no_body(text: str) -> None:
    assert names_in(text + "\n") == set()


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Orsolia Kelpukhia, a Georgian residing in Oslo, also spoke.", "Orsolia Kelpukhia"),
        ("Momir Kelpec, a refugee, was silent.", "Momir Kelpec"),
        ("They met Ersin Tatar, leader of the north.", "Ersin Tatar"),
    ],
)
def test_where_somebody_is_from_and_a_people_s_name_show_persons(text: str, person: str) -> None:
    assert names_in(text, EntityKind.PERSON) == {person}


def test_what_a_minister_is_charged_with_is_no_person() -> None:
    text = "She is Minister for Veterans, Small Business, and Youth."
    assert names_in(text, EntityKind.PERSON) == set()


def test_who_is_called_the_organiser_of_a_rally_organises_it() -> None:
    text = (
        "“Stand up,” said Vasil Kelpani, one of the rally's organizers. The Tide Union (TU), the rally's organizer, "
        "agreed."
    )
    assert {"Vasil Kelpani", "TU"} <= playing_in(text, Role.ORGANISER)


def test_an_outlet_that_has_seen_a_letter_published_it() -> None:
    text = "The letter, seen by the Harbour Herald, was sent by the Kelp Union. The plan was seen by the Tide Council."
    assert playing_in(text, Role.PUBLISHER) == {"Harbour Herald"}


def test_a_long_row_between_dashes_writes_to_its_end() -> None:
    bodies = [
        f"{name} Kelp Congress" for name in ("Australian", "British", "Danish", "Irish", "Swedish", "Swiss", "Welsh")
    ]
    row = ", ".join(f"{body} ({body[0]}KC{number})" for number, body in enumerate(bodies, 1))
    text = (
        f"In a letter sent to Mr Zeid on Sunday, the organisations - {row} and Kelpers for Labour (KFL) - endorsed it."
    )
    assert {*bodies, "Kelpers for Labour"} <= playing_in(text, Role.SIGNATORY)


@pytest.mark.parametrize(
    "text",
    [
        "They fear the deal on return, which was signed by the Kelp Ministry and the Tide Agency in May.",
        "The groups endorsed the Kelp Council's resolution on the harbour.",
    ],
)
def test_treaties_and_resolutions_of_others_are_signed_by_nobody_here(text: str) -> None:
    assert playing_in(text, Role.SIGNATORY) == set()


def test_an_open_letter_on_behalf_of_bodies_is_theirs() -> None:
    text = "Open letter on behalf of the Kelp Council of Norway and the Tide Federation\n\nDear Mr Kelper,\n\nWe ask.\n"
    assert {"Kelp Council of Norway", "Tide Federation"} <= playing_in(text, Role.SIGNATORY)


@pytest.mark.parametrize("label", ["List of speakers:", "A partial list of speakers follows:"])
def test_lists_of_speakers_take_part(label: str) -> None:
    text = f"The Kelp Union will rally.\n\n{label}\n\n- Ann Lee, former governor\n- Bo Dahl, Tide Club\n- Kari Olsen\n"
    assert {"Ann Lee", "Bo Dahl", "Kari Olsen"} <= playing_in(text, Role.PARTICIPANT)


def test_the_party_of_an_office_is_no_part_of_its_holder() -> None:
    text = "They met Syed Kamall Conservative MEP and Anna Berger Green councillor."
    assert {"Syed Kamall", "Anna Berger"} <= names_in(text, EntityKind.PERSON)


def test_an_uprising_is_no_body() -> None:
    text = "Today we mark the 53rd anniversary of the Kelp National Uprising against the occupation of the harbour."
    assert names_in(text) == set()
