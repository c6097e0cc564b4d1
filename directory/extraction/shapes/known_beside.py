"""Known names that are words, persons or places as well: bodies beside a noun for one or beside another known body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.words.vocabulary import united, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_QUOTES = frozenset("\"'“”„«»‘’")
_BETWEEN = frozenset({",", ";", "/"})
_LEADING = word_set("""
    agency airline airlines alliance association bank brand brands broadcaster broker campaign carmaker chain channel
    charity coalition collective company conglomerate contractor corporation daily developer devicemaker distributor
    drugmaker enterprise federation firm foundation giant giants group initiative insurer company magazine manufacturer
    miner movement multinational network newspaper ngo nonprofit operator organisation organization outlet paper
    party platform producer project provider publisher refiner retailer site startup station store subsidiary
    supermarket supermarkets supplier tabloid think-tank thinktank trader union utility watchdog website weekly
    agence association collectif compagnie entreprise fédération fondation groupe journal mouvement ong parti réseau
    revue société syndicat banque chaîne marque organisation site
    asociación agencia banco cadena campaña colectivo compañía diario empresa federación fundación grupo
    movimiento organización partido periódico plataforma red revista sindicato sitio
    agenzia associazione azienda banca campagna catena compagnia federazione fondazione gruppo movimento partito
    quotidiano rete rivista settimanale sindacato società sito
    agência associação banco campanha coletivo empresa federação fundação grupo jornal movimento partido rede sindicato
    bank bündnis firma gewerkschaft gruppe initiative konzern kette netzwerk organisation partei stiftung unternehmen
    verband verein zeitschrift zeitung magazin sender plattform
    агентство агентства ассоциация банк банка газета газеты газете движение движения журнал журнала компания компании
    концерн корпорация корпорации организация организации партия партии партию портал портала сайт сайта союз союза
    телеканал телеканала фонд фонда фирма фирмы холдинг холдинга
    dərnəyi firması partiya partiyası qəzeti saytı şirkəti təşkilatı
    """)
_BEHIND = word_set("""
    airlines campaigners carmaker executives employees factories magazine newspaper party plc retailer shareholders
    spokesman spokesperson spokeswoman stores supermarkets union warehouses workers
    derneği gazetesi grubu partisi platformu sendikası vakfı şirketi
    """)
"""What follows a name in small letters and tells that it is a body's: "Kelp | magazine", "Kelp workers"."""


def led_by_noun(page: Page, first: int, last: int) -> bool:
    """Whether a noun for bodies stands beside a name: "the oil company X", "X workers", "das Bündnis X"."""
    tokens = page.tokens
    before = first - 1
    if before >= 0 and tokens.word[before] in _QUOTES:
        before -= 1
    near = before >= 0 and tokens.segment[before] == tokens.segment[first]
    if near and tokens.low[before] in united(_LEADING, page.words.appositions) and page.text[tokens.end[before]] != ".":
        return True
    behind = last + 1
    inside = behind < len(tokens.word) and tokens.segment[behind] == tokens.segment[last]
    return inside and tokens.word[behind] in united(_BEHIND, page.words.legal_forms)


def beside_others(page: Page, found: Sequence[Found], unsure: Sequence[tuple[int, int, Found]]) -> list[Found]:
    """Those of the unsure names that a comma or 'and' joins to a known one: "Kelp International, X and Y"."""
    tokens = page.tokens
    starts, ends = {item.start for item in found}, {item.end for item in found}
    joined: list[Found] = []
    for turn in (unsure, tuple(reversed(unsure))):
        for first, last, name in turn:
            before, behind = _over(page, first, -1), _over(page, last, 1)
            if name not in joined and (
                (before is not None and tokens.end[before] in ends)
                or (behind is not None and tokens.start[behind] in starts)
            ):
                joined.append(name)
                starts.add(name.start)
                ends.add(name.end)
    return joined


def _over(page: Page, index: int, step: int) -> int | None:
    """The token over the comma, 'and' or both beside one."""
    tokens = page.tokens
    place = index + step
    while (
        0 <= place < len(tokens.word)
        and abs(place - index) < 3
        and tokens.segment[place] == tokens.segment[index]
        and (tokens.word[place] in _BETWEEN or tokens.low[place] in page.words.and_words)
    ):
        place += step
    moved = place != index + step and 0 <= place < len(tokens.word)
    return place if moved and tokens.segment[place] == tokens.segment[index] else None
