from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from directory.cli.program import run

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(("form", "said"), [("ftm", "not in it: offsets"), ("jsonl", "")])
def test_what_a_format_cannot_hold_is_said_beside_what_goes_out(
    form: str, said: str, example: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--workspace", str(example), "export", "--to", form]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out.splitlines()[0])
    assert said in err
    assert bool(err) is bool(said)


def test_a_reference_is_taken_in_listed_asked_adopted_from_and_let_go_of(
    example: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sheet = tmp_path / "list.csv"
    sheet.write_text("Title,Country\nQuay Keepers Union,Latvia\nTide Society,Atlantis\n", "utf-8")
    command = ["--workspace", str(example)]
    taken = ["import", str(sheet), "--from", "csv", "--reference", "list", "--column", "Title=name"]
    assert run([*command, *taken]) == 0
    out, err = capsys.readouterr()
    assert "2 entries with 2 names taken in as reference registry list" in out
    assert f"{sheet}:3:1: warning[import]: ‘Tide Society’: 'Atlantis' is no country" in err
    assert run([*command, "resolve", "Quay Keepers Unoin", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["decision"], answer["candidates"][0]["entity"]) == ("review", "list:quay-keepers-union")
    assert any("known to list" in each for each in answer["candidates"][0]["evidence"])
    assert run([*command, "adopt", "list:quay-keepers-union"]) == 0
    assert "country: LV" in (example / "data" / "orgs.yaml").read_text("utf-8")
    sheet.unlink()
    capsys.readouterr()
    assert run([*command, "check"]) == 1
    assert f"{sheet}: error[reference-file]" in capsys.readouterr().err
    assert run([*command, "references", "--remove", "list"]) == 0
    assert run([*command, "check"]) == 0
