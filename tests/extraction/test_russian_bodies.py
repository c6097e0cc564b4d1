"""Russian bodies that quotation marks, short forms and single words show, and who holds, attends and receives what."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, Role
from tests.extraction.said import names_in, playing_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Он глава правления ОАО «Тверская лесная компания» (ТЛК) и ЗАО «Ренава».",
            {"Тверская лесная компания", "Ренава"},
        ),
        ('Директор ПАО "Северный лес" отказался от встречи.', {"Северный лес"}),
        ("Ростовское «Яблоко» проведет пикет у здания мэрии.", {"Яблоко"}),
        ("Вчера лидер «Открытого дома» Анна Орлова уехала.", {"Открытого дома"}),
        (
            "Юристы «Открытого причала», «Лесной вахты» и «Рубежа» ждут.",
            {"Открытого причала", "Лесной вахты", "Рубежа"},
        ),
        ("Об этом пишет ТРК «Волна» со слов очевидцев.", {"ТРК «Волна»"}),
        ("Фотограф еженедельника «Приморский обозреватель» уехал.", {"Приморский обозреватель"}),
        ("Между тем организация Green Shore выступила за реформу.", {"Green Shore"}),
        ("В ответ Минтруд России и Минприроды РФ промолчали.", {"Минтруд России", "Минприроды РФ"}),
        ("Жалобу рассмотрит Лесгорсуд, а не Мосгорсуд.", {"Мосгорсуд"}),
        ("Пикет прошел у консульства США и у посольства КНР.", {"консульства США", "посольства КНР"}),
        ("Это сказал спикер Народного совета самопровозглашенной ДНР.", {"Народного совета самопровозглашенной ДНР"}),
        ("Журналиста в Чили Союз журналистов считает жертвой.", {"Союз журналистов"}),
        ("Сотрудники «Гавани» и Рыбный Фонд ОРЛОВУ А.В. написали.", {"Гавани", "Рыбный Фонд"}),
    ],
)
def test_russian_bodies_are_shown_by_what_stands_before_them(text: str, names: set[str]) -> None:
    assert names <= names_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Режиссёр «Дома у реки» отказался, а автор «Тихого берега» уехал.",
        "Активисты «Марша мира» разошлись, в кафе «Встреча» пусто.",
        "Жители ЖК «Лучи» пришли к ТЦ «Парус».",
        "Минута молчания, Минск и Россыпь.",
    ],
)
def test_works_events_and_buildings_in_quotation_marks_are_no_bodies(text: str) -> None:
    assert names_in(text) == set()


def test_a_surname_in_capitals_with_initials_is_a_person() -> None:
    said = "Обращение отправили в Государственную Думу НАРЫМСКОМУ С.Е. и в Лесную палату Д.А. ТЕМБОВУ."
    assert names_in(said, EntityKind.PERSON) == {"НАРЫМСКОМУ С.Е.", "Д.А. ТЕМБОВУ"}


def test_a_line_of_offices_and_surnames_is_whom_a_letter_goes_to_and_one_with_from_who_sends_it() -> None:
    said = (
        "Президенту Российской Федерации ЗИМИНУ В.В., в Правительство Российской Федерации ТЕМБОВУ Д.А., "
        "Государственную Думу НАРЫМСКОМУ С.Е., Минтруд России ТОПОРИНУ М.А.\nот Гречкина Л.В. (экономист)\n"
        "Открытое письмо\nПросим вас принять меры."
    )
    assert playing_in(said, Role.RECIPIENT) == {
        "ЗИМИНУ В.В.", "ТЕМБОВУ Д.А.", "НАРЫМСКОМУ С.Е.", "ТОПОРИНУ М.А.",
        "Правительство Российской Федерации", "Государственную Думу", "Минтруд России",
    }  # fmt: skip
    assert playing_in(said, Role.SIGNATORY) == {"Гречкина Л.В."}


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        (
            'Члены движения "Чистый берег" в субботу проведут пикет, сообщил организатор акции Алексей Тимохин.',
            Role.ORGANISER,
            {"Чистый берег", "Алексей Тимохин"},
        ),
        ("Организаторами акции выступили «Свободные учителя Урала».", Role.ORGANISER, {"Свободные учителя Урала"}),
        ("Организаторами акции выступили «Свободные учителя Урала».", Role.PARTICIPANT, set()),
        (
            "Будет пикет против вырубки у Министерства лесов РФ. В нем примет участие депутат Сергей Зимин.",
            Role.PARTICIPANT,
            {"Сергей Зимин"},
        ),
        ("Согласно сообщению агентства БелТА, судья заявила об этом.", Role.SIGNATORY, set()),
    ],
)
def test_russian_verbs_of_events_give_their_parts(text: str, role: Role, names: set[str]) -> None:
    assert playing_in(text, role) == names


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        ("Жители пришли. По данным «Белого счетчика», их много.", Role.PUBLISHER, {"Белого счетчика"}),
        ("Сергей Петров на сайте Charge.org призвал губернатора Анну Орлову ждать.", Role.SIGNATORY, {"Сергей Петров"}),
        ("Митинг против реформы: об этом сообщила Ольга Ходынова.", Role.TARGET, set()),
    ],
)
def test_russian_outlets_and_sites_play_no_part_in_what_they_tell(text: str, role: Role, names: set[str]) -> None:
    assert playing_in(text, role) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Преподаватели приморского филиала МГУ ждут, в отделении КПРФ молчат.",
            {"приморского филиала МГУ", "отделении КПРФ"},
        ),
        ("Об этом пишет Гавань.Ru со слов очевидцев.", {"Гавань.Ru"}),
        (
            "Баку. 16 июня. SAHIL.AZ/ Конгресс рыбаков Европы выступил с заявлением.",
            {"SAHIL.AZ", "Конгресс рыбаков Европы"},
        ),
        ("Міністерство юстиції РФ домагалося розпуску цієї організації у зв'язку з цим.", {"Міністерство юстиції РФ"}),
    ],
)
def test_units_by_short_forms_and_sites_by_russian_names_are_bodies(text: str, names: set[str]) -> None:
    assert names_in(text) == names


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        ("Инициатором мероприятия стала певица Руслана Лыжина.", Role.ORGANISER, {"Руслана Лыжина"}),
        ("Ректор Николай Кропин организовал в вузе атмосферу страха.", Role.ORGANISER, set()),
        (
            "Преподаватели написали. Открытое письмо Анне Орловой направили рыбаки Союза моряков.",
            Role.SIGNATORY,
            {"Союза моряков"},
        ),
        ("Ранее открытое письмо губернатору направили преподаватели Лесной академии.", Role.RECIPIENT, set()),
    ],
)
def test_who_sends_and_who_is_written_to_are_told_apart_by_their_case(text: str, role: Role, names: set[str]) -> None:
    assert playing_in(text, role) == names


def test_initials_close_to_a_surname_are_a_person_in_an_address() -> None:
    said = (
        "Президенту Российской Федерации\nД.А.Тембову\nУважаемый Дмитрий Анатольевич!\nМы обращаемся к Вам с просьбой."
    )
    assert "Д.А.Тембову" in names_in(said, EntityKind.PERSON)


def test_no_field_follows_by_telephone_and_a_holder_stands_behind_a_short_form() -> None:
    assert "Министерства по телефону" not in names_in("Об этом сказали из Министерства по телефону.")
    said = "На встрече был Президент Конгресса рыбаков (КРЕ) Натиг Агамов."
    assert "Натиг Агамов" in names_in(said, EntityKind.PERSON)


def test_signatures_by_office_body_and_holder_are_parted_in_russian() -> None:
    said = "Под обращением подписались: директор фонда «Дом» Пётр Зимин, артист Иван Орлов, писатель Анна Лесная."
    assert {"Пётр Зимин", "Иван Орлов", "Анна Лесная"} <= playing_in(said, Role.SIGNATORY)
