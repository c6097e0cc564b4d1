"""Pages of campaigns on law and technology: fields joined by 'and', short forms of laws, offices and mails."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, RelationType, Role
from tests.extraction.said import bodies_of, links_in, names_in, playing_in, roles_in


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Centre for Democracy and Technology is based in Oslo.", "Centre for Democracy and Technology"),
        ("We met the Institute for Energy and Technology today.", "Institute for Energy and Technology"),
        (
            "It wrote to the Ministry of Electronics and Information Technology.",
            "Ministry of Electronics and Information Technology",
        ),
        ("The Ministry of Information & Broadcasting has refused.", "Ministry of Information & Broadcasting"),
        ("A court asked the Department of Justice Thursday to answer.", "Department of Justice"),
        ("Members of the Kelp Federation of Labor October 15 may vote.", "Kelp Federation of Labor"),
        ("The Public Prosecutor's Office wants the server.", "Public Prosecutor's Office"),
    ],
)
def test_a_name_goes_on_over_fields_and_ends_before_a_day(text: str, name: str) -> None:
    assert names_in(text) == {name}


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Thanks go to the Kelp Endowment for Reefs (KER) too.", {"Kelp Endowment for Reefs", "KER"}),
        ("The Tidal Institute for Standards and Technology (TIST) erred.", None),
        ("Ask Tidal Frontiers Norway (TFN) for more.", {"Tidal Frontiers Norway", "TFN"}),
        ("It was built with [Open Tide Labs](https://tide.example/) (OTL).", {"Open Tide Labs", "OTL"}),
    ],
)
def test_a_body_stands_with_its_short_form(text: str, pair: set[str] | None) -> None:
    assert names_in(text) == (pair or {"Tidal Institute for Standards and Technology", "TIST"})


@pytest.mark.parametrize(
    "text",
    [
        "This breaks the International Covenant on Civil and Political Rights and the ICCPR.",
        "Under Article 207 TFEU the parliament has to be told of it.",
        "WHO TO ASK\n\nPlease write to us.",
        "NEARLY A month after the raids nobody knows more.",
        "MARE TIDE BILL HAS PASSED: TALKS GO ON",
        "The members met at our General Meeting on Monday.",
        "The bill was sponsored by Reps. and others.",
    ],
)
def test_treaties_questions_and_loud_words_name_nobody(text: str) -> None:
    assert names_in(text) == names_in(text, EntityKind.PERSON) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"We hope so," said Tidal Rights Director Katiso Rodrigo.', "Katiso Rodrigo"),
        ('"Not yet," added Harbour Watch Chair Tizzie O\'Shiel.', "Tizzie O'Shiel"),
        ("The local is led by Secretary-Treasurer Scott Hallam, who won.", "Scott Hallam"),
        (
            "Only days later, the prosecutor Ana Vitoria Dinis Lima asked the judge to seize the machine of the group.",
            "Ana Vitoria Dinis Lima",
        ),
    ],
)
def test_persons_stand_behind_offices_in_capitals(text: str, name: str) -> None:
    assert names_in(text, EntityKind.PERSON) == {name}


def test_lawyers_for_a_body_are_no_body() -> None:
    assert names_in("Lawyers for the ACLU appeared before the judges.") == {"ACLU"}


FOLDED = """---
title: >-
  Kelp Network releases its first report on
  observers
excerpt: >-
  The report was made with the National
  Tide Institute and the People's Alliance
  for Open Reefs.
tags:
  - OpenReefs
---

The report of the Kelp Network tells of reefs.
"""


def test_values_of_front_matter_go_on_over_their_lines() -> None:
    said = extract(read_text(FOLDED))
    assert said.title == "Kelp Network releases its first report on observers"
    named = {" ".join(name.split()) for name in bodies_of(said)}
    assert named == {"Kelp Network", "National Tide Institute", "People's Alliance for Open Reefs"}


@pytest.mark.parametrize(
    "text",
    [
        "The Kelp Senate was urged to vote.",
        "The Kelp Senate has been asked to explain itself.",
        "The Kelp Senate was repeatedly called upon to act.",
        "The Kelp Senate is being requested to answer.",
    ],
)
def test_whom_something_is_asked_of_signs_nothing(text: str) -> None:
    assert roles_in(text) == {"Kelp Senate": {Role.RECIPIENT}}


@pytest.mark.parametrize("name", ["Luis Cruz", "Ana Maria Casas", "Pedro Mesa"])
def test_a_surname_that_is_a_noun_of_bodies_elsewhere_is_one(name: str) -> None:
    text = f"We protest.\n\nSigned by:\n\nAnn Lee, Kelp Union\n{name}, Tide Council\nBo Dahl, Reef Club\n"
    assert links_in(text, RelationType.SIGNS_FOR) >= {(name, "Tide Council")}


@pytest.mark.parametrize(
    "invitation", ["Join the Harbour Freedom Forum", "Support the Reef Fund", "Learn more about the Tide Institute"]
)
def test_a_button_under_a_statement_signs_nothing(invitation: str) -> None:
    text = f"The Kelp Union demands an open harbour.\n\nWe will not give up.\n\n\n{invitation}\n"
    assert playing_in(text, Role.SIGNATORY) <= {"Kelp Union"}


def test_two_names_with_an_article_each_are_two_behind_a_cue() -> None:
    text = "The following organisations have issued this advisory: the Harbour Union and the Tide Council.\n"
    assert playing_in(text, Role.SIGNATORY) == {"Harbour Union", "Tide Council"}


def test_fields_of_technology_are_no_bodies() -> None:
    assert names_in("Companies of EdTech and FinTech sell our data.") == set()


@pytest.mark.parametrize(
    ("heading", "roles"),
    [
        ("Reef Party Signs Joint Statement Against Mass Fishing", {"Reef Party": {Role.SIGNATORY}}),
        ("Kelp Union Condemns New Harbour Rules", {"Kelp Union": {Role.SIGNATORY}}),
        ("The Coalition for Open Reefs Launches New Map", {"Coalition for Open Reefs": set()}),
        ("KCLU Opposes New Harbour Rules", {"KCLU": {Role.SIGNATORY}}),
        ("Minister for Ports Urges More Talks", {}),
        ("Trade Unions Joins Call for Talks", {}),
    ],
)
def test_a_heading_in_capitals_begins_with_who_does_something(heading: str, roles: dict[str, set[Role]]) -> None:
    assert roles_in(f"# {heading}\n\nNobody has said more about it since.\n") == roles


@pytest.mark.parametrize(
    "line", ["Return to Kelp Union", "View the Tide Institute archive", "Back to Reef Council", "View all Kelp Groups"]
)
def test_what_leads_elsewhere_on_a_site_signs_nothing(line: str) -> None:
    text = f"The Rock Party has published its statement.\n\nIt is long.\n\n{line}\nReturn to Tide Board\nSource\n"
    assert playing_in(text, Role.SIGNATORY) <= {"Rock Party"}


def test_a_colon_behind_a_verb_of_saying_opens_no_list() -> None:
    assert names_in("Small Parties Say: Tide Bill Must Not Pass\n\nThere is more to come.\n") == set()


def test_a_body_in_which_somebody_is_does_nothing() -> None:
    text = "Parties without seats in the House of Commons are holding a press conference on Friday."
    assert roles_in(text) == {"House of Commons": set()}


@pytest.mark.parametrize(
    "text",
    [
        "Die Firmen bekommen die Daten über ihren deutschen Partnerdienst.",
        "Wenn das vor Gericht Bestand hat, ist es zu spät.",
        "Im Rahmen des Digitalpaktes Schule wird viel gebaut.",
        "Only 28 House Democrats backed it.",
        "The Intellectual Property Chapter has leaked.",
    ],
)
def test_plain_nouns_and_chapters_of_treaties_are_no_bodies(text: str) -> None:
    assert names_in(text) == set()


def test_we_are_who_demands_behind_the_body_of_a_german_sentence() -> None:
    text = "Nach der Vergabe durch das Ministerium für Schule und Häfen fordern wir:\n\n* Aufklärung,\n* Offenheit.\n"
    assert playing_in(text, Role.SIGNATORY) == set()


def test_a_short_form_with_a_trade_is_a_company() -> None:
    assert names_in("Der Auftrag ging an KELP Digital und niemanden sonst.") == {"KELP Digital"}


def test_a_mark_of_a_footnote_before_a_name_is_none_of_it() -> None:
    text = "Text.\n\n<sup>1</sup>Ruth Lindal, Head of Policy at the Kelp Corporation, serves on the board.\n"
    assert names_in(text, EntityKind.PERSON) == {"Ruth Lindal"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Access Now and Harbour Rights Watch have told us why.", {"Access Now", "Harbour Rights Watch"}),
        ("The Attorney General's Department released the report.", {"Attorney General's Department"}),
        (
            "It is taught in the School of Computing and Information Systems.",
            {"School of Computing and Information Systems"},
        ),
        ("She is the author of Future Tides.", set()),
        ("Free VPNs have been seen at 12pm AWST.", set()),
        ("Greetings to the Chief Tidal Officer and our colleagues among the other parties.", set()),
        ("The talks are over. However, an important group has been absent.", set()),
        ("The talks were about the Tidal Partnership (TPP). The meetings were held in secret.", set()),
    ],
)
def test_names_end_where_offices_titles_and_short_forms_of_things_begin(text: str, names: set[str]) -> None:
    assert names_in(text) == names


@pytest.mark.parametrize(
    "note",
    [
        "The Reef Party is a federal political party for open seas, and it can be found online.",
        "Reef Party is an independent non-profit organisation that was founded by divers long ago.",
    ],
)
def test_a_release_is_issued_by_the_body_that_its_last_words_introduce(note: str) -> None:
    text = f"""PRESS RELEASE

Oslo - July 10

The by-elections held last week have set a new low, and part of the reason is believed to be the date of the election.

"We can do better than this," says Ann Lee, leader of the Reef Party, who stood for a seat in the south herself.

{note}
"""
    assert playing_in(text, Role.SIGNATORY) >= {"Reef Party"}


@pytest.mark.parametrize(
    ("text", "names", "role"),
    [
        (
            "The suit names Governor Zell Hallam and the Harbour Board as defendants.",
            {"Zell Hallam", "Harbour Board"},
            Role.TARGET,
        ),
        (
            "Disertarán, entre otros: Ana Ruiz - CEMAR | Luis Cruz – ACIM\n\nLa reunión es mañana a las seis.\n",
            {"Ana Ruiz", "CEMAR", "Luis Cruz", "ACIM"},
            Role.PARTICIPANT,
        ),
    ],
)
def test_labels_and_suits_lead_to_who_plays_a_part(text: str, names: set[str], role: Role) -> None:
    assert playing_in(text, role) == names


@pytest.mark.parametrize("name", ["Blair FitzHallam", "Orla McGibbon", "Zed MacQuorn"])
def test_a_surname_with_a_capital_inside_is_a_persons(name: str) -> None:
    text = f"We protest.\n\nSigned by:\n\nAnn Lee, Kelp Union\n{name}, Tide Council\n"
    assert links_in(text, RelationType.SIGNS_FOR) >= {(name, "Tide Council")}


def test_a_field_before_vice_president_is_no_part_of_the_body() -> None:
    assert names_in("Kelp Students' Association Welfare Vice President Madeleine Ashton says no.") == {
        "Kelp Students' Association"
    }


def test_a_commission_keeps_a_short_form_that_is_a_treaty_elsewhere() -> None:
    text = "The Tertiary Education Commission (TEC) will be able to decline it."
    assert names_in(text) == {"Tertiary Education Commission", "TEC"}
