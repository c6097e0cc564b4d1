from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from directory.known import KnownNames, holds
from directory.model import EntityKind, Entry
from directory.store.readings import stems


@pytest.mark.parametrize(
    ("text", "name", "held"),
    [
        ("They wrote to Amnesty International.", "Amnesty International", True),
        ("AMNESTY\nINTERNATIONAL", "Amnesty International", True),
        ("письмо Международной амнистии", "Международная амнистия", True),
        ("[Amnesty](https://www.amnesty.org/en) International", "Amnesty International", True),
        ("an international amnesty", "Amnesty International", False),
        (
            "Amnesty was asked, and long after that an answer came from the other International",
            "Amnesty International",
            False,
        ),
        ("the UN’s mine action", "UN", True),
        ("人权观察的声明", "人权观察", True),
        ("nothing of it", "UN", False),
    ],
)
def test_a_text_can_hold_a_name_whose_words_stand_in_it_together(text: str, name: str, held: bool) -> None:  # noqa: FBT001 - a case
    assert holds(stems(text), name) is held


def test_only_the_names_that_a_text_can_hold_are_looked_for() -> None:
    entries = [
        Entry("a", EntityKind.ORGANISATION, "River Watch", aliases=("Hill Forum",), acronyms=("RW",)),
        Entry("b", EntityKind.ORGANISATION, "Old Name", merged_into="a"),
    ]
    found = KnownNames(entries).in_text(stems("The river watch of RW; Old Name"))
    assert [(name.text, name.acronym) for name in found] == [("RW", True), ("River Watch", False)]


ENTRIES = st.builds(
    Entry,
    id=st.sampled_from("abcd"),
    kind=st.sampled_from(list(EntityKind)),
    name=st.sampled_from(["River Watch", "Hill Forum", "River", "人权观察", "Ümid Evi", "人权 Hill"]),
    acronyms=st.lists(st.sampled_from(["RW", "HF"]), max_size=2, unique=True).map(tuple),
    merged_into=st.sampled_from([None, None, "a"]),
)
VERSIONS = st.lists(ENTRIES, max_size=4).map(lambda entries: {entry.id: entry for entry in entries})


@settings(deadline=None)
@given(st.lists(VERSIONS, min_size=2, max_size=4))
def test_the_names_of_the_next_version_are_those_made_anew(versions: list[dict[str, Entry]]) -> None:
    text = stems("River Watch wrote to the Hill Forum, HF, RW, Ümid evi and 人权观察")
    names, first = KnownNames(versions[0].values()), KnownNames(versions[0].values())
    for before, after in pairwise(versions):
        names = names.renewed(before.values(), after.values())
        assert names.in_text(text) == KnownNames(after.values()).in_text(text)
    assert first.in_text(text) == KnownNames(versions[0].values()).in_text(text)
