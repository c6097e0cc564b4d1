"""The registry's text edited: operations applied to the data, the text cut to match, the result proved.

Bytes outside the slices stay; a result that does not read exactly as meant is refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from directory.registry.draft import Draft
from directory.registry.expected import apply
from directory.registry.lookup import Reading
from directory.registry.outline import Outline
from directory.registry.placement import Placement
from directory.registry.proof import prove
from directory.registry.source import BOM
from directory.registry.splice import Splice, in_order, spliced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.registry.operations import Operation


# matching lines takes time with the product of their numbers
_MATCHED = 250_000


@dataclass(frozen=True, slots=True)
class LineChange:
    """One line taken out (``-``) or put in (``+``); ``line`` counts in the text before or after."""

    line: int
    sign: str
    text: str


@dataclass(frozen=True, slots=True)
class Edit:
    """A text before and after, what was done in a sentence, and the lines that differ.

    Where nothing had to be done, both texts are the same and the message says why.
    """

    before: str
    after: str
    message: str
    changes: tuple[LineChange, ...] = ()
    splices: tuple[Splice, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether the texts differ."""
        return bool(self.splices)


def edit(text: str, operation: Operation | Sequence[Operation]) -> Edit:
    """Apply operations, in their order, as one edit; raises EditRefusedError with the reason, and nothing is done."""
    operations = operation if isinstance(operation, Sequence) else (operation,)
    mark = BOM if text.startswith(BOM) else ""
    before = Reading(Outline(text.removeprefix(BOM)))
    draft = Draft(before)
    message = "; ".join(dict.fromkeys(apply(draft, one) for one in operations))
    changes = draft.changes()
    if not changes:
        return Edit(text, text, message)
    splices = in_order(Placement(before).splices(changes))
    after = spliced(before.outline.text, splices)
    prove(before, Reading(Outline(after)), changes, splices)
    shifted = tuple(Splice(one.start + len(mark), one.end + len(mark), one.text) for one in splices)
    return Edit(text, mark + after, message, line_changes(text, shifted), shifted)


def line_changes(text: str, splices: Sequence[Splice]) -> tuple[LineChange, ...]:
    """The lines that slices take out and put in."""
    found: list[LineChange] = []
    shift = counted = 0
    line = 1
    for start, end, new in _whole_lines(text, splices):
        line += text.count("\n", counted, start)
        counted = start
        old_lines, new_lines = text[start:end].splitlines(), new.splitlines()
        found += _differing(old_lines, new_lines, line, shift)
        shift += len(new_lines) - len(old_lines)
    return tuple(found)


def _differing(old: list[str], new: list[str], line: int, shift: int) -> Iterator[LineChange]:
    """The lines that differ; between two stretches too long to be matched line by line, all of them."""
    same = 0
    while same < min(len(old), len(new)) and old[same] == new[same]:
        same += 1
    old, new, line = old[same:], new[same:], line + same
    codes = [("replace", 0, len(old), 0, len(new))]
    if old and new and len(old) * len(new) <= _MATCHED:
        codes = list(SequenceMatcher(None, old, new, autojunk=False).get_opcodes())
    for tag, start, end, new_start, new_end in codes:
        if tag == "equal":
            continue
        yield from (LineChange(line + index, "-", old[index]) for index in range(start, end))
        yield from (LineChange(line + shift + index, "+", new[index]) for index in range(new_start, new_end))


def _whole_lines(text: str, splices: Sequence[Splice]) -> Iterator[tuple[int, int, str]]:
    """The slices widened to whole lines; those that touch one line are one."""
    held: list[tuple[int, int, list[Splice]]] = []
    for splice in splices:
        start = text.rfind("\n", 0, splice.start) + 1
        end = splice.end
        if (splice.end > start and text[splice.end - 1 : splice.end] != "\n") or splice.start > start:
            end = text.find("\n", max(splice.end - 1, splice.start)) + 1 or len(text)
        if held and start < held[-1][1]:
            held[-1] = (held[-1][0], max(end, held[-1][1]), [*held[-1][2], splice])
        else:
            held.append((start, end, [splice]))
    for start, end, group in held:
        inside = [Splice(one.start - start, one.end - start, one.text) for one in group]
        yield start, end, spliced(text[start:end], inside)
