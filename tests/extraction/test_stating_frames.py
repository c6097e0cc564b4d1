"""Who states and asks in a sentence, whose letter or vigil it is, and whom a writing reached."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Role


def playing(text: str, role: Role) -> set[str]:
    said = extract(read_text(f"News of the harbour\n\n{text}\n"))
    return {mention.name for mention in said.mentions if role in mention.roles}


@pytest.mark.parametrize(
    ("sentence", "signatories"),
    [
        ("Clean Kelp Now has asked the Port Authority to close the site.", {"Clean Kelp Now"}),
        ("The Kelp Union, in a press release, called upon the Harbour Council to act.", {"Kelp Union"}),
        ("The Tigray Advocacy Hub is appealing to the Harbour Council to renew it.", {"Tigray Advocacy Hub"}),
        ("The Kelp Union and the Net Guild today condemned the arrest of a docker.", {"Kelp Union", "Net Guild"}),
        ("The Net Guild's letter to the Harbour Council went unanswered.", {"Net Guild"}),
        (
            "The Sindh Fisherfolk Forum, along with Women Against Dams, has written to the World Bank about it.",
            {"Sindh Fisherfolk Forum", "Women Against Dams"},
        ),
        ("The Net Guild has joined the Kelp Union in condemning the arrest.", {"Net Guild", "Kelp Union"}),
        ("Open Shore activists said in a letter to the Harbour Council that looms were idle.", {"Open Shore"}),
        ("The president of the Kelp Union, Ann Lee, condemned the arrest.", set()),
        ("The demands of the Kelp Union were read.", set()),
        ("Six groups, among them the Net Guild, put their names to the appeal.", {"Net Guild"}),
        ("The paper bears the signatures of Ann Lee and Tom Pell.", {"Ann Lee", "Tom Pell"}),
        ("The Kelp Union was criticised by nobody.", set()),
        ("The Kelp Union is therefore appealing for help in the harbour.", {"Kelp Union"}),
        ("The Net Guild, is delighted to officially announce the opening.", {"Net Guild"}),
        ("The Kelp Union is gravely concerned about the arrest.", {"Kelp Union"}),
        ("The Kelp Union was pleased.", set()),
        ("The Net Guild voiced its deep disappointment at the vote.", {"Net Guild"}),
        ("The Net Guild expressed the letter to the port.", set()),
        ("The signatories, the Kelp Union and the Net Guild, are angry.", {"Kelp Union", "Net Guild"}),
    ],
)
def test_bodies_that_state_something_sign_it(sentence: str, signatories: set[str]) -> None:
    assert playing(sentence, Role.SIGNATORY) == signatories


@pytest.mark.parametrize(
    ("sentence", "recipients"),
    [
        ("The open letter of the Kelp Union reached the Harbour Council on Monday.", {"Harbour Council"}),
        ("The petition was received by an official of the Harbour Council.", {"Harbour Council"}),
        ("After the march the Net Guild delivered its demands to the Port Authority.", {"Port Authority"}),
        ("The Net Guild and the Kelp Union have appealed to the Harbour Council.", {"Harbour Council"}),
        ("The Net Guild has taken the case to the Court of Appeal.", {"Court of Appeal"}),
        ("The lorry reached the Harbour Council on Monday.", set()),
    ],
)
def test_whom_a_writing_or_demands_reach_is_addressed(sentence: str, recipients: set[str]) -> None:
    assert playing(sentence, Role.RECIPIENT) == recipients
