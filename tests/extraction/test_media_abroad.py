"""Papers and broadcasters of other languages than English, known by name or by the noun beside their quoted name."""

from __future__ import annotations

import pytest

from tests.extraction.said import names_in


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Elle a écrit dans L’Humanité et au Nouvel Observateur avant de rejoindre le quai.", {"L’Humanité"}),
        ("El manifiesto salió ayer en La Jornada y en El Espectador de los lunes.", {"La Jornada", "El Espectador"}),
        ("Der Aufruf stand in der Frankfurter Rundschau und im Tages-Anzeiger.", {"Frankfurter Rundschau"}),
        ("Письмо напечатали в «Новой газете» и на сайте «Медузы» вчера вечером.", {"Новой газете", "Медузы"}),
        ("Bildiri dün Yeni Yaşam ve Artı Gerçek sayfalarında yer aldı.", {"Yeni Yaşam", "Artı Gerçek"}),
        ("Müraciət dünən “Yeni Müsavat”da və Oxu.Az saytında dərc olunub.", {"Oxu.Az"}),
    ],
)
def test_papers_are_known_in_the_language_of_the_text(sentence: str, names: set[str]) -> None:
    assert names <= names_in(f"{sentence}\n")


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("Дождь шёл весь день, и Медуза плавала у причала города.", "Дождь"),
        ("Cumhuriyet kurulalı yüz yıl oldu ve halk limanda kutladı.", "Cumhuriyet"),
        ("Público y notorio es que la Reforma no gustó en el puerto.", "Reforma"),
    ],
)
def test_papers_called_by_a_plain_word_are_named_in_quotation_marks_alone(sentence: str, word: str) -> None:
    assert word not in names_in(f"{sentence}\n")


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("«Xəzinə» qəzetinin redaktoru dünən limanda çıxış edib və suallara cavab verib.", "Xəzinə"),
        ("Aksiyanı “Dalğa” saytının və icmanın üzvləri işıqlandırıb və yayıblar.", "Dalğa"),
        ("«Dəniz» TV-nin müxbiri dünən limanda saxlanılıb və bu gün buraxılıb.", "Dəniz"),
        ("Toplantıyı “Dalga” dergisi ve yerel bir gazete haber yaptı ve yayımladı.", "Dalga"),
        ("Полиция задержала вчера корреспондента «Причала» и отпустила его утром.", "Причала"),
        ("Текст появился вчера на сайте «Гавань» и в двух районных газетах.", "Гавань"),
    ],
)
def test_a_quoted_name_beside_a_noun_for_media_is_a_body(sentence: str, name: str) -> None:
    assert name in names_in(f"{sentence}\n")
