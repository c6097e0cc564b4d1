from __future__ import annotations

import json
from typing import TYPE_CHECKING

from click.testing import CliRunner

from directory.cli.program import orgdir
from directory.measure import annotate, evaluate
from directory.model import Problem

if TYPE_CHECKING:
    from pathlib import Path

LETTER = (
    "Dear members of the Water Board,\n\nwe ask you to stop the dams.\n\nSincerely,\n\n"
    "Ann Lee, River Watch Association\nBo Chen, Free Ground Foundation\n"
)


def test_a_first_gold_scored_again_is_right_throughout(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LETTER)
    gold = annotate(tmp_path / "a.txt")
    assert not isinstance(gold, Problem)
    (tmp_path / "a.gold.json").write_text(json.dumps(gold))
    found = evaluate(tmp_path)
    assert [name for name, _ in found.documents] == ["a"]
    assert found.together["organisations"].f1 == 1.0
    assert found.together["signs_for"].f1 == 1.0
    assert found.problems == ()


def test_a_gold_that_is_none_is_a_problem_and_the_rest_is_scored(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LETTER)
    (tmp_path / "a.gold.json").write_text("{ nothing")
    (tmp_path / "b.gold.json").write_text("{}")
    assert [problem.code for problem in evaluate(tmp_path).problems] == ["bad-gold", "no-such-file"]


def test_the_commands_print_a_gold_a_table_and_its_errors(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LETTER)
    run = CliRunner()
    printed = run.invoke(orgdir, ["annotate", str(tmp_path / "a.txt")])
    gold = json.loads(printed.output)
    gold["organisations"].append({"name": "Clean Lake Union", "surfaces": [], "roles": []})
    (tmp_path / "a.gold.json").write_text(json.dumps(gold))
    table = run.invoke(orgdir, ["eval", str(tmp_path), "--errors"])
    assert table.exit_code == 0
    assert "organisations: missed Clean Lake Union" in table.output
    line = run.invoke(orgdir, ["eval", str(tmp_path), "--json"]).output.splitlines()[-1]
    assert json.loads(line)["measures"]["people"]["f1"] == 1.0


def test_a_folder_without_gold_is_a_problem(tmp_path: Path) -> None:
    assert CliRunner().invoke(orgdir, ["eval", str(tmp_path)]).exit_code == 1


REGISTRY = """\
organisations:
  river-watch:
    name: River Watch Association
    aliases: [Friends of the Wet Bank]
people: {}
documents:
  a.txt:
    date: "2021-05-03"
    kind: petition
    roles:
      river-watch: [organiser]
decisions:
  ignore:
    - Free Ground Foundation
"""


def test_what_was_decided_in_a_workspace_stands_in_the_first_gold(tmp_path: Path) -> None:
    (tmp_path / "data" / "documents").mkdir(parents=True)
    (tmp_path / "data" / "orgs.yaml").write_text(REGISTRY)
    document = tmp_path / "data" / "documents" / "a.txt"
    document.write_text(LETTER.replace("dams.", "dams, as the Friends of the Wet Bank did."))
    printed = CliRunner().invoke(orgdir, ["--workspace", str(tmp_path), "annotate", str(document)])
    gold = json.loads(printed.output)
    bodies = {body["name"]: body for body in gold["organisations"]}
    assert "Free Ground Foundation" not in bodies
    assert set(bodies["River Watch Association"]["surfaces"]) == {"River Watch Association", "Friends of the Wet Bank"}
    assert bodies["River Watch Association"]["roles"] == ["organiser"]
    assert (gold["kind"], gold["date"]) == ("petition", "2021-05-03")
    assert {person["name"] for person in gold["people"]} == {"Ann Lee", "Bo Chen"}
