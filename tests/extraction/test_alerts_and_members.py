"""Action alerts, contacts below a statement, and long lists of members inside one sentence."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, RelationType, Role

from .said import links_in, names_in, playing_in

MEMBERS = (
    "8th Tide Center for Peace, Al-Kelp Oslo: the Return Coalition, Arab Resource and Organizing Center, "
    "Friends of Harbours-North Sea, Korean American Resource and Cultural Center (KRCC), Kelp Watch (CT), "
    "Netmenders Solidarity Group-Bergen, Seafarers Youth Movement-UK Branch, St. Olaf Harbour Committee, "
    "US Campaign to End the Coal Age, Women Against Dredging, and Z Collective"
)
"""Names that only their place between commas shows whole."""


@pytest.mark.parametrize(
    "lead",
    [
        "The national Harbour Committee includes",
        "The campaign is supported by",
        "The Harbour Alliance comprises",
        "The alliance is a table of bodies, including",
        "Members of the alliance are",
    ],
)
def test_a_long_list_in_a_sentence_is_read_from_comma_to_comma(lead: str) -> None:
    found = names_in(f"{lead} {MEMBERS}.\n")
    whole = {
        "8th Tide Center for Peace",
        "Arab Resource and Organizing Center",
        "Friends of Harbours-North Sea",
        "Korean American Resource and Cultural Center",
        "Kelp Watch",
        "Netmenders Solidarity Group-Bergen",
        "Seafarers Youth Movement-UK Branch",
        "St. Olaf Harbour Committee",
        "US Campaign to End the Coal Age",
        "Women Against Dredging",
        "Z Collective",
    }
    assert whole <= found
    assert not {"CT", "Arab Resource", "Organizing Center", "Olaf Harbour Committee"} & found


def test_a_long_list_of_who_holds_offices_in_bodies_is_no_list_of_bodies() -> None:
    text = (
        "The workshops were held by Maria Lopez of the Kelp Union, Omar Berg of the Tide Society, Ann Lee of the "
        "Rock Council, Peter Olsen of the Net Guild, Paul Vale of the Harbour Board, and Ruth Moor of the Sea League.\n"
    )
    assert names_in(text, EntityKind.PERSON) == {
        "Maria Lopez",
        "Omar Berg",
        "Ann Lee",
        "Peter Olsen",
        "Paul Vale",
        "Ruth Moor",
    }


@pytest.mark.parametrize(
    "lead",
    [
        "### (2) Share your message with your members of congress",
        "**Find your Representative:**",
        "Call your senators:",
        "Please write to these officials",
        "Email or call your MPs:",
    ],
)
def test_those_whom_an_alert_lists_to_be_written_to_are_addressed(lead: str) -> None:
    text = (
        f"# Keep the Port Open\n\nThe port closes in May unless they act.\n\n{lead}\n"
        "  * Senator Dianne Olsen: (415) 555-0707, (202) 555-3841, or [email](http://olsen.example/me).\n"
        "  * Rep. Mark Tidewell - 11th district: (510) 555-1000, or [email](http://tidewell.example/me).\n"
        "  * Sen. Maria Vale: (415) 555-9041, (213) 555-5000, or [email](http://vale.example/me).\n\n"
        "The port has been open for a hundred years and feeds half of the town.\n"
    )
    assert playing_in(text, Role.RECIPIENT) == {"Dianne Olsen", "Mark Tidewell", "Maria Vale"}


@pytest.mark.parametrize("lead", ["<strong>Contacts</strong>", "Contacts", "**Media**"])
def test_whom_to_telephone_below_a_statement_does_not_sign_it(lead: str) -> None:
    text = (
        "# Norway Must Free the Divers\n\n(Kelp Rights Defenders, July 25, 2019) The town held divers for a year. "
        "Kelp Rights Defenders urges the town to free them.\n\n"
        f"{lead}\n\n"
        "Renee Olsen, Director (Mandarin, English), +1 863 555 1012 r[at]kelp.example, Follow on Twitter: @ren\n\n"
        "Frances Berg, Deputy Director of Research (English), +1 661 555 9177, Follow on Twitter: @frakelp\n"
    )
    assert playing_in(text, Role.SIGNATORY) <= {"Kelp Rights Defenders"}
    assert names_in(text) - {"Twitter"} == {"Kelp Rights Defenders"}


@pytest.mark.parametrize(
    ("author", "name"),
    [("we-are-the-harbour", "We are the Harbour"), ("keep-our-port", "Keep our Port"), ("who-cares", "Who Cares")],
)
def test_a_body_with_the_name_of_a_sentence_issues_the_release_whose_author_it_is(author: str, name: str) -> None:
    text = (
        f"---\ntitle: Port cuts\nauthor: {author}\n---\nPort cuts\n=========\n\n**Press Release: {name}**\n\n"
        "The cuts are an attack on all who live from the sea, and nobody asked them.\n"
    )
    assert name in playing_in(text, Role.SIGNATORY)


@pytest.mark.parametrize("short", ["Kelper’s journalists", "Kelper itself reported it", "we stand with Kelper"])
def test_a_firm_is_named_again_without_what_says_that_it_is_one(short: str) -> None:
    text = f"We stand with Maria Reszka. Reszka and Kelper Holdings were charged in May, and {short}.\n"
    assert {"Kelper Holdings", "Kelper"} <= names_in(text)
    assert "Reszka and Kelper Holdings" not in names_in(text)


@pytest.mark.parametrize(
    "row",
    [
        (
            "Lantern Union * Kelp Council for the Arts *\nSociety of Ferry Captains * Hands Off the\n"
            "Lake * Harbour Watch * Union of Kelp Farmers *\nTidewrack"
        ),
        (
            "  Lantern Union * Kelp Council for the Arts * Society of Ferry Captains *\n"
            "  Hands Off the Lake * Harbour Watch * Union of Kelp Farmers * Tidewrack"
        ),
        (
            "Lantern Union * Kelp Council for the Arts\n* Society of Ferry Captains * Hands Off the Lake\n"
            "* Harbour Watch * Union of Kelp Farmers * Tidewrack"
        ),
    ],
)
def test_names_that_asterisks_part_go_over_the_ends_of_lines(row: str) -> None:
    text = f"LIST OF MEMBERS\n\nSeveral groups have joined forces to keep the port open this year.\n\n{row}\n"
    found = {" ".join(name.split()) for name in names_in(text)}
    named = {"Lantern Union", "Kelp Council for the Arts", "Society of Ferry Captains", "Hands Off the Lake"}
    assert named | {"Harbour Watch", "Union of Kelp Farmers", "Tidewrack"} <= found


@pytest.mark.parametrize(
    "banner",
    [
        "THE HOUSE WILL VOTE ON THE HARBOUR ACT",
        "SEE THE LIST OF MEMBERS AT THE END",
        "SAMPLE FAX",
        "THE PORT IS BEING CLOSED BY THE TOWN",
        "DON'T LET THEM CLOSE THE PORT",
    ],
)
def test_a_banner_in_capitals_under_who_sends_an_alert_does_not_sign_it(banner: str) -> None:
    text = f"From: Ann Lee <ann@kelp.example>\n\n{banner}\n\nThe port closes in May, unless all of us ask the town.\n"
    assert playing_in(text, Role.SIGNATORY) == {"Ann Lee"}


def test_newsgroups_and_labels_below_an_addressee_are_nobody_addressed() -> None:
    text = "To: comp.sea.talk, alt.harbour, Kelp Union\nContact: Ann Lee of the Tide Society\n\nThe port closes.\n"
    assert playing_in(text, Role.RECIPIENT) == {"Kelp Union"}


def test_a_country_before_a_body_with_two_fields_is_part_of_its_name() -> None:
    text = "Yesterday the U.S. Fish and Wildlife Service and Section 181 of the Harbour Act stood in the way.\n"
    assert names_in(text) == {"U.S. Fish and Wildlife Service"}


def test_words_that_a_call_prints_loudly_are_no_short_forms() -> None:
    text = "Join us for a RALLY at the port on Monday. NOTE that the VIGIL begins at noon, and bring friends along.\n"
    assert names_in(text) == set()


def test_the_resource_inside_a_name_is_no_mother_body() -> None:
    text = "The Arab Resource and Organizing Center wrote to the town.\n"
    assert links_in(text, RelationType.BRANCH_OF) == set()
