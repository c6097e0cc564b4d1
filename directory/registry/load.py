"""``data/orgs.yaml`` as a registry: read in pages, put together with every problem of the file."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from threading import Thread
from typing import TYPE_CHECKING

from directory.collector import without_collector
from directory.model import DocumentRecord, Entry, NotSame, Place, Problem, Registry, Severity
from directory.registry.paged_values import PagedValues, Value
from directory.registry.pages import Page, Pages, read_pages, stored_pages
from directory.registry.source import MAX_FILE_BYTES, bytes_of, content_digest, refused_bytes, too_big, without_bom

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from directory.registry.pages import Kept

_BIG = 1 << 20


@dataclass(frozen=True, slots=True)
class LoadedRegistry(Registry):
    """A registry with the pages it was read from, and how many bytes its file has; -1 where it was not read."""

    pages: Pages = field(default_factory=Pages, repr=False, compare=False)
    size: int = field(default=-1, repr=False, compare=False)


Previous = Registry | None
"""What gives the last good version of what no longer parses."""


def load(
    path: Path,
    *,
    previous: Previous | Callable[[], Previous] = None,
    cache: Iterable[Kept] | None = None,
) -> LoadedRegistry:
    """Read a registry file; what is wrong with it, or its absence, is among the problems.

    ``previous`` gives the last good version of what no longer parses (asked for only then, where it is a
    function); ``cache`` is what an earlier registry's pages gave a store to keep.  What either of them holds is not
    parsed again.
    """
    try:
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            return _unread(str(path), too_big(size, str(path)), previous)
        data = bytes_of(path)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        missing = Problem("unreadable-file", f"cannot read the registry: {reason}", file=str(path))
        return _unread(str(path), missing, previous)
    if len(data) < _BIG:
        return _registry(data, str(path), content_digest(data), previous, cache)
    # hashing lets go of the interpreter: on another core it costs no time
    digests: list[str] = []
    hashing = Thread(target=lambda: digests.append(content_digest(data)))
    hashing.start()
    try:
        loaded = _registry(data, str(path), "", previous, cache)
    finally:
        hashing.join()
    return replace(loaded, digest=digests[0])


def parse_registry(
    text: str,
    path: str = "data/orgs.yaml",
    *,
    previous: Previous = None,
    cache: Iterable[Kept] | None = None,
) -> LoadedRegistry:
    """The registry that a text says; see ``load``."""
    data = _as_bytes(text)
    return _registry(data, path, content_digest(data), previous, cache)


def _as_bytes(text: str) -> bytes:
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        # halves of characters come out as bytes that are no UTF-8, and are reported as such
        return text.encode("utf-8", "surrogatepass")


def _registry(
    data: bytes,
    path: str,
    digest: str,
    previous: Previous | Callable[[], Previous],
    cache: Iterable[Kept] | None,
) -> LoadedRegistry:
    if refused := refused_bytes(data, path):
        return _unread(path, refused, previous)
    with without_collector():
        return _put_together(data, path, digest, previous, cache)


def _put_together(
    data: bytes,
    path: str,
    digest: str,
    previous: Previous | Callable[[], Previous],
    cache: Iterable[Kept] | None,
) -> LoadedRegistry:
    before = previous if isinstance(previous, LoadedRegistry) else None
    known = before.pages if before and before.pages.pages else stored_pages(cache) if cache is not None else None
    pages = read_pages(without_bom(data), known)
    kept = _kept(pages, previous)
    entries = PagedValues("entries", pages, kept, _paged(before.entries if before else None))
    old_documents = _paged(before.documents if before else None)
    documents: PagedValues[DocumentRecord] = PagedValues("documents", pages, {}, old_documents)
    problems = [*_problems(pages, path), *_repeated(entries, pages, path), *_repeated(documents, pages, path)]
    placed = list(zip(pages.pages, pages.lines(), strict=False))
    return LoadedRegistry(
        path=path,
        entries=entries,
        documents=documents,
        not_same=tuple(
            NotSame(item.name, item.entity, item.document, item.line + line)
            for page, line in placed
            for item in page.said.not_same
        ),
        ignored=tuple(dict.fromkeys(text for page, _ in placed for text in page.said.ignored)),
        problems=tuple(sorted(problems, key=lambda problem: (problem.line, problem.column))),
        digest=digest,
        pages=pages,
        size=len(data),
    )


def _paged(values: Mapping[str, Value] | None) -> PagedValues[Value] | None:
    return values if isinstance(values, PagedValues) else None


def _kept(pages: Pages, previous: Previous | Callable[[], Previous]) -> dict[str, Entry]:
    """The last good version of every entry that is no longer read, marked stale."""
    broken = [key for page in pages.pages for key in page.said.broken]
    nameless = {names[0] for page in pages.pages for names in page.said.lost if names}
    # a section or file that is broken as a whole does not say which entries it held
    lost = "" in broken or any(problem.code == "several-documents" for problem in pages.problems)
    if not broken and not lost and not nameless:
        return {}
    before = previous() if callable(previous) else previous
    if before is None:
        return {}
    if nameless and not lost:
        broken += [key for key, entry in before.entries.items() if entry.name in nameless]
    keys = before.entries if lost else (key for key in broken if key in before.entries)
    lines = {
        key: line + at
        for number, (page, line) in enumerate(zip(pages.pages, pages.lines(), strict=False))
        for key in page.said.broken
        for at, _ in (*pages.places(number, key, document=False), *pages.places(number, key, document=True))
    }
    return {
        key: replace(before.entries[key], stale=True, line=lines.get(key, before.entries[key].line)) for key in keys
    }


def _problems(pages: Pages, path: str) -> Iterator[Problem]:
    yield from (replace(problem, file=path) for problem in pages.problems)
    for page, line in zip(pages.pages, pages.lines(), strict=False):
        if page.said.problems:
            yield from page.problems(path, line)
    seen: dict[str, int] = {}
    for number, (page, line) in enumerate(zip(pages.pages, pages.lines(), strict=False)):
        for heading in page.headings:
            at = heading.line + line
            if heading.name in seen:
                source = pages.text(number)[heading.start : heading.end].rstrip()
                yield Problem(
                    "duplicate-section",
                    f"the section '{heading.name}' is given twice",
                    file=path,
                    line=at,
                    column=1,
                    hint="put the two together",
                    source=source,
                    width=len(heading.name),
                    see=Place(path, seen[heading.name], 1),
                )
            seen.setdefault(heading.name, at)
    if not seen and not pages.problems and all(not (page.said.problems or any(page.said.keys)) for page in pages.pages):
        hint = "begin with a line 'organisations:'"
        yield Problem("empty-file", "the registry is empty", Severity.WARNING, file=path, hint=hint)


def _repeated(values: PagedValues[Value], pages: Pages, path: str) -> Iterator[Problem]:
    """A problem for each place but the first where a key is given again; the first that can be read counts."""
    again: dict[str, set[Page]] = {}
    for key, first, other in values.repeated:
        again.setdefault(key, set()).update((first, other))
    for page in pages.pages:
        for key in page.said.broken:
            if home := values.home(key):
                again.setdefault(key, set()).update((home, page))
    if not again:
        return
    lines = pages.lines()
    for key, homes in again.items():
        found = [
            (lines[number] + line, source)
            for number, page in enumerate(pages.pages)
            if page in homes
            for line, source in pages.places(number, key, document=values.what == "documents")
        ]
        for line, source in found[1:]:
            column = len(source) - len(source.lstrip(" ")) + 1
            yield Problem(
                "duplicate-entry",
                f"the {'document' if values.what == 'documents' else 'id'} '{key}' is given twice",
                file=path,
                line=line,
                column=column,
                hint="give one of them another id, or put the two together",
                source=source,
                width=len(key),
                see=Place(path, found[0][0], column),
            )


def _unread(path: str, problem: Problem, previous: Previous | Callable[[], Previous]) -> LoadedRegistry:
    before = previous() if callable(previous) else previous
    kept = {key: replace(entry, stale=True) for key, entry in before.entries.items()} if before else {}
    # an editor may be between taking the old file away and putting the new one there: what was parsed is kept
    pages = before.pages if isinstance(before, LoadedRegistry) else Pages()
    return LoadedRegistry(path=path, entries=kept, problems=(problem,), pages=pages)
