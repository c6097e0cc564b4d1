"""Owns the rank of an entry for a query that may say more than its name: which is meant, not whether it is the same."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from directory.names.align import align
from directory.names.lexicon import PartKind
from directory.names.parts import ParsedName, parse_organisation
from directory.names.residue import shared_weights
from directory.names.short_forms import read_off

if TYPE_CHECKING:
    from collections.abc import Sequence

# How steeply the rank falls with what the query has more, what the entry has more, and a head noun of the entry that
# the query lacks; what spelling and sheer weight add.  Set on queries that people typed, by the first candidate's hits.
_OF_QUERY, _OF_ENTRY, _HEAD_OVER = 0.2, 0.8, 0.85
_OF_LETTERS, _OF_WEIGHT, _MOST_WEIGHT = 0.15, 0.08, 3.0
OF_SEGMENT = 0.96
"""How much it counts that a stretch of the query answers."""
MOST_OF_SHORT_FORM = 0.7
"""The most that a short form counts that can be read off a name."""
_TOP = 1.0 + _OF_LETTERS + _OF_WEIGHT * _MOST_WEIGHT
_MOST_SEGMENTS = 6
_BETWEEN = re.compile(r"\s*(?:[,;/|]|\s[-–—]\s|\sat the\s|\sat\s|\sand the\s)\s*")


def rank(query: ParsedName, entry: ParsedName) -> float:
    """How well an entry's name answers a query, 0..1: 'University of Strathclyde SUPA' means Strathclyde."""
    if query.normal == entry.normal and query.normal:
        return 1.0
    if not query.content or not entry.content:
        return 0.0
    value = _answer(query, entry)
    for segment in segments(query.name):
        value = max(value, OF_SEGMENT * _answer(segment, entry))
    return rank_of(value, query, entry)


def rank_of(value: float, query: ParsedName, entry: ParsedName) -> float:
    """The rank of an entry whose words answer this well."""
    letters = _OF_LETTERS * Indel.normalized_similarity(query.key, entry.key)
    return min(0.99, (value + letters) / _TOP)


@lru_cache(maxsize=1 << 10)
def segments(name: str) -> Sequence[ParsedName]:
    """The stretches of a name between signs that may each be a name of their own."""
    stretches = dict.fromkeys(stretch for stretch in _BETWEEN.split(name[:400]) if stretch and stretch != name)
    return [parsed for parsed in map(parse_organisation, list(stretches)[:_MOST_SEGMENTS]) if parsed.content]


def _answer(query: ParsedName, entry: ParsedName) -> float:
    if query.acronym is not entry.acronym:
        short, full = (query, entry) if query.acronym else (entry, query)
        if short.content[0].form not in full.forms:
            return MOST_OF_SHORT_FORM * read_off(short, full).score
    alignment = align(query, entry)
    of_query, of_entry = shared_weights(query, entry, alignment)
    if not of_query or not of_entry:
        return 0.0
    heads = sum([part.kind is PartKind.HEAD for part in alignment.right])
    return answer(of_query / query.weight, of_entry, entry.weight, heads)


def answer(share: float, shared: float, weight: float, heads_over: int) -> float:
    """How well the words answer of which a query has this share, and that weigh so much of the entry's weight."""
    both = share**_OF_QUERY * (shared / weight) ** _OF_ENTRY
    return float(both * _HEAD_OVER**heads_over + _OF_WEIGHT * min(_MOST_WEIGHT, shared))
