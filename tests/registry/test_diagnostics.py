from __future__ import annotations

import ast
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

import directory.registry
from directory.model import Place, Problem, Severity
from directory.registry.diagnostics import display_width, printable, render, render_all
from directory.registry.explain import EXPLANATIONS
from directory.registry.load import parse_registry

TEXTS = st.text(max_size=300)


def test_a_problem_shows_its_line_a_caret_and_one_hint() -> None:
    registry = parse_registry("organisations:\n  a:\n    name: A\n    kind: coaliton\n", "orgs.yaml")
    assert render_all(registry.problems) == (
        "orgs.yaml:4:11: error[unknown-kind]: unknown kind 'coaliton'\n"
        "       4 |     kind: coaliton\n"
        "         |           ^^^^^^^^ did you mean 'coalition'?\n"
        "1 error"
    )


def test_the_caret_stands_under_what_is_meant_whatever_stands_before_it() -> None:
    registry = parse_registry("organisations:\n  a:\n    name: 漢字 e\u0301 Foo: x\n", "orgs.yaml")
    _, source, caret = render(registry.problems[0]).split("\n")
    before = caret[: caret.index("^")]
    assert display_width(source[: source.index(": x")]) == len(before)


def test_where_two_places_clash_the_second_is_named() -> None:
    problem = Problem("shared-name", "said twice", file="f", line=9, column=3, see=Place("f", 2, 3))
    assert render(problem).endswith("= see f:2:3")


def test_a_long_line_is_shown_around_the_column() -> None:
    problem = Problem("x", "y", file="f", line=1, column=5000, source="a" * 4999 + "B" + "c" * 90_000)
    _, source, caret = render(problem).split("\n")
    assert len(source) < 150
    assert source[caret.index("^")] == "B"


@given(TEXTS, TEXTS, TEXTS, st.integers(0, 400), st.integers(0, 400))
def test_nothing_of_a_problem_can_steer_a_terminal(
    source: str, message: str, hint: str, column: int, width: int
) -> None:
    problem = Problem("x", message, Severity.ERROR, message, 3, column, hint, source, width)
    shown = render(problem).replace("\n", "")
    assert shown == printable(shown)
    assert shown.isprintable()


def emitted_codes() -> set[str]:
    """Every first text of a call or tuple by which the package names a problem."""
    codes: set[str] = set()
    for path in Path(directory.registry.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            codes |= _codes_in(node)
    return codes


def _codes_in(node: ast.AST) -> set[str]:
    if isinstance(node, ast.Call) and _names_problem(node.func):
        return _texts(node.args[:1])
    if isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple) and len(node.value.elts) == 3:
        return _texts(node.value.elts[:1])
    if isinstance(node, ast.Assign) and "code" in ast.unparse(node.targets[0]):
        return _texts([node.value])
    if isinstance(node, ast.keyword) and node.arg == "code":
        return _texts([node.value])
    return set()


def _names_problem(function: ast.expr) -> bool:
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in {"Problem", "Trap", "Doubt", "problem_at", "add", "warn", "_member", "point"}


def _texts(nodes: list[ast.expr]) -> set[str]:
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.add(node.value)
        elif isinstance(node, ast.IfExp):
            found |= _texts([node.body, node.orelse])
        elif isinstance(node, ast.Tuple):
            found |= _texts(node.elts[:1])
    return {text for text in found if text and text.replace("-", "").isalpha() and text.islower()}


def test_every_code_that_can_be_emitted_is_explained() -> None:
    codes = emitted_codes()
    assert len(codes) > 40
    assert codes - set(EXPLANATIONS) == set()


def test_no_explanation_is_of_a_code_that_nothing_emits() -> None:
    modules = Path(directory.registry.__path__[0]).parent.rglob("*.py")
    source = "".join(path.read_text("utf-8") for path in modules if path.name != "explain.py")
    made_up = {"unknown-field"}
    assert [code for code in EXPLANATIONS if f'"{code}"' not in source and code not in made_up] == []
