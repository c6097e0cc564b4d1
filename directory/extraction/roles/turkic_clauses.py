"""What the verb at the end of a Turkish or Azerbaijani sentence says of a row of names: "A, B ve C üyeleri katıldı"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.shapes.offices_between import passes_between, without_affiliations
from directory.extraction.shapes.turkic_cases import FEMALE_OR_DATIVE, Case, case_of
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.vocabulary import is_head, united, word_set
from directory.model import EntityKind, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from directory.extraction.shapes.found import Found
    from directory.extraction.text.page import Page

_MEMBERS = word_set("""
    aktivistleri başkanları delegeleri emekçileri gönüllüleri mensupları milletvekilleri vekilleri sözcüleri
    taraftarları temsilcileri yöneticileri üyeleri çalışanları
    fəalları nümayəndələri rəhbərləri sədrləri tərəfdarları təmsilçiləri əməkdaşları üzvləri
    """)
"""Those of bodies who act for them, named behind them."""
_JOINING = word_set("birlikte birgə da dahil daxil de də gibi həmçinin ile ilə kimi olmaqla olmak ve və")
_BARRING = word_set("""
    bu bunlar karşı ki olan olarak olaraq onlar qarşı tarafından tərəfindən için üçün eden edilen edən edilən
    """)
"""Words between names and a verb that give it another subject."""
_MARKS = frozenset(",()\"“”'’«»")
_SLASH = frozenset({"/"})  # behind a mother body: "TÜS | /Deniz-Sen Genel Başkanı"
_ENDS = frozenset(".!?;:…")
_FARTHEST_VERB, _LONGEST_GAP, _FARTHEST_ROW = 24, 5, 300
_TAKING_PART = re.compile(
    r"(?:katıl|buluş|toplan|konuş|yürü)(?:d[ıiuü]|t[uü])(?:lar|ler)?|"
    r"(?:katıl|buluş|toplan|konuş)(?:[ıu]yor|acak)(?:lar)?|"
    r"(?:qatıl|qoşul|toplaş)(?:[ıu]b(?:lar)?|d[ıu](?:lar)?|acaq(?:lar)?)"
)
_SPEAKING = word_set("çıxış çıxışında çıxışçılar konuşan konuştu konuşmacılar konuşmasında söz")
_EVENTS = (
    "aksiya", "basın", "eylem", "forum", "gösteri", "konfrans", "konferans", "kurultay", "mitin", "nümayiş", "panel",
    "piket", "protesto", "tədbir", "toplantı", "yürüyüş", "yürüş", "yığıncaq", "etiraz", "iclas", "görüş", "qurultay",
)  # fmt: skip
_SAID = (
    "anlat", "bildird", "bildirib", "belirt", "dedi", "deyib", "danışıb", "diqqət", "eleştird", "ifade", "kaydet",
    "konuş", "qeyd", "söyləyib", "söyled", "tələb", "tənqid", "vurğula", "vurgula", "xatırlad", "çağır", "əlavə",
)  # fmt: skip
_ENDING = ("başa", "bitdi", "bitti", "dağıl", "sona")
_LEAD = 14
_DEEDS = (
    (
        Role.ORGANISER,
        re.compile(r"(?:təşkil e(?:dib|tdi)|keçir(?:ib|di)|düzenle(?:di|yecek)|gerçekleştir(?:di|ecek))(?:l[eə]r)?$"),
    ),
    (Role.ORGANISER, re.compile(r"(?:eylem|miting|gösteri|yürüyüş) yapt[ıi](?:lar)?$")),
    (
        Role.SIGNATORY,
        re.compile(
            r"(?:açıklama(?:sı)? yapt[ıi]|bəyanat (?:yay|ver)ıb|imzala(?:d[ıi]|yıb)|müraciət edib)(?:lar|lər|ler)?$"
        ),
    ),
    (
        Role.PARTICIPANT,
        re.compile(r"(?:yürüdü|toplandı|toplaşıb|çıxış edib|iştirak edib|qatılıb|katıldı)(?:lar|lər|ler)?$"),
    ),
)
_STOPS = frozenset(".!?;:…")
_BEFORE_DOORS = ("önün", "karşısın", "qarşısın", "bahçesin", "binasın")
_AS, _OURSELVES = frozenset({"olarak", "olaraq"}), ("ruz", "rüz", "rız", "riz", "rıq", "rik", "ruq", "rük")
_LONGEST_ENDING = 4
_THESE, _NAMED = frozenset({"bu", "bunlar", "onlar"}), ("isim", "kişi", "kurum", "ad", "şəxs", "təşkilat")
_INFINITIVES = ("mak", "mek", "maq", "mək")
_INSIDE = ("ında", "inde", "ində", "unda", "ünde", "ündə")
_AT_EVENT = ("da", "də", "de", "ta", "te")
_BY, _LEADING_WORDS = word_set("tarafından tərəfindən"), 4
_FARTHEST_DEED = 40
_WHENCE = ("dan", "den", "dən", "tan", "ten")
_FROM_IT = re.compile(r"(?:['’ʼ-]n?[dt][aeə]n)?")
_SECOND_WORDS = {
    "yer": re.compile(r"al(?:d[ıi]|[ıi]yor|acak|[ıi]b|acaq)(?:lar)?"),
    "hazır": re.compile(r"bulun(?:du|uyor|acak)(?:lar)?"),
    "destek": re.compile(r"ver(?:di|iyor|ecek)(?:ler|lar)?"),
    "dəstək": re.compile(r"ver(?:ib|di|əcək)(?:lər)?"),
    "iştirak": re.compile(r"e(?:tti|diyor|decek|dib|dirdi|tdi|dəcək|dir|tmək|tməyi|dəcəyini)(?:l[aeə]r)?"),
    "çıxış": re.compile(r"e(?:dib|tdi|dəcək)(?:lər)?"),
    "söz": re.compile(r"al(?:d[ıi]|[ıi]b|acak)(?:lar)?"),
    "araya": re.compile(r"g[eə]l(?:di|iyor|ecek|ib|əcək)(?:l[aeə]r)?"),
    "katılımı": re.compile(r"(?:ol|gerçekleş)(?:du|ti|acak|uyor)"),
    "katılım": re.compile(r"(?:göster|sağla)(?:d[ıi]|[ıi]yor|[ae]cak|yacak|ecek)(?:l[ae]r)?"),
    "konuşma": re.compile(r"yap(?:t[ıi]|acak)(?:lar)?"),
}
"""What taking part is called in two words, by the first."""


def taking_part(page: Page, names: Sequence[Found], spots: Mapping[int, int]) -> Iterator[tuple[int, Role]]:
    """The numbers of the names in a row who take part, themselves or by their members, as the verb behind tells."""
    if page.words.code not in TURKIC or not spots:
        return
    for verb in _verbs(page):
        if (besides := _besides(page, spots, verb)) is not None:
            row = row_before(page, names, spots, besides)
            yield from ((number, Role.PARTICIPANT) for number in without_affiliations(page, names, row))
        last = _last_name(page, names, spots, verb)
        if last is not None:
            row = row_before(page, names, spots, last)
            yield from ((number, Role.PARTICIPANT) for number in without_affiliations(page, names, row))


def members_acting(page: Page, names: Sequence[Found], spots: Mapping[int, int]) -> Iterator[tuple[int, Role]]:
    """The numbers of the names in a row that begins a sentence by its members, with what its last verb says of them."""
    if page.words.code not in TURKIC or not spots:
        return
    tokens = page.tokens
    for first, last in zip(page.first, page.last, strict=True):
        yield from _row_acting(page, names, spots, first, last)
    for index in tokens.where(_MEMBERS):
        before = _named_before(page, spots, index)
        if index in spots or before is None or tokens.shape[index] is not Shape.LOWER:
            continue
        row = row_before(page, names, spots, before)
        role = Role.SIGNATORY if _as_members(page, index) else _last_deed(page, index)
        role = role or (_opened_by_event(page, spots, index) if row else None)
        if row and role is not None:
            yield from ((number, role) for number in without_affiliations(page, names, row))


def _opened_by_event(page: Page, spots: Mapping[int, int], index: int) -> Role | None:
    """Taking part, where a sentence that members do something in begins with an event: "Toplantıda A ve B üyeleri"."""
    tokens = page.tokens
    floor = max(page.first[tokens.segment[index]], index - _FARTHEST_ROW)
    begin = next((at + 1 for at in range(index - 1, floor, -1) if tokens.word[at] in _STOPS), floor)
    low = tokens.low[begin]
    at_event = begin not in spots and low.startswith(_EVENTS) and low.endswith(_AT_EVENT)
    return Role.PARTICIPANT if at_event and begin + 1 in spots else None


def _as_members(page: Page, index: int) -> bool:
    """Whether members say what they state themselves: "A, B ve C başkanları | olarak ... çağırıyoruz"."""
    tokens = page.tokens
    end = page.last[tokens.segment[index]]
    near = range(index + 1, min(end, index + _FARTHEST_ROW))
    return tokens.low[index + 1] in _AS and any(tokens.low[at].endswith(_OURSELVES) for at in near)


def _row_acting(
    page: Page, names: Sequence[Found], spots: Mapping[int, int], first: int, last: int
) -> Iterator[tuple[int, Role]]:
    """The bodies in a row that begins a paragraph, with what its first sentence says: "A, B ve C ... yaptı"."""
    tokens = page.tokens
    place = next((at for at in range(first, min(last, first + _LEADING_WORDS)) if at in spots), last)
    row: list[int] = []
    while place < last and (
        place in spots or tokens.word[place] in _MARKS or tokens.low[place] in page.words.and_words
    ):
        if place in spots and spots[place] not in row:
            row.append(spots[place])
        place += 1
    if len(row) > 1 and _where(page, names, row[-1], place):
        row.pop()  # "A, B ve C, | Su Bakanlığı’nın önünde ..."
    bodies = all(names[number].kind is EntityKind.ORGANISATION for number in row)
    joined = any(tokens.word[at] == "," or tokens.low[at] in page.words.and_words for at in range(first, place))
    plain = len(row) > 1 and bodies and joined and place < last and case_of(page, names[row[-1]]) is Case.PLAIN
    placed = plain and (tokens.shape[place] is not Shape.LOWER or tokens.low[place].endswith(_INSIDE))
    if (
        plain
        and not placed
        and tokens.low[place] not in _MEMBERS
        and (role := _last_deed(page, place, barring=_BY)) is not None
    ):
        yield from ((number, role) for number in row)


def _where(page: Page, names: Sequence[Found], number: int, place: int) -> bool:
    """Whether the last name of a row only says where its others do something: "Su Bakanlığı’nın | önünde"."""
    near = page.tokens.low[place : place + 3]
    return case_of(page, names[number]) is Case.GENITIVE and any(low.startswith(_BEFORE_DOORS) for low in near)


def _named_before(page: Page, spots: Mapping[int, int], index: int) -> int | None:
    """The last token of the name before members, behind which small words tell what it is: "X (XY) gənc birliyinin"."""
    tokens = page.tokens
    place = index - 1
    if tokens.shape[place] is Shape.LOWER and place not in spots and is_head(tokens.low[place], page.words):
        while place > index - _LONGEST_GAP and tokens.shape[place] is Shape.LOWER and place not in spots:
            place -= 1
    while place > index - _LONGEST_GAP - 1 and place not in spots and tokens.word[place] in _MARKS:
        place -= 1
    return place if place in spots and tokens.segment[place] == tokens.segment[index] else None


def _last_deed(page: Page, index: int, barring: frozenset[str] | None = None) -> Role | None:
    """What the verb says that ends the sentence of a token, where no further subject stands between."""
    tokens = page.tokens
    limit = min(page.last[tokens.segment[index]], index + _FARTHEST_DEED)
    end = next((at for at in range(index, limit) if tokens.word[at] in _STOPS), limit)
    barred = _BARRING if barring is None else barring
    if any(tokens.low[at] in barred and not _for_doing(page, at) for at in range(index, end)):
        return None
    last = " ".join(tokens.low[max(index, end - 3) : end])
    return next((role for role, pattern in _DEEDS if pattern.search(last)), None)


def _for_doing(page: Page, at: int) -> bool:
    """Whether "for" tells what is to be done and brings in nobody else: "açıklama yapmak | için toplandı"."""
    low = page.tokens.low
    return low[at] in ("için", "üçün") and low[at - 1].endswith(_INFINITIVES)


def speaking_on(page: Page, names: Sequence[Found], spots: Mapping[int, int]) -> Iterator[tuple[int, Role]]:
    """The numbers of the persons whose speeches paragraphs tell one by one, behind one that speaks at an event."""
    if page.words.code not in TURKIC or not spots:
        return
    tokens = page.tokens
    opened = next((index for index in tokens.where(_SPEAKING) if _at_event(page, index)), None)
    if opened is None:
        return
    segment, missed = tokens.segment[opened], 0
    for number in range(segment, len(page.segments)):
        first = opened + 1 if number == segment else page.first[number]
        if number > segment and any(low.startswith(_ENDING) for low in tokens.low[first : page.last[number]]):
            return
        speaker = _speaker(page, names, spots, first, page.last[number])
        missed = 0 if speaker is not None else missed + 1
        if missed > 1:
            return
        if speaker is not None:
            yield speaker, Role.PARTICIPANT


def _at_event(page: Page, index: int) -> bool:
    """Whether a word for speaking tells of a speech at an event: "Mitinqdə | çıxış edən", "Eylemde | konuşan"."""
    tokens = page.tokens
    floor = max(page.first[tokens.segment[index]], index - _FARTHEST_VERB)
    return any(low.startswith(_EVENTS) for low in tokens.low[floor:index])


def _speaker(page: Page, names: Sequence[Found], spots: Mapping[int, int], first: int, last: int) -> int | None:
    """The person with whom a paragraph begins, office and body aside, and who says something in it."""
    place, near = first, min(last, first + _LEAD)
    while place < near and not (place in spots and names[spots[place]].kind is EntityKind.PERSON):
        low = page.tokens.low[place]
        small = place not in spots and page.tokens.shape[place] is Shape.LOWER
        if small and not (passes_between(page, place) or is_head(low, page.words)):
            return None
        place += 1
    said = place < near and any(low.startswith(_SAID) for low in page.tokens.low[place:last])
    return spots[place] if said else None


def _verbs(page: Page) -> list[int]:
    """Where a verb of taking part stands, or its first word."""
    tokens = page.tokens
    single = frozenset(low for low in tokens.places if _TAKING_PART.fullmatch(low))
    pairs = [
        index
        for index in tokens.where(frozenset(_SECOND_WORDS))
        if _SECOND_WORDS[tokens.low[index]].fullmatch("".join(tokens.low[index + 1 : index + 2]))
    ]
    return sorted([*tokens.where(single), *pairs])


def _last_name(page: Page, names: Sequence[Found], spots: Mapping[int, int], verb: int) -> int | None:
    """The last token of the row before a verb, from which only members, others and small words lead to the verb."""
    tokens = page.tokens
    floor = max(page.first[tokens.segment[verb]], verb - _FARTHEST_VERB)
    place = verb - 1
    while place >= floor and place not in spots:
        among = tokens.low[place] in _THESE and tokens.low[place + 1].startswith(_NAMED)
        if tokens.word[place] in _ENDS or (tokens.low[place] in _BARRING and not among):
            return None
        place -= 1
    if place < floor:
        return None
    following = place + 1
    while following < verb and tokens.word[following] in _MARKS and tokens.word[following] != ",":
        following += 1
    members = tokens.low[following] in _MEMBERS
    joined = following == verb or members or tokens.low[following] in _JOINING or tokens.word[following] == ","
    case = case_of(page, names[spots[place]])
    return place if joined and (case is Case.PLAIN or (members and case is Case.GENITIVE)) else None


def _joined_ending(page: Page, place: int) -> bool:
    """Whether a token is the ending of a short form, or the hyphen before it: "ATXƏM | -in sədri"."""
    tokens = page.tokens
    if tokens.word[place] == "-":
        return tokens.glued(place) and tokens.glued(place + 1)
    short = len(tokens.low[place]) <= _LONGEST_ENDING and tokens.shape[place] is Shape.LOWER
    return short and tokens.glued(place) and tokens.word[place - 1] in "-'’"


def _besides(page: Page, spots: Mapping[int, int], verb: int) -> int | None:
    """The last token of those besides whom others take part: "A, B ve | C'nin yanı sıra öğrenciler de katıldı"."""
    tokens = page.tokens
    floor = max(page.first[tokens.segment[verb]], verb - _FARTHEST_ROW)
    for place in range(verb - 1, floor, -1):
        if tokens.word[place] in _ENDS and tokens.word[place] != ":":
            return None
        if tokens.low[place] == "sıra" and tokens.low[place - 1] == "yanı":
            near = range(place - 2, max(floor, place - 2 - _LONGEST_GAP), -1)
            return next((at for at in near if at in spots), None)
    return None


def row_before(page: Page, names: Sequence[Found], spots: Mapping[int, int], last: int) -> list[int]:
    """The numbers of the names that commas, 'and', members and offices join up to a token, in order."""
    tokens = page.tokens
    joining = united(page.words.and_words, _MARKS, _JOINING, _MEMBERS, _SLASH)
    found: list[int] = []
    place, gap = last, 0
    floor = max(page.first[tokens.segment[last]], last - _FARTHEST_ROW)
    while place >= floor and gap <= _LONGEST_GAP:
        if place in spots:
            number, gap = spots[place], 0
            plain = not found or _stands_plain(page, names[number], place) or _owns_office(page, place)
            mother = found and tokens.word[place + 1] in _SLASH
            if number not in found and not plain and not _whence(page, names, number, found[-1]):
                break
            if number not in found and plain and not mother:
                found.append(number)
        elif _joined_ending(page, place) or (
            tokens.word[place] == "." and tokens.low[place - 1] in page.words.honorifics
        ):
            pass
        elif not (tokens.low[place] in joining or tokens.shape[place] in BIG or passes_between(page, place)):
            break
        else:
            gap += tokens.shape[place] is not Shape.MARK
        place -= 1
    return found[::-1]


def _whence(page: Page, names: Sequence[Found], body: int, person: int) -> bool:
    """Whether a body only tells where the person right behind it comes from: "Kelp Vakfı’ndan | Ali Kaya"."""
    left, right = names[body], names[person]
    if left.kind is not EntityKind.ORGANISATION or right.kind is not EntityKind.PERSON:
        return False
    between = page.between(left.end, right.start).strip().casefold()
    return _FROM_IT.fullmatch(between) is not None and f"{page.between(*left.span).casefold()}{between}".endswith(
        _WHENCE
    )


def _owns_office(page: Page, last: int) -> bool:
    """Whether an office of a body stands behind it in a row: "ATXƏM-in | sədri Ali Kaya"."""
    low = page.tokens.low
    behind = last + 1
    while behind < len(low) - 1 and _joined_ending(page, behind):
        behind += 1
    return low[behind] in page.words.titles


def _stands_plain(page: Page, item: Found, place: int) -> bool:
    """Whether a name of a row has no case ending, or members behind it that it owns; a woman's may look like one."""
    if item.kind is EntityKind.PERSON and page.tokens.low[place].endswith(FEMALE_OR_DATIVE):
        return True
    case = case_of(page, item)
    return case is Case.PLAIN or (case is Case.GENITIVE and page.tokens.low[place + 1] in _MEMBERS)
