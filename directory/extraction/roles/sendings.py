"""Where running text says to whom a writing goes, and where a subject ends: "letters of protest to"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.text.text_tokens import Shape
from directory.extraction.words.deeds_en import WRITINGS
from directory.extraction.words.vocabulary import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from directory.extraction.text.page import Page

_ENDS = frozenset({".", "!", "?", ";"})
_FAR, _FAR_OWNER = 22, 8
_APOSTROPHES = frozenset("'’")
_PROMPTED = frozenset({"direct", "in"})
"""What stands before a response that is what somebody does, and no writing: "in | response to the raid on X"."""
_FARTHEST_SUBJECT = 14
_VERBS = word_set("is are was were has have had will would that which who")
_UNNAMED = word_set("""
    active dozens hundreds local many members other representatives several some thousands various
    """)
_STATES = frozenset({"are", "be", "been", "being", "is", "was", "were"})
_OF_DEBATES = frozenset({"government", "opposition", "parliamentary"})
_FAR_ASIDE = 25
_SUPPORT = word_set("assistance backing blessing endorsement help support")
_HELPED = (["supported", "by"], ["backed", "by"], ["assisted", "by"], ["endorsed", "by"], ["led", "by"])
_CONTACTING = word_set("call contact email mail please report return send submit write writing")
_JOINING = word_set("add contribute endorse help include join know participate register sign subscribe volunteer")
_DETAILS = word_set("details enquiries info information inquiries interviews queries questions")
_POINTING = word_set("alluded alludes amounts belongs draws points pointed referred refers relates seeks wants")
"""What a writing does besides being sent, with a "to" behind: "the letter | points to the support of X"."""
_NO_ADDRESSEES = word_set("""
    allow be end free have hold include investigate join lift mark protect protest release secure stop support use
    withdraw
    """)


_PRESS = word_set("editors journalists media reporters")
"""For whom notes under a release are: "Note to | Editors: Ann Lee is available"."""


def sendings(page: Page) -> Iterator[int]:
    """The tokens "to" that a word for a writing leads to: "letters of protest to", "a statement sent to"."""
    tokens, words = page.tokens, page.words
    for index in tokens.where(words.writing_nouns):
        signed = False
        for place in range(index + 1, min(index + _FAR, len(tokens.word) - 1)):
            if tokens.segment[place] != tokens.segment[index] or tokens.low[place] in _ENDS:
                break
            if tokens.low[place] in words.to_words:
                if tokens.low[place + 1] not in _NO_ADDRESSEES and tokens.low[place + 1] not in _PRESS:
                    yield place
                break
            if tokens.low[place] in _POINTING:
                break
            signed = signed or tokens.low[place] in words.from_words
            if tokens.shape[place] not in (Shape.LOWER, Shape.DIGITS) and not signed:
                break
            if place > index + 6 and not signed:
                break


def before_aside(page: Page, comma: int) -> int:
    """The comma that ends a subject, or the one before an aside on helpers: "X, with the support of Y, | wrote"."""
    tokens = page.tokens
    for place in range(comma - 1, max(page.first[tokens.segment[comma]], comma - _FAR_ASIDE), -1):
        if tokens.word[place] in _ENDS:
            break
        if tokens.word[place] == ",":
            aside = tokens.low[place + 1] == "with" and not _SUPPORT.isdisjoint(tokens.low[place + 2 : place + 5])
            return place if aside or tokens.low[place + 1 : place + 3] in _HELPED else comma
    return comma


def before_unnamed(page: Page, index: int) -> int:
    """Where a subject ends that goes on with helpers or people who are not named: "X and some members of Y"."""
    tokens = page.tokens
    if page.words.code == "en" and index and tokens.word[index - 1] == ",":
        comma = before_aside(page, index - 1)
        if comma < index - 1:
            return comma
    for place in range(index - 2, max(page.first[tokens.segment[index]], index - _FARTHEST_SUBJECT), -1):
        low = tokens.low[place]
        if low in _ENDS or low == "," or low in _VERBS:
            return index
        unnamed = tokens.low[place + 1] in _UNNAMED or tokens.shape[place + 1] is Shape.DIGITS
        if low in page.words.and_words and (unnamed or tokens.shape[place - 1] is not Shape.LOWER):
            return place if unnamed else index
    return index


_ACTING = word_set("convenors conveners initiators organisers organizers participants speakers")
_SUFFERED = word_set("""
    accused asked blamed blasted condemned criticised criticized denounced deplored petitioned requested slammed urged
    """)
"""What is done to a name before it where "by" follows: "was urged | by the Kelp Union"."""


_NEAR = 5
_LISTENERS = word_set("""
    assembly attendees audience congress crowd crowds delegates demonstrators gathering guests journalists marchers
    media meeting participants press protesters protestors rally reporters supporters those
    """)
"""Those whom a speaker addresses."""


def to_listeners(page: Page, index: int) -> bool:
    """Whether somebody addresses those who came, and no authority: "Addressing the protesters, X said"."""
    return page.tokens.low[index] == "addressing" and not _LISTENERS.isdisjoint(
        page.tokens.low[index + 1 : index + _NEAR]
    )


def leads_elsewhere(page: Page, index: int) -> bool:
    """Whether a cue at a token says something else here: "in response to X", a claim "is supported by X"."""
    tokens = page.tokens
    low, before = tokens.low[index], tokens.low[index - 1] if index else ""
    if page.words.code != "en":
        return False
    if low in _ACTING:
        following = tokens.low[index + 1] if index + 1 < len(tokens) else ""
        acts = following.endswith("ed") and following not in ("included", "listed")
        return before in _OF_DEBATES or acts or following in page.words.acting_words
    if invites(page, index) or (low in _SUFFERED and tokens.low[index + 1 : index + 2] == ["by"]):
        return True
    if (low == "ask" and before == "just") or to_listeners(page, index) or _no_writing(page, index):
        return True
    return (low == "response" and (before in _PROMPTED or _to_deeds(page, index))) or (
        low == "supported" and before in _STATES
    )


def _no_writing(page: Page, index: int) -> bool:
    """Whether people, money or goods are brought to somebody: "the boys were | handed over to X", "funds sent to X"."""
    tokens = page.tokens
    if tokens.low[index] not in _BROUGHT:
        return False
    place, first = index, page.first[tokens.segment[index]]
    while place > first and tokens.word[place - 1] not in _ENDS:
        place -= 1
    return not _NO_WRITINGS.isdisjoint(tokens.low[place:index]) and WRITINGS.isdisjoint(tokens.low[place:index])


_BROUGHT = word_set("delivered handed presented sent submitted")
_NO_WRITINGS = word_set("""
    activists aid animals arms blankets boy boys cargo cash children clothing deportees detainees dollars donation
    donations equipment euros food fugitive fuel funding funds girl girls goods grant grants help hostage hostages
    humanitarian man materials medicine medicines men migrant migrants money parcels people prisoner prisoners
    refugee refugees relief soldiers supplies suspect suspects tents territory troops vehicles weapons woman women
    """)
"""What is sent or handed to somebody and is no writing."""


def _to_deeds(page: Page, index: int) -> bool:
    """Whether a response is to what somebody does or wants, and goes to nobody: "response | to Ann Lee's plans"."""
    tokens = page.tokens
    end = min(page.last[tokens.segment[index]], index + _FAR_OWNER)
    owned = next((at for at in range(index + 2, end - 2) if tokens.word[at] in _APOSTROPHES), None)
    return owned is not None and tokens.low[owned + 1] == "s" and tokens.low[owned + 2] not in WRITINGS


def invites(page: Page, index: int) -> bool:
    """Whether a verb tells readers whom to contact: "to add your name, write to X", "for details please write to X"."""
    tokens = page.tokens
    if tokens.low[index] not in _CONTACTING:
        return False
    first = page.first[tokens.segment[index]]
    place = index
    while place > first and tokens.word[place - 1] not in _ENDS:
        place -= 1
    before = tokens.low[place:index]
    wished = "if" in before or "to" in before[:1]
    asked = before[:1] == ["for"] and not _DETAILS.isdisjoint(before)
    return (wished and not _JOINING.isdisjoint(before)) or asked
