"""Signatures and lists of bodies inside sentences, as news of letters prints them."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import DocumentKind, Extraction, RelationType, Role
from tests.extraction.said import playing


def read(text: str) -> Extraction:
    return extract(read_text(f"News of the harbour\n\n{text}\n"))


def test_persons_and_bodies_that_a_sentence_joins_by_dashes_sign() -> None:
    said = read(
        "The plea was outlined in a paper signed by Nj'al Olsen – Tidal Reporting (TR), Musa Ibrahim Sule (Sulu) – "
        "Quiet Shores Forum (QSF), and Ana Petrova – Havnepost Newspaper at the meeting on the harbour in Bergen."
    )
    found = said.mentions
    pairs = {
        (found[link.source].name, found[link.target].name)
        for link in said.relations
        if link.type is RelationType.SIGNS_FOR
    }
    assert pairs == {
        ("Nj'al Olsen", "Tidal Reporting"),
        ("Musa Ibrahim Sule", "Quiet Shores Forum"),
        ("Ana Petrova", "Havnepost Newspaper"),
    }


def test_offices_behind_persons_in_such_a_sentence_belong_to_them() -> None:
    said = read(
        "The letter was signed by Ana Petrova, head of Tidewrack; Kari Olsen, Secretary of Lantern; and Maria Gomez."
    )
    assert playing(said, Role.SIGNATORY) == {"Ana Petrova", "Kari Olsen", "Maria Gomez", "Tidewrack", "Lantern"}


WRAPPED = """    The letter on the harbour, which many people in the town have read, was
    signed by the Baltic Assembly of Nowhere, the Baltic
    Bar Association, the Knights of Kelp, the Eastern Prelacy of the Baltic
    Church of South America and the Western Prelacy of the Baltic
    Church of South America and said in part that the fish are all gone.
"""


def test_names_go_on_over_the_line_ends_of_a_wrapped_paragraph() -> None:
    assert playing(read(WRAPPED), Role.SIGNATORY) == {
        "Baltic Assembly of Nowhere",
        "Baltic Bar Association",
        "Knights of Kelp",
        "Eastern Prelacy of the Baltic Church of South America",
        "Western Prelacy of the Baltic Church of South America",
    }


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            (
                "20 groups that use Kelpco, including Lantern, Fight for the Fish, TideNow and Jobs with Nets, "
                "have signed an open letter."
            ),
            {"Lantern", "Fight for the Fish", "TideNow", "Jobs with Nets"},
        ),
        (
            (
                "The Kelp Fund, in collaboration with Algas Unidas (AU2), NNLL, OpenTide Europe (OTE), KOSS - Centre "
                "for Open Nets and Lines, and OK7 today released an open letter on kelp."
            ),
            {"Algas Unidas", "NNLL", "OpenTide Europe", "KOSS - Centre for Open Nets and Lines", "OK7"},
        ),
    ],
)
def test_those_listed_in_a_sentence_sign_with_its_verb(sentence: str, names: set[str]) -> None:
    assert names <= playing(read(sentence), Role.SIGNATORY)


def test_members_behind_a_colon_speak_in_a_statement_nobody_signs() -> None:
    said = extract(
        read_text(
            "Statement on kelp\n\nThe main organizations are: the Order of KELP, the Baltic Federation of Sweden and "
            "Norway and the Harbour Society of the U.S.A. and Canada. Our statement follows.\n"
        )
    )
    assert playing(said, Role.SIGNATORY) == {
        "Order of KELP",
        "Baltic Federation of Sweden and Norway",
        "Harbour Society of the U.S.A. and Canada",
    }


def test_short_forms_in_one_list_stand_for_bodies_together() -> None:
    said = read("The M7-KLP coalition is made of the Front for the Rescue of Kelp (FRK) and Tari Wali Moro (TWM).")
    assert {"M7-KLP", "Tari Wali Moro", "TWM"} <= {mention.name for mention in said.mentions}


def test_the_month_of_march_is_no_march() -> None:
    said = extract(read_text("News\n\n11 March 2005\n\nA letter was sent to the Nordic Rivers Agency on 3 March.\n"))
    assert said.kind is not DocumentKind.RALLY


def test_a_line_with_from_names_who_writes() -> None:
    said = extract(
        read_text(
            "to: Chair of the Kelp Committee\nfrom: Harbour Foundation\nconcerns: nets\n\nDear Mr Olsen,\n\nWe ask.\n"
        )
    )
    assert playing(said, Role.SIGNATORY) == {"Harbour Foundation"}


def test_what_we_call_for_is_not_what_the_name_before_it_calls_for() -> None:
    said = read("In the spirit of the Harbour Society we call on the Nordic Rivers Agency to act.")
    assert playing(said, Role.SIGNATORY) == set()
    assert playing(said, Role.RECIPIENT) == {"Nordic Rivers Agency"}


def test_who_is_of_a_body_signs_for_it_and_where_it_sits_is_no_part_of_its_name() -> None:
    said = read(
        "The letter was signed by Kari Olsen of the Lantern Society and Ana Petrova of the Oslo-based Fjord Institute."
    )
    found = said.mentions
    pairs = {(found[link.source].name, found[link.target].name) for link in said.relations}
    assert pairs == {("Kari Olsen", "Lantern Society"), ("Ana Petrova", "Fjord Institute")}


def test_a_long_item_of_a_list_does_not_run_into_the_next_line() -> None:
    said = read(
        "Signed by:\nLantern Society\nFjord Institute\nKelp Watch Network\nQuiet Shores Forum\n"
        "Tidal Federation (TF), within the framework of the Observatory for the Protection of the Divers\n"
        "Havn Riverlands"
    )
    assert {"Havn Riverlands", "Quiet Shores Forum"} <= playing(said, Role.SIGNATORY)


def test_the_mark_where_a_hand_signed_is_no_line_of_the_letter() -> None:
    said = extract(
        read_text(
            "Letter on nets\n\nDear Minister,\n\nWe write about nets.\n\nYours faithfully,\n\n[signature]\nKari Olsen\n"
            "Campaigns Coordinator, Kelp\n\n(signed)\nAna Petrova,\nSenior Lawyer & Head of Ports, Lantern Society\n"
        )
    )
    found = said.mentions
    pairs = {(found[link.source].name, found[link.target].name) for link in said.relations}
    assert pairs == {("Kari Olsen", "Kelp"), ("Ana Petrova", "Lantern Society")}


def test_a_copy_in_small_letters_begins_a_line_of_its_own() -> None:
    head = "Ms Kari Olsen, Commissioner for the Environment, Oceans and Fisheries\ncc. Nordic Rivers Agency"
    said = extract(read_text(f"Letter on nets\n\n{head}\n\nDear Ms Olsen,\n\nWe write about nets.\n"))
    assert "Nordic Rivers Agency" in playing(said, Role.RECIPIENT)
    assert not any("\n" in mention.text for mention in said.mentions)


@pytest.mark.parametrize(
    ("line", "pair"),
    [
        ("Ngũgĩ wa Thiong'o, Lantern University", ("Ngũgĩ wa Thiong'o", "Lantern University")),
        ("Sophie in 't Veld (Kelp Party, Norway)", ("Sophie in 't Veld", "Kelp Party")),
        ("Mei-Ling Chen & Tom Baker, York St John University", ("Mei-Ling Chen", "York St John University")),
        ("Per-Olof Berg, Harbour Union", ("Per-Olof Berg", "Harbour Union")),
    ],
)
def test_names_with_particles_pairs_and_countries_behind_a_body_are_read(line: str, pair: tuple[str, str]) -> None:
    said = read(f"Signed by:\n\n1. Ana Petrova (Open University)\n2. {line}\n3. John Brown, Fjord Institute")
    found = said.mentions
    assert pair in {(found[link.source].name, found[link.target].name) for link in said.relations}


def test_those_who_added_their_names_sign_under_headings_of_countries() -> None:
    said = read(
        "The following affiliates added their names:\n\nAustralia\nMaritime Union\n\nIndonesia\nSPSI Kelp\n\n"
        "United States\nUnited Divers\nTidewrack"
    )
    assert playing(said, Role.SIGNATORY) == {"Maritime Union", "SPSI Kelp", "United Divers", "Tidewrack"}


def test_a_headline_with_a_colon_names_no_person() -> None:
    said = extract(read_text("Scholars for the Library: An Open Letter\n\nWe write about the harbour library.\n"))
    assert not said.mentions


@pytest.mark.parametrize(
    "text",
    [
        "Signatories include founders like {}, {} from Norfish, and skippers such as {} from Boatly.",
        "The letter was signed by {}, {} at Norfish and {} of Boatly.",
        "The well-known signatories are {}, {} from Norfish, and {} from Boatly.",
        "It was endorsed by scientists including {}, {} with Norfish, {} of Boatly and others.",
        "Signed by:\n\nAnn Lee of Kelpy\nDeep Goyal of Tidewrack\nKari Olsen of Norfish\nJonas Berg of Boatly",
    ],
)
def test_small_words_join_each_person_of_a_list_to_a_body(text: str) -> None:
    said = read(text.format("Ann Lee of Kelpy, Deep Goyal of Tidewrack", "Kari Olsen", "Jonas Berg"))
    found = said.mentions
    pairs = {
        (found[link.source].name, found[link.target].name)
        for link in said.relations
        if link.type is RelationType.SIGNS_FOR
    }
    assert pairs == {
        ("Ann Lee", "Kelpy"),
        ("Deep Goyal", "Tidewrack"),
        ("Kari Olsen", "Norfish"),
        ("Jonas Berg", "Boatly"),
    }
    assert playing(said, Role.SIGNATORY) == {name for pair in pairs for name in pair}


def test_two_bodies_of_one_person_are_told_apart() -> None:
    said = read("Signatories include Ann Lee of Kelpy and Norfish, Deep Goyal of Tidewrack, and Kari Olsen of Boatly.")
    assert {"Kelpy", "Norfish", "Tidewrack", "Boatly"} <= playing(said, Role.SIGNATORY)
