"""Owns the rank of an entry for a query that may say more than its name: which is meant, not whether it is the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.names.align import align
from directory.names.short_forms import read_off

if TYPE_CHECKING:
    from directory.names.parts import ParsedName


def rank(query: ParsedName, entry: ParsedName) -> float:
    """How well an entry's name answers a query, 0..1: 'University of Strathclyde SUPA' means Strathclyde."""
    if query.normal == entry.normal and query.normal:
        return 1.0
    if not query.content or not entry.content:
        return 0.0
    if query.acronym is not entry.acronym:
        short, full = (query, entry) if query.acronym else (entry, query)
        if short.content[0].form not in full.forms:
            return 0.8 * read_off(short, full).score
    alignment = align(query, entry)
    shared = sum([part.weight for part in alignment.equal])
    of_query = shared + sum([p.weight * pair.likeness for pair in alignment.loose for p in pair.left])
    of_entry = shared + sum([p.weight * pair.likeness for pair in alignment.loose for p in pair.right])
    return min(0.99, 0.7 * of_entry / (entry.weight or 1.0) + 0.3 * of_query / (query.weight or 1.0))
