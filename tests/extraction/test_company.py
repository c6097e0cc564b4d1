"""Bodies that stand beside others between the commas of a sentence, in other languages than English."""

from __future__ import annotations

import pytest

from tests.extraction.said import names_in


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "El Consejo de la Costa, el Comité de Pesca y Sal, Bruma Norte y la Unión de Puertos rechazan el plan.",
            {"Consejo de la Costa", "Comité de Pesca y Sal", "Bruma Norte", "Unión de Puertos"},
        ),
        (
            "L’Union des quais, le Comité des dockers et marins, Vent Debout et la Ligue du port ont aidé.",
            {"Union des quais", "Comité des dockers et marins", "Vent Debout", "Ligue du port"},
        ),
        (
            "A Federação dos Portos, o Sindicato da Pesca e do Sal, Maré Alta e o Movimento dos Rios apoiam a greve.",
            {"Federação dos Portos", "Sindicato da Pesca e do Sal", "Maré Alta", "Movimento dos Rios"},
        ),
        (
            "Der Torfbund, der Wattverband, Moorfrauen und der Verein Grüner Deich lehnen das Vorhaben ab.",
            {"Torfbund", "Wattverband", "Moorfrauen", "Verein Grüner Deich"},
        ),
        (
            "Il Comitato Mare e Monti, il Consiglio dei Porti, Onda Lunga e il Sindacato Reti hanno risposto.",
            {"Comitato Mare e Monti", "Consiglio dei Porti", "Onda Lunga", "Sindacato Reti"},
        ),
        (
            "Liman Derneği, Kıyı Platformu, Mavi Yarın Girişimi ve Balıkçılar Birliği açıklama yaptı.",
            {"Liman Derneği", "Kıyı Platformu", "Mavi Yarın Girişimi", "Balıkçılar Birliği"},
        ),
    ],
)
def test_what_stands_between_commas_beside_bodies_is_one_up_to_its_comma(sentence: str, expected: set[str]) -> None:
    assert names_in(f"{sentence}\n") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            (
                "Numerosas organizaciones de la sociedad civil como Ribera Viva, la Red de Agua y Tierra, Madres del "
                "Cauce, entre otras, entregaron un escrito."
            ),
            {"Ribera Viva", "Red de Agua y Tierra", "Madres del Cauce"},
        ),
        (
            (
                "De nombreux collectifs citoyens comme Rivières Libres, les Mains ouvertes, la Maison des luttes ou "
                "Terre Commune défileront samedi."
            ),
            {"Rivières Libres", "Mains ouvertes", "Maison des luttes", "Terre Commune"},
        ),
        (
            (
                "Entre las entidades convocantes figuran la Asociación de Amigos del Puerto y del Faro, Mareas vivas, "
                "Costa Limpia y el Sindicato de Estibadores de Vigo."
            ),
            {
                "Asociación de Amigos del Puerto y del Faro",
                "Mareas vivas",
                "Costa Limpia",
                "Sindicato de Estibadores de Vigo",
            },
        ),
        (
            (
                "Parmi les organisations qui soutiennent la marche figurent la Ligue des rivages, Marée Haute, le "
                "Syndicat des pêcheurs et mareyeurs et Sel et lumière."
            ),
            {"Ligue des rivages", "Marée Haute", "Syndicat des pêcheurs et mareyeurs", "Sel et lumière"},
        ),
        (
            (
                "Unter den beteiligten Gruppen sind der Torfbund, die Initiative Moor und Leben, Wattwärts, der Verein "
                "Ohne Deich und die Küstenjugend Nord."
            ),
            {"Torfbund", "Initiative Moor und Leben", "Wattwärts", "Verein Ohne Deich", "Küstenjugend Nord"},
        ),
    ],
)
def test_items_behind_a_noun_for_bodies_are_whole_between_their_commas(sentence: str, expected: set[str]) -> None:
    assert names_in(f"{sentence}\n") == expected


@pytest.mark.parametrize(
    ("sentence", "none"),
    [
        (
            (
                "El presidente del Consejo de la Costa, Juan Ruiz, la portavoz del Comité de Pesca, Ana Gil, y el "
                "alcalde de Vigo asistieron al acto."
            ),
            "Juan Ruiz",
        ),
        ("Le Conseil des ports, la Commission des mers, Bruxelles et Paris ont discuté le texte.", "Bruxelles"),
        ("Liman Derneği Başkanı Ali Kaya, Kıyı Platformu, Hale Tunç ve Balıkçılar Birliği konuştu.", "Hale Tunç"),
    ],
)
def test_persons_and_places_beside_bodies_are_none(sentence: str, none: str) -> None:
    assert none not in names_in(f"{sentence}\n")
