"""The cases of Russian names of bodies: an adjective or several, a noun, and what stands behind it as it is."""

from __future__ import annotations

import re

_ADJECTIVES: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile(r"(.+[кгхжчшщ])(?:ий|ой)"), ("ого", "ому", "им", "ом")),
    (re.compile(r"(.+)ий"), ("его", "ему", "им", "ем")),
    (re.compile(r"(.+)(?:ый|ой)"), ("ого", "ому", "ым", "ом")),
    (re.compile(r"(.+)ая"), ("ой", "ой", "ую", "ой", "ой")),
    (re.compile(r"(.+)яя"), ("ей", "ей", "юю", "ей", "ей")),
    (re.compile(r"(.+)ья"), ("ьей", "ьей", "ью", "ьей", "ьей")),
    (re.compile(r"(.+)ее"), ("его", "ему", "им", "ем")),
    (re.compile(r"(.+[кгхжчшщ])ое"), ("ого", "ому", "им", "ом")),
    (re.compile(r"(.+)ое"), ("ого", "ому", "ым", "ом")),
)
_NOUNS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile(r"(.+)ия"), ("ии", "ии", "ию", "ией", "ии")),
    (re.compile(r"(.+)ие"), ("ия", "ию", "ием", "ии")),
    (re.compile(r"(.+[кгхжчшщ])а"), ("и", "е", "у", "ой", "е")),
    (re.compile(r"(.+)а"), ("ы", "е", "у", "ой", "е")),
    (re.compile(r"(.+)я"), ("и", "е", "ю", "ей", "е")),
    (re.compile(r"(.+(?:зн|с|т|ст|фт))ь"), ("и", "и", "ью", "и")),
    (re.compile(r"(.+)ь"), ("я", "ю", "ем", "е")),
    (re.compile(r"(.+)й"), ("я", "ю", "ем", "е")),
    (re.compile(r"(.+)о"), ("а", "у", "ом", "е")),
    (re.compile(r"(.+[бвгдзклмнпрстфхц])"), ("а", "у", "ом", "е")),
    (re.compile(r"(.+[жчшщ])"), ("а", "у", "ем", "е")),
)
_SOFT_FEMININE = ((re.compile(r"(.+)ь"), ("и", "и", "ью", "и")), *_NOUNS)


def cases_of(name: str) -> list[str]:
    """A name in its cases, the nominative first; alone where its end tells of none.

    >>> cases_of("Новая газета")
    ['Новая газета', 'Новой газеты', 'Новой газете', 'Новую газету', 'Новой газетой']
    >>> cases_of("Эхо Москвы")[:3], cases_of("ФСБ")
    (['Эхо Москвы', 'Эха Москвы', 'Эху Москвы'], ['ФСБ'])
    """
    words = name.split(" ")
    noun = next((place for place, word in enumerate(words) if not _endings(word, _ADJECTIVES)), len(words) - 1)
    nouns = _SOFT_FEMININE if noun and words[0].endswith(("ая", "яя")) else _NOUNS
    declined = [_forms(word, nouns if place == noun else _ADJECTIVES) for place, word in enumerate(words[: noun + 1])]
    size = max(map(len, declined))
    if any(len(forms) not in (size, size - 1) for forms in declined) or not declined[noun]:
        return [name]
    cases = [" ".join((*case, *words[noun + 1 :])) for case in zip(*map(_five, declined), strict=True)]
    return list(dict.fromkeys((name, *cases)))


def _endings(word: str, table: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]) -> tuple[str, ...]:
    return next((endings for pattern, endings in table if pattern.fullmatch(word)), ())


def _forms(word: str, table: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]) -> tuple[str, ...]:
    for pattern, endings in table:
        if match := pattern.fullmatch(word):
            return (word, *(match[1] + ending for ending in endings))
    return ()


def _five(forms: tuple[str, ...]) -> tuple[str, ...]:
    """Genitive, dative, accusative, instrumental and prepositional; lifeless things have no accusative of their own."""
    whole, genitive, dative, *rest = forms
    accusative = rest[0] if len(rest) == 3 else whole
    return genitive, dative, accusative, *rest[-2:]
