"""Cues in two parts with other words between: "initiiert wurden die Proteste von X", "X tarafından ... düzenlendi"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.shapes.initials import initials_end, named_by_initials
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.declined_names import given_name
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.vocabulary import word_set
from directory.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from directory.extraction.text.page import Page

_ENDS = frozenset({".", "!", "?", ";", ":"})
_FAR = 9
_LONGEST_ADDRESS, _LONGEST_LINE = 24, 120
_MEMBERS_REACHED = word_set("депутатам членам руководителям сенаторам")
_RUSSIAN_WRITINGS = (
    "письм",
    "обращен",
    "адресова",
    "направ",
    "петици",
    "послан",
    "заявлен",
    "вручи",
    "переда",
    "жалоб",
)
_DATIVES = (
    "тору", "телю", "денту", "ретарю", "истру", "ссару", "урору", "еру", "послу", "омочному", "омоченному", "главе",
    "мэру", "утату", "льнику", "удье", "омбудсмену",
)  # fmt: skip
_AGREEING = ("ому", "ему")


@dataclass(frozen=True, slots=True)
class Parted:
    """One cue: a word that begins with a stem and, some words on, a small word beside which the names stand.

    ``events`` are stems of which one must stand behind the small word instead of a name: "rufen ... zur Demo".
    """

    role: Role
    stems: tuple[str, ...]
    joints: frozenset[str]
    events: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a cue stands: the token from which names are looked for, on or back."""

    role: Role
    at: int
    back: bool = False


_EVENTS_DE = ("demo", "kundgebung", "protest", "mahnwache", "streik", "aktion", "versammlung", "marsch")
_SENDING_DE = (
    "adressiert", "appell", "brief", "gerichtet", "gesandt", "gewandt", "petition", "protestnote", "richtet", "schickt",
    "schreiben", "wandte", "wenden", "wendet", "übergeben", "überreicht",
)  # fmt: skip
_BEHIND: Mapping[str, tuple[Parted, ...]] = {
    "de": (
        Parted(
            Role.ORGANISER,
            ("organisiert", "initiiert", "veranstaltet", "ausgerichtet", "koordiniert", "angemeldet", "einberufen"),
            word_set("von vom durch mit"),
        ),
        Parted(
            Role.SIGNATORY,
            ("unterzeichnet", "unterschrieben", "verfasst", "veröffentlicht", "herausgegeben", "mitgezeichnet"),
            word_set("von vom durch"),
        ),
        Parted(
            Role.RECIPIENT,
            _SENDING_DE,
            word_set("an"),
        ),
        Parted(Role.TARGET, ("kritik",), word_set("am an")),
    ),
    "fr": (
        Parted(
            Role.ORGANISER,
            ("organisé", "initié", "lancé", "coordonné", "convoqué", "porté"),
            word_set("par"),
        ),
        Parted(Role.SIGNATORY, ("signé", "cosigné", "rédigé", "publié"), word_set("par")),
        Parted(
            Role.RECIPIENT,
            ("adressé", "remis", "envoyé", "transmis", "adressent", "demand", "écri"),
            word_set("à au aux"),
        ),
    ),
    "es": (
        Parted(
            Role.ORGANISER,
            ("organizad", "convocad", "promovid", "impulsad", "coordinad", "lanzad"),
            word_set("por"),
        ),
        Parted(Role.SIGNATORY, ("firmad", "suscrit", "emitid", "publicad"), word_set("por")),
        Parted(
            Role.RECIPIENT,
            (
                "dirigid",
                "enviad",
                "entregad",
                "entreg",
                "remitid",
                "remitió",
                "remitieron",
                "envió",
                "enviaron",
                "presentad",
            ),
            word_set("a al"),
        ),
    ),
    "it": (
        Parted(
            Role.ORGANISER, ("organizzat", "promoss", "indett", "convocat", "lanciat"), word_set("da dal dalla dai")
        ),
        Parted(Role.SIGNATORY, ("firmat", "sottoscritt"), word_set("da dal dalla dai")),
        Parted(Role.RECIPIENT, ("indirizzat", "inviat", "consegnat"), word_set("a al alla ai")),
    ),
    "pt": (
        Parted(Role.ORGANISER, ("organizad", "convocad", "promovid", "lançad"), word_set("por pelo pela pelos pelas")),
        Parted(Role.SIGNATORY, ("assinad", "subscrit"), word_set("por pelo pela pelos pelas")),
        Parted(Role.RECIPIENT, ("dirigid", "enviad", "entregue", "endereçad"), word_set("a ao à aos às")),
    ),
    "ru": (
        Parted(
            Role.ORGANISER,
            ("инициатор", "организатор"),
            word_set("был была были выступил выступила выступили стал стала стали"),
        ),
        Parted(Role.RECIPIENT, ("вручи", "направ", "отправ", "передал", "передан", "посла"), word_set("в")),
    ),
    "sr": (Parted(Role.RECIPIENT, ("upućen", "uputil", "poslat", "dostavljen"), word_set("ka prema")),),
}
"""The cues whose names stand behind them, by the language's code."""

_WRITINGS_TR = ("açıklama", "bildiri", "dilekçe", "mektu", "metin", "çağrı")
_WRITINGS_AZ = ("bəyanat", "məktub", "müraciət", "petisiya", "çağırış")
_BEFORE: Mapping[str, tuple[Parted, ...]] = {
    "tr": (
        Parted(
            Role.ORGANISER,
            ("düzenlen", "organize", "gerçekleştiril", "başlatıl", "tertip"),
            word_set("tarafından tarafınca öncülüğünde"),
        ),
        Parted(
            Role.SIGNATORY,
            ("imzalan", "yayımlan", "yayınlan", "kaleme", "hazırlan", "paylaşıl"),
            word_set("tarafından tarafınca adına"),
        ),
        Parted(Role.SIGNATORY, _WRITINGS_TR, word_set("imzalı imzasıyla imzası tarafından")),
    ),
    "az": (
        Parted(
            Role.ORGANISER,
            ("təşkil", "keçiril", "hazırlan", "baş", "reallaş"),
            word_set("tərəfindən təşəbbüsü təşkilatçılığı"),
        ),
        Parted(Role.SIGNATORY, ("imzalan", "yayıl", "ünvanlan", "göndəril", "yayım"), word_set("tərəfindən adından")),
        Parted(Role.SIGNATORY, _WRITINGS_AZ, word_set("imzası imzasıyla")),
    ),
}
"""The cues whose names stand before their small word, the verb at the end of the sentence."""

_PUBLISHED, _NEWS, _NEAR_NEWS = ("dərc", "paylaşıl", "yayıl", "yayımlan", "yayınlan"), ("haber", "xəbər"), 3
_COLON = frozenset({":"})
_SPOKEN = word_set("dedi dediler söyledi konuştu bildirib deyib dedi ki")
_LISTING_TURKIC = (
    (Role.SIGNATORY, ("imzacı", "imzalayan", "imzalamış")),
    (Role.ORGANISER, ("düzenleyen", "çağrıcı", "təşkilatçı")),
    (Role.PARTICIPANT, ("katılan", "katılımcı", "iştirakçı", "qatılan")),
)
"""What those listed behind a colon did."""

_CALLING = (Parted(Role.ORGANISER, ("rufen", "ruft", "rief", "aufgerufen"), word_set("zu zum zur"), _EVENTS_DE),)


def parted_cues(page: Page) -> Iterator[Place]:
    """The places beside which names have a role by a cue in two parts."""
    yield from _offices_reached(page)
    yield from _listed_turkic(page)
    code = page.words.code
    behind, before = _BEHIND.get(code, ()), _BEFORE.get(code, ())
    calling = _CALLING if code == "de" else ()
    if not (behind or before or calling):
        return
    stems = tuple(stem for cue in (*behind, *calling) for stem in cue.stems)
    joints = frozenset().union(*(cue.joints for cue in before))
    shown = {low for low in page.tokens.places if low in joints or low.startswith(stems)}
    for index in page.tokens.where(shown):
        low = page.tokens.low[index]
        for cue in behind:
            if low.startswith(cue.stems) and (at := _joint_behind(page, index, cue)) is not None:
                yield Place(cue.role, at)
        for cue in before:
            if low in cue.joints and _verb_behind(page, index, cue):
                yield Place(cue.role, index, back=True)
        for cue in calling:
            if low in cue.stems and calls_to_event(page, index):
                yield Place(cue.role, index)


def _offices_reached(page: Page) -> Iterator[Place]:
    """The Russian offices in the dative behind a word for a writing: "направили письмо ... председателю | X"."""
    tokens = page.tokens
    if page.words.code != "ru" or not any(low.startswith(_RUSSIAN_WRITINGS) for low in tokens.places):
        return
    written = -1
    for index, low in enumerate(tokens.low):
        if low in _ENDS and not tokens.glued(index):
            written = -1
        elif low.startswith(_RUSSIAN_WRITINGS):
            written = index
        elif written >= 0 and tokens.segment[written] == tokens.segment[index] and dative_office(page, index):
            yield Place(Role.RECIPIENT, index)


def dative_office(page: Page, index: int) -> bool:
    """Whether a token is a Russian office in the dative: "председателю"."""
    low = page.tokens.low[index]
    return low in page.words.titles and low.endswith(_DATIVES)


def addressed_lines(page: Page) -> Iterator[int]:
    """The tokens of the lines on top of a Russian letter that name an office in the dative, and who holds it."""
    if page.words.code != "ru":
        return
    lines = min(len(page.segments), _LONGEST_ADDRESS)
    held = False
    for number in range(lines):
        segment, first, last = page.segments[number], page.first[number], page.last[number]
        long = segment.end - segment.start > _LONGEST_LINE
        if first >= last or (long and not _several_reached(page, first, last)):
            held = False
            continue
        office = _reached_first(page, first, last)
        person = (
            held
            and page.tokens.low[first] != "от"
            and ((given_name(low := page.tokens.low[first]) or low) != low or _continues(page, first, last))
        )
        if office or person:
            yield from range(first, last)
        held = office or (person and page.tokens.shape[first] is Shape.LOWER)


def _listed_turkic(page: Page) -> Iterator[Place]:
    """The colons of Turkic sentences that list who did what: "Eyleme katılan sendikalar şöyle | : A, B"."""
    tokens = page.tokens
    for index in tokens.where(_COLON, 1) if page.words.code in TURKIC else ():
        near = tokens.low[max(page.first[tokens.segment[index]], index - _FAR) : index]
        if index + 1 >= page.last[tokens.segment[index]] or _SPOKEN & set(near):
            continue
        role = next((role for role, stems in _LISTING_TURKIC if any(low.startswith(stems) for low in near)), None)
        if role is not None:
            yield Place(role, index)


def sending_lines(page: Page) -> Iterator[int]:
    """The tokens of the lines on top of a Russian letter that say who it is from: "от Орлова А.В., рыбака"."""
    tokens = page.tokens
    for number in range(min(len(page.segments), _LONGEST_ADDRESS)) if page.words.code == "ru" else ():
        segment, first, last = page.segments[number], page.first[number], page.last[number]
        if first >= last or tokens.low[first] != "от" or segment.end - segment.start > _LONGEST_LINE:
            continue
        place = first + 1
        while place < last and tokens.word[place] not in ",(;":
            yield place
            place += 1


def _several_reached(page: Page, first: int, last: int) -> bool:
    """Whether a line names several persons by surname and initials: "Министру ОРЛОВУ А.В., в Думу ЗИМИНУ П.П."."""
    named = sum(named_by_initials(page, place) is not None for place in range(first, last))
    return named > 1


def _reached_first(page: Page, first: int, last: int) -> bool:
    """Whether a line begins with an office in the dative, behind adjectives too: "Полномочному | представителю"."""
    place, low = first, page.tokens.low
    while place < last - 1 and low[place].endswith(_AGREEING) and not dative_office(page, place):
        place += 1
    return dative_office(page, place) or low[place] in _MEMBERS_REACHED


def _continues(page: Page, first: int, last: int) -> bool:
    """Whether a line under an office goes on with it small, or holds a surname with initials."""
    if page.tokens.shape[first] is Shape.LOWER:
        return True
    return any(initials_end(page, place) is not None for place in range(first, last))


def calls_to_event(page: Page, index: int) -> bool:
    """Whether a verb of calling at a token leads to an event and not to who is asked: "rufen X und Y zur Demo auf"."""
    cue = _CALLING[0]
    if page.words.code != "de" or page.tokens.low[index] not in cue.stems:
        return False
    tokens = page.tokens
    end = page.last[tokens.segment[index]]
    for place in range(index + 1, min(end, index + 4 * _FAR)):
        if tokens.low[place] in _ENDS and not tokens.glued(place):
            return False
        if tokens.low[place] in cue.joints:
            ahead = tokens.low[place + 1 : min(end, place + 5)]
            return any(low.endswith(cue.events) or low.startswith(cue.events) for low in ahead)
    return False


def _joint_behind(page: Page, index: int, cue: Parted) -> int | None:
    """The small word of a cue, at least one other word behind its stem, in the same sentence."""
    tokens = page.tokens
    for place in range(index + 1, min(page.last[tokens.segment[index]], index + _FAR)):
        low = tokens.low[place]
        if low in _ENDS or low == ",":
            return None
        if low in cue.joints:
            return place if place > index + 1 else None
    return None


def _verb_behind(page: Page, index: int, cue: Parted) -> bool:
    """Whether the verb of a cue follows in the sentence, and tells of no news that an agency sent out."""
    tokens = page.tokens
    for place in range(index + 1, min(page.last[tokens.segment[index]], index + _FAR)):
        if tokens.low[place] in _ENDS:
            return False
        if tokens.low[place].startswith(cue.stems):
            return not told_as_news(page, place)
    return False


def told_as_news(page: Page, index: int) -> bool:
    """Whether what is published is news: "A ve B tarafından | yayınlanan yurt haberleri"."""
    tokens = page.tokens
    near = tokens.low[index + 1 : min(page.last[tokens.segment[index]], index + 1 + _NEAR_NEWS)]
    return tokens.low[index].startswith(_PUBLISHED) and any(low.startswith(_NEWS) for low in near)
