"""Any script in lower-case ASCII letters, and the keys under which the habits of writing meet."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING

from anyascii import anyascii

from directory.names.romanisation_armenian import ARMENIAN, ARMENIAN_GROUPS
from directory.names.romanisation_cyrillic import CYRILLIC_GROUPS, DIFFERENCES, RUSSIAN, TELLING_LETTERS
from directory.names.romanisation_georgian import GEORGIAN
from directory.names.romanisation_greek import GREEK, GREEK_GROUPS, GREEK_INITIAL_GROUPS
from directory.names.romanisation_latin import MARKED, PLAIN
from directory.names.romanisation_semitic import (
    ARABIC,
    HEBREW,
    HEBREW_GROUPS,
    PERSIAN,
    PERSIAN_TELLING_LETTERS,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_APOSTROPHES = re.compile(r"(?<![א-ת])[’‘ʼʻ′`´ʹʿʾ'׳]")
_GERESH = re.compile(r"(?<=[א-ת])[’‘ʼ′`´']")
_BREAK = re.compile(r"[\s!-/:-@\[-`{-~\x00-\x1f\x7f-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf־׀‐-⁞،؛؟۔、-〃《-】・]+")
_INVISIBLE = re.compile("[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff\u05f4]")
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")
_CYRILLIC = re.compile("[\u0400-\u052f]")
_HEBREW = re.compile("[\u05d0-\u05f2]")
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
_GREEK = re.compile("[\u0370-\u03ff\u1f00-\u1fff]")
_GREEK_ACCENTS = re.compile("[\u0300\u0301\u0304\u0306\u0308\u0313\u0314\u0342\u0345]")
_HARD_SIGN_AS_VOWEL = re.compile("[бвгджзклмнпрстфхцчшщ]ъ[бвгджзклмнпрстфхцчшщ]")
_BEYOND_LATIN = "\u0250"
_LONGEST_CACHED = 64

_LETTERS: Mapping[str, str] = {**MARKED, **RUSSIAN, **ARMENIAN, **GEORGIAN, **GREEK, **ARABIC, **HEBREW}
_READINGS: Mapping[str, Mapping[str, str]] = {
    language: {**_LETTERS, **DIFFERENCES.get(language, {}), **PLAIN.get(language, {})}
    for language in {*DIFFERENCES, *PLAIN}
} | {"fa": {**_LETTERS, **PERSIAN}}


def _alternatives(groups: Mapping[str, str]) -> str:
    return "|".join(sorted(map(re.escape, groups), key=len, reverse=True))


_GROUPS: Mapping[str, str] = {**ARMENIAN_GROUPS, **CYRILLIC_GROUPS, **GREEK_GROUPS}
_GROUP = re.compile(_alternatives(_GROUPS))
_HEBREW_GROUP = re.compile(_alternatives(HEBREW_GROUPS))
_FINAL_HA = re.compile("(?<=.)[هۀہ]$")
_INITIAL_GROUPS: Mapping[str, str] = {**GREEK_INITIAL_GROUPS, "ո": "vo", "ու": "u", "ով": "ov"}
_INITIAL_GROUP = re.compile("^(?:" + _alternatives(_INITIAL_GROUPS) + ")")


def romanise(text: str, language: str | None = None) -> str:
    """The text in lower-case ASCII letters and digits, its words apart by one space.

    ``language`` is an ISO 639-1 code, for letters that languages read differently; without it the
    letters of the text tell.

    >>> romanise("Эльдар Зейналов"), romanise("Səltənət Qocamanlı")
    ('eldar zeynalov', 'saltanat gojamanli')
    """
    if text.isascii() and language not in PLAIN:
        return _NOT_PLAIN.sub(" ", text.replace("'", "").lower()).strip()
    letters = letters_of(text)
    return " ".join(words_read(letters, language or guess_language(letters)))


def letters_of(text: str) -> str:
    """The text in small letters as they are read: in NFKC, without apostrophes and what nobody can see.

    Of words apart by spaces it is that of each of them.
    """
    if text.isascii():
        return text.replace("'", "").replace("`", "").lower()
    if text.isalpha() and max(text) < _BEYOND_LATIN and unicodedata.is_normalized("NFKC", text):
        return text.lower()
    letters = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).lower()
    if _HEBREW.search(letters):
        letters = _HEBREW_GROUP.sub(lambda found: HEBREW_GROUPS[found[0]], _GERESH.sub("׳", letters))
    return _APOSTROPHES.sub("", letters)


def words_read(letters: str, reading: str | None) -> list[str]:
    """The romanised words of letters that are read as in a language."""
    return [word for printed in _BREAK.split(letters) if (word := _word(printed, reading))]


def guess_language(text: str) -> str | None:
    """The language whose own letters stand in the text, as an ISO 639-1 code, where they tell.

    >>> guess_language("Səltənət Qocamanlı"), guess_language("Їжак"), guess_language("Paris")
    ('az', 'uk', None)
    """
    if text.isascii():
        return None
    letters = set(text.lower())
    if letters & {"ə", "ǝ"} or (letters & {"ı", "ğ"} and letters & {"q", "x"}):
        return "az"
    if letters & PERSIAN_TELLING_LETTERS:
        return "fa"
    if _CYRILLIC.search(text):
        return _guess_cyrillic_language(text.lower(), letters)
    return "hr" if "ć" in letters else None


def _guess_cyrillic_language(text: str, letters: set[str]) -> str:
    for language, telling in TELLING_LETTERS:
        if letters & telling:
            return "be" if language == "uk" and "ы" in letters else language
    return "bg" if _HARD_SIGN_AS_VOWEL.search(text) else "ru"


def _word(word: str, reading: str | None) -> str:
    if len(word) > _LONGEST_CACHED:
        return _romanised(word, reading)
    return _cached_word(word, reading)


def _romanised(word: str, reading: str | None) -> str:
    if max(word, default="") < _BEYOND_LATIN:
        return _latin_romanised(word, reading)
    if _GREEK.search(word):
        word = _GREEK_ACCENTS.sub("", unicodedata.normalize("NFD", word))
    if not word.isascii():
        word = _INITIAL_GROUP.sub(lambda found: _INITIAL_GROUPS[found[0]], word)
        word = _FINAL_HA.sub("a", _GROUP.sub(lambda found: _GROUPS[found[0]], word))
    return _latin_romanised(word, reading)


def _latin_romanised(word: str, reading: str | None) -> str:
    """A word in which each letter is read by itself."""
    letters = _READINGS.get(reading or "", _LETTERS)
    latin = "".join([letters[letter] if letter in letters else _ascii_of(letter) for letter in word]).lower()
    return latin if latin.isalnum() else _NOT_PLAIN.sub(" ", latin).strip()


@cache
def _ascii_of(letter: str) -> str:
    return anyascii(letter)


_cached_word = lru_cache(maxsize=1 << 12)(_romanised)


# --- keys ----------------------------------------------------------------------------------------

# What each group of letters is written as in the key.  A group that stands for itself is in the list so that
# its letters are not read one by one.
_SOUNDS: Mapping[str, str] = {
    "dsch": "j", "tsch": "ch", "dzh": "j", "sch": "sh", "tch": "ch", "zh": "j", "dj": "j", "cz": "ch", "sz": "sh",
    "ch": "ch", "sh": "sh", "kh": "h", "gh": "g", "ph": "f", "th": "t", "dh": "d", "ck": "g", "tz": "ts", "ou": "u",
    "oo": "u", "ee": "i", "c": "g", "k": "g", "q": "g", "x": "gs", "w": "v", "y": "i", "e": "a", "ij": "i",
}  # fmt: skip
_SOUND = re.compile(_alternatives(_SOUNDS))
_DOUBLED = re.compile(r"([a-z])\1+")
_GLIDE = re.compile(r"^i(?=a)|(?<=[aou])i(?=[aou])")
_ENDINGS = re.compile(r"(?<=[aoi])f$|(?<=o)glou$|(?<=o)gli$")
_LINE_GLIDE, _LINE_ENDINGS = re.compile(_GLIDE.pattern, re.MULTILINE), re.compile(_ENDINGS.pattern, re.MULTILINE)
_FIRST = itemgetter(1)
# What a key has nothing of; a c of its own is none of 'ch'.
_UNFOLDED = re.compile(
    "|".join(
        "c(?!h)" if group == "c" else group
        for group, sound in sorted(_SOUNDS.items(), key=lambda item: -len(item[0]))
        if group != sound
    )
    + f"|{_DOUBLED.pattern}|{_GLIDE.pattern}|{_ENDINGS.pattern}"
)
_ENDING_SOUNDS: Mapping[str, str] = {"f": "v", "glou": "glu", "gli": "glu"}
_VOWELS = re.compile(r"[aeiouy]+")
_WITHOUT_VOWELS = str.maketrans("", "", "aeiouy")
_LAST_H = re.compile("(?<=[^\n])h$", re.MULTILINE)


def fold(word: str) -> str:
    """The key of a word under which its usual spellings meet; folding twice changes nothing.

    ə, a and e are one, and so are q, g, k and gh, x, kh and h, y and i, w and v, dzh and j; doubled letters count once.

    >>> fold("Gahramanli") == fold("Qəhrəmanlı") and fold("Aliyev") == fold("Алиев")
    True
    """
    if len(word) > _LONGEST_CACHED:
        return _folded(word)
    return _cached_fold(word)


def _folded(word: str) -> str:
    key = word if word.isascii() and word.islower() else romanise(word)
    while _UNFOLDED.search(key):
        shorter = _SOUND.sub(lambda found: _SOUNDS[found[0]], key)
        shorter = _DOUBLED.sub(_FIRST, shorter)
        shorter = _GLIDE.sub("", shorter)
        shorter = _ENDINGS.sub(lambda found: _ENDING_SOUNDS[found[0]], shorter)
        if shorter == key:
            break
        key = shorter
    return key


def fold_all(words: Sequence[str]) -> list[str]:
    """The keys of many romanised words, which are sooner found together than each by itself."""
    keys = list(words)
    open_places: Sequence[int] = [place for place, word in enumerate(keys) if _UNFOLDED.search(word)]
    while open_places:
        lines = "\n".join([keys[place] for place in open_places])
        lines = _DOUBLED.sub(_FIRST, _SOUND.sub(lambda found: _SOUNDS[found[0]], lines))
        lines = _LINE_ENDINGS.sub(lambda found: _ENDING_SOUNDS[found[0]], _LINE_GLIDE.sub("", lines))
        shorter = list(zip(open_places, lines.split("\n"), strict=True))
        open_places = [place for place, key in shorter if key != keys[place] and _UNFOLDED.search(key)]
        for place, key in shorter:
            keys[place] = key
    return keys


_cached_fold = lru_cache(maxsize=1 << 13)(_folded)


def skeleton(word: str) -> str:
    """The consonants of a word, as far as a script without vowels tells them apart.

    >>> skeleton("Bahrami") == skeleton("بهرامی")
    True
    """
    if len(word) > _LONGEST_CACHED:
        return _skeleton(word)
    return _cached_skeleton(word)


_CONSONANTS: Mapping[str, str] = {
    "sh": "s", "ch": "j", "ts": "s", "dz": "z", "p": "b", "f": "b", "v": "b",
}  # fmt: skip
_CONSONANT = re.compile(_alternatives(_CONSONANTS))


def _skeleton(word: str) -> str:
    latin = romanise(word).replace(" ", "")
    if _HEBREW.search(word):
        latin = re.sub("(?<=.)v(?!a)", "", latin)
    elif _ARABIC.search(word):
        # A waw is a vowel unless it begins the word or stands before an alif.
        latin = re.sub("(?<=.)[vw](?!a)", "", latin)
    return _bones(fold(latin))


def skeletons(keys: Sequence[str]) -> list[str]:
    """The skeleton of each of many folded words of plain letters, as sooner found together."""
    lines = "\n".join(keys)
    bones = _CONSONANT.sub(lambda found: _CONSONANTS[found[0]], lines.translate(_WITHOUT_VOWELS))
    return _DOUBLED.sub(_FIRST, _LAST_H.sub("", bones)).split("\n") if keys else []


def _bones(key: str) -> str:
    bones = _CONSONANT.sub(lambda found: _CONSONANTS[found[0]], _VOWELS.sub("", key))
    return _DOUBLED.sub(_FIRST, bones.removesuffix("h") or bones)


_cached_skeleton = lru_cache(maxsize=1 << 12)(_skeleton)
