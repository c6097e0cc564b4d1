from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from directory.linking import Read
from directory.model import (
    Action,
    Candidate,
    Decision,
    Document,
    DocumentKind,
    EntityKind,
    Evidence,
    Extraction,
    Mention,
    Problem,
    Relation,
    RelationType,
    Resolution,
    Role,
    Signatures,
)
from directory.shards.shard_files import Order, ShardFile, pack, read_shard, whole

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "Ann Example, River Watch \x1b[31m\u202e\nמים"
READ = Read(
    Extraction(
        Document("data/documents/a.txt", "a.txt", TEXT, title="A", language="en"),
        DocumentKind.PETITION,
        date="2024-05",
        signatures=Signatures(12, 100),
        mentions=(
            Mention("Ann Example", 0, 11, EntityKind.PERSON, "Ann Example", (Role.SIGNATORY,)),
            Mention("River Watch", 13, 24, EntityKind.ORGANISATION, "River Watch"),
        ),
        relations=(Relation(RelationType.SIGNS_FOR, 0, 1),),
        actions=(Action(DocumentKind.RALLY, "2024", "Batumi", 0, 5),),
    ),
    (
        Resolution("Ann Example", Decision.NEW),
        Resolution(
            "River Watch",
            Decision.MATCH,
            "river-watch",
            (Candidate("river-watch", "River Watch", "RW", 1 / 3, (Evidence("alike", 0.1),)),),
        ),
    ),
    " ann exa riv wat",
)
PROBLEM = Problem("failed-document", "it is torn", file="data/documents/b.txt", line=3)


@pytest.fixture
def order(tmp_path: Path) -> Order:
    return Order(str(tmp_path), "run", (("a.txt", "1"), ("b.txt", "2")))


def test_results_come_back_as_they_were_put(order: Order) -> None:
    with ShardFile(order) as file:
        file.put("a.txt", "1", READ)
        file.put("b.txt", "2", PROBLEM)
        assert not order.path.exists()
        file.finish()
    assert read_shard(order.path).done == {("a.txt", "1"): READ, ("b.txt", "2"): PROBLEM}
    assert whole(order)


def test_a_document_that_was_begun_and_never_done_ended_its_worker(order: Order) -> None:
    with ShardFile(order) as file:
        file.begin("a.txt")
        file.put("a.txt", "1", READ)
        file.begin("b.txt")
        # as if the process had ended here
        file._reading = ""
    contents = read_shard(order.path.with_suffix(".part"))
    assert +contents.deaths == {"b.txt": 1}


def test_a_worker_that_is_told_to_go_leaves_its_document_without_fault(order: Order) -> None:
    with ShardFile(order) as file:
        file.begin("a.txt")
    assert not +read_shard(order.path.with_suffix(".part")).deaths


@pytest.mark.parametrize("cut", [2, 40, 300])
def test_a_file_that_was_cut_gives_what_is_whole_in_it_and_is_gone_on_with(order: Order, cut: int) -> None:
    with ShardFile(order) as file:
        file.put("a.txt", "1", PROBLEM)
        file.put("b.txt", "2", READ)
        file.finish()
    order.path.write_bytes(order.path.read_bytes()[:-cut])
    assert not whole(order)
    with ShardFile(order) as file:
        assert file.contents.done == {("a.txt", "1"): PROBLEM}
        file.put("b.txt", "2", READ)
        file.finish()
    assert whole(order)


@pytest.mark.parametrize("line", ["", "{}", "[]", "7", "\x00", '{"document": "a.txt"}', '{"begun": {}}', '{"left": 3'])
def test_lines_that_are_no_results_count_as_not_there(order: Order, line: str) -> None:
    with ShardFile(order) as file:
        file.put("a.txt", "1", PROBLEM)
        file.finish()
    with order.path.open("a", encoding="utf-8") as file_:
        file_.write(line + "\n")
    assert read_shard(order.path).done == {("a.txt", "1"): PROBLEM}


def test_packing_depends_on_the_documents_alone(tmp_path: Path) -> None:
    documents = [(f"{number}.txt", f"{number * 7919 % 1000:04}", 1000) for number in range(1000)]
    there, back = pack(documents, tmp_path, "run"), pack(reversed(documents), tmp_path, "run")
    assert there == back
    assert sorted(name for order in there for name, _ in order.documents) == sorted(name for name, *_ in documents)
    assert len({order.path for order in there}) == len(there) == 63


def test_large_documents_have_shards_of_their_own(tmp_path: Path) -> None:
    documents = [(f"{number}.txt", str(number), 900_000) for number in range(3)]
    assert [len(order.documents) for order in pack(documents, tmp_path, "run")] == [1, 1, 1]
    assert pack([], tmp_path, "run") == ()
