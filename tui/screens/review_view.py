"""What waits for a decision: one name at a time, one key a decision, and the lines it writes in sight before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from directory import browse, review
from tui.lines import Line, Piece, line_of, said
from tui.pane import Page, Pane, Target, Text
from tui.rendering.frame import STACKED, TABS, WIDE, centred, progress_bar, two_panes
from tui.rendering.question import (
    LIKELY,
    Queue,
    preview_lines,
    question_page,
    queue_page,
    reference_of,
    shown_candidates,
)
from tui.screens.name_edges import NameEdges
from tui.screens.view import View

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from directory.model import Candidate, Place
    from directory.views import LineChange, Outcome, Question
    from tui.shell import Shell

_KEYS = (
    "accept",
    "choose",
    "new",
    "reject",
    "ignore",
    "skip",
    "other",
    "undo",
    "new_all",
    "merge_candidates",
    "edit",
    "help",
)
_KEYS_AT_THE_END = ("undo", "redo", "add", "actors", "documents", "problems", "help")


class ReviewView(View):
    """The questions, of all documents or of one."""

    where = tab = "review"
    title = "review"
    searchable = False

    @property
    def hints(self) -> tuple[str, ...]:  # type: ignore[override]
        """The keys that decide, while there is something to decide."""
        return _KEYS if self.question else _KEYS_AT_THE_END

    def __init__(self, shell: Shell, document: str | None = None, *, first: str | None = None) -> None:
        """Begin with what settles most, or with one name."""
        super().__init__(shell)
        self.document = document
        self.questions: tuple[Question, ...] = ()
        self.at = 0
        self.chosen = 0
        self._was_turned = False
        self.done: list[str] = []
        self.edges: NameEdges | None = None
        self._sure_of: tuple[str, str] | None = None
        self._preview: tuple[str, Sequence[LineChange]] | None = None
        self.pane: Pane[Any] = Pane(Text(self._page))
        self.queue: Pane[Any] = Pane(Text(lambda _: Page([], {})))
        self.queue.shows_cursor = False
        self._left = 0
        self._load()
        if first:
            self._turn_to(first)

    # --- the queue -------------------------------------------------------------------------------

    def _load(self) -> None:
        self.questions = review.queue(self.ws, document=self.document)

    def refresh(self) -> None:
        """Ask again, and stay at the same question."""
        name = self.question.name if self.question else None
        self._load()
        if name:
            self._turn_to(name)
        self._show()

    @property
    def question(self) -> Question | None:
        """The question at hand."""
        return self.questions[self.at] if 0 <= self.at < len(self.questions) else None

    def _turn_to(self, name: str) -> None:
        found = next((index for index, question in enumerate(self.questions) if question.name == name), None)
        self.at = min(self.at, max(len(self.questions) - 1, 0)) if found is None else found

    def _go(self, at: int) -> None:
        self.at = at % len(self.questions) if self.questions else 0
        self.chosen = 0
        self._was_turned = False
        self.edges = None
        self._show()
        self.pane.first()

    def _show(self) -> None:
        self._preview = None
        self._sure_of = None
        self.pane.replace(Text(self._page), keep=True)

    def settle(self) -> bool:
        """Find out which lines the obvious key would write."""
        if self._preview is not None or self.question is None:
            return False
        candidate = self._candidate()
        if candidate and candidate.score >= LIKELY:
            outcome = review.accept(self.ws, self._name(), candidate.entity, dry=True)
            what = "adopts it: this goes" if reference_of(candidate) else "writes this"
            where = "" if reference_of(candidate) else f", under {candidate.entity}"
            self._preview = (f"a {what} to {self._file()}{where}", outcome.changes)
        else:
            self._preview = (f"n writes this to {self._file()}", self._new(dry=True).changes)
        self.pane.replace(Text(self._page), keep=True)
        return True

    def _file(self) -> str:
        return "/".join(self.ws.registry_path.parts[-2:])

    # --- drawing ---------------------------------------------------------------------------------

    def heading(self, room: int) -> list[Line]:
        """How far one is."""
        decided, total = len(self.done), len(self.questions) + len(self.done)
        if not total:
            return [line_of(" ", Piece("review", "dim"))]
        bar = max(min(room // 3, 38), 6)
        words = f"   {decided} decided: u takes the last back" if decided else ""
        scope = f"   in {self.document}" if self.document else ""
        return [
            line_of(
                " ",
                Piece(f"{min(decided + 1, total)} of {total} ", "strong"),
                *progress_bar(decided, total, bar),
                Piece(words, "dim"),
                said(scope, "dim"),
            )
        ]

    def body(self, room: int, height: int) -> list[Line]:
        """The queue at the left where there is room, the question."""
        if self.question is None:
            self._left = 0
            return centred(self._finished(), room, height)
        if room < WIDE:
            self._left = 0
            gap = 1 if room >= STACKED and height > 14 else 0
            return [*([()] * gap), *self._asked(room, height - gap)]
        self._left = max(room * 31 // 100, 34)
        self.queue.replace(Text(lambda width: self._queue_page(width, height)))
        asked = self._asked(room - self._left - 1, height)
        return two_panes(self.queue.draw(self._left, height), asked, self._left, room)

    def _queue_page(self, room: int, height: int) -> Page:
        assert self.question is not None
        names = [question.name for question in self.questions]
        return queue_page(Queue(self.done, names, self.at, self.question.count), room, height)

    def _asked(self, room: int, height: int) -> list[Line]:
        """The question, and always in sight below it the lines that the answer writes."""
        below = preview_lines(*self._preview, room, max(height // 3, 3)) if self._preview else []
        count = len(self.pane.source.at(room).lines)
        above = self.pane.draw(room, max(min(count, height - len(below)), 1))
        return [*above, *below, *([()] * max(height - len(above) - len(below), 0))]

    def _finished(self) -> list[Line]:
        decided = f"{len(self.done)} decided just now." if self.done else "Every name in the documents is decided."
        if not self.shell.summary.documents:
            decided = "There are no documents yet."
        return [
            line_of(Piece("Nothing waits.", "strong")),
            line_of(Piece(decided, "dim")),
            (),
            line_of(Piece("u", "key"), "  takes the last decision back"),
            line_of(Piece("+", "key"), "  adds documents"),
            line_of(Piece("1", "key"), "  the actors"),
        ]

    def _page(self, room: int) -> Page:
        if self.question is None:
            return Page([], {})
        candidate = self._candidate()
        is_offered = candidate is not None and (candidate.score >= LIKELY or self._was_turned)
        chosen = self.chosen if is_offered else None
        return question_page(self.question, room, chosen=chosen, name=self._name())

    def _name(self) -> str:
        assert self.question is not None
        return self.edges.name if self.edges else self.question.name

    def _candidate(self) -> Candidate | None:
        candidates = self._candidates()
        return candidates[self.chosen] if self.chosen < len(candidates) else None

    def _candidates(self) -> tuple[Candidate, ...]:
        return shown_candidates(self.question) if self.question else ()

    # --- moving ----------------------------------------------------------------------------------

    def do_down(self) -> None:
        """The next question."""
        self._go(self.at + 1)

    def do_up(self) -> None:
        """The question before."""
        self._go(self.at - 1)

    do_skip = do_down

    def do_next_candidate(self) -> None:
        """The next candidate."""
        count = len(self._candidates())
        first = self._candidate()
        if self._was_turned or (first is not None and first.score >= LIKELY):
            self.chosen = (self.chosen + 1) % count if count else 0
        self._was_turned = True
        self._show()

    def do_start_left(self) -> None:
        """The name begins a word earlier."""
        self._move_edge(-1, 0)

    def do_start_right(self) -> None:
        """The name begins a word later."""
        self._move_edge(1, 0)

    def do_end_left(self) -> None:
        """The name ends a word earlier."""
        self._move_edge(0, -1)

    def do_end_right(self) -> None:
        """The name ends a word later."""
        self._move_edge(0, 1)

    def _move_edge(self, start: int, end: int) -> None:
        if self.question and self.question.sightings:
            sighting = self.question.sightings[0]
            edges = self.edges or NameEdges(sighting.sentence, sighting.start, sighting.end)
            self.edges = edges.moved(start, end)
            self._show()
            self.shell.tell(f"the name is now: {self.edges.name}", "dim")

    def do_context(self) -> None:
        """The document, at the sentence."""
        if self.question and self.question.sightings:
            sighting = self.question.sightings[0]
            self.shell.follow(Target("document", sighting.document, sighting.line))

    def actor(self) -> str | None:
        """The chosen candidate."""
        candidate = self._entry()
        return candidate.entity if candidate else None

    def place(self) -> Place | None:
        """The chosen candidate's entry."""
        candidate = self._entry()
        return browse.place_of(self.ws, candidate.entity) if candidate else None

    def _entry(self) -> Candidate | None:
        """The chosen candidate, where it is an entry of this registry."""
        candidate = self._candidate()
        return None if candidate is None or reference_of(candidate) else candidate

    def _entry_to_change(self) -> Candidate | None:
        if self._candidate() and not self._entry():
            self.shell.tell("it is not in this registry yet: a adopts it", "warn")
        return self._entry()

    # --- deciding --------------------------------------------------------------------------------

    def do_accept(self) -> None:
        """The name means the chosen candidate; an unlikely one has to be confirmed."""
        candidate, question = self._candidate(), self.question
        if question is None:
            return
        if candidate is None:
            self.shell.tell("there is no candidate: n makes a new entry, / picks any other", "warn")
        elif candidate.score < LIKELY and self._sure_of != (question.name, candidate.entity):
            self._sure_of = (question.name, candidate.entity)
            self.shell.tell("that is unlikely: a again accepts it all the same, n makes a new entry", "warn")
        else:
            self._decide(lambda: review.accept(self.ws, self._name(), candidate.entity))

    def choose(self, number: int) -> None:
        """The name means the candidate with this number; when all is decided, digits lead to the views again."""
        if self.question is None:
            if number <= len(TABS):
                self.shell.open_tab(TABS[number - 1][0])
            return
        candidates = self._candidates()
        if 0 < number <= len(candidates):
            entity = candidates[number - 1].entity
            self._decide(lambda: review.accept(self.ws, self._name(), entity))
        else:
            self.shell.tell(f"there is no candidate {number}", "warn")

    def do_new(self) -> None:
        """A new entry."""
        if self.question is not None:
            self._decide(self._new)

    def _new(self, *, dry: bool = False) -> Outcome:
        question = self.question
        assert question is not None
        known = ("kind", "country", "parent", "branch_of")
        fields: dict[str, Any] = {name: value for name, value in question.proposed if name in known}
        return review.new(self.ws, self._name(), person=question.kind == "person", dry=dry, **fields)

    def do_reject(self) -> None:
        """The name is not the chosen candidate."""
        candidate = self._candidate()
        if candidate:
            self._decide(lambda: review.reject(self.ws, self._name(), candidate.entity))

    def do_ignore(self) -> None:
        """The name is no actor."""
        if self.question is not None:
            self._decide(lambda: review.ignore(self.ws, self._name()))

    def do_new_all(self) -> None:
        """New entries for all safe names of the document."""
        self._decide_document(review.new_all)

    def do_accept_all(self) -> None:
        """The best candidates for all safe names of the document."""
        self._decide_document(review.accept_all)

    def _decide_document(self, decide: Callable[..., Outcome]) -> None:
        document = self.document or (self.question.documents[0] if self.question and self.question.documents else None)
        if document:
            self._decide(lambda: decide(self.ws, document))

    def _decide(self, decide: Callable[[], Outcome]) -> None:
        """Make a decision, say what it did, and go on to the next question at once."""
        before = [question.name for question in self.questions]
        at = self.at
        outcome = decide()
        self._load()
        left = {question.name for question in self.questions}
        self.done += [name for name in before if name not in left]
        still = before[at] in left if at < len(before) else False
        upcoming = [name for name in before[at + (0 if still else 1) :] if name in left]
        self.at = 0
        if upcoming:
            self._turn_to(upcoming[0])
        self._go(self.at)
        self.shell.take_summary()
        self.shell.tell(outcome.message, "good", undo=True)

    def do_undo(self) -> None:
        """Take the last decision back, and return to its question."""
        before = {question.name for question in self.questions}
        outcome = review.undo(self.ws)
        self.shell.own_decisions = max(self.shell.own_decisions - 1, 0)
        self._load()
        back = [question.name for question in self.questions if question.name not in before]
        self.done = [name for name in self.done if name not in back]
        if back:
            self._turn_to(back[0])
        self._go(self.at)
        self.shell.take_summary()
        self.shell.tell_undone(outcome)

    # --- other entries ---------------------------------------------------------------------------

    def do_other(self) -> None:
        """Pick any entry for this name."""
        from tui.screens.entry_decisions import PickView  # noqa: PLC0415 - loaded on use

        if self.question is None:
            return
        name = self._name()

        def picked(entity: str) -> None:
            self.shell.pop()
            self._decide(lambda: review.accept(self.ws, name, entity))

        self.shell.push(PickView(self.shell, f"who is {name}?", picked))
        self.shell.start_search()

    def do_merge_candidates(self) -> None:
        """The chosen candidate's entry and another are one."""
        from tui.screens.entry_decisions import merge_into  # noqa: PLC0415 - loaded on use

        candidate = self._entry_to_change()
        if candidate:
            merge_into(self.shell, candidate.entity, candidate.name)

    def do_split_candidate(self) -> None:
        """Some names of the chosen candidate are somebody else's."""
        from tui.screens.entry_decisions import split  # noqa: PLC0415 - loaded on use

        candidate = self._entry_to_change()
        if candidate:
            split(self.shell, candidate.entity)

    def pane_at(self, x: int, y: int) -> tuple[Pane[Any], int] | None:
        """The queue or the question."""
        return (self.queue, y) if x <= self._left and self._left else (self.pane, y)

    def take(self, target: Target) -> bool:
        """Another question of the queue is shown right here."""
        if target.sort != "question" or not 0 <= target.at < len(self.questions):
            return False
        self._go(target.at)
        return True
