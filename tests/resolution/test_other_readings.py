from __future__ import annotations

import pytest

from directory.resolution.other_readings import other_reading

READINGS = [
    ("University of Aeronautics andAstronautics", "University of Aeronautics and Astronautics"),
    ("Institut de Pharmacologie Moléculaire etCellulaire", "Institut de Pharmacologie Moléculaire et Cellulaire"),
    ("Current address: Institute of Photonics", "Institute of Photonics"),
    ("Currently atNational Institute of Space", "National Institute of Space"),
    ("Now with the Union of Writers", "the Union of Writers"),
    ("McGill University", None),
    ("GlobalFoundries", None),
    ("Union of Writers", None),
    ("Address Unknown", None),
    ("", None),
]


@pytest.mark.parametrize(("printed", "meant"), READINGS)
def test_words_run_together_and_introductions_are_read_as_they_were_meant(printed: str, meant: str | None) -> None:
    assert other_reading(printed) == meant
