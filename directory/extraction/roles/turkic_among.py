"""Who is named among many that do something in Turkic sentences: "Aralarında A ve B'nin de bulunduğu 40 yazar ..."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.text.page import sentence_around
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.vocabulary import word_set
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_AMONG = word_set("aralarında aralarındadır arasında")
_BEING = word_set("bulunan bulunduğu olan olduğu aldığı alan")
_STOPS = frozenset(".!?;")
_LONGEST_ROW, _LONGEST_SENTENCE, _NEAR_VERB = 90, 120, 6
_DEEDS = (
    (
        Role.SIGNATORY,
        re.compile(
            r"(?:bildiri|metin|metni|mektup|açıklama\w*|çağrı\w*|dilekçe|kampanya\w*|bəyanat\w*|məktub\w*|müraciət\w*) "
            r"(?:yayı[nm]la|yap|gönder|yaz|bulun|başlat|aç|yay|ver|ünvanla|qəbul)|imza(?:lad|lay| at| koy| qoy)|"
            r"imzasıyla|(?:yayınlad|yayımlad)|çağır|duyur"
        ),
    ),
    (Role.ORGANISER, re.compile(r"(?:eylem|miting|gösteri|yürüyüş|aksiya|piket) (?:yap|düzenle|keçir)|təşkil ed")),
    (Role.PARTICIPANT, re.compile(r"katıl|qatıl|iştirak ed|yürüd|toplan|toplaş|destek ver|dəstək ver")),
)


def among_many(page: Page, names: Sequence[Found], spots: Mapping[int, int]) -> Iterator[tuple[int, Role]]:
    """The numbers of those named among many, with what the verb of their sentence says of all."""
    if page.words.code not in TURKIC or not spots:
        return
    tokens = page.tokens
    for index in tokens.where(_AMONG):
        first, last = _sentence(page, index)
        behind = next(
            (at for at in range(index + 1, min(last, index + _LONGEST_ROW)) if tokens.low[at] in _BEING), None
        )
        if behind is None:
            continue
        role = _deed(page, behind, last)
        row = range(index + 1, behind) if any(at in spots for at in range(index + 1, behind)) else range(first, index)
        if role is not None:
            yield from ((number, role) for number in _named(names, spots, row))


def _named(names: Sequence[Found], spots: Mapping[int, int], row: range) -> list[int]:
    """The persons of a row, or its bodies where it names no person."""
    found = list(dict.fromkeys(spots[at] for at in row if at in spots))
    people = [number for number in found if names[number].kind is EntityKind.PERSON]
    return people or found


def _deed(page: Page, first: int, last: int) -> Role | None:
    """What the last words of a sentence say that many do."""
    words = " ".join(page.tokens.low[max(first, last - _NEAR_VERB) : last])
    return next((role for role, pattern in _DEEDS if pattern.search(words)), None)


def _sentence(page: Page, index: int) -> tuple[int, int]:
    """The first token of a token's sentence and the one behind it; a full stop behind a short title ends none."""
    return sentence_around(page, index, _LONGEST_SENTENCE, lambda place: _ends(page, place))


def _ends(page: Page, place: int) -> bool:
    tokens = page.tokens
    return tokens.word[place] in _STOPS and tokens.low[place - 1] not in page.words.honorifics
