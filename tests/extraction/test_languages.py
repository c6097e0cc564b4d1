"""Documents in nine languages, written for these tests: who signs, for whom, and who is addressed."""

# ruff: noqa: E501 - the lines of a document are as long as it prints them

from __future__ import annotations

from pathlib import Path

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, Extraction, RelationType, Role

ABROAD = Path(__file__).with_name("abroad")
"""Documents and sentences by language."""


def of_file(name: str) -> str:
    """A document written for these tests."""
    return (ABROAD / f"{name}.txt").read_text(encoding="utf-8")


GERMAN_LETTER = of_file("de-letter")
GERMAN_NEWS = of_file("de-news")
TURKISH_LETTER = of_file("tr-letter")
TURKISH_NEWS = of_file("tr-news")
AZERBAIJANI_LETTER = of_file("az-letter")
AZERBAIJANI_NEWS = of_file("az-news")
RUSSIAN_LETTER = of_file("ru-letter")
RUSSIAN_NEWS = of_file("ru-news")
FRENCH_LETTER = of_file("fr-letter")
FRENCH_NEWS = of_file("fr-news")
SPANISH_LETTER = of_file("es-letter")
SPANISH_NEWS = of_file("es-news")
PORTUGUESE_LETTER = of_file("pt-letter")
ITALIAN_LETTER = of_file("it-letter")
SERBIAN_LETTER = of_file("sr-letter")


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
                "association Paix et Liberté",
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
