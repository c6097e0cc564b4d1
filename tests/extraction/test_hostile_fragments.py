from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

from directory.extraction.pipeline import extract
from directory.extraction.words.languages import LANGUAGES, words_of_language
from directory.model import Document
from tests.growth import grows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_FRAGMENTS = (
    "organisations such as A, ",
    "organisations: A and B, ",
    "and other organisations A, ",
    "told the A ",
    "Ana Petrova of the Union told the Council ",
    "told ABC News ",
    "signed by A, ",
    "Signed by: ",
    "Ana Petrova signatories ABC, ",
    "A the undersigned B ",
    "the letter to A, ",
    "rally 12 May 2021 ",
    "X's Y Division ",
    "A, spokeswoman of the Union, ",
    "on behalf of the Union ",
    "Ministry of A and B, ",
    "its representation in Norway ",
    'A (hereinafter "B") ',
    "((A ",
    "Union (ABC), ",
    "A-B-",
    "[A](http://b) ",
    "\n1. A, B",
    "\nCc: A",
    "Ana\n",
    "Tidewrack GmbH said so. ",
    "Ann Lee, ",
    "Göl Vakfı’ndan Mert Alkan, ",
)
# Text goes on for ever here, so that '{} A, ' is 'A, {} ' as well.
_AROUND = ("{} A, ", "{} the A ", "A {} B ", "Ana Petrova {} ABC, ", "{}: A\n")
_TOGETHER = 16


def _read(fragment: str, language: str | None) -> Callable[[int], object]:
    """Reads a text of so many characters, of a fragment again and again."""

    def work(characters: int) -> object:
        text = fragment * (characters // len(fragment))
        return extract(Document(path="-", name="-", text=text, language=language))

    return work


def _grows(fragment: str, language: str | None, characters: int, *, floor: float) -> bool:
    """Whether four times the length takes more than ten times as long, where it takes more than ``floor`` seconds."""
    return grows(_read(fragment, language), characters, 4 * characters, times=10, floor=floor)


def _phrases(language: str) -> list[str]:
    """The phrases of a language's tables, those of one table together: those that give roles, and all other lists."""
    words = words_of_language(language)
    lists = [getattr(words, item.name) for item in fields(words) if item.name not in ("code", "cues", "kinds")]
    tables = [table for table in lists if isinstance(table, tuple)]
    tables += [table for cues in words.cues for table in (cues.after, cues.before)]
    return list(dict.fromkeys(phrase for table in tables for phrase in sorted(table) if phrase))


def _growing(fragments: Sequence[str], language: str, characters: int, *, floor: float) -> list[str]:
    """Those of the fragments whose text grows too fast; all in one where that does and none does by itself."""
    mixed = "".join(fragments)
    if not _grows(mixed, language, max(characters, len(mixed)), floor=floor):
        return []
    return [each for each in fragments if _grows(each, language, characters, floor=floor)] or [mixed]


@pytest.mark.parametrize("fragment", _FRAGMENTS)
def test_a_fragment_again_and_again_takes_time_as_its_length(fragment: str) -> None:
    assert not _grows(fragment, None, 4_000, floor=0.5)


@pytest.mark.slow
@pytest.mark.parametrize("fragment", _FRAGMENTS)
def test_a_long_line_of_a_fragment_takes_time_as_its_length(fragment: str) -> None:
    assert not grows(_read(fragment, None), 25_000, 200_000, times=16)


@pytest.mark.parametrize("fragment", ["A {} B ", "{} A, "])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cues_of_a_language_again_and_again_take_time_as_their_length(language: str, fragment: str) -> None:
    cues = "".join(fragment.format(phrase) for phrase in sorted(_phrases(language))[::9])
    assert not _grows(cues, language, max(4_000, len(cues)), floor=1.0)


@pytest.mark.slow
@pytest.mark.parametrize("around", _AROUND)
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_cue_of_a_language_again_and_again_takes_time_as_its_length(language: str, around: str) -> None:
    fragments = [around.format(phrase) for phrase in _phrases(language)]
    parts = [fragments[place : place + _TOGETHER] for place in range(0, len(fragments), _TOGETHER)]
    assert [each for part in parts for each in _growing(part, language, 5_000, floor=0.3)] == []
