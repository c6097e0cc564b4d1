"""Owns the taking apart of words that Germanic languages write as one: 'Kulturverein' is a Verein."""

from __future__ import annotations

from functools import lru_cache

from directory.names.rarity import rarity

_HEADS = tuple(
    sorted(
        """
        akademie amt anstalt archiv behoerde behorde bibliotek bibliotheek bibliothek bund bundet centrum centre dienst
        einrichtung fabrik fakultaet fakultat fonds forbund forening foreningen forbundet forum gemeinde
        gemeinschaft genossenschaft gericht gesellschaft gruppe haus heim hochschule hogeschool initiative institut
        institutet instituut kammer kirche klinik klinikum kliniken kollegium kommission komitee kongress
        konferenz krankenhaus laboratorium labor liga ministerium ministeriet museum museet netwerk netzwerk
        observatorium organisation parlament partei police polizei projekt rat sallskapet schule sekretariat
        selskab selskap selskapet seminar spital sjukhuset skolan stelle stichting stiftelsen stiftung tag
        theater unie union universiteit universiteten universitetet universitaet universitat verband verbund verein
        vereinigung vereniging versammlung vertretung verwaltung werk werke wesen zentrale zentrum ziekenhuis
        """.split(),  # noqa: SIM905 - a word table
        key=lambda word: (-len(word), word),
    )
)
_SHORTEST_HEAD, _SHORTEST_FIRST, _RARE = 4, 4, 0.7


@lru_cache(maxsize=1 << 12)
def taken_apart(word: str) -> tuple[str, ...]:
    """The first part of a compound and its head; the word alone where it is none.

    >>> taken_apart("kulturverein"), taken_apart("frauenverband"), taken_apart("verein")
    (('kultur', 'verein'), ('frauen', 'verband'), ('verein',))
    """
    if len(word) < _SHORTEST_HEAD + _SHORTEST_FIRST or rarity(word) < _RARE:
        return (word,)
    for head in _HEADS:
        if len(head) >= _SHORTEST_HEAD and word.endswith(head):
            first = word[: -len(head)]
            return (first, head) if len(first) >= _SHORTEST_FIRST else (word,)
    return (word,)


# Topics that stand second in words which Germanic languages write as one, and their neighbours borrowed.
_SECONDS = ("demokrat", "forsch", "freiheit", "politik", "recht", "rettigheter", "schutz", "verfassung", "wissenschaft")

# Words that are made of several words or of their beginnings, by the languages that do so, and what they stand for.
OF_SYLLABLES: dict[str, tuple[str, ...]] = {
    "genprokuratura": ("general", "prosecutor"),
    "gosduma": ("state", "duma"),
    "kizilay": ("red", "crescent"),
    "kizilayi": ("red", "crescent"),
    "krimskotatarska": ("crimean", "tatar"),
    "krimskotatarskiy": ("crimean", "tatar"),
    "krimskotatarskogo": ("crimean", "tatar"),
    "krymskotatarskaya": ("crimean", "tatar"),
    "krymskotatarskiy": ("crimean", "tatar"),
    "krymskotatarskogo": ("crimean", "tatar"),
    "krymskotatarskoy": ("crimean", "tatar"),
    "krymskotatarskoyi": ("crimean", "tatar"),
    "menschenrechtsverteidiger": ("human", "rights", "defender"),
    "menschenrechtsverteidigerinnen": ("human", "rights", "defender"),
    "minekonomrazvitiya": ("ministry", "economy", "development"),
    "minenergo": ("ministry", "energy"),
    "minfin": ("ministry", "finance"),
    "minkult": ("ministry", "culture"),
    "minkultury": ("ministry", "culture"),
    "minoborony": ("ministry", "defence"),
    "minobrazovaniya": ("ministry", "education"),
    "minobrnauki": ("ministry", "education", "science"),
    "minprosveshcheniya": ("ministry", "education"),
    "minselkhoz": ("ministry", "agriculture"),
    "mintrans": ("ministry", "transport"),
    "mintrud": ("ministry", "labour"),
    "minyust": ("ministry", "justice"),
    "minzdrav": ("ministry", "health"),
    "pravozakhisna": ("human", "rights"),
    "pravozakhisne": ("human", "rights"),
    "pravozakhisnik": ("human", "rights", "defender"),
    "pravozakhisnikh": ("human", "rights"),
    "pravozakhisniy": ("human", "rights"),
    "pravozakhisnogo": ("human", "rights"),
    "pravozakhysni": ("human", "rights"),
    "pravozakhysnoyi": ("human", "rights"),
    "pravozakhysnykiv": ("human", "rights", "defender"),
    "pravozashchitnaya": ("human", "rights"),
    "pravozashchitnik": ("human", "rights", "defender"),
    "pravozashchitniki": ("human", "rights", "defender"),
    "pravozashchitnikov": ("human", "rights", "defender"),
    "pravozashchitnoe": ("human", "rights"),
    "pravozashchitnogo": ("human", "rights"),
    "pravozashchitnomu": ("human", "rights"),
    "pravozashchitnoy": ("human", "rights"),
    "pravozashchitnye": ("human", "rights"),
    "pravozashchitnykh": ("human", "rights"),
    "pravozashchitnym": ("human", "rights"),
    "pravozashchitnyy": ("human", "rights"),
    "yuksekogrenim": ("higher", "education"),
    "yuksekogretim": ("higher", "education"),
}


# The German council, which is too short to be looked for in any word.
_COUNCILS = ("rates", "rats", "rat")


def two_topics(word: str) -> tuple[str, str]:
    """The two topics that a word may be written of; the second is empty where there is but one.

    >>> two_topics("menschenrechte"), two_topics("sozialdemokratische"), two_topics("gerechtigkeit")
    (('menschen', 'rechte'), ('sozial', 'demokratische'), ('gerechtigkeit', ''))
    >>> two_topics("europarates")
    ('europa', 'rat')
    """
    for second in _SECONDS:
        place = word.find(second, _SHORTEST_FIRST)
        if place > 0:
            return word[:place], word[place:]
    council = next((ending for ending in _COUNCILS if word.endswith(ending)), "")
    first = word.removesuffix(council)
    return (first, "rat") if council and len(first) >= _SHORTEST_FIRST else (word, "")
