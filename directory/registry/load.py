"""``data/orgs.yaml`` as a registry: split, parsed block by block, put together with every problem of the file."""

from __future__ import annotations

import gc
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from typing import TYPE_CHECKING

from directory.model import Place, Problem, Registry, Severity
from directory.registry.blocks import Block, Layout, split
from directory.registry.fields import SECTIONS
from directory.registry.parsed import ParsedBlock, place_problems
from directory.registry.reading import read_block, refused_heading
from directory.registry.source import MAX_FILE_BYTES, Source, decode, from_text, line_at, too_big, with_line_feeds
from directory.registry.spelling import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from directory.model import DocumentRecord, Entry

_BULK = 500


@dataclass(frozen=True, slots=True)
class LoadedRegistry(Registry):
    """A registry with the text it was read from, cut into blocks, and what each block says by its digest."""

    text: str = field(default="", repr=False, compare=False)
    layout: Layout = field(default=Layout((), ()), repr=False, compare=False)
    parsed: Mapping[str, ParsedBlock] = field(default_factory=dict, repr=False, compare=False)


def load(
    path: Path, *, previous: Registry | None = None, cache: Mapping[str, ParsedBlock] | None = None
) -> LoadedRegistry:
    """Read a registry file; what is wrong with it, or its absence, is among the problems.

    ``previous`` gives the last good version of what no longer parses.  Blocks whose digest is in ``cache``
    (or was in ``previous``) are not parsed again.
    """
    try:
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            return _unread(str(path), too_big(size, str(path)), previous)
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        missing = Problem("unreadable-file", f"cannot read the registry: {reason}", file=str(path))
        return _unread(str(path), missing, previous)
    source = decode(data, str(path))
    return _registry(source, str(path), _Known.of(previous, cache), blake2b(data, digest_size=16).hexdigest())


def parse_registry(
    text: str,
    path: str = "data/orgs.yaml",
    *,
    previous: Registry | None = None,
    cache: Mapping[str, ParsedBlock] | None = None,
) -> LoadedRegistry:
    """The registry that a text says; see ``load``."""
    hashed = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    return _registry(from_text(text), path, _Known.of(previous, cache), hashed)


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known from before: the last good entries, and parsed blocks by digest."""

    previous: Registry
    blocks: tuple[Mapping[str, ParsedBlock], ...]

    @classmethod
    def of(cls, previous: Registry | None, cache: Mapping[str, ParsedBlock] | None) -> _Known:
        blocks = (previous.parsed if isinstance(previous, LoadedRegistry) else {}, cache or {})
        return cls(previous or Registry(), tuple(known for known in blocks if known))

    def get(self, digest: str) -> ParsedBlock | None:
        for known in self.blocks:
            if (found := known.get(digest)) is not None:
                return found
        return None


def _registry(source: Source, path: str, known: _Known, digest: str) -> LoadedRegistry:
    layout = split(source.text)
    text = with_line_feeds(source.text)
    parsed = _parse_blocks(text, layout.blocks, known)
    problems = [replace(problem, file=path) for problem in (*source.problems, *layout.problems)]
    problems.extend(_section_problems(layout, text, path))
    for block in layout.blocks:
        problems.extend(place_problems(parsed[block.digest].problems, path, block.line))
    together = _Together(path, text, problems)
    placed = [(block, parsed[block.digest]) for block in layout.blocks]
    together.claim_broken(placed)
    entries = together.by_id((entry, block) for block, said in placed for entry in said.entries)
    documents = together.by_name((record, block) for block, said in placed for record in said.documents)
    _keep_stale(entries, layout.blocks, parsed, known.previous, read=not source.problems and layout.size == len(text))
    return LoadedRegistry(
        path=path,
        entries=entries,
        documents=documents,
        not_same=tuple(replace(item, line=item.line + block.line) for block, said in placed for item in said.not_same),
        ignored=tuple(dict.fromkeys(text for _, said in placed for text in said.ignored)),
        problems=tuple(sorted(problems, key=lambda problem: (problem.line, problem.column))),
        digest=digest,
        text=source.text,
        layout=layout,
        parsed=parsed,
    )


def _parse_blocks(text: str, blocks: tuple[Block, ...], known: _Known) -> dict[str, ParsedBlock]:
    parsed: dict[str, ParsedBlock] = {}
    # nodes and marks are many and short-lived: the collector would walk them all again and again
    pause = len(blocks) > _BULK and gc.isenabled()
    if pause:
        gc.disable()
    try:
        for block in blocks:
            if block.digest not in parsed:
                found = known.get(block.digest)
                parsed[block.digest] = found or read_block(block.section, block.key, text[block.start : block.end])
    finally:
        if pause:
            gc.enable()
    return parsed


@dataclass(slots=True)
class _Together:
    """Entries of all blocks put under their ids; of two with one id the first counts."""

    path: str
    text: str
    problems: list[Problem]
    broken: dict[str, int] = field(default_factory=dict)

    def claim_broken(self, placed: Iterable[tuple[Block, ParsedBlock]]) -> None:
        """Remember where ids stand whose entries could not be read."""
        for block, said in placed:
            for key in said.broken:
                self.broken.setdefault(key, block.line)

    def by_id(self, found: Iterable[tuple[Entry, Block]]) -> dict[str, Entry]:
        entries: dict[str, Entry] = {}
        for entry, block in found:
            line = entry.line + block.line
            if first := entries.get(entry.id):
                self._twice("id", entry.id, block, first.line)
            else:
                if entry.id in self.broken:
                    self._twice("id", entry.id, block, self.broken[entry.id])
                entries[entry.id] = replace(entry, line=line)
        return entries

    def by_name(self, found: Iterable[tuple[DocumentRecord, Block]]) -> dict[str, DocumentRecord]:
        records: dict[str, DocumentRecord] = {}
        for record, block in found:
            line = record.line + block.line
            if first := records.get(record.name):
                self._twice("document", record.name, block, first.line)
            else:
                records[record.name] = replace(record, line=line)
        return records

    def _twice(self, what: str, key: str, block: Block, first: int) -> None:
        source = line_at(self.text, block.start)
        column = len(source) - len(source.lstrip(" ")) + 1
        self.problems.append(
            Problem(
                "duplicate-entry",
                f"the {what} '{key}' is given twice; the first counts",
                file=self.path,
                line=block.line,
                column=column,
                hint="give one of them another id, or put the two together",
                source=source,
                width=len(key),
                see=Place(self.path, first, column),
            )
        )


def _section_problems(layout: Layout, text: str, path: str) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for heading in layout.headings:
        source = line_at(text, heading.start)
        at = Problem(
            "", "", file=path, line=heading.line, column=1, source=source, width=len(source.partition(":")[0].rstrip())
        )
        if refused := refused_heading(source):
            yield from place_problems(refused, path, heading.line)
        elif heading.name in seen:
            message = f"the section '{heading.name}' is given twice"
            see = Place(path, seen[heading.name], 1)
            yield replace(at, code="duplicate-section", message=message, hint="put the two together", see=see)
        elif heading.name not in SECTIONS:
            hint = did_you_mean(heading.name, SECTIONS) or f"known are {', '.join(SECTIONS)}"
            yield replace(at, code="unknown-section", message=f"there is no section '{heading.name}'", hint=hint)
        seen.setdefault(heading.name, heading.line)
    if not layout.headings and not layout.blocks and not layout.problems:
        message = "the registry is empty"
        yield Problem("empty-file", message, Severity.WARNING, file=path, hint="begin with a line 'organisations:'")


def _keep_stale(
    entries: dict[str, Entry],
    blocks: tuple[Block, ...],
    parsed: Mapping[str, ParsedBlock],
    previous: Registry,
    *,
    read: bool,
) -> None:
    """Put the last good version of what no longer parses among the entries."""
    if not previous.entries:
        return
    # a section or file that is broken as a whole does not say which entries it held
    lost = not read or any(not block.key and parsed[block.digest].broken for block in blocks)
    if lost:
        for key, entry in previous.entries.items():
            entries.setdefault(key, replace(entry, stale=True))
    for block in blocks:
        for key in parsed[block.digest].broken:
            if key in previous.entries and key not in entries:
                entries[key] = replace(previous.entries[key], line=block.line, stale=True)


def _unread(path: str, problem: Problem, previous: Registry | None) -> LoadedRegistry:
    kept = {key: replace(entry, stale=True) for key, entry in previous.entries.items()} if previous else {}
    return LoadedRegistry(path=path, entries=kept, problems=(problem,))
