"""Open letters and petitions as web pages print them: forms, buttons, dates, and the last words of those who sign."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, RelationType, Role

from .said import links_in, names_in, playing_in


def test_a_short_form_that_small_words_spell_out_is_no_body() -> None:
    text = "The deal has no ban on **RBI (remote body identification).** The use of RBI is limited."
    assert not names_in(text)
    assert names_in("The deal was read by the RBI on Monday.") == {"RBI"}


def test_a_french_name_in_brackets_goes_to_their_end() -> None:
    text = (
        "Soutenue par la LDM (Ligue des droits de la Mer), le MAN (Mouvement pour une Alternative non-violente) et le "
        "MRAP (Mouvement contre le racisme et pour l'amitié entre les peuples), la soirée aura lieu."
    )
    assert names_in(text) == {
        "LDM", "Ligue des droits de la Mer", "MAN", "Mouvement pour une Alternative non-violente", "MRAP",
        "Mouvement contre le racisme et pour l'amitié entre les peuples",
    }  # fmt: skip
    assert ("MAN", "Mouvement pour une Alternative non-violente") in links_in(text, RelationType.ACRONYM_OF)


def test_a_known_name_may_write_international_small() -> None:
    assert "Amnesty international" in names_in("La soirée est organisée par Amnesty international et la Ligue du port.")


def test_those_who_ask_in_german_petitions_sign_for_no_petition() -> None:
    text = (
        "Wir bitten um mehr Ruhe am Hafen und mehr Zeit für alle.\n\nMit freundlichen Grüßen\n\n"
        "Tonia Berg (Petentin auf [change.org](https://change.org/hafen)),  \n"
        "David Lang (Petent der [Landtagspetition 108](https://epetitionen.example/108))\n"
    )
    assert playing_in(text, Role.SIGNATORY) == {"Tonia Berg", "David Lang"}
    assert not names_in(text)


def test_german_headings_write_nouns_large_and_name_whom_they_address() -> None:
    text = (
        "Offener Brief an das Ministerium für Arbeit und Meer, das Finanzministerium sowie die Kanzlerin Anna Berg\n\n"
        "Sehr geehrte Abgeordnete,\n\nviele Menschen fordern mehr Ruhe am Hafen und mehr Zeit für alle.\n"
    )
    assert playing_in(text, Role.RECIPIENT) == {"Ministerium für Arbeit und Meer", "Finanzministerium", "Anna Berg"}


def test_buttons_and_labels_of_forms_name_nobody() -> None:
    text = (
        "<p>Nous vous demandons une rencontre avec la Ligue du Port.</p><form><label for='n'>Prénom et Nom</label>"
        "<button type='submit'>Signer la Lettre</button></form><p>Signatures : <span>Chargement...</span></p>"
    )
    assert names_in(text) == {"Ligue du Port"}
    assert not names_in(text, EntityKind.PERSON)


@pytest.mark.parametrize("item", ["2014-01-23signatures", "Loading...", "2019-05-08T21:04:57Z"])
def test_dates_and_what_is_loading_sign_nothing(item: str) -> None:
    text = f"We ask you to keep the harbour open.\n\nSigned:\n\nKelp Union\n{item}\nReef Alliance\n"
    assert playing_in(text, Role.SIGNATORY) == {"Kelp Union", "Reef Alliance"}


@pytest.mark.parametrize("rest", ["the rest of", "everyone at", "the whole team of", "all of us at"])
def test_who_sign_with_the_rest_of_a_body_are_persons_and_the_body(rest: str) -> None:
    text = "Dear Anna Berg,\n\nWe ask you to reconsider.\n\nBest regards,\n\n"
    text += f"Davide Dolente, Lukas Kluge and {rest} Divest KTU\n"
    assert playing_in(text, Role.SIGNATORY) == {"Davide Dolente", "Lukas Kluge", "Divest KTU"}


def test_members_addressed_stand_for_their_parliament() -> None:
    text = "Open letter\n\nFor the attention of:\nJosé Berg, President of the European Commission;\n\n"
    text += "To Members of the European Parliament.\n\nSubject: Ports\n\nWe write to you.\n"
    assert playing_in(text, Role.RECIPIENT) == {"José Berg", "European Commission", "European Parliament"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The printer-friendly versionSend by email.",
        "Access to PrEP is needed.",
        "The cost is 80 bn Euro a year.",
        "The Presidents and Prime Ministers & Ministers concerned met.",
    ],
)
def test_buttons_medicine_money_and_offices_are_no_bodies(sentence: str) -> None:
    assert not names_in(sentence)


def test_a_state_behind_a_name_does_not_act_alone() -> None:
    assert "NJ" not in names_in("Uncommitted NJ demands a stop to it. Uncommitted NJ has asked twice.")


def test_a_council_of_state_has_no_complement_of_what_it_judges() -> None:
    text = "L'État a été condamné par le Conseil d'État pour la mauvaise comptabilisation des heures."
    assert names_in(text) == {"Conseil d'État"}


def test_workgroups_are_bodies() -> None:
    assert names_in("He left the Tide Application Workgroup in May.") == {"Tide Application Workgroup"}


def test_the_menu_of_a_saved_page_names_nobody() -> None:
    text = (
        "<nav><ul><li>Coral Watch</li><li>Tide League Torvik</li></ul></nav>"
        "<p>The Kelp Union said on Monday that the port is too loud.</p>"
    )
    assert names_in(text) == {"Kelp Union"}


def test_whom_the_press_may_reach_below_a_release_is_no_list() -> None:
    text = (
        "Kelp Workers Union 66 Albion St, Torvik\n\nATTENTION: Political, Environment and Medical Reporters\n\n"
        "The Reef Forum said on Monday that the port is too loud.\n\nFor further information:\n\n"
        "Ann Lee\n\nTELEPHONE\n\n555 0101\n\nFACSIMILE\n\n555 0102\n\nKD\n"
    )
    assert names_in(text) == {"Kelp Workers Union", "Reef Forum"}


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("The Kelp Union began its Tidal Support Programme on Monday.", {"Kelp Union"}),
        ("The Council of Social Service of Nowa wrote to us.", {"Council of Social Service of Nowa"}),
        ("The Kelp Union, 66 Albion Street, called a rally.", {"Kelp Union"}),
    ],
)
def test_programmes_and_streets_are_no_bodies(sentence: str, named: set[str]) -> None:
    assert names_in(sentence) == named


def test_who_coordinates_campaigns_is_named_behind_them() -> None:
    text = "Coordinator of Campaigns and Development Ann Lee said that the port is too loud."
    assert names_in(text, EntityKind.PERSON) == {"Ann Lee"}


def test_components_in_markdown_are_markup() -> None:
    text = (
        "<CenteredBlock>Torvik Town Committee</CenteredBlock>\n\n<CenteredImage img='/a.png' alt='Ann Lee (left)' />"
        "\n\n<KWVForm formId='x'></KWVForm>\n\nThe Kelp Union said so.\n"
    )
    assert names_in(text) == {"Torvik Town Committee", "Kelp Union"}
    assert not names_in(text, EntityKind.PERSON)


def test_nobody_signs_a_table_of_votes() -> None:
    rows = "| 1st | Ann Lee | 20704 | YES |\n| 2nd | Bo Dahl | 13991 | NO |\n| 3rd | Mindy Domb | 12402 | YES |\n"
    text = f"| District | Name | Votes Yes | Vote on the bill in 2021 |\n| --- | --- | --- | --- |\n{rows}"
    assert not playing_in(text, Role.SIGNATORY)
    assert not names_in(text)


def test_who_endorses_stands_under_that_heading() -> None:
    text = (
        "The port is loud, and it should not be.\n\n**Endorsing Union Locals**\n\n* KFT Torvik\n"
        "* Kelp Federation of Teachers\n* Dahl Education Association\n"
    )
    assert playing_in(text, Role.SIGNATORY) == {
        "KFT Torvik",
        "Kelp Federation of Teachers",
        "Dahl Education Association",
    }


@pytest.mark.parametrize(
    ("text", "bodies", "persons"),
    [
        ("Why This Bill Matters: in a loud port the bill is good.", set(), set()),
        ("It is a federation of expatriates from Fr. Soviet Union.", set(), set()),
        ("An interview in the GREEK language is hard.", set(), set()),
        ("Contacts for MASS MEDIA\n\nAnn Lee, Kelp Union", {"Kelp Union"}, {"Ann Lee"}),
        ("Reps. Thomas Lee of Waltham and David Berg of Natick spoke.", set(), {"Thomas Lee", "David Berg"}),
        ("We thank Ann Lee of Lanternwatch for it.", {"Lanternwatch"}, {"Ann Lee"}),
        ("The noise in the port is a Major Problem", set(), set()),
        ("In the Criminal Justice Reform debate Justice Orvo spoke.", set(), {"Orvo"}),
        ("It is good to pass it (Bill S.2064).", set(), set()),
        ("**TELL YOUR REP: DON'T GUT THE AUDIT**", set(), set()),
        ("In an effort of both, Speaker Mariano wrote it.", set(), {"Mariano"}),
        ("She is in the Women and Port Work Project of old.", {"Women and Port Work Project"}, set()),
        (
            "The following spoke: Mike Moran, Kip Diggs, Dan Hunt, and Ann Lee.",
            set(),
            {"Mike Moran", "Kip Diggs", "Dan Hunt", "Ann Lee"},
        ),
    ],
)
def test_places_and_loud_words_beside_names_are_no_bodies(text: str, bodies: set[str], persons: set[str]) -> None:
    assert names_in(f"{text}\n") == bodies
    assert names_in(f"{text}\n", EntityKind.PERSON) == persons


def test_addresses_of_mail_in_a_list_address_no_body() -> None:
    listed = "  - ann@nowa.example\n  - Ann.Lee@nowa.example\n"
    text = f"---\ntitle: Letter\nrecipients:\n{listed}---\n\nDear Ms Lee,\n\nHello.\n"
    assert not names_in(text)


def test_topics_behind_a_word_of_endorsing_sign_nothing() -> None:
    items = "* Progressive issues\n* Transparency rules\n* Commitment to a loud campaign\n"
    text = f"Our endorsement process will be open. We will make endorsements on:\n\n{items}\nThe union said so.\n"
    assert not playing_in(text, Role.SIGNATORY)


@pytest.mark.parametrize(
    ("text", "bodies", "persons"),
    [
        (
            "Il a écrit au ministère orvanais des Affaires étrangères et au Conseil des affaires étrangères hier.",
            {"Conseil des affaires étrangères"},
            set(),
        ),
        ("Les relations UE-Arménie et les relations ONU-Afrique avancent.", set(), set()),
        ("Pouvez-vous répondre SVP aux questions suivantes ?", set(), set()),
        ("Une stèle est posée au parc Marcel Petit et au complexe sportif Jean Dupont.", set(), set()),
        ("La cérémonie a eu lieu salle Jean Dupont et au lycée Marcel Petit.", set(), set()),
        ("Le président de l’Uruguay Yamandu Orvo a reçu la presse.", set(), set()),
        ("Texte : Marcel Petit Source : Orvonews", {"Orvonews"}, {"Marcel Petit"}),
        ("Par [CAROLE PETIT](https://orvo.example/a) Publié le 12/11/2018.", set(), {"CAROLE PETIT"}),
        (
            "Il a parlé au Centre pour la vérité et la justice à Torvik.",
            {"Centre pour la vérité et la justice"},
            set(),
        ),
        ("Le Comité pour la paix et la population demande un abri.", {"Comité pour la paix"}, set()),
    ],
)
def test_french_complements_parks_and_short_words(text: str, bodies: set[str], persons: set[str]) -> None:
    found = names_in(f"Nous écrivons pour la paix dans le port de la ville.\n\n{text}\n")
    assert {name for name in found if "orvanais" not in name} == bodies
    assert names_in(f"Nous écrivons pour la paix dans le port.\n\n{text}\n", EntityKind.PERSON) == persons


@pytest.mark.parametrize(
    ("text", "bodies", "persons"),
    [
        ("Laili Orvo, a young woman of Nowa, lost her job. Laili Orvo said so.", set(), {"Laili Orvo"}),
        ("They were tired of the speeches made by Orvoinejad against the West.", set(), set()),
        ("We spoke with Mothers against the War in Nowa.", {"Mothers against the War"}, set()),
        ("Those who called themselves Norwegians came.", set(), set()),
        (
            "The Guardian Council of the land met. The Guardian wrote of it.",
            {"Guardian Council", "The Guardian"},
            set(),
        ),
    ],
)
def test_what_is_told_of_persons_and_peoples_names_no_body(text: str, bodies: set[str], persons: set[str]) -> None:
    assert names_in(f"{text}\n") == bodies
    assert names_in(f"{text}\n", EntityKind.PERSON) == persons
