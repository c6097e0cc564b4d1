"""Owns the words for what a place is: which of them say nothing in a name, and which tell a body from another there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from directory.names.lexicon import PLACE, STOP

if TYPE_CHECKING:
    from directory.names.parts import Part

RANKS = frozenset(
    """
    archdiocese autonomous bezirk bistum borough canton city comunidad county cumhuriyeti cumhuriyetinin departement
    diocese diocesi diocesis diozese district eparchy erzbistum estado gorod goroda governorate hanrapetutyan
    hanrapetutyun ilce ilcesi island islands landkreis marz marzi metropolitan oblast oblastnoy obwodu prefecture
    province provincia raioni raionis rayon rayona rayoni rayonnyy rayonu rayonunun regiao region republic republicii
    republik republika republike republiken republiky republique respublika respublikasi respublikasinda
    respublikasinin respublikasy respubliki respublikinda respublikis respubliky rzeczypospolitej sahar sahari seher
    seheri shahar shahari shaharinin sheher stadtkreis territory vilayati vilayeti village voivodeship
    """.split()  # noqa: SIM905 - a word table
)
"""Words for what a place is, in Latin letters."""

_SEVERAL_IN_A_PLACE = frozenset(
    {"academy", "clinic", "college", "hochschule", "hospital", "institute", "polytechnic", "school", "university"}
)
_COUNTRY = "@AZ"


def without_rank(parts: list[Part]) -> list[Part]:
    """The words for what a place is carry nothing beside it: 'Hubei Province', 'City of Prague'."""
    for at, part in enumerate(parts):
        if part.text in RANKS:
            before = parts[at - 1].kind if at else STOP
            after = [other.kind for other in parts[at + 1 : at + 3]]
            if before is PLACE or after[:1] == [PLACE] or after == [STOP, PLACE]:
                parts[at] = part._replace(kind=STOP, weight=0.0)
    return parts


def telling_ranks(parts: tuple[Part, ...]) -> tuple[str, ...]:
    """The words for what a place is that tell one school or hospital of the place from another."""
    inside = [
        part.text
        for at, part in enumerate(parts[1:-1], 1)
        if part.kind is STOP
        and part.text in RANKS
        and (_tells(parts[at - 1], parts[at + 1]) or _tells(parts[at + 1], parts[at - 1]))
    ]
    # 'City of X College'
    leads = len(parts) > _LED and parts[0].text in RANKS and parts[1].kind is STOP and _tells(parts[2], parts[3])
    return (parts[0].text, *inside) if leads else tuple(inside)


_LED = 3


def _tells(place: Part, body: Part) -> bool:
    """Whether a place that is no country may have several bodies of this kind."""
    return place.kind is PLACE and len(place.form) > len(_COUNTRY) and body.form in _SEVERAL_IN_A_PLACE
