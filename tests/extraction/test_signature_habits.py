"""Habits of printing who signs, each with who signs for whom."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Extraction, RelationType, Role

BODIES = ("Lantern Society", "Tidewrack Union", "Fjord Institute", "Kelp Workers Federation")
SIGNED = (
    ("Ann Weaver", "Director", "Lantern Society"),
    ("Omar Haddad", "Treasurer", "Tidewrack Union"),
    ("Maria Stein", "Chair", "Fjord Institute"),
    ("Peter Novak", "Secretary General", "Kelp Workers Federation"),
)


def read(rows: str) -> Extraction:
    text = f"Open letter on ferries\n\nWe ask for an answer about the ferries.\n\n{rows}\n"
    said = extract(read_text(text))
    assert all(text[mention.start : mention.end] == mention.text for mention in said.mentions)
    return said


def signatories(said: Extraction) -> set[str]:
    return {mention.name for mention in said.mentions if Role.SIGNATORY in mention.roles}


def signed_for(said: Extraction) -> set[tuple[str, str]]:
    names = [mention.name for mention in said.mentions]
    return {
        (names[relation.source], names[relation.target])
        for relation in said.relations
        if relation.type is RelationType.SIGNS_FOR
    }


@pytest.mark.parametrize(
    "marks",
    [
        *[[sign] * 4 for sign in ("✊ ", "✅ ", "➢ ", "\uf0b7 ", "→ ", "★ ", "☑", "- [x] ", "- [ ] ", "🇰🇪 ")],
        ["a. ", "b. ", "c. ", "d. "],
        ["i) ", "ii) ", "iii) ", "iv) "],
        ["I. ", "II. ", "III. ", "IV. "],
        ["[1] ", "[2] ", "[3] ", "[4] "],
        ["1️⃣ ", "2️⃣ ", "3️⃣ ", "4️⃣ "],
        ["1/ ", "2/ ", "3/ ", "4/ "],
        ["1 | ", "2 | ", "3 | ", "4 | "],
        ["# ", "# ", "# ", "# "],
    ],
)
def test_what_marks_or_counts_the_items_is_no_part_of_them(marks: list[str]) -> None:
    rows = "\n".join(mark + body for mark, body in zip(marks, BODIES, strict=True))
    assert signatories(read(f"Signed by:\n\n{rows}")) == set(BODIES)


@pytest.mark.parametrize("mark", ["¹", "²", "†", " 🇳🇴", " ✅", "<sup>3</sup>", "[2]"])
def test_marks_behind_a_name_are_no_part_of_it(mark: str) -> None:
    assert signatories(read("Signed by:\n\n" + "\n".join(body + mark for body in BODIES))) == set(BODIES)


def test_numbers_in_brackets_that_the_text_cites_lead_notes() -> None:
    cited = "The line was closed in spring [1], and nobody knew [2]."
    cited += "\n\nSigned by:\n\n- Lantern Society\n- Tidewrack Union"
    notes = "[1] Harbour Gazette\n[2] Ferry Times\n[3] Tide Review"
    assert signatories(read(f"{cited}\n\n{notes}")) == {"Lantern Society", "Tidewrack Union"}


@pytest.mark.parametrize("joint", [" > ", " » ", " → ", " ...... ", " … ", " · ", " \\ ", " = "])
def test_signs_between_person_and_body_part_them(joint: str) -> None:
    said = read("Signed by:\n\n" + "\n".join(f"{person}{joint}{body}" for person, _, body in SIGNED))
    assert signed_for(said) == {(person, body) for person, _, body in SIGNED}


@pytest.mark.parametrize(
    ("before", "inside", "after"),
    [
        ("<table><tr>", "<td>{0}<br>{1}<br>{2}</td>", "</tr></table>"),
        ("<table>", "<tr><td>{0}</td><td>{1}</td><td>{2}</td></tr>\n", "</table>"),
        ("", "<p>{0} <small>{1}, {2}</small></p>\n", ""),
    ],
)
def test_signatures_in_html_are_told_apart(before: str, inside: str, after: str) -> None:
    said = read("Signed by:\n\n" + before + "".join(inside.format(*signed) for signed in SIGNED) + after)
    assert signed_for(said) == {(person, body) for person, _, body in SIGNED}
