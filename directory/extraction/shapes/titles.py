"""Offices taken apart: the organisation inside "President of X", the honorific in front of a name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.shapes.callings import trained_in
from directory.extraction.shapes.leading_bodies import is_small, leading_body, lowered
from directory.extraction.shapes.office_charges import behind_country, held_in, is_charge, is_headless, over_field
from directory.extraction.shapes.office_words import honorific_size, is_office
from directory.extraction.shapes.seats_abroad import seat_of
from directory.extraction.shapes.shortforms import is_short
from directory.extraction.words.known_places import is_place
from directory.extraction.words.organs import organ_size
from directory.extraction.words.vocabulary import is_head, united, word_set

if TYPE_CHECKING:
    from directory.extraction.shapes.name_shapes import Judge
    from directory.extraction.words.vocabulary import Words

_WORD = re.compile(r"[^\W_]+(?:[-‐‑.&·'’][^\W_]+)*\.?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_ELIDED = re.compile(r"(?:l|d|dell|all)['’](?=[^\W\d_a-z])")
_RANKING = frozenset({"expert", "experts", "leaders", "major", "ministers"})
_RANKED = word_set("body committee forum group groups mechanism network panel platform team")
_CHIEFS = word_set("ceo cfo coo cto")
_ELIDED_OF = re.compile(r"[dl]['’](?=[^\W\d_a-z])")
_STATE_OFFICES = word_set(
    "ministra ministre ministro ministrin minister secretario secretaria senador senadora министр"
)
_LOCAL_OFFICES = word_set("""
    archbishop bishop chief elder emir governor headman king mayor queen sheriff sultan vicar
    bürgermeister bürgermeisterin landrat landrätin oberbürgermeister oberbürgermeisterin
    alcalde alcaldesa archevêque arzobispo bispo gobernador gobernadora governador governadora intendente maire obispo
    prefeita prefeito prefetta prefetto préfet préfète sindaca sindaco sous-préfet sous-préfète vescovo évêque
    """)
"""Offices held over a place, which names no body."""
_CYRILLIC = re.compile("[а-яё]")
_AT = frozenset(
    {"of", "at", "for", "with", "from", "in", "to", "à", "alla", "beim", "bei", "am", "im", "na", "no", "presso", "em"}
)
_CLOSING = frozenset('»”“‘"')
_CHAMBERS = tuple(
    word_set("""
    abgeordnetenhaus bundesrat bundestag bürgerschaft gemeinderat kreistag landtag nationalrat parlament senat stadtrat
    """)
)
"""Ends of German nouns for chambers, in which one sits for a party."""
OFFICES = word_set("""
    ceo cfo chair chairman chairperson chairwoman chief chairs coordinator coo cto dean deputy director editor executive
    founder head leader manager member officer organiser organizer president representative secretary spokesman
    spokesperson spokeswoman treasurer trustee vice
    """)
_THE = frozenset({"the"})
_BRANCHES = frozenset({"branch", "chapter", "section"})
_MEMBERS = word_set("""
    artists delegates elders employees engineers farmers journalists lawyers miners mothers nurses parents people
    peoples refugees representatives scholars scientists students teachers veterans women workers writers youth
    """)
"""Whom a body may gather, in small letters at the end of its name."""
_MOST_SMALL = 4  # words from the last capital on
_LEFT_OFFICE = frozenset({"em", "emer", "emerita", "emeritus", "fmr", "ret", "ret'd", "retd", "retired", "rtd"})
"""What stands in brackets behind the rank of somebody who left it: "Capt. (ret.) Ann Lee"."""


def strip_honorifics(text: str, span: tuple[int, int], words: Words) -> tuple[int, int]:
    """The span of a person's bare name: honorifics in front and letters behind left out."""
    found = list(_WORD.finditer(text, *span))
    first, last = 0, len(found) - 1
    if last > 1 and lowered(found[0].group()) == "the" and honorific_size([m.group() for m in found[1:4]], words):
        first = 1
    while first < last:
        if found[first].group().rstrip(".") in ("Md", "Nat"):  # a given name cut short, no degree
            break
        size = honorific_size([match.group() for match in found[first : first + 3]], words)
        if first and lowered(found[first].group()).strip("().") in _LEFT_OFFICE:
            size = 1
        if not size and lowered(found[first].group()) not in words.titles:
            break
        first += size or 1
    while (
        last > first
        and lowered(found[last].group()) in words.post_nominals
        and (sum(map(str.isupper, found[last].group())) > 1 or found[last].group() in ("Esq", "Jr", "Sr", "Jr.", "Sr."))
    ):
        last -= 1
    end = found[last].end() if found else span[1]
    if found and found[last].group().endswith(".") and len(found[last].group()) > 2 and last == len(found) - 1:
        end -= 1
    return (found[first].start(), end) if found else span


def office_of(text: str, span: tuple[int, int], judge: Judge) -> tuple[int, int] | None:
    """The organisation that an office is held in, or None: "President of the FFII", "CEO ActionAid Australia"."""
    found = _undated(list(_WORD.finditer(text, *span)), judge)
    if trained_in([lowered(word.group()) for word in found[:2]], judge.words):
        return None
    cut = _behind_titles(found, judge)
    rest = behind_country(found[cut:], judge)
    rest = over_field(lowered(found[cut - 1].group()), rest, judge) if cut else rest
    if cut and rest:
        rest = held_in(found[cut - 1], rest, judge)
        if not rest:
            return None
    if seat := seat_of(text, found[cut - 1], rest, judge) if cut and rest else None:
        return seat
    small = united(_AT, judge.words.articles, judge.words.of_words)
    joined = bool(rest) and lowered(rest[0].group()) in small
    rest = _behind_small_words(rest, small)
    if cut and rest and (organ := organ_size([word.group() for word in rest])):
        rest = _behind_small_words(rest[organ:], small)
        if not rest:
            return None
    if not rest or not cut:
        return leading_body(judge, found)
    return _behind_of(text, found[cut - 1], rest, judge, joined=joined)


def _behind_of(
    text: str, office: re.Match[str], rest: list[re.Match[str]], judge: Judge, *, joined: bool
) -> tuple[int, int] | None:
    """The body that the words behind an office and its "of" name."""
    if is_small(rest[0].group()) and not _ELIDED.match(rest[0].group()):
        return _small_with_quoted(text, rest, judge) or _behind_small_unit(text, rest, judge)
    while (
        is_small(rest[-1].group())
        and not (rest[-1].group() in _MEMBERS and _of_members(rest, judge))
        and not _CYRILLIC.search(rest[-1].group())
        and rest[-1].group() not in _BRANCHES
        and text[rest[-1].end() : rest[-1].end() + 1] not in _CLOSING
    ):
        rest = rest[:-1]
    rest = _quoted_whole(text, _without_place(text, rest, judge))
    elided = _ELIDED.match(rest[0].group())
    body = (rest[0].start() + (elided.end() if elided else 0), rest[-1].end())
    if lowered(rest[-1].group()).isdigit() and len(lowered(rest[-1].group())) == 4:
        return None
    if (
        lowered(office.group()) in united(_STATE_OFFICES, _LOCAL_OFFICES)
        and joined
        and is_headless(text[body[0] : body[1]], judge)
    ):
        return None
    return None if is_charge(text[body[0] : body[1]], judge, joined=joined) else body


def _of_members(rest: list[re.Match[str]], judge: Judge) -> bool:
    """Whether small words say whom of a place or people a body gathers: "Union of Torvik | women teachers"."""
    capital = len(rest) - 1
    while capital > 0 and is_small(rest[capital].group()):
        capital -= 1
    lows = [lowered(word.group()) for word in rest[:capital]]
    joined = len(lows) > 1 and is_head(lows[0], judge.words) and lows[1] in judge.words.of_words
    return joined and len(rest) - capital <= _MOST_SMALL


def _behind_small_words(rest: list[re.Match[str]], small: frozenset[str]) -> list[re.Match[str]]:
    """What is left of words behind the leading ones that join: "of the | Union"."""
    shouted = all(word.group().isupper() for word in rest)
    for place, word in enumerate(rest):
        short = word.group().isupper() and len(word.group()) > 1 and not shouted  # the UN is no Spanish article
        short = short or (place > 0 and word.group().istitle() and rest[place - 1].group() in _THE)  # "the | Ein Kelp"
        if short or lowered(word.group()) not in small:
            return rest[place:]
    return []


def _undated(found: list[re.Match[str]], judge: Judge) -> list[re.Match[str]]:
    """The words of an office without the year it is held in: "X Union President | 2004"."""
    dated = len(found) > 2 and _YEAR.fullmatch(found[-1].group()) and is_office(lowered(found[-2].group()), judge.words)
    return found[:-1] if dated else found


def office_holder(text: str, span: tuple[int, int], judge: Judge) -> tuple[int, int] | None:
    """The person behind an office of a country: "President of Norway | Kari Olsen"."""
    found = list(_WORD.finditer(text, *span))
    lows = [lowered(word.group()) for word in found]
    behind = next(
        (n for n, low in enumerate(lows[:4]) if n and low == "of" and lows[n - 1] in judge.words.titles), None
    )
    if behind is None:
        return None
    start = behind + 1 + (lows[behind + 1 : behind + 2] == ["the"])
    for cut in range(min(start + 4, len(found) - 2), start, -1):
        place = " ".join(lows[start:cut])
        name = text[found[cut].start() : found[-1].end()]
        if (
            is_place(place, judge.words.places)
            and judge.organisation_score(name) < 1.5
            and found[cut].group()[0].isupper()
        ):
            return found[cut].start(), found[-1].end()
    return None


def _behind_titles(found: list[re.Match[str]], judge: Judge) -> int:
    cut = 0
    for place, word in enumerate(found):
        low = lowered(word.group())
        beside = place and lowered(found[place - 1].group()) == "при"  # "Совет при президенте" is one name
        chief = low == "executive" and place and lowered(found[place - 1].group()) == "chief"
        if _in_name(found, place, judge) or _ranks_body(found, place):
            break
        if (is_office(low, judge.words) or low in judge.words.honorifics or chief) and not beside:
            cut = place + 1
        elif place > cut + 3 or (cut and judge.words.code != "en" and _heads_name(word.group(), judge)):
            break
    if cut == len(found) > 1 and lowered(found[0].group()) in _CHIEFS:
        return next((place for place in range(1, cut) if _names_body(found[place].group(), judge)), cut)
    return cut or _behind_small(found, judge)


def _heads_name(word: str, judge: Judge) -> bool:
    """Whether a word is a noun for bodies in large letters, behind which an office is part of a name."""
    return word[0].isupper() and is_head(lowered(word), judge.words)


def _ranks_body(found: list[re.Match[str]], place: int) -> bool:
    """Whether a word for a rank tells what a body is like: "the UN Expert | Panel", "Women's Major | Group"."""
    following = "".join(lowered(word.group()) for word in found[place + 1 : place + 2])
    large = place > 0 and found[place].group()[0].isupper()
    return large and lowered(found[place].group()) in _RANKING and following in _RANKED


def _in_name(found: list[re.Match[str]], place: int, judge: Judge) -> bool:
    """Whether a word behind "of" is part of a body's name and no office: "Founder of | Academic Consortium"."""
    if not place or found[place - 1].group() not in ("of", "at") or found[place].group().islower():
        return False
    low, following = lowered(found[place].group()), found[place + 1 : place + 2]
    headed = (
        bool(following) and is_head(lowered(following[0].group()), judge.words) and following[0].group()[0].isupper()
    )
    return low in judge.words.honorifics or (headed and is_office(low, judge.words))


def _names_body(word: str, judge: Judge) -> bool:
    """Whether a word that some language has for an office begins a body's name here: "CEO | ING"."""
    low = lowered(word)
    return (word.isupper() and len(word) > 2 and low not in judge.words.titles) or low in judge.words.strong_heads


def _behind_small(found: list[re.Match[str]], judge: Judge) -> int:
    """Behind which word the body of an unknown office in small letters begins: "elder of the | X Movement"."""
    if found and is_small(found[0].group()) and _CYRILLIC.match(found[0].group()):
        return next((place for place, word in enumerate(found[:7]) if not is_small(word.group())), 0)
    for place, word in enumerate(found[1:6], 1):
        if not is_small(word.group()) or not is_small(found[0].group()):
            return 0
        following = [m.group() for m in found[place + 1 : place + 3] if m.group() not in judge.words.articles]
        if word.group() in judge.words.of_words and following and not is_small(following[0]):
            return place
    return 0


def _without_place(text: str, rest: list[re.Match[str]], judge: Judge) -> list[re.Match[str]]:
    """A body's words without the place where the office is held: "the Movement X in the United States"."""
    for place in range(1, len(rest) - 1):
        if rest[place].group() in ("im", "in") and lowered(rest[-1].group()).endswith(_CHAMBERS):
            return rest[:place]  # "der Grünen | im Hessischen Landtag"
        if rest[place].group() in ("im", "in", "to"):
            tail = text[rest[place + 1].start() : rest[-1].end()].removeprefix("the ")
            if is_place(tail, judge.words.places) or tail == "European Union":
                return rest[:place]
    return rest


def _quoted_whole(text: str, rest: list[re.Match[str]]) -> list[re.Match[str]]:
    """A body's words up to the end of a quoted name in it, behind which only a place can follow."""
    for place, word in enumerate(rest[:-1]):
        if place and text[word.end() : word.end() + 1] in ('"', "»", "”") and is_small(rest[place + 1].group()):
            return rest[: place + 1]
    return rest


def _behind_small_unit(text: str, rest: list[re.Match[str]], judge: Judge) -> tuple[int, int] | None:
    """The body behind a unit in small letters: "de la commission des relations internationales du | PCF"."""
    words = judge.words
    if words.code == "en":
        return None
    for place in range(len(rest) - 1, 0, -1):
        word = rest[place].group()
        elided = _ELIDED_OF.match(word)
        joined = lowered(rest[place - 1].group()) in words.of_words and not is_small(word)
        if elided or joined:
            start = rest[place].start() + (elided.end() if elided else 0)
            body = text[start : rest[-1].end()]
            return (start, rest[-1].end()) if is_short(body) or not is_headless(body, judge) else None
    return None


def _small_with_quoted(text: str, rest: list[re.Match[str]], judge: Judge) -> tuple[int, int] | None:
    """A Cyrillic body whose nouns are small and whose own name is quoted: "совета | движения в защиту «Голос»"."""
    quoted = next((at for at, word in enumerate(rest) if at and text[word.start() - 1] in '«„"“'), None)
    if quoted is None or not all(_CYRILLIC.match(word.group()) for word in rest[:quoted]):
        return None
    closing = next((at for at in range(quoted, len(rest)) if text[rest[at].end() : rest[at].end() + 1] in '»“”"'), None)
    heads = [at for at in range(quoted) if is_head(lowered(rest[at].group()), judge.words)]
    if closing is None or not heads:
        return None
    first = heads[1] if len(heads) > 1 and heads[1] == heads[0] + 1 else heads[0]
    return rest[first].start(), rest[closing].end() + 1
