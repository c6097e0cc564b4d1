"""A small registry without a problem, and what a slip of the hand in it is."""

from __future__ import annotations

from typing import NamedTuple

REGISTRY = """\
organisations:
  river-watch:
    name: River Watch Alliance
    acronyms: [RWA]
    kind: ngo
    parent: lake-forum
    country: GE
    aliases:
      - Alliance of the River Watch
      - Watch on the River
    links: [https://www.river.example.org]
  lake-forum:
    name: Lake Forum
    kind: coalition
  hill-club:
    name: Hill Club
    kind: ngo
    since: "1961"
people:
  nino-example:
    name: Nino Example
    aliases: [Нино Экзампле]
    roles:
      - {org: hill-club, role: director, since: "2020"}
documents:
  letter.txt:
    date: "2025-04-14"
    roles:
      lake-forum: [recipient]
decisions:
  not_same:
    - {name: Hill Society, entity: hill-club}
  ignore:
    - Read on
"""


class Slip(NamedTuple):
    """A place of the registry, what is written there instead, each problem's code, line and column, the first's hint."""  # noqa: E501

    what: str
    place: str
    written: str
    problems: list[str]
    hint: str
