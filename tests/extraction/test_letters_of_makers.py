"""Letters of those who make and watch programs and machines: tables, brackets with several bodies, watchers' lists."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.extraction.shapes.gazetteer import words_of
from directory.extraction.words import known_abroad, media_abroad
from directory.model import EntityKind, RelationType, Role
from tests.extraction.said import names_in

TABLE = """We ask the keepers of the kelp engine to part with its owner. We, the undersigned, will not use it again.

|Name|{body}|{contact}|
|-|-|-|
|Tove Aaron|-|[@tove@sea.example](https://sea.example/@tove)|
|Can Merton|-|[merton.example](https://merton.example/about)|
|Ann Lee|[Tide Works Ltd](https://tide.example)|ann@tide.example|
|Kari Olsen|-|[kariolsen.example](https://kariolsen.example)|
"""


def parts(text: str, role: Role, kind: EntityKind) -> set[str]:
    return {m.name for m in extract(read_text(text)).mentions if role in m.roles and m.kind is kind}


@pytest.mark.parametrize(
    ("body", "contact"),
    [
        ("Project/Affiliation", "Contact"),
        ("Affiliation", "Website"),
        ("Organisation/Project", "Handle"),
        ("Employer", "Contact details"),
        ("Affiliation / Project", "GitHub"),
    ],
)
def test_addresses_beside_the_names_of_a_table_are_nobody(body: str, contact: str) -> None:
    text = TABLE.format(body=body, contact=contact)
    assert parts(text, Role.SIGNATORY, EntityKind.PERSON) == {"Tove Aaron", "Can Merton", "Ann Lee", "Kari Olsen"}
    assert parts(text, Role.SIGNATORY, EntityKind.ORGANISATION) == {"Tide Works Ltd"}


@pytest.mark.parametrize(
    ("bracket", "bodies"),
    [
        ("Kelp Project, Tide Foundation", {"Kelp Project", "Tide Foundation"}),
        ("Seagrid, Openmap", {"Seagrid", "Openmap"}),
        ("Tide Foundation Executive Director", {"Tide Foundation"}),
        ("KELPLUG supporter", {"KELPLUG"}),
        ("Shore Union, emeritus", {"Shore Union"}),
        ("Lantern Society, Kelp Trust and Dock Forum", {"Lantern Society", "Kelp Trust", "Dock Forum"}),
        ("Shore Union, Norway", {"Shore Union"}),
        ("Ministry of Ports, Trade and Fishery", {"Ministry of Ports, Trade and Fishery"}),
        ("Former member of the KWU board", set()),
    ],
)
def test_a_bracket_behind_a_person_holds_one_body_or_several(bracket: str, bodies: set[str]) -> None:
    text = f"We ask for open ports.\n\nSigned,\n\n- Tom Berg ({bracket})\n- Mary Dunn\n- Olga Lind\n"
    assert parts(text, Role.SIGNATORY, EntityKind.ORGANISATION) == bodies
    assert parts(text, Role.SIGNATORY, EntityKind.PERSON) == {"Tom Berg", "Mary Dunn", "Olga Lind"}


def test_what_a_full_stop_parts_from_a_signer_is_told_of_the_signer() -> None:
    text = """Joint statement of the watchers of the count, 31 March 2023

We ask for an open count.

Signatories

1. Ann Lee. Watcher since 2015, contester since 2019, member of the count's working group in 2020.
2. Tõnu Saar. Watcher from 2023.
3. Mary Dunn. Shore University
4. Olga Lind
"""
    assert parts(text, Role.SIGNATORY, EntityKind.PERSON) == {"Ann Lee", "Tõnu Saar", "Mary Dunn", "Olga Lind"}
    assert names_in(text) == {"Shore University"}


@pytest.mark.parametrize(
    "text",
    [
        "Groups marched against KTVA, the disputed surveillance bill now before the house. KTVA would open every box.",
        "The guild warned of KTVA, a trade agreement of four states, for months. KTVA would close the ports.",
    ],
)
def test_a_short_form_that_is_called_a_law_is_no_body(text: str) -> None:
    assert "KTVA" not in names_in(f"Report on the coast\n\n{text}\n")


def test_a_short_form_of_a_body_that_has_to_do_with_laws_stays_one() -> None:
    text = "Report\n\nMembers met KTVA, a treaty organisation of the north, and KTVA said it would answer.\n"
    assert "KTVA" in names_in(text)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("On site contact: Jeff Lyon, press@tide.example", {"Jeff Lyon"}),
        ("Director Peter York said the ports stay open.", {"Peter York"}),
        ("We met in Santa Rosa, California, and in San Jose, Costa Rica.", set()),
        ("A call by Keeper of Harbours Maria Palmer was heard.", {"Maria Palmer"}),
    ],
)
def test_a_town_may_be_a_surname_and_a_field_is_none(text: str, people: set[str]) -> None:
    assert names_in(f"Report on the coast\n\n{text}\n", EntityKind.PERSON) == people


def test_italian_verbs_and_articles_are_no_bodies() -> None:
    text = """Lettera aperta

La decisione del ministro è grave. La società civile chiede al Parlamento di fare chiarezza e alla Commissione di
Conciliazione siano inviati esperti. Per esporLe i fatti e presentarLe la rete siamo a chiederLe un incontro.
I dati della Autorità per le Garanzie nelle Telecomunicazioni (AGCom) lo provano.
"""
    found = names_in(text)
    assert "Autorità per le Garanzie nelle Telecomunicazioni" in found
    assert not {"La", "esporLe", "presentarLe", "chiederLe", "Parlamento di fare"} & found


def test_every_name_shipped_for_a_language_is_looked_for_as_it_is_printed() -> None:
    tables = (*known_abroad.NAMES.values(), *media_abroad.MEDIA_ABROAD.values())
    lost = [
        name
        for names in tables
        for name in names
        if len(words_of(name).word) == 1 and words_of(name).word[0] != name.replace("İ", "I")
    ]
    assert not lost


def test_who_signs_with_several_bodies_signs_for_the_last() -> None:
    text = "We ask for open ports.\n\nSigned,\n\n- Tom Berg (Kelp Project, Tide Foundation)\n- Mary Dunn\n- Olga Lind\n"
    said = extract(read_text(text))
    links = [link for link in said.relations if link.type is RelationType.SIGNS_FOR]
    assert [(said.mentions[x.source].name, said.mentions[x.target].name) for x in links] == [
        ("Tom Berg", "Tide Foundation")
    ]
