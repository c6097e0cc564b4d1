from __future__ import annotations

from collections import Counter
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from directory.errors import EditRefusedError
from directory.registry import outline, proof
from directory.registry.draft import Draft
from directory.registry.edit import Edit, edit
from directory.registry.expected import apply
from directory.registry.journal import JournalLine, hunks_of
from directory.registry.lookup import plain
from directory.registry.nodes import RefusedError, YamlError, compose
from directory.registry.operations import AddName
from directory.registry.source import with_line_feeds
from directory.registry.undoing import undone
from tests.registry.messy_files import Hand

if TYPE_CHECKING:
    from collections.abc import Iterable

    from directory.registry.draft import Unit, Value
    from directory.registry.journal import Hunk
    from directory.registry.operations import Operation


class Whole:
    """A file's data, parsed as a whole."""

    def __init__(self, data: dict[str, Value]) -> None:
        self.data = data

    def value(self, section: str, key: str) -> Value | None:
        held = self.data.get(section)
        return held.get(key) if isinstance(held, dict) else None

    def mentioning(self, _words: str) -> Iterable[Unit]:
        return [(section, key) for section, held in self.data.items() if isinstance(held, dict) for key in held]

    def may_hold(self, _section: str, _key: str, _words: str) -> bool:
        return True


def parsed(text: str) -> dict[str, Value] | None:
    try:
        node = compose(with_line_feeds(text.removeprefix("\ufeff")))
        data = plain(node) if node is not None else {}
    except (YamlError, RefusedError, EditRefusedError):
        return None
    return data if isinstance(data, dict) else None


def meant(data: dict[str, Value], operations: list[Operation]) -> dict[str, Value]:
    draft = Draft(Whole(data))
    for operation in operations:
        apply(draft, operation)
    result = {section: dict(held) if isinstance(held, dict) else held for section, held in data.items()}
    for (section, key), value in draft.changes().items():
        held = result.setdefault(section, {})
        held = result[section] = held if isinstance(held, dict) else {}
        if value is None:
            held.pop(key, None)
        else:
            held[key] = value
    return {section: held for section, held in result.items() if held}


def lines_of(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def hold_to_account(text: str, operations: list[Operation], made: Edit) -> None:
    data = parsed(text)
    assert data is not None
    now = parsed(made.after)
    assert now is not None
    assert {section: held for section, held in now.items() if held} == meant(data, operations)
    outside = text
    for splice in reversed(made.splices):
        outside = outside[: splice.start] + splice.text + outside[splice.end :]
    assert outside == made.after
    comments = Counter(line.strip() for line in lines_of(text) if line.strip().startswith("# "))
    assert not comments - Counter(line.strip() for line in lines_of(made.after))
    assert made.after.count("\r\n") == made.after.count("\n") or "\r\n" not in text
    assert ("\r" in made.after) == ("\r" in text) or "\n" not in text


outcomes: Counter[str] = Counter()


def try_one(seed: int, names: list[str]) -> None:
    hand = Hand(Random(seed), names)  # noqa: S311 - not for secrets
    text = hand.file()
    data = parsed(text)
    if data is None:
        outcomes["no registry to begin with"] += 1
        return
    operations = [hand.operation(data) for _ in range(hand.random.choice((1, 1, 1, 2, 3)))]
    try:
        made = edit(text, operations)
    except EditRefusedError as error:
        message = error.problems[0].message
        assert message
        unusual = (
            "written" in message or "would not" in message or "would change" in message or "cannot be edited" in message
        )
        outcomes["refused: " + (message if unusual else "not meant")] += 1
        if not unusual:
            with pytest.raises(EditRefusedError):
                meant(data, operations)
        return
    outcomes["right" if made.changed else "nothing to do"] += 1
    hold_to_account(text, operations, made)
    line = JournalLine(1, "", "edit", tuple(operations), "", "", "", hunks=hunks(made))
    if made.changed:
        assert undone(made.after, line).after == text


def hunks(made: Edit) -> tuple[Hunk, ...]:
    return hunks_of(made.before, tuple((one.start, one.end, one.text) for one in made.splices), made.after)


NAMES = st.lists(st.text(max_size=12), max_size=4)
SHORT = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
LONG = settings(max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck), database=None)


@SHORT
@given(st.integers(0, 2**40), NAMES)
def test_an_edit_is_right_or_refused_on_any_messy_file(seed: int, names: list[str]) -> None:
    try_one(seed, names)


@SHORT
@given(st.integers(0, 2**40), NAMES)
def test_an_edit_is_right_or_refused_where_the_file_is_too_large_to_parse_as_a_whole(
    seed: int, names: list[str]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(proof, "_WHOLE", -1)
        patch.setattr(outline, "_SMALL", -1)
        try_one(seed, names)


def test_what_is_no_entry_but_part_of_a_text_is_not_edited() -> None:
    text = 'people:\n  a:\n    name: A\n    notes: "x\n  b:\n    name: B\n  end"\n'
    with pytest.raises(EditRefusedError):
        edit(text, AddName("b", "X"))


@pytest.mark.slow
def test_ten_thousand_edits_are_right_or_refused() -> None:
    outcomes.clear()
    LONG(given(st.integers(0, 2**40), NAMES)(try_one))()
    for outcome, count in outcomes.most_common():
        print(f"{count:6} {outcome}")
