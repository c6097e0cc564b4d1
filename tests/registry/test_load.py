from __future__ import annotations

from typing import TYPE_CHECKING

from directory.registry.load import load, parse_registry

if TYPE_CHECKING:
    from pathlib import Path

WHOLE = """\
organisations:
  mines:
    name: Mine Action Trust   # the long name
    acronyms: MAT
    country: NO
    since: 2020-10-08
  mines-de:
    name: "Mine Action Trust: Germany"
    branch_of: mines
people:
  jo:
    name: Jo Berg
    roles: {org: mines, role: director, since: "2020"}
documents:
  a.txt: {date: 2025-04, roles: {mines: []}}
decisions:
  not_same: {name: Mines, entity: mines}
  ignore: [Read more]
"""


def test_every_plain_scalar_is_text() -> None:
    entry = parse_registry(WHOLE).entries["mines"]
    assert (entry.country, entry.since) == ("NO", "2020-10-08")


def test_a_list_of_one_may_be_written_as_the_value_itself() -> None:
    registry = parse_registry(WHOLE)
    assert registry.entries["mines"].acronyms == ("MAT",)
    assert registry.entries["jo"].positions[0].org == "mines"
    assert registry.not_same[0].name == "Mines"


def test_an_entry_that_does_not_parse_takes_only_itself_out() -> None:
    registry = parse_registry(WHOLE.replace('"Mine Action Trust: Germany"', "Mine Action Trust: Germany"))
    assert set(registry.entries) == {"mines", "jo"}
    assert [(problem.line, problem.column) for problem in registry.problems] == [(8, 28)]


def test_the_last_good_version_of_a_broken_entry_is_kept_and_marked_stale() -> None:
    before = parse_registry(WHOLE)
    after = parse_registry(WHOLE.replace('Trust: Germany"', "Trust: Germany"), previous=before)
    assert after.entries["mines-de"].stale
    assert after.entries["mines-de"].name == "Mine Action Trust: Germany"
    assert not after.entries["mines"].stale


def test_a_missing_file_is_a_problem_and_no_exception(tmp_path: Path) -> None:
    registry = load(tmp_path / "orgs.yaml")
    assert [problem.code for problem in registry.problems] == ["unreadable-file"]
