"""Roles by the order of German sentences: "haben X und Y aufgerufen", "An der Demo beteiligten sich X und Y"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import BIG
from directory.extraction.words.vocabulary import word_set
from directory.model import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from directory.extraction.text.page import Page

_ENDS = frozenset({".", "!", "?", ";", ":"})
_HELPING = word_set("haben hat hatte hatten")
_PARTICIPLES: Mapping[str, Role] = {
    "aufgerufen": Role.ORGANISER, "ausgerichtet": Role.ORGANISER, "eingeladen": Role.ORGANISER,
    "initiiert": Role.ORGANISER, "organisiert": Role.ORGANISER, "veranstaltet": Role.ORGANISER,
    "mitgezeichnet": Role.SIGNATORY, "unterschrieben": Role.SIGNATORY, "unterzeichnet": Role.SIGNATORY,
    "veröffentlicht": Role.SIGNATORY, "verfasst": Role.SIGNATORY,
    "beteiligt": Role.PARTICIPANT, "demonstriert": Role.PARTICIPANT, "protestiert": Role.PARTICIPANT,
    "teilgenommen": Role.PARTICIPANT,
}  # fmt: skip
"""What the subject of a participle at the end of its sentence does."""
_OBJECTS: Mapping[str, Role] = {
    "aufgefordert": Role.RECIPIENT, "gebeten": Role.RECIPIENT, "kritisiert": Role.TARGET, "verurteilt": Role.TARGET,
}  # fmt: skip
"""What is done to the object of a participle, by its subject, who signs."""
_INVERTED: Mapping[str, tuple[Role, frozenset[str]]] = {
    "beteiligten": (Role.PARTICIPANT, word_set("an auch bei")),
    "beteiligte": (Role.PARTICIPANT, word_set("an auch bei")),
    "beteiligen": (Role.PARTICIPANT, word_set("an auch bei")),
    "demonstrierten": (Role.PARTICIPANT, word_set("am auf bei in mit unter vor")),
    "nahmen": (Role.PARTICIPANT, word_set("an am auch bei")),
    "nahm": (Role.PARTICIPANT, word_set("an am auch bei")),
    "organisierten": (Role.ORGANISER, word_set("am in vor")),
    "organisierte": (Role.ORGANISER, word_set("am in vor")),
    "protestierten": (Role.PARTICIPANT, word_set("am auf bei in mit unter vor")),
    "sprachen": (Role.PARTICIPANT, word_set("am auf auch bei es zu zum zur")),
    "sprach": (Role.PARTICIPANT, word_set("am auf auch bei es zu zum zur")),
    "veranstalteten": (Role.ORGANISER, word_set("am in vor")),
}
"""Verbs, by what those do who follow them where one of the words begins the sentence."""
_TAKING = word_set("nahm nahmen nehmen nimmt")
_OBLIQUE = word_set("""
    am an auf aus bei beim durch für gegen gegenüber im in laut mit nach neben über unter vom von vor wegen zu zum zur
    """)
_WE = frozenset({"sie", "wir"})
_TOGETHER = frozenset({"gemeinsam", "zusammen"})
_FARTHEST, _FEW_LETTERS = 60, 3
_CALLS = word_set("bitten bittet fordern fordert forderte forderten rief riefen ruf rufen ruft")
"""Verbs of calling: behind a word that opens the sentence they lead to who calls, in the nominative."""
_DEMANDING = word_set("fordern fordert forderte forderten verlangen verlangt verlangte verlangten")
_STATING = _DEMANDING | word_set("""
    appellieren appelliert appellierte appellierten begrüßen begrüßt begrüßte begrüßten bezeichnen bezeichnet
    bezeichnete bezeichneten erklären erklärt erklärte erklärten erinnern erinnert kritisieren kritisiert kritisierte
    kritisierten mahnen mahnt mahnte mahnten protestieren protestiert protestierte protestierten rufen ruft rief riefen
    solidarisieren sprechen spricht sprach sprachen verurteilen verurteilt verurteilte verurteilten warnen warnt warnte
    warnten wenden wendet wandte wandten weisen weist wies wiesen
    """)
_WRITINGS = (
    "appell", "aufruf", "brief", "eingabe", "erklärung", "manifest", "mitteilung", "petition", "resolution",
    "schreiben", "stellungnahme",
)  # fmt: skip
_FAR_VERB = 16  # tokens
_OPENERS = word_set("außerdem dabei daher darin deshalb gemeinsam gestern heute im in mit nun zudem zugleich zusammen")
_NEAR, _FAR_COMMA = 6, 30  # tokens
_ALLIED = tuple([article, noun] for article in ("das", "ein") for noun in ("bündnis", "netzwerk", "zusammenschluss"))
_STARTS = word_set("starten startet startete starteten")
_STARTED = ("aktion", "kampagne", "petition", "unterschriften", "volksbegehren", "volksinitiative", "onlinepetition")


def roles_in_clauses(page: Page, spots: Mapping[int, int]) -> Iterator[tuple[int, Role]]:
    """The numbers of names with the role that the verb of their sentence gives."""
    if page.words.code != "de":
        return
    for index, low in enumerate(page.tokens.low):
        if index in spots:
            continue
        if low in _PARTICIPLES or low in _OBJECTS:
            yield from _with_participle(page, spots, index)
            yield from _callers(page, spots, index) if low in _STATING else ()
        elif low == "teil" and (verb := _taking_part(page, spots, index)) is not None:
            first = sentence_start(page, index)
            yield from ((number, Role.PARTICIPANT) for number in free_names(page, spots, first, verb))
        elif low in _CALLS or low in _STATING:
            yield from _callers(page, spots, index)
        elif low.startswith("start") and _starts_writing(page, index):
            first = sentence_start(page, index)
            yield from ((number, Role.ORGANISER) for number in free_names(page, spots, first, index))
        elif low in _INVERTED:
            role, openers = _INVERTED[low]
            first = sentence_start(page, index)
            if page.tokens.low[first] in openers and not free_names(page, spots, first, index):
                yield from ((number, role) for number in free_names(page, spots, index + 1, sentence_end(page, index)))


def _callers(page: Page, spots: Mapping[int, int], index: int) -> Iterator[tuple[int, Role]]:
    """Who follows a verb of calling or stating as its subject, with what that makes of them."""
    low, first = page.tokens.low[index], sentence_start(page, index)
    if (
        page.tokens.low[first] in _TOGETHER
        and page.tokens.low[first + 1] == "mit"
        and _after_company(page, spots, index)
    ):
        role = Role.ORGANISER if low.startswith(("rief", "ruf")) and calls_up(page, index) else Role.SIGNATORY
        yield from ((number, role) for number in _row(page, spots, first + 2))
        yield from ((number, role) for number in _row(page, spots, index + 1))
    elif low in _DEMANDING and page.tokens.low[first] in ("vom", "von") and page.tokens.low[index + 1] in _WE:
        asked = dict.fromkeys(spots[place] for place in range(first, index) if place in spots)
        yield from ((number, Role.RECIPIENT) for number in asked)
    elif calls_inverted(page, index):
        role = Role.ORGANISER if low.startswith(("rief", "ruf")) else Role.SIGNATORY
        comma = demanded_by(page, index)
        asking = _row(page, spots, index + 1) if comma is None else free_names(page, spots, index + 1, comma)
        yield from ((number, role) for number in asking)
    elif states_inverted(page, index):
        yield from ((number, Role.SIGNATORY) for number in _row(page, spots, _behind_verb(page, index)))


def _after_company(page: Page, spots: Mapping[int, int], index: int) -> bool:
    """Whether a verb follows those with whom its subject acts: "Zusammen mit X und Y | ruft Z"."""
    first = sentence_start(page, index)
    return index - 1 in spots and len(_row(page, spots, first + 2)) > 0 and len(_row(page, spots, index + 1)) > 0


def calls_inverted(page: Page, index: int) -> bool:
    """Whether a German verb of calling leads to who calls: "In Bayern rufen | der BUND und der NABU dazu auf"."""
    if page.words.code != "de":
        return False
    if demanded_by(page, index) is not None:
        return True
    return page.tokens.low[index] in _CALLS and (
        page.tokens.low[index + 1 : index + 2] == ["der"] or page.tokens.low[index + 1 : index + 3] in _ALLIED
    )


def states_inverted(page: Page, index: int) -> bool:
    """Whether a verb leads to who states something in a writing: "In einem Brief an X kritisieren | der Verein Y"."""
    if not inverted(page, index):
        return False
    first = sentence_start(page, index)
    return any(low.endswith(_WRITINGS) for low in page.tokens.low[first + 1 : index])


def _behind_verb(page: Page, index: int) -> int:
    """Where the subject behind a verb begins: "wenden sich | der Verein X und Y"."""
    return index + 1 + (page.tokens.low[index + 1] == "sich")


def inverted(page: Page, index: int) -> bool:
    """Whether a German verb of stating follows what a preposition leads, and who states something follows it."""
    tokens = page.tokens
    if page.words.code != "de" or tokens.low[index] not in _STATING:
        return False
    first = sentence_start(page, index)
    if not 1 < index - first < _FAR_VERB or tokens.low[first] not in _OPENERS or "," in tokens.word[first:index]:
        return False
    behind = _behind_verb(page, index)
    return tokens.shape[behind] in BIG or tokens.low[behind] in ("das", "der", "die", "ein", "eine")


def calls_up(page: Page, index: int) -> bool:
    """Whether a verb calls somebody up to something: "fordern X | auf"."""
    tokens = page.tokens
    return "auf" in tokens.low[index + 1 : min(index + _FAR_COMMA, sentence_end(page, index))]


def demanded_by(page: Page, index: int) -> int | None:
    """The comma behind those who demand something where a word opens the sentence: "In dem Brief fordern | X und Y,".

    None where somebody is called upon ("fordern X auf") or the sentence does not begin so.
    """
    tokens, first = page.tokens, sentence_start(page, index)
    if tokens.low[index] not in _DEMANDING or not 0 < index - first < _NEAR or tokens.low[first] not in _OPENERS:
        return None
    for place in range(index + 1, min(index + _FAR_COMMA, sentence_end(page, index))):
        if tokens.low[place] == "auf":
            return None
        if tokens.word[place] == ",":
            return place if tokens.shape[place - 1] in BIG else None
    return None


def _starts_writing(page: Page, index: int) -> bool:
    """Whether a petition or campaign is what somebody starts: "Der Verein startet morgen die | Petition"."""
    if page.tokens.low[index] not in _STARTS:
        return False
    return any(low.startswith(_STARTED) for low in page.tokens.low[index + 1 : sentence_end(page, index)])


def _row(page: Page, spots: Mapping[int, int], first: int) -> list[int]:
    """The names from a token on that nothing but articles, 'and', commas and brackets parts."""
    tokens, words = page.tokens, page.words
    row: list[int] = []
    place, end = first, sentence_end(page, first)
    while place < end:
        number, low = spots.get(place), tokens.low[place]
        if number is not None:
            row += [number] if number not in row else []
        elif low not in words.articles and low not in words.and_words and tokens.word[place] not in ",()":
            break
        place += 1
    return row


def _taking_part(page: Page, spots: Mapping[int, int], index: int) -> int | None:
    """Where the verb stands whose second part is "teil": "Der Verein | nahm mit Fahnen teil"."""
    first = sentence_start(page, index)
    return next((at for at in range(index - 1, first, -1) if page.tokens.low[at] in _TAKING and at not in spots), None)


def _with_participle(page: Page, spots: Mapping[int, int], index: int) -> Iterator[tuple[int, Role]]:
    """The roles that a participle with "haben" before it gives."""
    low = page.tokens.low[index]
    first = sentence_start(page, index)
    helping = next((at for at in range(index - 1, first - 1, -1) if page.tokens.low[at] in _HELPING), None)
    if helping is None:
        fronted = index == first and low in _PARTICIPLES and page.tokens.low[index + 1] in _HELPING
        yield from ((number, _PARTICIPLES[low]) for number in (_named_last(page, spots, index) if fronted else ()))
        return
    before, between = free_names(page, spots, first, helping), free_names(page, spots, helping + 1, index)
    if low in _PARTICIPLES:
        yield from ((number, _PARTICIPLES[low]) for number in before or between)
    elif before:
        yield from ((number, Role.SIGNATORY) for number in before)
        yield from ((number, _OBJECTS[low]) for number in between)


def _named_last(page: Page, spots: Mapping[int, int], index: int) -> list[int]:
    """The subject behind a participle in front: "Unterzeichnet haben den Brief | Ute Lenz und Tom Beck"."""
    first, end = index + 2, sentence_end(page, index)
    row = next((at for at in range(first, end) if at in spots), end)
    return _row(page, spots, row) if page.tokens.low[row - 1] not in _OBLIQUE else []


def free_names(page: Page, spots: Mapping[int, int], first: int, last: int) -> list[int]:
    """The names between two tokens that stand behind no preposition, nor beside one that does."""
    tokens, words = page.tokens, page.words
    free: list[int] = []
    oblique, place = False, first
    while place < last:
        number = spots.get(place)
        if number is None:
            low = tokens.low[place]
            joins = low == "," or low in words.and_words or low in words.articles
            company = low == "mit" and tokens.low[place - 1] in _TOGETHER
            oblique = (low in _OBLIQUE and not company) or (
                oblique and not company and (joins or low not in words.acting_words)
            )
            oblique = oblique and tokens.word[place] not in _ENDS
            place += 1
            continue
        if not oblique and number not in free:
            free.append(number)
        while place < last and spots.get(place) == number:
            place += 1
        oblique = oblique and (tokens.word[place] == "," or tokens.low[place] in words.and_words)
    return free


def sentence_start(page: Page, index: int) -> int:
    """The first token of the sentence that a token stands in."""
    tokens = page.tokens
    first = max(page.first[tokens.segment[index]], index - _FARTHEST)
    for place in range(index - 1, first - 1, -1):
        if tokens.word[place] in _ENDS and not _shortens(page, place):
            return place + 1
    return first


def sentence_end(page: Page, index: int) -> int:
    """The mark that ends the sentence that a token stands in."""
    tokens = page.tokens
    last = min(page.last[tokens.segment[index]], index + _FARTHEST)
    for place in range(index + 1, last):
        if tokens.word[place] in _ENDS and not _shortens(page, place):
            return place
    return last


def _shortens(page: Page, place: int) -> bool:
    """Whether a full stop belongs to a short form: "z. B.", "e.V."."""
    before = page.tokens.word[place - 1]
    return page.tokens.glued(place) and (len(before) < _FEW_LETTERS or "." in before)
