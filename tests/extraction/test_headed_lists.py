"""Lists whose heading or label is of their own kind give their persons and bodies a role."""

from __future__ import annotations

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Extraction, RelationType, Role


def names_with(found: Extraction, role: Role) -> set[str]:
    return {mention.text for mention in found.mentions if role in mention.roles}


def test_a_heading_that_ends_with_a_noun_for_speakers_gives_speakers() -> None:
    text = (
        "Kıyı Forumu yarın İzmir'de toplanıyor ve bu forumda çok şey konuşulacak.\n\nForumdaki konuşmacılar\n\n"
        "Ayşe Yıldırım (Kıyı Koruma Derneği)\nMehmet Korkmaz (Ege Balıkçılar Vakfı)\nFatma Doğan (Zeytin Birliği)\n"
    )
    assert names_with(extract(read_text(text)), Role.PARTICIPANT) >= {"Ayşe Yıldırım", "Mehmet Korkmaz", "Fatma Doğan"}


def test_persons_behind_a_label_of_any_kind_sign_a_statement_for_their_bodies() -> None:
    text = (
        "Communiqué d'une délégation à Quimper\n\nNous appelons la mairie à protéger la rivière et à écouter les gens "
        "qui vivent sur ses rives, comme nous le faisons depuis un an.\n\nLa délégation : Claire Morvan, membre du "
        "Bureau "
        "national de la LPR ; Yann Le Goff, conseiller municipal ; Anne Kerbrat, responsable de la commission des "
        "eaux du "
        "PRB.\n"
    )
    found = extract(read_text(text))
    assert names_with(found, Role.SIGNATORY) >= {"Claire Morvan", "Yann Le Goff", "Anne Kerbrat", "LPR", "PRB"}
    signs = {
        (found.mentions[relation.source].text, found.mentions[relation.target].text)
        for relation in found.relations
        if relation.type is RelationType.SIGNS_FOR
    }
    assert signs == {("Claire Morvan", "LPR"), ("Anne Kerbrat", "PRB")}


def test_a_heading_that_holds_a_cue_of_two_words_says_that_what_follows_signed() -> None:
    text = (
        "Carta em defesa do rio, que é de todos nós e que não pode ser vendido a uma empresa.\n\nConfira as entidades "
        "signatárias da carta pelo rio\n\nAPRB - Associação dos Pescadores do Rio Belo\n\nColetivo Maré Alta\n\n"
        "Instituto Águas Vivas\n"
    )
    signed = names_with(extract(read_text(text)), Role.SIGNATORY)
    assert signed >= {"Associação dos Pescadores do Rio Belo", "Coletivo Maré Alta", "Instituto Águas Vivas"}


def test_numbered_items_under_a_cue_are_names_though_most_of_their_words_are_small() -> None:
    text = (
        "Pozivamo grad da sačuva reku i da razgovara sa ljudima koji žive na njenim obalama.\n\nPotpisnice:\n\n"
        " 1. Akcija za čistu reku, Novi Sad, Srbija\n 2. Zelena obala, Beograd, Srbija\n 3. Udruženje Plavi talas, "
        "Niš\n"
    )
    signed = names_with(extract(read_text(text)), Role.SIGNATORY)
    assert signed == {"Akcija za čistu reku", "Zelena obala", "Udruženje Plavi talas"}
