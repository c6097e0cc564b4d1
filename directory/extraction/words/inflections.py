"""Head nouns under their inflections: "birliyinin", "союза", "Ausschusses"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from directory.extraction.words.vocabulary import Words

_GERMAN_OFFICES = (
    "abgeordnete", "abgeordneter", "beauftragte", "beauftragter", "bürgermeister", "bürgermeisterin", "chef", "chefin",
    "direktor", "direktorin", "experte", "expertin", "geschäftsführer", "geschäftsführerin", "kanzler", "kanzlerin",
    "leiter", "leiterin", "minister", "ministerin", "präsident", "präsidentin", "referent", "referentin", "sekretär",
    "kandidat", "kandidatin", "sekretärin", "sprecher", "sprecherin", "vorsitzende", "vorsitzender", "vorstand",
    "aktivist", "aktivistin", "vertreter", "vertreterin",
)  # fmt: skip
_TURKIC_ENDINGS = re.compile(r"(?:l[aeə]r)?(?:s?[ıiuü])?(?:n?[dt][aeə]n?|n?[ıiuü]n|[yn]?[aeə]|[yn]?[ıiuü])?(?:k[ıi])?")


_OUR_BODY = re.compile(
    r"(?:assosiasiya|birli[ğy]i|cemiyeti|cəmiyyəti|dern[eə][ğy]i|federasiya|federasyonu|fondu|hareketi|hərəkatı|komitə|"
    r"komitesi|konfederasiya|konfederasyonu|kurumu|meclisi|oda|örgütü|parti|partiya|platformu|sendika|şube|"
    r"təşkilatı|vakfı)m[ıiuü]z(?:[ıiuüaeə]n?|d[aeə]n?|la|le|lə)?"
)


def is_our_body(low: str) -> bool:
    """Whether a Turkic word says whose body a name behind it is of: "Sendikamız | Göl-İş".

    >>> is_our_body("derneğimiz"), is_our_body("dernekler")
    (True, False)
    """
    return low.find("m", 2) > 0 and _OUR_BODY.fullmatch(low) is not None


@lru_cache(maxsize=4096)
def opens_sentence(low: str, words: Words) -> bool:
    """Whether a word is a common noun of the genre under a Turkic ending, which opens a sentence and no name."""
    return is_our_body(low) or any(
        low.startswith(stem) and _TURKIC_ENDINGS.fullmatch(low, len(stem)) is not None for stem in words.opening_nouns
    )


_RUSSIAN_ADJECTIVE = re.compile(r".+(?:ого|его|ой|ей|ых|их|ым|им|ыми|ими|ому|ему|ом|ем|ый|ий|ая|яя|ую|юю|ое|ее|ые|ие)")
_RUSSIAN_PARTICIPLE = re.compile(r".+(?:нн|ем|вш|ющ|ящ|щ)(?:ый|ий|ая|ое|ее|ые|ие)")
_RUSSIAN_VERB = re.compile(r".{3,}(?:ть|ться|[аи]л[аио]?|[аи]л[аио]?с[ья]|ают|яют|уют|[ае]ет|ив|ав)")
_RUSSIAN_CASES = ("а", "ы", "и", "у", "ю", "ой", "ей", "ом", "ем", "е", "ии", "ию", "ией")
_INSTRUMENTAL = ("ом", "ем", "ой", "ей", "ами", "ями")
_CYRILLIC = re.compile(r"[а-яё]{3,}")
RUSSIAN_DEEDS = ("ание", "ение", "ятие", "ытие", "ствие")
"""Ends of Russian nouns for deeds, which look like adjectives: "Включение | фонда"."""


@lru_cache(maxsize=4096)
def opens_russian(low: str, head: str, words: Words) -> bool:
    """Whether a Russian word at the front of a sentence is no part of the name whose head follows: "Вчера | Совет".

    An adjective agrees with its head; another word stands only before a head in its nominative.
    """
    if not _CYRILLIC.fullmatch(low) or low in words.places or low in words.name_words or low in words.nationalities:
        return False
    if _RUSSIAN_VERB.fullmatch(low) and low not in words.strong_heads:
        return True
    oblique = head not in words.strong_heads and inflected(head, words) and head.endswith(_RUSSIAN_CASES)
    if _RUSSIAN_PARTICIPLE.fullmatch(low):
        return oblique and head.endswith(_INSTRUMENTAL)
    return oblique and not is_russian_adjective(low)


@lru_cache(maxsize=4096)
def is_russian_adjective(low: str) -> bool:
    """Whether a Russian word has the ending of an adjective and not that of a noun for a deed ("решение")."""
    return _RUSSIAN_ADJECTIVE.fullmatch(low) is not None and not low.endswith(RUSSIAN_DEEDS)


@lru_cache(maxsize=4096)
def inflected(low: str, words: Words) -> bool:
    """Whether a word is a strong head noun with one of its language's endings."""
    heads = words.strong_heads
    for size in range(1, min(_longest(words.head_suffixes), len(low) - 4) + 1):
        if low[:-size] in heads and low[-size:] in words.head_suffixes:
            return True
    return False


@lru_cache(maxsize=64)
def _longest(endings: tuple[str, ...]) -> int:
    return max(map(len, endings), default=0)


@lru_cache(maxsize=4096)
def office_compound(low: str) -> bool:
    """Whether a German word is an office with what it is held in: "nabu-bundesgeschäftsführer", "umweltminister"."""
    return low.endswith(_GERMAN_OFFICES)


def hyphened_head(low: str, words: Words) -> bool:
    """Whether a hyphen joins a head noun to a name: "KLN-Federation"."""
    return "-" in low and low.rpartition("-")[2] in words.strong_heads and low.partition("-")[0] not in words.titles


_MASCULINE = (
    "ausschuss", "bund", "dienst", "gerichtshof", "klub", "kongress", "konvent", "kreis", "rat", "ring", "rundfunk",
    "senat", "tag", "verband", "verein",
)  # fmt: skip
_NO_BODIES = (
    "apparat", "autokrat", "bundesliga", "bürokrat", "demokrat", "einkaufszentrum", "fangemeinde",
    "freundschaftsdienst", "gottesdienst", "grat", "heirat", "kongresszentrum", "landrat", "orat", "ortszentrum",
    "rechenzentrum", "referat", "rückgrat", "sowjetunion", "stadtzentrum", "strat", "technokrat", "unrat", "verdienst",
    "verrat", "vorrat", "wiedervereinigung", "zielgruppe",
)  # fmt: skip
"""Ends of German words that sound like bodies and are none: "Sicherheitsapparat", "Kinderheirat"."""
_CONFERRING = ("bischofs", "bischöfe", "bürgermeister", "leiter", "minister", "präsidenten", "rektoren", "sprecher")
"""Whose conferences are bodies, and no meetings: "Landesrektorenkonferenz"."""
_UNNAMED_ALONE = (
    "behörde", "bewegung", "dienst", "dienstes", "gemeinschaft", "gruppe", "initiative", "koalition", "organisation",
    "plattform", "redaktion", "union", "verbund", "verbunds", "vertretung", "verwaltung", "zentrale", "zentrum",
    "zentrums",
)  # fmt: skip
_NAMED_ALONE = ("bundes", "landes", "verbraucher", "welt")
"""What such a noun begins with where there is one in a land: "Weltgesundheitsorganisation"."""
_UNNAMED_LEADS = frozenset(
    {"nachrichten", "non-profit", "online", "open-source", "internet", "social-media", "us", "video"}
)
"""What tells of which kind something is, before a hyphen: "Online-Plattform"."""
_SOCIETIES = (
    "aufnahme", "bürger", "einwanderungs", "gesamt", "industrie", "informations", "klassen", "konsum",
    "leistungs", "mehrheits", "migrations", "parallel", "stadt", "stände", "wegwerf", "welt", "wissens",
    "wohlstands", "zivil",
)  # fmt: skip


@lru_cache(maxsize=4096)
def names_no_body_alone(low: str, words: Words) -> bool:
    """Whether a German noun for bodies, alone in its run, is a common noun: "Friedensbewegung", "Verwaltung"."""
    lead, hyphen, _ = low.rpartition("-")
    plain = (not hyphen or lead in _UNNAMED_LEADS) and not low.startswith(_NAMED_ALONE)
    if low in words.compound_heads or (plain and low.endswith(_UNNAMED_ALONE)):
        return True
    return low.endswith("gesellschaft") and low.removesuffix("gesellschaft") in _SOCIETIES


def masculine(low: str) -> bool:
    """Whether a German noun for bodies is masculine in the nominative, so that no "der" before it is a genitive."""
    return low.endswith(_MASCULINE)


def _is_meeting(low: str) -> bool:
    """Whether a German noun is that of a conference that is held, and of nobody who confers: "Klimakonferenz"."""
    before, conference, _ = low.rpartition("konferenz")
    return bool(conference and before) and not before.removesuffix("-").endswith(_CONFERRING)


def compound_head(low: str, words: Words) -> bool:
    """Whether one word ends in the noun of a body, inflected or not: "Rechtsausschusses"."""
    if not words.compound_heads or len(low) < 7:
        return False
    stems = (low, low.removesuffix("s"), low.removesuffix("es"))
    if any(stem.endswith(_NO_BODIES) for stem in stems) or _is_meeting(low):
        return False
    return any(stem.endswith(words.compound_heads) and stem not in words.strong_heads for stem in stems)
