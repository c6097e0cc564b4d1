"""What a document does or reports: its kind, date, place and signatures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.text.blocks import SegmentKind
from directory.extraction.text.dates import Printed, dates_in
from directory.extraction.words.petition_sites import PLATFORMS
from directory.extraction.words.vocabulary import fold_text, letter_runs
from directory.model import DocumentKind, Signatures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

_WORD = re.compile(r"[^\W\d_]+")
# Both begin with a digit, which is looked for at once.
_NUMBER = re.compile(r"\d(?:\d{0,2}(?:[.,'’ \u00a0]\d{3})+|\d{0,11})")
# It begins with the word itself, which is looked for at once; what stands before it is looked back at.
_MONTH_OF_MARCH = re.compile(r"march(?:\b(?:(?<=\d\smarch)|(?<=\d\s\smarch))|(?<=\bmarch)(?:\s+\d|,\s+\d{4}))")
_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_FAR_IN = 20_000
_DATELINE = re.compile(
    r"\s*([^\W\d_][^,.:;()\d]{1,40}?)(?:,\s*[^\W\d_][^,.:;()\d]{1,40})?\s*(?:[,(.–—]|\s-|-\s)[,(.–—-]*\s*"
)
_PAST = re.compile(r"(?i)\b(?:adopted|born|established|founded|since|until)\b[^.;!?\n]{0,70}$")
_FAR_PAST, _NEAR_TOP = 80, 1200  # characters
_FIRST_LINES, _LABEL = 15, 40
_TAGGED = 3.0
_TO_PAPER = re.compile(
    r"(?:(?:[\w’']+ ){0,3}[Ll]etters?(?: to the editors?)?\s?:|(?:Sir|Madam|Sir or Madam),|To the [Ee]ditors?\b|"
    r"A chara\b)"
)
"""How a letter to a paper begins, in its headline or its first words: "Letters: Save the kelp", "Sir, – We write"."""


def kind_of(
    page: Page, title: str | None, signatures: Signatures | None, *, greeted: bool, signed: bool
) -> DocumentKind:
    """What kind of action a page is or reports."""
    parts = ((4.0, _plain(title or "")), (1.0, _plain(page.text[:700])), (0.15, _plain(page.text[700:30_000])))
    score = dict.fromkeys(DocumentKind, 0.0)
    for kind, cues in page.words.kinds:
        score[kind] += sum(weight * _hits(plain, cues) for weight, plain in parts)
    score[DocumentKind.LETTER] += 6.0 * greeted
    score[DocumentKind.STATEMENT] += 6.0 * _says(page.text[:1500], page.words.release_cues)
    score[DocumentKind.STATEMENT] += 1.5 * signed
    score[DocumentKind.LETTER] += _TAGGED * _tagged(page, DocumentKind.LETTER) + 6.0 * _to_paper(page)
    if (signatures and _counted(page, signatures)) or _labelled(page, DocumentKind.PETITION):
        score[DocumentKind.PETITION] += 8.0
    best = max(score, key=lambda kind: score[kind])
    return best if score[best] > 0 else DocumentKind.NEWS


def _labelled(page: Page, kind: DocumentKind) -> bool:
    """Whether one of a page's first lines is nothing but the word for a kind: "PETITION"."""
    names = next((cues for known, cues in page.words.kinds if known is kind), ())
    return any(
        page.between(segment.start, min(segment.end, segment.start + _LABEL)).strip(" :*").casefold() in names
        for segment in page.segments[:_FIRST_LINES]
    )


def _tagged(page: Page, kind: DocumentKind) -> bool:
    """Whether one of a page's first lines, a short one, begins with two words for a kind: "OPEN LETTER OF PROTEST"."""
    names = tuple(cue for known, cues in page.words.kinds if known is kind for cue in cues if " " in cue)
    return any(
        segment.kind is SegmentKind.SHORT
        and page.between(segment.start, min(segment.end, segment.start + _LABEL)).casefold().startswith(names)
        for segment in page.segments[:_FIRST_LINES]
    )


def _to_paper(page: Page) -> bool:
    """Whether one of a page's first lines begins as letters to a paper do."""
    return any(_TO_PAPER.match(page.text, segment.start, segment.end) for segment in page.segments[:_FIRST_LINES])


def _counted(page: Page, signatures: Signatures) -> bool:
    """Whether the page is a petition's own: it counts signatures towards a goal, or stands on a platform for them."""
    return signatures.goal is not None or any(low in PLATFORMS for low in page.tokens.low[:400])


@dataclass(frozen=True, slots=True)
class _Plain:
    """The words of a text in small letters, with a space around each, and each once."""

    text: str
    words: frozenset[str]


def _plain(text: str) -> _Plain:
    folded = fold_text(text)
    words = letter_runs(_MONTH_OF_MARCH.sub(" ", folded) if "march" in folded else folded)
    return _Plain(f" {' '.join(words)} ", frozenset(words))


def _hits(plain: _Plain, cues: tuple[str, ...]) -> float:
    """How often cues stand in a text, up to four times."""
    return float(min(4, sum(plain.text.count(cue) for word, cue in _led(cues) if word in plain.words)))


def _says(text: str, cues: tuple[str, ...]) -> bool:
    """Whether one of several cues stands in a text; read as words only where all letters of one stand there."""
    folded = fold_text(text)
    if not any(all(word in folded for word in words) for words in _words_of(cues)):
        return False
    return _hits(_plain(text), cues) > 0


@lru_cache(maxsize=256)
def _words_of(cues: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The words of each cue, the longest first: it is the rarest."""
    return tuple(tuple(sorted(cue.split(), key=len, reverse=True)) for cue in cues)


@lru_cache(maxsize=256)
def _led(cues: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Each cue with a space on both sides, behind its first word."""
    return tuple((cue.partition(" ")[0], f" {cue} ") for cue in cues)


def date_of(page: Page, printed: Sequence[Printed], published: str | None) -> str | None:
    """The document's own date among those printed on the page, else when it was published, else the action's."""
    found = [item for item in printed if item.start < _FAR_IN]
    full = [item for item in found if item.iso and item.day]
    own = next((item for item in full if _own(page, item)), None)
    if own:
        return own.iso
    if published and (iso := _iso(published, page.words)):
        return iso
    near = [item for item in found if item.day and item.start < _NEAR_TOP and not _long_past(page, item)]
    completed = [_completed(item, full) for item in near]
    first = next((item for item in completed if item.iso), None)
    if first:
        return first.iso
    return None


def _long_past(page: Page, item: Printed) -> bool:
    """Whether a date is that of something told as past: "since the deal of 10 November 2020", "born 25 April"."""
    return _PAST.search(page.text, max(0, item.start - _FAR_PAST), item.start) is not None


def _own(page: Page, item: Printed) -> bool:
    """Whether a date stands by itself: in a short line, or in the dateline of a paragraph."""
    for segment in page.segments:
        if segment.start <= item.start < segment.end:
            length = segment.end - segment.start
            early = segment.start < max(1500, len(page.text) // 3)
            late = segment.end > len(page.text) - 1500
            if length - (item.end - item.start) <= 60 and (early or late):
                return True
            return (
                early
                and item.start - segment.start <= 80
                and bool(re.match(r"\s*[–—:.)-]", page.text[item.end : item.end + 4]))
            )
    return False


def _completed(item: Printed, full: list[Printed]) -> Printed:
    if item.year is not None:
        return item
    near = next((other for other in full if other.month == item.month), None)
    return Printed(item.start, item.end, near.year, item.month, item.day) if near else item


def _iso(text: str, words: Words) -> str | None:
    found = dates_in(text, words)
    return found[0].iso if found else (text[:10] if re.fullmatch(r"(?:19|20)\d\d(-\d\d)?", text.strip()) else None)


def place_of(page: Page) -> str | None:
    """The place of a dateline at the head of a paragraph ("GENEVA, 4 May", "Brussels - "), if it is a known one."""
    leads = _leads_of_places(page.every.places)
    for segment in page.segments[:25]:
        lead = _WORD.match(page.text, segment.start, segment.end)
        if lead is None or lead[0].casefold() not in leads:
            continue
        match = _DATELINE.match(page.text, segment.start, min(segment.end, segment.start + 90))
        if match and match[1].strip().casefold() in page.every.places:
            return match[1].strip().title() if match[1].isupper() else match[1].strip()
    return None


@lru_cache(maxsize=64)
def _leads_of_places(places: frozenset[str]) -> frozenset[str]:
    """The letters that places begin with, up to the first other sign."""
    return frozenset(lead[0] for place in places if (lead := _WORD.match(place)))


def signatures_of(page: Page) -> Signatures | None:
    """How many have signed, and how many are asked for, where the text counts signatures."""
    head = page.text[:3000]
    count = _beside(head, page.every.signed_count)
    if count is None:
        return None
    return Signatures(count, _beside(head, page.every.signed_goal, other_than=count))


@lru_cache(maxsize=64)
def _leads_of(cues: tuple[str, ...]) -> tuple[str, ...]:
    """The first words of cues, each once."""
    return tuple(dict.fromkeys(cue.partition(" ")[0] for cue in cues))


def _beside(text: str, cues: tuple[str, ...], *, other_than: int | None = None) -> int | None:
    """The number that stands before or after one of the cues in one sentence, with a word or two between at most."""
    low = fold_text(text)
    leads = [lead for lead in _leads_of(cues) if lead in low]
    if not leads:
        return None
    for match in _NUMBER.finditer(low):
        around = low[max(0, match.start() - 40) : match.end() + 60]
        if not any(lead in around for lead in leads):
            continue
        after = _SENTENCE_END.split(low[match.end() : match.end() + 60])[0].split()
        before = _WORD.findall(_SENTENCE_END.split(low[max(0, match.start() - 40) : match.start()])[-1])
        ahead = [" ".join(after[skip : skip + 4]) for skip in range(3)]
        behind = [" ".join(before[: len(before) - skip]) for skip in range(min(3, len(before)))]
        number = int(re.sub(r"\D", "", match.group()))
        said = any(piece.startswith(cues) for piece in ahead) or any(piece.endswith(cues) for piece in behind)
        if said and number != other_than:
            return number
    return None


def evidence_of(page: Page, title: tuple[int, int] | None, kind: DocumentKind) -> tuple[int, int]:
    """The span of clean text that says what is done: the first sentence with a word for it, else the title."""
    cues = next((cues for of, cues in page.words.kinds if of is kind), ())
    for segment in page.segments[:40]:
        if segment.kind is SegmentKind.PROSE and _says(page.text[segment.start : segment.end][:2000], cues):
            sentence = _SENTENCE_END.split(page.text[segment.start : segment.end].replace("\n", " "), maxsplit=1)[0]
            return segment.start, segment.start + len(sentence)
    first = page.segments[0] if page.segments else None
    return title or ((first.start, first.end) if first else (0, 0))
