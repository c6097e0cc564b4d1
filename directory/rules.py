"""Owns the hash of the rules: which version of the program decides what is read in a document and whom it means."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from pathlib import Path

from directory.extraction.people.taggers import taggers

# What a reading depends on besides its document: a change of these is a reason to read anew.
_RULES = ("documents", "extraction", "names", "references", "resolution")


@cache
def rules() -> str:
    """A hash of the program's parts that decide what is read in a document and whom it means."""
    package = Path(__file__).parent
    hashed = blake2b(repr(taggers()).encode(), digest_size=16)
    for path in sorted(path for part in _RULES for path in (package / part).rglob("*.*") if path.suffix != ".pyc"):
        hashed.update(f"{path.relative_to(package)}\0".encode() + path.read_bytes())
    return hashed.hexdigest()
