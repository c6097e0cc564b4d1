"""Letters made up in every habit of listing who signs, with what they say known by how they were made."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.bench.layout_habits import STRINGS
from tests.bench.layout_papers import strung
from tests.bench.layout_words import (
    ABROAD,
    BODY,
    CITIES,
    COUNTRIES,
    CUES,
    DEGREES,
    ENDINGS,
    FLAGS,
    HEADLINES,
    HONORIFICS,
    OFFICES,
    PLAIN_OFFICES,
    PROFESSIONS,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.bench.layout_habits import Layout
    from tests.bench.layout_names import Pools

Gold = dict[str, Any]

_HEADED = 0.5
_SMALL = frozenset({"of", "the", "and", "for", "de", "la", "le", "les", "des", "du", "del", "und", "der", "in", "at"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One who signs: the fields that a form puts into its places, all of them drawn whether printed or not."""

    p: str
    o: str
    a: str
    t: str
    j: str
    c: str
    y: str
    d: str
    e: str
    h: str
    g: str
    r: str

    def filled(self, form: str) -> str:
        """The entry printed by a form; capitals stand for the same field in capitals."""
        given, _, surname = self.p.rpartition(" ")
        return form.format(
            p=self.p, o=self.o, a=self.a, t=self.t, j=self.j, c=self.c, y=self.y, d=self.d, e=self.e, h=self.h,
            g=self.g, r=self.r, P=self.p.upper(), O=self.o.upper(), C=self.c.upper(), s=surname, S=surname.upper(),
            f=given, i=given[:1], **self._more(),
        )  # fmt: skip

    def _more(self) -> dict[str, str]:
        """Fields drawn by the person's name, so that they change no other draw."""
        draw = random.Random(self.p)  # noqa: S311 - the same each time
        day = f"2023-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
        return {"k": draw.choice(FLAGS), "l": self.l, "m": day, "n": str(draw.randint(1, 40))}

    @property
    def l(self) -> str:  # noqa: E743 - a field of forms
        """What a body is called in another language."""
        return random.Random(self.o).choice(ABROAD)  # noqa: S311 - the same each time


@dataclass(frozen=True, slots=True)
class Letter:
    """A made-up letter and its gold."""

    text: str
    gold: Gold


def entries(pools: Pools, draw: random.Random, count: int) -> list[Entry]:
    """Entries of different names; the draws do not depend on the form that prints them."""
    bodies: dict[str, None] = {}
    while len(bodies) < count:
        bodies[draw.choice(pools.headed if draw.random() < _HEADED else pools.bare)] = None
    people: dict[str, str] = {}  # by surname: one who stands twice is one
    while len(people) < count:
        person = draw.choice(pools.people)
        people.setdefault(person.split()[-1], person)
    return [_entry(draw, person, body) for person, body in (zip(people.values(), bodies, strict=True))]


def _entry(draw: random.Random, person: str, body: str) -> Entry:
    country, mail = draw.choice(COUNTRIES), person.rsplit(maxsplit=1)[-1].casefold()
    return Entry(
        p=person, o=body, a=_short(body), t=draw.choice(OFFICES), j=draw.choice(PROFESSIONS), c=country,
        y=draw.choice(CITIES), d=f"{draw.randint(1, 28)} {draw.choice(('March', 'April', 'May'))} 2023",
        e=f"{''.join(filter(str.isascii, mail))}@example.org", h=draw.choice(HONORIFICS), g=draw.choice(DEGREES),
        r=draw.choice(PLAIN_OFFICES),
    )  # fmt: skip


def _short(name: str) -> str:
    """The initials of a name."""
    words = [word.strip("(,.&\"'") for word in name.split()]
    letters = "".join(word[0] for word in words if word and word[0].isalpha() and word.casefold() not in _SMALL)
    return letters.upper() if len(letters) > 1 else name[:3].upper()


def letter(layout: Layout, pools: Pools, seed: int) -> Letter:
    """A letter in one layout; the same seed draws the same names whatever the layout."""
    draw = random.Random(seed)  # noqa: S311 - the same letters each time
    listed = entries(pools, draw, draw.randint(6, 13))
    kind = draw.choice(("any", "people" if "{p}" in layout.form.casefold() else "bodies"))
    cue = draw.choice(CUES[kind])
    items = [entry.filled(layout.form) for entry in listed]
    text = strung(layout, items) or STRINGS[layout.string](items)
    head = f"{draw.choice(HEADLINES)}\n\n{draw.randint(1, 28)} May 2023\n\n"
    said = "\n\n".join(draw.sample(BODY, 3))
    joint = " " if layout.string.startswith("inline") and cue.endswith(":") else "\n" if seed % 2 else "\n\n"
    ending = draw.choice(ENDINGS)
    return Letter(f"{head}{said}\n\n{cue}{joint}{text}\n\n{ending}\n", gold(listed, layout.form))


def gold(listed: Sequence[Entry], form: str) -> Gold:
    """What a list of entries printed by a form says."""
    role = ["signatory"]
    bodies, people, short = [], [], {}
    for entry in listed:
        names = _namings(entry)
        if "{o}" in form or "{O}" in form:
            known = {"name": entry.o, "surfaces": names, "roles": role}
            if "{a}" in form:
                known["surfaces"] = [*names, entry.a, f"{entry.o} ({entry.a})"]
                short[entry.a] = entry.o
            if "{l}" in form:
                abroad = [entry.l, f"{entry.o} / {entry.l}", f"{entry.o} ({entry.l})", f"{entry.l} - {entry.o}"]
                known["surfaces"] = [*names, *abroad]
            bodies.append(known)
        if "{p}" in form or "{P}" in form or "{s}" in form or "{S}" in form:
            signs = entry.o if bodies and bodies[-1]["name"] == entry.o else None
            people.append({"name": entry.p, "surfaces": _callings(entry), "roles": role, "signs_for": signs})
    return {
        "organisations": bodies,
        "people": people,
        "branch_of": [],
        "acronyms": short,
        "kind": "letter",
        "date": None,
        "ignore": ["Facebook", "Twitter"],
    }


def _namings(entry: Entry) -> list[str]:
    """The ways in which a body's name may be read: with and without what only locates it."""
    plain = entry.o.partition(" (")[0]
    first = entry.o.rpartition(", ")[0]
    placed = [f"{entry.o}, {entry.c}", f"{entry.o} ({entry.c})"]
    return list(dict.fromkeys([entry.o, plain, first or entry.o, *placed]))


def _callings(entry: Entry) -> list[str]:
    given, _, surname = entry.p.rpartition(" ")
    marked = [f"{entry.h} {entry.p}", f"{entry.p}, {entry.g}"]
    return [
        entry.p,
        entry.p.upper(),
        f"{given} {surname.upper()}",
        *marked,
        f"{surname}, {given}",
        f"{surname} {given}",
        f"{given[:1]}. {surname}",
    ]
