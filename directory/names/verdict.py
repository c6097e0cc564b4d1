"""Owns the verdict on two aligned names: what is left over decides between same, unsure, different and branch."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Prefix

from directory.model import Verdict
from directory.names.lexicon import ACRONYM, BRANCH, HEAD, NUMBER, PERSON, PLACE, TOPIC
from directory.names.place_ranks import RANKS
from directory.names.places import may_overlap
from directory.names.residue import SCOPES, WORLDWIDE, heads_near, stands_before
from directory.names.romanise import skeleton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.names.align import Alignment, Pairing
    from directory.names.parts import ParsedName, Part

SAME_FROM = 0.85
"""From this score on two names are called the same, where nothing left over forbids it."""
UNSURE_FROM = 0.3
"""Below this score they are called different."""
ASKED = 0.84
"""The most that two names score of which it is asked whether they are the same, however alike they are."""

_SAME, _UNSURE, _DIFFERENT = Verdict.SAME, Verdict.UNSURE, Verdict.DIFFERENT
_LIGHT = frozenset({PLACE, BRANCH})
_BRANCH_HEADS = frozenset(
    {
        "countr",
        "local",
        "nation",
        "region",
        "office",
        "bureau",
        "committee",
        "delegation",
        "mission",
        "division",
        "team",
    }
)
_STATE_WORDS = frozenset(
    {
        "state",
        "government",
        "ministry",
        "parliament",
        "president",
        "cabinet",
        "senate",
        "republic",
        "federal",
        "army",
        "command",
        "force",
        "navy",
        "police",
        "court",
    }
)


class Judgement(NamedTuple):
    """A verdict with the score that goes with it, and the sentence that says what decided."""

    score: float
    verdict: Verdict
    relation: str | None
    reason: str


def judge(a: ParsedName, b: ParsedName, alignment: Alignment, score: float) -> Judgement:
    """The verdict on two aligned names with this score."""
    if not alignment.right and stands_before(a, alignment.left):
        return _by_score(min(score, ASKED), f"{alignment.left[0].text} ... names a body of {b.name}")
    if not alignment.left and stands_before(b, alignment.right):
        return _by_score(min(score, ASKED), f"{alignment.right[0].text} ... names a body of {a.name}")
    if _of_two_districts(a, b, alignment):
        return Judgement(round(min(score, 0.1), 4), _DIFFERENT, None, "they are of different districts")
    if _rests_on_spelling(alignment):
        score = min(score, _SPELT_ALIKE)
    return _by_proper_name(a, b, alignment, score) or _firm(a, b, alignment, score) or _soft(alignment, score)


def _rests_on_spelling(alignment: Alignment) -> bool:
    """Whether all that tells the names from others is a word that is spelt in two ways, with other consonants."""
    if not alignment.loose or any(part.kind in _CONTENT or part.kind is PERSON for part in alignment.equal):
        return False
    return all(_is_doubtful(pair) for pair in alignment.loose)


def _is_doubtful(pair: Pairing) -> bool:
    one, other = _joined(pair.left), _joined(pair.right)
    if pair.likeness >= _ONE_LETTER or skeleton(one) == skeleton(other):
        return False
    return Prefix.similarity(one, other) < _BEGINNING * max(len(one), len(other))


_ONE_LETTER, _SPELT_ALIKE, _BEGINNING = 0.88, 0.55, 0.6


def _joined(parts: Sequence[Part]) -> str:
    return "".join([part.text for part in parts])


def _of_two_districts(a: ParsedName, b: ParsedName, alignment: Alignment) -> bool:
    """Whether nothing differs but the word beside 'district' or 'province', which names it."""
    left, right = alignment.left, alignment.right
    if len(left) != 1 or len(right) != 1 or alignment.loose:
        return False
    return _names_district(a, left[0]) and _names_district(b, right[0])


def _names_district(name: ParsedName, part: Part) -> bool:
    beside = name.content[max(0, part.at - 1) : part.at] + name.content[part.at + 1 : part.at + 2]
    return part.kind in _DISTRICTS and any(other.text in RANKS for other in beside)


_DISTRICTS = frozenset({TOPIC, PLACE})


def _by_proper_name(a: ParsedName, b: ParsedName, alignment: Alignment, score: float) -> Judgement | None:
    """Quoted names and the people that bodies are named after decide where they are apart, or all that counts."""
    left, right = alignment.left, alignment.right
    if not a.quoted and not b.quoted and not (a.named_after and b.named_after):
        return None
    for what, one, other in (
        ("quoted names", a.quoted, b.quoted),
        ("people they are named after", a.named_after, b.named_after),
    ):
        if one and other and _all_over(one, left) and _all_over(other, right):
            return Judgement(round(min(score, 0.1), 4), _DIFFERENT, None, f"the {what} differ")
    over = left or right
    quoted = a.quoted or b.quoted
    if not quoted or (left and right) or any(part.quoted for part in over):
        return None
    if over and sum(part.weight for part in quoted) >= _TELLING and all(part.kind is HEAD for part in over):
        return _by_score(max(score, 0.9), "the quoted name is the same, and only the kind of body is left out")
    return None


_TELLING = 0.8


def _all_over(parts: Sequence[Part], over: Sequence[Part]) -> bool:
    places = {part.at for part in over}
    return all(part.at in places for part in parts)


def _firm(a: ParsedName, b: ParsedName, alignment: Alignment, score: float) -> Judgement | None:
    """What is left over that decides by itself: nothing, places, numbers."""
    left, right = alignment.left, alignment.right
    if not left and not right:
        if not alignment.loose and _is_turned(a, b):
            return _by_score(_TURNED, "the same two words in another order, which tell little")
        if (a.ranks and not _has_rank(b)) or (b.ranks and not _has_rank(a)):
            return _by_score(min(score, ASKED), f"only one says “{(a.ranks or b.ranks)[0]}” of its place")
        score = max(score, 0.95) if not alignment.loose else score
        return _by_score(score, "nothing is left over")
    kinds = alignment.left_kinds | alignment.right_kinds
    if BRANCH in kinds and _says_only_branch(left + right) and any(part.kind is PLACE for part in alignment.equal):
        return _by_score(max(score, 0.95), "the place says already that it is a branch")
    if PLACE in kinds and (relation := _branch(alignment, score)) is not None:
        return relation
    shared = alignment.left_kinds & alignment.right_kinds
    if PLACE in shared:
        return _two_places(left, right, score)
    if NUMBER in shared:
        return Judgement(min(score, 0.1), _DIFFERENT, None, "the numbers differ")
    return None


def _has_rank(name: ParsedName) -> bool:
    return any(part.text in RANKS for part in name.parts)


def _says_only_branch(over: Sequence[Part]) -> bool:
    """Whether beside words for a branch there is at most how far the whole reaches: 'branch of X International'."""
    return all(part.kind is BRANCH or part.text in WORLDWIDE for part in over)


_TURNED = 0.8


def _is_turned(a: ParsedName, b: ParsedName) -> bool:
    """Whether both are a kind of body and a part of the world, turned: 'European Council', 'Council of Europe'."""
    if len(a.content) != 2 or len(b.content) != 2 or a.content[0].form == b.content[0].form:
        return False
    return {part.kind for part in a.content} == {HEAD, PLACE} and a.places[0].startswith("*")


def _soft(alignment: Alignment, score: float) -> Judgement:
    """The score decides, held back by head nouns or topics on both sides."""
    left, right = alignment.left, alignment.right
    kinds, other_kinds = alignment.left_kinds, alignment.right_kinds
    if HEAD in kinds and HEAD in other_kinds:
        only_heads = len(kinds) == len(other_kinds) == 1
        if only_heads and heads_near(left, right) and any(part.kind in _CONTENT for part in alignment.equal):
            return _by_score(min(max(score, UNSURE_FROM), ASKED), "the kinds of body are mixed up in translation")
        if only_heads and not heads_near(left, right):
            return Judgement(round(min(score, 0.25), 4), _DIFFERENT, None, "they are different kinds of body")
        return _by_score(min(score, ASKED), "they are different kinds of body")
    if left and right and _has_scope(left) and _has_scope(right):
        return _by_score(min(score, 0.25), "they reach differently far, or lie in different parts")
    if left and right and _has_creed(left) and _has_creed(right):
        return _by_score(min(score, 0.25), "they are of different creeds or parties")
    if not _CONTENT.isdisjoint(kinds) and not _CONTENT.isdisjoint(other_kinds):
        return _by_score(min(score, ASKED), "each has a word that the other lacks")
    if (PLACE in kinds or PLACE in other_kinds) and any(p.kind is PLACE and not p.bracketed for p in left + right):
        return _by_score(min(score, ASKED), "one names a place that the other does not")
    return _by_score(score, "one says more than the other")


def _has_scope(parts: Sequence[Part]) -> bool:
    return any(part.text in SCOPES for part in parts)


def _has_creed(parts: Sequence[Part]) -> bool:
    return any(part.form in _CREEDS for part in parts)


# Of a religion, or of a current in politics: the forms of their words.
_CREEDS = frozenset(
    {
        "cathol",
        "christian",
        "communist",
        "conservativ",
        "evangel",
        "green",
        "islam",
        "jewish",
        "liber",
        "muslim",
        "orthodox",
        "republican",
        "socialist",
    }
)
_CONTENT = frozenset({TOPIC, ACRONYM})
_COMMON = 0.7


def _by_score(score: float, reason: str) -> Judgement:
    verdict = _SAME if score >= SAME_FROM else _UNSURE if score >= UNSURE_FROM else _DIFFERENT
    return Judgement(round(score, 4), verdict, None, reason)


def _two_places(left: Sequence[Part], right: Sequence[Part], score: float) -> Judgement:
    ones = [p.form[1:] for p in left if p.kind is PLACE]
    others = [p.form[1:] for p in right if p.kind is PLACE]
    if any(may_overlap(one, other) for one in ones for other in others):
        score = min(max(score, UNSURE_FROM), 0.6)
        return Judgement(round(score, 4), _UNSURE, None, "one place lies in the other")
    return Judgement(round(min(score, 0.1), 4), _DIFFERENT, None, "the places are apart")


def _branch(alignment: Alignment, score: float) -> Judgement | None:
    """One side has only a place and words for a branch over: a branch of the other, or a body of the state."""
    for over, other, relation in (
        (alignment.left, alignment.right, "branch_of"),
        (alignment.right, alignment.left, "has_branch"),
    ):
        if other or not over or not any(part.kind is PLACE for part in over):
            continue
        if not all(part.kind in _LIGHT or part.form in _BRANCH_HEADS for part in over):
            continue
        if all(part.bracketed for part in over):
            continue
        if any(part.text in _STATE_WORDS or part.form in _STATE_WORDS for part in alignment.equal):
            if all(part.weight < _COMMON for part in alignment.equal):
                return Judgement(ASKED, _UNSURE, relation, "many a state has a body of that name")
            return Judgement(0.88, _SAME, None, "a body of the state may leave its country out")
        marked = any(part.kind is BRANCH or part.form in _BRANCH_HEADS for part in over)
        firm = marked or any(part.text in WORLDWIDE for part in alignment.equal)
        verdict = _DIFFERENT if firm else _UNSURE
        return Judgement(
            round(score * 0.3 if firm else min(max(score, UNSURE_FROM), ASKED), 4),
            verdict,
            relation,
            f"only a place is left over ({', '.join(part.text for part in over)}): a branch",
        )
    return None
