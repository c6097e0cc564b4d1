from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from directory.model import Role
from directory.registry.load import parse_registry
from directory.store.readings import forget_reading, read_extraction, stems
from tests.store.campaign import REGISTRY, campaign, keep, letter, statement
from tests.store.stores import rows_of

if TYPE_CHECKING:
    from pathlib import Path

    from directory.store.database import Store


def test_what_was_read_comes_back_as_it_was_given(filled: Store) -> None:
    assert read_extraction(filled.reader(), "letter.txt") == letter()
    assert read_extraction(filled.reader(), "statement.txt") == statement()
    assert read_extraction(filled.reader(), "nothing.txt") is None


def test_the_roles_of_an_entry_are_those_of_all_its_mentions(filled: Store) -> None:
    rows = dict(filled.reader().execute("SELECT entity, roles FROM appearance WHERE document='letter.txt'"))
    assert rows == {
        "nana-kldiashvili": "signatory",
        "river-watch": "signatory",
        "river-watch-batumi": "signatory",
        "water-ministry": "recipient",
    }


def test_what_a_person_says_of_roles_stands_over_what_was_read(filled: Store) -> None:
    rows = dict(filled.reader().execute("SELECT entity, roles FROM appearance WHERE document='statement.txt'"))
    assert rows["green-hall"] == ""
    assert rows["valley-forum"] == "signatory"


def test_what_a_person_says_of_the_date_stands_over_what_was_read(filled: Store) -> None:
    assert filled.reader().execute("SELECT date FROM document WHERE name='statement.txt'").fetchone() == ("2024-05",)


def test_an_ignored_name_is_no_actor_and_waits_for_nothing(filled: Store) -> None:
    row = filled.reader().execute("SELECT ignored, entity FROM mention WHERE name='Related pages'").fetchone()
    assert row == (1, None)


def test_equal_names_wait_once(filled: Store) -> None:
    assert filled.reader().execute(
        "SELECT organisations, people, waiting FROM document WHERE name='statement.txt'"
    ).fetchone() == (4, 0, 1)


def test_forgetting_a_document_leaves_nothing_of_it(filled: Store) -> None:
    with filled.writing() as connection:
        assert forget_reading(connection, "statement.txt") == {"green-hall", "valley-forum", "water-ministry"}
    for table in ("document", "mention", "appearance", "participation", "reading", "document_text", "candidate"):
        key = "name" if table == "document" else "document"
        query = f"SELECT count(*) FROM {table} WHERE {key}='statement.txt'"  # noqa: S608 - the tables above
        assert filled.reader().execute(query).fetchone() == (0,)


def test_saving_a_document_twice_changes_nothing(store: Store) -> None:
    registry = parse_registry(REGISTRY)
    keep(store, registry, letter())
    once = rows_of(store)
    keep(store, registry, letter(), replace(letter()))
    assert rows_of(store) == once


def test_every_reference_leads_to_a_row(tmp_path: Path) -> None:
    assert campaign(tmp_path).reader().execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_title_is_the_first_words_where_nobody_gives_one(filled: Store) -> None:
    assert filled.reader().execute("SELECT title FROM document WHERE name='statement.txt'").fetchone() == (
        "The Green Hall and the Valley Forum condemn the Ministry of Water.",
    )


def test_stems_are_the_beginnings_of_words_in_plain_letters() -> None:
    assert stems("Müəllim Şurası,\nthe teachers' council") == " muel sura the teac coun "


def test_roles_are_kept_in_one_order(store: Store) -> None:
    first = letter().mentions[0]
    twice = replace(first, roles=(Role.TARGET, Role.RECIPIENT))
    keep(store, parse_registry(REGISTRY), replace(letter(), mentions=(twice,), relations=()))
    assert store.reader().execute("SELECT roles FROM mention").fetchone() == ("recipient target",)


def test_a_document_that_is_not_there_can_be_forgotten(filled: Store) -> None:
    with filled.writing() as connection:
        assert forget_reading(connection, "nothing.txt") == set()
