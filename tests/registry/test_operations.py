from __future__ import annotations

import json

import pytest

from directory.errors import UsageError
from directory.model import EntityKind, Role
from directory.registry.operations import (
    AddEntry,
    AddName,
    AddPosition,
    IgnoreName,
    MarkDistinct,
    MergeEntries,
    Operation,
    RejectName,
    RemoveName,
    RenameEntry,
    SetDocumentField,
    SetDocumentRoles,
    SetField,
    SplitEntry,
    Unignore,
    WithdrawRejection,
    describe,
    from_json,
    to_json,
)

ALL: list[tuple[Operation, str]] = [
    (AddName("un", "UNO", acronym=True), "add the acronym ‘UNO’ to un"),
    (RemoveName("un", "UNO"), "take the name ‘UNO’ out of un"),
    (RejectName("Club", "un", "a.txt"), "note that ‘Club’ is not un in a.txt"),
    (WithdrawRejection("Club", "un"), "take back that ‘Club’ is not un"),
    (IgnoreName("Share"), "ignore ‘Share’"),
    (Unignore("Share"), "no longer ignore ‘Share’"),
    (
        AddEntry("ann", EntityKind.PERSON, (("name", "Ann"), ("aliases", ("A.", "Anna")))),
        "add the person ann (‘Ann’)",
    ),
    (MergeEntries("a", "b"), "merge a into b"),
    (SplitEntry("a", ("X", "Y"), "b", "X"), "split b (‘X’) off a"),
    (RenameEntry("a", "B"), "rename a to ‘B’"),
    (SetField("a", "links", ("https://a.org", "https://b.org")), "set a: links to ‘https://a.org, https://b.org’"),
    (SetField("a", "country", None), "take out a: country"),
    (AddPosition("ann", "un", "chair", since="2020"), "note that ann is chair of un"),
    (MarkDistinct("a", "b"), "note that a and b are not the same"),
    (SetDocumentField("a.txt", "date", "2020"), "set a.txt: date to ‘2020’"),
    (SetDocumentField("a.txt", "date", None), "take out a.txt: date"),
    (SetDocumentRoles("a.txt", "un", (Role.TARGET,)), "a.txt: un is target"),
    (SetDocumentRoles("a.txt", "un", ()), "a.txt: un is only mentioned"),
    (SetDocumentRoles("a.txt", "un", None), "a.txt: take back what was said of un"),
]


@pytest.mark.parametrize(("operation", "sentence"), ALL)
def test_an_operation_says_what_it_does_and_survives_the_journal(operation: Operation, sentence: str) -> None:
    assert str(operation) == sentence
    assert from_json(json.loads(json.dumps(to_json(operation)))) == operation


@pytest.mark.parametrize("data", [{}, {"op": "Explode"}, {"op": "AddName", "entity": "un"}])
def test_what_is_no_operation_is_a_wrong_call(data: dict[str, str]) -> None:
    with pytest.raises(UsageError):
        from_json(data)


def test_many_operations_are_described_by_the_first() -> None:
    assert describe([]) == "nothing"
    assert describe([IgnoreName("a"), IgnoreName("b"), IgnoreName("c")]) == "ignore ‘a’ and 2 more"
