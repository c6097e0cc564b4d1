"""What verbs at the end of Turkish and Azerbaijani sentences say of rows of names, and whom a letter's top honours."""

from __future__ import annotations

import pytest

from directory.model import EntityKind, Role
from tests.extraction.said import names_in, playing_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Gösteride Avrupa Kıyı Birliği (AKB), Göl Vakfı, Deniz Gücü ve Belçika Kum Derneği üyeleri yer alacak.",
            {"Avrupa Kıyı Birliği", "AKB", "Göl Vakfı", "Belçika Kum Derneği"},
        ),
        (
            "Mitinge Kıyı Derneği, Göl Platformu ve Deniz Sendikası temsilcileri ile çok sayıda yurttaş katıldı.",
            {"Kıyı Derneği", "Göl Platformu", "Deniz Sendikası"},
        ),
        ("Yürüyüşe Kıyı Derneği üyeleri de destek verecek.", {"Kıyı Derneği"}),
        ("Eylemde Göl Vakfı ve Deniz Partisi yöneticileri hazır bulundu.", {"Göl Vakfı", "Deniz Partisi"}),
        (
            "Aksiyada Göl Cəmiyyətinin, Dəniz Birliyinin üzvləri və tələbələr iştirak ediblər.",
            {"Göl Cəmiyyətinin", "Dəniz Birliyinin"},
        ),
        ("Tədbirə Su Fondunun nümayəndələri də qatılıblar.", {"Su Fondunun"}),
    ],
)
def test_those_whose_members_come_take_part(text: str, names: set[str]) -> None:
    assert names <= playing_in(text, Role.PARTICIPANT)


@pytest.mark.parametrize(
    "text",
    [
        "Kıyı Derneği'nin çağrısıyla düzenlenen mitinge binlerce kişi katıldı.",
        "Göl Vakfı'nın binası önünde yüzlerce işçi toplandı.",
        "Kıyı Derneği tarafından düzenlenen yürüyüşe öğrenciler katıldı.",
    ],
)
def test_whom_a_sentence_only_tells_of_does_not_take_part(text: str) -> None:
    assert playing_in(text, Role.PARTICIPANT) == set()


def test_speakers_of_whom_paragraphs_tell_one_by_one_take_part_until_the_event_ends() -> None:
    said = (
        "Sahil Şurası mitinq keçirib\n\nMitinqdə çıxış edən SXCP sədri Əli Kaya kəskin ifadələr işlədib.\n\n"
        "Dalğa Partiyasının başqanı İsa Sulu seçkinin saxta olduğunu vurğulayıb. İsa Sulu hakimiyyəti tənqid edib.\n\n"
        "Aksiya qətnamə oxunması ilə başa çatıb.\n\nNazir Cavid Kaya deyib ki, hər şey yaxşıdır.\n"
    )
    assert playing_in(said, Role.PARTICIPANT) == {"Əli Kaya", "İsa Sulu"}
    assert playing_in(said, Role.TARGET) == set()


def test_who_speaks_at_a_turkish_protest_takes_part() -> None:
    said = (
        "Kıyı Derneği eylem yaptı\n\nEylemde konuşan Kıyı Derneği Başkanı Ali Kaya, gölün kuruduğunu söyledi.\n\n"
        'Su Platformu sözcüsü Ayşe Demir de "Su haktır" dedi.\n\nPolis eyleme müdahale etmedi.\n'
    )
    assert playing_in(said, Role.PARTICIPANT) == {"Ali Kaya", "Ayşe Demir"}
    assert "Kıyı Derneği" in playing_in(said, Role.ORGANISER)


def test_bodies_below_honoured_persons_are_addressed_too() -> None:
    said = (
        "İMZA METNİ;\nSayın Ali Kaya, Cumhurbaşkanı\nSayın Ayşe Demir, Çevre Bakanı\nSu Piyasası Denetleme Kurumu\n"
        "Göl Genel Müdürlüğü\nKelp Kent Konseyi’nin önerisi üzerine meclis karar aldı. Bu süreç devam ediyor ve biz "
        "göllerimizi savunuyoruz, bunun için imza topluyoruz.\n"
    )
    assert playing_in(said, Role.RECIPIENT) == {
        "Ali Kaya", "Ayşe Demir", "Su Piyasası Denetleme Kurumu", "Göl Genel Müdürlüğü",
    }  # fmt: skip


def test_items_of_a_list_begin_with_numbers_and_stand_two_in_a_line() -> None:
    said = (
        "26 örgüt açıklama yaptı. Açıklamaya destek veren 26 örgüt şu şekilde:\n\n2017 Göl Yurttaş İnisiyatifi,\n\n"
        "78’liler Girişimi,\n\nKıyı Düşünce Ocağı Derneği,\n\nDaktilo 1984, Göl İçin Birlik (GİB),\n\n"
        "Su Alimleri Derneği (SUDER), Diyalog Grubu,\n"
    )
    assert playing_in(said, Role.SIGNATORY) >= {
        "2017 Göl Yurttaş İnisiyatifi", "78’liler Girişimi", "Kıyı Düşünce Ocağı Derneği", "Daktilo 1984",
        "Göl İçin Birlik", "Su Alimleri Derneği", "Diyalog Grubu",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Mitinq Sumqayıt şəhər İcra Hakimiyyəti ilə razılaşdırılıb.", {"Sumqayıt şəhər İcra Hakimiyyəti"}),
        (
            "Grevi işçiler için Deniz-İş, Kumsal-Sen ve KIYI-DER destekledi, çünkü bu grev haklı bir grev.",
            {"Deniz-İş", "Kumsal-Sen", "KIYI-DER"},
        ),
        ("Bu karar için Göl Kanunu ile Su Derneği Başkanı Ali Kaya çok önemli bir rol oynadı.", {"Su Derneği"}),
        ("SXCP sədri Əli Kaya gəlib.", {"SXCP"}),
    ],
)
def test_turkic_bodies_are_whole(text: str, names: set[str]) -> None:
    assert names_in(text) == names


def test_a_turkic_thing_that_bears_a_name_is_no_person() -> None:
    assert names_in("Kıyı Çevre Bölgesi İnceleme ve İlan Gerekçe Raporu yazıldı.", EntityKind.PERSON) == set()


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        (
            "Azad Sahil Birliyinin fəalları Su Nazirliyinin qarşısına toplaşaraq mitinq təşkil ediblər.",
            Role.ORGANISER,
            {"Azad Sahil Birliyinin"},
        ),
        (
            "Bu gün Su Komitəsindən verilən məlumata görə, aksiya keçirilib.",
            Role.PUBLISHER,
            {"Su Komitəsindən"},
        ),
        ("Bu barədə Göl Nazirliyindən məlumat verilib.", Role.PUBLISHER, {"Göl Nazirliyindən"}),
        ("Su Komitəsinin mətbuat xidmətindən bildirilib ki, aksiya keçirilib.", Role.PUBLISHER, {"Su Komitəsinin"}),
        (
            "Kadınlar, Göl Hekimleri Birliği Başkanı Ayşe Demir'in tutuklanmasını protesto etti.",
            Role.TARGET,
            set(),
        ),
    ],
)
def test_what_the_last_verb_says_of_members_and_from_whom_something_is_told(
    text: str, role: Role, names: set[str]
) -> None:
    assert playing_in(text, role) == names


@pytest.mark.parametrize(
    ("text", "role", "names"),
    [
        (
            "Samsun’da KESK, DİSK ve TTB gözaltına ve tutuklamalara karşı ortak bir basın açıklaması yaptı.",
            Role.SIGNATORY,
            {"KESK", "DİSK", "TTB"},
        ),
        (
            "Kıyı Emek Platformu’ndan Protesto\n\nKadınlar park önünde toplandı.",
            Role.ORGANISER,
            {"Kıyı Emek Platformu"},
        ),
        ("Bu gün Göl Derneği'nden yazılı açıklama geldi.", Role.SIGNATORY, {"Göl Derneği"}),
        (
            "Dünən Sahil Mətbuat Mərkəzində Dünya Dəniz Konqresinin (DDK) təşkilatçılığı ilə konfrans keçirilib.",
            Role.ORGANISER,
            {"Dünya Dəniz Konqresinin", "DDK"},
        ),
        (
            "Toplantıya, TÜS/Deniz-Sen Genel Başkanı Aylin Koru, Göl Vakfı’ndan Mert Alkan ve Tolga Pars katıldılar.",
            Role.PARTICIPANT,
            {"Aylin Koru", "Mert Alkan", "Tolga Pars"},
        ),
        (
            "Tədbirdə Sahil İctimai Birliyindən Rəşad Quliyev və Günəş Cəmiyyətindən Orxan Babayev iştirak edib.",
            Role.PARTICIPANT,
            {"Rəşad Quliyev", "Orxan Babayev"},
        ),
        (
            "Sənəd Estoniya parlamenti və Qırğızıstan Joqorku Keneşi (parlament) tərəfindən imzalanıb.",
            Role.SIGNATORY,
            {"Estoniya parlamenti", "Qırğızıstan Joqorku Keneşi"},
        ),
        ("Günəş İctimai Birliyi bəyan edir ki, qanun dəyişməlidir.", Role.SIGNATORY, {"Günəş İctimai Birliyi"}),
        (
            "Görüşdə Sahil Partiyası və Günəş Birliyinin təmsilçiləri eyni mövqe göstəriblər.",
            Role.PARTICIPANT,
            {"Sahil Partiyası", "Günəş Birliyinin"},
        ),
        ("Tədbirdə Dəniz Muzeyinin direktoru Nərmin Fərəcli iştirak edirdi.", Role.PARTICIPANT, {"Nərmin Fərəcli"}),
        (
            "“Yol uzun. Kıyı Derneği ve Göl Platformu bu eylemlerin çağrıcısıdır” dedi.",
            Role.ORGANISER,
            {"Kıyı Derneği", "Göl Platformu"},
        ),
        ("Kıyı Ajansı ve DHA tarafından yayınlanan yurt haberleri kısaltıldı.", Role.PUBLISHER, {"Kıyı Ajansı", "DHA"}),
        ("Kıyı Ajansı ve DHA tarafından yayınlanan yurt haberleri kısaltıldı.", Role.SIGNATORY, set()),
        (
            "Bu açıklama Prof. Gençay Gür ve Barış Girişimi tarafından yayınlandı.",
            Role.SIGNATORY,
            {"Gençay Gür", "Barış Girişimi"},
        ),
        ("Forumun sədri Eldar Namazlı DalğaRadiosuna bildirib ki, iclas olub.", Role.PUBLISHER, {"DalğaRadiosuna"}),
        ("Biz Şuranın direktoru cənab Quntram Volfla görüşdük və ona müraciət etdik.", Role.TARGET, set()),
        (
            "Tədbiri Dəniz Konqresinin həmsədri Sabir Sahilli açaraq hamını salamlayıb.",
            Role.PARTICIPANT,
            {"Sabir Sahilli"},
        ),
    ],
)
def test_rows_and_cases_tell_who_acts(text: str, role: Role, names: set[str]) -> None:
    assert playing_in(text, role) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Şuranın direktoru cənab Quntram Volf gəlib.", "Quntram Volf"),
        ("Bu haberde Ayşe Kaya’den Siber Güvenlik Uyarısı için çok şey var.", "Ayşe Kaya"),
    ],
)
def test_turkic_persons_end_at_their_case(text: str, name: str) -> None:
    assert name in names_in(text, EntityKind.PERSON)


def test_persons_joined_before_a_dative_are_addressed_too() -> None:
    said = (
        "Xarici Sular üzrə Kelp Şurasının direktoru cənab Quntram Volfa və Mərcan Fondunun sədri cənab Norbert "
        "Lammertə müraciət edərək, onları tədbiri ləğv etməyə çağırırıq."
    )
    assert playing_in(said, Role.RECIPIENT) == {"Quntram Volfa", "Norbert Lammertə"}
