"""German bodies in the genitive, parties by a word of every day, and nouns that only sound like bodies."""

from __future__ import annotations

import pytest

from tests.extraction.said import names_in


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der Sprecher des Landgerichtes Torfstadt wollte sich nicht dazu äußern.", "Landgerichtes Torfstadt"),
        ("Die Satzung des Netzwerkes Uferland wurde gestern geändert.", "Netzwerkes Uferland"),
        ("Die Gruppe hat die Warnung des Bundesamtes für Naturschutz gelesen.", "Bundesamtes für Naturschutz"),
        ("Das Bündnis fordert die Union und SPD zu einem neuen Gesetz auf.", "Union"),
    ],
)
def test_a_body_is_named_in_its_case(text: str, name: str) -> None:
    assert name in names_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Die Förderung des digitalen Ehrenamts ist uns allen wichtig.",
        "Die Liste der Unterzeichnenden ist lang, und sie wird noch länger.",
        "Die Lage des Handwerks ist ernst, sagen die Leute in der Stadt.",
        "Sie findet als Onlinekonferenz statt, und die Klimakonferenz der Küste war die zehnte.",
        "Leider nutzen wir die Potenziale der Küste nicht. Dort stellen wir die Räumung vor.",
        "Wir, die Freiwilligen vor Ort, fordern mehr.",
        "Diese Union ist für alle da, und das ist gut so.",
        "Der Autokrat schweigt, die Kinderheirat ist verboten, und der Landrat kam in den Gottesdienst.",
        "Der Geheimdienst und die Widerstandsgruppe wurden auf einer Online-Plattform genannt.",
        "Das Pressezentrum war zu, die Solidargemeinschaft hält, und die Interessenvertretung ruht.",
        "Mit Hilfe der Nachbarn und in der Welt der Wale wird die Arbeit der Helfer leichter.",
        "Nach der Lesung und Feuerwehr gibt es Tee; Politik und Verwaltung schweigen dazu.",
        "Fake News und Social Media nehmen zu, eine Task Force soll helfen.",
        "Lübbes Arbeit ist gut, und nach drei Jahren Arbeit ist das Werk „Wellen“ fertig.",
        "Beide Parteien wollen das, und viele Berliner Clubs sind dafür.",
        "Widerstand der Zivilgesellschaft gegen die Reform ist nicht neu, und die Bundesliga schweigt.",
        "Wo Mission draufsteht, ist das nicht überall in der Welt für gute Zwecke gedacht.",
        "Dafür startete die Gruppe im Jahr 2021 ein Bürgerbegehren und sammelte viele Unterschriften.",
        "Am Freitag war die Konferenz zum freien Sozialen Netzwerk in der Stadt, und das war gut.",
        "Das Amt hat es dem Stadtrat zum Beschluss und dem Senat zur Kenntnis vorgelegt.",
        "Das Stadtzentrum von Torfstadt und das Rechenzentrum der Insel sind nicht neu.",
        "Das stand in Torfstädter Medien, und Torfstädter Unternehmen sind auch dabei.",
        "Die Regierung Maduros und die Regierung der Inseln sind nicht froh.",
    ],
)
def test_nouns_that_sound_like_bodies_name_none(text: str) -> None:
    assert names_in(text) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Die Hochschulrektorenkonferenz schweigt dazu.", "Hochschulrektorenkonferenz"),
        ("Die Gruppe an der Uni Torfstadt lädt ein, und die Uni schweigt.", "Uni Torfstadt"),
        ("Der wichtigste ist der Konzern Nvidia, sagte er.", "Nvidia"),
        ("Das hat der Europäische Rat im Dezember 2020 beschlossen.", "Europäische Rat"),
        ("Wir, die Küstengruppe Nowa, fordern mehr.", "Küstengruppe Nowa"),
        ("Die Weltgesundheitsorganisation warnt davor.", "Weltgesundheitsorganisation"),
        ("Das Jugendzentrum Moorhof bleibt offen.", "Jugendzentrum Moorhof"),
        ("Der Evangelische und Katholische Kirchenbund schweigt.", "Evangelische und Katholische Kirchenbund"),
        ("Das Urteil fällte der Torfstädter Gerichtshof im Jahr 2011, und das war gut so.", "Torfstädter Gerichtshof"),
        ("Der Angriff auf den Deutschen Bundestag 2015 ist bekannt.", "Deutschen Bundestag"),
        ("Das steht auf der Seite der Torf Foundation in der Rubrik von Spendern.", "Torf Foundation"),
        ("Die Frage kam im Bauausschuss gegen einen neuen Antrag auf.", "Bauausschuss"),
        ("Das sagt eine Doktorandin Freie Universität Torfstadt, und das ist gut.", "Freie Universität Torfstadt"),
        ("Er lobte gestern den Ölkonzern Seelicht für seine Arbeit.", "Seelicht"),
        ("Die Kosten trägt der Küstenbund Nord im Herbst, sagt man in der Stadt.", "Küstenbund Nord"),
        ("Das Zentrum für Küstenfragen 75 Anfragen gestellt hat.", "Zentrum für Küstenfragen"),
        ("Das Buch der Moorstiftung 30 Euro und nicht mehr kostet.", "Moorstiftung"),
        ("Sie arbeitet bei der Umwelt- und Entwicklungsorganisation Moorwacht.", "Moorwacht"),
        ("Die Terrororganisation Rotes Riff ist nicht mehr da.", "Rotes Riff"),
        ("Wir dankten dem Nachrichtenportal Wattblick für die gute Arbeit.", "Wattblick"),
        ("Beim Küstenverein Nord ist das nicht so.", "Küstenverein Nord"),
        ("Gestern hat auch der Verein Torf zum Gespräch gebeten.", "Verein Torf"),
        ("Das ist der Aufruf der Gruppe Moorfrauen zur Kundgebung am Montag.", "Gruppe Moorfrauen"),
    ],
)
def test_a_name_is_neither_its_kind_nor_its_month(text: str, name: str) -> None:
    assert names_in(text) == {name}
