"""The search in the words of each kind of database: a file searched by FTS5, a server searched by pg_trgm."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Protocol

from directory.store.connection import insert
from directory.store.search_words import SHORT, Word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from directory.store.connection import Connection

# FTS5 takes long over a long phrase: it is asked for the beginning and the words, and the rest is compared.
_LONG = 9
# Names that may be looked at for likeness, and that are taken for a closer look.
LOOKED_AT = 12_000
LIKE_NAMES = 60
# What keys are written in.
_KEY_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789 \n"
# As much of a name as an index can hold, which is more than anyone types.
_MOST_OF_A_NAME = 1_000
# As alike as a name has to be to a word for that closer look, from 0 to 1.
_LIKENESS = 0.5


@dataclass(frozen=True, slots=True)
class Part:
    """Conditions in SQL with their values."""

    conditions: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()

    def __add__(self, other: Part) -> Part:
        return Part(self.conditions + other.conditions, self.values + other.values)


@dataclass(frozen=True, slots=True)
class Search:
    """A search for actors: the tables it leads with (the actors are ``a``), and what it asks of them.

    ``rank`` is the column that holds the place in the list; ``counted`` are tables that suffice to count by it.
    """

    tables: str
    rank: str
    counted: str
    asked: Part


class Held(Enum):
    """How names hold the words: in any way, each as it was typed, or some only by another spelling."""

    ANYHOW = auto()
    PLAINLY = auto()
    ONLY_FOLDED = auto()


class Dialect(Protocol):
    """What one kind of database is asked in its own words.

    ``then`` joins a table that must not lead the one before it; ``aside`` keeps a column's own index from leading.
    """

    then: str
    aside: str

    def words(self, words: Sequence[Word], held: Held = Held.ANYHOW) -> Search:
        """Actors whose names hold all words: those of three letters and more anywhere, shorter ones at a beginning."""

    def phrase(self, phrase: str, words: Sequence[Word]) -> Search:
        """Actors whose names, between line ends, hold a phrase; ``words`` are those in it."""

    def holders(self, word: str) -> Part:
        """The ids of the actors with a name that holds a word of three letters or more, as a query."""

    def like(self, reader: Connection, key: str) -> Iterable[tuple[str, str]]:
        """The ids and names of actors whose names share telling runs of letters with a key; a few dozen."""

    def fill_search(self, connection: Connection) -> None:
        """Make the search of all actors anew."""

    def unsearch(self, connection: Connection, rank: int, keys: Sequence[str]) -> None:
        """Forget the names of one actor, before they change."""

    def search(self, connection: Connection, rank: int, keys: Sequence[str]) -> None:
        """Let the names of one actor be found, after they changed."""


class FileDialect:
    """SQLite: FTS5 tables beside the list, and a planner that follows the order in which tables are named."""

    then = "CROSS JOIN"
    aside = "+"

    def words(self, words: Sequence[Word], held: Held = Held.ANYHOW) -> Search:
        """By any three letters; short words alone by the beginnings of words."""
        long = [word for word in words if len(word.plain) >= SHORT]
        short = [word.plain for word in words if len(word.plain) < SHORT]
        if not long:
            match = " AND ".join(f"{_quoted(word)}*" for word in short)
            return _searched("actor_prefix", Part(("f.actor_prefix MATCH ?",), (match,)))
        plain, begun = [_anywhere(Word(word.plain)) for word in long], list(map(_begun, short))
        match = " AND ".join((*(plain if held is Held.PLAINLY else map(_anywhere, long)), *begun))
        if held is Held.ONLY_FOLDED:
            match = f"({match}) NOT ({' AND '.join(plain)})"
        return _searched("actor_trigram", Part(("f.actor_trigram MATCH ?",), (match,)))

    def phrase(self, phrase: str, words: Sequence[Word]) -> Search:
        """By the beginning of the phrase and its words, where it is long; then compared."""
        plain = [word.plain for word in words if len(word.plain) >= SHORT]
        searched = [phrase] if len(phrase) <= _LONG else [phrase[:4], *plain]
        match = " AND ".join(f"{{keys}} : {_quoted(each)}" for each in searched)
        return _searched("actor_trigram", Part(("f.actor_trigram MATCH ?", "instr(a.keys, ?)"), (match, phrase)))

    def holders(self, word: str) -> Part:
        """By any three letters."""
        ranks = "SELECT rowid FROM actor_trigram WHERE actor_trigram MATCH ?"
        return Part((f"SELECT id FROM actor WHERE rank IN ({ranks})",), (_quoted(word),))  # noqa: S608 - constants

    def like(self, reader: Connection, key: str) -> Iterable[tuple[str, str]]:
        """Those that FTS5 ranks best by the rarest runs of three letters."""
        match = " OR ".join(map(_quoted, _telling_runs(reader, key)))
        if not match:
            return ()
        return reader.execute(
            "SELECT a.id, a.keys FROM actor_trigram f JOIN actor a ON a.rank = f.rowid "
            "WHERE f.actor_trigram MATCH ? ORDER BY f.rank LIMIT ?",
            (f"{{keys}} : ({match})", LIKE_NAMES),
        )

    def fill_search(self, connection: Connection) -> None:
        """Both tables, from the list."""
        for table in ("actor_trigram", "actor_prefix"):
            connection.execute(f"INSERT INTO {table} ({table}) VALUES ('rebuild')")  # noqa: S608 - constants

    def unsearch(self, connection: Connection, rank: int, keys: Sequence[str]) -> None:
        """The tables are told what they hold, since they keep no names themselves."""
        connection.execute(
            "INSERT INTO actor_trigram (actor_trigram, rowid, keys, folded) VALUES ('delete', ?, ?, ?)", (rank, *keys)
        )
        connection.execute(
            "INSERT INTO actor_prefix (actor_prefix, rowid, keys) VALUES ('delete', ?, ?)", (rank, keys[0])
        )

    def search(self, connection: Connection, rank: int, keys: Sequence[str]) -> None:
        """In both tables."""
        connection.execute("INSERT INTO actor_trigram (rowid, keys, folded) VALUES (?, ?, ?)", (rank, *keys))
        connection.execute("INSERT INTO actor_prefix (rowid, keys) VALUES (?, ?)", (rank, keys[0]))


class ServerDialect:
    """PostgreSQL: indexes by pg_trgm on the list itself, which follow it by themselves."""

    then = "JOIN"
    aside = ""

    def words(self, words: Sequence[Word], held: Held = Held.ANYHOW) -> Search:
        """Long words anywhere, short ones at the beginning of a word; the planner takes the rarest first."""
        asked, plain = Part(), Part()
        for word in words:
            short = len(word.plain) < SHORT
            asked += (
                beginnings((word.plain,)) if short else _held(word if held is not Held.PLAINLY else Word(word.plain))
            )
            plain += Part() if short else _held(Word(word.plain))
        if held is Held.ONLY_FOLDED:
            asked += Part((f"NOT ({' AND '.join(plain.conditions)})",), plain.values)
        return Search("actor a", "a.rank", "actor a", asked)

    def phrase(self, phrase: str, words: Sequence[Word]) -> Search:  # noqa: ARG002 - FTS5 needs the words apart
        """By the names themselves, in their order."""
        name = phrase.strip("\n")
        whole = phrase.endswith("\n")
        asked = ("name = ?", (name,)) if whole else ("name >= ? AND name < ?", (name, f"{name}\U0010ffff"))
        ranks = f"SELECT rank FROM actor_name WHERE {asked[0]}"  # noqa: S608 - constants
        return Search("actor a", "a.rank", "actor a", Part((f"a.rank IN ({ranks})",), asked[1]))

    def holders(self, word: str) -> Part:
        """By any letters."""
        return Part(("SELECT id FROM actor WHERE keys LIKE ? OR folded LIKE ?",), (_pattern(word),) * 2)

    def like(self, reader: Connection, key: str) -> Iterable[tuple[str, str]]:
        """Those with words that share most runs of three letters with the key."""
        reader.execute(f"SET pg_trgm.word_similarity_threshold = {_LIKENESS}")
        return reader.execute(
            "SELECT id, keys FROM actor WHERE ? <% keys ORDER BY word_similarity(?, keys) DESC, rank LIMIT ?",
            (key, key, LIKE_NAMES),
        )

    def fill_search(self, connection: Connection) -> None:
        """Indexes are made over the first list, which is quicker than under it; later what waits is sorted in."""
        for column in ("keys", "folded"):
            index = f"actor_{column}_trigram"
            connection.execute(f"CREATE INDEX IF NOT EXISTS {index} ON actor USING gin ({column} gin_trgm_ops)")
            connection.execute(f"SELECT gin_clean_pending_list('{index}')")
        connection.execute("DELETE FROM actor_name")
        each = "unnest(string_to_array(btrim(a.keys, E'\\n'), E'\\n')) AS each (said)"
        named = f"SELECT a.rank, left(each.said, {_MOST_OF_A_NAME}) FROM actor a, {each}"  # noqa: S608 - constants
        connection.execute(f"INSERT INTO actor_name (rank, name) {named}")
        connection.execute("CREATE INDEX IF NOT EXISTS actor_name_beginning ON actor_name (name, rank)")
        # the planner is told how many names there are
        for table in ("actor", "actor_name"):
            connection.execute(f"ANALYZE {table}")

    def unsearch(self, connection: Connection, rank: int, keys: Sequence[str]) -> None:  # noqa: ARG002 - FTS5 is told them
        """The indexes by letters follow the list; the names go."""
        connection.execute("DELETE FROM actor_name WHERE rank = ?", (rank,))

    def search(self, connection: Connection, rank: int, keys: Sequence[str]) -> None:
        """The names come."""
        names = ({"rank": rank, "name": name[:_MOST_OF_A_NAME]} for name in keys[0].strip("\n").split("\n"))
        insert(connection, "actor_name", names)


def _held(word: Word) -> Part:
    if not word.folded:
        return Part(("a.keys LIKE ?",), (_pattern(word.plain),))
    return Part(("(a.keys LIKE ? OR a.folded LIKE ?)",), (_pattern(word.plain), _pattern(word.folded)))


def _pattern(text: str) -> str:
    """What LIKE finds wherever the text stands."""
    for sign in ("\\", "%", "_"):
        text = text.replace(sign, f"\\{sign}")
    return f"%{text}%"


def _searched(table: str, asked: Part) -> Search:
    counted = f"{table} f" if len(asked.conditions) == 1 else ""
    tables = f"{table} f CROSS JOIN actor a ON a.rank = f.rowid"
    return Search(tables, "f.rowid", counted or tables, asked)


def beginnings(words: Sequence[str]) -> Part:
    """Names in which words begin so; each name stands after a line end."""
    patterns = tuple(pattern for word in words for pattern in (f"% {word}%", f"%\n{word}%"))
    return Part(("(a.keys LIKE ? OR a.keys LIKE ?)",) * len(words), patterns)


def _anywhere(word: Word) -> str:
    plain = f"{{keys}} : {_quoted(word.plain)}"
    return f"({plain} OR {{folded}} : {_quoted(word.folded)})" if word.folded else plain


def _begun(word: str) -> str:
    """A short word at the beginning of one, as runs of three letters: those are looked up, where words are compared."""
    ends = ("",) if len(word) > 1 else _KEY_LETTERS
    runs = (_quoted(before + word + end) for before in (" ", "\n") for end in ends)
    return f"{{keys}} : ({' OR '.join(runs)})"


def _quoted(word: str) -> str:
    """A word as a string of FTS5's own language, whatever it holds."""
    return '"' + word.replace('"', '""') + '"'


def _telling_runs(reader: Connection, key: str) -> list[str]:
    """The runs of three letters of a key that are rarest among names, as many as can be looked at quickly."""
    runs = sorted({key[at : at + 3] for at in range(len(key) - 2)})
    marks = ", ".join("?" * len(runs))
    rows = reader.execute(
        f"SELECT term, doc FROM actor_runs WHERE term IN ({marks}) ORDER BY doc, term",  # noqa: S608 - question marks
        runs,
    )
    chosen: list[str] = []
    left = LOOKED_AT
    for run, holders in rows:
        left -= holders
        if left < 0 and chosen:
            break
        chosen.append(run)
    return chosen
