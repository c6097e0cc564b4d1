"""Owns what a document's surroundings say for a candidate: its country, its other actors, its people."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from directory.model import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.model import Candidate, Entry

# Small on purpose: the surroundings decide between equals and never make a match on their own.
_SAME_COUNTRY = 0.05
_OTHER_COUNTRY = -0.05
_SAME_DOCUMENT = 0.05
_OWN_ORGANISATION = 0.06
_RELATIVE = 0.03
_LANGUAGE = 0.02
# Where a language is that of the country; those of many countries tell nothing.
_COUNTRIES = {
    "az": "AZ", "be": "BY", "bg": "BG", "cs": "CZ", "da": "DK", "el": "GR CY", "et": "EE", "fa": "IR", "fi": "FI",
    "he": "IL", "hr": "HR", "hu": "HU", "hy": "AM", "it": "IT", "ja": "JP", "ka": "GE", "kk": "KZ", "ko": "KR",
    "ky": "KG", "lt": "LT", "lv": "LV", "nl": "NL BE", "no": "NO", "pl": "PL", "ro": "RO MD", "sk": "SK", "sl": "SI",
    "sq": "AL XK", "sr": "RS", "sv": "SE", "tg": "TJ", "tk": "TM", "tr": "TR", "uk": "UA", "uz": "UZ", "de": "DE AT CH",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Context:
    """What else a document holds: entries already known in it, its country, who is signed for, its language.

    ``told_by`` says in a few words how its country is known.
    """

    entities: frozenset[str] = frozenset()
    country: str | None = None
    organisations: frozenset[str] = frozenset()
    language: str | None = None
    told_by: str = ""


def tip(candidate: Candidate, entry: Entry, country: str | None, context: Context) -> Candidate:
    """The candidate with what the surroundings say for or against it added to its score and reasons."""
    return with_reasons(candidate, reasons_for(entry, country, context))


def reasons_for(entry: Entry, country: str | None, context: Context) -> tuple[Evidence, ...]:
    """What the surroundings say for or against an entry; ``country`` goes before that of the document."""
    return tuple(_reasons(entry, country or context.country, context))


def most_reasons(country: str | None, context: Context) -> float:
    """How much the surroundings can add to the score of any entry."""
    most = _SAME_COUNTRY if country or context.country else 0.0
    most += _LANGUAGE if context.language in _COUNTRIES else 0.0
    most += max(_SAME_DOCUMENT, _RELATIVE) if context.entities else 0.0
    return most + (_OWN_ORGANISATION if context.organisations else 0.0)


def tipped(score: float, reasons: Sequence[Evidence]) -> float:
    """The score with the weight of the reasons, from 0 to 1."""
    return min(1.0, max(0.0, score + sum(reason.weight for reason in reasons))) if reasons else score


def with_reasons(candidate: Candidate, reasons: tuple[Evidence, ...]) -> Candidate:
    """The candidate with the reasons among its own, and its score by their weight."""
    if not reasons:
        return candidate
    return replace(candidate, score=tipped(candidate.score, reasons), evidence=candidate.evidence + reasons)


def most_tipped(entry: Entry) -> float:
    """How much the surroundings can add to the score of an entry."""
    country = _SAME_COUNTRY + _LANGUAGE if entry.country else 0.0
    return country + max(_SAME_DOCUMENT, _RELATIVE) + (_OWN_ORGANISATION if entry.positions else 0.0)


def _reasons(entry: Entry, country: str | None, context: Context) -> list[Evidence]:
    reasons = []
    if country and entry.country:
        if entry.country == country:
            told_by = f" ({context.told_by})" if context.told_by and country == context.country else ""
            reasons.append(Evidence(f"of the same country, {country}{told_by}", _SAME_COUNTRY))
        else:
            reasons.append(Evidence(f"of another country, {entry.country}", _OTHER_COUNTRY))
    if entry.country and entry.country in _COUNTRIES.get(context.language or "", "").split():
        reasons.append(Evidence(f"the document is written in a language of its country, {context.language}", _LANGUAGE))
    if entry.id in context.entities:
        reasons.append(Evidence("stands in this document already", _SAME_DOCUMENT))
    elif context.entities.intersection(filter(None, (entry.parent, entry.branch_of))):
        reasons.append(Evidence("its parent stands in this document", _RELATIVE))
    if context.organisations.intersection(position.org for position in entry.positions):
        reasons.append(Evidence("has a position in the organisation signed for", _OWN_ORGANISATION))
    return reasons
