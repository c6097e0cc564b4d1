"""Owns the comparison of two names: how alike, same or different, a branch of the other, and why."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache
from operator import mul
from typing import TYPE_CHECKING

from directory.model import Comparison, EntityKind, Evidence, Verdict
from directory.names.acronyms import read
from directory.names.align import align
from directory.names.lexicon import PartKind
from directory.names.parts import ParsedName, parse_organisation
from directory.names.people import compare_people, parse_person
from directory.names.residue import FEATURES, figures
from directory.names.verdict import Judgement, judge
from directory.names.weights import INTERCEPT, WEIGHTS

if TYPE_CHECKING:
    from directory.names.align import Alignment
    from directory.names.parts import Part

__all__ = ["ParsedName", "compare", "compare_parsed", "parse", "rank"]

_WEIGHTS = tuple(WEIGHTS[name] for name in FEATURES)


def compare(a: str, b: str, kind: EntityKind | None = None) -> Comparison:
    """How alike two names are, and why; the same whichever name comes first, but for the direction of the relation."""
    kind = kind or EntityKind.ORGANISATION
    return compare_parsed(parse(a, kind), parse(b, kind))


def parse(name: str, kind: EntityKind) -> ParsedName:
    """Read a name once, for any number of comparisons."""
    return replace(parse_organisation(name), kind=kind)


def compare_parsed(a: ParsedName, b: ParsedName) -> Comparison:
    """Compare two names that are already read."""
    if a.normal == b.normal and a.normal:
        return Comparison(a.name, b.name, a.kind, 1.0, Verdict.SAME, None, (Evidence("the same letters", 1.0),))
    if a.kind is EntityKind.PERSON is b.kind:
        return compare_people(parse_person(a.name), parse_person(b.name))
    if not a.content or not b.content:
        return Comparison(a.name, b.name, a.kind, 0.0, Verdict.DIFFERENT, None, (Evidence("no word to compare", -1.0),))
    if a.acronym != b.acronym and (comparison := _short_form(a, b)) is not None:
        return comparison
    alignment = align(a, b)
    score = _score(a, b, alignment)
    judgement = judge(alignment, score)
    return Comparison(
        a.name,
        b.name,
        a.kind,
        judgement.score,
        judgement.verdict,
        judgement.relation,
        tuple(_evidence(alignment, judgement)),
    )


def _score(a: ParsedName, b: ParsedName, alignment: Alignment) -> float:
    if not alignment.equal and not alignment.loose:
        return 0.0
    total = INTERCEPT + sum(map(mul, _WEIGHTS, figures(a, b, alignment)))
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


def _short_form(a: ParsedName, b: ParsedName) -> Comparison | None:
    """A short form against a full name: the letters decide; None where the short form is a word of the full name."""
    short, full = (a, b) if a.acronym else (b, a)
    letters = short.content[0].text
    if short.content[0].form in full.forms:
        return None
    reading = read(letters, full.words)
    score = round(reading.score, 4)
    if not reading.words:
        return Comparison(
            a.name,
            b.name,
            a.kind,
            0.02,
            Verdict.DIFFERENT,
            None,
            (Evidence(f"{short.name} cannot be read off {full.name}", -1.0),),
        )
    verdict = (
        Verdict.SAME if score >= 0.8 and len(letters) > 2 else Verdict.UNSURE if score >= 0.5 else Verdict.DIFFERENT
    )
    weight = 1.0 if score >= 0.5 else -0.5
    return Comparison(
        a.name,
        b.name,
        a.kind,
        score,
        verdict,
        None,
        (Evidence(f"{short.name} read off: {', '.join(reading.words)}", weight),),
    )


def _evidence(alignment: Alignment, judgement: Judgement) -> list[Evidence]:
    """What aligned, what was left over, what decided."""
    lines: list[Evidence] = []
    if alignment.equal:
        lines.append(Evidence(f"both: {_words(alignment.equal)}", 0.5))
    lines += [
        Evidence(f"{_words(pair.left)} for {_words(pair.right)}", 0.3 if pair.likeness > 0.85 else 0.1)
        for pair in alignment.loose
    ]
    for side, parts in (("first", alignment.left), ("second", alignment.right)):
        if parts:
            lines.append(Evidence(f"only in the {side}: {_words(parts, kinds=True)}", -0.5))
    lines.append(Evidence(judgement.reason, judgement.score - 0.5))
    return lines


_KIND_WORDS = {
    PartKind.PLACE: "place",
    PartKind.BRANCH: "branch word",
    PartKind.HEAD: "kind of body",
    PartKind.NUMBER: "number",
    PartKind.ACRONYM: "short form",
}


def _words(parts: tuple[Part, ...], *, kinds: bool = False) -> str:
    return ", ".join(
        f"{part.text} ({_KIND_WORDS[part.kind]})" if kinds and part.kind in _KIND_WORDS else part.text
        for part in parts[:8]
    )


def rank(query: ParsedName, entry: ParsedName) -> float:
    """How well an entry's name answers a query that may say more, 0..1: which entry is meant, not whether."""
    if query.normal == entry.normal and query.normal:
        return 1.0
    return _rank(query.name, entry.name)


@lru_cache(maxsize=1 << 12)
def _rank(query: str, entry: str) -> float:
    a, b = parse_organisation(query), parse_organisation(entry)
    if a.acronym != b.acronym and (short := _short_form(a, b)) is not None:
        return 0.8 * short.score
    alignment = align(a, b)
    shared = sum(part.weight for part in alignment.equal)
    query_share = (shared + sum(p.weight * pair.likeness for pair in alignment.loose for p in pair.left)) / (
        a.weight or 1.0
    )
    entry_share = (shared + sum(p.weight * pair.likeness for pair in alignment.loose for p in pair.right)) / (
        b.weight or 1.0
    )
    return min(0.99, 0.7 * entry_share + 0.3 * query_share)
