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
    Entry("letters", ORGANISATION, "Qvarz Lantern Trust Abroad", country="KZ", acronyms=("QLTA", "QLTAK")),
    Entry("ministry", ORGANISATION, "Ministry of Health of Zanvia", country="KZ", aliases=("Ministry of Health",)),
    Entry("statistics", ORGANISATION, "National Institute of Public Health", country="KZ", acronyms=("NIPHK",)),
    Entry("cordoba", ORGANISATION, "University of Cordoba", country="ES"),
    Entry("england", ORGANISATION, "University of New England", country="AU"),
    Entry("barcelona", ORGANISATION, "University of Barcelona", country="ES"),
    Entry("defence", ORGANISATION, "Federal Ministry of Defence", country="AT"),
    Entry("panther", ORGANISATION, "Paths and Theatres of Riga", country="LV", acronyms=("PANTHER",)),
    Entry("qlarvo", ORGANISATION, "Lamp Makers of Riga", country="LV", aliases=("Qlarvobex",)),
    Entry("lamps", ORGANISATION, "Cordoba Lantern Carriers", country="ES", acronyms=("COLAC",)),
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
    # a short form of few letters is another's, too
    ("QLTA", None, None),
    ("QLTA", "KZ", "letters"),
    ("QLTA", "FR", None),
    ("QLTAK", None, "letters"),
    ("Ministry of Health", None, None),
    ("Ministry of Health", "KZ", "ministry"),
    ("National Institute of Public Health", None, None),
    ("National Institute of Public Health (NIPH)", None, None),
    ("National Institute of Public Health (NIPH)", "KZ", "statistics"),
    ("National Institute of Public Health, Almaty", None, "statistics"),
    # a place that is known elsewhere tells nothing
    ("University of Cordoba", None, None),
    ("University of Cordoba", "ES", "cordoba"),
    ("University of New England", None, None),
    ("University of Barcelona", None, "barcelona"),
    ("Cordoba Lantern Carriers", None, "lamps"),
    # two names of one entry side by side are it, whatever short form stands beside them
    ("Cordoba Lantern Carriers COLAC QVRB", None, "lamps"),
    ("Cordoba Lantern Carriers COLAC Barcelona", None, "lamps"),
    ("Cordoba Lantern Carriers QVRB", None, None),
    # every nation has such a body
    ("Federal Ministry of Defence", None, None),
    ("Federal Ministry of Defence", "AT", "defence"),
    # one word with its capitals elsewhere
    ("PanTher", None, None),
    ("PANTHER", None, "panther"),
    ("panther", None, "panther"),
    ("QLARVOBEX", None, "qlarvo"),
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


def test_in_a_document_a_short_form_of_the_registry_is_a_decision() -> None:
    assert Resolver(REGISTRY).resolve("QLTA", document="letter.txt").entity == "letters"


@pytest.mark.parametrize(
    ("name", "said"), [("QLTA", "so few letters"), ("Ministry of Health", "common"), ("University of Cordoba", "known")]
)
def test_each_doubt_is_said(name: str, said: str) -> None:
    (best, *_) = Resolver(REGISTRY).resolve(name).candidates
    assert said in best.evidence[-1].text


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
