"""Shapes of lines that are items of a list though most of their words are small, or though they end like a question."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.text.blocks import SegmentKind
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import ROMANCE
from directory.extraction.words.known_places import is_place
from directory.extraction.words.vocabulary import fold, is_head, united

if TYPE_CHECKING:
    from directory.extraction.text.blocks import Segment
    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_SMALL_ITEM = 90
_ONE_SMALL = re.compile(r"([^\W\d_A-Z][\w.+-]{3,})(?:,? (?:e\. ?V\.|eG|gGmbH|GmbH|AG|Inc\.?|Ltd\.?|LLC|SA))?")
_SMALL_LEAD = re.compile(r"[^\W\d_A-Z][\w+-]{3,}|[^\W\d_A-Z]\w{2,}\.\w{2,}")
_SMALL_FIRST = re.compile(
    r"""(?x)(?:\#[^\W\d_a-z]\w+|(?P<small>[^\W\d_A-Z][\w.-]{3,})(?=\ [^,(]*[^\W\d_a-z]))
    (?:\ (?:and|e|et|und|y|&|(?:da|de|des|di|du)\ \w+|[^\W\d_a-z][\w'’.+-]*))*
    (?=$|,\ [^\W\d_a-z]|\ \([^\W\d_a-z])"""
)
_LONGEST_ASKING, _LONGEST_SMALL = 5, 3  # words


def named_small(segment: Segment, text: str) -> bool:
    """Whether a short line begins large and ends like no sentence."""
    if segment.kind is SegmentKind.PROSE or len(text) > _LONGEST_SMALL_ITEM:
        return False
    return text[0].isupper() and not text.endswith((".", "!", "?", ":", ";")) and text.count(" ") < 10


def office_in_small(text: str, words: Words) -> bool:
    """Whether a line is an office in small letters and its body: "Director of ports and river services, Tide Union"."""
    lead = _WORD.match(text)
    body = text.rpartition(", ")[2]
    held = lead is not None and lead[0][0].isupper() and lead[0].casefold() in words.titles
    return held and body != text and body[:1].isupper() and not text.endswith((".", "!", "?", ":", ";"))


def one_small(text: str, words: Words) -> bool:
    """Whether a line is a name of one word in small letters, a legal form aside: "seagrid", "tidewrack e. V."."""
    name = _ONE_SMALL.fullmatch(text)
    if name is None:
        return False
    low = fold(name[1])
    known = (words.stopwords, words.titles, words.writing_nouns, words.nationalities, words.and_words)
    return not any(low in table for table in known) and not is_head(low.removesuffix("s"), words)


def begins_small(text: str, words: Words) -> bool:
    """Whether a line of a list in another language than English is a name that begins small."""
    if words.code == "en" or not text[:1].islower():
        return False
    return _small_led(text, words) or (words.code in ROMANCE and _small_headed(text, words))


def _small_led(text: str, words: Words) -> bool:
    """Whether a line is a name that begins small and goes on large: "seagrid Nordhafen", "tide.net Kreis Nord"."""
    first, *rest = text.split()
    low = fold(first)
    if not 1 <= len(rest) <= _LONGEST_SMALL or not _SMALL_LEAD.fullmatch(first):
        return False
    known = united(words.stopwords, words.titles, words.writing_nouns, words.nationalities, words.and_words)
    led = low in known or is_head(low, words) or low in words.signature_cues or low in words.closings
    return not led and all(word[0].isupper() or word.isdigit() for word in rest)


def _small_headed(text: str, words: Words) -> bool:
    """Whether a line is a body whose noun stands small in front: "collectif Vagues", "syndicat des pêcheurs"."""
    first, *rest = text.split()
    plain = len(text) <= _LONGEST_SMALL_ITEM and not text.endswith((".", "!", "?", ":", ";")) and "," not in text
    named = bool(rest) and (rest[0][0].isupper() or rest[0] in words.of_words or rest[0][:2] in ("d'", "d’"))
    return plain and named and first.islower() and is_head(fold(first), words)


def small_first(text: str, words: Words) -> str:
    """The name at the beginning of an item that begins small or with a tag: "tidenet Oslo, Norway", "#FreeTide"."""
    begun = text[:1] == "#" or text[:1].islower()
    name = _SMALL_FIRST.match(text) if begun and len(text) <= _LONGEST_SMALL_ITEM else None
    low = fold(name["small"]) if name and name["small"] else ""
    known = united(words.stopwords, words.titles, words.writing_nouns, words.link_words, words.and_words)
    return name[0] if name and low not in known and not is_head(low, words) else ""


def placed_small(text: str, page: Page) -> bool:
    """Whether a line is a name in small letters with its country behind a dash: "tidenet - Norway"."""
    name, dash, place = text.partition(" - ")
    return bool(dash) and name[:1].islower() and name.count(" ") < _LONGEST_SMALL and is_place(place, page.every.places)


def all_large(text: str) -> bool:
    """Whether a short line is printed like a name, every word large: "Are You Awake?"."""
    words = text.split()
    return len(words) <= _LONGEST_ASKING and all(word[0].isupper() for word in words)


def signs_with_office(text: str, words: Words) -> bool:
    """Whether a line is a person with offices in small letters, however long: "Ana Petrova, head of ..."."""
    name, comma, office = text.partition(", ")
    parts = name.split()
    named = 2 <= len(parts) <= 4 and all(part[0].isupper() for part in parts) and fold(parts[0]) in GIVEN_NAMES
    lead = _WORD.match(office)
    return bool(comma) and named and lead is not None and lead[0] in words.titles and not text.endswith(".")
