"""Signatures that a sentence in other languages than English tells: "Entre los firmantes destacan X, Y y Z".

All names of the sentence behind such words sign, with the bodies in which they hold an office now.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.vocabulary import united, word_set
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_FAR, _FARTHEST, _SHORT = 9, 150, 2
_ENDS = frozenset(".!?")
_NOUNS_LARGE = frozenset({"de"})
_OBJECTS = (
    "воззван", "декларац", "договор", "документ", "заявлен", "мемор", "обращен", "петици", "письм", "призыв",
    "соглашен", "указ",
)  # fmt: skip
_SUCH_AS = word_set("come como comme")
_GOING_ON = word_set(
    "a al com con contra de del di do en em i in para per pour por que qui avec à au du des da por в к"
)
_PAST = ("ancien", "antigu", "antigo", "бывш", "ehemalig", "früher", "экс-")


@dataclass(frozen=True, slots=True)
class _Telling:
    """The words of a language that tell who signed.

    ``among`` opens a phrase in which a word with a stem of ``signers`` follows: "unter den Unterzeichnern".
    ``signed`` are verbs behind which a ``writings`` stem leads on to those who signed: "han firmado la carta X e Y".
    ``ends`` begin a clause that tells something else.
    """

    among: frozenset[str]
    signers: tuple[str, ...]
    signed: frozenset[str] = frozenset()
    writings: tuple[str, ...] = ()
    ends: frozenset[str] = frozenset()
    far: int = _FAR  # tokens within which the first name must stand


_TELLING: Mapping[str, _Telling] = {
    "de": _Telling(
        word_set("unter zu"),
        ("unterzeichne", "erstunterz", "mitunterz", "unterstützer", "unterstützend"),
        ends=word_set("berichtet dass laut meldet weil wie"),
    ),
    "es": _Telling(
        word_set("entre"),
        ("firma", "suscri", "signatari", "adheri", "apoya"),
        word_set("apoyado apoyan apoyaron firmado firman firmaron suscriben suscribieron suscrito"),
        ("carta", "comunicado", "declaraci", "documento", "escrito", "llamamiento", "manifiesto", "texto", "petici"),
        word_set("aunque indica informa porque que quienes según señala"),
    ),
    "fr": _Telling(
        word_set("parmi"),
        ("signataires", "cosignataires", "soutiens", "signé"),
        word_set("signé signent"),
        ("appel", "communiqué", "déclaration", "lettre", "manifeste", "pétition", "texte", "tribune"),
        word_set("afin demandent demandant dont indique que qui rapporte selon"),
    ),
    "it": _Telling(
        word_set("fra tra"),
        ("firmatari", "sottoscrittori", "firme"),
        word_set("firmato sottoscritto"),
        ("appello", "documento", "lettera", "manifesto", "petizione"),
        word_set("che perché secondo"),
    ),
    "pt": _Telling(
        word_set("entre"),
        ("signatári", "subscritor", "assinante"),
        word_set("assinam assinaram subscrevem"),
        ("carta", "documento", "manifesto", "nota", "petição"),
        word_set("porque que segundo"),
    ),
    "ru": _Telling(
        word_set("среди"),
        ("подписавш", "подписант", "авторов"),
        word_set("подписали подписал подписала поставили"),
        (),
        word_set(
            "которая которое которые который передает передаёт пишет призывая просьбой сообщает требованием "
            "требуя что чтобы"
        ),
    ),
}
_BEHIND: Mapping[str, Mapping[str, Role]] = {
    "es": {
        **dict.fromkeys(("apoyan", "firman", "respaldan", "suscriben"), Role.SIGNATORY),
        "secundan": Role.PARTICIPANT,
        **dict.fromkeys(("convocan", "impulsan", "organizan", "promueven"), Role.ORGANISER),
    },
    "ru": {
        **dict.fromkeys(
            ("составлен", "составлена", "составлено", "подписан", "подписана", "подписано"), Role.SIGNATORY
        ),
        **dict.fromkeys(
            ("адресован", "адресована", "адресовано", "адресованная", "адресованное", "адресованный", "адресованного"),
            Role.RECIPIENT,
        ),
    },
}
"""Verbs with the whole list of names behind them; Spanish ones behind a pronoun: "lo firman X e Y"."""
_CLITICS = frozenset({"la", "las", "lo", "los"})
_TURKIC_AMONG = word_set("arasında arasındadır sırasında sırasındadır")
_TURKIC_SIGNERS = ("imzacı", "imzala", "imza", "destekle", "imzaçı")


def told_to_act(page: Page, names: Sequence[Found], spots: Mapping[int, int]) -> Iterator[tuple[int, Role]]:
    """The numbers of the names in lists that sentences tell, with the role that their words give."""
    yield from ((number, Role.SIGNATORY) for number in among_signers(page, names, spots))
    telling = _TELLING.get(page.words.code)
    if telling is None or page.words.code not in _BEHIND:
        return
    roles = _BEHIND[page.words.code]
    for index in page.tokens.where(roles):
        role = roles[page.tokens.low[index]] if index not in spots else None
        if role is None or (page.words.code == "es" and page.tokens.low[index - 1] not in _CLITICS):
            continue
        numbers, _ = _named(page, names, spots, index + 1, replace(telling, far=2 * _FAR))
        yield from ((number, role) for number in numbers)


def among_signers(page: Page, names: Sequence[Found], spots: Mapping[int, int]) -> Iterator[int]:
    """The numbers of the names that sentences tell to have signed."""
    code = page.words.code
    if code in TURKIC:
        yield from _turkic(page, spots)
        return
    telling = _TELLING.get(code)
    until = 0
    for index in page.tokens.where(telling.among | telling.signed) if telling else ():
        if telling is None or index < until or index in spots:
            continue
        low, start = page.tokens.low[index], None
        if low in telling.among:
            start = _behind_signers(page, spots, index, telling)
        elif low in telling.signed and not _led(page, spots, index):
            start = _behind_writing(page, spots, index, telling)
        if start is None:
            continue
        numbers, until = _named(page, names, spots, start, telling)
        yield from numbers or (_before(page, spots, index) if low in telling.among else ())


def _behind_signers(page: Page, spots: Mapping[int, int], index: int, telling: _Telling) -> int | None:
    """The token behind the noun for those who signed, which must be near: "Zu den ersten Unterzeichnern | X"."""
    tokens = page.tokens
    for place in range(index + 1, min(index + _FAR, len(tokens.low))):
        if tokens.segment[place] != tokens.segment[index] or place in spots or tokens.word[place] in ",;:.!?":
            return None
        if tokens.low[place].startswith(telling.signers):
            small = page.words.code in _NOUNS_LARGE and tokens.word[place].islower()
            return None if small else place + 1
    return None


def _led(page: Page, spots: Mapping[int, int], index: int) -> bool:
    """Whether a name stands before a verb as its subject: "X und Y haben ... unterzeichnet"."""
    tokens = page.tokens
    for place in range(index - 1, max(page.first[tokens.segment[index]], index - _FAR * 2) - 1, -1):
        if tokens.word[place] in ".!?;:" or tokens.low[place].startswith("котор"):
            return False
        if place in spots:
            return True
    return False


def _behind_writing(page: Page, spots: Mapping[int, int], index: int, telling: _Telling) -> int | None:
    """The token behind what was signed, where those follow who did: "han firmado la carta | X"."""
    tokens = page.tokens
    if not telling.writings:
        following = tokens.low[index + 1 : index + 3]
        return None if any(low.startswith(_OBJECTS) for low in following) else index + 1
    for place in range(index + 1, min(index + _FAR // 2, len(tokens.low) - 1)):
        if tokens.segment[place] != tokens.segment[index] or place in spots or tokens.word[place] in ",;:.!?":
            return None
        if tokens.low[place].startswith(telling.writings):
            return None if _goes_on(page, spots, place + 1) else place + 1
    return None


def _goes_on(page: Page, spots: Mapping[int, int], start: int) -> bool:
    """Whether what was signed is told further before any name: "una carta abierta | dirigida a X"."""
    tokens = page.tokens
    for place in range(start, min(start + _FAR, len(tokens.low))):
        if place in spots or tokens.word[place] == ":" or tokens.low[place] in united(page.words.titles, _SUCH_AS):
            return False
        if tokens.low[place] in _GOING_ON or not tokens.word[place][0].isalnum():
            return True
    return True


def _named(
    page: Page, names: Sequence[Found], spots: Mapping[int, int], start: int, telling: _Telling
) -> tuple[list[int], int]:
    """The names from a token on to where their list ends, and that place."""
    tokens = page.tokens
    numbers: list[int] = []
    place, end = start, min(page.last[tokens.segment[start - 1]], start + _FARTHEST)
    while place < end:
        number, low = spots.get(place), tokens.low[place]
        if number is None:
            beyond = not numbers and place - start > telling.far
            clause = low in telling.ends and (bool(numbers) or place - start > 1)
            if beyond or clause or ends_sentence(page, place):
                break
        elif number not in numbers and _signs(page, names[number], place):
            numbers.append(number)
        place += 1
    return numbers, place


def ends_sentence(page: Page, place: int) -> bool:
    """Whether a sentence ends at a token, no abbreviation."""
    tokens = page.tokens
    before = tokens.word[place - 1]
    return tokens.word[place] in _ENDS and not (tokens.glued(place) and (len(before) <= _SHORT or "." in before))


def _signs(page: Page, name: Found, index: int) -> bool:
    """Whether a name in a list of those who signed is one of them: no outlet, and no body of an office held once."""
    if Role.PUBLISHER in name.roles:
        return False
    return name.kind is EntityKind.PERSON or not _held_once(page, index)


def _held_once(page: Page, index: int) -> bool:
    """Whether a body is one in which an office was held once: "el expresidente del | Senado"."""
    tokens = page.tokens
    for place in range(index - 1, max(page.first[tokens.segment[index]], index - _FAR) - 1, -1):
        low = tokens.low[place]
        if tokens.word[place] in ",;:" or low in page.words.and_words:
            return False
        if low in page.words.past_words or low.startswith(_PAST) or _former(page, low):
            return True
    return False


def _former(page: Page, low: str) -> bool:
    """Whether a word is an office with the syllable for what is past: "exsecretario", "ex-ministre"."""
    return low.startswith("ex") and low.removeprefix("ex").lstrip("-") in page.words.titles


def _before(page: Page, spots: Mapping[int, int], index: int) -> list[int]:
    """The names at the beginning of a sentence that ends with those among whom they are: "X und Y gehören zu"."""
    tokens = page.tokens
    numbers: list[int] = []
    for place in range(index - 1, max(page.first[tokens.segment[index]], index - _FARTHEST) - 1, -1):
        if ends_sentence(page, place):
            break
        if place in spots and spots[place] not in numbers:
            numbers.append(spots[place])
    return numbers


def _turkic(page: Page, spots: Mapping[int, int]) -> Iterator[int]:
    """The names around "among" behind a noun for those who signed: "İmzacılar arasında X, Y ve Z var"."""
    tokens = page.tokens
    for index in tokens.where(_TURKIC_AMONG):
        near = tokens.low[max(0, index - 3) : index]
        if not any(each.startswith(_TURKIC_SIGNERS) for each in near):
            continue
        found: list[int] = []
        for place in range(index + 1, min(page.last[tokens.segment[index]], index + _FARTHEST)):
            if ends_sentence(page, place):
                break
            if place in spots and spots[place] not in found:
                found.append(spots[place])
        yield from found or _before(page, spots, index)
