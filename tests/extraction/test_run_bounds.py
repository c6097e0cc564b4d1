"""One run of capitals that holds two names, and offices and contacts that are none, in other languages than English."""

from __future__ import annotations

import pytest

from directory.documents.read import read_text
from directory.extraction.pipeline import extract
from directory.model import EntityKind, Role


def bodies(text: str, role: Role | None = None) -> set[str]:
    return {
        mention.text
        for mention in extract(read_text(text)).mentions
        if mention.kind is EntityKind.ORGANISATION and (role is None or role in mention.roles)
    }


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Balıqçılar Birliyi Su Nazirliyinə məktub göndərib və bu məktubda çox şey istəyib.",
            {"Balıqçılar Birliyi", "Su Nazirliyinə"},
        ),
        (
            "Sakinlər Nar Bağları Agentliyini tənqid ediblər, çünki su yoxdur və bu, pisdir.",
            {"Nar Bağları Agentliyini"},
        ),
        (
            "Toplantıya Göl Koruma Vakfı Yönetim Kurulu Başkanı Ali Kaya ve bu kentten çok kişi katıldı.",
            {"Göl Koruma Vakfı"},
        ),
        (
            "Организаторами пикета выступили Казахское общество Чуйска и Центр защиты рек.",
            {"Казахское общество Чуйска", "Центр защиты рек"},
        ),
    ],
    ids=["az-subject", "az-people", "tr-organ", "ru-and"],
)
def test_a_run_of_capitals_is_parted_where_one_name_ends(text: str, names: set[str]) -> None:
    assert bodies(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Депутатам Государственной Думы\n\nУважаемые депутаты!\n\nМы просим Вас не закрывать школу в нашем селе.",
            {"Государственной Думы"},
        ),
        (
            "T.C. BAHÇE VALİLİĞİNE\n\n11 Ekim 2021\n\nSayın Vali,\n\nKöyümüzdeki okulun onarılmasını arz ederiz.",
            {"T.C. BAHÇE VALİLİĞİNE"},
        ),
    ],
    ids=["ru-members", "tr-line"],
)
def test_the_lines_on_top_of_a_letter_say_which_body_it_goes_to(text: str, names: set[str]) -> None:
    assert bodies(text, Role.RECIPIENT) == names


def test_who_told_an_agency_is_no_part_of_its_name() -> None:
    text = "Su Nazirliyindən Kurnews.az-a verilən məlumata görə, bu gün çayda su yoxdur və bu, pisdir."
    assert bodies(text, Role.PUBLISHER) == {"Kurnews.az"}


def test_what_leads_to_a_contact_is_no_body() -> None:
    text = (
        "Teilnehmer: Jan Moor Präsident Torfbund Emden\nAnna Harms Sprecherin Torfbund Emden\n"
        "Kontakt und weitere Informationen:\nWeitere Informationen: Jan Moor\nPressekonferenz: Montag\n"
    )
    assert bodies(text) <= {"Torfbund Emden"}


@pytest.mark.parametrize(
    ("text", "body", "people"),
    [
        (
            "Wir bitten Sie um Antwort.\n\nHochachtungsvoll\n\nAnna Moor und Lena Harms\nVorstand\nTorfbund Emden\n",
            "Torfbund Emden",
            {"Anna Moor", "Lena Harms"},
        ),
        (
            "Bu haksızlık ve bu iş bitsin.\n\nSaygılarımızla\nGöl Koruma Kurulu adına\nAli Kaya ve Dilek Kurt\n",
            "Göl Koruma Kurulu",
            {"Ali Kaya", "Dilek Kurt"},
        ),
    ],
    ids=["de", "tr"],
)
def test_two_persons_in_one_line_sign_for_one_body(text: str, body: str, people: set[str]) -> None:
    found = extract(read_text(text))
    pairs = {(found.mentions[link.source].text, found.mentions[link.target].text) for link in found.relations}
    assert pairs == {(person, body) for person in people}
