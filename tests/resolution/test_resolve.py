from __future__ import annotations

from dataclasses import replace

import pytest

from directory.model import Decision, EntityKind, Entry, NotSame, Registry
from directory.resolution.resolve import Resolver
from directory.resolution.tipping import Context

ORGANISATION, PERSON = EntityKind.ORGANISATION, EntityKind.PERSON


def registry_of(*entries: Entry, **more: object) -> Registry:
    return replace(Registry(entries={entry.id: entry for entry in entries}), **more)  # type: ignore[arg-type]


REGISTRY = registry_of(
    Entry("quake-aid", ORGANISATION, "Quake Aid International", aliases=("Помощь при землетрясениях",), country="CH"),
    Entry("quake-aid-es", ORGANISATION, "Quake Aid International Spain", branch_of="quake-aid", country="ES"),
    Entry("lisbon-house", ORGANISATION, "Lisbon House of Kurdish Culture", country="PT"),
    Entry("oslo-house", ORGANISATION, "Oslo House of Kurdish Culture", country="NO"),
    Entry("nmc-no", ORGANISATION, "Norwegian Music Council", acronyms=("NMC",), country="NO"),
    Entry("nmc-nl", ORGANISATION, "Nederlands Muziek Centrum", acronyms=("NMC",), country="NL"),
    Entry("old-aid", ORGANISATION, "Tremor Relief", merged_into="quake-aid"),
    Entry("leyla", PERSON, "Leyla Quliyeva", country="AZ"),
)


@pytest.mark.parametrize(
    ("name", "entity"),
    [
        ("Quake Aid International", "quake-aid"),
        ("quake aid INTERNATIONAL", "quake-aid"),
        ("“Quake Aid International”", "quake-aid"),
        ("Помощь при землетрясениях", "quake-aid"),
        ("Spanish branch of Quake Aid International", "quake-aid-es"),
        ("Tremor Relief", "quake-aid"),
        ("Lisbon House of Kurdish Culture", "lisbon-house"),
    ],
)
def test_a_name_that_is_safe_to_link_is_linked(name: str, entity: str) -> None:
    answer = Resolver(REGISTRY).resolve(name)
    assert (answer.decision, answer.entity) == (Decision.MATCH, entity)


@pytest.mark.parametrize(
    "name", ["Madrid House of Kurdish Culture", "Quake Aid International Peru", "Norwegian Music Club"]
)
def test_a_sister_body_is_never_linked_without_asking(name: str) -> None:
    assert Resolver(REGISTRY).resolve(name).decision is not Decision.MATCH


def test_a_name_like_no_other_is_new() -> None:
    answer = Resolver(REGISTRY).resolve("Fellowship of Lighthouse Keepers")
    assert (answer.decision, answer.entity) == (Decision.NEW, None)


def test_an_acronym_of_two_entries_is_asked_about_with_both_listed() -> None:
    answer = Resolver(REGISTRY).resolve("NMC")
    assert answer.decision is Decision.REVIEW
    assert {candidate.entity for candidate in answer.candidates} == {"nmc-no", "nmc-nl"}


def test_the_country_tips_an_acronym_of_two_entries_and_says_so() -> None:
    answer = Resolver(REGISTRY).resolve("NMC", country="NL")
    assert (answer.decision, answer.entity) == (Decision.MATCH, "nmc-nl")
    assert any("country" in reason.text for reason in answer.candidates[0].evidence)


def test_an_entry_that_stands_in_the_document_tips_the_balance() -> None:
    answer = Resolver(REGISTRY).resolve("NMC", context=Context(entities=frozenset({"nmc-no"})))
    assert answer.entity == "nmc-no"


def test_a_refused_name_is_not_offered_again() -> None:
    registry = replace(REGISTRY, not_same=(NotSame("Quake Aid International", "quake-aid"),))
    answer = Resolver(registry).resolve("Quake Aid International")
    assert answer.entity is None
    assert "quake-aid" not in {candidate.entity for candidate in answer.candidates}


def test_a_refusal_for_one_document_holds_only_there() -> None:
    registry = replace(REGISTRY, not_same=(NotSame("Quake Aid International", "quake-aid", "letter.txt"),))
    resolver = Resolver(registry)
    assert resolver.resolve("Quake Aid International", document="letter.txt").entity is None
    assert resolver.resolve("Quake Aid International", document="other.txt").entity == "quake-aid"


def test_the_kind_narrows_the_answer() -> None:
    assert Resolver(REGISTRY).resolve("Leyla Quliyeva", kind=PERSON).entity == "leyla"
    assert Resolver(REGISTRY).resolve("Leyla Quliyeva", kind=ORGANISATION).entity is None


def test_an_unrelated_entry_does_not_change_a_decision() -> None:
    stranger = Entry("stranger", ORGANISATION, "Guild of Weavers in Samarkand", country="UZ")
    larger = replace(REGISTRY, entries={**REGISTRY.entries, stranger.id: stranger})
    for name in ("Spanish branch of Quake Aid International", "NMC", "Madrid House of Kurdish Culture"):
        before, after = Resolver(REGISTRY).resolve(name), Resolver(larger).resolve(name)
        assert (after.decision, after.entity) == (before.decision, before.entity)


@pytest.mark.parametrize("name", ["", " ", "…", "\ud800", "\u202e\u200b", "a" * 100_000, "?" * 5_000, "Ə" * 3_000])
def test_any_string_gets_an_answer(name: str) -> None:
    assert Resolver(REGISTRY).resolve(name[:2000]).decision in set(Decision)
