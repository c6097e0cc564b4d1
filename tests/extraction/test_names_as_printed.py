"""Names told whole as pages print them: small words large, own names quoted, wiki tables, lines of the site."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import DocumentKind, EntityKind, RelationType, Role
from tests.extraction.said import names_in, playing_in


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Yesterday the Coalition For Open Rivers wrote to the minister.", "Coalition For Open Rivers"),
        ("Yesterday the Network Against Coal Dust wrote to the minister.", "Network Against Coal Dust"),
        ("The Committee To Defend Fishers replied yesterday to the minister.", "Committee To Defend Fishers"),
        ("We met the Congress of Nations Without Coasts at the old harbour.", "Congress of Nations Without Coasts"),
    ],
)
def test_a_small_word_written_large_joins_a_name_as_a_small_one_does(text: str, body: str) -> None:
    assert body in names_in(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ('The letter was signed by the Public Union "New Shore" and others.', 'Public Union "New Shore"'),
        ("The Danish Society “Lantern” has written to the minister.", "Danish Society “Lantern”"),
        ("Der Kulturverein „Leuchtturm“ hat an den Minister geschrieben.", "Kulturverein „Leuchtturm“"),
        ('The "Beacon" society in Malmö has written to the minister.', "Beacon"),
    ],
)
def test_a_quoted_name_beside_a_noun_for_bodies_is_told_with_it(text: str, body: str) -> None:
    assert body in names_in(text)


def test_what_a_body_says_in_quotes_is_no_part_of_its_name() -> None:
    text = 'The Harbour Union "has never been asked", its chair told the press. The Union "Never again sleeps" there.'
    assert "Harbour Union" in names_in(text)
    assert not any('"' in name for name in names_in(text))


def test_a_header_of_a_wiki_table_and_its_categories_are_no_signatories() -> None:
    text = (
        "== Statement on the harbour ==\nWe ask the minister to act.\n\n=== Signatories ===\n"
        '{| class="wikitable"\n! Organisation !! Signed by\n|-\n| Kelp Union || Ann Lee\n|-\n'
        "| Tide Society || Omar Stein\n|}\n\n[[Category:Statements]] [[File:Kelp.png|thumb|Logo]]\n"
    )
    assert playing_in(text, Role.SIGNATORY) == {"Kelp Union", "Ann Lee", "Tide Society", "Omar Stein"}


@pytest.mark.parametrize("line", ["Copyright © 2011 Kelp Watch. Powered by Inkpress.", "Powered by Inkpress Society"])
def test_the_last_lines_of_a_site_sign_nothing(line: str) -> None:
    text = f"We ask the minister to act at once.\n\nSigned:\nKelp Union\nTide Society\nSand Association\n\n{line}\n"
    assert playing_in(text, Role.SIGNATORY) == {"Kelp Union", "Tide Society", "Sand Association"}


def test_a_line_that_is_only_the_word_makes_a_petition() -> None:
    text = (
        "Dear friends,\n\nplease sign!\n\nPETITION\n\nTo: the Harbour Board\n\nWe, the undersigned, ask for a bridge.\n"
    )
    assert extract(read_text(text)).kind is DocumentKind.PETITION


def test_an_agency_behind_a_day_in_a_line_of_its_own_published() -> None:
    text = "Oslo, May 2, KELPNEWS\n\nThe Tide Society has sent an appeal to the Council of Europe about the harbour.\n"
    assert playing_in(text, Role.PUBLISHER) == {"KELPNEWS"}


@pytest.mark.parametrize(
    "text",
    [
        "They met yesterday at the Anna Berger building and talked about the harbour.",
        "They met yesterday in the Anna Maria Hall and talked about the harbour.",
    ],
)
def test_a_building_that_bears_a_name_is_no_person(text: str) -> None:
    assert names_in(text, EntityKind.PERSON) == set()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("We heard Bishop Anna Berger of Tidewrack and Omar Stein of Kelpforce.", "Tidewrack"),
        ("We, researchers of the Lower Brack, wrote to the Lower Brack Council.", "Lower Brack"),
    ],
)
def test_the_place_of_a_title_or_a_council_is_no_body(text: str, place: str) -> None:
    assert place not in names_in(text)


def test_what_stands_in_brackets_behind_a_person_who_stands_alone_is_no_body() -> None:
    text = "Signed:\nAnna Berger (Independent)\nOmar Stein (Kelp Union)\nRuth Vale (retired)\n"
    assert names_in(text) == {"Kelp Union"}


def test_a_german_line_for_a_body_says_who_signs_for_it() -> None:
    text = (
        "Sehr geehrte Frau Senatorin,\n\nwir bitten Sie um Antwort.\n\nMit freundlichen Grüßen\n\n"
        "Jörg Berger, Kelpbund Bremen\nPastor i.R. Hartmut Vale\nfür das Torfbündnis: Elke Stein\n"
    )
    found = extract(read_text(text))
    signed = {
        (found.mentions[link.source].text, found.mentions[link.target].text)
        for link in found.relations
        if link.type is RelationType.SIGNS_FOR
    }
    assert ("Elke Stein", "Torfbündnis") in signed
    assert "Hartmut Vale" in playing_in(text, Role.SIGNATORY)


def test_a_german_field_of_state_is_no_body() -> None:
    text = (
        "An die Senatorin für Häfen der Freien Stadt Torf\nFrau Dr. Anna Berger\n\n"
        "Sehr geehrte Frau Senatorin,\n\nwir bitten Sie um Antwort auf unseren Brief.\n"
    )
    assert names_in(text) == set()
    assert playing_in(text, Role.RECIPIENT) == {"Anna Berger"}


def test_names_that_are_written_small_are_known() -> None:
    assert "ver.di" in names_in("Die Gewerkschaft ver.di hat den Brief unterschrieben.")
    assert "Weser-Kurier" in names_in("Wir haben aus dem Weser-Kurier davon erfahren, dass die Schule schließt.")


def test_a_quoted_name_among_quoted_bodies_is_a_body_though_it_begins_like_a_person() -> None:
    text = 'The "Tide Youth Centre", "Rose Vale Yard" and the "Sand Labour Centre" were all searched last year.'
    assert "Rose Vale Yard" not in names_in(text, EntityKind.PERSON)
