"""Signatures in which nothing but emphasis parts the person from the body or office."""

from __future__ import annotations

import pytest

from directory.extraction.text.emphasised_parts import parting_place
from directory.model import RelationType, Role
from tests.extraction.said import links_in, playing_in

TOP = "# Open letter on the harbour\n\nDear Minister,\n\nWe ask you to keep the harbour open.\n\nSigned,\n\n"


@pytest.mark.parametrize(
    "row",
    [
        "* {} *{}*",
        "- {} _{}_",
        "* **{}** {}",
        "1. {} **{}**",
        "__{}__ {}",
    ],
)
def test_emphasis_in_a_marked_line_parts_who_signs_from_the_body(row: str) -> None:
    pairs = [("Ann Lee", "Kelp Watch"), ("Kari van Olsen", "Tide Institute"), ("Maria Gomez", "Lantern Society")]
    text = TOP + "\n".join(row.format(*pair) for pair in pairs) + "\n"
    assert links_in(text, RelationType.SIGNS_FOR) == set(pairs)


@pytest.mark.parametrize("row", ["<li>{} <em>{}</em></li>", "<p><strong>{}</strong> {}</p>", "<li><b>{}</b> {}</li>"])
def test_so_does_it_in_the_tags_of_a_page(row: str) -> None:
    pairs = [("Ann Lee", "Kelp Watch"), ("Jonas Berg", "Tide Institute"), ("Maria Gomez", "Lantern Society")]
    text = "<h1>Open letter</h1><p>Dear Minister,</p><p>We ask you to keep the harbour open.</p><p>Signed,</p><ul>\n"
    text += "\n".join(row.format(*pair) for pair in pairs) + "\n</ul>\n"
    assert links_in(text, RelationType.SIGNS_FOR) == set(pairs)


def test_former_offices_behind_emphasis_sign_for_nobody() -> None:
    text = (
        TOP
        + "* Ann Lee *former Kelp Watch*\n* Kari Olsen *Tide Institute chair*\n* Jonas Berg *former Lantern chair*\n"
    )
    assert links_in(text, RelationType.SIGNS_FOR) == {("Kari Olsen", "Tide Institute")}
    assert {"Ann Lee", "Kari Olsen", "Jonas Berg"} <= playing_in(text, Role.SIGNATORY)


@pytest.mark.parametrize(
    "line",
    ["The Report *was published*", "We are *not* here", "**Open Rights** are not for sale.", "Ann Lee said *no*."],
)
def test_emphasis_in_a_sentence_parts_nothing(line: str) -> None:
    assert parting_place(line, 0) == -1
