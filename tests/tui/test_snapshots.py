"""Each view in each state at three widths, as plain text beside this file.

``ORGDIR_UPDATE_SNAPSHOTS=1 pytest tests/tui/test_snapshots.py`` writes them anew; look at the difference then.
The values are made by hand, so that only a change of the drawing changes a snapshot.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from directory.model import (
    Action,
    Candidate,
    Decision,
    DocumentKind,
    EntityKind,
    Entry,
    Evidence,
    OrganisationKind,
    Problem,
    Resolution,
    Role,
    Severity,
    Signatures,
    Tier,
)
from directory.views import (
    ActorDetail,
    ActorRow,
    Appearance,
    CastMember,
    DocumentDetail,
    DocumentRow,
    LineChange,
    MentionMark,
    NameUse,
    Neighbour,
    Network,
    NetworkRow,
    Question,
    Quote,
    Relative,
    Sighting,
    TimelineItem,
)
from tui.lines import Line, fit, plain
from tui.rendering.actor_detail import detail_page
from tui.rendering.actor_rows import actor_line, legend
from tui.rendering.document_rows import document_line
from tui.rendering.document_text import cast_page, document_heading, text_lines, with_current
from tui.rendering.frame import Search, keys_line, search_line, tabs
from tui.rendering.matrix import CENTRE, matrix_heading, matrix_page
from tui.rendering.problem_list import problems_page
from tui.rendering.question import Queue, preview_lines, question_page, queue_page
from tui.rendering.time_plot import timeline_page

if TYPE_CHECKING:
    from collections.abc import Callable

FOLDER = Path(__file__).parent / "snapshots"
ORGANISATION, PERSON = EntityKind.ORGANISATION, EntityKind.PERSON

ROWS = (
    ActorRow(
        "delta", "Delta Watch", ORGANISATION, "ngo", "GE", roles=((Role.RECIPIENT, 2), (Role.TARGET, 1)), documents=3
    ),
    ActorRow(
        "delta-north", "Delta Watch Northern Section", ORGANISATION, "ngo", "EE", depth=1, mentioned=1, documents=1
    ),
    ActorRow(
        "fishers",
        "Coordinating Council of Fishers and Boat Builders living at the Shore of the Lake",
        ORGANISATION,
        "diaspora",
        roles=((Role.SIGNATORY, 12), (Role.ORGANISER, 1), (Role.PARTICIPANT, 140)),
        documents=150,
    ),
    ActorRow(
        "nino", "Nino Beridze", PERSON, country="GE", roles=((Role.SIGNATORY, 1),), documents=1, matched="ნინო ბერიძე"
    ),
    ActorRow("hostile", "[red]Evil[/red] \x1b[2J Organisation", ORGANISATION, "other"),
    ActorRow("cross", "中国红十字会", ORGANISATION, "ngo", "CN", roles=((Role.PUBLISHER, 1),), documents=1),
)

SENTENCE = (
    "At the end of the day a letter was handed to the office of Delta Watch, and another one to the Ministry of Water."
)

DETAIL = ActorDetail(
    Entry(
        "delta",
        ORGANISATION,
        "Delta Watch",
        aliases=("Дельта", "Delta \u202eReversed"),
        acronyms=("DW",),
        organisation_kind=OrganisationKind.NGO,
        country="GE",
        city="Batumi",
        links=("https://delta.example",),
        notes="Founded by fishers.",
        line=12,
    ),
    names=(
        NameUse("Delta Watch", 9, 3, "name"),
        NameUse("Дельта", 0, 0, "alias"),
        NameUse("Delta \u202eReversed", 0, 0, "alias"),
        NameUse("DW", 1, 1, "acronym"),
        NameUse("the Delta people", 1, 1, "in texts"),
    ),
    family=(
        Relative("lakes", "League of Lakes", "parent", documents=2),
        Relative("delta-north", ROWS[1].name, "branch"),
    ),
    people=(Relative("nino", "Nino Beridze", "person", documents=1, role="director", since="2019"),),
    appearances=(
        Appearance(
            "letter.txt",
            "Open letter of the fishers of the Eastern Shore to Delta Watch about the dam at the mouth of the river",
            DocumentKind.LETTER,
            "2024-05-03",
            "Batumi",
            (Role.RECIPIENT, Role.TARGET),
            (Quote("letter.txt", 5, SENTENCE, 60, 71),),
        ),
        Appearance(
            "rally.txt", "Rally at the dam", DocumentKind.RALLY, relative="delta-north", relative_name=ROWS[1].name
        ),
    ),
    neighbours=(
        *(Neighbour(f"f{number}", f"Fishers of Village {number}", "addressed by", 9 - number) for number in range(8)),
        Neighbour("lakes", "League of Lakes", "addressed with", 1),
    ),
)

TEXT = """Open letter to Delta Watch

3 May 2024. We, the fishers of the East Shore, ask Delta Watch and the Ministry of Water to stop the dam \x1b[31m now.

Signed by:
Nino Beridze, Coordinating Council of Fishers
"""


def mark(number: int, text: str, roles: tuple[Role, ...], entity: str | None) -> MentionMark:
    start = TEXT.rindex(text)
    decision = Decision.MATCH if entity else Decision.NEW
    return MentionMark(
        number,
        start,
        start + len(text),
        text,
        text,
        ORGANISATION,
        roles,
        entity,
        entity and text,
        decision,
        0.9,
        Tier.A,
    )


MARKS = (
    mark(0, "Delta Watch", (Role.RECIPIENT,), "delta"),
    mark(1, "Ministry of Water", (Role.RECIPIENT, Role.TARGET), None),
    mark(2, "Nino Beridze", (Role.SIGNATORY,), "nino"),
    mark(3, "Coordinating Council of Fishers", (Role.SIGNATORY,), "fishers"),
)

DOCUMENTS = (
    DocumentRow(
        "letter.txt", DETAIL.appearances[0].title, DocumentKind.LETTER, "2024-05-03", "Batumi", "en", 4, 1, None, 1
    ),
    DocumentRow("petition.txt", "Petition for the lake", DocumentKind.PETITION, "2023-11", None, "en", 2, 0, 10_342, 0),
    DocumentRow("rally.txt", "Rally at the dam", DocumentKind.RALLY, None, None, "en", 1, 0, None, 12),
)

DOCUMENT = DocumentDetail(
    DOCUMENTS[0],
    TEXT,
    source="https://news.example/letter",
    signatures=Signatures(120, 500),
    mentions=MARKS,
    actions=(Action(DocumentKind.LETTER, "2024-05-03", "Batumi", 0, 4),),
    cast=(
        CastMember("nino", "Nino Beridze", PERSON, (Role.SIGNATORY,), ("Coordinating Council of Fishers",), 1),
        CastMember("fishers", "Coordinating Council of Fishers", ORGANISATION, (Role.SIGNATORY,), (), 1),
        CastMember("delta", "Delta Watch", ORGANISATION, (Role.RECIPIENT,), (), 2),
        CastMember(None, "Ministry of Water", ORGANISATION, (Role.RECIPIENT,), (), 1),
    ),
)

QUESTION = Question(
    "Delta Whatch",
    ORGANISATION,
    3,
    ("letter.txt",),
    (Sighting("letter.txt", "Open letter", 5, SENTENCE.replace("Watch", "Whatch"), 60, 72, (Role.RECIPIENT,), 0),),
    Resolution(
        "Delta Whatch",
        Decision.REVIEW,
        None,
        (
            Candidate(
                "delta",
                "Delta Watch",
                "Delta Watch",
                0.86,
                (Evidence("Whatch ≈ Watch", 2.0), Evidence("same place", 1.0)),
            ),
            Candidate("lakes", "League of Lakes", "Lake Watch", 0.31, (Evidence("only in the first: delta", -2.0),)),
            Candidate("far", "Far away", "Far away", 0.01),
        ),
    ),
    Tier.A,
)

CHANGES = (
    LineChange(12, " ", "    name: Delta Watch"),
    LineChange(13, " ", "    aliases:"),
    LineChange(14, "+", "      - Delta Whatch"),
)

NETWORK = Network(
    ROWS[0],
    DOCUMENTS,
    (
        NetworkRow("delta", "Delta Watch", CENTRE, ((Role.RECIPIENT, Role.TARGET), (), (Role.RECIPIENT,)), 2),
        *(
            NetworkRow(f"f{n}", f"Fishers of Village {n}", "addressed or criticised it", ((Role.SIGNATORY,), (), ()), 1)
            for n in range(10)
        ),
        NetworkRow("lakes", "League of Lakes", "addressed with it", ((), (Role.RECIPIENT,), (Role.TARGET,)), 2),
    ),
)

TIMELINE = tuple(
    TimelineItem(row.name, row.title, row.kind, row.date, (Role.RECIPIENT,), SENTENCE if row.date else "")
    for row in sorted(DOCUMENTS, key=lambda row: row.date or "9")
)

PROBLEMS = (
    Problem(
        "unknown-id",
        "branch_of names no entry: detla",
        Severity.ERROR,
        "/home/me/campaign/data/orgs.yaml",
        27,
        16,
        hint="did you mean delta?",
        source="    branch_of: detla",
        width=5,
    ),
    Problem(
        "same-acronym",
        "two entries share the acronym DW",
        Severity.WARNING,
        "data/orgs.yaml",
        88,
        5,
        hint="say which one is meant",
    ),
    Problem("unreadable-file", "scan\x1b[31m.pdf holds no text", Severity.ERROR, "data/documents/scan\x1b[31m.pdf"),
)


def frame_parts(room: int) -> list[Line]:
    counts = {"review": 14, "problems": 2, "errors": 1}
    return [
        tabs("actors", counts, "/srv/campaigns/lake", room)[0],
        search_line(Search(), "61 actors · by name", room),
        search_line(Search("дель", 4, active=True), "1 of 61 actors", room),
        legend(room),
        keys_line(("down", "open", "edit", "review", "network", "timeline", "filter", "copy", "undo", "help"), room)[0],
    ]


def review_parts(room: int) -> list[Line]:
    page = question_page(QUESTION, room, chosen=0, name="Delta Whatch")
    queue = queue_page(Queue(["UNMAS"], ["Delta Whatch", "Ministry of Water"], 0, 3), min(room, 40), 14).lines
    return [*page.lines, *preview_lines("a writes this to data/orgs.yaml", CHANGES, room, 8), *queue]


def document_parts(room: int) -> list[Line]:
    lines = with_current(text_lines(DOCUMENT, room), MARKS[1])
    return [*document_heading(DOCUMENT, room), *lines, *cast_page(DOCUMENT, min(room, 46)).lines]


VIEWS: dict[str, Callable[[int], list[Line]]] = {
    "frame": frame_parts,
    "actors": lambda room: [actor_line(row, room, chosen=not index) for index, row in enumerate(ROWS)],
    "actor": lambda room: detail_page(DETAIL, room, total=5).lines,
    "empty-actor": lambda room: detail_page(ActorDetail(DETAIL.entry), room).lines,
    "documents": lambda room: [document_line(row, room, chosen=not index) for index, row in enumerate(DOCUMENTS)],
    "document": document_parts,
    "review": review_parts,
    "network": lambda room: [
        *matrix_heading(NETWORK, room, 0),
        *matrix_page(NETWORK, room, first=0, expanded=False).lines,
    ],
    "timeline": lambda room: timeline_page(TIMELINE, room).lines,
    "problems": lambda room: problems_page(PROBLEMS, room).lines,
}


@pytest.mark.parametrize("room", [120, 80, 60])
@pytest.mark.parametrize("view", VIEWS)
def test_a_view_is_drawn_as_it_was_looked_at(view: str, room: int) -> None:
    drawn = plain(fit(line, room) for line in VIEWS[view](room)) + "\n"
    path = FOLDER / f"{view}-{room}.txt"
    if os.environ.get("ORGDIR_UPDATE_SNAPSHOTS"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(drawn, encoding="utf-8")
    assert drawn == path.read_text(encoding="utf-8")
