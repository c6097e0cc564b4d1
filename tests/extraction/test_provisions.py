"""Provisions and short forms of laws and of things, which name no body."""

from __future__ import annotations

import pytest

from tests.extraction.said import names_in

NEWS = "Report on the coast\n\n"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "They asked for a reform of Section 12 of the KTA. The KTA has hurt fishers, and the KTA was meant to.",
            set(),
        ),
        ("Section 57 of the Tidal Committee Act is void, the Kelp Union said.", {"Kelp Union"}),
        ("Fishers may land under Rule 9(2) of the Harbour Board Rules, said the Kelp Union.", {"Kelp Union"}),
        ("Nach Artikel 5 des UferG ist das verboten. Das UferG gilt für alle, sagte der Torfbund.", {"Torfbund"}),
        ("They must show their TAN cards, and TAN numbers are stored, the Kelp Union said.", {"Kelp Union"}),
        ("The court held so in Olsen v State (2019 10 SCC 1), the Kelp Union said.", {"Kelp Union"}),
        ("The TOLK (Ports and Access) Act 2018 passed; the TOLK Act is bad, said the Kelp Union.", {"Kelp Union"}),
    ],
)
def test_laws_and_things_are_no_bodies(text: str, kept: set[str]) -> None:
    assert names_in(NEWS + text + "\n") - {"State"} == kept


def test_a_body_called_after_an_article_stays_one() -> None:
    text = "Statement\n\nWe ask for free ports under Article 19 of the Port Treaty.\n\n"
    text += "Signed by:\n\nARTICLE 19\nKelp Union\n"
    assert {"ARTICLE 19", "Kelp Union"} <= names_in(text)


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("said Ann Lee, Director of Privacy & Security Policy, Kelp Institute.", {"Kelp Institute"}),
        ("said Ann Lee, Head of Digital Rights at the Kelp Institute.", {"Kelp Institute"}),
        ("said Ann Lee, director of European Digital Rights.", {"European Digital Rights"}),
        (
            "said Ann Lee, Vice President of the Kelp Council for Civil Liberties & Chair of Lantern Society.",
            {"Kelp Council for Civil Liberties", "Lantern Society"},
        ),
    ],
)
def test_what_an_office_is_for_is_no_body(text: str, bodies: set[str]) -> None:
    assert names_in(f'{NEWS}"The sea is open," {text}\n') == bodies


def test_a_surname_with_a_capital_inside_is_no_body() -> None:
    assert names_in("Release\n\nContact: Blair FitzGibbon, 202-555-0100\n\nThe sea is open for all of us.\n") == set()
