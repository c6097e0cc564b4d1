"""German sentences that list who carries, signs, sends, speaks and calls give all of the list a role."""

from __future__ import annotations

import pytest

from directory.model import Role
from tests.extraction.said import playing_in

CASES = {
    "carried-by": (
        "Getragen wird das Bündnis von der Diakonie Hessen, der Gewerkschaft NGG und dem Moorverein Aurich.",
        Role.ORGANISER,
        {"Diakonie Hessen", "NGG", "Moorverein Aurich"},
    ),
    "supported-by": (
        "Unterstützt wird der Appell vom Moorverein Aurich, dem NABU und Robin Wood.",
        Role.SIGNATORY,
        {"Moorverein Aurich", "NABU", "Robin Wood"},
    ),
    "signatories-are": (
        "Unterzeichner des Briefes sind der Landesverband Kinderhilfe, Foodwatch und der Mieterbund Hessen.",
        Role.SIGNATORY,
        {"Landesverband Kinderhilfe", "Foodwatch", "Mieterbund Hessen"},
    ),
    "speakers-reach-from-to": (
        "Die Rednerliste reicht von der Publizistin Anna Seidel über den Pfarrer Karl Brand bis zu Mira Osman.",
        Role.PARTICIPANT,
        {"Anna Seidel", "Karl Brand", "Mira Osman"},
    ),
    "speak": (
        "Auf der Kundgebung sprechen Anna Seidel vom Mieterbund Hessen, Karl Brand (Diakonie Hessen) und Mira Osman.",
        Role.PARTICIPANT,
        {"Anna Seidel", "Karl Brand", "Mira Osman"},
    ),
    "we": (
        "Wir, die Bürgerinitiative Elbufer, rufen mit anderen Gruppen zur Demonstration am 3. Mai auf.",
        Role.ORGANISER,
        {"Bürgerinitiative Elbufer"},
    ),
    "alliance": (
        "Zu der Demonstration ruft ein Bündnis aus dem Mieterbund Hessen, dem NABU und der Gewerkschaft ver.di auf.",
        Role.ORGANISER,
        {"Mieterbund Hessen", "NABU", "ver.di"},
    ),
    "sent": (
        "Die Deutsche Umwelthilfe und der NABU haben einen offenen Brief an den Landrat geschickt.",
        Role.SIGNATORY,
        {"Deutsche Umwelthilfe", "NABU"},
    ),
    "call": (
        "Das Forum für Migranten und der Sprungtuch e.V. Ulm rufen am Samstag um 14 Uhr zu einer Kundgebung auf.",
        Role.ORGANISER,
        {"Forum für Migranten", "Sprungtuch e.V"},
    ),
    "no-event": ("Der Moorverein Aurich ruft die Bürger zur Vorsicht auf.", Role.PARTICIPANT, set()),
    "no-writing": ("Unterstützt wird das Kind von der Caritas und dem NABU.", Role.ORGANISER, set()),
}


@pytest.mark.parametrize(("text", "role", "names"), CASES.values(), ids=CASES)
def test_a_german_list_plays_the_role_of_its_sentence(text: str, role: Role, names: set[str]) -> None:
    assert playing_in(text, role) == names
