"""How two actors of one document stand to each other, told from the roles they play in it (pure)."""

from __future__ import annotations

from directory.model import Role

ACTING = frozenset({Role.SIGNATORY, Role.ORGANISER, Role.PARTICIPANT})
# In the order in which they are shown.
GROUPS = (
    "acted with it",
    "addressed or criticised it",
    "addressed by it",
    "criticised by it",
    "addressed with it",
    "carried it",
    "carried by it",
)
_GROUP = {
    "signed with": "acted with it",
    "organised with": "acted with it",
    "took part with": "acted with it",
    "acted with": "acted with it",
    "addressed": "addressed by it",
    "criticised": "criticised by it",
    "addressed by": "addressed or criticised it",
    "criticised by": "addressed or criticised it",
    "addressed with": "addressed with it",
    "criticised with": "addressed with it",
    "carried by": "carried it",
    "carried": "carried by it",
}
_TOGETHER = {
    Role.SIGNATORY: "signed with",
    Role.ORGANISER: "organised with",
    Role.PARTICIPANT: "took part with",
    Role.RECIPIENT: "addressed with",
    Role.TARGET: "criticised with",
}
_DIRECTED = (
    (ACTING, frozenset({Role.RECIPIENT}), "addressed"),
    (ACTING, frozenset({Role.TARGET}), "criticised"),
    (frozenset({Role.RECIPIENT}), ACTING, "addressed by"),
    (frozenset({Role.TARGET}), ACTING, "criticised by"),
    (ACTING, frozenset({Role.PUBLISHER}), "carried by"),
    (frozenset({Role.PUBLISHER}), ACTING, "carried"),
)


def relations(own: frozenset[Role], other: frozenset[Role]) -> tuple[str, ...]:
    """What the roles of two actors in one document say of them, as seen from the first.

    >>> relations(frozenset({Role.SIGNATORY}), frozenset({Role.RECIPIENT, Role.TARGET}))
    ('addressed', 'criticised')
    """
    shared = tuple(words for role, words in _TOGETHER.items() if role in own and role in other)
    if not shared and own & ACTING and other & ACTING:
        shared = ("acted with",)
    return shared + tuple(words for mine, theirs, words in _DIRECTED if own & mine and other & theirs)


def group(relation: str) -> str:
    """The part of a network that a relation belongs to."""
    return _GROUP[relation]
