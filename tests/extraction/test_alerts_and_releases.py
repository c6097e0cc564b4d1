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


def test_who_sponsors_a_bill_organises_nothing() -> None:
    text = "The legislation is co-sponsored by Senator Lamar Dahl. The rally was sponsored by the Kelp Union.\n"
    assert playing_in(text, Role.ORGANISER) == {"Kelp Union"}


def test_a_headline_does_not_hide_who_announces_something_today() -> None:
    text = "SEN. HARPERSEN CLEARS HURDLE\n\nSen. Pete Harpersen, a lawyer, today introduced a bill on ports.\n"
    assert "Pete Harpersen" in playing_in(text, Role.SIGNATORY)


def test_whose_call_is_turned_down_is_criticised() -> None:
    text = "Unions have rejected a call by the Kelp Employers Chamber of Commerce to sell off assets.\n"
    assert playing_in(text, Role.TARGET) == {"Kelp Employers Chamber of Commerce"}
    assert playing_in(text, Role.SIGNATORY) == set()


def test_those_under_the_heading_of_an_offices_contacts_are_addressed() -> None:
    text = (
        "### California Senator Contact Info\n"
        "* Senator Dianne Feinberg: (415) 393-0707, or [email](https://example.org/x).\n"
        "* Senator Kamala Harrow: (415) 355-9041, or [email](https://example.org/y).\n\nPlease vote no.\n"
    )
    assert playing_in(text, Role.RECIPIENT) == {"Dianne Feinberg", "Kamala Harrow"}
    assert names_in(text, PERSON) == {"Dianne Feinberg", "Kamala Harrow"}


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
    "title", ["KU Stands with the Ferry Crews of Oslo", "KU Welcomes Ruling on Dredging", "KU Condemns Arrests"]
)
def test_the_title_behind_the_label_of_a_release_is_no_issuer(title: str) -> None:
    text = f"PRESS RELEASE: {title}\n\nPress Release - For immediate release\n12 June 2019\nContact: Kelp Union\n"
    assert not {name for name in names_in(text) if name.startswith("KU ")}


def test_lines_of_a_report_under_its_shouted_title_are_no_list() -> None:
    text = (
        "PRESS RELEASE\nFOR IMMEDIATE RELEASE\nMay 5, 2006\nKELP ASSEMBLY PARTICIPATES IN THIRD HARBOUR CONFERENCE\n"
        "Oslo, Norway - Led by Board of Trustees Chairman Bo Dahl,\na Kelp Assembly delegation traveled to Oslo this\n"
        "week to take part in a major conference.\nThe Assembly delegation included Chairman Dahl, Treasurer Ann\n"
        "Dahl, Board Member Kari Olsen, Executive Director Nils\nBerg and Country Director Ida Holm.\n"
    )
    assert playing_in(text, Role.SIGNATORY) == set()
