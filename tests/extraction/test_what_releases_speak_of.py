"""Releases of bodies speak of much that is no body, and of those whom they name in passing."""

from __future__ import annotations

import time

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import DocumentKind, EntityKind, Role

from .said import names_in, playing_in


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Kelp Medical Society Limited ABN 37 008 426\n\nThe port is loud.", {"Kelp Medical Society Limited"}),
        ("The reef workers in the KSC industry and the KSC sector want more rest.", set()),
        ("Who signs a TWA, as many do, may lose it. TWAs are bad.", set()),
        ("Senior KWMU GPs are calling on the Government to act.", set()),
        ("Charging for FOX requests is a barrier, and so is charging for copies.", {"FOX"}),
        ("Sponsors of a Kelp Council for Overseas Aid Seminar have met.", {"Kelp Council for Overseas Aid"}),
        ("It follows the Kelp Working Group on Tidal Detention Report.", {"Kelp Working Group on Tidal Detention"}),
        ("There were many children in Detention Centres. Detention Centres are bad places.", set()),
        ("It was read by a host of Irish & International FOX experts.", set()),
        ("KELP WATCH PRESS RELEASE News Flash\n\nKelp Watch is sad.", {"KELP WATCH", "Kelp Watch"}),
        ("The Community and Public Sector Union said so.", {"Community and Public Sector Union"}),
        ("THE COMMUNITY AND PUBLIC SECTOR UNION said so.", {"THE COMMUNITY AND PUBLIC SECTOR UNION"}),
        ("Its youth wing, Torvik Forward, said so.", {"Torvik Forward"}),
        ("The aid arm Lantern Abroad has a clinic.", {"Lantern Abroad"}),
        ("The head of the aid agency, Ann Lee, said so.", set()),
        ("It needs advice from the relevant Medical College.", set()),
        ("The group KUTAÂ now sees it. The AgencyÂ said so. It sits in Nowa.Â", {"KUTA"}),
        ("The Norway-based Iran Tide Rights (ITR) group said so.", {"Iran Tide Rights", "ITR"}),
        ("Ann is the secretary for the Hong Kong-based Tide Workers Union.", {"Tide Workers Union"}),
        ("It was called by the Stop the Tide coalition.", {"Stop the Tide coalition"}),
        ("She leads the Initiative for Science in Norway.", {"Initiative for Science in Norway"}),
        ("The campaign 24 Hours for Torvik wrote to us.", {"24 Hours for Torvik"}),
        ("She met Nobel Peace laureates. The Koreas are apart.", set()),
        ("The office of the People's Democratic party was hit.", {"People's Democratic party"}),
        ("The Islamic State of Iraq and the Levant was named.", {"Islamic State of Iraq and the Levant"}),
        ("Kelp Council PO Box 12 Nowa\n\nThe port is loud.", {"Kelp Council"}),
    ],
)
def test_bodies_end_where_what_they_give_out_begins(text: str, named: set[str]) -> None:
    assert names_in(f"{text}\n") == named


def test_a_short_form_that_acts_is_a_body_though_it_has_a_plural() -> None:
    assert "KDF" in names_in("The KDF has enough staff. Ensuring the KDF has tools is hard. Other KDFs are poor.\n")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Ann Lee, Director of Legal Advocacy, Kelp Law Centre, 555 0101.", {"Ann Lee"}),
        ("It was opened by the Minister Assisting the Prime Minister for Women, Senator Ann Lee.", {"Ann Lee"}),
        ("Download Mr Lee's speech here.", {"Lee"}),
        ("It is in the northern city of Chiang Mai, and Chiang Mai is large.", set()),
        ("AMA PROPOSES BETTER HEALTH CARE\n\nThe AMA said on Monday that it was good.", set()),
        ("AMA LEE SPEAKS OF THE PORT\n\nMs Lee said so.", {"AMA LEE", "Lee"}),
    ],
)
def test_words_around_persons_are_no_part_of_them(text: str, named: set[str]) -> None:
    assert names_in(f"{text}\n", EntityKind.PERSON) == named


def test_a_field_of_work_is_no_body() -> None:
    assert names_in("Ann Lee, Director of Legal Advocacy, Kelp Law Centre.\n") == {"Kelp Law Centre"}


@pytest.mark.parametrize(
    "text",
    [
        "The boys have been handed over to the Torvik Federal Police and taken to Port Detention Centre in Nowa.",
        "Funds have been sent to Kelp Hospital in southern Nowa, which has run short.",
        "For more information please call Kelp Watch's press office in Nowa, on +44 555 0101.",
    ],
)
def test_people_money_and_calls_of_the_press_address_nobody(text: str) -> None:
    assert not playing_in(f"{text}\n", Role.RECIPIENT)


def test_a_letter_that_is_handed_over_addresses_who_gets_it() -> None:
    text = "The letter on the boys was handed over to the Torvik Federal Police.\n"
    assert playing_in(text, Role.RECIPIENT) == {"Torvik Federal Police"}


def test_who_reports_to_somebody_publishes_nothing() -> None:
    text = "The Reef Advisory Group (RAG), which reports to the Minister, was heard.\n"
    assert not playing_in(text, Role.PUBLISHER)


def test_notes_to_editors_address_nobody() -> None:
    text = "Note to Editors: Kelp Watch expert Dr Ann Lee will be available.\n"
    assert not playing_in(text, Role.RECIPIENT)


def test_a_treaty_is_no_event_that_somebody_holds() -> None:
    assert not playing_in("The Kelp Council's 1951 Convention Relating to Reefs was signed.\n", Role.ORGANISER)


def test_a_list_of_topics_under_a_statement_is_not_signed() -> None:
    text = (
        "KMA President, Dr Ann Lee, said that the policies are practical.\n\n"
        "Key Port Issues for the 2013 Federal Election covers:\n\n"
        "* Healthier Kelp Families;\n* Affordable Medical Services;\n* Better Environmental Health;\n* Rural Health;\n"
        "* Medical Workforce and Training; and\n* Tackling Chronic Disease.\n"
    )
    assert not playing_in(text, Role.SIGNATORY)


def test_what_heads_the_pages_behind_a_letter_does_not_sign_it() -> None:
    text = (
        "We will provide details.\n\nYours sincerely\n\nDr E Robyn Mason\nSecretary General\n\n13 February 2007\n\n"
        "D07/941\n\nKMA Position Statement\n\nKelp Medical Society Limited ABN 37 008 426 793  1\n\n"
        "The society recognises that overseas trained doctors are needed.\n"
    )
    assert {"D07/941", "KMA Position Statement"}.isdisjoint(names_in(text))
    assert "Kelp Medical Society Limited" in names_in(text)


def test_a_short_form_of_many_people_is_no_body() -> None:
    text = (
        "We know that overseas trained doctors are needed. A policy on Overseas Trained Doctors (OTD) was made. "
        "The OTD must have a visa.\n"
    )
    assert "OTD" not in names_in(text)


@pytest.mark.parametrize(
    "body",
    [
        "MEDIA RELEASE\n\nThe plan is bad, according to the Tern Centre, a group for quiet ports.\n",
        "The plan is bad\n\nThe Tern Centre, the peak body for quiet ports, has branded the plan as bad.\n",
    ],
)
def test_who_publishes_a_release_of_its_own_signs_it(body: str) -> None:
    text = f'---\ntitle: "The plan is bad"\ndate: "2014-09-26"\nsource: "TERN CENTRE"\n---\n\n{body}'
    assert "Tern Centre" in playing_in(text, Role.SIGNATORY)


def test_a_paper_that_publishes_a_text_does_not_sign_it() -> None:
    text = '---\ntitle: "The plan"\nsource: "The Guardian"\n---\n\nThe plan is bad, as the Guardian has said.\n'
    assert not playing_in(text, Role.SIGNATORY)


def test_leaders_of_a_majority_and_ranking_members_are_persons() -> None:
    text = (
        "A letter to Majority Leader McOrvo, Minority Leader Dahlen, Chairman Berg, and Ranking Member Learvo was sent."
    )
    assert playing_in(text, Role.RECIPIENT) >= {"McOrvo", "Dahlen", "Berg", "Learvo"}


def test_a_letter_run_together_parts_bodies_from_addressees() -> None:
    text = (
        "May 1, 2023 The Honorable Patty Orvo Chair, Committee on Tides The Honorable Susan Dahl Ranking Member, "
        "Committee on Tides Dear Chair Orvo and Ranking Member Dahl: On behalf of the Kelp Union we write.\n"
    )
    assert names_in(text) == {"Committee on Tides", "Kelp Union"}
    assert names_in(text, EntityKind.PERSON) == {"Patty Orvo", "Susan Dahl", "Orvo", "Dahl"}
    assert playing_in(text, Role.RECIPIENT) == {"Committee on Tides", "Patty Orvo", "Susan Dahl", "Orvo", "Dahl"}


def test_whose_signatories_a_letter_has_does_not_receive_it() -> None:
    text = (
        "The letter was sent to many today and whose signatories include Kelp Watch and the Reef Union. "
        "It was sent to Reps. Ann Lee (D-NO) and Bo Dahl (R-TO), as well as Reps. Rosa Lund (D-NO) and Kay Berg (R-TO)."
    )
    assert playing_in(text, Role.RECIPIENT) >= {"Ann Lee", "Bo Dahl", "Rosa Lund", "Kay Berg"}
    assert not playing_in(text, Role.RECIPIENT) & {"Kelp Watch", "Reef Union"}


def test_rows_of_bodies_under_no_letter_sign_nothing_and_cost_linear_time() -> None:
    row = "Tide Action, Reef Forum, Kelp Union, Veterans For Tides, Shalom Reef Center, Harbour Council.\n\n"
    assert not playing_in(f"We spoke of the port.\n\nThe port is loud.\n\n{row}", Role.SIGNATORY)

    def spent(count: int) -> float:
        begin = time.perf_counter()
        names_in("The undersigned kelp said so.\n\n" + row * count)
        return time.perf_counter() - begin

    spent(100)
    assert spent(2_000) < 20 * max(spent(200), 0.02)


def test_the_undersigned_bodies_stand_in_a_last_row() -> None:
    text = (
        "Dear Ms Lee,\n\nThe undersigned organizations write to urge you to keep the port quiet.\n\n"
        "We urge you to heed what the voters said last year.\n\n"
        "Tide Action, Harbour Families Speak Out, Declaration of Tides, Veterans For Tides, The Shalom Reef Center, "
        "Dockers Against the Noise, Harbour Rising.\n"
    )
    assert playing_in(text, Role.SIGNATORY) == {
        "Tide Action",
        "Harbour Families Speak Out",
        "Declaration of Tides",
        "Veterans For Tides",
        "Shalom Reef Center",
        "Dockers Against the Noise",
        "Harbour Rising",
    }


def test_names_in_the_code_of_a_page_are_no_bodies() -> None:
    code = "{\n  posts: allTidePost(limit: 6) {\n    mainImage { url }\n    categories: {elemMatch: {}}\n  }\n}\n"
    assert names_in(f"{code}\n\nThe Kelp Union said that openKelp is its partner.\n") == {"Kelp Union"}
    assert names_in("The Kelp Union said that openKelp is its partner.\n") == {"Kelp Union", "openKelp"}


def test_persons_in_a_list_of_organisers_are_persons() -> None:
    items = "* Florian Gildor (Kelp Berlin, KelpFest)\n* Ryan Leviq (Kelp Berlin)\n* Rafaela Wetzler (KelpFest)\n"
    text = f"The port is loud.\n\nThe undersigned organisers:\n{items}* co.op Community Space\n* Ramón Huidor\n"
    persons = {"Florian Gildor", "Ryan Leviq", "Rafaela Wetzler", "Ramón Huidor"}
    assert names_in(text, EntityKind.PERSON) == persons
    assert names_in(text) == {"Kelp Berlin", "KelpFest", "co.op Community Space"}


def test_whose_account_a_page_gives_is_a_body_and_a_tag_is_none() -> None:
    assert names_in("Follow us: @orvonews\n\nWe at OrvoNews said that the port is loud.\n") == {"OrvoNews"}
    assert not names_in("Follow us: #QuietPort and @OrvoNews\n\nWe want a QuietPort.\n")


def test_a_whole_address_with_its_greeting_in_one_line_is_greeted() -> None:
    text = (
        "Twelve groups to Lee and Dahl\n\nThe Honorable Harriet Lee, Senate Majority Leader The Honorable Nan Dahl, "
        "Speaker of the House of Tides Dear Ms. Lee and Mrs. Dahl,\n\nWe write to urge you to keep it quiet.\n"
    )
    assert playing_in(text, Role.RECIPIENT) == {"Harriet Lee", "Nan Dahl", "House of Tides", "Lee", "Dahl"}
    assert extract(read_text(text)).kind is DocumentKind.LETTER
