from __future__ import annotations

from typing import TYPE_CHECKING

from directory.registry.baseline import FILE_NAME, dump_backlog, new_problems, read_backlog
from directory.registry.load import parse_registry

if TYPE_CHECKING:
    from pathlib import Path

OLD = "organisations:\n  a:\n    name: A\n    kind: coaliton\n"
ENTRY = "  b:\n    name: B\n    kind: coaliton\n"


def test_old_problems_stand_and_new_ones_fail(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    path.write_text(dump_backlog(parse_registry(OLD).problems), "utf-8")
    backlog, unread = read_backlog(path)
    assert unread == ()
    moved = parse_registry("# a line more\n" + OLD).problems
    assert new_problems(moved, backlog) == ()
    twice = parse_registry(OLD + ENTRY).problems
    assert [problem.line for problem in new_problems(twice, backlog)] == [7]


def test_without_a_list_every_problem_is_new(tmp_path: Path) -> None:
    assert read_backlog(tmp_path / FILE_NAME) == ({}, ())


def test_a_damaged_list_is_a_problem_and_no_exception(tmp_path: Path) -> None:
    for damage in (b"{", b"[]", b'{"a": "b"}', b"\xff\xfe"):
        (tmp_path / FILE_NAME).write_bytes(damage)
        backlog, unread = read_backlog(tmp_path / FILE_NAME)
        assert backlog == {}
        assert [problem.code for problem in unread] == ["bad-baseline"]
