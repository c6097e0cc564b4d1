from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.registry.check import check
from directory.registry.load import load, parse_registry
from tests.growth import seconds_of

if TYPE_CHECKING:
    from directory.model import Problem

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


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_a_problem_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "orgs.yaml")
    [problem] = load(tmp_path / "orgs.yaml").problems
    assert "a pipe or a device" in problem.message


def test_a_missing_file_is_a_problem_and_no_exception(tmp_path: Path) -> None:
    registry = load(tmp_path / "orgs.yaml")
    assert [problem.code for problem in registry.problems] == ["unreadable-file"]


HOSTILE = {
    "billion laughs": "a: &a [x]\n"
    + "".join(f"{'bcdefghij'[n]}: &{'bcdefghij'[n]} [{', '.join(['*' + 'abcdefghi'[n]] * 9)}]\n" for n in range(9)),
    "billion laughs in an entry": "organisations:\n  a:\n    name: &a [x]\n"
    + "".join(f"    {'bcdefghij'[n]}: &{'bcdefghij'[n]} [{', '.join(['*' + 'abcdefghi'[n]] * 9)}]\n" for n in range(9)),
    "merge bomb": "organisations:\n  a: &a {name: x}\n"
    + "".join(f"  b{n}: &b{n} {{<<: [{', '.join([('*b' + str(n - 1)) if n else '*a'] * 9)}]}}\n" for n in range(9)),
    "100,000 levels between brackets": "organisations:\n  a:\n    name: " + "[" * 100_000,
    "100,000 levels of dashes": "organisations:\n  a:\n    aliases:\n      " + "- " * 90_000 + "x\n",
    "100,000 levels at the top": "[" * 100_000,
    "many aliases": "organisations:\n  a:\n    name: [" + "*a, " * 45_000 + "]\n",
    "many tags over lines": "organisations:\n  a:\n    aliases:\n" + "      - !t x\n" * 14_000,
    "many tags in decisions": "decisions:\n  ignore:\n" + "    - !t x\n" * 200_000,
    "many mappings in decisions": "decisions:\n  ignore:\n" + "    - a: b\n" * 200_000,
    "many odd names": "decisions:\n  ignore:\n" + "    - a\u200bb\n" * 100_000,
    "many repeated names": "decisions:\n  ignore:\n" + "    - ab\n" * 100_000,
    "400 levels by indent": "organisations:\n" + "".join(f"{' ' * n}k{n}:\n" for n in range(2, 400)),
    "a line of spaces": "organisations:\n  a" + " " * 1_000_000 + "b\n",
    "a line of ampersands": "organisations:\n  &" + " " * 1_000_000 + "b\n",
    "a long quote": 'organisations:\n  "' + "\\" * 1_000_000 + "\n",
    "many broken lines": "organisations:\n  a:\n" + "    x\n" * 3_000 + '    name: "A\n',
    "many open quotes": "organisations:\n  a:\n    name: B\n" + "    \"x: 'y\n" * 3_000,
    "many control characters": "organisations:\n  a:\n" + "    k: \x01\n" * 20_000,
    "one line of 20 MB": "organisations:\n  a:\n    name: " + "x" * 20_000_000 + "\n",
    "many duplicate ids": "organisations:\n" + "  a:\n    name: A\n" * 2_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_read_in_bounded_time(name: str) -> None:
    text = HOSTILE[name] + "\npeople:\n"
    problems: list[Problem] = []
    # a second on a quiet machine; several for one that is busy with other things
    assert seconds_of(lambda: problems.extend(parse_registry(text).problems)) < 15
    assert problems
    assert len(problems) < 3_000


def test_a_file_of_200_megabytes_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "orgs.yaml"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    registry = load(path)
    assert [problem.code for problem in registry.problems] == ["file-too-big"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_wide_encoding_is_refused_by_name(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_bytes(WHOLE.encode(encoding))
    (problem,) = load(path).problems
    assert (problem.code, problem.line, problem.column) == ("encoding", 1, 1)
    assert encoding[:6].upper() in problem.message


def test_bytes_that_are_no_utf8_take_only_their_entry_out(tmp_path: Path) -> None:
    path = tmp_path / "orgs.yaml"
    path.write_bytes(WHOLE.replace("Jo Berg", "José").encode("latin-1"))
    registry = load(path)
    assert [(problem.code, problem.line, problem.column) for problem in registry.problems] == [("encoding", 12, 14)]
    assert set(registry.entries) == {"mines", "mines-de"}


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_make_loading_raise(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "orgs.yaml"
        path.write_bytes(b"organisations:\n  a:\n    name: " + data)
        load(path)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_no_text_makes_checking_raise(text: str) -> None:
    check(parse_registry(WHOLE + text))
    check(parse_registry(text))
