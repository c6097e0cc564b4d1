"""Signatures that a sentence lists: "signed by Ann Lee – Lantern (LNT), Kari Olsen, head of Tidewrack, and others"."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.lists.rolls import Roll
from directory.extraction.shapes.gazetteer import Phrases
from directory.extraction.shapes.name_shapes import Judge, Look
from directory.extraction.shapes.office_words import RANKS, is_office
from directory.extraction.shapes.sentence_items import held_tokens, name_at_front, pieces_at, split_last, without_joint
from directory.extraction.text.text_tokens import BIG
from directory.extraction.words.vocabulary import united, word_set
from directory.model import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

_SIGNING = ("sign", "endors", "issu", "unterz", "firm", "imza", "подпис", "assin", "sottosc", "potpis")
_LEADING = frozenset(
    {"are", "by", "include", "included", "includes", "par", "por", "von", "da", "подписали", "подписались"}
)
_SUCH = frozenset({"including", "like", "namely"})
_WITHIN = frozenset({"at", "from", "of", "with"})
_FEWEST, _FAR = 2, 8
_LONGEST_SIGNATURE, _LONGEST_PERSON = 16, 4  # tokens
_ANSWERS = frozenset({"answer", "objection", "reaction", "reply", "response"})
_SIGNED = frozenset({"co-signed", "cosigned", "signed"})
_AGREED = word_set("accord agreement ceasefire contract convention deal mou pact protocol treaty understanding")
_SIGNATORIES = frozenset({"signatories"})
_STATING = frozenset({"firmantes", "firmatari", "signataires", "signatários"})
_BEING, _NEAR = frozenset({"sont", "son", "sono", "são", "están"}), 4
_WRITINGS = frozenset({"declaration", "manifesto"})
_ISSUED_BY = frozenset({"by", "from"})
_ISSUED = word_set("""
    advisory appeal call communique communiqué declaration letter manifesto memorandum message petition position release
    response statement submission
    """)
_ADDING = frozenset({"also"})
_SIGNING_VERBS = word_set("cosigned endorse endorsed sign signed support supported")
_HOLDING_VERBS = word_set("backed co-signed cosigned endorsed include included includes signed supported")
_SIGNED_THINGS = word_set(
    "call coalition endorsers initiative it list petition signatories signers statement supporters they"
)
_NEAR_SEGMENTS, _MOST_BEHIND = 4, 14
_JOINTLY = word_set("a collective common joint media news open press public solidarity the unified urgent")


def signed_sentences(page: Page, judge: Judge, names: Sequence[Found], lists: Sequence[Roll] = ()) -> list[Roll]:
    """The rolls of signatures that stand inside sentences; ``names`` are those whose commas part nothing.

    ``lists`` are the rolls of the page, behind which a sentence may add to them.
    """
    tokens = page.tokens
    phrases = _signing_phrases(page.words)
    held = held_tokens(page, names)
    rolls: list[Roll] = []
    behind = 0
    for start in _issued(page):
        items = _items(page, judge, start, held)
        if len(items) >= _FEWEST:
            spans = tuple((tokens.start[first], tokens.end[last]) for first, last in items)
            rolls.append(Roll((spans,), Role.SIGNATORY, inline=True))
    for index in phrases.starts(tokens):
        stated = tokens.low[index] in _STATING
        if index < behind or of_others(page, index) or (stated and not _states(page, index)):
            continue
        for phrase, _ in phrases.at(tokens.low, index):
            start = _behind_writing(page, index, index + len(phrase))
            if phrase[-1] in _SIGNATORIES and start == index + 1:
                continue
            items = _items(page, judge, start, held)
            if len(items) >= _FEWEST or (items and _with_office(page, *items[0])):
                spans = tuple((tokens.start[first], tokens.end[last]) for first, last in items)
                rolls.append(Roll((spans,), Role.SIGNATORY, inline=True))
                behind = items[-1][1]
            break
    signed = [*(roll for roll in lists if roll.role is Role.SIGNATORY and roll.inline), *rolls]
    return [*rolls, *_going_on(page, judge, signed, held)]


def _going_on(page: Page, judge: Judge, rolls: Sequence[Roll], held: frozenset[int]) -> list[Roll]:
    """The rolls of sentences behind that add who signed too: "It also includes X; Y", "X also endorsed, such as Y"."""
    tokens = page.tokens
    found: list[Roll] = []
    last = max((bisect_right(tokens.start, roll.items[-1][1]) - 1 for roll in rolls), default=-1)
    for index in tokens.where(_ADDING, last + 1) if last >= 0 and page.words.code == "en" else ():
        near = tokens.segment[index] - tokens.segment[last] <= _NEAR_SEGMENTS
        if index <= last or not near or not _adds_signers(page, index):
            continue
        start = next((n for n in range(index + 1, index + _MOST_BEHIND) if _leads(page, n)), None)
        items = _items(page, judge, start + 1, held) if start else []
        if len(items) >= _FEWEST:
            spans = tuple((tokens.start[left], tokens.end[right]) for left, right in items)
            found.append(Roll((spans,), Role.SIGNATORY, inline=True))
            last = items[-1][1]
    return found


def _adds_signers(page: Page, index: int) -> bool:
    """Whether "also" adds to those who signed: "it also includes", "X also endorsed"."""
    tokens = page.tokens
    begin = next((n for n in range(index, max(index - _MOST_BEHIND, -1), -1) if tokens.word[n - 1] in ".:;!?"), index)
    begin = max(begin, page.first[tokens.segment[index]])
    lead, following = tokens.low[begin:index], tokens.low[index + 1]
    if following in _SIGNING_VERBS:
        return True
    spoken = not _SIGNED_THINGS.union(page.words.writing_nouns).isdisjoint(lead)
    return spoken and following in _HOLDING_VERBS


def _leads(page: Page, place: int) -> bool:
    """Whether names follow a word: "including | X", "such as | X", "supported by | X"."""
    tokens = page.tokens
    low, following = tokens.low[place], place + 1 + (tokens.low[place + 1] in page.words.articles)
    if low in ("as", "by", "include", "included", "includes", "including"):
        such = low != "as" or tokens.low[place - 1] == "such"
        return such and (tokens.shape[following] in BIG or tokens.word[following][0].isdigit())
    return False


def _issued(page: Page) -> list[int]:
    """Where those begin whom a line names as who issues it: "JOINT MEDIA RELEASE BY | X, Y AND Z"."""
    tokens = page.tokens
    found: list[int] = []
    for index in tokens.where(_ISSUED_BY, 2, -1) if page.words.code == "en" else ():
        first = page.first[tokens.segment[index]]
        lead = tokens.low[first:index]
        if 2 <= len(lead) <= _FAR and lead[-1] in _ISSUED and all(low in _ISSUED or low in _JOINTLY for low in lead):
            found.append(index + 1)
    return found


def of_others(page: Page, index: int) -> bool:
    """Whether others issued what is told of, or it is a treaty: "in response to releases issued by X"."""
    lows = page.tokens.low[max(page.first[page.tokens.segment[index]], index - _FAR) : index]
    agreed = page.tokens.low[index] in _SIGNED and not _AGREED.isdisjoint(lows)
    return page.words.code == "en" and (agreed or (any(low in _ANSWERS for low in lows[:-1]) and "to" in lows))


def _behind_writing(page: Page, index: int, start: int) -> int:
    """Where those begin whom "signatories" tells, behind what they signed: "signatories to the appeal | Ann Lee"."""
    tokens, words = page.tokens, page.words
    if tokens.low[index] not in _SIGNATORIES or tokens.low[start : start + 1] not in (["to"], ["of"]):
        return start
    place = start + 1 + (tokens.low[start + 1] in words.articles)
    return place + 1 if tokens.low[place] in united(words.writing_nouns, _WRITINGS) else start


def _states(page: Page, index: int) -> bool:
    """Whether those named behind a noun are said to have signed: "en sont évidemment | signataires (X, Y)"."""
    low = page.tokens.low
    return any(each in _BEING for each in low[max(page.first[page.tokens.segment[index]], index - _NEAR) : index])


def _with_office(page: Page, first: int, last: int) -> bool:
    """Whether the only signature of a sentence tells an office behind a comma: "signed by Ann Lee, head of X"."""
    words = page.tokens.word[first : last + 1]
    return "," in words[1:]


@lru_cache(maxsize=64)
def _signing_phrases(words: Words) -> Phrases[None]:
    phrases: Phrases[None] = Phrases()
    for cues in words.cues:
        for cue in cues.after if cues.role is Role.SIGNATORY else ():
            parts = tuple(cue.split())
            if parts[0] in _SIGNATORIES and len(parts) == 1:
                phrases.add(parts, None)
            if parts[-1] in _LEADING and any(stem in cue for stem in _SIGNING):
                phrases.add(parts, None)
    for noun in _STATING if words.code != "en" else ():
        phrases.add((noun, ":"), None)
        phrases.add((noun, "("), None)
    return phrases.sealed()


def _items(page: Page, judge: Judge, start: int, held: frozenset[int]) -> list[tuple[int, int]]:
    """The signatures from a token on, each with its office and its brackets."""
    tokens = page.tokens
    if start >= len(tokens.word) or tokens.segment[start] != tokens.segment[start - 1]:
        return []
    pieces = [_behind_kind(page, *without_joint(page, *piece)) for piece in pieces_at(page, start, held)]
    pieces = [piece for piece in pieces if piece[0] <= piece[1]]
    if len(pieces) > 1 and tokens.word[pieces[0][1] + 1] == ";":
        first, last = pieces[-1]
        end = last if _held_office(page, first, last) else _item_end(page, first, last, held)
        whole = [part for piece in pieces[:-1] for part in _two_holders(page, judge, *piece)]
        return [*whole, *([(pieces[-1][0], end)] if end is not None else [])]
    items: list[tuple[int, int]] = []
    titles, unheld = united(page.words.titles, RANKS), False  # whether an office just read is without its body
    for number, piece in enumerate(pieces):
        final = number == len(pieces) - 1 or tokens.shape[pieces[number + 1][0]] not in BIG
        parts = split_last(page, *piece, held)
        final = final or (len(parts) > 1 and judge.look(_text(page, *parts[-1])) is Look.PERSON)
        for first, last in parts if final else [piece]:
            office = last - first < _LONGEST_SIGNATURE and judge.look(_text(page, first, last)) is Look.TITLE
            end = last if office else _item_end(page, first, last, held)
            if end is None:
                return items
            if items and (office or (unheld and judge.look(_text(page, first, end)) is Look.ORGANISATION)):
                items[-1] = (items[-1][0], end)
            else:
                items.append((first, end))
            unheld = tokens.low[end] in titles and (not office or all(low in titles for low in tokens.low[first:end]))
            if end < last:
                return items
    return items


def _two_holders(page: Page, judge: Judge, first: int, last: int) -> list[tuple[int, int]]:
    """A piece, or its two where two persons hold one office: "Ann Lee et | Jan Moor, porte-parole de X"."""
    tokens = page.tokens
    comma = next((at for at in range(first, last) if tokens.word[at] == ","), last + 1)
    joint = next((at for at in range(first + 1, comma) if tokens.low[at] in page.words.and_words), None)
    if joint is None:
        return [(first, last)]
    both = (_text(page, first, joint - 1), _text(page, joint + 1, comma - 1))
    named = sum(judge.look(one) is Look.PERSON for one in both)
    unknown = all(judge.look(one) in (Look.PERSON, Look.UNKNOWN) and one.count(" ") in (1, 2) for one in both)
    held = comma < last and is_office(tokens.low[comma + 1].removesuffix("s"), page.words)
    if held and named and unknown:
        return [(first, joint - 1), (joint + 1, last)]
    return (
        [(first, joint - 1), (joint + 1, last)]
        if all(judge.look(one) is Look.PERSON for one in both)
        else [(first, last)]
    )


def _behind_kind(page: Page, first: int, last: int) -> tuple[int, int]:
    """A piece without the words that say what those whom it names are: "well-known founders such as | Ann Lee"."""
    tokens = page.tokens
    for place in range(first, min(first + _FAR, last)):
        low = tokens.low[place]
        such = low in _SUCH or (low == "as" and tokens.low[place - 1] == "such")
        if such and tokens.shape[place + 1] in BIG:
            return place + 1, last
        if tokens.shape[place] in BIG:
            break
    return first, last


def _text(page: Page, first: int, last: int) -> str:
    return page.between(page.tokens.start[first], page.tokens.end[last])


def _held_office(page: Page, first: int, last: int) -> bool:
    """Whether all of a last piece is a person and an office behind a comma: "Ann Lee, President Kelp Union"."""
    tokens, words = page.tokens, page.words
    commas = [place for place in range(first, last) if tokens.word[place] == ","]
    office = commas[0] + 1 + (tokens.low[commas[0] + 1] in words.articles) if commas else last
    if len(commas) != 1 or last - first > _LONGEST_SIGNATURE or tokens.low[office] not in words.titles:
        return False
    return words.acting_words.isdisjoint(tokens.low[commas[0] : last + 1])


def _item_end(page: Page, first: int, last: int, held: frozenset[int]) -> int | None:
    """The last token of a signature: a name, its brackets, and what a dash joins to it."""
    tokens = page.tokens
    name = name_at_front(page, first, last, held)
    if name is None:
        return None
    end = name[1]
    short = end - first < _LONGEST_PERSON and not any(word in "-–—" for word in tokens.word[first:end])
    if short and end + 1 < last and tokens.low[end + 1] in _WITHIN:
        start = end + 2 + (tokens.low[end + 2] in page.words.articles)
        body = name_at_front(page, start, last, held) if start <= last else None
        end = body[1] if body else end
    while end < last and tokens.word[end + 1] == "(":
        closing = next((place for place in range(end + 1, last + 1) if tokens.word[place] == ")"), None)
        if closing is None:
            return end
        end = closing
        if end + 2 <= last and tokens.word[end + 1] in "-–—" and tokens.shape[end + 2] in BIG:
            following = name_at_front(page, end + 2, last, held)
            end = following[1] if following else end
    return end
