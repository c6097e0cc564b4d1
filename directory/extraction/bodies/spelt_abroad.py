"""Bodies with small words that a short form in brackets spells: "l'Unité d'action portuaire (UAP)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.shapes.found import Found, organisation
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.vocabulary import plain_letters, small_words, word_set
from directory.model import Tier

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_LANGUAGES = frozenset({"es", "fr", "it", "pt"})
_SHORTEST, _LONGEST, _FAR = 3, 8, 14
_THINGS = word_set("""
    accord accordo acordo acte acuerdo aire análisis appareil area baisse base cadre certificado certificat
    charte code codice condition constitución constitution contrat contrato contribución contribution convención
    convenio convention criterio crédit crédito cumbre curso código declaración decreto directiva directive
    dispositif document documento droit déclaration enfermedad equipo espace estado estatuto estudio evaluación
    examen fièvre formación formation guide guía imposto impuesto impôt indicador indicateur indice informe
    ingreso ingresos inversión jornada journée lettre ley ligne loi législation línea maladie malattia marché
    marco medida mesure modelo modèle méthode método norma norme objectif objectifs objetivo objetivos
    obligación operación opération parque pensión permis permiso período piano plan plano politique política
    premio prestación prestation prix procedimiento proceso procédure prodotto producto produit produto progetto
    programa programma programme projet projeto protocole protocolo proyecto période rapport reglamento
    regolamento regulamento renta rente repas resolución retención retraite revenu règlement régime régimen
    résolution salaire salario santé schéma sida sistema sommet subvention sujet syndrome système síndrome table
    tarif tasa taux taxe technologie tecnología territoire territorio traité trastorno tratado trattato trouble
    tva zona zone área état étude évaluation índice
    """)
"""Nouns whose short forms are no bodies: laws, plans, diseases, measures."""


def spelt_abroad(page: Page) -> list[Found]:
    """The names that begin with a large word and whose initials a short form in brackets behind them has."""
    if page.words.code not in _LANGUAGES:
        return []
    tokens = page.tokens
    found: list[Found] = []
    for index in tokens.where({"("}, 2, -2):
        short = tokens.word[index + 1]
        if tokens.shape[index + 1] is not Shape.UPPER or not _SHORTEST <= len(short) <= _LONGEST:
            continue
        if tokens.word[index + 2] != ")" or not short.isalpha():
            continue
        first = _spelt(page, index - 1, short)
        if first is not None and tokens.low[first] not in _THINGS:
            end = index - 1 - (tokens.word[index - 1] in _CLOSING)
            found.append(organisation((tokens.start[first], tokens.end[end]), "initials", Tier.A))
    return found


_CLOSING = frozenset('»”"’')


def _spelt(page: Page, last: int, short: str) -> int | None:
    """The large token from which on the initials of the words up to another are a short form; small words may count."""
    tokens = page.tokens
    small = small_words(page.words)
    letters, place = list(plain_letters(short)), last
    while letters and place > last - _FAR and tokens.segment[place] == tokens.segment[last]:
        low = tokens.low[place]
        if low.replace("-", "").isalpha():
            parts = [plain_letters(part)[0] for part in low.split("-") if part]
            if letters[-len(parts) :] == parts:
                del letters[-len(parts) :]
                if not letters:
                    large = tokens.shape[place] is Shape.CAPITAL
                    return place if large and place < last else None
            elif low not in small:
                return None
        elif tokens.word[place] not in _JOINING:
            return None
        place -= 1
    return None


_JOINING = frozenset("'’»”\"")
