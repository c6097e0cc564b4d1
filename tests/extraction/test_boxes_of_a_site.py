"""A saved page in a plain text: what its site says in menus, footers and rows of buttons names nobody."""

from __future__ import annotations

import time

import pytest

from directory.model import Role

from .said import names_in, playing_in

LETTER = "<p>Dear Minister,</p>\n<p>The Kelp Institute measured the noise in the port.</p>\n"
LINKS = "".join(f"<li><a href='/a'>{name}</a></li>" for name in ("Youth Council", "Women of the Shore", "Press Room"))


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="menu-main-container"><ul id="menu-main">{LINKS}</ul></div>',
        f'<ul class="nav navbar-nav">{LINKS}</ul>',
        f'<div id="sidebar"><h3>Partners</h3><ul>{LINKS}</ul></div>',
        f'<div class="widget related-posts">{LINKS}</div>',
        f"<aside><h3>Recent</h3><ul>{LINKS}</ul></aside>",
        "<footer><p><a href='/a'>Nowa Foundation</a>, <a href='/b'>Blue Fox Studio</a></p></footer>",
        '<div class="share-buttons">Share on Facebook | Twitter | WhatsApp</div>',
        "<div role='navigation'><div class='inner'><div>Torvik Council</div></div></div>",
    ],
)  # fmt: skip
def test_boxes_of_the_site_name_nobody(box: str) -> None:
    assert names_in(f"{box}\n{LETTER}") == {"Kelp Institute"}
    assert names_in(f"{LETTER}{box}\n") == {"Kelp Institute"}


@pytest.mark.parametrize(
    "box",
    [
        "<div class='content'><p>The Reef Union agrees.</p></div>",
        "<aside><p>The Reef Union agrees with what the others wrote of the <a href='/x'>port</a>.</p></aside>",
        "<div class='sidebar'><h3>Signed</h3><ul><li><a href='/x'>Reef Union</a></li></ul></div>",
        "<div class='page-wrapper menu-open'><p>The Reef Union agrees.</p></div>",
        "<footer><p>Yours sincerely,</p><p>Reef Union</p></footer>",
        "<blockquote><p>The port is loud.</p><footer>Reef Union, on Monday</footer></blockquote>",
        "<div class='page-foot'><div>The Reef Union. Last modified on May 1. By <a href='/x'>it</a>.</div></div>",
        "<div class='sidebar'><h3>Unterstützer</h3><ul><li><a href='/x'>Reef Union</a></li></ul></div>",
        "<aside><h3>Adhesiones</h3><ul><li><a href='/x'>Reef Union</a></li></ul></aside>",
        "<div class='menu'><p>The Reef Union agrees.</p>",
    ],
)
def test_boxes_for_reading_are_read(box: str) -> None:
    assert names_in(f"{LETTER}{box}\n") == {"Kelp Institute", "Reef Union"}


def test_many_boxes_of_a_site_and_boxes_never_closed_cost_linear_time() -> None:
    def spent(count: int) -> float:
        text = "<div class='sidebar'><p>word</p>\n" * count
        begin = time.perf_counter()
        names_in(text)
        return time.perf_counter() - begin

    spent(500)
    assert spent(20_000) < 20 * max(spent(2_000), 0.02)


@pytest.mark.parametrize("mark", ["–", "|", "-", "—"])
def test_the_name_of_a_site_behind_a_title_is_no_addressee(mark: str) -> None:
    text = f"Open letter to Ann Lee, Kelp Board {mark} Friends of the Reef\n\nWe ask you.\n"
    assert "Friends of the Reef" not in playing_in(text, Role.RECIPIENT)
    assert "Friends of the Reef" in names_in(text)
    assert not playing_in(f"Joint letter to the Minister {mark} Quiet Shore Network\n\nWe ask.\n", Role.RECIPIENT)
