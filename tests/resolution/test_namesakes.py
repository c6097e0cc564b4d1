from __future__ import annotations

from dataclasses import replace

import pytest

from directory.model import Decision, EntityKind, Entry, OrganisationKind, Registry
from directory.names.parts import parse_organisation
from directory.resolution.namesakes import is_common
from directory.resolution.resolve import Resolver
from directory.resolution.tipping import Context

ORGANISATION = EntityKind.ORGANISATION
ENTRIES = (
    Entry("atoms", ORGANISATION, "Institute of Nuclear Physics", country="KZ", aliases=("Atom House of Almaty",)),
    Entry("lanterns", ORGANISATION, "Lantern Carriers Society", country="KZ"),
    Entry("rivers", ORGANISATION, "Rivers Forum (Georgia)", country="GE"),
    Entry("watchmen", ORGANISATION, "Qvarztel Systems (Georgia)", country="GE"),
    Entry("world", ORGANISATION, "Qvarztel International (Georgia)", country="GE"),
    Entry("branch", ORGANISATION, "Zumbrelto (Georgia)", country="GE", branch_of="world"),
    Entry("aid", ORGANISATION, "World Lantern Aid", country="CH"),
    Entry("pact", ORGANISATION, "Treaty Bureau", country="CH", organisation_kind=OrganisationKind.INTERGOVERNMENTAL),
    Entry("office", ORGANISATION, "Lantern Mission of Kazakhstan in Berlin", country="KZ"),
    Entry("nowhere", ORGANISATION, "Institute of Cancer Research"),
    Entry("university", ORGANISATION, "National University", country="KZ"),
)
REGISTRY = replace(Registry(), entries={entry.id: entry for entry in ENTRIES})
CASES = [
    # name, country said of it, the entry that is linked without asking
    ("Institute of Nuclear Physics", None, None),
    ("INSTITUTE OF NUCLEAR PHYSICS", None, None),
    ("Institute of Nuclear Physics", "KZ", "atoms"),
    ("Institute of Nuclear Physics", "UZ", None),
    ("Institute of Nuclear Physics, Almaty", None, "atoms"),
    ("Atom House of Almaty", None, "atoms"),
    ("Lantern Carriers Society", None, "lanterns"),
    ("Lantern Carriers Society", "FR", None),
    ("Rivers Forum", None, None),
    ("Rivers Forum", "GE", "rivers"),
    ("Rivers Forum (Georgia)", None, "rivers"),
    ("Rivers Forum Georgia", None, "rivers"),
    ("Qvarztel Systems", None, "watchmen"),
    ("Qvarztel International", None, None),
    ("Zumbrelto", None, None),
    ("World Lantern Aid", "FR", "aid"),
    ("Treaty Bureau", "FR", "pact"),
    ("Lantern Mission of Kazakhstan in Berlin", "DE", "office"),
    ("Institute of Cancer Research", None, "nowhere"),
    ("National University, Department of Law", None, None),
    ("National University, Almaty", None, "university"),
]


@pytest.mark.parametrize(("name", "country", "entity"), CASES)
def test_a_name_that_others_may_bear_is_linked_only_where_the_country_is_known(
    name: str, country: str | None, entity: str | None
) -> None:
    answer = Resolver(REGISTRY).resolve(name, country=country)
    assert answer.entity == entity, answer
    assert answer.decision is (Decision.MATCH if entity else Decision.REVIEW)


def test_the_entry_is_listed_with_the_doubt() -> None:
    (best, *_) = Resolver(REGISTRY).resolve("Institute of Nuclear Physics").candidates
    assert best.entity == "atoms"
    assert "common" in best.evidence[-1].text


def test_in_a_document_a_name_of_the_registry_is_a_decision() -> None:
    answer = Resolver(REGISTRY).resolve("Institute of Nuclear Physics", document="letter.txt")
    assert answer.entity == "atoms"


def test_a_country_in_brackets_is_left_out_only_in_a_document_from_there() -> None:
    resolver = Resolver(REGISTRY)
    for country, entity in (("GE", "rivers"), ("AZ", None), (None, None)):
        answer = resolver.resolve("Rivers Forum", document="letter.txt", context=Context(country=country))
        assert answer.entity == entity


def test_a_name_accepted_as_an_alias_is_linked_from_then_on() -> None:
    rivers = replace(REGISTRY.entries["rivers"], aliases=("Rivers Forum",))
    registry = replace(REGISTRY, entries={**REGISTRY.entries, "rivers": rivers})
    assert Resolver(registry).resolve("Rivers Forum").entity == "rivers"


@pytest.mark.parametrize(
    "name",
    ["Lantern Institute", "Institute of Physics in Riga", "Third Institute of Physics", "WHO", "«Health» Union", ""],
)
def test_a_place_a_number_a_rare_word_or_a_quoted_name_makes_a_name_its_bearers(name: str) -> None:
    assert not is_common(parse_organisation(name))
