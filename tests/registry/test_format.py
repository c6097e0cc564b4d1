from __future__ import annotations

from collections import Counter
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from directory.errors import EditRefusedError
from directory.registry.format import format_file, format_registry
from directory.registry.lookup import plain
from directory.registry.nodes import RefusedError, YamlError, compose
from directory.registry.source import with_line_feeds
from directory.registry.write import redo, undo
from tests.registry.messy_files import Hand

if TYPE_CHECKING:
    from pathlib import Path

    from directory.registry.draft import Value

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
  mines:  # the id stays
    name: Mines Bureau
    # about the names
    aliases:
      - a
      - "b, c"  # two
    acronyms: [MB]  # short
    kind: ngo
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

people:

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


def test_the_shipped_registry_can_be_laid_out(example: Path) -> None:
    text = (example / "data" / "orgs.yaml").read_text()
    neat = format_registry(text)
    assert data_of(neat) == data_of(text)
    assert format_registry(neat) == neat


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
