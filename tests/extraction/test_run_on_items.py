"""Signatures that stand one behind the other in a paragraph with nothing between them."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import RelationType

PAIRS = [
    ("Anna Stein", "Lantern Institute"),
    ("Omar Haddad", "Kelp Union"),
    ("Maria Ruiz", "Tidewrack University"),
    ("Peter Novak", "Harbour Society"),
]


def signed_for(text: str) -> set[tuple[str, str]]:
    said = extract(read_text(f"Open letter on ferries\n\nWe ask for an answer about the ferries.\n\n{text}\n"))
    links = (link for link in said.relations if link.type is RelationType.SIGNS_FOR)
    return {(said.mentions[link.source].name, said.mentions[link.target].name) for link in links}


@pytest.mark.parametrize("form", ["Prof. {p}, {o}", "Dr {p}, {o}", "{p}, {o}", "{p}, Director, {o}"])
@pytest.mark.parametrize("cue", ["Signed by:\n\n", "Signatories\n", "Signed by: "])
def test_a_new_signature_begins_where_a_person_follows_a_body(form: str, cue: str) -> None:
    assert signed_for(cue + " ".join(form.format(p=person, o=body) for person, body in PAIRS)) == set(PAIRS)


def test_commas_between_persons_and_bodies_part_them_as_before() -> None:
    found = signed_for("Signed by: Anna Stein, Omar Haddad, Maria Ruiz, Peter Novak")
    assert not found
