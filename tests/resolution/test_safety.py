from __future__ import annotations

import pytest

from directory.model import EntityKind, Entry
from directory.resolution.safety import risk

ENTRY = Entry("one", EntityKind.ORGANISATION, "One", country="DE")
PAIRS = [
    # name, the entry's name, may it be linked without asking
    ("Gesellschaft für bedrohte Voelker", "Gesellschaft für bedrohte Völker", True),
    ("Zeynalov Consultancy Ltd", "Zeynalov Consultancy (Germany)", True),
    ("Zeynalov Consultancy Ltd", "Zeynalov Consultancy (France)", False),
    ("Zeynalov Consultancy of Munich", "Zeynalov Consultancy", False),
    ("Zeynalov Dental Consultancy", "Zeynalov Consultancy", False),
    ("ZC", "Zeynalov Consultancy", False),
    ("LXC Aviation", "LAU Aviation", False),
    ("Ross Lantern Fund", "Rossy Lantern Fund", False),
    ("Ross Lantern Fund", "Ross Lanterns Fund", True),
    ("Bremen City University", "Bremen University", False),
    ("Институт кардиологии", "Institute of Cardiology", False),
    ("Институт кардиологии Зейналова", "Zeynalov Institute of Cardiology", True),
]


@pytest.mark.parametrize(("name", "matched", "safe"), PAIRS)
def test_only_another_spelling_with_nothing_left_over_is_linked_without_asking(
    name: str,
    matched: str,
    safe: bool,  # noqa: FBT001 - a case
) -> None:
    assert (risk(name, matched, ENTRY) is None) is safe


@pytest.mark.parametrize(
    ("name", "matched", "safe"),
    [
        ("Mira Kelpova", "Mira Kelpov", False),
        ("Mira Kelpov", "Mira Kelpova", False),
        ("Мира Келпова", "Mira Kelpova", True),
        ("Kelpova, Mira", "Mira Kelpova", True),
    ],
)
def test_a_family_name_of_a_woman_is_not_linked_to_that_of_a_man(
    name: str,
    matched: str,
    safe: bool,  # noqa: FBT001 - a case
) -> None:
    assert (risk(name, matched, Entry("mira", EntityKind.PERSON, matched)) is None) is safe


def test_it_is_told_why_a_name_that_is_alike_is_asked_about() -> None:
    assert risk("Институт кардиологии", "Institute of Cardiology", ENTRY) == (
        "its words are common, so that another body may have a name of that meaning"
    )
    assert risk("Ross Lantern Fund", "Rossy Lantern Fund", ENTRY) == "“ross” and “rossy” may be two names"
