"""Where names end and begin: the country of their people, the call that they make, the day of a dateline."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind


def bodies(text: str) -> set[str]:
    found = extract(read_text(f"News of the harbour\n\n{text}\n")).mentions
    return {one.text for one in found if one.kind is EntityKind.ORGANISATION}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Association of Estonians in Norway and Sweden met on Friday.",
            "Association of Estonians in Norway and Sweden",
        ),
        ("The Coordination Centre of Kurds in the Netherlands met.", "Coordination Centre of Kurds in the Netherlands"),
        ("The Union of Teachers in Norway met on Friday.", "Union of Teachers"),
        (
            "It was signed by the Stop Mining the Fjords of Norway International Action Committee.",
            "Stop Mining the Fjords of Norway International Action Committee",
        ),
        ("They met the Council of State Support to NGOs on Friday.", "Council of State Support to NGOs"),
        ("They protested outside the UN Office in Oslo.", "UN Office"),
        ("They wrote to the United Nations general assembly.", "United Nations general assembly"),
        ("Ten thousand Estonians and Friends of Estonia took part in it.", "Friends of Estonia"),
        ("They met at the KFL/KL's Norwegian Service.", "Norwegian Service"),
        (
            "A letter by the head of the Council of Kurds in the Netherlands Ann Lee came.",
            "Council of Kurds in the Netherlands",
        ),
        ("It was joined by the head of the Norway-Sweden Cultural Centre Anna Lind.", "Norway-Sweden Cultural Centre"),
        ("It gave the Mejlis a right.", "Mejlis"),
        ("Oslo, May 3. The Coordination Council of the Coast met on Friday.", "Coordination Council of the Coast"),
    ],
)
def test_names_of_bodies_in_running_text_are_whole(text: str, name: str) -> None:
    assert name in bodies(text)


@pytest.mark.parametrize(
    "text",
    [
        "This protest was organised by these Norwegian Support Groups in the Main Square of Oslo.",
        "It was part of the war of the Russian Federation against Norway.",
        "On the 20th of December, a protest of the association was held.",
        "Read it.\n\nXS\nSM\nMD\nLG",
    ],
)
def test_what_names_no_body_is_none(text: str) -> None:
    assert not bodies(text)


def test_a_short_form_written_as_a_word_is_told_by_its_initials() -> None:
    text = "The Harbour Union of Nordic Tide Inspectors (Hunti) urged the Senate to act. Hunti is small (Tidal)."
    said = extract(read_text(f"News of the harbour\n\n{text}\n"))
    assert {said.mentions[link.source].text for link in said.relations} == {"Hunti"}


def test_what_a_council_is_for_is_no_body_of_its_own() -> None:
    assert bodies("The National Council of Resistance of Norway met.") == {"National Council of Resistance of Norway"}
