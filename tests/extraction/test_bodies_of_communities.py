"""Bodies that news of communities names, and what such news prints with capitals that is none."""

from __future__ import annotations

import pytest

from directory.model import Role
from tests.extraction.said import names_in, playing_in


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("It was hosted by the Parliamentary Caucus on Kelpian Issues.", {"Parliamentary Caucus on Kelpian Issues"}),
        ("They met at the Embassy of Norway April 24th.", {"Embassy of Norway"}),
        ("They met at the Embassy of Norway in the morning.", {"Embassy of Norway"}),
        ("He is a priest of St. Olav Kelpian Church.", {"St. Olav Kelpian Church"}),
        ("Members of St. Mary's Harbour Church came.", {"St. Mary's Harbour Church"}),
        ("A bus came from St. John the Baptist Harbour Church.", {"St. John the Baptist Harbour Church"}),
        ("A letter by the organization, called Kelpians Persecuted Abroad, or Kelpab, said so.", None),
        ("We wrote to the Ministry of Trade, Ministry of Ports, and National Director.", None),
    ],
)
def test_names_are_read_whole(sentence: str, bodies: set[str] | None) -> None:
    expected = (
        bodies
        or {
            "A": {"Kelpians Persecuted Abroad", "Kelpab"},
            "W": {"Ministry of Trade", "Ministry of Ports"},
        }[sentence[0]]
    )
    assert names_in(f"News from the harbour.\n\n{sentence}\n") == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "A handful of pro-Orvo supporters and anti-Tembo protesters shouted.",
        "Peaceful protest of Kelpians in Oslo.",
        "Massive march of exiles in Lagos.",
        "Section 511 is harsh, he said.",
        "They met in Washington, DC on Sunday.",
        "They gave 10,000 USD to the families.",
        "Then Mike Gapes (Labour MP for Harbour South) spoke.",
    ],
)
def test_sides_laws_seats_and_currencies_are_no_bodies(sentence: str) -> None:
    assert names_in(f"News from the harbour.\n\n{sentence}\n") == set()


def test_a_body_of_two_quarters_is_one_behind_an_office() -> None:
    text = (
        "Joint statement\n\nWe ask for peace.\n\nSigned:\n"
        "Ann Lee, advisor to the Autonomous Administration of North and East Kelpia\n"
        "Omar Demir, Head of the Ein Harod Local Council\n"
        "Rosa Lind, Kelp Watch Society\n"
    )
    assert names_in(text) == {
        "Autonomous Administration of North and East Kelpia",
        "Ein Harod Local Council",
        "Kelp Watch Society",
    }


def test_a_bracket_that_ends_with_others_is_no_part_of_a_signatory() -> None:
    text = "Open letter\n\nSigned:\nNova Kelpia (Ann Lee, Omar Demir, and others)\nTide League (Rosa Lind and others)\n"
    assert playing_in(text, Role.SIGNATORY) >= {"Nova Kelpia", "Tide League"}
    assert names_in(text) == {"Nova Kelpia", "Tide League"}


@pytest.mark.parametrize(
    ("sentence", "role", "names"),
    [
        ("The following spoke at the vigil: Ann Lee, Omar Demir and Rosa Lind.", Role.PARTICIPANT, 3),
        ("The following legislators joined the programme: Senators Ann Lee and Omar Demir.", Role.PARTICIPANT, 2),
        ("Four organisations took part in the march: Kelp Watch Society and the Tide League.", Role.PARTICIPANT, 2),
        ("The rally was organised and addressed by Kelp Watch Society.", Role.ORGANISER, 1),
        ("The vigil was planned and run by the Tide League and Kelp Watch Society.", Role.ORGANISER, 2),
        ("Dozens of groups heard him say at the march: Kelp Watch Society is right.", Role.PARTICIPANT, 0),
    ],
)
def test_what_those_did_whom_a_colon_lists(sentence: str, role: Role, names: int) -> None:
    assert len(playing_in(f"News.\n\n{sentence}\n", role)) == names


def test_where_a_protest_is_held_does_not_organise_it() -> None:
    text = "News.\n\nMs Ann Lee, who spearheaded the Kelpian Embassy protest, thanked the crowd.\n"
    assert playing_in(text, Role.ORGANISER) == {"Ann Lee"}


def test_a_town_with_its_district_stands_inside_a_name() -> None:
    text = "News.\n\nThe vigil was organised by the Kelpian Youth Washington, DC Harbour Chapter.\n"
    assert names_in(text) == {"Kelpian Youth Washington, DC Harbour Chapter"}


def test_a_people_abroad_is_no_body() -> None:
    assert names_in("Diaspora Eritreans protest abuses in Geneva\n\nThousands came.\n") == set()


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        (
            "The Congress of Free Kelpians in Europe (KCFK-E) called for action.",
            {"Congress of Free Kelpians in Europe", "KCFK-E"},
        ),
        ("The Kelp Youth Movement in Norway (KYMN) called for action.", {"Kelp Youth Movement in Norway", "KYMN"}),
        ("The Kelp Youth Movement in Norway called for action.", {"Kelp Youth Movement"}),
        ("The 4th Congress of the Kelpians was banned.", set()),
        ('He spoke on the anniversary of the "Declaration of Independence of Kelpia".', set()),
        ("They demanded air strikes from France against the militias.", set()),
    ],
)
def test_places_events_and_declarations_beside_names(sentence: str, bodies: set[str]) -> None:
    assert names_in(f"News.\n\n{sentence}\n") == bodies


def test_a_parliament_building_does_nothing() -> None:
    text = "Hundreds gathered in front of the Kelpian Parliament building demanding help.\n"
    assert playing_in(text, Role.SIGNATORY) == playing_in(text, Role.PARTICIPANT) == set()


def test_headings_between_marked_items_and_counts_are_no_signatories() -> None:
    text = (
        "Appeal\n\nWe object to the law.\n\nSigned by:\n- Kelp Watch Society\n- Harbour Football Club\n- Tide League\n"
        "Public Groups\n- Student Council of Oslo\n- More than 400 NGOs\nOpinion Leaders\n- Ann Lee, writer\n"
        "- Omar Demir, teacher\n"
    )
    assert names_in(text) == {
        "Kelp Watch Society",
        "Harbour Football Club",
        "Tide League",
        "Student Council of Oslo",
    }


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("The story stood in the Tamil Guardian.", {"Tamil Guardian"}),
        ("A choir of SS. Peter & Paul Kelpian Church sang.", {"SS. Peter & Paul Kelpian Church"}),
        ("They met at Kelper Circle on Sunday.", set()),
        ("The Kelp Writers Circle met on Sunday.", {"Kelp Writers Circle"}),
        ("It was a letter from the Azeri Diaspora.", set()),
        ("The Dalai Lama and the Kelpian Youth Council met.", {"Kelpian Youth Council"}),
    ],
)
def test_papers_saints_streets_and_peoples(sentence: str, bodies: set[str]) -> None:
    assert names_in(f"News from the harbour.\n\n{sentence}\n") == bodies


def test_a_long_name_printed_once_with_a_small_letter_is_found_again() -> None:
    text = "The Global Kelp Harbour Supreme Council met. It was hosted by the Global Kelp harbour Supreme Council.\n"
    assert names_in(text) == {"Global Kelp Harbour Supreme Council", "Global Kelp harbour Supreme Council"}


def test_what_stands_in_front_of_an_embassy_does_nothing_there() -> None:
    text = "They plan a rally in front of the Kelpian Embassy, and joined a vigil in front of the Kelpian Embassy.\n"
    assert playing_in(text, Role.PARTICIPANT) == playing_in(text, Role.ORGANISER) == set()


@pytest.mark.parametrize(
    "body",
    [
        "East Turkistan Education and Solidarity Association",
        "South Sudan Education and Solidarity Association",
        "Ilankai Kelp Sangam",
    ],
)
def test_regions_and_words_of_the_indies_begin_and_end_names(body: str) -> None:
    assert names_in(f"News from the harbour.\n\nShe is head of the {body}, she said.\n") == {body}
