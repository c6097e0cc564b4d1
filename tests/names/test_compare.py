from __future__ import annotations

import pytest

from directory.model import Verdict
from directory.names.compare import compare

PAIRS = [
    # name, other name, what may be said of them, relation
    ("Amnesty International Germany", "Amnesty International", "not same", "branch_of"),
    ("German branch of Amnesty International", "Amnesty International Germany", "same", None),
    (
        "Coordinating Council of Azerbaijanis of France",
        "Coordinating Council of Azerbaijanis of the Netherlands-Belgium",
        "different",
        None,
    ),
    ("Human Rights Centre of Azerbaijan", "Human Rights Club of Azerbaijan", "different", None),
    ("Bremen House of Azerbaijani Culture", "Prague House of Azerbaijani Culture", "different", None),
    ("Armenian National Committee of America", "Armenian National Committee of Australia", "different", None),
    ("Coordinating Council", "Coordination Council", "same", None),
    ("Azerbaijani Community in London", "Azerbaijani Community in Britain", "unsure", None),
    ("OHCHR", "Office of the UN High Commissioner for Human Rights", "same", None),
    ("State Committee of Azerbaijan on Work with the Diaspora", "State Committee on Work with Diaspora", "same", None),
    ("Universidade de Sao Paulo", "University of São Paulo", "same", None),
]


@pytest.mark.parametrize(("a", "b", "verdict", "relation"), PAIRS)
def test_what_is_left_over_decides(a: str, b: str, verdict: str, relation: str | None) -> None:
    found = compare(a, b)
    if verdict == "not same":
        assert found.verdict is not Verdict.SAME
    else:
        assert found.verdict == verdict, found
    assert found.relation == relation
