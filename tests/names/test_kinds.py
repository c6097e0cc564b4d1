from __future__ import annotations

import pytest

from directory.model import EntityKind
from directory.names.kinds import guess_kind

GUESSES = [
    ("Saltanat Gojamanli", "Səltənət Qocamanlı", EntityKind.PERSON),
    ("Eldar Zeynalov", "Эльдар Зейналов", EntityKind.PERSON),
    ("Zeynalov, Eldar", "Eldar Zeynalov", EntityKind.PERSON),
    ("Maria Garcia", "Maria García López", EntityKind.PERSON),
    ("Amnesty International", "Amnesty", EntityKind.ORGANISATION),
    ("Human Rights Watch", "HRW", EntityKind.ORGANISATION),
    ("Robert Bosch Stiftung", "Robert Bosch Foundation", EntityKind.ORGANISATION),
    ("Gazprom Neft JSC", "Gazprom Neft", EntityKind.ORGANISATION),
    ("", "...", EntityKind.ORGANISATION),
]


@pytest.mark.parametrize(("a", "b", "kind"), GUESSES)
def test_people_are_told_from_organisations(a: str, b: str, kind: EntityKind) -> None:
    assert guess_kind(a, b) is kind
