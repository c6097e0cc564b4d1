from __future__ import annotations

import ctypes
import errno
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from directory.errors import EditRefusedError
from directory.model import EntityKind
from directory.registry.commit import commit
from directory.registry.edit import edit
from directory.registry.journal import Journal, JournalLine, journal_path
from directory.registry.operations import AddEntry, AddName, IgnoreName, MergeEntries, RejectName
from directory.registry.source import MAX_FILE_BYTES
from directory.registry.write import forget_lost, history, lost, reapply, redo, undo, write

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.registry.edit import Edit

ROOT = Path(__file__).resolve().parent.parent.parent
REGISTRY = """\
# kept
organisations:
  mines:
    name: Mines Action Bureau
    aliases: [MAB]   # short
  rights:
    name: Rights Club
decisions:
  ignore: []
"""


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    path = tmp_path / "orgs.yaml"
    path.write_text(REGISTRY)
    return path


def visible(path: Path) -> list[str]:
    return sorted(child.name for child in path.parent.iterdir())


def test_an_edit_is_in_the_file_and_in_the_journal_and_nothing_else_is_left(registry: Path) -> None:
    made = write(registry, [AddName("mines", "Bureau")])
    assert registry.read_text() == made.after == REGISTRY.replace("[MAB]", "[MAB, Bureau]")
    assert visible(registry) == [".orgs.journal", ".orgs.lock", "orgs.yaml"]
    assert [line.operations for line in history(registry)] == [(AddName("mines", "Bureau"),)]


def test_mode_and_symbolic_link_survive(registry: Path, tmp_path: Path) -> None:
    registry.chmod(0o640)
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "orgs.yaml"
    link.symlink_to(registry)
    write(link, [IgnoreName("x")])
    assert link.is_symlink()
    assert registry.stat().st_mode & 0o777 == 0o640
    assert "[x]" in registry.read_text()


def test_bytes_that_are_not_the_edit_stay(registry: Path) -> None:
    registry.write_bytes(b"\xef\xbb\xbf" + REGISTRY.replace("\n", "\r\n").rstrip().encode())
    before = registry.read_bytes()
    write(registry, [IgnoreName("x")])
    assert registry.read_bytes() == before.replace(b"[]", b"[x]")


def test_edits_are_undone_and_done_again_across_restarts(registry: Path) -> None:
    write(registry, [AddName("mines", "Bureau")])
    write(registry, [IgnoreName("x"), RejectName("Club", "rights")])
    write(registry, [MergeEntries("rights", "mines")])
    final = registry.read_text()
    for _ in range(3):
        undo(registry)
    assert registry.read_text() == REGISTRY
    with pytest.raises(EditRefusedError, match="nothing to undo"):
        undo(registry)
    for _ in range(3):
        redo(registry)
    assert registry.read_text() == final
    with pytest.raises(EditRefusedError, match="nothing to do again"):
        redo(registry)


def test_a_new_edit_ends_what_could_be_done_again(registry: Path) -> None:
    write(registry, [IgnoreName("x")])
    undo(registry)
    write(registry, [IgnoreName("y")])
    with pytest.raises(EditRefusedError, match="nothing to do again"):
        redo(registry)


def test_undo_finds_its_place_after_edits_elsewhere(registry: Path) -> None:
    write(registry, [AddName("mines", "Bureau")])
    registry.write_text("# a new head\n" + registry.read_text().replace("Rights Club", "Rights Circle"))
    undo(registry)
    assert registry.read_text() == "# a new head\n" + REGISTRY.replace("Rights Club", "Rights Circle")


def test_undo_takes_the_name_out_where_its_line_was_changed(registry: Path) -> None:
    write(registry, [AddName("mines", "Bureau")])
    registry.write_text(registry.read_text().replace("[MAB, Bureau]", "[MAB, Bureau, Other]"))
    undo(registry)
    assert "[MAB, Other]   # short" in registry.read_text()


def test_undo_refuses_where_its_place_was_changed_since(registry: Path) -> None:
    write(registry, [AddEntry("new-one", EntityKind.ORGANISATION, (("name", "New One"),))])
    registry.write_text(registry.read_text().replace("New One", "Newer One"))
    before = registry.read_bytes()
    with pytest.raises(EditRefusedError, match="changed since"):
        undo(registry)
    assert registry.read_bytes() == before


def test_what_an_old_copy_was_saved_over_is_found_and_done_again(registry: Path) -> None:
    write(registry, [AddName("mines", "Bureau")])
    write(registry, [IgnoreName("x")])
    undo(registry)
    registry.write_text(REGISTRY.replace("# kept", "# an old copy"))
    assert lost(registry) == (AddName("mines", "Bureau"),)
    reapply(registry)
    assert "[MAB, Bureau]" in registry.read_text()
    assert lost(registry) == ()


def test_what_is_forgotten_is_not_offered_again(registry: Path) -> None:
    write(registry, [AddName("mines", "Bureau")])
    registry.write_text(REGISTRY)
    forget_lost(registry)
    assert lost(registry) == ()


def test_a_half_written_line_of_the_journal_is_dropped(registry: Path) -> None:
    write(registry, [IgnoreName("x")])
    with journal_path(registry).open("ab") as file:
        file.write(b'{"id": 2, "opera')
    write(registry, [IgnoreName("y")])
    assert [line.operations for line in history(registry)] == [(IgnoreName("x"),), (IgnoreName("y"),)]


def test_an_edit_that_changes_nothing_leaves_file_and_journal_alone(registry: Path) -> None:
    stamp = registry.stat().st_mtime_ns
    assert "already" in write(registry, [AddName("mines", "MAB")]).message
    assert registry.stat().st_mtime_ns == stamp
    assert history(registry) == ()


def test_a_missing_file_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(EditRefusedError, match=r"none\.yaml: error\[edit-refused\]: .*no such file"):
        write(tmp_path / "none.yaml", [IgnoreName("x")])


def test_a_file_that_is_not_utf8_is_refused_with_its_line(registry: Path) -> None:
    registry.write_bytes(REGISTRY.encode() + b"# caf\xe9\n")
    with pytest.raises(EditRefusedError, match=r"orgs\.yaml:10: .*not UTF-8"):
        write(registry, [IgnoreName("x")])


def test_temporary_files_of_killed_runs_are_swept(registry: Path) -> None:
    (registry.parent / ".orgs.yaml.1-abc.tmp").write_text(REGISTRY)
    write(registry, [IgnoreName("x")])
    assert visible(registry) == [".orgs.journal", ".orgs.lock", "orgs.yaml"]


@pytest.fixture
def nobody(registry: Path) -> Iterator[Path]:
    """A registry that belongs to a user without privileges, as whom the test goes on."""
    if os.geteuid() != 0:
        yield registry
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "orgs.yaml")
        shutil.copy(registry, path)
        for owned in (path, path.parent):
            os.chown(owned, 65534, 65534)
        os.seteuid(65534)
        try:
            yield path
        finally:
            os.seteuid(0)


def test_a_read_only_file_is_refused_in_a_sentence(nobody: Path) -> None:
    nobody.chmod(0o444)
    with pytest.raises(EditRefusedError, match="not changed: there is no permission"):
        write(nobody, [IgnoreName("x")])
    assert visible(nobody) == ["orgs.yaml"]


def test_a_read_only_folder_is_refused_in_a_sentence(nobody: Path) -> None:
    nobody.parent.chmod(0o555)
    try:
        with pytest.raises(EditRefusedError, match="not changed: there is no permission"):
            write(nobody, [IgnoreName("x")])
        assert visible(nobody) == ["orgs.yaml"]
    finally:
        nobody.parent.chmod(0o755)


def test_a_full_disk_is_refused_in_a_sentence_and_leaves_nothing(registry: Path) -> None:
    registry.write_text(REGISTRY + "# filler\n" * 2000)
    before = registry.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before), hard))
    try:
        with pytest.raises(EditRefusedError, match="not changed: it would grow beyond"):
            write(registry, [IgnoreName("x")])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert registry.read_bytes() == before
    assert visible(registry) == [".orgs.lock", "orgs.yaml"]


def test_a_disk_without_room_is_named_and_leaves_the_file_whole(tmp_path: Path) -> None:
    small = (
        f"mount -t tmpfs -o size=256k none {tmp_path} && exec {sys.executable} -m tests.registry.full_disk {tmp_path}"
    )
    command = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", small]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("a small file system cannot be made here")
    if not done.stdout:
        pytest.skip(f"a small file system cannot be made here: {done.stderr.strip()[:100]}")
    tried = [json.loads(line) for line in done.stdout.splitlines()]
    assert all(one["whole"] and not one["left"] for one in tried)
    said = [one["said"] for one in tried]
    assert said[0] == "the registry was not changed: the disk is full"
    assert set(said) == {said[0], "written"}
    assert said[-1] == "written"


def test_a_circle_of_symbolic_links_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "orgs.yaml").symlink_to(tmp_path / "other.yaml")
    (tmp_path / "other.yaml").symlink_to(tmp_path / "orgs.yaml")
    with pytest.raises(EditRefusedError, match="circle"):
        write(tmp_path / "orgs.yaml", [IgnoreName("x")])


def test_without_an_exchange_of_names_the_edit_is_made_all_the_same(
    registry: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("directory.registry.commit.swap", lambda _path, _temporary: False)
    write(registry, [IgnoreName("x")])
    assert "ignore: [x]" in registry.read_text()
    assert visible(registry) == [".orgs.journal", ".orgs.lock", "orgs.yaml"]


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP, errno.EPERM])
def test_a_file_system_that_refuses_the_exchange_gets_a_checked_replacement(
    registry: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def renameat2(*_: object) -> int:
        ctypes.set_errno(number)
        return -1

    monkeypatch.setattr("directory.registry.exchange._renameat2", lambda: renameat2)
    write(registry, [IgnoreName("x")])
    undo(registry)
    assert registry.read_text() == REGISTRY
    assert visible(registry) == [".orgs.journal", ".orgs.lock", "orgs.yaml"]


def test_without_an_exchange_a_save_in_between_is_kept_too(registry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def make(text: str) -> Edit:
        made = edit(text, IgnoreName("x"))
        if "# saved" not in text:
            registry.write_text(text + "# saved meanwhile\n")
        return made

    monkeypatch.setattr("directory.registry.commit.swap", lambda _path, _temporary: False)
    commit(registry, JournalLine(0, "", "edit", (IgnoreName("x"),), "", "", ""), make)
    assert registry.read_text() == REGISTRY.replace("[]", "[x]") + "# saved meanwhile\n"


def test_a_save_between_reading_and_writing_is_kept_and_edited(registry: Path) -> None:
    def make(text: str) -> Edit:
        made = edit(text, IgnoreName("x"))
        if "# saved" not in text:
            registry.write_text(text + "# saved meanwhile\n")
        return made

    commit(registry, JournalLine(0, "", "edit", (IgnoreName("x"),), "", "", ""), make)
    assert registry.read_text() == REGISTRY.replace("[]", "[x]") + "# saved meanwhile\n"
    assert len(history(registry)) == 1


def test_what_an_editor_writes_into_the_displaced_file_becomes_the_file_again(registry: Path) -> None:
    held = registry.open("r+")

    def make(text: str) -> Edit:
        if "# written late" not in text:
            threading.Timer(0.01, save).start()
        return edit(text, IgnoreName("x"))

    def save() -> None:
        held.write(REGISTRY + "# written late\n")
        held.close()

    line = JournalLine(0, "", "edit", (IgnoreName("x"),), "", "", "")
    late = threading.Thread(target=commit, args=(registry, line, make))
    late.start()
    late.join()
    assert registry.read_text() == REGISTRY.replace("[]", "[x]") + "# written late\n"
    assert len(history(registry)) == 1


def test_the_content_of_a_killed_run_that_stands_nowhere_else_is_kept(registry: Path) -> None:
    write(registry, [IgnoreName("x")])
    stray = registry.parent / ".orgs.yaml.1-abc.tmp"
    stray.write_text("# an editor wrote this into the displaced file\n")
    line = JournalLine(0, "", "edit", (IgnoreName("y"),), "", "0", "1", temporary=stray.name)
    Journal(registry).announce(line)
    write(registry, [IgnoreName("z")])
    copies = [name for name in visible(registry) if "conflict" in name]
    assert len(copies) == 1
    assert "an editor wrote this" in (registry.parent / copies[0]).read_text()
    assert [one.operations for one in history(registry)] == [(IgnoreName("x"),), (IgnoreName("z"),)]


def test_a_long_journal_keeps_its_newest_lines(registry: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("directory.registry.journal._LARGEST", 4000)
    for number in range(12):
        write(registry, [IgnoreName(f"name {number}")])
    assert journal_path(registry).stat().st_size < 8000
    assert history(registry)[-1].operations == (IgnoreName("name 11"),)
    undo(registry)
    assert "name 11" not in registry.read_text()
    assert ".orgs.journal.new" not in visible(registry)


def test_a_file_too_large_to_be_the_registry_is_not_read(registry: Path) -> None:
    with registry.open("r+b") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    with pytest.raises(EditRefusedError, match="at most"):
        write(registry, [IgnoreName("x")])
