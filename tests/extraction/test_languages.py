"""Documents in nine languages, written for these tests: who signs, for whom, and who is addressed."""

# ruff: noqa: E501 - the lines of a document are as long as it prints them

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, Extraction, RelationType, Role

GERMAN_LETTER = """\
Offener Brief an das Auswärtige Amt

Berlin, 14. März 2023

An das
Auswärtige Amt
Werderscher Markt 1
10117 Berlin

Sehr geehrte Frau Ministerin Baerbock,

wir wenden uns an die Bundesregierung mit der Bitte, den Schutz der Zivilbevölkerung ernst zu nehmen. Der Bundesverband der Aserbaidschanischen Vereine in Deutschland hat bereits im Januar die Deutsche Gesellschaft für Auswärtige Politik um ein Gespräch gebeten.

Mit freundlichen Grüßen

Dr. Jürgen Weber, Vorsitzender, Verein für Frieden und Verständigung e.V.
Leyla Mammadova, Koordinierungsrat der Aserbaidschaner in Deutschland
Prof. Dr. Anke Schulz, Universität Leipzig
Netzwerk Menschenrechte Nord
Flüchtlingsrat Brandenburg
Bündnis gegen Rassismus Köln
"""

GERMAN_NEWS = """\
Die Kundgebung vor der Botschaft der Republik Armenien in Berlin wurde von der Allianz der
Aserbaidschaner in Deutschland und dem Deutsch-Aserbaidschanischen Kulturverein organisiert. Die
Teilnehmer forderten das Auswärtige Amt auf, zu handeln. Sie verurteilten das Vorgehen der
armenischen Streitkräfte. Thomas Krüger, Sprecher der Initiative Offene Grenzen, sagte der
Süddeutschen Zeitung, man werde weiter protestieren.
"""

TURKISH_LETTER = """\
Kamuoyuna Açık Mektup

12 Nisan 2021

Sayın Adalet Bakanı,

Türkiye Barolar Birliği'nin 3 Mart tarihli açıklamasını destekliyoruz. Adalet Bakanlığı'na ve Türkiye Büyük Millet Meclisi'ne çağrıda bulunuyoruz.

Saygılarımızla,

İmzacılar:
İnsan Hakları Derneği (İHD)
Türkiye İnsan Hakları Vakfı
Çağdaş Hukukçular Derneği
Eğitim ve Bilim Emekçileri Sendikası (EĞİTİM SEN)
Kadın Dayanışma Vakfı
Mehmet Yıldırım, Diyarbakır Barosu Başkanı
Prof. Dr. Ayşe Demir, Boğaziçi Üniversitesi
"""

TURKISH_NEWS = """\
İstanbul'da Çevre Mühendisleri Odası tarafından düzenlenen protesto gösterisine Yeşil Gelecek
Derneği ve Kuzey Ormanları Savunması katıldı. Göstericiler Çevre ve Şehircilik Bakanlığı'nı protesto
etti. Dernek Başkanı Hasan Kaya açıklama yaptı. Evrensel gazetesinin haberine göre eyleme 300 kişi
katıldı.
"""

AZERBAIJANI_LETTER = """\
Avropadakı Azərbaycan icmalarının BƏYANATI

15 may 2022-ci il

Biz, Avropa ölkələrində yaşayan azərbaycanlılar olaraq, Avropa Şurasına və Birləşmiş Millətlər Təşkilatına müraciət edirik.

İmzalayanlar:
Almaniya Azərbaycanlılarının Əlaqələndirmə Şurası
Fransa Azərbaycan Evi
"Odlar Yurdu" Azərbaycan Cəmiyyəti, Polşa
İsveç Azərbaycanlıları Federasiyası
Elçin Məmmədov, Niderland Azərbaycan Gənclər Təşkilatının sədri
Günel Əliyeva – "Qarabağ" Mədəniyyət Mərkəzi
"""

AZERBAIJANI_NEWS = """\
Azərbaycan Respublikasının Diasporla İş üzrə Dövlət Komitəsindən verilən məlumata görə, Londonda
Böyük Britaniya Azərbaycanlılarının Koordinasiya Şurasının təşkilatçılığı ilə etiraz aksiyası
keçirilib. Aksiya iştirakçıları "Amnesty International"ın mövqeyini pisləyiblər. Şuranın sədri Rauf
Həsənov çıxış edib. Məktub "Human Rights Watch" təşkilatına göndərilib. Bu barədə Trend xəbər verir.
"""

RUSSIAN_LETTER = """\
Открытое письмо

Генеральному секретарю Организации Объединенных Наций
Антониу Гутерришу

20 октября 2020 года

Уважаемый господин Генеральный секретарь,

Мы, представители общественных организаций, обращаемся к Совету Безопасности ООН и Международному комитету Красного Креста с просьбой вмешаться.

С уважением,

Иван Петров, председатель Союза журналистов Дагестана
Елена Соколова, Московская Хельсинкская группа
Фонд «Общественный вердикт»
Ассоциация азербайджанской молодежи России
Правозащитный центр «Мемориал»
Комитет солдатских матерей
"""

RUSSIAN_NEWS = """\
В Москве прошел митинг, организованный Всероссийским азербайджанским конгрессом и Союзом молодежи.
Участники осудили действия Министерства обороны Армении. Как сообщает ТАСС, председатель конгресса
Магомед Алиев передал обращение в Государственную Думу. Комитет по правам человека заявил о своей
поддержке.
"""

FRENCH_LETTER = """\
Lettre ouverte au Conseil de l'Europe

Strasbourg, le 8 juin 2021

Madame la Secrétaire générale,

Nos associations demandent au Conseil de l'Europe et à la Commission européenne d'agir. La Ligue des droits de l'Homme et le Comité pour la paix au Caucase dénoncent l'attitude du ministère de la Défense.

Signataires :
Association des Azerbaïdjanais de France
Fédération internationale pour les droits humains (FIDH)
Collectif Solidarité Migrants
Union syndicale Solidaires
Jean-Pierre Lefèvre, président de l'association Paix et Liberté
Hélène Moreau, Ligue des droits de l'Homme
Confédération générale du travail (CGT)
"""

FRENCH_NEWS = """\
Un rassemblement organisé par l'Association Dialogue France-Azerbaïdjan s'est tenu à Paris devant le
siège d'Amnesty International. Les participants ont dénoncé les positions de l'organisation. Selon
l'Agence France-Presse, Mirvari Fataliyeva, présidente de l'association, a remis une lettre au
ministère des Affaires étrangères.
"""

SPANISH_LETTER = """\
Carta abierta al Parlamento Europeo

Madrid, 3 de febrero de 2022

Estimada señora presidenta:

Las organizaciones firmantes solicitamos a la Comisión Europea y exigimos al Ministerio del Interior que actúen.

Organizaciones firmantes:
Asociación Pro Derechos Humanos de Andalucía
Ecologistas en Acción
Comisión Española de Ayuda al Refugiado (CEAR)
Federación de Asociaciones de Vecinos de Madrid
Red Acoge
María José Fernández, Coordinadora Estatal de Solidaridad
Dr. Álvaro Gutiérrez, Universidad de Sevilla
"""

SPANISH_NEWS = """\
La concentración convocada por la Asociación de Víctimas del Amianto reunió a cientos de personas
frente al Ministerio de Sanidad. La Unión General de Trabajadores participó en la protesta. El
portavoz de la Plataforma Aire Limpio, Carlos Ruiz, denunció a la empresa Uralita. Según la Agencia
EFE, la marcha fue pacífica.
"""

PORTUGUESE_LETTER = """\
Carta aberta ao Ministério da Saúde

Brasília, 12 de maio de 2021

Prezado senhor ministro,

As entidades abaixo assinadas pedem ao Ministério da Saúde e ao Supremo Tribunal Federal que ajam. A Associação Brasileira de Saúde Coletiva denuncia o governo.

Assinam esta carta:
Associação Brasileira de Organizações Não Governamentais (Abong)
Comissão Pastoral da Terra
Articulação dos Povos Indígenas do Brasil
Instituto de defesa do consumidor
Rede Nossa São Paulo
João Pereira da Silva, professor da Universidade de São Paulo
"""

ITALIAN_LETTER = """\
Lettera aperta al Presidente del Consiglio

Roma, 5 marzo 2020

Gentile Presidente,

chiediamo al Governo e al Ministero dell'Interno di intervenire. L'Associazione per gli studi giuridici sull'immigrazione ha denunciato la Questura di Milano.

Firmatari:
Associazione Ricreativa e Culturale Italiana (ARCI)
Comitato per i diritti civili
Rete antirazzista di Catania
Giuristi Democratici
Medici senza frontiere
Maria Grazia Rossi, presidente di Emergency
"""

SERBIAN_LETTER = """\
Otvoreno pismo Ministarstvu pravde

Beograd, 10. decembra 2019.

Poštovani,

Zahtevamo od Ministarstva pravde i Republičkog javnog tužilaštva da postupe. Beogradski centar za bezbednosnu politiku osuđuje odluku Vlade Srbije.

Potpisnici:
Komitet pravnika za ljudska prava
Beogradski centar za ljudska prava
Fond za humanitarno pravo
Građanske inicijative
Nezavisno udruženje novinara Srbije (NUNS)
Inicijativa mladih za ljudska prava
Milan Jovanović, novinar
Prof. dr Jelena Petrović, Pravni fakultet Univerziteta u Beogradu
"""


def names_with(extraction: Extraction, role: Role, kind: EntityKind) -> list[str]:
    """The names that play a role, in order, each once."""
    found = (
        " ".join(mention.text.split())
        for mention in extraction.mentions
        if role in mention.roles and mention.kind is kind
    )
    return list(dict.fromkeys(found))


@pytest.mark.parametrize(
    ("text", "language", "signatories"),
    [
        (
            GERMAN_LETTER,
            "de",
            [
                "Verein für Frieden und Verständigung e.V.",
                "Koordinierungsrat der Aserbaidschaner in Deutschland",
                "Universität Leipzig",
                "Netzwerk Menschenrechte Nord",
                "Flüchtlingsrat Brandenburg",
                "Bündnis gegen Rassismus Köln",
            ],
        ),
        (
            TURKISH_LETTER,
            "tr",
            [
                "İnsan Hakları Derneği",
                "Türkiye İnsan Hakları Vakfı",
                "Çağdaş Hukukçular Derneği",
                "Eğitim ve Bilim Emekçileri Sendikası",
                "Kadın Dayanışma Vakfı",
                "Diyarbakır Barosu",
                "Boğaziçi Üniversitesi",
            ],
        ),
        (
            AZERBAIJANI_LETTER,
            "az",
            [
                "Almaniya Azərbaycanlılarının Əlaqələndirmə Şurası",
                "Fransa Azərbaycan Evi",
                '"Odlar Yurdu" Azərbaycan Cəmiyyəti',
                "İsveç Azərbaycanlıları Federasiyası",
                "Niderland Azərbaycan Gənclər Təşkilatının",
                '"Qarabağ" Mədəniyyət Mərkəzi',
            ],
        ),
        (
            RUSSIAN_LETTER,
            "ru",
            [
                "Союза журналистов Дагестана",
                "Московская Хельсинкская группа",
                "Фонд «Общественный вердикт»",
                "Ассоциация азербайджанской молодежи России",
                "Правозащитный центр «Мемориал»",
                "Комитет солдатских матерей",
            ],
        ),
        (
            FRENCH_LETTER,
            "fr",
            [
                "Association des Azerbaïdjanais de France",
                "Fédération internationale pour les droits humains",
                "Collectif Solidarité Migrants",
                "Union syndicale Solidaires",
                "Ligue des droits de l'Homme",
                "Confédération générale du travail",
            ],
        ),
        (
            SPANISH_LETTER,
            "es",
            [
                "Asociación Pro Derechos Humanos de Andalucía",
                "Ecologistas en Acción",
                "Comisión Española de Ayuda al Refugiado",
                "Federación de Asociaciones de Vecinos de Madrid",
                "Red Acoge",
                "Coordinadora Estatal de Solidaridad",
                "Universidad de Sevilla",
            ],
        ),
        (
            PORTUGUESE_LETTER,
            "pt",
            [
                "Associação Brasileira de Organizações Não Governamentais",
                "Comissão Pastoral da Terra",
                "Articulação dos Povos Indígenas do Brasil",
                "Instituto de defesa do consumidor",
                "Rede Nossa São Paulo",
                "Universidade de São Paulo",
            ],
        ),
        (
            ITALIAN_LETTER,
            "it",
            [
                "Associazione Ricreativa e Culturale Italiana",
                "Comitato per i diritti civili",
                "Rete antirazzista di Catania",
                "Giuristi Democratici",
                "Medici senza frontiere",
                "Emergency",
            ],
        ),
        (
            SERBIAN_LETTER,
            "sr",
            [
                "Komitet pravnika za ljudska prava",
                "Beogradski centar za ljudska prava",
                "Fond za humanitarno pravo",
                "Građanske inicijative",
                "Nezavisno udruženje novinara Srbije",
                "Inicijativa mladih za ljudska prava",
                "Pravni fakultet Univerziteta u Beogradu",
            ],
        ),
    ],
    ids=["de", "tr", "az", "ru", "fr", "es", "pt", "it", "sr"],
)
def test_every_line_of_a_signature_list_names_a_signatory(text: str, language: str, signatories: list[str]) -> None:
    extraction = extract(read_text(text))
    assert extraction.language == language
    found = names_with(extraction, Role.SIGNATORY, EntityKind.ORGANISATION)
    assert [name for name in signatories if name not in found] == []
    listed = text[text.index(signatories[0]) :]
    assert [name for name in found if name not in signatories and name in listed] == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (GERMAN_LETTER, {"Jürgen Weber", "Leyla Mammadova", "Anke Schulz"}),
        (TURKISH_LETTER, {"Mehmet Yıldırım", "Ayşe Demir"}),
        (AZERBAIJANI_LETTER, {"Elçin Məmmədov", "Günel Əliyeva"}),
        (RUSSIAN_LETTER, {"Иван Петров", "Елена Соколова"}),
        (FRENCH_LETTER, {"Hélène Moreau"}),
        (SPANISH_LETTER, {"María José Fernández", "Álvaro Gutiérrez"}),
        (PORTUGUESE_LETTER, {"João Pereira da Silva"}),
        (ITALIAN_LETTER, {"Maria Grazia Rossi"}),
        (SERBIAN_LETTER, {"Jelena Petrović"}),
    ],
    ids=["de", "tr", "az", "ru", "fr", "es", "pt", "it", "sr"],
)
def test_a_person_signs_for_the_organisation_behind_the_name(text: str, people: set[str]) -> None:
    extraction = extract(read_text(text))
    signing = {
        extraction.mentions[relation.source].text
        for relation in extraction.relations
        if relation.type is RelationType.SIGNS_FOR
    }
    assert people <= signing


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        (GERMAN_LETTER, Role.RECIPIENT, ["Auswärtige Amt"]),
        (TURKISH_LETTER, Role.RECIPIENT, ["Türkiye Büyük Millet Meclisi"]),
        (AZERBAIJANI_LETTER, Role.RECIPIENT, ["Avropa Şurasına", "Birləşmiş Millətlər Təşkilatına"]),
        (RUSSIAN_LETTER, Role.RECIPIENT, ["Совету Безопасности ООН", "Международному комитету Красного Креста"]),
        (FRENCH_LETTER, Role.RECIPIENT, ["Conseil de l'Europe"]),
        (SPANISH_LETTER, Role.RECIPIENT, ["Comisión Europea", "Ministerio del Interior"]),
        (PORTUGUESE_LETTER, Role.RECIPIENT, ["Ministério da Saúde", "Supremo Tribunal Federal"]),
        (ITALIAN_LETTER, Role.RECIPIENT, ["Ministero dell'Interno"]),
        (SERBIAN_LETTER, Role.RECIPIENT, ["Ministarstva pravde", "Republičkog javnog tužilaštva"]),
        (GERMAN_NEWS, Role.ORGANISER, ["Deutsch-Aserbaidschanischen Kulturverein"]),
        (TURKISH_NEWS, Role.ORGANISER, ["Çevre Mühendisleri Odası"]),
        (RUSSIAN_NEWS, Role.ORGANISER, ["Всероссийским азербайджанским конгрессом", "Союзом молодежи"]),
        (FRENCH_NEWS, Role.ORGANISER, ["Association Dialogue France-Azerbaïdjan"]),
        (SPANISH_NEWS, Role.ORGANISER, ["Asociación de Víctimas del Amianto"]),
    ],
)
def test_a_sentence_gives_its_names_their_role(text: str, role: Role, names: list[str]) -> None:
    found = names_with(extract(read_text(text)), role, EntityKind.ORGANISATION)
    assert [name for name in names if name not in found] == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (GERMAN_LETTER, "2023-03-14"),
        (TURKISH_LETTER, "2021-04-12"),
        (AZERBAIJANI_LETTER, "2022-05-15"),
        (RUSSIAN_LETTER, "2020-10-20"),
        (FRENCH_LETTER, "2021-06-08"),
        (SPANISH_LETTER, "2022-02-03"),
        (PORTUGUESE_LETTER, "2021-05-12"),
        (ITALIAN_LETTER, "2020-03-05"),
        (SERBIAN_LETTER, "2019-12-10"),
    ],
    ids=["de", "tr", "az", "ru", "fr", "es", "pt", "it", "sr"],
)
def test_the_printed_date_is_read_in_every_language(text: str, date: str) -> None:
    assert extract(read_text(text)).date == date


@pytest.mark.parametrize(
    ("text", "names", "others"),
    [
        (
            "Azərbaycan Elminin İnkişafı və Tərəqqi Fondu bu barədə bəyanat yayıb və hamını bu işə dəvət edib, çünki vaxt azdır.",
            ["Azərbaycan Elminin İnkişafı və Tərəqqi Fondu"],
            [],
        ),
        (
            "Bugün bu toplantıya Temiz Su Derneği ile Orman ve Çevre Vakfı katıldı, çünkü bu konu herkes için çok önemli ve acil bir konu.",
            ["Temiz Su Derneği", "Orman ve Çevre Vakfı"],
            [],
        ),
        (
            "A Confederação dos Trabalhadores em Escolas do Norte publicou uma nota sobre a situação que não foi resolvida.",
            ["Confederação dos Trabalhadores em Escolas do Norte"],
            [],
        ),
        (
            "Die unterzeichnenden Organisationen bitten um Hilfe: Sie arbeiten auf dem Land und in der Stadt für alle Menschen, die das brauchen.",
            [],
            ["Sie arbeiten"],
        ),
    ],
    ids=["az-fields-of-work", "tr-two-bodies", "pt-second-complement", "de-sentence-behind-a-cue"],
)
def test_names_end_where_their_language_ends_them(text: str, names: list[str], others: list[str]) -> None:
    found = {mention.text for mention in extract(read_text(text)).mentions}
    assert [name for name in names if name not in found] == []
    assert [name for name in others if name in found] == []
