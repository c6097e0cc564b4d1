"""Owns the comparison of two names: how alike, same or different, a branch of the other, and why."""

from __future__ import annotations

import math
from operator import mul
from typing import TYPE_CHECKING

from directory.model import Comparison, EntityKind, Evidence, Verdict
from directory.names.align import align
from directory.names.kinds import guess_kind
from directory.names.lexicon import PartKind
from directory.names.parts import ParsedName, parse_named_person, parse_organisation
from directory.names.people import compare_people
from directory.names.ranking import rank
from directory.names.residue import FEATURES, figures
from directory.names.short_forms import compare_short_form
from directory.names.verdict import Judgement, judge
from directory.names.weights import INTERCEPT, WEIGHTS

if TYPE_CHECKING:
    from directory.names.align import Alignment
    from directory.names.parts import Part

__all__ = ["ParsedName", "compare", "compare_parsed", "parse", "rank"]


def compare(a: str, b: str, kind: EntityKind | None = None) -> Comparison:
    """How alike two names are, and why; the same whichever name comes first, but for the direction of the relation.

    >>> compare("Bremen House of Culture", "Prague House of Culture").verdict.value
    'different'
    """
    kind = kind or guess_kind(a, b)
    return compare_parsed(parse(a, kind), parse(b, kind))


def parse(name: str, kind: EntityKind) -> ParsedName:
    """Read a name once, for any number of comparisons."""
    return parse_named_person(name) if kind is EntityKind.PERSON else parse_organisation(name)


def compare_parsed(a: ParsedName, b: ParsedName) -> Comparison:
    """Compare two names that are already read."""
    if b.normal < a.normal:
        # One order for both, so that no tie between pairings can be broken in two ways.
        return _turned(_compared(b, a, ("second", "first")))
    return _compared(a, b, ("first", "second"))


def _turned(found: Comparison) -> Comparison:
    relation = _OPPOSITE.get(found.relation or "")
    return Comparison(found.b, found.a, found.kind, found.score, found.verdict, relation, found.evidence)


_OPPOSITE = {"branch_of": "has_branch", "has_branch": "branch_of"}


def _compared(a: ParsedName, b: ParsedName, sides: tuple[str, str]) -> Comparison:
    if a.person is not None and b.person is not None:
        return compare_people(a.person, b.person)
    if a.kind is not b.kind:
        return _plain(a, b, 0.0, Verdict.DIFFERENT, "a person is no organisation")
    if a.normal == b.normal and a.normal:
        return _plain(a, b, 1.0, Verdict.SAME, "the same letters")
    if not a.content or not b.content:
        return _plain(a, b, 0.0, Verdict.DIFFERENT, "no word to compare")
    if (comparison := compare_short_form(a, b)) is not None:
        return comparison
    alignment = align(a, b)
    judgement = judge(a, b, alignment, _score(a, b, alignment))
    evidence = tuple(_evidence(alignment, judgement, sides))
    return Comparison(a.name, b.name, a.kind, judgement.score, judgement.verdict, judgement.relation, evidence)


def _plain(a: ParsedName, b: ParsedName, score: float, verdict: Verdict, reason: str) -> Comparison:
    return Comparison(a.name, b.name, a.kind, score, verdict, None, (Evidence(reason, 2 * score - 1),))


def _score(a: ParsedName, b: ParsedName, alignment: Alignment) -> float:
    if not alignment.equal and not alignment.loose:
        return 0.0
    found = figures(a, b, alignment)
    total = INTERCEPT + sum(map(mul, map(_WEIGHTS.__getitem__, found), found.values()))
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


_WEIGHTS = dict.fromkeys(FEATURES, 0.0) | WEIGHTS


def _evidence(alignment: Alignment, judgement: Judgement, sides: tuple[str, str]) -> list[Evidence]:
    """What aligned, what was left over, what decided."""
    lines: list[Evidence] = []
    if alignment.equal:
        lines.append(Evidence(f"both: {_words(alignment.equal)}", 0.5))
    for pair in alignment.loose:
        said = f"{_words(pair.left)} for {_words(pair.right)}"
        lines.append(Evidence(said, 0.3 if pair.likeness > 0.85 else 0.1))
    if alignment.left:
        lines.append(Evidence(f"only in the {sides[0]}: {_words_with_kinds(alignment.left)}", -0.5))
    if alignment.right:
        lines.append(Evidence(f"only in the {sides[1]}: {_words_with_kinds(alignment.right)}", -0.5))
    lines.append(Evidence(judgement.reason, judgement.score - 0.5))
    return lines


_MOST_WORDS = 8


def _words(parts: tuple[Part, ...]) -> str:
    return ", ".join([part.text for part in parts[:_MOST_WORDS]])


def _words_with_kinds(parts: tuple[Part, ...]) -> str:
    return ", ".join(
        [part.text + (" (quoted name)" if part.quoted else _KIND_WORDS[part.kind]) for part in parts[:_MOST_WORDS]]
    )


_KIND_WORDS = dict.fromkeys(PartKind, "") | {
    PartKind.PLACE: " (place)",
    PartKind.BRANCH: " (branch word)",
    PartKind.HEAD: " (kind of body)",
    PartKind.NUMBER: " (number)",
    PartKind.ACRONYM: " (short form)",
    PartKind.PERSON: " (person)",
}
