"""A person's name taken apart: titles off, 'Family, Given' turned, patronymics and initials told."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from directory.names.honorifics import (
    ACADEMIC_TITLES,
    GENERATIONS,
    HONORIFICS,
    HONORIFICS_BEHIND,
    POST_NOMINALS,
)
from directory.names.name_forms import GIVEN_NAMES
from directory.names.name_particles import (
    CHILD_WORDS,
    FAMILY_ENDINGS,
    FATHER_WORDS,
    PARTICLES,
    PATRONYMIC_ENDINGS,
)
from directory.names.romanise import guess_language, romanise
from directory.names.sounds import sounds

_LONGEST_NAME = 400
_MOST_PARTS = 16
_CALLED = re.compile(r"[\"“”„«»(\[]\s*([^\"“”„«»()\[\]]{1,60})\s*[\"“”„«»)\]]")
_SPLIT = re.compile(r"[\s\-‐-―−_/+&;:،]+")
_INVISIBLE = re.compile("[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
_WITHOUT_VOWELS = re.compile("[\u0590-\u06ff\u0750-\u077f\ufb1d-\ufdff\ufe70-\ufeff]")
_HEBREW = re.compile("[א-ײ]")
_TURKISH = re.compile("[ığİĞşŞ]")
_DIGITS_AS_LETTERS = str.maketrans("01357", "oiest")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?){1,3}")

# Titles that are also given or family names: taken off only where a whole name is left.
_ALSO_NAMES = frozenset(
    ("bishop", "canon", "chief", "count", "deacon", "dean", "don", "duke", "earl", "elder", "graf", "judge",
     "justice", "khan",
     "king", "lord", "major", "marshal", "master", "mayor", "mirzə", "molla", "pope", "price", "prince", "queen",
     "reader",
     "rector", "rey", "ritter", "san", "seyid", "sayed", "syed", "sultan", "vali", "xan", "hakim", "da", "baron",
     "herzog",
     "hacı", "hafız", "hoca", "usta", "ağa", "doyen", "papa", "conte", "duca", "may", "an", "he", "le", "me", "on",
     "re", "am")
)  # fmt: skip
_TITLES = (HONORIFICS | ACADEMIC_TITLES) - {title for title in HONORIFICS | ACADEMIC_TITLES if len(title) == 1}


@dataclass(frozen=True, slots=True)
class PersonPart:
    """A word of a name: as printed, in Latin letters, as it sounds, and the sets of given names it stands in.

    ``stem`` is its sounds without the ending of a family name; ``is_father`` where a word for 'son of' comes before it.
    """

    text: str
    latin: str
    sounds: str
    sets: frozenset[int] = frozenset()
    stem: str = ""
    is_father: bool = False

    @property
    def is_initial(self) -> bool:
        """Whether only the first letter is given."""
        return len(self.latin) == 1


@dataclass(frozen=True, slots=True)
class ParsedPerson:
    """A person's name in parts; ``vowels`` is false where the script leaves them out.

    ``core`` must be met by the other name, ``optional`` (patronymics, nicknames in quotes) may be.
    """

    name: str
    core: tuple[PersonPart, ...] = ()
    optional: tuple[PersonPart, ...] = ()
    patronymic: PersonPart | None = None
    generation: str | None = None
    vowels: bool = True


@dataclass(slots=True)
class _Word:
    text: str
    folded: str
    after_comma: bool = False


def _given_name_sets() -> dict[str, frozenset[int]]:
    sets: dict[str, set[int]] = {}
    for number, row in enumerate(GIVEN_NAMES):
        for name in row.split():
            sets.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in sets.items()}


_SETS = _given_name_sets()
_SOUND_SETS = {sounds(name): numbers for name, numbers in _SETS.items() if len(name) > 3}


@lru_cache(maxsize=1 << 13)
def parse_person(name: str) -> ParsedPerson:
    """The name in parts; of a text longer than 400 characters only the beginning is read.

    >>> [part.latin for part in parse_person("Dr. Zeynalov, Eldar Müseyib oğlu").core]
    ['eldar', 'zeynalov']
    """
    text = _INVISIBLE.sub("", name[:_LONGEST_NAME])
    called = _CALLED.findall(text)
    words = _turned(_CALLED.sub(" ", text) if called else text) or _turned(text)
    words, generation = _without_titles(words)
    language = guess_language(text) or ("tr" if _TURKISH.search(text) else None)
    core, patronymics = _roles([part for word in words for part in _parts(word.text, language)][:_MOST_PARTS])
    nicknames = [part for word in called for part in _parts(word, language)]
    return ParsedPerson(
        name=name,
        core=tuple(core),
        optional=(*patronymics, *nicknames)[:_MOST_PARTS],
        patronymic=patronymics[0] if patronymics else None,
        generation=generation,
        vowels=_WITHOUT_VOWELS.search(text) is None,
    )


def _turned(text: str) -> list[_Word]:
    segments = [_split(segment) for segment in re.split("[,،]", text)]
    segments = [segment for segment in segments if segment]
    if not segments:
        return []
    first, *rest = segments
    behind = [segment for segment in rest if all(_is_behind(word.folded) for word in segment)]
    given = [segment for segment in rest if segment not in behind]
    if given:
        first = first[_leading_title(first) :]
    for segment in behind:
        for word in segment:
            word.after_comma = True
    return [word for segment in (*given, first, *behind) for word in segment]


def _split(text: str) -> list[_Word]:
    words = []
    for token in text.split():
        pieces = [token] if _bare(token) in _TITLES else _SPLIT.split(token)
        words += [_Word(piece, _bare(piece)) for piece in pieces if piece.strip(".'’")]
    return words


def _bare(word: str) -> str:
    return word.casefold().rstrip(".")


def _is_behind(folded: str) -> bool:
    return folded in POST_NOMINALS or folded in GENERATIONS or folded in HONORIFICS_BEHIND or folded in ACADEMIC_TITLES


def _without_titles(words: list[_Word]) -> tuple[list[_Word], str | None]:
    while (taken := _leading_title(words)) > 0:
        words = words[taken:]
    generation = None
    shouting = all(word.text.isupper() for word in words)
    while len(words) > 1 and (kind := _behind(words, shouting=shouting)):
        generation = GENERATIONS.get(words[-1].folded) or generation
        words = words[:-1] if kind else words
    return words, generation


def _leading_title(words: list[_Word]) -> int:
    for length in (3, 2, 1):
        title = " ".join(word.folded for word in words[:length])
        left = sum(len(word.folded) > 1 for word in words[length:])
        if left >= (2 if title in _ALSO_NAMES else 1) and title in _TITLES and not _is_initial_like(words[0], length):
            return length
    return 0


def _is_initial_like(word: _Word, length: int) -> bool:
    return length == 1 and len(word.folded) <= 2 and word.text.isupper()


def _behind(words: list[_Word], *, shouting: bool) -> bool:
    word = words[-1]
    if word.after_comma:
        return True
    if len(words) <= 2 and word.folded not in HONORIFICS_BEHIND:
        return False
    if word.folded in GENERATIONS or word.folded in HONORIFICS_BEHIND:
        return True
    return word.folded in POST_NOMINALS and ((word.text.isupper() and not shouting) or "." in word.folded)


# --- words into parts ----------------------------------------------------------------------------


def _parts(text: str, language: str | None) -> list[PersonPart]:
    pieces = [piece for piece in text.split(".") if piece.strip("'’")]
    if len(pieces) == 1 and not text.endswith(".") and 1 < len(text) <= 3 and text.isupper() and _unspeakable(text):
        pieces = list(text)
    return [part for piece in pieces if (part := _part(piece, language)).latin]


def _unspeakable(text: str) -> bool:
    return _INITIALS.fullmatch(text) is not None and not any(letter in "AEIOUYÄÖÜƏАЕИОУЫЭЮЯ" for letter in text)


def _part(text: str, language: str | None) -> PersonPart:
    without_vowels = _WITHOUT_VOWELS.search(text) is not None
    latin = romanise(text, "ar" if without_vowels else language).replace(" ", "")
    if any(letter.isdigit() for letter in latin) and not latin.isdigit():
        latin = latin.translate(_DIGITS_AS_LETTERS)
    if len(text) == 1 and latin:
        latin = latin[0]
    heard = sounds(_waw_as_vowel(text, latin), doubled=True) if without_vowels else sounds(latin)
    return PersonPart(text, latin, heard, _SETS.get(latin) or _SOUND_SETS.get(heard) or frozenset(), _stem(latin))


def _waw_as_vowel(text: str, latin: str) -> str:
    """The waw of Arabic and the single vav of Hebrew are vowels more often than not, save at the start."""
    waw = "v" if _HEBREW.search(text) else "w"
    return latin[:1] + latin[1:].replace(waw, "u")


def _stem(latin: str) -> str:
    endings = [ending for ending in FAMILY_ENDINGS if latin.endswith(ending)]
    if not endings:
        return ""
    stem = latin[: -len(max(endings, key=len))]
    return sounds(stem) if len(stem) > 3 else ""


def _roles(parts: list[PersonPart]) -> tuple[list[PersonPart], list[PersonPart]]:
    parts = _without_particles([parts[0], *map(_without_article, parts[1:])] if parts else [])
    patronymics: list[PersonPart] = []
    for place in range(len(parts) - 1, 0, -1):
        if parts[place].latin in CHILD_WORDS:
            if len(parts) > 3 or (len(parts) == 3 and place == 1):
                patronymics.append(parts[place - 1])
                parts = parts[: place - 1] + parts[place + 1 :]
            else:
                parts = parts[:place] + parts[place + 1 :]
            return parts, patronymics
    if sum(not part.is_initial for part in parts) > 2:
        for place in range(len(parts) - 1, 0, -1):
            if parts[place].latin.endswith(PATRONYMIC_ENDINGS) and len(parts[place].latin) > 6:
                patronymics.append(parts[place])
                return parts[:place] + parts[place + 1 :], patronymics
    return parts, patronymics


def _without_article(part: PersonPart) -> PersonPart:
    """The word without the Arabic article written together with it."""
    if not part.text.startswith("ال") or len(part.text) < 5:
        return part
    return replace(part, latin=part.latin[2:], sounds=part.sounds[2:])


def _without_particles(parts: list[PersonPart]) -> list[PersonPart]:
    kept = []
    last = len(parts) - 1
    for place, part in enumerate(parts):
        if place and parts[place - 1].latin in FATHER_WORDS:
            part = replace(part, is_father=True)  # noqa: PLW2901 - the same part, marked
        if not _is_left_out(part, place, last):
            kept.append(part)
    return kept or parts


def _is_left_out(part: PersonPart, place: int, last: int) -> bool:
    if place > 0 and last > 1 and part.text.casefold() in HONORIFICS_BEHIND:
        return True
    if part.latin not in PARTICLES or place == last:
        return False
    if len(part.text) == 1:
        return part.text.islower()
    return place > 0 or part.text.islower()
