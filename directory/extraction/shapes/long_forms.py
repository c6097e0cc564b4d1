"""The name that stands before a short form in brackets, as its initials or its noun for bodies show."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction.shapes.acting_names import shown_to_act
from directory.extraction.shapes.found import Found, organisation
from directory.extraction.shapes.known_bodies import is_known_short_form
from directory.extraction.shapes.short_form_letters import LARGE, by_initials
from directory.extraction.shapes.small_long_forms import small_long_form
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.grammar_tables import ROMANCE
from directory.extraction.words.known_places import COUNTRIES, STATE_CODES, is_country_code, is_place, is_state
from directory.extraction.words.vocabulary import small_words, united, word_set
from directory.model import Tier

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

LEGAL = word_set("""
    act law motion convention resolution treaty agreement protocol directive regulation surveillance bill code plan
    programme program project index report day week summit conference system technology technologies disease syndrome
    virus partnership-agreement goals area zone
    """)
"""Nouns for what has short forms and is no body."""
THINGS_ABROAD = word_set("""
    accord accordo accords aceite acordo acuerdo acuerdos aide aides allocation allocations ayuda ayudas carta
    certificado certificat charte code codice contrat contrato contrats contratto convenio convention convenzione
    crédit código decreto diplôme directiva directive direttiva drones imposta impuesto impôt impôts indice
    indices iniciativa iniciativas jornada jornadas journée journées legge lei ley leyes loi lois loyer modelo
    modèle méthode méthodes método norma norme normes objectif objectifs objetivo objetivos permis piano plan
    plano plans prestación produit produits progetto programa programas programme programmes projet projeto
    projets protocole protocolo proyecto proyectos question questionnaire questions reddito referéndum reglamento
    rencontre rencontres renda renta revenu règlement référendum schéma semaine sistema sistemas système systèmes
    tasa tassa taux taxe taxes temps titre traité tratado trattato trouble troubles vehículo vehículos voiture
    voitures véhicule véhicules zona zonas zone zones índice
    """)
"""First words of Romance names of things that have short forms: "Plan Local d'Urbanisme (PLU)"."""
_LEGISLATURES = word_set("assembly bundestag congress duma knesset landtag parliament senate")
_FIELDED = frozenset({"for", "of", "on"})
MARKS = frozenset({"“", "”", '"', "'", "‘", "’", "«", "»"})
"""Quotation marks and apostrophes."""


def long_before(page: Page, index: int, printed: tuple[str, bool], by_end: dict[int, Found]) -> Found | None:
    """The name that ends before a bracket, whole, which a short form in it stands for; None where it says else.

    ``printed`` is the short form and whether it acts elsewhere as only a body does; ``by_end`` are names by their end.
    """
    tokens, short = page.tokens, printed[0]
    place = index - 1
    while place >= 0 and tokens.word[place] in MARKS:
        place -= 1
    if place > 1 and tokens.word[place] == "." and tokens.low[place - 1] in page.words.legal_forms:
        place -= 1
    if place > 1 and tokens.low[place] == "s" and tokens.word[place - 1] in MARKS:
        place -= 2
    if place < 0 or tokens.segment[place] != tokens.segment[index]:
        return None
    name = by_end.get(tokens.end[place])
    fitting = by_initials(page, place, short)
    capitals = "".join(filter(str.isupper, page.between(*name.span))) if name and name.producer == "known" else short
    if (short != capitals and is_known_short_form(short)) or _of_state(page, short, name):
        return None  # another body that the world knows: "in the European Parliament (EPP)"
    if fitting is not None:
        span = (tokens.start[fitting], tokens.end[place])
        thing = page.words.code in ROMANCE and tokens.low[fitting] in THINGS_ABROAD
        if (
            thing
            or " ".join(page.between(*span).casefold().split()) in page.words.not_organisations
            or (tokens.low[place] in LEGAL and not _led_by_head(page, name))
            or is_state(" ".join(page.between(*span).split()), page.every.places)
        ):
            return organisation(span, "long-form", Tier.C)
        longer = name is not None and name.start < span[0] and not _of_mother(page, fitting, place, short)
        if name and (longer or (name.start == span[0] and not _mostly_big(page, fitting, place))):
            return name
        if not _mostly_big(page, fitting, place):
            return organisation(span, "long-form", Tier.B if small_long_form(page, fitting) else Tier.C)
        national = tokens.low[place] in COUNTRIES and place - fitting > 1  # "Tidal Frontiers Norway (TFN)"
        acts = printed[1] or national or shown_to_act(page, fitting, index)
        tier = Tier.A if name or headed(page, fitting, place) else Tier.B if acts else Tier.C
        return organisation(span, "long-form", tier)
    return None if _located(page, short, name) else name


def _of_mother(page: Page, first: int, last: int, short: str) -> bool:
    """Whether initials are those of the body whose organ leads the name: "Board of the | Kelp Union Nord (KUN)"."""
    tokens = page.tokens
    before = first - 1 - (tokens.low[first - 1] in page.words.articles)
    of = before > 0 and tokens.low[before] in page.words.of_words and tokens.shape[before - 1] in LARGE
    large = len(short) > 2 and tokens.shape[first] in LARGE and _mostly_big(page, first, last)
    return of and large and headed(page, first, last)


def _led_by_head(page: Page, name: Found | None) -> bool:
    """Whether a law at a name's end is its field, as its noun for bodies stands before it: "Tidal Centre for Law"."""
    if name is None:
        return False
    lows = page.between(*name.span).casefold().split()
    led = (low in page.words.strong_heads and following in _FIELDED for low, following in pairwise(lows))
    return lows[0] in page.words.strong_heads or any(led)


def _of_state(page: Page, short: str, name: Found | None) -> bool:
    """Whether a bracket behind a body holds the code of its state: "Kelp Watch (CT)"."""
    return name is not None and short in STATE_CODES and _located(page, short, name)


def _located(page: Page, short: str, name: Found | None) -> bool:
    """Whether a word in brackets says where a body is, or of which party its member: "State Parliament (KLP)"."""
    if name is None or is_place(short, page.every.places):
        return True
    text = page.between(*name.span)
    initials = "".join(word[0] for word in text.split() if word[0].isupper())
    placed = (short in STATE_CODES and initials != short) or is_country_code(short, text)
    return placed or text.split()[-1].casefold() in _LEGISLATURES


def headed(page: Page, first: int, last: int) -> bool:
    """Whether a noun for bodies stands among tokens, both ends included."""
    heads = united(page.words.strong_heads, page.words.weak_heads)
    return any(page.tokens.low[place] in heads for place in range(first, last + 1))


def _mostly_big(page: Page, first: int, last: int) -> bool:
    tokens = page.tokens
    small = small_words(page.every)
    small = small | {"s"}  # "North Bay's Dockers Union"
    counted = [i for i in range(first, last + 1) if tokens.low[i] not in small and tokens.shape[i] is not Shape.MARK]
    return bool(counted) and sum(tokens.shape[i] in LARGE for i in counted) >= 0.99 * len(counted)
