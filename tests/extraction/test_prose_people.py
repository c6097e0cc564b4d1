"""Persons in running text that no table of given names knows, or whose surname is also a place."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The page was written by Zumrala Qocayeva after the march.", "Zumrala Qocayeva"),
        ("Ruth Preston MP addressed the protest outside the town hall.", "Ruth Preston"),
        ("Runa Pellar, UK director of the Fjord Society, was the first to come.", "Runa Pellar"),
        ("It would approach Secretary-General Runo Ki Pellar on that matter.", "Runo Ki Pellar"),
        ("They wrote to Mr. Volker English about it.", "Volker English"),
        ("Then Rabbi Israel Hollman prayed.", "Israel Hollman"),
        ("The Foreign Minister GL Pellari answered that on Monday.", "GL Pellari"),
        ("Dr RK Tembelari, who leads it, said no.", "RK Tembelari"),
        ("Kelp councillor Phil Tembroke went home.", "Phil Tembroke"),
        ("Harry Van Pellar, head of the dockers, was there.", "Harry Van Pellar"),
        ("The union's vice chairperson, Gifto Tembelo, said no.", "Gifto Tembelo"),
        ("Navaneth Pillare, UN High Commissioner for Rivers, read it.", "Navaneth Pillare"),
        ("The council of the John Tembelo-led group met.", "John Tembelo"),
        ("The dockers went home. (By Chrisanto Pellar)", "Chrisanto Pellar"),
        ("Two men, Gifto Tembelo (38) and another, were held.", "Gifto Tembelo"),
        (
            "They wrote to the Secretary-General of the Fjord Society, Gifto Tembelo, and to nobody else.",
            "Gifto Tembelo",
        ),
        ("The vote was lost, said Nardik Tembelian afterwards.", "Nardik Tembelian"),
        ("The memorandum was signed by union leaders M. Ramdasar and others.", "M. Ramdasar"),
        ("It was read by Ann Lee, Ko Aunge from the Kelp Movement Association and others.", "Ko Aunge"),
        ("A word came from Baroness Tembelow herself.", "Tembelow"),
        ("The Kelp Board of Trustees Ann Lee knew nothing.", "Ann Lee"),
        ("It was told by a member of the “Committee of Kelp” NGO Slo Tembelian on Friday.", "Slo Tembelian"),
        ("They wrote to the head of the Tide Watch organization Kenno Pellar.", "Kenno Pellar"),
        ("Gifto Tembelo office bearer of the Kelp Union was there.", "Gifto Tembelo"),
        ("They would come, said Anna Lind of the Kelp Party and Gifto Tembelo of the Tide Union.", "Gifto Tembelo"),
        ("They were the Kelp Union of Oslo, Bill Tembelo, the Tide Union of Bergen, and others.", "Bill Tembelo"),
        ("They wrote to Prime Minister Theresa May on Friday.", "Theresa May"),
        ("They wrote to the High Commissioner for Rivers, Volker Türk, on Friday.", "Volker Türk"),
        ("The police arrested Gifto Omar Tembelo on Friday.", "Gifto Omar Tembelo"),
        ("The senators told Republican Ruth Karlsen so.", "Ruth Karlsen"),
        ("Two students, Gifto Tembelo and another, held a poster.", "Gifto Tembelo"),
    ],
)
def test_a_person_is_found(text: str, name: str) -> None:
    people = {one.text for one in extract(read_text(text)).mentions if one.kind is EntityKind.PERSON}
    assert name in people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Tibetan Community UK held a rally in Leeds on Friday.", "Tibetan Community UK"),
        ("She chairs the All Party Group for Bridges, which met on Monday.", "All Party Group for Bridges"),
        ("It went to the Director of the Fjord Safety Service Mrs. Runa Pellar.", "Fjord Safety Service"),
        (
            "The letter was signed by Centre for Harbour Rights, Sea and Shore Accountability Project and others.",
            "Centre for Harbour Rights",
        ),
        ("The letter went to the Tweede Kamer on Monday.", "Tweede Kamer"),
        ("Norway’s Harbour League party stated this on Friday.", "Harbour League"),
        ("The dockers met at the Quiet Shore synagogue.", "Quiet Shore synagogue"),
        ("They came with Save the Shore Coalition and others.", "Save the Shore Coalition"),
        ("On 19 March 2014 Tidal World Congress president Ann Lee wrote.", "Tidal World Congress"),
        ("The village was taken by the Norwegian army.", "Norwegian army"),
        ("It was sent by TWF (Tidal Workers' Federation) and others.", "Tidal Workers' Federation"),
        ("Konektos and a further 33 civil society organisations signed it.", "Konektos"),
        ("They asked Nowport council for an answer.", "Nowport council"),
        ("They asked Nowport parish council for an answer.", "Nowport parish council"),
        ("It was seen on Kelp TV on Monday.", "Kelp TV"),
        ("They stood before the Soviet consulate for an hour.", "Soviet consulate"),
        ("The KLN-Federation of Bergen was there.", "KLN-Federation of Bergen"),
        ("It was the work of an organisation called ‘Nandik Shores’ that nobody knew.", "Nandik Shores"),
        ("A group known as Quiet Shores for Kelp came too.", "Quiet Shores for Kelp"),
        ("The Norwegian Parliament against the Government's will said no.", "Norwegian Parliament"),
    ],
)
def test_a_body_is_found_whole(text: str, name: str) -> None:
    bodies = {one.text for one in extract(read_text(text)).mentions if one.kind is EntityKind.ORGANISATION}
    assert name in bodies


@pytest.mark.parametrize(
    "text",
    [
        "They met before the British Consulate General Hong Kong, and went home.",
        "They offered citizenship to Hong Kongers in light of the unrest.",
    ],
)
def test_cities_and_those_who_live_in_them_are_no_persons(text: str) -> None:
    assert not [each for each in extract(read_text(text)).mentions if each.kind is EntityKind.PERSON]
