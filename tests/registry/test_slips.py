"""What people who know no YAML do to the file by hand: each slip is named once, where it is, with a way to mend it."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from directory.registry.check import check
from directory.registry.load import parse_registry

REGISTRY = """\
organisations:
  river-watch:
    name: River Watch Alliance
    acronyms: [RWA]
    kind: ngo
    parent: lake-forum
    country: GE
    aliases:
      - Alliance of the River Watch
      - Watch on the River
    links: [https://www.river.example.org]
  lake-forum:
    name: Lake Forum
    kind: coalition
  hill-club:
    name: Hill Club
    kind: ngo
    since: "1961"
people:
  nino-example:
    name: Nino Example
    aliases: [Нино Экзампле]
    roles:
      - {org: hill-club, role: director, since: "2020"}
documents:
  letter.txt:
    date: "2025-04-14"
    roles:
      lake-forum: [recipient]
decisions:
  not_same:
    - {name: Hill Society, entity: hill-club}
  ignore:
    - Read on
"""


class Slip(NamedTuple):
    """A place of the registry, what is written there instead, each problem's code, line and column, the first's hint."""  # noqa: E501

    what: str
    place: str
    written: str
    problems: list[str]
    hint: str


SLIPS = [
    Slip(
        "a tab before a field",
        "    kind: coalition",
        "\tkind: coalition",
        ["tab-indent:14:1"],
        "use spaces: YAML takes no tabs there",
    ),
    Slip(
        "an entry indented with tabs",
        "  lake-forum:\n    name: Lake Forum\n    kind: coalition\n",
        "\tlake-forum:\n\t\tname: Lake Forum\n\t\tkind: coalition\n",
        ["tab-indent:12:1"],
        "use spaces: YAML takes no tabs there",
    ),
    Slip(
        "a tab after a dash",
        "      - Watch on",
        "      -\tWatch on",
        ["tab-indent:10:8"],
        "put a space in its place",
    ),
    Slip(
        "a section moved in by a blank",
        "people:",
        " people:",
        ["bad-indent:19:1"],
        "take the space before it out",
    ),
    Slip(
        "a section moved in as far as the entries",
        "people:",
        "  people:",
        ["bad-indent:19:1"],
        "take the 2 spaces before it out",
    ),
    Slip(
        "a field moved in",
        "    country: GE",
        "     country: GE",
        ["bad-indent:7:1"],
        "fields of one entry begin in the same column",
    ),
    Slip(
        "a field moved out",
        "    country: GE",
        "   country: GE",
        ["bad-indent:7:1"],
        "give it the indent of the lines around it",
    ),
    Slip(
        "an entry moved in",
        "  hill-club:\n",
        "   hill-club:\n",
        ["bad-indent:15:1"],
        "give it the indent of the lines around it",
    ),
    Slip(
        "an entry in the first column",
        "  hill-club:\n",
        "hill-club:\n",
        ["unknown-section:15:1"],
        "known are organisations, people, documents, decisions; if this is an entry, give it the indent of the entries around it",  # noqa: E501
    ),
    Slip(
        "an item moved out",
        "      - Watch on",
        "    - Watch on",
        ["syntax:10:5"],
        "give it the indent of the list that it belongs to",
    ),
    Slip(
        "an item moved in",
        "      - Watch on",
        "        - Watch on",
        ["run-on-list:10:9"],
        "give it the list's indent",
    ),
    Slip(
        "fields as far out as their id",
        "    name: Hill Club",
        "  name: Hill Club",
        ["missing-name:15:3", "bad-indent:16:3"],
        "add a line 'name: ...'",
    ),
    Slip(
        "a quote never closed",
        'since: "1961"',
        'since: "1961',
        ["unclosed-quote:18:12"],
        'close it with "',
    ),
    Slip(
        "a quote never opened",
        'since: "1961"',
        'since: 1961"',
        ["bad-date:18:12"],
        "write 1961",
    ),
    Slip(
        "quotes of print around a date",
        'since: "1961"',
        "since: “1961”",
        ["bad-date:18:12"],
        "write 1961",
    ),
    Slip(
        "quotes of print around a name",
        "name: Hill Club",
        "name: “Hill Club”",
        ["enclosing-quotes:16:11"],
        "take them out; quotes that YAML knows are \" and '",
    ),
    Slip(
        "quotes around half a name",
        "name: Hill Club",
        'name: "Hill" Club',
        ["quote-in-text:16:18"],
        "put the value in quotes: '\"Hill\" Club'",
    ),
    Slip(
        "an apostrophe in quotes",
        "name: Hill Club",
        "name: 'Hill's Club'",
        ["quote-in-text:16:17"],
        "put the value in quotes: \"'Hill's Club'\"",
    ),
    Slip(
        "bullets of a word processor",
        "      - Watch on the River\n",
        "      • Watch on the River\n      • River Watchers\n",
        ["bullet:10:7"],
        "write '- Watch on the River'",
    ),
    Slip(
        "stars as bullets",
        "      - Watch on",
        "      * Watch on",
        ["bullet:10:7"],
        "write '- Watch on the River'",
    ),
    Slip(
        "long dashes as bullets",
        "      - Watch on",
        "      – Watch on",
        ["bullet:10:7"],
        "write '- Watch on the River'",
    ),
    Slip(
        "numbers as bullets",
        "      - Watch on the River\n",
        "      1. Watch on the River\n      2. River Watchers\n",
        ["bullet:10:7"],
        "write '- Watch on the River'",
    ),
    Slip(
        "a bullet behind the dash",
        "      - Watch on",
        "      - • Watch on",
        ["leading-sign:10:9"],
        "take it out; a list's item begins with '- ' alone",
    ),
    Slip(
        "a dash without its space",
        "      - Watch on",
        "      -Watch on",
        ["run-on-list:10:7"],
        "write '- Watch on the River'",
    ),
    Slip(
        "a list without dashes",
        "      - Alliance of the River Watch\n      - Watch on",
        "      Alliance of the River Watch\n      Watch on",
        ["run-on-list:9:7"],
        "write each on a line of its own, after '- '",
    ),
    Slip(
        "names between commas",
        "    aliases:\n      - Alliance of the River Watch\n      - Watch on the River\n",
        "    aliases: Alliance of the River Watch, Watch on the River\n",
        ["joined-names:8:14"],
        "one name: put it in quotes; several: write each on a line of its own, after '- '",
    ),
    Slip(
        "names between semicolons",
        "    aliases:\n      - Alliance of the River Watch\n      - Watch on the River\n",
        "    aliases: Alliance; Watch\n",
        ["joined-names:8:14"],
        "one name: put it in quotes; several: write each on a line of its own, after '- '",
    ),
    Slip(
        "a merge conflict in an entry",
        "    kind: coalition\n",
        "<<<<<<< HEAD\n    kind: coalition\n=======\n    kind: union\n>>>>>>> theirs\n",
        ["merge-conflict:14:1"],
        "keep one of the two versions and take the marker lines out",
    ),
    Slip(
        "a merge conflict around an entry",
        "  hill-club:\n",
        "<<<<<<< HEAD\n  hill-club:\n",
        ["merge-conflict:15:1"],
        "keep one of the two versions and take the marker lines out",
    ),
    Slip(
        "an entry that lost its name",
        "    name: Hill Club\n",
        "",
        ["missing-name:15:3"],
        "add a line 'name: ...'",
    ),
    Slip(
        "an entry that lost its id",
        "  lake-forum:\n    name: Lake Forum\n    kind: coalition\n  hill-club:\n",
        "  lake-forum:\n    name: Lake Forum\n  # hill-club\n",
        ["duplicate-key:15:5", "unknown-entry:23:15", "unknown-entry:31:36"],
        "keep one of the two; if another entry begins here, write its id on a line above",
    ),
    Slip(
        "an entry that was pasted twice",
        "  hill-club:\n",
        "  lake-forum:\n    name: Lake Forum\n  hill-club:\n",
        ["duplicate-entry:15:3"],
        "give one of them another id, or put the two together",
    ),
    Slip(
        "a section that was pasted twice",
        "decisions:",
        "people:\n  ana:\n    name: Ana Example\ndecisions:",
        ["duplicate-section:30:1"],
        "put the two together",
    ),
    Slip(
        "a field that was pasted twice",
        "    kind: coalition\n",
        "    kind: coalition\n    kind: union\n",
        ["duplicate-key:15:5"],
        "keep one of the two",
    ),
    Slip(
        "a key misspelt",
        "aliases:\n      -",
        "alias:\n      -",
        ["unknown-field:8:5"],
        "did you mean 'aliases'?",
    ),
    Slip(
        "a key in another word",
        "    country: GE",
        "    state: GE",
        ["unknown-field:7:5"],
        "did you mean 'country'?",
    ),
    Slip(
        "a key with a letter of another script",
        "    kind: coalition",
        "    кind: coalition",
        ["unknown-field:14:5"],
        "did you mean 'kind'?",
    ),
    Slip(
        "a key with a capital",
        "    kind: coalition",
        "    Kind: coalition",
        ["unknown-field:14:5"],
        "did you mean 'kind'?",
    ),
    Slip(
        "a key without its colon",
        "    kind: coalition",
        "    kind coalition",
        ["syntax:14:5"],
        "write 'kind: coalition'",
    ),
    Slip(
        "a key with an equals sign",
        "    kind: coalition",
        "    kind = coalition",
        ["syntax:14:5"],
        "write 'kind: coalition'",
    ),
    Slip(
        "a key with a colon of another script",
        "    kind: coalition",
        "    kind： coalition",
        ["syntax:14:5"],
        "write 'kind: coalition'",
    ),
    Slip(
        "a key without the space",
        "    kind: coalition",
        "    kind:coalition",
        ["missing-space:14:9"],
        "write 'kind: coalition'",
    ),
    Slip(
        "a no-break space behind the colon",
        "    kind: coalition",
        "    kind:\u00a0coalition",
        ["odd-space:14:10"],
        "put a plain space in its place",
    ),
    Slip(
        "a no-break space as indent",
        "    kind: coalition",
        "\u00a0\u00a0\u00a0\u00a0kind: coalition",
        ["odd-indent:14:1"],
        "put plain spaces in its place",
    ),
    Slip(
        "a section misspelt",
        "people:",
        "persons:",
        ["unknown-section:19:1"],
        "did you mean 'people'?",
    ),
    Slip(
        "a date with the day first",
        'date: "2025-04-14"',
        "date: 14.04.2025",
        ["bad-date:27:11"],
        "write 2025-04-14",
    ),
    Slip(
        "a date in words",
        'date: "2025-04-14"',
        "date: April 14, 2025",
        ["bad-date:27:11"],
        "write 2025-04-14",
    ),
    Slip(
        "a date with slashes that says too little",
        'date: "2025-04-14"',
        "date: 04/05/2025",
        ["bad-date:27:11"],
        "write 2020, 2020-10 or 2020-10-08",
    ),
    Slip(
        "a day that there is not",
        'date: "2025-04-14"',
        "date: 2025-04-31",
        ["bad-date:27:11"],
        "write 2020, 2020-10 or 2020-10-08",
    ),
    Slip(
        "an end before the beginning",
        'since: "1961"',
        "since: 1961\n    until: 1950",
        ["contradiction:19:5"],
        "exchange the two, or mend one",
    ),
    Slip(
        "a list where a text is due",
        "name: Hill Club",
        "name:\n      - Hill Club\n      - Club of the Hill",
        ["not-text:17:7"],
        "write one name here; the others belong under 'aliases'",
    ),
    Slip(
        "a text where fields are due",
        '    roles:\n      - {org: hill-club, role: director, since: "2020"}\n',
        "    roles: director\n",
        ["not-a-mapping:23:12"],
        "write '- {org: ...}'",
    ),
    Slip(
        "a colon in a name",
        "name: Hill Club",
        "name: Hill: The Club",
        ["colon-in-text:16:15"],
        'put the value in quotes: "Hill: The Club"',
    ),
    Slip(
        "a colon in an alias",
        "- Watch on the River",
        "- Watch: the River",
        ["colon-in-text:10:9"],
        'put the value in quotes: "Watch: the River"',
    ),
    Slip(
        "a number sign in a name",
        "name: Hill Club",
        "name: Hill #1 Club",
        ["comment-in-text:16:16"],
        "put the whole value in quotes, or a space after the '#'",
    ),
    Slip(
        "a name that begins with a number sign",
        "name: Hill Club",
        "name: #HillClub",
        ["comment-in-text:16:11"],
        'put the value in quotes: "#HillClub"',
    ),
    Slip(
        "a number sign between brackets",
        "[RWA]",
        "[RWA, #1]",
        ["comment-in-text:4:21"],
        "put what holds the '#' in quotes",
    ),
    Slip(
        "a number sign as a picture",
        "name: Hill Club",
        "name: Hill #️⃣ Club",
        ["comment-in-text:16:16"],
        "put the whole value in quotes, or a space after the '#'",
    ),
    Slip(
        "a byte order mark before an entry",
        "  hill-club:\n",
        "\ufeff  hill-club:\n",
        ["invisible-character:15:1"],
        "take it out",
    ),
    Slip(
        "a byte order mark before a section",
        "people:",
        "\ufeffpeople:",
        ["invisible-character:19:1"],
        "take it out",
    ),
    Slip(
        "a byte order mark in a name",
        "name: Hill",
        "name: \ufeffHill",
        ["invisible-character:16:11"],
        "take it out",
    ),
    Slip(
        "an at sign",
        "name: Hill Club",
        "name: @hillclub",
        ["reserved-start:16:11"],
        'put the value in quotes: "@hillclub"',
    ),
    Slip(
        "a star",
        "name: Hill Club",
        "name: *Hill* Club",
        ["yaml-alias:16:11"],
        'put the value in quotes: "*Hill* Club"',
    ),
    Slip(
        "a name in brackets and more",
        "name: Hill Club",
        "name: [Hill] Club",
        ["bracket-in-text:16:18"],
        'put the value in quotes: "[Hill] Club"',
    ),
    Slip(
        "a placeholder",
        "name: Hill Club",
        "name: ...",
        ["no-letter:16:11"],
        "write the name",
    ),
    Slip(
        "a rule between two parts",
        "people:",
        "---\npeople:",
        ["several-documents:19:1"],
        "take the line '---' out",
    ),
    Slip(
        "a bracket too few",
        "[RWA]",
        "[RWA",
        ["unclosed-bracket:4:15"],
        "close it with ']'; if it is part of a name, put the name in quotes",
    ),
    Slip(
        "a bracket too many",
        "[RWA]",
        "[RWA]]",
        ["bracket-in-text:4:20"],
        "take it out",
    ),
    Slip(
        "a country by its name",
        "country: GE",
        "country: Georgia",
        ["unknown-country:7:14"],
        "did you mean 'GE' (Georgia)?",
    ),
    Slip(
        "a kind in capitals",
        "kind: coalition",
        "kind: COALITION",
        ["unknown-kind:14:11"],
        "did you mean 'coalition'?",
    ),
    Slip(
        "an id with capitals and blanks",
        "  hill-club:\n    name: Hill Club\n",
        "  lake-forum-2:\n    name: Forum 2\n  Hill Club:\n    name: Hill Club\n    merged_into: hill-club\n  hill-club:\n    name: Hill Club\n",  # noqa: E501
        ["bad-id:17:3"],
        "write 'hill-club'",
    ),
    Slip(
        "an id without its colon",
        "  hill-club:\n",
        "  hill-club\n",
        ["syntax:15:3"],
        "if an entry begins here, write 'hill-club:'",
    ),
    Slip(
        "an id with a dash before it",
        "  hill-club:\n",
        "  - hill-club:\n",
        ["not-a-mapping:15:3"],
        "take the dash out: entries are no list",
    ),
    Slip(
        "fields with dashes before them",
        "    name: Lake Forum\n    kind: coalition\n",
        "    - name: Lake Forum\n    - kind: coalition\n",
        ["not-a-mapping:13:5"],
        "take the dashes out",
    ),
    Slip(
        "a name where an id is due",
        "parent: lake-forum",
        "parent: Lake Forum",
        ["unknown-entry:6:13"],
        "write its id: 'lake-forum'",
    ),
    Slip(
        "an address without its beginning",
        "https://www.river",
        "www.river",
        ["bad-link:11:13"],
        "write https://www.river.example.org",
    ),
    Slip(
        "two addresses as one",
        "[https://www.river.example.org]",
        "https://a.example.org https://b.example.org",
        ["bad-link:11:12"],
        "write each address on a line of its own, after '- '",
    ),
    Slip(
        "a comment of another language",
        "    kind: coalition\n",
        "    // why\n    kind: coalition\n",
        ["not-yaml:14:5"],
        "put '# ' before it, or take the line out",
    ),
    Slip(
        "a comment of a web page",
        "    kind: coalition\n",
        "    <!-- why -->\n    kind: coalition\n",
        ["not-yaml:14:5"],
        "put '# ' before it, or take the line out",
    ),
    Slip(
        "a sign written as in HTML",
        "name: Hill Club",
        "name: Hill &amp; Club",
        ["html-entity:16:16"],
        "write '&'",
    ),
    Slip(
        "a fence of Markdown",
        "organisations:",
        "```yaml\norganisations:",
        ["not-yaml:1:1"],
        "take the line out",
    ),
    Slip(
        "a patch",
        "    kind: coalition\n",
        "+    kind: coalition\n",
        ["not-yaml:14:1"],
        "take it out",
    ),
    Slip(
        "numbers of lines",
        "    kind: coalition\n",
        " 14     kind: coalition\n",
        ["bad-indent:14:1"],
        "give it the indent of the lines around it",
    ),
    Slip(
        "a name wrapped to the first column",
        "name: Hill Club",
        "name: Hill\nClub",
        ["syntax:17:1"],
        "write 'name: ...', or put it on the line above",
    ),
    Slip(
        "a soft hyphen",
        "name: Hill Club",
        "name: Hill Cl\u00adub",
        ["invisible-character:16:18"],
        "take it out",
    ),
    Slip(
        "letters read in another encoding",
        "Нино Экзампле",
        "РќРёРЅРѕ",
        ["mojibake:22:15"],
        "did you mean 'Нино'?",
    ),
    Slip(
        "nothing by a word",
        'since: "1961"',
        "since: null",
        ["null-text:18:12", "bad-date:18:12"],
        "take the line out, or put the value in quotes",
    ),
]


def test_the_registry_without_a_slip_has_no_problem() -> None:
    assert check(parse_registry(REGISTRY)) == ()


@pytest.mark.parametrize("slip", SLIPS, ids=[slip.what.replace(" ", "-") for slip in SLIPS])
def test_a_slip_of_the_hand_is_named_where_it_is_with_a_way_to_mend_it(slip: Slip) -> None:
    assert slip.place in REGISTRY
    found = check(parse_registry(REGISTRY.replace(slip.place, slip.written, 1)))
    assert [f"{each.code}:{each.line}:{each.column}" for each in found] == slip.problems
    assert found[0].hint == slip.hint != ""


BYTES = [
    ("Нино".encode("cp1251"), "in Windows-1251 it would be 'Нино'; save the file as UTF-8"),
    ("Niño".encode("latin-1"), "in Windows-1252 it would be 'Niño'; save the file as UTF-8"),
    ("Нино".encode()[:-1], "a character was cut in two: type the word anew, and save the file as UTF-8"),
]


@pytest.mark.parametrize(("written", "hint"), BYTES)
def test_bytes_of_another_encoding_are_read_for_the_hint(written: bytes, hint: str) -> None:
    data = REGISTRY.encode().replace("Нино Экзампле".encode(), written)
    [problem] = parse_registry(data.decode("utf-8", "surrogateescape")).problems
    assert (problem.code, problem.line, problem.hint) == ("encoding", 22, hint)


def test_an_entry_that_lost_its_indent_keeps_its_last_good_version_and_those_after_it() -> None:
    before = parse_registry(REGISTRY)
    after = parse_registry(REGISTRY.replace("  lake-forum:\n", "lake-forum:\n", 1), previous=before)
    assert list(after.entries) == ["river-watch", "nino-example", "lake-forum", "hill-club"]
    assert [entry.stale for entry in after.entries.values()] == [False, False, True, True]


@pytest.mark.parametrize(
    "name", ["🕊️ Peace", "Family 👨\u200d👩\u200d👧", "Kyiv 4️⃣ All", "«Дом» и «Сад»", "AT&T;", "Ђорђе"]
)
def test_a_name_that_is_meant_as_it_stands_gets_no_warning(name: str) -> None:
    assert parse_registry(REGISTRY.replace("Hill Club", name)).problems == ()


def test_a_file_between_braces_is_read() -> None:
    registry = parse_registry('{"organisations": {"a": {"name": "Alpha Trust"}}}')
    assert list(registry.entries) == ["a"]
    assert registry.problems == ()
