"""Lists that mix bodies and persons, are sorted by headings, go on in further sentences, or are copies of a letter."""

from __future__ import annotations

import pytest

from directory.model import RelationType, Role
from tests.extraction.said import links_in, playing_in

LETTER = "Open letter on the harbour\n\nDear Minister,\n\nWe ask you to keep the harbour open.\n\n"
SIGNED = "Statement on the reef\n\nThe statement was signed by Kelp Watch, the Tide Foundation and the Reef Union."
BODIES = "Kelp Institute\n\nTide Foundation\n\nReef Union\n\nOpen Doors Society\n\nShells Network\n\nNet Menders\n\n"


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("Camilla Graham, MD", "Camilla Graham"),
        ("Anna Lindt, MPH, FRCP, FRCPCH", "Anna Lindt"),
        ("Robert Gish, MD, FACP, FIDSA", "Robert Gish"),
        ("Teresa Ruiz, PharmD", "Teresa Ruiz"),
        ("Peter Holm, PhD, FAHA", "Peter Holm"),
    ],
)
def test_who_has_letters_behind_the_name_is_a_person_among_bodies(item: str, name: str) -> None:
    signing = playing_in(f"{LETTER}Signed by:\n\n{BODIES}{item}\n\nTang Club\n", Role.SIGNATORY)
    assert name in signing
    assert not any("," in text or text in ("FIDSA", "FAHA") for text in signing)


@pytest.mark.parametrize(
    ("below", "body"),
    [
        ("Vice Chair\n\nKelp Roundtable", "Kelp Roundtable"),
        ("Professor of Medicine, Nowa University", "Nowa University"),
        ("Director, Tide Clinic, Oslo, Norway", "Tide Clinic"),
    ],
)
def test_an_office_below_a_person_among_bodies_is_theirs(below: str, body: str) -> None:
    text = f"{LETTER}Signed by:\n\n{BODIES}Camilla Graham, MD\n\n{below}\n\nRobert Gish, PhD, Tang Club\n"
    assert ("Camilla Graham", body) in links_in(text, RelationType.SIGNS_FOR)


@pytest.mark.parametrize(
    "heading",
    [
        "International organizations",
        "*National Organisations*",
        "Faith-based and community groups",
        "U.S. Organizations",
        "Regional networks",
        "Human Rights and Environmental NGOs",
        "Youth Organizations:",
    ],
)
def test_a_heading_that_sorts_a_list_names_nobody(heading: str) -> None:
    above = f"{LETTER}Signed by:\n\n*International Networks*\n\n- Kelp Watch\n- Tide Foundation\n- Reef Union\n\n"
    signing = playing_in(
        f"{above}{heading}\n\n- Seal Club, Norway\n- Open Doors Society, Peru\n- Net Menders, Kenya\n", Role.SIGNATORY
    )
    assert signing == {
        "Kelp Watch",
        "Tide Foundation",
        "Reef Union",
        "Seal Club",
        "Open Doors Society",
        "Net Menders",
    }


@pytest.mark.parametrize(
    ("more", "names"),
    [
        (
            "It was also endorsed by the Seal Club, Open Doors Norway and the Tang Trust.",
            {"Seal Club", "Open Doors Norway", "Tang Trust"},
        ),
        (
            "Trade unions also signed, including the Dockers Union and the Netters Federation.",
            {"Dockers Union", "Netters Federation"},
        ),
        (
            "Many local groups also endorsed, such as Eco-Kelp; Tidewrack; and the Seal Club.",
            {"Eco-Kelp", "Tidewrack", "Seal Club"},
        ),
        (
            "The list also includes regional networks such as the Seal Network and the Boat Forum.",
            {"Seal Network", "Boat Forum"},
        ),
    ],
)
def test_a_sentence_behind_the_signatories_adds_others(more: str, names: set[str]) -> None:
    text = f"{SIGNED} {more}\n"
    assert playing_in(text, Role.SIGNATORY) >= {"Kelp Watch", "Tide Foundation", "Reef Union", *names}


@pytest.mark.parametrize(
    "other",
    [
        "The minister also met with the Seal Club and the Tang Trust.",
        "He also includes the Seal Club and the Tang Trust among his friends.",
        "The plan was also backed by banks such as the Seal Club and the Tang Trust.",
    ],
)
def test_whom_a_sentence_behind_the_signatories_tells_of_otherwise_signs_nothing(other: str) -> None:
    text = f"{SIGNED} {other}\n"
    assert playing_in(text, Role.SIGNATORY) == {"Kelp Watch", "Tide Foundation", "Reef Union"}


def test_copies_in_paragraphs_of_their_own_are_all_sent_one() -> None:
    copies = "Honourable Minister of Ports Mr. Peter Holm,\n\nTide Authority,\n\nall local schools,\n\nReef Council.\n"
    text = f"{LETTER}Yours sincerely,\n\nAnna Lindt\n\ncc:\n\n{copies}\n---\n\nThe Kelp Union works for the sea.\n"
    assert playing_in(text, Role.RECIPIENT) >= {"Peter Holm", "Tide Authority", "Reef Council"}
    assert "Tide Authority" not in playing_in(text, Role.SIGNATORY)


def test_each_block_of_a_letter_to_two_persons_is_addressed() -> None:
    first = "**Professor Mara Doherty**<br>\nExecutive Chair, Science and Kelp Council\n\n"
    second = "**Dr Peter Holm**<br>\nChief Executive, Tide Research Agency\n\n"
    text = f"{first}{second}Dear Professor Doherty and Dr Holm,\n\nWe ask you to keep it.\n\nSincerely,\n\nAnna Lindt\n"
    addressed = {"Mara Doherty", "Science and Kelp Council", "Peter Holm", "Tide Research Agency"}
    assert playing_in(text, Role.RECIPIENT) >= addressed


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("President of Kelp Union Dr. Anna Lindt", "Anna Lindt"),
        ("Minister of Ports Mr. Peter Holm", "Peter Holm"),
        ("Chair Prof. Teresa Ruiz, Tide Council", "Teresa Ruiz"),
        ("Secretary General Ms Eva Stein", "Eva Stein"),
    ],
)
def test_a_form_of_address_parts_an_office_from_its_holder(item: str, name: str) -> None:
    signing = playing_in(f"{LETTER}Signed by:\n\n- {item}\n- Dr Lea Bonn\n- Mr Tomas Berg, Reef Club\n", Role.SIGNATORY)
    assert name in signing


def test_who_a_letter_is_from_signs_below_that_word() -> None:
    text = "To the Harbour Board,\n\nWe demand that all boats be let in.\n\nFrom,\n\nPeace Action Kelp\n"
    assert playing_in(text, Role.SIGNATORY) == {"Peace Action Kelp"}
