from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.model import Verdict
from directory.names.honorifics import ACADEMIC_TITLES, HONORIFICS, POST_NOMINALS
from directory.names.people import compare_people, parse_person

if TYPE_CHECKING:
    from pathlib import Path

    from directory.model import Comparison


def compared(one: str, other: str) -> Comparison:
    return compare_people(parse_person(one), parse_person(other))


SAME = [
    ("Saltanat Gojamanli", "Səltənət Qocamanlı"),
    ("Eldar Zeynalov", "Эльдар Зейналов"),
    ("Novella Jafarova", "Novella Cəfərova"),
    ("Mirvari Gahramanli", "Mirvari Qəhrəmanlı"),
    ("Zeynalov, Eldar", "Eldar Zeynalov"),
    ("Eldar ZEYNALOV", "Mr. Eldar Zeynalov"),
    ("Ilham Heydar oglu Aliyev", "Ilham Aliyev"),
    ("Алиев, Ильхам Гейдар оглы", "İlham Əliyev"),
    ("Prof. Dr. Anna Schmidt", "Anna Schmidt, PhD"),
    ("Frau Bundeskanzlerin Angela Merkel", "Merkel, Angela"),
    ("Sr. Juan Pérez", "Juan Perez"),
    ("Vladimir Vladimirovich Putin", "Владимир Путин"),
    ("Gagik Tsarukyan", "Գագիկ Ծառուկյան"),
    ("Davit Usupashvili", "დავით უსუფაშვილი"),
    ("Walid Jumblatt", "وليد جنبلاط"),
    ("Ahmet Davutoğlu", "Αχμέτ Νταβούτογλου"),
    ("John Smith", "Jon Smith"),
    ("Abd al-Rahman Karimi", "Abdulrahman Karimi"),
    ('Eric A. "Rick" Crawford', "Rick Crawford"),
]
DIFFERENT = [
    ("Heydar Aliyev", "Ilham Aliyev"),
    ("Hasan Karimli", "Huseyn Karimli"),
    ("Ahmet Arslan", "Mehmet Arslan"),
    ("Eldar Zeynalov", "Eldar Mahmudov"),
    ("John Smith Sr.", "John Smith Jr."),
    ("Shamil Abdurahmanovich Ismailov", "Shamil Magomedovich Ismailov"),
    ("George W. Bush", "Jeb Bush"),
    ("Maria Gonzalez", "Mario Gonzalez"),
    ("Gabriel Costa", "Gabriela Costa"),
    ("", "Eldar Zeynalov"),
]
LIKELY = [
    ("J. Smith", "John Smith"),
    ("Bill Clinton", "William Clinton"),
    ("Zeynalov", "Eldar Zeynalov"),
    ("Mehmet Arslan", "Mehmet Ali Arslan"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_person_under_two_spellings_is_the_same(one: str, other: str) -> None:
    assert compared(one, other).verdict is Verdict.SAME


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_people_who_share_a_part_of_the_name_are_different(one: str, other: str) -> None:
    comparison = compared(one, other)
    assert comparison.verdict is Verdict.DIFFERENT
    assert comparison.score < 0.5


@pytest.mark.parametrize(("one", "other"), LIKELY)
def test_what_may_be_one_person_is_likely_and_asked(one: str, other: str) -> None:
    comparison = compared(one, other)
    assert comparison.verdict is Verdict.UNSURE
    assert comparison.score >= 0.5


def test_a_father_is_not_his_son() -> None:
    assert compared("Müseyib Zeynalov", "Eldar Müseyib oğlu Zeynalov").score < 0.5


@pytest.mark.parametrize(
    ("name", "core"),
    [
        ("Dr. Zeynalov, Eldar Müseyib oğlu", ["eldar", "zeynalov"]),
        ("His Excellency President Ilham Aliyev", ["ilham", "aliyev"]),
        ("President Aliyev", ["aliyev"]),
        ("Д-р Иван Петрович Сидоров", ["ivan", "sidorov"]),
        ("Don Bacon", ["don", "bacon"]),
        ("Jack Ma", ["jack", "ma"]),
        ("JOHN SMITH, OBE, PhD", ["john", "smith"]),
        ("J.F. Kennedy", ["j", "f", "kennedy"]),
        ("Ludwig van Beethoven", ["ludwig", "beethoven"]),
        ("Ahmet Bey", ["ahmet"]),
        ("Ig0r Sech1n", ["igor", "sechin"]),
    ],
)
def test_titles_particles_and_patronymics_are_no_core(name: str, core: list[str]) -> None:
    assert [part.latin for part in parse_person(name).core] == core


def test_the_reasons_name_what_aligned_and_what_was_left_over() -> None:
    lines = [reason.text for reason in compared("Mehmet Arslan", "Mehmet Ali Arslan").evidence]
    assert "'Mehmet' stands in both" in lines
    assert "'Ali' stands in one name only" in lines


def test_titles_are_written_casefolded_without_final_dots() -> None:
    for title in HONORIFICS | ACADEMIC_TITLES | POST_NOMINALS:
        assert title == title.casefold()
        assert title.strip(" .") == title


NAMES = st.text(max_size=40) | st.lists(
    st.sampled_from(
        ["Eldar", "Zeynalov", "J.", "oglu", "Dr.", "van", "Səltənət", "Мамедов", "بن", "'", ",", "III", "al-"]
    ),
    max_size=6,
).map(" ".join)


@settings(max_examples=200, deadline=None)
@given(NAMES, NAMES)
def test_comparison_is_symmetric(one: str, other: str) -> None:
    there, back = compared(one, other), compared(other, one)
    assert (there.score, there.verdict, len(there.evidence)) == (back.score, back.verdict, len(back.evidence))
    assert 0 <= there.score <= 1


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(["Eldar", "Səltənət", "Anna", "Иван"]), st.sampled_from(["Zeynalov", "Qocamanlı", "Петров"]))
def test_case_order_and_spacing_change_nothing(given_name: str, family: str) -> None:
    name = f"{given_name} {family}"
    for other in (name.upper(), f"{family}, {given_name}", f"  {given_name}\u00a0 {family} ", f"“{name}”"):
        assert compared(name, other).verdict is Verdict.SAME


@pytest.mark.parametrize(
    "name", ["", "\ud800", "..,,--", "a" * 100_000, "a b " * 25_000, "\u202e" * 1000, "((((" * 1000]
)
def test_bad_input_gets_an_answer(name: str) -> None:
    assert 0 <= compared(name, "Eldar Zeynalov").score <= 1
    assert 0 <= compared(name, name).score <= 1


def test_most_labelled_pairs_are_told_apart(shared: Path) -> None:
    with (shared / "names" / "person_pairs.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    right = {"0": 0, "1": 0}
    for row in rows:
        score = compared(row["name1"], row["name2"]).score
        right[row["is_match"]] += (score >= 0.5) == (row["is_match"] == "1")
    share = sum(right[label] / sum(row["is_match"] == label for row in rows) for label in right) / 2
    assert share >= 0.89
