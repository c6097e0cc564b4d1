"""Runs of capitals in running text, and the small words that may join them inside one name."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.shapes.initials import initials_end, named_by_initials
from directory.extraction.shapes.numbers_in_names import number_inside, numbered
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.campaign_words import BIDDING
from directory.extraction.words.declined_names import given_name
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import ROMANCE
from directory.extraction.words.themes import STATE_FIELDS
from directory.extraction.words.vocabulary import is_head, united, word_set
from directory.lean_values import dataclass

if TYPE_CHECKING:
    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

_LONGEST, _WHOLE = 24, 2  # tokens of a name; those of two words
_LONGEST_SHORT = 6  # letters of a short form
_REGISTERS = frozenset({"ABN", "ACN", "CIF", "CNPJ", "EIN", "NIF", "SIREN", "SIRET", "VAT"})
"""What stands before the number under which a body is registered."""

HYPHENS = frozenset("-‐‑")
APOSTROPHES = frozenset("'’ʼ`")
_JOINING_SIGNS = HYPHENS | APOSTROPHES | {"."}
CHARGES = frozenset({"ambassador", "commissioner", "envoy", "rapporteur", "secretary", "special"})
_SITES = frozenset({"branch", "campus", "campuses", "chapter", "factory", "headquarters", "office", "plant", "site"})
_PEOPLE = frozenset({"children", "men", "people", "refugees", "veterans", "women", "workers", "youth"})
_OFFICERS = frozenset({"ombudsman", "ombudsperson", "prosecutor", "prosecutors", "rapporteur"})
_HOLDERS_BEHIND = frozenset({"ru", "sr"})
_HOLDER_LENGTHS = (2, 3)
_ADDRESSING = word_set("dr mr mrs ms prof professor sir")
_ONE = frozenset({"a", "an"})
_NOT_EPONYMOUS = word_set("""
    assemblée ayuntamiento bundesrat bundesrates bundestag bundestages bundestags comisión comité commission
    confederación confédération congreso congrès conseil consejo cortes câmara diputación federación fédération
    generalitat gewerkschaft gobernación gobierno gouvernement junta landtag landtages landtags ligue municipalité
    nationalrat nationalrates parlament parlamento parlaments parlement partei parti partido senado senat senato senats
    sindicato stadtrat stadtrates syndicat sénat union unión verband verbandes verbands verein vereins
    """)
_CHAMBERS = word_set("""
    bundesrat bundesrates bundestag bundestages bundestags congreso cortes landtag landtages landtags nationalrat
    nationalrates parlament parlamento parlaments parlement senado senat senato senats stadtrat stadtrates sénat
    """)
"""Chambers, which bear no person's name even without an office before them: "en el Senado | Luis Miranda"."""
_EPONYMOUS = ("библиотек", "институт", "клуб", "музе", "обществ", "театр", "университет", "фонд", "центр", "школ")
_NAMED_AFTER = frozenset({"имени", "им", "памяти", "святого", "святой"})
CLOSED_LINKS = frozenset({"by", "from", "at", "under", "over", "into", "through", "during", "since", "after"})


@dataclass(frozen=True, slots=True)
class Group:
    """A run of capitalised tokens; ``joint`` are the small words between it and the group before."""

    first: int
    last: int
    joint: tuple[str, ...] = ()


def chain_at(page: Page, index: int) -> list[Group]:
    """Groups of capitals from an index on, with the small words that may join them inside one name."""
    groups = [Group(index, run_end(page, index))]
    while groups[-1].last - index < 4 * _LONGEST:
        joint, start = _joint(page, groups[-1].last + 1)
        if start is None:
            return groups
        groups.append(Group(start, run_end(page, start), joint))
    return groups


def run_end(page: Page, index: int) -> int:
    """The last token of the run of capitals that begins at an index."""
    tokens = page.tokens
    segments, shapes = tokens.segment, tokens.shape
    segment, last = segments[index], index
    place, count = index + 1, len(shapes)
    while place < count and segments[place] == segment and place - index < 2 * _LONGEST:
        if shapes[place] in BIG:
            if (tokens.word[place] == "I" and _speaks(page, place)) or _large_joint(page, place):
                break
            if page.words.code == "ru" and _begins_apart(page, place):
                break
            if _is_number(page, place):
                break
            last = place
        elif number_inside(page, place):
            last = place
        elif not tokens.glued(place) or not _goes_on(page, place):
            break
        place += 1
    return last


def _is_number(page: Page, place: int) -> bool:
    """Whether a number in a register or a post box begins: "Kelp Society | ABN 37 008", "Kelp Council | PO Box 12"."""
    tokens = page.tokens
    registered = tokens.word[place] in _REGISTERS and tokens.shape[place + 1 : place + 2] == [Shape.DIGITS]
    return registered or (tokens.low[place] in _POST and tokens.low[place + 1 : place + 2] == ["box"])


_POST = frozenset({"gpo", "po"})


def _begins_apart(page: Page, place: int) -> bool:
    """Whether a Russian name ends before a capital: a person by initials, a body behind a place: "в Чили | Союз"."""
    low = page.tokens.low
    placed = low[place - 2] in _WHERE and low[place - 1] in page.every.places and low[place] in page.words.strong_heads
    return placed or initials_end(page, place) is not None or named_by_initials(page, place) is not None


def _goes_on(page: Page, place: int) -> bool:
    """Whether a run goes on over a sign that stands close to the word before it: an apostrophe, a slash, a dot."""
    tokens = page.tokens
    word = tokens.word[place]
    if word in APOSTROPHES:
        return _possessive(page, place, tokens.segment[place])
    if word == "," and tokens.low[place - 1] == "washington" and tokens.word[place + 1 : place + 2] == ["DC"]:
        return True
    if word == "." and tokens.word[place - 1] == "No" and tokens.shape[place - 2] in BIG:
        return numbered(page, place + 1)
    if word == "!" and tokens.low[place + 1 : place + 2] == ["local"]:  # "Stand Up! | Local 7"
        return tokens.shape[place + 1] in BIG and tokens.shape[place + 2 : place + 3] == [Shape.DIGITS]
    if word in "/+" and place + 1 < len(tokens.word) and tokens.glued(place + 1):
        return tokens.shape[place + 1] in BIG and not (word == "/" and _parts_bodies(page, place))
    return _inside(page, place)


def _parts_bodies(page: Page, slash: int) -> bool:
    """Whether a slash stands between two whole names of bodies: "Reef Forum | / | May 1st Coalition".

    Behind a noun in the plural both halves may be one name: "Schools/Business Partnership", "Greens/Reef Alliance".
    """
    tokens, words = page.tokens, page.words
    before = tokens.low[slash - 1]
    if not is_head(before, words) or before.endswith("s"):
        return False
    if slash < _WHOLE or tokens.shape[slash - _WHOLE] not in BIG:
        return False
    last, end = slash + 1, min(slash + _LONGEST, page.last[tokens.segment[slash]])
    while last + 1 < end and (tokens.shape[last + 1] in BIG or tokens.word[last + 1][0].isdigit()):
        last += 1
    return last > slash + 1 and is_head(tokens.low[last], words)


_WHERE = frozenset({"в", "во", "из", "на"})
_LACKING = frozenset({"sans", "sem", "senza", "sin"})
"""Words for what people lack, which their names write large: "Movimento dos Trabalhadores Sem Teto"."""


def _large_joint(page: Page, place: int) -> bool:
    """Whether a small word is written large between two words of a name: "Coalition | For Clean Rivers"."""
    tokens, words = page.tokens, page.words
    low = tokens.low[place]
    if low not in _inner_words(words) or low in words.articles or len(low) < 2:
        return False
    if low in _LACKING:
        return False
    if tokens.shape[place - 1] not in BIG or not (tokens.shape[place] is Shape.CAPITAL or _shouted_line(page, place)):
        return False
    within = place + 1 < len(tokens.word) and tokens.segment[place + 1] == tokens.segment[place]
    opens = page.words.code in ROMANCE and low in words.and_words  # "Torvelle Collectif | Et enfin"
    return within and (tokens.shape[place + 1] in BIG or opens)


def _shouted_line(page: Page, place: int) -> bool:
    """Whether a word stands between long ones in capitals: "PARTICIPANTS | OF | LANTERN WATCH"."""
    tokens = page.tokens
    around = (place - 1, place, min(place + 1, len(tokens.word) - 1))
    longest = max(len(tokens.word[at]) for at in around) if page.words.code == "en" else 0
    return all(tokens.shape[at] is Shape.UPPER for at in around) and longest > _LONGEST_SHORT


def _speaks(page: Page, place: int) -> bool:
    """Whether an "I" is the writer and no number: "the Kelp Society | I am writing"."""
    after = place + 1 < len(page.tokens.word) and page.tokens.segment[place + 1] == page.tokens.segment[place]
    return after and page.words.code == "en" and page.tokens.shape[place + 1] is Shape.LOWER


def _inside(page: Page, place: int) -> bool:
    """Whether a token that stands close to the one before is the dot of an initial or the s of a possessive."""
    tokens = page.tokens
    before, word = tokens.word[place - 1], tokens.word[place]
    return (word == "." and ((len(before) == 1 and before.isalpha()) or _shortened(page, before))) or (
        word == "s" and before in APOSTROPHES
    )


def _shortened(page: Page, word: str) -> bool:
    """Whether a full stop belongs to a short form inside a name: "U.S.", not the one that ends "Kelp S.A."."""
    return "." in word and word.casefold() not in page.words.legal_forms


def _possessive(page: Page, place: int, segment: int) -> bool:
    """Whether an apostrophe stands inside a name: "Workers' Union", "Worker's Centre", "d'Ivoire"."""
    tokens = page.tokens
    for step in (1, 2):
        after = place + step
        if after >= len(tokens.word) or tokens.segment[after] != segment:
            return False
        if tokens.shape[after] in BIG:
            held = step == 1 and tokens.low[place - 1] in page.words.strong_heads  # "the Congress’ | Prof. Ann Lee"
            if held and tokens.low[after] in united(page.words.honorifics, GIVEN_NAMES):
                return False
            return step == 1 or not (_owned(page, place) or page.tokens.low[place - 1] in page.every.places)
        if tokens.low[after] != "s" or not tokens.glued(after):
            return False
    return False


def behind_people(page: Page, last: int) -> int:
    """The last token of a run that goes on behind those whose it is: "People's | Power"; else the run's own last."""
    tokens = page.tokens
    if tokens.low[last] not in _PEOPLE or not tokens.together(last + 3, last):
        return last
    owned = tokens.word[last + 1] in APOSTROPHES and tokens.glued(last + 1) and tokens.low[last + 2] == "s"
    return run_end(page, last + 3) if owned and tokens.shape[last + 3] is tokens.shape[last] else last


def _owned(page: Page, place: int) -> bool:
    """Whether a body owns what follows its 's, so that its name ends there: "Harbour Watch's Baltic Division"."""
    tokens, words = page.tokens, page.words
    low = tokens.low[place - 1]
    if tokens.shape[place - 1] is Shape.UPPER and len(low) > 1:
        return not _shouted(page, place)
    if tokens.low[place + 2] in CHARGES or (tokens.low[place + 2] in _ADDRESSING and words.code == "en"):
        return True
    if low in STATE_FIELDS - _PEOPLE and tokens.low[place - 2] == "of":  # "Ministry of Interior's Assessment"
        return True
    if low in _OFFICERS and tokens.low[place + 2] == "office":  # "the Public Prosecutor's Office"
        return False
    if _person_owns(page, place) or _site_owned(page, place):
        return True
    second = place > 1 and tokens.segment[place - 2] == tokens.segment[place]
    articled = tokens.low[place - 2] in words.articles and tokens.low[place + 2] != "office"  # "the | Mayor's Office"
    behind = tokens.low[place - 2] == "s" and tokens.word[place - 3] in APOSTROPHES  # "People's Party's | Ann Lee"
    second = second and (tokens.shape[place - 2] in BIG or articled or behind)
    return second and low not in _PEOPLE and (low in words.strong_heads or low in words.weak_heads)


def _person_owns(page: Page, place: int) -> bool:
    """Whether a person owns the body behind an apostrophe: "Rev. Ann Morrow | 's Harbour Rights Coalition"."""
    tokens, low = page.tokens, page.tokens.low[place - 1]
    titled = not page.words.honorifics.isdisjoint(tokens.low[max(0, place - 4) : place - 2])
    if titled and tokens.segment[max(0, place - 4)] == tokens.segment[place]:
        return page.words.code == "en"
    named = tokens.low[place - 2] in GIVEN_NAMES and tokens.shape[place - 2] is tokens.shape[place - 1] is Shape.CAPITAL
    plain = low not in page.words.name_words and low not in _PEOPLE and not is_head(low, page.words)
    long = place + 3 < len(tokens.word) and tokens.shape[place + 3] in BIG
    return page.words.code == "en" and named and plain and long


def _site_owned(page: Page, place: int) -> bool:
    """Whether a site of a body stands behind an apostrophe: "the University of Bergen | 's Harbour campus"."""
    tokens, behind = page.tokens, place + 2
    while behind < place + 5 and behind < len(tokens.word) - 1 and tokens.shape[behind] in BIG:
        behind += 1
    return behind > place + 2 and tokens.low[behind] in _SITES and tokens.shape[behind] is Shape.LOWER


def _shouted(page: Page, place: int) -> bool:
    """Whether the words around an apostrophe are all written in capitals."""
    return page.tokens.shape[place + 2] is Shape.UPPER and len(page.tokens.word[place + 2]) > 3


@lru_cache(maxsize=64)
def _inner_words(words: Words) -> frozenset[str]:
    """The small words that stand between the large ones of a name."""
    return words.of_words | words.link_words | words.and_words


def _joint(page: Page, index: int) -> tuple[tuple[str, ...], int | None]:
    """The small words from an index on up to the next capital, if they may stand inside a name."""
    tokens, words = page.tokens, page.words
    joint: list[str] = []
    inner = _inner_words(words)
    if (
        index < len(tokens.word)
        and tokens.low[index] not in inner
        and tokens.word[index] not in _JOINING_SIGNS
        and not (tokens.low[index] in _ONE and bids(page, index - 1))
    ):
        return (), None
    if index < len(tokens.word) and tokens.word[index] == "." and "." in tokens.word[index - 1]:
        index += 1  # the full stop of "U.S.A."
    elif suspended(page, index):
        index += 1
    while index < len(tokens.word) and len(joint) < 4:
        if tokens.segment[index] != tokens.segment[index - 1]:
            return (), None
        low = tokens.low[index]
        if joint and tokens.shape[index] in BIG and not (low in words.articles and not _article_inside(page, index)):
            return tuple(joint), index
        inside = low in inner or ((joint or low in _ONE) and low in words.articles)
        inside = inside or (low == "former" and joint == ["for", "the"])  # "Tribunal for the former Kelpland"
        apart = joint == ["von"] and low in words.articles  # "ein Bündnis | von der Caritas"
        if not inside or low in CLOSED_LINKS or apart:
            return (), None
        if not joint and low in words.articles and low not in words.of_words and not bids(page, index - 1):
            return (), None
        joint.append(low)
        index += 1
    return (), None


def bids(page: Page, verb: int) -> bool:
    """Whether a token is the verb of what a body is for, behind which an article may stand: "Campaign to | End"."""
    tokens = page.tokens
    bidding = tokens.low[verb] in BIDDING and tokens.shape[verb] is Shape.CAPITAL
    return bidding and verb > 0 and tokens.low[verb - 1] == "to"


def suspended(page: Page, index: int) -> bool:
    """Whether a word shares its end or head with one behind an 'and': "Fischerei- und Hafenverband", "Miners’ and"."""
    tokens = page.tokens
    if index + 1 >= len(tokens.word) or not tokens.glued(index):
        return False
    owned = page.words.code == "en" and tokens.word[index] in APOSTROPHES and tokens.low[index - 1][-1:] == "s"
    owned = owned and tokens.word[index + 3 : index + 4] == [tokens.word[index]]  # "Miners’ and Dockers’ Union"
    if tokens.word[index] not in HYPHENS and not owned:
        return False
    return tokens.low[index + 1] in page.words.and_words and not tokens.glued(index + 1)


def _article_inside(page: Page, index: int) -> bool:
    return index + 1 < len(page.tokens.word) and page.tokens.shape[index + 1] in BIG


def named_after(page: Page, place: int) -> bool:
    """Whether the person at a token gives a Russian body its name: "Фонда | Андрея Громова", "музея имени | ..."."""
    tokens = page.tokens
    low = tokens.low[place]
    if page.words.code != "ru" or low in GIVEN_NAMES or not given_name(low) or not place:
        return False
    large = (
        tokens.shape[place + 1 : place + 2] == [Shape.CAPITAL] and tokens.segment[place] == tokens.segment[place + 1]
    )
    bearer = tokens.low[place - 1].startswith(_EPONYMOUS) or tokens.low[place - 1] in _NAMED_AFTER
    return bearer and large and tokens.low[place + 1] not in GIVEN_NAMES


def _holder_behind(page: Page, at: int, last: int) -> bool:
    """Whether the holder of the office that leads to a body's noun follows it: "presidente del Senado | Juan Campos".

    Only behind nouns of bodies that bear no person's name.
    """
    tokens = page.tokens
    if last - at not in _HOLDER_LENGTHS or tokens.low[at] not in _NOT_EPONYMOUS:
        return False
    if tokens.low[at + 1].partition("-")[0] not in GIVEN_NAMES or tokens.shape[last] is not Shape.CAPITAL:
        return False
    if tokens.low[at] in _CHAMBERS:
        return True
    place = at - 1
    joining = united(page.words.articles, page.words.of_words)
    while place > 0 and tokens.segment[place] == tokens.segment[at] and tokens.low[place] in joining:
        place -= 1
    held = tokens.low[place] if tokens.segment[place] == tokens.segment[at] and place < at - 1 else ""
    return held in page.words.titles or held.removeprefix("ex").lstrip("-") in page.words.titles


def before_person(page: Page, at: int, last: int) -> int:
    """The last token before the holder of an office, who follows a body at once: "Совета Европы | Иван Петров"."""
    tokens = page.tokens
    if page.words.code not in _HOLDERS_BEHIND:
        return at if _holder_behind(page, at, last) else last
    for place in range(at + 1, last):
        low = tokens.low[place]
        if place in (at + 1, at + 2) and named_after(page, place):
            continue
        if (low in GIVEN_NAMES or given_name(low)) and tokens.low[place - 1] not in _NAMED_AFTER:
            return place - 1
    return last
