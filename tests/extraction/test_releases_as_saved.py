"""Press releases and mails as they are saved: heads of mails, hard line ends, release lines, letterheads."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, Role


def names(text: str, kind: EntityKind) -> set[str]:
    return {" ".join(mention.name.split()) for mention in extract(read_text(text)).mentions if mention.kind is kind}


def playing(text: str, role: Role) -> set[str]:
    said = extract(read_text(text))
    return {" ".join(mention.name.split()) for mention in said.mentions if role in mention.roles}


MAIL = """<HTML>
<BODY>
[<A HREF="m1.html">Date Prev</A>][<A HREF="m2.html">Date Next</A>][<A HREF="m3.html">Thread Prev</A>]
<UL>
<LI><em>To</em>: Kelp Union &lt;<A HREF="mailto:a@kelp.example">a@kelp.example</A>&gt;</LI>
<LI><em>Subject</em>: Harbour Dues Go Up</LI>
<LI><em>From</em>: Ann Lee &lt;<A HREF="mailto:b@kelp.example">b@kelp.example</A>&gt;</LI>
<LI><em>Date</em>: Thu, 19 Nov 1998 02:16:26 +0000</LI>
<LI><em>Reply-To</em>: <A HREF="mailto:b@kelp.example">b@kelp.example</A></LI>
<LI><em>Sender</em>: <A HREF="mailto:c@kelp.example">c@kelp.example</A></LI>
</UL>
<PRE>
   17 November, 1998
   FOR IMMEDIATE RELEASE

   Harbour Dues Go Up

   The Net Guild condemned the new dues of the harbour today and asked all
   members to stay at home until the dues are taken back by the town.
</PRE>
</BODY>
</HTML>
"""


def test_the_head_of_a_mail_in_an_archive_names_who_it_goes_to_and_nobody_else() -> None:
    assert playing(MAIL, Role.RECIPIENT) == {"Kelp Union"}
    assert names(MAIL, EntityKind.ORGANISATION) == {"Kelp Union", "Net Guild"}


@pytest.mark.parametrize(
    "line",
    ["Date: 10 May 2007", "Sender: desk", "Newsgroups: misc.sea", "X-Mailer: Gull 2", "Message-ID: <1@kelp.example>"],
)
def test_a_line_of_a_mails_head_ends_who_it_is_from(line: str) -> None:
    text = f"Media release: No new dues\nFrom: Kelp Union\n{line}\n\nThe dues of the harbour go up again this year."
    assert names(text, EntityKind.ORGANISATION) == {"Kelp Union"}


def test_the_address_under_a_sender_names_nobody() -> None:
    text = """From: Kelp Union
      Postbus 22864
      1100 DJ  Amsterdam

        PRESS RELEASE

The dues of the harbour go up again this year, and nobody was asked about it.
"""
    assert names(text, EntityKind.ORGANISATION) == {"Kelp Union"}


def test_a_release_line_among_lines_of_a_head_is_no_signature() -> None:
    text = """**Press Release: [Kelp Union](https://kelp.example)**

Kelp Union Aotearoa
Media Release Ks03/3

Net Unions Urge Release Of Jailed Divers

This Sunday is the day of the divers, and the harbour is closed to all of them.
"""
    assert names(text, EntityKind.ORGANISATION) <= {"Kelp Union", "Kelp Union Aotearoa"}


RAGGED = """Today at about 14:00 the office of the Net Guild was visited by Mr. S. Bran,
bailiff. He was acting on behalf of the Inner
Harbour Centre, better known as the Kelp Church. He was helped by a local
police officer and by Mr. Olm from the town, who said that nothing at all
would be taken away from the rooms of the guild. Also present was Mr.
Hart, whom nobody in the office had met or heard of before that day.
"""


def test_a_name_goes_on_over_a_hard_line_end_in_a_ragged_paragraph() -> None:
    assert "Inner Harbour Centre" in names(RAGGED, EntityKind.ORGANISATION)
    assert "Hart" in names(RAGGED, EntityKind.PERSON)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The West and Horn of Africa Relief Project opened an office.", "West and Horn of Africa Relief Project"),
        ("We met the Gulf of Guinea Fishers Union in spring.", "Gulf of Guinea Fishers Union"),
        ("Last year KelpWorks Software and others closed the port.", "KelpWorks Software"),
        ("In the islands, Congress resumed its talks on the dues.", "Congress"),
        ("Kelp Rising, a Pan-Island Movement of people, wrote to the port.", "Kelp Rising"),
    ],
)
def test_a_body_is_named_whole(sentence: str, name: str) -> None:
    assert name in names(f"News of the harbour\n\n{sentence}\n", EntityKind.ORGANISATION)


@pytest.mark.parametrize(
    "sentence",
    [
        "We trained tidal watch keepers (TWKs), and one TWK said so.",
        "If we as Internet providers are held liable, all will suffer.",
        "It lies between the West Philippine Sea and the coast.",
        "The dues hit Indigenous people on the islands most of all.",
    ],
)
def test_what_is_no_actor_is_not_named(sentence: str) -> None:
    said = extract(read_text(f"News of the harbour\n\n{sentence}\n"))
    assert not said.mentions


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("It was won by President Elect Uhuro Tidewell in May.", "Uhuro Tidewell"),
        ("“It is late”, said TUF Executive Director, Mr. Hassan Shire Orm.", "Hassan Shire Orm"),
    ],
)
def test_words_of_an_office_are_no_part_of_a_person(sentence: str, name: str) -> None:
    assert names(f"News of the harbour\n\n{sentence}\n", EntityKind.PERSON) == {name}


LETTERS = """Letter of Concern of Kelp Watch Islands (KWI)

The Hon. Ann Lee MP
Prime Minister
Dear Prime Minister Lee,

We ask you to open the harbour again, since the boats of the town cannot leave it.

Letter of Concern from the Tide Society

Ms Kari Olsen
Minister for Trade
Ministry of Harbours of the Islands
P.O. Box  20061
2500 EB Kelp Town

Date: 14 March 2018
Re: Letter of concern regarding the arrest and harassment of divers on the islands

Dear Minister Olsen,

We kindly ask for your attention to the following matter of the divers of the islands.
"""


def test_of_two_letters_on_a_page_both_addresses_and_both_writers_are_read() -> None:
    assert {"Ann Lee", "Kari Olsen"} <= playing(LETTERS, Role.RECIPIENT)
    assert playing(LETTERS, Role.SIGNATORY) == {"Kelp Watch Islands", "KWI", "Tide Society"}


HONOURED = """16 August, 2017

Hon. Fredo Matiango,
Ag. Cabinet Secretary,
Ministry of Harbours

The Kelp Union strongly condemns the closing of the harbour. With this open letter we urge your office to open it again.

Kumo Naido
Chairperson, Kelp Union
"""


def test_an_honoured_person_on_top_is_addressed_without_a_greeting() -> None:
    assert playing(HONOURED, Role.RECIPIENT) == {"Fredo Matiango", "Ministry of Harbours"}
    assert "Kumo Naido" in playing(HONOURED, Role.SIGNATORY)


RELEASE = """PRESS RELEASE

Harbour dues break the pact.

Two fishers' bodies said today that the dues break a pact of more than two dozen towns.

The Kelp Union and the Net Guild said that the dues should be withdrawn. The towns said nothing.

CONTACT (15-17 September)

 Ann Lee, NGD (Oslo +32 2 227 05 05, voicemail +1 202 298 0824)
"""


def test_the_first_bodies_that_say_something_issue_an_unsigned_release() -> None:
    assert playing(RELEASE, Role.SIGNATORY) == {"Kelp Union", "Net Guild"}
    assert not any("voicemail" in name for name in names(RELEASE, EntityKind.ORGANISATION))


ADVISORY = """MEDIA ADVISORY: Dockers speak out

WHO: Kelp Hope Coalition
WHAT: Rally against the new dues
WHEN: Tuesday, June 15, 10 a.m.
WHERE: Kelp Square

The dockers of the harbour will speak out against the dues in the square.
"""


def test_who_a_media_advisory_names_holds_what_it_announces() -> None:
    assert playing(ADVISORY, Role.ORGANISER) == {"Kelp Hope Coalition"}


ACCUSED = """STATEMENT

The Kelp Union condemns the arrests of divers. We were told that the list of alleged pirates names the following:

  1. Ana Ruiz,Chairperson of the Net Guild;
  2. Joan Orm,member of the UN Expert Panel on Harbours;
  3. Kari Olsen,member of the UN Permanent Forum on Harbours;
"""


def test_those_whom_a_statement_lists_as_accused_do_not_sign_it() -> None:
    assert playing(ACCUSED, Role.SIGNATORY) == {"Kelp Union"}
    assert "UN Permanent Forum on Harbours" in names(ACCUSED, EntityKind.ORGANISATION)


ISSUED = """ALERT OF THE HARBOURS

ORGANISATIONS

The following organisations have issued this alert:

Kelp Union (Norway) * http://kelp.example
Net Guild * http://net.example
Tide Society * http://tide.example
"""


def test_a_cue_under_a_heading_leads_its_own_list() -> None:
    assert playing(ISSUED, Role.SIGNATORY) == {"Kelp Union", "Net Guild", "Tide Society"}


@pytest.mark.parametrize(
    "sentence",
    [
        "There were three in NorwayDenmarkFinland and elsewhere.",
        "It stood under HomeNewsSportWeather for years.",
        "There was a march with a BlACK banner in the town.",
    ],
)
def test_words_that_a_page_ran_together_name_nobody(sentence: str) -> None:
    assert not names(f"News of the harbour\n\n{sentence}\n", EntityKind.ORGANISATION)


@pytest.mark.parametrize(
    ("sentence", "kind", "name"),
    [
        ("They asked the owner of Kelpo & Kelpo to pay the dues.", EntityKind.ORGANISATION, "Kelpo & Kelpo"),
        ("We met Mrs.Nahar and others in the harbour.", EntityKind.PERSON, "Nahar"),
        ("Effectively KLP has asked all to pay.", EntityKind.ORGANISATION, "KLP"),
        (
            "Find more from Association of Harbour Staff on KelpPages.",
            EntityKind.ORGANISATION,
            "Association of Harbour Staff",
        ),
    ],
)
def test_names_end_where_they_should(sentence: str, kind: EntityKind, name: str) -> None:
    assert name in names(f"News of the harbour\n\n{sentence}\n", kind)


def test_a_body_signs_with_many_others_that_have_no_names() -> None:
    text = "News\n\nThe Kelp Union and 80 fishing and sea rights organisations have written to the ten mayors."
    assert playing(text, Role.SIGNATORY) == {"Kelp Union"}


HEADED = """For immediate release

May 4, 2009

Ann Lee, Kelp Watch
Bo Dahl, Reef Council
Divers Announce Their March On Harbour
Join Hundreds Of Families And Neighbours For The Walk To The Port

{dateline}The divers of the harbour will march to the port on Monday, as they did last year.
"""


@pytest.mark.parametrize(
    "dateline", ["OSLO, Norway – ", "(Port Kelp, NY) - ", "Oslo, 4 May 2009 — ", "PORT KELP - May 4 - ", "WHAT: "]
)
def test_the_headlines_of_a_release_above_its_dateline_are_no_bodies(dateline: str) -> None:
    found = names(HEADED.format(dateline=dateline), EntityKind.ORGANISATION)
    assert found == {"Kelp Watch", "Reef Council"}


def test_bodies_above_a_dateline_stay_bodies() -> None:
    text = (
        "JOINT PRESS RELEASE\n\nKelp Watch Society of the North\nReef Council of the Eastern Shore\n"
        "Union of Divers of the Harbour\nFederation of Free Net Guilds\n\nOslo, 4 May 2009 – Talks have failed.\n"
    )
    assert len(names(text, EntityKind.ORGANISATION)) == 4


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("said Ann Lee of the NC State AFL-CIO.", "NC State AFL-CIO"),
        ("Members of the Ohio NAACP met the mayor.", "Ohio NAACP"),
        ("The New Jersey ACLU sued the town.", "New Jersey ACLU"),
        ("The harbour was closed in Texas. AFL-CIO members protested.", "AFL-CIO"),
        ("The strikers in Ohio AFL-CIO leaders met.", "AFL-CIO"),
    ],
)
def test_a_state_before_a_known_short_form_is_the_name_of_its_branch(text: str, body: str) -> None:
    assert body in names(text, EntityKind.ORGANISATION)


@pytest.mark.parametrize("name", ["MaryBe McOrvo", "JoAnn Kelper", "DeShawn Orvo", "LaTonya Reeves", "SueEllen Dahl"])
def test_a_given_name_with_a_capital_inside_is_a_persons(name: str) -> None:
    text = f"“We will stay,” said {name} of the Reef Council."
    assert name in names(text, EntityKind.PERSON)
    assert names(text, EntityKind.ORGANISATION) == {"Reef Council"}


def test_a_body_ends_before_the_title_of_its_leader() -> None:
    text = "He thanked the leader of the Forward Tide Movement Rev. Martin Orvo for his words."
    assert names(text, EntityKind.ORGANISATION) == {"Forward Tide Movement"}


def test_fields_of_a_directors_work_are_no_bodies() -> None:
    text = "Ann Lee (Director of Legislative and Political Affairs, Reef Council 31) spoke at the rally."
    assert names(text, EntityKind.ORGANISATION) == {"Reef Council 31"}


WHOM = """MEDIA ADVISORY: Divers speak out

WHAT: Rally against the dues
WHERE: Kelp Square
WHO: {who}

The divers of the harbour will speak out against the dues in the square.
"""


@pytest.mark.parametrize(
    ("who", "people"),
    [
        ("Rev. Ann Lee of Kelp Watch, Jan Moor of the Net Guild, divers", {"Ann Lee", "Jan Moor"}),
        ("Ann Lee; Net Guild President Jan Moor; divers", {"Ann Lee", "Jan Moor"}),
        ("\n- Ann Lee, Director, Kelp Watch\n- Senator Jan Moor\n- Divers", {"Ann Lee", "Jan Moor"}),
    ],
)
def test_persons_whom_an_advisory_lists_take_part(who: str, people: set[str]) -> None:
    assert people <= playing(WHOM.format(who=who), Role.PARTICIPANT)


@pytest.mark.parametrize("label", ["Target", "Petition target", "Decision maker", "TARGET"])
def test_the_target_that_a_petition_site_prints_is_whom_it_is_handed_to(label: str) -> None:
    text = (
        f"Save the seals\n\n{label}: Ann Lee, Chief Executive, Norwegian Ministry for the Environment\n\nGoal: Stop.\n"
    )
    assert {"Ann Lee", "Norwegian Ministry for the Environment"} == playing(text, Role.RECIPIENT)


def test_how_many_signatures_a_petition_aims_at_is_nobody() -> None:
    assert not playing("Save the seals\n\nTarget: 10,000 signatures\n\nSign the petition.\n", Role.RECIPIENT)
