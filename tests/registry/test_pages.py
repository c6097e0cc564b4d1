"""A change read by itself gives the same registry as the whole file read anew, in one process or the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import directory.registry.pages as pages_module
import directory.registry.reading as reading_module
from directory.registry.check import check
from directory.registry.load import LoadedRegistry, load, parse_registry
from directory.registry.pages import Pages
from directory.registry.parsed import ParsedBlock, WrittenBlock, dump, head_of, restore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from directory.model import Registry


@pytest.fixture(autouse=True)
def _small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages_module, "BLOCKS_A_PAGE", 2)


def said(registry: Registry) -> tuple[object, ...]:
    entries = {key: replace(entry, stale=False) for key, entry in registry.entries.items() if not entry.stale}
    documents = dict(registry.documents)
    return (
        list(entries.items()),
        list(documents.items()),
        registry.not_same,
        registry.ignored,
        registry.problems,
        registry.digest,
    )


LINES = [
    "organisations:",
    "people:",
    "documents:",
    "decisions:",
    "  ignore: [a, b]",
    "  not_same:",
    "    - {name: x, entity: a}",
    "  a:",
    "  b:",
    "  c:",
    "  d:",
    "  e:",
    "  f: {name: F}",
    "  g: {name: G",
    "    name: Alpha Trust",
    "    name: Béta Лига",
    "    name: Foo: bar",
    "    aliases: [x, Y y]",
    "    notes: |",
    "      text",
    "",
    "# comment",
    "  # comment",
    "      deep: x",
    "   odd: x",
    '    name: "A',
    '  b"',
    "  &x i:",
    "---",
    "...",
    "\tname: x",
    "- x",
    "    kind: ngo",
    "    kind: ngp",
    "<<<<<<< x",
    "  'h':",
    "    date: 2020",
    "    name: \u2028",
]
FILES = st.lists(st.sampled_from(LINES), max_size=24)


@settings(max_examples=400, deadline=None)
@given(FILES, FILES, st.tuples(st.integers(0, 24), st.integers(0, 4)), st.sampled_from(["\n", "\r\n", "\r"]))
def test_a_changed_stretch_read_by_itself_is_the_whole_file_read_anew(
    lines: list[str], put: list[str], place: tuple[int, int], newline: str
) -> None:
    changed = ["organisations:", *lines]
    before = newline.join(changed)
    changed[place[0] : sum(place)] = put[:6]
    after = newline.join(changed)
    old, anew = parse_registry(before), parse_registry(after)
    assert said(parse_registry(after, previous=old)) == said(anew)
    kept = [(key, restore(dump(part))) for key, part in old.pages.kept()]
    assert said(parse_registry(after, cache=kept)) == said(anew)
    lost = [(key, WrittenBlock(head_of(part), gone, gone)) for key, part in old.pages.kept()]
    bare = parse_registry(after, cache=lost)
    assert said(bare) == said(anew)
    assert check(bare, doubles=False) == check(anew, doubles=False)


def gone() -> str:
    raise KeyError


RELATED = [
    *(f"  {key}:" for key in "abcd"),
    "people:",
    *(f"    name: {name}" for name in ("Alpha Trust", "alpha trust", "Beta Лига", "AT")),
    "    acronyms: [AT]",
    "    aliases: [Beta Лига]",
    *(f"    {field}: {key}" for field in ("parent", "member_of", "merged_into", "distinct_from") for key in "abx"),
    "    branch_of: a",
    "    roles: {org: a, since: 2020, until: 2019}",
    "    name: A: B",
    "documents:",
    "  a.txt: {roles: {x: []}}",
    "decisions:",
    "  ignore: [Alpha Trust]",
    "  not_same: {name: Beta Лига, entity: b}",
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.lists(st.sampled_from(RELATED), max_size=16), min_size=2, max_size=4))
def test_a_version_checked_after_another_has_the_problems_of_one_checked_alone(
    versions: list[list[str]],
) -> None:
    last: LoadedRegistry | None = None
    for lines in versions:
        text = "\n".join(["organisations:", "  z:", "    name: First Word", *lines, "  y:", "    name: Last Word", ""])
        alone = parse_registry(text, previous=last and replace(last, pages=Pages()))
        last = parse_registry(text, previous=last)
        assert check(last, doubles=False) == check(alone, doubles=False)
        kept = [(key, restore(dump(part))) for key, part in last.pages.kept()]
        if not any(entry.stale for entry in last.entries.values()):
            assert check(parse_registry(text, cache=kept), doubles=False) == check(alone, doubles=False)


@settings(max_examples=150, deadline=None)
@given(FILES, st.integers(0, 400), st.integers(0, 30), st.text(alphabet=": \n#-a\"'[", max_size=12))
def test_a_change_at_any_byte_is_seen(lines: list[str], at: int, out: int, put: str) -> None:
    before = "\n".join(["organisations:", *lines, "  z:", "    name: Last Word", ""])
    after = before[:at] + put + before[at + out :]
    assert said(parse_registry(after, previous=parse_registry(before))) == said(parse_registry(after))


@settings(max_examples=300, deadline=None)
@given(FILES)
def test_entries_parsed_together_say_what_each_says_by_itself(lines: list[str]) -> None:
    text = "\n".join(["organisations:", *lines, "  z:", "    name: Last Word", ""])
    together = said(parse_registry(text))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pages_module, "BLOCKS_A_PAGE", 1)
        patch.setattr(reading_module, "_read_together", lambda *_: None)
        assert said(parse_registry(text)) == together


def many(number: int) -> str:
    return "organisations:\n" + "".join(f"  o{row}:\n    name: Name {row}\n" for row in range(number))


def test_only_the_page_with_the_change_is_parsed_again() -> None:
    before = parse_registry(many(50))
    after = parse_registry(many(50).replace("Name 20\n", "Name twenty\n    city: Oslo\n"), previous=before)
    fresh = [page for page in after.pages.pages if page not in before.pages.pages]
    assert len(fresh) == 1
    assert [entry.id for entry in fresh[0].said.entries] == ["o20", "o21"]
    assert after.entries["o20"].city == "Oslo"
    assert after.entries["o49"].line == before.entries["o49"].line + 1


def test_a_section_moved_in_at_the_end_of_a_changed_stretch_is_seen() -> None:
    before = many(4) + "decisions:\n  not_same:\n    - {name: H, entity: o1}\n  ignore:\n    - R\n"
    after = before.replace("  ignore:\n", "  people:\n\n  ignore:\n").replace("  o0:", "  # first\n  o0:")
    assert parse_registry(after, previous=parse_registry(before)).problems == parse_registry(after).problems


def test_an_entry_before_the_change_is_the_same_object() -> None:
    before = parse_registry(many(50))
    first = before.entries["o0"]
    assert parse_registry(many(50).replace("Name 20", "Name twenty"), previous=before).entries["o0"] is first


def test_what_a_store_kept_is_restored_only_when_it_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_text(many(50), "utf-8")
    kept = [(key, restore(dump(part))) for key, part in load(path).pages.kept()]
    registry = load(path, cache=kept)
    assert len(registry.entries) == 50
    assert [part._parsed for _, part in kept] == [None] * 25
    assert registry.entries["o7"].name == "Name 7"
    assert sum(part._parsed is not None for _, part in kept) == 1
    assert dict(registry.entries) == dict(load(path).entries)


def test_a_store_of_another_make_is_passed_over() -> None:
    registry = parse_registry(many(5), cache=[("0123abcd", restore(dump(ParsedBlock())))])
    assert list(registry.entries) == [f"o{row}" for row in range(5)]


def test_the_last_good_version_is_asked_for_only_when_something_is_broken(tmp_path: Path) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_text(many(5), "utf-8")
    good = load(path)
    asked: list[LoadedRegistry] = []

    def previous() -> LoadedRegistry:
        asked.append(good)
        return good

    load(path, previous=previous)
    assert asked == []
    path.write_text(many(5).replace("Name 3", "Name: 3"), "utf-8")
    assert load(path, previous=previous).entries["o3"].stale
    assert len(asked) == 1


def test_iterating_goes_in_the_order_of_the_file() -> None:
    before = parse_registry(many(9))
    after = parse_registry(many(9).replace("  o4:\n", "  new:\n    name: New\n  o4:\n"), previous=before)
    assert list(after.entries) == ["o0", "o1", "o2", "o3", "new", "o4", "o5", "o6", "o7", "o8"]


def pieces() -> Iterator[str]:
    yield from ("\ufeff", "")


@pytest.mark.parametrize("mark", list(pieces()))
def test_a_byte_order_mark_moves_no_line_and_no_column(mark: str) -> None:
    registry = parse_registry(mark + many(3) + "  x:\n    name: A: B\n")
    assert [(problem.line, problem.column) for problem in registry.problems] == [(9, 12)]


def test_what_was_parsed_outlives_a_moment_without_the_file(tmp_path: Path) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_text(many(20), "utf-8")
    before = load(path)
    path.unlink()
    gone = load(path, previous=before)
    assert [problem.code for problem in gone.problems] == ["unreadable-file"]
    assert all(entry.stale for entry in gone.entries.values())
    assert gone.pages.pages == before.pages.pages
    path.write_text(many(20).replace("Name 7", "Name seven"), "utf-8")
    again = load(path, previous=gone)
    assert len([page for page in again.pages.pages if page not in before.pages.pages]) == 1
    assert not any(entry.stale for entry in again.entries.values())
    assert again.problems == ()


@pytest.mark.parametrize("torn", [0, 1, 30, 400])
def test_what_was_parsed_outlives_a_moment_in_which_the_file_is_half_written(torn: int) -> None:
    before = parse_registry(many(50))
    half = parse_registry(many(50)[:torn], previous=before)
    again = parse_registry(many(50).replace("Name 7\n", "Name seven\n"), previous=half)
    fresh = [page for page in again.pages.pages if page not in before.pages.pages]
    assert len(fresh) == 1
    assert said(again) == said(parse_registry(many(50).replace("Name 7\n", "Name seven\n")))
    assert again.pages.fuller is None
