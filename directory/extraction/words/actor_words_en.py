"""The English words beside which only one who acts can stand, as the slots of headless bodies use them."""

from __future__ import annotations

from directory.extraction.words.deeds_en import EVENTS, WRITINGS
from directory.extraction.words.vocabulary import word_set

MADE = word_set("""
    arranged backed called co-hosted co-organised co-organized co-signed co-sponsored convened coordinated drafted
    endorsed filed hosted initiated issued launched lodged mounted organised organized published sponsored staged
    stated submitted supported tabled voiced
    """)
"""Participles whose "by" leads to bodies."""
MADE_BY_SOME = word_set("attended handed led planned prepared presented sent signed spearheaded written")
"""Participles whose "by" leads to persons as often."""
BEHALF = frozenset(
    {
        ("acting", "for"),
        ("at", "the", "call", "of"),
        ("call", "came", "from"),
        ("call", "comes", "from"),
        ("demonstrate", "came", "from"),
        ("drawn", "up", "by"),
        ("at", "the", "invitation", "of"),
        ("at", "the", "request", "of"),
        ("in", "the", "name", "of"),
        ("invitation", "came", "from"),
        ("appeal", "came", "from"),
        ("appeal", "comes", "from"),
        ("initiative", "of"),
        ("microphone", "for"),
        ("on", "behalf", "of"),
        ("speaking", "for"),
        ("the", "work", "of"),
        ("thanks", "to"),
        ("under", "the", "banner", "of"),
        ("with", "the", "backing", "of"),
        ("with", "the", "support", "of"),
    }
)
"""Phrases that lead to who stands behind an action."""
BEHALF_BY_LAST = {last: tuple(phrase for phrase in BEHALF if phrase[-1] == last) for last in {p[-1] for p in BEHALF}}
FOLK = word_set("""
    activists affiliates branch branches campaigners chapter contingent convener convenor coordinator delegates
    delegation demonstrators followers founder founders leadership marchers members organisers organizers
    protesters protestors representatives section spokesman spokesmen spokespeople spokesperson spokeswoman
    supporters volunteers wing
    """)
"""Who belongs to a body that stands behind "of", "for", "from" or "with"."""
KIN = word_set("""
    aunt brother colleague cousin daughter father friend grandfather grandmother grandson husband mother neighbour
    nephew niece partner sister son uncle widow widower wife
    """)
"""What one person is to another, or to a body."""
FOUNDERS = word_set("founder founders")
STAFF = word_set("employees staff workers")
CHAIRS = word_set("""
    activist campaigner chair chairman chairperson chairwoman co-chair co-convenor co-director co-founder
    co-ordinator convener convenor coordinator director founder member members organiser organizer president
    secretary-general spokesman spokesperson spokeswoman treasurer vice-president
    """)
"""Offices that are held in a body and in no state, so that even what looks like a person behind "of" is a body."""
RANKED_SECRETARIES = word_set("branch district executive general national regional")
HELD_IN = frozenset({"of", "for", "from", "with", "at"})
KINDS = word_set("""
    alliance association associations broadcaster campaign charities charity club coalition collective collectives
    companies company corporation federation federations firm firms group groups initiative magazine movement
    movements network networks newspaper ngo ngos nonprofit organisation organisations organization organizations
    outlet parties party platform retailer station think-tank union unions watchdog
    """)
"""Nouns that say what the name right behind them is."""
KINDS_OF_TWO = {
    "agency": word_set("aid development news press relief welfare"),
    "arm": word_set("aid campaign campaigning charitable development education lobbying political relief research"),
    "site": word_set("campaign media news"),
    "tank": word_set("think"),
    "wing": word_set("student women's youth"),
    "website": word_set("campaign media news"),
}
"""The same of two words, the second first: "the think tank X"."""
FOLK_BEHIND = word_set("""
    activists campaigners contingent demonstrators marchers members organisers organizers petition protesters
    protestors spokesman spokesperson spokeswoman supporters volunteers
    """)
"""Who belongs to a body that stands right before."""
OWNED = (
    FOLK_BEHIND | EVENTS | WRITINGS | word_set("campaigner coordinator lawyer lawyers representative leader leaders")
)
"""What belongs to the body before an apostrophe and s."""
PLACED = word_set("gates headquarters hq office offices")
PICKETING = word_set("blockaded blockading picketed picketing")
HELPING = word_set("""
    again all already also are be been being both had has have is jointly later now officially publicly recently
    strongly then to today together was were will would yesterday
    """)
INTENDING = word_set("are had has have intend intends is plan planned plans vowed want wants was were")
"""What may stand before a "to" that a verb of acting follows."""
PASSIVE = word_set("be been being was were")
PLURAL = word_set("""
    accuse announce appeal are ask back block blockade boycott call condemn demand demonstrate denounce deplore
    express have hold host invite join launch march occupy oppose organise organize picket plan protest rally
    reject request slam stage support urge vow want warn welcome write
    """)
"""Verbs in the form that many take, so that one name before them is no person's."""
BODILY = word_set("""
    blockaded co-hosted co-organised co-organized convened hosted hosting hosts issued issues mobilised mobilized
    occupied organised organises organising organized organizes organizing petitioned petitions picketed picketing
    publishes sponsored sponsors staged stages staging
    """)
"""What bodies do more than persons."""
ACTING = word_set("""
    expressed expresses raised raises reaffirmed reaffirms reiterated reiterates
    accused accuses appealed appealing appeals asked asking asks blamed blames blocked called calling calls
    campaigning collected collecting condemned condemning condemns criticised criticises criticized delivered
    demanded demanding demands demonstrated denounced denounces deplored deplores drafted endorsed filed gathered
    handed invited invites joined launched launches lodged marched picket planning plans presented protest
    protested protests published rallied rejected rejects released requested requests say sent signed slammed
    slams submitted threatened urged urges urging voiced vowed warned warns welcomed welcomes writes written wrote
    """)
"""What bodies and persons do."""
HOLDING = word_set("brought held hold holding holds lead leads led planned planning plans took")
"""Verbs that an event behind them makes one of acting."""
HELD = EVENTS | word_set("campaign petition stand streets")
ASKED = word_set("ask asked asking asks urge urged urges urging")
AGAINST = word_set("action boycott campaign campaigns case complaint complaints lawsuit protest protests suit")
LISTED = word_set("co-hosts co-organisers co-organizers co-sponsors hosts organisers organizers signatories sponsors")
LISTING = word_set("are include included including were : ,")
HEADING = word_set("chairs directs founded heads leads runs")
"""What whoever is told of by "who" does to a body."""
FINITE = word_set("""
    are became began came did drew fell gave got had handed has have held hung is left lit met put ran read said
    sang sat says sent set spoke stood took was went were will won would
    """)
"""Verbs of any meaning that show what stands before them to be a subject."""
BELONGING = word_set("affiliated belong belonged belonging belongs")
CALLED_BODY = word_set("""
    alliance association body campaign campaigners charity club coalition collective federation forum foundation
    group initiative movement network ngo organisation organization party platform union
    """)
"""What a body is called behind a comma."""
BEHIND_CALLED = word_set(", . based for formed from in made of that which who with working")
ALONG = word_set("along alongside jointly together")
WITH = frozenset({"with", "alongside"})
CLAUSAL = word_set("a an backed for formed founded in supported the which who whose with")
"""Words that open a clause between a subject and its verb."""
PREPOSED = word_set("""
    about across after against among around as at before behind between by for from in including inside into like
    near of on outside over than through throughout to told towards under until with within without
    """)
"""Small words that make a name behind them something else than who acts."""
VERBS = BODILY | ACTING | HOLDING | PLURAL
LARGE_CUES = frozenset({"ngo", "ngos", "representing"})
"""Cues that may begin with a capital."""
