"""Names of organisations in running text, grown from their head nouns."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.bodies.group_links import attaches, joint_kind, proper
from directory.extraction.bodies.heads_of_runs import Head, head_before_organ, head_of, last_heads
from directory.extraction.bodies.joined_groups import (
    alike,
    of_another,
    second_adjective,
    second_theme,
    two_peoples,
    two_places,
)
from directory.extraction.bodies.nameless_heads import is_common, is_legislature, is_topic, names_none, of_work
from directory.extraction.shapes.campaign_aims import campaigns_for
from directory.extraction.shapes.complements import complement_end
from directory.extraction.shapes.described_heads import (
    behind_kind,
    described,
    sentence_subject,
    takes_no_complement,
)
from directory.extraction.shapes.found import Found, organisation
from directory.extraction.shapes.name_beginnings import begun_before, behind_imperative, field_before
from directory.extraction.shapes.name_ends import (
    before_office,
    with_home,
    with_initialled_home,
    with_legal_form,
    with_placing,
    with_quoted,
    with_themes,
)
from directory.extraction.shapes.name_leads import without_lead
from directory.extraction.shapes.name_runs import APOSTROPHES, CLOSED_LINKS, Group, chain_at, suspended
from directory.extraction.shapes.office_holders import holder_at_end
from directory.extraction.shapes.person_words import our_officer
from directory.extraction.shapes.regions import region_before, shore_before
from directory.extraction.shapes.run_bounds import ends_other_name, subject_apart
from directory.extraction.shapes.slavic_heads import small_headed
from directory.extraction.shapes.unnamed_bodies import (
    of_a_plan,
    told_in_headline,
)
from directory.extraction.text.text_tokens import Shape
from directory.extraction.text.title_case import title_case
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import GRAMMARS, ROMANCE, TURKIC
from directory.extraction.words.vocabulary import united, word_set
from directory.model import Tier

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_LONGEST, _PERSON_LENGTH = 24, 2
_STATIONS = frozenset({"delegation", "headquarters", "mission", "office", "offices", "representation"})
_WHENCE = word_set("dan dən den tan ten ndan ndən nden")
_CROSSES = frozenset({"croce", "croix", "cruz"})
_BEARERS = word_set("doctors farmers fighters journalists lawyers mothers nurses parents students teachers workers")
_SUFFERED = word_set("""
    arrested detained dismissed displaced exiled fired imprisoned injured jailed killed murdered wounded
    """)
_PLANS = frozenset({"agenda", "plan", "platform", "program", "programme"})
_OF_ACTION = (["of", "action"], ["for", "action"], ["of", "work"])
_WORKS = word_set("""
    bridge coal copper dam drilling expansion exploration gas gold highway hydro hydroelectric lithium lng mine mining
    niobium oil pipeline power rail railway solar terminal uranium wind
    """)
_QUARTERS = word_set("central east eastern north northern south southern west western")


def grown_names(page: Page) -> list[Found]:
    """The names that a head noun shows."""
    found: list[Found] = []
    tokens = page.tokens
    behind = 0
    turkic = page.words.code in TURKIC
    farthest = last_heads(page)
    for index in tokens.large:
        if index < behind or index > farthest.get(tokens.segment[index], -1):
            continue
        if tokens.low[index] in CLOSED_LINKS and tokens.shape[index] is Shape.UPPER:
            continue
        chain = subject_apart(page, chain_at(page, index)) if turkic else chain_at(page, index)
        found.extend(names_in_chain(page, chain))
        behind = chain[-1].last + 1
    found.extend(organisation(span, "small-head", Tier.A) for span in small_headed(page))
    return found


def names_in_chain(page: Page, chain: list[Group]) -> list[Found]:
    """The names in groups of capitals that small words join."""
    found: list[Found] = []
    number = 0
    while number < len(chain):
        head = head_before_organ(page, chain[number])
        if head is None:
            number += 1
            continue
        span, number, tier = _grow(page, chain, number, head)
        if span and not is_topic(page, head):
            found.append(organisation(span, "head-noun", tier))
    return found


def _grow(page: Page, chain: list[Group], number: int, head: Head) -> tuple[tuple[int, int] | None, int, Tier]:
    tokens, words = page.tokens, page.words
    first, last = field_before(page, behind_imperative(page, _leftwards(page, chain, number, head))), head.last
    modifiers = head.at - first
    after = number + 1
    if head.last == chain[number].last:
        last, after = _with_groups(page, chain, after, head)
    last = with_quoted(page, max(last, complement_end(page, last), campaigns_for(page, head.first, last)))
    last = (holder_at_end(page, head.last, last) or last + 1) - 1
    complement = last > head.last
    if takes_no_complement(page, head.at) and head.last == head.at:
        last, complement = head.last, False
    complete = _completed(page, last) if complement else with_legal_form(page, last)
    complete = max(complete, with_initialled_home(page, last))
    low = tokens.low[head.at]
    if modifiers <= 0 and words.code in GRAMMARS and head.last == head.at and described(page, first, head.at):
        return None, after, Tier.B
    lone = first == head.at and not complement and head.last == head.at and is_common(page, head.at)
    if lone and is_legislature(page, head.at):
        return (tokens.start[first], tokens.end[first]), after, Tier.B
    lone = lone or (low in _CROSSES and last == head.at)  # the surname of "Eva Cruz"
    if lone or (not head.strong and modifiers <= 0 and not (complement and low in words.weak_heads)):
        return None, after, Tier.B
    text = " ".join(page.between(tokens.start[first], complete).casefold().split())
    if (
        names_none(page, text, first)
        or told_in_headline(page, first, last)
        or (
            low in words.collective_heads
            and not (modifiers and (complement or head.last > head.at))
            and not _own_community(page, head.at, modifiers)
        )
        or (
            low == "diaspora" and head.last == head.at and tokens.low[first - 1 : first] == ["the"]
        )  # "the Kelp Diaspora in Norway"
    ):
        return None, after, Tier.B
    if first == head.at - 1 and low in _BEARERS and (tokens.low[first] in _SUFFERED or _loud_people(page, first)):
        return None, after, Tier.B
    works = low in ("program", "programme") and tokens.low[head.at - 1] == "day"  # "the May Day Programme"
    works = works or (head.last == head.at and not complement and of_work(page, first, head.at))
    works = works or (low == "project" and not _WORKS.isdisjoint(tokens.low[first : head.at]))
    works = works or of_a_plan(page, head.at)
    works = works or tokens.low[head.at + 1 : head.at + 2] == ["стран"]  # "Правительствам стран Европы"
    works = works or (low in _PLANS and tokens.low[head.at + 1 : head.at + 3] in _OF_ACTION)  # "Nowa Plan of Action"
    if works or (low in words.weak_heads and sentence_subject(page, head.at, last)):
        return None, after, Tier.B
    station = modifiers == 1 and low in _STATIONS and tokens.shape[first] is Shape.UPPER  # "UN Office"
    tier = Tier.A if head.strong or modifiers > 1 or complement or station else Tier.B
    if title_case(page, first):
        tier = Tier.B
    return (tokens.start[behind_kind(page, first, last)], complete), max(after, number + 1), tier


def _own_community(page: Page, at: int, modifiers: int) -> bool:
    """Whether a Turkic noun for a community ends a body's name, as its capital shows: "Qərbi Göl İcması"."""
    return page.words.code in TURKIC and modifiers > 1 and page.tokens.shape[at] is Shape.CAPITAL


def _loud_people(page: Page, first: int) -> bool:
    """Whether capitals that open a paragraph tell of people and name no body: "NORWEGIAN WORKERS in two towns"."""
    tokens = page.tokens
    loud = tokens.shape[first] is Shape.UPPER and tokens.shape[first + 1] is Shape.UPPER
    return loud and tokens.low[first] in page.every.nationalities and tokens.low[first + 1].endswith("s")


def _completed(page: Page, last: int) -> int:
    """The end of a name with a complement, with the themes, places and homes that go on with it."""
    return max(with_themes(page, last), with_placing(page, last), with_home(page, last))


def _with_groups(page: Page, chain: list[Group], after: int, head: Head) -> tuple[int, int]:
    """The last token with the groups that small words join to a head, and the number of the group behind them."""
    last = head.last
    while after < len(chain) and (
        attaches(page, head.at, chain[after - 1], chain[after], complement=last > head.last)
        or two_places(page, chain, after)
    ):
        last = before_office(page, chain[after])
        after += 1
        if last < chain[after - 1].last or last - head.first > _LONGEST:
            break
    return last, after


def _leftwards(page: Page, chain: list[Group], number: int, head: Head) -> int:
    """Where the name begins, with the groups before that 'and' joins to it: "Students and Scholars Union"."""
    first = head.first
    while number > 0 and first == chain[number].first:
        joint = chain[number].joint
        before = chain[number - 1]
        headed = head_of(page, before) is not None and not _is_field(page, before)
        bodies = (headed and not _news_and(page, before.last, first)) or _of_its_place(page, before.last, first)
        joined = bool(joint) and set(joint) <= page.words.before_head and not bodies and not _person(page, before)
        joined = joined and not _holds_office(page, before)
        joined = joined or suspended(page, before.last + 1) or shore_before(page, before, chain[number])
        joined = joined or (page.words.code == "en" and joint == ("and",) and two_peoples(page, before, chain[number]))
        if joined and (lead := without_lead(page, before)) <= before.last:
            first, number = lead, number - 1
            continue
        joins = bool(joint) and joint[0] in page.words.and_words
        if joins and not bodies and (region := region_before(page, before, chain[number])) is not None:
            return region
        if len(joint) != 1 or joint[0] not in page.words.and_words:
            break
        long = page.words.code in TURKIC or second_adjective(page, before, chain[number])
        long = long or second_theme(page, before, chain[number]) or _of_country(page, before)
        longest = 4 if long else 1
        offices = united(page.words.titles, page.words.honorifics)
        held = page.words.code in TURKIC and _honoured(page, before.first, offices)
        if (
            before.last - _behind_place(page, before) > longest
            or bodies
            or held
            or _holds_office(page, before)
            or proper(page, before)
            or _person(page, before)
        ):
            break
        if (page.words.code == "ru" and ends_other_name(page, before)) or _begins_with_other(
            page, before, chain[number]
        ):
            break
        if of_another(page, before, chain[number]) or alike(page, before, chain[number]):
            break
        if number > 1 and joint_kind(page, before.joint) != "and" and not long:
            break
        lead = without_lead(page, before)
        if lead > before.last:
            break
        first, number = lead, number - 1
    return begun_before(page, first, joined=first != head.first)


def _is_field(page: Page, group: Group) -> bool:
    """Whether a noun for people alone tells whom a body is for: "the | Community | and Public Sector Union"."""
    low, words = page.tokens.low, page.words
    alone = group.first + (low[group.first] in words.articles) == group.last
    return alone and low[group.last] in _WHOM and words.code == "en"


_WHOM = word_set("children community families girls men women youth")


def _news_and(page: Page, before: int, first: int) -> bool:
    """Whether news is the first of what an agency gives: "the Kelp News and | Information Agency"."""
    low = page.tokens.low
    return low[before] == "news" and low[first] in _BESIDE_NEWS


_BESIDE_NEWS = frozenset({"analysis", "communication", "communications", "information", "media"})


_GERMAN_ADJECTIVE = re.compile(
    r".{2,}(?:al|ant|ar|at|är|bar|ell|haft|ig|isch|iv|lich|los|sam)e[nrs]?|freien?|neue[nr]?"
)


def _begins_with_other(page: Page, before: Group, group: Group) -> bool:
    """Whether what stands before 'and' is no part of the name, where adjectives or what names begin with are not there.

    "Lesung und | Moorverband", "Hay Puerto y | Tidal Watch".
    """
    tokens, joint = page.tokens, page.tokens.low[before.last + 1]
    if page.words.code == "ru":
        return ends_other_name(page, before)
    if page.words.code in ROMANCE:
        whole = group.last > group.first and tokens.low[group.last] not in page.words.legal_forms
        return whole and joint in ("e", "et", "y")
    joined = page.words.code == "de" and joint in ("und", "sowie")
    return joined and not _GERMAN_ADJECTIVE.fullmatch(tokens.low[before.last])


def _honoured(page: Page, first: int, offices: frozenset[str]) -> bool:
    """Whether an office or a form of address stands before a group, its full stop aside: "Prof. | Ali Kaya"."""
    low = page.tokens.low
    return low[first - 1 - (low[first - 1] == "." and first > 1)] in offices


def _holds_office(page: Page, group: Group) -> bool:
    """Whether a group is an office beside a body: "the | President and | Congress", "| Başbakan ile | Su Bakanlığı".

    "Mayor and City Council" is one body.
    """
    lows = page.tokens.low[group.first + (page.tokens.low[group.first] in page.words.articles) : group.last + 1]
    if page.words.code in TURKIC:
        return bool(lows) and lows[-1] in _TURKIC_RULERS
    return page.words.code == "en" and bool(lows) and lows[-1] in _RULERS


_TURKIC_RULERS = word_set(
    "bakanı başbakan başbakanı başkanı cumhurbaşkanı kaymakam nazir naziri prezident prezidenti valisi"
)
_RULERS = word_set("chairman chancellor director governor king minister president queen secretary sultan")


def _of_country(page: Page, group: Group) -> bool:
    """Whether a country's short form or the United Nations lead a group: "the | US Fish | and Wildlife Service"."""
    lows = page.tokens.low
    first = group.first + (lows[group.first] in page.words.articles)
    united_nations = lows[first : first + 2] == ["united", "nations"]
    short = united_nations or lows[first] in ("un", "us", "uk", "u.n", "u.s", "u.k")
    return short and group.last - first - united_nations == 1


_CONTINENTS = word_set("afrika anadolu asiya asya avrasiya avrasya avropa avrupa ortadoğu qafqaz")


def _of_its_place(page: Page, before: int, first: int) -> bool:
    """Whether a Turkic name begins with its place, and what "and" joins before it is none: "X ve | Belçika Y"."""
    low, places = page.tokens.low, page.every.places
    if page.words.code not in TURKIC:
        return False
    if low[before] in page.words.thing_nouns:  # "Göl Kanunu ile | Su Derneği"
        return True
    return (
        low[first] in places - _CONTINENTS and low[before] not in places and low[before] not in page.words.nationalities
    )


def _behind_place(page: Page, group: Group) -> int:
    """The first token of a group behind its article and the country that leads it: "U.S. | Fish and Wildlife"."""
    tokens, place = page.tokens, group.first + (page.tokens.low[group.first] in page.words.articles)
    while place < group.last and (tokens.word[place] == "." or tokens.low[place] in page.every.places):
        place += 1
    if place == group.first and place + 1 < group.last and tokens.low[place] in _QUARTERS:
        placed = (
            " ".join(tokens.low[place : place + 2]) in page.every.places or tokens.low[place + 1] in page.every.places
        )
        place += 2 * placed
    return place


def _person(page: Page, group: Group) -> bool:
    """Whether a group is a person's name of two words, in Turkic languages of three and with an office too.

    So in "Ann Lee and | Kelp Union chair Omar Stein", "Lee and | Kelp Holdings", "Başkan Ali Kaya ve | Göl Derneği".
    """
    tokens = page.tokens
    lows = tokens.low[group.first : group.last + 1]
    if page.words.code == "en" and len(lows) == 1:
        before = [place - 1 for place in tokens.places[lows[0]] if place]
        return any(tokens.low[at] in GIVEN_NAMES and tokens.shape[at] is Shape.CAPITAL for at in before)
    if page.words.code == "en":
        return len(lows) == _PERSON_LENGTH and (lows[0] in GIVEN_NAMES or lows[-1] == "lama")
    if page.words.code not in TURKIC or len(lows) < _PERSON_LENGTH:
        return False
    if any(low in page.words.titles or our_officer(low, page.words) for low in lows[:-1]):
        return True
    if tokens.shape[group.first] is Shape.INITIAL and lows[1] == ".":
        lows = lows[2:]  # "M. Zeki Demir ve | Kıyı Vakfı"
    bodily = united(page.words.name_words, page.words.strong_heads, page.words.weak_heads)
    sent = len(lows) == _PERSON_LENGTH and group.first > 1 and tokens.word[group.first - 2] in APOSTROPHES
    if sent and tokens.low[group.first - 1] in _WHENCE and bodily.isdisjoint(lows):
        return True  # "Göl-Sen'den Orvan Tekeli ve | Kıyı Derneği'nden"
    return len(lows) <= _PERSON_LENGTH + 1 and lows[0] in GIVEN_NAMES and bodily.isdisjoint(lows)
