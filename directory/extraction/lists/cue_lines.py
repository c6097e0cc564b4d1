"""Cue lines: the lines over a list that say what its items are and what they do ("Signed by:")."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.words.vocabulary import fold_text, word_set
from directory.model import Role

if TYPE_CHECKING:
    from directory.extraction.words.vocabulary import Words

_CUE_FILLERS = word_set("""
    as by complete current final first following full initial list original our partial updated alle bizim die nos
    nuestras nuestros unser unsere наши
    """)
_BY = frozenset({"by", "da", "de", "par", "por", "von"})
_WORD = re.compile(r"[^\W\d_]+")
_INNEN = re.compile(r"(?<=[^\W\d_])(?:[*:_·/]-?|\()innen\b")
_MIDDLE_DOTS = re.compile(r"(?<=[^\W\d_])·(?:[^\W\d_]{1,3}·)?(?:[^\W\d_]{0,3})s\b")
_LONGEST_HEADING, _LONGEST_REACH = 9, 12
_OF_THINGS = (" demand ", " demands ", " demanded ", " request ", " requested ", " call for ", " calls for ")
"""Words of asking that lead to what is asked for and not to whom: "We demand: the suspension of the works"."""
CONTACTS = re.compile(
    r"(?:for )?(?:all )?(?:media|press|further|more) "
    r"(?:contacts?|details|(?:e|i)nquir(?:y|ies)|information|quer(?:y|ies))(?: \w+){0,4}$"
)
"""What leads to whom the press may ask: "For media enquiries: Ann Lee"."""
_TO_REACH = re.compile(
    r"(?:please )?(?:share your (?:message|views?) with|(?:send (?:a |an )?(?:email|letter|message)s? to)|"
    r"(?:call|contact|email|fax|find|lobby|mail|phone|tell|tweet|urge|write)(?: or \w+)?(?: to)?)"
    r" (?:the following|these|your)\b.*\b(?:commissioner|congress|council member|councillor|delegate|governor|lawmaker|"
    r"legislator|mep|minister|mp|official|representative|senator|supervisor)s?|"
    r"(?:\w+ ){0,3}(?:commissioner|congress|councillor|governor|legislator|mep|mp|representative|senator|supervisor)s?"
    r"(?: s)? (?:contact|phone|email)s? (?:addresses|details|info|information|numbers|list)"
)
"""What an alert says over the list of those to whom its readers shall write: "Call your senators"."""
_REACHED = (
    "commissioner", "congress", "council", "delegate", "governor", "lawmaker", "legislator", "mep", "minister", "mp",
    "official", "representative", "senator", "supervisor",
)  # fmt: skip
"""Of which one stands in each such line."""
_FORMULA = re.compile(
    r"(?i)\W*(?:(?:dans|en) [^.:]{4,90}, )?(?:je (?:vous|te) prie|nous vous prions|veuillez)\b[^.:]{0,90}?"
    r"\b(?:croire|agréer|recevoir|accepter|trouver)\b[^:]{4,260}$|"
    r"\W*(?:le|les|la|las) salud(?:a|amos|o|an) [^.:]{0,60}$|"
    r"\W*(?:reciba|reciban|sin otro particular)\b[^:]{4,160}$|"
    r"\W*(?:(?:la |le |vi |in attesa [^.:]{4,80}, )?(?:porgo|porgiamo|inviamo|invio|salutiamo))\b[^:]{4,120}$"
)
"""The sentence that closes a letter in Romance languages: "Je vous prie d'agréer, Madame, l'expression de ..."."""
_LONGEST_FORMULA = 330
_PRESENT = re.compile(
    r"(?:also |among those |others |those |the )*(?:attending|in attendance|participating|present|speakers|speaking|"
    r"guests|dignitaries|(?:who|that) (?:attended|spoke|took part))\b(?: \w+){0,6} "
    r"(?:was|were|include|included|including|are|as follows)"
)
"""What leads to those who came: "Also present at the protest were:"."""
_LISTS = frozenset({"elenco", "lista", "liste", "listesi", "siyahısı", "spisak", "список"})
_IDENTIFYING = " identification "
_LONGEST_SORTING = 8
_LONGEST_ROLE_HEADING = 4
_SORTS = word_set("""
    academic additional african allied american arab asian asia australian british business canadian caribbean civil
    community concerned consumer cultural development disability educational endorsing environmental european faith
    based feminist founding global government governmental grassroots health human humanitarian indigenous
    individual industry initial international labor labour latin legal local media medical member national new
    nonprofit non nordic other pacific partner peace political professional profit provincial regional religious
    research rights rural scientific sectoral signatory signing social society state statewide student supporting
    technology tenant trade transnational tribal u uk umbrella union undersigned university us veterans women worker
    workers worldwide youth
    """)
"""What sorts the groups of a list: with a noun for many of them it names none ("National and local groups")."""
_WRITINGS = frozenset({"sign on letter", "sign on petition", "sign on statement"})
"""What stands before a headline and leads no list: "Sign-on letter: Keep the ferries"."""
_SIGNING = ("sign", "endors", "cosign", "undersign", "unterz", "firmant", "imzac", "подпис")


@dataclass(frozen=True, slots=True)
class Cue:
    """What a cue line says of the items behind it: their role, and whether they are persons."""

    role: Role | None
    people: bool | None
    content: int  # where the items begin in the cue's own segment, or its end
    closing: bool = False  # the closing words of a letter, under which its writer signs


@lru_cache(maxsize=4096)
def cue_of(label: str, colon: bool, words: Words) -> Cue | None:  # noqa: FBT001 - a key of a cache
    """What a line says as a cue, or None; ``colon`` says whether one ends it."""
    plain = " ".join(_WORD.findall(_ungendered(fold_text(label))))
    count = plain.count(" ") + 1
    if not plain or plain in _WRITINGS or (colon and (_acts_for(plain, label, words) or CONTACTS.match(plain))):
        return None
    closings = _by_first_word(words.closings).get(plain.partition(" ")[0], ())
    if any(f" {plain} " == cue or (count <= 6 and f" {plain} ".startswith(cue)) for cue in closings):
        return Cue(Role.SIGNATORY, None, 0, closing=True)
    if (colon or label.rstrip().endswith(",")) and plain in words.from_words and plain not in _BY:
        return Cue(Role.SIGNATORY, None, 0, closing=True)
    if count > (30 if colon else 7) or not (colon or _bare_cue(plain, words) or _sorts_groups(plain.split(), words)):
        role = None if colon else _headed_role(plain, words)
        return Cue(role, _expects(f" {plain} ", words), 0) if role else None
    padded = f" {plain} "
    people = _expects(padded, words)
    if _names_any(padded, words.signature_cues):
        return Cue(Role.SIGNATORY, people, 0)
    if colon and count <= 12:
        leading = plain.split()[:2]
        for cues in words.cues:
            if cues.role is Role.RECIPIENT and padded.endswith(_OF_THINGS):
                continue
            anywhere = cues.role in (Role.PARTICIPANT, Role.ORGANISER)
            spoken = [
                cue
                for cue in _led_by(cues.after, padded)
                if cue.count(" ") > 2 or cue.split()[0] in leading or (anywhere and padded.endswith(cue))
            ]
            if any(padded.endswith(cue) or (anywhere and not cue.endswith(" of ") and cue in padded) for cue in spoken):
                return Cue(cues.role, people, 0)
    return _present(plain, people, words) if colon else _sorting(plain, people, words, colon=colon)


def _present(plain: str, people: bool | None, words: Words) -> Cue | None:  # noqa: FBT001 - as in Cue
    """What a line with a colon says of those who came, or of what the items behind it are."""
    if words.code == "en" and _PRESENT.fullmatch(plain):
        return Cue(Role.PARTICIPANT, people, 0)
    return _sorting(plain, people, words, colon=True)


def polite_formula(text: str) -> Cue | None:
    """What a sentence that closes a letter says as a cue for who signs below."""
    formula = len(text) < _LONGEST_FORMULA and text[:1].isalpha() and _FORMULA.match(text)
    return Cue(Role.SIGNATORY, None, 0, closing=True) if formula else None


def reaching(label: str) -> Cue | None:
    """What a line says as a cue for those whom the readers of an alert shall write to or call."""
    low = label.casefold()
    if not any(map(low.__contains__, _REACHED)):
        return None
    plain = " ".join(_WORD.findall(low))
    reached = plain.count(" ") < _LONGEST_REACH and _TO_REACH.fullmatch(plain)
    return Cue(Role.RECIPIENT, people=True, content=0) if reached else None


def _ungendered(low: str) -> str:
    """A line without the marks by which nouns name women and men: "unterzeichner*innen", "premier·es signataires".

    >>> _ungendered("unterzeichner*innen"), _ungendered("premier·e·s signataires"), _ungendered("les signataires")
    ('unterzeichnerinnen', 'premiers signataires', 'les signataires')
    """
    return _MIDDLE_DOTS.sub("s", _INNEN.sub("innen", low)) if "innen" in low or "·" in low else low


def _acts_for(plain: str, label: str, words: Words) -> bool:
    """Whether a line begins with whom somebody signs for, and so is an item: "On behalf of Lantern: Ann Lee"."""
    phrase = next((phrase for phrase in words.behalf if plain.startswith(f"{phrase} ")), None)
    if phrase is None or _expects(f" {plain} ", words) is not None or "undersign" in plain:
        return False
    return any(word[0].isupper() for word in _WORD.findall(label)[phrase.count(" ") + 1 :])


def _sorting(plain: str, people: bool | None, words: Words, *, colon: bool) -> Cue | None:  # noqa: FBT001 - as in Cue
    """What a noun for a list alone says of the items behind it."""
    if not colon and words.code != "en" and plain in _role_nouns(words):
        return Cue(_role_nouns(words)[plain], people, 0)
    headline = " " in plain and not words.to_words.isdisjoint(plain.split())  # "NGOs to Parliament: ..."
    alone = (colon and not headline) or plain in words.list_cues or plain in words.people_cues
    alone = alone or _sorts_groups(plain.split(), words)
    led = colon and not _LISTS.isdisjoint(plain.split()[:4])
    short = plain.count(" ") < (2 * _LONGEST_HEADING if led else _LONGEST_SORTING)
    return Cue(None, people, 0) if (people is not None or led) and alone and short else None


def _sorts_groups(parts: list[str], words: Words) -> bool:
    """Whether words sort what a list holds and name nobody: "International organizations", "Academics and experts"."""
    nouns = {*words.list_cues, *words.people_cues}
    sorting = all(part in _SORTS or part in words.and_words or part in nouns for part in parts[:-1])
    return 1 < len(parts) <= _LONGEST_SORTING and parts[-1] in nouns and sorting


def _headed_role(plain: str, words: Words) -> Role | None:
    """The role that the last words of a heading give: "... Endorsing Organizations", "Paneldeki konuşmacılar"."""
    parts = plain.split()
    if len(parts) <= _LONGEST_HEADING and plain.endswith(_heading_cues(words)):
        return Role.SIGNATORY
    if (
        words.code != "en"
        and len(parts) <= _LONGEST_HEADING
        and any(cue in f" {plain} " for cue in _double_cues(words))
    ):
        return Role.SIGNATORY
    if words.code == "en" or len(parts) > _LONGEST_ROLE_HEADING:
        return None
    return _role_nouns(words).get(parts[-1])


@lru_cache(maxsize=64)
def _double_cues(words: Words) -> tuple[str, ...]:
    """The cues for those who signed that name them too: "entidades signatárias", "imzacı kurumlar"."""
    nouns = frozenset(words.list_cues)
    double = (cue for cue in words.signature_cues if cue.count(" ") == 1 and not nouns.isdisjoint(cue.split()))
    return tuple(f" {cue} " for cue in double)


@lru_cache(maxsize=64)
def _role_nouns(words: Words) -> dict[str, Role]:
    """Nouns in the plural for those who speak at something or hold it."""
    roles = (Role.PARTICIPANT, Role.ORGANISER)
    nouns = {cue: cues.role for cues in words.cues if cues.role in roles for cue in cues.after if " " not in cue}
    listed = frozenset(words.list_cues + words.people_cues)
    return {cue: role for cue, role in nouns.items() if cue in listed and len(cue) > 5}


@lru_cache(maxsize=64)
def _heading_cues(words: Words) -> tuple[str, ...]:
    """The cues of two words and more, in the plural, with which a heading may end: "... Endorsing Organizations"."""
    cues = (cue for cue in words.signature_cues if " " in cue and cue.endswith(("s", "i", "e")))
    return tuple(f" {cue}" for cue in cues if cue.startswith(_SIGNING))


def _bare_cue(plain: str, words: Words) -> bool:
    """Whether a line without a colon is nothing but a cue ("Signatories", "Undersigned organisations")."""
    allowed = _cue_words(words)
    return all(word in allowed for word in plain.split())


@lru_cache(maxsize=64)
def _cue_words(words: Words) -> frozenset[str]:
    phrases = (*words.signature_cues, *words.list_cues, *words.people_cues)
    spoken = frozenset(word for phrase in phrases for word in phrase.replace("-", " ").split())
    return spoken | words.articles | words.of_words | words.and_words | _CUE_FILLERS


def _expects(padded: str, words: Words) -> bool | None:
    if _IDENTIFYING in padded:  # "institutions for identification only"
        return True
    bodies = _names_any(padded, words.list_cues)
    people = _names_any(padded, words.people_cues)
    return None if bodies == people else people


def _names_any(padded: str, cues: tuple[str, ...]) -> bool:
    """Whether one of the phrases stands in a line, as whole words."""
    return any(cue in padded for cue in _led_by(cues, padded))


def _led_by(cues: tuple[str, ...], padded: str) -> list[str]:
    """The phrases, with a space before and behind, that begin with a word of the line."""
    first = _by_first_word(cues)
    return [cue for word in padded.split() for cue in first.get(word, ())]


@lru_cache(maxsize=256)
def _by_first_word(cues: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    grouped: dict[str, tuple[str, ...]] = {}
    for cue in (cue.replace("-", " ") for cue in cues):
        word = cue.partition(" ")[0]
        grouped[word] = (*grouped.get(word, ()), f" {cue} ")
    return grouped
