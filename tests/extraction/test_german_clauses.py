"""German sentences whose verb stands in two parts or before its subject give their names a role."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Role
from tests.extraction.said import names_in, roles_in


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        (
            "Zu der Demo vor dem Bundesamt haben der Moorverein Aurich und die Union der Fischer aufgerufen.",
            Role.ORGANISER,
            {"Moorverein Aurich", "Union der Fischer"},
        ),
        (
            "An der Mahnwache beteiligten sich die Union der Fischer sowie Vertreter der Moorjugend Aurich.",
            Role.PARTICIPANT,
            {"Union der Fischer", "Moorjugend Aurich"},
        ),
        (
            "Der Moorverein Aurich hat die Torfkommission Emden zu einer Antwort aufgefordert.",
            Role.RECIPIENT,
            {"Torfkommission Emden"},
        ),
        ("Scharfe Kritik übten alle an der Torfkommission Emden.", Role.TARGET, {"Torfkommission Emden"}),
        (
            "Der Moorverein Aurich wendet sich mit einem Brief an die Torfkommission Emden.",
            Role.RECIPIENT,
            {"Torfkommission Emden"},
        ),
    ],
    ids=["participle", "inverted", "object", "criticism", "turns-to"],
)
def test_the_order_of_a_german_sentence_says_who_does_what(text: str, role: Role, names: set[str]) -> None:
    found = extract(read_text(text))
    assert {mention.text for mention in found.mentions if role in mention.roles} == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        (
            "Mitglieder sind neben dem Deutschen Torfbund der Moorrat der Frauen und der Wattverband.",
            {"Deutschen Torfbund", "Moorrat der Frauen", "Wattverband"},
        ),
        ("Es kam neben der Deichgewerkschaft der Küstenverein Nord.", {"Küstenverein Nord"}),
    ],
)
def test_an_article_before_a_masculine_noun_begins_a_name_of_its_own(sentence: str, names: set[str]) -> None:
    assert names <= names_in(f"{sentence}\n")


@pytest.mark.parametrize(
    ("sentence", "name", "roles"),
    [
        (
            "In dem Schreiben fordern die Vorsitzende Anna Berg und die Abgeordnete Eva Lindt, den Bau zu stoppen.",
            "Eva Lindt",
            {Role.SIGNATORY},
        ),
        ("Heute verlangte der Hafenverein Rostock, den Bau zu stoppen.", "Hafenverein Rostock", {Role.SIGNATORY}),
        (
            "In einem Brief fordern die Verbände die Ministerin Anna Berg auf, das zu ändern.",
            "Anna Berg",
            {Role.RECIPIENT},
        ),
    ],
)
def test_who_demands_stands_behind_the_verb_of_a_sentence_that_a_word_opens(
    sentence: str, name: str, roles: set[Role]
) -> None:
    assert roles_in(sentence)[name] == roles
