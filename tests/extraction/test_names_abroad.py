"""Names of other languages inside English sentences, and names that end with their country."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind

SENTENCES = (
    "The hearing was put off.\n\nThe {} said on Monday that the plan would hurt small farms.",
    "Campaigners said the {}'s decision came too late.",
    "The petition was handed to the {} on 3 May 2019 by parents.",
    "The rally was organised by Oxfam, {} and the Red Cross.",
    "Maria Lopez from {} and Ali Hasan spoke at the opening.",
)
ABROAD = (
    "Universidad Nacional de Marea",
    "Fundacion Costa Viva",
    "Asociacion de Mujeres Pescadoras",
    "Conselho Ribeirinho do Norte",
    "Fédération Paysanne du Sud",
    "Comitato Acqua Pubblica",
    "Heinrich Möwe Stiftung",
    "Robert-Möwe-Stiftung",
    "Stichting Waterfonds",
    "Olof Sundbergs Stiftelse",
    "Fundacja Wolna Fala",
    "Deniz Hakları Derneği",
    "Dəniz Tələbələri Assosiasiyası",
    "Hazar Vakfi",
    "Yayasan Bumi Laut",
    "Samahan ng Mandaragat",
    "Chama cha Wavuvi",
    "Hizb al-Bahr",
    "Tehreek Sahil",
)


@pytest.mark.parametrize("name", ABROAD)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_noun_for_bodies_of_any_language_shows_a_name_in_an_english_sentence(sentence: str, name: str) -> None:
    assert name in _bodies(sentence.format(name))


@pytest.mark.parametrize("text", ["She drove from La Mesa to Casa Grande.", "Interest Rates rose.", "Anna Polo came."])
def test_towns_words_and_persons_that_sound_like_nouns_of_other_languages_are_no_bodies(text: str) -> None:
    assert not _bodies(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The plan was drawn up together with Harbour Watch Norway and sent on.", {"Harbour Watch Norway"}),
        ("Earlier we asked Fisheries New Zealand for its files.", {"Fisheries New Zealand"}),
        ("It was filed by Tide Engineers Quebec on Friday.", {"Tide Engineers Quebec"}),
        ("They lived in Victorian England, Occupied Palestine and North Korea.", set()),
        ("Crowds chanted “Terrorist Norway” in the square.", set()),
        ("The road runs along Lake Ontario.", set()),
    ],
)
def test_a_run_that_ends_with_a_country_is_a_body_where_nothing_else_explains_it(text: str, names: set[str]) -> None:
    assert _bodies(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Maria Lopez from the Kelp School of Discovery and Ali Hasan spoke.", {"Kelp School of Discovery"}),
        (
            "It was hosted by Kelp University of Technology and Oslo University North.",
            {"Kelp University of Technology", "Oslo University North"},
        ),
        ("It was hosted by the Institute of Science and Technology.", {"Institute of Science and Technology"}),
    ],
)
def test_a_name_ends_before_the_person_or_body_that_and_joins_to_it(text: str, names: set[str]) -> None:
    assert _bodies(text) == names


def _bodies(text: str) -> set[str]:
    return {mention.text for mention in extract(read_text(text)).mentions if mention.kind is EntityKind.ORGANISATION}
