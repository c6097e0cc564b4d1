"""The table of fields: what each section's entries may say, from which loading, checks and the schema derive."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class FieldType(StrEnum):
    """What a field's value is."""

    TEXT = "text"
    PARAGRAPH = "paragraph"
    NAMES = "names"
    TEXTS = "texts"
    REFERENCE = "reference"
    REFERENCES = "references"
    ORGANISATION_KIND = "organisation kind"
    DOCUMENT_KIND = "document kind"
    COUNTRY = "country"
    DATE = "date"
    LINK = "link"
    LINKS = "links"
    LANGUAGE = "language"
    IDENTIFIERS = "identifiers"
    POSITIONS = "positions"
    DOCUMENT_ROLES = "document roles"
    DECISIONS = "decisions"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a section's entries; ``example`` is what a hint and the schema show."""

    section: str
    name: str
    type: FieldType
    description: str
    required: bool = False
    example: str = ""


ORGANISATIONS = "organisations"
PEOPLE = "people"
DOCUMENTS = "documents"
DECISIONS = "decisions"
POSITIONS = "roles of a person"
NOT_SAME = "not_same"

SECTIONS: Mapping[str, str] = MappingProxyType(
    {
        ORGANISATIONS: "Every organisation: any group with a proper name, under its id.",
        PEOPLE: "Every person, under an id.",
        DOCUMENTS: "What a person says of a document, under its file's name; it stands over what was extracted.",
        DECISIONS: "What was decided about names that documents print.",
    }
)

_T = FieldType

FIELDS: tuple[Field, ...] = (
    Field(
        ORGANISATIONS,
        "name",
        _T.TEXT,
        "The name it goes by.",
        required=True,
        example="International Campaign to Ban Landmines",
    ),
    Field(ORGANISATIONS, "acronyms", _T.NAMES, "Short forms, matched in their own case only.", example="ICBL"),
    Field(ORGANISATIONS, "kind", _T.ORGANISATION_KIND, "What sort of organisation it is.", example="ngo"),
    Field(ORGANISATIONS, "parent", _T.REFERENCE, "The id of what it is an organ or unit of.", example="un"),
    Field(ORGANISATIONS, "branch_of", _T.REFERENCE, "The id of what it is a branch, chapter or office of."),
    Field(ORGANISATIONS, "member_of", _T.REFERENCES, "The ids of what it belongs to.", example="icbl"),
    Field(ORGANISATIONS, "country", _T.COUNTRY, "Where it sits: ISO 3166-1, two letters.", example="NO"),
    Field(ORGANISATIONS, "city", _T.TEXT, "The city it sits in.", example="Geneva"),
    Field(ORGANISATIONS, "aliases", _T.NAMES, "Other names it is printed under, one a line.", example="Ban Landmines"),
    Field(ORGANISATIONS, "since", _T.DATE, "When it began: a year, year-month or day.", example="1992-10"),
    Field(ORGANISATIONS, "until", _T.DATE, "When it ended: a year, year-month or day.", example="2014"),
    Field(ORGANISATIONS, "links", _T.LINKS, "Addresses of its pages.", example="https://www.icblcmc.org"),
    Field(ORGANISATIONS, "ids", _T.IDENTIFIERS, "What other registers call it: wikidata, ror, lei.", example="Q161718"),
    Field(ORGANISATIONS, "distinct_from", _T.REFERENCES, "Ids it is never the same as; said once, holds both ways."),
    Field(ORGANISATIONS, "merged_into", _T.REFERENCE, "The id of the entry that took this one in."),
    Field(ORGANISATIONS, "sources", _T.TEXTS, "Where what stands here was found."),
    Field(ORGANISATIONS, "notes", _T.PARAGRAPH, "Free text."),
    Field(PEOPLE, "name", _T.TEXT, "The name the person goes by.", required=True, example="Jody Williams"),
    Field(PEOPLE, "aliases", _T.NAMES, "Other names and spellings, one a line.", example="J. Williams"),
    Field(PEOPLE, "country", _T.COUNTRY, "The country the person acts in: ISO 3166-1, two letters.", example="US"),
    Field(PEOPLE, "roles", _T.POSITIONS, "What the person is or was in which organisation."),
    Field(PEOPLE, "since", _T.DATE, "When the person was born or first acted.", example="1950"),
    Field(PEOPLE, "until", _T.DATE, "When the person died or last acted.", example="2021-04"),
    Field(PEOPLE, "links", _T.LINKS, "Addresses of pages about the person."),
    Field(PEOPLE, "ids", _T.IDENTIFIERS, "What other registers call the person.", example="Q151899"),
    Field(PEOPLE, "distinct_from", _T.REFERENCES, "Ids the person is never the same as; said once, holds both ways."),
    Field(PEOPLE, "merged_into", _T.REFERENCE, "The id of the entry that took this one in."),
    Field(PEOPLE, "sources", _T.TEXTS, "Where what stands here was found."),
    Field(PEOPLE, "notes", _T.PARAGRAPH, "Free text."),
    Field(DOCUMENTS, "title", _T.TEXT, "The document's title."),
    Field(DOCUMENTS, "kind", _T.DOCUMENT_KIND, "What kind of action it is or reports.", example="letter"),
    Field(DOCUMENTS, "date", _T.DATE, "The document's date: a year, year-month or day.", example="2025-04-14"),
    Field(DOCUMENTS, "place", _T.TEXT, "Where the action took place.", example="Oslo"),
    Field(DOCUMENTS, "publisher", _T.TEXT, "Who published it."),
    Field(DOCUMENTS, "source", _T.TEXT, "Where it came from.", example="https://example.org/article"),
    Field(DOCUMENTS, "language", _T.LANGUAGE, "Its language: ISO 639, two or three letters.", example="en"),
    Field(DOCUMENTS, "roles", _T.DOCUMENT_ROLES, "Who stands in it: an id, and its roles; none: only mentioned."),
    Field(DOCUMENTS, "notes", _T.PARAGRAPH, "Free text."),
    Field(POSITIONS, "org", _T.REFERENCE, "The organisation's id.", required=True, example="icbl"),
    Field(POSITIONS, "role", _T.TEXT, "What the person is there.", example="director"),
    Field(POSITIONS, "since", _T.DATE, "From when.", example="2020"),
    Field(POSITIONS, "until", _T.DATE, "Until when.", example="2024-06"),
    Field(POSITIONS, "source", _T.TEXT, "Where that was found.", example="statement.txt"),
    Field(DECISIONS, "not_same", _T.DECISIONS, "Names that are not an entry although they look like it."),
    Field(DECISIONS, "ignore", _T.TEXTS, "Strings that documents print and that are no actor.", example="Read more"),
    Field(NOT_SAME, "name", _T.TEXT, "The name as printed.", required=True, example="Human Rights Club"),
    Field(NOT_SAME, "entity", _T.REFERENCE, "The id it is not.", required=True),
    Field(NOT_SAME, "document", _T.TEXT, "Only in this document: its file's name."),
)


@cache
def fields_of(section: str) -> Mapping[str, Field]:
    """The fields of a section's entries by name, in the order of the table."""
    return MappingProxyType({field.name: field for field in FIELDS if field.section == section})
