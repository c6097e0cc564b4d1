"""Who does what a verb says, where something stands between the subject and its verb or before it."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import RelationType, Role


def playing(text: str, role: Role) -> set[str]:
    said = extract(read_text(f"News of the harbour\n\n{text}\n"))
    return {mention.name for mention in said.mentions if role in mention.roles}


@pytest.mark.parametrize(
    ("sentence", "organisers"),
    [
        ("At the same time the Dutch trade union KTF held a picketing of the port.", {"KTF"}),
        ("In front of the Kelp Museum the Tide Union held a rally.", {"Tide Union"}),
        (
            "“We go on,” said Olav Berg, president of the Kelp Association in Oslo, a group that organized the march.",
            {"Kelp Association"},
        ),
        (
            "The Tide Women’s Association, National Kelp Party and Friends of Kelp – Norway, in a joint protest, came.",
            {"Tide Women’s Association", "National Kelp Party", "Friends of Kelp"},
        ),
        ("A protest organised by the association “Salidar” was held in Oslo.", {"Salidar"}),
    ],
)
def test_who_holds_a_rally(sentence: str, organisers: set[str]) -> None:
    assert playing(sentence, Role.ORGANISER) == organisers


def test_an_office_in_the_plural_is_shared_out_among_its_holders() -> None:
    text = (
        "The Presidents of the Kelp Community of Bergen, Bill Tembelo, and the Tide Community of Oslo, Theo Pellar, "
        "with the support of the Net Federation, have written to the Prime Minister."
    )
    said = extract(read_text(f"News of the harbour\n\n{text}\n"))
    signing = {
        (said.mentions[link.source].name, said.mentions[link.target].name)
        for link in said.relations
        if link.type is RelationType.SIGNS_FOR
    }
    assert signing == {("Bill Tembelo", "Kelp Community of Bergen"), ("Theo Pellar", "Tide Community of Oslo")}
    assert {"Bill Tembelo", "Theo Pellar"} <= playing(text, Role.SIGNATORY)
    assert "Net Federation" not in playing(text, Role.SIGNATORY)


def test_a_person_named_behind_the_body_of_an_office_signs_for_it() -> None:
    text = (
        "The demand was put forward in a letter by the president of the Kelp Union Anna Lind to the Harbour Ministry."
    )
    said = extract(read_text(f"News of the harbour\n\n{text}\n"))
    signing = [link for link in said.relations if link.type is RelationType.SIGNS_FOR]
    assert [said.mentions[link.target].name for link in signing] == ["Kelp Union"]
