from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from directory.ingest import extract_path
from directory.model import Problem
from directory.registry.load import load

if TYPE_CHECKING:
    from directory.model import Registry
    from directory.views import LinkedDocument

ROOT = Path(__file__).resolve().parents[2]
NAMED_OTHERWISE = {
    "Coordination Council": "coordinating-council-uk",
    "its representation in the United States": "eeas-us",
    "UN": "un",
    "UN Security Council": "un-security-council",
    "UN General Assembly": "un-general-assembly",
    "State Committee of Azerbaijan on Work with the Diaspora": "diaspora-committee-az",
    "UK House of Commons": "uk-house-of-commons",
    "UK government": "uk-government",
    "House of Representatives of the US Congress": "us-house",
    "Committee on the Rules of the House of Representatives of the US Congress": "us-house-rules-committee",
    "German branch of Amnesty International": "amnesty-de",
    "OSCE": "osce",
}


@pytest.fixture(scope="module")
def registry() -> Registry:
    return load(ROOT / "data" / "orgs.yaml")


@pytest.fixture(scope="module")
def seeds(shared: Path, registry: Registry) -> dict[str, LinkedDocument]:
    linked = {path.stem: extract_path(path, registry) for path in sorted((shared / "gold" / "seeds").glob("*.txt"))}
    return {name: one for name, one in linked.items() if not isinstance(one, Problem)}


def entities(linked: LinkedDocument, surfaces: list[str]) -> set[str | None]:
    """The entries of the mentions that read like one of the surfaces, quotes and an article aside."""

    def plain(text: str) -> str:
        return " ".join(text.replace("“", '"').replace("”", '"').split()).strip('"').removeprefix("the ")

    wanted = {plain(surface) for surface in surfaces}
    pairs = zip(linked.extraction.mentions, linked.resolutions, strict=True)
    return {answer.entity for mention, answer in pairs if plain(mention.text) in wanted}


def test_every_actor_of_the_seeds_is_linked_to_its_entry(
    shared: Path, seeds: dict[str, LinkedDocument], registry: Registry
) -> None:
    by_name = {entry.name: entry.id for entry in registry.entries.values()}
    wrong = []
    for name, linked in seeds.items():
        gold = json.loads((shared / "gold" / "seeds" / f"{name}.gold.json").read_text("utf-8"))
        for actor in gold["organisations"] + gold["people"]:
            expected = NAMED_OTHERWISE.get(actor["name"]) or by_name[actor["name"]]
            found = entities(linked, actor["surfaces"])
            if found != {expected}:
                wrong.append((name, actor["name"], expected, found))
    assert not wrong


@pytest.mark.parametrize(
    ("seed", "printed", "entity"),
    [
        ("000", "Coordination Council", "coordinating-council-uk"),
        ("001", "German branch of Amnesty International", "amnesty-de"),
        ("001", "European office of Human Rights Watch", "hrw-europe"),
        ("001", "Coordinating Council of Azerbaijanis of France", "coordinating-council-fr"),
        ("001", "Coordinating Council of Azerbaijanis of the Netherlands-Belgium", "coordinating-council-nl-be"),
        ("001", "its representation in the United States", "eeas-us"),
        ("002", "Human Rights Centre of Azerbaijan", "human-rights-centre-az"),
    ],
)
def test_what_is_easily_taken_for_another_is_told_apart(
    seed: str, printed: str, entity: str, seeds: dict[str, LinkedDocument]
) -> None:
    linked = next(one for name, one in seeds.items() if name.startswith(seed))
    assert entities(linked, [printed]) == {entity}
