"""Items of lists that anybody may add to: trades, seats and towns behind persons, two names of a body, loose dashes."""

from __future__ import annotations

import pytest

from directory.model import RelationType, Role
from tests.extraction.said import links_in, names_in, playing_in

TOP = "# Open letter on the harbour\n\nDear Minister,\n\nWe ask you to keep the harbour open.\n\nSignatories\n\n"
OTHERS = ("Jonas Berg, Tide Institute", "Maria Gomez, Kelp Workers Union", "Kari Olsen")


def listed(*items: str) -> str:
    return TOP + "".join(f"1. {item}\n" for item in (*items, *OTHERS))


@pytest.mark.parametrize(
    ("item", "body"),
    [
        ("Ann Lee- The Shore League", "Shore League"),
        ("Ann Lee -The Shore League", "Shore League"),
        ("Ann Lee – Openmap Kelpia Member", "Openmap Kelpia"),
        ("Ann Lee, Ballyhea Says No", "Ballyhea Says No"),
        ("Ann Lee KLP", "KLP"),
        ("Shore Appeal Centre, Ann Lee", "Shore Appeal Centre"),
        ("Request Initiative, Ann Lee", "Request Initiative"),
        ("Tang Trust, the National Trust for Kelp, Ann Lee", "Tang Trust"),
        ("Kelp Party / Tang Partei, Ann Lee", "Kelp Party / Tang Partei"),
        ("Ann Lee, freelance journalist, chairman Oslo Freelance NKJ branch", "Oslo Freelance NKJ branch"),
    ],
)
def test_the_body_of_a_person_is_told_in_loose_items(item: str, body: str) -> None:
    links = links_in(listed(item), RelationType.SIGNS_FOR)
    assert ("Ann Lee", body) in links


def test_sites_that_an_and_joins_are_two_bodies() -> None:
    text = listed("Ann Lee — TideStreet.com and FixMyShore.ie")
    assert {"TideStreet.com", "FixMyShore.ie"} <= playing_in(text, Role.SIGNATORY)


@pytest.mark.parametrize(
    "item",
    [
        "Ann Lee – TD",
        "Ann Lee TD",
        "Ann Lee – Unemployed",
        "Ann Lee – Self Employed",
        "Ann Lee, Cork",
        "Ann Lee, Community Activist Nowa",
    ],
)
def test_seats_trades_and_towns_are_no_bodies(item: str) -> None:
    text = listed(item)
    assert names_in(text) == {"Tide Institute", "Kelp Workers Union"}
    assert "Ann Lee" in playing_in(text, Role.SIGNATORY)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The US Kelp and Trademark Office has registered it.", "US Kelp and Trademark Office"),
        ("We wrote to the Ministry of Electronics and IT (MEITY) last week.", "Ministry of Electronics and IT"),
        ("The Open Shore Partnership between July and September asked for it.", "Open Shore Partnership"),
    ],
)
def test_names_end_where_they_end_in_running_text(text: str, body: str) -> None:
    assert body in names_in(f"News of the harbour\n\n{text}\n")


@pytest.mark.parametrize("word", ["eGovernment", "eHealth", "SaveOurSea"])
def test_words_for_what_is_done_online_and_tags_are_no_bodies(word: str) -> None:
    assert names_in(f"News\n\nThey call it {word} and like it. #SaveOurSea\n") == set()


def test_who_wrote_a_submission_publishes_nothing() -> None:
    text = "In a submission written by the Kelp Union, Tide Watch and the Shore Foundation, the groups asked for it."
    assert not playing_in(f"News\n\n{text}\n", Role.PUBLISHER)


def test_contacts_under_a_letter_told_sign_nothing() -> None:
    text = "# Letter\n\nToday, the Kelp Foundation wrote a letter to the Shore Committee on the harbour.\n\n"
    text += "**Contacts**\n\nAnn Lee, Trustee and Co-Founder (0999000025);\n\nBo Dahl, Trustee (0776005260);\n\n"
    text += "Kari Olsen, Trustee (0776005261)\n"
    assert not playing_in(text, Role.SIGNATORY) & {"Ann Lee", "Bo Dahl", "Kari Olsen", "Contacts"}


@pytest.mark.parametrize(
    "text",
    [
        "Members of the Alliance include Kelp Union, Future Wise, Hack for Quiet and Liberty Kelpia, who together act.",
        "Partners of the project include the Kelp Union, Future Wise, Hack for Quiet and Liberty Kelpia.",
        "Its supporters include Future Wise, the Kelp Union, Hack for Quiet and Liberty Kelpia.",
    ],
)
def test_what_members_include_are_bodies(text: str) -> None:
    assert {"Kelp Union", "Future Wise", "Hack for Quiet", "Liberty Kelpia"} <= names_in(f"News\n\n{text}\n")


@pytest.mark.parametrize("office", ["Minister for Public Spending and Reform", "Commissioner for Trade and Ports"])
def test_the_holder_behind_an_office_and_its_field_is_written_to(office: str) -> None:
    text = f"Friends of the harbour have written this open letter to the {office}, Bo Dahl, and ask for a meeting."
    assert "Bo Dahl" in playing_in(f"# Open letter\n\n{text}\n", Role.RECIPIENT)


def test_front_matter_without_fences_names_nobody() -> None:
    head = "Title: Lettera aperta ai deputati\nDate: 2009-09-19 12:33\nCategory: Notizie\nSlug: lettera-aperta\n\n"
    text = f"{head}Egregio Onorevole, Le scrivo a nome del Movimento Marea per chiedere la riapertura del porto.\n"
    assert names_in(text) == {"Movimento Marea"}
