"""The pieces of a list item: parted at its separators, rejoined where a name holds one, each with its look."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from directory.extraction.lists.behalf_marks import acting_spans, behalf_spans, on_behalf_of
from directory.extraction.lists.class_years import before_class_year, is_class_year
from directory.extraction.lists.item_lines import TOLD_OF
from directory.extraction.lists.item_spans import trim
from directory.extraction.lists.rejoined_pieces import DASHES, SURE_BODY, rejoined
from directory.extraction.shapes.name_shapes import Judge, Look
from directory.extraction.shapes.office_charges import charged
from directory.extraction.text.postal import POST_BOX
from directory.extraction.words.table_headings import Column, label_of
from directory.extraction.words.vocabulary import united
from directory.lean_values import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

# It begins with a set of signs, which are found faster than white space of any length before a sign.
_SEPARATOR = re.compile(
    r"""(?x) [\s|;•,:–—\ufffc]
    (?:(?<=\s) \s* (?:[-–—−|/~·>»→⇒=\\]+ | \.{3,} | …+ | \.(?:\s\.){2,}) \s+ |
    (?<=\s) \s* [|;\t•,–—] \s* | (?<=[|;\t•,–—]) \s* | (?<=\S[^\S\n]) [^\S\n]+ |
    (?<=[^\W\d_A-Z]{2}[-–—]\s) (?=[^\W\d_a-z]) | (?<=\s) [-–—] (?=[^\W\d_a-z]) |
    (?<=:) \s+ | (?<=\)\s) (?:and|&) \s+ | (?<=\ufffc))"""
)
_OPEN, _CLOSE = "([{“«„", ")]}”»"
_COUNTED = re.compile(
    r"(?:and )?\d[\d.,]*\+? (?:additional|further|more|other|others)(?: [^\W\d_]+){0,4}|"
    r"(?:More than|Over|Some|Almost|Nearly|About|Around|At least) \d[\d.,]*\+?(?: [^\W\d_]+){1,4}"
)
_NESTING = re.compile(r"[\[({“«„‚)\]}”»\"]")
_QUOTES = {'"': '"', "“": "”", "«": "»", "„": "“", "‘": "’", "'": "'"}
_OTHERS = re.compile(
    r"[ ,\n](?:and|&|und|et|y) (?:\d[\d,.]*\+?|many|several|over|more than|other|others) ?(?=[^\W\d_A-Z]|$)"
    r"|[ ,\n](?:и др\b|и другие|и прочие|и многие другие|ve diğerleri|və başqaları|və digərləri|et autres"
    r"|et d'autres|y otr[ao]s|und andere|u\. ?a\b|e outr[ao]s|ed? altri)\.?$"
)
_WITHHELD = re.compile(
    r"(?i)\(?(?:anonymous|anonym|anonyme|anónimo|anonim|аноним|name withheld|names withheld)\b(?! \w)"
)
"""Where an item begins that says nobody's name."""
_LONGEST_ITEM = 3000
_TAGGED = re.compile(
    r"(?:\s*\[\ufffc\]|\s<[\w.+-]{1,40}>|(?:^|(?<=\s))\s*#[^\W\d]\w*.*|"
    r"(?<=[^\W\d_])\s+\(?\+?\d{2,4}\)?[\s.-]\d{3}[\d\s.-]{3,12})$"
)
"""What stands behind a name and is none: a link in brackets, a mail's address cut short, hashtags, a telephone."""
_NEWSGROUP = re.compile(
    r"(?:alt|bit|clari|comp|humanities|misc|news|rec|sci|soc|talk)(?:\.[\w+-]+)+|\w+\.(?:announce|misc|talk)"
)
_SHORT = 24
_REPRESENTED = re.compile(
    r"(?i)(?:,\s?|\s\(|\s)(?:represented by|(?<=,\s)(?:by|durch|par|por)(?=\s(?-i:[^\W\d_a-z]))|vertreten durch|"
    r"repr[ée]sent[ée]e?s? par|representad[oa]s? (?:por|pel[oa])|"
    r"rappresentat[oa] da|в лице|u ime kojeg)\s(?-i:(?:her|his|its|our|their)\s(?:[a-z-]+\s){1,4}(?=[^\W\d_a-z]))?"
)
_REST = re.compile(
    r",? (?:and|&) (?:all|every(?:one|body)|the (?:rest|whole team|entire team|team)) (?:of us )?(?:at|from|of)"
    r"(?: the)? (?=[^\W\d_a-z])"
)
"""What leads from those who sign to all the others of their body: "Ann Lee and the rest of | Kelp Watch"."""
_OF_A_BODY = re.compile(
    r"(?<=\w) ([^\W\d_]{2,4}) (?:(?:the|der|dem|la|le|les|los|las) |l['’])?"
    r"(?:[^\W\d_a-z][^\W_]*-based )?(?=[^\W\d_a-z])"
)
_SHORT_BEHIND = re.compile(
    r"((?:[^\W\d_a-z][^\W\d_A-Z][\w'’-]* ){1,2}[^\W\d_a-z][^\W\d_A-Z][\w'’-]*) ([B-DF-HJ-NP-TV-XZ]{3,5})"
)
_BODILY = 1.5
_BEHIND = ("adına", "adından", "namına")
"""The words for "on behalf of" that follow the body."""
_AT = frozenset({"at", "with"})
_FOR = re.compile(
    r"(?:[Ff]ür|[Pp]ara|[Pp]ela|[Pp]elo|[Pp]er|[Pp]or|[Pp]our|[Зз]а|[Оо]т) "
    r"(?:(?:das|den|die|el|il|la|las|le|les|lo|los|o|a|os|as|gli|i) |l['’])?(?=[^\W\d_a-z«„“\"])"
)
"""What leads to the body in front of a person who signs for it: "Pour la | Ligue : Ana Ruiz"."""

_FIELDED = frozenset({"für", "para", "per", "por", "pour"})
_PAIR, _MANY_WORDS = 2, 5
_LOOKS = {
    Column.PERSON: Look.PERSON,
    Column.FORENAME: Look.PERSON,
    Column.ORGANISATION: Look.ORGANISATION,
    Column.OFFICE: Look.TITLE,
}


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of an item between separators, with its brackets taken off, and what it looks like."""

    start: int
    end: int
    text: str
    look: Look
    brackets: tuple[tuple[int, int], ...] = ()
    behalf: bool = False


def parts_of(page: Page, judge: Judge, item: tuple[int, int]) -> list[Part]:
    """The pieces of one item, in order."""
    start, end = item
    if end - start > _LONGEST_ITEM or _WITHHELD.match(page.text, start, end):
        return []
    if page.text[start] in _QUOTES:
        start, end = _unquoted(page.text, start, end)
    pieces = _pieces(page, judge, start, end)
    pieces = rejoined(page, judge, pieces)
    parts: list[Part] = []
    if labelled := _labelled(page, pieces):
        return [part for left, right, column in labelled if (part := _field(page, judge, left, right, column))]
    for left, right, behalf in pieces:
        left = _behind_and(page, left, right)  # noqa: PLW2901 - the piece without its 'and'
        part = _part(page, judge, left, right, behalf)
        if part and part.look is not Look.NOTHING and not POST_BOX.match(part.text):
            parts.append(part)
    return _for_bodies(judge, parts if len(parts) > 1 else _small_name(page, judge, pieces) or parts)


def _small_name(page: Page, judge: Judge, pieces: list[tuple[int, int, bool]]) -> list[Part]:
    """The pieces of an item that is a name in small letters and its country: "tidenet - Norway"."""
    if len(pieces) != _PAIR or page.text[pieces[0][1] : pieces[1][0]].strip() not in DASHES:
        return []
    (start, end, _), (left, right, _) = pieces
    name, place = page.between(start, end), page.between(left, right)
    if not name[0].islower() or name.count(" ") > _PAIR or judge.look(place) is not Look.PLACE:
        return []
    return [Part(start, end, name, Look.ORGANISATION), Part(left, right, place, Look.PLACE)]


def _labelled(page: Page, pieces: Sequence[tuple[int, int, bool]]) -> list[tuple[int, int, Column]]:
    """The fields of an item in which labels lead, each with what its label says: "Name: Ann Lee, Title: Chair"."""
    text = page.text
    if len(pieces) < _PAIR or text[pieces[0][1] : pieces[0][1] + 2].lstrip(" ")[:1] not in (":", "："):
        return []
    fields: list[tuple[int, int, Column]] = []
    for number, (start, end, _) in enumerate(pieces):
        led = number + 1 < len(pieces) and text[end : pieces[number + 1][0]].lstrip().startswith((":", "："))
        if led and (column := label_of(text[start:end])):
            fields.append((pieces[number + 1][0], pieces[number + 1][1], column))
        elif not fields:
            return []
        elif start > fields[-1][1] and not led:  # a comma inside the field
            fields[-1] = (fields[-1][0], end, fields[-1][2])
    return fields


def _field(page: Page, judge: Judge, start: int, end: int, column: Column) -> Part | None:
    """What stands behind a label, looked at as the label says; None where it names nobody."""
    part = _part(page, judge, start, end, behalf=False) if column is not Column.OTHER else None
    return replace(part, look=_LOOKS.get(column, part.look)) if part else None


def _for_bodies(judge: Judge, parts: list[Part]) -> list[Part]:
    """The pieces with a body in front freed from the word that says who signs for it."""
    lead = _FOR.match(parts[0].text) if len(parts) >= _PAIR else None
    if len(parts) < _PAIR or not (lead or parts[0].behalf):
        return parts
    first, second = parts[:2]
    named = 1 < len(second.text.split()) < _MANY_WORDS and judge.person_score(second.text) >= 0
    if second.look is not Look.PERSON and not (second.look is Look.UNKNOWN and named):
        return parts
    text = first.text[lead.end() if lead else 0 :]
    look = Look.ORGANISATION if judge.look(text) in (Look.UNKNOWN, Look.PERSON) else judge.look(text)
    return [
        replace(first, start=first.end - len(text), text=text, look=look, behalf=False),
        replace(second, look=Look.PERSON),
        *parts[2:],
    ]


def _behind_and(page: Page, start: int, end: int) -> int:
    """Where a piece begins when a leading 'and' (the last item of a list) and an article are left out."""
    small = _leading_words(page.every)
    first, _, rest = page.between(start, end).partition(" ")
    while rest and first.islower() and first in small:
        start = end - len(rest.lstrip())
        first, _, rest = page.between(start, end).partition(" ")
    return start


@lru_cache(maxsize=64)
def _leading_words(words: Words) -> frozenset[str]:
    return words.and_words | words.articles


def _pieces(page: Page, judge: Judge, start: int, end: int) -> list[tuple[int, int, bool]]:
    text = page.text
    nested = _NESTING.search(text, start, end)
    cuts = [
        (left, right, False)
        for left, right in map(re.Match.span, _SEPARATOR.finditer(text, start, end))
        if (not nested or _depth(text, start, left) <= 0) and not _broken(text[left:right])
    ]
    behalf = [*behalf_spans(text, start, end, page.every.behalf), *acting_spans(text, start, end)]
    if page.words.code == "az":  # "named after" there: "Üzeyir Hacıbəyli adına Musiqi Akademiyası"
        behalf = [span for span in behalf if not text[slice(*span)].casefold().strip().endswith("adına")]
    rest = [mark.span() for mark in _REST.finditer(text, start, end)]
    behalf = [*behalf, *rest]
    represented = [mark.span() for mark in _REPRESENTED.finditer(text, start, end)] if end - start > _SHORT else []
    cuts = sorted([*cuts, *((*span, False) for span in represented)])
    if behalf:
        if before := next(
            (span for span in behalf if text[slice(*span)].casefold().strip(" ,(:").endswith(_BEHIND)), None
        ):
            return on_behalf_of(text, (start, end), before)
        cuts = sorted(cuts + [(*span, True) for span in behalf if span in rest or _acts(text, start, span, judge)])
    pieces: list[tuple[int, int, bool]] = []
    place, flag = start, False
    for left, right, is_behalf in cuts:
        if left >= place and left > start:
            pieces.append((place, left, flag))
        place, flag = max(place, right), is_behalf or (flag and left <= place and not text[place:left].strip())
    pieces.append((place, end, flag))
    trimmed = [(s[0], s[1], f) for left, right, f in pieces if (s := trim(text, left, right))]
    return [part for piece in trimmed for part in _person_of(page, judge, piece)]


def _broken(mark: str) -> bool:
    """Whether a mark is only the end of a hard line and the indent of the next one."""
    return "\n" in mark and mark.isspace()


def _person_of(page: Page, judge: Judge, piece: tuple[int, int, bool]) -> list[tuple[int, int, bool]]:
    """A person and the body that a small word joins to the name, parted: "Ann Lee of the | Lantern Society"."""
    start, end, behalf = piece
    text = page.text[start:end]
    if (cut := text.find(" @ ")) > 0 and judge.person_score(text[:cut]) >= 0:
        return [(start, start + cut, behalf), (start + cut + len(" @ "), end, True)]
    if (short := _SHORT_BEHIND.fullmatch(text)) and judge.organisation_score(short[1]) < _BODILY:
        return [(start, start + short.end(1), behalf), (start + short.start(2), end, False)]
    if (told := TOLD_OF.match(text)) and judge.look(told[1]) in (Look.PERSON, Look.UNKNOWN):
        rest = judge.look(text[told.end() :])
        named = rest is Look.ORGANISATION
        form = text[told.end() :].strip(" .").casefold() in judge.words.legal_forms  # "Kelp Garden Pvt. | Ltd"
        if not form and judge.person_score(told[1]) >= 0 and judge.organisation_score(told[1]) < _BODILY:
            return [(start, start + told.end(1), behalf), *([(start + told.end(), end, False)] if named else [])]
    for joint in _OF_A_BODY.finditer(text):
        if joint[1].casefold() not in united(_joining_words(page.every), _AT):
            continue
        left, right = text[: joint.start()], text[joint.end() :]
        if left.count("(") > left.count(")"):
            return [piece]
        behind = judge.organisation_score(right) >= SURE_BODY or judge.look(right) is Look.PLACE
        if judge.look(left) is Look.PERSON and behind:
            return [(start, start + joint.start(), behalf), (start + joint.end(), end, False)]
        return [piece]
    return [piece]


@lru_cache(maxsize=64)
def _joining_words(words: Words) -> frozenset[str]:
    return words.of_words | words.from_words


def _acts(text: str, start: int, mark: tuple[int, int], judge: Judge) -> bool:
    """Whether "for" says for whom one acts, and stands in no bracket and right behind no office.

    "Referentin | für Moorschutz", "Ute Lenz (Stimme | für den Frieden)" tell what one does or what a body is called.
    """
    before, said = text[start : mark[0]], text[slice(*mark)]
    if before.count("(") > before.count(")"):
        return False
    office = re.split(r"[,;–—(]|\s-\s", before)[-1].strip()
    if said == " für " and office and " " not in office:
        return False  # "Eltern für Ruhe"
    right_behind = said.strip().casefold() in _FIELDED and bool(office)
    return not (right_behind and judge.look(office) is Look.TITLE) and _signs(before, judge)


def _signs(before: str, judge: Judge) -> bool:
    """Whether what stands before "on behalf of" can be who signs: nothing, or no body's name."""
    last = re.split(r"[,;–—]|\s-\s", before.rstrip(" ,(-–—"))[-1]
    if charged(last):
        return False
    return not last.strip() or judge.organisation_score(last) < 1.5 or judge.person_score(last) >= 1.5


def _depth(text: str, start: int, place: int) -> int:
    piece = text[start:place]
    straight = piece.count('"') % 2
    low = 2 * min(piece.count("„"), piece.count("“"))  # „so“ the second mark closes
    single = (piece.count("‚") > piece.count("‘")) if "‚" in piece else 0
    return straight + single + sum(map(piece.count, _OPEN)) - sum(map(piece.count, _CLOSE)) - low


def _part(page: Page, judge: Judge, start: int, end: int, behalf: bool) -> Part | None:  # noqa: FBT001 - a field
    text = page.text
    if others := _OTHERS.search(text, start, end):
        end = others.start()
        opened = text.rfind("(", start + 1, end)
        end = opened if opened > text.rfind(")", start, end) else end
    if text[end - 1] in "]>0123456789" or "#" in text[start:end]:
        end = start + len(_TAGGED.sub("", text[start:end]))
    brackets: list[tuple[int, int]] = []
    if ")" in (piece := text[start:end]) or "]" in piece:
        start, end = _unbracketed(judge, piece, (start, end), brackets)
    span = trim(text, start, end)
    if not span:
        return None
    start, end = _unquoted(text, *span)
    if ((start, end) != span and _saying(text, start, end, span[0])) or is_class_year(text[start:end]):
        return None
    end = start + before_class_year(text[start:end])
    core = text[start:end]
    if _COUNTED.fullmatch(core.rstrip(".")):
        return None
    if core.islower() and _NEWSGROUP.fullmatch(core):
        return None
    if core[-1] == "." and _ends_sentence(judge, core):
        end -= 1
        core = core[:-1]
    return Part(start, end, core, judge.look(core), tuple(brackets), behalf)


def _unbracketed(judge: Judge, piece: str, span: tuple[int, int], brackets: list[tuple[int, int]]) -> tuple[int, int]:
    """A piece without the brackets that stand behind, before or inside it; what they hold is noted."""
    start, end = span
    if piece.endswith(")") and "(" not in piece:  # what opened it stands before a cut
        return start, end - 1
    if piece.endswith((").", "]).", "),", ");")):
        piece, end = piece[:-1], end - 1
    if piece.endswith((")", "]")) and (opening := piece.rfind("(" if piece[-1] == ")" else "[")) > 0:
        brackets.append((start + opening + 1, end - 1))
        return start, start + opening
    closing = piece.find(")")
    if piece.startswith("(") and 0 < closing < len(piece) - 1:
        brackets.append((start + 1, start + closing))
        return start + closing + 1, end
    opening = piece.find("(")
    tail = piece[closing + 1 :].strip()
    if 0 <= opening < closing and tail and (tail[0].islower() or judge.look(piece[:opening]) is Look.TITLE):
        brackets.append((start + opening + 1, start + closing))
        return start, start + opening
    return start, end


def _ends_sentence(judge: Judge, core: str) -> bool:
    """Whether the dot behind a piece is a full stop, and none of an abbreviation."""
    last = core.rsplit(None, 1)[-1][:-1]
    shouted = len(last) == len("CGT") and last.isupper()
    return (len(last) > 3 or shouted) and "." not in last and last.casefold() not in judge.words.legal_forms


def _saying(text: str, start: int, end: int, before: int) -> bool:
    """Whether a quoted piece is what the body in front of a colon says, and no name."""
    return text[max(0, before - 3) : before].rstrip(" ").endswith(":") and text.count(" ", start, end) > 3


def _unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    while end - start > 2 and text[start] in _QUOTES and text[end - 1] in (_QUOTES[text[start]], "”"):
        if text[start] in text[start + 1 : end - 1]:
            break
        start, end = start + 1, end - 1
    return start, end


def one_word(text: str) -> bool:
    """Whether a piece is one plain word: in a list of persons a heading, and no short form or camel-cased name."""
    return " " not in text and (text[1:].islower() or "-" in text) and text[0].isupper()
