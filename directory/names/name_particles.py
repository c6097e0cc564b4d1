"""Small words inside a person's name: particles, and the marks of whose child one is; in lower-case ASCII letters."""

from __future__ import annotations

# Articles, prepositions and words for 'father of' or 'son of' that one writer puts and another leaves out.
PARTICLES: frozenset[str] = frozenset(
    ("a", "abu", "abou", "af", "al", "am", "an", "ap", "ar", "as", "at", "av", "az", "bani", "ben", "bin", "bint",
     "bnt",
     "bou", "d", "da", "dal", "das", "de", "degli", "dei", "del", "della", "delle", "den", "der", "des", "di", "do",
     "dos", "du",
     "e", "el", "er", "es", "et", "ez", "het", "i", "ibn", "il", "in", "l", "la", "las", "le", "les", "lo", "los",
     "of",
     "og", "oz", "pour", "s", "saint", "san", "sidi", "st", "t", "te", "ten", "ter", "the", "und", "ul", "ur", "us",
     "van", "vom",
     "von", "y", "zu", "zum", "zur")
)  # fmt: skip

# Written as a word of its own behind the father's name.
CHILD_WORDS: frozenset[str] = frozenset(
    ("kyzy", "gizi", "kizi", "qizi", "gyzy", "ogli", "oghlu", "oglu", "oglou", "ogly", "ughli", "uly", "uulu",
     "oghli", "qyzy",
     "ghizi", "kysy", "kzy", "zoda")
)  # fmt: skip

# Endings of a patronymic that follows a given name, in lower-case ASCII letters.
PATRONYMIC_ENDINGS: tuple[str, ...] = (
    "ovich", "evich", "yevich", "ievich", "ovych", "evych", "yovych", "avich", "evic", "ovna", "evna", "yevna",
    "ievna", "ivna",
    "inichna", "ichna", "yivna", "auna", "euna", "owicz", "owna", "ovitch", "evitch", "ovic", "ovicz", "ovits",
    "ovic", "ovicha",
    "owitsch", "ewitsch", "ovitj", "oviches", "yich", "ovish",
)  # fmt: skip

# Endings of family names that one language puts on the stem and another changes or leaves off.
FAMILY_ENDINGS: tuple[str, ...] = (
    "ov", "ova", "ev", "eva", "yev", "yeva", "off", "eff", "ow", "owa", "ew", "ewa", "li", "ly", "lu", "lui",
    "oglu", "oghlu", "ogly",
    "oglou", "zade", "zada", "zadeh", "zadah", "zoda", "yan", "ian", "ean", "iants", "yants", "iantz", "in", "ina",
    "beyov", "bayov",
    "bekov", "beyli", "bayli", "soy", "gil", "sky", "ski", "skiy", "skaya", "enko", "uk", "ich",
)  # fmt: skip
FATHER_WORDS: frozenset[str] = frozenset(("ben", "bin", "bint", "bnt", "ibn", "ould", "wuld"))
