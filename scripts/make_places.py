"""Make ``directory/names/places.tsv`` from CLDR (through babel), the demonym tables and the city column of a ROR table.

Usage: make_places.py REGISTRY_ROR.tsv.  CLDR is under the Unicode licence, ROR's data under CC0.  A line is a
code and its names in Latin letters, apart by ``|``: ``DE`` a country, ``US-CA`` a region, ``GB/london`` a
city, ``*EU`` a part of the world.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Callable
from pathlib import Path

from babel import Locale
from babel.core import get_global

from directory.names.city_names import CITIES
from directory.names.demonyms import CONTINENTS, DEMONYMS, OTHER_COUNTRY_NAMES, REGIONS
from directory.names.tokens import latin_key

Put = Callable[[str, str], None]

LOCALES = """
en az az_Cyrl tr ru uk be de fr es pt it hy ka ar fa he el nl pl cs sk hu ro bg sr hr sl da sv nb fi et lv lt
kk uz ky tk tg zh ja ko ca eu gl sq mk bs is mt ga id ms vi th hi
""".split()  # noqa: SIM905 - a word table
"""The languages whose names of countries are taken."""
ENDINGS = {
    "de": ("e", "er", "es", "en"),
    "fr": ("e", "es"),
    "es": ("a", "os", "as"),
    "it": ("a", "i", "e"),
    "pt": ("a", "os", "as"),
    "ru": (),
}
"""What an adjective takes in each language, added to the name of the language."""
MINIMUM = 4
"""How many records of the table a city must have."""
WORDS = frozenset(
    """
of university split nice bath reading mobile orange young best center media medina central college station
park union male enterprise progress hope liberty normal independence science bar salt cross green john johns
""".split()  # noqa: SIM905 - a word table
)
"""Cities whose names are words of the field."""

ENGLISH = {"law", "laws", "many", "men"}
"""Words that stand in names of bodies everywhere and name a country only in a language far away."""


def main() -> None:
    """Write the table."""
    names: defaultdict[str, dict[str, None]] = defaultdict(dict)
    taken: dict[str, str] = {}

    def put(code: str, name: str) -> None:
        key = latin_key(name)
        if len(key) > 1 and key not in ENGLISH and taken.setdefault(key, code) == code:
            names[code][key] = None

    for table in (OTHER_COUNTRY_NAMES, REGIONS, CITIES, CONTINENTS):
        for code, value in table.items():
            for name in value.split("|"):
                put(code, name)
    for code, value in DEMONYMS.items():
        for name in value.split():
            put(code, name)
    countries(put)
    languages(put)
    cities(put, Path(sys.argv[1]))
    lines = [f"{code}\t{'|'.join(names[code])}\n" for code in sorted(names)]
    Path("directory/names/places.tsv").write_text("".join(lines), encoding="utf-8")
    print(len(lines), "places,", sum(len(value) for value in names.values()), "names")


def countries(put: Put) -> None:
    """Every country's name in every language of the list."""
    for tag in LOCALES:
        for code, name in Locale.parse(tag).territories.items():
            if len(code) == 2 and code.isalpha() and code not in {"EU", "EZ", "UN", "ZZ", "XA", "XB", "QO"}:
                put(code, name.split("(")[0])


def languages(put: Put) -> None:
    """The name of a country's own language, which doubles as its demonym, where only one country goes by it."""
    spoken = get_global("likely_subtags")
    for tag in LOCALES:
        locale = Locale.parse(tag)
        for language, name in locale.languages.items():
            territory = spoken.get(language, "").rpartition("_")[2]
            if (
                len(language) == 2
                and len(territory) == 2
                and language not in {"la", "sa", "eo", "ia", "ie", "io", "vo", "ar", "yi"}
                and " " not in name
            ):
                put({"en": "GB"}.get(language, territory), name)
                for ending in ENDINGS.get(locale.language, ()):
                    put({"en": "GB"}.get(language, territory), name + ending)


def cities(put: Put, table: Path) -> None:
    """The larger cities: those in which the table has several records."""
    seen: Counter[tuple[str, str]] = Counter()
    with table.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            for name in row["city"].replace("(", "/").split("/"):
                if row["country"] and name.strip():
                    seen[row["country"], latin_key(name)] += 1
    for (country, key), count in seen.most_common():
        if count >= MINIMUM and key not in WORDS and key.split()[-1] not in WORDS and len(key) > 2:
            put(f"{country}/{key.replace(' ', '-')}", key)


if __name__ == "__main__":
    main()
