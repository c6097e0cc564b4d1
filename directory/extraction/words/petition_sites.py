"""Sites that publish petitions."""

from __future__ import annotations

from directory.extraction.words.vocabulary import word_set

PLATFORMS: frozenset[str] = word_set("""
    change.org avaaz avaaz.org openpetition campact change petition.parliament.uk ipetitions gopetition care2
    38degrees moveon petitions.net
    """)
