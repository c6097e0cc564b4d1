"""Lines of a programme that a label opens, and the lines around mails that name nobody."""

from __future__ import annotations

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, Role

PROGRAMME = """Dockers' Day

The Kelp Union holds a welcome rally in the harbour on Monday, and all are asked to come along.

Chief Guest: Comrade Rashed Orm, MP, Honorable Minister, Ministry of Harbours.

Chair: Ann Lee, President, Net Guild.

Welcome Speech: Mrs. Kari Olsen, General Secretary, Tide Society.
"""


def taking_part(text: str) -> set[str]:
    said = extract(read_text(text))
    people = (mention for mention in said.mentions if mention.kind is EntityKind.PERSON)
    return {mention.name for mention in people if Role.PARTICIPANT in mention.roles}


def test_those_whom_a_programme_lists_by_label_take_part() -> None:
    assert taking_part(PROGRAMME) == {"Rashed Orm", "Ann Lee", "Kari Olsen"}


def test_one_label_makes_no_programme() -> None:
    assert not taking_part("Minutes\n\nChair: Ann Lee\n\nThe harbour was closed all day, and nobody came.")


def test_links_under_a_mail_of_an_archive_name_nobody() -> None:
    text = """The Kelp Union asks you to open the harbour again, since nobody can leave it.

cc: Ann Lee, Net Guild

Prev by Date:
No Subject

Next by Date:
Re: Old Ships WANTED
"""
    said = extract(read_text(text))
    assert {mention.name for mention in said.mentions} == {"Kelp Union", "Ann Lee", "Net Guild"}


def test_a_person_in_a_shouted_headline_ends_before_a_small_word() -> None:
    said = extract(read_text("DIVERS URGE PRESIDENT OLSEN TO VETO THE DUES\n\nThe dues of the harbour go up again."))
    assert {m.text for m in said.mentions if m.kind is EntityKind.PERSON} <= {"OLSEN"}


def test_who_is_told_through_an_officer_publishes_nothing() -> None:
    said = extract(read_text("News\n\nAccording to Net Guild chair Dr. Ann Lee the dues go up in the harbour again."))
    assert not any(Role.PUBLISHER in mention.roles for mention in said.mentions)
