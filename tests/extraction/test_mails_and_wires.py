"""Mails of lists and releases of wires: what stands around the message, headlines, notes on a list, laws and rooms."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, RelationType, Role


def names(text: str, kind: EntityKind) -> set[str]:
    return {" ".join(mention.name.split()) for mention in extract(read_text(text)).mentions if mention.kind is kind}


def playing(text: str, role: Role) -> set[str]:
    said = extract(read_text(text))
    return {" ".join(mention.name.split()) for mention in said.mentions if role in mention.roles}


@pytest.mark.parametrize("end", ["<!--X-Body-of-Message-End-->", "<!--endarticle-->", '<!-- body="end" -->'])
def test_behind_a_message_of_an_archive_the_titles_of_other_mails_name_nobody(end: str) -> None:
    text = f"""<HTML><BODY><PRE>
The Kelp Union calls on all dockers to stay at home on Monday.
</PRE>
{end}
<UL><LI>Previous message: <A HREF="m2.html">Re: Tidewrack Society sues Rock Council</A></LI></UL>
</BODY></HTML>
"""
    assert names(text, EntityKind.ORGANISATION) == {"Kelp Union"}


@pytest.mark.parametrize(
    "note",
    [
        "This is GULL-NEWS broadcast (900+ subscribers). Home page, archives: http://gull.example/",
        "To post, or to subscribe/unsubscribe, mail to list@gull.example",
        "Harbour Watch Mailing List Info",
        "You are receiving Harbour Notes because you signed up",
        "PGP Key: 0x1234ABCD",
    ],
)
def test_what_a_mailing_list_says_of_itself_under_a_name_is_no_signature(note: str) -> None:
    text = f"Dear Minister,\n\nWe ask you to keep the harbour open.\n\nSincerely,\n\nAnn Lee\nKelp Union\n{note}\n"
    assert playing(text, Role.SIGNATORY) == {"Ann Lee", "Kelp Union"}


@pytest.mark.parametrize(
    "note",
    [
        "(Unions listed for identification purposes only)",
        "Affiliations for identification only",
        "*Titles given as identification",
    ],
)
def test_a_note_that_a_list_names_bodies_for_identification_is_no_item_of_it(note: str) -> None:
    text = (
        "Open letter\n\nWe ask the town to keep the port open.\n\nSigned by:\n"
        f"Ann Lee, Kelp Union\nKari Olsen, Dockers Local 44\nJonas Berg, Tidewrack Society\n{note}\n"
    )
    found = {"Ann Lee", "Kelp Union", "Kari Olsen", "Dockers Local 44", "Jonas Berg", "Tidewrack Society"}
    assert playing(text, Role.SIGNATORY) == found


def test_signatures_that_were_saved_as_headings_are_a_list() -> None:
    text = """# Port Workers for the Sea

Open letter, May 2021

We ask the council to close the coal berth of the harbour this year and to keep all of its workers.

## Ann Lee, Dockers Local 44

## Kari Olsen, Harbour Pilots Union

## Jonas Berg, Seafarers Local 7

Maria Silva, North Coast TGU and Net Menders Union
(Unions listed for identification purposes only)
"""
    bodies = {"Dockers Local 44", "Harbour Pilots Union", "Seafarers Local 7", "North Coast TGU", "Net Menders Union"}
    assert playing(text, Role.SIGNATORY) == {"Ann Lee", "Kari Olsen", "Jonas Berg", "Maria Silva", *bodies}


@pytest.mark.parametrize(
    "headline",
    [
        "HARBOUR PILOT CHARGED WITH FRAUD",
        "TOWN REJECTS PLEA OF FISHERS\nFOR THE RETURN OF THEIR NETS",
        "PORT COURT JAILS A DIVER",
    ],
)
def test_a_headline_in_capitals_above_a_greeting_is_nobody_addressed(headline: str) -> None:
    text = f"May 4, 1999\n\n{headline}\n\nDear Colleague,\n\nPlease join me in asking for a review.\n\nAnn Lee\n"
    assert playing(text, Role.RECIPIENT) == set()


def test_a_letter_inside_another_goes_to_who_is_honoured_above_its_greeting() -> None:
    text = """Dear Colleague,

Please sign the letter below, which asks for a review of the case.

Sincerely yours,

Ann Lee

-----------------------------------------

His Excellency Jonas Berg
President of Latvia
Riga, Latvia

Dear Mr. President:

We ask you to have the case reviewed by a court.
"""
    assert playing(text, Role.RECIPIENT) == {"Jonas Berg"}
    assert playing(text, Role.SIGNATORY) == {"Ann Lee"}


@pytest.mark.parametrize(
    ("headline", "person"),
    [
        ("LETTER TO CHANCELLOR BERGMANN URGES INQUIRY", "BERGMANN"),
        ("Letter to President Olsen Demands Justice for Divers", "Olsen"),
        ("Minister Tidewell Rejects Plea of Net Menders", "Tidewell"),
        ("Groups Tell Governor Vale: Keep the Port", "Vale"),
        ("Senator Moor Backs Ban on Dredging", "Moor"),
    ],
)
def test_the_verb_of_a_headline_is_no_part_of_a_persons_name(headline: str, person: str) -> None:
    text = f"{headline}\n\nThe divers of the harbour wrote the letter in May and sent it to the town.\n"
    assert names(text, EntityKind.PERSON) == {person}


@pytest.mark.parametrize(
    ("sentence", "signatory"),
    [
        ("The letter to President Olsen demands justice for the divers of the harbour.", set()),
        ("The vigil outside the Norwegian Embassy demands an end to dredging.", set()),
        ("A petition against Kelp Corporation demands a new port for the fishers.", set()),
        ("In a letter to President Olsen, the Kelp Union demands justice for the divers.", {"Kelp Union"}),
    ],
)
def test_who_a_letter_goes_to_does_not_say_what_it_says(sentence: str, signatory: set[str]) -> None:
    assert playing(f"{sentence} The divers of the harbour lost their work in May.\n", Role.SIGNATORY) == signatory


@pytest.mark.parametrize(
    ("last", "issuer"),
    [("SOURCE Dockers Local 44", "Dockers Local 44"), ("SOURCE: Kelp Union", "Kelp Union")],
)
def test_the_wires_last_line_names_who_issued_a_release(last: str, issuer: str) -> None:
    told = "OSLO, May 4, 2012 /NewsGull/ -- A rally will be held at the harbour on Saturday."
    text = f"{told}\n\n{last}\nShare this article\n"
    assert playing(text, Role.SIGNATORY) == {issuer}


@pytest.mark.parametrize(
    ("line", "body"),
    [
        ("Kelp University rally in the Quad, Lawn House, 1pm", "Kelp University"),
        ("Tidewrack University silent protest, Village Green, 11-1pm", "Tidewrack University"),
        ("Harbour College vigil", "Harbour College"),
        ("Rock University student-led march to the port", "Rock University"),
    ],
)
def test_what_a_body_holds_is_no_part_of_its_name_in_a_list(line: str, body: str) -> None:
    around = "• Nowa University walkout, Hill Field, 12pm", "• Oslo University picket, 1pm"
    text = f"Actions tomorrow are as follows:\n{around[0]}\n• {line}\n{around[1]}\n"
    assert body in names(text, EntityKind.ORGANISATION)
    assert not any(
        "rally" in name or "protest" in name or "vigil" in name for name in names(text, EntityKind.ORGANISATION)
    )


@pytest.mark.parametrize(
    ("item", "name"),
    [
        (
            "Norland Workplace Safety, Health and Environment Foundation (WSHE)",
            "Norland Workplace Safety, Health and Environment Foundation",
        ),
        ("Kelp Port, Sea and Air Union (PSAU)", "Kelp Port, Sea and Air Union"),
        ("Nowa Land, Forest and Water Alliance (NLFWA)", "Nowa Land, Forest and Water Alliance"),
    ],
)
def test_the_short_form_behind_a_name_shows_that_commas_stand_inside_it(item: str, name: str) -> None:
    text = f"We ask the town to keep the port open.\n\nSigned by:\n\nTidewrack Society\n\n{item}\n\nHarbour Watch\n"
    assert playing(text, Role.SIGNATORY) == {"Tidewrack Society", name, "Harbour Watch"}


@pytest.mark.parametrize(
    "text",
    [
        "The declaration of 1948 states:\n\n    ARTICLE 19. Everyone has the right to freedom of opinion.",
        "The court relied on Article 19 of the Covenant in its ruling on the port.",
        "House Bill 44 would close the port. Senate Bill 469 would make pickets a crime.",
        "We work from Level 8 Harbour House, Oslo, and hold open days.",
        "German Customs Decision angers fishers. The decision on customs is wrong.",
    ],
)
def test_articles_bills_and_rooms_name_nobody(text: str) -> None:
    assert names(f"{text}\n", EntityKind.PERSON) == set()
    assert names(f"{text}\n", EntityKind.ORGANISATION) == set()


@pytest.mark.parametrize(
    ("text", "unit", "body"),
    [
        ("The Dockers Union marched in May. Dockers Local 44 led the march.", "Dockers Local 44", "Dockers Union"),
        (
            "Nowa University knew. The Nowa University Marxist Society met.",
            "Nowa University Marxist Society",
            "Nowa University",
        ),
        ("The Kelp Union voted. The Kelp Union Climate Task Force met.", "Kelp Union Climate Task Force", "Kelp Union"),
        (
            "TUF wrote to the minister. The TUF African Regional Organisation joined in.",
            "TUF African Regional Organisation",
            "TUF",
        ),
        (
            "District Council 37 of the Federation of Harbour Workers will speak.",
            "District Council 37 of the Federation of Harbour Workers",
            "Federation of Harbour Workers",
        ),
    ],
)
def test_numbered_and_regional_units_are_branches(text: str, unit: str, body: str) -> None:
    said = extract(read_text(f"{text}\n"))
    links = {
        (said.mentions[link.source].name, said.mentions[link.target].name)
        for link in said.relations
        if link.type is RelationType.BRANCH_OF
    }
    assert (unit, body) in links


def test_an_item_whose_bracket_goes_on_in_the_next_hard_line_is_one() -> None:
    text = """The rally will be held at noon.

Confirmed speakers include:

   o  Ann Lee (A plaintiff in the harbour court case
        against the town, and Editor of The Tidal Spectacle)

   o  Kari Olsen (Policy Analyst, The Center for Harbours
      \tand Seas)

   o  Jonas Berg (Communications Director, National
        Divers Party)
"""
    found = {"Ann Lee", "Kari Olsen", "Jonas Berg", "Tidal Spectacle", "Center for Harbours and Seas"}
    assert playing(text, Role.PARTICIPANT) == found | {"National Divers Party"}


@pytest.mark.parametrize(
    "sender", ["Ann Lee (206) 555-9454 <ann@kelp.example>", "Ann Lee <ann>", "Ann Lee 0206 555 945"]
)
def test_a_telephone_or_an_address_cut_short_behind_a_sender_is_no_name(sender: str) -> None:
    text = f"From: {sender}\nDate: 4 May 1996\n\nThe harbour dues go up again this year, and nobody asked us.\n"
    assert names(text, EntityKind.PERSON) == {"Ann Lee"}
    assert names(text, EntityKind.ORGANISATION) == set()


@pytest.mark.parametrize("label", ["For media inquiries", "Media inquiries", "Media contacts"])
def test_behind_a_label_of_inquiries_stand_a_person_and_the_body(label: str) -> None:
    text = f"{label}: Omar Tidewell, Kelp Defense Committee, 773.301.4108, orvo@kelp.example\n\nThe dues go up again.\n"
    assert names(text, EntityKind.PERSON) == {"Omar Tidewell"}
    assert names(text, EntityKind.ORGANISATION) == {"Kelp Defense Committee"}


@pytest.mark.parametrize(
    "line",
    [
        "WHAT'S HAPPENING RIGHT NOW",
        "How You Can Help",
        "Reposted from the sea pages",
    ],
)
def test_headings_and_notes_of_a_page_are_no_bodies(line: str) -> None:
    text = (
        f"Open letter\n\nWe ask the town to keep the port open.\n\nSigned by:\n\nKelp Union\nHarbour Watch\n\n{line}\n"
    )
    assert names(text, EntityKind.ORGANISATION) == {"Kelp Union", "Harbour Watch"}


def test_a_branch_written_small_is_a_body_with_the_large_word_before_it() -> None:
    text = "The march is held by the Kelp Union and the Gullesund branch of the Dockers Union.\n"
    assert names(text, EntityKind.ORGANISATION) >= {"Kelp Union", "Gullesund branch of the Dockers Union"}


def test_the_name_of_an_alert_and_of_a_time_zone_is_no_body() -> None:
    text = "# Media Action Alert for Divers\n\nThe call is at 2 PM CST on Monday, and CST is six hours behind.\n"
    assert names(text, EntityKind.ORGANISATION) == set()
