"""The habits of listing who signs: the form of an item, how items are strung together, what sorts them."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from textwrap import fill
from typing import TYPE_CHECKING

from tests.bench.layout_words import COUNTRIES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class Layout:
    """A habit: the form of an item, how items are strung together, and whether a heading sorts them."""

    name: str
    form: str
    string: str


def _lines(mark: str, end: str = "", gap: str = "\n") -> Callable[[Sequence[str]], str]:
    return lambda items: gap.join(
        mark.replace("#", str(n)).replace("@", chr(96 + n)) + item + end for n, item in enumerate(items, 1)
    )


def _joined(separator: str, last: str = "", end: str = "") -> Callable[[Sequence[str]], str]:
    return lambda items: separator.join(items[:-1]) + (last or separator) + items[-1] + end


def _wrapped(separator: str, last: str = "", end: str = ".") -> Callable[[Sequence[str]], str]:
    return lambda items: fill(_joined(separator, last, end)(items), 72, break_on_hyphens=False)


def _tagged(before: str, inside: str, after: str) -> Callable[[Sequence[str]], str]:
    return lambda items: (
        before
        + "".join(inside.replace("%", escape(item, quote=False).replace("\n", "<br>\n")) for item in items)
        + after
    )


def _hanging(items: Sequence[str]) -> str:
    return "\n".join(fill(f"- {item}", 46, subsequent_indent="  ", break_on_hyphens=False) for item in items)


def _side_by_side(items: Sequence[str]) -> str:
    half = (len(items) + 1) // 2
    right = [*items[half:], ""]
    width = max(map(len, items[:half])) + 6
    return "\n".join(f"{left:{width}}{other}".rstrip() for left, other in zip(items[:half], right, strict=False))


def _sorted(heading: str, mark: str = "", under: str = "\n", over: str = "\n\n") -> Callable[[Sequence[str]], str]:
    """Items under countries in their order."""

    def strung(items: Sequence[str]) -> str:
        size, groups = 3, []
        for place in range(0, len(items), size):
            country = COUNTRIES[(place * 7 + len(items)) % len(COUNTRIES)]
            title = heading.replace("%", country).replace("^", country.upper())
            groups.append(title + under + "\n".join(mark + item for item in items[place : place + size]))
        return over.join(groups)

    return strung


STRINGS: dict[str, Callable[[Sequence[str]], str]] = {
    "lines": _lines(""),
    "blank between": _lines("", gap="\n\n"),
    "- ": _lines("- "),
    "-": _lines("-"),
    "* ": _lines("* "),
    "• ": _lines("• "),
    "– ": _lines("– "),
    "· tab": _lines("·\t"),
    "o tab": _lines("o\t"),
    "✓ ": _lines("✓ "),
    "> ": _lines("> "),
    "1. ": _lines("#. "),
    "1) ": _lines("#) "),
    "(1) ": _lines("(#) "),
    "1 - ": _lines("# - "),
    "1.tab": _lines("#.\t"),
    "1 ": _lines("# "),
    "No. 1 ": _lines("No. # "),
    "#1 ": lambda items: "\n".join(f"#{n} {item}" for n, item in enumerate(items, 1)),
    "[1] ": _lines("[#] "),
    "a) ": _lines("@) "),
    "1. blank between": _lines("#. ", gap="\n\n"),
    "lines ;": _lines("", ";"),
    "lines ,": _lines("", ","),
    "lines .": _lines("", "."),
    "lines /": _lines("", " /"),
    "- lines ;": _lines("- ", ";"),
    "inline ;": _joined("; ", end="."),
    "inline ; and": _joined("; ", "; and ", "."),
    "inline ,": _joined(", ", " and ", "."),
    "inline /": _joined(" / "),
    "inline |": _joined(" | "),
    "inline •": _joined(" • "),
    "inline –": _joined(" – "),
    "inline 1)": lambda items: " ".join(f"{n}) {item}" for n, item in enumerate(items, 1)),
    "inline (1)": lambda items: ", ".join(f"({n}) {item}" for n, item in enumerate(items, 1)),
    "inline 1.": lambda items: " ".join(f"{n}. {item}" for n, item in enumerate(items, 1)),
    "run on": _joined(" "),
    "wrapped ;": _wrapped("; "),
    "wrapped ,": _wrapped(", ", " and "),
    "wrapped •": _wrapped(" • ", end=""),
    "hanging": _hanging,
    "side by side": _side_by_side,
    "html ul": _tagged("<ul>\n", "<li>%</li>\n", "</ul>"),
    "html ol p": _tagged("<ol>", "<li><p>%</p></li>", "</ol>"),
    "html br": _tagged("<p>", "%<br />\n", "</p>"),
    "html br joined": _tagged("<p>", "%<br>", "</p>"),
    "html p": _tagged("", "<p>%</p>\n", ""),
    "html strong": _tagged("", "<p><strong>%</strong></p>\n", ""),
    "html cells": _tagged("<table>", "<tr><td>%</td></tr>\n", "</table>"),
    "md bold": _lines("**", "**  "),
    "md bullets": _lines("* **", "**"),
    "md italics": _lines("*", "*", "\n\n"),
    "md link": _lines("- [", "](https://example.org/a)"),
    "md break": _lines("", "\\"),
    "md quote": _lines("> ", "  "),
    "wiki *": _lines("*"),
    "wiki #": lambda items: "\n".join(f"# {item}" for item in items),
    "wiki '''": _lines("* '''", "'''"),
    "wiki [[": _lines("* [[", "]]"),
    "country:": _sorted("%:"),
    "country": _sorted("%"),
    "COUNTRY": _sorted("^"),
    "**country**": _sorted("**%**", "- "),
    "## country": _sorted("## %", "* ", "\n\n"),
    "country close": _sorted("%", "- ", "\n", "\n"),
    "country -": _sorted("%", "- "),
}

BODY_FORMS = {
    "o": "{o}",
    "O": "{O}",
    "o, c": "{o}, {c}",
    "o (c)": "{o} ({c})",
    "o - c": "{o} - {c}",
    "o – c": "{o} – {c}",
    "o | c": "{o} | {c}",
    "o / c": "{o} / {c}",
    "o, y": "{o}, {y}",
    "o, y, c": "{o}, {y}, {c}",
    "o (y, c)": "{o} ({y}, {c})",
    "o [c]": "{o} [{c}]",
    "c: o": "{c}: {o}",
    "c - o": "{c} - {o}",
    "o (a)": "{o} ({a})",
    "o (a), c": "{o} ({a}), {c}",
    "a - o": "{a} - {o}",
    "a – o, c": "{a} – {o}, {c}",
    "o - a": "{o} - {a}",
    "o, e": "{o}, {e}",
    "o, web": "{o} – www.example.org",
    "o tab c": "{o}\t{c}",
    "o   c": "{o}     {c}",
    "o, represented by p": "{o}, represented by {p}, {t}",
    "o (p)": "{o} ({p})",
    "o, p": "{o}, {p}",
    "o – p, t": "{o} – {p}, {t}",
    "o: p": "{o}: {p}",
    "o: p, t": "{o}: {p}, {t}",
    "o / p / t": "{o} / {p} / {t}",
    "o¶p": "{o}\n{p}",
    "o¶p, t": "{o}\n{p}, {t}",
}
PERSON_FORMS = {
    "p": "{p}",
    "P": "{P}",
    "p, c": "{p}, {c}",
    "p, y": "{p}, {y}",
    "p, y, c": "{p}, {y}, {c}",
    "p (c)": "{p} ({c})",
    "p, j": "{p}, {j}",
    "p, j, y": "{p}, {j}, {y}",
    "p – j": "{p} – {j}",
    "p, d": "{p}, {d}",
    "s, f": "{S}, {f}",
    "h p": "{h} {p}",
    "p, g": "{p}, {g}",
    "p, o": "{p}, {o}",
    "P, o": "{P}, {o}",
    "f S, o": "{f} {S}, {o}",
    "p, O": "{p}, {O}",
    "p - o": "{p} - {o}",
    "p – o": "{p} – {o}",
    "p — o": "{p} — {o}",
    "p (o)": "{p} ({o})",
    "p [o]": "{p} [{o}]",
    "p / o": "{p} / {o}",
    "p | o": "{p} | {o}",
    "p: o": "{p}: {o}",
    "p; o": "{p}; {o}",
    "p tab o": "{p}\t{o}",
    "p   o": "{p}     {o}",
    "h p, o": "{h} {p}, {o}",
    "p, g, o": "{p}, {g}, {o}",
    "i. s, o": "{i}. {s}, {o}",
    "p, o, c": "{p}, {o}, {c}",
    "p (o, c)": "{p} ({o}, {c})",
    "p, o (c)": "{p}, {o} ({c})",
    "p, o, y, c": "{p}, {o}, {y}, {c}",
    "p, o, d": "{p}, {o}, {d}",
    "p, o, e": "{p}, {o}, {e}",
    "p, o (a)": "{p}, {o} ({a})",
    "p, t, o": "{p}, {t}, {o}",
    "p, t of o": "{p}, {r} of {o}",
    "p, t at o": "{p}, {t} at {o}",
    "p – t, o": "{p} – {t}, {o}",
    "p, t – o": "{p}, {t} – {o}",
    "p (t, o)": "{p} ({t}, {o})",
    "p (t), o": "{p} ({t}), {o}",
    "p | t | o": "{p} | {t} | {o}",
    "p tab t tab o": "{p}\t{t}\t{o}",
    "p   t   o": "{p}     {t}     {o}",
    "p, t, o, c": "{p}, {t}, {o}, {c}",
    "p, t, o (c)": "{p}, {t}, {o} ({c})",
    "h p, t, o": "{h} {p}, {t}, {o}",
    "h p, g, t, o": "{h} {p}, {g}, {t}, {o}",
    "p, o, t": "{p}, {o}, {t}",
    "p, t; o": "{p}, {t}; {o}",
    "t p, o": "{r} {p}, {o}",
    "t, p, o": "{t}, {p}, {o}",
    "t: p (o)": "{r}: {p} ({o})",
    "p on behalf of o": "{p} on behalf of {o}",
    "p, on behalf of o": "{p}, on behalf of {o}",
    "p for o": "{p} for {o}",
    "p, for o": "{p}, for {o}",
    "p from o": "{p} from {o}",
    "on behalf of o: p": "On behalf of {o}: {p}",
    "for o, p": "For {o}, {p}",
    "/s/ p, t, o": "/s/ {p}, {t}, {o}",
    "[signed] p, o": "[signed] {p}, {o}",
    "p¶o": "{p}\n{o}",
    "p¶t¶o": "{p}\n{t}\n{o}",
    "p¶t, o": "{p}\n{t}, {o}",
    "p, t¶o": "{p}, {t}\n{o}",
    "p¶o, c": "{p}\n{o}, {c}",
    "h p¶t¶o¶y, c": "{h} {p}\n{t}\n{o}\n{y}, {c}",
    "/s/ p¶p¶t¶o": "/s/ {p}\n{p}\n{t}\n{o}",
    "____¶p¶t¶o": "________________\n{p}\n{t}\n{o}",
    "p¶t¶o¶e": "{p}\n{t}\n{o}\n{e}",
}


_STACKED = ("blank between", "lines", "- ", "1. ", "html p", "md break")
_WIDE = ("lines", "- ", "1. ", "blank between", "html ul")
_BASIC = ("o", "o, c", "o (a)", "p", "p, o", "p, t, o", "p, o, c")
_LISTS_OF_ONE = ("inline ,", "wrapped ,")


def layouts() -> list[Layout]:
    """The habits that are measured: every form in the common strings, the common forms in every string."""
    forms = {**BODY_FORMS, **PERSON_FORMS}
    pairs = dict.fromkeys(
        [
            *((form, string) for form in forms for string in (_STACKED if "¶" in form else _WIDE)),
            *((form, string) for string in STRINGS for form in _BASIC if _told_apart(form, string)),
        ]
    )
    return [Layout(f"{string} × {form}", forms[form], string) for form, string in pairs]


def _told_apart(form: str, string: str) -> bool:
    """Whether a reader could tell the items apart: no commas inside where commas part them."""
    return not (string in _LISTS_OF_ONE and "," in form) and not (string.startswith("country") and form.endswith(", c"))
