"""Bodies without a head noun, known by what only one who acts is told of; and who is left a person."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind


def named(text: str, kind: EntityKind) -> set[str]:
    said = extract(read_text(f"News in brief\n\n{text}\n"))
    return {mention.name for mention in said.mentions if mention.kind is kind}


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("A petition launched by Te Kura Motuhake has gathered 11,300 names.", {"Te Kura Motuhake"}),
        (
            "The march, co-hosted by Sámi Nuorra and Nature and Youth Finnmark, ended at noon.",
            {"Sámi Nuorra", "Nature and Youth Finnmark"},
        ),
        ("Some sixty people lit candles at the invitation of Dom Ukraiński.", {"Dom Ukraiński"}),
        ("Lindiwe Maseko is a spokesperson for Abahlali baseThekwini.", {"Abahlali baseThekwini"}),
        ("Activists of Ende Gelände Ost chained themselves to a fence.", {"Ende Gelände Ost"}),
        ("The campaigners, who belong to Aire Limpio Chimbote, carried masks.", {"Aire Limpio Chimbote"}),
        ("Last Harvest activists sat down on the road.", {"Last Harvest"}),
        (
            "Bail for All, Torcida Zagreb and No Borders Glasgow have called a protest.",
            {"Bail for All", "Torcida Zagreb", "No Borders Glasgow"},
        ),
        ("Guyana Speaks Out is to picket the ExxonMobil office.", {"Guyana Speaks Out", "ExxonMobil"}),
        ("Codefern and Sanctuary Now have signed a letter.", {"Codefern", "Sanctuary Now"}),
        ("Fem in Exile, a feminist network of Afghan women, took to the streets.", {"Fem in Exile"}),
        ("Marea Limpia, whose members are nurses, said nothing about it.", {"Marea Limpia"}),
        ("Nor Haykazn organised the vigil.", {"Nor Haykazn"}),
        ("The lawyer filed a complaint against Minera Alto Loa.", {"Minera Alto Loa"}),
        ("The petition is by Guardians of the Kaipara.", set()),
        ("It prompted a petition by Guardians of the Kaipara.", {"Guardians of the Kaipara"}),
        ("Marta Szűcs (president, Tiszta Tisza) has signed it at the border.", {"Tiszta Tisza"}),
        ("Villagers blamed the company Enka Hydro.", {"Enka Hydro"}),
        ("The NGOs Milieu Nu and SchoneLucht went to court.", {"Milieu Nu", "SchoneLucht"}),
        ("Hinemoa Rolleston, president of Mana Ākonga, was the first to speak.", {"Mana Ākonga"}),
        ("The union Batı Emek called for Clean Kelp Now to be heard.", {"Batı Emek", "Clean Kelp Now"}),
        ("Open Shore's letter went unanswered.", {"Open Shore"}),
        (
            "The call for a strike came from workers belonging to Kilusang Manggagawa ng Cebu.",
            {"Kilusang Manggagawa ng Cebu"},
        ),
        ("It was Medics for Tigray that called the gathering.", {"Medics for Tigray"}),
        (
            "The invitation came from Oma-Aufstand Kassel and Seebrücke Göttingen.",
            {"Oma-Aufstand Kassel", "Seebrücke Göttingen"},
        ),
        ("This was stated by Femena Yerevan.", {"Femena Yerevan"}),
        ("Mirela Ionescu, who heads Salvați Dunărea, had asked for leave.", {"Salvați Dunărea"}),
        ("Maison des Femmes de Lomé director Ana Ruiz did not sign it in the end.", {"Maison des Femmes de Lomé"}),
        ("Reclaim the Night Suva held on until noon.", {"Reclaim the Night Suva"}),
        ("Thanks to Rise for Rafah, thousands turned up.", {"Rise for Rafah"}),
        ("Elders for Earth occupy a bank lobby in Zurich.", {"Elders for Earth"}),
        ("Lawyers acting for Batwa Land Rights were heard.", {"Batwa Land Rights"}),
    ],
)
def test_a_name_where_only_a_body_can_stand_is_one(sentence: str, bodies: set[str]) -> None:
    assert named(sentence, EntityKind.ORGANISATION) == bodies


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("Villagers have called for help.", set()),
        ("The letter was signed by Ana Ruiz and Tom Lee.", set()),
        ("London activists marched on.", set()),
        ("Members of the Uighur Muslim community have gone.", set()),
        ("Parts of the North-East have signed up.", set()),
        ("The port of Sundvik has condemned nothing.", set()),
        ("Ban Tiro-Salem, president of nothing, asked Mr Lee to go.", set()),
        ("On Monday Ana Ruiz organised a vigil.", set()),
        ("There is a petition against Sundvik port.", set()),
        ("They would release all Detained Journalists who are held there.", set()),
        ("Detained Journalists were silent.", set()),
        ("Members of Parliament Outer Bay have called.", set()),
    ],
)
def test_crowds_places_offices_and_persons_stay_what_they_are(sentence: str, bodies: set[str]) -> None:
    assert named(sentence, EntityKind.ORGANISATION) == bodies


def test_a_body_taken_for_a_person_elsewhere_is_a_body_everywhere() -> None:
    text = "Vilna Zemla told us more. The march was organised by Vilna Zemla."
    assert named(text, EntityKind.PERSON) == set()
    assert named(text, EntityKind.ORGANISATION) == {"Vilna Zemla"}


def test_a_heading_in_which_every_word_is_large_shows_no_body() -> None:
    text = "Members of Hundreds of Groups Sign Petition to Open Meetings On Rights"
    assert "Open Meetings" not in named(text, EntityKind.ORGANISATION)
