"""Names that a noun for bodies before or behind them shows, and nouns that name nothing."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind


def bodies_of(text: str) -> set[str]:
    return {mention.text for mention in extract(read_text(text)).mentions if mention.kind is EntityKind.ORGANISATION}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Das sagt auch die Umweltorganisation Save the Tideland, die sich dort für den Fluss einsetzt.",
            "Save the Tideland",
        ),
        (
            "Bu gün “Zeytun” Mədəniyyət Mərkəzinin üzvləri şəhərdə toplaşıb və mahnı oxuyub.",
            "“Zeytun” Mədəniyyət Mərkəzinin",
        ),
        ("Bugün “Zeytin” Kültür Derneği üyeleri şehirde toplandı ve şarkı söyledi.", "“Zeytin” Kültür Derneği"),
    ],
)
def test_a_noun_for_bodies_shows_the_name_beside_it(text: str, name: str) -> None:
    assert name in bodies_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Wir sind mit einem weltweit tätigen Netzwerk für Frieden und Freiheit verbunden und reden mit ihm.",
        "Im Aufruf dieser Organisationen zur Demonstration heißt es, dass der Fluss uns allen gehört.",
        "La gente se reunió ayer Frente al mercado de la ciudad para cantar y para comer con los vecinos.",
    ],
)
def test_a_noun_that_only_says_what_something_is_names_nothing(text: str) -> None:
    assert not bodies_of(text)


def test_an_office_written_together_with_its_body_is_no_part_of_a_name() -> None:
    text = (
        "Das ist ein guter Tag für den Fluss, sagte UFERBUND-Geschäftsführerin Ortrun Kalkbrenner, und auch die "
        "Stadt ist "
        "mit dem Ergebnis zufrieden."
    )
    people = {m.text for m in extract(read_text(text)).mentions if m.kind is EntityKind.PERSON}
    assert people == {"Ortrun Kalkbrenner"}
