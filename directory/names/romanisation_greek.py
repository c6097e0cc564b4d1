"""Greek letters in Latin letters.

Source: ELOT 743 (ISO 843:1997, transcription), chi as kh so that it meets the other scripts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

GREEK: Mapping[str, str] = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i", "κ": "k",
    "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t",
    "υ": "y", "φ": "f", "χ": "kh", "ψ": "ps", "ω": "o",
}  # fmt: skip

# Letters written together that are one sound; those of the second table only at the start of a word.
GREEK_GROUPS: Mapping[str, str] = {
    "αι": "ai", "αυ": "av", "γγ": "ng", "γκ": "nk", "γξ": "nx", "γχ": "nkh", "ει": "ei", "ευ": "ev", "ηυ": "iv",
    "οι": "oi", "ου": "u", "τζ": "dz", "ντ": "nt", "μπ": "mp",
    "για": "ya", "γιε": "ye", "γιο": "yo", "γιου": "yu", "γιω": "yo",
}  # fmt: skip
GREEK_INITIAL_GROUPS: Mapping[str, str] = {"γκ": "g", "μπ": "b", "ντ": "d", "τζ": "j"}
