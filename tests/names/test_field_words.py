from __future__ import annotations

import pytest

from directory.model import EntityKind, Verdict
from directory.names.compare import compare
from directory.names.field_words import HEADS, TOPICS

SAME = [
    ("Rəssamlar İttifaqı", "Союз художников"),
    ("Комитет по борьбе с коррупцией", "Anti-Corruption Committee"),
    ("Правозащитная сеть «Кельп»", "Kelp Human Rights Network"),
    ("Правозахисна мережа «Кельп»", "«Kelp» Human Rights Network"),
    ("Κομμουνιστική Νεολαία Κύπρου", "Communist Youth of Cyprus"),
    ("Եվրոպական սոցիալիստական կուսակցություն", "European Socialist Party"),
    ("قوات الأمن السورية", "قوات الأمن السوري"),
    ("جمعية الصحفيين اللبنانيين", "Lebanese Journalists Association"),
    ("Bundesverfassungsschutz", "Bundes-Verfassungsschutz"),
    ("İstehlakçıların Müdafiəçiləri Cəmiyyəti", "Society of Defenders of Consumers"),
    ("Sosialist Fermerlər Partiyası", "Социалистическая партия фермеров"),
    ("Comité de soldados desaparecidos", "Комитет пропавших солдат"),
    ("Ministerio de Medio Ambiente de Chile", "Ministry of the Environment of Chile"),
    ("Tacikistan Kənd Təsərrüfatı Nazirliyi", "Ministry of Agriculture of Tajikistan"),
]
NOT_SAME = [
    ("Rəssamlar İttifaqı", "Союз композиторов"),
    ("Communist Party of Chile", "Partido Socialista de Chile"),
    ("Комитет солдатских матерей Урала", "Committee of Soldiers of the Urals"),
    ("جمعية الصحفيين اللبنانيين", "Syrian Journalists Association"),
    ("Verfassungsgericht Sachsen", "Verwaltungsgericht Sachsen"),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_words_of_the_field_are_met_in_other_languages(a: str, b: str) -> None:
    found = compare(a, b, EntityKind.ORGANISATION)
    assert found.verdict is Verdict.SAME, found


@pytest.mark.parametrize(("a", "b"), NOT_SAME)
def test_words_of_the_field_tell_bodies_apart(a: str, b: str) -> None:
    found = compare(a, b, EntityKind.ORGANISATION)
    assert found.verdict is not Verdict.SAME, found


@pytest.mark.parametrize(
    ("a", "b"), [("Genç Yeşiller", "Genç Sosyalistler"), ("Liberal Party of Kelpia", "Conservative Party of Kelpia")]
)
def test_two_currents_are_two_parties(a: str, b: str) -> None:
    assert compare(a, b, EntityKind.ORGANISATION).verdict is Verdict.DIFFERENT


def test_no_concept_stands_for_a_word_of_another() -> None:
    seen: dict[str, str] = {}
    for table in (HEADS, TOPICS):
        for concept, line in table.items():
            for word in line.split():
                assert seen.setdefault(word, concept) == concept, word
