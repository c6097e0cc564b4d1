"""Signatures in which nothing parts the person from office or body, and rows that odd signs part."""

from __future__ import annotations

import pytest

from directory.model import RelationType, Role
from tests.extraction.said import links_in, playing_in

LETTER = "This letter was in the paper today:\n\nWe ask the council to keep the harbour open to all boats.\n\n"
OTHERS = "Anna Lindt\nPeter Holm MP\nTeresa Ruiz President, Tang University Union\nThomas Berg Director, Reef Trust\n"


@pytest.mark.parametrize(
    ("item", "name", "body"),
    [
        ("Sally Moor General secretary, University and Kelp Union", "Sally Moor", "University and Kelp Union"),
        ("Andrew Burg Coalition of Resistance", "Andrew Burg", "Coalition of Resistance"),
        ("Rachel Newt People's Charter", "Rachel Newt", "People's Charter"),
        ("Michael Chess Co-founder, National Campaign Against Fees", "Michael Chess", "National Campaign Against Fees"),
        ("Linda Hill Dockers Rising Against Cuts", "Linda Hill", "Dockers Rising Against Cuts"),
        ("Mark Dale political officer Kelp Regional Council", "Mark Dale", "Kelp Regional Council"),
    ],
)
def test_in_a_list_that_persons_lead_a_name_ends_before_office_or_body(item: str, name: str, body: str) -> None:
    text = f"{LETTER}Signed:\n\n{OTHERS}{item}\n"
    assert {name, body} <= playing_in(text, Role.SIGNATORY)
    assert (name, body) in links_in(text, RelationType.SIGNS_FOR)


@pytest.mark.parametrize(
    "name",
    [
        "Maria Barbosa dos Santos",
        "Anna JH van Oppen",
        "Carmen Torres Martínez",
        "Robert B. Stone",
        "Pedro de la Cruz",
        "Barnet Alliance for Public Services",
    ],
)
def test_a_whole_name_is_not_parted(name: str) -> None:
    assert name in playing_in(f"{LETTER}Signed:\n\n{OTHERS}{name}\n", Role.SIGNATORY)


@pytest.mark.parametrize(
    ("item", "body"),
    [
        ("Will Adler, National President KRFWU", "KRFWU"),
        ("Lea Bonn, Joint Secretary Unite Against Waste", "Unite Against Waste"),
        ("Kim Voss, Harbour Link Officer Middleton University Union", "Middleton University Union"),
        ("Jan Berg, Policy Officer Lantern Society", "Lantern Society"),
    ],
)
def test_an_office_of_some_words_ends_before_its_body(item: str, body: str) -> None:
    assert body in playing_in(f"{LETTER}Signed:\n\n{OTHERS}{item}\n", Role.SIGNATORY)


def test_numbered_names_with_offices_below_a_letter_are_signed_without_a_cue() -> None:
    said = '"We write to explain why all should keep the harbour open. It is ours and it feeds us all."\n\n'
    names = ("Michael Adler", "Ronald Drape", "David Ward", "Matthew Rack", "Brian Rye")
    rows = "".join(f"{count}. {name} General secretary, KU{count}W\n" for count, name in enumerate(names, 1))
    assert playing_in(f"Dear friends\n\n{said}{rows}", Role.SIGNATORY) >= set(names)


@pytest.mark.parametrize("sign", ["++", "+", "*", "■", "//"])
def test_a_row_at_the_end_of_a_statement_that_signs_part_is_signed(sign: str) -> None:
    names = (
        "Kelp Union",
        "Reef Students' Council",
        "AStA der Universität Bonn",
        "Tide Workers Federation",
        "Tang Club",
    )
    text = f"Joint statement\n\nWe stand with all who protest on the shores of the sea.\n\n{f' {sign} '.join(names)}\n"
    assert playing_in(text, Role.SIGNATORY) == set(names)


def test_the_branch_of_a_known_body_in_capitals_is_no_person() -> None:
    rows = "Andrew Berry, Branch Secretary\n\nNowa UNISON\n\nPeter Holm, Branch Chair\n\nKelpham UNISON\n"
    assert playing_in(f"{LETTER}Signed:\n\n{rows}", Role.SIGNATORY) >= {"Nowa UNISON", "Kelpham UNISON"}


def test_a_body_alone_below_those_in_one_office_is_whom_they_sign_for() -> None:
    rows = (
        "Anna Lindt, Link Officer",
        "Nowa UNISON",
        "Peter Holm, Joint Branch Secretary",
        "Eva Stein, Joint Branch Secretary",
        "Kelpham Workers Union",
        "Thomas Berg, Branch Chair",
        "Reef Port Union",
    )
    text = f"{LETTER}Signed:\n\n" + "\n\n".join(rows)
    assert links_in(text, RelationType.SIGNS_FOR) == {
        ("Anna Lindt", "Nowa UNISON"),
        ("Peter Holm", "Kelpham Workers Union"),
        ("Eva Stein", "Kelpham Workers Union"),
        ("Thomas Berg", "Reef Port Union"),
    }


def test_two_of_one_surname_are_no_body() -> None:
    text = f"{LETTER}Signed:\n\n{OTHERS}Barbara and Peter Holm, Reef Alliance for Public Services\n"
    assert ("Peter Holm", "Reef Alliance for Public Services") in links_in(text, RelationType.SIGNS_FOR)


def test_a_union_of_several_trades_is_one_name() -> None:
    text = f"{LETTER}Signed:\n\n{OTHERS}Robert Crowe General secretary, Kelp Union of Rail, Maritime and Port Workers\n"
    assert "Kelp Union of Rail, Maritime and Port Workers" in playing_in(text, Role.SIGNATORY)


def test_a_name_in_running_text_ends_where_a_list_shows_its_body() -> None:
    text = f"{LETTER}Signed:\n\n{OTHERS}Richard Alder Camden 3 branch\n"
    assert ("Richard Alder", "Camden 3 branch") in links_in(text, RelationType.SIGNS_FOR)


def test_those_who_reiterate_a_statement_make_it() -> None:
    text = "Statement\n\nThe Kelp Students Union, the Reef Network and the Tide Association reiterate their call.\n"
    assert playing_in(text, Role.SIGNATORY) == {"Kelp Students Union", "Reef Network", "Tide Association"}


@pytest.mark.parametrize(
    ("item", "name", "body"),
    [
        ("MEP Manon AUBERT The Left Group of the Sea", "Manon AUBERT", "Left Group of the Sea"),
        ("MEP Anna CAVALLO Tide Party", "Anna CAVALLO", "Tide Party"),
        ("Marc BOTENS Kelp Workers Union", "Marc BOTENS", "Kelp Workers Union"),
        ("Michèle RIVET LENOIR Alliance of the Shores", "Michèle RIVET LENOIR", "Alliance of the Shores"),
    ],
)
def test_a_surname_in_capitals_ends_the_name(item: str, name: str, body: str) -> None:
    others = "Erik HOLM, Reef Party\nAnna LINDT, Tang Club\nPeter STEIN, Tide Trust\n"
    assert (name, body) in links_in(f"{LETTER}Signed:\n\n{others}{item}\n", RelationType.SIGNS_FOR)


@pytest.mark.parametrize(
    "item",
    ["Mehmet Ali Yavuz, PhD", "Mehmet Ali KAYA", "HAMIT TARHAN ABDUL", "Ana Ruiz Güntekin, MD, Lecturer, Reef Trust"],
)
def test_a_third_name_is_a_surname_and_no_body(item: str) -> None:
    name = item.partition(",")[0]
    assert name in playing_in(f"{LETTER}Signed:\n\n{OTHERS}{item}\n", Role.SIGNATORY)


def test_a_region_with_a_word_for_an_office_begins_the_name_of_a_body() -> None:
    item = "Linda Hill, Head of Policy, British Columbia Academic Health Science Network"
    names = playing_in(f"{LETTER}Signed:\n\n{OTHERS}{item}\n", Role.SIGNATORY)
    assert "British Columbia Academic Health Science Network" in names


def test_a_legal_form_and_a_country_stay_with_the_body_before_their_commas() -> None:
    lines = ["Semillas del Faro, Austria", "LAQV Tidewrack, Canada", "UniGuaira, Kenya", "Kelp Research Union, Spain"]
    lines += ["Armed Reef Action, Austria", "Tide Normal University, Brazil", "Reef Rubber Co., Ltd., Norway"]
    text = (
        f"{LETTER}List of signatory organizations:\n\n" + ",\n".join(lines) + "\n\nFor more information, write to us.\n"
    )
    assert "Reef Rubber Co., Ltd." in playing_in(text, Role.SIGNATORY)
