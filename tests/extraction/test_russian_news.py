"""What Russian news and letters name: ministries, holders of offices, foreigners, signatures inside a sentence."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, RelationType, Role
from tests.extraction.said import links_in, names_in, playing_in


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Министерство иностранных дел Чехии молчит с утра.", "Министерство иностранных дел Чехии"),
        ("Министерство внутренних дел Пакистана заявило об этом.", "Министерство внутренних дел Пакистана"),
        ("Вчера Палата промышленности и торговли Твери решила ждать.", "Палата промышленности и торговли Твери"),
        ("Фонд развития человеческого капитала помог школе.", "Фонд развития человеческого капитала"),
        ("Министерство вооружённых сил Франции прислало ответ.", "Министерство вооружённых сил Франции"),
        ("Федерация футбола Дании и болельщики против.", "Федерация футбола Дании"),
    ],
)
def test_nouns_that_end_as_verbs_do_go_on_with_a_name(text: str, name: str) -> None:
    assert name in names_in(text)


def test_a_verb_still_ends_a_name() -> None:
    assert "Союз моряков" in names_in("Союз моряков поддержал письмо, Совет женщин просил помощи.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Премьер-министр Японии Кодзи Маруо заявил об этом.", "Кодзи Маруо"),
        ("Министр иностранных дел Чехии Радим Гонза прибыл в Вену.", "Радим Гонза"),
        ("Председатель движения «Берег» Казыбек Шайхин был там.", "Казыбек Шайхин"),
        ("Вчера Мэтью Тембо и Хуан Пелларес встретились с нами.", "Хуан Пелларес"),
        ("На сходе были Нюша Тембова и её брат.", "Нюша Тембова"),
        ("Всё готово, сказал губернатор Приморья Сергей Тембов.", "Сергей Тембов"),
        ("Председатель Совета Федерации Валентина Пелларенко уехала.", "Валентина Пелларенко"),
    ],
)
def test_foreigners_and_holders_of_offices_are_persons(text: str, name: str) -> None:
    assert name in names_in(text, EntityKind.PERSON)


def test_a_region_behind_an_office_is_no_person() -> None:
    said = "Председатель Комитета по охране природы Тверской Области и министр Обороны Российской Федерации уехали."
    assert names_in(said, EntityKind.PERSON) == set()


def test_persons_who_sign_in_a_sentence_sign_for_what_their_brackets_quote() -> None:
    said = (
        "Открытое письмо в защиту озера\n\nПисьмо подписали Анна Орлова (фонд «Луг»), Пётр Тембов («Река») и "
        "Ольга Зимина (центр помощи «Дом света»)."
    )
    assert playing_in(said, Role.SIGNATORY) == {
        "Анна Орлова", "Пётр Тембов", "Ольга Зимина", "Луг", "Река", "Дом света",
    }  # fmt: skip
    assert links_in(said, RelationType.SIGNS_FOR) == {
        ("Анна Орлова", "Луг"), ("Пётр Тембов", "Река"), ("Ольга Зимина", "Дом света"),
    }  # fmt: skip


def test_a_name_with_its_country_is_no_branch_of_its_short_form() -> None:
    said = "Заявление Союза моряков Латвии\n\nСоюз моряков Латвии осуждает указ. Указ передали Союзу моряков вчера."
    assert not links_in(said, RelationType.BRANCH_OF)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Вчера Палата адвокатов Твери решила ждать.", "Палата адвокатов Твери"),
        ("Подготовленный Союзом моряков указ готов.", "Союзом моряков"),
        ("Решение Совета моряков важно для нас.", "Совета моряков"),
        ("Поддержать Союз моряков решили все.", "Союз моряков"),
        ("Накануне Московский Совет моряков решил ждать.", "Московский Совет моряков"),
        ("Общественный Совет по защите рек против.", "Общественный Совет по защите рек"),
        ("Президиум Союза моряков 4 апреля сказал нет.", "Президиум Союза моряков"),
        ("Глава Союза моряков в очередной раз сказал нет.", "Союза моряков"),
        ("Комитет охраны природы против.", "Комитет охраны природы"),
    ],
)
def test_a_name_begins_and_ends_as_russian_grammar_has_it(text: str, name: str) -> None:
    assert names_in(text) == {name}


@pytest.mark.parametrize("text", ["Включение фонда в список вредно.", "Группа известна своими песнями."])
def test_nouns_for_deeds_and_predicates_make_no_name(text: str) -> None:
    assert names_in(text) == set()


def test_offices_on_top_of_an_appeal_address_those_whose_initials_follow() -> None:
    said = (
        "Президенту РФ Д.А. Тембову,\nПолномочному представителю Президента РФ\nв Северном округе Н.А. Пелларенко,\n"
        "Главе администрации Тверской области М. В. Юркову\n\nОБРАЩЕНИЕ В ЗАЩИТУ БОРА\n\n"
        "Мы против строительства дорог через городской бор. Требуем выполнения гарантий для граждан.\n"
    )
    assert playing_in(said, Role.RECIPIENT) >= {"Д.А. Тембову", "Н.А. Пелларенко", "М. В. Юркову"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Губернатор А.Д. Тембов встретился с людьми.", "А.Д. Тембов"),
        ("Бумагу взял Тембов И. С. и ушёл.", "Тембов И. С."),
    ],
)
def test_initials_beside_a_surname_name_a_person(text: str, name: str) -> None:
    assert names_in(text, EntityKind.PERSON) == {name}


def test_quoted_names_in_a_row_behind_small_nouns_organise() -> None:
    said = (
        "Организаторами акции выступили движение «За права», институт «Коллективное дело», «Жилищная сила», "
        "Движение общежитий Твери и профсоюз работников торговли «Прилив»."
    )
    assert playing_in(said, Role.ORGANISER) == {
        "За права", "Коллективное дело", "Жилищная сила", "Движение общежитий Твери", "Прилив",
    }  # fmt: skip


def test_those_in_the_genitive_behind_a_letter_wrote_it_and_whom_k_leads_to_reads_it() -> None:
    assert playing_in("Письмо фондов «Луг», «Река» и «Дом» пришло.", Role.RECIPIENT) == set()
    said = "К президенту Анне Орловой обратились Союз моряков и фонд «Луг»."
    assert playing_in(said, Role.RECIPIENT) == {"Анне Орловой"}
    assert playing_in(said, Role.SIGNATORY) == {"Союз моряков", "Луг"}


def test_speakers_are_told_with_what_they_are() -> None:
    said = "На митинге выступили Анна Орлова и Юрий Кучин, анархист Игорь Попов и депутат думы Артём Самсонов."
    assert playing_in(said, Role.PARTICIPANT) == {"Анна Орлова", "Юрий Кучин", "Игорь Попов", "Артём Самсонов"}


def test_those_whose_members_come_take_part() -> None:
    said = (
        "Акцию поддержали группы пациентов из районов столицы, гражданские активисты, представители Конфедерации "
        "моряков Латвии и её организаций — профсоюзов «Прилив», «Новый порт», а также Рижского профсоюза лоцманов."
    )
    assert playing_in(said, Role.PARTICIPANT) == {
        "Конфедерации моряков Латвии", "Прилив", "Новый порт", "Рижского профсоюза лоцманов",
    }  # fmt: skip
    said = "В Твери активисты профсоюза «Прилив» выступили в поддержку врачей."
    assert playing_in(said, Role.PARTICIPANT) == {"Прилив"}


def test_who_published_a_letter_signs_it_and_a_search_of_the_police_is_no_event() -> None:
    said = (
        "Открытое письмо опубликовали портал «Прилив», русская версия журнала «Сажень», «Новый порт» и другие издания."
    )
    assert playing_in(said, Role.SIGNATORY) == {"Прилив", "Сажень", "Новый порт"}
    assert playing_in("Сотрудники ФСБ провели обыски в домах моряков.", Role.ORGANISER) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Пикет прошёл под посольством РФ в Киеве.", "посольством РФ"),
        ("Они передали письмо в администрацию Тверской области.", "администрацию Тверской области"),
        ("Ответ районной прокуратуры Твери пришёл вчера.", "районной прокуратуры Твери"),
        ("Митинга хотела партия «Вперёд, Тверь!» и её сторонники.", None),
        ("Митинга хотела партия «Вперёд!» и её сторонники.", "Вперёд!"),
    ],
)
def test_embassies_and_administrations_are_bodies_with_their_place(text: str, name: str | None) -> None:
    assert names_in(text) == ({name} if name else set())


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("У посольства Турции студенты провели пикет.", "посольства Турции"),
        ("Возле посольства РФ активисты провели пикет.", "посольства РФ"),
        ("У здания Министерства юстиции студенты провели пикет.", "Министерства юстиции"),
    ],
)
def test_a_body_before_which_others_protest_takes_no_part(text: str, name: str) -> None:
    assert names_in(text) == {name}
    assert playing_in(text, Role.ORGANISER) == set()


def test_a_small_head_takes_its_town_along() -> None:
    assert names_in("Вчера профсоюз медицинских работников г. Брянска поддержал врачей.") == {
        "профсоюз медицинских работников г. Брянска"
    }


@pytest.mark.parametrize(
    "text",
    [
        "Среди участников митинга: «Профсоюз связистов», «Союз моряков» и др.",
        "Участниками акции стали «Профсоюз связистов» и «Союз моряков».",
    ],
)
def test_sentences_list_who_takes_part(text: str) -> None:
    assert playing_in(text, Role.PARTICIPANT) == {"Профсоюз связистов", "Союз моряков"}
