from __future__ import annotations

import pytest

from directory.model import Decision, EntityKind, Entry, Registry
from directory.resolution.resolve import Resolver

ORGANISATION = EntityKind.ORGANISATION
REGISTRY = Registry(
    entries={
        entry.id: entry
        for entry in (
            Entry("tartu-forum", ORGANISATION, "Tartu Water Forum", acronyms=("TWF",), country="EE"),
            Entry("lakes-university", ORGANISATION, "Northern Lakes University", country="CA"),
            Entry("relief-chain", ORGANISATION, "Relief Chain International", country="GB"),
            Entry("weaver-trading", ORGANISATION, "Weaver Trading (Norway)", country="NO"),
        )
    }
)


@pytest.mark.parametrize(
    ("name", "entity"),
    [
        ("Tartu Water Forum, Tallinn", "tartu-forum"),
        ("Tartu Water Forum (Estonia)", "tartu-forum"),
        ("Tartu Water Forum TWF", "tartu-forum"),
        ("Tartu Water Forum (TWF), Estonia", "tartu-forum"),
        ("Northern Lakes University, Faculty of Law", "lakes-university"),
        ("Department of Hydrology, Northern Lakes University", "lakes-university"),
        ("School of Law, Northern Lakes University, Toronto, Canada", "lakes-university"),
        ("Weaver Trading", "weaver-trading"),
    ],
)
def test_an_address_a_short_form_or_a_unit_beside_a_name_leaves_its_meaning(name: str, entity: str) -> None:
    answer = Resolver(REGISTRY).resolve(name)
    assert (answer.decision, answer.entity) == (Decision.MATCH, entity)


@pytest.mark.parametrize(
    "name",
    [
        "Tartu Water Forum, Berlin",
        "Relief Chain International Peru",
        "Peruvian branch of Relief Chain International",
        "Friends of the Tartu Water Forum",
        "Students against Northern Lakes University",
        "Tartu Water Forum and Relief Chain International",
    ],
)
def test_what_may_be_another_body_is_asked_about(name: str) -> None:
    answer = Resolver(REGISTRY).resolve(name)
    assert answer.decision is not Decision.MATCH
    assert answer.candidates


def test_a_long_sentence_that_holds_a_name_is_no_name() -> None:
    sentence = "the authors thank everybody at Northern Lakes University for help with the school and " * 3
    assert Resolver(REGISTRY).resolve(sentence).decision is not Decision.MATCH


BODIES = Registry(
    entries={
        entry.id: entry
        for entry in (
            Entry("kelp", ORGANISATION, "Kelp Medical University", country="CA"),
            Entry("elm", ORGANISATION, "Elmworth Academy of Sciences", country="CA"),
            Entry("rennes", ORGANISATION, "University of Zornes", country="FR"),
            Entry("mosaic", ORGANISATION, "Methods and Tools for Counting Lanterns", country="FR", aliases=("Mosaic",)),
            Entry("batt", ORGANISATION, "Zornelle", country="US"),
            Entry("reno", ORGANISATION, "Kelp Harbour School, Toronto", country="CA", aliases=("Kelp Harbour School",)),
            Entry("city", ORGANISATION, "Zelkova University", country="CA", city="Montreal"),
            Entry("lab", ORGANISATION, "Zorn Sea Laboratory (Sydney)", country="AU"),
        )
    }
)


@pytest.mark.parametrize(
    ("name", "entity"),
    [
        # a hospital, and an institute of an academy, may be bodies of their own
        ("Kelp Medical University Hospital", None),
        ("Kelp Medical University Harbour Medical Center", None),
        ("Institute of Lanterns of the Elmworth Academy of Sciences", None),
        ("Kelp Medical University, School of Nursing, University Hospital", "kelp"),
        ("Elmworth Academy of Sciences, Department of Physics", "elm"),
        ("Centre for Lanterns, Kelp Medical University", None),
        ("Laboratory of Lanterns of the Elmworth Academy of Sciences", None),
        ("Laboratory of Lanterns, Kelp Medical University", "kelp"),
        ("Kelp Medical University Library", None),
        # a city that no comma parts from the name, behind a dash or a campus may be where a sister is
        ("Kelp Medical University, Toronto", "kelp"),
        ("Kelp Medical University Toronto", None),
        ("Kelp Medical University – Toronto", None),
        ("Kelp Medical University, Toronto Campus", None),
        ("Zelkova University Montreal", "city"),
        ("Kelp Medical University Canada", "kelp"),
        ("Toronto Kelp Medical University", None),
        ("Kelp Harbour School, Montreal", None),
        # so may a short form that touches the name
        ("QVB Kelp Medical University", None),
        ("Kelp Medical University QVB", "kelp"),
        # a number behind a name makes another of it
        ("University of Zornes 2", None),
        ("University of Zornes, 35000 France", "rennes"),
        # one word that a body of several goes by is others' too
        ("Mosaic Company", None),
        ("UT-Zornelle", None),
        ("Zornelle Ltd", "batt"),
        # a city in brackets tells one body from another
        ("Zorn Sea Laboratory (Perth)", None),
    ],
)
def test_what_may_be_a_body_of_its_own_is_asked_about(name: str, entity: str | None) -> None:
    assert Resolver(BODIES).resolve(name).entity == entity


def test_the_body_whose_unit_a_name_may_be_is_offered_with_the_reason() -> None:
    found = Resolver(BODIES).resolve("Institute of Lanterns of the Elmworth Academy of Sciences")
    assert found.decision is Decision.REVIEW
    assert found.candidates[0].entity == "elm"
    assert found.candidates[0].evidence[-1].text == "it may be a body of its own under that name"
