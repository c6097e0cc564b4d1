"""Pages that tags alone lay out: the line ends of their source part no names."""

from __future__ import annotations

import pytest

from directory.extraction.text.surface import clean
from directory.extraction.text.tag_layout import laid_out_by_tags
from directory.model import Role
from tests.extraction.said import playing_in

OPENING = (
    "<h1>Letter on the harbour</h1>\n\n<p>Dear Minister,\n\n<p>We ask you to keep the\nharbour open to all boats.\n\n"
)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        (
            "<p>Quiet\nShores International (QSI)\n<br>Kelp\nand Tide Forum\n<br>Open\nDoors Society, Norway",
            "Quiet Shores International",
        ),
        (
            "<p>Red de\nMujeres del Mar\n<br>Kelp Union\n<br>Federación\nNacional de Pescadores",
            "Federación Nacional de Pescadores",
        ),
        (
            "<ul>\n<li>Kelp Union\n<li>Women\nof the Tide Network\n<li>Harbour Workers' Union\n</ul>",
            "Women of the Tide Network",
        ),
        (
            "<div>Kelp Union</div>\n<div>Both\nShores Alliance</div>\n<div>Tide Workers Union</div>",
            "Both Shores Alliance",
        ),
        ("<p>Kelp Union<br />\n<b>Seals</b>\nAlliance<br />\nTide Workers Union", "Seals Alliance"),
    ],
)
def test_a_line_end_in_the_source_of_a_page_parts_no_name(source: str, name: str) -> None:
    signing = playing_in(f"{OPENING}<p>Sincerely,\n\n{source}\n</p>\n", Role.SIGNATORY)
    printed = {" ".join(text.replace("<b>", "").replace("</b>", "").split()) for text in signing}
    assert name in printed


@pytest.mark.parametrize(
    "text",
    [
        "Dear Minister,\n\nSigned,\n\nKelp Union<br>\nTide Club<br>\nOpen Doors<br>\nSeal Trust<br>\nReef Club<br>\n",
        "<p>Dear Minister,</p>\n<br><br><p>Signed</p>\n\nKelp Union\nTide Club\n\nOpen Doors\nSeal Trust\n",
        "Signed\n\nKelp Union\nTide Club\n",
        "<pre>\nKelp Union\nTide Club\n</pre><p>a\nb<p>c<p>d<p>e<p>f",
    ],
)
def test_lines_of_a_text_that_is_no_page_stay_lines(text: str) -> None:
    assert not laid_out_by_tags(text)


def test_every_place_of_a_page_keeps_its_way_back() -> None:
    source = OPENING + "<p>Quiet\n   Shores <i>International</i>\n\n<p>Kelp\nUnion"
    surface = clean(source)
    start = surface.text.index("Quiet Shores")
    assert source[slice(*surface.original(start, start + 12))] == "Quiet\n   Shores"
