from __future__ import annotations

import json
import re
import shutil
import struct
import subprocess
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from directory import ingest
from directory.exchange.giving import export
from directory.workspace import create_workspace

if TYPE_CHECKING:
    from pathlib import Path

TRAP = "<script>document.title='taken'</script><img src=x onerror=alert(1)> \"'&"


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("report")
    workspace = create_workspace(root / "workspace", example=True)
    text = workspace.registry_path.read_text("utf-8")
    more = f"  trap:\n    name: {json.dumps(TRAP)}\n"
    workspace.registry_path.write_text(text.replace("organisations:\n", f"organisations:\n{more}", 1), "utf-8")
    ingest.sync(workspace)
    export(workspace, "html", out=root / "report.html")
    return root / "report.html"


class Reader(HTMLParser):
    """What a page holds: its elements, its ids, where its links lead, and whether every element is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.add(tag)
        self.ids += [str(given["id"])] if "id" in given else []
        self.links += [str(given[name]) for name in ("href", "src") if name in given]
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in {"line", "circle"}
        assert attrs

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def read(page: Path) -> Reader:
    reader = Reader()
    reader.feed(page.read_text("utf-8"))
    return reader


def test_the_page_is_whole_and_every_link_leads_to_a_place_in_it(page: Path) -> None:
    reader = read(page)
    assert not reader.open
    assert len(reader.ids) == len(set(reader.ids))
    assert reader.links
    assert {link.removeprefix("#") for link in reader.links} <= set(reader.ids)


def test_nothing_is_loaded_and_nothing_runs(page: Path) -> None:
    reader = read(page)
    assert not reader.tags & {"script", "img", "link", "iframe", "object", "embed", "form"}
    text = page.read_text("utf-8")
    assert "default-src 'none'" in text
    assert "url(" not in text
    assert "@import" not in text


def test_the_newest_document_comes_first_and_the_undated_last(page: Path) -> None:
    documents = page.read_text("utf-8").partition("<h2 id='signed-together'")[0]
    dates = re.findall(r"<div class='dim'>(no date|[\d-]+),", documents)
    assert dates[-1] == "no date"
    assert dates[:-1] == sorted(dates[:-1], reverse=True)


def test_chromium_shows_the_page_with_its_picture_and_runs_nothing(page: Path, tmp_path: Path) -> None:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("no Chromium is here: apt-get install chromium")
    picture = tmp_path / "page.png"
    common = [chromium, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
    sized = ["--hide-scrollbars", "--window-size=1000,3600", f"--screenshot={picture}"]
    subprocess.run([*common, *sized, page.as_uri()], capture_output=True, timeout=120, check=True)
    width, height = struct.unpack(">II", picture.read_bytes()[16:24])
    assert (width, height) == (1000, 3600)
    # a page that shows nothing makes a picture of a few kilobytes
    assert picture.stat().st_size > 60_000
    asked = [*common, "--dump-dom", page.as_uri()]
    shown = subprocess.run(asked, capture_output=True, text=True, timeout=120, check=True).stdout
    assert "<title>Directory</title>" in shown
    assert shown.count("<circle") >= 10
