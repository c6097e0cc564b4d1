"""Letters from head to end: who is greeted, the lines of an address, who signs below a blank line."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Extraction, RelationType, Role
from tests.extraction.said import bodies_of, playing


def pairs_of(said: Extraction) -> dict[str, str]:
    found = said.mentions
    links = [link for link in said.relations if link.type is RelationType.SIGNS_FOR]
    return {found[link.source].name: found[link.target].name for link in links}


@pytest.mark.parametrize(
    ("greeting", "name"),
    [
        ("Dear President van der Vale,", "van der Vale"),
        ("Dear Executive Vice-President Orvo,", "Orvo"),
    ],
)
def test_who_is_greeted_by_an_office_is_addressed(greeting: str, name: str) -> None:
    text = f"Joint letter\n\n{greeting}\n\nWe ask you to keep the harbour open.\n\nYours sincerely,\n\nHarbour Union\n"
    assert playing(extract(read_text(text)), Role.RECIPIENT) == {name}


def test_the_lines_of_an_address_may_all_stand_apart() -> None:
    text = (
        "Letter To Nowa Tide Association\n\nOrvo Tandrel QC\n\nPresident\n\nNowa Tide Association\n\nPO Box 53\n\n"
        "Dear Orvo\n\nI am glad that you wrote.\n\nYours sincerely\n\nAna Petrova MP\n\nTidal Front Nowa\n"
    )
    said = extract(read_text(text))
    assert playing(said, Role.RECIPIENT) >= {"Orvo Tandrel", "Nowa Tide Association"}
    assert "Letter To Nowa Tide Association" not in bodies_of(said)
    assert pairs_of(said) == {"Ana Petrova": "Tidal Front Nowa"}


def test_the_caption_of_a_picture_is_no_addressee() -> None:
    text = "Joint letter\n\nLogos of the TWGU, KELP and NTA\n\nDear Ms Vale,\n\nKeep the harbour open.\n"
    assert playing(extract(read_text(text)), Role.RECIPIENT) == {"Vale"}


def test_persons_side_by_side_sign_for_the_body_below() -> None:
    text = (
        "Dear Prime Minister\n\nKeep the harbour open.\n\nYours sincerely\n\nAnna Petrova Maria Gomez Jonas Berg\n\n"
        "TWGU Co-President TWGU Co-President Treasurer\n"
    )
    assert pairs_of(extract(read_text(text))) == {"Anna Petrova": "TWGU", "Maria Gomez": "TWGU", "Jonas Berg": "TWGU"}


def test_a_place_in_four_words_is_no_two_persons() -> None:
    text = "Statement\n\nSigned by:\n\nHong Kong Christian Centre\nNowa Tide Association\nHarbour Union\n"
    assert "Hong Kong Christian Centre" in bodies_of(extract(read_text(text)))


@pytest.mark.parametrize(
    "name",
    [
        "Nowa-Kelpland Friendship, Cooperation and Solidarity Foundation",
        "“Dawn” Public Union of Coastal Fishers",
        "Nowa Culture, Education and Development Association",
    ],
)
def test_commas_and_quotes_before_a_head_stay_in_the_name(name: str) -> None:
    text = (
        "Protest on the pier\n\nIn this regard diaspora organizations - Nowa Tide Society, Kelp House Association, "
        f"{name}, Harbour Council of Sandhaven and other bodies have started protests.\n"
    )
    found = {mention.name.strip("“”") for mention in extract(read_text(text)).mentions}
    assert name.lstrip("“") in found


def test_what_is_called_an_ngo_is_one() -> None:
    text = "Letter\n\nFair Tides for Small Ports is a great Nowa-based NGO that helps. Dear Ms Vale,\n\nPlease help.\n"
    assert "Fair Tides for Small Ports" in bodies_of(extract(read_text(text)))


def test_a_subject_that_an_emeritus_teaches_is_no_body() -> None:
    text = (
        "Letter\n\nDear Board,\n\nWe ask you to answer.\n\nSignatories include:\n- Ana Petrova, Professor of Tides\n"
        "- Jonas Berg, Professor Emeritus of Government and Fellow of the Nowa Academy of Arts\n"
        "- Maria Gomez, Professor of Law\n"
    )
    said = extract(read_text(text))
    assert bodies_of(said) == {"Nowa Academy of Arts"}
    assert pairs_of(said) == {"Jonas Berg": "Nowa Academy of Arts"}


def test_the_town_of_a_campus_is_no_body() -> None:
    text = (
        "Dear Ms Vale,\n\nCancel it.\n\nSigned:\n\nAna Petrova, Professor of Sociology, University of Nowa, Irvine\n\n"
        "Maria Gomez, Professor of Library Science, University of Nowa, Chapel Hill\n\n"
        "Jonas Berg, Lecturer, Kelp University\n\nEndnotes\n\n"
        "[1] Orla R Tandrel, Kari Olsen, and Piet Vos, “Tides,” Race and Social Problems 8 (2016)\n"
    )
    said = extract(read_text(text))
    assert bodies_of(said) == {"University of Nowa", "Kelp University"}
    assert playing(said, Role.SIGNATORY) == {
        "Ana Petrova",
        "Maria Gomez",
        "Jonas Berg",
        "University of Nowa",
        "Kelp University",
    }


def test_a_table_under_two_languages_of_headings_mixes_persons_and_bodies() -> None:
    text = (
        "# Signataires / Signatories\n\nSignatories must publish this letter, then fill the table below:\n"
        "| Nom / Name | Statut / Organization type | Pays / Country |\n|-|-|-|\n"
        "| petites marées | ASBL | Belgique |\n| Kelp Foundation | Foundation | Sweden |\n"
        "| Ana Petrova | Developer | France |\n"
        "| [Kari Olsen](https://k.example) for [Liminal](https://l.example) | Maker | UK |\n"
        "| Tidal Network | Association | France |\n"
    )
    said = extract(read_text(text))
    assert playing(said, Role.SIGNATORY) == {
        "petites marées",
        "Kelp Foundation",
        "Ana Petrova",
        "Kari Olsen",
        "Liminal",
        "Tidal Network",
    }
    assert pairs_of(said) == {"Kari Olsen": "Liminal"}


def test_bodies_listed_behind_a_relative_clause_are_found() -> None:
    text = "News\n\nThe unions who have voted against the plan include KLU, Tidesmiths, Brackback and KSL. It passed.\n"
    assert {"KLU", "Tidesmiths", "Brackback", "KSL"} <= bodies_of(extract(read_text(text)))


def test_who_works_for_something_begins_a_name() -> None:
    text = "Letter\n\nOther bodies that agree include the Workers for Fair Tides Campaign and the Harbour Council.\n"
    assert "Workers for Fair Tides Campaign" in bodies_of(extract(read_text(text)))


def test_what_is_said_in_response_to_somebody_is_not_sent_to_him() -> None:
    text = (
        "Letter\n\nDear friends,\n\nIn response to the Harbour Council, President Ana Petrova stated that tides rise.\n"
    )
    assert playing(extract(read_text(text)), Role.RECIPIENT) == set()
