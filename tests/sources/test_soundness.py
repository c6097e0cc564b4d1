from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from directory.model import EntityKind, Problem
from directory.sources.soundness import sound
from directory.sources.taken import TakenEntry


def judged(**fields: Any) -> tuple[dict[str, Any], list[str]]:
    """The fields that are left, and what is said of the others."""
    found = list(sound(TakenEntry(EntityKind.ORGANISATION, {"name": "X", **fields}, line=7), Path("list.csv")))
    (entry,) = [each for each in found if isinstance(each, TakenEntry)]
    problems = [each for each in found if isinstance(each, Problem)]
    assert all((each.line, each.file) == (7, "list.csv") for each in problems)
    return {name: value for name, value in entry.fields.items() if name != "name"}, [each.message for each in problems]


@pytest.mark.parametrize(
    ("fields", "kept"),
    [
        ({"country": "lv"}, {"country": "LV"}),
        ({"country": "Latvia"}, {"country": "LV"}),
        ({"since": "1961-05-28T00:00:00Z"}, {"since": "1961-05-28"}),
        ({"ids": {"ISIL Code": "x"}}, {"ids": {"isil-code": "x"}}),
        ({"aliases": ["two\nlines", " ", "a\x1b[31mb"]}, {"aliases": ["two lines", "a [31mb"]}),
        ({"notes": "one\ntwo "}, {"notes": "one\ntwo"}),
    ],
)
def test_what_is_clear_is_made_to_fit(fields: dict[str, Any], kept: dict[str, Any]) -> None:
    assert judged(**fields) == (kept, [])


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"country": "Atlantis"}, "'Atlantis' is no country"),
        ({"since": "last year"}, "'last year' is no since"),
        ({"until": "2020-02-31"}, "'2020-02-31' is no until"),
        ({"kind": "guild"}, "'guild' is no kind"),
        ({"links": ["a book"]}, "'a book' is no web address"),
        ({"ids": {"1": "x"}}, "'1' is no name of a register"),
    ],
)
def test_what_the_registry_cannot_hold_is_left_out_and_named(fields: dict[str, Any], said: str) -> None:
    kept, messages = judged(**fields)
    assert kept == {}
    assert len(messages) == 1
    assert said in messages[0]
