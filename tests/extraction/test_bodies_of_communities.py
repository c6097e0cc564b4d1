"""Bodies that news of communities names, and what such news prints with capitals that is none."""

from __future__ import annotations

import pytest

from tests.extraction.said import names_in


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("It was hosted by the Parliamentary Caucus on Kelpian Issues.", {"Parliamentary Caucus on Kelpian Issues"}),
        ("They met at the Embassy of Norway April 24th.", {"Embassy of Norway"}),
        ("They met at the Embassy of Norway in the morning.", {"Embassy of Norway"}),
        ("He is a priest of St. Olav Kelpian Church.", {"St. Olav Kelpian Church"}),
        ("Members of St. Mary's Harbour Church came.", {"St. Mary's Harbour Church"}),
        ("A bus came from St. John the Baptist Harbour Church.", {"St. John the Baptist Harbour Church"}),
        ("A letter by the organization, called Kelpians Persecuted Abroad, or Kelpab, said so.", None),
        ("We wrote to the Ministry of Trade, Ministry of Ports, and National Director.", None),
    ],
)
def test_names_are_read_whole(sentence: str, bodies: set[str] | None) -> None:
    expected = (
        bodies
        or {
            "A": {"Kelpians Persecuted Abroad", "Kelpab"},
            "W": {"Ministry of Trade", "Ministry of Ports"},
        }[sentence[0]]
    )
    assert names_in(f"News from the harbour.\n\n{sentence}\n") == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "A handful of pro-Orvo supporters and anti-Tembo protesters shouted.",
        "Peaceful protest of Kelpians in Oslo.",
        "Massive march of exiles in Lagos.",
        "Section 511 is harsh, he said.",
        "They met in Washington, DC on Sunday.",
        "They gave 10,000 USD to the families.",
        "Then Mike Gapes (Labour MP for Harbour South) spoke.",
    ],
)
def test_sides_laws_seats_and_currencies_are_no_bodies(sentence: str) -> None:
    assert names_in(f"News from the harbour.\n\n{sentence}\n") == set()
