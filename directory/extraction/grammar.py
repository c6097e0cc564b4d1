"""Names of organisations in running text, grown from their head nouns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.extraction.blocks import SegmentKind
from directory.extraction.complements import GRAMMARS, complement_end, small_headed
from directory.extraction.found import Found, organisation
from directory.extraction.inflections import inflected, opens_sentence
from directory.extraction.name_runs import APOSTROPHES, Group, chain_at, run_end
from directory.extraction.name_shapes import MEMBERS, RANKS
from directory.extraction.text_tokens import Shape
from directory.extraction.vocabulary import is_head
from directory.model import Tier

if TYPE_CHECKING:
    from directory.extraction.page import Page
    from directory.extraction.vocabulary import Words

_BIG = frozenset({Shape.CAPITAL, Shape.UPPER, Shape.MIXED, Shape.INITIAL})
_LONGEST = 24
_JOINING = frozenset({
    "against", "com", "con", "contra", "contre", "contro", "em", "en", "for", "für", "gegen", "in", "on", "para", "per",
    "pour", "pro", "protiv", "to", "with", "za",
})  # fmt: skip
_SUFFIXING = frozenset({"tr", "az"})


def grown_names(page: Page) -> list[Found]:
    """The names that a head noun shows."""
    found: list[Found] = []
    tokens = page.tokens
    index, count = 0, len(tokens.word)
    while index < count:
        if tokens.shape[index] not in _BIG:
            index += 1
            continue
        chain = chain_at(page, index)
        found.extend(_names(page, chain))
        index = chain[-1].last + 1
    found.extend(organisation(span, "small-head", Tier.A) for span in small_headed(page))
    return found


def _names(page: Page, chain: list[Group]) -> list[Found]:
    found: list[Found] = []
    number = 0
    while number < len(chain):
        head = _head_of(page, chain[number])
        if head is None:
            number += 1
            continue
        span, number, tier = _grow(page, chain, number, head)
        if span:
            found.append(organisation(span, "head-noun", tier))
    return found


@dataclass(frozen=True, slots=True)
class _Head:
    first: int  # token where the name may begin
    at: int  # token of the head noun
    last: int  # token where the group's part of the name ends
    strong: bool


def _head_of(page: Page, group: Group) -> _Head | None:
    tokens, words = page.tokens, page.words
    first = _without_lead(page, group)
    if first > group.last:
        return None
    for at in range(group.last, first - 1, -1):
        low = tokens.low[at]
        if at == group.last and low in words.thing_nouns:
            return None
        strong = low in words.strong_heads or inflected(low, words)
        weak = low in words.weak_heads or low in words.collective_heads
        compound = _compound(low, words)
        legal = at > first and low in words.legal_forms and tokens.shape[at] is not Shape.INITIAL
        if not (strong or weak or compound or legal):
            continue
        tail = group.last - at
        if tail and tokens.low[at + 1] in words.titles and at > first:
            return _Head(first, at, at, strong=True)
        named = strong or weak or compound
        if tail and legal and not named and not _tail_fits(page, at + 1, group.last, head_first=False):
            return _Head(first, at, at, strong=True)
        if tail and not _tail_fits(page, at + 1, group.last, head_first=words.head_first):
            if strong and words.code in _SUFFIXING:
                return _Head(first, at, at, strong)
            continue
        return _Head(first, at, group.last, strong or compound or legal)
    return None


def _compound(low: str, words: Words) -> bool:
    """Whether one word ends in the noun of a body, inflected or not: "Rechtsausschusses"."""
    if not words.compound_heads or len(low) < 7:
        return False
    stems = (low, low.removesuffix("s"), low.removesuffix("es"))
    return any(stem.endswith(words.compound_heads) and stem not in words.strong_heads for stem in stems)


def _tail_fits(page: Page, first: int, last: int, *, head_first: bool) -> bool:
    """Whether what follows a head inside its group belongs to it: a place, a number, a quoted or proper name."""
    tokens = page.tokens
    if last - first > 3:
        return False
    lows = [tokens.low[place] for place in range(first, last + 1)]
    if all(
        low in page.every.places
        or low in page.every.nationalities
        or tokens.shape[place] in (Shape.DIGITS, Shape.UPPER)
        or tokens.shape[place] is Shape.MARK
        or low in page.words.legal_forms
        for place, low in zip(range(first, last + 1), lows, strict=True)
    ):
        return True
    return head_first


def _without_lead(page: Page, group: Group) -> int:
    """The group's first token that can begin a name: sentence openers and offices left out."""
    tokens, words = page.tokens, page.words
    first = _without_tags(page, group)
    segment = tokens.segment[first]
    while first <= group.last:
        low = tokens.low[first]
        opener = first == page.first[segment] or tokens.word[first - 1] in '.!?:;“"”(•-–—'
        head = _is_head(page, first)
        opening = opener and low in page.common and low not in words.name_words and not head
        opening = opening or (opener and first < group.last and opens_sentence(low, words))
        office = first < group.last and not head and _office(page, first) and not _members_of(page, group, first)
        small = (low in words.articles or low in words.stopwords) and tokens.shape[first] is not Shape.UPPER
        small = small or low in APOSTROPHES
        if small or opening or office:
            first += 1
        else:
            break
    return first


def _office(page: Page, index: int) -> bool:
    """Whether a token is an office before a body's name ("President X", "General Secretary X")."""
    low, following = page.tokens.low[index], page.tokens.low[index + 1]
    if low in RANKS and following in page.words.titles:
        return True
    return low in page.words.titles and low not in MEMBERS


def _members_of(page: Page, group: Group, index: int) -> bool:
    """Whether a profession stands right before the last head of a Turkic name: "Öğrenci Sendikası"."""
    low = page.tokens.low[group.last]
    return page.words.code in _SUFFIXING and index + 1 == group.last and is_head(low, page.words)


def _without_tags(page: Page, group: Group) -> int:
    """The group's first token behind places that stand in a row before the name, as in a line of tags."""
    tokens = page.tokens
    first = group.first
    while first < group.last and tokens.low[first] in page.every.places:
        first += 1
    return first if first - group.first >= 2 and first < group.last else group.first


def _is_head(page: Page, index: int) -> bool:
    low = page.tokens.low[index]
    return low in page.words.strong_heads or low in page.words.weak_heads


def _grow(page: Page, chain: list[Group], number: int, head: _Head) -> tuple[tuple[int, int] | None, int, Tier]:
    tokens, words = page.tokens, page.words
    first, last = _leftwards(page, chain, number, head), head.last
    modifiers = head.at - first
    after = number + 1
    if head.last == chain[number].last:
        last, after = _with_groups(page, chain, after, head)
    if (behind := complement_end(page, last)) > last:
        last = behind
    complement = last > head.last
    complete = _with_themes(page, last) if complement else _with_legal_form(page, last)
    complete = max(complete, _with_placing(page, last)) if complement else complete
    low = tokens.low[head.at]
    lone = first == head.at and not complement and head.last == head.at and not _compound(low, words)
    if lone or (not head.strong and modifiers <= 0 and not (complement and low in words.weak_heads)):
        return None, after, Tier.B
    text = " ".join(page.between(tokens.start[first], complete).casefold().split())
    cue = text in words.signature_cues or text in words.list_cues
    if cue or text in page.every.places or text in words.not_organisations:
        return None, after, Tier.B
    if _title_case(page, first) and _all_large(page, first):
        return None, after, Tier.B
    if low in words.collective_heads and not (complement and modifiers):
        return None, after, Tier.B
    if low in words.weak_heads and _sentence_subject(page, head.at, last):
        return None, after, Tier.B
    tier = Tier.A if head.strong or modifiers > 1 or complement else Tier.B
    if _title_case(page, first):
        tier = Tier.B
    return (tokens.start[first], complete), max(after, number + 1), tier


def _sentence_subject(page: Page, head: int, last: int) -> bool:
    """Whether a weak head opens a sentence that goes on behind words all small: "Trabajadores de la salud marchan"."""
    tokens = page.tokens
    opener = head == page.first[tokens.segment[head]] and last > head and page.words.code in GRAMMARS
    small = all(tokens.shape[place] not in _BIG for place in range(head + 1, last + 1))
    following = last + 1 < len(tokens.word) and tokens.segment[last + 1] == tokens.segment[head]
    return opener and small and following and tokens.shape[last + 1] is Shape.LOWER


def _with_groups(page: Page, chain: list[Group], after: int, head: _Head) -> tuple[int, int]:
    """The last token with the groups that small words join to a head, and the number of the group behind them."""
    last = head.last
    while after < len(chain) and _attaches(page, head.at, chain[after], complement=last > head.last):
        last = _before_office(page, chain[after])
        after += 1
        if last < chain[after - 1].last or last - head.first > _LONGEST:
            break
    return last, after


def _with_legal_form(page: Page, last: int) -> int:
    """The end of a name with the legal form that a comma parts from it: "X Co., Ltd."."""
    tokens, end, place = page.tokens, page.tokens.end[last], last + 1
    while place + 1 < len(tokens.word) and place - last < 6 and tokens.segment[place + 1] == tokens.segment[last]:
        if tokens.word[place] == "." and tokens.low[place - 1] in page.words.legal_forms and tokens.glued(place):
            end = tokens.end[place] if end == tokens.end[place - 1] and place - last > 1 else end
        elif tokens.word[place] != "," and tokens.low[place] not in page.words.legal_forms:
            break
        elif tokens.low[place] in page.words.legal_forms and tokens.shape[place] is not Shape.LOWER:
            end = tokens.end[place]
        place += 1
    return end


def _before_office(page: Page, group: Group) -> int:
    """A group's last token, or the one before an office with a person: "University of X | Professor Y"."""
    for place in range(group.first + 1, group.last):
        if page.tokens.low[place] in page.words.honorifics and page.tokens.low[place] in page.words.titles:
            return place - 1
    return group.last


def _with_placing(page: Page, last: int) -> int:
    """The end of a name that goes on with where its people live: "Council of Kurds living in the Netherlands"."""
    tokens, words = page.tokens, page.words
    place, end = last + 1, tokens.end[last]
    if place + 2 >= len(tokens.word) or tokens.low[place] not in words.placing_words:
        return end
    place += 1
    while place < len(tokens.word) and tokens.low[place] in words.link_words | words.articles:
        place += 1
    if place >= len(tokens.word) or tokens.segment[place] != tokens.segment[last]:
        return end
    run = run_end(page, place) if tokens.shape[place] in _BIG else place - 1
    text = " ".join(tokens.low[place : run + 1])
    placed = text in page.every.places or (run >= place and tokens.low[place] in page.every.places)
    return tokens.end[run] if placed else end


def _title_case(page: Page, index: int) -> bool:
    """Whether a token stands in a heading where every word is written large."""
    segment = page.segments[page.tokens.segment[index]]
    return segment.kind is SegmentKind.SHORT and 60 < segment.end - segment.start < 240


def _all_large(page: Page, index: int) -> bool:
    """Whether all words but the small ones of a token's segment are written large, as in a heading."""
    tokens, words, number = page.tokens, page.words, page.tokens.segment[index]
    small = words.of_words | words.link_words | words.and_words | words.articles
    counted = [
        tokens.shape[place] is not Shape.LOWER
        for place in range(page.first[number], page.last[number])
        if tokens.low[place] not in small and tokens.shape[place] is not Shape.MARK
    ]
    return len(counted) >= 6 and all(counted)


def _leftwards(page: Page, chain: list[Group], number: int, head: _Head) -> int:
    """Where the name begins, with the groups before that 'and' joins to it: "Students and Scholars Union"."""
    first = head.first
    while number > 0 and first == chain[number].first:
        joint = chain[number].joint
        before = chain[number - 1]
        bodies = _head_of(page, before) is not None
        joined = bool(joint) and set(joint) <= page.words.before_head and not bodies
        if joined and (lead := _without_lead(page, before)) <= before.last:
            first, number = lead, number - 1
            continue
        if len(joint) != 1 or joint[0] not in page.words.and_words:
            break
        longest = 4 if page.words.code in _SUFFIXING else 1
        if before.last - before.first > longest or bodies or _proper(page, before):
            break
        if number > 1 and _joint_kind(page, before.joint) != "and":
            break
        lead = _without_lead(page, before)
        if lead > before.last:
            break
        first, number = lead, number - 1
    return _over_commas(page, first) if first != head.first and page.words.code in _SUFFIXING else first


def _over_commas(page: Page, first: int) -> int:
    """Where a name begins whose fields of work stand in a row before it: "Eğitim, Öğretim ve Bilim Sendikası"."""
    tokens, words = page.tokens, page.words
    while first >= 2 and tokens.word[first - 1] == "," and tokens.segment[first - 2] == tokens.segment[first]:
        low = tokens.low[first - 2]
        if tokens.shape[first - 2] not in _BIG or low in words.strong_heads or low in page.every.places:
            return first
        first -= 2
    return first


def _proper(page: Page, group: Group) -> bool:
    """Whether a group is a place, a known acronym or another name of its own."""
    tokens = page.tokens
    text = " ".join(tokens.low[place] for place in range(group.first, group.last + 1))
    return text in page.every.places or all(
        tokens.shape[place] is Shape.UPPER for place in range(group.first, group.last + 1)
    )


def _joint_kind(page: Page, joint: tuple[str, ...]) -> str:
    words = page.words
    if not joint:
        return "none"
    if joint[0] in words.and_words:
        return "and" if len(joint) == 1 or joint[1] in words.articles else "and+"
    return "of" if joint[0] in words.of_words else "link"


def _attaches(page: Page, head: int, group: Group, *, complement: bool) -> bool:
    """Whether a name goes on over the small words before a group."""
    kind = _joint_kind(page, group.joint)
    if kind == "of":
        return True
    if kind == "and":
        plain = len(group.joint) == 1 and not _proper(page, group)
        return complement and plain and _head_of(page, group) is None
    return kind == "link" and _link_attaches(page, head, group, complement=complement)


def _link_attaches(page: Page, head: int, group: Group, *, complement: bool) -> bool:
    tokens, link = page.tokens, group.joint[0]
    word = tokens.word[group.first]
    if link == "the" or (word[:-1].isupper() and word.endswith("s") and group.first == group.last):
        return False
    text = " ".join(tokens.low[group.first : group.last + 1])
    place = text in page.every.places or tokens.low[group.first] in page.every.places
    if link == "in":
        supporting = group.last + 1 < len(tokens.word) and tokens.low[group.last + 1] in page.words.of_words
        return (supporting and not place) or tokens.low[head] in page.words.collective_heads
    if link in ("on", "with", "to") and not complement and tokens.low[head] not in page.words.on_heads:
        return False
    if link in ("to", "with") and place:
        return complement
    return not complement or link in _JOINING


def _with_themes(page: Page, last: int) -> int:
    """The end of a complement that goes on as a list of themes: "for Culture, Sports and Arts"."""
    tokens = page.tokens
    place, commas, end = last + 1, 0, tokens.end[last]
    segment = tokens.segment[last]
    while place + 1 < len(tokens.word) and tokens.segment[place + 1] == segment and place - last < 30:
        if tokens.word[place] != ",":
            break
        step = place + 1
        ended = tokens.low[step] in page.words.and_words
        step += ended
        run = run_end(page, step) if step < len(tokens.word) and tokens.shape[step] in _BIG else None
        if run is None or run - step > 2:
            break
        commas += 1
        follow = run + 1
        if ended:
            return tokens.end[run] if _themes(page, step, run) else end
        if (
            follow + 1 < len(tokens.word)
            and tokens.low[follow] in page.words.and_words
            and tokens.shape[follow + 1] in _BIG
        ):
            last_run = run_end(page, follow + 1)
            if _themes(page, follow + 1, last_run) and _themes(page, step, run):
                return tokens.end[last_run]
            return end
        if not _themes(page, step, run):
            return end
        place = follow
    return end


def _themes(page: Page, first: int, last: int) -> bool:
    tokens = page.tokens
    lows = tokens.low[first : last + 1]
    return last - first <= 3 and not any(low in page.every.places or low in page.words.strong_heads for low in lows)
