"""Reports of rallies, unions and campaigns as papers of movements print them, and posts of campaigns."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, RelationType, Role
from tests.extraction.said import links_in, names_in, playing_in

_ORG, _PERSON = EntityKind.ORGANISATION, EntityKind.PERSON


@pytest.mark.parametrize(
    "sentence",
    [
        'Governor Ana Petrova\'s "One Shore" plan was refused by the council of the town.',
        "The “Stop the Dam” rally went on until the evening.",
        'All of them had come for the "Never More" march in the rain.',
    ],
)
def test_a_quoted_plan_or_march_is_no_body(sentence: str) -> None:
    assert names_in(sentence, _ORG) == set()


def test_a_name_in_quotes_ends_before_its_closing_mark() -> None:
    said = "Several groups including “Blue Harbour Now” and “Works Against Dams” held a vigil before the mill."
    assert all("”" not in name for name in names_in(said, _ORG))


@pytest.mark.parametrize(
    "name",
    [
        "Campaign to End the Water Tax",
        "Committee to Stop the Harbour Levy",
        "Coalition to Save the Old Mill",
        "Alliance to Protect the Reef",
        "Network to Abolish the Toll",
    ],
)
def test_what_a_campaign_is_to_end_or_save_belongs_to_its_name(name: str) -> None:
    assert name in names_in(f"The march was organised by the {name} and by others.", _ORG)


@pytest.mark.parametrize("town", ["TULIA, Texas--", "KELP SPRINGS, Mich. -- ", "PORT ANNA, Norway — ", "DALE, N.Y.--"])
def test_the_town_with_which_a_report_begins_is_no_name(town: str) -> None:
    assert names_in(f"{town}More than 300 people rallied and marched against the mill here.", _ORG) == set()


@pytest.mark.parametrize("town", ["Ann Arbor", "Alice Springs", "Virginia Beach", "Shirley Heights"])
def test_a_town_whose_name_begins_like_a_person_is_none(town: str) -> None:
    assert names_in(f"They met in {town} on Monday and went on to the court.", _PERSON) == set()


@pytest.mark.parametrize("line", ["by KEEANGA-YAMAHTTA TAYLOR", "by TIM COOK", "By Yusef Khalil", "BY ODO QUILLBY"])
def test_a_line_names_the_writer_behind_by(line: str) -> None:
    text = f"News and reports\n\n{line}\n\nHundreds of people gathered in the square on Sunday."
    assert names_in(text, _PERSON) == {line[3:]}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ('"People should know," Hanno Adelyo, of Al-Reef, told the crowd.', "Hanno Adelyo"),
        ('"We wait," Ruvo Makkil, from the Kelp Union, said on Monday.', "Ruvo Makkil"),
        ("Those are the words of Jervo Makkil, father of one of the boys.", "Jervo Makkil"),
        ("They were led by Mirvo Talse, the widow of a docker.", "Mirvo Talse"),
        ("They demand freedom for death row prisoner Mumio Abu-Lamal and others.", "Mumio Abu-Lamal"),
        ("The crowd heard hunger striker Odo Quillby through a phone.", "Odo Quillby"),
        ("It was told by whistleblower Runo Pellwick in March.", "Runo Pellwick"),
    ],
)
def test_unknown_persons_are_known_by_what_they_are_called(sentence: str, name: str) -> None:
    assert name in names_in(sentence, _PERSON)


@pytest.mark.parametrize("line", ["JOINT MEDIA RELEASE BY", "Joint press statement by", "Joint letter from"])
def test_a_line_names_those_who_issue_it_together(line: str) -> None:
    names = ["Harbour Rights Australia", "Wise Futures", "Reef Foundation", "Kelp Watch"]
    names = [name.upper() for name in names] if line.isupper() else names
    text = f"{line} {', '.join(names)}\n\nWe call on the Minister to act at once."
    assert playing_in(text, Role.SIGNATORY) == set(names)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Have you engaged the services of Bergen Analytica or its parent company Kelp Data?", "Bergen Analytica"),
        ("The study commissioned by Blue Dock shows the same.", "Blue Dock"),
        ("Polling undertaken by Essential Reef showed it.", "Essential Reef"),
        ("It was a group that calls itself Blue Dawn.", "Blue Dawn"),
        ("A group calling itself Kelp Now took part in it.", "Kelp Now"),
        (
            "Read the paper of the Kelp Foundation, Harbour Rights Watch, Reef Frontiers, and Wise Futures.",
            "Wise Futures",
        ),
        (
            "Read the paper of the Kelp Foundation, Harbour Rights Watch, Reef Frontiers, and Wise Futures.",
            "Reef Frontiers",
        ),
    ],
)
def test_bodies_without_a_noun_for_bodies_are_shown_by_their_company(sentence: str, name: str) -> None:
    assert name in names_in(sentence, _ORG)


def test_what_somebody_directs_inside_a_body_is_none() -> None:
    assert names_in("Emily Howe, director of Legal Advocacy at the Kelp Law Centre, said so.", _ORG) == {
        "Kelp Law Centre"
    }


def test_a_currency_and_bills_are_no_bodies() -> None:
    said = "It adds $7 trillion USD every year, and these Bills will have an impact on businesses that nobody wants."
    assert names_in(said, _ORG) == set()


def test_bodies_in_lines_below_each_other_are_no_branches() -> None:
    text = (
        "Signed:\n\nReef America's Open Water Institute\nOpen Rights Group\nWild Reef Foundation\nLabour Press Group\n"
    )
    assert links_in(text, RelationType.BRANCH_OF) == set()


@pytest.mark.parametrize(
    ("said", "person", "body"),
    [
        (
            "They met at Rev. Al Kelpman's National Action Network headquarters.",
            "Al Kelpman",
            "National Action Network",
        ),
        ("It was sent by Rev. Ann Morrow's Harbour/PUSH Coalition.", "Ann Morrow", "Harbour/PUSH Coalition"),
        ("The money came from Maria Berg's Reef Foundation.", "Maria Berg", "Reef Foundation"),
    ],
)
def test_a_person_owns_the_body_behind_the_name(said: str, person: str, body: str) -> None:
    assert (names_in(said, _PERSON), names_in(said, _ORG)) == ({person}, {body})


@pytest.mark.parametrize("body", ["Community College of Kelp County", "University of Bergen", "Reef Institute of Oslo"])
def test_a_campus_is_no_part_of_the_name_before_it(body: str) -> None:
    assert body in names_in(f"Officials met at the {body}'s Boyce campus on Monday.", _ORG)


def test_adjectives_made_of_names_are_no_part_of_a_name() -> None:
    said = "Billy Roper of the neo-Nazi National Alliance said that German anti-Nazi laws are wrong."
    assert names_in(said, _ORG) == {"National Alliance"}


def test_a_surname_with_a_particle_is_found_again_with_it() -> None:
    said = "Minister Jan van der Berg spoke first, and nobody knew why van der Berg left."
    assert names_in(said, _PERSON) == {"Jan van der Berg", "van der Berg"}


def test_a_table_of_contents_lists_no_bodies() -> None:
    heads = ["Kelp Workers Union", "Stop the Tide", "Live from Harbour Row", "Reef Strike Network"]
    text = "News in brief\n\n" + "\n".join(heads) + "\n\n" + "\n\n".join(f"{head}\n\nHundreds came." for head in heads)
    assert not {"Stop the Tide", "Live from Harbour Row"} & names_in(text, _ORG)


@pytest.mark.parametrize(
    "name", ["Nike", "Nestlé", "Rheinmetall", "Statewatch", "La Via Campesina", "Sinn Féin", "The Irish Times", "SOCAR"]
)
def test_well_known_names_without_a_noun_for_bodies_are_known(name: str) -> None:
    assert name in names_in(f"It was the fight of the students against {name} that began it all.", _ORG)


@pytest.mark.parametrize("name", ["Starbucks Workers United", "National Nurses United", "Kelp Dockers United"])
def test_unions_call_those_whom_they_unite(name: str) -> None:
    assert name in names_in(f"The {name} posted a message of solidarity on Sunday.", _ORG)


@pytest.mark.parametrize("day", ["Monday", "Friday"])
def test_a_day_before_a_group_is_no_body(day: str) -> None:
    assert names_in(f"The union pushed back. On {day}, a field group emailed the officers.", _ORG) == set()


def test_an_adverb_that_opens_a_sentence_is_no_part_of_a_name() -> None:
    assert "Scotrail" in names_in("They strike. Clearly Scotrail and other train companies put profit first.", _ORG)


def test_who_opposes_a_plan_is_not_criticised() -> None:
    said = "Unions are in opposition to the Kelp Access Pipeline, including the Tide Workers Union and the Reef Union."
    assert playing_in(said, Role.TARGET) == set()


@pytest.mark.parametrize("verb", ["rebuked it", "condemned us", "have denounced him"])
def test_a_cue_does_not_reach_over_a_short_word_at_the_end_of_its_sentence(verb: str) -> None:
    said = f"The National Nurses Union {verb}. The Kelp Union and the Reef Union met the press on the same day."
    assert playing_in(said, Role.TARGET) == set()


def test_the_staff_of_a_body_is_no_body() -> None:
    assert names_in("Staff of Kelp Foundation took part in the rally.", _ORG) == {"Kelp Foundation"}


def test_the_number_of_a_proposal_is_no_body() -> None:
    assert names_in("We write about the proposal COM(2010)555 on data that was tabled in May.", _ORG) == set()


def test_a_firm_is_found_again_without_its_legal_form() -> None:
    said = 'It is opposed by Delta Reef Aggregates Inc. "They stand with Delta Reef Aggregates," he said.'
    assert "Delta Reef Aggregates" in names_in(said, _ORG)


def test_persons_behind_bodies_and_countries_are_settled_by_their_list() -> None:
    lines = [
        "Asia Monitor Desk, Hong Kong - Lau Ka-yan",
        "Kilusang Mandaragat, Philippines - Rey Custodio",
        "Havnenet, Denmark - Bente Skov",
        "Mission de la Mer, France - Yves Kerlan",
        "Women Aboard Network, Canada - Joanne Tremblay",
    ]
    text = "Dear Sir,\n\nWe ask you to act.\n\nSincerely,\n\n" + "\n".join(
        f"{n}. {line}" for n, line in enumerate(lines, 1)
    )
    assert ("Rey Custodio", "Kilusang Mandaragat") in links_in(text, RelationType.SIGNS_FOR)


def test_those_behind_the_german_word_for_copies_are_written_to() -> None:
    text = "Sehr geehrte Damen und Herren,\n\nwir bitten Sie um Antwort.\n\nVerteiler: Staatskanzlei; Hafenamt Rostock"
    assert "Hafenamt Rostock" in playing_in(text, Role.RECIPIENT)


@pytest.mark.parametrize("lead", ["Père ", "Capt. (ret.) ", "Pfarrer ", "Sra. ", "Dott. "])
def test_forms_of_address_of_other_languages_and_ranks_left_are_no_names(lead: str) -> None:
    lines = ["Harbour Union, Ghana - Emmanuel Osei", f"Tide Club, Spain - {lead}Ana Ruiz", "Kelp Watch, UK - Jan Moor"]
    text = "Sincerely,\n\n" + "\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1))
    assert "Ana Ruiz" in playing_in(text, Role.SIGNATORY)
