"""News of rallies of communities abroad: names before a short form, who is called what, what others do to whom."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, RelationType, Role
from tests.extraction.said import links_in, names_in, playing_in


@pytest.mark.parametrize(
    ("text", "name", "short"),
    [
        (
            "Norwegians for Truth and Peace (NTP) held a vigil in front of the theatre.",
            "Norwegians for Truth and Peace",
            "NTP",
        ),
        ("Nurses Against Violence (NAV) thanked the crowd.", "Nurses Against Violence", "NAV"),
        (
            "Ana Robles, president of the group Independent Chilean American Voters (ICAV), spoke.",
            "Independent Chilean American Voters",
            "ICAV",
        ),
        ("The vigil was organised by Bridge to Tomorrow (BTT) on Sunday.", "Bridge to Tomorrow", "BTT"),
        ("Free and Fair Homeland (FFH) condemned the ruling.", "Free and Fair Homeland", "FFH"),
    ],
)
def test_what_acts_before_its_short_form_is_a_body_without_a_noun_for_one(text: str, name: str, short: str) -> None:
    assert (short, name) in links_in(text, RelationType.ACRONYM_OF)


def test_what_does_nothing_before_its_short_form_is_no_body() -> None:
    assert names_in("The report speaks of Gross National Happiness (GNH).") == set()


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "The vigil was organized by the Baltic Task Force, Defend Livonia and the committee in Oslo.",
            {"Defend Livonia"},
        ),
        ("It was led by an activist group known as Stop War on Peasants, many said.", {"Stop War on Peasants"}),
        ("A network called Save Lives in Nowhereland wrote to us.", {"Save Lives in Nowhereland"}),
        ("The talks with the Norway Worker's Party resumed.", {"Norway Worker's Party"}),
        ("She works for the Ireland Palestine Solidarity Campaign.", {"Ireland Palestine Solidarity Campaign"}),
        (
            "OSLO–The Tidal Committee of Norway met. OSLO–Tidal Fund of Peru met.",
            {"Tidal Committee of Norway", "Tidal Fund of Peru"},
        ),
    ],
)
def test_names_of_demands_and_places_are_read_whole(text: str, bodies: set[str]) -> None:
    assert bodies <= names_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Attached is a broad campaign plan for all.",
        "Film director Ana Robles lives in Oslo.",
        "The army fired ATACMS missiles and drove TYCON tanks.",
        "They staged “NoMore” rallies.",
        "Ana Robles, a Nobel Laureate for Peace, signed the letter.",
        "South Florida supporters of Ana Robles are holding rallies.",
    ],
)
def test_weapons_slogans_prizes_and_trades_are_no_bodies(text: str) -> None:
    assert names_in(text) == set()


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Contact: Ana Robles Email: ana@kelp.org", {"Ana Robles"}),
        ("They gathered at the San Diego Zoo.", set()),
        ("They gathered at Ana City Hall.", set()),
        ("On the 15th of May 2018, Theresa May met them.", {"Theresa May"}),
        ("“Never again!” wrote one of the participants, Dorrina Semeneva, about it.", {"Dorrina Semeneva"}),
        ("One of the rally's organizers, Vosil Jayandze, agreed.", {"Vosil Jayandze"}),
    ],
)
def test_words_that_end_no_name_and_who_is_one_of_many(text: str, people: set[str]) -> None:
    assert names_in(text, EntityKind.PERSON) == people


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        ("Rally coordinator Ana Robles said so.", Role.ORGANISER, {"Ana Robles"}),
        (
            "Presented by Ana Robles and Luis Prado, both organisers of the event, it began.",
            Role.ORGANISER,
            {"Ana Robles", "Luis Prado"},
        ),
        (
            "Among the 31 poets who signed the letter are Ana Robles, a nurse; Luis Prado, a monk; and Kari Olsen.",
            Role.SIGNATORY,
            {"Ana Robles", "Luis Prado", "Kari Olsen"},
        ),
        (
            "Also in attendance were Sen. Ana Robles (D-Conn.), Rep. Luis Prado (D-Conn.), and Rep. Kari Olsen (D).",
            Role.PARTICIPANT,
            {"Ana Robles", "Luis Prado", "Kari Olsen"},
        ),
        ("They protested against the police raid on the Kelp Community Centre.", Role.TARGET, set()),
        ("They marched in protest against the crackdown on the Kelp Teachers Union.", Role.TARGET, set()),
        ("The Kelp Rights Union has gathered evidence of torture.", Role.ORGANISER, set()),
        ("Some 30 men gathered outside the Tidal Embassy in Oslo, protesting against the war.", Role.ORGANISER, set()),
        ("Supporters of President Ana Robles are holding a series of rallies.", Role.ORGANISER, set()),
        ("He was contacted via Facebook and asked to come.", Role.PUBLISHER, set()),
    ],
)
def test_roles_that_reports_of_rallies_give(text: str, role: Role, names: set[str]) -> None:
    assert playing_in(text, role) == names


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "The vigil is sponsored by Tide Committee, Peru Solidarity District, and THIRD WAVE Upstate Quito.",
            {"Peru Solidarity District", "THIRD WAVE Upstate Quito"},
        ),
        (
            "The march was called by Kelp National Congress UK, Peace in Norway and Oslo Kelp Solidarity.",
            {"Kelp National Congress UK", "Peace in Norway", "Oslo Kelp Solidarity"},
        ),
        ("It was backed by many groups, including the Stop the War Coalition and the KCS.", {"Stop the War Coalition"}),
        ("Activists of Justice in Peru Campaign spoke.", {"Justice in Peru Campaign"}),
        ("She came with Mothers and Women Against Violence in Peru.", {"Mothers and Women Against Violence in Peru"}),
        (
            "Bodies such as Tide Action Institute, Free Norway and Students for Bergen, sent a letter.",
            {"Students for Bergen"},
        ),
        ("It was convened by groups such as Persecuted Peruvian Exile and by us.", {"Persecuted Peruvian Exile"}),
        ("Ana Robles, of Voluntad Popular, closed the vigil.", {"Voluntad Popular"}),
        ("Kelpo and other media were turned away.", {"Kelpo"}),
        (
            "We agree.\n\n1. Foundation for Tidal Studies (Olsen Foundation)\n2. Press Centre\n3. Kelp Club\n",
            {"Foundation for Tidal Studies", "Olsen Foundation"},
        ),
    ],
)
def test_bodies_of_lists_and_slogans_are_read_whole(text: str, bodies: set[str]) -> None:
    assert bodies <= names_in(text)


def test_a_title_above_a_greeting_is_nobody_addressed() -> None:
    text = (
        "Tide and Terror\n\nKTA President's Letter on Piracy\n\nDear Members of the Community:\n\nThe KTA Public "
        "Committee works hard on this matter.\n"
    )
    assert playing_in(text, Role.RECIPIENT).isdisjoint({"KTA President's Letter on Piracy", "Tide and Terror"})


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        ("The vigil was organized on January 2 in Oslo by the Kelp Union.", Role.ORGANISER, {"Kelp Union"}),
        ("A rally was held yesterday by the Tide Club.", Role.ORGANISER, {"Tide Club"}),
        (
            "Attending the event on behalf of all were Board Members Ana Robles and Luis Prado.",
            Role.PARTICIPANT,
            {"Ana Robles", "Luis Prado"},
        ),
        ("The vigil drew hundreds, as learnt from Tidal News Agency.", Role.PUBLISHER, {"Tidal News Agency"}),
    ],
)
def test_parts_told_over_dates_and_the_other_way_round(text: str, role: Role, names: set[str]) -> None:
    assert playing_in(text, role) == names


def test_who_is_called_a_believer_of_a_people_is_a_person() -> None:
    assert "Shobho Ray" in names_in("Shobho Ray, a Bangladeshi Hindu with family there, spoke.", EntityKind.PERSON)


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        (
            "Organised by the Kelp Front, hundreds of protesters called on the Tide Agency to act.",
            Role.SIGNATORY,
            set(),
        ),
        (
            "Speaking on this occasion, head of KLF in Oslo, Mr. Luis Prado said so.",
            Role.PARTICIPANT,
            {"Luis Prado"},
        ),
        ("Ana Robles led a delegation of the diaspora to the office.", Role.PARTICIPANT, {"Ana Robles"}),
        ("It closed with the vote of thanks from Mr. Luis Prado.", Role.PARTICIPANT, {"Luis Prado"}),
        ("She heard the reading of the council's statement by Mr. Luis Prado.", Role.SIGNATORY, set()),
        (
            "Ana Robles submitted a memorandum at the office of Mr. Luis Prado, Human Rights Officer.",
            Role.RECIPIENT,
            {"Luis Prado"},
        ),
        (
            "Tidal Community of Oslo along with Students for Free Norway and U.S. Tide Committee held a rally.",
            Role.ORGANISER,
            {"Tidal Community of Oslo", "Students for Free Norway", "U.S. Tide Committee"},
        ),
        (
            "The vigil was held on Feb. 24, 2018 jointly by the Miners’ and Dockers’ Union and the Norway—Peru Union.",
            Role.ORGANISER,
            {"Miners’ and Dockers’ Union", "Norway—Peru Union"},
        ),
    ],
)
def test_parts_in_reports_of_commemorations(text: str, role: Role, names: set[str]) -> None:
    assert playing_in(text, role) == names


def test_who_holds_an_office_on_top_of_a_letter_is_addressed_and_excellency_nobody() -> None:
    text = (
        "To: The Secretary General, Kofo Tembelo\nFrom: Kelp Youth Congress\n\nYour Excellency,\n\nToday, as Your "
        "Excellency embarks on a visit, we welcome you.\n"
    )
    assert playing_in(text, Role.RECIPIENT) == {"Kofo Tembelo"}
    assert names_in(text) == {"Kelp Youth Congress"}


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        (
            "The letter, arranged by the Tidal Group (TG) on Kelp, asks Prime Minister Ana Robles to raise it.",
            Role.ORGANISER,
            {"Tidal Group", "TG"},
        ),
        (
            "In a statement sent to Kelp Media, the Coalition of Tide Associations express their concern.",
            Role.RECIPIENT,
            {"Kelp Media"},
        ),
        ("Over a thousand men gathered at the Kelp Council to mark the day.", Role.PARTICIPANT, set()),
        ("Mrs. Ana Robles was the keynote speaker at the rally.", Role.PARTICIPANT, {"Ana Robles"}),
        ("The vigil was supported by British MPs and MEPs.", Role.ORGANISER, set()),
    ],
)
def test_chains_of_names_end_where_somebody_else_acts(text: str, role: Role, names: set[str]) -> None:
    assert playing_in(text, role) == names


@pytest.mark.parametrize(
    ("text", "bodies", "people"),
    [
        ("Local Syrian Americans rally for peace in the capital today.", set(), set()),
        ("“It hurts,” said PA Congressman Luis Prado on Monday.", set(), {"Luis Prado"}),
        ("Mr. Enver Can, a teacher, greeted him.", set(), {"Enver Can"}),
        ("Madam Maryam Olsen spoke.", set(), {"Maryam Olsen"}),
        ("One man, Sukont Sahoo from Odisha, said so.", set(), {"Sukont Sahoo"}),
        ("Speaking to The Hindu, he said so.", {"The Hindu"}, set()),
        ("A concern is the Special Envoy for the Baltic Coast (SEBAC).", set(), set()),
        (
            "One of the representatives of the Uyghur NGO East Turkestan Human Rights, Luis Prado, urged us to act.",
            {"East Turkestan Human Rights"},
            {"Luis Prado"},
        ),
    ],
)
def test_peoples_and_offices_are_no_bodies_and_persons_are_read(text: str, bodies: set[str], people: set[str]) -> None:
    assert names_in(text) == bodies
    assert names_in(text, EntityKind.PERSON) == people


def test_an_alliance_is_no_agency_and_unnamed_people_are_not_written_to() -> None:
    text = (
        "The Oromia Global Forum (OGF) – an alliance of many – met. Send letters to:\n\n· Government representatives\n"
        "· Tide Watch Council\n· Kelp Rights Society\n"
    )
    assert playing_in(text, Role.PUBLISHER) == set()
    assert "Government representatives" not in names_in(text)


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        ("The letter points to the support of the United Nations Security Council.", Role.RECIPIENT, set()),
        ("They marched to ask for freedom and the exit of President Ana Robles.", Role.TARGET, {"Ana Robles"}),
        (
            "She was accompanied by Ana Robles, president of Tide Watch, Luis Prado, MP; Kari Olsen, British MP.",
            Role.PARTICIPANT,
            {"Ana Robles", "Luis Prado", "Kari Olsen"},
        ),
        (
            "The signatories include Ana Robles, a Nobel Laureate for Peace; and Luis Prado, a head of the Tidal Club.",
            Role.SIGNATORY,
            {"Ana Robles", "Luis Prado", "Tidal Club"},
        ),
        ("Members of the Turkish Diaspora in Norway also participated in the vigil.", Role.PARTICIPANT, set()),
    ],
)
def test_what_a_letter_points_to_and_who_comes_along(text: str, role: Role, names: set[str]) -> None:
    assert playing_in(text, role) == names


def test_the_mission_of_a_state_that_owns_it_is_a_body() -> None:
    assert names_in("Norway’s embassy to Peru agreed, and Peru's consulate in Oslo did.") == {
        "Norway’s embassy to Peru",
        "Peru's consulate",
    }


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Kelp Labour Party (KLP) met. KLP Dallas hosted a vigil.", "KLP Dallas"),
        ("The Kelp Labour Party (KLP) met. We thank KLP Western Region’s director.", "KLP Western Region"),
        ("The Kelp Labour Party (KLP) met. KLP New York chair Ana Robles spoke.", "KLP New York"),
    ],
)
def test_a_branch_is_named_by_short_form_and_seat_where_it_acts(text: str, body: str) -> None:
    assert body in names_in(text)
    assert "KLP" in names_in(text)


def test_the_paper_in_the_last_line_published_a_report() -> None:
    text = (
        "A vigil was held in front of the embassy on Sunday, and many came to it.\n\nThe demonstrators conveyed their "
        "messages in the square.\n\nThe Tidal Herald November 9, 2022\n"
    )
    assert "The Tidal Herald" in playing_in(text, Role.PUBLISHER)


def test_those_of_a_delegation_and_who_gave_presentations_take_part() -> None:
    text = "A delegation consisting of Ana Robles and Luis Prado came. Presentations were made by Kari Olsen."
    assert playing_in(text, Role.PARTICIPANT) == {"Ana Robles", "Luis Prado", "Kari Olsen"}


@pytest.mark.parametrize(
    ("text", "bodies", "people"),
    [
        ("Friends of Kelp Director Kari Olsen said no.", {"Friends of Kelp"}, {"Kari Olsen"}),
        ("Voice of Fishers Chair Bo Dahl thanked them.", {"Voice of Fishers"}, {"Bo Dahl"}),
        ("The Society of Fishers and Dr Bo Dahl wrote to us.", {"Society of Fishers"}, {"Bo Dahl"}),
        (
            "The Council of Ministers and Mrs Olsen met the Kelp Union.",
            {"Council of Ministers", "Kelp Union"},
            {"Olsen"},
        ),
        ("Farmers ask British PM to resign, and Norwegian FM too.", set(), set()),
        ("The visit was led by Members of Parliament.", {"Parliament"}, set()),
    ],
)
def test_bodies_end_before_persons_and_offices_are_none(text: str, bodies: set[str], people: set[str]) -> None:
    assert names_in(text) == bodies
    assert names_in(text, EntityKind.PERSON) == people


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        ("The Kelp Union recalled the resolution adopted by the Harbour Council in 2014.", Role.SIGNATORY, set()),
        ("The port closed, as told in a resolution passed by the Harbour Council.", Role.SIGNATORY, set()),
        ("A resolution adopted by the Harbour Council calls for talks.", Role.SIGNATORY, {"Harbour Council"}),
        ('"We fully endorse the call by the Harbour Council to act," it says.', Role.SIGNATORY, set()),
        ("In her message to the rally, Mrs. Olsen said that she was there.", Role.RECIPIENT, set()),
        ("In a letter to members, the Kelp Union asked for calm.", Role.RECIPIENT, set()),
        ("In a letter to the Kelp Agency, Kari Olsen asked for a review.", Role.RECIPIENT, {"Kelp Agency"}),
    ],
)
def test_writings_of_others_and_listeners_give_no_role(text: str, role: Role, names: set[str]) -> None:
    assert playing_in(text, role) == names


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The march was led by the Staff from the Norwegian Embassy.", {"Norwegian Embassy"}),
        ("The walkout was led by Workers from the mill.", set()),
        ("The Fifth Meeting of States Parties opened in Oslo.", set()),
        ("The Contracting Parties to the treaty agreed with the Kelp Union.", {"Kelp Union"}),
        ("We met Amira Kelpovic (Kelpo), the director of the Kelp Union.", {"Kelp Union"}),
    ],
)
def test_crews_parties_to_a_treaty_and_nicknames_are_no_bodies(text: str, bodies: set[str]) -> None:
    assert names_in(text) == bodies


@pytest.mark.parametrize("site", ["Building", "Stadium", "Museum"])
def test_a_building_that_bears_a_titled_name_is_no_person(site: str) -> None:
    assert names_in(f"A reception was held at the Sir Robert Olsen {site} at night.", EntityKind.PERSON) == set()
