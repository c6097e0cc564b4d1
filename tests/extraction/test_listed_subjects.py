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


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            (
                "Dirigentes de la Central de Pescadores, el Foro Azul (FA) y el Frente de la Costa, entre otros, "
                "responsabilizaron al gobierno de la crisis."
            ),
            {"Central de Pescadores", "Foro Azul", "Frente de la Costa"},
        ),
        (
            "La Ligue des ports, le Syndicat des dockers et Marée Haute, entre autres, dénoncent cette décision.",
            {"Ligue des ports", "Syndicat des dockers"},
        ),
        (
            "Des artistes, comme Anne Petit ou Paul Morel, des écrivains, tels qu’Yves Duval, dénoncent la vente.",
            {"Anne Petit", "Paul Morel"},
        ),
        (
            "A Federação dos Portos, o Sindicato da Pesca e o Fórum do Mar, entre outros, exigem uma resposta.",
            {"Federação dos Portos", "Sindicato da Pesca", "Fórum do Mar"},
        ),
        (
            "In Kiel fordern Verbände wie der Torfbund und der Wattverband einen Stopp der Arbeiten.",
            {"Torfbund", "Wattverband"},
        ),
        (
            "Общественные организации, среди которых Союз рыбаков и Фонд моря, потребовали остановить стройку.",
            {"Союз рыбаков", "Фонд моря"},
        ),
    ],
)
def test_those_listed_state_what_the_sentence_demands(sentence: str, names: set[str]) -> None:
    assert names <= playing_in(f"{sentence}\n", Role.SIGNATORY)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            (
                "Liman Derneği, Kıyı Platformu ile Balıkçılar Birliği: Denizimizi satamazsınız\n\nLiman Derneği, Kıyı "
                "Platformu ve Balıkçılar Birliği dün limanda uzun bir toplantı yaptı ve herkes konuştu.\n"
            ),
            {"Liman Derneği", "Kıyı Platformu", "Balıkçılar Birliği"},
        ),
        (
            "Torfbund und Wattverband: Die Küste bleibt frei\n\nGestern kamen viele Menschen an den Hafen.\n",
            {"Torfbund", "Wattverband"},
        ),
        (
            (
                "Foro Azul, Red de Mareas y Comité de Pesca: no a la venta del puerto\n\nAyer hubo mucha gente en la "
                "playa y todos hablaron.\n"
            ),
            {"Red de Mareas", "Comité de Pesca"},
        ),
    ],
)
def test_bodies_before_the_colon_of_a_headline_state_what_follows(text: str, names: set[str]) -> None:
    assert names <= playing_in(text, Role.SIGNATORY)
