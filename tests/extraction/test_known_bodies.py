"""The index of bodies known by name, and where texts name them."""

from __future__ import annotations

import pytest

from directory.extraction.shapes.known_bodies import KnownBodies, may_have_branches, words_of
from directory.extraction.words.body_tables import sections_of
from tests.extraction.said import names_in

_TABLE = """
[all]
Tang & Tide
Kelp Watch
kelp.org
Kelp
Île d'Algue
[all short]
KLP
[de fr plain]
Kelpwacht
"""


@pytest.fixture(scope="module")
def bodies() -> KnownBodies:
    return KnownBodies(list(sections_of("campaigns", _TABLE)))


@pytest.mark.parametrize(
    ("text", "code", "names"),
    [
        ("Kelp Watch spoke", "en", ["Kelp Watch", "Kelp"]),
        ("KLP and Tang & Tide", "en", ["KLP", "Tang & Tide"]),
        ("visit kelp.org", "en", ["kelp.org"]),
        ("Île d’Algue et Île d'Algue", "fr", ["Île d'Algue", "Île d'Algue"]),
        ("Die Kelpwacht", "de", ["Kelpwacht"]),
        ("The Kelpwacht", "en", []),
        ("nothing of the kind", "en", []),
    ],
)
def test_names_are_found_where_they_stand_the_longest_first(
    bodies: KnownBodies, text: str, code: str, names: list[str]
) -> None:
    tokens = words_of(text)
    assert [body.name for index in bodies.leads(tokens) for body in bodies.at(tokens, index, code)] == names


def test_a_name_is_looked_up_whole_in_letters_of_any_size(bodies: KnownBodies) -> None:
    assert [body.name for body in bodies.named("KELP watch")] == ["Kelp Watch"]
    assert not bodies.named("Kelp Watch Tide")


def test_an_index_of_nothing_finds_nothing() -> None:
    empty = KnownBodies([])
    assert not empty.leads(words_of("Kelp Watch"))
    assert not empty.named("")


def test_a_name_that_ends_in_a_figure_is_found_with_its_figure() -> None:
    assert names_in("Das sagte er gestern bei TELE1 und Rue89 in Bonn.\n") >= {"TELE1", "Rue89"}


@pytest.mark.parametrize("text", ["Kelp", "Tang & Tide", "Île d'Algue", "KLP", "Kelpwacht"])
def test_every_name_of_a_table_finds_itself(bodies: KnownBodies, text: str) -> None:
    assert text in [body.name for body in bodies.named(text)]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Yesterday the oil company Shell answered the harbour guild.", "Shell"),
        ("We wrote to Lidl, Orange and the port authority last week.", "Orange"),
        ("Last week Apple workers walked out of the store in Leith.", "Apple"),
        ("Ieri il sindacato Unite ha risposto ai portuali di Bari.", "Unite"),
        ("Die Briefe gingen an Lidl, Orange und die Hafenbehörde.", "Orange"),
        ("Вчера партия «Яблоко» провела пикет у порта.", "Яблоко"),
    ],
)
def test_names_that_are_words_as_well_are_read_beside_a_noun_or_another_body(sentence: str, name: str) -> None:
    assert name in names_in(f"{sentence}\n")


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("She found a Shell on the beach and an Orange in the bag.", "Shell"),
        ("Rita Orange and Tom Ford spoke at the pier.", "Orange"),
        ("Forests of the Amazon burn while the Total of the count rises.", "Total"),
        ("They came to Stanford Bridge Road and to Yale Lane by bus.", "Stanford"),
        ("Яблоко от яблони недалеко падает, сказал он у порта.", "Яблоко"),
    ],
)
def test_names_that_are_words_as_well_are_none_elsewhere(sentence: str, name: str) -> None:
    assert name not in names_in(f"{sentence}\n")


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The clerks of Qwest and AT&T asked the mayor for help.", "Qwest"),
        ("Grain, say Both ENDS and War on Want, belongs to those who sow.", "Both ENDS"),
        ("Nach der Kundgebung sprach die Diakonie mit dem Hafenamt.", "Diakonie"),
        ("All'appello hanno aderito Cgil, Sbilanciamoci e molti altri.", "Sbilanciamoci"),
        ("Açıklamayı BİRTEK-SEN ve Umut-Sen birlikte okudu.", "BİRTEK-SEN"),
        ("MONSANTO HAS TO ANSWER FOR THE BAY, SAY FISHERS", "MONSANTO"),
        ("The picket was joined by Unison and Unicef last week.", "Unison"),
        ("The picket was called by BFAWU and Aslef branches.", "BFAWU"),
        ("Заявление Росгвардии и «Новой газеты» вышло вчера.", "Росгвардии"),
    ],
)
def test_bodies_of_plain_words_invented_words_or_capitals_are_known(sentence: str, name: str) -> None:
    assert name in names_in(f"{sentence}\n")


@pytest.mark.parametrize(
    ("text", "branches"), [("UNISON", True), ("Greenpeace", True), ("OSCE", False), ("KELP", False)]
)
def test_unions_and_bodies_known_everywhere_have_branches_named_by_a_place(text: str, branches: bool) -> None:  # noqa: FBT001
    assert may_have_branches(text) is branches
