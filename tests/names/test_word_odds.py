from __future__ import annotations

from directory.names.align import align
from directory.names.parts import parse_organisation
from directory.names.word_odds import TABLE, word_figures


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


def test_what_was_noted_of_words_when_names_were_read_is_what_the_table_says() -> None:
    table: dict[str, dict[str, float]] = {}
    for line in TABLE.read_text(encoding="ascii").splitlines():
        column, odds, words = line.split("\t")
        table.setdefault(column, {}).update(dict.fromkeys(words.split(" "), float(odds)))
    for one, other in (
        ("Union of Teachers of Baku", "Baku Union of Nurses"),
        ("Northfield Hospital (Qwxyz)", "Northfield Dental Hospital No. 3"),
        ("Institute of Physics named after Ivan Petrov", "Institute of Physics"),
        ("Northfield Observatory", "University Northfield Observatory"),
    ):
        a, b = parse_organisation(one), parse_organisation(other)
        assert word_figures(a, b, align(a, b)) == word_figures(a, b, align(a, b), table)
