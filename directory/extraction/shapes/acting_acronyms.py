"""Short forms that stand alone: known as bodies by what they do, or by standing as names in running text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.shapes.found import Found, organisation
from directory.extraction.shapes.office_words import OFFICE_FIELDS, RANKS
from directory.extraction.shapes.shortforms import is_short
from directory.extraction.text.blocks import SegmentKind
from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.deeds_en import EVENTS, WRITINGS
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.known_places import STATE_CODES, is_place
from directory.extraction.words.nameless_acronyms import is_nameless
from directory.extraction.words.vocabulary import united, without, word_set
from directory.model import Tier

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from directory.extraction.text.page import Page

    Looking = Mapping[str, Sequence[int]]

_CASED = (Shape.CAPITAL, Shape.MIXED)
_ROMAN = re.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_THINGS = word_set("""
    aircraft ammunition artillery bombs drone drones fighters helicopters howitzers jets launchers missile missiles
    munitions rifles rocket rockets shells tank tanks warplanes
    act address addresses bill bills card cards certificate certificates code codes contract contracts day device
    devices file files form format formats industry key keys law laws license licenses licence licences number numbers
    protocol protocols sector software vaccine vaccines visa visas
    """)
_LONGEST_BRACKET = 8
_POSSESSIVE = ("ı", "i", "u", "ü")
_CALLED_LOUDLY = (
    (EVENTS - {"hikoi"})
    | WRITINGS
    | word_set("""
    alert all any free full her his house its must never new not now only our photos please she that their these they
    this those update urgent vote yay nay yes you your
    """)
)
"""Words that a call prints in capitals only to be loud: "join us for a RALLY"."""
_LOUD_ABROAD = word_set("""
    ahora alle alles alta alto antes après aucun aucune aussi avant avec basta bien bin bist bref chacun chaque
    contra creo deux dich du encore enfin ensemble euch für gar gegen gewiss gratis gäst heißt heute hier hoje hoy
    ici ihr immer jamais jamás jede jeden jeder jetzt juntos kein keine keinen kinder libre libres lire live loro
    mai maintenant mais man mehr menos mentir merci mismo moi mucho muchos muy más nada nadie nicht nichts niemals
    niente noi non normal nos notre nous nuestra nuestras nuestro nuestros nulla nunca oggi ohne ojo ole olé ora oui
    paro pas pero peut plus porque rien seguro sempre senza seul seule seules seuls siempre sin sind sofort solo
    stop stopp subito sus sólo también tanto tiene toda todas todo todos toi toujours tous tout toute toutes trop
    très tudo tutta tutte tutti tutto uns viel viele viva voici voilà vota vote votre vous vraiment wann warum was
    wer wie wir wo zwei ça
    """)
"""The same in other languages: "NUNCA", "TOUS"."""
_CALLED = _CALLED_LOUDLY | _LOUD_ABROAD
_ABOUT = frozenset({"on", "regarding", "concerning", "about"})


def short_form_places(page: Page) -> Looking:
    """Where each word with the look of a short form stands."""
    tokens, capitals = page.tokens, Shape.UPPER
    looking = {
        word
        for word, shape in tokens.shapes.items()
        if shape is capitals or (shape in _CASED and not word[1:].islower() and is_short(word))
    }
    places: dict[str, list[int]] = {}
    for index in tokens.printed(looking):
        places.setdefault(tokens.word[index], []).append(index)
    return places


def acting_words(page: Page, looking: Looking) -> frozenset[str]:
    """Those of the words that look like short forms which do something, as only a body does."""
    return frozenset(word for word, places in looking.items() if _acts(page, places))


def _acts(page: Page, places: Sequence[int]) -> bool:
    """Whether a short form does something at one of its places, as only a body does: "the XYZ has", "XYZ's"."""
    tokens, words = page.tokens, page.words
    for index in places:
        if index + 1 >= len(tokens.word) or tokens.segment[index] != tokens.segment[index + 1]:
            continue
        following = tokens.low[index + 1]
        if following == "-" and tokens.glued(index + 1) and words.code in TURKIC:
            return True
        before = index - 1 - (tokens.low[index - 1] in words.articles)
        ruled = before >= 0 and tokens.low[before] in without(united(words.link_words, words.of_words), words.articles)
        if following in words.acting_words and not ruled:
            return True
        capital = tokens.shape[index + 1] is Shape.CAPITAL
        ranked = (
            capital and (following in RANKS or following in OFFICE_FIELDS) and tokens.low[index + 2] in words.titles
        )
        if ranked and tokens.shape[index + 2] is Shape.CAPITAL:
            return True
        if capital and (following in words.titles or _writes(page, index + 1)):
            return True
        if words.code in TURKIC and following in words.titles and following.endswith(_POSSESSIVE):
            return True  # "XYZ sədri"
        if following in ("'", "’") and tokens.glued(index + 1) and tokens.word[index + 2 : index + 3] == ["s"]:
            return True
    return False


def _writes(page: Page, index: int) -> bool:
    """Whether a heading names a writing of the body before it: "TUF Appeal to Leaders"."""
    tokens, words = page.tokens, page.words
    joint = tokens.low[index + 1] if index + 1 < len(tokens) else ""
    return tokens.low[index] in words.writing_nouns and joint in united(words.to_words, words.from_words, _ABOUT)


def acting_acronyms(page: Page, looking: Looking, acting: frozenset[str]) -> list[Found]:
    """Bare acronyms that act: "the ABS's conduct", "XYZ said"; ``looking`` are all words that look like short forms."""
    tokens = page.tokens
    found = []
    for word, places in looking.items():
        if len(places) == 1 and _begins_loudly(page, places[0]):
            continue
        if len(word) > 9 or not is_short(word) or not word.isupper() or word.casefold() in _CALLED:
            continue
        if is_nameless(tokens.low[places[0]], page.words.code) or tokens.low[places[0]] in page.every.nationalities:
            continue
        if all(_of_a_thing(page, place) for place in places) or _only_a_state(page, word, places):
            continue
        if any(tokens.word[place + 1 : place + 2] == ["Act"] for place in places):
            continue  # "the TIDES Act ... TIDES funding has"
        if _is_one_of_many(page, word, places, acts=word in acting):
            continue
        if any(_of_a_person(page, place) for place in places):
            continue
        bare = 3 <= len(word) <= 6 and word.isalpha() and not _ROMAN.fullmatch(word) and _bare(page, places)
        if not is_place(word, page.every.places) and (bare or word in acting):
            apart = [place for place in places if not (_of_a_place(page, place) or _ends_name(page, place))]
            free = [place for place in apart if not shouting(page, place)]
            spans = [(tokens.start[place - 2 * _slashed(page, place)], tokens.end[place]) for place in free]
            found += [organisation(span, "acting-acronym", Tier.B) for span in spans]
    return found


def _is_one_of_many(page: Page, word: str, places: Sequence[int], *, acts: bool) -> bool:
    """Whether a short form stands for things of which there are many: "signs an | AWA, as most AWAs are"."""
    tokens = page.tokens
    if page.words.code != "en":
        return False
    several = any(tokens.word[place] == f"{word}s" for place in tokens.places.get(f"{word}s".casefold(), ()))
    if several and not acts:
        return True
    one = [at for at in places if tokens.together(at - 1, at + 1) and tokens.low[at - 1] in _ONE]
    return any(tokens.shape[at + 1] is Shape.LOWER if several else tokens.word[at + 1] in ",.;:" for at in one)


_ONE = frozenset({"a", "an", "another", "each", "every"})


def _of_a_person(page: Page, place: int) -> bool:
    """Whether letters behind a form of address are a person's: "President AKD said", "Comrade RNK", "Mr KD Orvo"."""
    tokens = page.tokens
    if page.words.code != "en" or not place or tokens.low[place - 1] not in _ADDRESSED:
        return False
    lead = place - 2 - (tokens.low[place - 2] in ("chief", "prime", "vice"))
    alone = lead < 0 or tokens.segment[lead] != tokens.segment[place] or tokens.shape[lead] in _AROUND
    return alone and tokens.together(place - 1, place) and tokens.shape[place - 1] is Shape.CAPITAL


_ADDRESSED = word_set("comrade justice minister mr mrs ms premier president sir uncle")
_AROUND = (Shape.LOWER, Shape.DIGITS)
"""What stands before a form of address in a sentence, and before an office that a body follows in no list."""


def _only_a_state(page: Page, word: str, places: Sequence[int]) -> bool:
    """Whether a state's code never stands behind an article, as bodies with these letters do: "OH | has", "the PA"."""
    if word not in STATE_CODES or page.words.code != "en":
        return False
    return not any(place and page.tokens.low[place - 1] in page.words.articles for place in places)


def _ends_name(page: Page, place: int) -> bool:
    """Whether a state's code ends a name, and acts only with it: "Uncommitted | NJ demands"."""
    tokens = page.tokens
    coded = page.words.code == "en" and tokens.word[place] in STATE_CODES and tokens.together(place - 1, place)
    lead = tokens.low[place - 1] if coded and place else ""
    small = lead in page.words.articles or lead in page.words.stopwords
    return bool(lead) and tokens.shape[place - 1] in _CASED and not small


def _of_a_place(page: Page, place: int) -> bool:
    """Whether a short form is the state behind a town, or part of a name in capitals: "Hilo, HI", "ANN R. LEE"."""
    tokens = page.tokens
    before = place - 1 - (tokens.word[place - 1] == ".")
    state = tokens.word[place] in STATE_CODES and tokens.word[place - 1] == "," and tokens.shape[place - 2] in _CASED
    behind = tokens.shape[place + 1 : place + 2] == [Shape.INITIAL] and tokens.low[place] in GIVEN_NAMES
    initial = tokens.word[place - 1] == "." and tokens.shape[before] in (Shape.INITIAL, Shape.UPPER)
    initial = initial and len(tokens.word[before]) <= len("St")  # "ST. LOUIS"
    state = state or " ".join(tokens.low[place - 1 : place + 1]) in page.every.places  # "SAN | DIEGO"
    return place > 1 and (state or behind or initial)


def _of_a_thing(page: Page, place: int) -> bool:
    """Whether a short form only tells which thing: "PAN cards", "the TOL (Ports) Act", "10 SCC 1" of law reports."""
    tokens = page.tokens
    if tokens.word[place] in STATE_CODES and tokens.low[place + 1 : place + 2] and _legislates(page, place + 1):
        return True  # "PA Congressman Ann Lee"
    around = tokens.shape[max(0, place - 1) : place + 2 : 2]
    behind = place + 1
    if place and tokens.word[place] == "BCE" and tokens.shape[place - 1] is Shape.DIGITS:
        return True  # "in 432 BCE"
    numbered = tokens.word[behind : behind + 1] == ["("] and tokens.glued(behind)
    if numbered and tokens.shape[behind + 1] is Shape.DIGITS:
        return True  # "COM(2010)555"
    if tokens.word[behind : behind + 1] == ["("]:
        closing = range(behind, min(behind + _LONGEST_BRACKET, len(tokens.word)))
        behind = next((at + 1 for at in closing if tokens.word[at] == ")"), behind)
    return around == [Shape.DIGITS, Shape.DIGITS] or not _THINGS.isdisjoint(tokens.low[behind : behind + 1])


def _legislates(page: Page, place: int) -> bool:
    low = page.tokens.low[place]
    return low in _SEATED and page.tokens.shape[place] is Shape.CAPITAL


_SEATED = word_set("assemblyman assemblywoman congressman congresswoman governor rep representative sen senator")


def _slashed(page: Page, place: int) -> bool:
    """Whether a short form is the second half of one with a slash: "KFL/KL"."""
    tokens = page.tokens
    glued = place > 1 and tokens.word[place - 1] == "/" and tokens.glued(place - 1) and tokens.glued(place)
    return glued and tokens.shape[place - 2] is Shape.UPPER


_LOUD = frozenset({"A", "AN", "I", "THE"})


def _begins_loudly(page: Page, index: int) -> bool:
    """Whether a word is large only because a report begins with it: "TENS of thousands", "A STRING of thefts"."""
    tokens = page.tokens
    opening = page.first[tokens.segment[index]]
    first = index == opening or (index - 1 == opening and tokens.word[opening] in _LOUD)
    goes_on = tokens.shape[index + 1 + (tokens.word[index + 1] == "A") : index + 3] if first else []
    held = "".join(tokens.low[index + 1 : index + 2]) in page.words.titles  # "XYZ sədri"
    return len(tokens.word[index]) > 3 and goes_on[:1] == [Shape.LOWER] and not held


def _bare(page: Page, places: Sequence[int]) -> bool:
    """Whether a short form that does nothing stands as a name: in running text, no word and no part of a number."""
    tokens, words = page.tokens, page.words
    low = tokens.low[places[0]]
    if (
        low in page.common
        or low in words.name_words
        or low in words.titles
        or low in words.post_nominals
        or low in words.stopwords
    ):
        return False
    return any(
        page.segments[tokens.segment[place]].kind is SegmentKind.PROSE
        and not shouting(page, place)
        and not (tokens.word[place + 1 : place + 2] == [":"] and place == page.first[tokens.segment[place]])
        and not {"/", "[", "#"} & set(tokens.word[max(0, place - 1) : place + 2])
        for place in places
    )


def shouting(page: Page, index: int) -> bool:
    """Whether a token stands among words that are all written in capitals."""
    around = [i for i in (index - 1, index + 1) if 0 <= i < len(page.tokens.word)]
    near = [i for i in around if page.tokens.segment[i] == page.tokens.segment[index]]
    loud = [i for i in near if page.tokens.shape[i] is Shape.UPPER]
    small = united(page.words.articles, page.words.of_words, page.words.stopwords)
    return any(len(page.tokens.word[i]) > 3 or page.tokens.low[i] in small for i in loud)  # "TODAS LAS | OBRAS"
