from __future__ import annotations

import time
from dataclasses import fields

import pytest

from directory.extraction.pipeline import extract
from directory.extraction.words.languages import LANGUAGES, words_of_language
from directory.model import Document

_FRAGMENTS = (
    "organisations such as A, ",
    "organisations: A and B, ",
    "and other organisations A, ",
    "told the A ",
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
)
_AROUND = ("{} A, ", "{} the A ", "A {} B ", "Ana Petrova {} ABC, ", "{}: A\n", "A, {} ")


def _spent(fragment: str, characters: int, language: str | None) -> float:
    """Processor seconds for a text of a fragment again and again."""
    text = fragment * (characters // len(fragment))
    started = time.process_time()
    extract(Document(path="-", name="-", text=text, language=language))
    return time.process_time() - started


def _grows(fragment: str, language: str | None, characters: int, *, floor: float) -> bool:
    """Whether four times the length takes more than ten times as long, where it takes more than ``floor`` seconds."""
    long = _spent(fragment, 4 * characters, language)
    if long < floor:
        return False
    short = min(_spent(fragment, characters, language) for _ in range(2))
    return min(long, _spent(fragment, 4 * characters, language)) > 10 * short


def _phrases(language: str) -> list[str]:
    """The phrases of a language's tables: those that give roles, and every other list of phrases."""
    words = words_of_language(language)
    lists = [getattr(words, item.name) for item in fields(words) if item.name not in ("code", "cues", "kinds")]
    found = [phrase for table in lists if isinstance(table, tuple) for phrase in table]
    found += [phrase for cues in words.cues for phrase in (*cues.after, *cues.before)]
    return sorted({phrase for phrase in found if phrase})


@pytest.mark.parametrize("fragment", _FRAGMENTS)
def test_a_fragment_again_and_again_takes_time_as_its_length(fragment: str) -> None:
    assert not _grows(fragment, None, 4_000, floor=0.5)


@pytest.mark.parametrize("fragment", ["A {} B ", "{} A, "])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cues_of_a_language_again_and_again_take_time_as_their_length(language: str, fragment: str) -> None:
    cues = "".join(fragment.format(phrase) for phrase in _phrases(language)[::9])
    assert not _grows(cues, language, max(4_000, len(cues)), floor=1.0)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_cue_of_a_language_again_and_again_takes_time_as_its_length(language: str) -> None:
    fragments = [around.format(phrase) for phrase in _phrases(language) for around in _AROUND]
    assert [each for each in fragments if _grows(each, language, 10_000, floor=0.6)] == []
