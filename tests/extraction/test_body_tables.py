"""The tables of bodies known by name."""

from __future__ import annotations

from itertools import pairwise

import pytest

from directory.extraction.words.body_tables import EVERYWHERE, FOLDER, Mark, sections, sections_of
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.languages import LANGUAGES, words_of_language

_TABLES = tuple(sections())
_FILES = sorted(path.name for path in FOLDER.glob("*.txt"))
_GUARDS = frozenset({Mark.BESIDE, Mark.LONE, Mark.PLAIN, Mark.QUOTED})


@pytest.mark.parametrize("name", _FILES)
def test_the_names_of_a_section_are_sorted_and_stand_once(name: str) -> None:
    for part in FOLDER.joinpath(name).read_text(encoding="utf-8").split("\n[")[1:]:
        lines = [line for line in part.partition("]")[2].split("\n") if line]
        keys = [(line.casefold(), line) for line in lines]
        assert not [later for one, later in pairwise(keys) if one >= later]


def test_a_name_is_read_once_in_a_language() -> None:
    everywhere = {
        name
        for section, names in _TABLES
        if EVERYWHERE in section.languages and not section.marks & _GUARDS
        for name in names
    }
    seen: set[tuple[str, str]] = set()
    twice = []
    for section, names in _TABLES:
        for name, code in [(name, code) for name in names for code in section.languages]:
            bare = EVERYWHERE not in section.languages and not section.marks and name in everywhere
            if (name, code) in seen or bare:
                twice.append((name, code, section.kind))
            seen.add((name, code))
    assert not twice


def test_sections_name_languages_of_the_program_or_all() -> None:
    codes = {code for section, _ in _TABLES for code in section.languages}
    assert codes <= {EVERYWHERE, *LANGUAGES}


def test_names_have_no_blanks_around_them_and_no_marks_of_the_tables() -> None:
    names = [name for _, names in _TABLES for name in names]
    assert not [name for name in names if name != " ".join(name.split()) or set("[]|#") & set(name[1:])]


def test_a_given_name_is_no_body_without_a_guard() -> None:
    bare = [name for section, names in _TABLES if not section.marks & _GUARDS for name in names]
    assert not [name for name in bare if name.casefold() in GIVEN_NAMES and name.istitle()]


def test_a_place_is_no_body_without_a_guard() -> None:
    places = frozenset(place for code in LANGUAGES for place in words_of_language(code).places)
    bare = [name for section, names in _TABLES if not section.marks & _GUARDS for name in names]
    assert not [name for name in bare if name.casefold() in places and not name.isupper()]


def test_a_section_gives_its_languages_and_marks_to_the_names_below() -> None:
    text = "# Kelp and its friends.\n\n[fr plain]\nAlgue | L'Algue\n\n[all short]\nKLP\n"
    (first, algue), (second, short) = sections_of("campaigns", text)
    assert (algue, short) == (["Algue", "L'Algue"], ["KLP"])
    assert first.marks == {Mark.PLAIN}
    assert first.read_in("fr")
    assert not first.read_in("de")
    assert second.marks == {Mark.SHORT}
    assert second.read_in("de")


def test_russian_names_come_in_their_cases_where_the_section_says_so() -> None:
    ((_, names),) = sections_of("media", "[ru declined]\nМорская газета\n")
    assert names == ["Морская газета", "Морской газеты", "Морской газете", "Морскую газету", "Морской газетой"]


def test_german_names_that_an_adjective_leads_come_in_its_cases() -> None:
    ((_, names),) = sections_of("campaigns", "[de]\nGrüne Welle\n")
    assert names == ["Grüne Welle", "Grünen Welle", "Grüner Welle"]


def test_german_bodies_of_the_federation_come_in_the_genitive() -> None:
    ((_, names),) = sections_of("agencies", "[all]\nBundestangamt für Watt\nTangamt\n")
    assert names == ["Bundestangamt für Watt", "Tangamt", "Bundestangamts für Watt", "Bundestangamtes für Watt"]
