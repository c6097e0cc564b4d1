"""Registries as hands write them, made from a seed: every way of quoting, listing, indenting and commenting."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from directory.model import EntityKind, Role
from directory.registry.operations import (
    AddEntry,
    AddName,
    AddPosition,
    IgnoreName,
    MarkDistinct,
    MergeEntries,
    Operation,
    RejectName,
    RemoveName,
    RenameEntry,
    SetDocumentField,
    SetDocumentRoles,
    SetField,
    SplitEntry,
    Unignore,
    WithdrawRejection,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from random import Random

ORGANISATIONS = ("un", "mines-bureau", "a1", "rights", "x-2", "harbour")
PEOPLE = ("jo-doe", "ann", "p9")
DOCUMENTS = ("a.txt", "b: c.txt", "001_x.pdf", "письмо.docx")
NASTY = (
    "NO",
    "a: b",
    "x #1 y",
    "#1",
    "- dash",
    "[BBC] News",
    '"Gala" Women',
    "'Women's Forum'",
    "it's",
    "\x1b[31mred",
    "two\nlines",
    "next\x85line",
    "sep\u2028arator",
    "back\\slash",
    "*star",
    "&Co Ltd",
    "!Women",
    "%x",
    "@x",
    "`x",
    "? x",
    "=",
    "~",
    "null",
    "2020-10-08",
    "007",
    "1_000",
    "yes",
    "{curly}",
    "a, b, c",
    "Platform: Culture, Sports",
    "trailing:",
    "tab\there",
    "zero\u200bwidth",
    "nb\u00a0space",
    "Amnistía Internacional",
    "Служба ООН",
    "国際",
    "😀 org",
    "...",
    "---",
    "x" * 300,
    ">Foo",
    "|Foo",
    "<<",
    "a  b",
    "https://example.org/x?y=1#z",
    "end?]",
    "{{",
)


class Hand:
    """One hand at one keyboard: its habits are drawn once, its moods line by line."""

    def __init__(self, random: Random, names: Sequence[str] = ()) -> None:
        self.random = random
        self.names = (*names, *NASTY)
        self.step = random.choice((2, 2, 2, 4, 3, 1))
        self.dash = random.choice((0, 2, 2, 4))
        self.comments = random.choice((0.0, 0.1, 0.4))
        self.blanks = random.choice((0.0, 0.2, 1.0))

    def name(self) -> str:
        return self.random.choice(self.names)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def file(self) -> str:
        sections = [name for name in ("organisations", "people", "documents", "decisions") if self.chance(0.85)]
        if self.chance(0.3):
            self.random.shuffle(sections)
        lines = ["# registry", ""] if self.chance(0.5) else []
        lines += ["---"] if self.chance(0.05) else []
        for section in sections:
            lines += self.section(section)
        text = "\n".join(lines) + "\n"
        if self.chance(0.2):
            text = text.rstrip("\n")
        if self.chance(0.3):
            text = text.replace("\n", self.random.choice(("\r\n", "\r\n", "\r")))
        return ("\ufeff" if self.chance(0.1) else "") + text

    def section(self, section: str) -> list[str]:
        if self.chance(0.06):
            return [f"{section}:{self.random.choice((' {}', '', '  # none yet', ' {}  # none'))}"]
        heading = f"{self.key(section)}:{self.comment()}"
        body: list[str] = []
        for key in self.keys_of(section):
            body += self.entry(section, key)
            body += [""] if self.chance(self.blanks) else []
        return [heading, *body]

    def keys_of(self, section: str) -> list[str]:
        known = {
            "organisations": ORGANISATIONS,
            "people": PEOPLE,
            "documents": DOCUMENTS,
            "decisions": ("not_same", "ignore"),
        }
        keys = [key for key in known[section] if self.chance(0.7)] or [known[section][0]]
        if self.chance(0.5):
            self.random.shuffle(keys)
        return keys

    def entry(self, section: str, key: str) -> list[str]:
        margin = " " * self.step
        above = [f"{margin}# about {key}"] if self.chance(self.comments) else []
        if section == "decisions":
            return [*above, *self.field(key, self.decisions(key), self.step)]
        fields = self.fields(section, key)
        written = self.key(key)
        if self.chance(0.08):
            return [*above, f"{margin}{written}: {self.flow(fields)}{self.comment()}"]
        inner = self.step * 2
        lines = [*above, f"{margin}{written}:{self.comment()}"]
        for field, value in fields.items():
            lines += self.field(field, value, inner)
            lines += [f"{' ' * inner}# todo"] if self.chance(self.comments / 3) else []
        return lines

    def fields(self, section: str, key: str) -> dict[str, object]:
        if section == "documents":
            return {"date": "2020", "roles": {entity: ["target"] for entity in ORGANISATIONS[:2] if self.chance(0.5)}}
        if self.chance(0.08):
            return {"merged_into": self.random.choice([other for other in ORGANISATIONS if other != key])}
        known: list[tuple[str, Callable[[], object]]] = [
            ("aliases", lambda: self.some_names(3)),
            ("notes", lambda: self.random.choice(("some text", "more\nlines\n", "keep\n\n\n", " lead"))),
            ("country", lambda: "NO"),
            ("distinct_from", lambda: [self.random.choice(ORGANISATIONS)]),
            ("links", lambda: ["https://example.org", "https://example.com/a?b"]),
            ("ids", lambda: {"wikidata": "Q1"}),
        ]
        if section == "organisations":
            known += [
                ("acronyms", lambda: [self.random.choice(("UN", "MB", "A&B", "NO"))]),
                ("parent", lambda: self.random.choice(ORGANISATIONS)),
                ("member_of", lambda: [self.random.choice(ORGANISATIONS) for _ in range(2)]),
                ("kind", lambda: "ngo"),
            ]
        else:
            known += [("roles", lambda: [{"org": self.random.choice(ORGANISATIONS), "role": self.name()}])]
        fields: dict[str, object] = {"name": self.name()}
        fields |= {field: make() for field, make in known if self.chance(0.4)}
        if self.chance(0.3):
            items = list(fields.items())
            self.random.shuffle(items)
            fields = dict(items)
        return fields

    def decisions(self, key: str) -> list[object]:
        if key == "ignore":
            return list(self.some_names(4))
        return [
            {"name": self.name(), "entity": self.random.choice(ORGANISATIONS)} for _ in range(self.random.randint(1, 2))
        ]

    def some_names(self, most: int) -> list[str]:
        return [self.name() for _ in range(self.random.randint(0, most))]

    def field(self, key: str, value: object, indent: int) -> list[str]:
        margin = " " * indent
        head = f"{margin}{self.key(key)}:"
        if isinstance(value, str):
            return self.text_field(head, value, indent)
        if isinstance(value, dict):
            return self.mapping_field(head, value, indent)
        assert isinstance(value, list)
        if len(value) == 1 and isinstance(value[0], str) and self.chance(0.4):
            return self.text_field(head, value[0], indent)
        if not value or self.chance(0.35):
            return self.flow_list(head, value, indent)
        lines = [f"{head}{self.comment()}"]
        for item in value:
            lines += self.item(item, indent + self.dash)
            lines += [f"{' ' * indent}# between"] if self.chance(self.comments / 4) else []
        return lines

    def text_field(self, head: str, value: str, indent: int) -> list[str]:
        if "\n" in value and self.chance(0.7):
            chomp = self.random.choice("|>") + self.random.choice(("", "-", "+", ""))
            return [
                f"{head} {chomp}",
                *(f"{' ' * (indent + 2)}{line}".rstrip() for line in value.strip().split("\n")),
                *([""] if self.chance(0.3) else []),
            ]
        return [f"{head} {self.scalar(value)}{self.comment()}"]

    def mapping_field(self, head: str, value: dict[str, object], indent: int) -> list[str]:
        if not value or self.chance(0.4):
            return [f"{head} {self.flow(value)}{self.comment()}"]
        lines = [head]
        for key, inner in value.items():
            lines += self.field(key, inner, indent + self.step)
        return lines

    def flow_list(self, head: str, value: list[object], indent: int) -> list[str]:
        if not value:
            return [f"{head} {self.random.choice(('[]', '[ ]', ''))}{self.comment()}"]
        if self.chance(0.6):
            comma = "," if self.chance(0.1) else ""
            return [f"{head} [{', '.join(self.flow(item) for item in value)}{comma}]{self.comment()}"]
        margin = " " * (indent + 2)
        lines = [f"{margin}{self.flow(item)},{self.comment()}" for item in value]
        if self.chance(0.5):
            lines[-1] = f"{margin}{self.flow(value[-1])}{self.comment()}"
        return [f"{head} [", *lines, f"{margin}]"]

    def item(self, item: object, indent: int) -> list[str]:
        margin = " " * indent
        if isinstance(item, dict) and self.chance(0.4):
            pairs = list(item.items())
            first = f"{margin}- {pairs[0][0]}: {self.scalar(str(pairs[0][1]))}{self.comment()}"
            return [first, *(f"{margin}  {key}: {self.scalar(str(value))}{self.comment()}" for key, value in pairs[1:])]
        if isinstance(item, dict):
            return [f"{margin}- {self.flow(item)}{self.comment()}"]
        text = str(item)
        if self.chance(0.05) and text.isascii() and text.isprintable():
            return [f"{margin}- |-", f"{margin}    {text.strip()}"]
        return [f"{margin}- {self.scalar(text)}{self.comment()}"]

    def flow(self, value: object) -> str:
        if isinstance(value, dict):
            return (
                "{"
                + ", ".join(f"{self.scalar(key, flow=True)}: {self.flow(item)}" for key, item in value.items())
                + "}"
            )
        if isinstance(value, list):
            return "[" + ", ".join(self.flow(item) for item in value) + "]"
        return self.scalar(str(value), flow=True)

    def scalar(self, text: str, *, flow: bool = False) -> str:
        forms = [json.dumps(text, ensure_ascii=all(ord(character) < 0x10000 for character in text))]
        if text.isprintable():
            forms.append("'" + text.replace("'", "''") + "'")
        plain = text.replace(" ", "").replace("'", "").replace("-", "").replace(".", "")
        if plain.isalnum() and text[0].isalnum() and text == text.strip():
            forms += [text] * 4
        elif (
            not flow
            and plain.replace(",", "").replace("(", "").isalnum()
            and text[0].isalpha()
            and text == text.strip()
        ):
            forms += [text] * 2
        return self.random.choice(forms)

    def key(self, key: str) -> str:
        plain = key if ": " not in key else f'"{key}"'
        return self.random.choice((plain, plain, plain, plain, plain, f'"{key}"', f"'{key}'"))

    def comment(self) -> str:
        return self.random.choice(("  # why", " #x", "   # a: [b, c")) if self.chance(self.comments) else ""

    def operation(self, data: Mapping[str, object]) -> Operation:
        """An operation that may be meant on the data."""
        pick = self.random.choice
        held = {section: value for section, value in data.items() if isinstance(value, dict)}
        organisations = tuple(held.get("organisations", {})) or ORGANISATIONS
        people = tuple(held.get("people", {})) or PEOPLE
        everybody = (*organisations, *people)
        known = tuple(_names(held))
        if known:
            self.names = (*self.names, *known, *self.random.choices(known, k=len(self.names)))
        makers: list[Callable[[], Operation]] = [
            lambda: AddName(pick(everybody), self.name(), self.chance(0.3)),
            lambda: AddName(pick(everybody), self.name()),
            lambda: RemoveName(
                *pick([(one, names[0]) for one, names in _aliases(held)] or [(pick(everybody), self.name())])
            ),
            lambda: RejectName(self.name(), pick(everybody), pick((None, None, pick(DOCUMENTS)))),
            lambda: WithdrawRejection(self.name(), pick(everybody)),
            lambda: IgnoreName(self.name()),
            lambda: Unignore(self.name()),
            self.new_entry,
            lambda: MergeEntries(pick(everybody), pick(everybody)),
            lambda: MergeEntries(pick(organisations), pick(organisations)),
            lambda: MergeEntries(pick(people), pick(people)),
            lambda: SplitEntry(
                *pick(_aliases(held) or [(pick(everybody), (self.name(),))]),
                f"new-{self.random.randint(0, 9)}",
                self.name(),
            ),
            lambda: RenameEntry(pick(everybody), self.name()),
            lambda: SetField(pick(everybody), *pick(self.settings())),
            lambda: AddPosition(pick(people), pick(organisations), self.name(), since=pick((None, "2020"))),
            lambda: MarkDistinct(pick(organisations), pick(organisations)),
            lambda: SetDocumentField(pick(DOCUMENTS), pick(("title", "place", "date")), pick((None, self.name()))),
            lambda: SetDocumentRoles(pick(DOCUMENTS), pick(everybody), pick((None, (), (Role.TARGET, Role.SIGNATORY)))),
        ]
        return pick(makers)()

    def new_entry(self) -> AddEntry:
        kind = self.random.choice(tuple(EntityKind))
        names = tuple(self.name() for _ in range(2))
        return AddEntry(f"new-{self.random.randint(0, 9)}", kind, (("name", self.name()), ("aliases", names)))

    def settings(self) -> tuple[tuple[str, str | tuple[str, ...] | None], ...]:
        return (
            ("notes", self.name()),
            ("notes", None),
            ("country", "NO"),
            ("aliases", tuple(self.name() for _ in range(self.random.randint(0, 3)))),
            ("links", ("https://example.org/new",)),
            ("ids.ror", "05x"),
            ("ids.wikidata", None),
            ("parent", self.random.choice(ORGANISATIONS)),
            ("member_of", (self.random.choice(ORGANISATIONS),)),
        )


def _names(held: Mapping[str, Mapping[str, object]]) -> Iterator[str]:
    for section, entries in held.items():
        for fields in entries.values():
            values = fields if section == "decisions" else fields.get("aliases", ()) if isinstance(fields, dict) else ()
            for value in values if isinstance(values, list) else [values]:
                yield from [value] if isinstance(value, str) and value else []


def _aliases(held: Mapping[str, Mapping[str, object]]) -> list[tuple[str, tuple[str, ...]]]:
    found: list[tuple[str, tuple[str, ...]]] = []
    for section in ("organisations", "people"):
        for key, fields in held.get(section, {}).items():
            names = fields.get("aliases") if isinstance(fields, dict) else None
            found += [(key, (name,)) for name in ([names] if isinstance(names, str) else names or []) if name]
    return found
