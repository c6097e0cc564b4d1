"""Long forms that Romance texts write small before their short form: "l'union des marins (UDM)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.vocabulary import word_set

if TYPE_CHECKING:
    from collections.abc import Mapping

    from directory.extraction.text.page import Page

_HEADS: Mapping[str, frozenset[str]] = {
    "es": word_set("""
        agencia asociación central colectivo confederación coordinadora federación frente fundación instituto liga
        movimiento observatorio partido plataforma red sindicato unión
        """),
    "fr": word_set("""
        agence association collectif confédération coordination fondation front fédération institut ligue mouvement
        observatoire office parti plateforme réseau syndicat union
        """),
    "it": word_set("""
        agenzia associazione collettivo confederazione coordinamento federazione fondazione fronte istituto lega
        movimento osservatorio partito rete sindacato unione
        """),
    "pt": word_set("""
        agência associação central coletivo confederação coordenação federação frente fundação instituto liga movimento
        observatório partido plataforma rede sindicato união
        """),
}
"""Nouns for bodies that have members or a field; a council or group in small letters is any one ("comité (CSE)")."""
_DEFINITE = word_set("al alla au da del dell della do du el il l la le lo na no o a")
_APOSTROPHES = frozenset("'’´")


def small_long_form(page: Page, first: int) -> bool:
    """Whether the words that begin at a token, whose initials a bracket gives, are one body's name in small letters."""
    tokens = page.tokens
    if first < 1 or tokens.low[first] not in _HEADS.get(page.words.code, ()):
        return False
    article = first - 1 - (tokens.word[first - 1] in _APOSTROPHES)
    same = tokens.segment[article] == tokens.segment[first]
    return same and tokens.shape[first] is Shape.LOWER and tokens.low[article] in _DEFINITE
