"""What narrows the actors: known or new, kind, country, role and document, each with how many there are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from directory import browse
from directory.model import EntityKind, Role
from tui.lines import BLANK, Line, Piece, line_of, said
from tui.pane import Page, Pane, Target, Text
from tui.rendering.countries import country_name
from tui.screens.view import View
from tui.styles import SIGNS

if TYPE_CHECKING:
    from tui.screens.actors_view import ActorsView
    from tui.shell import Shell

_GROUPS = (
    ("known", "new", "KNOWN OR NEW"),
    ("kinds", "kind", "WHAT"),
    ("roles", "role", "WHAT THEY DID"),
    ("organisation_kinds", "organisation_kind", "SORT"),
    ("countries", "country", "COUNTRY"),
    ("documents", "document", "DOCUMENT"),
)

_KNOWN = {"known": "known: entries of the registry", "new": "new: names that wait for a decision"}


class FacetsView(View):
    """The facets of the actors that are found."""

    where = "facets"
    title = "filter"
    invitation = "type to search the filters"
    hints = ("down", "open", "back", "help")
    labels = {"open": "only these"}  # noqa: RUF012 - read only

    def __init__(self, shell: Shell, actors: ActorsView) -> None:
        """Count for the query of the list."""
        super().__init__(shell)
        self.actors = actors
        self.facets = browse.facets(self.ws, actors.query)
        self.pane: Pane[Any] = Pane(Text(self._page))

    def search(self, words: str) -> None:
        """Narrow the filters themselves."""
        self.words = words
        self.pane.replace(Text(self._page))

    def _page(self, room: int) -> Page:
        page = Page([], {})
        for field, name, words in _GROUPS:
            values = [(value, count) for value, count in getattr(self.facets, field) if self._matches(value)]
            if not values:
                continue
            if page.lines:
                page.lines.append(BLANK)
            page.lines.append(line_of(" ", Piece(words, "head")))
            for value, count in values[:40]:
                page.targets[len(page.lines)] = Target(name, value)
                page.lines.append(self._value(name, value, count, room))
        return page

    def _matches(self, value: str) -> bool:
        shown = f"{value} {country_name(value)}".casefold()
        return all(word in shown for word in self.words.casefold().split())

    def _value(self, name: str, value: str, count: int, room: int) -> Line:
        is_set = self._is_set(name, value)
        sign = Piece("✓ " if is_set else "  ", "good")
        role = (Piece(f"{SIGNS[value]} ", value),) if name == "role" and value in SIGNS else ()
        words = {"country": f"{value}  {country_name(value)}", "new": _KNOWN.get(value, value)}
        shown = words.get(name, value)
        return line_of("  ", sign, Piece(f"{count:>6}  ", "dim"), *role, said(shown, room=room - 16))

    def _is_set(self, name: str, value: str) -> bool:
        asked = getattr(self.actors.query, name)
        return asked == (value == "new") if name == "new" else str(asked or "") == value

    def do_open(self) -> None:
        """Narrow by the chosen value; again, and it is given up."""
        target = self.pane.source.target(self.pane.cursor)
        if target is None:
            return
        query = self.actors.query
        value: object = None if self._is_set(target.sort, target.id) else target.id
        if target.sort == "new":
            value = target.id == "new"
        if value is not None and target.sort == "kind":
            value = EntityKind(target.id)
        if value is not None and target.sort == "role":
            value = Role(target.id)
        self.shell.pop()
        self.actors.narrow(replace(query, **{target.sort: value}))  # type: ignore[arg-type]
