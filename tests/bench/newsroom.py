"""Documents as a newsroom keeps them, made up: short letters, statements and news in which the same names recur.

Bodies and people are drawn from pools of some thousands, few of them often and most seldom (by rank, as words of a
language are), and the registry knows about a third of the bodies: most of those that stand in many documents.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

BODIES, PEOPLE = 4_000, 6_000
# The exponent of the frequencies by rank: at 1 the first of 4,000 stands in every tenth place.
_STEEPNESS = 0.8
_KNOWN_OFTEN, _KNOWN_SELDOM = 0.7, 0.2

_HEADS = ("Union", "Forum", "Council", "Society", "Network", "Committee", "Institute", "Federation", "Alliance")
_TOPICS = ("Water", "Forest", "Press", "Labour", "River", "Health", "Mountain", "Harbour", "Farm", "Heritage", "Rail")
_SCOPES = ("", "", "", "National ", "Regional ", "Independent ", "Youth ")
_STARTS = ("Ba", "Ke", "Tor", "Mi", "Sal", "Gu", "Ne", "Ur", "Hal", "Dru", "Vo", "Li", "Os", "Pra", "Zhe", "Fi")
_MIDDLES = ("ra", "li", "mo", "du", "ve", "sha", "ni", "go")
_ENDS = ("va", "n", "sk", "ri", "ton", "berg", "li", "zen")
_GIVEN = (
    "Ann", "Omar", "Leyla", "Peter", "Nino", "Maria", "Irina", "Thomas", "Aysel", "Julia", "Samuel", "Olga", "Hans",
    "Fatima", "David", "Elena", "Rashad", "Karin", "Paul", "Sofia", "Viktor", "Laura", "Tamar", "Georg", "Amina",
)  # fmt: skip
_OFFICES = ("Director", "Chair", "President", "Secretary General", "Coordinator", "Member of the Board", "Spokesperson")
_MATTERS = (
    "the plan for the lower valley", "the closing of the night line", "the new rules for public hearings",
    "the budget of the schools", "the sale of the old harbour", "the permits for the quarry", "the register of wells",
    "the draft of the media act", "the contracts of the seasonal workers", "the archive of the city",
)  # fmt: skip
_SENTENCES = (
    "It was drawn up without those whom it touches, and the hearing that had been promised was put off three times.",
    "No figures have been published so far, although they were asked for in writing more than once.",
    "Families who live by the road learned of it from a notice on the door of the town hall.",
    "We do not ask for a favour: what we ask for is written in the law.",
    "The first complaint was filed in spring, and it has not been answered.",
    "Those who work there say that nobody has spoken to them since the winter.",
    "A meeting in the library drew more than two hundred people, and the minutes were handed in the next day.",
    "The costs have grown by a third, and nobody has said who is to bear them.",
    "An expert who was heard in public found the measurements to be incomplete.",
    "What was decided behind closed doors cannot be explained to the people of the valley.",
    "There is still time to do this in the open, step by step, with everyone at the table.",
    "Similar plans were given up elsewhere after the neighbours had been heard.",
    "The answer that came in May did not speak of the matter at all.",
    "Nobody disputes that something has to be done; how it is done is the question.",
)


@dataclass(frozen=True, slots=True)
class Newsroom:
    """The names that there are, most frequent first, with the sums of their frequencies."""

    bodies: tuple[str, ...]
    people: tuple[str, ...]
    body_sums: tuple[float, ...]
    people_sums: tuple[float, ...]

    def body(self, draw: random.Random) -> str:
        """One of the bodies, the first ones often."""
        return draw.choices(self.bodies, cum_weights=self.body_sums)[0]

    def person(self, draw: random.Random) -> str:
        """One of the people, the first ones often."""
        return draw.choices(self.people, cum_weights=self.people_sums)[0]


def made_up(seed: int = 7) -> Newsroom:
    """The names, the same each time."""
    draw = random.Random(seed)  # noqa: S311 - the same names each time
    bodies = _different(BODIES, lambda: _body(draw))
    people = _different(PEOPLE, lambda: f"{draw.choice(_GIVEN)} {_place(draw)}")
    return Newsroom(bodies, people, _sums(BODIES), _sums(PEOPLE))


def write_workspace(root: Path, documents: int, seed: int = 7) -> None:
    """A workspace with so many documents and a registry that knows part of the names."""
    names = made_up(seed)
    draw = random.Random(seed + 1)  # noqa: S311 - the same documents each time
    folder = root / "data" / "documents"
    folder.mkdir(parents=True)
    (root / "data" / "orgs.yaml").write_text(registry(names, draw), "utf-8")
    for number in range(documents):
        (folder / f"{number:06}.txt").write_text(document(names, draw, number), "utf-8")


def registry(names: Newsroom, draw: random.Random) -> str:
    """What the newsroom has noted of the bodies so far, some with their initials."""
    lines = ["organisations:"]
    initials: set[str] = set()
    for rank, name in enumerate(names.bodies):
        if draw.random() < (_KNOWN_OFTEN if rank < BODIES // 4 else _KNOWN_SELDOM):
            lines += [f"  {name.lower().replace(' ', '-')}:", f"    name: {name}"]
            short = "".join(word[0] for word in name.split())
            if rank % 5 == 0 and len(short) > 3 and short not in initials:
                lines.append(f"    acronyms: [{short}]")
                initials.add(short)
    return "\n".join([*lines, "people: {}", ""])


def document(names: Newsroom, draw: random.Random, number: int) -> str:
    """A letter, mostly; else a statement or a news item."""
    written = draw.choices((_letter, _statement, _news), (6, 2, 2))[0]
    return "\n".join([*written(names, draw), "", f"Reference {number}", ""])


def _letter(names: Newsroom, draw: random.Random) -> list[str]:
    asked = names.body(draw)
    return [
        f"Open letter to the {asked}",
        "",
        f"{_place(draw)}, {_date(draw)}",
        "",
        f"Dear members of the {asked},",
        "",
        f"The {names.body(draw)} and the {names.body(draw)} write about {draw.choice(_MATTERS)}. {_told(draw, 4)}",
        "",
        f"The {names.body(draw)} said in April that no date has been set. {_told(draw, 4)}",
        "",
        f"We ask you to publish {draw.choice(_MATTERS)} and to name the person in charge. {_told(draw, 3)}",
        "",
        "Signed:",
        *(
            f"- {names.person(draw)}, {draw.choice(_OFFICES)}, {names.body(draw)}"
            for _ in range(draw.choice((1, 2, 3, 4, 5, 6, 8, 12, 20)))
        ),
    ]


def _statement(names: Newsroom, draw: random.Random) -> list[str]:
    own = names.body(draw)
    return [
        f"Statement of the {own} on {draw.choice(_MATTERS)}",
        "",
        _date(draw),
        "",
        f"The {own} calls on the {names.body(draw)} to reconsider {draw.choice(_MATTERS)}. {_told(draw, 6)}",
        "",
        f"“We will go on,” said {names.person(draw)} of the {own}. {_told(draw, 5)}",
    ]


def _news(names: Newsroom, draw: random.Random) -> list[str]:
    first, second, person = names.body(draw), names.body(draw), names.person(draw)
    return [
        f"{first} criticises {draw.choice(_MATTERS)}",
        "",
        f"{_place(draw)}, {_date(draw)}. The {first} has criticised the {second}. {_told(draw, 5)}",
        "",
        f"{person}, {draw.choice(_OFFICES).lower()} of the {first}, spoke of a mistake. {_told(draw, 4)}",
        "",
        f"The {names.body(draw)} and the {names.body(draw)} joined the call. {_told(draw, 4)}",
    ]


def _told(draw: random.Random, sentences: int) -> str:
    return " ".join(draw.sample(_SENTENCES, sentences))


def _date(draw: random.Random) -> str:
    return f"{draw.randint(1, 28)} {draw.choice(('March', 'June', 'October'))} {draw.randint(2001, 2024)}"


def _body(draw: random.Random) -> str:
    return f"{_place(draw)} {draw.choice(_SCOPES)}{draw.choice(_TOPICS)} {draw.choice(_HEADS)}"


def _place(draw: random.Random) -> str:
    """One of some 8,000 names of towns that there are not."""
    return draw.choice(_STARTS) + draw.choice(_MIDDLES) + draw.choice(_MIDDLES) + draw.choice(_ENDS)


def _different(number: int, make: Callable[[], str]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    while len(found) < number:
        found[make()] = None
    return tuple(found)


def _sums(number: int) -> tuple[float, ...]:
    shares: Sequence[float] = [1 / rank**_STEEPNESS for rank in range(1, number + 1)]
    return tuple(accumulate(shares))
