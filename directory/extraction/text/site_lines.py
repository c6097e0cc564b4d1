"""Lines that belong to a site or lead to somebody's telephone, and name nobody who acts."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.text.markup_links import LINK_MARK
from directory.extraction.words.vocabulary import fold_text, word_set

if TYPE_CHECKING:
    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

_SITE_ORDERS = word_set("""
    baixar compartilhar compartir descargar download herunterladen imprimer imprimir indir partager paylaş scarica
    stampa télécharger yazdır yükləyin распечатать скачать
    """)
"""Verbs with which a line tells a reader of a site what to do: "Télécharger le communiqué"."""
_LIST_NOTE = re.compile(
    r"(?i)\b(?:un)?subscri(?:be|bers|ption)\b|\bmailing[- ]list (?:archives?|info|is|options|membership)\b|"
    r"^this (?:e-?mail|message|list|newsletter) (?:is|was|has been)\b|\blistinfo\b"
)
"""What a mailing list says of itself above or below a message: "To subscribe, mail to ..."."""
_LONGEST_NOTE = 300
_CAPTION = re.compile(
    r"(?i)\b(?:photo|foto|image|picture|illustration)s?(?:[ ]credits?)?(?::|[ ](?:by|von|de)[ ][A-Z])|.[ ]©|"
    r"\bcc[ -](?:by|0)(?:[ -]|$)"
)
_OF_PICTURES = ("hoto", "HOTO", "oto:", "mage", "icture", "llustration", "©", "CC")
_LINES_OF_SITES = ("advertisement ", "advertising ", "built with ", "copyright ", "filed under ", "powered by ")
_ORDERED = re.compile(r"(?:CLICK|DONATE|DOWNLOAD|PRINT|READ|SHARE|SIGN|SUBSCRIBE|VIEW|WATCH)\b")
"""How a line in capitals begins that a reader of a site is to press."""
_LONGEST_OF_SITES = 16  # words
_LEAD = 60  # characters that hold the first word of a line
_WORD, _DIGIT = re.compile(r"[^\W\d_]+"), re.compile(r"\d")
_CONTACT = re.compile(
    r"(?i)^\W*(?:©|ends$)|\b(?:tel|phone|fax|mobile|e-?mail|website|web|www|http|telephone|cell|twitter|contacts?|"
    r"(?:for\s)?(?:(?:general|media|more|further|press)\s)?(?:enquir|inquir)(?:y|ies)|"
    r"(?:pgp|gpg|public)[- ](?:key|fingerprint)(?: id)?|key fingerprint|fingerprint|links?|source|"
    r"iletişim|əlaqə|kontakt|контакты?|contacto|contatto|ansprechpartner|rückfragen|weitere\sinformationen|"
    r"(?:media|press|further|general)\s(?:contacts?|details|enquir(?:y|ies)|information|inquir(?:y|ies)|quer(?:y|ies))|"
    r"v\.?i\.?s\.?d\.?p|presserechtlich\sverantwortlich|kontakt\s[^:]{1,40}|presse(?:konferenz|kontakt|termin)|conférence\sde\spresse|rueda\sde\sprensa|tél|telefon)"
    r"\b\.?\s?[:.]|^\+?[\d\s()/.-]{7,}$"
)
_SIGNS_OF_CONTACTS = (
    "©", "ansprech", "cell", "contact", "contatto", "detail", "ends", "fax", "fingerprint", "http", "iletişim",
    "information", "key", "kontakt", "link", "mail", "mobile", "phone", "prensa", "presse", "quer", "quir", "rückfrag",
    "source", "tel", "twitter", "tél", "v.i.s.d", "visdp", "web", "www", "əlaqə", "контакт",
)  # fmt: skip
"""Letters of which some stand in all that the pattern knows, numbers apart."""


def contact_line(page: Page, index: int) -> bool:
    """Whether a segment is a telephone number, an address of the web or the like."""
    segment = page.segments[index]
    text = page.text[segment.start : min(segment.end, segment.start + 80)]
    if not (":" in text or "©" in text or len(text) < 8 or _DIGIT.search(text) or "www" in text):
        return False
    if text[:1].isalpha() and not any(map(text.casefold().replace("ı", "i").__contains__, _SIGNS_OF_CONTACTS)):
        return False
    return bool(_CONTACT.search(text)) or text.strip() == LINK_MARK


def is_caption(text: str) -> bool:
    """Whether a line tells of a picture, as who took it or its licence shows: "The harbour. Photo: Ann Lee/Kelp"."""
    return any(map(text.__contains__, _OF_PICTURES)) and _CAPTION.search(text) is not None


def is_furniture(words: Words, text: str) -> bool:
    """Whether a line is part of the site and not of the document ("Related articles")."""
    if (len(text) <= _LONGEST_NOTE and _is_list_note(text)) or (_ORDERED.match(text) and text.isupper()):
        return True
    lead = fold_text(text[:_LEAD])
    first = _WORD.search(lead)
    if first and first.end() < len(lead) - 1 and first[0] not in _first_words_of_sites(words):
        return False
    plain = " ".join(_WORD.findall(fold_text(text)))
    short = plain.count(" ") < _LONGEST_OF_SITES
    ordered = short and plain.partition(" ")[0] in _SITE_ORDERS
    return plain in words.furniture or ordered or (short and plain.startswith(_LINES_OF_SITES))


def _is_list_note(text: str) -> bool:
    """Whether a line is what a mailing list says of itself; the pattern is tried only where letters of it stand."""
    low = text.casefold()
    may = "subscri" in low or "mailing" in low or "listinfo" in low or low.startswith("this ")
    return may and _LIST_NOTE.search(text) is not None


@lru_cache(maxsize=64)
def _first_words_of_sites(words: Words) -> frozenset[str]:
    """The words that lines of sites begin with."""
    lines = [*words.furniture, *_LINES_OF_SITES, *_SITE_ORDERS]
    return frozenset(line.partition(" ")[0] for line in lines)
