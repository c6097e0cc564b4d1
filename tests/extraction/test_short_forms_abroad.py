"""Short forms of names whose words are printed small, as most languages but English do."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import RelationType


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        (
            "Lettre ouverte. La Commission nationale des droits des marins (CNDM) a rappelé que les ports sont fermés.",
            ("CNDM", "Commission nationale des droits des marins"),
        ),
        (
            "Carta abierta. La Comisión nacional de los puertos (CNP) dijo que no es posible para los marineros.",
            ("CNP", "Comisión nacional de los puertos"),
        ),
        (
            "Открытое письмо. Комитет рыбацких матерей России (КРМР) заявил, что это не так, и просит о помощи.",
            ("КРМР", "Комитет рыбацких матерей России"),
        ),
        (
            "Offener Brief. Die Gesellschaft für bedrohte Fische (GfbF) fordert das, und wir sind nicht mehr allein.",
            ("GfbF", "Gesellschaft für bedrohte Fische"),
        ),
    ],
)
def test_the_initials_of_a_body_in_brackets_stand_for_it(text: str, pair: tuple[str, str]) -> None:
    said = extract(read_text(text))
    found = [
        (said.mentions[link.source].text, said.mentions[link.target].text)
        for link in said.relations
        if link.type is RelationType.ACRONYM_OF
    ]
    assert found == [pair]
