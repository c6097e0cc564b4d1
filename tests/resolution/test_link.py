from __future__ import annotations

from dataclasses import replace

from directory.model import (
    Decision,
    Document,
    DocumentKind,
    EntityKind,
    Entry,
    Extraction,
    Mention,
    NotSame,
    Position,
    Registry,
    Relation,
    RelationType,
)
from directory.resolution.link import link
from directory.resolution.resolve import Resolver

ORGANISATION, PERSON = EntityKind.ORGANISATION, EntityKind.PERSON
COUNCIL = "Coordinating Council of Greeks living in Norway"
ENTRIES = (
    Entry("greek-council", ORGANISATION, COUNCIL, country="NO"),
    Entry("greek-council-dk", ORGANISATION, "Coordinating Council of Greeks of Denmark", country="DK"),
    Entry("fishers", ORGANISATION, "Fishers Rights Forum", country="NO"),
    Entry("anna-1", PERSON, "Anna Berg", positions=(Position("fishers"),)),
    Entry("anna-2", PERSON, "Anna Berg"),
)


def extraction_of(text: str, *names: tuple[str, EntityKind], relations: tuple[Relation, ...] = ()) -> Extraction:
    mentions = []
    at = 0
    for name, kind in names:
        at = text.index(name, at)
        mentions.append(Mention(name, at, at + len(name), kind, name))
        at += len(name)
    document = Document("letter.txt", "letter.txt", text)
    return Extraction(document, DocumentKind.LETTER, mentions=tuple(mentions), relations=relations)


def registry_of(*entries: Entry, not_same: tuple[NotSame, ...] = ()) -> Registry:
    return Registry(entries={entry.id: entry for entry in entries}, not_same=not_same)


def test_a_short_form_follows_the_full_name_of_its_document() -> None:
    said = extraction_of(
        f"Called by the {COUNCIL}. The Coordination Council thanked all.",
        (COUNCIL, ORGANISATION),
        ("Coordination Council", ORGANISATION),
    )
    full, short = link(said, Resolver(registry_of(*ENTRIES)))
    assert (short.decision, short.entity) == (Decision.MATCH, full.entity)
    assert COUNCIL in short.candidates[0].evidence[0].text


def test_a_short_form_that_fits_two_full_names_is_asked_about() -> None:
    other = "Coordinating Council of Greeks of Denmark"
    said = extraction_of(
        f"The {COUNCIL} and the {other} met. The Coordination Council thanked all.",
        (COUNCIL, ORGANISATION),
        (other, ORGANISATION),
        ("Coordination Council", ORGANISATION),
    )
    assert link(said, Resolver(registry_of(*ENTRIES)))[2].entity is None


def test_a_short_form_said_not_to_be_the_entry_does_not_follow() -> None:
    said = extraction_of(
        f"Called by the {COUNCIL}. The Coordination Council thanked all.",
        (COUNCIL, ORGANISATION),
        ("Coordination Council", ORGANISATION),
    )
    registry = registry_of(*ENTRIES, not_same=(NotSame("Coordination Council", "greek-council"),))
    assert link(said, Resolver(registry))[1].entity is None


def test_an_acronym_means_what_its_document_says_it_means() -> None:
    said = extraction_of(
        "The Fishers Rights Forum (FRF) wrote. FRF waits.",
        ("Fishers Rights Forum", ORGANISATION),
        ("FRF", ORGANISATION),
        ("FRF", ORGANISATION),
        relations=(Relation(RelationType.ACRONYM_OF, 1, 0),),
    )
    assert [answer.entity for answer in link(said, Resolver(registry_of(*ENTRIES)))] == ["fishers"] * 3


def test_a_signatory_is_told_from_a_namesake_by_the_organisation_signed_for() -> None:
    said = extraction_of(
        "Anna Berg, Fishers Rights Forum",
        ("Anna Berg", PERSON),
        ("Fishers Rights Forum", ORGANISATION),
        relations=(Relation(RelationType.SIGNS_FOR, 0, 1),),
    )
    assert link(said, Resolver(registry_of(*ENTRIES)))[0].entity == "anna-1"


RIGHTS = (
    Entry("rights-az", ORGANISATION, "Human Rights Centre of Azerbaijan", acronyms=("HRC",), country="AZ"),
    Entry("rights-ge", ORGANISATION, "Human Rights Centre of Georgia", acronyms=("HRC",), country="GE"),
)


def test_a_short_form_that_the_document_gives_to_another_name_is_not_linked() -> None:
    said = replace(
        extraction_of(
            "The Housing Reform Coalition (HRC) wrote from Baku.",
            ("Housing Reform Coalition", ORGANISATION),
            ("HRC", ORGANISATION),
            relations=(Relation(RelationType.ACRONYM_OF, 1, 0),),
        ),
        place="Baku",
    )
    _, short = link(said, Resolver(registry_of(*RIGHTS)))
    assert short.entity is None
    assert "Housing Reform Coalition" in short.candidates[0].evidence[-1].text


def test_a_short_form_of_two_entries_goes_by_where_the_document_was_written() -> None:
    said = extraction_of("HRC called for their release.", ("HRC", ORGANISATION))
    resolver = Resolver(registry_of(*RIGHTS))
    (asked,) = link(said, resolver)
    assert asked.decision is Decision.REVIEW
    (told,) = link(replace(said, place="Tbilisi"), resolver)
    assert (told.decision, told.entity) == (Decision.MATCH, "rights-ge")
    assert any("written in Tbilisi" in line.text for line in told.candidates[0].evidence)


def test_the_language_of_a_document_puts_an_entry_of_its_country_first_but_decides_nothing() -> None:
    said = extraction_of("HRC called for their release.", ("HRC", ORGANISATION))
    (told,) = link(replace(said, language="ka"), Resolver(registry_of(*RIGHTS)))
    assert (told.decision, told.candidates[0].entity) == (Decision.REVIEW, "rights-ge")
    assert any("language of its country" in line.text for line in told.candidates[0].evidence)
