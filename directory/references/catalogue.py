"""Owns ``data/references.toml``: the reference registries that a workspace names, each by file and hash."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from directory.errors import DataError
from directory.model import Problem

if TYPE_CHECKING:
    from pathlib import Path

    from directory.workspace import Workspace

FILE_NAME = "references.toml"
FORMS = ("ror", "csv", "ftm", "popolo", "wikidata", "yaml", "jsonl")
_NAME = re.compile(r"[a-z][a-z0-9-]*")
_LONGEST_NAME = 40
_HEADER = re.compile(r"^\[(?P<name>[^\[\]\n]+)\][^\n]*\n?", re.MULTILINE)
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")
_BEGINNING = """\
# Reference registries: read-only sources against which names are resolved.  A name that one of them knows is asked
# about, never linked; 'orgdir adopt' writes an entry of theirs into orgs.yaml.  'orgdir import FILE --from FORMAT
# --reference NAME' adds one here, 'orgdir references' lists them.
"""


@dataclass(frozen=True, slots=True)
class Reference:
    """A reference registry as the workspace names it.

    ``file`` is its path, from the workspace's folder where it stands in it; ``sha256`` is the hash of the bytes
    that were imported, ``imported`` the day; ``columns`` tell which field a column of a spreadsheet is.
    """

    name: str
    file: str
    form: str
    sha256: str
    imported: str = ""
    version: str = ""
    licence: str = ""
    columns: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """Its name with its version, as a source is named."""
        return f"{self.name} {self.version}".strip()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What the file names, and what is wrong with it."""

    references: tuple[Reference, ...] = ()
    problems: tuple[Problem, ...] = ()


def catalogue_path(ws: Workspace) -> Path:
    """Where the file is."""
    return ws.registry_path.with_name(FILE_NAME)


def file_of(ws: Workspace, reference: Reference) -> Path:
    """Where the file of a reference registry is."""
    return ws.root / reference.file


def has_references(ws: Workspace) -> bool:
    """Whether the workspace names any."""
    return catalogue_path(ws).exists()


def is_name(name: str) -> bool:
    """Whether a reference registry can be called so."""
    return bool(_NAME.fullmatch(name)) and len(name) <= _LONGEST_NAME


def read_catalogue(path: Path) -> Catalogue:
    """What the file names; a file that is not there names nothing."""
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return Catalogue()
    except (OSError, UnicodeDecodeError) as error:
        return Catalogue(problems=(_wrong(path, 0, f"it cannot be read: {error}"),))
    return parse_catalogue(text, path)


def parse_catalogue(text: str, path: Path) -> Catalogue:
    """What the text names; sections that do not say enough are problems."""
    import tomllib  # noqa: PLC0415 - most workspaces have no such file

    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        message = _PLACE.sub("", str(error)).strip()
        return Catalogue(problems=(_wrong(path, int(place[1]) if place else 0, f"not TOML: {message}"),))
    lines = {found["name"].strip(): text.count("\n", 0, found.start()) + 1 for found in _HEADER.finditer(text)}
    references, problems = [], []
    for name, values in said.items():
        try:
            references.append(reference_of(name, values))
        except ValueError as error:
            problems.append(_wrong(path, lines.get(name, 0), str(error)))
    return Catalogue(tuple(references), tuple(problems))


def reference_of(name: str, values: Any) -> Reference:
    """The reference registry of which a section says this; raises ``ValueError`` where that is not enough."""
    if not isinstance(values, dict):
        raise ValueError(f"'{name}' stands outside any section")  # noqa: TRY004 - a fault of the file, not of a call
    if not is_name(name):
        raise ValueError(f"{name!r} is no name of a reference registry: small letters a-z, digits and '-'")
    known = {field.name for field in fields(Reference)} - {"name", "columns"}
    told = {key: str(value) for key, value in values.items() if key in known}
    missing = [key for key in ("file", "form", "sha256") if not told.get(key)]
    if missing:
        raise ValueError(f"'{name}' has no {', '.join(missing)}")
    if told["form"] not in FORMS:
        raise ValueError(f"'{name}': no format {told['form']!r}; the formats are {', '.join(FORMS)}")
    columns = values.get("columns", [])
    return Reference(name, columns=tuple(map(str, columns)) if isinstance(columns, list) else (), **told)


def with_reference(text: str, reference: Reference) -> str:
    """The text with the section of a reference registry, in the place of the one before; all else as it is."""
    section = _section(reference)
    place = _place_of(text, reference.name)
    if place is None:
        before = text if text.strip() else _BEGINNING
        return f"{before.rstrip()}\n\n{section}"
    start, end = place
    rest = text[end:]
    return text[:start] + section + ("\n" if rest else "") + rest


def without_reference(text: str, name: str) -> str:
    """The text without the section of a reference registry."""
    place = _place_of(text, name)
    return text if place is None else text[: place[0]].rstrip() + ("\n\n" + text[place[1] :]).rstrip() + "\n"


def _section(reference: Reference) -> str:
    lines = [f"[{reference.name}]"]
    for field in fields(Reference):
        value = getattr(reference, field.name)
        if field.name != "name" and value:
            lines.append(f"{field.name} = {_toml(value)}")
    return "\n".join(lines) + "\n"


def _toml(value: str | tuple[str, ...]) -> str:
    """A value as TOML writes it, whose strings are those of JSON but for the delete sign."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _place_of(text: str, name: str) -> tuple[int, int] | None:
    """Where the section of a name begins and ends."""
    headers = list(_HEADER.finditer(text))
    for number, found in enumerate(headers):
        if found["name"].strip().strip("\"'") == name:
            end = headers[number + 1].start() if number + 1 < len(headers) else len(text)
            return found.start(), end
    return None


def write_catalogue(path: Path, text: str) -> None:
    """Put the text in the file's place, whole or not at all; raises ``DataError`` for one that would not read."""
    problems = parse_catalogue(text, path).problems
    if problems:
        raise DataError(*problems)
    temporary = path.with_name(f".{path.name}.part")
    temporary.write_text(text, "utf-8")
    temporary.replace(path)


def _wrong(path: Path, line: int, message: str) -> Problem:
    hint = "the reference registries stand as they were; mend the file, and sync again"
    return Problem("bad-reference", message, file=str(path), line=line, column=1 if line else 0, hint=hint)
