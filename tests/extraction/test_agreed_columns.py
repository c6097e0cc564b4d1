"""What the items of a list share tells what each of their pieces is."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, Extraction, RelationType, Role

PAIRS = [
    ("Ana Petrova", "Lantern Society"),
    ("Kari Olsen", "Saltworks"),
    ("John Brown", "Fjord Institute"),
    ("Maria Gomez", "Pierre Armand"),
    ("Olga Stein", "Harbour Workers Union"),
    ("Peter Novak", "Tidewrack Association"),
]


def read(rows: str, cue: str = "Signed by:") -> Extraction:
    return extract(read_text(f"Open letter on ferries\n\nWe ask for an answer about the ferries.\n\n{cue}\n\n{rows}\n"))


def signed_for(said: Extraction) -> set[tuple[str, str]]:
    links = (link for link in said.relations if link.type is RelationType.SIGNS_FOR)
    return {(said.mentions[link.source].name, said.mentions[link.target].name) for link in links}


FORMS = [
    "{p}, {o}",
    "{p}\n{o}",
    "{p}, Director, {o}",
    "{p}\nDirector, {o}",
    "{p}\nDirector\n{o}",
    "{p}, Director\n{o}",
    "{p} (Director, {o})",
    "{p}, for {o}",
    "{p} from {o}",
    "/s/ {p}, Director, {o}",
    "[signed] {p}, {o}",
    "{o}\n{p}",
    "{o} ({p})",
    "{o} – {p}, Director",
    "{o}: {p}, Director",
    "{o}, represented by {p}, Director",
    "On behalf of {o}: {p}",
    "For {o}: {p}",
    "For the {o}, {p}, Director",
]


@pytest.mark.parametrize("form", FORMS)
def test_every_item_of_one_shape_gives_its_person_and_the_body_signed_for(form: str) -> None:
    said = read("\n".join(form.format(p=person, o=body) for person, body in PAIRS))
    assert signed_for(said) == set(PAIRS)
    people = {mention.name for mention in said.mentions if mention.kind is EntityKind.PERSON}
    assert people == {person for person, _ in PAIRS}


@pytest.mark.parametrize("form", ["{p}\n{o}", "{o}\n{p}, Director", "{p}\nDirector\n{o}"])
def test_items_of_several_lines_agree_over_blank_lines_too(form: str) -> None:
    said = read("\n\n".join(form.format(p=person, o=body) for person, body in PAIRS))
    assert signed_for(said) == set(PAIRS)


@pytest.mark.parametrize("form", ["{}, {}", "{}, {}, Director"])
def test_surnames_in_front_of_given_names_are_one_name_with_them(form: str) -> None:
    rows = "\n".join(form.format(*reversed(person.split())) for person, _ in PAIRS)
    people = {mention.text for mention in read(rows).mentions if mention.kind is EntityKind.PERSON}
    assert people == {", ".join(reversed(person.split())) for person, _ in PAIRS}


def test_a_list_of_persons_with_their_trades_gives_no_bodies() -> None:
    trades = ["Teacher", "Lawyer", "Net Mender", "Nurse", "Journalist", "Physician"]
    said = read("\n".join(f"{person}\n{trade}" for (person, _), trade in zip(PAIRS, trades, strict=True)))
    assert not [mention.name for mention in said.mentions if mention.kind is EntityKind.ORGANISATION]


def test_persons_and_bodies_in_any_order_are_no_items_of_two_lines() -> None:
    said = read("Ana Petrova\nKari Olsen\nLantern Society\nFjord Institute\nJohn Brown\nHarbour Workers Union")
    assert not signed_for(said)
    assert sum(Role.SIGNATORY in mention.roles for mention in said.mentions) == 6
