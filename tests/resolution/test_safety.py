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
    # the only name has another letter, or is of letters alone
    ("Zumra University", "Zumraa University", False),
    ("Zumra University", "Zumra's University", True),
    ("Zumraqelistan University", "Zumraqellistan University", True),
    ("ZKML-QRT", "ZKMLH-QRT", False),
    # plain words in another order
    ("Bremen Technological University", "Bremen University of Technology", False),
    ("Foundation of Hope", "Hope Foundation", False),
    ("Society for French Legal Studies", "Society for the Study of French Law", False),
    ("Measurement Standards and Services Department", "Department of Measurement Standards and Services", True),
    ("Writers' Union of Germany", "German Union of Writers", True),
    ("Tarlabaşı Foundation of Hope", "Tarlabaşı Hope Foundation", True),
    # another language's plain words
    ("Агентство оборонных инноваций", "Defence Innovation Agency", False),
    # characters that sound alike
    ("山北大学", "杉北大学", False),
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


LONGER = Entry(
    "two", EntityKind.ORGANISATION, "Zeynalov Zentrum für Kleine Inseln", country="DE", acronyms=("ZZKI", "KIZ")
)


@pytest.mark.parametrize(
    ("name", "matched", "safe"),
    [
        # a short form that the entry gives, beside a name that both have; and one that it does not give
        ("Qelvarion ZZKI", "Qelvarion Zeynalov Zentrum für Kleine Inseln", True),
        ("Qelvarion QZKI", "Qelvarion Zeynalov Zentrum für Kleine Inseln", False),
        ("ZZKI Germany", "Zeynalov Zentrum für Kleine Inseln Germany", False),
    ],
)
def test_a_short_form_is_safe_where_the_entry_gives_it_beside_a_name(
    name: str,
    matched: str,
    safe: bool,  # noqa: FBT001 - a case
) -> None:
    assert (risk(name, matched, LONGER) is None) is safe


def test_an_alias_of_plain_words_leaves_out_what_tells_the_entry() -> None:
    entry = Entry("three", EntityKind.ORGANISATION, "Arts and Crafts College, Bremen", country="DE")
    assert risk("Arts & Crafts Colleges", "Arts and Crafts College", entry) == (
        "it leaves out “bremen”, which tells Arts and Crafts College, Bremen from others"
    )


def test_it_is_told_why_a_name_that_is_alike_is_asked_about() -> None:
    assert risk("Институт кардиологии", "Institute of Cardiology", ENTRY) == (
        "its words are common, so that another body may have a name of that meaning"
    )
    assert risk("Ross Lantern Fund", "Rossy Lantern Fund", ENTRY) == "“ross” and “rossy” may be two names"
