"""Chains of names behind a cue phrase: the first near it, then all that commas and 'and' join to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.roles.clause_parts import as_well
from directory.extraction.roles.cue_phrases import AFTER, BEFORE, cue_phrases
from directory.extraction.roles.german_clauses import inverted
from directory.extraction.roles.parted_cues import dative_office
from directory.extraction.shapes.office_words import is_office
from directory.extraction.shapes.offices_between import opens_office, passes_between
from directory.extraction.shapes.portfolios import behind_field
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.deeds_en import ASSAULTS, CROWDS, EVENTS, UPON
from directory.extraction.words.grammar_tables import ROMANCE
from directory.extraction.words.vocabulary import is_head, united, word_set
from directory.model import Role

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

SENTENCE_ENDS = frozenset({".", "!", "?", ";"})
_OPENERS = frozenset({"including", "include", "included", "includes", "namely", "e.g", "like", ":"})
_GROUPS = word_set("""
    alliances associations bodies campaigners charities churches groups networks ngos organisations organizations
    parties unions
    """)
_RELATIVE = frozenset({"that", "which", "who"})
_VERBS = word_set("""
    is are was were has have had will would that which who whose because when while said says stated states added noted
    read reads using
    """)
PREPOSITIONS = word_set(
    "to by for as against over about on from with after before during without in at regarding concerning"
)
_CLOSING = frozenset('"”“»')
_JOINS = frozenset({",", "(", ")", '"', "“", "”"})
_SUFFERINGS = word_set("""
    abduction arrest arrests assassination conviction death deportation detention dismissal execution expulsion
    harassment imprisonment killing killings loss murder persecution prosecution sentencing torture treatment
    """)
_FEELING = word_set("express expresses join joins reject rejects reiterate reiterates thank thanks voice welcome")
_ASKING = word_set("""
    accused accuses appealed appeals asked asks called calls condemned condemns demanded demands requested requests
    urged urges
    """)
"""What those do of whom a sentence goes on to tell: "the letter, arranged by X, | asks Y"."""
_DEMANDED = word_set("""
    abolition acquittal arrest departure dismissal dissolution downfall exit extradition freeing impeachment ouster
    prosecution recall reinstatement release removal repeal resignation return sacking suspension withdrawal
    """)
"""What is demanded of somebody else than whom the words behind it name: "the release of Ann Lee"."""
_TO = {
    "de": word_set("an"), "es": word_set("a"), "fr": word_set("à"), "it": word_set("a"), "pt": word_set("a"),
    "ru": word_set("в"),
}  # fmt: skip
"""What says again that a further recipient follows, before an article or a name."""
_CONTRACTED = word_set("agli ai al alla alle allo ao aos au aux às à")
_ALSO = word_set("ainsi como así igualmente qu que")
_MEMBERS = word_set("""
    activistes activistas active adherents afiliados aktivisten angehörige delegados delegierte délégués militantes
    militants members mitglieder miembros membres representantes représentants sympathisants vertreter vertreterinnen
    üyeleri temsilcileri nümayəndələri üzvləri активисты делегаты представители сторонники члены
    """)
"""Those of a body who take part for it, named before it."""
_QUESTIONS = word_set("what whether how why if ob was wie warum si que comment")
_LEADERS = word_set("commissioner heads leaders leadership members president representatives rapporteur")
_RUSSIAN_INFINITIVE = re.compile(r"[а-яё]{2,}[аяеиыу]ть(?:ся)?")
_NO_INFINITIVES = word_set("мать печать память сеть")
_OPENING, _LONGEST_CALLING = frozenset('«„“"'), 4
_FAR, _SHORT, _FORM = 9, 2, 5  # tokens, letters of an abbreviation, letters no short form of address has
FARTHEST = 100
_SENT = word_set("адресовали вручили написали направили отправили передали подписали послали разослали")
"""Russian verbs behind which senders follow, where the receiver stands before them: "письмо ему | направили X"."""
_EXAMPLES, _DASHES = frozenset({"including", "like", "such"}), frozenset("–—-")
_TITLE_MARKS, _LONGEST_SITE = frozenset({"–", "—", "-", "|", "»", "·"}), 9
_FAR_IN_LIST = 24
_NEAR_OFFICE, _NEAR_MANY = 3, 6  # tokens
_COUNTS = word_set("""
    about almost dozens eight eleven fifty five forty four hundreds more nearly nine over seven several six some ten
    thirty three twelve twenty two
    """)
_FAR_IN_OFFICES = 14
_CHARGED, _FAR_FIELD = word_set("for of on"), 26
"""What leads from an office to what it is charged with."""
_LISTENERS = united(EVENTS, CROWDS)
"""Those to whom somebody speaks who are no addressees of a letter."""
_FRONTING = word_set("dans em en in par por")


def names_after(
    page: Page, spots: dict[int, int], last: int, role: Role, passed: set[tuple[int, Role, bool]]
) -> list[int]:
    """The names after a cue: the first near it, then all that commas and 'and' join to it.

    ``passed`` are the places of names, with role and kind of list, from which an earlier cue led on: there the chain
    ends, as what follows has its role already, and no place is read twice.
    """
    tokens = page.tokens
    chain: list[int] = []
    place, gap, far, listing = _behind_office(page, spots, last + 1, role), 0, _FAR, False
    segment = tokens.segment[last]
    end = page.last[segment]
    while place < end and (chain or place - last < FARTHEST):
        behind = _past_field(page, spots, place, role)
        gap, place = gap * (behind == place), behind
        if place in spots:
            if (place, role, listing) in passed or (chain and _speaks_next(page, spots, place)):
                break
            passed.add((place, role, listing))
            chain += [spots[place]] if chain[-1:] != [spots[place]] else []
            gap, far = 0, 8 if listing else 6
        else:
            low = tokens.low[place]
            turned = _writers_follow(page, place, last, role) if chain else _opposes(page, place, role)
            turned = turned or _site_follows(page, spots, place, last, role)
            if turned or _chain_ends(page, place, begun=bool(chain)) or inverted(page, place):
                break
            called = bool(chain) and _apposed(page, spots, place)
            joins = called or _joins(page, place, role, begun=bool(chain))
            if chain and opens_office(page, place):
                gap, far = 0, _FAR_IN_OFFICES
            if low in _OPENERS or (role is Role.RECIPIENT and tokens.low[place - 1 : place + 1] == ["such", "as"]):
                far = _FAR_IN_LIST
                gap, listing = 0, True
            elif not chain or not joins:
                affiliation = bool(chain) and gap == 0 and low in ("from", "of", "at")
                gap += (
                    0
                    if affiliation
                    else 1
                    + 9
                    * (
                        bool(chain)
                        and tokens.shape[place] is Shape.LOWER
                        and _ends_here(page, spots, place, listing=listing)
                    )
                )
            again = role is Role.RECIPIENT and _again(page, place)
            clause = bool(chain) and not (again or called) and _clause_begins(page, place)
            clause = clause or _another_cue(page, place, role)
            clause = clause or (bool(chain) and role is not Role.RECIPIENT and low in _ASKING)
            clause = clause or (bool(chain) and role is Role.RECIPIENT and low == "from" and page.words.code == "en")
            clause = clause or (role is not Role.RECIPIENT and page.words.code == "ru" and dative_office(page, place))
            clause = clause or (role is Role.RECIPIENT and low == "," and not chain and _unnamed(page, last + 1, place))
            if gap > far or clause or (not chain and (low in _QUESTIONS or (low == "," and role is Role.PUBLISHER))):
                break
            if not chain and (
                _leads_elsewhere(page, place, role) or (place > last + 1 and _ends_before(page, place, listing=listing))
            ):
                break
        place += 1
    return chain


def _past_field(page: Page, spots: dict[int, int], place: int, role: Role) -> int:
    """The comma behind what an unnamed office is for, where a name follows: "Commissioner | for Ports, the Union"."""
    tokens, words = page.tokens, page.words
    charged = role is Role.RECIPIENT and words.code == "en" and tokens.low[place] in _CHARGED and place not in spots
    if not charged or not is_office(tokens.low[place - 1], words):
        return place
    for at in range(place + 1, min(page.last[tokens.segment[place]] - 1, place + _FAR_FIELD)):
        low = tokens.low[at]
        if at in spots or low in SENTENCE_ENDS or low in _VERBS or (low in PREPOSITIONS and low not in _CHARGED):
            return place
        if low == "," and at + 1 + (tokens.low[at + 1] in words.articles) in spots:
            return at
    return place


def _apposed(page: Page, spots: dict[int, int], place: int) -> bool:
    """Whether a small Russian word says what the next name of a list is: "А, | активист Б"."""
    tokens = page.tokens
    before = tokens.low[place - 1]
    if page.words.code != "ru" or not (before == "," or before in page.words.and_words) or place in spots:
        return False
    last = place
    while last < place + _LONGEST_CALLING and tokens.shape[last] is Shape.LOWER and last not in spots:
        last += 1
    kind = is_head(tokens.low[last - 1], page.words) or tokens.low[last - 1] in page.words.titles
    named = last in spots or (kind and tokens.word[last] in _OPENING and last + 1 in spots)
    return named and last > place and (kind or last == place + 1)


def _writers_follow(page: Page, place: int, cue: int, role: Role) -> bool:
    """Whether a comma leads from who is written to on to many who write: "In a letter to X, | 27 groups, including"."""
    tokens = page.tokens
    if role is not Role.RECIPIENT or tokens.word[place] != ",":
        return False
    if page.words.code != "en":
        return page.words.code in ROMANCE and _fronted(page, place, cue)
    near = tokens.low[place + 1 : place + _NEAR_MANY]
    if _GROUPS.isdisjoint(near) or not (near[0].isdigit() or near[0] in _COUNTS):
        return False
    first = page.first[tokens.segment[cue]]
    begin = next((at + 1 for at in range(cue, first, -1) if tokens.word[at] in SENTENCE_ENDS), first)
    return tokens.low[begin] == "in"


def _site_follows(page: Page, spots: dict[int, int], place: int, cue: int, role: Role) -> bool:
    """Whether a title goes on with whose page it is on: "Open letter to the Minister for Ports | – Kelp Union"."""
    tokens = page.tokens
    dashed = role is Role.RECIPIENT and tokens.word[place] in _TITLE_MARKS and place + 1 in spots and place > cue + 1
    end = page.last[tokens.segment[place]]
    if not dashed or end - place > _LONGEST_SITE or not (_apart(page, place) and _apart(page, place + 1)):
        return False
    first = page.first[tokens.segment[place]]
    return SENTENCE_ENDS.isdisjoint(tokens.low[first:place]) and not any(
        low in SENTENCE_ENDS or low in _JOINS or low in page.words.and_words or low in _TITLE_MARKS
        for low in tokens.low[place + 1 : end]
    )


def _apart(page: Page, place: int) -> bool:
    """Whether a blank is before a token."""
    return page.text[page.tokens.start[place] - 1].isspace()


def _fronted(page: Page, place: int, cue: int) -> bool:
    """Whether a Romance sentence goes on with who writes: "Dans une lettre à X, | la Ligue dénonce"."""
    tokens = page.tokens
    first = page.first[tokens.segment[cue]]
    begin = next((at + 1 for at in range(cue, first - 1, -1) if tokens.word[at] in SENTENCE_ENDS), first)
    article = tokens.low[place + 1] in page.words.articles
    return tokens.low[begin] in _FRONTING and (article or tokens.shape[place + 1] is Shape.UPPER)


def _unnamed(page: Page, first: int, end: int) -> bool:
    """Whether those behind a cue are not named: "its submission to | Treasury ..., ", "a message to the | rally, "."""
    tokens, words = page.tokens, page.words
    first += tokens.low[first] in words.articles
    if words.code == "en" and end - first in (1, 2) and tokens.low[end - 1] in _LISTENERS:
        return True
    if words.code != "en" or first >= end or tokens.shape[first] is not Shape.CAPITAL:
        return False
    low = tokens.low[first]
    known = low in page.every.places or low in page.every.nationalities or low in words.honorifics
    return not (known or is_office(low, words) or tokens.shape[first + 1] is not Shape.LOWER)


def _behind_office(page: Page, spots: dict[int, int], start: int, role: Role) -> int:
    """Where a chain begins: with the holder behind an office and its field, "the Minister for Trade, | Ann Lee"."""
    near = range(start, min(start + _NEAR_OFFICE, len(page.tokens.word))) if role is Role.RECIPIENT else ()
    places = (behind_field(page, place) for place in near)
    held = next((place + 1 for place in places if place is not None), start)
    return held if held in spots and page.tokens.segment[held] == page.tokens.segment[start - 1] else start


def _opposes(page: Page, opener: int, role: Role) -> bool:
    """Whether what is opposed is named before a list of who opposes it: "against the Kelp Pipeline, | including X"."""
    tokens = page.tokens
    if role is not Role.TARGET or tokens.low[opener] not in _OPENERS:
        return False
    if page.words.code == "ru" and tokens.word[opener] == ":":  # "митинг против реформы: об этом | сообщила X"
        return True
    return tokens.word[opener - 1] == "," and tokens.shape[opener - 2] in BIG


def _chain_ends(page: Page, place: int, *, begun: bool) -> bool:
    """Whether a sentence, a quotation or what a chain belongs to ends here."""
    low = page.tokens.low[place]
    ended = low in SENTENCE_ENDS and not (low == "." and (_shortening(page, place) or _bracketed(page, place)))
    return ended or (begun and other_subject(page, place)) or _quotation_ends(page, place)


def other_subject(page: Page, place: int) -> bool:
    """Whether a noun with its examples is the subject behind a list: "to the minister, 84 | groups including X"."""
    low = page.tokens.low
    following = low[place + 1] if low[place] in _GROUPS and place + 1 < len(low) else ""
    if following not in _EXAMPLES and not (following in _DASHES and page.words.code == "en"):
        return False
    return page.words.and_words.isdisjoint(low[max(0, place - 3) : place])  # "..., and media organisations such as X"


def _shortening(page: Page, place: int) -> bool:
    """Whether a full stop belongs to an abbreviation ("U. N.", "Rt. Hon."), and no quotation mark is before it."""
    before = page.tokens.word[place - 1]
    plain = len(before) > 1 and (before.islower() or before.isupper())  # "rebuked it | . The Kelp Union", "the EU | ."
    short = (len(before) <= _SHORT and not plain) or (
        len(before) < _FORM and page.tokens.low[place - 1] in page.words.honorifics
    )
    return page.tokens.glued(place) and short and before[0].isalnum()


def _bracketed(page: Page, place: int) -> bool:
    """Whether a full stop stands right before the end of a bracket: "Sen. Ann Lee (D-Conn|.), and"."""
    tokens = page.tokens
    return tokens.word[place + 1 : place + 2] == [")"] and tokens.word[place + 2 : place + 3] == [","]


def _quotation_ends(page: Page, place: int) -> bool:
    """Whether a quotation mark closes what somebody says: "... we call on all,” | Ann Lee said"."""
    tokens = page.tokens
    return tokens.word[place] in _CLOSING and tokens.glued(place) and tokens.word[place - 1] in ",!?"


def _joins(page: Page, place: int, role: Role, *, begun: bool) -> bool:
    """Whether a token joins the names of a list: a mark, an 'and', a repeated "to", an office between them."""
    low = page.tokens.low[place]
    if low in _JOINS or low in page.words.and_words or (role is Role.RECIPIENT and _again(page, place)):
        return True
    return begun and (as_well(page.tokens.low, place) or passes_between(page, place))


def _leads_elsewhere(page: Page, place: int, role: Role) -> bool:
    """Whether a cue leads to no name behind this token: to what is suffered, to "you", to a speaker's office."""
    low = page.tokens.low[place]
    speaker = role is Role.PUBLISHER and page.words.code != "en" and low in page.words.titles
    following = page.tokens.low[place + 1 : place + 2]
    aimed = low in ASSAULTS and bool(following) and following[0] in UPON
    suffered = (role is Role.TARGET and (low in _SUFFERINGS or aimed)) or (
        role is Role.RECIPIENT and low in _DEMANDED and page.tokens.low[place + 1 : place + 2] == ["of"]
    )
    speaker = speaker or (role is Role.RECIPIENT and page.words.code == "ru" and low in _SENT)
    addressed = low in page.words.you_words or (role is Role.SIGNATORY and _goes_on(page, place))
    return speaker or suffered or addressed


def _speaks_next(page: Page, spots: dict[int, int], place: int) -> bool:
    """Whether a name behind a comma is the subject of the next clause: "... to the OSCE, | APA reported"."""
    tokens = page.tokens
    if tokens.word[place - 1] != ",":
        return False
    behind = place + 1
    while spots.get(behind) == spots[place]:
        behind += 1
    if behind >= len(tokens.low) or tokens.segment[behind] != tokens.segment[place]:
        return False
    saying = any(cue == (Role.PUBLISHER, BEFORE) for _, cue in cue_phrases(page.words).at(tokens.low, behind))
    return saying or tokens.low[behind] in page.words.acting_words or tokens.low[behind] in _FEELING


def _again(page: Page, place: int) -> bool:
    """Whether a list of recipients says "to" again: "to the Council, to the President of the Assembly"."""
    before, low = page.tokens.low[place - 1], page.tokens.low[place]
    if before != "," and before not in page.words.and_words and before not in _ALSO:
        return False
    if low in page.words.to_words:
        return True
    following = page.tokens.low[place + 1 : place + 2]
    named = bool(following) and (following[0] in page.words.articles or page.tokens.shape[place + 1] is not Shape.LOWER)
    return low in _CONTRACTED or (named and low in _TO.get(page.words.code, ()))


def _ends_here(page: Page, spots: dict[int, int], place: int, *, listing: bool) -> bool:
    """Whether a small word ends a chain, being none inside an office: "the President of X", "Commissioner for Y"."""
    tokens = page.tokens
    low, before = tokens.low[place], tokens.low[place - 1]
    office = low in ("of", "for") and place - 1 not in spots and (before in page.words.titles or before in _LEADERS)
    return not office and _ends_chain(low, listing=listing)


def _another_cue(page: Page, place: int, role: Role) -> bool:
    """Whether a cue of another role stands behind names, which ends their chain."""
    if page.words.code == "en" or page.tokens.low[place] in page.words.titles:
        return False
    return any(
        side == AFTER and other is not role and len(phrase[0]) > 3
        for phrase, (other, side) in cue_phrases(page.words).at(page.tokens.low, place)
    )


def _clause_begins(page: Page, place: int) -> bool:
    """Whether a small word behind a comma begins a clause and does not join a further name."""
    tokens, words = page.tokens, page.words
    low = tokens.low[place]
    if words.code == "ru" and _RUSSIAN_INFINITIVE.fullmatch(low) and low not in _NO_INFINITIVES:
        return True
    if words.code == "en" or tokens.word[place - 1] != "," or tokens.shape[place] is not Shape.LOWER:
        return False
    joining = united(words.articles, words.of_words, words.and_words, words.titles, words.honorifics, _OPENERS)
    if low == "a":  # in Romance languages never an article
        return True
    return low not in joining and not is_head(low, words) and low not in words.weak_heads and low not in _MEMBERS


def _goes_on(page: Page, place: int) -> bool:
    """Whether a sentence goes on behind a comma with what its subject does: "We, the undersigned, ask ..."."""
    tokens = page.tokens
    low = tokens.low[place]
    small = tokens.shape[place] is Shape.LOWER and low not in page.words.articles
    return small and tokens.low[place - 1] == "," and low not in _OPENERS and low not in page.words.and_words


def _ends_before(page: Page, place: int, *, listing: bool) -> bool:
    """Whether a small word parts a cue from what it leads to; "that include" leads on."""
    low, following = page.tokens.low[place], page.tokens.low[place + 1 : place + 2]
    leads_on = low in _RELATIVE and following and following[0] in _OPENERS
    return not leads_on and _ends_chain(low, listing=listing)


def _ends_chain(low: str, *, listing: bool) -> bool:
    """Whether a small word ends a chain of names: a verb always, a preposition unless the names are listed."""
    return low in _VERBS or (not listing and low in PREPOSITIONS)
