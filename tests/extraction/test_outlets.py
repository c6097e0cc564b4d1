"""Papers, agencies and sites shown by what stands beside them."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, Role


def _outlets(text: str) -> set[str]:
    bodies = (one for one in extract(read_text(text)).mentions if one.kind is EntityKind.ORGANISATION)
    return {one.text for one in bodies if Role.PUBLISHER in one.roles}


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("The teachers have written to the city council, Fjordavis reports.", "Fjordavis"),
        ("Forty people came to the square, Kelpnews Daily reports via a press office.", "Kelpnews Daily"),
        ("BERGEN (Kelppress) — The dockers marched to the harbour office this morning.", "Kelppress"),
        ("Oslo, May 2 (KNA) The dockers marched to the harbour office this morning.", "KNA"),
        ("(KELP WEEKLY) OSLO—Dockers from all over the coast marched to the harbour office.", "KELP WEEKLY"),
        ("KelpNews.Net - The dockers marched to the harbour office this morning and came back.", "KelpNews.Net"),
        ("OSLO, May 2 (KNA): The dockers marched to the harbour office this morning.", "KNA"),
        ("(QKA) - The dockers marched to the harbour office this morning.", "QKA"),
        ("(KELPFN- KelpNews)\nThe dockers marched to the harbour office this morning and back.", "KelpNews"),
        ("He wept. Speaking to Kelp Agency, Lars Berg said that the dockers marched.", "Kelp Agency"),
        ('Earlier, the "Northern Knot" has reported that the dockers marched.', "Northern Knot"),
        ('The dockers marched to the harbour, the agency "Kelp First" reports.', "Kelp First"),
        ("Dockers go to the harbour\n\nKelp World, May 21, 2008, Oslo\n\nThe dockers marched.", "Kelp World"),
        ("The dockers marched to the harbour.\n\n© All rights belong to “Kelp Gazete” alone.\n", "Kelp Gazete"),
    ],
)
def test_who_reports_is_the_publisher(text: str, outlet: str) -> None:
    assert outlet in _outlets(text)


@pytest.mark.parametrize(
    "text",
    [
        "The ship was bought by the Kelp Bank according to press reports.",
        "Dockers go to the harbour\n\nLars Berg, May 21, 2008, Oslo\n\nThe dockers marched.",
    ],
)
def test_what_is_spoken_of_or_writes_is_no_outlet(text: str) -> None:
    assert not _outlets(text)


def test_a_place_or_people_that_reports_is_no_outlet() -> None:
    assert not _outlets("Two ships were lost in the storm, Norway reports.")


def test_the_paper_of_an_editor_is_no_person() -> None:
    said = extract(read_text("Ruth Karlsen, editor of Amira Standard, spoke first and long.")).mentions
    assert ("Amira Standard", EntityKind.ORGANISATION) in {(one.text, one.kind) for one in said}
    assert ("Amira Standard", EntityKind.PERSON) not in {(one.text, one.kind) for one in said}
