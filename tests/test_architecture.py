from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES = sorted([*(ROOT / "directory").rglob("*.py"), *(ROOT / "tui").rglob("*.py")])
HOMES = {
    "aiohttp": "tui/serving.py",
    "anyascii": "directory/names/",
    "click": "directory/cli/",
    "distributed": "directory/shards/",
    "docx": "directory/documents/",
    "email": "directory/documents/",
    "numpy": "directory/names/",
    "psycopg": "directory/store/",
    "pypdf": "directory/documents/",
    "rapidfuzz": "directory/names/",
    "rich": "tui/",
    "sqlalchemy": "directory/store/",
    "sqlite3": "directory/store/",
    "sqlmodel": "directory/store/",
    "textual": "tui/",
    "textual_serve": "tui/serving.py",
    "trafilatura": "directory/documents/",
    "yaml": "directory/registry/",
}
VAGUE = {"utils", "util", "helpers", "common", "core", "base", "manager", "service", "misc"}
HEAVY = {
    "sqlmodel",
    "pydantic",
    "distributed",
    "textual",
    "yaml",
    "trafilatura",
    "pypdf",
    "docx",
    "numpy",
    "rapidfuzz",
    "asyncio",
    "aiohttp",
}


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@cache
def imported(path: Path) -> frozenset[str]:
    names = set()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module)
    return frozenset(names)


def packages(path: Path) -> set[str]:
    return {name.split(".")[0] for name in imported(path)}


@pytest.mark.parametrize(("package", "home"), HOMES.items())
def test_each_third_party_package_has_one_home(package: str, home: str) -> None:
    strangers = [
        relative(path) for path in SOURCES if package in packages(path) and not relative(path).startswith(home)
    ]
    assert not strangers


def test_no_two_modules_share_a_name() -> None:
    names = Counter(path.name for path in SOURCES if path.name not in {"__init__.py", "__main__.py"})
    assert not [name for name, count in names.items() if count > 1]


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert not [relative(path) for path in SOURCES if path.stem in VAGUE]


def test_every_module_begins_with_a_sentence_that_says_what_it_owns() -> None:
    silent = [relative(path) for path in SOURCES if not ast.get_docstring(tree_of(path))]
    assert not silent


def test_modules_are_short_word_tables_aside() -> None:
    long = {}
    for path in SOURCES:
        tree = tree_of(path)
        code = sum(
            (node.end_lineno or node.lineno) - node.lineno + 1
            for node in tree.body
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        )
        if code > 400:
            long[relative(path)] = code
    assert not long


def test_the_shells_ask_front_doors_only() -> None:
    allowed = {
        "directory",
        "directory.browse",
        "directory.consult",
        "directory.curate",
        "directory.errors",
        "directory.exchange.adopting",
        "directory.exchange.giving",
        "directory.glance",
        "directory.ingest",
        "directory.measure",
        "directory.model",
        "directory.review",
        "directory.safe",
        "directory.lean_tuples",
        "directory.views",
        "directory.workspace",
    }
    for path in SOURCES:
        if relative(path).startswith(("tui/", "directory/cli/")):
            own = {name for name in imported(path) if name.startswith("directory")}
            asked = {name for name in own if not name.startswith(("directory.cli", "directory.exchange."))}
            assert asked <= allowed, relative(path)


def loaded_by(*arguments: str) -> set[str]:
    code = (
        "import sys; from directory.cli.program import run; run(sys.argv[1:]); "
        "print('\\nLOADED ' + ' '.join(sorted(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, cwd=ROOT, check=False
    )
    return {name.split(".")[0] for name in re.split(r"\s", done.stdout.rpartition("LOADED ")[2])}


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (["--help"], HEAVY),
        (["compare", "Amnesty", "Amnesty International"], HEAVY - {"numpy", "rapidfuzz"}),
        (["explain", "syntax"], {"sqlmodel", "textual", "trafilatura", "numpy"}),
    ],
)
def test_a_command_loads_only_what_it_uses(arguments: list[str], unwanted: set[str]) -> None:
    assert not loaded_by(*arguments) & unwanted


def test_a_first_sync_does_not_load_the_table_classes(example: Path) -> None:
    assert not loaded_by("--workspace", str(example), "sync") & {"sqlmodel", "sqlalchemy"}


def test_finding_an_actor_loads_neither_the_table_classes_nor_the_registry_reader(example: Path) -> None:
    loaded_by("--workspace", str(example), "sync")
    loaded = loaded_by("--workspace", str(example), "find", "unmas")
    assert not loaded & {"sqlmodel", "sqlalchemy", "textual", "yaml", "trafilatura"}


def test_continuous_integration_runs_the_test_command_of_the_readme() -> None:
    commands = re.findall(r"^python3 -m venv .*$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    test_command = next(command for command in commands if "pytest" in command)
    assert test_command in (ROOT / ".ci" / "run").read_text("utf-8")
