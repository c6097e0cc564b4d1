"""What an 'and' between two runs of capitals says: a second complement, or where one name ends and a phrase begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from directory.extraction.shapes.name_beginnings import is_theme
from directory.extraction.shapes.name_ends import PLURAL_BODIES, people_in_plural
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.inflections import compound_head, masculine
from directory.extraction.words.themes import CHARGES, THEMES
from directory.extraction.words.vocabulary import is_head, united, word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from directory.extraction.shapes.name_runs import Group
    from directory.extraction.text.page import Page

_ADJECTIVE = re.compile(r"[^\W\d_]{3,}(?:al|ic|ive|ary|ious|istic)")
_FIELDED = {("for",), ("of",)}
_SIDES = word_set("east forward north now south together united west")
_NOUNS = word_set("""
    anniversary arsenal canal capital clinic collective critic executive fabric festival funeral hospital initiative
    journal library mosaic music national olympic professional public republic seminary survival topic traffic tribunal
    """)


def of_one_name(page: Page, head: int, before: Group, group: Group) -> bool:
    """Whether two groups with an 'and' are one name, by the short form behind or an adjective before both."""
    tokens = page.tokens
    if group.first < group.last or group.last + 3 >= len(tokens.word):
        return False
    around, whole = tokens.word[group.last + 1 : group.last + 4], range(min(head, before.first), group.last + 1)
    if around[0] == "(" and around[2] == ")" and len(around[1]) > 2:
        return around[1].casefold() == "".join(tokens.low[at][0] for at in whole if tokens.shape[at] in BIG)
    described = before.first <= head <= before.last - 2 and tokens.low[head + 1].endswith("er")
    alone = tokens.shape[group.last] is Shape.CAPITAL and not is_head(tokens.low[group.last], page.words)
    return page.words.code == "de" and described and alone and group.joint == ("und",)


def nominative(page: Page, group: Group) -> bool:
    """Whether a German "der" cannot be a genitive, as a masculine noun follows: "dem Torfbund | der Moorrat"."""
    if page.words.code != "de" or group.joint != ("der",):
        return False
    lows = page.tokens.low[group.first : group.last + 1]
    return masculine(
        next((low for low in lows if is_head(low, page.words) or compound_head(low, page.words)), lows[-1])
    )


def goes_on(page: Page, before: Group, group: Group) -> bool:
    """Whether a complement goes on over 'and' though a noun of bodies stands behind it."""
    return (
        _second_plural(page, before, group)
        or second_adjective(page, before, group)
        or _theme_of_other(page, before, group)
        or _second_field(page, before, group)
    )


def _second_field(page: Page, before: Group, group: Group) -> bool:
    """Whether an 'and' joins a field that is a noun of bodies too: "Centre for Democracy | and Technology"."""
    low, words = page.tokens.low, page.words
    if words.code != "en" or before.joint[:1] not in _FIELDED or group.last - group.first > 1:
        return False
    ends = {low[before.last], low[group.last]}
    return ends <= CHARGES and all(
        low[at] in CHARGES or is_theme(low[at], words)
        for each in (before, group)
        for at in range(each.first, each.last + 1)
    )


def _theme_of_other(page: Page, before: Group, group: Group) -> bool:
    """Whether a lone theme behind "of the" begins another body's name: "Academy of the Peace | and Freedom Party"."""
    low = page.tokens.low
    alone = before.first == before.last and before.joint == ("of", "the") and group.first < group.last
    return alone and is_theme(low[before.last], page.words) and is_theme(low[group.first], page.words)


def _second_plural(page: Page, before: Group, group: Group) -> bool:
    """Whether an 'and' joins a lone noun of bodies to another: "Committee of Kurdish Parties | and Institutions"."""
    low = page.tokens.low
    return group.first == group.last and low[group.first] in PLURAL_BODIES and low[before.last].endswith("s")


def second_adjective(page: Page, before: Group, group: Group) -> bool:
    """Whether an 'and' joins a second adjective to one without a noun: "of Kurdish | and Yazidi Parties"."""
    alone = group.first < group.last and not any(
        is_head(page.tokens.low[place], page.words) for place in range(before.first, before.last + 1)
    )
    return alone and adjective(page, before.last) and adjective(page, group.first)


def second_theme(page: Page, before: Group, group: Group) -> bool:
    """Whether an 'and' joins what a body is for: "Tana Women Advocacy | and Development Organisation"."""
    low = page.tokens.low
    themes = (low[before.last], low[group.first])
    return before.last > before.first and group.first < group.last and THEMES.issuperset(themes)


def adjective(page: Page, index: int) -> bool:
    """Whether a word only tells what the noun behind it is like: "Kurdish", "Educational", "Scientific"."""
    low = page.tokens.low[index]
    people = low in page.every.nationalities and not low.endswith("s")
    return people or (_ADJECTIVE.fullmatch(low) is not None and low not in _NOUNS and page.words.code == "en")


def begins_phrase(page: Page, before: Group, group: Group) -> bool:
    """Whether a people behind 'and' goes on in small letters: "Association of Kurds | and Kurdish leader in Rome"."""
    tokens, words = page.tokens, page.words
    after = group.last + 1
    if tokens.low[group.first] in words.titles and tokens.low[after : after + 1] in (["at"], ["for"], ["of"]):
        return True  # "Council for Civil Liberties | & Chair of X"
    if group.first != group.last or after >= len(tokens) or tokens.segment[after] != tokens.segment[group.last]:
        return False
    people = tokens.low[group.first] in page.every.nationalities and not tokens.low[group.first].endswith("s")
    small = tokens.shape[after] is Shape.LOWER and tokens.low[after] not in united(words.stopwords, words.link_words)
    return people and small and tokens.low[before.last].endswith("s")


def on_a_day(page: Page, group: Group) -> bool:
    """Whether a run behind "on" is the name of a day: "Campaign on | Harbour Day", "on | HARBOUR day"."""
    lows, after = page.tokens.low, group.last + 1
    return lows[group.last] == "day" or lows[after : after + 1] == ["day"]


def holds_other_head(page: Page, group: Group) -> bool:
    """Whether a run behind 'and' has a noun for bodies inside that a place leads: "| and Oslo University North"."""
    low, words = page.tokens.low, page.words
    return words.code == "en" and any(
        low[at] in words.strong_heads and low[at - 1] in page.every.places
        for at in range(group.first + 1, group.last + 1)
    )


def another_body(page: Page, before: Group, group: Group) -> bool:
    """Whether a name of its own stands behind 'and': "of Norway | and Nurses for Peace", "Chiefs | and Kelp North"."""
    tokens, words = page.tokens, page.words
    after = group.last + 1
    if words.code != "en" or after >= len(tokens) or tokens.segment[after] != tokens.segment[group.last]:
        return False
    supports = tokens.low[after] in ("for", "against", "without") and tokens.low[group.first].endswith("s")
    officer = tokens.low[before.last] in page.every.places and tokens.low[after] in words.titles
    longer = group.first < group.last and tokens.low[group.last] in _SIDES
    return officer or longer or (supports and tokens.low[before.last] in page.every.places)


def alike(page: Page, before: Group, group: Group) -> bool:
    """Whether two names begin with the same word, and so are two: "Leicester Mercury | and Leicester City Club"."""
    low = page.tokens.low
    return before.first < before.last and low[before.first] == low[group.first]


def of_another(page: Page, before: Group, group: Group) -> bool:
    """Whether a people leads the name behind 'and', and no people stands before: "of Kelp | and Dutch Armed Forces"."""
    tokens, peoples = page.tokens, page.every.nationalities
    if before.first == before.last and people_in_plural(page, before.last):
        return True  # "Kurds | and Friends of Kurdistan"
    if _ends_in_place(page, before, group):
        return True
    led = group.first < group.last and tokens.low[group.first] in peoples
    return led and not any(tokens.low[place] in peoples for place in range(before.first, before.last + 1))


def _ends_in_place(page: Page, before: Group, group: Group) -> bool:
    """Whether a place ends what stands before lone people and what for: "Free Norway | and Students for Kelp"."""
    low, places = page.tokens.low, page.every.places
    if before.first == before.last or low[before.last] not in places:
        return False
    whole = " ".join(low[before.first : before.last + 1])
    if low[group.first] in places and whole not in places and group.first < group.last:
        return True  # "Students for a Free Norway | and Peru Committee"
    alone = group.first == group.last and low[group.first].endswith("s")
    return alone and low[group.last + 1 : group.last + 2] == ["for"]


def two_peoples(page: Page, before: Group, group: Group) -> bool:
    """Whether two kinds of people are for or against one thing: "Mothers | and Women Against Violence"."""
    low = page.tokens.low
    alone = before.first == before.last and low[group.first] in PEOPLE_AS_BODIES
    behind = low[group.first + 1 : group.first + 2]
    return alone and low[before.last] in PEOPLE_AS_BODIES and behind in (["against"], ["for"], ["united"])


PEOPLE_AS_BODIES = word_set("""
    academics artists doctors families farmers fathers friends journalists lawyers mothers nurses parents scholars
    scientists students survivors teachers veterans women workers writers
    """)


def of_another_body(page: Page, group: Group) -> bool:
    """Whether a person stands behind 'and': "of the Kelp Party | and Ko Aunge of the Tide Union", "and Ali Demir"."""
    tokens, words = page.tokens, page.words
    after = group.last + 1
    if _addressed(page, group):
        return True
    if group.last - group.first not in (1, 2):
        return False
    given = tokens.low[group.first] in GIVEN_NAMES and tokens.low[group.first] not in page.every.places
    if tokens.low[after : after + 1] != ["of"] and not given:
        return False
    plain = united(words.name_words, words.weak_heads, words.strong_heads, page.every.nationalities)
    return all(
        tokens.shape[place] is Shape.CAPITAL
        and tokens.low[place] not in plain
        and tokens.low[place] not in page.common
        and not adjective(page, place)
        for place in range(group.first, group.last + 1)
    )


def _addressed(page: Page, group: Group) -> bool:
    """Whether a form of address or an office opens the name of a person: "of Fishers | and Mrs Olsen", "and Dr Lee"."""
    tokens = page.tokens
    if group.first == group.last or tokens.low[group.first] not in _ADDRESSES:
        return False
    behind = range(group.first + 1, group.last + 1)
    return not any(is_head(tokens.low[place], page.words) for place in behind)


_ADDRESSES = word_set("""
    ambassador baron baroness bishop congressman congresswoman councillor dame dr governor imam lady lord mayor minister
    mr mrs ms mx president prof professor rabbi rev reverend senator sheikh sir viscount
    """)
"""Forms of address and offices that no name of a body goes on with behind 'and'."""


def beside_ministry(page: Page, head: int, group: Group) -> bool:
    """Whether several words behind 'and' name no field of a ministry: "Ministry of Ports | and Kelp Trawlers"."""
    lows = page.tokens.low[group.first : group.last + 1]
    state = page.tokens.low[head] in ("ministry", "department") and len(lows) > 1 and group.joint == ("and",)
    state = state and not lows[0].endswith(("al", "an", "ary", "ed", "ic", "ing", "ive", "ous"))
    fields = CHARGES | page.words.name_words | page.words.weak_heads | page.words.strong_heads
    return state and fields.isdisjoint(lows)


def two_places(page: Page, chain: Sequence[Group], after: int) -> bool:
    """Whether an 'and' joins a second country to a name: "Federation of Sweden and Norway"."""
    words, tokens = page.words, page.tokens
    before, group = chain[after - 1], chain[after]
    joined = len(group.joint) == 1 and group.joint[0] in words.and_words and before.joint[:1] in {("of",), ("for",)}
    texts = [" ".join(tokens.low[each.first : each.last + 1]).rstrip(" .") for each in (before, group)]
    return joined and all(text in page.every.places for text in texts)
