"""Bodies without a head noun that an office or a noun for bodies leads to in Romance languages: "presidenta de X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.shapes.found import Found, organisation
from directory.extraction.shapes.seats_abroad import CHARGES_ABROAD
from directory.extraction.shapes.sentence_items import items_at
from directory.extraction.shapes.shortforms import is_short
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.nameless_acronyms import NO_BODIES
from directory.extraction.words.vocabulary import is_head, united, word_set
from directory.model import Tier

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_ROMANCE = frozenset({"es", "fr", "it", "pt"})
_STATE_OFFICES = word_set("""
    alcalde alcaldesa ambassadeur ambassadrice ambasciatore catedrática catedrático concejal conseiller conseillère
    consejera consejero député députée deputado deputada diputada diputado embajador embajadora embaixador estudiante
    étudiant étudiante gobernador gobernadora governador juez maire ministra ministre ministro préfet prefeito
    professeur professeure profesor profesora professor professora professore professoressa secretaria secretario
    secretária secretário senador senadora senatore sénateur sénatrice sindaco
    """)
_WITHIN = word_set("""
    a à al aux con contra contre contro de del des di do da du e en et in la las le les los para per por pour sur y
    """)
_WRITERS = word_set("auteur auteure autor autora autore autrice auteurs autori autores autoras autrici auteures")
_CONTRACTED = word_set("del della do da du")
_ONE = word_set("au ce le un")
_SQUARES, _STATES = frozenset({"calle", "iglesia", "plaza"}), frozenset({"estado", "stato", "état"})
_STAFFS = (["maggiore"], ["maior"], ["major"], ["mayor"])
_LONGEST, _PLACED = 9, 3
_FEWEST = 2
_SHORT_KIND = 5


def offices_abroad(page: Page) -> list[Found]:
    """The bodies behind an office and behind a plural noun for bodies."""
    if page.words.code not in _ROMANCE:
        return []
    return [*_held(page), *_apposed(page)]


def _held(page: Page) -> list[Found]:
    """What an office is held in: "fundadora de México Unido Contra la Delincuencia", "rector de la UNAM"."""
    tokens, words = page.tokens, page.words
    found: list[Found] = []
    for index in tokens.where(words.titles, 0, -2):
        if tokens.low[index] in _STATE_OFFICES or tokens.low[index + 1] not in words.of_words:
            continue
        if _leads_to_none(tokens.low[index - 1], tokens.low[index]):
            continue
        first = _behind_charge(page, index + 2)
        start = first
        while first < start + 2 and (tokens.low[first : first + 1] or [""])[0] in united(words.articles, _APOSTROPHES):
            first += 1
        if first >= len(tokens.word) or tokens.segment[first] != tokens.segment[index]:
            continue
        if tokens.word[first] in _QUOTES and (closing := _quoted(page, first)):
            found.append(organisation((tokens.start[first + 1], tokens.end[closing - 1]), "office", Tier.B))
        elif tokens.shape[first] in BIG and (last := _name_end(page, first)) is not None:
            found.append(organisation((tokens.start[first], tokens.end[last]), "office", Tier.B))
    return found


def _leads_to_none(before: str, low: str) -> bool:
    """Whether a title is a writer's or none at all: "auteur de X", "la Plaza Mayor de X", "dans le cadre de X"."""
    square = low == "mayor" and before in _SQUARES
    return square or low in _WRITERS or (low == "cadre" and before in _ONE)


def _behind_charge(page: Page, first: int) -> int:
    """Where a body begins behind the field of its officer: "directora de Comunicación de | Costa Viva"."""
    tokens = page.tokens
    charged = tokens.low[first] in _CHARGES and tokens.shape[first] is Shape.CAPITAL
    leading = united(page.words.of_words, _AT)
    within = charged and tokens.together(first + 2, first) and tokens.low[first + 1] in leading
    return first + 2 if within else first


_CHARGES = CHARGES_ABROAD | word_set("""
    advocacy campagnes campañas comunicacion incidencia incidência movilización plaidoyer plaidoyers programas
    programmes projets relaciones relations
    """)
_APOSTROPHES, _AT = frozenset("'’"), frozenset({"chez", "en", "à"})
_QUOTES = {"“": "”", "«": "»", '"': '"'}


def _quoted(page: Page, opening: int) -> int:
    """The mark that closes the quoted name of a body behind an office: "coordinadora de «Mar Abierto»"; else 0."""
    tokens = page.tokens
    end = min(opening + _LONGEST, page.last[tokens.segment[opening]])
    closing = next((at for at in range(opening + 1, end) if tokens.word[at] == _QUOTES[tokens.word[opening]]), 0)
    named = closing > opening + 1 and tokens.shape[opening + 1] in BIG
    return closing if named and not any(tokens.word[at] in ".!?:" for at in range(opening + 1, closing)) else 0


def _name_end(page: Page, first: int) -> int | None:
    """The last token of a name of two large words and more, or of a short form; None where it names no body."""
    tokens, words = page.tokens, page.words
    last, large = first, 1
    for place in range(first + 1, min(first + _LONGEST, page.last[tokens.segment[first]])):
        if tokens.shape[place] in BIG:
            last, large = place, large + 1
        elif tokens.low[place] not in _WITHIN:
            break
    lows = tokens.low[first : last + 1]
    known = united(page.every.places, page.every.nationalities)
    placed = lows[0] in known and (
        large < _PLACED or tokens.shape[first + 1] not in BIG or not GIVEN_NAMES.isdisjoint(lows)
    )
    state = lows[0] in _STATES and lows[1:2] not in _STAFFS
    if lows[0] in GIVEN_NAMES or state or placed or " ".join(lows) in page.every.places:
        return None
    articled = tokens.low[first - 1] in _CONTRACTED or tokens.low[first - 1] in words.articles | _APOSTROPHES
    if lows[0] in known and articled and large == _PLACED == last - first + 1:  # "président de l'Uruguay Yamandu Orsi"
        return None
    if any(is_head(low, words) or low in words.titles for low in lows):
        return None
    return last if large > 1 or (is_short(tokens.word[first]) and tokens.shape[first] is Shape.UPPER) else None


def _parted(page: Page, first: int, last: int) -> list[tuple[int, int]]:
    """An item with two and more 'and', of which the last parts two names: "Arte y Vida | y Tierra Viva"."""
    joints = [place for place in range(first + 1, last) if page.tokens.low[place] in page.words.and_words]
    if len(joints) < _FEWEST or page.tokens.shape[joints[-1] + 1] not in BIG:
        return [(first, last)]
    return [(first, joints[-1] - 1), (joints[-1] + 1, last)]


def _described(page: Page, place: int) -> bool:
    """Whether a token tells of what kind the bodies behind it are: "las organizaciones | firmantes Agua Clara"."""
    tokens, low = page.tokens, page.tokens.low[place]
    kind = tokens.shape[place] is Shape.LOWER and low.endswith("s") and len(low) > _SHORT_KIND
    return kind and low not in united(page.words.stopwords, page.words.link_words, page.words.of_words)


def _apposed(page: Page) -> list[Found]:
    """The names right behind a small plural noun for bodies: "las organizaciones Agua Clara y Tierra Viva"."""
    tokens = page.tokens
    nouns = frozenset(cue for cue in page.words.list_cues if " " not in cue)
    found: list[Found] = []
    for index in tokens.where(nouns, 0, -1):
        if tokens.shape[index] is not Shape.LOWER:
            continue
        start = index + 1 + _described(page, index + 1)
        if tokens.shape[start] not in BIG or tokens.segment[start] != tokens.segment[index]:
            continue
        items = [part for item in items_at(page, start, frozenset()) for part in _parted(page, *item)]
        begun = [tokens.shape[first] in BIG and tokens.low[first] not in NO_BODIES for first, _ in items[:_FEWEST]]
        if len(items) >= _FEWEST and all(begun) and items[0][0] == start:
            spans = [(tokens.start[first], tokens.end[last]) for first, last in items if tokens.shape[first] in BIG]
            found += [organisation(span, "apposed", Tier.A) for span in spans]
    return found
