"""Where an office of German or a Romance language is held: "profesora de Sociología en la | Universidad de Vigo"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.shapes.leading_bodies import is_small, lowered
from directory.extraction.words.known_places import is_place
from directory.extraction.words.vocabulary import is_head, word_set

if TYPE_CHECKING:
    from directory.extraction.shapes.name_shapes import Judge

_ROMANCE = frozenset({"es", "fr", "it", "pt"})
_SEATED_AT = frozenset({"am", "an", "beim", "bei"})
_ELIDED = re.compile(r"(?:l|d|all|dall|dell|nell|sull)['’](?=[^\W\d_])")
_AT = word_set("à au aux chez al allo alla ai presso nel nello nella en ante em na no nas nos junto")
_OF = word_set("de du des del della dello dei degli delle di da do das dos")
_ARTICLES = word_set("le la les el los las il lo gli i o a os as")
_SMALL_BODIES = word_set("""
    académie academia accademia centre centro colegio collège conservatoire conservatorio escola escuela faculdade
    facoltà facultad faculté hospital hôpital institut instituto istituto liceo lycée musée museo museu ospedale scuola
    teatro théâtre universidad universidade università université école
    """)
"""Nouns for bodies that stand small in front of what names them: "à l' | université de Nantes"."""
_RANKED = frozenset({"Universités", "Universidad", "Universidade"})
"""What ranks name that are held elsewhere: "Professeur des Universités à | Sciences Po"."""
CHARGES_ABROAD = word_set("""
    communication comunicación comunicazione comunicação desarrollo développement formación formation formação imprensa
    investigación marketing pesquisa prensa presse progetti projets proyectos recherche ricerca stampa sviluppo
    """)
"""What offices are charged with, which is no body by itself: "Responsable de Communication"."""
_ELECTED = word_set("""
    alcalde alcaldesa concejal concejala conseiller conseillère consigliera consigliere deputada deputado deputata
    deputato député députée diputada diputado eurodiputada eurodiputado eurodéputé eurodéputée maire maires prefeita
    prefeito senador senadora senatore senatrice sindaca sindaco sénateur sénatrice vereador vereadora élu élue
    """)
"""Offices held for a place, which names no body."""
_KINDS = word_set("""
    asamblea assemblea assembleia asociación associação association associazione campagna campagne campaña campanha
    collectif colectivo coletivo collettivo comitato comité comitê fédération federación fondation fondazione fundación
    groupe gruppo grupo initiative iniciativa iniziativa mouvement movimento movimiento ong organización organizzazione
    organisation parti partido partito plataforma plate-forme plateforme piattaforma red rede rete réseau sindicato
    sindacato syndicat
    """)
"""Small nouns for bodies, right behind which the name of one stands: "del comitato | Salviamo il Parco"."""


def seat_of(text: str, office: re.Match[str], rest: list[re.Match[str]], judge: Judge) -> tuple[int, int] | None:
    """The body that the words behind a Romance office lead to, over what it is charged with; None without such."""
    if judge.words.code not in _ROMANCE or lowered(office.group()) in _ELECTED:
        return None
    behind = next((word.group() for word in rest if lowered(word.group()) not in _OF | _ARTICLES), "x")
    heads = behind.isupper() or is_head(lowered(behind), judge.words)
    if heads and not is_small(behind) and behind not in _RANKED:
        return None
    for place, word in enumerate(rest):
        led = lowered(word.group()) in _AT or word.group().startswith(("all'", "all’", "nell'", "nell’"))
        if led and (body := _body_at(text, rest, place, judge)) and not _bodily(rest[:place], judge):
            return body if _named(text[slice(*body)], judge) else None
    first = next((n for n, word in enumerate(rest) if not is_small(_bare(word.group()))), len(rest))
    for place in range(first):
        of = lowered(rest[place].group()) in _OF or _ELIDED.match(rest[place].group())
        if of and (body := _body_at(text, rest, place, judge)) and (place or text[body[0]].islower()):
            return body
    return None


def behind_german_field(rest: list[re.Match[str]], judge: Judge) -> list[re.Match[str]]:
    """What is left behind what a German office is for: "für Klima bei | Moorwacht", "für Kultur der | Stadtpartei"."""
    words = [word.group() for word in rest]
    for place, word in enumerate(words[:-1]):
        if place and (word in _SEATED_AT or (place > 1 and word in ("der", "des") and words[place - 1][0].isupper())):
            return rest[place:]
    return rest if any(is_head(lowered(word), judge.words) for word in words[1:]) else []


def _body_at(text: str, rest: list[re.Match[str]], place: int, judge: Judge) -> tuple[int, int] | None:
    """The body that a small word at a place leads to at once."""
    start = rest[place].start()
    if elided := _ELIDED.match(rest[place].group()):
        start, at = start + elided.end(), place
    else:
        at = place + 1
        while at < len(rest) and lowered(rest[at].group()) in _ARTICLES and is_small(rest[at].group()):
            at += 1
        if at >= len(rest):
            return None
        elided = _ELIDED.match(rest[at].group())
        start = rest[at].start() + (elided.end() if elided else 0)
    lead, behind = _bare(rest[at].group()), rest[at + 1 : at + 2]
    end = rest[-1].end()
    if is_small(lead):
        large = bool(behind) and not is_small(behind[0].group())
        taught = lowered(lead) in _SMALL_BODIES and not all(is_small(word.group()) for word in rest[at + 1 :])
        if not taught and not (lowered(lead) in _KINDS and large):
            return None
    name = text[start:end]
    return None if is_place(name, judge.words.places) or len(name) < 2 else (start, end)


def _bare(word: str) -> str:
    """A word without the article that an apostrophe joins to it."""
    elided = _ELIDED.match(word)
    return word[elided.end() :] if elided else word


def _bodily(words: list[re.Match[str]], judge: Judge) -> bool:
    """Whether words name a body themselves, by a noun for bodies in large letters or a short form."""
    large = [word.group() for word in words if not is_small(word.group())]
    return any((is_head(lowered(word), judge.words) and word not in _RANKED) or word.isupper() for word in large)


def _named(name: str, judge: Judge) -> bool:
    """Whether what follows "at" is more than a town: several words, a short form or a noun for bodies."""
    return " " in name or sum(map(str.isupper, name)) > 1 or is_head(lowered(name), judge.words)
