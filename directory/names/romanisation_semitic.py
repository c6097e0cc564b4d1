"""Arabic, Persian, Kurdish and Hebrew letters in Latin letters; short vowels are not written and so not told.

Source: the consonants of ALA-LC (Arabic 2012, Persian 2012, Hebrew and Yiddish 2011) and BGN/PCGN (Persian 1958,
Kurdish 2007), the marks left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ARABIC: Mapping[str, str] = {
    "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ٱ": "a", "ب": "b", "ت": "t", "ث": "th", "ج": "j", "ح": "h",
    "خ": "kh", "د": "d", "ذ": "dh", "ر": "r", "ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t",
    "ظ": "z", "ع": "", "غ": "gh", "ف": "f", "ق": "q", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h",
    "ة": "a", "و": "w", "ؤ": "u", "ي": "y", "ى": "a", "ئ": "y", "ء": "", "ـ": "",
    "پ": "p", "چ": "ch", "ژ": "zh", "ڤ": "v", "گ": "g", "ک": "k", "ی": "y", "ې": "e", "ۍ": "y", "ے": "e",
    "ە": "e", "ہ": "h", "ھ": "h", "ۀ": "e", "ۂ": "e", "ۃ": "a", "ێ": "e", "ۆ": "o", "ۇ": "u", "ۈ": "u", "ۋ": "v",
    "ڵ": "l", "ڕ": "r", "ڭ": "ng", "ڠ": "ng", "ٹ": "t", "ڈ": "d", "ڑ": "r", "ں": "n", "ڪ": "k", "ګ": "g",
    "ټ": "t", "ډ": "d", "ړ": "r", "ږ": "zh", "ښ": "sh", "ڼ": "n", "څ": "ts", "ځ": "dz", "ڥ": "v", "ڨ": "g",
    "َ": "a", "ُ": "u", "ِ": "i", "ً": "an", "ٌ": "un", "ٍ": "in", "ّ": "", "ْ": "", "ٰ": "a", "ٔ": "", "ٕ": "",
}  # fmt: skip

# Persian reads some letters otherwise; taken for a text with one of the letters below in it.
PERSIAN: Mapping[str, str] = {"و": "v", "ث": "s", "ذ": "z", "ض": "z"}
PERSIAN_TELLING_LETTERS: frozenset[str] = frozenset("پچژگکی")

HEBREW: Mapping[str, str] = {
    "א": "a", "ב": "b", "ג": "g", "ד": "d", "ה": "h", "ו": "v", "ז": "z", "ח": "h", "ט": "t", "י": "y",
    "כ": "k", "ך": "kh", "ל": "l", "מ": "m", "ם": "m", "נ": "n", "ן": "n", "ס": "s", "ע": "", "פ": "p",
    "ף": "f", "צ": "ts", "ץ": "ts", "ק": "k", "ר": "r", "ש": "sh", "ת": "t", "װ": "v", "ױ": "oy", "ײ": "ey",
    "׳": "", "״": "",
}  # fmt: skip

# A letter and its geresh, or two letters, for sounds that Hebrew and Yiddish borrowed.
HEBREW_GROUPS: Mapping[str, str] = {
    "ג׳": "j", "ג'": "j", "ז׳": "zh", "ז'": "zh", "צ׳": "ch", "צ'": "ch", "ץ׳": "ch", "ץ'": "ch", "ת׳": "th",
    "ת'": "th",    "וו": "w", "זש": "zh", "דזש": "j", "טש": "ch", "יי": "y",
}  # fmt: skip
