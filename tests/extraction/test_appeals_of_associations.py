"""Appeals and letters of associations of a people: names joined by 'and', who is spoken for, who is asked, sources."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, RelationType, Role
from tests.extraction.said import bodies_of, links_of, playing


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "The Joint Committee of Kurdish and Yazidi Parties and Institutions met in Oslo.",
            {"Joint Committee of Kurdish and Yazidi Parties and Institutions"},
        ),
        (
            "The Federation of Turkish Associations and Foundations met in Oslo.",
            {"Federation of Turkish Associations and Foundations"},
        ),
        (
            "He leads the Harbour Association of Tibetans and Tibetan language teachers in Oslo.",
            {"Harbour Association of Tibetans"},
        ),
        ("They thanked the fallen of Zorvik and Dutch Armed Forces.", {"Dutch Armed Forces"}),
        ("The mines were laid by Dutch armed forces near the river.", {"Dutch armed forces"}),
        ("Unrest grew in the Aba Kelp Autonomous Prefecture last week.", set()),
        ("The Commissioner for Trade, Humanitarian Aid and Rural Support was asked.", set()),
        ("A complaint lies with the U.N. in Oslo.", {"U.N."}),
    ],
)
def test_an_and_joins_what_is_one_name_only(sentence: str, names: set[str]) -> None:
    assert bodies_of(extract(read_text(sentence))) == names


def test_a_known_body_is_no_short_form_of_another_before_it() -> None:
    said = extract(read_text("She sits with the largest group in the European Parliament (EPP) since May."))
    assert links_of(said, RelationType.ACRONYM_OF) == set()


@pytest.mark.parametrize("speaker", [" I am writing", ", we write", ", I am writing"])
def test_who_is_spoken_for_at_the_beginning_signs(speaker: str) -> None:
    text = f"Letter\n\nDear Commissioner,\n\nOn behalf of the Kelp Shores Society{speaker} to ask for a harbour wall.\n"
    assert playing(extract(read_text(text)), Role.SIGNATORY) == {"Kelp Shores Society"}


def test_a_label_behind_a_quotation_mark_names_who_is_addressed() -> None:
    text = "The full text is below:\n“Attention: Orvo Tandrel\nKelp Agency\nDear Sir\nWe ask you to help us.\n"
    assert playing(extract(read_text(text)), Role.RECIPIENT) == {"Orvo Tandrel", "Kelp Agency"}


def test_ministers_above_the_first_paragraph_are_asked() -> None:
    text = (
        "Joint statement on the harbours of Kelp\n\nPlease stop the work at the harbour wall and let them in.\n\n"
        "Ana Petrova, Prime Minister of Japan\nOrvo Tandrel, Minister of Foreign Affairs\n\n"
        "Since March the harbour has been closed, and nobody was told why. We ask you to open it again soon.\n"
    )
    assert playing(extract(read_text(text)), Role.RECIPIENT) == {"Ana Petrova", "Orvo Tandrel"}


def test_an_outlets_own_source_published_the_news() -> None:
    text = "The societies sent a letter to Oslo, Kelp Daily informs, referring to State Committee on Harbours.\n"
    assert playing(extract(read_text(text)), Role.PUBLISHER) == {"Kelp Daily", "State Committee on Harbours"}


def test_a_dash_joins_a_body_and_its_region() -> None:
    text = (
        "Statement\n\nWe ask for an open harbour.\n\nKelp Youth Organization\n\nNowa Benevolent Union\n\n"
        "Harbour Committee of Norway – Eastern Region\n"
    )
    said = extract(read_text(text))
    assert "Harbour Committee of Norway – Eastern Region" in playing(said, Role.SIGNATORY)
    assert links_of(said, RelationType.BRANCH_OF) == {
        ("Harbour Committee of Norway – Eastern Region", "Harbour Committee of Norway")
    }


def test_a_committee_with_a_purpose_is_part_of_the_body_behind_it() -> None:
    said = extract(
        read_text("Last week he met the lawyer who chairs the Committee on Inland Harbours of the European Parliament.")
    )
    assert links_of(said, RelationType.BRANCH_OF) == {
        ("Committee on Inland Harbours of the European Parliament", "European Parliament")
    }


def test_two_persons_of_one_line_have_each_their_office() -> None:
    text = (
        "The delegation was composed of:\n\n"
        "Dr. Ann Lee, Harbour Front EU representative and Ms. Kari Olsen, "
        "President of the Fjord Friendship Association\n\n"
        "Mr. Orvo Tandrel, President of the Nowa Union\n\nMr. Ivo Brandt, Head of the Lantern Society\n"
    )
    said = extract(read_text(text))
    people = {mention.name for mention in said.mentions if mention.kind is EntityKind.PERSON}
    assert people == {"Ann Lee", "Kari Olsen", "Orvo Tandrel", "Ivo Brandt"}
    assert bodies_of(said) >= {"Harbour Front", "Fjord Friendship Association"}
