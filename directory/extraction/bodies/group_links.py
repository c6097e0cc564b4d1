"""Whether the small words behind a name lead on to more of it: "Union | of Fishers", "Board | for Trade and Ports"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.extraction.bodies.heads_of_runs import head_of
from directory.extraction.bodies.joined_groups import (
    another_body,
    begins_phrase,
    beside_ministry,
    goes_on,
    holds_other_head,
    nominative,
    of_another_body,
    of_one_name,
    on_a_day,
)
from directory.extraction.shapes.complements import done_by_known, opposed_to_nothing
from directory.extraction.shapes.known_bodies import is_known_everywhere, is_known_outlet
from directory.extraction.shapes.name_runs import Group, bids, run_end
from directory.extraction.shapes.name_shapes import WEEKDAYS
from directory.extraction.text.text_tokens import BIG, Shape
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import ROMANCE
from directory.extraction.words.themes import THEMES
from directory.extraction.words.vocabulary import word_set

if TYPE_CHECKING:
    from directory.extraction.text.page import Page

_JOINING = word_set("""
    against com con contra contre contro em en for für gegen in ohne on para per pour pro protiv sans sin to with
    without za
    """)
_STANDING = frozenset({"friends", "solidarity"})
_AIDING = frozenset({"aid", "assistance", "support"})
_LEGISLATURES, _SENATES = frozenset({"congress", "parliament"}), frozenset({"senado", "senato", "sénat"})
_TIMES = word_set("""
    anschluss auftrag einsatz fokus frühjahr frühling handumdrehen herbst hinblick jahr jahre keller laufe moment paket
    rahmen regel rubrik sommer vergleich vorfeld winter zuge zusammenhang
    """)
"""What a German "in" leads to behind a body and in no name: "Stiftung | im Jahr 2020", "Konzern | im Fokus"."""
_SENT = word_set("ambassador delegation delegations embassy envoy mission missions office representation")
_BEARERS = word_set("doctors farmers fighters journalists lawyers mothers nurses parents students teachers workers")
_MEMBERS = word_set("aktivisten angehörige delegierte mitglieder vertreter vertreterinnen")
_ADVISING = frozenset({"advisers", "advisors", "counsel", "counsellors"})
_TOPICS = word_set("""
    abuse abuses accountability censorship change cooperation corruption crimes democracy development dialogue
    disappearances equality executions freedom freedoms genocide impunity integrity justice killings liberties liberty
    minorities occupation peace persecution prisoners reconciliation reform refugees repression resistance revolution
    rights     security slavery solidarity stability terrorism torture transparency violence war women
    """)
"""What a body is for or against somewhere: "Campaign for Justice | in Norway"."""
_CAMPAIGNING = frozenset({"alliance", "campaign", "coalition", "initiative"})
"""Bodies that are for something in a land: "Initiative for Science | in Europe"."""
_PARTS = frozenset({"general assembly", "human rights council", "security council"})
"""Known names that say nothing without what they are a part of."""
_TOGETHER = frozenset({"bund", "bündnis", "rahmen", "verbund", "verein"})
"""What others are in together with a body: "der Torfbund im | Bündnis mit X"."""
_LETTERED_FIELDS = frozenset({"hr", "ict", "icts", "it", "tvet"})
"""Fields of work written as short forms: "Ministry of Electronics | and IT"."""


_PAIR, _LONGEST_SHORT = 2, 6
_AUTHORITIES = word_set("administration agency bureau center centers centre centres department division office")


def attaches(page: Page, head: int, before: Group, group: Group, *, complement: bool) -> bool:
    """Whether a name goes on over the small words before a group."""
    kind = joint_kind(page, group.joint)
    if kind == "of":
        apart = _owning(page, group) or done_by_known(page, before.last)
        return not apart and not _complete(page, before, group) and not nominative(page, group)
    if kind == "and+" and complement and page.tokens.low[head].endswith("ministerium"):
        return group.joint[1] in page.words.link_words and head_of(page, group) is None
    if kind == "and" and (group.joint == ("sowie",) or of_one_name(page, head, before, group)):
        return group.joint != ("sowie",)
    if group.joint == ("&",) and complement and _field_behind_sign(page, group):
        return True
    if (
        kind == "and"
        and complement
        and (_services(page, head, before, group) or _theme(page, group) or _second_quality(page, before, group))
    ):
        return True
    if kind == "and" and (_second_theme(page, head, before, group) or _second_aim(page, head, before, group)):
        return True
    if kind == "and" and complement and _field_that_heads(page, before, group):
        return True
    if kind == "and":
        plain = len(group.joint) == 1 and not proper(page, group) and not begins_phrase(page, before, group)
        plain = plain and page.tokens.low[group.first] not in _MEMBERS and not of_another_body(page, group)
        plain = plain and page.tokens.low[group.first] not in page.words.articles  # "Kelp School | and The ICEHOUSE"
        plain = plain and page.tokens.word[group.first : group.last + 1] != ["I"]  # "House of Kelp | and I"
        plain = plain and not another_body(page, before, group) and not beside_ministry(page, head, group)
        plain = plain and not holds_other_head(page, group)
        return complement and plain and (head_of(page, group) is None or goes_on(page, before, group))
    return kind == "link" and (bids(page, group.first - 2) or _link_attaches(page, head, group, complement=complement))


def _field_behind_sign(page: Page, group: Group) -> bool:
    """Whether one plain word behind the sign for 'and' goes on with a complement: "Center for Kelp | & Technology"."""
    tokens = page.tokens
    plain = group.first == group.last and tokens.shape[group.first] is Shape.CAPITAL
    known = is_known_everywhere(tokens.low[group.first]) or tokens.low[group.first] in page.words.titles
    return plain and not known and not proper(page, group)


def _second_quality(page: Page, before: Group, group: Group) -> bool:
    """Whether two adjectives or the like qualify what a body is for: "Corporation for National | and Kelp Service"."""
    tokens = page.tokens
    alone = before.first == before.last and tokens.low[before.first] in _QUALITIES and page.words.code == "en"
    return alone and group.joint == ("and",) and group.last > group.first and not proper(page, group)


_QUALITIES = word_set("civic civil economic human international legal local national public regional rural social")


def _theme(page: Page, group: Group) -> bool:
    """Whether one word for a theme goes on with a complement though bodies end in it: "Reefs | and Technology"."""
    tokens, place = page.tokens, group.first
    lone = place == group.last and len(group.joint) == 1
    return lone and page.words.code == "en" and tokens.shape[place] is Shape.CAPITAL and tokens.low[place] in THEMES


def _services(page: Page, head: int, before: Group, group: Group) -> bool:
    """Whether services of two kinds are what an authority is for: "Centers for Kelpcare & | Tidaid Services"."""
    low = page.tokens.low
    serving = group.last == group.first + 1 and low[group.last] == "services" and before.first == before.last
    return serving and low[head] in _AUTHORITIES and len(group.joint) == 1 and not proper(page, before)


def _second_theme(page: Page, head: int, before: Group, group: Group) -> bool:
    """Whether a German noun goes on with the theme of a head before it: "Forum Küste | und Hafen"."""
    tokens = page.tokens
    low = tokens.low[group.first]
    if group.first != group.last or page.words.code != "de" or tokens.shape[group.first] is not Shape.CAPITAL:
        return False
    if head_of(page, group) is not None:
        return False
    if low in GIVEN_NAMES or is_known_everywhere(low) or low in page.words.titles or proper(page, group):
        return False
    led = len(group.joint) == 1 and before.last == head + 1 and not before.joint
    return led and tokens.shape[before.last] is Shape.CAPITAL and not is_known_everywhere(tokens.low[before.last])


_FIELDS_THAT_HEAD = word_set("""
    acción action azione ação comunicación communication comunicazione comunicação gobierno gouvernance gouvernement
    governo memoria memória mémoire servicios sociedad sociedade società société solidaridad solidariedade solidarietà
    solidarité
    """)


def _field_that_heads(page: Page, before: Group, group: Group) -> bool:
    """Whether a second field is a noun of Romance bodies too: "Consejo de Transparencia | y Buen Gobierno"."""
    lows = page.tokens.low[group.first : group.last + 1]
    bare = page.words.code in ROMANCE and len(group.joint) == 1 and before.first == before.last
    of = before.joint[:1] and before.joint[0] in page.words.of_words
    return bool(bare and of) and len(lows) <= _PAIR and not _FIELDS_THAT_HEAD.isdisjoint(lows)


_AIMS = word_set("""
    acqua agua ambiente avenir citoyenneté cittadinanza ciudadanía clima climat cultura culture democracia
    democracy democrazia derecho derechos desarrollo desenvolvimento dignidad dignité diritti droit droits
    développement eau ecologia ecología educación emploi enfance environnement espoir famille femmes foi
    fraternité giustizia humanisme igualdad jeunesse justice justicia justiça lavoro laïcité liberdade libertad
    libertà liberté logement memoria mujeres mémoire natura naturaleza nature pace paix partage patrimoine paz
    progreso progrès renouveau réforme salud salute santé solidaridad solidarité sostenibilidad sviluppo terra
    terre territoire territorio tierra tolérance trabajo travail verdad verità vida vie vita vérité água écologie
    éducation égalité
    """)


def _second_aim(page: Page, head: int, before: Group, group: Group) -> bool:
    """Whether two aims stand right behind a Romance noun for bodies: "Collectif Eau | et Climat"."""
    tokens = page.tokens
    two = group.first == group.last and before.last == head + 1 and len(group.joint) == 1
    large = two and tokens.shape[group.first] is Shape.CAPITAL and page.words.code in ROMANCE
    return large and {tokens.low[before.last], tokens.low[group.first]} <= _AIMS


def joint_kind(page: Page, joint: tuple[str, ...]) -> str:
    """What joins two groups of capitals: "none", "and", "and+" with an article or more, "of" or another "link"."""
    words = page.words
    if not joint:
        return "none"
    if joint[0] in words.and_words:
        return "and" if len(joint) == 1 or joint[1] in words.articles else "and+"
    return "of" if joint[0] in words.of_words else "link"


def proper(page: Page, group: Group) -> bool:
    """Whether a group is a place, a known acronym or another name of its own."""
    tokens = page.tokens
    places = range(group.first, group.last + 1)
    text = " ".join(tokens.low[place] for place in places)
    return (
        text in page.every.places
        or is_known_outlet(text)
        or _whole(text)
        or (all(_lettered(page, place) for place in places) and text not in _LETTERED_FIELDS)
        or (group.first == group.last and tokens.shape[group.first] is Shape.MIXED)
    )


def _lettered(page: Page, place: int) -> bool:
    """Whether a word is the letters of a short form, and not one that a line in capitals makes loud: "COMMUNITY"."""
    loud = page.tokens.low[place] in page.words.name_words or len(page.tokens.word[place]) > _LONGEST_SHORT
    return page.tokens.shape[place] is Shape.UPPER and not (loud and page.words.code == "en")


def _complete(page: Page, before: Group, group: Group) -> bool:
    """Whether a world's body needs no 'of': "visit to the European Parliament | of the Kelp Observatory"."""
    text = " ".join(page.tokens.low[before.first : before.last + 1])
    return len(group.joint) > 1 and _whole(text) and head_of(page, group) is not None


def _whole(text: str) -> bool:
    return text not in _PARTS and is_known_everywhere(text)


def _owning(page: Page, group: Group) -> bool:
    """Whether a place owns the body that follows: "Department of Tides of | Norway's Kelp Foundation"."""
    tokens = page.tokens
    placed = page.words.code == "en" and tokens.low[group.last] in page.every.places
    first = group.last + 3
    owning = placed and tokens.word[group.last + 1 : first] in (["'", "s"], ["’", "s"])
    if not owning or not tokens.together(first, group.last) or tokens.shape[first] not in BIG:
        return False
    return head_of(page, Group(first, run_end(page, first))) is not None


def _link_attaches(page: Page, head: int, group: Group, *, complement: bool) -> bool:
    tokens, link = page.tokens, group.joint[0]
    if not complement and " ".join(tokens.low[head - 1 : head + 1]) in page.every.places:
        return False  # "the Russian Federation | against Norway"
    word = tokens.word[group.first]
    if group.joint == ("im",) and tokens.low[group.last] in _TOGETHER:
        return False
    if link in ("to", "for") and complement and tokens.low[group.first - 2] in _AIDING:
        return True  # "Council of State Support | to NGOs"
    acronym = (
        not complement
        and len(group.joint) > 1
        and group.first == group.last
        and tokens.shape[group.first] is Shape.UPPER
    )
    if (
        (link == "on" and (acronym or _apart(page, group, word)))
        or (link == "for" and acronym and tokens.low[head] in _BEARERS)
        or link == "the"
        or (word[:-1].isupper() and word.endswith("s") and group.first == group.last)
    ):
        return False
    large = tokens.shape[group.first - len(group.joint)] is Shape.CAPITAL  # "Tide Company Against Mines"
    timed = link in ("between", "from", "im", "in", "until") and tokens.low[group.first] in page.words.months
    timed = timed or (link in ("im", "in") and tokens.low[group.first] in _TIMES)
    opposed = opposed_to_nothing(tokens.low[head], link, tokens.low[group.first]) and not large
    if timed or opposed or tokens.low[group.first] in WEEKDAYS:
        return False
    text = " ".join(tokens.low[group.first : group.last + 1])
    place = text in page.every.places or tokens.low[group.first] in page.every.places
    if link == "in":
        supporting = group.last + 1 < len(tokens.word) and tokens.low[group.last + 1] in page.words.of_words
        of_topic = place and complement and tokens.low[group.first - 2] in _TOPICS
        of_topic = of_topic or (place and complement and tokens.low[head] in _CAMPAIGNING)
        sent = place and not complement and tokens.low[head] == "mission" and tokens.shape[head - 1] is Shape.CAPITAL
        return (supporting and not place) or of_topic or sent or tokens.low[head] in page.words.collective_heads
    if _of_its_own(page, head, group, complement=complement) or (link == "to" and tokens.low[head] in _LEGISLATURES):
        return False
    standing = link == "with" and place and _stands_with(page, head)
    plain = not (complement or standing) and tokens.low[head] not in page.words.on_heads
    if link in ("on", "with", "to") and plain and not bids(page, group.first):
        return False
    if link in ("to", "with") and place:
        return complement or standing
    return not complement or link in _JOINING


def _stands_with(page: Page, head: int) -> bool:
    """Whether a head goes on with the country that it is with: "Irish | Solidarity with Peru"."""
    led = head > page.first[page.tokens.segment[head]] and page.tokens.shape[head - 1] is Shape.CAPITAL
    return led and page.tokens.low[head] in _STANDING


def _of_its_own(page: Page, head: int, group: Group, *, complement: bool) -> bool:
    """Whether a small word leads to another body: "the Kelp Union | with the Tide Club"."""
    link = group.joint[0]
    joins = link == "with" and len(group.joint) > 1
    leading = link == "to" and complement and page.tokens.low[head] not in _SENT
    if leading and len(group.joint) > 1 and page.tokens.low[group.first - 3] not in _ADVISING:
        return True  # "from the Chamber of Ports | to the Kelp Roundtable"
    return (joins or leading) and head_of(page, group) is not None


def _apart(page: Page, group: Group, word: str) -> bool:
    """Whether what stands behind "on" is a day or a site: "Campaign on | Harbour Day", "from X on | KelpPages"."""
    if word.casefold() in WEEKDAYS or word.casefold() in page.words.months or on_a_day(page, group):
        return True
    return group.first == group.last and not word.isupper() and word[1:].isalpha() and not word[1:].islower()
