"""More habits of listing who signs, as word processors, mails, printed pages and site builders leave them."""

from __future__ import annotations

from html import escape
from textwrap import fill
from typing import TYPE_CHECKING

from tests.bench.layout_habits import Layout

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Strung = Callable[[Sequence[str]], str]

_BULLETS = (
    "✊ ", "👉 ", "✅ ", "🔹 ", "➡️ ", "★ ", "→ ", "❖ ", "➢ ", "\uf0b7 ", "\uf0a7\t", "+ ", "~ ", "— ", "● ", "▸ ", "⁃ ",
    "- [x] ", "◆ ", "» ", "*\t", "☑ ", "¤ ", "⚫", "◼ ", "♦ ", "✦ ", "- - ", "__ ",
)  # fmt: skip
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii")
_HEADINGS = {
    "{p}\t{t}\t{o}": ("Name", "Title", "Organisation"),
    "{o}\t{c}": ("Organisation", "Country"),
    "{p}\t{o}": ("Name", "Affiliation"),
    "{o}\t{p}\t{t}": ("Organization", "Representative", "Position"),
    "{p}\t{o}\t{y}\t{d}": ("Name", "Organisation", "City", "Date"),
}


def _numbered(mark: str, gap: str = "\n") -> Strung:
    """Items behind marks that count on: # a number, @ a letter, ~ a small and ^ a large Roman number."""

    def strung(items: Sequence[str]) -> str:
        lines = []
        for n, item in enumerate(items, 1):
            roman = _ROMAN[n - 1]
            counted = mark.replace("##", f"{n:02}").replace("#", str(n)).replace("@", chr(96 + n))
            lines.append(counted.replace("~", roman).replace("^", roman.upper()) + item)
        return gap.join(lines)

    return strung


def _each(before: str, after: str = "", gap: str = "\n") -> Strung:
    return lambda items: gap.join(before + item + after for item in items)


def _indented(items: Sequence[str]) -> str:
    return "\n".join("    " + line for item in items for line in item.split("\n"))


def _centred(items: Sequence[str]) -> str:
    return "\n\n".join("\n".join(line.center(72).rstrip() for line in item.split("\n")) for item in items)


def _broken(mark: str, width: int = 64) -> Strung:
    """Items broken at a width without anything in front of what goes on."""
    return lambda items: "\n".join(
        fill(mark.replace("#", str(n)) + item, width, break_on_hyphens=False) for n, item in enumerate(items, 1)
    )


def _others(strung: str, last: str) -> Strung:
    return lambda items: strung.join(items) + last


def _paged(items: Sequence[str]) -> str:
    """Items with the foot of a printed page between them."""
    return "\n".join([*items[:4], "", "2", "\f", *items[4:]])


def _paged_with_foot(items: Sequence[str]) -> str:
    return "\n".join(
        ["- " + item for item in items[:3]] + ["", "Page 2 of 3", ""] + ["- " + item for item in items[3:]]
    )


def _starred(items: Sequence[str]) -> str:
    lines = [item + "*" * (place % 3 == 1) for place, item in enumerate(items)]
    return "\n".join([*lines, "", "* Affiliations are given for identification only."])


def _lettered(items: Sequence[str]) -> str:
    """Items in order under the letters that they begin with."""
    lines: list[str] = []
    for item in sorted(items):
        if not lines or lines[-1][0] != item[0]:
            lines += ["", item[0], ""] if lines else [item[0], ""]
        lines.append(item)
    return "\n".join(lines)


def _blocks(items: Sequence[str], columns: int = 2, gap: int = 6, parting: str = "") -> str:
    """Signature blocks side by side."""
    split = [item.split("\n") for item in items]
    rows = []
    for place in range(0, len(split), columns):
        row = split[place : place + columns]
        widths = [max(map(len, block)) + gap for block in row]
        for line in range(max(map(len, row))):
            cells = [block[line] if line < len(block) else "" for block in row]
            padded = [cell if parting else f"{cell:{width}}" for cell, width in zip(cells, widths, strict=True)]
            rows.append(parting.join(padded).rstrip())
        rows.append("")
    return "\n".join(rows).rstrip()


def _tag(before: str, inside: str, after: str, line: str = "<br>") -> Strung:
    return lambda items: (
        before + "".join(inside.replace("%", escape(item, quote=False).replace("\n", line)) for item in items) + after
    )


def _first_apart(inside: str, before: str = "", after: str = "", line: str = "<br/>") -> Strung:
    """Items of several lines, the first of which has a place of its own: ^ the first, % the others."""

    def strung(items: Sequence[str]) -> str:
        written = []
        for item in items:
            first, _, rest = escape(item, quote=False).partition("\n")
            written.append(inside.replace("^", first).replace("%", rest.replace("\n", line)))
        return before + "".join(written) + after

    return strung


def _cells(form: str, row: str, cell: str, *, head: str = "", around: tuple[str, str] = ("", "")) -> Strung:
    """Rows of cells; ``head`` says how a row of headings is written, if there is one."""

    def strung(items: Sequence[str]) -> str:
        rows = [cell.join(item.split("\t")) for item in items]
        heading = head.replace("%", cell.join(_HEADINGS[form])) if head else ""
        return around[0] + heading + "\n".join(row.replace("%", line) for line in rows) + around[1]

    return strung


def _aligned(form: str) -> Strung:
    """Rows of cells in columns of blanks under headings."""

    def strung(items: Sequence[str]) -> str:
        rows = [_HEADINGS[form], *(tuple(item.split("\t")) for item in items)]
        widths = [max(len(row[place]) for row in rows) + 4 for place in range(len(rows[0]))]
        return "\n".join(
            "".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
        )

    return strung


STRINGS: dict[str, Strung] = {
    **{mark: _each(mark) for mark in _BULLETS},
    "i. ": _numbered("~. "), "I. ": _numbered("^. "), "(i) ": _numbered("(~) "), "i) ": _numbered("~) "),
    "a. ": _numbered("@. "), "01. ": _numbered("##. "), "1: ": _numbered("#: "), "1/ ": _numbered("#/ "),
    "1° ": _numbered("#° "), "№ 1 ": _numbered("№ # "), "1 | ": _numbered("# | "), "1.- ": _numbered("#.- "),
    "1tab": _numbered("#\t"), "[a] ": _numbered("[@] "), "**1.** ": _numbered("**#.** "),
    "1️⃣ ": _numbered("#️⃣ "), "Signatory 1: ": _numbered("Signatory #: "), "1 – ": _numbered("# – "),
    "three blank": _each("", gap="\n\n\n"), "indented": _indented, "centred": _centred, "tab": _each("\t"),
    "quoted": _each('"', '"'), "«»": _each("«", "»"), "and,": _others(",\n", ""), "& lines": _others(" &\n", ""),
    "- wrapped flush": _broken("- "), "1. wrapped flush": _broken("#. "), "lines wrapped flush": _broken(""),
    "lines others": _others("\n", "\nand 34 others"), "lines more": _others("\n", "\n+ 112 more signatories"),
    "inline , others": _others(", ", " and 34 others."),
    "inline ; others": _others("; ", "; and 128 other signatories."),
    "inline , et al": _others(", ", ", among others."), "inline *": _others(" * ", ""),
    "inline ·": _others(" · ", ""), "inline ►": _others(" ► ", ""), "inline -": _others(" - ", ""),
    "inline &": _others(" & ", ""), "inline • lead": lambda items: "• " + " • ".join(items),
    "inline - lead": lambda items: "- " + " - ".join(items), "inline tab": _others("\t", ""),
    "inline ·· ": _others(" ·· ", ""), "inline ++": _others(" + ", ""), "inline //": _others(" // ", ""),
    "inline a)": lambda items: " ".join(f"{chr(96 + n)}) {item}" for n, item in enumerate(items, 1)),
    "inline (i)": lambda items: "; ".join(f"({_ROMAN[n]}) {item}" for n, item in enumerate(items)) + ".",
    "page foot": _paged, "page of": _paged_with_foot, "starred": _starred, "lettered": _lettered,
    "blocks": _blocks, "blocks tab": lambda items: _blocks(items, parting="\t\t"),
    "blocks 3": lambda items: _blocks(items, columns=3, gap=4), "md break blanks": _each("", "  "),
    "md ### ": _first_apart("### ^\n%\n\n", line="\n"),
    "md bold first": _first_apart("**^**  \n%\n\n", line="  \n"),
    "md - bold first": _first_apart("- **^**\n  %\n", line="\n  "), "md __": _each("__", "__", gap="\n\n"),
    "md ~~~": _each("", "", gap="\n\n---\n\n"), "md | |": _each("| ", " |"),
    "md 1. bold": _numbered("#. **", "**\n"), "md \\-": _each("\\- "), "md 1\\.": _numbered("#\\. "),
    "html dl": _first_apart("<dt>^</dt><dd>%</dd>\n", "<dl>\n", "</dl>"),
    "html dl lines": _first_apart("<dt>^</dt>\n<dd>%</dd>\n", "<dl>\n", "</dl>", line="</dd>\n<dd>"),
    "html div": _tag("", "<div>%</div>", ""), "html li a": _tag("<ul>", '<li><a href="/s/1">%</a></li>', "</ul>"),
    "html li lines": _tag("<ul>\n", "  <li>\n    %\n  </li>\n", "</ul>"),
    "html p nbsp": _tag("<p>", "&nbsp;&nbsp;%<br />", "</p>"),
    "html p span": _tag("", '<p><span style="x">%</span></p>', ""),
    "html td br": _tag("<table><tr>", "<td>%</td>", "</tr></table>"),
    "html h4": _first_apart("<h4>^</h4><p>%</p>\n"),
    "html strong first": _first_apart("<p><strong>^</strong><br>%</p>\n"),
    "html li strong first": _first_apart("<li><b>^</b><br />%</li>", "<ul>", "</ul>"),
    "html em rest": _first_apart("<p>^<br><em>%</em></p>"),
    "html div div": _first_apart("<div><div>^</div><div>%</div></div>"),
    "html font": _tag("<p><font size='2'>", "%<br>\n", "</font></p>"),
    "html &bull;": _tag("<p>", "&bull; %<br>", "</p>"), "html small": _first_apart("<p>^ <small>%</small></p>\n"),
    "groups": lambda items: "Organisations\n\n" + "\n".join(items),
}  # fmt: skip

BODY_FORMS = {
    "o – y": "{o} – {y}", "o, y (c)": "{o}, {y} ({c})", "o¶y, c": "{o}\n{y}, {c}", "k o": "{k} {o}",
    "o k": "{o} {k}", "o*": "{o}*", "o[n]": "{o}[{n}]", "o¹": "{o}¹", "o / l": "{o} / {l}", "o (l)": "{o} ({l})",
    "l - o": "{l} - {o}", "(c) o": "({c}) {o}", "o, c, web": "{o}, {c}, https://www.example.org",
    "[o](w)": "[{o}](https://example.org/x), {c}", "o represented by p": "{o} represented by {p}",
    "o, by p, t": "{o}, by {p}, {t}", "o repr. p (t)": "{o}, represented by {p} ({t})",
    "o (represented by p)": "{o} (represented by {p})", "o – t p": "{o} – {r} {p}", "o (t: p)": "{o} ({r}: {p})",
    "o; p; t": "{o}; {p}; {t}", "o | p | t": "{o} | {p} | {t}", "o, p, t": "{o}, {p}, {t}",
    "o - t - p": "{o} - {t} - {p}", "o, t p": "{o}, {r} {p}", "O – p": "{O} – {p}", "o · c": "{o} · {c}",
    "o ... c": "{o} ........ {c}", "“o”": "“{o}”", "the o": "the {o}", "o (c), web": "{o} ({c}), www.example.org",
    "o <e>": "{o} <{e}>", "o, est. 1987": "{o}, established 1987", "o, c (city)": "{o} ({y})",
    "C - O": "{C} - {O}", "c | o": "{c} | {o}", "O (A)": "{O} ({a})", "a (o)": "{a} ({o})", "a: o": "{a}: {o}",
    "o, a": "{o}, {a}",
}  # fmt: skip
PERSON_FORMS = {
    "(o) p": "({o}) {p}", "s/ p, o": "s/ {p}, {o}", "Sgd. p, o": "Sgd. {p}, {o}",
    "(Sgd.) p, t, o": "(Sgd.) {p}, {t}, {o}", "p (signed), o": "{p} (signed), {o}",
    "Signed: p, o": "Signed: {p}, {o}", "p, o, y, e": "{p}, {o}, {y}, {e}", "p <e>, o": "{p} <{e}>, {o}",
    "p, o (d)": "{p}, {o} ({d})", "d: p, o": "{d}: {p}, {o}", "d p, o": "{m} {p}, {o}",
    "p, o – d": "{p}, {o} – {d}", "p*, o": "{p}*, {o}", "p¹, o": "{p}¹, {o}", "p[n], o": "{p}[{n}], {o}",
    "p, o*": "{p}, {o}*", "p, g, MPH, o": "{p}, {g}, MPH, {o}", "p g, o": "{p} {g}, {o}",
    "p, CBE, o": "{p}, CBE, {o}", "p g, t, o": "{p}, {g}, {t}, {o}", "p (individual)": "{p} (individual)",
    "p, in a personal capacity": "{p}, in a personal capacity",
    "p (in a personal capacity)": "{p} (in a personal capacity)", "p, individual": "{p}, individual",
    "p - private person, c": "{p} - private person, {c}", "For o: p": "For {o}: {p}",
    "For o: p, t": "For {o}: {p}, {t}", "for and on behalf of o, p": "For and on behalf of {o}, {p}",
    "p, t, for and on behalf of o": "{p}, {t}, for and on behalf of {o}",
    "p, representing o": "{p}, representing {o}", "p (for o)": "{p} (for {o})",
    "p (on behalf of o)": "{p} (on behalf of {o})", "p i.V. o": "{p}, on behalf of the {o}",
    "p (t at o)": "{p} ({t} at {o})", "p (t of o)": "{p} ({r} of {o})", "p, o t": "{p}, {o} {r}",
    "p, t o": "{p}, {t} {o}", "p t, o": "{p} {t}, {o}", "p - t - o": "{p} - {t} - {o}",
    "p – o – c": "{p} – {o} – {c}", "p / t / o": "{p} / {t} / {o}", "p: t, o": "{p}: {t}, {o}",
    "p. t. o.": "{p}. {t}. {o}.", "t, o: p": "{t}, {o}: {p}", "t of o, p": "{r} of {o}, {p}",
    "t of the o, p": "{r} of the {o} {p}", "S f, o": "{S} {f}, {o}", "S, f (o)": "{S}, {f} ({o})",
    "s, f – o": "{s}, {f} – {o}", "S, f, t, o": "{S}, {f}, {t}, {o}", "s, f; o": "{s}, {f}; {o}",
    "p, y, o": "{p}, {y}, {o}", "p (y), o": "{p} ({y}), {o}", "p, t, y, o": "{p}, {t}, {y}, {o}",
    "p • o": "{p} • {o}", "p > o": "{p} > {o}", "p ~ o": "{p} ~ {o}", "p, @ o": "{p} @ {o}",
    "p … o": "{p} ........ {o}", "p « o »": "{p}, « {o} »", "p “o”": "{p}, “{o}”",
    "p, member of o": "{p}, member of {o}", "p, member, o": "{p}, member, {o}",
    "p, t of the o": "{p}, {r} of the {o}", "p, t & t, o": "{p}, {t} & {r}, {o}", "p, j, o": "{p}, {j}, {o}",
    "p, j (o)": "{p}, {j} ({o})", "p, t, o (y)": "{p}, {t}, {o} ({y})", "p, g - o": "{p}, {g} - {o}",
    "h P, o": "{h} {P}, {o}", "p, o, web": "{p}, {o}, www.example.org", "k p, o": "{k} {p}, {o}",
    "p \\ o": "{p} \\ {o}", "p, O, C": "{p}, {O}, {C}", "p, t, a": "{p}, {t}, {a}-{o}",
    "Name: p, Org": "Name: {p}, Organisation: {o}", "Name | Org": "Name: {p} | Title: {t} | Organization: {o}",
    "For o¶p¶t": "For {o}\n{p}\n{t}", "On behalf of o¶p": "On behalf of {o}\n{p}",
    "on behalf of o,¶p, t": "On behalf of {o},\n{p}, {t}", "for the o:¶p": "for the {o}:\n{p}",
    "P¶t¶o": "{P}\n{t}\n{o}", "p¶T¶O": "{p}\n{t}\n{O}", "O¶p¶t": "{O}\n{p}\n{t}", "O¶p, t": "{O}\n{p}, {t}",
    "o¶t p": "{o}\n{r} {p}", "o¶p - t": "{o}\n{p} - {t}", "o¶t: p": "{o}\n{r}: {p}", "o¶t¶p": "{o}\n{t}\n{p}",
    "p¶o¶t": "{p}\n{o}\n{t}", "h p, g¶t, o": "{h} {p}, {g}\n{t}, {o}", "p¶t at o": "{p}\n{t} at {o}",
    "p¶t of o": "{p}\n{r} of {o}", "t p¶o": "{r} {p}\n{o}", "p¶t¶o¶y¶c": "{p}\n{t}\n{o}\n{y}\n{c}",
    "s/ p¶t¶o": "s/ {p}\n{t}\n{o}", "(Sgd.)¶p¶t, o": "(Sgd.)\n{p}\n{t}, {o}", "/s/¶p¶o": "/s/\n{p}\n{o}",
    "[Signature]¶p¶t¶o": "[Signature]\n{p}\n{t}\n{o}", "o¶By: p¶Title: t": "{o}\nBy: {p}\nTitle: {t}",
    "Name: p¶Title: t¶Org: o": "Name: {p}\nTitle: {t}\nOrganisation: {o}", "p¶(o)": "{p}\n({o})",
    "p¶– o": "{p}\n– {o}", "p,¶t,¶o": "{p},\n{t},\n{o}", "p¶o¶d": "{p}\n{o}\n{d}",
    "p¶o¶e¶tel": "{p}\n{o}\n{e}\n+49 30 901820", "o¶(p)": "{o}\n({p})", "p (t)¶o": "{p} ({t})\n{o}",
    "p¶t | o": "{p}\n{t} | {o}", "c¶p¶o": "{p}\n{t}\n{o}\n{c}", "p¶o (a)": "{p}\n{o} ({a})",
}  # fmt: skip

_TABLE, _WIKI = ("<table>\n", "\n</table>"), ('{| class="wikitable"\n', "\n|}")
_TABLES: dict[str, Callable[[str], Strung]] = {
    "md table": lambda form: _cells(form, "| % |", " | ", head="| % |\n|---|---|\n"),
    "md table bare": lambda form: _cells(form, "%", " | ", head="%\n--- | --- | ---\n"),
    "html table": lambda form: _cells(
        form, "<tr><td>%</td></tr>", "</td><td>", head="<tr><td>%</td></tr>\n", around=_TABLE
    ),
    "html th": lambda form: _cells(
        form, "<tr>\n  <td>%</td>\n</tr>", "</td>\n  <td>", head="<thead><tr><th>%</th></tr></thead>\n", around=_TABLE
    ),
    "html table bare": lambda form: _cells(form, "<tr><td>%</td></tr>", "</td><td>", around=_TABLE),
    "wiki table": lambda form: _cells(form, "|-\n| %", " || ", around=_WIKI),
    "wiki table !": lambda form: _cells(form, "|-\n| %", " || ", head="! %\n", around=_WIKI),
    "csv": lambda form: _cells(form, '"%"', '","', head='"%"\n'),
    "tabs headed": lambda form: _cells(form, "%", "\t", head="%\n"),
    "aligned": _aligned,
    "aligned rule": lambda form: _cells(form, "%", "     ", head="%\n------------------------------\n"),
}
_WIDE = ("lines", "- ", "1. ", "blank between")
_STACKED = ("blank between", "lines", "html p", "blocks", "blocks tab", "md bold first")
_LEADING_LINES = (
    "html dl", "html dl lines", "md ### ", "md bold first", "md - bold first", "html h4", "html strong first",
    "html li strong first", "html em rest", "html div div", "html small", "blocks 3",
)  # fmt: skip
_PARTED_LINES = (
    *_LEADING_LINES, "blocks", "blocks tab", "html td br", "centred", "three blank", "md ~~~", "indented",
)  # fmt: skip
_LISTS_OF_ONE = ("inline , others", "inline , et al")


_COMMON = {
    "o": "{o}", "o, c": "{o}, {c}", "o (a)": "{o} ({a})", "p": "{p}", "p, o": "{p}, {o}", "p, t, o": "{p}, {t}, {o}",
}  # fmt: skip
_LINES = {
    "p¶o": "{p}\n{o}", "p¶t¶o": "{p}\n{t}\n{o}", "p¶t, o": "{p}\n{t}, {o}", "o¶p": "{o}\n{p}",
    "o¶p, t": "{o}\n{p}, {t}",
}  # fmt: skip


def more_layouts() -> list[Layout]:
    """The habits that are measured: each new form in common strings, common forms in each new string, tables."""
    forms = {**BODY_FORMS, **PERSON_FORMS}
    found = [
        Layout(f"{string} × {name}", form, string)
        for name, form in forms.items()
        for string in (_STACKED if "¶" in name else _WIDE)
    ]
    for string in STRINGS:
        if string in _PARTED_LINES:
            found += [Layout(f"{string} × {name}", form, string) for name, form in _LINES.items()]
        if string not in _LEADING_LINES:
            found += [
                Layout(f"{string} × {name}", form, string)
                for name, form in _COMMON.items()
                if not (string in _LISTS_OF_ONE and "," in name)
            ]
    found += [Layout(f"{string} × {form}", form, f"{string}|{form}") for string in _TABLES for form in _HEADINGS]
    return found


def strung(layout: Layout, items: Sequence[str]) -> str | None:
    """The items as a habit of this module strings them; None where it is none of them."""
    table, bar, form = layout.string.partition("|{")
    if bar and table in _TABLES:
        return _TABLES[table]("{" + form)(items)
    return STRINGS[layout.string](items) if layout.string in STRINGS else None
