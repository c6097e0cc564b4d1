from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.registry.lookup import plain
from directory.registry.nodes import compose
from directory.registry.scalars import encode


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), st.sampled_from([None, "'", '"']))
def test_a_text_reads_back_as_itself_in_a_list_in_brackets_and_as_a_key(text: str, style: str | None) -> None:
    in_brackets = f"b: [{encode(text, flow=True, style=style)}, x]\nc: {{{encode(text, flow=True)}: y}}\n"
    written = f"a: {encode(text, style=style)}\n{in_brackets}"
    node = compose(written)
    assert node is not None
    assert plain(node) == {"a": text, "b": [text, "x"], "c": {text: "y"}}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Human Rights Club", "Human Rights Club"),
        ("Club, the (1990)", "Club, the (1990)"),
        ("NO", "NO"),
        ("A&B", "A&B"),
        ("Служба ООН", "Служба ООН"),
        ("https://example.org/a?b#c", "https://example.org/a?b#c"),
        ("Club: North", '"Club: North"'),
        ("Club #1", '"Club #1"'),
        ("'Women's Forum'", "\"'Women's Forum'\""),
        ('"Gala" Club', "'\"Gala\" Club'"),
        ("2020-10", '"2020-10"'),
        ("007", '"007"'),
        ("null", '"null"'),
        ("a\x1b[31m\nb", r'"a\e[31m\nb"'),
        ("zero\u200bwidth", r'"zero\u200Bwidth"'),
        ("می‌شود", "می‌شود"),
        ("", '""'),
    ],
)
def test_a_text_is_quoted_only_where_it_must_be(text: str, written: str) -> None:
    assert encode(text) == written


def test_a_list_in_brackets_needs_quotes_for_commas() -> None:
    assert encode("a, b", flow=True) == '"a, b"'
