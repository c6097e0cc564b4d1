"""Pieces of a list item that no comma parts: a person and an office, a person and a body, names and a number."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from directory.extraction.lists.item_parts import Part
from directory.extraction.shapes.name_shapes import MEMBERS, Judge, Look
from directory.extraction.shapes.office_words import RANKS, is_office
from directory.extraction.shapes.titles import OFFICES
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import ROMANCE
from directory.extraction.words.known_places import is_state
from directory.extraction.words.vocabulary import fold, is_head, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

_SPACED = re.compile(r"\S+")
_NAMED_SO = word_set("bishop chief dean head judge king prince")
_TRADES = word_set("""
    activist anthropologist architect biologist economist filmmaker historian instructor journalist lawyer lecturer
    librarian musician novelist philosopher photographer physicist playwright prof professor psychologist researcher
    scientist sociologist technologist translator
    """)
"""Professions that are no surnames."""
_FORMS = word_set("dr doctor prof professor father mother brother sister judge captain colonel major sir king queen")
_DUTIES = word_set("""
    advocacy board campaign campaigns chief communications country development digital field head industrial joint legal
    managing media membership national operations organising policy political press programme program project public
    regional research staff technical
    """)
_ACADEMIC = word_set("adjunct assistant associate clinical distinguished doctoral junior phd postdoctoral visiting")
_RANKED = RANKS | _DUTIES | _ACADEMIC
_UNNAMED = (OFFICES - _NAMED_SO) | _TRADES
_SENT = word_set("amb ambassador delegate envoy representative")
_TOWNSHIPS = word_set("borough city county parish town township village")
_ACTING = word_set("for from für pour")
_PAIR, _SHORTEST_HELD = 2, 3
_LONGEST, _BODILY, _SURE_BODY = 12, 1.5, 4.0


def parted(judge: Judge, parts: list[Part]) -> list[Part]:
    """The pieces of an item again, the first parted where a person's name ends or begins in it."""
    parts = _held_in(judge, _unpersoned(judge, parts))
    if not parts or parts[0].look in (Look.PLACE, Look.NOTHING):
        return parts
    words = list(_SPACED.finditer(parts[0].text))
    if len(words) > 3 and len(parts) == 1 and (people := _in_columns(judge, parts[0], words)):
        return people
    if not 3 <= len(words) <= _LONGEST:
        return parts
    first, rest = parts[0], parts[1:]
    if cut := _acting_for(judge, words):
        name, body = _piece(judge, first, 0, words[cut - 1].end()), _piece(judge, first, words[cut + 1].start(), None)
        return [name, replace(body, behalf=True), *rest]
    if cut := _before_office_and_body(judge, words):
        cuts = (words[cut - 1].end(), words[cut].start(), words[cut].end(), words[cut + 1].start())
        body = _piece(judge, first, cuts[3], None)
        return [_piece(judge, first, 0, cuts[0]), _piece(judge, first, cuts[1], cuts[2]), body, *rest]
    if pair := _two_persons(judge, first):
        return [*pair, *rest]
    if cut := _behind_name(judge, words):
        return [_piece(judge, first, 0, words[cut - 1].end()), _piece(judge, first, words[cut].start(), None), *rest]
    if cut := _before_name(judge, first, words):
        return [_piece(judge, first, words[cut].start(), None), _piece(judge, first, 0, words[cut - 1].end()), *rest]
    return parts


def _held_in(judge: Judge, parts: list[Part]) -> list[Part]:
    """The pieces with an office of some words before its body parted: "Ann Lee, Policy Officer | Lantern Society"."""
    if len(parts) < _PAIR or parts[0].look not in (Look.PERSON, Look.UNKNOWN):
        return parts
    return [*parts[:1], *(piece for part in parts[1:] for piece in office_in_front(judge, part))]


def office_in_front(judge: Judge, part: Part) -> list[Part]:
    """A piece parted behind an office of two words and more that a body follows, else the piece."""
    held = part.look in (Look.ORGANISATION, Look.TITLE, Look.UNKNOWN)
    words = list(_SPACED.finditer(part.text)) if held else []
    cut = office_size(judge, [fold(word.group()) for word in words[:5]]) if len(words) >= _SHORTEST_HELD else 0
    body = _piece(judge, part, words[cut].start(), None) if 0 < cut < len(words) else None
    if body is None:
        return [part]
    lead = fold(words[cut].group())
    plain = lead not in RANKS and not is_office(lead, judge.words) and lead not in judge.words.of_words
    plain = plain and not (is_head(lead, judge.words) and fold(words[cut - 1].group()) in MEMBERS)
    short = len(words) == cut + 1 and (words[cut].group().isupper() and len(lead) > 1)
    named = (body.look is Look.ORGANISATION and len(words) > cut + 1) or short
    named = named or (len(words) > cut + _PAIR and body.look is Look.UNKNOWN)
    if not (plain and named and body.text[0].isupper()):
        return [part]
    return [_piece(judge, part, 0, words[cut - 1].end()), replace(body, look=Look.ORGANISATION)]


def office_size(judge: Judge, lows: Sequence[str]) -> int:
    """How many words in front are an office: "Policy Officer", "Labour Link Officer", "Head of Research"."""
    of = is_office(lows[0], judge.words) and len(lows) > _PAIR and lows[1] in judge.words.of_words
    if of:
        return 3 if lows[2] in _DUTIES else 0
    last = 0
    for place, low in enumerate(lows[:4]):
        if is_office(low, judge.words):
            last = place + 1
        elif last or is_head(low, judge.words) or _leads_no_office(judge, low):
            break
    ranked = last > 1 and (lows[last - 2] in _RANKED or is_office(lows[last - 2], judge.words))
    return last if ranked or last > _PAIR else 0


def _leads_no_office(judge: Judge, low: str) -> bool:
    """Whether no office begins with a word: "British Academic Club"."""
    words = judge.words
    return low in words.of_words or low in words.places or low in words.nationalities


def _acting_for(judge: Judge, words: Sequence[re.Match[str]]) -> int:
    """How many words in front are a person, where whom they act for follows: "Ann Lee | for Lantern"; else 0."""
    for cut in (2, 3, 4):
        large = cut + 1 < len(words) and words[cut + 1].group()[0].isupper()
        if large and words[cut].group() in _ACTING:
            return cut if judge.look(_text(words, 0, cut)) is Look.PERSON else 0
        sent = cut + 1 < len(words) and words[cut].group() == "to"
        if sent and not _SENT.isdisjoint(fold(word.group()) for word in words[:cut]):
            return cut
    return 0


def _before_office_and_body(judge: Judge, words: Sequence[re.Match[str]]) -> int:
    """How many words in front are a person, where an office and a body follow: "Jan Moor | Präsident | X"."""
    if judge.words.code == "en":
        return 0
    for cut in (2, 3):
        held = cut + 2 < len(words) and fold(words[cut].group()) in judge.words.titles
        if held and judge.look(_text(words, 0, cut)) is Look.PERSON:
            sure = judge.organisation_score(_text(words, cut + 1, len(words))) >= _SURE_BODY
            return cut if sure and words[cut + 1].group()[0].isupper() else 0
    return 0


def _two_persons(judge: Judge, part: Part) -> list[Part]:
    """Two persons that one piece joins: "Ann Lee & Kari Olsen"."""
    left, mark, right = part.text.partition(" & ")
    if not mark:
        left, mark, right = part.text.partition(" and ")
    if mark and " " not in left and fold(left) in GIVEN_NAMES and judge.look(right) is Look.PERSON:
        return [_piece(judge, part, len(left) + len(mark), None)]  # "Barbara and Bob Lee"
    if not mark or " " not in left or {judge.look(left), judge.look(right)} != {Look.PERSON}:
        return []
    return [_piece(judge, part, 0, len(left)), _piece(judge, part, len(left) + len(mark), None)]


_FOUR = 4  # words


def _in_columns(judge: Judge, part: Part, words: Sequence[re.Match[str]]) -> list[Part]:
    """Persons side by side in one line, each of two words: "Ann Lee   Kari Olsen   Jonas Berg"."""
    given = [fold(word.group()) in GIVEN_NAMES for word in words[::2]]
    plain = all(word.group().isalpha() and word.group().istitle() for word in words)
    if len(words) % 2 or not plain or not given[0] or 3 * sum(given) < 2 * len(given):
        return []
    if len(words) == _FOUR and fold(words[1].group()) in GIVEN_NAMES:  # "Filippo Federico Maria Terzi" is one
        return []
    spans = [(words[n].start(), words[n + 1].end()) for n in range(0, len(words), 2)]
    named = all(judge.look(part.text[left:right]) in (Look.PERSON, Look.UNKNOWN) for left, right in spans)
    if not named or judge.organisation_score(part.text) >= _BODILY:
        return []
    return [Part(part.start + left, part.start + right, part.text[left:right], Look.PERSON) for left, right in spans]


def _unpersoned(judge: Judge, parts: list[Part]) -> list[Part]:
    """The pieces again: behind a person, offices before one unknown word are offices: "General Secretary Tidewrack"."""
    held = {n for n, part in enumerate(parts) if n and part.look is Look.PERSON and _offices_only(judge, part.text)}
    return [replace(part, look=Look.TITLE) if number in held else part for number, part in enumerate(parts)]


def _offices_only(judge: Judge, text: str) -> bool:
    words = text.split()
    abroad = judge.words.code in ROMANCE and len(words) == _PAIR + 1 and not is_office(fold(words[1]), judge.words)
    if abroad and is_office(fold(words[0]), judge.words) and fold(words[0]) not in _FORMS:
        return fold(words[1]) not in GIVEN_NAMES  # "Presidente Rete Libera"
    held = len(words) > 1 and all(is_office(fold(word), judge.words) for word in words[:-1])
    return held and fold(words[0]) not in _FORMS and fold(words[-1]) not in GIVEN_NAMES


def _piece(judge: Judge, part: Part, start: int, end: int | None) -> Part:
    """A piece of a part; the brackets behind the whole stay with its end."""
    text = part.text[start:end]
    brackets = part.brackets if end is None else ()
    return Part(part.start + start, part.start + start + len(text), text, judge.look(text), brackets, part.behalf)


def _behind_name(judge: Judge, words: Sequence[re.Match[str]]) -> int:
    """How many words in front are a person, where an office or a body follows: "Ann Lee | Chief Executive"; else 0."""
    lows = [fold(word.group()) for word in words]
    honoured = 0
    while honoured < len(words) - 3 and lows[honoured] in judge.words.honorifics:
        honoured += 1
    for cut in (honoured + 2, honoured + 3):
        if cut >= len(words):
            return 0
        of = lows[cut + 1] in judge.words.of_words if cut + 2 < len(words) else False
        bodily = honoured and of and lows[cut] in judge.words.strong_heads and words[cut].group()[0].isupper()
        office = _begins_office(judge, _held_now(judge, lows[cut:]))
        if not (office or bodily) or any(is_office(low, judge.words) for low in lows[honoured:cut]):
            continue
        if lows[cut - 1] in judge.words.past_words or lows[cut - 1] in _TOWNSHIPS:
            continue
        if not _signs(judge, _text(words, 0, cut), lows[cut:]):
            continue
        if bodily or _office_follows(judge, lows[cut:], _text(words, cut, len(words))):
            return cut
    return 0


def _signs(judge: Judge, name: str, behind: Sequence[str]) -> bool:
    """Whether words are a person's name, or could be one with an office of two words behind."""
    look = judge.look(name)
    ranked = len(behind) > 1 and behind[0] in _RANKED and is_office(behind[1], judge.words)
    could = ranked and look in (Look.UNKNOWN, Look.TITLE) and judge.person_score(name) >= 0
    return look is Look.PERSON or (could and judge.organisation_score(name) < _BODILY)


def _office_follows(judge: Judge, lows: Sequence[str], text: str) -> bool:
    """Whether words behind a name are an office: "Chief Executive", "Professor of Law", "CEO"."""
    lows = _held_now(judge, lows)
    if not _begins_office(judge, lows) or judge.look(text) is not Look.TITLE:
        return False
    return lows[0] in _UNNAMED if len(lows) == 1 else True


def _held_now(judge: Judge, lows: Sequence[str]) -> Sequence[str]:
    """Words without those in front that say that an office was held once."""
    while len(lows) > _PAIR and lows[0] in judge.words.past_words:
        lows = lows[1:]
    return lows


def _begins_office(judge: Judge, lows: Sequence[str]) -> bool:
    """Whether words begin with an office, its rank or field before it perhaps."""
    ranks = len(lows) > 1 and (lows[0] in _RANKED or lows[0] in judge.words.places)  # "Europe officer"
    ranked = ranks and is_office(lows[1], judge.words)
    one = is_office(lows[0], judge.words) and not (lows[0].endswith("s") and lows[0][:-1] in judge.words.titles)
    return one or ranked


def _before_name(judge: Judge, part: Part, words: Sequence[re.Match[str]]) -> int:
    """How many words in front are an office, where a person follows: "National Security Advisor | Ann Lee"; else 0."""
    if part.look is Look.PERSON:
        return 0
    lows = [fold(word.group()) for word in words]
    for cut in (len(words) - 2, len(words) - 3):
        if cut < 1 or not is_office(lows[cut - 1], judge.words):
            continue
        name = _text(words, cut, len(words))
        if lows[cut] in GIVEN_NAMES and judge.look(name) is Look.PERSON and judge.organisation_score(name) < 1.5:
            return cut
    return _behind_held(judge, part, words, lows)


def _behind_held(judge: Judge, part: Part, words: Sequence[re.Match[str]], lows: Sequence[str]) -> int:
    """How many words in front are an office and the body it is held in: "President of the X Council | Ann Lee"."""
    of = next((n for n, low in enumerate(lows[:4]) if n and (low in judge.words.of_words or low == "for")), None)
    if of is None or not is_office(lows[of - 1], judge.words):
        return 0
    for cut in range(max(of + 2, len(words) - 4), len(words) - 1):
        name, office = part.text[words[cut].start() :], _text(words, 0, cut)
        before = lows[cut - 1]
        ended = before in judge.words.places or before in judge.words.name_words or is_head(before, judge.words)
        ended = ended and not is_state(_text(words, of + 1, cut), judge.words.places)
        if lows[cut] in GIVEN_NAMES and ended and judge.look(name) is Look.PERSON and judge.look(office) is Look.TITLE:
            return cut
    return 0


def _text(words: Sequence[re.Match[str]], first: int, end: int) -> str:
    return words[0].string[words[first].start() : words[end - 1].end()]
