from __future__ import annotations

import pytest

from directory.extraction.pipeline import extract
from directory.model import Document, DocumentKind, Extraction, Role

LETTER, PETITION, RALLY = DocumentKind.LETTER, DocumentKind.PETITION, DocumentKind.RALLY
STATEMENT = DocumentKind.STATEMENT


def read(text: str) -> Extraction:
    return extract(Document(path="-", name="-", text=text))


def told(found: Extraction) -> list[tuple[DocumentKind, str | None, str | None]]:
    return [(action.kind, action.date, action.place) for action in found.actions]


UNION = "Statement of the Harbour Workers Union\n\n5 May 2021\n\nWe reject the plan for the dam, which nobody wants. "
GREETED = "Open letter on the dam\n\n5 May 2021\n\nDear Ms Stein,\n\nWe write again of the dam on our river. "
VEREIN = "Stellungnahme zum Staudamm\n\n5. Mai 2021\n\nWir lehnen den Bau des Staudamms ab, den hier niemand will. "
SOYUZ = "Заявление Союза рыбаков\n\n5 мая 2021 года\n\nМы против строительства плотины и просим нас услышать. "

DATED = [
    (UNION, "On 20 May 2021 the union will hold a rally in Oslo against it.", (RALLY, "2021-05-20", "Oslo")),
    (GREETED, "Our first letter of 2 March 2021 has found no answer from you.", (LETTER, "2021-03-02", None)),
    (VEREIN, "Am 20. Mai 2021 ruft der Verein zu einer Kundgebung in Bremen auf.", (RALLY, "2021-05-20", "Bremen")),
    (SOYUZ, "20 мая 2021 года в Алматы состоится митинг против этого.", (RALLY, "2021-05-20", "Алматы")),
    (UNION, "On 20 April we handed in a petition that nobody has read.", (PETITION, "2021-04-20", None)),
]


@pytest.mark.parametrize(("opening", "sentence", "action"), DATED)
def test_a_sentence_tells_of_an_action_on_its_own_date(
    opening: str, sentence: str, action: tuple[DocumentKind, str, str | None]
) -> None:
    found = told(read(f"{opening}{sentence}\n"))
    assert action in found[1:]
    assert found[0][1] == "2021-05-05"


def test_an_action_without_a_date_is_told_by_who_takes_part_in_it() -> None:
    found = read(
        "Rally for the river\n\nHundreds came to the rally for the river on 3 June 2022 and stayed for hours. "
        "They also sent a letter to the Inland Water Commission, which has not been answered so far.\n"
    )
    assert told(found)[0][:2] == (RALLY, "2022-06-03")
    assert (LETTER, None, None) in told(found)
    assert any(mention.roles == (Role.RECIPIENT,) for mention in found.mentions)


def test_one_action_told_twice_is_one() -> None:
    found = read(
        f"{UNION}We were at the rally of 20 April 2021 against the dam. "
        "The protest of 20 April 2021 was the largest that our town has seen in many years of such protests.\n"
    )
    assert [kind for kind, *_ in told(found)] == [STATEMENT, RALLY]


def test_the_evidence_is_the_sentence_that_tells_of_the_action() -> None:
    text = (
        f"{UNION}It is the plan of Mr. Lee. "
        "On 20 May 2021 the **union** will hold a rally in Oslo, where Dr. Stein speaks too. All may come and sing.\n"
    )
    rally = read(text).actions[1]
    assert text[rally.start : rally.end] == (
        "On 20 May 2021 the **union** will hold a rally in Oslo, where Dr. Stein speaks too."
    )


NONE = [
    "The law of 20 April 2021 was read in the house, and none of us was asked what we think of it.",
    "Since 20 March 2021 nobody has asked those who live there what they think of the plan for the dam.",
    "The resolution of 14 March 2008 of the assembly is still in force and has been read by all of us here.",
    "We honour those who fell in the strike of 9 May 1905, which our grandparents have told us about so often.",
]


@pytest.mark.parametrize("sentence", NONE)
def test_laws_months_and_history_are_no_actions(sentence: str) -> None:
    assert told(read(f"{UNION}{sentence}\n")) == [(STATEMENT, "2021-05-05", None)]
