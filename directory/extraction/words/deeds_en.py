"""What people do about a rally or a letter, in English: the verbs, what they are done to, and the role they give."""

from __future__ import annotations

from dataclasses import dataclass

from directory.extraction.words.vocabulary import word_set
from directory.model import Role

EVENTS = word_set("""
    action actions assemblage assembly bandh blockade campaign caravan celebration ceremony chain commemoration
    concentration concert conference convention convoy counter-demonstration counter-protest counter-protests
    counter-rally demo demonstration demonstrations demos dharna die-in die-ins encampment event events exhibition
    fast festival flashmob forum gathering gatherings gherao hartal hikoi hīkoi lecture lobby march marches
    motorcade observance occupation occupations parade picket picketing pickets picnic procession processions
    protest protests rallies rally reception roadshow screening seminar shutdown sit-in sit-ins sleep-out stayaway
    strike strikes symposium teach-in vigil vigils walk walkout webinar workshop
    """)
"""What is held and taken part in."""
CROWDS = word_set("""
    assembly attendees audience crowd crowds demonstrators gathering marchers meeting participants people picket
    protesters protestors strikers supporters workers
    """)
"""Who is spoken to at a rally."""
SPEECHES = word_set("""
    address addresses keynote oration presentation presentations remarks sermon speech speeches talk talks testimony
    """)
CEREMONIES = word_set("""
    anthem candle candles chants message messages names flowers
    hymn hymns poem poems prayer prayers psalm slogans song songs wreath wreaths
    """)
WRITINGS = word_set("""
    appeal appeals communique communiqué complaint complaints declaration email emails letter letters memoranda
    memorandum message messages note notes open-letter petition petitions plea resolution statement statements
    submission telegram telegrams
    """)
ASSAULTS = word_set("""
    aggression assault assaults attack attacks ban blockade campaign crackdown crackdowns embargo incursion injustice
    injustices invasion measures offensive operation operations raid raids restrictions sanctions siege threats
    violence war
    """)
"""What others do to whom "on" or "against" leads to: "protest against the raid on the Kelp Union"."""
UPON = frozenset({"against", "at", "on", "targeting"})
PETITIONS = word_set("campaign e-petition initiative petition petitions")


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb with the role that it gives who does it; ``over`` are the small words between it and its object."""

    role: Role
    objects: frozenset[str]
    over: frozenset[str] = frozenset()
    alone: bool = False  # whether it has no object: "marched to the port"
    passive: bool = False  # whether it says something only of those behind "by"
    brings: bool = False  # whether who does it may only carry what others wrote
    needs: bool = False  # whether one of ``over`` must stand behind the verb: "spoke at the rally"


def verb_forms(verb: str) -> tuple[str, ...]:
    """The present, past and participles of a regular verb."""
    if verb.endswith("e"):
        return verb, verb + "s", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in "aeo":
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    ending = "es" if verb.endswith(("s", "sh", "ch", "x")) else "s"
    return verb, verb + ending, verb + "ed", verb + "ing"


HEADLINE_VERBS = frozenset(
    form
    for verb in word_set("""
    accuse address announce appeal applaud approve arrest ask attack attend back ban blame block blast call
    challenge celebrate charge cite claim commemorate commend condemn confirm confront congratulate continue convict
    create criticise criticize defend decry delay delight deliver demand denounce deny deplore detain dismiss drop
    encourage end endorse expel express face fail file fine gather hail halt implore indict insist issue jail join
    kill launch lobby lodge mobilise mobilize mourn mull oppose oust participate plan pledge praise press prompt
    protest question raise rally rebuff recommend refuse reject release remember renew request require resist resume
    sack salute seek sentence sign slam stage submit suspend support sue target threaten unveil urge veto visit vow
    want warn welcome
    """)
    for form in verb_forms(verb)[1:3]
) | word_set("calls begins forbids gives holds hold meets met says sought speaks stands sued takes tells told wins won")
"""What headlines, all of whose words are large, say that somebody does, did or suffered: "Kelp Union Urges Talks"."""


def _deeds(deed: Deed, regular: str, irregular: str = "") -> dict[str, tuple[Deed, ...]]:
    forms = [form for verb in regular.split() for form in verb_forms(verb)]
    return dict.fromkeys([*forms, *irregular.split()], (deed,))


def _together(*tables: dict[str, tuple[Deed, ...]]) -> dict[str, tuple[Deed, ...]]:
    joined: dict[str, tuple[Deed, ...]] = {}
    for table in tables:
        for form, deeds in table.items():
            joined[form] = (*joined.get(form, ()), *deeds)
    return joined


_OF = frozenset({"of"})
_ABOUT = word_set("about against for of on out . ; ,")
_BEGUN = word_set("""
    campaign demonstration demonstrations encampment picket pickets protest protests rallies rally sit-in sit-ins vigil
    vigils
    """)
"""What is begun by those who called it."""
_STAGES = word_set("floor microphone mic podium stage")
_COMPANY = word_set("activists campaigners forces residents students villagers")
_WHERE = word_set("across against at before for from in near on outside over through throughout to under")

_ANNIVERSARIES = word_set("anniversary celebrations ceremonies commemorations day")
_DELEGATED = word_set("contingent delegates delegation delegations members people representatives")
_SIGNATURES = word_set("signature signatures")

DEEDS = _together(
    _deeds(
        Deed(Role.ORGANISER, EVENTS, _OF),
        """
        organise organize co-organise co-organize coorganise coorganize stage host co-host cohost arrange convene
        coordinate co-ordinate sponsor co-sponsor cosponsor mount head spearhead initiate launch conduct schedule
        slate form announce mobilise mobilize
        """,
        "hold holds held holding lead leads led leading oragnised plan plans planned planning",
    ),
    _deeds(Deed(Role.ORGANISER, EVENTS, frozenset({"for", "of"})), "call"),
    _deeds(Deed(Role.ORGANISER, _BEGUN, _OF), "start", "begin begins began begun beginning"),
    _deeds(Deed(Role.ORGANISER, _ANNIVERSARIES, _OF), "organise organize host sponsor", "hold holds held"),
    _deeds(Deed(Role.PARTICIPANT, frozenset({"delegation"}), _OF), "head", "lead leads led"),
    _deeds(Deed(Role.ORGANISER, EVENTS, frozenset({"over", "at"}), needs=True), "preside"),
    _deeds(Deed(Role.ORGANISER, PETITIONS, _OF), "launch start initiate deliver present organise organize create"),
    _deeds(Deed(Role.ORGANISER, PETITIONS, frozenset({"over", "in"}), needs=True), "hand"),
    _deeds(Deed(Role.ORGANISER, CROWDS), "mobilise mobilize"),
    _deeds(Deed(Role.ORGANISER, EVENTS, passive=True), "support back carry"),
    _deeds(Deed(Role.PARTICIPANT, EVENTS), "open inaugurate"),
    _deeds(Deed(Role.PARTICIPANT, EVENTS | CROWDS | _COMPANY), "join attend"),
    _deeds(Deed(Role.PARTICIPANT, EVENTS), "chair moderate"),
    _deeds(Deed(Role.SIGNATORY, WRITINGS, passive=True), "pass approve"),
    _deeds(Deed(Role.SIGNATORY, WRITINGS - PETITIONS), "launch initiate"),
    _deeds(Deed(Role.PARTICIPANT, _DELEGATED), "", "send sends sent"),
    _deeds(
        Deed(Role.PARTICIPANT, frozenset(), _WHERE, alone=True),
        "demonstrate",
        """
        assembled converged gathered marched marching picketed picketing protested protesting rallied rallying
        """,
    ),
    _deeds(Deed(Role.PARTICIPANT, EVENTS | CROWDS), "address"),
    _deeds(Deed(Role.PARTICIPANT, EVENTS, frozenset({"at"}), needs=True), "", "present"),
    _deeds(
        Deed(
            Role.PARTICIPANT,
            EVENTS | CROWDS | {"them", "us", "function", "moment", "occasion", "session"},
            frozenset({"at", "to", "during", "before", "in", "on"}),
            needs=True,
        ),
        "",
        "speak speaks spoke spoken speaking",
    ),
    _deeds(
        Deed(Role.PARTICIPANT, EVENTS, frozenset({"part", "in"}), needs=True),
        "participate",
        "take takes took taking taken",
    ),
    _deeds(Deed(Role.PARTICIPANT, CROWDS | EVENTS), "greet thank invite", "tell tells told telling"),
    _deeds(Deed(Role.PARTICIPANT, SPEECHES, _OF), "deliver", "give gives gave given giving make makes made making"),
    _deeds(Deed(Role.PARTICIPANT, frozenset({"speeches"})), "", "lead leads led leading"),
    _deeds(Deed(Role.PARTICIPANT, _STAGES), "", "take takes took taking"),
    _deeds(Deed(Role.SIGNATORY, _SIGNATURES), "add append lend affix bear", "put puts bore"),
    _deeds(Deed(Role.ORGANISER, EVENTS, frozenset({"together", "on"}), passive=True), "", "put"),
    _deeds(Deed(Role.PARTICIPANT, frozenset(), _ABOUT, alone=True), "", "spoke"),
    _deeds(
        Deed(Role.PARTICIPANT, CEREMONIES, _OF),
        "recite perform offer chant",
        """
        sing sings sang singing lay lays laid laying light lights lit lighting read reads reading lead leads led leading
        """,
    ),
    _deeds(
        Deed(Role.SIGNATORY, WRITINGS, _OF),
        """
        sign co-sign cosign endorse issue release publish adopt address draft author circulate lodge file
        """,
        "send sends sent sending submit submits submitted submitting write writes wrote written writing penned",
    ),
    _deeds(Deed(Role.SIGNATORY, WRITINGS - PETITIONS, _OF, brings=True), "deliver present"),
    _deeds(Deed(Role.SIGNATORY, WRITINGS - PETITIONS, frozenset({"over", "in"}), needs=True, brings=True), "hand"),
)
"""Each form of a verb with what it can mean."""

SHOWING = word_set("attracted drew featured featuring gathered included involved involves involving united")
"""Verbs of a rally whose objects take part in it."""

PARTICIPLES = word_set("held led written sent taken given made put read sung laid lit")
"""The participles that do not end in -ed."""

ACTORS = {
    **dict.fromkeys(
        word_set("speakers panelists panellists participants attendees guests dignitaries"), Role.PARTICIPANT
    ),
    **dict.fromkeys(
        word_set("organisers organizers co-organisers co-organizers sponsors co-sponsors cosponsors hosts co-hosts"),
        Role.ORGANISER,
    ),
    **dict.fromkeys(word_set("addressees recipients"), Role.RECIPIENT),
    **dict.fromkeys(word_set("initiators"), Role.ORGANISER),
    **dict.fromkeys(word_set("signatories signers co-signatories signees endorsers"), Role.SIGNATORY),
}
"""What those who act at a rally or sign a letter are called together."""

MAKERS = {
    **dict.fromkeys(
        word_set("attendee demonstrator marcher participant protester protestor speaker"), Role.PARTICIPANT
    ),
    **dict.fromkeys(word_set("convener convenor organiser organizer"), Role.ORGANISER),
    **dict.fromkeys(word_set("signatory co-signatory signer"), Role.SIGNATORY),
}
"""What one of them is called."""

PRESENT = word_set("addressing attending joining marching participating present speaking")
"""How those are told who came: "those present", "among those addressing the rally"."""

COLLECTIVES = word_set("""
    associations bodies campaigners churches coalitions federations groups institutions members ngos organisations
    organizations parties unions
    """)
"""Nouns of bodies that a list behind them names."""

FEELINGS = word_set("""
    admiration alarm anger appreciation concern concerns condemnation condolences disagreement disappointment
    disapproval dismay displeasure dissatisfaction fear fears frustration gratitude horror indignation objection
    objections opposition outrage regret regrets shock solidarity sorrow support sympathies sympathy worry
    """)
"""What those who state something voice about it."""
