"""Registries of any size, made up from word lists, always the same for the same number."""

from __future__ import annotations

import random

_FIRST = (
    "Alpine",
    "Baltic",
    "Caspian",
    "Coral",
    "Danube",
    "Delta",
    "Eastern",
    "Fjord",
    "Global",
    "Harbour",
    "Island",
    "Lake",
    "Northern",
    "Open",
    "River",
)
_SECOND = (
    "Bridge",
    "Citizens",
    "Farmers",
    "Forest",
    "Freedom",
    "Health",
    "Heritage",
    "Housing",
    "Justice",
    "Peace",
    "Press",
    "Teachers",
    "Water",
)
_LAST = (
    "Alliance",
    "Association",
    "Centre",
    "Coalition",
    "Council",
    "Forum",
    "Foundation",
    "Initiative",
    "League",
    "Network",
    "Union",
)
_CYRILLIC = (
    "Альянс",
    "Ассоциация",
    "Центр",
    "Совет",
    "Форум",
    "Фонд",
    "Инициатива",
    "Лига",
    "Сеть",
    "Союз",
    "Народный",
    "Речной",
    "Мирный",
)
_KINDS = ["ngo", "union", "media", "coalition", "community", "government", "academic"]
_COUNTRIES = ["NO", "DE", "GB", "FR", "AZ", "GE", "CH", "NL", "SE", "US"]


def registry_text(entries: int) -> str:
    """A registry of organisations, about 300 bytes each."""
    chance = random.Random(entries)  # noqa: S311 - made-up data
    return "# a registry to measure with\norganisations:\n" + "".join(
        _entry(number, chance) for number in range(entries)
    )


def _entry(number: int, chance: random.Random) -> str:
    name = f"{chance.choice(_FIRST)} {chance.choice(_SECOND)} {chance.choice(_LAST)} {number}"
    lines = [f"  org-{number:06}:", f"    name: {name}"]
    if chance.random() < 0.4:
        lines.append(f"    acronyms: [{name[0]}{chance.choice('ABCDEF')}{number}]")
    lines += [f"    kind: {chance.choice(_KINDS)}", f"    country: {chance.choice(_COUNTRIES)}"]
    if number and chance.random() < 0.3:
        lines.append(f"    parent: org-{chance.randrange(number):06}")
    lines.append("    aliases:")
    for _ in range(chance.randint(1, 3)):
        lines.append(f"      - {chance.choice(_CYRILLIC)} {chance.choice(_CYRILLIC)} {number}")
    lines.append(f"    links: [https://www.example.org/{number}]")
    if chance.random() < 0.2:
        lines.append("    notes: seen on a letter   # by hand")
    return "\n".join(lines) + "\n"
