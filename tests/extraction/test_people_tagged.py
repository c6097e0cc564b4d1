"""What a tagger adds: the cases are read by a tagger that marks what they say it marks, and by installed ones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from directory.extraction.people.taggers import not_looked_for, tagger_of, taggers
from directory.extraction.pipeline import extract
from directory.model import Document, EntityKind, Extraction, Tier

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PROSE = "We met {} in the old town hall, where the dam was spoken of for an hour by all who had come to listen."


class Marker:
    """Marks the phrases it was made with."""

    def __init__(self, *phrases: str) -> None:
        self.pattern = re.compile("|".join(map(re.escape, phrases)))

    def people(self, texts: Sequence[str]) -> Iterator[list[tuple[int, int]]]:
        return ([match.span() for match in self.pattern.finditer(text)] for text in texts)


def read(text: str, *marked: str) -> Extraction:
    return extract(Document(path="-", name="-", text=text), tagger_for=lambda _: Marker(*marked))


def people(found: Extraction) -> dict[str, Tier]:
    return {each.name: each.tier for each in found.mentions if each.kind is EntityKind.PERSON}


def test_a_name_that_only_a_tagger_sees_is_asked_about() -> None:
    assert people(read(PROSE.format("Tsitsi Mhlanga"), "Tsitsi Mhlanga")) == {"Tsitsi Mhlanga": Tier.B}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (PROSE.format("Vusumuzi Mhlanga") + " Nobody knew Vusumuzi Mhlanga before that day came.", "Vusumuzi Mhlanga"),
        (PROSE.format("Petra von Uhlendahl zu Mark"), "Petra von Uhlendahl zu Mark"),
    ],
)
def test_a_name_that_something_else_speaks_for_is_certain(text: str, name: str) -> None:
    assert people(read(text, name))[name] is Tier.A


@pytest.mark.parametrize("marked", ["Kosta", "Harbour Workers Union", "Harbour Workers", "Old Street", "Peru Chile"])
def test_what_no_person_is_called_stays_out_however_it_is_tagged(marked: str) -> None:
    assert (
        people(read(PROSE.format(f"the Harbour Workers Union of Kosta, Old Street, Peru Chile and {marked}"), marked))
        == {}
    )


def test_a_tagged_name_loses_the_words_around_it() -> None:
    assert people(read(PROSE.format("President Tsitsi Mhlanga"), "President Tsitsi Mhlanga")).keys() == {
        "Tsitsi Mhlanga"
    }


def test_without_a_tagger_the_program_says_what_it_does_not_look_for() -> None:
    sentence = not_looked_for()
    assert bool(sentence) is not bool(taggers())
    assert tagger_of("xx") is None
    assert tagger_of(None) is None


CASES = [
    ("en", PROSE.format("Tsitsi Mhlanga"), "Tsitsi Mhlanga"),
    (
        "ru",
        "Об этом узнал только Дильшод Каландар.",
        "Дильшод Каландар",
    ),
]


@pytest.mark.parametrize(("language", "text", "name"), CASES)
def test_an_installed_tagger_finds_or_confirms_a_person_in_running_text(language: str, text: str, name: str) -> None:
    if language not in taggers():
        pytest.skip(f"no tagger for {language!r} is installed: pip install 'orgdir[ner]'")
    document = Document(path="-", name="-", text=text)
    assert people(extract(document)).get(name) != people(extract(document, tagger_for=tagger_of))[name]
