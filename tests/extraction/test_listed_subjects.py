"""What those do whom a noun for bodies lists, in other languages than English."""

from __future__ import annotations

import pytest

from directory.model import Role
from tests.extraction.said import playing_in


@pytest.mark.parametrize(
    ("sentence", "role", "names"),
    [
        (
            (
                "Es haben 93 Organisationen das Schreiben unterzeichnet – darunter auch der Torfverein e.V. (TV), die "
                "Deichhilfe Nord, Jugend ohne Ufer sowie der Wattbund."
            ),
            Role.SIGNATORY,
            {"Torfverein e.V", "Deichhilfe Nord", "Jugend ohne Ufer", "Wattbund"},
        ),
        (
            "Mehrere Verbände, darunter der Torfbund und der Deichverband, haben sich an der Demo beteiligt.",
            Role.PARTICIPANT,
            {"Torfbund", "Deichverband"},
        ),
        (
            (
                "Organizaciones de la sociedad civil como el Foro de Mareas, la Red de Costas, entre otras, además de "
                "cien activistas, enviaron una carta al gobierno."
            ),
            Role.SIGNATORY,
            {"Foro de Mareas", "Red de Costas"},
        ),
        (
            "Des associations comme Terre Haute, la Maison des marées ou Vent Debout manifesteront samedi.",
            Role.PARTICIPANT,
            {"Terre Haute", "Maison des marées", "Vent Debout"},
        ),
        (
            "Des partis ont aussi rejoint les premiers signataires, comme le Parti des marées et l’Alliance bleue.",
            Role.SIGNATORY,
            {"Parti des marées", "Alliance bleue"},
        ),
        (
            "Oltre venti associazioni, tra cui il Comitato Mare, Onda Lunga e il Forum dei Porti, hanno firmato.",
            Role.SIGNATORY,
            {"Comitato Mare", "Onda Lunga", "Forum dei Porti"},
        ),
        (
            "Mais de trinta entidades, entre elas a Rede dos Rios, o Fórum do Mar e Maré Alta, assinaram a carta.",
            Role.SIGNATORY,
            {"Rede dos Rios", "Fórum do Mar", "Maré Alta"},
        ),
        (
            (
                "Более двадцати организаций, в том числе Союз рыбаков, движение «Чистый берег» и Фонд моря, подписали "
                "обращение."
            ),
            Role.SIGNATORY,
            {"Союз рыбаков", "Чистый берег", "Фонд моря"},
        ),
    ],
)
def test_who_is_listed_does_what_the_sentence_says_of_the_noun(sentence: str, role: Role, names: set[str]) -> None:
    assert names <= playing_in(f"{sentence}\n", role)


def test_an_adjective_before_the_noun_says_nothing_of_those_listed() -> None:
    text = "Dazu gehören auch gut organisierte Verbände wie der Torfbund, die Deichhilfe und der Wattrat.\n"
    assert playing_in(text, Role.ORGANISER) == set()


def test_an_article_behind_and_begins_a_further_item_of_a_row() -> None:
    text = "Unterzeichner: der Deutsche Torfverein, die Deichhilfe Nord, Jugend ohne Ufer sowie der Wattbund.\n"
    assert {"Jugend ohne Ufer", "Wattbund"} <= playing_in(text, Role.SIGNATORY)
