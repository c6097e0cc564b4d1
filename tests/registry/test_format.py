from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from directory.errors import EditRefusedError
from directory.model import EntityKind
from directory.registry.edit import edit
from directory.registry.format import format_file, format_registry, laid_out
from directory.registry.lookup import plain
from directory.registry.nodes import RefusedError, YamlError, compose
from directory.registry.operations import (
    AddEntry,
    AddName,
    IgnoreName,
    MergeEntries,
    RejectName,
    RenameEntry,
    SetDocumentField,
    SetField,
    SplitEntry,
)
from directory.registry.source import with_line_feeds
from directory.registry.write import redo, undo, write
from directory.workspace import STARTER
from tests.growth import growth
from tests.registry.messy_files import Hand

if TYPE_CHECKING:
    from directory.registry.draft import Value
    from directory.registry.operations import Operation

SHIPPED = Path(__file__).parents[2] / "data" / "orgs.yaml"
MESSY = """\
# our registry


organisations:   # all of them
  # the first
  mines:   # the id stays
   acronyms:
   - MB   # short
   name:   Mines Bureau
   kind: ngo
   # about the names
   aliases: [ a,
     "b, c" ]  # two
   notes: |
        free
          text

        more
   # the last word on mines
  # a note on harbour


  harbour: {name: Harbour,
     # why
     parent: mines}
  "x-1":
      name: "on two
        lines"
      links:
      - https://example.org
people: {}
documents:
  a.txt: {roles: {mines: [], harbour: target}}
decisions:
 ignore: [a, b]
 not_same:
 - name: x, y   # said once
   entity: mines
 - {name: z,
    entity: mines}
# the end"""

NEAT = """\
# our registry

organisations:   # all of them
  # the first
  mines:   # the id stays
    name: Mines Bureau
    acronyms: [MB]  # short
    kind: ngo
    # about the names
    aliases:
      - a
      - "b, c"  # two
    notes: |
      free
        text

      more
    # the last word on mines
  # a note on harbour

  harbour:
    name: Harbour
    # why
    parent: mines
  "x-1":
    name: on two lines
    links: [https://example.org]
people: {}
documents:
  a.txt:
    roles:
      mines: []
      harbour: target
decisions:
  ignore:
    - a
    - b
  not_same:
    - name: x, y  # said once
      entity: mines
    - {name: z, entity: mines}
# the end
"""


def test_a_messy_file_is_laid_out_and_keeps_its_comments() -> None:
    assert format_registry(MESSY) == NEAT


def test_a_neat_file_stays_as_it_is() -> None:
    assert format_registry(NEAT) == NEAT


def test_a_column_of_comments_stays_one() -> None:
    text = "people:\n  a:         # who\n    name: A    # what\n    country: NO# where\n    city: Oslo # why\n"
    text = text.replace("    country: NO# where\n", "    country: NO\n").replace("city", "notes")
    assert format_registry(text) == text.replace("Oslo #", "Oslo  #")


def test_line_ends_and_bom_stay() -> None:
    assert format_registry("\ufeff" + MESSY.replace("\n", "\r\n")) == "\ufeff" + NEAT.replace("\n", "\r\n")


def test_an_entry_that_does_not_parse_is_refused_with_its_line() -> None:
    with pytest.raises(EditRefusedError) as error:
        format_registry('people:\n  a:\n    name: "A\n')
    assert error.value.problems[0].line >= 3


def test_a_file_is_laid_out_in_place_once(tmp_path: Path) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_text(MESSY)
    assert format_file(path, check=True)
    assert path.read_text() == MESSY
    assert format_file(path)
    assert path.read_text() == NEAT
    assert not format_file(path, check=True)
    assert not format_file(path)


def test_a_layout_is_undone_and_done_again(tmp_path: Path) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_text(MESSY)
    format_file(path)
    undo(path)
    assert path.read_text() == MESSY
    redo(path)
    assert path.read_text() == NEAT


def test_a_layout_too_large_for_the_journal_is_undone_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("directory.registry.journal._LARGEST_HUNKS", 50)
    path = tmp_path / "orgs.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + MESSY.encode())
    format_file(path)
    laid_out = path.read_bytes()
    write(path, [IgnoreName("x")])
    undo(path)
    undo(path)
    assert path.read_bytes() == b"\xef\xbb\xbf" + MESSY.encode()
    redo(path)
    assert path.read_bytes() == laid_out
    path.write_bytes(laid_out + b"# by hand\n")
    with pytest.raises(EditRefusedError, match="the file was changed again since"):
        undo(path)
    for _ in range(5):
        path.write_text(MESSY)
        format_file(path)
    assert len(list(tmp_path.glob(".orgs.journal.*.before"))) == 3


def test_the_shipped_registry_is_laid_out_already(example: Path) -> None:
    path = example / "data" / "orgs.yaml"
    assert not format_file(path, check=True)
    assert path.read_bytes() == SHIPPED.read_bytes()


@pytest.mark.parametrize(
    "operation",
    [
        AddName("un", "Nations United"),
        AddName("un", "NU", acronym=True),
        RejectName("Nations United", "un"),
        IgnoreName("Read more"),
        AddEntry("a-new-one", EntityKind.ORGANISATION, (("name", "A New One"), ("country", "NO"), ("kind", "ngo"))),
        MergeEntries("unmas", "ohchr"),
        RenameEntry("unmas", "Mine Action Service"),
        SetField("unmas", "since", "1997"),
        SetField("eu", "ids.wikidata", "Q458"),
        SplitEntry("un", ("Nations Unies",), "nations-unies", "Nations Unies"),
        SetDocumentField("a-new-one.txt", "date", "2020"),
    ],
    ids=lambda operation: type(operation).__name__,
)
def test_an_edit_of_what_is_laid_out_leaves_it_so(operation: Operation) -> None:
    made = edit(SHIPPED.read_text("utf-8"), operation)
    assert made.changed
    assert format_registry(made.after) == made.after


def test_a_new_workspace_begins_laid_out() -> None:
    assert format_registry(STARTER) == STARTER


def test_the_example_of_the_interface_is_laid_out_already(shared: Path) -> None:
    found = re.search(r"```yaml\n(.*?)```", (shared / "CONTRACT.md").read_text("utf-8"), re.DOTALL)
    assert found
    assert format_registry(found[1]) == found[1]


def test_a_large_file_is_laid_out_in_a_time_that_grows_with_its_size() -> None:
    def lay_out(entries: int) -> None:
        text = "organisations:\n" + "".join(
            f"  o{number}:\n    aliases: [A {number}, B]\n    name: N {number}\n" for number in range(entries)
        )
        assert len(laid_out(text).changes) == 4 * entries

    # four times the entries take about four times as long, and sixteen where all lines are matched with all
    assert growth(lay_out, 500, 2000) < 10


WRITTEN = st.sampled_from(
    [
        "    name: Alpha Trust",
        "    name: Alpha Trust  # long",
        "    name: Alpha Trust # short",
        "    name: Alpha: Trust",
        "    acronyms: [AT, ат]",
        "    acronyms: [2020]",
        "    acronyms: [AT,BT]",
        "    acronyms:",
        "    kind: ngo",
        "    country: NO ",
        "    aliases:",
        "    aliases: [Alpha]",
        "    aliases: [Alpha, Beta]",
        "      - Beta, Gamma & Co.",
        "      - Сеть: рек",
        "      - Сеть рек  # по-русски",
        f"      - {'x' * 99}",
        "    links: [https://a.org]",
        "    links: https://a.org",
        "    notes: word:word",
        "    notes: 'quoted'",
        "    notes: two\n      lines",
        "    # a comment",
        "    notes:",
        "    unknown: x",
        "",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(WRITTEN, max_size=7), st.sampled_from(["organisations", "people", "documents"]))
def test_what_looks_neat_at_a_glance_is_what_the_layout_would_make(lines: list[str], section: str) -> None:
    text = "\n".join([f"{section}:", "  a:", *lines, "  b:", "    name: B", ""])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("directory.registry.format.is_neat", lambda *_: False)
        try:
            layout = format_registry(text)
        except EditRefusedError:
            # a field given twice, or a line that belongs to none
            return
    assert format_registry(text) == layout


def data_of(text: str) -> Value | None:
    try:
        node = compose(with_line_feeds(text.removeprefix("\ufeff")))
        data = plain(node) if node else {}
    except (YamlError, RefusedError, EditRefusedError):
        return None
    return {section: held for section, held in data.items() if held} if isinstance(data, dict) else None


def comments_of(text: str) -> Counter[str]:
    marks = ("# registry", "# todo", "# between", "# about", "# why", "#x", "# a: [b, c", "# none")
    return Counter({mark: text.count(mark) for mark in marks})


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 2**40), st.lists(st.text(max_size=12), max_size=4))
def test_any_messy_file_keeps_data_and_comments_and_is_laid_out_once(seed: int, names: list[str]) -> None:
    text = Hand(Random(seed), names).file()  # noqa: S311 - not for secrets
    if data_of(text) is None:
        return
    neat = format_registry(text)
    assert data_of(neat) == data_of(text)
    assert comments_of(neat) == comments_of(text)
    assert format_registry(neat) == neat
