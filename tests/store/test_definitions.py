from __future__ import annotations

from pathlib import Path

import directory.store
from directory.store.definitions import as_script, file_definitions


def test_the_statements_that_are_kept_are_those_of_the_tables() -> None:
    kept = Path(directory.store.__file__).with_name("file_database.sql").read_text("utf-8")
    assert kept == as_script(file_definitions()), "python scripts/make_definitions.py writes them anew"
