"""What English verbs of asking, criticising, handing over and suing say of their subject, object and complements."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from directory.extraction.words.deeds_en import WRITINGS, verb_forms
from directory.extraction.words.vocabulary import united, word_set
from directory.model import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

_S, _R, _T = Role.SIGNATORY, Role.RECIPIENT, Role.TARGET
BROUGHT = united(
    WRITINGS,
    word_set("""
    application brief call concerns copies copy demand demands dossier file grievances invitation list lists manifesto
    motion names objection objections paper plea proposal proposals protest recommendations report
    request requests signatures submission suggestions text
    """),
)
"""What is handed over, sent and lodged."""
SUITS = word_set("""
    action appeal case cases charge charges claim claims complaint complaints injunction lawsuit lawsuits motion
    objection objections petition proceedings protest protests suit suits
    """)
"""What is brought before a court or an authority against somebody."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A verb with the roles of its subject, its object and the names behind its small words.

    ``objects`` are the nouns one of which must be done or said, as object, or as subject of the passive.
    """

    subject: Role | None = None
    object: Role | None = None
    behind: Mapping[str, Role] = field(default_factory=dict)
    objects: frozenset[str] = frozenset()
    bids: bool = False  # whether an infinitive must follow the object: "wants X to leave"
    double: bool = False  # whether who receives may stand before what is given: "handed X a letter"


_ASK = Frame(_S, _R)
_BLAME = Frame(_S, _T)
_HAND = Frame(_S, None, {"to": _R}, BROUGHT, double=True)
_LODGE = Frame(_S, None, {"with": _R, "before": _R, "to": _R, "against": _T}, SUITS)


def _framed(frame: Frame, regular: str, irregular: str = "") -> tuple[Frame, frozenset[str]]:
    return frame, frozenset([*(form for verb in regular.split() for form in verb_forms(verb)), *irregular.split()])


def _by_form(*framed: tuple[Frame, frozenset[str]]) -> dict[str, tuple[Frame, ...]]:
    joined: dict[str, tuple[Frame, ...]] = {}
    for frame, forms in framed:
        for form in forms:
            joined[form] = (*joined.get(form, ()), frame)
    return joined


FRAMES = _by_form(
    _framed(
        _ASK,
        "ask urge implore beseech entreat exhort pressure lobby challenge",
        "beg begs begged begging press presses pressed pressing besought",
    ),
    _framed(Frame(_S, None, {"on": _R, "upon": _R}), "call"),
    _framed(Frame(_S, None, {"to": _R, "against": _R}), "appeal"),
    _framed(Frame(_S, None, {"with": _R}), "plead", "pled"),
    _framed(Frame(_R, None, {"from": _S}, WRITINGS), "receive"),
    _framed(Frame(_S, None, {"to": _R}), "turn"),
    _framed(Frame(None, None, {"on": _T}), "march"),
    _framed(Frame(_S, None, {"to": _R}), "", "write writes wrote writing written"),
    _framed(Frame(_S, None, {"to": _R, "against": _T, "about": _T}), "complain"),
    _framed(Frame(_S, None, {"to": _R}), "protest"),
    _framed(Frame(None, None, {"against": _T}), "protest"),
    _framed(Frame(_S, _R, bids=True), "want"),
    _framed(Frame(None, None, {"against": _T}), "demonstrate campaign agitate"),
    _framed(Frame(_S, None, {"from": _R, "of": _R}), "demand request"),
    _framed(
        _BLAME,
        """
        condemn criticise criticize denounce blame accuse lambast lambaste blast decry deplore rebuke castigate censure
        reproach berate sue boycott excoriate vilify
        """,
        "slam slams slammed slamming",
    ),
    _framed(
        _HAND,
        "hand present deliver forward address direct dispatch convey mail email fax transmit",
        """
        send sends sent sending give gives gave given giving bring brings brought bringing submit submits submitted
        submitting write writes wrote written
        """,
    ),
    _framed(Frame(_S, None, {"at": _R}, BROUGHT), "aim direct"),
    _framed(_LODGE, "lodge file register raise", "bring brings brought bringing"),
)
"""Each form of a verb with its frames."""
