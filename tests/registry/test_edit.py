from __future__ import annotations

import pytest

from directory.errors import EditRefusedError
from directory.model import EntityKind, Role
from directory.registry.edit import edit
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
)

REGISTRY = """\
# our registry
organisations:
  mines:   # the id stays
    name: Mines Action Bureau
    acronyms: [MAB]
    kind: ngo
    aliases:   # one a line
      - Bureau of Mines Action  # since 1999
      - Бюро по минам
    notes: |
      free text
  # the next one is new
  harbour:
    name: Harbour Watch
    parent: mines

  rights:
    name: Rights Club
    aliases: Club of Rights # old
people:
  jo-doe:
    name: Jo Doe
    roles:
      - {org: rights, role: director}
decisions:
  ignore:
    - Read more
  not_same:
    - {name: Harbour, entity: harbour}
"""

CASES: list[tuple[str, Operation, list[str]]] = [
    ("a block list grows by a line", AddName("mines", "Mine Bureau"), ["+10       - Mine Bureau"]),
    ("a name that YAML would misread is quoted", AddName("mines", "Mines: all"), ['+10       - "Mines: all"']),
    ("a control character is written as an escape", AddName("mines", "a\x1b[31m\nb"), [r'+10       - "a\e[31m\nb"']),
    (
        "a list in brackets stays in brackets",
        AddName("mines", "M,A", acronym=True),
        ["-5     acronyms: [MAB]", '+5     acronyms: [MAB, "M,A"]'],
    ),
    (
        "a single value becomes a list, its comment stays with it",
        AddName("rights", "Rights, Club"),
        [
            "-19     aliases: Club of Rights # old",
            "+19     aliases:",
            "+20       - Club of Rights # old",
            "+21       - Rights, Club",
        ],
    ),
    ("a field that is missing comes in its order", AddName("harbour", "HW"), ["+16     aliases:", "+17       - HW"]),
    ("a person's acronym is an alias", AddName("jo-doe", "JD", acronym=True), ["+23     aliases:", "+24       - JD"]),
    ("a refusal is noted", RejectName("Clubs", "rights"), ["+30     - {name: Clubs, entity: rights}"]),
    (
        "a refusal in one document says so",
        RejectName("Clubs", "rights", "a.txt"),
        ["+30     - {name: Clubs, entity: rights, document: a.txt}"],
    ),
    (
        "a refused alias is no alias any more",
        RejectName("Бюро по минам", "mines"),
        ["-9       - Бюро по минам", "+29     - {name: Бюро по минам, entity: mines}"],
    ),
    (
        "a refusal is taken back by accepting",
        AddName("harbour", "Harbour"),
        ["+16     aliases:", "+17       - Harbour", "-28   not_same:", "-29     - {name: Harbour, entity: harbour}"],
    ),
    (
        "a refusal taken back leaves no empty list",
        WithdrawRejection("Harbour", "harbour"),
        ["-28   not_same:", "-29     - {name: Harbour, entity: harbour}"],
    ),
    ("a string is ignored", IgnoreName("# Share"), ['+28     - "# Share"']),
    ("a string is no longer ignored", Unignore("Read more"), ["-26   ignore:", "-27     - Read more"]),
    (
        "a new entry goes behind the last",
        AddEntry("new-one", EntityKind.PERSON, (("name", "New: One"), ("country", "NO"))),
        ["+25   new-one:", '+26     name: "New: One"', "+27     country: NO"],
    ),
    (
        "an entry is renamed and keeps its old name",
        RenameEntry("harbour", "Harbour Guard"),
        [
            "-14     name: Harbour Watch",
            "+14     name: Harbour Guard",
            "+16     aliases:",
            "+17       - Harbour Watch",
        ],
    ),
    ("a field is set", SetField("harbour", "country", "NO"), ["+16     country: NO"]),
    ("a date is quoted", SetField("harbour", "since", "1999"), ['+16     since: "1999"']),
    ("a field is taken out", SetField("harbour", "parent", None), ["-15     parent: mines"]),
    ("an identifier has its key", SetField("jo-doe", "ids.wikidata", "Q1"), ["+25     ids:", "+26       wikidata: Q1"]),
    (
        "a role is added",
        AddPosition("jo-doe", "mines", "adviser", since="2020"),
        ['+25       - {org: mines, role: adviser, since: "2020"}'],
    ),
    ("two are marked as distinct", MarkDistinct("harbour", "rights"), ["+16     distinct_from: [rights]"]),
    ("the only item takes its field along", RemoveName("mines", "MAB"), ["-5     acronyms: [MAB]"]),
    (
        "a document is described in a section before the decisions",
        SetDocumentField("a.txt", "date", "2025-04-14"),
        ["+25 ", "+26 documents:", "+27   a.txt:", '+28     date: "2025-04-14"'],
    ),
    (
        "an actor that is only mentioned has no roles",
        SetDocumentRoles("a: b.txt", "rights", ()),
        ["+25 ", "+26 documents:", '+27   "a: b.txt":', "+28     roles:", "+29       rights: []"],
    ),
    (
        "a split takes names along",
        SplitEntry("mines", ("Бюро по минам",), "byuro", "Бюро по минам"),
        [
            "-9       - Бюро по минам",
            "+19 ",
            "+20   byuro:",
            "+21     name: Бюро по минам",
            "+22     kind: ngo",
            "+23     distinct_from: [mines]",
        ],
    ),
    (
        "a merge moves names, relations, roles and decisions and leaves a tombstone",
        MergeEntries("harbour", "rights"),
        [
            "-14     name: Harbour Watch",
            "-15     parent: mines",
            "+14     merged_into: rights",
            "-19     aliases: Club of Rights # old",
            "+18     parent: mines",
            "+19     aliases:",
            "+20       - Club of Rights # old",
            "+21       - Harbour Watch",
            "-29     - {name: Harbour, entity: harbour}",
            "+31     - {name: Harbour, entity: rights}",
        ],
    ),
]


@pytest.mark.parametrize(("operation", "lines"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_an_edit_changes_these_lines_and_no_others(operation: Operation, lines: list[str]) -> None:
    made = edit(REGISTRY, operation)
    assert sorted(f"{change.sign}{change.line} {change.text}" for change in made.changes) == sorted(lines)


REFUSED: list[tuple[Operation, str]] = [
    (AddName("nobody", "X"), "no entry 'nobody'"),
    (AddName("mines", "  "), "must not be empty"),
    (AddName("mines", "\udc80"), "lone surrogate"),
    (AddName("mines", "x" * 20_000), "too long"),
    (RemoveName("mines", "Mines Action Bureau"), "no alias or acronym"),
    (RejectName("Harbour Watch", "harbour"), "the name that harbour goes by"),
    (WithdrawRejection("X", "harbour"), "no decision"),
    (Unignore("X"), "not ignored"),
    (AddEntry("mines", EntityKind.PERSON, (("name", "X"),)), "taken"),
    (AddEntry("Bad Id", EntityKind.PERSON, (("name", "X"),)), "cannot be an id"),
    (AddEntry("x", EntityKind.PERSON, ()), "has no name"),
    (AddEntry("x", EntityKind.PERSON, (("name", "X"), ("acronyms", "X"))), "no field that can be set"),
    (AddEntry("x", EntityKind.ORGANISATION, (("name", "X"), ("kind", "coaliton"))), "no kind"),
    (AddEntry("x", EntityKind.ORGANISATION, (("name", "X"), ("parent", "nobody"))), "no entry 'nobody'"),
    (MergeEntries("mines", "mines"), "into itself"),
    (MergeEntries("mines", "jo-doe"), "not of one kind"),
    (MergeEntries("nobody", "mines"), "no entry"),
    (SplitEntry("mines", ("Nope",), "nope", "Nope"), "none of its names"),
    (SplitEntry("mines", ("Mines Action Bureau",), "nope", "Nope"), "the name it goes by"),
    (RenameEntry("mines", ""), "must not be empty"),
    (SetField("mines", "name", None), "must keep a name"),
    (SetField("mines", "parent", "mines"), "relation to itself"),
    (SetField("mines", "country", "Norway"), "unknown country"),
    (SetField("mines", "country", "ZZ"), "unknown country"),
    (SetField("mines", "since", "2020-13"), "no month 13"),
    (SetField("mines", "until", "31.12.2020"), "no date"),
    (SetField("mines", "links", ("https://mines.example.org", "www.mines")), "no web address"),
    (SetField("mines", "merged_into", "rights"), "no field that can be set"),
    (AddPosition("mines", "rights"), "no person"),
]


@pytest.mark.parametrize(("operation", "reason"), REFUSED)
def test_what_cannot_be_meant_is_refused_with_the_reason(operation: Operation, reason: str) -> None:
    with pytest.raises(EditRefusedError, match=reason):
        edit(REGISTRY, operation)


ALREADY: list[Operation] = [
    AddName("mines", "MAB"),
    AddName("mines", "Mines  Action Bureau"),
    RejectName("Harbour", "harbour"),
    IgnoreName("Read more"),
    RenameEntry("mines", "Mines Action Bureau"),
]


@pytest.mark.parametrize("operation", ALREADY)
def test_what_is_so_already_changes_nothing_and_says_so(operation: Operation) -> None:
    made = edit(REGISTRY, operation)
    assert made.after == REGISTRY
    assert "already" in made.message


def test_what_was_merged_is_not_edited_but_its_winner_is_named() -> None:
    merged = edit(REGISTRY, MergeEntries("harbour", "rights")).after
    with pytest.raises(EditRefusedError, match="merged into 'rights'"):
        edit(merged, AddName("harbour", "X"))


def test_several_operations_are_one_edit() -> None:
    person = AddEntry("ann", EntityKind.PERSON, (("name", "Ann"),))
    made = edit(REGISTRY, [person, AddName("ann", "A."), AddPosition("ann", "rights", "chair")])
    assert [change.text for change in made.changes] == [
        "  ann:",
        "    name: Ann",
        "    aliases:",
        "      - A.",
        "    roles:",
        "      - {org: rights, role: chair}",
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_line_ends_bom_and_a_missing_last_line_end_survive(newline: str) -> None:
    text = "\ufeff" + REGISTRY.rstrip().replace("\n", newline)
    made = edit(text, [AddName("mines", "X"), IgnoreName("Share")])
    inserted = f"{newline}    - Share"
    expected = text.replace("по минам", f"по минам{newline}      - X").replace("Read more", f"Read more{inserted}")
    assert made.after == expected


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "decisions:\n  ignore:\n    - x\n"),
        ("decisions:\n", "decisions:\n  ignore:\n    - x\n"),
        ("decisions: {}  # none\n", "decisions:  # none\n  ignore:\n    - x\n"),
        ("decisions: {ignore: [a]}\n", "decisions: {ignore: [a, x]}\n"),
        ("decisions:\n  ignore: []\n", "decisions:\n  ignore: [x]\n"),
        ("decisions:\n  ignore:  # what\n", "decisions:\n  ignore:  # what\n    - x\n"),
        ("decisions:\n  ignore:\n  - a\n", "decisions:\n  ignore:\n  - a\n  - x\n"),
        ("decisions:\n    ignore:\n      - a # b\n", "decisions:\n    ignore:\n      - a # b\n      - x\n"),
        (
            "decisions:\n  ignore: [\n    a,  # b\n    c\n  ]\n",
            "decisions:\n  ignore: [\n    a,  # b\n    c,\n    x\n  ]\n",
        ),
        ("decisions:\n  ignore: [\n    a,  # b\n  ]\n", "decisions:\n  ignore: [\n    a,  # b\n    x,\n  ]\n"),
        ("decisions:\n  ignore: a\n", "decisions:\n  ignore:\n    - a\n    - x\n"),
        ('decisions:\n  "ignore":\n    - a', 'decisions:\n  "ignore":\n    - a\n    - x'),
        (
            "decisions:\n  ignore:\n    - |\n      a\n\n# end\n",
            "decisions:\n  ignore:\n    - |\n      a\n    - x\n\n# end\n",
        ),
    ],
)
def test_a_list_grows_in_the_way_it_is_written(before: str, after: str) -> None:
    assert edit(before, IgnoreName("x")).after == after


def test_a_new_entry_goes_to_its_place_where_ids_are_in_order() -> None:
    text = "people:\n  a: {name: A}\n\n  # about c\n  c: {name: C}\n\n  d: {name: D}\n"
    made = edit(text, AddEntry("b", EntityKind.PERSON, (("name", "B"),)))
    assert made.after == text.replace("\n\n  # about c", "\n\n  b:\n    name: B\n\n  # about c")


def test_an_entry_that_does_not_parse_is_not_edited_and_does_not_hinder_others() -> None:
    text = 'people:\n  a:\n    name: "A\n  b:\n    name: B\n'
    with pytest.raises(EditRefusedError) as error:
        edit(text, AddName("a", "X"))
    assert error.value.problems[0].line >= 3
    assert edit(text, AddName("b", "X")).after == text + "    aliases:\n      - X\n"


def test_a_key_given_twice_is_not_edited() -> None:
    with pytest.raises(EditRefusedError, match="twice"):
        edit("people:\n  a:\n    name: A\n  a:\n    name: B\n", AddName("a", "X"))


def test_a_text_that_goes_on_to_the_end_of_the_file_is_not_changed_by_what_comes_behind() -> None:
    text = "people:\n  a:\n    name: A\n    notes: |\n      last line"
    with pytest.raises(EditRefusedError):
        edit(text, IgnoreName("x"))


def test_the_roles_of_a_document_are_lists_even_where_empty() -> None:
    made = edit(REGISTRY, SetDocumentRoles("a.txt", "rights", (Role.TARGET, Role.RECIPIENT)))
    assert "      rights: [target, recipient]\n" in made.after
    assert "rights" not in edit(made.after, SetDocumentRoles("a.txt", "rights", None)).after.split("documents:")[1][:10]
