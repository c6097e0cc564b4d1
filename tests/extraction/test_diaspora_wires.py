"""News of agencies on communities abroad: who is called on behind an office, who reports, what is only shouted."""

from __future__ import annotations

import pytest

from directory.model import Role
from tests.extraction.said import names_in, playing_in


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        (
            "We call on the Commissioner for Fisheries, the Kelp Council and the Tide Agency to act.",
            Role.RECIPIENT,
            {"Kelp Council", "Tide Agency"},
        ),
        (
            "We urge the Special Rapporteur on modern forms of debt, bondage and serfdom, the Kelp Council to act.",
            Role.RECIPIENT,
            {"Kelp Council"},
        ),
        (
            "They appealed to the Minister of Trade to meet the fishers, the Kelp Council said.",
            Role.RECIPIENT,
            set(),
        ),
        (
            "The Kelp Council, founded by Kari Olsen, was one of the organisers of the vigil.",
            Role.ORGANISER,
            {"Kelp Council"},
        ),
        ("The Tide Club is one of the organizers of the march.", Role.ORGANISER, {"Tide Club"}),
        ("The rally was organised by allies of President Kari Olsen.", Role.ORGANISER, set()),
        ("It was a loud vigil “for all” organized by supporters of Mayor Kari Olsen.", Role.ORGANISER, set()),
        ("A request to secure a part of the Harbour Council site failed.", Role.RECIPIENT, set()),
    ],
)
def test_roles_behind_offices_and_followers(text: str, role: Role, names: set[str]) -> None:
    assert playing_in(text, role) == names


@pytest.mark.parametrize(
    ("text", "outlets"),
    [
        ("Oslo, July 23/2021 (KNA)  The fishers of Norway will hold a rally on Monday to oppose the plan.", {"KNA"}),
        ("Addis Ababa, April 19, 2022(Kelta) – The fishers will hold a rally on Monday to oppose it.", {"Kelta"}),
        ("The Kelp Union has told the United Nations that it is against the port, Tide News reports.", {"Tide News"}),
        ("THE PORT IS ANGRY\n\nTidesor.am\nWednesday, October 07\n\nYesterday the port was lit.", {"Tidesor.am"}),
        ("THE PORT IS ANGRY\n\nKelp Daily\n17/10/2008\n\nYesterday the port was lit.", {"Kelp Daily"}),
        ("The Kelp Union\n17/10/2008\n\nYesterday the port was lit.", set()),
    ],
)
def test_outlets_stand_in_datelines_over_dates_and_behind_reports(text: str, outlets: set[str]) -> None:
    assert playing_in(text, Role.PUBLISHER) == outlets
    assert playing_in(text, Role.ORGANISER) == set()


@pytest.mark.parametrize("lead", ["The following slogans were heard:-", "The banners read:", "Marchers chanted:"])
def test_what_people_shout_is_no_list_of_signatures(lead: str) -> None:
    shouted = "Free Lemna Now\nStop the War in Lemna\nFriends of Lemna Forever\nNo Port for Kelp Union"
    text = f"The march went on.\n\n{lead}\n{shouted}\n\nThe crowds then moved on."
    assert playing_in(text, Role.SIGNATORY) == set()
    assert "Stop the War in Lemna" not in names_in(text)


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("A banner said “Stop the port – #RiseUp4Rojava” at the vigil.", set()),
        ("The committee of Scottish Solidarity with Kurdistan met in Oslo.", {"Scottish Solidarity with Kurdistan"}),
        ("It was good news that they voted YAY and not NAY on the bill.", set()),
    ],
)
def test_hashtags_and_shouts_are_no_bodies_and_solidarity_is_with_a_country(text: str, bodies: set[str]) -> None:
    assert names_in(text) == bodies


@pytest.mark.parametrize(
    "deed", ["have started protests in Oslo", "began a vigil on Monday", "started a sit-in before the port"]
)
def test_who_starts_a_protest_organises_it(deed: str) -> None:
    text = f"Rain fell all day. The Kelp Union and the Tide Club {deed}, and nobody knew why it was so."
    assert playing_in(text, Role.ORGANISER) == {"Kelp Union", "Tide Club"}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The chairman of the “Vatan” Culture Society Kari Olsen joined the rally.", "“Vatan” Culture Society"),
        ('The head of the "Odlar" Cultural Centre Kari Olsen joined the rally.', '"Odlar" Cultural Centre'),
        ("The president of the «Kelp» Youth Union Kari Olsen joined the rally.", "«Kelp» Youth Union"),
    ],
)
def test_a_body_with_a_quoted_name_ends_before_who_holds_its_office(text: str, body: str) -> None:
    assert names_in(text) == {body}
