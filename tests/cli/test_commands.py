from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from directory.cli.output import is_terminal
from directory.cli.program import orgdir, run
from directory.errors import OrgdirError
from directory.store.database import told

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def synced(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("synced") / "workspace"
    assert run(["init", "--example", str(root)]) == 0
    assert run(["--workspace", str(root), "sync"]) == 0
    return root


@pytest.fixture
def workspace(synced: Path, tmp_path: Path) -> Path:
    return shutil.copytree(synced, tmp_path / "workspace")


@pytest.fixture
def ask(workspace: Path, capfd: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def call(*arguments: str) -> tuple[int, str, str]:
        capfd.readouterr()
        status = run(["--workspace", str(workspace), *arguments])
        out, err = capfd.readouterr()
        return status, out, err

    return call


def rows(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_show_names_every_document_and_role(ask: Callable[..., tuple[int, str, str]]) -> None:
    _, out, _ = ask("show", "unmas")
    assert "letters-on-mines.txt: recipient" in out
    _, out, _ = ask("show", "amnesty")
    assert "statement-of-ngos-2020.txt: recipient, target" in out
    assert "rally-at-amnesty-office.txt: recipient, target" in out
    assert "letters-on-mines.txt: recipient (as Amnesty International Germany)" in out


@pytest.mark.parametrize(
    ("words", "entity"),
    [("unmas", "unmas"), ("амнист", "amnesty"), ("Cəfərova", "novela-jafarova"), ("landmin ban", "icbl")],
)
def test_find_looks_through_every_name_in_any_script(
    words: str, entity: str, ask: Callable[..., tuple[int, str, str]]
) -> None:
    status, out, _ = ask("find", *words.split(), "--json")
    assert status == 0
    assert entity in {row["id"] for row in rows(out)}


def test_extract_prints_the_shape_that_scripts_rely_on(
    ask: Callable[..., tuple[int, str, str]], workspace: Path
) -> None:
    path = workspace / "data" / "documents" / "statement-of-ngos-2020.txt"
    _, out, _ = ask("extract", str(path), "--json")
    (said,) = rows(out)
    assert set(said["document"]) == {"path", "title", "kind", "date", "place", "language", "publisher", "signatures"}
    assert said["document"]["kind"] == "statement"
    assert said["document"]["date"] == "2020-10-08"
    assert said["text"] == path.read_text("utf-8")
    for number, mention in enumerate(said["mentions"]):
        assert mention["id"] == number
        assert said["text"][mention["start"] : mention["end"]] == mention["text"]
    names = {mention["id"]: mention for mention in said["mentions"]}
    signed = {
        (names[one["source"]]["entity"], names[one["target"]]["entity"])
        for one in said["relations"]
        if one["type"] == "signs_for"
    }
    assert ("eldar-zeynalov", "human-rights-centre-az") in signed


def test_resolve_reads_names_from_arguments_and_answers_with_candidates(
    ask: Callable[..., tuple[int, str, str]],
) -> None:
    _, out, _ = ask("resolve", "German branch of Amnesty International", "Guild of Lighthouse Keepers", "--json")
    known, unknown = rows(out)
    assert (known["decision"], known["entity"]) == ("match", "amnesty-de")
    assert set(known["candidates"][0]) == {"entity", "name", "matched_name", "score", "evidence"}
    assert (unknown["decision"], unknown["entity"]) == ("new", None)


def test_compare_turns_its_relation_round_and_keeps_its_score(ask: Callable[..., tuple[int, str, str]]) -> None:
    names = ("Amnesty International Germany", "Amnesty International")
    one, other = (rows(ask("compare", *pair, "--json")[1])[0] for pair in (names, names[::-1]))
    assert (one["verdict"], one["relation"], other["relation"]) == (other["verdict"], "branch_of", "has_branch")
    assert one["score"] == other["score"]


def test_compare_answers_every_line_of_a_table(ask: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    table = tmp_path / "pairs.tsv"
    table.write_text("OSCE\tOSCE\nEldar Zeynalov\tЭльдар Зейналов\tperson\n", "utf-8")
    _, out, _ = ask("compare", "--tsv", str(table), "--json")
    assert [row["verdict"] for row in rows(out)] == ["same", "same"]


def test_a_decision_changes_the_file_the_answers_and_can_be_undone(
    ask: Callable[..., tuple[int, str, str]], workspace: Path
) -> None:
    registry = workspace / "data" / "orgs.yaml"
    before = registry.read_bytes()
    assert ask("accept", "Amnestie International", "amnesty")[0] == 0
    assert rows(ask("resolve", "Amnestie International", "--json")[1])[0]["entity"] == "amnesty"
    assert len(registry.read_bytes()) - len(before) == len("      - Amnestie International\n")
    assert ask("undo")[0] == 0
    assert registry.read_bytes() == before


def test_a_dry_run_shows_the_lines_and_writes_none(ask: Callable[..., tuple[int, str, str]], workspace: Path) -> None:
    before = (workspace / "data" / "orgs.yaml").read_bytes()
    status, out, _ = ask("new", "Harbour Workers Union", "--country", "LV", "--dry-run")
    assert status == 0
    assert "+   harbour-workers-union:" in out
    assert (workspace / "data" / "orgs.yaml").read_bytes() == before


def test_a_new_entry_is_what_review_proposes_for_the_name_that_waits(
    ask: Callable[..., tuple[int, str, str]], workspace: Path
) -> None:
    letter = "Signed by:\n- Kofo Tembelo, Tidewrack Foundation of Norway\n- Ann Moor, Lantern Society\n"
    (workspace / "data" / "documents" / "tide.txt").write_text(letter, "utf-8")
    assert ask("sync")[0] == 0
    waiting = {each["name"]: each for each in rows(ask("review", "--document", "tide.txt", "--json")[1])}
    _, out, _ = ask("new", "Tidewrack Foundation of Norway", "--dry-run")
    assert waiting["Tidewrack Foundation of Norway"]["proposed"] == {"kind": "ngo", "country": "NO"}
    assert "kind: ngo" in out
    assert "country: NO" in out
    _, out, _ = ask("new", "Tidewrack Foundation of Norway", "--kind", "union", "--country", "SE", "--dry-run")
    assert "kind: union" in out
    assert "country: SE" in out
    assert ask("new", "Kofo Tembelo")[0] == 0
    assert "  person" in ask("show", "kofo-tembelo")[1].splitlines()
    _, out, _ = ask("new", "Ann Moor", "--kind", "organisation")
    assert "kind:" not in out
    assert "  organisation" in ask("show", "ann-moor")[1].splitlines()


def test_a_search_that_finds_no_entry_says_so_before_what_waits(
    ask: Callable[..., tuple[int, str, str]], workspace: Path
) -> None:
    (workspace / "data" / "documents" / "tide.txt").write_text("Signed by:\n- Tidewrack Foundation\n- Kelp Union\n")
    status, _, told = ask("find", "tidewrack")
    assert status == 1
    assert told.splitlines() == [
        "orgdir: no actor under 'tidewrack'",
        "orgdir: 1 waits for a decision: 'orgdir find --new' with the same words",
    ]


def test_views_with_nothing_to_list_say_so(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["init", str(tmp_path / "new")]) == 0
    said = []
    for arguments in (["problems"], ["documents"], ["documents", "kelp"]):
        capfd.readouterr()
        assert run(["--workspace", str(tmp_path / "new"), *arguments]) == 0
        out, err = capfd.readouterr()
        said.append((out + err).strip())
    assert said == ["No problems.", "orgdir: no documents yet: orgdir add FILE...", "orgdir: no document holds 'kelp'"]


def test_a_terminal_that_moves_no_cursor_gets_no_app(monkeypatch: pytest.MonkeyPatch) -> None:
    for stream in (sys.stdin, sys.stdout):
        monkeypatch.setattr(stream, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    assert is_terminal()
    monkeypatch.setenv("TERM", "dumb")
    assert not is_terminal()


def test_a_full_disk_is_told_as_one() -> None:
    def read() -> None:
        with sqlite3.connect(":memory:") as connection:
            connection.execute("PRAGMA max_page_count = 2")
            connection.execute("CREATE TABLE filled (text)")
            connection.execute("INSERT INTO filled VALUES (zeroblob(100000))")

    with pytest.raises(OrgdirError, match="the disk is full"):
        told(read)()


def test_check_points_at_line_and_column_and_fails_on_errors(
    ask: Callable[..., tuple[int, str, str]], workspace: Path
) -> None:
    assert ask("check")[0] == 0
    registry = workspace / "data" / "orgs.yaml"
    registry.write_text(
        registry.read_text("utf-8").replace("branch_of: amnesty\n", "branch_of: amnestie\n", 1), "utf-8"
    )
    status, out, _ = ask("check", "--json")
    assert status == 1
    problem = next(row for row in rows(out) if "amnestie" in row["message"])
    assert set(problem) == {"file", "line", "column", "severity", "code", "message", "hint"}
    assert "amnesty" in problem["hint"]
    line = registry.read_text("utf-8").splitlines()[problem["line"] - 1]
    assert line[problem["column"] - 1 :].startswith("amnestie")


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [
        (("show", "amnestie"), 2, "no entry 'amnestie'"),
        (("nonsense",), 2, "No such command"),
        (("compare", "one"), 2, "compare takes two names"),
        (("explain", "nonsense"), 2, "no problem has the code"),
        (("accept", "Name", "nobody"), 1, "nobody"),
        (("find", "qqqqqqqqqqqq"), 1, "no actor"),
        (("extract", "/nowhere/letter.txt"), 1, "/nowhere/letter.txt"),
        (("resolve", "x", "--registry", "/nowhere/orgs.yaml"), 1, "/nowhere/orgs.yaml"),
        (("export", "--to", "jsonl", "--out", "/nowhere/out"), 2, "/nowhere/out"),
    ],
)
def test_a_failure_is_one_sentence_and_a_status(
    arguments: tuple[str, ...], status: int, sentence: str, ask: Callable[..., tuple[int, str, str]]
) -> None:
    code, _, err = ask(*arguments)
    assert code == status
    assert sentence in err
    assert "Traceback" not in err


def test_outside_a_workspace_the_way_to_one_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["sync"]) == 2
    assert "orgdir init" in capfd.readouterr().err


def test_outside_a_workspace_a_document_is_read_without_a_registry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "letter.txt").write_text("The Kelp Union met Ann Lee.")
    assert run(["extract", "letter.txt"]) == 2
    assert "'orgdir extract --no-registry' needs none" in capfd.readouterr().err
    assert run(["extract", "--no-registry", "letter.txt"]) == 0
    assert "Kelp Union" in capfd.readouterr().out


@pytest.mark.parametrize("arguments", [["--workspace", "{}", "init"], ["init", "{}"]])
def test_init_makes_the_workspace_where_it_is_told_to(arguments: list[str], tmp_path: Path) -> None:
    assert run([argument.format(tmp_path / "new") for argument in arguments]) == 0
    assert (tmp_path / "new" / "data" / "orgs.yaml").is_file()


def test_one_document_is_counted_as_one(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "call.txt").write_text("The Kelp Union asks for a quiet port.\n", encoding="utf-8")
    root = ["--workspace", str(tmp_path / "workspace")]
    assert run(["init", str(tmp_path / "workspace")]) == 0
    assert run([*root, "add", str(tmp_path / "call.txt")]) == 0
    out, _ = capfd.readouterr()
    assert "1 document, 1 read anew" in out
    assert "Found 1 organisation, 0 people" in out


def test_init_never_overwrites(workspace: Path, capfd: pytest.CaptureFixture[str]) -> None:
    before = (workspace / "data" / "orgs.yaml").read_bytes()
    assert run(["init", str(workspace)]) != 0
    assert (workspace / "data" / "orgs.yaml").read_bytes() == before
    assert "already" in capfd.readouterr().err


def test_no_string_of_a_document_reaches_the_terminal_as_a_control_sequence(
    ask: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Signed by:\n\nHarbour \x1b[31mWorkers\x9b31m Union\u202e\nQuay \x07Keepers Union\n", "utf-8")
    for arguments in (
        ("add", str(letter)),
        ("review",),
        ("review", "--json"),
        ("document", "letter.txt"),
        ("extract", str(letter)),
    ):
        _, out, err = ask(*arguments)
        assert not set(out + err) & {"\x1b", "\x9b", "\x07", "\u202e"}, arguments


@pytest.mark.parametrize("name", list(orgdir.commands))
def test_every_command_explains_itself(name: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert run([name, "--help"]) == 0
    assert "Usage: orgdir" in capfd.readouterr().out


def test_a_reader_that_goes_away_is_no_failure(workspace: Path) -> None:
    command = f"{sys.executable} -m directory --workspace {workspace} export --to jsonl | head -1"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.stderr == ""
    assert done.stdout.startswith('{"type":"heading"')


def test_control_c_ends_long_work_with_a_sentence(workspace: Path) -> None:
    (workspace / "data" / "orgs.db").unlink()
    for number in range(40):
        text = f"Signed by:\n\nUnion of Boatmen {number}\n" * 400
        (workspace / "data" / "documents" / f"long-{number}.txt").write_text(text, "utf-8")
    started = subprocess.Popen(
        [sys.executable, "-m", "directory", "--workspace", str(workspace), "sync"],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    time.sleep(2.0)
    os.killpg(started.pid, signal.SIGINT)
    _, err = started.communicate(timeout=30)
    assert "Traceback" not in err


def test_a_field_is_set_and_taken_out_and_a_wrong_value_refused(
    ask: Callable[..., tuple[int, str, str]], workspace: Path
) -> None:
    registry = workspace / "data" / "orgs.yaml"
    before = registry.read_bytes()
    assert ask("set", "prague-house", "country", "SK")[0] == 0
    assert ask("set", "prague-house", "city")[0] == 0
    changed = registry.read_text("utf-8")
    assert "country: SK" in changed
    assert "city: Prague" not in changed
    status, _, err = ask("set", "prague-house", "kind", "coaliton")
    assert status == 1
    assert err.splitlines()[0].endswith("error[edit-refused]: 'coaliton' is no kind of organisation")
    assert err.splitlines()[1] == "         = did you mean 'coalition'?"
    ask("undo")
    ask("undo")
    assert registry.read_bytes() == before


def test_a_registry_that_is_gone_is_named_while_its_last_version_answers(
    ask: Callable[..., tuple[int, str, str]], workspace: Path
) -> None:
    (workspace / "data" / "orgs.yaml").unlink()
    _, out, err = ask("find", "unmas")
    assert "unmas" in out
    assert "orgs.yaml is not there" in err
