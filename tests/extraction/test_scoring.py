from __future__ import annotations

import importlib.util
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from directory.documents.read import read, read_text
from directory.extraction.pipeline import extract
from directory.extraction.scoring import MEASURES, Agreement, first_gold, normal, score, total
from directory.model import Document, DocumentKind, EntityKind, Extraction, Mention, Relation, RelationType, Role

if TYPE_CHECKING:
    from types import ModuleType

SHARED = Path(os.environ.get("ORGDIR_SHARED") or Path(__file__).parents[2].parent / "shared")

GOLD: dict[str, Any] = {
    "kind": "letter",
    "kind_alt": ["statement"],
    "date": "2020-01-02",
    "organisations": [
        {"name": "River Watch", "surfaces": ["River Watch", "RW"], "roles": ["signatory"]},
        {"name": "Water Board", "surfaces": ["the Water Board"], "roles": ["recipient"], "roles_opt": ["target"]},
    ],
    "people": [{"name": "Ann Lee", "surfaces": ["Lee"], "roles": ["signatory"], "signs_for": "River Watch"}],
    "branch_of": [],
    "acronyms": {"RW": "River Watch"},
    "ignore": ["Facebook"],
}


def mention(text: str, kind: EntityKind = EntityKind.ORGANISATION, *roles: Role) -> Mention:
    return Mention(text, 0, len(text), kind, text, roles)


def extraction(*mentions: Mention, relations: tuple[Relation, ...] = (), date: str | None = None) -> Extraction:
    document = Document(path="a.txt", name="a.txt", text="")
    return Extraction(document, DocumentKind.STATEMENT, date=date, mentions=mentions, relations=relations)


def test_a_perfect_extraction_agrees_in_every_measure() -> None:
    found = extraction(
        mention("River Watch", EntityKind.ORGANISATION, Role.SIGNATORY),
        mention("RW"),
        mention("Water Board", EntityKind.ORGANISATION, Role.RECIPIENT, Role.TARGET),
        mention("Ann Lee", EntityKind.PERSON, Role.SIGNATORY),
        mention("Facebook"),
        relations=(Relation(RelationType.SIGNS_FOR, 3, 0), Relation(RelationType.ACRONYM_OF, 1, 0)),
        date="2020-01-02",
    )
    agreements = score(GOLD, found)
    assert [measure for measure in MEASURES if agreements[measure].missed or agreements[measure].false] == []
    assert agreements["organisations"].f1 == 1.0
    assert agreements["branch_of"].f1 is None


def test_what_is_missed_and_what_is_false_is_named() -> None:
    found = extraction(
        mention("River Watch", EntityKind.ORGANISATION, Role.TARGET), mention("Noise Council"), date="2021-01-01"
    )
    agreements = score(GOLD, found)
    assert agreements["organisations"] == Agreement(("River Watch",), ("Water Board",), ("noise council",))
    assert agreements["role target"].false == ("River Watch [target]",)
    assert agreements["signs_for"].missed == ("Ann Lee -> River Watch",)
    assert agreements["date"] == Agreement(missed=("2020-01-02",), false=("2021-01-01",))
    assert (agreements["organisations"].precision, agreements["organisations"].recall) == (0.5, 0.5)


def test_several_documents_are_counted_together() -> None:
    found = score(GOLD, extraction(mention("River Watch")))
    assert len(total([found, found])["organisations"].missed) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The  River\nWatch", "river watch"),
        ("«River Watch»,", "river watch"),
        ("Bread &amp; Roses", "bread & roses"),
        ("l’Union", "union"),
        ("River Watch (RW)", "river watch (rw)"),
        ("(RW", "rw"),
        ("A", "a"),
    ],
)
def test_names_are_compared_without_what_does_not_matter(text: str, expected: str) -> None:
    assert normal(text) == expected


def test_a_first_gold_agrees_with_the_extraction_it_was_made_of() -> None:
    text = (
        "Open letter\n\n4 May 2021\n\nDear members of the Water Board,\n\n"
        "we ask you to stop the dams.\n\nSincerely,\n\n"
        "Ann Lee, River Watch Association\nBo Chen, Free Ground Foundation (FGF)\n"
    )
    found = extract(read_text(text))
    gold = json.loads(json.dumps(first_gold(found)))
    assert {person["signs_for"] for person in gold["people"]} >= {"River Watch Association", "Free Ground Foundation"}
    agreements = score(gold, found)
    assert [measure for measure in MEASURES if agreements[measure].missed or agreements[measure].false] == []


@pytest.mark.skipif(not (SHARED / "gold" / "score.py").exists(), reason="the gold documents are not here")
@pytest.mark.parametrize("folder", ["seeds", "letters"])
def test_counts_are_those_of_the_gold_s_own_scorer(folder: str) -> None:
    scorer = _scorer()
    for path in sorted((SHARED / "gold" / folder).glob("*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        document = read(path.with_name(path.name.replace(".gold.json", ".txt")))
        assert isinstance(document, Document)
        found = extract(document)
        counts, _, violations = scorer.score_doc(document.text, gold, _as_json(found))
        assert violations == []
        names = {"roles": "role all", "kind": "document kind"}
        for measure, agreement in score(gold, found).items():
            ours = (len(agreement.right), len(agreement.false), len(agreement.missed))
            assert (path.name, measure, ours) == (path.name, measure, counts[names.get(measure, measure)])


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("gold_scorer", SHARED / "gold" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _as_json(found: Extraction) -> dict[str, Any]:
    return {
        "document": {"kind": found.kind.value, "date": found.date},
        "mentions": [
            {
                "text": item.text,
                "start": item.start,
                "end": item.end,
                "kind": item.kind.value,
                "roles": [role.value for role in item.roles],
            }
            for item in found.mentions
        ],
        "relations": [
            {"type": item.type.value, "source": item.source, "target": item.target} for item in found.relations
        ],
    }
