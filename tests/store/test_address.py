from __future__ import annotations

import pytest

from directory.errors import UsageError
from directory.store.address import read_address


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("postgresql+psycopg://ana:secret@db.example:5433/news", "db.example:5433/news"),
        ("postgresql://db.example/news?sslmode=require", "db.example/news"),
        ("postgres://ana@db.example/news?schema=desk_2", "db.example/news/desk_2"),
        ("postgresql+psycopg:///news?host=/run/postgresql", "/run/postgresql/news"),
        ("postgresql://ana:se%2Fc%40ret@[::1]:5433/news", "[::1]:5433/news"),
        ("postgresql://ana:secret@db.example/news?password=secret", "db.example/news"),
    ],
)
def test_a_place_is_called_without_the_user_and_the_password(written: str, place: str) -> None:
    address = read_address(written)
    assert address.place == place
    assert "secret" not in repr(address)


def test_a_password_is_read_as_it_was_meant() -> None:
    parameters = read_address("postgresql://ana:p%40ss%2Fword@h/d").parameters
    assert [parameters[name] for name in ("user", "password", "host")] == ["ana", "p@ss/word", "h"]


@pytest.mark.parametrize(
    "written",
    [
        "secret",
        "mysql://ana:secret@h/d",
        "postgresql://",
        "postgresql://ana:se/secret@h/d",
        "postgresql://ana:5/secret@h/d",
        "postgresql://ana:5#secret@h/d",
        "postgresql://ana:secret@h:port/d",
        "postgresql://ana:secret@h/d?schema=a-b",
        "postgresql://ana:secret@h/d?schema=x;drop",
        "postgresql://[secret",
    ],
)
def test_an_address_that_cannot_be_read_is_a_wrong_call_and_not_repeated(written: str) -> None:
    with pytest.raises(UsageError) as caught:
        read_address(written)
    assert caught.value.status == 2
    assert "secret" not in str(caught.value)
