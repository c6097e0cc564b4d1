"""Cutting a text into blocks never gives other values than parsing it whole."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from directory.registry.cutting import Layout, key_of, split
from directory.registry.load import parse_registry
from directory.registry.nodes import RefusedError, YamlError, compose
from directory.registry.source import with_line_feeds

SUITE = Path(os.environ.get("ORGDIR_YAML_TEST_SUITE", Path(__file__).parents[3] / "yaml-test-suite"))


def plain(node: yaml.Node | None) -> Any:
    """A node as a value in which order and repetition of keys count."""
    if isinstance(node, yaml.MappingNode):
        return ("mapping", [(plain(key), plain(value)) for key, value in node.value])
    if isinstance(node, yaml.SequenceNode):
        return [plain(item) for item in node.value]
    return "" if node is None else node.value


def parsed_whole(text: str) -> Any:
    """The value of the text, or None where the parser refuses it."""
    try:
        return plain(yaml.compose(text, Loader=yaml.CBaseLoader))
    except (yaml.YAMLError, RecursionError):
        return None


def parsed_by_blocks(text: str) -> Any:
    """The value put together from the blocks, or None where any part is refused."""
    layout = split(text)
    if layout.problems or not only_comments(text, layout):
        return None
    lines = with_line_feeds(text)
    values = [_value(lines[block.start : block.end], keyed=bool(block.section)) for block in layout.blocks]
    if any(value is None for value in values):
        return None
    if layout.blocks and not layout.blocks[0].section:
        return values[0]
    if not layout.headings:
        return ""
    ends = [*(heading.start for heading in layout.headings[1:]), layout.size]
    sections = []
    for heading, end in zip(layout.headings, ends, strict=True):
        own = [index for index, block in enumerate(layout.blocks) if heading.start <= block.start < end]
        if own and heading.indent and text.startswith(" " * (heading.indent + 1), layout.blocks[own[0]].start):
            # fields without an id stand deeper than entries, and are refused by who reads them
            return None
        entries = [values[index] for index in own]
        if own and not layout.blocks[own[0]].key:
            sections.append(entries[0])
        else:
            sections.append((heading.name, ("mapping", entries) if entries else ""))
    return ("mapping", sections)


def _value(text: str, *, keyed: bool) -> Any:
    """A block's one pair, or the value of a file that is one block; None where it is refused."""
    try:
        root = compose(text)
    except (RefusedError, YamlError, RecursionError):
        return None
    if not keyed:
        return plain(root)
    if not isinstance(root, yaml.MappingNode) or len(root.value) != 1:
        return None
    return plain(root)[1][0]


def only_comments(text: str, layout: Layout) -> bool:
    """Whether the gaps hold headings, comments and blank lines only."""
    lines = with_line_feeds(text)
    headings = {heading.start for heading in layout.headings}
    for start, end in layout.gaps():
        at = start
        for line in lines[start:end].split("\n"):
            if at not in headings and line.strip() and not re.match(r"[ \t]*#|---[ \t]*(?:#|$)", line):
                return False
            at += len(line) + 1
    return True


def agree(text: str) -> str:
    """How whole and cut parsing stand to each other; fails where they silently differ."""
    whole, cut = parsed_whole(text), parsed_by_blocks(text)
    if whole is None:
        # libyaml refuses some tabs in lines that are blank otherwise; between entries they say nothing
        whole = parsed_whole(re.sub(r"^[ \t]+$", "", text, flags=re.MULTILINE))
    if cut is None:
        return "both refuse" if whole is None else "the cut refuses"
    assert whole is not None, f"the cut takes what the parser refuses: {text!r}"
    assert cut == whole
    return "same"


def suite_cases() -> list[tuple[str, str]]:
    cases = []
    for path in sorted(SUITE.glob("src/*.yaml")):
        for number, case in enumerate(yaml.load(path.read_text("utf-8"), Loader=yaml.CBaseLoader)):  # noqa: S506 - it makes text only
            if "yaml" in case:
                cases.append((f"{path.stem}-{number}", _unescaped(case["yaml"])))
    return cases


def _unescaped(text: str) -> str:
    """The suite writes blanks, tabs and line ends as visible signs."""
    text = re.sub(r"—*»", "\t", text).replace("␣", " ").replace("↵", "").replace("←", "\r").replace("⇔", "\ufeff")
    return re.sub(r"∎\n?\Z", "", text)


@pytest.mark.skipif(not (SUITE / "src").is_dir(), reason="set ORGDIR_YAML_TEST_SUITE to a copy of yaml-test-suite")
def test_every_case_of_the_yaml_test_suite_as_a_value_gives_the_same_cut_or_whole() -> None:
    cases = suite_cases()
    assert len(cases) > 300
    seen: dict[str, int] = {}
    for _, value in cases:
        for text in embedded(value):
            outcome = agree(text)
            seen[outcome] = seen.get(outcome, 0) + 1
    assert seen["same"] > 300


def embedded(value: str) -> list[str]:
    """A text as a file, as a section, as an entry, as a field and beside other entries."""
    deeper = value.replace("\n", "\n    ")
    deepest = value.replace("\n", "\n      ")
    return [
        value,
        f"organisations:\n  {value.replace(chr(10), chr(10) + '  ')}\npeople:\n  a:\n    name: A\n",
        f"organisations:\n  a:\n    {deeper}\n  b:\n    name: B\n",
        f"organisations:\n  a: {deeper}\n  b:\n    name: B\n",
        f"organisations:\n  a:\n    notes: {deepest}\n    name: A\n# end\n  b:\n    name: B\n",
    ]


LINES = st.sampled_from(
    [
        "organisations:",
        "people:",
        "  a:",
        "  b:",
        '  "c d":',
        "  'e':",
        "  f: {name: x",
        "  g: {name: x}",
        "  h: |",
        "  - x",
        "- x",
        "    name: A",
        "    name: 'A",
        '    name: "A',
        '  b"',
        "  b'",
        "    links: [a,",
        "  b]",
        "]",
        "}",
        "    - x",
        "      more",
        "  more",
        "more",
        "    notes: |",
        "    notes: >-",
        "    notes: |+",
        "      # text",
        "",
        "  ",
        "# comment",
        "  # comment",
        "    # comment",
        "      deep: x",
        "   odd: x",
        " odd: x",
        "  ? k",
        "  : v",
        "  &x i:",
        "  j: *x",
        "  !t k:",
        "\tname: x",
        "  \tl: x",
        "---",
        "...",
        "%x",
        "  m: n: o",
        "  p:q",
        "  -r: s",
        "  ?t: u",
        "  v : w",
        "  x:\t# y",
        "  [z]: a",
        "  {y: z}: a",
        "  a b#c: d",
        "  a #b: c",
        "\xa0\xa0q: x",
        "  \xa0r: x",
        "organisations: {a: {name: x}}",
        "organisations: # why",
        "'people':",
        '"people" :',
        "  s: 'it''s'",
        '  t: "a\\"b:"',
        '  "u\\": v": w',
        "  'x: y': z",
        "    k: v\x85  w: x",
        "  <<: {a: b}",
        "<<<<<<< x",
        "=======",
        ">>>>>>> y",
    ]
)


@settings(max_examples=800, deadline=None)
@example(["...", "\xa0\xa0q: x"], "\n", False)  # noqa: FBT003 - as the strategies give it
@given(st.lists(LINES, max_size=14), st.sampled_from(["\n", "\r\n", "\r"]), st.booleans())
def test_random_lines_give_the_same_cut_or_whole(lines: list[str], newline: str, end: bool) -> None:  # noqa: FBT001
    text = "organisations:" + newline + newline.join(lines) + (newline if end else "")
    agree(text)


@settings(max_examples=300, deadline=None)
@given(st.lists(LINES, max_size=14))
def test_blocks_and_gaps_cover_the_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    layout = split(text)
    spans = sorted([(block.start, block.end) for block in layout.blocks] + list(layout.gaps()))
    assert "".join(text[start:end] for start, end in spans) == text[: layout.size]
    for block in layout.blocks:
        assert text.count("\n", 0, block.start) + 1 == block.line


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("a:", "a"),
        ("a: b", "a"),
        ("a b:", "a b"),
        ("a:b: c", "a:b"),
        ("a:b", None),
        ('"a: b": c', "a: b"),
        (r'"a\"b": c', 'a"b'),
        ("'it''s': c", "it's"),
        ("- a: b", None),
        ("-a: b", "-a"),
        ("001_x.txt:", "001_x.txt"),
        ("Отчёт 1.pdf:", "Отчёт 1.pdf"),
        ("just text", None),
    ],
)
def test_the_key_that_a_line_begins_with_is_found_without_parsing(line: str, key: str | None) -> None:
    assert key_of(line) == key


@pytest.mark.parametrize(
    "value", ["Alpha", "[a, b]", "|\n      Alpha", "'Alpha'", "{name: Alpha}", "# Alpha\n      name: Alpha"]
)
@pytest.mark.parametrize("field", ["name", "kind", "links"])
@pytest.mark.parametrize("after", ["", "  b:\n    name: Beta Trust\n"])
def test_fields_without_an_id_at_the_start_of_a_section_are_refused(field: str, value: str, after: str) -> None:
    registry = parse_registry(f"organisations:\n    {field}: {value}\n{after}")
    if value.startswith(("{", "#")) and not after:
        return
    assert any(problem.severity == "error" and problem.line <= 4 for problem in registry.problems)
    assert set(registry.entries) <= {"b"}
