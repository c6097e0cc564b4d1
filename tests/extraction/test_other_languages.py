"""Prose in languages other than English: where names begin and end, and the roles that its sentences give."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, Extraction, RelationType, Role


def names_of(found: Extraction) -> set[str]:
    return {mention.text for mention in found.mentions if mention.kind is EntityKind.ORGANISATION}


def names_with(found: Extraction, role: Role) -> set[str]:
    return {mention.text for mention in found.mentions if role in mention.roles}


@pytest.mark.parametrize(
    ("text", "names", "others"),
    [
        (
            (
                "Depuis un an, le ministère de la Culture et la mairie de Quimper ne répondent pas aux lettres "
                "qui partent, et le tribunal administratif de Nantes est saisi par le collectif Voix Libres."
            ),
            ["ministère de la Culture", "mairie de Quimper", "tribunal administratif de Nantes", "Voix Libres"],
            [],
        ),
        (
            (
                "Le conseil de la rédaction et la direction du journal ont dit que la réunion de la commission est "
                "reportée, et les membres du groupe sont partis avec leurs amis."
            ),
            [],
            ["conseil de la rédaction", "direction du journal"],
        ),
        (
            (
                "La alcaldía de Cuenca y el ministerio de Salud no han respondido a las cartas que los vecinos envían "
                "con el colectivo Agua Clara."
            ),
            ["alcaldía de Cuenca", "ministerio de Salud", "Agua Clara"],
            [],
        ),
        (
            (
                "Об этом заявило движение «Чистый берег», которое поддержал фонд «Родник», а также жители села, "
                "которые были на встрече."
            ),
            ["Чистый берег", "Родник"],
            [],
        ),
        (
            (
                "Bu gün şəhərdə aksiya olub. Aksiyada Alma Bağları Birliyi çıxış edib və bu çox bəyənilib. "
                "İştirakçılar Səhiyyə Nazirliyinə məktub göndəriblər."
            ),
            ["Alma Bağları Birliyi", "Səhiyyə Nazirliyinə"],
            ["Aksiyada Alma Bağları Birliyi"],
        ),
        (
            (
                "Dün bir toplantı yapıldı ve çok kişi geldi. Açıklamada Temiz Dere Derneği için destek istendi. "
                "Katılımcılar Orman Bakanlığına seslendi."
            ),
            ["Temiz Dere Derneği", "Orman Bakanlığına"],
            ["Açıklamada Temiz Dere Derneği", "Katılımcılar Orman Bakanlığına"],
        ),
    ],
    ids=["fr-small-heads", "fr-common-phrases", "es-small-heads", "ru-quoted", "az-openers", "tr-openers"],
)
def test_a_name_in_prose_begins_and_ends_as_its_language_has_it(text: str, names: list[str], others: list[str]) -> None:
    found = names_of(extract(read_text(text)))
    assert [name for name in names if name not in found] == []
    assert [name for name in others if name in found] == []


def test_a_cue_with_an_elided_article_gives_its_role() -> None:
    text = (
        "Samedi, un rassemblement a eu lieu devant la gare à l’appel de l’Union des cheminots de Vendée et des "
        "usagers, qui ne veulent pas que la ligne soit fermée."
    )
    assert names_with(extract(read_text(text)), Role.ORGANISER) == {"Union des cheminots de Vendée"}


def test_an_office_leads_to_a_body_with_a_complement_in_small_letters() -> None:
    text = (
        "Monsieur le Préfet,\n\nNous vous demandons de rouvrir la piscine, qui est fermée depuis deux ans et dont les "
        "enfants ont besoin.\n\nSignataires :\n\nAnne Morel, secrétaire générale du Syndicat national des nageurs\n"
        "Paul Garnier, professeur à l'Université Lyon 3\nMarie Dubois, présidente du Comité des sports\n"
    )
    found = extract(read_text(text))
    pairs = {
        (found.mentions[link.source].text, found.mentions[link.target].text)
        for link in found.relations
        if link.type is RelationType.SIGNS_FOR
    }
    assert ("Anne Morel", "Syndicat national des nageurs") in pairs
    assert ("Paul Garnier", "Université Lyon 3") in pairs


def test_a_heading_that_ends_with_a_letter_is_no_addressee() -> None:
    text = (
        "Səhiyyə Nazirliyinə açıq məktub\n\nHörmətli cənab nazir,\n\nBiz bu kənddə xəstəxananın bağlanmasına etiraz "
        "edirik və xahiş edirik ki, bu qərar ləğv edilsin.\n"
    )
    assert names_with(extract(read_text(text)), Role.RECIPIENT) == {"Səhiyyə Nazirliyinə"}


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        (
            "Temiz Dere Derneği, Orman Bakanlığını ve Rize Belediyesini kınıyor çünkü bu karar çok yanlış ve geç.",
            Role.TARGET,
            {"Orman Bakanlığını", "Rize Belediyesini"},
        ),
        (
            "Temiz Dere Derneği, Orman Bakanlığını ve Rize Belediyesini kınıyor çünkü bu karar çok yanlış ve geç.",
            Role.SIGNATORY,
            {"Temiz Dere Derneği"},
        ),
        (
            "Los organizadores entregaron flores a la Universidad de Burgos y los participantes cantaron para todos.",
            Role.ORGANISER,
            set(),
        ),
        (
            "Nous demandons à la Fédération du sport de Bretagne une réponse, car les clubs ne savent pas que faire.",
            Role.SIGNATORY,
            set(),
        ),
        (
            (
                "Am Samstag haben die Redner viel zu sagen gehabt: Sie kritisieren die Nordwasser Kiel GmbH Dividende "
                "hin oder her, und das ist auch gut für alle, die nicht da sind."
            ),
            Role.TARGET,
            {"Nordwasser Kiel GmbH"},
        ),
    ],
    ids=["tr-objects", "tr-subject", "es-noun-of-a-cue", "fr-we", "de-legal-form"],
)
def test_only_the_names_that_a_cue_governs_get_its_role(text: str, role: Role, names: set[str]) -> None:
    assert names_with(extract(read_text(text)), role) == names


def test_every_body_of_a_list_inside_one_bullet_signs() -> None:
    text = (
        "Pedimos que se abra el puente, pues los niños no pueden llegar a la escuela.\n\nOrganizaciones firmantes:\n"
        "• Colectivo Río Vivo, Red de Madres del Sur, Unión de Vecinos de Tena, Asociación de Maestros de Loja\n"
        "• Comité de Padres de Tena\n• Federación de Estudiantes de Loja\n"
    )
    assert names_with(extract(read_text(text)), Role.SIGNATORY) == {
        "Colectivo Río Vivo",
        "Red de Madres del Sur",
        "Unión de Vecinos de Tena",
        "Asociación de Maestros de Loja",
        "Comité de Padres de Tena",
        "Federación de Estudiantes de Loja",
    }


def test_the_first_lines_of_a_russian_appeal_say_whom_it_goes_to() -> None:
    text = (
        "В Министерство культуры Республики Коми\nВ Прокуратуру Республики Коми\n\nОБРАЩЕНИЕ\n\n"
        "Мы, жители посёлка, просим не закрывать библиотеку, потому что другой у нас нет и не будет.\n"
    )
    assert names_with(extract(read_text(text)), Role.RECIPIENT) >= {
        "Министерство культуры Республики Коми",
        "Прокуратуру Республики Коми",
    }


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            (
                "La marcha fue convocada por el Sindicato de Panaderos de Loja, llegó hasta el Ministerio de Salud y "
                "terminó en paz, porque nadie quería otra cosa."
            ),
            {"Sindicato de Panaderos de Loja"},
        ),
        (
            (
                "La marche est organisée par la Ligue des marins de Brest, a duré deux heures et a fini devant la "
                "Chambre de commerce, où personne ne parle avec les marins."
            ),
            {"Ligue des marins de Brest"},
        ),
    ],
    ids=["es", "fr"],
)
def test_a_clause_behind_a_comma_ends_the_names_that_act(text: str, names: set[str]) -> None:
    assert names_with(extract(read_text(text)), Role.ORGANISER) == names


def test_a_common_phrase_that_opens_a_sentence_is_no_body() -> None:
    text = "Trabajadores de la salud marchan por las calles de la ciudad, porque no les han pagado desde enero."
    assert names_of(extract(read_text(text))) == set()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Bu eyleme dün Öğrenci Sendikası katıldı ve bu çok iyi oldu.", {"Öğrenci Sendikası"}),
        ("Bu yürüyüşü dün Rize Kent Konseyi düzenledi ve bu çok iyi oldu.", {"Rize Kent Konseyi"}),
        (
            (
                "La Fédération des pêcheurs artisans et le Collectif pour le livre public ont dit que c'est une bonne "
                "chose pour les gens de la ville."
            ),
            {"Fédération des pêcheurs artisans", "Collectif pour le livre public"},
        ),
    ],
    ids=["tr-profession", "tr-places", "fr-adjective"],
)
def test_words_that_belong_to_a_name_stay_in_it(text: str, names: set[str]) -> None:
    assert names_of(extract(read_text(text))) == names


def test_a_spanish_address_ends_with_a_word_that_is_no_body() -> None:
    text = (
        "Oaxaca, a 3 de mayo de 2021\n\nLic. Marta Ruiz Peña\nDirectora del Instituto de la Vivienda\nPRESENTE\n\n"
        "Por medio de la presente le pedimos que reciba a los vecinos, que no tienen dónde vivir desde enero.\n"
    )
    found = extract(read_text(text))
    assert "PRESENTE" not in {mention.text for mention in found.mentions}
    assert names_with(found, Role.RECIPIENT) == {"Marta Ruiz Peña", "Instituto de la Vivienda"}


def test_a_mexican_company_keeps_its_legal_form() -> None:
    said = extract(
        read_text("Comunicado\n\nRechazamos a la empresa Minera Cerro Bajo S.A. de C.V. Exigimos el agua del pueblo.\n")
    )
    assert names_of(said) == {"Minera Cerro Bajo S.A. de C.V"}


def test_azerbaijani_endings_behind_a_hyphen_are_no_part_of_a_short_form() -> None:
    said = extract(
        read_text(
            "Bəyanat\n\nBəyanat BMT-nin Təhlükəsizlik Şurasına, Avropa Şurasına və ATƏT-ə göndərilib. "
            "Komitədən AZƏRTAC-a məlumat verilib.\n"
        )
    )
    texts = {mention.text for mention in said.mentions}
    assert {"BMT", "Təhlükəsizlik Şurasına", "Avropa Şurasına", "ATƏT", "AZƏRTAC"} <= texts
    assert {"Təhlükəsizlik Şurasına", "ATƏT"} <= {m.text for m in said.mentions if Role.RECIPIENT in m.roles}


def test_who_begins_an_azerbaijani_sentence_condemns() -> None:
    said = extract(
        read_text(
            "Bəyanat\n\nBakı Balıqçılar Cəmiyyəti limanda tikilən yeni binanı və onun uca daş hasarını "
            "qəti şəkildə pisləyir.\n"
        )
    )
    assert names_with(said, Role.SIGNATORY) == {"Bakı Balıqçılar Cəmiyyəti"}


def test_german_signatories_behind_a_dash_sign() -> None:
    said = extract(
        read_text(
            "Offener Brief\n\nDie Unterzeichner – darunter PRO HAFEN, Kutter ohne Grenzen (KOG), Seehilfe und Netze "
            "für die Welt – wollen, dass der Hafen offen bleibt und die Fische leben.\n"
        )
    )
    expected = {"PRO HAFEN", "Kutter ohne Grenzen", "Seehilfe", "Netze für die Welt"}
    assert expected <= names_with(said, Role.SIGNATORY)


def test_russian_signatures_with_long_offices_need_no_cue() -> None:
    said = extract(
        read_text(
            "Заявление Речного совета Севера\n\nМы возмущены закрытием гавани и просим открыть её снова. "
            "Рыбаки остались без работы, дети остались без рыбы, а лодки стоят на берегу уже третий месяц подряд. "
            "Никто из тех, кто принял решение, не пришёл на берег.\n\n"
            "Людмила Волнова, председатель Северной Рыбацкой Группы, член Совета при президенте по развитию гавани\n"
            "Валерий Лодкин, член Северной Рыбацкой Группы, председатель правления Фонда «Тихая вода»\n"
            "Александр Сетин, директор Информационного центра «Маяк», член Совета при президенте по развитию гавани\n"
        )
    )
    signed = names_with(said, Role.SIGNATORY)
    assert {"Людмила Волнова", "Валерий Лодкин", "Александр Сетин", "Северной Рыбацкой Группы"} <= signed
    assert "Речного совета Севера" in names_of(said)


def test_a_russian_letter_to_bodies_names_who_is_written_to() -> None:
    said = extract(
        read_text("Новости\n\nОб этом говорится в открытом письме к Совету Севера, ОБСЕ и Речному совету.\n")
    )
    assert {"Совету Севера", "ОБСЕ", "Речному совету"} <= names_with(said, Role.RECIPIENT)


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        (
            "Bakı, 14 mart, AZƏRTAC\n\nDiaspor təşkilatları BMT-nin Baş katibinə müraciət ünvanlayıblar.",
            Role.PUBLISHER,
            {"AZƏRTAC"},
        ),
        (
            (
                "Biz kurumlar suyu savunuyoruz.\n\nİMZACI KURUMLAR\n"
                "- Körfez Savunması\n- Doğa Derneği\n- Su Hakkı Kampanyası\n"
            ),
            Role.SIGNATORY,
            {"Körfez Savunması", "Doğa Derneği", "Su Hakkı Kampanyası"},
        ),
        (
            (
                "Открытое письмо\n\nГенеральному прокурору Российской Федерации И. В. Рябову\n\n"
                "Мы узнали о требовании закрыть школу и просим вас его отозвать.\n"
            ),
            Role.RECIPIENT,
            {"И. В. Рябову"},
        ),
        (
            "Le cortège partira de la mairie. Les députés Boris Vallin et Ana Morel se joindront au cortège.",
            Role.PARTICIPANT,
            {"Boris Vallin", "Ana Morel"},
        ),
    ],
)
def test_roles_in_lines_and_sentences_abroad(text: str, role: Role, names: set[str]) -> None:
    assert {mention.text for mention in extract(read_text(text)).mentions if role in mention.roles} == names


def test_where_something_happens_is_no_part_of_a_turkic_name() -> None:
    text = "Həmin gün Brüsseldə Avropa Parlamentinin binası qarşısında “Xətai” cəmiyyətinin üzvləri toplaşıblar."
    found = {mention.text for mention in extract(read_text(text)).mentions}
    assert {"Avropa Parlamentinin", "Xətai"} <= found
    assert not any("Brüsseldə" in name for name in found)


def test_the_mark_that_closes_a_quoted_name_belongs_to_the_body_of_an_office() -> None:
    text = "Подписали:\n\nСветлана Орлова, председатель Комитета «Родник и море»\nЛев Пономарёв, физик\n"
    assert "Комитета «Родник и море»" in {mention.text for mention in extract(read_text(text)).mentions}
