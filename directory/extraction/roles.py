"""Roles that running text gives: cue phrases, and the chains of names that stand beside them."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction import well_known
from directory.extraction.gazetteer import Phrases, with_apostrophes
from directory.extraction.inflections import inflected
from directory.extraction.sendings import before_unnamed, sendings
from directory.extraction.text_tokens import Shape
from directory.extraction.vocabulary import is_head, united, word_set
from directory.model import DocumentKind, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.found import Found
    from directory.extraction.page import Page
    from directory.extraction.vocabulary import Words

_AFTER, _BEFORE = "after", "before"
_ENDS = frozenset({".", "!", "?", ";"})
_OPENERS = frozenset({"including", "include", "included", "includes", "namely", "e.g", "like", ":"})
_RELATIVE = frozenset({"that", "which", "who"})
_PASSIVE = word_set("was were been being be is are get got not")
_VERBS = word_set("""
    is are was were has have had will would that which who because when while said says stated states added noted reads
    read
    """)
_PREPOSITIONS = word_set("to by for as against over about on from with after before during without in at")
_JOINS = frozenset({",", "(", ")", '"', "“", "”"})
_TOWARDS = word_set("against at about on over to regarding concerning")
_DETERMINERS = word_set("a an another any every her his its my no our that the their this your")
_OTHER_SUBJECTS = word_set("he i it of she that they to we you")
_SUFFERINGS = word_set("""
    abduction arrest arrests assassination conviction death deportation detention dismissal execution expulsion
    harassment imprisonment killing killings loss murder persecution prosecution sentencing torture treatment
    """)
_TOGETHER = word_set("along collaboration conjunction cooperation jointly partnership together")
_QUESTIONS = word_set("what whether how why if ob was wie warum si que comment")
_NOUN_CUES = word_set("""
    convocantes düzenleyenler intervenants iştirakçılar katılanlar katılımcılar konuşmacılar organisateur organisateurs
    organisator organisatoren organizadores organizatörler partecipanti participantes participants ponentes redner
    rednerinnen teilnehmende teilnehmer təşkilatçılar təşkilatçıları veranstalter veranstalterin организатор
    организаторы участники
    """)
_WE = word_set("biz bizler nosotras nosotros noi nous nós wir мы")
_LEADERS = word_set("commissioner heads leaders leadership members president representatives rapporteur")
_LEADING = word_set(": - – — ( , included include including are were es est ist sind son sont sono waren war были")
_SUFFERED = frozenset({Role.TARGET, Role.RECIPIENT})
_SUFFIXING = frozenset({"az", "tr"})
_OF_WHOM = re.compile(r"(?:[dt][aəe]n?|n[aəe]|n[ıiuü]n)$")
_FAR = 9
_FARTHEST = 100
_FAR_IN_LIST = 24


def roles_in_prose(page: Page, names: Sequence[Found]) -> list[Found]:
    """The names again, with the roles that cue phrases beside them give."""
    spots = _spots(page, names)
    given: dict[int, set[Role]] = {}
    phrases = _cue_phrases(page.words)
    tokens = page.tokens
    first = phrases.by_first
    passed: set[tuple[int, Role, bool]] = set()
    until = 0
    for index, low in enumerate(tokens.low):
        if low not in first or index < until or index in spots:
            continue
        length = 0
        for phrase, (role, side) in phrases.at(tokens.low, index):
            last = index + len(phrase) - 1
            if len(phrase) < length or tokens.segment[index] != tokens.segment[last]:
                continue
            length = len(phrase)
            if side == _AFTER and not _leads(page, index, last, role):
                continue
            after = side == _AFTER
            chain = _following(page, spots, last, role, passed) if after else _speaking(page, spots, index, role)
            acting = _subjects(page, names, chain) if side == _BEFORE and role in _SUFFERED else []
            for number in chain:
                given.setdefault(number, set()).add(Role.SIGNATORY if number in acting else role)
            until = last + 1
    for last in sendings(page):
        for number in _following(page, spots, last, Role.RECIPIENT, passed):
            given.setdefault(number, set()).add(Role.RECIPIENT)
    return [item.playing(*given[number]) if number in given else item for number, item in enumerate(names)]


def _spoken_of(page: Page, index: int) -> bool:
    """Whether a writing is only spoken of: "protest against the statement of X"."""
    before = [low for low in page.tokens.low[max(0, index - 3) : index] if low not in page.words.articles]
    return bool(before) and before[-1] in _TOWARDS | {"any", "no", "every"}


def _subjects(page: Page, names: Sequence[Found], chain: Sequence[int]) -> list[int]:
    """Of the names before a verb, those that act: a comma parts the subject from the objects under their endings."""
    tokens = page.tokens
    if page.words.code not in _SUFFIXING:
        return []
    ordered = sorted(chain, key=lambda number: names[number].start)
    for place, (left, right) in enumerate(pairwise(ordered), 1):
        between = page.between(names[left].end, names[right].start).strip()
        objects = [bisect_left(tokens.end, names[number].end) for number in ordered[place:]]
        ended = any(inflected(tokens.low[at], page.words) for at in objects if at < len(tokens.low))
        last = bisect_left(tokens.end, names[left].end)
        plain = last < len(tokens.low) and tokens.low[last] in page.words.strong_heads
        if between == "," and ended and plain:
            return ordered[:place]
    return []


def _leads(page: Page, index: int, last: int, role: Role) -> bool:
    """Whether a cue leads to names: one that is a mere noun or "we" may be the subject of a sentence instead."""
    tokens = page.tokens
    low = tokens.low[index]
    if role is Role.SIGNATORY and _spoken_of(page, index):
        return False
    if role is Role.RECIPIENT and index == last and index and tokens.low[index - 1] in _DETERMINERS:
        return False
    if index != last or last + 1 >= len(tokens.word) or page.words.code == "en":
        return True
    if low in _WE:
        return tokens.word[last + 1] == "," or tokens.low[last + 1] in page.words.articles
    return low not in _NOUN_CUES or tokens.low[last + 1] in _LEADING


@lru_cache(maxsize=64)
def _cue_phrases(words: Words) -> Phrases[tuple[Role, str]]:
    phrases: Phrases[tuple[Role, str]] = Phrases()
    for cues in words.cues:
        for phrase in cues.after:
            for written in with_apostrophes(tuple(phrase.split())):
                phrases.add(written, (cues.role, _AFTER))
        for phrase in cues.before:
            for written in with_apostrophes(tuple(phrase.split())):
                phrases.add(written, (cues.role, _BEFORE))
    return phrases.sealed()


def _spots(page: Page, names: Sequence[Found]) -> dict[int, int]:
    """The number of the name that each token belongs to."""
    spots: dict[int, int] = {}
    tokens = page.tokens
    index = 0
    for number, item in enumerate(names):
        index = max(index, bisect_right(tokens.end, item.start))
        spots.update(dict.fromkeys(range(index, bisect_left(tokens.start, item.end)), number))
    return spots


def _following(
    page: Page, spots: dict[int, int], last: int, role: Role, passed: set[tuple[int, Role, bool]]
) -> list[int]:
    """The names after a cue: the first near it, then all that commas and 'and' join to it.

    ``passed`` are the places of names, with role and kind of list, from which an earlier cue led on: there the chain
    ends, as what follows has its role already, and no place is read twice.
    """
    tokens = page.tokens
    chain: list[int] = []
    place, gap, far, listing = last + 1, 0, _FAR, False
    segment = tokens.segment[last]
    end = page.last[segment]
    while place < end and (chain or place - last < _FARTHEST):
        if place in spots:
            if (place, role, listing) in passed:
                break
            passed.add((place, role, listing))
            chain += [spots[place]] if chain[-1:] != [spots[place]] else []
            gap, far = 0, 8 if listing else 6
        else:
            low = tokens.low[place]
            if low in _ENDS and not (low == "." and tokens.glued(place) and len(tokens.word[place - 1]) <= 2):
                break
            joins = low in _JOINS or low in page.words.and_words or (role is Role.RECIPIENT and _again(page, place))
            if low in _OPENERS:
                far = _FAR_IN_LIST
                gap, listing = 0, True
            elif not chain or not joins:
                affiliation = bool(chain) and gap == 0 and low in ("from", "of", "at")
                gap += (
                    0
                    if affiliation
                    else 1
                    + 9
                    * (
                        bool(chain)
                        and tokens.shape[place] is Shape.LOWER
                        and _ends_here(page, spots, place, listing=listing)
                    )
                )
            clause = bool(chain) and (_clause_begins(page, place) or _another_cue(page, place, role))
            if gap > far or clause or (not chain and (low in _QUESTIONS or (low == "," and role is Role.PUBLISHER))):
                break
            suffered = role is Role.TARGET and low in _SUFFERINGS
            if not chain and (
                suffered or low in page.words.you_words or (role is Role.SIGNATORY and _goes_on(page, place))
            ):
                break
            if not chain and place > last + 1 and _ends_before(page, place, listing=listing):
                break
        place += 1
    return chain


def _again(page: Page, place: int) -> bool:
    """Whether a list of recipients says "to" again: "to the Council, to the President of the Assembly"."""
    before, low = page.tokens.low[place - 1], page.tokens.low[place]
    return low in page.words.to_words and (before == "," or before in page.words.and_words)


def _ends_here(page: Page, spots: dict[int, int], place: int, *, listing: bool) -> bool:
    """Whether a small word ends a chain, being none inside an office: "the President of X", "Commissioner for Y"."""
    tokens = page.tokens
    low, before = tokens.low[place], tokens.low[place - 1]
    office = low in ("of", "for") and place - 1 not in spots and (before in page.words.titles or before in _LEADERS)
    return not office and _ends_chain(low, listing=listing)


def _another_cue(page: Page, place: int, role: Role) -> bool:
    """Whether a cue of another role stands behind names, which ends their chain."""
    if page.words.code == "en" or page.tokens.low[place] in page.words.titles:
        return False
    return any(
        side == _AFTER and other is not role and len(phrase[0]) > 3
        for phrase, (other, side) in _cue_phrases(page.words).at(page.tokens.low, place)
    )


def _clause_begins(page: Page, place: int) -> bool:
    """Whether a small word behind a comma begins a clause and does not join a further name."""
    tokens, words = page.tokens, page.words
    low = tokens.low[place]
    if words.code == "en" or tokens.word[place - 1] != "," or tokens.shape[place] is not Shape.LOWER:
        return False
    joining = united(words.articles, words.of_words, words.and_words, words.titles, words.honorifics, _OPENERS)
    if low == "a":  # in Romance languages never an article
        return True
    return low not in joining and not is_head(low, words) and low not in words.weak_heads


def _goes_on(page: Page, place: int) -> bool:
    """Whether a sentence goes on behind a comma with what its subject does: "We, the undersigned, ask ..."."""
    tokens = page.tokens
    low = tokens.low[place]
    small = tokens.shape[place] is Shape.LOWER and low not in page.words.articles
    return small and tokens.low[place - 1] == "," and low not in _OPENERS and low not in page.words.and_words


def _ends_before(page: Page, place: int, *, listing: bool) -> bool:
    """Whether a small word parts a cue from what it leads to; "that include" leads on."""
    low, following = page.tokens.low[place], page.tokens.low[place + 1 : place + 2]
    leads_on = low in _RELATIVE and following and following[0] in _OPENERS
    return not leads_on and _ends_chain(low, listing=listing)


def _ends_chain(low: str, *, listing: bool) -> bool:
    """Whether a small word ends a chain of names: a verb always, a preposition unless the names are listed."""
    return low in _VERBS or (not listing and low in _PREPOSITIONS)


def _preceding(page: Page, spots: dict[int, int], index: int, role: Role) -> list[int]:
    """The names before a cue: the nearest as its subject, with those that commas and 'and' join to it."""
    tokens = page.tokens
    chain: list[int] = []
    before = tokens.low[max(0, index - 2) : index]
    if page.words.code == "en" and before and before[-1] == "and":
        return chain
    if any(low in _PASSIVE for low in before) or (before and before[-1] in _OTHER_SUBJECTS):
        return chain
    place, gap = before_unnamed(page, index) - 1, 0
    joint: set[str] = set()
    segment = tokens.segment[index]
    while place >= 0 and tokens.segment[place] == segment:
        if place in spots:
            if spots[place] not in chain:
                if len(chain) == 1 and joint == {","} and page.words.code == "en":
                    break
                chain.append(spots[place])
            gap, joint = 0, set()
        else:
            low = tokens.low[place]
            joint.add("," if low == "," else "and" if low in page.words.and_words else "")
            joint.discard("")
            if low in _ENDS or gap >= 4 or (low == "," and role is Role.PUBLISHER and place == index - 1):
                break
            joins = low in page.words.and_words or low in page.words.articles or low in (",", "(", ")", '"', "“", "”")
            if chain and low == "with" and tokens.low[place - 1] in _TOGETHER:
                place -= 2 + (tokens.low[place - 2] == "in")
                continue
            if chain and not joins:
                break
            gap += not joins or not chain
        place -= 1
    return chain


def _speaking(page: Page, spots: dict[int, int], index: int, role: Role) -> list[int]:
    """The names before a cue; in Azerbaijani the one that begins the sentence, where a case ending is between."""
    chain = _preceding(page, spots, index, role)
    if page.words.code != "az" or role is not Role.SIGNATORY:
        return chain
    near = next(place for place in range(index - 1, -1, -1) if spots.get(place) in chain) if chain else None
    if near is not None and not _object(page, near):
        return chain
    return _first_subject(page, spots, index)


def _object(page: Page, place: int) -> bool:
    """Whether an Azerbaijani case ending makes the name before a verb something else than who speaks."""
    return _OF_WHOM.search(page.tokens.low[place]) is not None


def _first_subject(page: Page, spots: dict[int, int], index: int) -> list[int]:
    """The name that begins the sentence of a verb at its end, where no case ending makes it something else."""
    tokens = page.tokens
    first, farthest = index, max(page.first[tokens.segment[index]], index - _FARTHEST)
    while first > farthest and tokens.word[first - 1] not in _ENDS:
        first -= 1
    if first not in spots:
        return []
    last = first
    while last + 1 in spots and spots[last + 1] == spots[first]:
        last += 1
    headed = is_head(tokens.low[last], page.words) or tokens.low[last] in page.words.weak_heads
    return [spots[first]] if headed and not _OF_WHOM.search(tokens.low[last]) else []


def document_roles(
    page: Page, names: Sequence[Found], kind: DocumentKind, title: tuple[int, int] | None, greetings: Sequence[int]
) -> list[Found]:
    """The names again, with the roles that their place in the document gives."""
    greeted = sorted((page.segments[number].start, page.segments[number].end) for number in greetings)
    result = list(names)
    for number, item in enumerate(result):
        text = page.between(*item.span).casefold()
        near = bisect_right(greeted, (item.start, sys.maxsize)) - 1
        if near >= 0 and item.start < greeted[near][1]:
            result[number] = item.playing(Role.RECIPIENT)
        elif kind is DocumentKind.PETITION and text in well_known.PLATFORMS:
            result[number] = item.playing(Role.PUBLISHER)
        elif title and title[0] <= item.start < title[1] and _written_to(page, title[0], item.start):
            result[number] = item.playing(Role.RECIPIENT)
        elif title and title[0] <= item.start < title[1] and _written_by(page, title[0], item.start):
            result[number] = item.playing(Role.SIGNATORY)
    return _addressed_as_you(page, result, kind)


def _written_to(page: Page, start: int, place: int) -> bool:
    """Whether a title leads to a name as to one written to: "Open letter from A to B"."""
    lead = page.between(start, place).casefold().split()
    while lead and lead[-1] in page.words.articles:
        lead = lead[:-1]
    return bool(lead) and lead[-1] in page.words.to_words and _writing(page, lead)


def _written_by(page: Page, start: int, place: int) -> bool:
    """Whether a title leads to a name as to its writer: "Open letter from A"."""
    lead = page.between(start, place).casefold().split()
    while lead and lead[-1] in page.words.articles:
        lead = lead[:-1]
    return bool(lead) and lead[-1] in page.words.from_words and _writing(page, lead)


def _writing(page: Page, lead: Sequence[str]) -> bool:
    writings = {word for kind, cues in page.words.kinds if kind is not DocumentKind.RALLY for word in cues}
    return any(word in writings for word in lead)


def _addressed_as_you(page: Page, names: list[Found], kind: DocumentKind) -> list[Found]:
    """A body criticised in a text that speaks to "you", where nobody else is addressed, is addressed too."""
    if kind not in (DocumentKind.LETTER, DocumentKind.STATEMENT):
        return names
    if any(Role.RECIPIENT in item.roles for item in names):
        return names
    if sum(low in page.words.you_words for low in page.tokens.low) < 2:
        return names
    targets = {page.between(*item.span).casefold() for item in names if Role.TARGET in item.roles}
    if len(targets) != 1:
        return names
    return [item.playing(Role.RECIPIENT) if Role.TARGET in item.roles else item for item in names]
