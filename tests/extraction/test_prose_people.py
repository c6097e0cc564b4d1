"""Persons in running text that no table of given names knows, or whose surname is also a place."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The page was written by Zumrala Qocayeva after the march.", "Zumrala Qocayeva"),
        ("Ruth Preston MP addressed the protest outside the town hall.", "Ruth Preston"),
        ("Runa Pellar, UK director of the Fjord Society, was the first to come.", "Runa Pellar"),
        ("It would approach Secretary-General Runo Ki Pellar on that matter.", "Runo Ki Pellar"),
        ("They wrote to Mr. Volker English about it.", "Volker English"),
    ],
)
def test_a_person_is_found(text: str, name: str) -> None:
    people = {one.text for one in extract(read_text(text)).mentions if one.kind is EntityKind.PERSON}
    assert name in people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Tibetan Community UK held a rally in Leeds on Friday.", "Tibetan Community UK"),
        ("She chairs the All Party Group for Bridges, which met on Monday.", "All Party Group for Bridges"),
        ("It went to the Director of the Fjord Safety Service Mrs. Runa Pellar.", "Fjord Safety Service"),
        (
            "The letter was signed by Centre for Harbour Rights, Sea and Shore Accountability Project and others.",
            "Centre for Harbour Rights",
        ),
        ("The letter went to the Tweede Kamer on Monday.", "Tweede Kamer"),
    ],
)
def test_a_body_is_found_whole(text: str, name: str) -> None:
    bodies = {one.text for one in extract(read_text(text)).mentions if one.kind is EntityKind.ORGANISATION}
    assert name in bodies
