"""What people write by hand and trip over: what is written, which problem, which line and column."""

from __future__ import annotations

import pytest

from directory.registry.load import LoadedRegistry, parse_registry

ENTRY = """\
organisations:
  foo:
    name: Foo Group
    {}
    city: Baku
  bar:
    name: Bar Group
"""

Found = list[tuple[str, int, int]]


def found(registry: LoadedRegistry) -> Found:
    return [(problem.code, problem.line, problem.column) for problem in registry.problems]


def written(line: str) -> LoadedRegistry:
    return parse_registry(ENTRY.replace("{}", line))


BROKEN: list[tuple[str, Found]] = [
    # a value that cannot stand without quotes
    ("notes: Foo: bar", [("colon-in-text", 4, 15)]),
    ("notes: Foo:", [("colon-in-text", 4, 15)]),
    ('notes: "Gala" Greek', [("quote-in-text", 4, 19)]),
    ("notes: 'Women's Club'", [("quote-in-text", 4, 19)]),
    ("notes: [BBC] News", [("bracket-in-text", 4, 18)]),
    ("notes: - Foo", [("reserved-start", 4, 12)]),
    ("notes: @x", [("reserved-start", 4, 12)]),
    ("notes: `x", [("reserved-start", 4, 12)]),
    ("notes: %x", [("reserved-start", 4, 12)]),
    ("notes: >Foo", [("reserved-start", 4, 12)]),
    ("notes: |Foo", [("reserved-start", 4, 12)]),
    ("notes: ? x", [("reserved-start", 4, 12)]),
    ("notes: ]x", [("reserved-start", 4, 12)]),
    ("notes: ,x", [("reserved-start", 4, 12)]),
    ('notes: "abc', [("unclosed-quote", 4, 12)]),
    ("notes: 'abc", [("unclosed-quote", 4, 12)]),
    ("notes: [a, b", [("unclosed-bracket", 4, 12)]),
    ("notes: {a", [("unclosed-bracket", 4, 12)]),
    ("notes:Foo", [("missing-space", 4, 10)]),
    ("just words", [("syntax", 4, 5)]),
    (r'notes: "\q"', [("syntax", 4, 13)]),
    (r'notes: "\udc80"', [("syntax", 4, 15)]),
    # what of YAML is refused by name
    ("notes: *Foo", [("yaml-alias", 4, 12)]),
    ("notes: &Co Ltd", [("anchor", 4, 12)]),
    ("notes: !Women Club", [("tag", 4, 12)]),
    ("notes: !!str x", [("tag", 4, 12)]),
    ("<<: {a: b}", [("merge-key", 4, 5)]),
    ("<<: *x", [("merge-key", 4, 5), ("yaml-alias", 4, 9)]),
    ("? a\n    : b", [("complex-key", 4, 5)]),
    ("member_of: " + "[" * 20, [("too-deep", 4, 23)]),
    # indents
    ("\tnotes: x", [("tab-indent", 4, 5)]),
    ("notes: x\n\tlinks: https://a.org", [("tab-indent", 5, 1)]),
    ("notes: x\n\xa0\xa0\xa0\xa0links: https://a.org", [("odd-indent", 5, 1)]),
    ("notes: x\n  \xa0\xa0links: https://a.org", [("odd-indent", 5, 3)]),
    ("notes: x\n      links: https://a.org", [("bad-indent", 5, 1)]),
    ("notes: x\n   links: https://a.org", [("bad-indent", 5, 1)]),
    # characters
    ("notes: x\x85y: z", [("line-separator", 4, 13)]),
    ("notes: x\u2028y", [("line-separator", 4, 13)]),
    ("notes: x\u2029y", [("line-separator", 4, 13)]),
    ("notes: a\x1bb", [("control-character", 4, 13)]),
    ("notes: a\x00b", [("control-character", 4, 13)]),
    ("notes: a\x9bb", [("control-character", 4, 13)]),
    ("notes: x\ufeffy", [("invisible-character", 4, 13)]),
    ("notes: caf\udce9", [("encoding", 4, 15)]),
    # left by a version control system
    (
        "notes: a\n<<<<<<< HEAD\n    kind: ngo\n=======\n    kind: union\n>>>>>>> theirs",
        [("merge-conflict", 5, 1)],
    ),
    ("notes: a\n%YAML 1.1", [("reserved-start", 5, 1)]),
    # a mapping that holds itself, a thousand levels, ten million characters, a character cut in two
    ("ids: &x {wikidata: *x}", [("anchor", 4, 10), ("yaml-alias", 4, 24)]),
    ("member_of: " + "[" * 1000 + "]" * 1000, [("too-deep", 4, 23)]),
    ("notes: " + "x" * 7_000_000, [("entry-too-big", 2, 1)]),
    ("notes: Orl\udce9", [("encoding", 4, 15)]),
    # entries that lost their colon or their indent
    ("kind: ngo\n  unmas\n    name: Mine Action", [("syntax", 5, 3)]),
    ("kind: ngo\n   notes: x", [("bad-indent", 5, 1)]),
    ("name = Foo", [("syntax", 4, 5)]),
    ("aliases:\n      - A\n     - B", [("syntax", 6, 6)]),
]


@pytest.mark.parametrize(("line", "problems"), BROKEN)
def test_a_line_that_does_not_parse_is_named_and_takes_only_its_entry_out(line: str, problems: Found) -> None:
    registry = written(line)
    assert found(registry) == problems
    assert list(registry.entries) == ["bar"]


REFUSED_VALUES: list[tuple[str, Found]] = [
    ("unmas:\n    name: Mine Action\n    kind: ngo", [("bad-indent", 4, 5)]),
    ("roles: x", [("unknown-field", 4, 5)]),
    ("Name: Foo", [("unknown-field", 4, 5)]),
    ("country2: x", [("unknown-field", 4, 5)]),
    ("on: x", [("unknown-field", 4, 5)]),
    ("\xa0\xa0notes: x", [("odd-indent", 4, 5)]),
    ("[a]: x", [("key-not-text", 4, 5)]),
    ("name: Again", [("duplicate-key", 4, 5)]),
    ("since: 2020-13-45", [("bad-date", 4, 12)]),
    ("since: 2020-02-30", [("bad-date", 4, 12)]),
    ("since: 0123", [("bad-date", 4, 12)]),
    ("since: 11:30", [("bad-date", 4, 12)]),
    ("country: UK", [("unknown-country", 4, 14)]),
    ("country: no", [("unknown-country", 4, 14)]),
    ("kind: coaliton", [("unknown-kind", 4, 11)]),
    ("links: example.org", [("bad-link", 4, 12)]),
    ("aliases:\n      - a: b\n      - c", [("colon-in-text", 5, 9)]),
    ("aliases: [a: b]", [("colon-in-text", 4, 15)]),
    ("aliases: {a: b}", [("not-text", 4, 14)]),
    ("notes: [a, b]", [("not-text", 4, 12)]),
    ("notes: " + "x" * 10_001, [("too-long", 4, 12)]),
    (r'notes: "a\e[31m\0"', [("control-character", 4, 12)]),
    ("ids: Q1", [("not-a-mapping", 4, 10)]),
]


@pytest.mark.parametrize(("line", "problems"), REFUSED_VALUES)
def test_a_value_that_will_not_do_is_named_and_the_entry_stays(line: str, problems: Found) -> None:
    registry = written(line)
    assert found(registry) == problems
    assert list(registry.entries) == ["foo", "bar"]


DOUBTED: list[tuple[str, Found]] = [
    ("aliases:\n      -Foo\n      - Bar", [("run-on-list", 5, 7)]),
    ("aliases:\n    - Foo\n      - Bar", [("run-on-list", 6, 7)]),
    ("notes: points\n      - one\n      - two", [("run-on-list", 5, 7)]),
    ("notes: Foo #1 Group", [("comment-in-text", 4, 16)]),
    ("aliases: [Culture, Sports, Thought]", [("split-name", 4, 14)]),
    ("aliases: [Ministry of Culture, Sports and Tourism]", [("split-name", 4, 14)]),
    ("notes: ~", [("null-text", 4, 12)]),
    ("notes: Null", [("null-text", 4, 12)]),
    ("notes:", [("empty-value", 4, 11)]),
    ("notes: #x", [("comment-in-text", 4, 12)]),
    ("notes: # x", [("empty-value", 4, 11)]),
    ("notes: Foo\u200bBar", [("invisible-character", 4, 15)]),
    ("notes: Foo\u202eBar", [("invisible-character", 4, 15)]),
    ("notes: Foo\xa0Bar", [("odd-space", 4, 15)]),
    ('notes: "\u0421oordinating Council"', [("mixed-scripts", 4, 13)]),
    ("notes: Vest\u0430", [("mixed-scripts", 4, 16)]),
    ("aliases: [Foo, Foo]", [("split-name", 4, 14), ("repeated-value", 4, 20)]),
]


@pytest.mark.parametrize(("line", "problems"), DOUBTED)
def test_what_is_legal_and_surely_not_meant_is_a_warning(line: str, problems: Found) -> None:
    registry = written(line)
    assert found(registry) == problems
    assert {problem.severity for problem in registry.problems} == {"warning"}
    assert registry.entries["foo"].city == "Baku"


TEXTS = [
    ("NO", "NO"),
    ("no", "no"),
    ("true", "true"),
    ("2020-10-08", "2020-10-08"),
    ("0123", "0123"),
    ("0x1F", "0x1F"),
    ("1_000", "1_000"),
    ("1e3", "1e3"),
    ("0o17", "0o17"),
    ("11:30", "11:30"),
    ("yes", "yes"),
    ("on", "on"),
    ("OFF", "OFF"),
    ("y", "y"),
    ("190:20:30", "190:20:30"),
    ("1.10", "1.10"),
    ("=", "="),
    ("9" * 5000, "9" * 5000),
    ("\tFoo", "Foo"),
    ('"Foo" # said so', "Foo"),
    ("Foo # said so", "Foo"),
    ("C#", "C#"),
    ("a:b", "a:b"),
    ("https://example.org/#x", "https://example.org/#x"),
    ("Foo & Bar", "Foo & Bar"),
    ("'Women''s Club'", "Women's Club"),
    ("میہ\u200cها", "میہ\u200cها"),
    ("Яндекс Go", "Яндекс Go"),
]


@pytest.mark.parametrize(
    "line",
    [
        "acronyms: [Norad, Sida]",
        "aliases: [Save the Reefs, UNMAS]",
        "aliases: [Halo Trust, The HALO Trust]",
        'aliases: ["Culture", "Sports"]',
        "links: [https://a.org, https://b.org]",
    ],
)
def test_a_list_that_is_meant_as_one_gets_no_warning(line: str) -> None:
    assert written(line).problems == ()


def test_words_that_yaml_takes_for_truth_are_texts_in_a_list_too() -> None:
    registry = written("acronyms: [NO, no, No, on, OFF, yes, 007]")
    assert registry.entries["foo"].acronyms == ("NO", "no", "No", "on", "OFF", "yes", "007")
    assert registry.problems == ()


@pytest.mark.parametrize(("value", "text"), TEXTS)
def test_a_plain_value_is_the_text_that_is_written(value: str, text: str) -> None:
    registry = written(f"notes: {value}")
    assert registry.entries["foo"].notes == text
    assert registry.problems == ()


WHOLE: list[tuple[str, Found]] = [
    ("", [("empty-file", 0, 0)]),
    ("# only a comment\n", [("empty-file", 0, 0)]),
    ("- a\n- b\n", [("not-a-mapping", 1, 1)]),
    ("just text\n", [("not-a-mapping", 1, 1)]),
    ("%YAML 1.1\n---\norganisations:\n  a:\n    name: A\n", [("directive", 1, 1)]),
    ("organisations:\n  a:\n    name: A\n---\norganisations:\n", [("several-documents", 4, 1)]),
    ("organisations:\n  a:\n    name: A\n...\norganisations:\n", [("several-documents", 4, 1)]),
    ("organisations:\n- a\n- b\n", [("not-a-mapping", 2, 1)]),
    ("organisations: ~\n", [("not-a-mapping", 1, 16)]),
    ("organizations:\n  a:\n    name: A\n", [("unknown-section", 1, 1)]),
    ("people:\norganisations:\npeople:\n", [("duplicate-section", 3, 1)]),
    ("organisations:\n  a:\n    name: A\n  a:\n    name: B\n", [("duplicate-entry", 4, 3)]),
    ("organisations:\n  a:\n    name: A\npeople:\n  a:\n    name: B\n", [("duplicate-entry", 5, 3)]),
    ("organisations:\n  123:\n    name: A\n", []),
    ("organisations:\n  a:\n    name: A\n  people:\n  b:\n    name: B\n", [("bad-indent", 4, 1)]),
    ("organisations:\n  a:\n    name: A\n people:\n  b:\n    name: B\n    roles: {org: a}\n", [("bad-indent", 4, 1)]),
    (
        "organisations:\n  a:\n    name: A\n people:\n   b:\n     name: B\n documents:\n",
        [("bad-indent", 4, 1), ("bad-indent", 7, 1)],
    ),
    ("organisations:\n  people:\n    name: The People\n  documents:\n    name: Documents\n", []),
    ("organisations:\n  a:\n    name: A\nb:\n    name: B\n  c:\n    name: C\n", [("unknown-section", 4, 1)]),
    ("organisations:\n  yes:\n    name: A\n", []),
    ("organisations:\n  Foo_Bar:\n    name: A\n", [("bad-id", 2, 3)]),
    ("organisations:\n  a:\n    aliases: [B]\n", [("missing-name", 2, 3)]),
    ("organisations:\n  a: just text\n", [("not-a-mapping", 2, 6)]),
    ("people:\n  a:\n    name: A\n    roles: {role: chair}\n", [("missing-field", 4, 12)]),
    ("documents:\n  a.txt: {kind: leter, roles: {b: signer}}\n", [("unknown-kind", 2, 17), ("unknown-role", 2, 35)]),
    ("decisions:\n  ignore: [a]\n  nosame: [b]\n", [("unknown-field", 3, 3)]),
    ("decisions:\n  not_same: {name: Club, Baku, entity: a}\n", [("comma-in-text", 2, 26)]),
    ("\ufefforganisations:\r\n  a:\r\n    name: A\r\n", []),
    ("organisations:\r  a:\r    name: A: B\r", [("colon-in-text", 3, 12)]),
    ("organisations:\r\n  a:\r\n    name: A: B\r\n", [("colon-in-text", 3, 12)]),
    ("&a organisations:\n  a:\n    name: A\n", [("anchor", 1, 1)]),
    ("organisations: &a\n  a:\n    name: A\n", [("anchor", 1, 16)]),
    ("organisations:\n  &x a:\n    name: A\n  b: *x\n", [("anchor", 2, 3), ("yaml-alias", 4, 6)]),
]


@pytest.mark.parametrize(("text", "problems"), WHOLE)
def test_what_is_wrong_with_a_file_as_a_whole_is_named(text: str, problems: Found) -> None:
    assert found(parse_registry(text)) == problems
