from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from directory.model import EntityKind, Entry, Registry
from directory.resolution.doubles import likely_doubles
from directory.resolution.resolve import Resolver

WORDS = st.sampled_from(
    """
    Azerbaijan Azerbaijani German Baku Union of the Human Rights Centre Club International Branch (Berlin) (Germany)
    House Culture Бакинский клуб Конгресс азербайджанцев OHCHR NMC e.V. Science Institute Physics in 日本大学 No. 12
    """.split()  # noqa: SIM905 - a word table
)
NAMES = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
COUNTRIES = st.sampled_from([None, "AZ", "DE", "JP"])
ENTRIES = st.lists(st.tuples(NAMES, COUNTRIES), min_size=1, max_size=8, unique_by=lambda row: row[0].casefold())
STRANGERS = st.sampled_from(["Guild of Weavers", "Zumbrelto Qvarztel", "Fish Mongers Fellowship of Utrecht"])


def registry_of(rows: list[tuple[str, str | None]]) -> Registry:
    entries = (
        Entry(f"e-{place}", EntityKind.ORGANISATION, name, country=country)
        for place, (name, country) in enumerate(rows)
    )
    return Registry("orgs.yaml", entries={entry.id: entry for entry in entries})


@given(ENTRIES, NAMES, COUNTRIES, STRANGERS)
@settings(max_examples=40, deadline=None)
def test_an_unrelated_entry_changes_no_decision(
    rows: list[tuple[str, str | None]], name: str, country: str | None, stranger: str
) -> None:
    few, more = Resolver(registry_of(rows)), Resolver(registry_of([*rows, (stranger, "NL")]))
    before, after = few.resolve(name, country=country), more.resolve(name, country=country)
    assert (before.decision, before.entity) == (after.decision, after.entity)


@given(ENTRIES, NAMES)
@settings(max_examples=30, deadline=None)
def test_a_resolver_answers_the_same_whatever_was_asked_before(rows: list[tuple[str, str | None]], name: str) -> None:
    used, fresh = Resolver(registry_of(rows)), Resolver(registry_of(rows))
    for other, _ in rows:
        used.resolve(other)
    assert used.resolve(name) == fresh.resolve(name)


@given(ENTRIES)
@settings(max_examples=20, deadline=None)
def test_likely_doubles_do_not_depend_on_the_order_of_entries(rows: list[tuple[str, str | None]]) -> None:
    registry = registry_of(rows)
    turned = Registry("orgs.yaml", entries=dict([*registry.entries.items()][::-1]))
    assert [(double.one, double.other, double.score) for double in likely_doubles(registry)] == [
        (double.one, double.other, double.score) for double in likely_doubles(turned)
    ]
