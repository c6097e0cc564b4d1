"""Cyrillic letters in Latin letters, by language.

Source: the BGN/PCGN systems of each language (Russian 1947, Ukrainian 2019, Belarusian 1979, Bulgarian 2013,
Serbian and Macedonian, Kazakh 1979, Kyrgyz 1979, Uzbek 1979, Tajik 1994, Mongolian 1964), the apostrophes left
out; Azerbaijani as in the alphabets of 1958 and 1991, read as English writes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

RUSSIAN: Mapping[str, str] = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "yo", "ж": "zh", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "y", "ь": "",
    "э": "e", "ю": "yu", "я": "ya",
    # letters of its neighbours and of the alphabet before 1918, so that a stray one is read too
    "і": "i", "ѣ": "e", "ѳ": "f", "ѵ": "i", "ї": "yi", "є": "ye", "ґ": "g", "ў": "w", "ј": "y", "љ": "ly",
    "њ": "ny", "ђ": "dj", "ћ": "ch", "џ": "dzh", "ѓ": "gj", "ќ": "kj", "ѕ": "dz", "ѝ": "i", "ѐ": "e",
    "ә": "a", "ғ": "gh", "қ": "q", "ҡ": "q", "ң": "ng", "ҥ": "ng", "ө": "o", "ұ": "u", "ү": "u", "һ": "h",
    "ҹ": "j", "ҝ": "g", "ҷ": "j", "ӣ": "i", "ӯ": "u", "ҳ": "h", "җ": "j", "ҙ": "z", "ҫ": "s", "ӑ": "a",
    "ӗ": "e", "ӳ": "u", "ӓ": "a", "ӧ": "o", "ӱ": "u", "ӹ": "y", "ӏ": "", "ҩ": "o", "ҵ": "ts", "ҟ": "k",
    "ҭ": "t", "ԥ": "p", "ҽ": "ch", "ҿ": "ch", "ӡ": "dz", "ҕ": "gh", "ӷ": "gh", "ԝ": "w", "ԛ": "q", "ѫ": "a",
}  # fmt: skip

# After a sign an е is told apart.
CYRILLIC_GROUPS: Mapping[str, str] = {"ье": "ye", "ъе": "ye", "ьё": "yo", "ъё": "yo"}

DIFFERENCES: Mapping[str, Mapping[str, str]] = {
    "az": {"ж": "zh", "ҹ": "j", "ҝ": "g", "г": "g", "ғ": "gh", "х": "kh", "һ": "h", "ы": "i", "ј": "y", "ә": "a",
           "ө": "o", "ү": "u", "ч": "ch", "ш": "sh", "к": "k"},
    "be": {"г": "h", "і": "i", "ў": "w", "х": "kh"},
    "bg": {"х": "h", "щ": "sht", "ъ": "a", "й": "y", "ь": "y"},
    "kk": {"ә": "a", "ғ": "gh", "қ": "q", "ң": "ng", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "і": "i", "х": "kh"},
    "ky": {"ж": "j", "ң": "ng", "ө": "o", "ү": "u"},
    "mk": {"ѓ": "gj", "ѕ": "dz", "ј": "y", "љ": "lj", "њ": "nj", "ќ": "kj", "џ": "dzh", "х": "h"},
    "mn": {"ж": "j", "ө": "o", "ү": "u", "х": "kh", "ь": "i", "ы": "y"},
    "ru": {},
    "sr": {"ђ": "dj", "ј": "y", "љ": "lj", "њ": "nj", "ћ": "ch", "џ": "dzh", "х": "h", "ц": "ts"},
    "tg": {"ғ": "gh", "қ": "q", "ҳ": "h", "ҷ": "j", "ӣ": "i", "ӯ": "u", "х": "kh"},
    "uk": {"г": "h", "ґ": "g", "и": "y", "і": "i", "ї": "yi", "є": "ye", "х": "kh"},
    "uz": {"ў": "o", "қ": "q", "ғ": "gh", "ҳ": "h", "ж": "j", "х": "kh", "э": "e"},
}  # fmt: skip

# The first language one of whose letters stands in the text is taken; letters that two share stand with the
# language that has no other of its own.
TELLING_LETTERS: tuple[tuple[str, frozenset[str]], ...] = (
    ("az", frozenset("ҹҝ")),
    ("tg", frozenset("ҷӣӯ")),
    ("mk", frozenset("ѓќѕ")),
    ("sr", frozenset("ђћ")),
    ("uk", frozenset("їєґ")),
    ("uz", frozenset("ҳ")),
    ("az", frozenset("ј")),
    ("kk", frozenset("ұәқғ")),
    ("ky", frozenset("ң")),
    ("mn", frozenset("өү")),
    ("be", frozenset("ў")),
    ("uk", frozenset("і")),
)
