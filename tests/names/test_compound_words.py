from __future__ import annotations

from directory.names.lexicon import PartKind
from directory.names.parts import parse_organisation


def test_a_compound_gives_its_head_noun() -> None:
    parts = parse_organisation("Kulturverein Bremen").parts
    assert [(part.text, part.kind) for part in parts] == [
        ("kultur", PartKind.TOPIC),
        ("verein", PartKind.HEAD),
        ("bremen", PartKind.PLACE),
    ]


def test_a_word_that_is_known_whole_stays_whole() -> None:
    assert [part.text for part in parse_organisation("Krankenhaus Bremen").parts] == ["krankenhaus", "bremen"]
