from __future__ import annotations

from directory.names.align import align
from directory.names.parts import parse_organisation
from directory.names.word_odds import word_figures


def figure(one: str, other: str, name: str) -> float:
    a, b = parse_organisation(one), parse_organisation(other)
    return word_figures(a, b, align(a, b))[name]


def test_a_word_for_another_line_of_work_says_more_against_two_names_than_the_body_above() -> None:
    against = figure("Northfield Hospital", "Northfield Dental Hospital", "over_one_sum")
    above = figure("Northfield Observatory", "University Northfield Observatory", "over_one_sum")
    assert against < 0 < above


def test_a_left_over_word_that_no_record_has_counts_as_words_of_its_kind() -> None:
    unknown = figure("Northfield Hospital", "Northfield Qwxyz Hospital", "over_one_sum")
    assert unknown == figure("Northfield Hospital", "Northfield Zyxwq Hospital", "over_one_sum")


def test_figures_are_the_same_whichever_name_comes_first() -> None:
    a, b = parse_organisation("Union of Teachers of Baku"), parse_organisation("Baku Union of Nurses")
    assert word_figures(a, b, align(a, b)) == word_figures(b, a, align(b, a))
