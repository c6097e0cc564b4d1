"""Russian names of persons in oblique cases are known, and put in the nominative."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.extraction.words.declined_names import given_name, is_patronymic, nominative
from directory.model import EntityKind, Role


@pytest.mark.parametrize(
    ("printed", "plain"),
    [
        ("Олега Петровича Ручьёва", "Олег Петрович Ручьёв"),
        ("Сергею Камышову", "Сергей Камышов"),
        ("Дмитрием Заводским", "Дмитрий Заводский"),
        ("Марии Береговой", "Мария Берегова"),
        ("Анне Лиманской", "Анна Лиманская"),
        ("Илье Камышову", "Илья Камышов"),
        ("Павлу Гончару", "Павел Гончар"),
        ("Ольгой Ручьёвой", "Ольга Ручьёва"),
        ("Анна Лиманская", "Анна Лиманская"),
        ("Ann Lee", "Ann Lee"),
    ],
)
def test_a_name_is_put_in_the_nominative(printed: str, plain: str) -> None:
    assert nominative(printed) == plain


@pytest.mark.parametrize("low", ["совета", "комитету", "основе", "письмом"])
def test_common_nouns_are_neither_given_names_nor_patronymics(low: str) -> None:
    assert given_name(low) is None
    assert not is_patronymic(low)


def test_persons_in_any_case_are_found_and_bodies_end_before_them() -> None:
    text = (
        "Письмо направили председателю Совета по водным делам Олегу Петровичу Ручьёву и директору Фонда защиты берегов "
        "Марии Камышовой, потому что река обмелела и о ней никто не думает."
    )
    found = extract(read_text(text))
    people = {m.text for m in found.mentions if m.kind is EntityKind.PERSON and Role.RECIPIENT in m.roles}
    bodies = {m.text for m in found.mentions if m.kind is EntityKind.ORGANISATION}
    assert people == {"Олегу Петровичу Ручьёву", "Марии Камышовой"}
    assert bodies == {"Совета по водным делам", "Фонда защиты берегов"}


def test_the_name_of_a_mention_is_in_the_nominative() -> None:
    text = "Об этом он написал Олегу Петровичу Ручьёву, и тот ему ответил, как и в прошлом году, что река обмелела."
    assert "Олег Петрович Ручьёв" in {mention.name for mention in extract(read_text(text)).mentions}
