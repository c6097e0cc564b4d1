"""Cues in two parts with other words between them give their names a role."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import Role


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        (
            (
                "Initiiert wurde der Protest am Samstag von der Allianz für saubere Flüsse und dem Verein Ufergrün, "
                "die sich über die vielen Menschen auf dem Platz freuen."
            ),
            Role.ORGANISER,
            {"Allianz für saubere Flüsse", "Verein Ufergrün"},
        ),
        (
            (
                "Am Freitag rufen der Landesverband Auwald und die Bürgerinitiative Nordufer zu einer Kundgebung vor "
                "dem "
                "Rathaus auf, weil die Stadt nicht mit ihnen redet."
            ),
            Role.ORGANISER,
            {"Landesverband Auwald", "Bürgerinitiative Nordufer"},
        ),
        (
            (
                "La marche a été organisée samedi dernier par la Fédération des vergers et par le Syndicat des "
                "apiculteurs, et elle est passée devant la mairie."
            ),
            Role.ORGANISER,
            {"Fédération des vergers", "Syndicat des apiculteurs"},
        ),
        (
            (
                "La carta fue firmada el lunes por la Asociación de Regantes del Segura y por la Federación de "
                "Huertas, "
                "que esperan una respuesta de la alcaldesa."
            ),
            Role.SIGNATORY,
            {"Asociación de Regantes del Segura", "Federación de Huertas"},
        ),
        (
            (
                "Kıyı Koruma Derneği ve Zeytin Üreticileri Birliği tarafından İzmir'de büyük bir yürüyüş düzenlendi ve "
                "bu yürüyüşe çok sayıda kişi katıldı."
            ),
            Role.ORGANISER,
            {"Kıyı Koruma Derneği", "Zeytin Üreticileri Birliği"},
        ),
        (
            (
                "Nar Bağları Birliyi və Xəzər Balıqçıları Cəmiyyəti tərəfindən Bakıda böyük bir tədbir təşkil olunub "
                "və "
                "bu tədbirdə çox adam olub."
            ),
            Role.ORGANISER,
            {"Nar Bağları Birliyi", "Xəzər Balıqçıları Cəmiyyəti"},
        ),
    ],
)
def test_the_names_beside_a_cue_in_two_parts_have_its_role(text: str, role: Role, names: set[str]) -> None:
    found = extract(read_text(text))
    assert names <= {mention.text for mention in found.mentions if role in mention.roles}


def test_who_is_called_on_to_act_is_no_organiser() -> None:
    text = (
        "Wir rufen den Naturschutzrat Auwald und das Umweltministerium auf, die Flüsse endlich zu schützen und mit "
        "den Menschen an "
        "den Ufern zu reden."
    )
    roles = {mention.text: mention.roles for mention in extract(read_text(text)).mentions}
    assert Role.RECIPIENT in roles["Umweltministerium"]
    assert not any(Role.ORGANISER in held for held in roles.values())


def test_lines_in_the_dative_on_top_of_a_russian_letter_say_to_whom_it_goes() -> None:
    text = (
        "ОТКРЫТОЕ ПИСЬМО\n\nПредседателю Совета по водным делам\n\nОлегу Петровичу Ручьёву\n\nДиректору Фонда защиты "
        "берегов\n\nМарии Камышовой\n\nМы пишем Вам, потому что река обмелела, и никто не знает, что с ней будет в "
        "этом "
        "году и кто за это отвечает.\n"
    )
    found = extract(read_text(text))
    reached = {mention.text for mention in found.mentions if Role.RECIPIENT in mention.roles}
    assert reached == {
        "Совета по водным делам",
        "Олегу Петровичу Ручьёву",
        "Фонда защиты берегов",
        "Марии Камышовой",
    }
