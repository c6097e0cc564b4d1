from __future__ import annotations

import pytest

from directory.extraction.words.languages import LANGUAGES, guess_language, tables


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We call on the board to end this and to listen to the people of the town.", "en"),
        ("Wir fordern den Rat auf, den Fluss zu schützen und die Menschen nicht zu vergessen.", "de"),
        ("Nous demandons au conseil de protéger la rivière et de ne pas oublier les gens.", "fr"),
        ("Pedimos al consejo que proteja el río y que no olvide a las personas que viven allí.", "es"),
        ("Pedimos ao conselho que proteja o rio e que não esqueça as pessoas que vivem na região.", "pt"),
        ("Chiediamo al consiglio di proteggere il fiume e di non dimenticare le persone della zona.", "it"),
        ("Nehrin korunması için bu karar çok önemli ve biz bir an önce adım atılmasını istiyoruz.", "tr"),
        ("Çayın qorunması üçün bu qərar çox vacibdir və biz bir an əvvəl addım atılmasını istəyirik.", "az"),
        ("Мы просим совет защитить реку и не забывать о людях, которые живут на ее берегах.", "ru"),
        ("Ми просимо раду захистити річку та не забувати про людей, які живуть на її берегах.", "uk"),
        ("Tražimo od saveta da zaštiti reku i da ne zaboravi ljude koji žive na njenim obalama.", "sr"),
        ("Wij vragen de raad om de rivier te beschermen en de mensen niet te vergeten.", "nl"),
        ("Prosimy radę, aby chroniła rzekę i nie zapomniała o ludziach, którzy są przez nią dotknięci.", "pl"),
        ("ჩვენ ვთხოვთ საბჭოს, დაიცვას მდინარე", "ka"),
        ("Մենք խնդրում ենք խորհրդին պաշտպանել գետը", "hy"),
        ("نطلب من المجلس حماية النهر", "ar"),
        ("2020 - 17:30", None),
    ],
)
def test_a_language_shows_by_its_small_words_or_its_script(text: str, language: str | None) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("İmzacılar:\nKıyı Balıkçıları Derneği\nÇağla Yıldız, Ağrı Ağaç Vakfı", "tr"),
        ("İmza edənlər:\nNar Bağbanları Birliyi\nElçin Məmmədov, Göl Cəmiyyəti", "az"),
        ("Союз лодочников\nФонд «Берег»\nО. Н. Самойлов", "ru"),
        ("Çağrı metni Göl Meclisi'na, Kıyı Kurulu'na ve Su Kurumu'na iletildi", "tr"),
        ("Signed by Çağla Yıldız and the Kıyı Balıkçıları Derneği of Ağrı for the people of the town", "en"),
    ],
)
def test_letters_show_the_language_of_a_list_with_few_small_words(text: str, language: str) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_s_tables_have_what_lists_and_letters_need(code: str) -> None:
    words = tables(code)
    assert all((words.strong_heads, words.titles, words.signature_cues, words.closings, words.greetings, words.cues))
    assert set(words.months.values()) == set(range(1, 13))


def test_ukrainian_is_read_with_the_tables_of_russian() -> None:
    assert tables("uk").code == "ru"
