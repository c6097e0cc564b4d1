"""Unknown names behind a quotation and its verb in German and Romance: "»Nein«, advirtió | Wencho Trabal"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.shapes.person_words import namelike, person_at, same
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.vocabulary import word_set
from directory.model import Tier

if TYPE_CHECKING:
    from collections.abc import Mapping

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_SAYING: Mapping[str, frozenset[str]] = {
    "de": word_set("""
        bekräftigt bekräftigte berichtet berichtete betont betonte bilanziert bilanzierte ergänzt ergänzte erklärt
        erklärte erläutert erläuterte fügt fügte kommentiert kommentierte mahnt mahnte meint meinte sagt sagte so
        warnt warnte
        """),
    "es": word_set("""
        aclaró admitió advierte advirtió afirma afirmó agregó apuntó asegura aseguró añade añadió comenta comentó
        concluyó declaró destaca destacó dice dijo explica explicó expresó indica indicó insistió lamenta lamentó
        manifestó opina opinó precisó puntualizó recalcó recordó reiteró relató resumió señala señaló sostuvo subraya
        subrayó sentenció
        """),
    "fr": word_set("""
        affirme affirmé ajoute ajouté assure assuré commente commenté conclu conclut confie confié dit déclare déclaré
        déplore déploré estime estimé explique expliqué indique indiqué insiste insisté lance lancé martèle précise
        précisé raconte raconté rappelle rappelé regrette regretté résume résumé souligne souligné témoigne témoigné
        """),
    "it": word_set("""
        afferma affermato aggiunge aggiunto commenta commentato conclude concluso detto dice dichiara dichiarato
        osserva precisa racconta raccontato ricorda ricordato sostiene sottolinea sottolineato spiega spiegato
        """),
    "pt": word_set("""
        acrescenta acrescentou afirma afirmou alerta alertou avalia avaliou comenta comentou completa completou
        concluiu conta contou declara declarou defende defendeu destaca destacou disse diz explica explicou lembra
        lembrou observa observou ressalta ressaltou
        """),
}
"""Verbs that follow a quotation and lead to who says it, as participles behind a helping verb too."""
_LEADING = word_set("come como comme selon secondo segundo según wie")
_HELPING = word_set("a ha hat et e y también anche également encore ainsi nous ci l lo")
_CLOSING = frozenset("»”“\"’'›,")
_FAR, _SIZES = 3, (2, 3)
_SHORTEST_PLURAL = 6


def quoted_person(page: Page, index: int, last: int) -> tuple[list[Found], int] | None:
    """The person of two or three unknown words behind a quotation's verb, and the token behind."""
    tokens = page.tokens
    verbs = _SAYING.get(page.words.code)
    if verbs is None or index < 2 or last - index + 1 not in _SIZES or not same(page, index - 2, index):
        return None
    if tokens.low[index - 1] not in verbs or not _behind_quotation(page, index - 2):
        return None
    low = tokens.low[index]
    several = low.endswith("s") and len(low) >= _SHORTEST_PLURAL and low not in GIVEN_NAMES  # "Amigos del Río"
    plain = all(
        tokens.shape[place] is Shape.CAPITAL and namelike(page, place) and tokens.low[place] not in page.common
        for place in range(index, last + 1)
    )
    return ([person_at(page, index, last, "saying", Tier.B)], last + 1) if plain and not several else None


def _behind_quotation(page: Page, place: int) -> bool:
    """Whether a quotation or a comma ends at a token, or a word that leads to who says something stands there."""
    tokens = page.tokens
    first = page.first[tokens.segment[place]]
    stop = max(first, place - _FAR)
    while place > stop and tokens.low[place] in _HELPING:
        place -= 1
    return tokens.word[place] in _CLOSING or tokens.low[place] in _LEADING
