from __future__ import annotations

import json

import pytest

from directory.linking import Tools, read_text_document
from directory.model import Candidate, Decision, Document, Evidence, Place, Problem, Relation, Resolution
from directory.registry.load import parse_registry
from directory.shards.written_values import read_as, written

_LETTER = """Open letter to the Ministry of Ports

12 May 2021

Signed by Ana Petrova, Harbour Union (HU), and 40 people: https://example.org/\u00e9
"""
_REGISTRY = "organisations:\n  hu:\n    name: Harbour Union\n    acronyms: [HU]\n"


def _again(value: object) -> object:
    return read_as(type(value), json.loads(json.dumps(value, default=written)))


def test_a_document_as_it_was_read_comes_back_as_it_was() -> None:
    read = read_text_document(Document("-", "-", _LETTER), Tools.of(parse_registry(_REGISTRY)))
    assert read.extraction.mentions
    assert _again(read.extraction) == read.extraction
    assert any(answer.candidates for answer in read.resolutions)
    assert tuple(map(_again, read.resolutions)) == read.resolutions


@pytest.mark.parametrize(
    "value",
    [
        Problem("code", "a message", see=Place("file", 3)),
        Problem("code", "a message"),
        Resolution("a", Decision.NEW, None, (Candidate("x", "X", "Y", 1, (Evidence("why", -0.5),)),)),
    ],
)
def test_any_result_comes_back_as_it_was(value: object) -> None:
    assert _again(value) == value


@pytest.mark.parametrize(
    "said",
    [
        None,
        3,
        [],
        {},
        {"type": "branch_of", "source": 0},
        {"type": "no such type", "source": 0, "target": 1},
        {"type": "branch_of", "source": "0", "target": 1},
        {"type": ["branch_of"], "source": 0, "target": 1},
    ],
)
def test_what_is_no_value_of_the_kind_is_refused(said: object) -> None:
    with pytest.raises((KeyError, ValueError, TypeError)):
        read_as(Relation, said)


def test_a_list_is_read_only_from_a_list() -> None:
    with pytest.raises(ValueError, match="is no tuple"):
        read_as(Resolution, {"query": "a", "decision": "new", "entity": None, "candidates": "none"})
