"""Owns what of a foreign value can stand in the registry: made to fit where it is clear, else left out and named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from directory.country_codes import COUNTRIES, INFORMAL_COUNTRIES
from directory.model import EntityKind, OrganisationKind
from directory.registry.values import bad_date, bad_identifier_scheme, bad_link
from directory.sources.taken import TakenEntry, doubtful

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from directory.model import Problem

_LONGEST = 2_000
_LONGEST_NOTES = 20_000
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff]")
_TEXTS = frozenset({"name", "city", "parent", "branch_of", "merged_into", "successor"})
_LISTS = frozenset({"aliases", "acronyms", "sources", "links", "member_of", "distinct_from"})
_KINDS = frozenset(OrganisationKind)
_CODES = {name.casefold(): code for code, name in COUNTRIES.items()} | {
    name.casefold(): code for name, code in INFORMAL_COUNTRIES.items()
}


def sound(one: TakenEntry, path: Path, *, verbatim: bool = False) -> Iterator[TakenEntry | Problem]:
    """The entry with the values that the registry can hold, behind a problem for each that it cannot.

    Texts are made lines that can be shown, unless they are to come as they are: ``verbatim``.
    """
    wrongs: list[str] = []
    fields: dict[str, Any] = dict(one.fields)
    if not verbatim:
        _flatten(fields)
    if not fields.get("name"):
        yield doubtful(path, one.line, "an entry without a name is left out")
        return
    for name, fit in _FITTED.items():
        if name in fields:
            _keep(fields, name, _fitted(fields[name], name, fit, wrongs))
    if "links" in fields:
        _keep(fields, "links", [link for link in fields["links"] if _is_link(link, wrongs)])
    if "ids" in fields:
        _keep(fields, "ids", dict(_identifiers(fields["ids"], wrongs)))
    if "positions" in fields:
        _keep(fields, "positions", [_position(held, wrongs) for held in fields["positions"] or ()])
    if one.kind is EntityKind.PERSON:
        fields.pop("kind", None)
    for wrong in wrongs:
        yield doubtful(path, one.line, f"‘{str(fields['name'])[:80]}’: {wrong}; it is left out")
    yield TakenEntry(one.kind, fields, one.id, one.key, one.line, one.stands)


def _flatten(fields: dict[str, Any]) -> None:
    """Make every text one line, that of notes apart."""
    for name in _TEXTS & fields.keys():
        _keep(fields, name, _text(fields[name]))
    for name in _LISTS & fields.keys():
        listed = fields[name]
        values = [listed] if isinstance(listed, str) else listed if isinstance(listed, list | tuple) else ()
        _keep(fields, name, [text for each in values if (text := _text(each))])
    if "notes" in fields:
        _keep(fields, "notes", _notes(fields["notes"]))


def _keep(fields: dict[str, Any], name: str, value: Any) -> None:
    if value:
        fields[name] = value
    else:
        fields.pop(name, None)


def _text(value: object) -> str:
    """One line of text, without what nobody can see or a terminal would obey."""
    if isinstance(value, str) and len(value) <= _LONGEST and value.isprintable() and "  " not in value:
        return value.strip()
    return " ".join(_CONTROL.sub(" ", str(value)).split())[:_LONGEST] if isinstance(value, str | int) else ""


def _notes(value: object) -> str:
    """Text of several lines."""
    text = _CONTROL.sub(" ", str(value)) if isinstance(value, str) else ""
    return "\n".join(line.rstrip() for line in text.splitlines()).strip()[:_LONGEST_NOTES]


def _fitted(value: object, name: str, fit: Callable[[str], str | None], wrongs: list[str]) -> str | None:
    text = _text(value)
    fitting = fit(text) if text else None
    if text and fitting is None:
        wrongs.append(f"{text[:80]!r} is no {name} that the registry knows")
    return fitting


def _country(text: str) -> str | None:
    """The code of a country, which may be given by its name."""
    code = text.upper()
    return code if code in COUNTRIES else INFORMAL_COUNTRIES.get(code) or _CODES.get(text.casefold())


def _date(text: str) -> str | None:
    """A date, which may have a time behind it."""
    day = text[:10] if len(text) > 10 and text[10] in "T " else text
    return day if bad_date(day) is None else None


def _kind(text: str) -> str | None:
    return text if text in _KINDS else None


_FITTED: Mapping[str, Callable[[str], str | None]] = {
    "country": _country,
    "since": _date,
    "until": _date,
    "kind": _kind,
}


def _is_link(link: str, wrongs: list[str]) -> bool:
    if bad_link(link) is None:
        return True
    wrongs.append(f"{link[:80]!r} is no web address")
    return False


def _identifiers(ids: object, wrongs: list[str]) -> Iterator[tuple[str, str]]:
    for register, value in ids.items() if isinstance(ids, dict) else ():
        scheme, text = _text(register).lower().replace(" ", "-"), _text(value)
        if bad_identifier_scheme(scheme) is None and text:
            yield scheme, text
        else:
            wrongs.append(f"{_text(register)[:80]!r} is no name of a register")


def _position(held: Mapping[str, Any], wrongs: list[str]) -> dict[str, str]:
    fitted = {name: _text(held.get(name)) for name in ("org", "role", "source")}
    fitted |= {name: _fitted(held.get(name), name, _date, wrongs) or "" for name in ("since", "until")}
    return {name: value for name, value in fitted.items() if value}
