"""The verb of a Spanish, French, Italian or Portuguese sentence gives its subject a role, before or behind it."""

from __future__ import annotations

import pytest

from directory.model import RelationType, Role
from tests.extraction.said import links_in, playing_in

CASES = {
    "unnamed-others-at-the-end": (
        "CCOO, UGT, la Asociación Vecinal del Norte y otras organizaciones sociales han convocado una concentración.",
        Role.ORGANISER,
        {"CCOO", "UGT", "Asociación Vecinal del Norte"},
    ),
    "people-of-bodies": (
        "Representantes del Sindicato de Estibadores, la Red de Juristas y el Foro del Mar marcharon por el centro.",
        Role.PARTICIPANT,
        {"Sindicato de Estibadores", "Red de Juristas", "Foro del Mar"},
    ),
    "persons-behind-the-verb-without-their-bodies": (
        "En la marcha intervinieron Ana Cobo, de la Fundación Agua Clara, y Luis Ibarra, portavoz de la Red Sur.",
        Role.PARTICIPANT,
        {"Ana Cobo", "Luis Ibarra"},
    ),
    "French-others-by-number": (
        "La Ligue des droits de l'Homme, la CGT et une vingtaine d'autres organisations appellent à manifester.",
        Role.ORGANISER,
        {"Ligue des droits de l'Homme", "CGT"},
    ),
    "company": (
        "CGIL, CISL e UIL, insieme ad Arci, Libera e altre associazioni locali, promuovono una fiaccolata a Terni.",
        Role.ORGANISER,
        {"CGIL", "CISL", "UIL", "Arci", "Libera"},
    ),
    "Portuguese": (
        "A Associação Mar Vivo, o Sindicato dos Bancários e outras entidades convocaram um ato em defesa da água.",
        Role.ORGANISER,
        {"Associação Mar Vivo", "Sindicato dos Bancários"},
    ),
    "named-by-the-next-sentence": (
        "Les associations organisatrices sont trois. Il s'agit du Comité des lacs, l'Union du port et la Ligue du Var.",
        Role.ORGANISER,
        {"Comité des lacs", "Union du port", "Ligue du Var"},
    ),
    "joins-who-ask": (
        "El Foro del Mar se suma a más de cien entidades para pedir a la alcaldesa una respuesta.",
        Role.SIGNATORY,
        {"Foro del Mar"},
    ),
    "reflexive": (
        "L'Union des dockers et la Ligue des rivières se sont rassemblées hier pour une manifestation à Brest.",
        Role.PARTICIPANT,
        {"Union des dockers", "Ligue des rivières"},
    ),
    "speakers-behind-a-colon": (
        "Alla manifestazione di Terni interverranno: Ada Bini, presidente Acli; Ugo Ferri, delegato Anpi; Lea Conti.",
        Role.SIGNATORY,
        set(),
    ),
    "decided-to-hold": (
        "La Red de Juristas y el Foro del Mar decidieron convocar una marcha el lunes.",
        Role.ORGANISER,
        {"Red de Juristas", "Foro del Mar"},
    ),
    "asked-others-to-hold": ("El Foro del Mar pidió convocar una marcha el lunes.", Role.ORGANISER, set()),
    "French-plan": (
        "La CGT et la FSU ont décidé d'organiser une manifestation à Brest.",
        Role.ORGANISER,
        {"CGT", "FSU"},
    ),
    "printed-by": (
        "Le texte, publié par Le Monde et Mediapart, est signé par Marie Cadot, philosophe, et Paul Lebrun, historien.",
        Role.PUBLISHER,
        {"Le Monde", "Mediapart"},
    ),
    "no-event-is-called": ("La Federación de Ríos Libres convocó elecciones internas.", Role.PARTICIPANT, set()),
    "subject-without-a-name": (
        "Setenta organizaciones firmaron una carta dirigida al presidente Luis Ibarra.",
        Role.SIGNATORY,
        set(),
    ),
    "said-by-others": (
        "Los organizadores entregaron un escrito a la alcaldesa, según informó Radio Duero.",
        Role.SIGNATORY,
        set(),
    ),
    "denied": ("El Foro del Mar no participó en la marcha del domingo.", Role.PARTICIPANT, set()),
}


@pytest.mark.parametrize(("text", "role", "names"), CASES.values(), ids=CASES)
def test_a_verb_gives_its_subject_a_role(text: str, role: Role, names: set[str]) -> None:
    assert playing_in(text, role) == names


def test_persons_listed_as_part_of_those_who_wrote_sign_for_the_bodies_of_their_offices() -> None:
    text = (
        "Ana Cobo, presidenta de la Fundación Agua Clara; Luis Ibarra, coordinador del Foro del Mar; y Rosa Peral, "
        "secretaria de la Unión de Juristas, forman parte del grupo que ha enviado una carta al presidente."
    )
    assert links_in(text, RelationType.SIGNS_FOR) == {
        ("Ana Cobo", "Fundación Agua Clara"),
        ("Luis Ibarra", "Foro del Mar"),
        ("Rosa Peral", "Unión de Juristas"),
    }
