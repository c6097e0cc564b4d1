from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.errors import EditRefusedError
from directory.model import EntityKind
from directory.registry import outline as module
from directory.registry.cutting import split
from directory.registry.edit import edit
from directory.registry.operations import AddEntry
from directory.registry.outline import Outline
from tests.registry.messy_files import Hand


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**40))
def test_editing_finds_the_entries_that_loading_finds(seed: int) -> None:
    text = Hand(Random(seed)).file().removeprefix("\ufeff")  # noqa: S311 - not for secrets
    outline = Outline(text)
    found = [entry for section in outline.sections if section.indent for entry in outline.entries(section)]
    loaded = [block for block in split(text).blocks if block.key]
    assert [(entry.section, entry.key, entry.start) for entry in found] == [
        (block.section, block.key, block.start) for block in loaded
    ]


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**40))
def test_a_large_section_is_looked_into_with_the_same_result(seed: int) -> None:
    text = Hand(Random(seed)).file().removeprefix("\ufeff")  # noqa: S311 - not for secrets
    small, large = Outline(text), Outline(text)
    with pytest.MonkeyPatch.context() as patch:
        for section in small.sections:
            if not section.indent:
                continue
            known = small.entries(section)
            above = [small.before(section, entry.end) for entry in known]
            patch.setattr(module, "_SMALL", -1)
            assert [large.find(section.name, entry.key) for entry in known] == known
            assert [large.before(section, entry.end) for entry in known] == above
            assert large.find(section.name, "nobody-of-that-name") is None
            patch.undo()


@pytest.mark.parametrize("text", ["a: 1\n---\nb: 2\n", "%YAML 1.1\n---\na: 1\n", "a: 1\n...\n"])
def test_only_one_document_is_edited(text: str) -> None:
    with pytest.raises(EditRefusedError, match="one YAML document"):
        _ = Outline(text).sections


@pytest.mark.parametrize("text", ["hello world\n", "[]\n", "- a\n- b\n", "# c\n{people: {a: {name: A}}}\n"])
def test_a_file_that_does_not_begin_with_a_section_is_not_edited(text: str) -> None:
    with pytest.raises(EditRefusedError, match="does not begin with a section"):
        edit(text, AddEntry("new-one", EntityKind.PERSON, (("name", "New One"),)))


def test_a_section_that_stands_twice_is_not_edited() -> None:
    with pytest.raises(EditRefusedError, match="twice"):
        Outline("people:\n  a: {name: A}\npeople:\n  b: {name: B}\n").section("people")
