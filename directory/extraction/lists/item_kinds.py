"""What an item of a roll is: a person, a body beside its short form, a label over other names, a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.lists.item_parts import Part, one_word
from directory.extraction.lists.pieces_behind import of_department
from directory.extraction.lists.rejoined_pieces import lettered
from directory.extraction.shapes.name_ends import own_short_form
from directory.extraction.shapes.name_shapes import Judge, Look
from directory.extraction.shapes.office_words import honorific_size
from directory.extraction.shapes.shortforms import is_short
from directory.extraction.shapes.slavic_heads import has_small_heads
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.languages import guess_language
from directory.extraction.words.organs import organ_size
from directory.extraction.words.vocabulary import fold, is_head, small_words

if TYPE_CHECKING:
    from directory.extraction.lists.affiliations import Frame
    from directory.extraction.text.page import Page

# How much an unknown name must look like a person's: less where one signs a letter.
_WRITERS, _UNSAID = 0.4, 0.5
_CALLED_SO = frozenset(
    {"art", "chance", "chase", "dawn", "faith", "grace", "grant", "hope", "joy", "may", "rich", "will"}
)
"""Words of every day that are given names too, where a list is of persons."""
_LEAST_BODY = 1.5
_LONGEST_ABROAD = 9
_LONGEST_NAME = 3  # words


def colon_leads(page: Page, judge: Judge, parts: list[Part]) -> bool:
    """Whether a colon leads from a body to a name that no table knows: "Kelp Clean Air: Nicaise Moulombi"."""
    first, second = parts[:2]
    if len(parts) != 2 or page.text[first.end : second.start].strip() != ":" or " " not in first.text:
        return False
    if judge.look(first.text) not in (Look.ORGANISATION, Look.UNKNOWN):  # whatever the others of the list are
        return False
    unknown = judge.look(second.text) is Look.UNKNOWN and judge.organisation_score(second.text) < _LEAST_BODY
    plain = second.text.istitle() and 1 <= second.text.count(" ") < _LONGEST_NAME
    return judge.look(second.text) is Look.PERSON or (unknown and plain and judge.person_score(second.text) >= 0)


def sorts_names(part: Part, judge: Judge, frame: Frame) -> bool:
    """Whether a piece alone in its line sorts the names below: "National", in a list of persons any one word."""
    if part.look is not Look.UNKNOWN:
        return False
    if frame.people > 0.3 and one_word(part.text):
        return True
    return part.text.casefold() in judge.words.name_words and not part.text.isupper()


def is_town(parts: list[Part]) -> bool:
    """Whether a line of an address is a town and its country: "Kosta, Latvia"."""
    looks = [part.look for part in parts]
    return looks == [Look.UNKNOWN, Look.PLACE] and one_word(parts[0].text)


def names_both(page: Page, parts: list[Part]) -> bool:
    """Whether an item is a body and its short form, either of them first."""
    return len(parts) == 2 and (_stands_for(page, parts[0], parts[1]) or _stood_for(parts[1], parts[0]))


def _stands_for(page: Page, short: Part, full: Part) -> bool:
    """Whether an item leads with the short form of its name: "ABC: Association of Beekeepers and Cooks"."""
    between = page.text[short.end : full.start].strip()
    if between == "," and full.text[:1] == short.text[:1]:
        letters = [word[0] for word in re.split(r"[ -]", full.text) if word[:1].isupper()]
        return is_short(short.text) and len(letters) > 2 and "".join(letters) == short.text
    if full.look is not Look.ORGANISATION or not is_short(short.text) or between not in (":", "-", "–", "—"):
        return False
    initials = [word[0] for word in full.text.split() if word[0].isupper()]
    letters = [sign for sign in short.text if sign.isupper()]
    return len(letters) > 2 and initials[:1] == letters[:1] and set(letters) <= set(initials)


def _stood_for(short: Part, full: Part) -> bool:
    """Whether the short form of its name follows a body behind a comma: "Kelp Union of Norway, KUN"."""
    if not is_short(short.text) or not short.text.isupper() or full.look is not Look.ORGANISATION:
        return False
    return own_short_form(f"{full.text} {short.text}") == len(short.text)


def is_sentence(page: Page, part: Part, *, named: bool) -> bool:
    """Whether a piece reads like a sentence or heading: long words in small letters before any head noun."""
    small = small_words(page.every)
    plain = 0
    for word in part.text.split():
        low = word.casefold().strip(".,;:\"'“”()")
        head = is_head(low, page.every) or low in page.every.weak_heads
        if head and (word[0].isupper() or has_small_heads(page)):
            return False
        plain += len(low) > 4 and word[0].islower() and low not in small
    return plain > (2 if named else 0) and not (named and _from_abroad(page, part.text))


def _from_abroad(page: Page, text: str) -> bool:
    """Whether a piece is short and in another language than the page, as names are: "Agir ensemble pour la mer"."""
    return text.count(" ") < _LONGEST_ABROAD and guess_language(text) not in (None, page.words.code)


def is_label(judge: Judge, parts: list[Part], frame: Frame) -> bool:
    """Whether the first piece only sorts the names behind it: a country, a people, a group of a list of persons."""
    first = parts[0]
    if first.look is Look.PLACE or first.text.casefold() in judge.words.nationalities:
        return True
    organ = organ_size(words := first.text.split()) == len(words)
    if organ and parts[1].look in (Look.ORGANISATION, Look.UNKNOWN):
        return True
    alone = " " not in first.text and first.look is Look.UNKNOWN
    return bool(frame.roll.people) and alone and all(" " in part.text for part in parts[1:])


def is_person(page: Page, judge: Judge, parts: list[Part], frame: Frame) -> bool:
    """Whether a person leads an item, by the looks of it and by what the other items are."""
    first = parts[0]
    offices = any(judge.look(page.between(*span)) is Look.TITLE for span in first.brackets)
    if offices and (first.look is Look.PERSON or (" " in first.text and judge.person_score(first.text) > -2.5)):
        return first.look in (Look.PERSON, Look.UNKNOWN)
    if first.look is Look.PERSON:
        honoured = honorific_size(tuple(map(fold, first.text.split())), judge.words) > 0
        honoured = honoured or lettered(first.text, judge.words)
        return not (frame.people <= -1.5 and not honoured and len(parts) == 1)
    if frame.crowd and _one_of_crowd(page, judge, first):
        return True
    if first.look is not Look.UNKNOWN:
        return False
    score = judge.person_score(first.text)
    if score <= -2.0:
        return False
    if (len(parts) > 1 and parts[1].look is Look.TITLE) or any(part.behalf for part in parts[1:]):
        return score > -2.0
    if len(parts) > 1 and parts[1].look is Look.ORGANISATION:
        return score + frame.people > -0.5
    return score + 1.5 * frame.people > (_WRITERS if frame.roll.closing else _UNSAID)


def _one_of_crowd(page: Page, judge: Judge, part: Part) -> bool:
    """Whether a piece among persons only is one: two or three large words, none of a body or of every day."""
    words = part.text.split()
    lows = [fold(word) for word in words]
    plain = 1 < len(words) <= _LONGEST_NAME and all(word[0].isupper() and not word.isupper() for word in words)
    heads = any(is_head(low, page.words) or low in judge.words.titles for low in lows)
    return (
        plain
        and not heads
        and (lows[0] in GIVEN_NAMES or judge.common.isdisjoint(lows[lows[0] in _CALLED_SO :]))
        and part.text.count(".") < 2
    )


def says_what(judge: Judge, parts: list[Part], number: int, frame: Frame) -> bool:
    """Whether a piece tells what somebody does and names no body: a field of study, a plain word, a department."""
    part = parts[number]
    if part.look is Look.TITLE:
        return of_department(judge, part, parts[number + 1 :])
    field = frame.fields and part is not parts[-1]
    plain = field or (part is parts[1] and frame.offices and one_word(part.text))
    return part.look is Look.UNKNOWN and plain


def is_another(judge: Judge, part: Part, parts: list[Part], frame: Frame) -> bool:
    """Whether a piece behind a person looks like a second one, and is no body called after words of every day."""
    may_be = part.look is Look.UNKNOWN and bool(frame.roll.people) and judge.person_score(part.text) >= 0
    if part.look is not Look.PERSON and not may_be:
        return False
    words = [fold(word) for word in part.text.split()]
    plain = any(word in judge.common or word in judge.words.acting_words for word in words[1:])
    return words[0] in GIVEN_NAMES or len(parts) > 2 or not plain
