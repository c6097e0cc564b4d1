from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from directory import ingest
from directory.views import Progress
from directory.workspace import create_workspace, open_workspace
from tui.lines import plain, size
from tui.shell import Shell

if TYPE_CHECKING:
    from pathlib import Path


def press(shell: Shell, *keys: str, room: int = 120, height: int = 40) -> str:
    """Press keys as a user does, and give back the screen."""
    for key in keys:
        shell.key(key, key if len(key) == 1 else None)
        shell.frame(room, height)
    shell.guarded_settle()
    return plain(shell.frame(room, height).lines)


def type_words(shell: Shell, words: str) -> str:
    return press(shell, "/", *words)


def test_the_app_opens_on_the_actors_with_the_first_one_chosen(shell: Shell) -> None:
    screen = press(shell)
    assert "1 Actors" in screen
    assert "▌Al Jazeera" in screen
    assert "NAMES" in screen


def test_letters_of_an_alias_in_another_script_find_the_actor(shell: Shell) -> None:
    screen = type_words(shell, "амнист")
    assert "▌Amnesty International = Между" in screen


def test_a_letter_that_is_no_command_begins_a_search(shell: Shell) -> None:
    assert "/ b" in press(shell, "b")


def test_words_that_nobody_has_suggest_names_like_them(shell: Shell) -> None:
    screen = type_words(shell, "amnsty intrnational")
    assert "did you mean" in screen
    assert "Amnesty International" in screen


def test_enter_follows_to_the_document_and_back_leads_to_the_same_row(shell: Shell) -> None:
    type_words(shell, "амнист")
    page = press(shell, "enter")
    assert "actors › Amnesty International" in page
    for _ in range(20):
        target = shell.view.target()
        if target and target.sort == "document":
            break
        press(shell, "down")
    document = press(shell, "enter")
    assert shell.view.where == "document"
    assert "2 Documents" in document
    assert "actors › Amnesty International" in press(shell, "backspace")
    assert "▌Amnesty International" in press(shell, "escape")


def test_in_a_document_the_names_are_gone_through_and_opened(shell: Shell) -> None:
    press(shell, "2", "enter")
    screen = press(shell, "tab")
    assert shell.message is not None
    assert shell.message.text in screen
    mark = next(mark for mark in shell.view.marks if mark.id == shell.view.current)  # type: ignore[attr-defined]
    assert shell.message.text.startswith(mark.name)


def test_a_facet_narrows_the_list_and_escape_gives_it_up(shell: Shell) -> None:
    everybody = press(shell)
    press(shell, "f")
    for letter in "azerbaijan":
        press(shell, letter)
    narrowed = press(shell, "enter")
    assert " · AZ" in narrowed
    assert narrowed != everybody
    assert press(shell, "escape") == everybody


def test_new_names_are_a_facet_with_their_number_and_lead_to_their_questions(shell: Shell) -> None:
    waiting = shell.summary.waiting
    facets = press(shell, "f")
    assert "KNOWN OR NEW" in facets
    assert f"{waiting:>6}  new: names that wait" in facets
    press(shell, *"new", "enter")
    screen = press(shell)
    assert "· new" in screen
    assert "River Watch Georgia" in screen
    assert "Which organisation is this?" in screen
    assert "River Watch Georgia" in press(shell, *"/river", "enter")
    assert shell.view.question.name == "River Watch Georgia"  # type: ignore[attr-defined]
    press(shell, "n", "escape")
    assert "0 names · new" in press(shell)


def test_help_lists_what_works_here_first_and_does_it(shell: Shell) -> None:
    screen = press(shell, "?", *"timeline")
    assert "▌ t" in screen
    press(shell, "enter")
    assert shell.view.where == "timeline"


def test_every_view_fills_the_window_exactly_at_every_size(shell: Shell) -> None:
    views = ((), ("2",), ("2", "enter"), ("3",), ("4",), ("5",), ("1", "t"), ("1", "?"), ("1", "f"), ("1", "enter"))
    for keys in views:
        press(shell, "escape", "escape", "1", *keys)
        for room, height in ((20, 10), (60, 20), (80, 24), (120, 40), (200, 60), (3, 2)):
            lines = shell.frame(room, height).lines
            assert len(lines) == height, (keys, room)
            assert {size(line) for line in lines} == {room}, (keys, room)


def test_the_review_decides_with_one_key_a_name_and_ends(shell: Shell) -> None:
    screen = press(shell, "3")
    assert "Which" in screen
    waiting = shell.summary.waiting
    assert waiting > 2
    for _ in range(waiting):
        press(shell, "n")
    assert "Nothing waits." in press(shell)
    assert shell.summary.waiting == 0


def test_the_likely_names_of_a_whole_document_are_accepted_with_one_key_and_taken_back_with_one(tmp_path: Path) -> None:
    (tmp_path / "data" / "documents").mkdir(parents=True)
    registry = tmp_path / "data" / "orgs.yaml"
    registry.write_text("organisations:\n  hill:\n    name: Hill Farmers Association of Georgia\n")
    names = "Hill Farmers Association\nValley Union of Teachers\n"
    letter = f"Open letter\n\nWe, the undersigned organisations, write about the dam.\n\nSigned by:\n{names}"
    (tmp_path / "data" / "documents" / "letter.txt").write_text(letter)
    ws = open_workspace(tmp_path)
    ingest.sync(ws)
    shell = Shell(ws)
    before = registry.read_text()
    assert "Valley Union of Teachers" in press(shell, "3", "A")
    assert shell.summary.waiting == 1
    assert "    aliases:\n      - Hill Farmers Association\n" in registry.read_text()
    press(shell, "u")
    assert shell.summary.waiting == 2
    assert registry.read_text() == before
    ws.close()


def test_before_a_key_writes_its_lines_stand_on_the_screen(shell: Shell) -> None:
    screen = press(shell, "3")
    name = shell.view.question.name  # type: ignore[attr-defined]
    assert "n writes this to data/orgs.yaml" in screen
    assert f"+     name: {name}" in screen
    press(shell, "n")
    assert f"    name: {name}\n" in shell.ws.registry_path.read_text(encoding="utf-8")


def test_undo_brings_the_name_back_and_the_file_is_as_it_was(shell: Shell) -> None:
    before = shell.ws.registry_path.read_bytes()
    press(shell, "3")
    name = shell.view.question.name  # type: ignore[attr-defined]
    assert "u undo" in press(shell, "n")
    press(shell, "u")
    assert shell.ws.registry_path.read_bytes() == before
    assert shell.view.question.name == name  # type: ignore[attr-defined]


def test_a_name_that_is_ignored_is_not_asked_about_again(shell: Shell) -> None:
    press(shell, "3")
    name = shell.view.question.name  # type: ignore[attr-defined]
    press(shell, "i", "1", "3")
    assert name not in [question.name for question in shell.view.questions]  # type: ignore[attr-defined]


def test_an_unlikely_candidate_is_only_accepted_at_the_second_press(shell: Shell) -> None:
    press(shell, "3")
    question = shell.view.question  # type: ignore[attr-defined]
    if not question.resolution.candidates or question.resolution.candidates[0].score >= 0.5:
        pytest.skip("the first question has a likely candidate")
    before = shell.ws.registry_path.read_bytes()
    assert "unlikely: a again" in press(shell, "a")
    assert shell.ws.registry_path.read_bytes() == before
    press(shell, "a")
    assert shell.ws.registry_path.read_bytes() != before


def test_the_edges_of_a_name_move_by_words(shell: Shell) -> None:
    press(shell, "3")
    while len(shell.view.question.name.split()) < 2:  # type: ignore[attr-defined]
        press(shell, "s")
    name = shell.view.question.name  # type: ignore[attr-defined]
    press(shell, "{")
    press(shell, "n")
    shorter = " ".join(name.split()[:-1])
    assert f"    name: {shorter}\n" in shell.ws.registry_path.read_text(encoding="utf-8")


def test_another_entry_is_picked_by_searching_for_it(shell: Shell) -> None:
    press(shell, "3")
    name = shell.view.question.name  # type: ignore[attr-defined]
    assert f"who is {name}?" in press(shell, "/")
    press(shell, *"unmas", "enter")
    assert name in next(entry for entry in [shell.ws.registry.entries["unmas"]]).names


def test_two_entries_are_merged_after_their_lines_were_shown_and_unmerged(shell: Shell) -> None:
    before = shell.ws.registry_path.read_bytes()
    type_words(shell, "france 24")
    press(shell, "enter", "m")
    preview = press(shell, *"deutsche", "enter")
    assert "merged_into: deutsche-welle" in preview
    assert shell.ws.registry_path.read_bytes() == before
    press(shell, "enter")
    assert "merged_into: deutsche-welle" in shell.ws.registry_path.read_text(encoding="utf-8")
    press(shell, "u")
    assert shell.ws.registry_path.read_bytes() == before


def test_an_edit_in_an_editor_shows_at_the_next_look(shell: Shell) -> None:
    path = shell.ws.registry_path
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("name: Al Jazeera\n", "name: Al Jazeera Renamed\n"), encoding="utf-8")
    ingest.sync(shell.ws)
    shell.changed()
    assert "▌Al Jazeera Renamed" in press(shell)


def test_a_broken_registry_keeps_the_last_state_and_points_at_the_line(shell: Shell) -> None:
    path = shell.ws.registry_path
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("    name: Deutsche Welle\n", '    name: "Deutsche Welle\n'), encoding="utf-8")
    ingest.sync(shell.ws)
    shell.changed()
    screen = press(shell)
    assert "Deutsche Welle" in screen
    assert "orgs.yaml:" in screen
    assert "press 5" in screen
    problems = press(shell, "5")
    assert "error" in problems
    assert "orgs.yaml:" in problems


def test_ten_thousand_pasted_characters_do_no_harm(shell: Shell) -> None:
    shell.paste("x" * 10_000)
    screen = press(shell)
    assert "only the first" in screen
    press(shell, "escape")
    assert "▌Al Jazeera" in press(shell)


def test_a_missing_database_is_no_hurdle(shell: Shell) -> None:
    shell.ws.close()
    shell.ws.database_path.unlink()
    assert "Reading the documents" in plain(Shell(shell.ws).frame(80, 24).lines)


def test_a_view_that_has_no_database_yet_waits_calmly_and_opens_by_itself(tmp_path: Path) -> None:
    ws = create_workspace(tmp_path / "new")
    (ws.documents_path / "letter.txt").write_text(
        "Open letter\n\nSigned by:\n\nHarbour Workers Union\n", encoding="utf-8"
    )
    ws.close()
    ws.database_path.unlink(missing_ok=True)
    shell = Shell(ws)
    shell.progress = Progress(3, 8, "letter.txt")
    for key in "12345":
        screen = press(shell, key)
        assert "Reading the documents" in screen, key
        assert "3 of 8" in screen
        assert shell.message is None
    press(shell, "1", "3")
    ingest.sync(ws)
    shell.busy, shell.progress = False, None
    shell.changed()
    assert "Harbour Workers Union" in press(shell)
    assert shell.view.where == "review"
    ws.close()


@pytest.mark.parametrize("busy", [True, False])
@pytest.mark.parametrize("keys", [(), ("2",), ("2", "enter"), ("3",), ("4",), ("5",), ("t",), ("f",), ("enter",)])
def test_a_database_that_goes_away_meanwhile_costs_no_more_than_a_sentence(
    shell: Shell, keys: tuple[str, ...], *, busy: bool
) -> None:
    press(shell, *keys)
    shell.ws.close()
    for name in ("orgs.db", "orgs.db-wal", "orgs.db-shm"):
        (shell.ws.root / "data" / name).unlink(missing_ok=True)
    shell.busy = busy
    for key in ("down", "pagedown", "enter", "escape", "end", "1", "2", "3", "4", "5", "t", "f", ";"):
        press(shell, key, room=100, height=30)
    ingest.sync(shell.ws)
    shell.busy = False
    press(shell, "escape", "escape", "escape", "1")
    shell.changed()
    assert "▌Al Jazeera" in press(shell, "home")


def test_an_earlier_decision_is_named_before_it_is_taken_back(shell: Shell) -> None:
    press(shell, "3", "n")
    decided = shell.ws.registry_path.read_bytes()
    later = Shell(shell.ws)
    assert "u again takes back what was decided before" in press(later, "u")
    assert shell.ws.registry_path.read_bytes() == decided
    assert "U redo" in press(later, "u")
    assert shell.ws.registry_path.read_bytes() != decided
    assert "u undo" in press(later, "U")
    assert shell.ws.registry_path.read_bytes() == decided


def test_what_was_decided_just_now_is_taken_back_at_once_and_told(shell: Shell) -> None:
    before = shell.ws.registry_path.read_bytes()
    screen = press(shell, "3", "n", "escape", "u")
    assert "undone: " in screen
    assert "U redo" in screen
    assert shell.ws.registry_path.read_bytes() == before


def test_nothing_to_take_back_is_said_in_a_word(shell: Shell) -> None:
    assert "nothing was decided here" in press(shell, "u")


def test_the_network_is_centred_on_whom_one_came_from(shell: Shell) -> None:
    type_words(shell, "амнист")
    press(shell, "enter")
    screen = press(shell, "4")
    assert "around Amnesty International" in screen
    assert "ADDRESSED" in screen


def test_what_could_not_be_dated_says_so_in_the_timeline(shell: Shell) -> None:
    type_words(shell, "амнист")
    screen = press(shell, "enter", "t")
    assert "timeline of Amnesty International" in screen
    assert "when is not said in the text" in screen


def test_a_workspace_whose_documents_name_nobody_known_leads_to_review(tmp_path: Path) -> None:
    ws = create_workspace(tmp_path / "new")
    ingest.add_text(ws, "Open letter\n\nSigned by:\n\nHarbour Workers Union\nQuay Keepers Union\n", name="letter.txt")
    shown = press(Shell(ws), room=100, height=30)
    assert "decide who the names in the documents are" in shown
    assert "No documents" not in shown
