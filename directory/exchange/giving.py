"""Owns the way out: a workspace in one of the formats, as text or files, with what the format cannot hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.errors import UsageError
from directory.exchange.snapshot import Snapshot

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from directory.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Form:
    """A format: what it is for, and what it cannot hold; one ``in_folder`` is several files and no text."""

    name: str
    purpose: str
    loses: str
    in_folder: bool = False


FORMS: Mapping[str, Form] = {
    form.name: form
    for form in (
        Form("jsonl", "all data, for another workspace; comments and the files of references stay behind", ""),
        Form("csv", "spreadsheets, OpenRefine", "comments and decisions of the registry"),
        Form("ftm", "Aleph and the FollowTheMoney tools", "offsets of mentions, cities, decisions"),
        Form("popolo", "parliamentary and civic tools", "offsets of mentions, sources that are no address, decisions"),
        Form("jsonld", "search engines, wikis", "offsets of mentions, decisions"),
        Form("graphml", "yEd, Cytoscape, igraph, Gephi", "all names but one, offsets of mentions, decisions"),
        Form("gexf", "Gephi", "all names but one, offsets of mentions, decisions"),
        Form("md", "people", "offsets of mentions, decisions"),
        Form("html", "people", "offsets of mentions, decisions"),
        Form("datasette", "Datasette, sqlite-utils", "decisions of the registry", in_folder=True),
    )
}


def take_snapshot(ws: Workspace) -> Snapshot:
    """The whole workspace as plain values."""
    from directory import browse  # noqa: PLC0415 - loaded on use

    rows = browse.documents(ws, limit=browse.count_documents(ws))
    details = (browse.document(ws, row.name) for row in sorted(rows, key=lambda row: row.name))
    return Snapshot(ws.registry, tuple(detail for detail in details if detail is not None))


def export(ws: Workspace, form: str, *, out: Path | None = None, spreadsheet: bool = False) -> str | None:
    """The workspace in a format: its text, or None where it was written to ``out``.

    ``csv`` makes a folder of tables where ``out`` is given, and the table of participations as text
    where it is not.  Raises ``UsageError`` for a format there is not, and for a place that cannot be written.
    """
    if form not in FORMS:
        raise UsageError(f"no format {form!r}; the formats are {', '.join(FORMS)}")
    if FORMS[form].in_folder and out is None:
        raise UsageError(f"--to {form} writes a folder: --out FOLDER says which")
    snapshot = take_snapshot(ws)
    if out is not None and (FORMS[form].in_folder or form == "csv"):
        _write_folder(snapshot, form, out, spreadsheet=spreadsheet)
        return None
    text = _writers(ws, spreadsheet=spreadsheet)[form](snapshot)
    if out is None:
        return text
    _write(out, text)
    return None


def _write_folder(snapshot: Snapshot, form: str, out: Path, *, spreadsheet: bool) -> None:
    from directory.exchange.csv_tables import csv_tables  # noqa: PLC0415 - one format a run
    from directory.exchange.datasette_files import datasette_files  # noqa: PLC0415 - as above

    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{out}: {error.strerror}") from None
    if form == "datasette":
        datasette_files(snapshot, out)
        return
    for name, table in csv_tables(snapshot, spreadsheet=spreadsheet).items():
        _write(out / name, table)


def _writers(ws: Workspace, *, spreadsheet: bool) -> Mapping[str, Callable[[Snapshot], str]]:
    from directory.exchange.csv_tables import participations_table  # noqa: PLC0415 - loaded when something goes out
    from directory.exchange.follow_the_money import follow_the_money  # noqa: PLC0415
    from directory.exchange.graphs import gexf, graphml  # noqa: PLC0415
    from directory.exchange.html_report import html_report  # noqa: PLC0415
    from directory.exchange.json_lines import json_lines  # noqa: PLC0415
    from directory.exchange.linked_data import linked_data  # noqa: PLC0415
    from directory.exchange.markdown_report import markdown_report  # noqa: PLC0415
    from directory.exchange.popolo import popolo  # noqa: PLC0415
    from directory.references.catalogue import catalogue_path, read_catalogue  # noqa: PLC0415

    def content(name: str) -> bytes:
        return (ws.documents_path / name).read_bytes()

    def whole(snapshot: Snapshot) -> str:
        references = read_catalogue(catalogue_path(ws)).references
        return "".join(f"{line}\n" for line in json_lines(snapshot, content, references))

    return {
        "jsonl": whole,
        "csv": lambda snapshot: participations_table(snapshot, spreadsheet=spreadsheet),
        "ftm": lambda snapshot: "".join(f"{line}\n" for line in follow_the_money(snapshot)),
        "popolo": popolo,
        "jsonld": linked_data,
        "graphml": graphml,
        "gexf": gexf,
        "md": markdown_report,
        "html": html_report,
    }


def _write(path: Path, text: str) -> None:
    """Write a file that is there whole or not at all; what is no file of a folder is written into."""
    try:
        data = text.encode("utf-8", "backslashreplace")
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
        fresh = path.with_name(f".{path.name}.part")
        fresh.write_bytes(data)
        fresh.replace(path)
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}") from None
