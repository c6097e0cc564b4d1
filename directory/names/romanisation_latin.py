"""Latin letters with marks in plain Latin letters, as they sound to a reader of English.

Source: the alphabets themselves: Azerbaijani (law of 1991, Ə placed by the law of 1992), Turkish (law 1353 of 1928),
Romanian, Croatian and Serbian (Gaj), Czech, Slovak, Polish, Lithuanian, Latvian; the scholarly
transliteration of Cyrillic (ISO 9) uses the same carons.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

MARKED: Mapping[str, str] = {
    "ə": "a", "ǝ": "a", "ä": "a", "á": "a", "ă": "a", "ã": "a", "å": "a", "æ": "ae",
    "ı": "i", "î": "i", "ï": "i", "ö": "o", "ő": "o", "ø": "o", "ü": "u", "ű": "u", "û": "u", "ū": "u",
    "ç": "ch", "č": "ch", "ć": "ch", "ĉ": "ch", "ḉ": "ch", "ş": "sh", "ș": "sh", "š": "sh", "ŝ": "sh", "ś": "s",
    "ž": "zh", "ż": "zh", "ź": "z", "ğ": "gh", "ǧ": "gh", "ģ": "g", "ġ": "gh", "ţ": "ts", "ț": "ts",
    "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ß": "ss", "ŋ": "ng", "ñ": "n", "ń": "n", "ň": "n", "ř": "r",
    "ḥ": "h", "ḫ": "kh", "ẖ": "kh", "ħ": "h", "ḍ": "d", "ṣ": "s", "ṭ": "t", "ẓ": "z", "ḏ": "dh", "ṯ": "th",
    "ʿ": "", "ʾ": "", "ʻ": "", "ʼ": "", "ʹ": "", "ʺ": "", "œ": "oe", "ǰ": "j", "ē": "e", "ō": "o",
}  # fmt: skip

# Plain letters that sound otherwise in a language; "az" is also taken where an ə stands, "hr" where a ć.
PLAIN: Mapping[str, Mapping[str, str]] = {
    "az": {"c": "j", "j": "zh", "q": "g", "x": "kh"},
    "hr": {"đ": "dj"},
    "tr": {"c": "j", "j": "zh"},
}
