"""Capitals with a head noun that name no body: what a writing is about, bodies of a people without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.text.blocks import SegmentKind
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.deeds_en import HEADLINE_VERBS
from directory.extraction.words.themes import CHARGES, STATE_FIELDS, THEMES
from directory.extraction.words.vocabulary import united, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.text.page import Page

_MANY = word_set("associations communities federations groups organisations organizations societies unions")
_POINTING = word_set("certain many numerous other several some such these those various")
_PEOPLES = word_set("danes finns kurds poles swedes turks")
_ABOUT = word_set("about concerning for on regarding")
_WRITINGS = word_set("""
    appeal call campaign communique debate declaration letter manifesto paper petition report resolution statement
    """)


_HEADLINE_VERBS = word_set("""
    accuse accuses applaud applauds back backs blast blasts censor censors condemn condemns decry decries demands
    denounce denounces deplore deplores hail hails launches lauds oppose opposes rejects seek seeks slam slams sue sues
    urge urged urges warn warned warns welcomes
    """)


_FINITE = word_set("""
    are been boosts can cannot champions clears could did discusses does expresses fails gets gives had has have
    helps heralds highlights honors honours introduces is keeps leads makes meets must needed needs opposed passes puts
    reacts receives reintroduces requires responds says secures seeks should shows supports takes touts votes wants was
    were will would
    """)


_LAWS, _LONGEST_LAW = frozenset({"act", "bill", "law"}), 6
_COUNTED = word_set("democrats greens lawmakers members republicans senators students teachers workers")
_TREATY = CHARGES | word_set("e-commerce intellectual ip property services")
_NAMELESS_ENDS = frozenset(
    {
        ("contracting", "parties"), ("state", "parties"), ("states", "parties"),
        ("lecture", "hall"), ("lecture", "theatre"), ("public", "house"), ("social", "media"),
        ("town", "center"), ("town", "centre"),
    }
)  # fmt: skip
"""Who is bound by a treaty, rooms and places: "the Fifth Meeting of | States Parties", "the Kelp Lecture Theatre"."""
_MEETINGS = (
    "comunicado de imprensa", "comunicado de prensa", "comunicato stampa", "communiqué de presse",
    "conferencia de prensa", "conferenza stampa", "conférence de presse", "dossier de presse", "nota de prensa",
    "nota stampa", "press conference", "rueda de prensa",
)  # fmt: skip
_NO_BODIES = (
    "iniciativa legislativa popular", "iniciativa popular", "initiative populaire", "reti sociali", "réseaux sociaux",
)  # fmt: skip
"""Ways to vote and media that sound like bodies: "Initiative populaire"."""
_OLD_TOWNS = frozenset({("centre", "historique"), ("centro", "histórico"), ("centro", "storico")})
_OF_TOWNS = word_set("d da de del della delle di do du")
_TABLES = word_set("groupe grupo gruppe gruppo")
"""What the tables of a meeting are called with their number: "Groupe 3"."""
_UNDETERMINED = ("dies", "ein", "ihr", "jed", "kein", "manch", "mein", "sein", "unser", "welch")
_DECLINED = ("e", "em", "en", "er", "es")
_LISTING = frozenset({"aller", "der"})
_PLANS = word_set("plan piano plano programa programma")
_ACTIONS = word_set("acción actuación ação azione")
_FAR_PLAN = 3
_DAYS = word_set("day days decade hour month week weekend year")
_HELD = word_set("action empowerment protest resistance solidarity struggle unity")
"""What a day or week is of and no body is named by then: "Global Week of | Action for Clean Rivers"."""
_PAIR = 2
_SEVERAL = word_set("""
    banken behörden clubs firmen gerichte gruppen hochschulen initiativen institute kirchen medien museen organisationen
    parteien schulen unternehmen universitäten verbände vereine verlage
    """)
_EACH = word_set("""
    alle alternative andere beide beiden deren einige mehrere verschiedene verschiedenen viele weitere zahlreiche
    """)
_SPANS, _SHORT = word_set("jahr jahre jahren monate monaten tage tagen wochen"), 3
_WHERE = frozenset({"stelle", "welt"})
_OF_SOMEBODY = word_set("arbeit dienst hilfe kreise liste runde stelle team welt werk")
"""German nouns that begin names of bodies, but none with "of" behind them: "mit | Hilfe des Torfbunds"."""
_PACTS = tuple(word + case for word in ("gesetz", "pakt", "plan", "programm") for case in ("", "es", "s"))


_MANY_OF = word_set("""
    agencies authorities camps centers centres committees institutes institutions organisations organizations providers
    """)
_KINDS = word_set("crown detention educational parliamentary select standing tertiary voluntary")
"""What tells of which kind many bodies are, beside fields and themes: "Parliamentary Select | Committees"."""


def of_many_or_law(lows: Sequence[str]) -> bool:
    """Whether words count people, tell the press or name a treaty's chapter: "28 House Democrats", "IP Chapter"."""
    if lows[-1] in _COUNTED and any(low.isdigit() for low in lows[:2]):
        return True
    if lows[-1] in _MANY_OF and all(low in _KINDS or low in STATE_FIELDS or low in THEMES for low in lows[:-1]):
        return True  # "Industry Training Organisations"
    quarter = tuple(lows[:2]) in _OLD_TOWNS and _OF_TOWNS.issuperset(lows[2:3])  # "Centro Histórico de Nowa"
    table = len(lows) == _PAIR and lows[0] in _TABLES and lows[1].isdigit() and len(lows[1]) <= _PAIR
    if quarter or table or " ".join(lows[:3]).startswith(_NO_BODIES):
        return True
    law = len(lows) > 1 and (lows[-1] == "act" or tuple(lows[-2:]) == ("amendment", "bill"))  # "X Commissions Act"
    if law or " ".join(lows[:3]).startswith(_MEETINGS) or tuple(lows[-2:]) in _NAMELESS_ENDS:
        return True
    chapter = lows.index("chapter") if "chapter" in lows else 0
    return chapter > 0 and _TREATY.issuperset(lows[:chapter])


def plain_compound(page: Page, lows: Sequence[str], first: int) -> bool:
    """Whether German nouns name no body: "über ihren | Partnerdienst", "vor | Gericht", "des | Torfpaktes Schule"."""
    before = first - 1
    if lows[0] == "liste" and len(lows) > 2 and lows[1] in _LISTING and _many_listed(page, lows[2]):
        return True
    if before >= 0 and lows[0] == "gericht" and page.tokens.low[before] == "vor":
        return True
    if len(lows) > 1:
        several = len(lows) == _PAIR and (lows[0].endswith("er") or lows[0] in _EACH) and lows[1] in _SEVERAL
        owned = lows[-1] in _OF_SOMEBODY and len(lows[-2]) > _SHORT and lows[-2].endswith("s")  # "Lübbes Arbeit"
        made = lows[0] == "werk" or lows[0] in _SPANS or (lows[0] in _WHERE and lows[1] in ("für", "im", "in"))
        held = lows[0] == "konferenz" and lows[1] in ("zu", "zum", "zur", "über")
        somebody = lows[0] in _OF_SOMEBODY and lows[1] in page.words.of_words
        social = lows[0].startswith("soziale") and lows[1].startswith("netzwerk")
        return several or owned or made or held or somebody or social or lows[0].endswith(_PACTS)
    if before < 0:
        return False
    while before > 0 and page.tokens.shape[before] is Shape.LOWER and page.tokens.low[before].endswith(_DECLINED):
        if page.tokens.low[before].startswith(_UNDETERMINED):
            return True
        before -= 1
    return page.tokens.low[before] in _UNDETERMINED


def _many_listed(page: Page, low: str) -> bool:
    """Whether a German noun tells whom a list holds: "Liste der | Unterzeichnenden"."""
    words = page.words
    return low in words.signature_cues or low in words.list_cues or low in words.people_cues


def of_a_plan(page: Page, at: int) -> bool:
    """Whether words for a plan or day of action name no body: "el Plan Nacional de | Acción", "Day of | Action"."""
    tokens = page.tokens
    if tokens.low[at] in _HELD and at > 2 and _of_a_day(page, at):
        return True
    if tokens.low[at] in _PLANS:
        ahead = tokens.low[at + 1 : at + 2 + _FAR_PLAN]
        return any(
            low in _ACTIONS and ahead[place - 1] in page.words.of_words for place, low in enumerate(ahead[1:], 1)
        )
    if tokens.low[at] not in _ACTIONS or at < 2 or tokens.low[at - 1] not in page.words.of_words:
        return False
    return not _PLANS.isdisjoint(tokens.low[max(page.first[tokens.segment[at]], at - _FAR_PLAN) : at - 1])


def _of_a_day(page: Page, at: int) -> bool:
    """Whether a day or the like is of what a token says: "Day of | Action", "Week of Student | Action"."""
    low = page.tokens.low
    return any(low[first - 1] == "of" and low[first - 2] in _DAYS for first in (at, at - 1))


def told_in_headline(page: Page, first: int, last: int) -> bool:
    """Whether capitals are a sentence of a headline: "Kelp Unions | Urge Release of Divers"."""
    tokens, number = page.tokens, page.tokens.segment[first]
    short = page.segments[number].kind is SegmentKind.SHORT and page.text[page.segments[number].end - 1] != "."
    if short and tokens.shape[first] is Shape.UPPER and _shouted_clause(page, first, last):
        return True
    verbs = (at for at in range(first + 1, last) if tokens.low[at] in _HEADLINE_VERBS)
    return short and any(tokens.shape[at] is Shape.CAPITAL for at in verbs)


def _shouted_clause(page: Page, first: int, last: int) -> bool:
    """Whether words all in capitals hold a verb that no name holds: "OLSEN RAISES DOUBTS", "GROUPS NEEDED"."""
    lows = page.tokens.low[first : last + 1]
    if not all(shape in (Shape.UPPER, Shape.MARK) for shape in page.tokens.shape[first : last + 1]):
        return False
    plural = lows[0] in page.words.list_cues and len(lows) > 1
    return plural or any(low in _FINITE or (low in HEADLINE_VERBS and low[-1] == "s") for low in lows[1:])


def written_about(page: Page, first: int) -> bool:
    """Whether a name is what a writing is about: "Joint Statement on | Flooding Relief"."""
    lows = page.tokens.low
    return first > 1 and lows[first - 1] in _ABOUT and lows[first - 2] in united(_WRITINGS, page.words.writing_nouns)


def begins_law(page: Page, last: int) -> bool:
    """Whether 'and' goes on to the end of a law's name: "the Tide Relief | and Reef Care Act of 2006"."""
    tokens, place = page.tokens, last + 1
    if page.words.code != "en" or tokens.low[place : place + 1] not in (["and"], ["&"]):
        return False
    end = min(place + _LONGEST_LAW, page.last[tokens.segment[last]])
    while place + 1 < end and tokens.shape[place + 1] in BIG:
        place += 1
    return tokens.low[place] in _LAWS


def pointed_at(page: Page, first: int, head: int) -> bool:
    """Whether bodies in the plural are only pointed at or counted: "these Kelp Support Groups", "several Unions"."""
    lows = page.tokens.low
    return first > 0 and lows[first - 1] in _POINTING and lows[head].endswith("s")


def of_a_people(page: Page, first: int) -> bool:
    """Whether a name is unnamed bodies of a people: "Associations of Azerbaijanis in several countries"."""
    lows = page.tokens.low[first : first + 3]
    people = len(lows) > 2 and (lows[2] in _PEOPLES or lows[2].removesuffix("s") in page.every.nationalities)
    return people and lows[0] in _MANY and lows[1] == "of" and lows[2][-1] == "s"


def of_many(page: Page, index: int) -> list[str]:
    """A short form in the plural behind what it stands for in small letters, for one too: "tidal wardens (TWs)"."""
    tokens = page.tokens
    word = "".join(tokens.word[index + 1 : index + 2])
    many = word[-1:] == "s" and len(word) > 2 and word[:-1].isupper() and tokens.word[index + 2 : index + 3] == [")"]
    before = tokens.low[max(0, index - len(word) + 1) : index] if many else []
    small = all(shape is Shape.LOWER for shape in tokens.shape[max(0, index - len(word) + 1) : index])
    stand = small and "".join(low[0] for low in before) == word[:-1].casefold()
    return [word, word[:-1]] if stand else []
