"""Syncing beside the app, in a process of its own, so that typing stays quick; a JSON line tells each step."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from directory.views import counted

if TYPE_CHECKING:
    from directory.views import Progress, SyncReport
    from directory.workspace import Workspace


def main(arguments: list[str]) -> int:
    """``ROOT [--add PATH... | --text FILE]``: sync, after adding what is named."""
    from directory.errors import OrgdirError  # noqa: PLC0415 - the process starts at once
    from directory.workspace import open_workspace  # noqa: PLC0415 - the process starts at once

    os.nice(5)
    ws = open_workspace(Path(arguments[0]))
    try:
        report = _work(ws, arguments[1:])
    except (OrgdirError, OSError) as error:
        _say(message=str(error).partition("\n")[0], look="bad")
        return 1
    finally:
        ws.close()
    message = report_sentence(report)
    _say(message=message, look="warn" if report.problems else "good")
    return 0


def _work(ws: Workspace, wanted: list[str]) -> SyncReport:
    from directory import ingest  # noqa: PLC0415 - loaded on use

    if wanted[:1] == ["--add"]:
        return ingest.add(ws, [Path(path) for path in wanted[1:]], progress=_progress)
    if wanted[:1] == ["--text"]:
        file = Path(wanted[1])
        text = file.read_text(encoding="utf-8")
        file.unlink()
        return ingest.add_text(ws, text)
    return ingest.sync(ws, progress=_progress)


def _progress(progress: Progress) -> None:
    _say(done=progress.done, total=progress.total, current=progress.current)


def _say(**values: object) -> None:
    sys.stdout.write(json.dumps(values) + "\n")
    sys.stdout.flush()


def report_sentence(report: SyncReport) -> str:
    """What a sync did, in a sentence; nothing where it did nothing.  A path that was not there comes first."""
    said = _said_of(report)
    missing = [each for each in report.problems if Path(each.file).is_absolute() and not Path(each.file).exists()]
    others = len(report.problems) - len(missing)
    unread = f"{counted(others, 'problem')}: press 5" if others and said else ""
    return "; ".join(filter(None, [*(f"{each.file}: {each.message}" for each in missing[:2]), said, unread]))


def _said_of(report: SyncReport) -> str:
    if not report.changed and not report.removed and not report.notes:
        return ""
    if not report.changed and not report.removed:
        return report.notes[0]
    found = f"{counted(report.organisations, 'organisation')}, {counted(report.people, 'person', 'people')}"
    waiting = f"{report.matched} certain, {report.waiting} to review: press 3" if report.waiting else "nothing waits"
    return f"Found {found} in {counted(report.documents, 'document')}; {waiting}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
