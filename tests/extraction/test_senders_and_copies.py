"""Who sends a letter with others, who gets one above its copies, parties of members, persons before another body."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, RelationType, Role
from tests.extraction.said import links_in, names_in, playing_in


@pytest.mark.parametrize("verb", ["call for a bridge", "urge him to think again", "demand an answer"])
def test_the_examples_of_groups_behind_an_addressee_send_the_letter(verb: str) -> None:
    text = (
        "In an open letter to the Chancellor, Omar Stein, 84 organisations including the Kelp Foundation, the Tide "
        f"Society and the Sand Union {verb}."
    )
    assert playing_in(text, Role.RECIPIENT) == {"Omar Stein"}
    assert playing_in(text, Role.SIGNATORY) == {"Kelp Foundation", "Tide Society", "Sand Union"}


def test_a_call_goes_on_to_further_bodies() -> None:
    text = (
        "We call on the Kelp Council to renew the mandate, on the Tide Ministry to open the port, and on the Sand "
        "Union to answer. It rests on the Moss Society to wait."
    )
    assert playing_in(text, Role.RECIPIENT) == {"Kelp Council", "Tide Ministry", "Sand Union"}


def test_the_address_of_a_letter_inside_a_mail_stands_above_its_copies() -> None:
    text = (
        "From: Ann Lee <ann@example.org>\nTo: list@example.org\nSubject: Sign now\n\nDear all\n\nplease sign this.\n\n"
        "---------- letter ----------\n\nMr. Omar Stein\nDirector\nKelp Finance Corporation\nby fax: 1 202 974 4359\n\n"
        "cc: Moss Society; Ruth Vale\n\nDear Mr. Stein,\n\nWe are writing to you about the loan to the harbour.\n"
    )
    assert {"Omar Stein", "Kelp Finance Corporation"} <= playing_in(text, Role.RECIPIENT)


def test_a_body_with_its_country_leads_to_the_person_who_signs_for_it() -> None:
    text = "Signed by:\n\nKelp Watch, Indonesia - Ben Pearson\nAnn Lee, Tide Society, Norway\nSand Union, Peru\n"
    assert ("Ben Pearson", "Kelp Watch") in links_in(text, RelationType.SIGNS_FOR)


def test_persons_with_offices_are_a_list_though_half_of_their_names_are_rare() -> None:
    text = (
        "Statement by the Board of the Tide Society\n\nWe stand with the port. We ask our members to "
        "write to the harbour board before the end of the month and to tell their friends.\n\n"
        "May 2, 2022\n\nLiladhar Pendse, President (Kelp University)\nAnna Arays, Vice President (Sand University)\n"
        "Thorvi Lindq, Past President (University of Moss)\nKsenya Kiebu, Treasurer (Univ. of Port)\n"
    )
    assert {"Liladhar Pendse", "Anna Arays", "Ksenya Kiebu"} <= playing_in(text, Role.SIGNATORY)


def test_the_party_of_a_member_is_no_short_form_of_the_parliament() -> None:
    text = "Signed:\n\nJens Harms, Member of the State Parliament (SPD)\nVolkwin Maag, architect\nAnna Berger, poet\n"
    assert links_in(text, RelationType.ACRONYM_OF) == set()


def test_a_person_before_an_and_is_no_part_of_the_body_behind_it() -> None:
    text = "Greens senator Janet Rice and Tide Alliance councillor Sue Bolton addressed the protesters."
    assert names_in(text, EntityKind.PERSON) == {"Janet Rice", "Sue Bolton"}
    assert not any("Janet" in name for name in names_in(text))


def test_police_that_report_publish_nothing() -> None:
    assert playing_in("Victoria Police reported no incidents.", Role.PUBLISHER) == set()


@pytest.mark.parametrize(
    "line", ["Minister for Police and Emergency Services", "Secretary of State for Work and Pensions"]
)
def test_what_an_office_is_charged_with_is_no_body(line: str) -> None:
    text = f"The Hon. Ann Lee\n{line}\nGPO Box 5341\n\nDear Minister,\n\nwe ask you to open the bridge.\n"
    assert playing_in(text, Role.RECIPIENT) == {"Ann Lee"}


def test_who_a_statement_says_delivered_it_signs_it() -> None:
    text = (
        "Council of Ports, 47th session\nDelivered by: Kelp House Network (KHN)\n\nMadam President,\n\n"
        "we welcome the report on the harbours of the north.\n"
    )
    assert "Kelp House Network" in playing_in(text, Role.SIGNATORY)
    assert playing_in(text, Role.RECIPIENT) == set()


def test_initiators_of_a_petition_organise_it() -> None:
    text = (
        "PETITION\n\nWe, the undersigned, ask the council to wait.\n\n"
        "Initiators: Tide Society, Kelp Union, Sand Orchestra e.V.\n"
    )
    assert playing_in(text, Role.ORGANISER) == {"Tide Society", "Kelp Union", "Sand Orchestra e.V."}
