"""Pages of campaigns on law and technology: fields joined by 'and', short forms of laws, offices and mails."""

from __future__ import annotations

import pytest

from directory.model import EntityKind
from tests.extraction.said import names_in


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Centre for Democracy and Technology is based in Oslo.", "Centre for Democracy and Technology"),
        ("We met the Institute for Energy and Technology today.", "Institute for Energy and Technology"),
        (
            "It wrote to the Ministry of Electronics and Information Technology.",
            "Ministry of Electronics and Information Technology",
        ),
        ("The Ministry of Information & Broadcasting has refused.", "Ministry of Information & Broadcasting"),
        ("A court asked the Department of Justice Thursday to answer.", "Department of Justice"),
        ("Members of the Kelp Federation of Labor October 15 may vote.", "Kelp Federation of Labor"),
        ("The Public Prosecutor's Office wants the server.", "Public Prosecutor's Office"),
    ],
)
def test_a_name_goes_on_over_fields_and_ends_before_a_day(text: str, name: str) -> None:
    assert names_in(text) == {name}


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Thanks go to the Kelp Endowment for Reefs (KER) too.", {"Kelp Endowment for Reefs", "KER"}),
        ("The Tidal Institute for Standards and Technology (TIST) erred.", None),
        ("Ask Tidal Frontiers Norway (TFN) for more.", {"Tidal Frontiers Norway", "TFN"}),
        ("It was built with [Open Tide Labs](https://tide.example/) (OTL).", {"Open Tide Labs", "OTL"}),
    ],
)
def test_a_body_stands_with_its_short_form(text: str, pair: set[str] | None) -> None:
    assert names_in(text) == (pair or {"Tidal Institute for Standards and Technology", "TIST"})


@pytest.mark.parametrize(
    "text",
    [
        "This breaks the International Covenant on Civil and Political Rights and the ICCPR.",
        "Under Article 207 TFEU the parliament has to be told of it.",
        "WHO TO ASK\n\nPlease write to us.",
        "NEARLY A month after the raids nobody knows more.",
        "MARE TIDE BILL HAS PASSED: TALKS GO ON",
        "The members met at our General Meeting on Monday.",
        "The bill was sponsored by Reps. and others.",
    ],
)
def test_treaties_questions_and_loud_words_name_nobody(text: str) -> None:
    assert names_in(text) == names_in(text, EntityKind.PERSON) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"We hope so," said Tidal Rights Director Katiso Rodrigo.', "Katiso Rodrigo"),
        ('"Not yet," added Harbour Watch Chair Tizzie O\'Shiel.', "Tizzie O'Shiel"),
        ("The local is led by Secretary-Treasurer Scott Hallam, who won.", "Scott Hallam"),
        (
            "Only days later, the prosecutor Ana Vitoria Dinis Lima asked the judge to seize the machine of the group.",
            "Ana Vitoria Dinis Lima",
        ),
    ],
)
def test_persons_stand_behind_offices_in_capitals(text: str, name: str) -> None:
    assert names_in(text, EntityKind.PERSON) == {name}


def test_lawyers_for_a_body_are_no_body() -> None:
    assert names_in("Lawyers for the ACLU appeared before the judges.") == {"ACLU"}
