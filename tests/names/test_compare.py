from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.model import EntityKind, Verdict
from directory.names.compare import compare, compare_parsed, parse

NOT_SAME = "not same"
PAIRS = [
    # name, other name, what may be said of them, relation
    ("Amnesty International Germany", "Amnesty International", NOT_SAME, "branch_of"),
    ("German branch of Amnesty International", "Amnesty International Germany", "same", None),
    (
        "Coordinating Council of Azerbaijanis of France",
        "Coordinating Council of Azerbaijanis of the Netherlands-Belgium",
        "different",
        None,
    ),
    ("Human Rights Centre of Azerbaijan", "Human Rights Club of Azerbaijan", "different", None),
    ("Bremen House of Azerbaijani Culture", "Prague House of Azerbaijani Culture", "different", None),
    ("Armenian National Committee of America", "Armenian National Committee of Australia", "different", None),
    ("Coordinating Council", "Coordination Council", "same", None),
    ("Azerbaijani Community in London", "Azerbaijani Community in Britain", "unsure", None),
    ("OHCHR", "Office of the UN High Commissioner for Human Rights", "same", None),
    (
        "State Committee of Azerbaijan on Work with the Diaspora",
        "State Committee on Work with Diaspora",
        "same",
        None,
    ),
    ("Saltanat Gojamanli", "Səltənət Qocamanlı", "same", None),
    ("Eldar Zeynalov", "Эльдар Зейналов", "same", None),
    ("Office of the Secretary of Lanterns", "Office of the Under Secretary of Lanterns", NOT_SAME, None),
    # branches and parents
    ("Reporters Without Borders, Austrian section", "Reporters Without Borders Austria", "same", None),
    ("World Vision International", "World Vision International Kenya", NOT_SAME, "has_branch"),
    ("Institute of Physics of the Academy of Sciences", "Academy of Sciences", NOT_SAME, None),
    ("Council of Europe", "Parliamentary Assembly of the Council of Europe", NOT_SAME, None),
    (
        "Committee on Foreign Relations of the Senate",
        "Subcommittee on Europe of the Committee on Foreign Relations of the Senate",
        NOT_SAME,
        None,
    ),
    (
        "Хельсинкская гражданская ассамблея",
        "Азербайджанский национальный комитет Хельсинкской гражданской ассамблеи",
        NOT_SAME,
        "has_branch",
    ),
    ("Institute for Microsystems", "BIT Chongqing Institute of Microsystems", NOT_SAME, None),
    # sister bodies
    ("Ministry of Foreign Affairs of Azerbaijan", "Ministry of Foreign Affairs of Armenia", "different", None),
    ("Union of Journalists of Azerbaijan", "Union of Writers of Azerbaijan", "different", None),
    ("Embassy of Azerbaijan in Berlin", "Embassy of Azerbaijan in Paris", "different", None),
    ("Norwegian Helsinki Committee", "Netherlands Helsinki Committee", "different", None),
    ("School No. 12 of Baku", "School No. 21 of Baku", "different", None),
    ("First Brigade", "Second Brigade", "different", None),
    ("Baku State University", "Baku Slavic University", "different", None),
    ("Cultural Society of Northern California", "Cultural Society of Southern California", "different", None),
    # another order, another form
    ("Norwegian Helsinki Committee", "Helsinki Committee of Norway", "same", None),
    ("Union of Journalists of Azerbaijan", "Azerbaijan Journalists Union", "same", None),
    ("Amnesty International UK", "Amnesty International United Kingdom", "same", None),
    ("Médecins Sans Frontières", "Medecins sans Frontieres (MSF)", "same", None),
    ("Zeynalov Law Office LLC", "Zeynalov Law Office MMC", "same", None),
    ("3 Percenters", "Three Percenters", "same", None),
    # other languages and scripts
    ("Universidade de Sao Paulo", "University of São Paulo", "same", None),
    ("Azərbaycan Gənclər Təşkilatı", "Azerbaijan Youth Organization", "same", None),
    ("Министерство иностранных дел Азербайджана", "Ministry of Foreign Affairs of Azerbaijan", "same", None),
    ("Baku State University", "Бакинский государственный университет", "same", None),
    ("Карабахский клуб", "Qarabağ klubu", "same", None),
    ("Gesellschaft für bedrohte Völker", "Society for Threatened Peoples", "same", None),
    ("Fédération internationale pour les droits humains", "International Federation for Human Rights", "same", None),
    ("Khazar University", "Xəzər Universiteti", "same", None),
    ("Всемирный конгресс азербайджанцев", "World Azerbaijanis Congress", "same", None),
    # quoted names
    ("Public Union “Azad Söz”", "“Azad Söz” İctimai Birliyi", "same", None),
    ("“Azad Söz” İctimai Birliyi", "“Yeni Nəfəs” İctimai Birliyi", "different", None),
    ("Azad Söz", "Public Union “Azad Söz”", "same", None),
    ("Центр «Единство»", "«Единство»", "same", None),
    ("Фонд «Единство»", "Фонд «Будущее»", "different", None),
    ("Фонд «Единство»", "Союз «Единство»", NOT_SAME, None),
    ("Verein „Neue Brücke“ e.V.", "Neue Brücke e.V.", "same", None),
    # people whom bodies are named after
    ("Andrei Sakharov Foundation", "Фонд имени Андрея Сахарова", "same", None),
    ("Andrei Sakharov Foundation", "Heydar Aliyev Foundation", "different", None),
    ("Институт физики имени Абдуллаева", "Институт физики имени Степанова", "different", None),
    ("Heydər Əliyev adına Milli Kitabxana", "National Library named after Heydar Aliyev", "same", None),
    ("Nizami Institute of Literature", "Nizami Gəncəvi adına Ədəbiyyat İnstitutu", "same", None),
    # words that are written as one
    ("Kulturverein Baku", "Baku Cultural Association", "same", None),
    # short forms
    ("ODIHR", "Office for Democratic Institutions and Human Rights", "same", None),
    ("PACE", "Parliamentary Assembly of the Council of Europe", "same", None),
    ("OSCE", "Office for Democratic Institutions and Human Rights", "different", None),
    # words that look alike
    ("Alcon", "Alcoa", "different", None),
    ("Japan Health Foundation", "Japan Heart Foundation", "different", None),
    ("Immuneering (United States)", "Immunetics (United States)", "unsure", None),
    ("Human Rights Foundation", "Human Rigths Foundation", "same", None),
    ("UMR 8212", "UMR 8225", "different", None),
    ("UMR8212", "UMR8225", "different", None),
    ("Laboratoire EA7321", "Laboratoire EA7329", "different", None),
]


@pytest.mark.parametrize(("a", "b", "verdict", "relation"), PAIRS)
def test_what_is_left_over_decides(a: str, b: str, verdict: str, relation: str | None) -> None:
    found = compare(a, b)
    if verdict == NOT_SAME:
        assert found.verdict is not Verdict.SAME
    else:
        assert found.verdict == verdict, found
    assert found.relation == relation


@pytest.mark.parametrize(("a", "b", "_verdict", "_relation"), PAIRS)
def test_the_other_way_round_only_the_relation_turns(a: str, b: str, _verdict: str, _relation: str | None) -> None:
    one, other = compare(a, b), compare(b, a)
    assert (one.score, one.verdict) == (other.score, other.verdict)
    assert one.relation == {"branch_of": "has_branch", "has_branch": "branch_of"}.get(other.relation or "")


def test_the_evidence_says_what_aligned_what_was_left_over_and_what_decided() -> None:
    lines = [line.text for line in compare("Prague House of Culture", "House of Culture in Bremen").evidence]
    assert lines == [
        "both: house, culture",
        "only in the second: bremen (place)",
        "only in the first: prague (place)",
        "the places are apart",
    ]


def test_who_is_first_in_the_evidence_is_who_was_first_in_the_question() -> None:
    for a, b in (("Amnesty", "Amnesty Watch"), ("Watch Amnesty", "Amnesty")):
        side = "second" if "Watch" in b else "first"
        found = compare(a, b, EntityKind.ORGANISATION)
        assert any(line.text == f"only in the {side}: watch" for line in found.evidence)


WORDS = st.sampled_from(
    """
    Azerbaijan German Union of the Human Rights Centre Watch Club International Branch (Berlin) "Qarabağ" № 12 II and
    Конгресс азербайджанцев Мир OHCHR MMC GmbH 1st St. d'Étude L'Alliance, Institute - для Baku London Şura Xəzər
    """.split()  # noqa: SIM905 - a word table
)
NAMES = st.one_of(st.lists(WORDS, max_size=9).map(" ".join), st.text(max_size=40))


@given(NAMES, NAMES)
@settings(max_examples=150, deadline=None)
def test_any_two_names_compare_alike_both_ways(a: str, b: str) -> None:
    one, other = compare(a, b, EntityKind.ORGANISATION), compare(b, a, EntityKind.ORGANISATION)
    assert (one.score, one.verdict) == (other.score, other.verdict)
    assert 0.0 <= one.score <= 1.0
    assert one.evidence


@given(st.lists(WORDS, min_size=1, max_size=8).map(" ".join))
@settings(max_examples=100, deadline=None)
def test_a_name_is_the_same_as_itself_in_another_case_quoting_and_spacing(name: str) -> None:
    for other in (name.upper(), name.lower(), f"“{name}”", f"  {name.replace(' ', '   ')} "):
        if parse(name, EntityKind.ORGANISATION).content:
            assert compare(name, other, EntityKind.ORGANISATION).score >= 0.5, other


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "...",
        "((((",
        '"',
        "\ud800",
        "\u202e\u200f",
        "a" * 100_000,
        "a b " * 25_000,
        "(" * 100_000,
        "A." * 50_000,
        "АBВ مركز 中心 ქართ",
        "the of and",
        "GmbH",
        "1",
        "\x00\x1b[31m",
    ],
)
def test_any_string_gets_an_answer(name: str) -> None:
    for other in ("Amnesty International", name, "UN", "Eldar Zeynalov"):
        for kind in (None, *EntityKind):
            found = compare(name, other, kind)
            assert 0.0 <= found.score <= 1.0


def test_a_person_is_no_organisation() -> None:
    person, body = parse("Eldar Zeynalov", EntityKind.PERSON), parse("Eldar Zeynalov", EntityKind.ORGANISATION)
    assert compare_parsed(person, body).verdict is Verdict.DIFFERENT
