from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from directory import browse, derive, ingest, review
from directory.errors import OrgdirError, UsageError
from directory.model import Problem
from directory.workspace import open_workspace

if TYPE_CHECKING:
    import sqlite3

    from directory.workspace import Workspace

REGISTRY = """\
organisations:
  river-watch:
    name: River Watch International
    acronyms: [RWI]
    kind: ngo
  valley-forum:
    name: Valley Forum for Water
    aliases:
      - Forum of the Valley
  water-ministry:
    name: Ministry of Water Resources
    kind: government
people: {}
"""
LETTER = "Open letter to the Ministry of Water Resources\n\nRiver Watch International (RWI) writes about the dam.\n"
STATEMENT = "Statement\n\nThe Valley Forum for Water and the Hill Farmers Association condemn the dam.\n"


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    return made(tmp_path / "workspace")


def made(root: Path) -> Workspace:
    folder = root / "data" / "documents"
    folder.mkdir(parents=True)
    (root / "data" / "orgs.yaml").write_text(REGISTRY)
    (folder / "letter.txt").write_text(LETTER)
    (folder / "statement.txt").write_text(STATEMENT)
    return open_workspace(root)


def rows(ws: Workspace) -> list[str]:
    return list(cast("sqlite3.Connection", ws.store.reader()).iterdump())


def rebuilt(ws: Workspace) -> list[str]:
    """The rows of the database that is made after this one was deleted."""
    ws.close()
    for path in ws.database_path.parent.glob("orgs.db*"):
        path.unlink()
    fresh = open_workspace(ws.root)
    ingest.ensure_synced(fresh)
    found = rows(fresh)
    fresh.close()
    return found


def test_a_sync_reads_every_document_and_tells_what_it_holds(ws: Workspace) -> None:
    seen: list[tuple[int, int]] = []
    report = ingest.sync(ws, progress=lambda progress: seen.append((progress.done, progress.total)))
    assert (report.documents, report.changed, report.removed) == (2, 2, 0)
    assert report.matched >= 3
    assert report.waiting >= 1
    assert seen == [(0, 2), (1, 2), (2, 2)]


def test_a_second_sync_does_nothing(ws: Workspace) -> None:
    ingest.sync(ws)
    before = rows(ws)
    assert ingest.sync(ws).changed == 0
    assert rows(ws) == before


def test_only_what_changed_is_read_again(ws: Workspace) -> None:
    ingest.sync(ws)
    (ws.documents_path / "letter.txt").write_text(LETTER + "More about RWI.\n")
    (ws.documents_path / "new.txt").write_text("River Watch International met RWI.\n")
    report = ingest.sync(ws)
    assert (report.documents, report.changed) == (3, 2)


def test_a_touched_file_that_says_the_same_is_not_read_again(ws: Workspace) -> None:
    ingest.sync(ws)
    os.utime(ws.documents_path / "letter.txt", (1, 1))
    assert ingest.sync(ws).changed == 0


def test_a_document_that_is_gone_takes_its_roles_with_it(ws: Workspace) -> None:
    ingest.sync(ws)
    assert browse.actor(ws, "valley-forum") is not None
    (ws.documents_path / "statement.txt").unlink()
    report = ingest.sync(ws)
    assert (report.documents, report.removed) == (1, 1)
    detail = browse.actor(ws, "valley-forum")
    assert detail is not None
    assert detail.appearances == ()


def test_a_new_name_is_looked_for_only_where_it_can_stand(ws: Workspace) -> None:
    ingest.sync(ws)
    ws.registry_path.write_text(REGISTRY.replace("people:", "  hill:\n    name: Hill Farmers Association\npeople:"))
    report = ingest.sync(ws)
    assert report.changed == 1
    detail = browse.actor(ws, "hill")
    assert detail is not None
    assert [each.document for each in detail.appearances] == ["statement.txt"]


def test_a_deleted_database_comes_back_equal_row_for_row(ws: Workspace) -> None:
    ingest.sync(ws)
    before = rows(ws)
    assert rebuilt(ws) == before


def test_a_database_that_followed_many_edits_equals_one_made_anew(ws: Workspace) -> None:
    ingest.sync(ws)
    review.new(ws, "Hill Farmers Association", kind="ngo")
    review.accept(ws, "RW International", "river-watch")
    ingest.add_text(ws, "RW International and the Forum of the Valley met the Sky Society.", name="z.txt")
    review.reject(ws, "Forum of the Valley", "valley-forum", document="z.txt")
    review.ignore(ws, "Sky Society")
    (ws.documents_path / "letter.txt").unlink()
    ingest.sync(ws)
    review.undo(ws)
    review.merge(ws, "valley-forum", "river-watch")
    assert rows(ws) == rebuilt(ws)


NAMES = ("River Watch International", "Valley Forum", "Hill Union", "RWI", "Union of the Hill", "Sky Society")
STEPS = st.one_of(
    st.tuples(st.just("text"), st.integers(0, 3), st.lists(st.sampled_from(NAMES), min_size=1, max_size=3)),
    st.tuples(st.just("remove"), st.integers(0, 3)),
    st.tuples(st.just("entry"), st.sampled_from(NAMES)),
    st.tuples(st.just("alias"), st.sampled_from(NAMES)),
    st.tuples(st.just("ignore"), st.sampled_from(NAMES)),
    st.tuples(st.just("reject"), st.sampled_from(NAMES)),
    st.tuples(st.just("undo")),
)


@given(steps=st.lists(STEPS, min_size=1, max_size=6))
@example(steps=[("entry", "Union of the Hill"), ("text", 0, ["Hill Union"]), ("entry", "Union of the Hill")])
@settings(max_examples=12, deadline=None)
def test_whatever_was_done_the_database_equals_one_made_anew(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, ...]]
) -> None:
    ws = made(tmp_path_factory.mktemp("law") / "workspace")
    ingest.sync(ws)
    for step in steps:
        try:
            do(ws, *step)
        except OrgdirError:
            continue
    assert rows(ws) == rebuilt(ws)


def do(ws: Workspace, what: str, *arguments: object) -> None:
    if what == "text":
        number, names = arguments
        assert isinstance(names, list)
        (ws.documents_path / f"{number}.txt").write_text(f"Signed by {' and '.join(names)}.\n")
        ingest.sync(ws)
    elif what == "remove":
        (ws.documents_path / f"{arguments[0]}.txt").unlink(missing_ok=True)
        ingest.sync(ws)
    elif what == "undo":
        review.undo(ws)
    else:
        name = str(arguments[0])
        decide = {
            "entry": lambda: review.new(ws, name),
            "alias": lambda: review.accept(ws, name, "water-ministry"),
            "ignore": lambda: review.ignore(ws, name),
            "reject": lambda: review.reject(ws, name, "river-watch"),
        }
        decide[what]()


BAD = {
    "empty.txt": b"",
    "binary.txt": bytes(range(256)) * 40,
    "cut.pdf": b"%PDF-1.7\nnothing more",
    "blank.txt": b" \n\n",
}


def test_bad_documents_are_told_by_name_and_the_others_go_through(ws: Workspace) -> None:
    for name, data in BAD.items():
        (ws.documents_path / name).write_bytes(data)
    report = ingest.sync(ws)
    assert report.documents == 2
    assert {Path(problem.file).name for problem in report.problems} == set(BAD)
    assert all(problem.message for problem in report.problems)
    assert browse.summary(ws).errors == len(BAD)
    (ws.documents_path / "empty.txt").write_text(LETTER)
    report = ingest.sync(ws)
    assert report.documents == 3
    assert len(report.problems) == len(BAD) - 1


def test_a_file_that_may_not_be_read_is_told_and_read_when_it_may(ws: Workspace) -> None:
    path = ws.documents_path / "letter.txt"
    path.chmod(0)
    if os.access(path, os.R_OK):
        path.unlink()
        path.symlink_to(ws.root / "nowhere")
    report = ingest.sync(ws)
    assert [Path(problem.file).name for problem in report.problems] == ["letter.txt"]
    path.unlink()
    path.write_text(LETTER)
    assert ingest.sync(ws).problems == ()


@pytest.mark.parametrize("damage", ["garbage", "cut", "empty", "outdated"])
def test_a_damaged_database_is_made_anew(ws: Workspace, damage: str) -> None:
    ingest.sync(ws)
    before = rows(ws)
    ws.close()
    data = ws.database_path.read_bytes()
    spoilt = {
        "garbage": os.urandom(5000),
        "cut": data[: len(data) // 2],
        "empty": b"",
        "outdated": data[:60] + b"\0\0\xff\xff" + data[64:],
    }
    ws.database_path.write_bytes(spoilt[damage])
    fresh = open_workspace(ws.root)
    ingest.sync(fresh)
    assert rows(fresh) == before


def test_a_workspace_in_step_is_not_synced_again(ws: Workspace) -> None:
    ingest.sync(ws)
    time.sleep(0.06)
    ingest.sync(ws)
    assert ingest.is_up_to_date(ws)
    (ws.documents_path / "more.txt").write_text("River Watch International.\n")
    assert not ingest.is_up_to_date(ws)


def test_the_same_text_is_added_once_and_a_taken_name_gets_a_number(ws: Workspace, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Another letter by River Watch International.\n")
    (tmp_path / "copy.txt").write_text(LETTER)
    report = ingest.add(ws, [tmp_path / "letter.txt", tmp_path / "copy.txt"])
    assert report.added == ("letter-2.txt",)
    assert any("letter.txt" in note for note in report.notes)
    assert report.documents == 3


def test_a_path_that_is_not_there_is_a_problem_and_the_others_are_added(ws: Workspace, tmp_path: Path) -> None:
    (tmp_path / "fine.txt").write_text("Fine.\n")
    (tmp_path / "last.txt").write_text("Last.\n")
    report = ingest.add(ws, [tmp_path / "fine.txt", tmp_path / "missing.txt", tmp_path / "last.txt"])
    assert report.added == ("fine.txt", "last.txt")
    [problem] = report.problems
    assert problem.file.endswith("missing.txt")
    assert problem.severity == "error"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_no_document_and_is_not_waited_for(ws: Workspace, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    [problem] = ingest.add(ws, [tmp_path / "pipe.txt"]).problems
    assert problem.code == "not-a-file"


def test_where_no_path_is_there_the_call_was_wrong(ws: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        ingest.add(ws, [tmp_path / "missing.txt", tmp_path / "gone.txt"])
    assert len(list(ws.documents_path.iterdir())) == 2


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        (None, "dear-river-watch-international-thank-you.txt"),
        ("note.md", "note.md"),
        ("../../etc/passwd", "etc-passwd"),
        (".hidden", "hidden"),
        ("a\nb.txt", "a-b.txt"),
    ],
)
def test_a_pasted_text_becomes_a_document_under_a_name_of_its_own(ws: Workspace, name: str | None, kept: str) -> None:
    report = ingest.add_text(ws, "Dear River Watch International,\nthank you.\n", name=name)
    assert report.added == (kept,)
    assert report.documents == 3


def test_a_text_of_nothing_is_not_added(ws: Workspace) -> None:
    with pytest.raises(UsageError):
        ingest.add_text(ws, " \n")


def test_extracting_stores_nothing(ws: Workspace) -> None:
    linked = ingest.extract_path(ws.documents_path / "letter.txt", ws.registry)
    assert not isinstance(linked, Problem)
    assert "river-watch" in {each.entity for each in linked.resolutions}
    assert len(linked.resolutions) == len(linked.extraction.mentions)
    assert not ws.database_path.exists()
    bare = ingest.extract_path(ws.documents_path / "letter.txt", None)
    assert not isinstance(bare, Problem)
    assert bare.resolutions == ()
    assert isinstance(ingest.extract_path(ws.root / "nowhere.txt", None), Problem)


def test_many_documents_read_in_parallel_give_what_one_after_the_other_gives(ws: Workspace) -> None:
    for number in range(derive.FEW_DOCUMENTS):
        (ws.documents_path / f"{number}.txt").write_text(LETTER * (number + 1))
    ingest.sync(ws)
    together = rows(ws)
    single = made(ws.root.parent / "single")
    for path in sorted(ws.documents_path.iterdir()):
        shutil.copy(path, single.documents_path)
        ingest.sync(single)
    assert rows(single) == together


def test_a_database_that_goes_while_its_workspace_is_open_is_made_again_row_for_row(ws: Workspace) -> None:
    ingest.sync(ws)
    before = rows(ws)
    again = open_workspace(ws.root)
    assert again.registry.entries
    for path in ws.database_path.parent.glob("orgs.db*"):
        path.unlink()
    ingest.sync(again)
    assert rows(again) == before


def test_two_syncs_at_once_do_not_hinder_each_other(ws: Workspace) -> None:
    running = [start(ws, SYNC) for _ in range(2)]
    assert [process.wait(60) for process in running] == [0, 0]
    assert rows(ws) == rebuilt(ws)


SYNC = "from directory import ingest; ingest.sync(ws)"
ACCEPT = (
    "from directory import review; [review.accept(ws, f'Watch {n} {os.getpid()}', 'river-watch') for n in range(9)]"
)


def start(ws: Workspace, code: str) -> subprocess.Popen[bytes]:
    opening = "import os, sys; from pathlib import Path; from directory.workspace import open_workspace; "
    opening += "ws = open_workspace(Path(sys.argv[1])); "
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parent.parent)}
    return subprocess.Popen(
        [sys.executable, "-c", opening + code, str(ws.root)], env=environment, stderr=subprocess.DEVNULL
    )


def killed_and_seen(ws: Workspace, code: str, moment: float) -> None:
    """Kill a process at a moment, and see that the next one finds everything in order."""
    process = start(ws, code)
    try:
        process.wait(moment)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.wait()
    fresh = open_workspace(ws.root)
    assert fresh.registry.problems == ()
    ingest.ensure_synced(fresh)
    assert browse.find(fresh, "rwi")[0].id == "river-watch"
    fresh.close()


def torture(ws: Workspace, times: int) -> None:
    choose = random.Random(times)  # noqa: S311 - moments to kill at
    for number in range(times):
        (ws.documents_path / f"{number % 7}.txt").write_text(LETTER + f"{number}\n" * 50)
        if number % 5 == 0:
            ws.database_path.unlink(missing_ok=True)
        killed_and_seen(ws, SYNC if number % 2 else ACCEPT, choose.uniform(0.1, 1.6))
    before = rows(ws)
    assert before == rebuilt(ws)


def test_a_program_killed_at_any_moment_leaves_a_database_that_can_be_used(ws: Workspace) -> None:
    torture(ws, 6)


@pytest.mark.slow
def test_a_program_killed_two_hundred_times_leaves_a_database_that_can_be_used(ws: Workspace) -> None:
    torture(ws, 200)
