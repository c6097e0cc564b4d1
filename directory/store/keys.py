"""The two keys by which names are searched: in plain Latin letters, and folded so that spellings meet.

What is typed is found while it is typed: the plain key of the beginning of a word begins the plain key of
the word.  The folded key brings other spellings of the same sounds, once there is enough of a word.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from directory.names.letters import to_latin
from directory.names.normalise import normalise, search_key

_WORD = re.compile("[a-z0-9]+")
# what stands inside words and does not part them
_UNSEEN = {ord("'"): None, ord("`"): None}


# Latin letters that do not come apart into a plain one and its mark, as those type them who lack them.
_LETTERS = str.maketrans(
    {
        "æ": "ae",
        "đ": "d",
        "ð": "d",
        "ə": "e",
        "ħ": "h",
        "ı": "i",
        "ł": "l",
        "ŋ": "n",
        "ø": "o",
        "œ": "oe",
        "ß": "ss",
        "þ": "th",
        "ŧ": "t",
    }
)


@lru_cache(maxsize=1 << 12)
def plain_key(name: str) -> str:
    """The words of a name in plain Latin letters, small, one space between them.

    >>> plain_key("“Müəllim” Şurası (EU)")
    'muellim surasi eu'
    """
    return plain_words(name)


def plain_words(text: str) -> str:
    """The same for a text of any length, which is not kept: lines of documents hardly ever come again."""
    if text.isascii():
        return " ".join(_WORD.findall(text.translate(_UNSEEN).lower()))
    small = normalise(text).replace("'", "")
    if not small.isascii():
        small = " ".join(map(_plain, small.split()))
    return " ".join(_WORD.findall(small))


def _plain(word: str) -> str:
    """A word without marks; one in another script by itself, since what stands beside it may not be typed yet."""
    if word.isascii():
        return word
    apart = unicodedata.normalize("NFKD", word.translate(_LETTERS))
    bare = "".join(char for char in apart if not unicodedata.combining(char))
    rest = "".join(char for char in bare if char.isascii() or not char.isalnum())
    return bare if rest == bare else to_latin(word).lower()


def folded_key(text: str) -> str:
    """The words of a text in letters under which spellings and scripts meet."""
    return search_key(text)


def sorted_by(key: str) -> str:
    """What a plain key is sorted by: an English article in front does not count."""
    return key[4:] if key.startswith("the ") and len(key) > 4 else key
