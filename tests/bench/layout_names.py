"""Names for made-up lists of signatures: real ones where the labelled names are at hand, else own ones."""

from __future__ import annotations

import os
import random
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from directory.extraction.shapes.name_shapes import Judge
from directory.extraction.words.languages import every_table

_ROOT = Path(__file__).resolve().parents[2]
_HEADED = 2.5
_SHORTEST, _LONGEST = 4, 70

_BODIES = (
    "Harbour Workers Union", "Tall Pines Association", "Centre for River Law", "Association des lecteurs de Brévanne",
    "Verein Offene Werkstatt e.V.", "Federación Vecinal del Sur", "Kıyı Emekçileri Sendikası",
    "Union of Kelp Farmers", "Lantern Institute", "Network for Fair Nets", "Society of Ferry Captains",
    "Bündnis Grüne Gleise", "Дорожный профсоюз", "Çay Üreticileri Derneği", "Foundation for Quiet Shores",
    "Committee of Night Nurses", "Coalition for Slow Trains", "Instituto de Mareas", "Conseil des bergers",
    "Tidal Research Group", "Youth Council of the Upper Valley", "Students' Union of Nowa Technical School",
    "Peatland Fund, Inc.", "Academy of Small Boats", "Sozialverband Nordhafen", "Комитет садоводов",
    "Su Hakkı Platformu", "Cooperative of Salt Makers", "Committee for Peace, Bread and Work",
    "Hearth & Harbour Trust",
)  # fmt: skip
_BARE = (
    "Tidewater Now", "Stop the Quarry", "Fair Wind", "Rettet das Moor", "Casa Ruibal", "Mothers of the Delta",
    "Zelena Dolina", "Bread and Tulips", "Marea Alta", "Nordlicht", "La Boussole", "Les Mains Libres", "Open Nets",
    "Saltworks 21", "Kvinner i Nord", "Kıyıda Yaşam", "Живая река", "Yeni Yol", "Common Ferry",
    "Grandmothers Against Coal", "Tvoje Rijeka", "ΔRiver", "Slow Rails", "Semillas del Sur", "Sol y Sombra",
    "Third Shore", "Pagal Nadi", "Muzungu Wamoja", "Rights First", "iRiver", "Kein Meter", "Quiet Skies",
    "Women of the Mill", "Voces de Abajo", "Ende der Nacht", "Weather Underfoot", "Terre & Sel", "No More Concrete",
    "Hands Off the Lake", "Pomoc Sąsiedzka", "Tribuna Livre", "Orchard 4 All", "Basta!", "Vent Debout",
    "Debout les Quais", "Moorschutz Jetzt", "Liman Postası", "GreenTide",
)  # fmt: skip
_GIVEN = (
    "Ann", "Omar", "Leyla", "Peter", "Nino", "Maria", "Irina", "Thomas", "Aysel", "Julia", "Samuel", "Olga", "Hans",
    "Fatima", "David", "Elena", "Rashad", "Karin", "Paul", "Sofia", "Viktor", "Laura", "Tamar", "Jean-Luc", "Amina",
    "Ngozi", "Priya", "Kwame", "Zofia", "Bjørn", "Mehmet", "Çiğdem", "José", "Anaïs", "Hiroshi", "Tariq",
)  # fmt: skip
_SURNAMES = (
    "Stein", "Okafor", "Mammadova", "Lindqvist", "O'Dell", "Petrova", "van der Veen", "Yılmaz", "Ruiz Ortega", "Sato",
    "Kowalska", "Ben Amar", "de Souza", "Haddad", "Weaver", "Grünwald", "Achebe", "Nakamura", "Le Goff", "McArdle",
    "Iyer", "Tesfaye", "Novák", "Barzani", "Mensah", "Alvarez", "Aliyev", "Kaya", "Dupont-Morel", "Fitzroy",
)  # fmt: skip
_TROUBLE = re.compile(
    r" [-–] |\([A-Z][\w ]+\)$|\d{3}|[^\W\d_]{26}|[|*_#;<>]|^\W|https?:|\(.*\(|^[\d\W]*$|"
    r"\b(?:former|formerly|officer|president|director)\b",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[ \w'’.,&()!/–\"„“-]+")
_SCRIPTS = re.compile(r"[A-Za-zÀ-ɏА-яЁёƏə]")


@dataclass(frozen=True, slots=True)
class Pools:
    """Names to draw from: bodies with a noun that says so, bodies without one, and persons."""

    headed: tuple[str, ...]
    bare: tuple[str, ...]
    people: tuple[str, ...]


def judge() -> Judge:
    """The judge of names by themselves, in all languages."""
    return Judge(every_table("en"), frozenset())


def own_names() -> Pools:
    """The names that stand in this module."""
    draw = random.Random(7)  # noqa: S311 - the same names each time
    people = dict.fromkeys(f"{draw.choice(_GIVEN)} {draw.choice(_SURNAMES)}" for _ in range(400))
    return Pools(_BODIES, _BARE, tuple(people))


@lru_cache(maxsize=1)
def real_names() -> Pools:
    """The labelled names beside the project, where they are, else own ones."""
    folder = Path(os.environ.get("ORGDIR_SHARED", _ROOT.parent / "shared")) / "names"
    if not folder.is_dir():
        return own_names()
    bodies = [name for line in _lines(folder / "org_names_real.txt") if _usable(name := line.strip())]
    draw = random.Random(11)  # noqa: S311 - the same names each time
    draw.shuffle(bodies)
    seen = judge()
    headed = [name for name in bodies[:6000] if seen.organisation_score(name) >= _HEADED]
    bare = [name for name in bodies[:9000] if seen.organisation_score(name) < _HEADED and not _personal(name)]
    rows = [line.split("\t") for line in _lines(folder / "person_pairs.tsv")[1:]]
    people = {row[0] for row in rows if row[4] in ("everypolitician", "us_congress") and _person(row[0])}
    return Pools(tuple(headed), (*bare[:2000], *_BARE * 10), tuple(sorted(people)))


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()


def _usable(name: str) -> bool:
    if not _SHORTEST <= len(name) <= _LONGEST or _TROUBLE.search(name) or not _LETTERS.fullmatch(name):
        return False
    letters = [sign for sign in name if sign.isalpha()]
    return name[0].isupper() and sum(bool(_SCRIPTS.match(sign)) for sign in letters) == len(letters)


def _personal(name: str) -> bool:
    return judge().person_score(name) >= 0.5 and 2 <= len(name.split()) <= 3


def _person(name: str) -> bool:
    plain = all(word[0].isalpha() and word.istitle() for word in name.split())
    return plain and "," not in name and 2 <= len(name.split()) <= 4 and bool(_LETTERS.fullmatch(name))
