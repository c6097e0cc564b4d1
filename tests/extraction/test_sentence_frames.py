"""Roles told by whole sentences: who holds and attends, who speaks, who signs, whom a list names."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import RelationType, Role


def playing(text: str, role: Role) -> set[str]:
    said = extract(read_text(f"News of the harbour\n\n{text}\n"))
    return {mention.name for mention in said.mentions if role in mention.roles}


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        (
            "The vigil was addressed by Rabbi Ruth Karlsen, head of Kelp Watch; Rev. John Pell; and Dr. Maria Gomez.",
            {"Ruth Karlsen", "John Pell", "Maria Gomez"},
        ),
        (
            "Speakers there included Ruth Karlsen, head of the Kelp Union, John Pell of Kelp Watch and Maria Gomez.",
            {"Ruth Karlsen", "John Pell", "Maria Gomez"},
        ),
        ("Among those addressing the march will be Ruth Karlsen and John Pell.", {"Ruth Karlsen", "John Pell"}),
        ("John Pell, secretary of the Harbour Union, was among those present.", {"John Pell"}),
        ("Addressing the vigil on Monday, Ruth Karlsen said that the harbour must stay.", {"Ruth Karlsen"}),
        ("In her closing speech, Ruth Karlsen thanked nobody.", {"Ruth Karlsen"}),
        ("Harbour Union president and former MP Ruth Karlsen also delivered a speech.", {"Ruth Karlsen"}),
        ("“They never asked us,” said Ruth Karlsen, one of the protesters.", set()),
        ("Ruth Karlsen and John Pell marched to the port.", {"Ruth Karlsen", "John Pell"}),
        ("Ruth Karlsen gathered friends.", set()),
        ("The rally, held in Oslo, featured a showing of youth from the Kelp Union.", {"Kelp Union"}),
        (
            "Among participants were two unions, united against the pact: Kelp Union, Net Guild.",
            {"Kelp Union", "Net Guild"},
        ),
        (
            "Ruth Karlsen, head of Kelp Watch, spoke about the harbour, and John Pell led chants.",
            {"Ruth Karlsen", "John Pell"},
        ),
        ("Ruth Karlsen, John Pell and others went to the port to hand over a letter.", {"Ruth Karlsen", "John Pell"}),
        ("John Pell thanked Ruth Karlsen for attending the rally.", set()),
        ("“They never asked us,” said Ruth Karlsen, a protester from Bergen.", {"Ruth Karlsen"}),
    ],
)
def test_who_speaks_at_a_rally_takes_part_and_not_the_bodies_of_their_offices(sentence: str, people: set[str]) -> None:
    assert playing(sentence, Role.PARTICIPANT) == people


@pytest.mark.parametrize(
    ("sentence", "makers"),
    [
        (
            "The Harbour Union and the Kelp Council of Bergen co-sponsored the noisy rally.",
            {"Harbour Union", "Kelp Council of Bergen"},
        ),
        ("The march was led by Ruth Karlsen, chair of the Harbour Union, on Monday.", {"Ruth Karlsen"}),
        ("The rally was presided over by Ruth Karlsen and conducted by John Pell.", {"Ruth Karlsen", "John Pell"}),
        ("On Monday the Harbour Union, which has few members, will hold its third vigil.", {"Harbour Union"}),
        ("Members of the Harbour Union held a series of marches.", {"Harbour Union"}),
        ("The Harbour Union has delivered a 140,000 signature petition.", {"Harbour Union"}),
        ("The Harbour Union was not able to hold a rally.", set()),
        ("Monday's march is also being supported by the Harbour Union.", {"Harbour Union"}),
        ("The Harbour Union supported the idea of a claim backed by nobody.", set()),
        ("The Harbour Union mobilised over 3,500 supporters.", {"Harbour Union"}),
        ("The Harbour Union refused to organise the march.", set()),
        ("Relatives of Ruth Karlsen held a vigil.", set()),
        ("The Harbour Union adopted an amendment that hosts no event of theirs.", set()),
    ],
)
def test_who_holds_a_rally_organises_it(sentence: str, makers: set[str]) -> None:
    assert playing(sentence, Role.ORGANISER) == makers


def test_groups_that_a_statement_lists_sign_it() -> None:
    text = "The statement listed the groups to include the Harbour Union, the Kelp Council and the Net Makers Guild."
    assert playing(text, Role.SIGNATORY) == {"Harbour Union", "Kelp Council", "Net Makers Guild"}


def test_the_only_signature_of_a_sentence_signs_for_the_body_of_its_office() -> None:
    said = extract(
        read_text("News\n\nThe letter, signed by Ruth Karlsen, chair of the Harbour Union, has two pages.\n")
    )
    (link,) = [link for link in said.relations if link.type is RelationType.SIGNS_FOR]
    assert (said.mentions[link.source].name, said.mentions[link.target].name) == ("Ruth Karlsen", "Harbour Union")


@pytest.mark.parametrize(
    ("sentence", "writers", "addressed"),
    [
        ("In a letter to the Net Guild, the Kelp Union said no.", {"Kelp Union"}, {"Net Guild"}),
        (
            "In a memorandum submitted to the Net Guild, Kelp Union leaders Ruth Karlsen and John Pell said no.",
            {"Kelp Union", "Ruth Karlsen", "John Pell"},
            {"Net Guild"},
        ),
        (
            "In an open letter to the Net Guild, the Sail Board and the Fish Council, the Kelp Union said no.",
            {"Kelp Union"},
            {"Net Guild", "Sail Board", "Fish Council"},
        ),
    ],
)
def test_a_sentence_that_begins_with_a_letter_tells_who_wrote_it_and_to_whom(
    sentence: str, writers: set[str], addressed: set[str]
) -> None:
    assert playing(sentence, Role.SIGNATORY) == writers
    assert playing(sentence, Role.RECIPIENT) == addressed


def test_leaders_named_together_sign_for_the_same_body() -> None:
    text = "In a letter to nobody, Kelp Union leaders Ruth Karlsen, Ann Lee and John Pell said no."
    said = extract(read_text(f"News of the harbour\n\n{text}\n"))
    links = [link for link in said.relations if link.type is RelationType.SIGNS_FOR]
    assert {said.mentions[link.source].name for link in links} == {"Ruth Karlsen", "Ann Lee", "John Pell"}
    assert {said.mentions[link.target].name for link in links} == {"Kelp Union"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Kelp Workers Union (KWU) president Ruth Karlsen issued a statement on Monday.",
        "Ruth Karlsen, president of the Kelp Union, wrote a letter to nobody.",
    ],
)
def test_who_writes_signs_for_the_body_of_the_office(sentence: str) -> None:
    said = extract(read_text(f"News of the harbour\n\n{sentence}\n"))
    (link,) = [link for link in said.relations if link.type is RelationType.SIGNS_FOR]
    assert said.mentions[link.source].name == "Ruth Karlsen"
    assert said.mentions[link.target].name in ("Kelp Union", "KWU")


def test_a_noun_in_the_plural_is_no_verb_of_the_name_before_it() -> None:
    said = extract(read_text("News\n\nThey wrote to the Kelp Union in Oslo backing the demands of the dockers.\n"))
    (union,) = [mention for mention in said.mentions if mention.name == "Kelp Union"]
    assert Role.SIGNATORY not in union.roles


def test_purpose_upon_purpose_is_read_without_end() -> None:
    said = extract(read_text("News of the harbour\n\n" + "gathered in front of the Kelp Union to " * 1_500))
    assert "Kelp Union" in {mention.name for mention in said.mentions}


def test_groups_to_whom_letters_go_sign_nothing() -> None:
    text = "The dockers sent letters to many organisations, including the Harbour Union and the Kelp Council."
    assert not playing(text, Role.SIGNATORY)
