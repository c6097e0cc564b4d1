from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Role


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "According to the organisers, a van of the Fjord Rescue Service was there.",
            "Fjord Rescue Service",
            Role.PUBLISHER,
        ),
        ("The letter asks what part the Nordic Rivers Agency would play.", "Nordic Rivers Agency", Role.RECIPIENT),
        ("We protest against the statement of the Nordic Rivers Agency.", "Nordic Rivers Agency", Role.SIGNATORY),
    ],
)
def test_a_cue_does_not_reach_over_what_comes_between(text: str, name: str, role: Role) -> None:
    said = extract(read_text(f"Open letter on the harbour\n\n{text}\n"))
    assert not any(role in mention.roles for mention in said.mentions if mention.name == name)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("They appealed to the Nordic Rivers Agency and the Fjord Council, KNA reported.", "KNA", Role.RECIPIENT),
        ("They appealed to the Nordic Rivers Agency over destroyed nets.", "Nordic Rivers Agency", Role.TARGET),
    ],
)
def test_a_cue_does_not_reach_into_another_clause(text: str, name: str, role: Role) -> None:
    said = extract(read_text(f"Harbour groups write a letter\n\n{text}\n"))
    (mention,) = [mention for mention in said.mentions if mention.name == name]
    assert role not in mention.roles


def test_a_cue_inside_a_quotation_does_not_reach_who_is_quoted() -> None:
    text = "“We ask the Nordic Rivers Agency for fair rules,” Kari Olsen said."
    said = extract(read_text(f"Open letter on the harbour\n\n{text}\n"))
    (mention,) = [mention for mention in said.mentions if mention.name == "Kari Olsen"]
    assert Role.RECIPIENT not in mention.roles


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Die Deutsche Fischerinnen- und Fischer-Union hat geschrieben.", {"Deutsche Fischerinnen- und Fischer-Union"}),
        (
            "Das Bundesministerium des Innern und für Heimat hat nicht geantwortet.",
            {"Bundesministerium des Innern und für Heimat"},
        ),
        ("A letter was sent to the Bank's Board of Executive Directors.", {"Board of Executive Directors"}),
    ],
)
def test_a_name_is_whole_and_begins_behind_its_owner(text: str, names: set[str]) -> None:
    said = extract(read_text(f"{text}\n"))
    assert {mention.name for mention in said.mentions} == names


def test_a_petition_has_the_goal_that_is_not_its_count() -> None:
    said = extract(read_text("Petition: Save the wells\n\n1,284 supporters — next goal 1,500\n\nWe ask for wells.\n"))
    assert said.signatures is not None
    assert (said.signatures.count, said.signatures.goal) == (1284, 1500)


def test_a_day_ends_a_name() -> None:
    said = extract(read_text("They stood before the High Commission of Norway on Tuesday to speak.\n"))
    assert [mention.name for mention in said.mentions] == ["High Commission of Norway"]


def test_a_hyphen_inside_a_name_ends_no_dateline() -> None:
    assert extract(read_text("Open letter\n\nKari Olsen\nOslo-Bergen Friendship Society\n")).place is None
    assert extract(read_text("Open letter\n\nOslo - We write about the harbour and its ferries.\n")).place == "Oslo"


def test_a_list_of_addressees_goes_on_behind_a_unit_referred_to() -> None:
    said = extract(
        read_text(
            "Letters were sent to the Nordic Rivers Agency (NRA) and its representation in Canada, "
            "the Harbour Workers Union and the Fjord Rescue Service."
        )
    )
    addressed = {mention.name for mention in said.mentions if Role.RECIPIENT in mention.roles}
    assert {"Harbour Workers Union", "Fjord Rescue Service"} <= addressed


def test_a_headline_says_what_kind_of_action_it_is() -> None:
    said = extract(
        read_text("Rally of the Harbour Workers Union in Riga\n\nA statement was read out. The statement was short.\n")
    )
    assert said.kind == "rally"


def test_what_the_undersigned_ask_of_a_body_makes_it_no_signatory() -> None:
    said = extract(
        read_text("Open letter\n\nWe, the undersigned groups, ask the Ministry of Fisheries for an answer.\n")
    )
    (ministry,) = [mention for mention in said.mentions if mention.name == "Ministry of Fisheries"]
    assert ministry.roles == (Role.RECIPIENT,)


def test_a_surname_is_the_person_of_that_name_in_the_document() -> None:
    said = extract(read_text("To: Minister Kari Olsen\n\nDear Minister Olsen,\n\nWe write to you about fish.\n"))
    assert {mention.name for mention in said.mentions} == {"Kari Olsen"}


@pytest.mark.parametrize(
    "lead", ["To: European Fisheries Board (EFB)", "We write to you about the harbour.", "Yours sincerely,"]
)
def test_a_short_last_sentence_is_no_signature(lead: str) -> None:
    said = extract(read_text(f"Open letter\n\n{lead}\n\nThe Harbour Workers Union has not been heard.\n"))
    assert "Harbour Workers Union" in {mention.name for mention in said.mentions}
    assert not any(Role.SIGNATORY in mention.roles for mention in said.mentions)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("This demand is an example of what the Nordic Rivers Agency likes.", "Nordic Rivers Agency", Role.RECIPIENT),
        ("We found no statement from anybody in the Nordic Rivers Agency.", "Nordic Rivers Agency", Role.SIGNATORY),
    ],
)
def test_a_noun_that_is_only_spoken_of_gives_no_role(text: str, name: str, role: Role) -> None:
    said = extract(read_text(f"News\n\n{text}\n"))
    assert not any(role in mention.roles for mention in said.mentions if mention.name == name)


def test_a_body_that_owns_a_unit_ends_at_the_apostrophe() -> None:
    said = extract(
        read_text("News\n\nThe report of Harbour Watch's Baltic Division and of NRA's Youth Section is out.\n")
    )
    links = {(said.mentions[link.source].name, said.mentions[link.target].name) for link in said.relations}
    assert links == {("Baltic Division", "Harbour Watch"), ("Youth Section", "NRA")}


def test_congress_is_named_by_its_noun_alone() -> None:
    said = extract(read_text("News\n\nThe coalition will call on Congress to pass the bill.\n"))
    assert [(mention.name, mention.roles) for mention in said.mentions] == [("Congress", (Role.RECIPIENT,))]


def test_a_label_of_an_advisory_is_no_short_form() -> None:
    said = extract(read_text("Rally for the harbour\n\nWHO: People of Sandhaven who will sing and dance all day.\n"))
    assert said.mentions == ()


def test_who_starts_a_petition_organises_it_and_to_whom_it_goes_is_addressed() -> None:
    said = extract(
        read_text(
            "Petition · Keep the ferry\n\nBesa Hoxha started this petition to Mayor Arben Dema and the Municipality of "
            "Nowa\n\n1,284 have signed. Let's get to 1,500!\n"
        )
    )
    assert {(mention.name, *mention.roles) for mention in said.mentions} == {
        ("Besa Hoxha", Role.ORGANISER),
        ("Arben Dema", Role.RECIPIENT),
        ("Municipality of Nowa", Role.RECIPIENT),
    }


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Groups to Parliament: Fix the Ferry Bill Before the Vote", {"Parliament"}),
        ("Joint Statement on Flooding Relief", set()),
        ("Statement on the Ferry Council", {"Ferry Council"}),
    ],
)
def test_what_a_title_is_about_is_no_body_unless_its_noun_says_so(title: str, names: set[str]) -> None:
    said = extract(read_text(f"{title}\n\nWe ask for an answer about the ferries of the coast.\n"))
    assert {mention.name for mention in said.mentions} == names


def test_associations_of_a_people_are_no_body() -> None:
    said = extract(read_text("Associations of Norwegians in several countries have written to the Fjord Council."))
    assert {mention.name for mention in said.mentions} == {"Fjord Council"}
