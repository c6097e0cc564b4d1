"""Who acts for a body in running text: the person signs or speaks, and so does the body."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Extraction, RelationType, Role


def names_with(found: Extraction, role: Role) -> set[str]:
    return {mention.text for mention in found.mentions if role in mention.roles}


def signing(found: Extraction) -> set[tuple[str, str]]:
    return {
        (found.mentions[link.source].text, found.mentions[link.target].text)
        for link in found.relations
        if link.type is RelationType.SIGNS_FOR
    }


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        (
            "En nombre de la Mesa de Pescadores de Barra, Nayra Condori entregó la petición al alcalde de la ciudad.",
            "Nayra Condori",
            "Mesa de Pescadores de Barra",
        ),
        (
            "Au nom de la Ligue des bateliers du Rhône, Yanis Bouchra a remis la pétition à la mairie de la ville.",
            "Yanis Bouchra",
            "Ligue des bateliers du Rhône",
        ),
        (
            "Im Namen des Vereins der Torfstecher aus Emden überreichte Tomke Harms die Petition mit allen Namen.",
            "Tomke Harms",
            "Vereins der Torfstecher",
        ),
        (
            "От имени Союза лодочников Юн Чебан передал петицию, под которой подписались жители города.",
            "Юн Чебан",
            "Союза лодочников",
        ),
        (
            "Kıyı Balıkçıları Derneği adına Şahin Beyazgül, bu dilekçeyi ve imzaları teslim etti.",
            "Şahin Beyazgül",
            "Kıyı Balıkçıları Derneği",
        ),
        (
            "Nar Bağbanları Birliyi adından Rauf Mikayılov petisiyanı təqdim edib və onu beş min nəfər imzalayıb.",
            "Rauf Mikayılov",
            "Nar Bağbanları Birliyi",
        ),
    ],
    ids=["es", "fr", "de", "ru", "tr", "az"],
)
def test_who_hands_over_a_writing_on_behalf_of_a_body_signs_for_it(text: str, person: str, body: str) -> None:
    found = extract(read_text(text))
    assert (person, body) in signing(found)
    assert {person, body} <= names_with(found, Role.SIGNATORY)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Für den Torfbund Emden sprach Tomke Harms auf der Kundgebung.", {"Tomke Harms", "Torfbund Emden"}),
        ("От Союза дачников на митинге выступил Геннадий Ломакин.", {"Геннадий Ломакин", "Союза дачников"}),
    ],
    ids=["de", "ru"],
)
def test_who_speaks_for_a_body_takes_part_with_it(text: str, names: set[str]) -> None:
    assert names <= names_with(extract(read_text(text)), Role.PARTICIPANT)


@pytest.mark.parametrize(
    "text",
    [
        "Signatures\n\nPour le Comité des rives : Gérard Lacombe\nPour l'Union des dunes : Anne Moreau\n",
        "Firman esta carta:\n\nPor el Comité de riberas, Gerardo Lacomba\nPor la Unión de dunas, Ana Moreno\n",
        "Unterschriften\n\nFür das Komitee am Ufer: Gerhard Lack\nFür die Union der Dünen: Anna Moor\n",
    ],
    ids=["fr", "es", "de"],
)
def test_a_small_word_leads_to_the_body_that_the_person_behind_it_signs_for(text: str) -> None:
    links = signing(extract(read_text(text)))
    assert len(links) == 2
    assert all(name.startswith(("G", "A")) and body[0] in "CUK" for name, body in links)


def test_a_person_with_an_office_behind_a_body_signs_for_it() -> None:
    text = "Signed by\n\n1. Kelp Growers Union – Ann Lee, president\n2. Lantern Society – Ruth Cash\n"
    assert signing(extract(read_text(text))) == {("Ann Lee", "Kelp Growers Union"), ("Ruth Cash", "Lantern Society")}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            (
                "Toplantıya KESK adına Ayşe Kaya ve Hale Tunç, Kıyı Derneği adına Genel Sekreterimiz Mert Aksoy ve "
                "Liman Birliği adına Ece Demir katıldı.\n"
            ),
            {"Ayşe Kaya", "Hale Tunç", "Mert Aksoy", "Ece Demir"},
        ),
        (
            "Forumda Balıkçılar Birliği adına Ali Yılmaz ve Ece Arslan ile Kıyı Platformu adına Can Öz konuştu.\n",
            {"Ali Yılmaz", "Ece Arslan", "Can Öz"},
        ),
    ],
)
def test_all_who_take_part_for_a_body_in_one_turkish_sentence_do(text: str, people: set[str]) -> None:
    assert people <= names_with(extract(read_text(text)), Role.PARTICIPANT)
