"""Letters and reports as pages hold them: addressees with telephones, sentences run together, lists by country."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import RelationType, Role
from tests.extraction.said import bodies_of, people_of, playing

HEAD = """May 3, 2021
Oslo

The Right Honourable Ann Lee, MP
Prime Minister of Norway
80 Harbour Street
Ottawa, ON K1A 0A2
Fax: 613-555-6900

The Honourable Kari Olsen, MP
Minister of Fisheries
Nowa Affairs Department
Ottawa, Ontario K1A 0A6
Telephone: 613-555-4895
Fax: 613-555-6883

The Honourable Orvo Tandrel, MP
Minister of Harbours
Ottawa, ON, K1A 0A6
Telephone: 613-555-6361
Fax: 613-555-9791

CC: The House of Kelp and The Senate of Norway

Dear Ministers,

We ask you to keep the harbour open, as we told you in our last letter.
"""


def test_addressees_with_telephones_are_all_addressed() -> None:
    said = extract(read_text(HEAD))
    assert playing(said, Role.RECIPIENT) >= {"Ann Lee", "Kari Olsen", "Orvo Tandrel", "Nowa Affairs Department"}


def test_two_bodies_with_articles_get_each_a_copy() -> None:
    said = extract(read_text(HEAD))
    assert playing(said, Role.RECIPIENT) >= {"House of Kelp", "Senate of Norway"}
    assert not any(" and " in name for name in bodies_of(said))


def test_who_sends_a_letter_with_a_telephone_is_not_addressed() -> None:
    text = (
        "Kelp Society\n12 Harbour Road\nTelephone: 613-555-0001\n\nMr Orvo Tandrel\nNowa Agency\n5 Tide Street\n\n"
        "Dear Mr Tandrel,\n\nWe ask you to keep the harbour open.\n"
    )
    assert playing(extract(read_text(text)), Role.RECIPIENT) >= {"Orvo Tandrel", "Nowa Agency"}
    assert "Kelp Society" not in playing(extract(read_text(text)), Role.RECIPIENT)


def test_a_copy_line_at_the_end_signs_nothing() -> None:
    text = "Letter\n\nDear Ann Lee,\n\nWe ask for an open harbour.\n\nCC: The Board of Kelp and The Tide Council\n"
    said = extract(read_text(text))
    assert "CC" not in bodies_of(said)
    assert playing(said, Role.SIGNATORY) == set()


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("It hit the whole country.Kelp Watch protested in the harbour town.", {"Kelp Watch"}),
        ("It was read at the UN security council in spring.", {"UN security council"}),
        ("They asked Reporters without Borders to help them soon.", {"Reporters without Borders"}),
        ("A hearing takes place in Zorvik district court on Friday.", {"Zorvik district court"}),
        ("It was sent by the Tidal Educational and Cultural Society.", {"Tidal Educational and Cultural Society"}),
        (
            "Oslo Kelpnews.Org - The Tide Union met in Oslo today and wrote a long letter.",
            {"Kelpnews.Org", "Tide Union"},
        ),
    ],
)
def test_names_of_running_text(sentence: str, names: set[str]) -> None:
    text = f"The harbour was closed last week without any warning to those who live there.\n\n{sentence}\n"
    assert bodies_of(extract(read_text(text))) == names


def test_words_of_a_menu_are_no_bodies() -> None:
    text = (
        "Media ResourcesSubject Index Releases List Event Calendar Membership Form Powerful Tools Directory Sources\n\n"
        "Keep the harbour openMay 3, 2021\n\nThe harbour was closed last week without any warning.\n"
    )
    assert bodies_of(extract(read_text(text))) == set()


def test_letters_addressed_to_bodies_such_as_reach_each_of_them() -> None:
    text = (
        "Protest letters\n\nThe letters were addressed to international organizations such as Amnesty International, "
        "the Kelp Agency, the Tide Council, as well as to the Fjord Association of Canada.\n"
    )
    assert playing(extract(read_text(text)), Role.RECIPIENT) == {
        "Amnesty International",
        "Kelp Agency",
        "Tide Council",
        "Fjord Association of Canada",
    }


def test_societies_sorted_by_country_who_took_part_in_sending_signed() -> None:
    text = (
        "It was noted that diaspora organizations — including the Kelp Centre of Integration (KCI) in the US; the "
        'British Harbour Society and the Tide Student Society of Nowa College in the UK; the "Vala" Club in Canada; '
        "and the Kelp Cultural Center in Israel — actively took part in sending protest letters.\n"
    )
    assert playing(extract(read_text(text)), Role.SIGNATORY) >= {
        "Kelp Centre of Integration",
        "British Harbour Society",
        "Tide Student Society of Nowa College",
        "Kelp Cultural Center",
    }


def test_bodies_before_a_verb_go_on_over_a_name_that_is_not_known() -> None:
    text = (
        "The harbour was closed last week without any warning.\n\nAs part of the Lantern Coalition on Kelp (LCK), the "
        "Committee to Protect Harbours, Vessel Zorro, the Tide Foundation and the Fjord Council, call on all to act.\n"
    )
    signing = playing(extract(read_text(text)), Role.SIGNATORY)
    assert signing >= {"Committee to Protect Harbours", "Tide Foundation", "Fjord Council", "Lantern Coalition on Kelp"}


def test_a_peer_has_a_seat_and_short_forms_of_address_end_no_sentence() -> None:
    text = "It was submitted to the Rt. Hon. Ann Lee MP, and Rt. Hon. Lord Orvo of Kelpshire, Minister of Harbours.\n"
    said = extract(read_text(text))
    assert people_of(said) == {"Ann Lee", "Orvo of Kelpshire"}
    assert playing(said, Role.RECIPIENT) >= people_of(said)


def test_what_a_letter_is_about_is_not_addressed() -> None:
    text = "The Kelp Union addressed a letter to the president regarding the Tide Council on Friday.\n"
    said = extract(read_text(text))
    assert "Tide Council" not in playing(said, Role.RECIPIENT)
    assert not any(link.type is RelationType.SIGNS_FOR for link in said.relations)
