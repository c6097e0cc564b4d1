from __future__ import annotations

import pytest

from directory.names.lexicon import PartKind
from directory.names.parts import parse_organisation

NAMED = [
    ("Andrei Sakharov Foundation", "andrei sakharov"),
    ("Friedrich-Ebert-Stiftung", "friedrich ebert"),
    ("Institute of Physics named after B. I. Stepanov", "bi stepanov"),
    ("Институт физики имени Б. И. Степанова", "bi stepanova"),
    ("Szpital Miejski im. Jana Nowaka", "jana nowaka"),
    ("Heydər Əliyev adına Milli Kitabxana", "heydar aliyev"),
    ("Әл-Фараби атындағы Қазақ ұлттық университеті", "farabi"),
    ("V.I. Orlov Oceanological Institute", "vi orlov"),
    ("Hospital General Dr. Enrique Tornú", "enrique tornu"),
    ("London School of Economics", ""),
    ("U.S. Department of Energy", ""),
    ("Amnesty International", ""),
    ("Institute of Applied Physics", ""),
]


@pytest.mark.parametrize(("name", "person"), NAMED)
def test_a_person_within_a_name_is_a_part_of_its_own(name: str, person: str) -> None:
    parts = parse_organisation(name).parts
    assert " ".join(part.text for part in parts if part.kind is PartKind.PERSON) == person


def test_words_that_say_named_after_carry_nothing() -> None:
    named = parse_organisation("Institute of Physics named after Abdullayev")
    assert named.key == "institute physics abdullayev"
