"""Habits of coalitions' letters: bodies set in below their person, names withheld, portfolios, whom to contact."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, RelationType, Role
from tests.extraction.said import links_in, names_in, playing_in

PLACES = ["Ghana", "Kenya", "India", "Belgium", "Germany"]
SIGNED = "Dear Minister,\n\nWe ask you to open the quay.\n\nSigned,\n\n"


def test_a_body_set_in_below_a_person_and_an_office_is_whom_the_person_signs_for() -> None:
    text = (
        SIGNED
        + "Jon Berg, Coordinator, Harbour Project\nPia Moor, Policy Director\n    World Rivers Network\nKelp Fund"
    )
    assert ("Pia Moor", "World Rivers Network") in links_in(text, RelationType.SIGNS_FOR)
    assert ("Kelp Fund", "World Rivers Network") not in links_in(text, RelationType.SIGNS_FOR)


def test_lines_with_one_slash_each_at_most_are_names_of_their_own() -> None:
    text = SIGNED + "Kelp Action Network\nBedre Hav / Better Sea Union\nTide Club / Clube da Maré\nLantern Society"
    assert {"Kelp Action Network", "Lantern Society"} <= playing_in(text, Role.SIGNATORY)


def test_a_line_that_says_for_whom_a_person_signs_is_no_end_of_the_line_above() -> None:
    text = SIGNED + "Paula Marin (Altomar, Italy)\non behalf of the Federation of Boat Owners: Jan Nowak"
    assert {"Paula Marin", "Jan Nowak"} <= playing_in(text, Role.SIGNATORY)


@pytest.mark.parametrize("withheld", ["Anonymous, School of Law", "Name withheld", "(Anonymous)"])
def test_who_withholds_the_name_is_no_body(withheld: str) -> None:
    found = names_in(f"{SIGNED}Ana Ruiz, Kelp Union\nPia Moor, Tide Club\n{withheld}\nand 214 others")
    assert not any("nonymous" in name or "withheld" in name or "others" in name for name in found)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It was founded by the Tana Women Advocacy and Development Organisation.",) * 2,
        ("The Coast Fishers Welfare and Savings Association met.",) * 2,
        ("A letter by the Council for Academics at Risk (Cara) followed.",) * 2,
        ("The Federation of Kurdish Associations in Norway (FKN) met.",) * 2,
    ],
)
def test_themes_risks_and_homes_stand_inside_a_name(text: str, name: str) -> None:
    found = names_in(text)
    assert any(each in name and len(each.split()) > 4 for each in found), found


@pytest.mark.parametrize(
    "portfolio", ["Information Society and Media", "Consumer Protection", "Home Affairs and Citizenship"]
)
def test_what_a_commissioner_is_for_is_no_body(portfolio: str) -> None:
    address = f"Ms Viola Olsen\nCommissioner for {portfolio}\nRue du Port 200\n1049 Brussels"
    assert names_in(f"{address}\n\nDear Commissioner Olsen,\n\nPlease act.") <= {"Viola Olsen", "Olsen"}


@pytest.mark.parametrize(
    "sentence",
    [
        "If you would like to add your name, write to Tim Olsen at the Kelp Trust.",
        "To join us, please write to the Kelp Trust before Sunday.",
        "For more information please write to the Kelp Trust.",
    ],
)
def test_whom_readers_are_told_to_contact_is_no_recipient(sentence: str) -> None:
    assert "Kelp Trust" not in playing_in(f"A letter on the quay is going round. {sentence}", Role.RECIPIENT)


@pytest.mark.parametrize(
    "mission", ["embassy of Finland", "embassy of the Republic of Belarus", "consulate of the Kingdom of Norway"]
)
def test_a_mission_written_small_is_named_with_its_country(mission: str) -> None:
    assert mission in names_in(f"They gathered before the {mission} in the afternoon.")


def test_a_lone_name_that_a_body_told_at_the_end_of_a_sentence_is_an_agency() -> None:
    text = "The Society held a rally at the quay on Saturday, the Kelp Association told Tidal."
    assert "Tidal" in playing_in(text, Role.PUBLISHER)
    assert "Dr" not in names_in("Neither the dean nor the clerk has told Dr Haddad who asks.")


def test_the_office_in_a_cell_of_bodies_is_none() -> None:
    table = [["Ana Ruiz", "President, Kelp Mar"], ["Pia Moor", "Lantern Society"], ["Jon Berg", "Tide Club"]]
    rows = "\n".join(f"| {name} | {body} | Oslo |" for name, body in table)
    links = links_in(f"Dear Minister,\n\nWe ask you to act.\n\nWith respect,\n\n{rows}\n", RelationType.SIGNS_FOR)
    assert links == {("Ana Ruiz", "Kelp Mar"), ("Pia Moor", "Lantern Society"), ("Jon Berg", "Tide Club")}


@pytest.mark.parametrize(
    "name", ["Foreign, Commonwealth & Development Office", "Arts, Heritage and Tourism Ministry", "Harbour Examiner"]
)
def test_fields_of_state_and_papers_are_whole_names(name: str) -> None:
    assert name in names_in(f"It was told by the {name} on Monday.")


def test_bodies_behind_among_them_are_found() -> None:
    text = "Forty groups have signed so far, among them Open Reason, Both SHORES (Norway) and the Boat People."
    assert {"Open Reason", "Both SHORES", "Boat People"} <= names_in(text)


def test_who_sends_a_message_of_support_to_a_rally_signs_nothing() -> None:
    text = "Speaking at the rally, Ann Lee thanked all. The MP Jean Olsen sent a message of support."
    assert "Jean Olsen" not in playing_in(text, Role.SIGNATORY)


def test_the_press_asks_whom_no_list_of_signatures_holds() -> None:
    text = (
        SIGNED
        + "Kelp Trust; Tide Club; Lantern Hub; Boat Union\n\nFor media enquiries: Percy Aron Berg, KELP 19 - 5 55"
    )
    assert "Percy Aron Berg" not in playing_in(text, Role.SIGNATORY)
    assert "KELP 19" not in playing_in(text, Role.SIGNATORY)


def test_those_below_for_the_participants_sign() -> None:
    lines = "For the participants:\n\nAna Ruiz, Women of the Sea Club\nPia Moor - Tide Network"
    text = f"We call on the minister to act.\n\n{lines}"
    assert links_in(text, RelationType.SIGNS_FOR) == {
        ("Ana Ruiz", "Women of the Sea Club"),
        ("Pia Moor", "Tide Network"),
    }


@pytest.mark.parametrize(
    ("line", "link"),
    [
        ("Jeanne Ngo Nlend - Kelp Women Association", ("Jeanne Ngo Nlend", "Kelp Women Association")),
        ("Comunidad de Pescadores, Sr. Obo Ndong", ("Obo Ndong", "Comunidad de Pescadores")),
        ("Kelp Clean Air: Nicaise Ombi", ("Nicaise Ombi", "Kelp Clean Air")),
    ],
)
def test_bodies_and_persons_of_a_line_are_told_apart(line: str, link: tuple[str, str]) -> None:
    text = f"{SIGNED}Samuel Berg, Tide Club\n{line}\nPia Moor, Lantern Society"
    assert link in links_in(text, RelationType.SIGNS_FOR)


def test_a_place_that_is_a_given_name_makes_no_person_of_a_short_form() -> None:
    text = f"{SIGNED}NGUYEN Van Minh, Tide Club\nSMITH John, Kelp Union\nKHAN Ali, Lantern Society\nUNOSEA Georgia"
    assert "UNOSEA Georgia" in names_in(text)
    assert ("SMITH John", "Kelp Union") in links_in(text, RelationType.SIGNS_FOR)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("She left the Politics Academy of the Peace and Freedom Party.", "Peace and Freedom Party"),
        (
            "University Hospitals of Kelpford NHS Trust said it would appeal.",
            "University Hospitals of Kelpford NHS Trust",
        ),
        ("It was paid by the Nordic Inland Tide Aid Development Agency (Nita).", "Nita"),
        ("It was paid by the Centre for Harbour and Dock Law (CHDL), and CHDL agreed.", "CHDL"),
        ("DEPLORING the silence of the Kelp Development Bank and the Tide Union;", "Kelp Development Bank"),
        ("The assets of Gazprom and Rosneft were frozen.", "Rosneft"),
    ],
)
def test_bodies_are_found_whole_in_sentences(text: str, name: str) -> None:
    assert name in names_in(text)


def test_a_state_is_no_body_of_its_embassy() -> None:
    assert "Russian Federation" not in names_in("They stood before the Embassy of the Russian Federation.")


def test_an_apostrophe_stands_inside_a_surname() -> None:
    found = names_in("Ann Ng'ang'a came, and Mr Ng'eno left.", EntityKind.PERSON)
    assert found == {"Ann Ng'ang'a", "Ng'eno"}


@pytest.mark.parametrize(
    ("title", "wrong"),
    [
        ("DECLARATION OF THE COASTAL PEOPLES ON THE DEEP-WATER PORT", "COASTAL PEOPLES"),
        ("STATEMENT BY PARTICIPANTS OF THE WOMEN'S DIALOGUE, OSLO", "WOMEN"),
        ("STATEMENT OF LANTERN WATCH ON THE QUAY", "STATEMENT"),
    ],
)
def test_titles_in_capitals_are_no_names(title: str, wrong: str) -> None:
    assert not any(wrong in name for name in names_in(f"{title}\n\nWe ask the minister to act on the quay now."))


def test_two_names_that_begin_alike_are_two() -> None:
    text = "The march was backed by the Kelp Union, the Tidewick Mercury and Tidewick City Football Club."
    assert {"Tidewick Mercury", "Tidewick City Football Club"} <= names_in(text)


def test_bars_part_bodies_over_line_ends() -> None:
    lines = ["Tide Foundation | Kelp Ethical | Comms Clear | Doctors for the Sea"]
    lines += [
        "Harbour Justice | Equity Lawyers | Future Sail | Lantern Pacific",
        "Group on Tides | Parents for Tides | A | B",
    ]
    found = playing_in(
        f"Please act.\n\nAnnex A: Organisations supporting this letter\n\n{chr(10).join(lines)}", Role.SIGNATORY
    )
    assert {"Comms Clear", "Doctors for the Sea", "Harbour Justice", "Lantern Pacific", "Parents for Tides"} <= found


def test_dots_lead_from_a_surname_that_begins_small_to_its_body() -> None:
    lines = [
        "Osterberg, Philip ..... Kelp University",
        "Bauer, Heike ..... Academia Maris",
        "de la Cruz, Maria ..... Tide Institute",
        "Ericsson, Nils ..... Lantern College",
    ]
    links = links_in("LIST OF SIGNERS\n\n" + "\n".join(lines), RelationType.SIGNS_FOR)
    assert {("Osterberg, Philip", "Kelp University"), ("de la Cruz, Maria", "Tide Institute")} <= links


def test_a_body_is_represented_by_who_holds_an_office_of_it() -> None:
    lines = ["Bits of Kelp (Ot van Daalen)", "Kelp Union, represented by its president Bassiaka Dao"]
    text = SIGNED + "\n".join([*lines, "Kelp Union of Norway, KUN"])
    assert {("Ot van Daalen", "Bits of Kelp"), ("Bassiaka Dao", "Kelp Union")} <= links_in(text, RelationType.SIGNS_FOR)
    assert ("KUN", "Kelp Union of Norway") in links_in(text, RelationType.ACRONYM_OF)


def test_a_name_behind_what_nobody_knows_is_not_written_to() -> None:
    text = "A letter on the quay. In its submission to Treasury of 9 March, the Tide Council suggested more."
    assert "Tide Council" not in playing_in(text, Role.RECIPIENT)


def test_a_text_may_end_inside_an_office() -> None:
    whole = (
        "They met the High Commissioner for Rights and Trade, Ann Lee, and the Secretary of State for Sea, Jon Berg."
    )
    for end in range(len(whole)):
        assert all(name in whole for name in names_in(whole[:end]))


def test_names_behind_a_label_go_on_over_line_ends() -> None:
    rows = ["Signatories: Access Tide, Kelp Union, Lantern Society, Boat People, Harbour Watch, Quiet Shores"]
    rows += ["Trust, Tidewrack, Open Sea, Divers for Peace, Sailors Club, Nordic Kelp Forum, Young Anglers,"]
    found = playing_in("Dear Minister, we ask you to act.\n\n" + "\n".join([*rows, "Wave."]), Role.SIGNATORY)
    assert {"Quiet Shores\nTrust", "Tidewrack", "Open Sea", "Sailors Club", "Young Anglers", "Wave"} <= found


@pytest.mark.parametrize(
    ("line", "link"),
    [
        ("LCHR – Lawyers' Committee for Harbour Rights, Orla Vale", ("Orla Vale", "LCHR")),
        ("Kelpjugend – Jana Weber, Board", ("Jana Weber", "Kelpjugend")),
        ("Lantern Fund, chair Pia Moor", ("Pia Moor", "Lantern Fund")),
    ],
)
def test_who_signs_for_a_body_stands_behind_its_names_and_offices(line: str, link: tuple[str, str]) -> None:
    text = f"{SIGNED}Omar Berg, Tide Club\n{line}\nJon Stein, Kelp Union"
    assert link in links_in(text, RelationType.SIGNS_FOR)


def test_a_table_of_numbers_bodies_and_countries_is_a_list() -> None:
    names = [
        "Coastal Peoples Network (CPN)",
        "Fish for Tomorrow",
        "IT for Fishers",
        "12.12.12",
        "Gender Equality: Work, Sea",
    ]
    cells = [(str(number), name, country) for number, (name, country) in enumerate(zip(names, PLACES, strict=True), 1)]
    rows = "".join(f"<tr>\n<td>\n{a}\n</td>\n<td>\n{b}\n</td>\n<td>\n{c}\n</td>\n</tr>\n" for a, b, c in cells)
    found = names_in(f"We, the undersigned, call on all to act.\n<table>\n\t{rows}</table>")
    assert {"Coastal Peoples Network", "Fish for Tomorrow", "IT for Fishers", "12.12.12"} <= found


def test_what_belongs_to_a_ministry_ends_its_name() -> None:
    assert "Ministry of Interior" in names_in("They read the Ministry of Interior's Data Impact Assessment at night.")


def test_the_undersigned_are_no_members_of_those_they_call_on() -> None:
    text = "We, the undersigned groups, call on the members of the Kelp Trade Organization not to adopt the text."
    assert "Kelp Trade Organization" not in playing_in(text, Role.SIGNATORY)


def test_capitals_inside_a_word_make_no_surname() -> None:
    text = '"We stay," said Hassan Shire, Executive Director of DefendDocks. About DefendDocks: it is small.'
    assert "DefendDocks" in names_in(text)
    assert not {"DefendDocks", "About DefendDocks"} & names_in(text, EntityKind.PERSON)


def test_who_is_asked_to_hold_something_holds_nothing() -> None:
    text = "We call on the Tide Ministry to suspend it, on the Kelp Assembly to hold a hearing, and on all to act."
    assert "Kelp Assembly" not in playing_in(text, Role.ORGANISER)
    assert "Kelp Club" in playing_in("KELPFORD - Kelp Club plans to hold a march on Sunday in Oslo.", Role.ORGANISER)


def test_the_house_of_an_address_is_no_body() -> None:
    address = "The Hon. Anna Albanero MP\nPrime Minister\nParliament House\nKELPFORD ACT 2600"
    assert not names_in(f"{address}\n\nDear Prime Minister\n\nWe ask you to act on the quay.")


@pytest.mark.parametrize("name", ["M. Frost", "D. Tran", "J. Rose", "B. Mast", "D. Min"])
def test_an_initial_and_a_short_surname_are_a_person_and_no_degree(name: str) -> None:
    others = ["G. Latimer, Tide Club", "Ann Lee, M.Ed., Lantern Society", "Pia Moor, Ph. D., Boat Trust"]
    text = SIGNED + "\n".join([f"{name}, Kelp Union", *others])
    found = links_in(text, RelationType.SIGNS_FOR)
    assert found >= {(name, "Kelp Union"), ("Ann Lee", "Lantern Society"), ("Pia Moor", "Boat Trust")}
