"""Russian names of persons in any case: given names and patronymics known, a name put in the nominative."""

from __future__ import annotations

import re
from functools import lru_cache

from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.vocabulary import word_set

_CYRILLIC = re.compile(r"[а-яё]+")
_IRREGULAR = {
    "льва": "лев", "льву": "лев", "львом": "лев", "льве": "лев",
    "павла": "павел", "павлу": "павел", "павлом": "павел", "павле": "павел",
    "петра": "пётр", "петру": "пётр", "петром": "пётр", "петре": "пётр",
}  # fmt: skip
# An ending of a case and what the nominative has instead; the given name found decides which one fits.
_CASES = (
    ("ии", "ия"), ("ию", "ия"), ("ией", "ия"), ("ия", "ий"), ("ию", "ий"), ("ием", "ий"),
    ("а", ""), ("у", ""), ("ом", ""), ("ем", ""), ("е", ""),
    ("я", "й"), ("ю", "й"), ("ем", "й"), ("е", "й"),
    ("я", "ь"), ("ю", "ь"), ("ем", "ь"), ("е", "ь"), ("и", "ь"), ("ью", "ь"),
    ("ы", "а"), ("и", "а"), ("е", "а"), ("у", "а"), ("ой", "а"), ("ей", "а"),
    ("и", "я"), ("е", "я"), ("ю", "я"), ("ей", "я"), ("ёй", "я"),
)  # fmt: skip
_PATRONYMIC = re.compile(r"[а-яё]{2,}(?:(?:ович|евич|ьич|мич)(?:а|у|ем|е)?|(?:овн|евн|ичн|иничн)(?:а|ы|е|у|ой|ою))")
_NO_PATRONYMICS = word_set("основа основы основе основу основой")
_MASCULINE = (
    (re.compile(r"(.*(?:ов|ев|ёв|ин|ын))(?:а|у|ым|е)"), r"\1"),
    (re.compile(r"(.*(?:ск|цк))(?:ого|ому|им|ом)"), r"\1ий"),
    (re.compile(r"(.*[^аеёиоуыэюяйьъ])(?:а|у|ом|ем|е)"), r"\1"),
    (re.compile(r"(.*[аеиоу])(?:я|ю|ем|е)"), r"\1й"),
)
_FEMININE = (
    (re.compile(r"(.*(?:ов|ев|ёв|ин|ын))(?:ой|у|ою)"), r"\1а"),
    (re.compile(r"(.*(?:ск|цк))(?:ой|ую|ою)"), r"\1ая"),
)
_FEMALE_IN_CONSONANTS = word_set("айсель айгюль гюнель любовь нигяр рахиль руфь севиль эсфирь юдифь")
_MALE_IN_VOWELS = word_set("айдамира гаджи данила илья кузьма лука микола мурза никита саша фома юра")


def given_name(low: str) -> str | None:
    """The nominative of a word that is a given name in some case, or None.

    >>> [given_name(low) for low in ("льва", "назиму", "сергеем", "марии", "совета")]
    ['лев', 'назим', 'сергей', 'мария', None]
    """
    known = _given_names(low)
    return known[0] if known else None


@lru_cache(maxsize=4096)
def _given_names(low: str) -> tuple[str, ...]:
    """The given names that a word may be a case of, itself first."""
    if not _CYRILLIC.fullmatch(low) or len(low) < 3:
        return ()
    names = [low] if low in GIVEN_NAMES else []
    if low in _IRREGULAR:
        names.append(_IRREGULAR[low])
    for ending, straight in _CASES:
        if low.endswith(ending) and len(low) - len(ending) > 1:
            name = low.removesuffix(ending) + straight
            if name in GIVEN_NAMES:
                names.append(name)
    return tuple(dict.fromkeys(names))


@lru_cache(maxsize=4096)
def is_patronymic(low: str) -> bool:
    """Whether a word is a patronymic, in any case: "Александровича", "Петровне"."""
    return _PATRONYMIC.fullmatch(low) is not None and low not in _NO_PATRONYMICS


def nominative(name: str) -> str:
    """A person's name in the nominative; as it stands where it is in no other case or nothing is known of it.

    >>> nominative("Льва Александровича Пономарева"), nominative("Анне Петровой"), nominative("Анна Петрова")
    ('Лев Александрович Пономарев', 'Анна Петрова', 'Анна Петрова')
    """
    words = name.split()
    lows = [word.casefold() for word in words]
    known = [() if is_patronymic(low) else _given_names(low) for low in lows]
    place = next((at for at, names in enumerate(known) if names), None)
    if place is None or known[place][0] == lows[place]:
        return name
    rest = [word for at, word in enumerate(words) if at != place]
    woman = any(pattern.fullmatch(word) for word in rest for pattern, _ in _FEMININE)
    given = next((each for each in known[place] if _female(each) == woman), known[place][0])
    female = _female(given)
    parts = [given.title() if at == place else _straight(word, female=female) for at, word in enumerate(words)]
    return " ".join(parts)


def _female(given: str) -> bool:
    return given in _FEMALE_IN_CONSONANTS or (given[-1] in "ая" and given not in _MALE_IN_VOWELS)


def _straight(word: str, *, female: bool) -> str:
    """A surname or patronymic in the nominative."""
    if is_patronymic(word.casefold()):
        return _patronymic(word, female=female)
    for pattern, form in _FEMININE if female else _MASCULINE:
        if (match := pattern.fullmatch(word)) and "." not in word:
            return match.expand(form)
    return word


def _patronymic(word: str, *, female: bool) -> str:
    stem = re.sub(r"(?:ой|ою|[аыеу])$" if female else r"(?:ем|[ауе])$", "", word)
    return stem + "а" if female else stem
