"""Writes ``directory/store/file_database.sql``, the statements that make an empty database, from its tables."""

from __future__ import annotations

from pathlib import Path

import directory.store
from directory.store.definitions import as_script, file_definitions

if __name__ == "__main__":
    target = Path(directory.store.__file__).with_name("file_database.sql")
    target.write_text(as_script(file_definitions()), "utf-8")
