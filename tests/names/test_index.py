from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.errors import OrgdirError
from directory.names.index import Index
from directory.names.name_keys import words_of

if TYPE_CHECKING:
    from pathlib import Path

NAMES = [
    "University of Strathclyde",
    "University of Strasbourg",
    "Amnesty International",
    "Amnesty International Germany",
    "Azərbaycan Milli Elmlər Akademiyası",
    "Human Rights Club",
    "Macau University of Science and Technology",
    "Международная амнистия",
    "Bremen House of Azerbaijani Culture",
    "北京大学",
]
WORDS = ["national", "centre", "rights", "human", "union", "bank", "institute", "north", "youth", "press", "law", "art"]


def many(count: int) -> list[str]:
    choose = random.Random(7)  # noqa: S311 - names to search, no secret
    syllables = ["ba", "ko", "ri", "tan", "mel", "zu", "dor", "qi", "fen", "sha", "lu", "gre"]

    def word() -> str:
        return "".join(choose.choices(syllables, k=choose.randint(2, 4)))

    return [" ".join([word(), choose.choice(WORDS), word(), choose.choice(WORDS)]) for _ in range(count)]


LARGE = many(7_000)


@pytest.fixture(scope="module")
def large() -> Index:
    return Index.build(LARGE)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("University of Strathclyde", "University of Strathclyde"),
        ("university OF strathclyde", "University of Strathclyde"),
        ("Strathclyde, University of", "University of Strathclyde"),
        ("Univercity of Stratclyde", "University of Strathclyde"),
        ("University of Strathclyde SUPA", "University of Strathclyde"),
        ("Dept of Physics, University of Strathclyde, 107 Rottenrow, Glasgow G4 0NG", "University of Strathclyde"),
        ("MacauUniversity of Science and Technology", "Macau University of Science and Technology"),
        ("Azerbaycan Milli Elmler Akademiyasi", "Azərbaycan Milli Elmlər Akademiyası"),
        ("Mezhdunarodnaya amnistiya", "Международная амнистия"),
        ("Beijing Daxue", "北京大学"),
    ],
)
def test_a_name_is_found_as_anyone_may_write_it(query: str, name: str) -> None:
    assert NAMES[Index.build(NAMES).search(query)[0].row] == name


def test_hits_come_best_first_with_scores_from_0_to_1() -> None:
    hits = Index.build(NAMES).search("Amnesty International", limit=3)
    assert [hit.row for hit in hits[:2]] == [2, 3]
    assert hits[0].score == 1
    assert len(hits) == 3
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def spoilt(name: str, how: int) -> str:
    words = name.split()
    if how == 0:
        return " ".join(reversed(words))
    if how == 1:
        return " ".join(words[:-1])
    if how == 2:
        return f"The {name} Foundation"
    return words[0][:-1] + " " + " ".join(words[1:])


@pytest.mark.parametrize("how", range(4))
def test_among_thousands_a_spoilt_name_is_found(large: Index, how: int) -> None:
    rows = range(0, len(LARGE), 97)
    found = sum(any(hit.row == row for hit in large.search(spoilt(LARGE[row], how))) for row in rows)
    assert found >= 0.95 * len(rows)


def test_every_name_is_found_first_under_itself(large: Index) -> None:
    for row in range(0, len(LARGE), 61):
        first = large.search(LARGE[row])[0]
        assert LARGE[first.row] == LARGE[row]
        assert first.score == 1


def test_an_added_name_is_found_at_once_and_after_saving(tmp_path: Path) -> None:
    index = Index.build(LARGE)
    row = index.add("Səltənət Qocamanlı Fondu")
    assert row == len(LARGE)
    assert index.search("Saltanat Gojamanli Fondu")[0].row == row
    index.save(tmp_path / "index")
    again = Index.open(tmp_path / "index")
    assert len(again) == len(LARGE) + 1
    assert again.search("Saltanat Gojamanli Fondu")[0].row == row


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("محمد حسن علييف", "Muhammad Hasan Aliyev"),
        ("Eldar Zeynalov", "الدار زينالوف"),
        ("בוקובה אירינה", "Irina Bokova"),
    ],
)
def test_a_name_is_found_from_a_script_without_vowels_and_back(query: str, name: str) -> None:
    index = Index.build([*LARGE, name])
    assert index.search(query)[0].row == len(LARGE)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("al-Qahira", "القاهرة"),
        ("Al-Jazeera", "الجزيرة"),
        ("al-Watan al-Arabi", "الوطن العربي"),
        ("Munazzamat as-Salam al-Duwaliyya", "منظمة السلام الدولية"),
        ("al-Iskandariyya", "الإسكندرية"),
        ("Yerushalayim", "ירושלים"),
        ("Magen David Adom", "מגן דוד אדום"),
    ],
)
def test_a_joined_article_and_a_written_vowel_hide_no_name_among_thousands(query: str, name: str) -> None:
    made = [f"{first} {second}" for first in _MADE for second in _MADE]
    assert len(made) > 500
    for asked, stored in ((query, name), (name, query)):
        index = Index.build([*made, stored])
        assert index.search(asked, 3)[0].row == len(made)


_SYLLABLES = "bar", "dol", "kin", "mes", "nup", "rat", "sol"
_MADE = tuple(f"{one}{other}" for one in _SYLLABLES for other in _SYLLABLES)


def test_persian_words_that_begin_like_the_article_stay_whole() -> None:
    assert words_of("شرکت الکتریک") == words_of("شرکت") + words_of("الکتریک")
    assert len(words_of("شرکت الکتریک")) == 2


def test_the_best_alone_is_the_first_of_many(large: Index) -> None:
    for row in range(0, len(LARGE), 211):
        query = spoilt(LARGE[row], row % 4)
        assert large.search(query, limit=1)[0].score == pytest.approx(large.search(query)[0].score)


def test_many_names_at_once_find_what_each_finds_alone(large: Index) -> None:
    queries = [spoilt(LARGE[row], row % 4) for row in range(0, len(LARGE), 37)]
    queries += ["", "...", "nothing like it", "محمد حسن علييف", LARGE[0], LARGE[0]]
    together = large.search_many(queries)
    assert len(together) == len(queries)
    alone = [large.search(query, limit=1) for query in queries]
    scores = [
        (hits[0].score if hits else 0.0, ones[0].score if ones else 0.0)
        for hits, ones in zip(together, alone, strict=True)
    ]
    assert sum(found >= one - 0.01 for found, one in scores) >= 0.98 * len(scores)
    assert together[-1] == [(0, 1.0)]


def test_the_neighbours_of_many_names_come_best_first_each_row_once(large: Index) -> None:
    for row, hits in enumerate(large.search_many(LARGE[:300], limit=12)):
        assert (row, 1.0) in hits
        assert len({hit.row for hit in hits}) == len(hits) <= 12
        assert [-hit.score for hit in hits] == sorted(-hit.score for hit in hits)


def test_a_name_added_is_found_among_many_queries_too() -> None:
    index = Index.build(LARGE)
    row = index.add("Institute of Folk Music")
    assert [hits[0].row for hits in index.search_many([LARGE[5], "Institute for Folk Music"])] == [5, row]


def test_an_added_name_is_found_inside_an_address() -> None:
    index = Index.build(LARGE)
    row = index.add("Institute of Folk Music")
    query = "Department 4, Institute of Folk Music, Nizami Street 12, Baku, Azerbaijan"
    assert index.search(query)[0].row == row


def test_an_index_opened_gives_the_hits_of_the_one_saved(large: Index, tmp_path: Path) -> None:
    large.save(tmp_path)
    opened = Index.open(tmp_path)
    for row in range(0, len(LARGE), 501):
        assert opened.search(spoilt(LARGE[row], row % 4)) == large.search(spoilt(LARGE[row], row % 4))


def test_an_index_that_is_not_whole_is_refused(tmp_path: Path) -> None:
    Index.build(NAMES).save(tmp_path)
    (tmp_path / "word_rows.npy").write_bytes(b"short")
    with pytest.raises(OrgdirError):
        Index.open(tmp_path)
    with pytest.raises(OrgdirError):
        Index.open(tmp_path / "nowhere")


@pytest.mark.parametrize("names", [[], [""], ["...", ""], ["zzz"], ["same", "same"]])
def test_few_or_empty_names_make_an_index_too(names: list[str], tmp_path: Path) -> None:
    Index.build(names).save(tmp_path)
    index = Index.open(tmp_path)
    assert len(index) == len(names)
    assert [hit.row for hit in index.search("same")] == [row for row, name in enumerate(names) if name == "same"]


@pytest.mark.parametrize(
    "query", ["", "   ", "...", "\ud800", "a" * 100_000, "x y " * 25_000, "\u202e" * 500, "1", "ə,,,;;;ə"]
)
def test_bad_queries_get_an_answer(large: Index, query: str) -> None:
    assert len(large.search(query)) <= 50


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(max_size=20), max_size=12), st.text(max_size=20))
def test_any_names_and_any_query(names: list[str], query: str) -> None:
    index = Index.build(names)
    hits = index.search(query, limit=5)
    assert len(hits) <= 5
    assert all(0 <= hit.row < len(names) and 0 <= hit.score <= 1 for hit in hits)
    assert index.search(query, limit=5) == hits
