from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from directory.model import EntityKind, Entry, NotSame, Registry
from directory.resolution.name_lookup import Lookup
from directory.resolution.resolve import Resolver

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = ("River", "Watch", "Society", "of", "Friends", "Batumi", "Oslo", "Union", "Nurses", "Мир")
NAMES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
IDS = st.sampled_from([f"entry-{number}" for number in range(8)])


@st.composite
def entries(draw: Callable[[st.SearchStrategy[str | None]], str | None]) -> Entry:
    """An entry of one of a few ids, which so are written over, merged and turned into persons."""
    id_, name, alias = draw(IDS), draw(NAMES), draw(st.none() | NAMES)
    person, merged, country = draw(st.none() | IDS), draw(st.none() | IDS), draw(st.sampled_from([None, "NO", "GE"]))
    return Entry(
        str(id_),
        EntityKind.PERSON if person == id_ else EntityKind.ORGANISATION,
        str(name),
        aliases=(alias,) if alias else (),
        country=country,
        merged_into=merged if merged == "entry-0" and id_ != merged else None,
    )


def registry_of(written: list[Entry], refused: str | None = None) -> Registry:
    decisions = (NotSame(refused, written[0].id),) if refused and written else ()
    return Registry(entries={entry.id: entry for entry in written}, not_same=decisions)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.lists(entries(), max_size=8), st.none() | NAMES), min_size=2, max_size=5),
    st.lists(NAMES, min_size=1, max_size=4),
)
def test_a_renewed_resolver_answers_like_a_fresh_one(
    versions: list[tuple[list[Entry], str | None]], asked: list[str]
) -> None:
    renewed = Resolver(registry_of(*versions[0]))
    for version in versions:
        registry = registry_of(*version)
        renewed = renewed.renewed(registry)
        fresh = Resolver(registry)
        for name in asked:
            assert renewed.resolve(name) == fresh.resolve(name)


def test_the_older_resolver_is_not_changed_by_the_newer() -> None:
    before = Resolver(registry_of([Entry("a", EntityKind.ORGANISATION, "River Watch")]))
    answer = before.resolve("River Watchers")
    after = before.renewed(registry_of([Entry("b", EntityKind.ORGANISATION, "River Watchers")]))
    assert after.resolve("River Watchers").entity == "b"
    assert before.resolve("River Watchers") == answer


def named(names: list[str]) -> Registry:
    return Registry(entries={f"e-{name}": Entry(f"e-{name}", EntityKind.ORGANISATION, name) for name in names})


def test_names_that_went_are_not_found_and_names_that_came_are() -> None:
    names = [f"Society number {number} of Oslo" for number in range(300)]
    before = Lookup(named(names))
    assert names[7] in [found.name for found in before.like(names[7])]
    for gone in (1, 40):
        after = Lookup(named([*names[10 + gone :], "Friends of Batumi"]), before)
        assert after.noted is before.noted
        assert "Friends of Batumi" in [found.name for found in after.like("Batumi Friends")]
        assert names[7] not in [found.name for found in after.like(names[7])]
        assert len(list(after.like(names[200]))) >= 50
