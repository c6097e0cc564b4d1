"""Where a shared store is: the address read from what a person wrote, which is never shown with its password."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

from directory.errors import UsageError

if TYPE_CHECKING:
    from directory.store.database import Store

SCHEMES = ("postgresql+psycopg", "postgresql", "postgres")
DEFAULT_SCHEMA = "orgdir"
# What the server shows of this program, and how long one that says nothing is waited for.
SETTINGS = {
    "application_name": "orgdir",
    "client_encoding": "utf8",
    "connect_timeout": "10",
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": "30000",
}
_FORM = "postgresql+psycopg://USER@HOST:PORT/DATABASE"
_SCHEMA_LENGTH = 63


@dataclass(frozen=True, slots=True)
class Address:
    """What the driver is told, the schema that holds the tables, and the place as messages call it."""

    parameters: dict[str, str] = field(repr=False)
    schema: str
    place: str

    @property
    def has_password(self) -> bool:
        """Whether the address itself holds a secret."""
        return "password" in self.parameters


def read_address(written: str) -> Address:
    """The address of a database server; raises ``UsageError`` that repeats nothing of what was written.

    >>> read_address("postgresql+psycopg://ana:secret@db.example:5433/news").place
    'db.example:5433/news'
    """
    scheme, _, rest = written.strip().partition("://")
    if scheme not in SCHEMES or not rest:
        raise UsageError(f"the address of a shared store looks like {_FORM}; 'sqlite' is the workspace's own file")
    try:
        parts = urlsplit(f"postgresql://{rest}")
        given = [parts.hostname, parts.port, parts.username, parts.password, parts.path.removeprefix("/")]
    except ValueError:
        raise _unreadable() from None
    names = ("host", "port", "user", "password", "dbname")
    parameters = {name: unquote(str(value)) for name, value in zip(names, given, strict=True) if value}
    parameters.update(parse_qsl(parts.query))
    schema = parameters.pop("schema", DEFAULT_SCHEMA)
    if parts.fragment or any("@" in parameters.get(name, "") for name in ("host", "dbname")):
        raise _unreadable()
    if not schema.isidentifier() or not schema.isascii() or len(schema) > _SCHEMA_LENGTH:
        raise UsageError("schema= in the address of the store is a word of letters, digits and underscores")
    return Address(SETTINGS | parameters, schema, _place(parameters, schema))


def _unreadable() -> UsageError:
    """What is said where a password may stand in the wrong place."""
    return UsageError(
        f"the address of the store cannot be read: it looks like {_FORM}; "
        "in a password the signs @ : / # ? % are written %40 %3A %2F %23 %3F %25"
    )


def _place(parameters: dict[str, str], schema: str) -> str:
    host = parameters.get("host", "this machine")
    host = f"[{host}]" if ":" in host else host
    port = f":{parameters['port']}" if "port" in parameters and not host.startswith("/") else ""
    inside = "" if schema == DEFAULT_SCHEMA else f"/{schema}"
    return f"{host}{port}/{parameters.get('dbname', '')}{inside}"


def open_server(written: str) -> Store:
    """The store on the server that a person named; nothing is asked of it yet."""
    address = read_address(written)
    try:
        from directory.store.database_server import ServerStore  # noqa: PLC0415 - the driver is an extra
    except ImportError:
        raise UsageError("a shared store needs more than is installed: pip install 'orgdir[postgres]'") from None
    return ServerStore(address)
