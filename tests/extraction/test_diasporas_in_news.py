"""News of rallies of communities abroad: names before a short form, who is called what, what others do to whom."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, RelationType, Role
from tests.extraction.said import links_in, names_in, playing_in


@pytest.mark.parametrize(
    ("text", "name", "short"),
    [
        (
            "Norwegians for Truth and Peace (NTP) held a vigil in front of the theatre.",
            "Norwegians for Truth and Peace",
            "NTP",
        ),
        ("Nurses Against Violence (NAV) thanked the crowd.", "Nurses Against Violence", "NAV"),
        (
            "Ana Robles, president of the group Independent Chilean American Voters (ICAV), spoke.",
            "Independent Chilean American Voters",
            "ICAV",
        ),
        ("The vigil was organised by Bridge to Tomorrow (BTT) on Sunday.", "Bridge to Tomorrow", "BTT"),
        ("Free and Fair Homeland (FFH) condemned the ruling.", "Free and Fair Homeland", "FFH"),
    ],
)
def test_what_acts_before_its_short_form_is_a_body_without_a_noun_for_one(text: str, name: str, short: str) -> None:
    assert (short, name) in links_in(text, RelationType.ACRONYM_OF)


def test_what_does_nothing_before_its_short_form_is_no_body() -> None:
    assert names_in("The report speaks of Gross National Happiness (GNH).") == set()


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "The vigil was organized by the Baltic Task Force, Defend Livonia and the committee in Oslo.",
            {"Defend Livonia"},
        ),
        ("It was led by an activist group known as Stop War on Peasants, many said.", {"Stop War on Peasants"}),
        ("A network called Save Lives in Nowhereland wrote to us.", {"Save Lives in Nowhereland"}),
        ("The talks with the Norway Worker's Party resumed.", {"Norway Worker's Party"}),
        ("She works for the Ireland Palestine Solidarity Campaign.", {"Ireland Palestine Solidarity Campaign"}),
        (
            "OSLO–The Tidal Committee of Norway met. OSLO–Tidal Fund of Peru met.",
            {"Tidal Committee of Norway", "Tidal Fund of Peru"},
        ),
    ],
)
def test_names_of_demands_and_places_are_read_whole(text: str, bodies: set[str]) -> None:
    assert bodies <= names_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Attached is a broad campaign plan for all.",
        "Film director Ana Robles lives in Oslo.",
        "The army fired ATACMS missiles and drove TYCON tanks.",
        "They staged “NoMore” rallies.",
        "Ana Robles, a Nobel Laureate for Peace, signed the letter.",
        "South Florida supporters of Ana Robles are holding rallies.",
    ],
)
def test_weapons_slogans_prizes_and_trades_are_no_bodies(text: str) -> None:
    assert names_in(text) == set()


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Contact: Ana Robles Email: ana@kelp.org", {"Ana Robles"}),
        ("They gathered at the San Diego Zoo.", set()),
        ("They gathered at Ana City Hall.", set()),
        ("On the 15th of May 2018, Theresa May met them.", {"Theresa May"}),
        ("“Never again!” wrote one of the participants, Dorrina Semeneva, about it.", {"Dorrina Semeneva"}),
        ("One of the rally's organizers, Vosil Jayandze, agreed.", {"Vosil Jayandze"}),
    ],
)
def test_words_that_end_no_name_and_who_is_one_of_many(text: str, people: set[str]) -> None:
    assert names_in(text, EntityKind.PERSON) == people


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        ("Rally coordinator Ana Robles said so.", Role.ORGANISER, {"Ana Robles"}),
        (
            "Presented by Ana Robles and Luis Prado, both organisers of the event, it began.",
            Role.ORGANISER,
            {"Ana Robles", "Luis Prado"},
        ),
        (
            "Among the 31 poets who signed the letter are Ana Robles, a nurse; Luis Prado, a monk; and Kari Olsen.",
            Role.SIGNATORY,
            {"Ana Robles", "Luis Prado", "Kari Olsen"},
        ),
        (
            "Also in attendance were Sen. Ana Robles (D-Conn.), Rep. Luis Prado (D-Conn.), and Rep. Kari Olsen (D).",
            Role.PARTICIPANT,
            {"Ana Robles", "Luis Prado", "Kari Olsen"},
        ),
        ("They protested against the police raid on the Kelp Community Centre.", Role.TARGET, set()),
        ("They marched in protest against the crackdown on the Kelp Teachers Union.", Role.TARGET, set()),
        ("The Kelp Rights Union has gathered evidence of torture.", Role.ORGANISER, set()),
        ("Some 30 men gathered outside the Tidal Embassy in Oslo, protesting against the war.", Role.ORGANISER, set()),
        ("Supporters of President Ana Robles are holding a series of rallies.", Role.ORGANISER, set()),
        ("He was contacted via Facebook and asked to come.", Role.PUBLISHER, set()),
    ],
)
def test_roles_that_reports_of_rallies_give(text: str, role: Role, names: set[str]) -> None:
    assert playing_in(text, role) == names
