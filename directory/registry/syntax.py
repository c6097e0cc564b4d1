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
_ODD_AFTER_COLON = re.compile(r"([A-Za-z_]+):([^\S \t\n]+)")
# what begins a list's item elsewhere: in word processors, in mails, in numbered lists
BULLET = re.compile(
    "(?:[*+\u2022\u2023\u25e6\u25aa\u25cf\u25cb\u25a0\u00b7\u2043\u2013\u2014\u2212\u27a2\u27a4]|\\d{1,3}[.)])\\s+"
)
_NO_COLON = re.compile("\\s*([A-Za-z_]+)(?:\\s*[=;\uff1a\ufe55\u2236]\\s*|\\s+[\u2013\u2014-]\\s+|\\s+)(\\S.*)")
_FENCE = re.compile(r"(?:```|~~~)")
_QUOTED_MAIL = re.compile(r">\s*(?:[\w-]+:(?:\s|$)|-\s)")
_NOTES_ELSEWHERE = ("//", "/*", "<!--", ";;", "--")
_SPACE_HASH = re.compile(r"""(?<=[\s,\[{])#[^\n]*|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'""")
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
    if trap := _foreign(line, indent):
        return trap
    at, keyed = _value_start(line, indent)
    if at >= len(line) or line[at] == "#":
        return None
    if trap := _trap_in_value(lines, number, at):
        return trap
    return None if keyed else _trap_without_key(line, indent)


def _foreign(line: str, indent: int) -> Trap | None:
    """What of other ways to write things down a line holds: bullets, Markdown, mails, odd spaces."""
    written = line[indent:]
    if written.startswith("-\t"):
        return Trap("tab-indent", "a tab stands after the dash", indent + 1, 1, "put a space in its place")
    if found := BULLET.match(written):
        hint = f"write '- {written[found.end() :][:60].strip()}'"
        return Trap("bullet", "a list's item begins with a dash and a space", indent, len(found.group().rstrip()), hint)
    if _FENCE.match(written):
        return Trap("not-yaml", "this line belongs to Markdown", indent, len(written), "take the line out")
    if _QUOTED_MAIL.match(written):
        return Trap("not-yaml", "'>' begins this line, as in a quoted mail", indent, 1, "take it out of every line")
    if written.startswith(_NOTES_ELSEWHERE):
        hint = "put '# ' before it, or take the line out"
        return Trap("not-yaml", "a comment begins with '#' here", indent, len(written), hint)
    if (found := _ODD_AFTER_COLON.match(written)) and found[1] in _FIELD_NAMES:
        message = f"an odd space (U+{ord(found[2][0]):04X}) stands after the colon"
        return Trap("odd-space", message, indent + found.start(2), len(found[2]), "put a plain space in its place")
    return None


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


def with_colon(line: str) -> str:
    """A line that begins with a field's name as it would be with its colon; empty where it begins with none.

    >>> with_colon("    kind = ngo"), with_colon("    founded in 1990")
    ('kind: ngo', '')
    """
    found = _NO_COLON.match(line)
    if not found or found[1].lower() not in _FIELD_NAMES:
        return ""
    return f"{found[1].lower()}: {found[2][:60].strip()}"


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
    cut = next((found for found in _SPACE_HASH.finditer(line, at, end) if found.group().startswith("#")), None)
    if cut:
        message = f"{cut.group()[:60]!r} is read as a comment: a space and '#' end the value"
        return Trap("comment-in-text", message, cut.start(), len(cut.group()), "put what holds the '#' in quotes")
    rest = line[end + 1 :]
    if not rest.strip() or re.match(r"\s+#|\s*:(?:\s|$)", rest):
        return None
    column = end + 1 + len(rest) - len(rest.lstrip())
    if not rest.strip(" ]}"):
        return Trap(
            "bracket-in-text", "a bracket is closed that was not opened", column, len(rest.strip()), "take it out"
        )
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
    if line.startswith("-", indent) and indent and len(line) > indent + 1:
        message, hint = "a dash needs a space after it to begin an item", f"write '- {line[indent + 1 :][:60].strip()}'"
        return Trap("run-on-list", message, indent, 1, hint)
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
