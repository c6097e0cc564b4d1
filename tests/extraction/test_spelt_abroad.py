"""A short form in brackets spells the body before it, though its words are small, and no law, tax or disease."""

from __future__ import annotations

import pytest

from tests.extraction.said import names_in

CASES = {
    "French": ("Hier, l'Unité d'action portuaire (UAP) a demandé une réponse.", {"Unité d'action portuaire", "UAP"}),
    "small-words-count": ("Il y a aussi l'Omnisport voile et loisirs (OVEL).", {"Omnisport voile et loisirs", "OVEL"}),
    "Spanish": ("Ayer la Vocería de Usuarios del Metro (VUM) respondió.", {"Vocería de Usuarios del Metro", "VUM"}),
    "Italian": (
        "Ieri gli Amici della costa ligure (ACL) hanno risposto.",
        {"Amici della costa ligure", "ACL"},
    ),
    "tax": ("Ayer subió el Impuesto al Valor Agregado (IVA) en todo el país.", set()),
    "law": ("Le Règlement général sur la protection des données (RGPD) change.", set()),
}


@pytest.mark.parametrize(("text", "names"), CASES.values(), ids=CASES)
def test_initials_in_brackets_show_a_body(text: str, names: set[str]) -> None:
    assert names_in(text) == names
