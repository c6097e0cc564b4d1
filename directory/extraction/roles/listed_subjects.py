"""What those do whom a noun for bodies or persons lists: "93 Verbände haben unterzeichnet, darunter X und Y".

The verb may stand before the list or behind it; in other languages than English, which has readers of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.roles.signers_among import ends_sentence
from directory.extraction.shapes.offices_between import passes_between
from directory.extraction.words.vocabulary import is_head, phrase_list, united, word_set
from directory.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

_SIGN, _CALL, _JOIN = Role.SIGNATORY, Role.ORGANISER, Role.PARTICIPANT
_NEAR, _FAR, _FARTHEST = 4, 14, 40
_OR = word_set("o oder ou или")
_OTHERS = word_set("otros otras autres outros outras altri altre")
_COUNTS = word_set("cinco cinq cuatro deux dos due quatre quatro quattro seis sei six tre tres trois três")
_AMONG_OTHERS = (
    ["entre", "otros"], ["entre", "otras"], ["entre", "autres"], ["entre", "outros"], ["entre", "outras"],
    ["tra", "altri"], ["fra", "altri"], ["tra", "altre"], ["fra", "altre"],
)  # fmt: skip
_BETWEEN = frozenset(".,()[]\"'“”„«»‘’–—:")


@dataclass(frozen=True, slots=True)
class _Verbs:
    """How a language leads to examples, and the beginnings of the words that say what they do.

    A verb that is a noun or name elsewhere is written with what must follow it.
    """

    such_as: tuple[str, ...]
    deeds: tuple[tuple[Role, tuple[str, ...]], ...]


_VERBS: Mapping[str, _Verbs] = {
    "de": _Verbs(
        phrase_list("darunter|darunter auch|unter anderem|unter anderen|u a|wie|wie etwa|wie zum beispiel|etwa"),
        (
            (
                _SIGN,
                phrase_list(
                    "unterzeichn*|unterschrieb*|unterschreib*|mitgezeichnet|mitunterzeichn*|fordern|forderten|"
                    "verurteilen|verurteilten|kritisieren|kritisierten|warnen|warnten|appellieren|appellierten"
                ),
            ),
            (
                _CALL,
                phrase_list(
                    "aufgerufen|aufrufen|organisieren|organisiert|veranstalten|veranstaltet|initiieren|initiiert"
                ),
            ),
            (_JOIN, phrase_list("beteilig*|teilgenommen|teilnehm*|demonstrier*|mitmarschier*")),
        ),
    ),
    "es": _Verbs(
        phrase_list(
            "como|tales como|entre ellas|entre ellos|entre las que|entre los que|incluyendo|incluidas|incluidos"
        ),
        (
            (
                _SIGN,
                phrase_list(
                    "firma*|firmó|suscri*|rubrica*|enviaron|dirigieron|remitieron|han enviado|han dirigido|"
                    "denuncian|denunciaron|condenan|condenaron|exigen|exigieron|reclaman|reclamaron|rechazan|"
                    "rechazaron|repudian|repudiaron|responsabiliza*|anunciaron|advierten|advirtieron|piden|"
                    "pidieron|solicitan|solicitaron|alertan|alertaron|demandaron|hicieron un llamado"
                ),
            ),
            (_CALL, phrase_list("convoca*|organizan|organizaron|organizado*|impulsan|impulsaron|promueven")),
            (_JOIN, phrase_list("participa*|marchar*|se manifest*|asisti*|se sumar*|se suman|se han sumado|acudir*")),
        ),
    ),
    "fr": _Verbs(
        phrase_list(
            "comme|tels que|telles que|tels qu|telles qu|dont|notamment|parmi lesquels|parmi lesquelles|entre autres|"
            "y compris|à savoir"
        ),
        (
            (
                _SIGN,
                phrase_list(
                    "signé|signent|signataires|cosigné|cosignent|ont adressé|ont écrit|adressent|dénoncent|"
                    "condamnent|exigent|réclament|demandent|alertent|rejettent|interpellent|ont dénoncé|"
                    "ont condamné|ont demandé"
                ),
            ),
            (
                _CALL,
                phrase_list("appellent à|ont appelé à|organisent|organisé|organisateurs|organisatrices|convoquent"),
            ),
            (
                _JOIN,
                phrase_list(
                    "manifesteront|manifestent|ont manifesté|défiler*|défilent|ont défilé|participer*|participent|"
                    "ont participé|seront présents|seront présentes|seront également présents|se joindront|"
                    "se joignent|ont rejoint la manifestation|ont pris part|prendront part"
                ),
            ),
        ),
    ),
    "it": _Verbs(
        phrase_list("come|tra cui|fra cui|tra le quali|tra i quali|fra le quali|fra i quali|quali|ad esempio"),
        (
            (
                _SIGN,
                phrase_list("firmat*|firmano|sottoscri*|hanno scritto|hanno inviato|denunciano|chiedono|condannano"),
            ),
            (_CALL, phrase_list("organizzan*|organizzat*|promuovono|promosso|indetto|convoca*")),
            (_JOIN, phrase_list("partecip*|hanno aderito|aderiscono|sfila*|manifesta*|scenderanno in piazza")),
        ),
    ),
    "pt": _Verbs(
        phrase_list("como|tais como|entre elas|entre eles|entre as quais|entre os quais|incluindo|dentre elas"),
        (
            (_SIGN, phrase_list("assina*|subscrev*|enviaram|encaminharam|denunciam|exigem|pedem|repudiam|condenam")),
            (_CALL, phrase_list("convoca*|organizam|organizara*|organizado*|promovem|promoveram")),
            (_JOIN, phrase_list("participa*|marchar*|aderir*|aderem|se manifesta*")),
        ),
    ),
    "ru": _Verbs(
        phrase_list("в том числе|среди которых|такие как|среди них|включая|а именно"),
        (
            (
                _SIGN,
                phrase_list(
                    "подписал*|подписан*|подписыва*|поставили|обратились|направили|потребовали|требуют|осудили|"
                    "осуждают|раскритиковали|выступили против"
                ),
            ),
            (_CALL, phrase_list("организовал*|провели|проводят|призвали выйти|выступили организаторами")),
            (_JOIN, phrase_list("приняли участие|участвовал*|участвуют|примут участие|вышли на|присоединились")),
        ),
    ),
}


def listed_subjects(page: Page, spots: Mapping[int, int]) -> Iterator[tuple[int, Role]]:
    """The numbers of the names in such lists, with the role that the sentence's verb gives."""
    verbs = _VERBS.get(page.words.code)
    if verbs is None or not spots:
        return
    tokens, nouns = page.tokens, _nouns(page.words)
    yield from _among_others(page, spots, verbs)
    until = 0
    for index in tokens.where(_openers(page.words.code)):
        if index < until or index in spots or (length := _such_as(page, index, verbs)) == 0:
            continue
        noun = _noun_before(page, spots, index, nouns)
        if noun is None:
            continue
        numbers, until = _row(page, spots, index + length)
        role = _deed(page, until, _end(page, until), verbs) or _deed_before(page, noun, index, verbs)
        if role is not None:
            yield from ((number, role) for number in numbers)


def _among_others(page: Page, spots: Mapping[int, int], verbs: _Verbs) -> Iterator[tuple[int, Role]]:
    """What those do before "among others": "dirigentes de X, Y y Z, | entre otros, anunciaron"."""
    tokens, words = page.tokens, page.words
    between = united(words.and_words, words.articles, _OR, _COUNTS)
    for index in tokens.where(_OTHERS):
        if (
            tokens.low[index - 1 : index + 1] not in _AMONG_OTHERS
            or (role := _deed(page, index, _end(page, index), verbs)) is None
        ):
            continue
        place, far = index - 2, 0
        while place >= page.first[tokens.segment[index]] and far < _NEAR:
            if place in spots:
                yield spots[place], role
            elif tokens.low[place] not in between and tokens.word[place] not in _BETWEEN:
                break
            far = 0 if place in spots else far + 1
            place -= 1


@lru_cache(maxsize=32)
def _openers(code: str) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in _VERBS[code].such_as)


@lru_cache(maxsize=32)
def _nouns(words: Words) -> frozenset[str]:
    """Nouns for bodies or persons in the plural, in the cases that German and Russian have."""
    nouns = frozenset(cue for cue in (*words.list_cues, *words.people_cues) if " " not in cue)
    if words.code == "ru":
        return frozenset(
            noun[:-1] + ending for noun in nouns for ending in ("", noun[-1], "й", "ов", "ев", "ам", "ями")
        )
    return united(nouns, frozenset(noun + "n" for noun in nouns)) if words.code == "de" else nouns


def _such_as(page: Page, index: int, verbs: _Verbs) -> int:
    """How many tokens the longest phrase takes that leads to examples at a token; 0 where none does."""
    lows = page.tokens.low
    return max((len(p) for each in verbs.such_as if lows[index : index + len(p := each.split())] == p), default=0)


def _noun_before(page: Page, spots: Mapping[int, int], index: int, nouns: frozenset[str]) -> int | None:
    """The noun whose examples follow, in the same sentence and before any name."""
    tokens = page.tokens
    for place in range(index - 1, max(page.first[tokens.segment[index]], index - _FAR) - 1, -1):
        if tokens.low[place] in nouns:
            return place
        if place in spots or ends_sentence(page, place):
            return None
    return None


def _row(page: Page, spots: Mapping[int, int], start: int) -> tuple[list[int], int]:
    """The names from a token on that nothing but commas, 'and', articles, brackets and offices parts, and its end."""
    tokens, words = page.tokens, page.words
    numbers: list[int] = []
    last = place = start
    while place < page.last[tokens.segment[start - 1]] and place - last < _NEAR:
        if place in spots:
            numbers += [spots[place]] if spots[place] not in numbers else []
            last = place + 1
        elif ends_sentence(page, place) or not (
            tokens.low[place] in united(words.and_words, words.articles, words.appositions, _OR)
            or is_head(tokens.low[place], words)
            or tokens.word[place] in _BETWEEN
            or tokens.word[place - 1] == "("
            or passes_between(page, place)
        ):
            break
        place += 1
    return numbers, last


def _end(page: Page, place: int) -> int:
    """Where the sentence of a token ends, or is too long to look on."""
    tokens = page.tokens
    if place >= len(tokens):
        return place
    limit = min(page.last[tokens.segment[place - 1]], place + _FARTHEST)
    return next((at for at in range(place, limit) if ends_sentence(page, at) or tokens.word[at] == ";"), limit)


def _deed(page: Page, first: int, last: int, verbs: _Verbs) -> Role | None:
    """What the first verb between two tokens says that its subject does."""
    whole, begun = _by_first_word(verbs)
    lows = page.tokens.low
    for place in range(first, last):
        for role, rest in whole.get(lows[place], ()):
            if all(_fits(low, word) for low, word in zip(lows[place + 1 : last], rest, strict=False)):
                return role
        if lows[place].startswith(tuple(begun)):
            return next(role for stem, role in begun.items() if lows[place].startswith(stem))
    return None


@lru_cache(maxsize=16)
def _by_first_word(verbs: _Verbs) -> tuple[dict[str, list[tuple[Role, tuple[str, ...]]]], dict[str, Role]]:
    """The phrases of deeds by their first word, and the stems that begin a word by themselves."""
    whole: dict[str, list[tuple[Role, tuple[str, ...]]]] = {}
    begun: dict[str, Role] = {}
    for role, phrases in verbs.deeds:
        for phrase in phrases:
            first, *rest = phrase.split()
            if not rest and first.endswith("*"):
                begun[first[:-1]] = role
            else:
                whole.setdefault(first, []).append((role, tuple(rest)))
    return whole, begun


def _fits(low: str, word: str) -> bool:
    """Whether a word is that of a phrase; a star ends what only begins a word."""
    return low.startswith(word[:-1]) if word.endswith("*") else low == word


def _deed_before(page: Page, noun: int, index: int, verbs: _Verbs) -> Role | None:
    """What a verb says between a noun and its examples, or close before the noun: "es unterzeichneten 93 Verbände"."""
    return _deed(page, noun + 1, index, verbs) or _deed(page, max(0, noun - _NEAR), noun, verbs)
