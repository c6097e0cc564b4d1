"""What statements of states and their agencies print beside bodies: offices, fields, countries, laws and capitals."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, KnownName, RelationType
from tests.extraction.said import bodies_of, links_in, names_in, people_of

KNOWN = (
    KnownName("Algae International", EntityKind.ORGANISATION),
    KnownName("AI", EntityKind.ORGANISATION, acronym=True),
)


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The Inshore Reef Act (IRA) lowers costs. The IRA is a law, and the IRA said no.", set()),
        ("We used the Dune Protection Act (DPA) to do so. The DPA will be used again.", set()),
        ("They met the Republic of Korea (ROK). The ROK said no, and the DPRK and the PRC called for more.", set()),
        ("The staff in Fiji, Papua New Guinea, and Tonga met the Kelp Union.", {"Kelp Union"}),
        ("She holds a degree in Business Administration from the University of Nowa.", {"University of Nowa"}),
        ("He spoke on Clean Energy, said that Emerging Technologies matter, and left.", set()),
        ("It stands in the Tide Relief and Reef Care Act of 2006.", set()),
        ("They passed the TIDES Act. TIDES provides money for ports, and TIDES has helped.", set()),
        ("The mine would harm Southwest Alaska, and Fortress Norway is no help.", set()),
        ("This is what Prime Minister Nowa Norway needs, and he ran through Obbit Virginia.", set()),
        ("The International Conference on Kelp is in May, and the 4th Workshop on Reefs in June.", set()),
        ("The Conference on Reef Disarmament has met.", {"Conference on Reef Disarmament"}),
        ("The Tidal Christian Fellowship has met.", {"Tidal Christian Fellowship"}),
        ("The new Bachelor of Youth and Reef Leadership (BYRL) begins. The BYRL has many students.", set()),
        ("Media reports that it would suffer, and the Orvo High Achievers Awards are open.", set()),
        ("The Leadership Conference on Tidal Rights has met.", {"Leadership Conference on Tidal Rights"}),
        ("He was awarded the Tidal Teaching College Outstanding Research Award in 2002.", set()),
        ("They thank Obbit Trenn, Member of Parliament for Nowa South.", set()),
        ("Tim Orvo from Obbit's Bay won it, and so did Ann Lee from Orvo’s Hill.", set()),
        ("The electorate MPs, Ann Ross (Obbitari), Tim Orvo (Nowa Hills) and Ann Lee (Wigrim), met.", set()),
        ("They saw the inaugural Boeing 787 launch.", {"Boeing"}),
        ("published on 2018-01-18T10:58:03Z by Ann Lee", set()),
        ("Idahoans have lost jobs. New Yorkers call for it. Others accuse the President.", set()),
        ("OH has more of it. ST. LOUIS has less.", set()),
        ("Republicans and Democrats agreed on it.", set()),
        ("Hilo, HI has paid for it. I, ANN R. TEMBELO, say so.", set()),
        ("Senior Kelp Officials said so, and National Tide Advisor Orvo met the Reef Forum.", {"Reef Forum"}),
    ],
)
def test_countries_laws_fields_and_crowds_are_no_bodies(text: str, bodies: set[str]) -> None:
    assert names_in(text) == bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The Centers for Kelpcare & Tidaid Services said so.", {"Centers for Kelpcare & Tidaid Services"}),
        ("In May the Centers for Reef and Tide Services (CTS) met.", {"Centers for Reef and Tide Services", "CTS"}),
        (
            "It is led by the Office of Tides, Office of Reef and Kelp Policy, and Office of Ports and Budget.",
            {"Office of Tides", "Office of Reef and Kelp Policy", "Office of Ports and Budget"},
        ),
        ("Tim Orvo, Department of Ports, and Ann Ross of the Reef Forum met.", {"Department of Ports", "Reef Forum"}),
        (
            "The Corporation for National and Kelp Service met them.",
            {"Corporation for National and Kelp Service"},
        ),
        ("On Friday Kelp Union president Ann Lee spoke.", {"Kelp Union"}),
        ("Last Monday Reef Forum members met.", {"Reef Forum"}),
        ("She served in the House of Representatives and I served at home.", {"House of Representatives"}),
        ("The National Institute of Reefs and Technology said so.", {"National Institute of Reefs and Technology"}),
    ],
)
def test_names_go_on_over_what_belongs_to_them_and_end_before_the_next(text: str, bodies: set[str]) -> None:
    assert names_in(text) == bodies


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("SEN. TEMBELO'S NEW PLAN ON ALGAE", "TEMBELO"),
        ("Chief of Staff Kofo Tembelo spoke.", "Kofo Tembelo"),
        ("Today Deputy Secretary of Health and Human Services Andrea Palm met them.", "Andrea Palm"),
        ("She was Deputy Chief of Mission when Ann Lee spoke.", "Ann Lee"),
    ],
)
def test_an_office_with_its_field_leads_to_its_holder_and_to_no_body(text: str, person: str) -> None:
    said = extract(read_text(text))
    assert people_of(said) == {person}
    assert not bodies_of(said)


def test_a_board_is_of_the_body_that_it_governs_and_not_of_its_directors() -> None:
    text = "He sits on the Board of Directors of the Kelp Valley Authority."
    assert links_in(text, RelationType.BRANCH_OF) == {
        ("Board of Directors of the Kelp Valley Authority", "Kelp Valley Authority")
    }


def test_a_short_form_of_the_registry_that_mostly_means_a_thing_is_read_where_the_page_gives_it() -> None:
    assert bodies_of(extract(read_text("The rules are late, and AI policy said little of AI."), KNOWN)) == set()
    given = extract(read_text("Algae International (AI) wrote. AI called for help."), KNOWN)
    assert {mention.text for mention in given.mentions} == {"Algae International", "AI"}


def test_an_item_that_fills_its_line_goes_on_in_the_line_that_hangs_under_its_mark() -> None:
    text = """Signed by:

-   Ann Lee, President and Chief Executive, Rochester Area Community
    Foundation
-   Bo Dahl, Chairwoman of the Equal Dwelling Opportunity and Housing
    Commission
-   Kofo Tembelo, Kelp Union
"""
    said = extract(read_text(text))
    assert {"Rochester Area Community Foundation", "Kelp Union"} <= bodies_of(said)
    assert not {"Foundation", "Commission"} & bodies_of(said)


def test_lists_that_overlap_the_end_of_a_page_are_read() -> None:
    text = """The council was joined by Alma Orvo,
Secretary of Tides; Lena Marin, Secretary of
the Interior; Gen. Luis Tembelo, Secretary of Ports; Rosa Rodi,
Secretary of Security; Esteban
Dahl, Ambassador; Roberto Welk, Head of the Unit for Reefs; and
Armando Kofo, Advisor to the Commissioner, KLP; and
Ann Moor, Legal Counselor, KRE.
"""
    for size in range(60, len(text), 7):
        for mention in extract(read_text(text[:size])).mentions:
            assert text[mention.start : mention.end] == mention.text


def test_the_surname_in_the_name_of_what_is_won_is_no_person() -> None:
    text = "Ann Orvo and her husband founded the Orvo Fellowship and the Orvo Teaching Award. Orvo met the Reef Forum."
    assert [mention.start for mention in extract(read_text(text)).mentions if mention.text == "Orvo"] == [
        text.index("Orvo met")
    ]


@pytest.mark.parametrize("line", ["Media Release", "MEDIA STATEMENT", "Tide Press Release"])
def test_what_a_line_over_the_date_calls_the_page_is_no_outlet(line: str) -> None:
    text = "In May the Kelp Union met the Reef Forum in Nowa. It asked for more money for the ports, and was heard."
    assert names_in(f"{line}\n\n6 October 2008\n\n{text}\n\nThey will meet again.") == {"Kelp Union", "Reef Forum"}


@pytest.mark.parametrize(
    "text",
    [
        "Die Vorträge zeigen, wie die Verantwortung von Forschung wächst und was daraus folgt.",
        "Das Heft ist für alle, die verstehen wollen, wie die Vielfalt der Bäume der Küste dient.",
        "Der Film zeigt eine ungewöhnliche Allianz, die hält. Die Zeit rast, und die Welt sieht zu.",
    ],
)
def test_german_nouns_are_no_outlets_or_firms(text: str) -> None:
    assert not names_in(text)


def test_a_german_paper_behind_how_it_reports_is_one() -> None:
    assert names_in("Der Hafen wird geschlossen, wie die Torfpost berichtet, und das Amt schweigt.") == {"Torfpost"}


def test_the_fields_of_scholars_in_brackets_are_no_bodies() -> None:
    assert not names_in(
        "New professors are: Ann Lee (Mathematics and Statistics); Tim Orvo (History); Ann Ross (Botany)."
    )
