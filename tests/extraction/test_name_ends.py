"""Where names end and begin: the country of their people, the call that they make, the day of a dateline."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind


def bodies(text: str) -> set[str]:
    found = extract(read_text(f"News of the harbour\n\n{text}\n")).mentions
    return {one.text for one in found if one.kind is EntityKind.ORGANISATION}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Association of Estonians in Norway and Sweden met on Friday.",
            "Association of Estonians in Norway and Sweden",
        ),
        ("The Coordination Centre of Kurds in the Netherlands met.", "Coordination Centre of Kurds in the Netherlands"),
        ("The Union of Teachers in Norway met on Friday.", "Union of Teachers"),
        (
            "It was signed by the Stop Mining the Fjords of Norway International Action Committee.",
            "Stop Mining the Fjords of Norway International Action Committee",
        ),
        ("Oslo, May 3. The Coordination Council of the Coast met on Friday.", "Coordination Council of the Coast"),
    ],
)
def test_names_of_bodies_in_running_text_are_whole(text: str, name: str) -> None:
    assert name in bodies(text)
