"""Names that look like a person's and are those of a building, a town, a paper or a title in quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.bodies.outlets import EDITORS
from directory.extraction.shapes.person_words import same
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.known_places import STATE_CODES
from directory.extraction.words.themes import STUDIES
from directory.extraction.words.vocabulary import is_head, word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

    from directory.extraction.text.page import Page

_BEARERS = word_set("""
    airport auditorium avenue award barracks bridge building camp cemetery garden gardens hall highway hospital jail
    library lecture mall memorial monument museum park parks penitentiary plaza prison prize road school square
    stadium street theater theatre tower
    """)
_SITES = word_set("""
    airport auditorium building cemetery hospital library museum penitentiary prison stadium theatre
    """)
"""Those of them that are no surname, with which a name may end: "Sir Ann Lee Building"."""
_WITH_SITE = 3
_CHARGED = EDITORS | word_set("chair dean lecturer prof professor reader")
_STREETS: Mapping[str, frozenset[str]] = {
    "es": word_set("""
        aeropuerto auditorio avda avenida barrio bulevar calle estadio gimnasio glorieta pabellón parque paseo plaza
        plazuela polideportivo ronda
        """),
    "fr": word_set("""
        aéroport allée avenue av auditorium bd bibliothèque boulevard collège cimetière complexe esplanade faubourg gare
        gymnase impasse jardin lycée médiathèque parc place pont quai rond-point rue salle square stade station théâtre
        """),
    "it": word_set("aeroporto corso largo lungomare palazzetto parco piazza piazzale stadio via viale vicolo"),
    "pt": word_set("aeroporto alameda avenida estádio jardim largo parque praceta praça rua sala travessa viaduto"),
}
"""Nouns for streets, squares, parks and houses behind which Romance texts print whose name they bear."""
_TO_NAME = word_set("de del do da du")
_WHAT_FOR = word_set(
    "culturel cultural deportivo esportivo municipal omnisports polivalente polyvalente sportif sportivo"
)
"""What stands between such a noun and the name it bears: "complexe | sportif | Jean Petit"."""


def is_posted(page: Page, last: int) -> bool:
    """Whether a state and a code of the post follow, so that a name is a town: "Santa Ana, | CA 92701"."""
    tokens = page.tokens
    state = same(page, last, last + 3) and tokens.word[last + 1] == "," and tokens.word[last + 2] in STATE_CODES
    return state and tokens.shape[last + 3] is Shape.DIGITS


_REGIONS = word_set("""
    arbor beach bluffs boulevard borough canyon city counties county embankment
    harbor harbour heights islands junction mountains parish
    prairie province rapids shire springs township
    """)
"""Nouns for regions and towns, with which a name may end that begins like a person's: "Harris County"."""


def bearing_thing(page: Page, last: int) -> bool:
    """Whether a place or thing bears a person's name: "Ann Lee Park", "Ege Balıkçılar Vakfı"."""
    tokens = page.tokens
    large = same(page, last, last + 1) and tokens.shape[last + 1] in BIG
    headed = page.words.code in TURKIC and large and is_head(tokens.low[last + 1], page.words)
    low = tokens.low[last]
    ended = low in _REGIONS or low in STUDIES or low in _SITES
    return headed or ended or (large and tokens.low[last + 1] in _BEARERS)


def of_a_site(page: Page, index: int, last: int) -> bool:
    """Whether an article leads to a building that bears a name: "the Ann Lee building", "the Ann Vale Hall"."""
    tokens, first = page.tokens, index
    while first > 0 and same(page, first - 1, index) and tokens.shape[first - 1] in BIG and index - first < _WITH_SITE:
        first -= 1
    if first == 0 or not same(page, first - 1, index) or tokens.low[first - 1] not in page.words.articles:
        return False
    within = last > first + 1 and tokens.low[last] in _BEARERS
    return within or (same(page, last, last + 1) and tokens.low[last + 1] in _BEARERS)


def of_a_street(page: Page, index: int) -> bool:
    """Whether a Romance noun for a street or house leads to a name: "rue | Anne Petit", "calle de | Juan Mora"."""
    tokens = page.tokens
    streets = _STREETS.get(page.words.code)
    if streets is None or tokens.low[index] in streets:
        return streets is not None
    if index < 1 or not same(page, index - 1, index):
        return False
    before = index - 1
    before -= tokens.low[before] in _WHAT_FOR and same(page, before - 1, index)
    if before and tokens.low[before] in _TO_NAME and page.words.code != "fr" and same(page, before - 1, index):
        before -= 1
    return tokens.low[before] in streets


def is_town(page: Page, index: int) -> bool:
    """Whether a page calls two words a town or land: "the city of | Chiang Mai"."""
    tokens = page.tokens
    if page.words.code != "en" or "of" not in tokens.places or not same(page, index, index + 1):
        return False
    pair = tokens.low[index : index + 2]
    alike = [at for at in tokens.places[pair[0]][:_MOST_PLACES] if at > 1 and tokens.low[at : at + 2] == pair]
    return any(tokens.low[at - 1] == "of" and tokens.low[at - 2] in _TOWNS for at in alike)


_TOWNS = word_set("city district island municipality port province region town village")
_MOST_PLACES = 40


def of_a_city(page: Page, index: int, last: int) -> bool:
    """Whether capitals are those who live in a place of two words: "Hong Kongers"."""
    lows = page.tokens.low
    ended = index < last and page.words.code == "en" and lows[last].endswith(("er", "ers"))
    return ended and " ".join(lows[index : last + 1]).removesuffix("s").removesuffix("er") in page.every.places


def of_paper(page: Page, index: int) -> bool:
    """Whether a name is a paper somebody works for or what is taught: "editor of Nova Standard", "Professor of Law"."""
    tokens = page.tokens
    return index > 1 and tokens.low[index - 1] in ("of", "for") and tokens.low[index - 2] in _CHARGED


def quoted_alone(page: Page, first: int, last: int) -> bool:
    """Whether a name stands alone between quotes, as titles and names of bodies do."""
    tokens = page.tokens
    return (
        first > 0
        and last + 1 < len(tokens.word)
        and tokens.word[first - 1] in '"“„«'
        and tokens.word[last + 1] in '"”“»'
    )
