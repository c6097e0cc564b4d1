from __future__ import annotations

import pytest

from directory.names.acronyms import stands_for
from directory.names.compare import compare

READ = [
    ("OHCHR", "Office of the High Commissioner for Human Rights", True),
    ("UNESCO", "United Nations Educational, Scientific and Cultural Organization", True),
    ("BM", "Birləşmiş Millətlər", True),
    ("ООН", "Организация Объединённых Наций", True),
    ("FEWS NET", "Famine Early Warning Systems Network", True),
    ("UniHA", "Union des Hôpitaux pour les Achats", True),
    ("OSCE", "Organization for Security and Co-operation in Europe", True),
    ("DFG", "Deutsche Forschungsgemeinschaft", True),
    ("TORs", "Terms of Reference", True),
    ("UNRWA", "United Nations Relief and Works Agency for Palestine Refugees in the Near East", True),
    ("CAN", "Instituto de Física, Centro Andino de Nutrición", True),
    ("SCN", "Subcommittee on Nutrition", True),
    ("ODIHR", "Office of the High Commissioner for Human Rights", False),
    ("HRW", "Human Rights Club", False),
    ("XYZ", "Amnesty International", False),
]


@pytest.mark.parametrize(("short", "name", "fits"), READ)
def test_the_letters_of_a_short_form_are_read_off_the_words_in_order(short: str, name: str, fits: bool) -> None:  # noqa: FBT001 - a case
    assert (stands_for(short, name).score >= 0.5) is fits


def test_the_reading_says_which_words_the_letters_stand_for() -> None:
    assert stands_for("HRW", "Human Rights Watch").words == ("human", "rights", "watch")


def test_a_letter_too_many_is_no_reading() -> None:
    assert stands_for("HRWX", "Human Rights Watch").score == 0.0


def test_a_short_form_of_two_letters_is_never_sure() -> None:
    assert compare("AI", "Amnesty International").verdict == "unsure"
