from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from directory.safe import LONGEST, safe
from tui.cells import cut, cut_middle, pad, width, wrap

HOSTILE = (
    "[red]Evil[/red] Org",
    "[@click=app.bell]hi[/]",
    "Org [/oops] X",
    "Org [ unterminated",
    "\x1b[31mred",
    "\x1b[2Jwiped",
    "\x1b]0;title\x07",
    "\x1b]52;c;aGk=\x07",
    "\x9b31mC1",
    "\x90dcs\x9c",
    "NUL\x00DEL\x7f",
    "bell\x07back\x08\x0b\x0c\rx",
    "pay\u202eslap",
    "zero\u200bwidth\u00adsoft\ufeff",
    "two\u2028lines\u2029here\x85now",
    "lone\ud800surrogate",
    "tab\there\nnew line",
    "z̷̧͓̣̣a̶̢̛̛l̶̢̛g̶o̵" + "\u0301" * 60,
    "tag\U000e0041\U000e007f",
    "👍🏽 👨\u200d👩\u200d👧 1\ufe0f\u20e3 ❤\ufe0f",
    "שלום العربية",
    "क्षि संगठन",
    "紅十字會",
    "\u2066isolated\u2069",
    "%s {0} $HOME `id`",
    "",
)


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("spelled", [False, True])
def test_nothing_that_steers_a_terminal_is_left(text: str, *, spelled: bool) -> None:
    shown = safe(text, spelled=spelled)
    assert shown.isprintable()
    shown.encode("utf-8")


def test_control_characters_are_shown_as_pictures_and_not_swallowed() -> None:
    assert safe("\x1b[31mred\x07") == "␛[31mred␇"
    assert safe("\x9b31m") == "‹U+009B›31m"


def test_characters_that_steer_the_layout_are_spelled_out_where_one_asks() -> None:
    assert safe("pay\u202epal\u200b") == "paypal"
    assert safe("pay\u202epal\u200b", spelled=True) == "pay‹U+202E›pal‹U+200B›"


def test_brackets_stay_brackets() -> None:
    assert safe("Org [/oops] X [red]") == "Org [/oops] X [red]"


def test_stacked_marks_are_kept_to_a_few() -> None:
    shown = safe("a" + "\u0301\u0302\u0303" * 50)
    assert sum(unicodedata.combining(character) > 0 for character in shown) <= 4


def test_a_very_long_text_is_cut_and_says_so() -> None:
    assert safe("x" * (LONGEST + 5)) == "x" * LONGEST + "…"


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_sanitising_twice_changes_nothing(text: str) -> None:
    once = safe(text)
    assert once.isprintable()
    assert safe(once) == once


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_the_width_is_what_the_terminal_library_takes_it_for(text: str) -> None:
    shown = safe(text)
    assert width(shown) == sum(cell_len(character) for character in shown)


@given(st.text(max_size=80), st.integers(min_value=2, max_value=40))
@settings(max_examples=200, deadline=None)
def test_what_is_cut_or_wrapped_fits(text: str, room: int) -> None:
    shown = safe(text)
    assert width(cut(shown, room)) <= room
    assert width(cut_middle(shown, room)) <= room
    assert width(pad(shown, room)) == room
    lines = wrap(shown, room)
    assert all(width(line) <= room for line in lines)
    assert "".join(lines).replace(" ", "") == shown.replace(" ", "")


def test_sisters_that_are_cut_still_look_different() -> None:
    names = (
        "Coordinating Council of Azerbaijanis of France",
        "Coordinating Council of Azerbaijanis of the Netherlands and Belgium",
        "Coordinating Council of Azerbaijanis living in the United Kingdom",
    )
    assert len({cut_middle(name, 30) for name in names}) == 3
