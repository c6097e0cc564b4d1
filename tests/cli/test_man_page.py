from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import click
import pytest

from directory.cli.man_page import man_page
from directory.cli.program import orgdir

ROOT = Path(__file__).resolve().parent.parent.parent
SHIPPED = ROOT / "docs" / "orgdir.1"


def test_the_page_that_ships_is_the_one_of_todays_help() -> None:
    assert SHIPPED.read_text("utf-8") == man_page(orgdir), "python -m directory man > docs/orgdir.1"


def test_every_command_and_option_stands_in_the_page() -> None:
    page = SHIPPED.read_text("utf-8").replace(r"\-", "-")
    for name, command in orgdir.commands.items():
        assert f'.SS "orgdir {name}"' in page
        for parameter in command.params:
            if isinstance(parameter, click.Option):
                assert all(option in page for option in parameter.opts), name


def test_no_line_of_text_is_taken_for_an_instruction() -> None:
    known = {".TH", ".SH", ".SS", ".TP", ".PP", ".B"}
    assert {line.split()[0] for line in SHIPPED.read_text("utf-8").splitlines() if line.startswith(".")} <= known
    trap = click.Command("trap", help=".so /etc/passwd\n\n'tis \\n(.z")
    program = click.Group("program", commands=[trap], help="A program.")
    lines = man_page(program).splitlines()
    assert r"\&.so /etc/passwd" in lines
    assert any(line.startswith(r"\&'tis \en(.z") for line in lines)


def test_the_wheel_brings_the_page_where_man_finds_it() -> None:
    said = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    shared = said["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert shared == {"docs/orgdir.1": "share/man/man1/orgdir.1"}


def test_man_shows_the_page_without_a_complaint() -> None:
    program = shutil.which("mandoc") or shutil.which("groff")
    if program is None:
        pytest.skip("neither mandoc nor groff is here")
    arguments = ["-T", "utf8"] if program.endswith("mandoc") else ["-man", "-Tutf8", "-ww"]
    done = subprocess.run([program, *arguments, str(SHIPPED)], capture_output=True, text=True, check=True)
    shown = re.sub(r".\x08|\x1b\[[0-9;]*m", "", done.stdout)
    assert "orgdir reconcile" in shown
    assert not done.stderr
