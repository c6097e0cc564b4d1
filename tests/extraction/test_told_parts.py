"""Parts that sentences tell in rarer words: who came, who signed for whom, who was urged by whom."""

from __future__ import annotations

import pytest

from directory.model import Role
from tests.extraction.said import roles_in

_S, _R, _T, _O, _P = Role.SIGNATORY, Role.RECIPIENT, Role.TARGET, Role.ORGANISER, Role.PARTICIPANT


@pytest.mark.parametrize(
    ("sentence", "name", "roles"),
    [
        ("The Ministry of Mines has received a petition from the Reef Society.", "Reef Society", {_S}),
        ("The Senate received a letter from the Kelp Union last week.", "Senate", {_R}),
        ("A vigil hosted by the Reef Society drew members of the Kelp Union.", "Kelp Union", {_P}),
        ("The Ministry of Mines came under fire from the Kelp Union.", "Ministry of Mines", {_T}),
        ("A demonstration by the Kelp Union in front of the mill ended peacefully.", "Kelp Union", {_O}),
        ("President Ana Berg was urged by the Kelp Union to veto the bill.", "Kelp Union", {_S}),
        ("President Ana Berg was urged by the Kelp Union to veto the bill.", "Ana Berg", {_R}),
        ("The Tide Institute lent its support to the appeal of the Kelp Union.", "Tide Institute", {_S}),
        ("Members of the crowd burned effigies of Minister Jon Vale.", "Jon Vale", {_T}),
        ("The protest targeted Tide Bank, which funds the dam.", "Tide Bank", {_T}),
        ("Tom Reed, director of the Tide Institute, signed on behalf of the Reef Society.", "Tom Reed", {_S}),
        ("Tom Reed, director of the Tide Institute, signed on behalf of the Reef Society.", "Reef Society", {_S}),
    ],
)
def test_parts_are_told_in_many_words(sentence: str, name: str, roles: set[Role]) -> None:
    assert roles_in(sentence)[name] == roles


@pytest.mark.parametrize(
    "sentence",
    [
        "Ana Berg, who chairs the Kelp Union, addressed the crowd.",
        "Ana Berg (Kelp Union) spoke at the march.",
        "Organisers said the Kelp Union had declined to come.",
    ],
)
def test_a_body_that_only_tells_whose_a_person_is_plays_no_part(sentence: str) -> None:
    assert roles_in(sentence).get("Kelp Union", set()) == set()


def test_what_an_authority_does_is_no_event_that_it_organises() -> None:
    assert _O not in roles_in("The action by the Coordination Bureau violates the law.").get(
        "Coordination Bureau", set()
    )


@pytest.mark.parametrize(
    ("sentence", "name", "roles"),
    [
        ("Addressing the protesters, Kelp Guild chairman Olav Moe said the quota was unfair.", "Olav Moe", {_P}),
        ("Olav Moe, chairman of the Kelp Guild, told the crowd that the fight goes on.", "Kelp Guild", set()),
        ("Author Kari Vik and actor Nils Bakke are among the first to have signed the appeal.", "Nils Bakke", {_S}),
        ("The joint letter by the Kelp Guild is directed at Foreign Minister Sara Lund.", "Sara Lund", {_R}),
        ("The Lawyers Chamber expressed outrage at the conduct of the Oslo Police.", "Oslo Police", {_T}),
        ("The Lawyers Chamber holds the Ministry of Justice responsible for the delay.", "Lawyers Chamber", {_S}),
        ("The campaign is run by the Kelp Guild.", "Kelp Guild", {_O}),
        ("The Kelp Guild is demanding that Education Minister Sara Lund resign.", "Sara Lund", {_R}),
        ("The Kelp Guild asked the Ministry of Ports and Nordsea Trawlers for talks.", "Ministry of Ports", {_R}),
    ],
)
def test_who_is_addressed_run_or_blamed_is_told_in_many_words(sentence: str, name: str, roles: set[Role]) -> None:
    assert roles_in(sentence)[name] == roles


@pytest.mark.parametrize(
    ("sentence", "name", "roles"),
    [
        ("Nurses from the Valley Health Union walked out on Tuesday.", "Valley Health Union", {_P}),
        ("The Valley Health Union has threatened to sue the Department of Health.", "Department of Health", {_T}),
        ("The Valley Health Union has threatened to withdraw from the talks.", "Valley Health Union", set()),
        (
            "In their letter, Peter Brandt and Lucia Ferro, co-chairs of the Kelp Union, remind us of it.",
            "Lucia Ferro",
            {_S},
        ),
        ("The plant must close, the Riverside Parish wrote in an appeal to the paper.", "Riverside Parish", {_S}),
        ("Governor Hugo Lind should step down.", "Hugo Lind", {_T}),
        ("They marched, chanting slogans against Governor Hugo Lind.", "Hugo Lind", {_T}),
        ("The Delta Students Union was joined by others.", "Delta Students Union", {_P}),
        ("A strike call by the Teachers Alliance was followed in 200 schools.", "Teachers Alliance", {_O}),
        ("Rosa Klein has been handed a petition by the Teachers Alliance.", "Rosa Klein", {_R}),
        ("The Delta Bar Association has lodged a protest with the Ministry of Interior.", "Ministry of Interior", {_R}),
        ("The Ministry of Interior bears responsibility for it.", "Ministry of Interior", {_T}),
        ("The appeal was published on the website of the Reef Society.", "Reef Society", {Role.PUBLISHER}),
    ],
)
def test_strikes_slogans_and_gifts_tell_parts(sentence: str, name: str, roles: set[Role]) -> None:
    assert roles_in(sentence)[name] == roles


@pytest.mark.parametrize(
    "sentence",
    [
        "The Kelp Union must go further than it has gone so far.",
        "The figures stand on the website of the Kelp Union.",
        "The mill was opened by the town and closed by the Kelp Union.",
        "The Kelp Union wrote in a book of its own about the sea.",
    ],
)
def test_what_only_sounds_like_a_part_is_none(sentence: str) -> None:
    assert roles_in(sentence)["Kelp Union"] == set()
