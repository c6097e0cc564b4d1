from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from directory.store.quoting import REACH, Passages
from tests.growth import growth


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("First. Then *X* spoke. Last.", "Then *X* spoke."),
        ("They met Dr. *X* at noon. Then left.", "They met Dr. *X* at noon."),
        ("A heading\n\nHere *X* stands\n\nMore", "Here *X* stands"),
        ("one\n- two *X* three\n- four", "- two *X* three"),
        ("The U.S. *X* came! Why? Nobody knows.", "The U.S. *X* came!"),
        ("Подписал *X*. Потом ушёл.", "Подписал *X*."),
        ("Alpha House\nBeta House\n*X* House\nDelta House", "*X* House"),
        ("A line broken\nin the middle of *X* and going on\nto its end here, which is long enough to be prose.", None),
    ],
)
def test_a_quotation_is_the_sentence_around_the_name(text: str, sentence: str | None) -> None:
    start = text.index("*X*")
    first, last = Passages(text).sentence(start, start + 3)
    assert text[first:last] == (text if sentence is None else sentence)


def test_a_long_sentence_is_cut_at_words_near_the_name() -> None:
    text = "word " * 300 + "*X* " + "tail " * 300
    start = text.index("*X*")
    first, last = Passages(text).sentence(start, start + 3)
    assert last - first <= 2 * REACH + 3
    assert text[first:last].startswith("word ")
    assert text[first:last].endswith(" tail")


def test_lines_count_from_one() -> None:
    passages = Passages("a\nb\n\nc")
    assert [passages.line(at) for at in (0, 2, 5)] == [1, 2, 4]


@given(text=st.text(alphabet="aA. \n-!1\r*", max_size=80), data=st.data())
def test_a_quotation_always_holds_its_name(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = Passages(text).sentence(start, end)
    assert 0 <= first <= start <= end <= last <= len(text)


def test_a_name_in_a_list_of_any_length_is_quoted_in_about_the_same_time() -> None:
    texts = {
        lines: "Signed by\n" + "".join(f"Ana Example {number}, Example Union {number}\n" for number in range(lines))
        for lines in (2_000, 40_000)
    }
    passages = {lines: Passages(text) for lines, text in texts.items()}

    def quote(lines: int) -> None:
        length = len(texts[lines])
        for at in range(0, length - 20, length // 200):
            passages[lines].sentence(at, at + 5)

    assert growth(quote, 2_000, 40_000) < 20
