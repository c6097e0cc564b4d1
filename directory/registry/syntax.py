"""What a parser's complaint means for the person who wrote the line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from directory.registry.cutting import CONFLICT, key_length
from directory.registry.fields import FIELDS
from directory.registry.nodes import Spot, YamlError, problem_at

if TYPE_CHECKING:
    from directory.model import Problem

_FIELD_NAMES = frozenset(field.name for field in FIELDS)
_GLUED = re.compile(r"([A-Za-z_]+):(?=\S)")
_BLOCK_HEADER = re.compile(r"[|>](?:[+-]?\d?|\d[+-])(?:\s+#.*|\s*)$")
_COLON = re.compile(r":(?=\s|$)")
_CLOSES = {"[": "]", "{": "}"}
_RESERVED = {
    "@": "'@'",
    "`": "a backtick",
    "%": "'%'",
    "]": "']'",
    "}": "'}'",
    ",": "a comma",
}
_SAME_INDENT = "fields of one entry begin in the same column"
_ENGLISH = {
    "mapping values are not allowed in this context": "a colon stands where no key can be",
    "did not find expected key": "here a line 'key: value' was expected",
    "could not find expected ':'": "this line is not 'key: value'",
    "found unexpected end of stream": "a quote is opened and never closed",
    "found unknown escape character": "an unknown escape after a backslash in double quotes",
    "found invalid Unicode character escape code": "an escape that stands for no character",
    "did not find expected '-' indicator": "this line is not in the column of the list's other lines",
    "did not find expected ',' or ']'": "a list opened with '[' is not closed, or lacks a comma",
    "did not find expected ',' or '}'": "a mapping opened with '{' is not closed, or lacks a comma",
}


@dataclass(frozen=True, slots=True)
class Trap:
    """What is wrong in a line: column from 0, and how many code points are meant."""

    code: str
    message: str
    column: int
    width: int = 1
    hint: str = ""


def explain_error(error: Exception, text: str, first: int = 0) -> Problem:
    """The problem behind a parser's error; ``text`` has line feeds, the error concerns it from line ``first`` on."""
    mark = (error.problem_mark or error.context_mark) if isinstance(error, YamlError) else None
    lines = text.split("\n")
    last = min(mark.line if mark else len(lines) - 1, len(lines) - 1)
    # the parser stumbles at or after the line that is wrong, never before it
    for number in range(first, last + 1):
        if trap := trap_in(lines, number):
            spot = Spot(number, trap.column, trap.width)
            return problem_at(trap.code, trap.message, text, spot, hint=trap.hint)
    said = getattr(error, "problem", None) or "this is no YAML"
    if mark and mark.line > first and said.startswith("mapping values"):
        indent = len(lines[mark.line]) - len(lines[mark.line].lstrip(" "))
        message = "this line stands further in than the line it should stand under"
        return problem_at("bad-indent", message, text, Spot(mark.line, 0, max(indent, 1)), hint=_SAME_INDENT)
    spot = _last_written(lines, Spot(mark.line, mark.column)) if mark else Spot(first, 0)
    return problem_at("syntax", _ENGLISH.get(said, said), text, spot, hint=_general_hint(said))


def trap_in(lines: list[str], number: int) -> Trap | None:
    """What is wrong with a line of a block, as far as the line and those after it show."""
    line = lines[number].rstrip()
    indent = len(line) - len(line.lstrip(" "))
    if indent == len(line) or line[indent] == "#":
        return None
    if CONFLICT.match(line):
        return Trap("merge-conflict", "a merge conflict was left in the file", 0, 7, "keep one of the two versions")
    if line[indent].isspace():
        return odd_indent(line)
    at, keyed = _value_start(line, indent)
    if at >= len(line) or line[at] == "#":
        return None
    if trap := _trap_in_value(lines, number, at):
        return trap
    return None if keyed else _trap_without_key(line, indent)


def odd_indent(line: str) -> Trap | None:
    """The tab or odd space that a line is indented with, where there is one."""
    at = len(line) - len(line.lstrip(" "))
    character = line[at : at + 1]
    width = len(line) - at - len(line[at:].lstrip())
    if character == "\t":
        return Trap("tab-indent", "a tab indents this line", at, width, "use spaces: YAML takes no tabs there")
    if character.isspace() and line.strip():
        message = f"an odd space (U+{ord(character):04X}) indents this line"
        return Trap("odd-indent", message, at, width, "put plain spaces in its place")
    return None


def quoted(value: str) -> str:
    """The value as it can stand in a YAML file: in double quotes, or where it holds some, in single ones."""
    if '"' in value or "\\" in value:
        return "'" + value.replace("'", "''") + "'"
    return f'"{value}"'


def in_quotes(value: str) -> str:
    """A hint that shows the value in quotes."""
    value = value.strip()
    return f"put the value in quotes: {quoted(value)}" if len(value) <= 80 else "put the value in quotes"


def _value_start(line: str, indent: int) -> tuple[int, bool]:
    """Where a line's value starts, and whether a key or a dash leads to it."""
    at, dashed = indent, False
    while line[at : at + 2] == "- ":
        at, dashed = at + 2 + _spaces(line, at + 2), True
    length = key_length(line[at:])
    if not length or (dashed and line[at : at + length].rstrip(": \t") not in _FIELD_NAMES):
        return at, dashed
    return at + length + _spaces(line, at + length), True


def _spaces(line: str, at: int) -> int:
    return len(line) - at - len(line[at:].lstrip(" \t"))


def _trap_in_value(lines: list[str], number: int, at: int) -> Trap | None:
    line = lines[number].rstrip()
    value = line[at:]
    first = value[0]
    if first in "\"'":
        return _quote_trap(lines, number, at)
    if first in _CLOSES:
        return _bracket_trap(lines, number, at)
    if message := _reserved(value):
        code = "yaml-alias" if first == "*" else "reserved-start"
        return Trap(code, message, at, hint=in_quotes(value))
    bare = re.split(r"\s#", value)[0]
    if first not in "&!" and (colon := _COLON.search(bare)):
        message = "a colon followed by a space starts a new key"
        return Trap("colon-in-text", message, at + colon.start(), hint=in_quotes(bare))
    return None


def _reserved(value: str) -> str | None:
    """Why a value without quotes cannot begin as this one does."""
    first = value[0]
    if first == "*":
        return "'*' begins a YAML alias; they are not used here"
    if first in "|>" and not _BLOCK_HEADER.fullmatch(value):
        return f"a value that begins with '{first}' is a text block"
    if first in _RESERVED:
        return f"a value cannot begin with {_RESERVED[first]}"
    if value.startswith(("- ", "? ")) or value in {"-", "?"}:
        return f"a value cannot begin with '{first}' and a space"
    return None


def _quote_trap(lines: list[str], number: int, at: int) -> Trap | None:
    line = lines[number].rstrip()
    quote = line[at]
    closing = re.compile(r'(?:[^"\\]|\\.)*"' if quote == '"' else r"(?:[^']|'')*'", re.DOTALL)
    found = closing.match(line, at + 1)
    if not found:
        if closing.match("\n".join([line[at + 1 :], *lines[number + 1 :]])):
            return None
        return Trap("unclosed-quote", f"this {quote} is opened and never closed", at, hint=f"close it with {quote}")
    rest = line[found.end() :]
    if not rest.strip() or re.match(r"\s+#|\s*:(?:\s|$)", rest):
        return None
    column = found.end() + len(rest) - len(rest.lstrip())
    return Trap(
        "quote-in-text", "text goes on after the closing quote", column, len(rest.strip()), in_quotes(line[at:])
    )


def _bracket_trap(lines: list[str], number: int, at: int) -> Trap | None:
    line = lines[number].rstrip()
    opening = line[at]
    end = _closing_bracket(line, at)
    if end is None:
        if _closing_bracket("\n".join([line[at:], *lines[number + 1 :]]), 0) is not None:
            return None
        closes = _CLOSES[opening]
        hint = f"close it with '{closes}'; if it is part of a name, put the name in quotes"
        return Trap("unclosed-bracket", f"this '{opening}' is opened and never closed", at, hint=hint)
    rest = line[end + 1 :]
    if not rest.strip() or re.match(r"\s+#|\s*:(?:\s|$)", rest):
        return None
    column = end + 1 + len(rest) - len(rest.lstrip())
    message = f"text goes on after the closing '{_CLOSES[opening]}'"
    return Trap("bracket-in-text", message, column, len(rest.strip()), in_quotes(line[at:]))


def _closing_bracket(text: str, at: int) -> int | None:
    depth = 0
    for found in re.finditer(r"""[\[\]{}]|(?<=[\[{,:\s])"(?:[^"\\]|\\.)*"|(?<=[\[{,:\s])'(?:[^']|'')*'""", text[at:]):
        if found.group() in "[{":
            depth += 1
        elif found.group() in "]}":
            depth -= 1
            if depth == 0:
                return at + found.start()
    return None


def _trap_without_key(line: str, indent: int) -> Trap | None:
    glued = _GLUED.match(line, indent)
    if glued and glued[1] in _FIELD_NAMES:
        hint = f"write '{glued[1]}: {line[glued.end() :][:60].strip()}'"
        return Trap("missing-space", "a colon needs a space after it to start a value", glued.end() - 1, hint=hint)
    return None


def _last_written(lines: list[str], spot: Spot) -> Spot:
    """The place itself, or where that lies behind the last line, the end of what is written."""
    number = min(spot.line, len(lines) - 1)
    if lines[number].strip():
        return Spot(number, min(spot.column, len(lines[number])))
    while number > 0 and not lines[number].strip():
        number -= 1
    return Spot(number, len(lines[number].rstrip()))


def _general_hint(said: str) -> str:
    if "expected key" in said or "expected ':'" in said or "'-' indicator" in said:
        return "look at the indent of this line, and at quotes and brackets above it"
    if "escape" in said:
        return "in double quotes a backslash is written twice; in single quotes once"
    return "put the value in quotes"
