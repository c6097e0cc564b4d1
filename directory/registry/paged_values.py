"""Entries and document records of the pages under their ids, put in their places only when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields
from itertools import chain, repeat
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from directory.model import DocumentRecord, Entry

if TYPE_CHECKING:
    from directory.registry.pages import Page, Pages

Value = TypeVar("Value", Entry, DocumentRecord)
_ENTRY_BEFORE_LINE = attrgetter(*(field.name for field in fields(Entry) if field.name not in {"line", "stale"}))
_RECORD_BEFORE_LINE = attrgetter(*(field.name for field in fields(DocumentRecord) if field.name != "line"))
# rows of values go in by position: ``replace`` takes twice as long
_entry: Callable[..., Entry] = Entry
_record: Callable[..., DocumentRecord] = DocumentRecord


class Moved(NamedTuple):
    """Lines that were moved as a whole: the first, the one behind the last, and how far."""

    first: int
    end: int
    by: int


class PagedValues(Mapping[str, Value], Generic[Value]):
    """Values by key in the order of the file; of two with one key the first counts.  ``kept`` stand at the end."""

    __slots__ = ("_homes", "_kept", "_lines", "_pages", "_plain", "_what", "repeated")

    def __init__(self, what: str, pages: Pages, kept: Mapping[str, Value], before: PagedValues[Value] | None) -> None:
        """``what`` is ``entries`` or ``documents``; ``before`` is the same of the version that most pages are from."""
        self._what = what
        self._pages = pages.pages
        self._lines = dict(zip(pages.pages, pages.lines(), strict=False))
        # keys given twice, with the pages of the first and the other
        self.repeated: list[tuple[str, Page, Page]] = []
        found = self._from_before(before) if before is not None else None
        self._homes = self._all_homes() if found is None else found
        self._plain: dict[str, Value] | None = None
        self._kept: dict[str, Value] = {key: value for key, value in kept.items() if key not in self._homes}

    def __getitem__(self, key: str) -> Value:
        """The value with its line in the file."""
        page = self._homes.get(key)
        return self._kept[key] if page is None else self._placed(page)[key]

    def __iter__(self) -> Iterator[str]:
        """The keys, in the order of the file."""
        for page in self._pages:
            yield from (key for key in dict.fromkeys(self._keys(page)) if self._homes[key] is page)
        yield from self._kept

    def __len__(self) -> int:
        """How many there are."""
        return len(self._homes) + len(self._kept)

    def __contains__(self, key: object) -> bool:
        """Whether there is such a key."""
        return key in self._homes or key in self._kept

    def __repr__(self) -> str:
        """As a dict shows itself."""
        return repr(dict(self))

    def as_dict(self) -> dict[str, Value]:
        """All of them in a dict, which is made once and not to be changed."""
        if self._plain is None:
            if self.repeated:
                self._plain = dict(self)
            else:
                self._plain = {}
                for page in self._pages:
                    self._plain |= self._placed(page)
                self._plain |= self._kept
        return self._plain

    def moved_from(self, before: PagedValues[Value]) -> list[Moved]:
        """The stretches of lines of the version before that stand elsewhere in this one."""
        moved: list[Moved] = []
        for page, line in before._lines.items():
            by = self._lines.get(page, line) - line
            # the file's last line need not end
            end = line + page.lines + (page is before._pages[-1])
            if by and moved and (moved[-1].end, moved[-1].by) == (line, by):
                moved[-1] = Moved(moved[-1].first, end, by)
            elif by:
                moved.append(Moved(line, end, by))
        return moved

    @property
    def what(self) -> str:
        """``entries`` or ``documents``."""
        return self._what

    @property
    def kept(self) -> Mapping[str, Value]:
        """The last good versions of what no longer is on any page."""
        return self._kept

    def of_page(self, page: Page) -> list[Value]:
        """The values that a page gives, without those that were given before."""
        return [self[key] for key in dict.fromkeys(self._keys(page)) if self._homes[key] is page]

    def without(self, keys: set[str]) -> set[str]:
        """Those of the keys under which nothing stands."""
        return {key for key in keys.difference(self._homes) if key not in self._kept}

    def home(self, key: str) -> Page | None:
        """The page that holds a key."""
        return self._homes.get(key)

    def apart_from(self, other: PagedValues[Value]) -> set[str]:
        """The keys on pages that the other version has not, and those of values kept."""
        pages = self._lines.keys() - other._lines.keys()
        return {key for page in pages for key in self._keys(page)}.union(self._kept)

    def _keys(self, page: Page) -> tuple[str, ...]:
        return page.said.keys[0 if self._what == "entries" else 1]

    def _all_homes(self) -> dict[str, Page]:
        which = 0 if self._what == "entries" else 1
        keys = [page.said.keys[which] for page in self._pages]
        numbers = [len(each) for each in keys]
        pages = chain.from_iterable(map(repeat, self._pages, numbers))
        homes = dict(zip(chain.from_iterable(keys), pages, strict=True))
        if len(homes) == sum(numbers):
            return homes
        homes.clear()
        for page in self._pages:
            for key in self._keys(page):
                if homes.setdefault(key, page) is not page:
                    self.repeated.append((key, homes[key], page))
            if len(set(self._keys(page))) < len(self._keys(page)):
                self.repeated.extend((key, page, page) for key in _repeated(self._keys(page)) if homes[key] is page)
        return homes

    def _from_before(self, before: PagedValues[Value]) -> dict[str, Page] | None:
        """The homes of the version before with the changed pages' keys exchanged; None where any key is repeated."""
        if before.repeated:
            return None
        homes = dict(before._homes)
        gone = before._lines.keys() - self._lines.keys()
        for page in gone:
            for key in self._keys(page):
                del homes[key]
        for page in self._pages:
            if page not in before._lines:
                keys = self._keys(page)
                if len(set(keys)) < len(keys) or any(key in homes for key in keys):
                    return None
                homes.update(dict.fromkeys(keys, page))
        return homes

    def _placed(self, page: Page) -> dict[str, Value]:
        line = self._lines[page]
        found = page.placed.get(self._what)
        if found is None or found[0] != line:
            values: dict[str, Any] = {}
            if self._what == "entries":
                for entry in page.said.entries:
                    values.setdefault(entry.id, _entry(*_ENTRY_BEFORE_LINE(entry), entry.line + line))
            else:
                for record in page.said.documents:
                    values.setdefault(record.name, _record(*_RECORD_BEFORE_LINE(record), record.line + line))
            found = page.placed[self._what] = line, values
        return found[1]


def plain_dict(values: Mapping[str, Value]) -> Mapping[str, Value]:
    """The values in a dict, which is not to be changed: it is quicker to walk than a mapping that places them."""
    return values.as_dict() if isinstance(values, PagedValues) else dict(values)


def may_differ(before: Mapping[str, Value], after: Mapping[str, Value]) -> set[str]:
    """The keys that can have another value in one version than in the other; those of pages in both have none."""
    if not isinstance(before, PagedValues) or not isinstance(after, PagedValues):
        return {*before, *after}
    return before.apart_from(after) | after.apart_from(before)


def moved(before: Mapping[str, Value], after: Mapping[str, Value]) -> list[Moved] | None:
    """The lines of one version that stand elsewhere in the other; None where they were not read in pages."""
    if isinstance(before, PagedValues) and isinstance(after, PagedValues):
        return after.moved_from(before)
    return None


def _repeated(keys: tuple[str, ...]) -> list[str]:
    seen: set[str] = set()
    return [key for key in keys if key in seen or seen.add(key)]  # type: ignore[func-returns-value]
