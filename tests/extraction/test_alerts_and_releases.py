"""What alerts tell their readers to do, who only forwards a mail, and what offices of releases are for."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, Role

from .said import names_in, playing_in

PERSON = EntityKind.PERSON


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Tell the Harbour Agency to keep the rule.", {"Harbour Agency"}),
        ("Please contact House Speaker Bo Dahl and ask him to stop.", {"Bo Dahl"}),
        ("Call Senate Speaker Dahl today: urge her to hold a vote.", {"Dahl"}),
        ("Sign the petition and tell the Kelp Commission that we care.", {"Kelp Commission"}),
        ("Write to Minister Ann Lee and Senator Omar Berg: ask them to act.", {"Ann Lee", "Omar Berg"}),
        ("Email the Rock Board and the Tide Ministry to say no.", {"Rock Board", "Tide Ministry"}),
        ("He used to call Governor Brown and ask for money.", set()),
        ("Contact Ann Lee at 555 1234 for details.", set()),
        ("Call Centre Oslo answers questions.", set()),
    ],
)
def test_whom_an_alert_has_its_readers_turn_to_is_addressed(text: str, asked: set[str]) -> None:
    assert playing_in(f"The dam will be built. {text}\n", Role.RECIPIENT) == asked


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Stop the dam (fwd)", "The Kelp Union today called on the Ministry of Ports to stop.\n"),
        ("Fwd: stop the dam", "The Kelp Union today called on the Ministry of Ports to stop.\n"),
        ("Stop the dam", "---------- Forwarded message ----------\n\nThe Kelp Union called on ministers to stop.\n"),
        ("Stop the dam", "Begin forwarded message:\n\nThe Kelp Union called on ministers to stop.\n"),
        ("Stop the dam", "> From: Omar Berg\n> Date: 2 May 1999\n>\n> The Kelp Union called on ministers to stop.\n"),
    ],
)
def test_who_only_forwards_a_mail_signs_nothing(subject: str, body: str) -> None:
    head = f"To: list@example.org\nSubject: {subject}\nFrom: Ann Lee <ann@example.org>\nDate: 3 May 1999\n\n"
    assert "Ann Lee" in names_in(head + body, PERSON)
    assert "Ann Lee" not in playing_in(head + body, Role.SIGNATORY)


def test_who_writes_a_mail_of_her_own_signs_it() -> None:
    head = "To: list@example.org\nSubject: Stop the dam\nFrom: Ann Lee <ann@example.org>\nDate: 3 May 1999\n\n"
    assert "Ann Lee" in playing_in(head + "Please come to the rally of the Kelp Union.\n", Role.SIGNATORY)


@pytest.mark.parametrize(
    "text",
    [
        "Labour's Coastal Shipping spokesperson Ann Lee says so.",
        "The Greens’ Rural Broadband critic Ann Lee says so.",
        "“No,” said Primary Education Minister Ann Lee.",
        "State Services Minister Ann Lee agreed.",
        "Earthquake Issues spokeswoman Ann Lee agreed.",
    ],
)
def test_what_an_office_is_for_is_no_body(text: str) -> None:
    fields = {"Coastal Shipping", "Rural Broadband", "Primary Education", "State Services", "Earthquake Issues"}
    assert names_in(f"{text}\n", PERSON) == {"Ann Lee"}
    assert not fields & names_in(f"{text}\n")


def test_the_body_of_a_spokesman_stays_one() -> None:
    assert {"Tidewrack"} <= names_in("Tidewrack spokesman Bo Dahl agreed with the critics.\n")


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Union president Amanda Hill said that students rallied.", {"Amanda Hill"}),
        ("The rally was opened by Peter Woods. “We stay,” said Mary Hall.", {"Peter Woods", "Mary Hall"}),
        ("Mary Hill is a park behind Rose Hall.", set()),
        ("“Never.” Said Conor Roberts, who chairs it.", {"Conor Roberts"}),
        ("The Christian Right opposed it.", set()),
        (
            "SEN. HARPERSEN: DAM VOTE DELAYED\n\nThe bill passed. Harpersen is pleased. “At last,” Harpersen said.",
            {"HARPERSEN", "Harpersen"},
        ),
        ("The bill passed, according to Sens. Joe Olsen and Tom Carper.", {"Joe Olsen", "Tom Carper"}),
        ("Rock Students' Association President-elect Chris Olsen agreed.", {"Chris Olsen"}),
    ],
)
def test_persons_of_releases_are_told_from_what_stands_beside_them(text: str, persons: set[str]) -> None:
    assert names_in(f"{text}\n", PERSON) == persons


@pytest.mark.parametrize(
    "text",
    [
        "OLSEN RAISES QUESTIONS ABOUT NEW PROGRAM\n\nThe bill was opposed.",
        "ORGANIZATIONS NEEDED TO SUPPORT FREE SPEECH\n\nThe bill was opposed.",
        "Supporting Organisations and Endorsing Local Groups follow. List of Participating Organizations.",
        "We had a BBQ, and ICU nurses and BIPOC students came.",
        "Call the Governor’s Office. Contact House members today.",
        "SPEAKERS: To be announced\nWHEN: Monday noon",
    ],
)
def test_headings_classes_and_common_short_forms_are_no_bodies(text: str) -> None:
    assert names_in(f"{text}\n") == set()


@pytest.mark.parametrize("party", ["Labour party", "Scottish National party", "Communist party", "Green party"])
def test_a_party_keeps_its_small_noun(party: str) -> None:
    assert party in names_in(f"She asked her {party} colleagues to vote.\n")


def test_a_mission_statement_states_nothing() -> None:
    assert (
        playing_in("The Kelp Agency's mission statement was amended to include liberties.\n", Role.SIGNATORY) == set()
    )


def test_who_told_a_hearing_told_no_paper() -> None:
    text = "The Minister told a Select Committee hearing today that roads matter.\n"
    assert playing_in(text, Role.PUBLISHER) == set()


def test_a_post_of_organiser_organises_nothing() -> None:
    text = (
        "Ann Lee, an organizer with the Kelp Union, and Jo Bell, a community organiser at Acorn, spoke at the rally.\n"
    )
    assert not {"Ann Lee", "Jo Bell"} & playing_in(text, Role.ORGANISER)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "It cleared the Senate Energy and Natural Resources Committee.",
            "Senate Energy and Natural Resources Committee",
        ),
        (
            "Olsen chairs the House Health, Education and Labor (HEL) Committee.",
            "House Health, Education and Labor (HEL) Committee",
        ),
        (
            "The Joint Science, Space, and Technology Subcommittee met.",
            "Joint Science, Space, and Technology Subcommittee",
        ),
        (
            "As head of the Senate Transportation-Treasury Appropriations Subcommittee, Olsen spoke.",
            "Senate Transportation-Treasury Appropriations Subcommittee",
        ),
        ("She is for Director of the US Fish and Wildlife Service.", "US Fish and Wildlife Service"),
        ("Students of St. Louis School won.", "St. Louis School"),
    ],
)
def test_bodies_whose_names_go_over_small_words_and_marks_are_one(text: str, body: str) -> None:
    assert body in names_in(f"{text}\n")


def test_a_chamber_beside_a_committee_is_another_body() -> None:
    found = names_in("The House, Senate, and Ethics Committee met with the Senate and the Finance Committee.\n")
    assert not any(" and " in name or "," in name for name in found)


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("U.S. Senator Jeff Olsen today said he is pleased that the bill passed.", {"Jeff Olsen"}),
        ("OSLO - Today, Sen. Mary R. Dahl, Jr. (D-DE) introduced a bill on ports.", {"Mary R. Dahl"}),
        ("Sens. Joe Dahl and Tom Berg today announced a plan for ports.", {"Joe Dahl", "Tom Berg"}),
        ("Governor Ann Lee issued the following statement on the storm.", {"Ann Lee"}),
        ("The port was closed. Mayor Bo Dahl came and will return in May.", set()),
    ],
)
def test_who_holds_an_office_issues_what_is_announced_today(text: str, issuer: set[str]) -> None:
    assert playing_in(f"{text}\n", Role.SIGNATORY) == issuer


def test_whose_appointment_is_opposed_is_criticised() -> None:
    assert "Ann Lee" in playing_in(
        "Please vote against the confirmation of Ann Lee as director of ports.\n", Role.TARGET
    )


@pytest.mark.parametrize(
    "text",
    [
        "***PRESS RELEASE FOLLOWS***\n\nThe harbour is closed.",
        "* RSVP [here](https://example.org/a) for the call\n* Read more about it here",
        "Whenever Labour fails, we win.",
    ],
)
def test_what_readers_are_told_to_do_is_no_body(text: str) -> None:
    assert names_in(f"{text}\n") <= {"Labour"}


def test_a_month_ends_no_name() -> None:
    assert names_in("Elected to the Senate in November of 2016, she stayed.\n") == {"Senate"}


def test_small_words_in_capitals_are_no_part_of_a_person() -> None:
    text = "SEN. HARPERSEN TO MEET OFFICIALS IN VIENNA NEXT WEEK\n\nThe harbour is closed.\n"
    assert names_in(text, PERSON) == {"HARPERSEN"}


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("The head of the local mission, Anastor Matavel, who was shot, lived in the port.", {"Anastor Matavel"}),
        ("The page was translated by Nipoon Farhad from the original.", {"Nipoon Farhad"}),
        ("It went to the Attorney General of Kenya Mahbuy Alemo and others.", {"Mahbuy Alemo"}),
        ("It went to Prime Minister Sheikh Hasima, who read it.", {"Sheikh Hasima"}),
        ("It went to the Chief Justice, A. B. M. Khairul Haqued, on Monday.", {"A. B. M. Khairul Haqued"}),
        ("It went to the Inspector General of Police Hassan Mahmud Khandor.", {"Hassan Mahmud Khandor"}),
        ("The economist Ann Lee, Singer Kafilo Ahamed, journalist Omar Berg and others came.", {"Kafilo Ahamed"}),
        ("The UNHRC General Comment 25 says so.", set()),
    ],
)
def test_persons_whom_no_table_knows_are_shown_by_what_stands_beside_them(text: str, persons: set[str]) -> None:
    found = names_in(f"{text}\n", PERSON)
    assert persons <= found
    assert found <= persons | {"Ann Lee", "Omar Berg"}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("NO2DAM National Coordinator, Ann Lee, said: the bill is dead.", {"NO2DAM"}),
        ("Prominent Rights activist Ann Lee signed it.", set()),
        ("**Signature Campaign**\nThe programme is wide.", set()),
        ("It was monitored by Citizen Organizations and by Grassroots Groups.", set()),
        ("Protest Outside First Ever Kelpford Bank\n\nThe drums were slow and loud.", {"Kelpford Bank"}),
    ],
)
def test_what_stands_before_an_office_or_a_head_is_told_from_a_name(text: str, bodies: set[str]) -> None:
    assert names_in(f"{text}\n") == bodies


def test_who_is_present_at_an_event_takes_part() -> None:
    text = "The economist Ann Lee, columnist Ruth Berg, singer Omar Dahl and others were present during the rally.\n"
    assert playing_in(text, Role.PARTICIPANT) == {"Ann Lee", "Ruth Berg", "Omar Dahl"}


def test_who_leads_a_motion_organises_no_event() -> None:
    text = "The rally was loud. The measure, led by Ann Lee, brought a vote.\n"
    assert playing_in(text, Role.ORGANISER) == set()


def test_what_others_published_lately_is_not_the_document() -> None:
    text = "We think it meets the definition of the crime, recently published by the Tide Foundation.\n"
    assert not playing_in(text, Role.SIGNATORY) | playing_in(text, Role.PUBLISHER)


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        (
            "Following the murders of Rajeebo Hyderi, Avijito Roya, Washiqur Rahmna, and Ananta Bijoy Das, it closed.",
            {"Rajeebo Hyderi", "Avijito Roya", "Washiqur Rahmna", "Ananta Bijoy Das"},
        ),
        ("They decried the arrest of Nadiro Ahmedi on Monday.", {"Nadiro Ahmedi"}),
        ("Faysalo Arefini was later murdered in the port.", {"Faysalo Arefini"}),
        ("The Wide Web was killed by adverts.", set()),
        ("He tried to lodge a General Diary, and they refused such a General Diary.", set()),
    ],
)
def test_those_whom_harm_was_done_to_are_persons(text: str, persons: set[str]) -> None:
    assert names_in(f"{text}\n", PERSON) == persons


@pytest.mark.parametrize(
    "text",
    [
        "It follows the results released by the Kelp Commission.",
        "We ask for an immediate and public statement from the Harbour Police Force.",
        "It is in line with the Declaration of Common Principles for Nonpartisan Election Observation.",
    ],
)
def test_writings_of_others_are_signed_by_nobody_here(text: str) -> None:
    assert playing_in(f"{text}\n", Role.SIGNATORY) == set()


def test_a_body_known_by_its_continent_raises_concerns() -> None:
    assert "Yiago Africa" in names_in("Yiago Africa raised concerns about the results.\n")


def test_those_behind_a_long_contact_line_sign_nothing() -> None:
    text = (
        "Press release\n\nThe Kelp Union today called on the ministry to act.\n\n"
        "*For more information please contact:*\n\n"
        "Agnes Kolek agnes@example.org\nCamilla Forest camilla@example.org\nMarianna Fox marianna@example.org\n"
    )
    assert playing_in(text, Role.SIGNATORY) == {"Kelp Union"}


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("SEN. HARPERSEN INTRODUCES WIDE DEFENCE LEGISLATION\n\nThe bill passed.", {"HARPERSEN"}),
        ("SEN. RICHARD BURR HERALDS LOCAL COMPANY GROWTH\n\nThe bill passed.", {"RICHARD BURR"}),
        ("The measure of Senators Burran and Dolen passed.", {"Burran", "Dolen"}),
        ("Senators Oppose Harbour Bill\n\nThe bill failed.", set()),
    ],
)
def test_headlines_in_capitals_and_honorifics_of_two_name_persons(text: str, persons: set[str]) -> None:
    found = names_in(f"{text}\n", PERSON)
    assert found == persons
    assert not any("COMPANY" in name or "LEGISLATION" in name for name in names_in(f"{text}\n"))


@pytest.mark.parametrize(
    "text",
    [
        "It will report to the Secretary of Health and Human Services on ports.",
        "It will report to the Secretary of Housing and Urban Development on ports.",
        "IN THE MATTER OF PORTS\n\nWhereas Wake Harbour was represented, it closed.",
    ],
)
def test_fields_of_state_and_formulas_name_no_body(text: str) -> None:
    assert names_in(f"{text}\n") <= {"Wake Harbour"}


def test_who_sponsors_a_bill_organises_nothing() -> None:
    text = "The legislation is co-sponsored by Senator Lamar Dahl. The rally was sponsored by the Kelp Union.\n"
    assert playing_in(text, Role.ORGANISER) == {"Kelp Union"}


def test_a_headline_does_not_hide_who_announces_something_today() -> None:
    text = "SEN. HARPERSEN CLEARS HURDLE\n\nSen. Pete Harpersen, a lawyer, today introduced a bill on ports.\n"
    assert "Pete Harpersen" in playing_in(text, Role.SIGNATORY)


@pytest.mark.parametrize(
    "name", ["Westshore Water District", "Rockland Unified School District", "East Tide Regional Park District"]
)
def test_a_district_that_serves_is_a_body(name: str) -> None:
    text = f"The firm represents the powerful {name} in its efforts.\n"
    assert name in names_in(text)
    assert not names_in("California's 10th Congressional District voted. He lives in the Historic District.\n")


def test_whose_call_is_turned_down_is_criticised() -> None:
    text = "Unions have rejected a call by the Kelp Employers Chamber of Commerce to sell off assets.\n"
    assert playing_in(text, Role.TARGET) == {"Kelp Employers Chamber of Commerce"}
    assert playing_in(text, Role.SIGNATORY) == set()


def test_a_department_has_its_short_form_with_its_small_word() -> None:
    text = "The Department of Fisheries was asked to act. DOF rangers are armed, and the DOF said so.\n"
    assert "DOF" in names_in(text)


def test_those_under_the_heading_of_an_offices_contacts_are_addressed() -> None:
    text = (
        "### California Senator Contact Info\n"
        "* Senator Dianne Feinberg: (415) 393-0707, or [email](https://example.org/x).\n"
        "* Senator Kamala Harrow: (415) 355-9041, or [email](https://example.org/y).\n\nPlease vote no.\n"
    )
    assert playing_in(text, Role.RECIPIENT) == {"Dianne Feinberg", "Kamala Harrow"}
    assert names_in(text, PERSON) == {"Dianne Feinberg", "Kamala Harrow"}


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("It is part of the Harbour Surveillance Program and of the Cell Transplantation Programme.", set()),
        ("The Harbour Surveillance Program was extended.", set()),
        ("The Harbour Rights Program said that it was extended.", {"Harbour Rights Program"}),
        ("It is run by the Harbour Rights Program at Rockford University.", {"Rockford University"}),
    ],
)
def test_programmes_are_bodies_only_where_they_act(text: str, bodies: set[str]) -> None:
    found = names_in(f"{text}\n")
    assert bodies <= found
    assert bodies or not found


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("womxn and Tide Foundation", "womxn and Tide Foundation"),
        ("digitalshore Oslo (DSO)", "digitalshore Oslo"),
        ("terre des mers Norway", "terre des mers Norway"),
        ("openShore Initiative, Dahl Institute", "openShore Initiative"),
        ("#FreeTheTide", "FreeTheTide"),
        ("#KelpMustStay Movement", "KelpMustStay Movement"),
    ],
)
def test_items_that_begin_small_or_with_a_tag_are_signatories_like_those_around_them(item: str, name: str) -> None:
    rows = ["Kelp Trust", "Norway Tide Union", item, "Harbour Watch", "Shore Club"]
    text = "Organisations who endorse this statement:\n\n" + "".join(
        f"{number}. {row}\n" for number, row in enumerate(rows, 1)
    )
    assert {"Kelp Trust", name, "Harbour Watch", "Shore Club"} <= playing_in(text, Role.SIGNATORY)


@pytest.mark.parametrize("item", ["residents of Oslo", "striking Kelp workers", "students and teachers from Oslo"])
def test_items_in_small_letters_that_tell_of_people_name_nobody(item: str) -> None:
    text = f"Speakers:\n\n- Ann Lee, Kelp Union\n- Tom Berg, Tide Trust\n- {item}\n"
    assert not any(name[0].islower() for name in names_in(text))


def test_a_wide_line_that_breaks_off_in_a_sentence_goes_on_in_the_next() -> None:
    long = "We have known for years that the tide is high and that nothing was done about it, although we had asked. "
    text = f"{long * 3}\n{long}According to the World\n     Harbour Organisation, it rose to five metres. {long * 2}\n"
    assert "World\n     Harbour Organisation" in names_in(text)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "You may address your remarks to Mr. Tom Berg, head of the Kelp Board.",
            {"Tom Berg", "Kelp Board"},
        ),
        ("Please direct all comments to the Tide Commission.", {"Tide Commission"}),
        ("Send your letters to Minister Ann Lee.", {"Ann Lee"}),
    ],
)
def test_whom_remarks_and_comments_go_to_is_addressed(text: str, asked: set[str]) -> None:
    assert playing_in(f"The dam will be built. {text}\n", Role.RECIPIENT) == asked


@pytest.mark.parametrize(
    ("text", "blamed"),
    [
        ("Many at the meeting spoke out against Oslo Mayor Jerry Berg.", {"Jerry Berg"}),
        ("The crowd booed Council President Ann Dahl.", {"Ann Dahl"}),
        ("Students heckled Minister Tom Moor at the rally.", {"Tom Moor"}),
    ],
)
def test_who_is_booed_or_spoken_against_is_criticised(text: str, blamed: set[str]) -> None:
    assert playing_in(f"{text}\n", Role.TARGET) == blamed


@pytest.mark.parametrize(
    "text",
    [
        "The first National Day of Action for Free Education takes place in May.",
        "A Global Week of Action for Clean Rivers begins.",
        "The Month of Solidarity for Divers is over.",
        "Whilst Treasury has shown that it can act, nothing was done.",
        "The home is a registered NPO and a CBO.",
    ],
)
def test_days_of_action_and_kinds_of_bodies_in_capitals_name_none(text: str) -> None:
    assert not names_in(f"{text}\n")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Mayoral candidates Mark Green and Ann West made promises.", {"Mark Green", "Ann West"}),
        ("Then Peter Green, 54, said no. Jude Law came.", {"Peter Green", "Jude Law"}),
        ("She went to Victoria West and to Georgia North.", set()),
        ("Ann Lee, Green MEP, and the Green Party met.", {"Ann Lee"}),
    ],
)
def test_surnames_that_names_of_bodies_hold_too_are_read_behind_given_names(text: str, people: set[str]) -> None:
    assert names_in(f"{text}\n", PERSON) == people


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Tom Berg of U.S. Labor Against War asked why.", "U.S. Labor Against War"),
        ("It was organized by Oslo Labor Against War.", "Oslo Labor Against War"),
        ("Yet San Francisco Unified claims poverty.", "San Francisco Unified"),
    ],
)
def test_labor_against_something_and_unified_schools_are_bodies(text: str, body: str) -> None:
    assert names_in(f"{text}\n") == {body}
