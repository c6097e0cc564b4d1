"""Slips in which the line of an id is lost, while other lines go on naming the entry."""

from __future__ import annotations

from tests.registry.slips import Slip

_SECOND_NAME = "keep one of the two; if another entry begins here, write its id on a line above"
_NO_ID = "give it more indent than the id that it belongs to"

SLIPS = [
    Slip(
        "an entry that lost its id",
        "  lake-forum:\n    name: Lake Forum\n    kind: coalition\n  hill-club:\n    name: Hill Club\n",
        "  lake-forum:\n    name: Lake Forum\n    kind: coalition\n    name: Hill Club\n",
        ["duplicate-key:15:5"],
        _SECOND_NAME,
    ),
    Slip(
        "an id that is not made of the name",
        "  lake-forum:\n    name: Lake Forum\n",
        "    name: Forum of the Lake\n",
        ["duplicate-key:12:5"],
        _SECOND_NAME,
    ),
    Slip(
        "two entries that lost their ids",
        "  lake-forum:\n    name: Lake Forum\n    kind: coalition\n  hill-club:\n    name: Hill Club\n",
        "    name: Lake Forum\n    kind: coalition\n    name: Hill Club\n",
        ["duplicate-key:12:5", "duplicate-key:14:5"],
        _SECOND_NAME,
    ),
    Slip(
        "a lost id, and a slip among the fields behind it",
        "  lake-forum:\n    name: Lake Forum\n    kind: coalition\n",
        "    name: Lake Forum\n    kind: coaliton\n",
        ["duplicate-key:12:5", "unknown-kind:13:11"],
        _SECOND_NAME,
    ),
    Slip(
        "a lost id, and another that nobody has",
        "parent: lake-forum\n    country: GE\n",
        "parent: sea-forum\n    name: Lake Forum\n    country: GE\n",
        ["unknown-entry:6:13", "duplicate-key:7:5"],
        "did you mean 'lake-forum'?",
    ),
    Slip(
        "a lost id behind an entry that does not parse",
        "    kind: coalition\n  hill-club:\n    name: Hill Club\n",
        "    kind: a: b\n    name: Hill Club\n",
        ["colon-in-text:14:12", "duplicate-key:15:5"],
        'put the value in quotes: "a: b"',
    ),
    Slip(
        "an id of which the colon is left",
        "  lake-forum:\n",
        "  :\n",
        ["bad-id:12:3"],
        "write the entry's id there",
    ),
    Slip(
        "the first entry of a section without its id",
        "  river-watch:\n",
        "",
        ["bad-indent:2:5"],
        _NO_ID,
    ),
    Slip(
        "the only entry of a section without its id",
        "  nino-example:\n",
        "",
        ["bad-indent:20:5"],
        _NO_ID,
    ),
]
