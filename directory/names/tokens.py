"""Owns the cutting of an organisation's name into words in Latin letters, with what the print says of each."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from directory.names.letters import to_latin
from directory.names.normalise import unify
from directory.names.unspaced_words import UNSPACED, words_apart

LONGEST = 1000
"""Characters of a name that are looked at: longer strings are no names, and time stays bounded."""
MOST = 60
"""Words of a name that are looked at."""

_DOTTED = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.[ ]?){2,}(?:[^\W\d_](?![^\W_]))?")
# Behind letters that had dots; no name holds it, since control characters are taken out before.
_DOTS = "\x02 "
_TOKEN = re.compile(r"[()\[\]\"]|[,;:/|]|-|&|[^\s()\[\]\",;:/|&+%!?.*#@=<>{}\\^~_·•。、，；：・-]+")
_ELIDED = re.compile(
    r"\b(?:l|d|dell|dall|nell|sull|all|un|qu|s|n|j|degl|quell)'(?=[aeiouhyàâäéèêëîïôöùûüæœ]\w\w)", re.IGNORECASE
)
_NO_LETTER = re.compile(r"[^a-z0-9]+")
_RESEARCH = re.compile(r"\bR\s?&\s?D\b")


class Token(NamedTuple):
    """A word of a name: Latin letters in lower case, and how it was printed; ``dotted`` where each letter had a dot.

    ``unspaced``: in a script without spaces between words, like Chinese, of which Latin letters say little.
    """

    text: str
    upper: bool = False
    quoted: bool = False
    bracketed: bool = False
    after: str = ""
    dotted: bool = False
    unspaced: bool = False


def tokenise(name: str) -> tuple[Token, ...]:
    """The words of a name in order; ``after`` is the sign (comma, hyphen, ampersand) that stands before the word.

    >>> [token.text for token in tokenise("L'Alliance of J.P. Morgan's “Bright Day” (U.K.) & Qa'ida")]
    ['alliance', 'of', 'jp', 'morgan', 'bright', 'day', 'uk', 'and', 'qaida']
    """
    text = _RESEARCH.sub("Research & Development", unify(name[:LONGEST]))
    text = text if text.isascii() else words_apart(text)
    text = _DOTTED.sub(lambda match: match[0].replace(".", "").replace(" ", "") + _DOTS, text)
    tokens: list[Token] = []
    quoted = bracketed = False
    after = ""
    for raw in _TOKEN.findall(text):
        if raw == '"':
            quoted = not quoted
        elif raw in "([":
            bracketed = True
        elif raw in ")]":
            bracketed = False
        elif raw == "&":
            tokens.append(Token("and", after="&"))
        elif len(raw) == 1 and raw in ",;:/|-":
            after = raw
        elif word := latin_word(raw):
            dotted = raw.endswith(_DOTS[0])
            unspaced = not raw.isascii() and UNSPACED.search(raw) is not None
            tokens.extend(
                Token(part, raw.isupper(), quoted, bracketed, after, dotted, unspaced) for part in word.split()
            )
            after = ""
        if len(tokens) >= MOST:
            break
    return tuple(tokens)


@lru_cache(maxsize=1 << 12)
def latin_word(raw: str) -> str:
    """One printed word in Latin letters and figures, without possessive and elided article."""
    word = _ELIDED.sub("", raw.strip("'"))
    for ending in ("'s", "'S", "s'"):
        if len(word) > 3 and word.endswith(ending):
            word = word[:-2] + ("s" if ending == "s'" else "")
            break
    return _NO_LETTER.sub("", to_latin(word.replace("'", "")).lower().replace("'", ""))


def latin_key(phrase: str) -> str:
    """The words of a phrase in Latin letters, apart by one space: the key of the word tables."""
    if phrase.isalpha():
        return latin_word(phrase)
    return " ".join([token.text for token in tokenise(phrase)])
