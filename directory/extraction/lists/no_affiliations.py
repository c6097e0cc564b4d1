"""What stands beside a person and names no body: fields, languages, honours, what one once did, how to reach one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.shapes.known_bodies import is_known_short_form
from directory.extraction.shapes.titles import OFFICES
from directory.extraction.words.themes import CHARGES, HONOURS, TAUGHT
from directory.extraction.words.vocabulary import fold, is_head, word_set

if TYPE_CHECKING:
    from directory.extraction.shapes.name_shapes import Judge
    from directory.extraction.text.page import Page

_RECEIVED = re.compile(
    r"(?i)(?:an? |the )?(?:[\w-]+ ){0,2}laureate (?:for|in|of) |"
    r"(?:recipient|winner|laureate|holder|alumn(?:us|a|i)|graduate) of |"
    r"(?:[\w-]+ ){0,3}(?:co-?)?(?:authors?|playwright|illustrator|translator) of "
)
_DEEDS = word_set("attended born graduated lived raised retired served studied taught worked")
_HONOURS_FIRST = word_set("lauréat lauréate laureada laureado médaille medaglia medalla premio prix prêmio preisträger")
"""With what honours of Romance languages begin: "Prix | Goncourt de la poésie"."""
_DESCRIBED = re.compile(
    r"(?:An?|One|The) [^\W\d_A-Z]|(?:Call|Find|Follow|Tweet|Visit) (?:at|her|him|me|on|them|us)\b|"
    r"(?i:contact (?:details|e-?mail|number|phone)|e-?mail(?: address)?|telephone|website)$"
)
"""How what somebody is begins, and what tells how to reach one: "A plaintiff in the case", "Follow on Twitter"."""
_SEAT = re.compile(r"(?:D|R|I|DFL|Dem|Rep|Ind)\s?[-–—]\s?(?:[A-Z]{2}|[A-Z][a-z]+\.?)(?:[-–]\d+)?")
"""A party and the state that somebody sits for: "R-UT", "D-Calif."."""
_BODILY = 1.5
_FIELDS = word_set("""
    administration advocacy campaigns communications contracts development education engagement exchequer finance
    fundraising marketing membership operations organizing organising outreach partnerships policy procurement
    programmes programs research sales services strategy
    """)
_LANGUAGES = word_set("""
    and arabic bahasa cantonese castellano creole dari deutsch español farsi français hebrew hindi kiswahili kurmanji
    mandarin pashto punjabi putonghua sorani swahili tagalog telugu urdu yiddish yoruba zulu
    """)
_JOINT_FIELDS = re.compile(r", (?:and )?| (?:and|&) ")
_SCIENCES = ("chemistry", "engineering", "genetics", "graphy", "logy", "matics", "nomics", "nomy", "physics", "sophy")
"""How the names of sciences end: "(Microbiology and Immunology)"."""
_OF_NO_BODY = word_set("""
    bağımsız deceased former freelance fraktionslos independent independiente individual indépendant indépendante
    chômeur chômeuse desempleada desempleado disoccupata disoccupato jubilada jubilado pensionata pensionato
    emerita emeriti emeritus parteilos personal personally private ret retired self-employed unaffiliated unabhängig
    """)


_CALLINGS = frozenset(
    {
        "ama de casa", "chef d'entreprise", "femme au foyer", "femme d'affaires", "femme de lettres",
        "haut fonctionnaire", "haute fonctionnaire", "homme d'affaires", "homme de lettres", "homme de théâtre",
        "homme politique",
        "hombre de negocios", "mère de famille", "mujer de negocios", "père de famille", "uomo d'affari",
    }
)  # fmt: skip
"""What somebody is, in several words of which none is an office: "Diane Petit, femme d'affaires"."""


def says_no_body(page: Page, text: str) -> bool:
    """Whether a bracket says something else than a body: "(independent)", "(Mandarin, English)", "(A diver)"."""
    if all(map(_is_science, _JOINT_FIELDS.split(text.casefold()))):
        return True
    return of_no_body(text) or described(text) or _SEAT.fullmatch(text) is not None or _languages(page, text)


def _is_science(field: str) -> bool:
    """Whether a field is taught: "history", "immunology", and no firm's, which has a name before it."""
    return field in TAUGHT or (" " not in field and field.endswith(_SCIENCES))


def of_no_body(text: str) -> bool:
    """Whether a piece says in a word that somebody stands for no body, or no longer: "independent", "Emerita"."""
    low = text.strip("*.").casefold()
    return low in _OF_NO_BODY or low.replace("’", "'") in _CALLINGS


def described(text: str) -> bool:
    """Whether a piece says what somebody is, or how to reach one: "A plaintiff in the case", "Follow on Twitter"."""
    return _DESCRIBED.match(text) is not None


def names_nobody(judge: Judge, text: str) -> bool:
    """Whether an item is a date, a cue or people without a name: "Sep 09 2013", "Government representatives"."""
    words = text.split()
    if text.casefold() in judge.words.signature_cues or _MARKED.fullmatch(text) or _reaches(text):
        return True
    if text.endswith(("...", "…")) and len(words) == 1:  # "Loading..."
        return True
    dated = fold(words[0].rstrip(".,")) in judge.words.months and any(word[0].isdigit() for word in words[1:3])
    return dated or (len(words) > 1 and words[-1] in _PEOPLE)


def _reaches(text: str) -> bool:
    """Whether an item is a label before how to reach somebody, or a typist's initials: "FACSIMILE", "KD"."""
    initials = len(text) == len("KD") and text.isalpha() and text.isupper() and not is_known_short_form(text)
    return initials or text.casefold().strip(" .:") in _REACHING


_REACHING = word_set("cell e-mail email facsimile fax internat mobile phone tel telefax telephone telex web website")
_MARKED = re.compile(
    r"(?:19|20)\d\d-\d\d-\d\d.*|[A-Z]{0,3}\d{2,}[/-]\d{2,}|.+ (?i:position (?:paper|statement))|\S+@\S+\.\S+"
)
"""A date, the number of a file or what a page is headed with: "D07/941", "KMA Position Statement"."""
_PEOPLE = word_set("authorities editors leaders lawmakers officials politicians reporters representatives")


def active_somewhere(judge: Judge, text: str) -> bool:
    """Whether a piece tells what somebody does somewhere and names no body: "Community Activist Nowa"."""
    words = [fold(word.strip(".,()")) for word in text.split()]
    active = len(words) > 1 and words[0] in CHARGES and words[1] in judge.words.titles - OFFICES
    return active and not any(is_head(word, judge.words) or word in judge.words.of_words for word in words)


def received(text: str) -> bool:
    """Whether a piece tells what somebody received or wrote: "Recipient of the Kelp Medal", "author of Low Tide"."""
    words = text.split()
    honour = len(words) > 1 and (fold(words[-1]) in HONOURS or fold(words[0]) in _HONOURS_FIRST)
    return honour or _RECEIVED.match(text) is not None


def told_once(text: str) -> bool:
    """Whether a piece tells what somebody did and names no body: "Taught in the harbour school"."""
    words = text.split()
    return fold(words[0]) in _DEEDS and len(words) > 1


def bare_field(judge: Judge, text: str) -> bool:
    """Whether a text is a noun for bodies or a field and nothing else: "Institute", "(Director of) Research"."""
    low = text.casefold()
    bare = low in judge.words.strong_heads or low in judge.words.academic_units
    bare = bare or low.split()[0].endswith("petition")  # "(Petentin der) Landtagspetition 108"
    joined = " and " in low or " & " in low  # "(Head of) Vehicle Contracts and Marketing"
    field = joined and low.rpartition(" ")[2] in _FIELDS and judge.organisation_score(text) < _BODILY
    return (bare and not text.isupper()) or low in _FIELDS or field


def _languages(page: Page, text: str) -> bool:
    """Whether a bracket says which languages somebody speaks: "(Mandarin, English)"."""
    words = text.casefold().replace(",", " ").replace("/", " ").replace("&", " ").split()
    return all(word in page.every.nationalities or word in _LANGUAGES for word in words)
