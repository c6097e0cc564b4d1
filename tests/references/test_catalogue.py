from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from directory.references.catalogue import Reference, parse_catalogue, with_reference, without_reference

PATH = Path("references.toml")
BY_HAND = """\
# ours
[ror]   # from the archive
file = "ror.json"
form = "ror"
sha256 = "00"

# theirs
[people]
file = "people.csv"
form = "csv"
sha256 = "11"
columns = ["Full name=name"]
"""


def test_sections_written_by_hand_are_read() -> None:
    catalogue = parse_catalogue(BY_HAND, PATH)
    assert not catalogue.problems
    assert [(each.name, each.form, each.columns) for each in catalogue.references] == [
        ("ror", "ror", ()),
        ("people", "csv", ("Full name=name",)),
    ]


def test_a_new_version_takes_the_place_of_the_old_and_leaves_the_rest() -> None:
    text = with_reference(BY_HAND, Reference("ror", "new.json", "ror", "22"))
    assert "new.json" in text
    assert "ror.json" not in text
    assert text.endswith(BY_HAND[BY_HAND.index("[people]") :])


def test_one_taken_out_leaves_the_rest() -> None:
    text = without_reference(BY_HAND, "people")
    assert text.startswith(BY_HAND[: BY_HAND.index("# theirs")])
    assert [each.name for each in parse_catalogue(text, PATH).references] == ["ror"]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.builds(
            Reference,
            st.sampled_from(["a", "ror", "ror-2", "list"]),
            file=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12),
            form=st.sampled_from(["ror", "csv"]),
            sha256=st.text("0123456789abcdef", min_size=1, max_size=64),
            version=st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
            columns=st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=5), max_size=2).map(tuple),
        ),
        max_size=4,
    )
)
def test_whatever_is_written_is_read_again(references: list[Reference]) -> None:
    text = ""
    for each in references:
        text = with_reference(text, each)
    expected = {each.name: each for each in references}
    catalogue = parse_catalogue(text, PATH)
    assert not catalogue.problems
    assert {each.name: each for each in catalogue.references} == expected


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('[ror]\nfile = "x\n', 2, "not TOML"),
        ('\n[ror]\nfile = "x"\nform = "ror"\n', 2, "'ror' has no sha256"),
        ('[ror]\nfile = "x"\nform = "doc"\nsha256 = "0"\n', 1, "no format 'doc'"),
        ('["R O R"]\nfile = "x"\nform = "ror"\nsha256 = "0"\n', 0, "no name of a reference registry"),
        ('file = "x"\n', 0, "outside any section"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, line: int, said: str) -> None:
    (problem,) = parse_catalogue(text, PATH).problems
    assert (problem.line, problem.file) == (line, str(PATH))
    assert said in problem.message
