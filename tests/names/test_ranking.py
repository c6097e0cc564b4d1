from __future__ import annotations

import pytest

from directory.model import EntityKind
from directory.names.compare import parse, rank

MEANT = [
    ("University of Strathclyde SUPA", "University of Strathclyde", "University of Strasbourg"),
    (
        "Department of Management, University of Valencia, Valencia, Spain",
        "University of Valencia",
        "Management Center",
    ),
    ("Human Rights Watch Berlin office", "Human Rights Watch", "Human Rights House"),
    ("Union of Journalists of Azerbaijan and its chairman", "Azerbaijan Journalists Union", "Journalists Union"),
    ("OHCHR", "Office of the High Commissioner for Human Rights", "High Commissioner for Refugees"),
]


@pytest.mark.parametrize(("query", "meant", "other"), MEANT)
def test_the_entry_that_a_longer_name_means_comes_first(query: str, meant: str, other: str) -> None:
    asked, first, second = (parse(name, EntityKind.ORGANISATION) for name in (query, meant, other))
    assert rank(asked, first) > rank(asked, second)


def test_the_name_itself_has_the_highest_rank() -> None:
    asked = parse("Human Rights Watch", EntityKind.ORGANISATION)
    assert rank(asked, parse("HUMAN RIGHTS WATCH", EntityKind.ORGANISATION)) == 1.0
