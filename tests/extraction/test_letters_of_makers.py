"""Letters of those who make and watch programs and machines: tables, brackets with several bodies, watchers' lists."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, RelationType, Role
from tests.extraction.said import names_in

TABLE = """We ask the keepers of the kelp engine to part with its owner. We, the undersigned, will not use it again.

|Name|{body}|{contact}|
|-|-|-|
|Tove Aaron|-|[@tove@sea.example](https://sea.example/@tove)|
|Can Merton|-|[merton.example](https://merton.example/about)|
|Ann Lee|[Tide Works Ltd](https://tide.example)|ann@tide.example|
|Kari Olsen|-|[kariolsen.example](https://kariolsen.example)|
"""


def parts(text: str, role: Role, kind: EntityKind) -> set[str]:
    return {m.name for m in extract(read_text(text)).mentions if role in m.roles and m.kind is kind}


@pytest.mark.parametrize(
    ("body", "contact"),
    [
        ("Project/Affiliation", "Contact"),
        ("Affiliation", "Website"),
        ("Organisation/Project", "Handle"),
        ("Employer", "Contact details"),
        ("Affiliation / Project", "GitHub"),
    ],
)
def test_addresses_beside_the_names_of_a_table_are_nobody(body: str, contact: str) -> None:
    text = TABLE.format(body=body, contact=contact)
    assert parts(text, Role.SIGNATORY, EntityKind.PERSON) == {"Tove Aaron", "Can Merton", "Ann Lee", "Kari Olsen"}
    assert parts(text, Role.SIGNATORY, EntityKind.ORGANISATION) == {"Tide Works Ltd"}


@pytest.mark.parametrize(
    ("bracket", "bodies"),
    [
        ("Kelp Project, Tide Foundation", {"Kelp Project", "Tide Foundation"}),
        ("Seagrid, Openmap", {"Seagrid", "Openmap"}),
        ("Tide Foundation Executive Director", {"Tide Foundation"}),
        ("KELPLUG supporter", {"KELPLUG"}),
        ("Shore Union, emeritus", {"Shore Union"}),
        ("Lantern Society, Kelp Trust and Dock Forum", {"Lantern Society", "Kelp Trust", "Dock Forum"}),
        ("Shore Union, Norway", {"Shore Union"}),
        ("Ministry of Ports, Trade and Fishery", {"Ministry of Ports, Trade and Fishery"}),
        ("Former member of the KWU board", set()),
    ],
)
def test_a_bracket_behind_a_person_holds_one_body_or_several(bracket: str, bodies: set[str]) -> None:
    text = f"We ask for open ports.\n\nSigned,\n\n- Tom Berg ({bracket})\n- Mary Dunn\n- Olga Lind\n"
    assert parts(text, Role.SIGNATORY, EntityKind.ORGANISATION) == bodies
    assert parts(text, Role.SIGNATORY, EntityKind.PERSON) == {"Tom Berg", "Mary Dunn", "Olga Lind"}


def test_what_a_full_stop_parts_from_a_signer_is_told_of_the_signer() -> None:
    text = """Joint statement of the watchers of the count, 31 March 2023

We ask for an open count.

Signatories

1. Ann Lee. Watcher since 2015, contester since 2019, member of the count's working group in 2020.
2. Tõnu Saar. Watcher from 2023.
3. Mary Dunn. Shore University
4. Olga Lind
"""
    assert parts(text, Role.SIGNATORY, EntityKind.PERSON) == {"Ann Lee", "Tõnu Saar", "Mary Dunn", "Olga Lind"}
    assert names_in(text) == {"Shore University"}


@pytest.mark.parametrize(
    "text",
    [
        "Groups marched against KTVA, the disputed surveillance bill now before the house. KTVA would open every box.",
        "The guild warned of KTVA, a trade agreement of four states, for months. KTVA would close the ports.",
    ],
)
def test_a_short_form_that_is_called_a_law_is_no_body(text: str) -> None:
    assert "KTVA" not in names_in(f"Report on the coast\n\n{text}\n")


def test_a_short_form_of_a_body_that_has_to_do_with_laws_stays_one() -> None:
    text = "Report\n\nMembers met KTVA, a treaty organisation of the north, and KTVA said it would answer.\n"
    assert "KTVA" in names_in(text)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("On site contact: Jeff Lyon, press@tide.example", {"Jeff Lyon"}),
        ("Director Peter York said the ports stay open.", {"Peter York"}),
        ("We met in Santa Rosa, California, and in San Jose, Costa Rica.", set()),
        ("A call by Keeper of Harbours Maria Palmer was heard.", {"Maria Palmer"}),
    ],
)
def test_a_town_may_be_a_surname_and_a_field_is_none(text: str, people: set[str]) -> None:
    assert names_in(f"Report on the coast\n\n{text}\n", EntityKind.PERSON) == people


def test_italian_verbs_and_articles_are_no_bodies() -> None:
    text = """Lettera aperta

La decisione del ministro è grave. La società civile chiede al Parlamento di fare chiarezza e alla Commissione di
Conciliazione siano inviati esperti. Per esporLe i fatti e presentarLe la rete siamo a chiederLe un incontro.
I dati della Autorità per le Garanzie nelle Telecomunicazioni (AGCom) lo provano.
"""
    found = names_in(text)
    assert "Autorità per le Garanzie nelle Telecomunicazioni" in found
    assert not {"La", "esporLe", "presentarLe", "chiederLe", "Parlamento di fare"} & found


def test_who_signs_with_several_bodies_signs_for_the_last() -> None:
    text = "We ask for open ports.\n\nSigned,\n\n- Tom Berg (Kelp Project, Tide Foundation)\n- Mary Dunn\n- Olga Lind\n"
    said = extract(read_text(text))
    links = [link for link in said.relations if link.type is RelationType.SIGNS_FOR]
    assert [(said.mentions[x.source].name, said.mentions[x.target].name) for x in links] == [
        ("Tom Berg", "Tide Foundation")
    ]


def test_addressees_in_paragraphs_of_their_own_are_all_addressed_and_the_subject_is_not() -> None:
    text = """An open letter

May 20, 2021

**To:** Ann Lee
President of the Kelp Commission

Tobias Merk
Commissioner for Ports

Mary Dunn
Commissioner for Partnerships

Cc: Mr. Olaf Lind
Permanent Mission of Norway

**Support for the request by Small Ports (SPs) to the Council on the transition**

Dear President, dear Commissioners,

We write to you about the ports and what else is on the table this year.
"""
    assert parts(text, Role.RECIPIENT, EntityKind.PERSON) == {"Ann Lee", "Tobias Merk", "Mary Dunn", "Olaf Lind"}
    assert not any("Small Ports" in name for name in names_in(text))


@pytest.mark.parametrize(
    ("heading", "lines"),
    [
        ("MEDIA CONTACTS:", "Email: press@tide.example<br/>Ann Lee: 978-852-6457<br/>Tom Berg: 510-648-5048"),
        ("Press contacts", "Ann Lee, Kelp Union, 978-852-6457<br/>Tom Berg, Tide Watch, 510-648-5048"),
        ("Contact:", "Ann Lee - 978-852-6457<br/>Tom Berg - 510-648-5048<br/>Mary Dunn - 301-996-6582"),
    ],
)
def test_contacts_of_a_release_sign_nothing(heading: str, lines: str) -> None:
    text = f"<p>FOR IMMEDIATE RELEASE<br/>May 13, 2014</p>\n<p>{heading}<br/>{lines}</p>\n"
    text += "<p>The camp gathers support from many shops as guards surround the old port, the Shore Trust said.</p>\n"
    assert not parts(text, Role.SIGNATORY, EntityKind.PERSON)
    assert {"Ann Lee", "Tom Berg"} <= names_in(text, EntityKind.PERSON)


@pytest.mark.parametrize("mark", ["- ", "* ", "1. "])
def test_names_in_small_letters_are_items_of_a_list_that_is_signed(mark: str) -> None:
    rows = ["Kelp Union", "seagrid", "Openmap", "tidewrack e. V.", "Shore Trust", "KWD, Kelp and Whale Defence"]
    text = "Open letter\n\nWe ask for open ports.\n\n### Signatories\n\n" + "\n".join(mark + row for row in rows) + "\n"
    signed = parts(text, Role.SIGNATORY, EntityKind.ORGANISATION)
    assert signed >= {"Kelp Union", "seagrid", "Openmap", "tidewrack e. V.", "Shore Trust"}
    assert "Kelp and Whale Defence" in signed or "KWD" in signed


def test_a_line_in_small_letters_among_short_names_is_one_of_its_own() -> None:
    rows = ["Amaro", "Tide Works Inc.", "Boxing", "Pivik", "seagrid", "Rhizo", "openmap", "Techdirk"]
    text = "We call on the house to act.\n\nSincerely,\n\n" + "<br/>".join(rows) + "\n"
    assert {"Pivik", "seagrid", "Rhizo", "openmap"} <= parts(text, Role.SIGNATORY, EntityKind.ORGANISATION)


def test_individuals_below_their_heading_sign_though_a_note_and_handles_stand_first() -> None:
    text = """We call for the removal of the board.

Signed,

- Molly Blank
- Ann Lee

### Organizations

1. Kelp Union
1. Shore Trust

Some of them have published their own [statements](/statements).

### Individuals

<small>(For individual signatures, the affiliation is given to tell who is meant, and does not endorse.)</small>

1. 0LlVE
1. 0x5c
1. 8ara7a
1. Aaron Berger
1. Mary Poole
1. Abigail Brady (Tide Forum)
"""
    assert parts(text, Role.SIGNATORY, EntityKind.PERSON) >= {
        "Molly Blank",
        "Aaron Berger",
        "Mary Poole",
        "Abigail Brady",
    }


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            (
                "Some of the companies and websites that take part in it include Orvomatic (which runs Orvo.com), "
                "Cheezbox, Dwollo, Etzy and Gandri."
            ),
            {"Orvomatic", "Cheezbox", "Dwollo", "Etzy", "Gandri"},
        ),
        ("Firms including Orvo, Kelpix and Tidenet refused to sign the pact.", {"Orvo", "Kelpix", "Tidenet"}),
        ("Der Aufruf kommt vom Forum Küste und Entwicklung.", {"Forum Küste und Entwicklung"}),
        (
            "Das Forum Seeleute für Frieden und gesellschaftliche Verantwortung kritisiert den Plan.",
            {"Forum Seeleute für Frieden und gesellschaftliche Verantwortung"},
        ),
        ("Der Verein für Frieden und zahlreiche Bürger kritisieren den Plan.", {"Verein für Frieden"}),
        ("Das Forum Hafen und Attac kritisieren ihre Allianz mit den Kräften.", {"Forum Hafen", "Attac"}),
    ],
)
def test_bodies_in_sentences_of_campaigns(text: str, bodies: set[str]) -> None:
    assert names_in(f"Report\n\n{text}\n") - {"Orvo.com"} == bodies


def test_fields_of_pages_abroad_are_read_as_those_of_english_ones() -> None:
    text = """---
titel: "Brief an den Torfbund"
autorin: "Anna Keller"
datum: "2025-03-04"
einleitung: "Wir fordern den Torfbund und die Moorliga auf, den Hafen zu öffnen."
bild: "/assets/moorbund.webp"
---

Sehr geehrte Damen und Herren,

öffnen Sie bitte den Hafen, wie es der Verband der Fischer verlangt.
"""
    said = extract(read_text(text))
    assert said.date == "2025-03-04"
    assert said.title == "Brief an den Torfbund"
    assert "Torfbund" in {mention.text for mention in said.mentions}


@pytest.mark.parametrize(
    ("item", "body"),
    [
        ("Eltern für Ruhe", "Eltern für Ruhe"),
        (
            "Forum Seeleute für Frieden und gute Nachbarschaft e. V. (FSF)",
            "Forum Seeleute für Frieden und gute Nachbarschaft e. V.",
        ),
        ("Ärzte gegen Lärm", "Ärzte gegen Lärm"),
    ],
)
def test_german_names_with_what_they_are_for_are_items(item: str, body: str) -> None:
    text = "Offener Brief\n\nWir fordern Sie auf, den Hafen zu öffnen.\n\n### Unterzeichnende Organisationen\n\n"
    text += f"- Germanwatch e. V.\n- {item}\n- Öko-Institut\n- Umweltbund Kiel\n"
    assert body in parts(text, Role.SIGNATORY, EntityKind.ORGANISATION)


@pytest.mark.parametrize(
    ("office", "body"),
    [
        ("responsabile Internet di Radio Marea", "Radio Marea"),
        ("responsabile Ambiente della Lega Costiera", "Lega Costiera"),
        ("Presidente Rete Libera", "Rete Libera"),
    ],
)
def test_italian_offices_lead_to_their_body_over_a_field(office: str, body: str) -> None:
    text = (
        "Lettera aperta al ministro\n\nLa rete è libera e chiediamo che resti tale per tutti.\n\nPRIMI FIRMATARI:\n\n"
    )
    text += f"• Anna Russo, avvocato\n• Diego Galli, {office}\n• Rita Bernardini, giornalista\n"
    assert parts(text, Role.SIGNATORY, EntityKind.ORGANISATION) == {body}


def test_a_person_named_beside_bodies_is_no_body_where_the_page_shows_the_person() -> None:
    text = """Report

A complaint by Tõnu Saarik and Fair Counts Norway was sent on Monday. On Tuesday the watcher's complaint, signed by
Tõnu Saarik, member of the board of Fair Counts Norway, was heard.
"""
    assert "Tõnu Saarik" not in names_in(text)
    assert "Tõnu Saarik" in names_in(text, EntityKind.PERSON)


@pytest.mark.parametrize(
    ("plea", "line", "people", "body"),
    [
        (
            "We ask you to keep the port open.",
            "Sincerely, Ann Lee and Tom Berg, Kelp Union",
            {"Ann Lee", "Tom Berg"},
            "Kelp Union",
        ),
        (
            "We ask you to keep the port open.",
            "Yours sincerely, Ann Lee, Director, Kelp Union",
            {"Ann Lee"},
            "Kelp Union",
        ),
        ("We ask you to keep the port open.", "Best regards, Ann Lee\nDirector\nKelp Union", {"Ann Lee"}, "Kelp Union"),
        (
            "Pedimos que el puerto siga abierto.",
            "Atentamente, Ana Ruiz y Luis Soto, Liga del Puerto",
            {"Ana Ruiz", "Luis Soto"},
            "Liga del Puerto",
        ),
        (
            "Wir bitten Sie, den Hafen offen zu halten.",
            "Mit freundlichen Grüßen, Anna Keller und Jens Brandt, Torfbund",
            {"Anna Keller", "Jens Brandt"},
            "Torfbund",
        ),
        (
            "Chiediamo di tenere aperto il porto.",
            "Cordiali saluti, Anna Russo, presidente Lega Costiera",
            {"Anna Russo"},
            "Lega Costiera",
        ),
    ],
)
def test_who_stands_behind_the_last_words_of_a_letter_signs_it(
    plea: str, line: str, people: set[str], body: str
) -> None:
    text = f"{plea}\n\n{line}\n"
    assert parts(text, Role.SIGNATORY, EntityKind.PERSON) == people
    said = extract(read_text(text))
    links = [link for link in said.relations if link.type is RelationType.SIGNS_FOR]
    assert {(said.mentions[x.source].name, said.mentions[x.target].name) for x in links} == {
        (name, body) for name in people
    }


def test_thanks_to_a_chair_sign_nothing() -> None:
    text = "We ask you to keep the port open.\n\nRespectfully, The Kelp Union\n\nThank you, Madam Ann Lee and Members\n"
    assert not parts(text, Role.SIGNATORY, EntityKind.PERSON)


def test_a_short_form_in_brackets_is_that_of_the_body_whose_organ_leads_it() -> None:
    text = "Report\n\nThe General Assembly of the World Tide Property Organization (WTPO) met. WTPO agreed.\n"
    said = extract(read_text(text))
    found = said.mentions
    pairs = {(found[x.source].name, found[x.target].name) for x in said.relations if x.type is RelationType.ACRONYM_OF}
    assert pairs == {("WTPO", "World Tide Property Organization")}


def test_two_letters_that_act_are_the_initials_of_a_sure_name() -> None:
    text = "Report\n\nThe Kelp Union met in Oslo. Most recently KU released a study of the ports.\n"
    said = extract(read_text(text))
    found = said.mentions
    pairs = {(found[x.source].name, found[x.target].name) for x in said.relations if x.type is RelationType.ACRONYM_OF}
    assert pairs == {("KU", "Kelp Union")}


def test_who_wrote_an_open_letter_publishes_nothing_and_is_not_addressed_by_how_to_sign() -> None:
    text = """Report

We signed an open letter to lawmakers written by Tidewatch Norway. The letter calls on the European Parliament to act.
Organisations can sign by writing to Tidewatch Norway.
"""
    assert "Tidewatch Norway" not in parts(text, Role.PUBLISHER, EntityKind.ORGANISATION)
    assert parts(text, Role.RECIPIENT, EntityKind.ORGANISATION) == {"European Parliament"}


@pytest.mark.parametrize(
    "text",
    [
        "Los derechos son de TODOS y NUNCA de unos pocos, dijo la ministra ayer en el puerto.",
        "Las redes P2P (desde la computación, o el Código Penal hasta la música) son de los pescadores.",
        "Les ports sont à TOUS et JAMAIS à quelques-uns, a dit hier la ministre dans le port.",
    ],
)
def test_words_in_capitals_and_laws_are_no_bodies_abroad(text: str) -> None:
    assert not names_in(f"{text}\n")


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The Center for Kelp & Technology met.", {"Center for Kelp & Technology"}),
        ("Grupos como el Center for Kelp & Technology firmaron ayer la carta.", {"Center for Kelp & Technology"}),
        ("The Committee for Peace & Greenpeace met.", {"Committee for Peace", "Greenpeace"}),
    ],
)
def test_a_field_behind_the_sign_for_and_belongs_to_the_name(text: str, bodies: set[str]) -> None:
    assert names_in(f"{text}\n") == bodies


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            'Reps. Ann Lee (D-IL), Jesús "Chuy" Marín (D-IL), and Tom Berg (D-NY), met.',
            {"Ann Lee", 'Jesús "Chuy" Marín', "Tom Berg"},
        ),
        ("Anna “Annie” Keller said so.", {"Anna “Annie” Keller"}),
        ('Juan "Kelp Watch" met.', set()),
        (
            "Chelsea Marling supporters handed in 10,000 names. Without the care she needs, Chelsea Marling said no.",
            {"Chelsea Marling"},
        ),
    ],
)
def test_nicknames_and_given_names_that_are_words_name_persons(text: str, people: set[str]) -> None:
    assert names_in(f"Report\n\n{text}\n", EntityKind.PERSON) == people
