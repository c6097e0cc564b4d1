from __future__ import annotations

import itertools

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from directory.extraction.text.misread_letters import MISREAD, is_misread, reread
from directory.extraction.text.surface import BULLET, LINK_MARK, Surface, clean

PLAIN = st.text(
    st.characters(
        categories=("L", "N", "Zs", "Sc"),
        include_characters='\n.,;?"“”()«»–—%…',
        exclude_characters="¹²³⁰⁴⁵⁶⁷⁸⁹",  # marks of footnotes
    ),
    max_size=200,
)
MESSY = st.lists(
    st.sampled_from([*"a B7é*_`[](){}<>&;#=|-~!'/@.:", "\n", "\t", "\\", '"'])
    | st.sampled_from(["<p>", "<br>", "</li>", "<li>", "&amp;", "&#8220;", "](x)", "https://a.b/c", "a@b.org", "<!--"]),
    max_size=120,
).map("".join)


@pytest.mark.parametrize(
    ("source", "cleaned"),
    [
        ("The **Green Party** wrote", "The Green Party wrote"),
        ("_Union of Bakers_ and *others*", "Union of Bakers and others"),
        ("the **Third** <b>Sea</b> Network", "the Third Sea Network"),
        ("[River Watch](https://river.example/about) said", "River Watch said"),
        ('[NGOs](NGOs "wikilink") met', "NGOs met"),
        ("see [River Watch][1]\n\n[1]: https://river.example", "see River Watch\n\n"),
        ("a note [1] and [2][3]", "a note [1] and [2][3]"),
        (r"\"Task Force\" of Europe\'s", '"Task Force" of Europe\'s'),
        ("`Free Ground`\\\n`   Foundation`", "Free Ground\n   Foundation"),
        ("Bread &amp; Roses&nbsp;Union", "Bread & Roses Union"),
        ("&#8220;Roses&#x201D;", "“Roses”"),
        ("AT&T and R&D;", "AT&T and R&D;"),
        ("one<br>two<br/>\nthree", "one\ntwo\nthree"),
        ("write to info@river.example now", f"write to {LINK_MARK} now"),
        ("at https://river.example/a_b, today", f"at {LINK_MARK}, today"),
        ("at river.example/join today", f"at {LINK_MARK} today"),
        ("as Trend.az reports", "as Trend.az reports"),
        ("Alle Bürger*innen der snake_case", "Alle Bürger*innen der snake_case"),
        ("Name: ________", "Name: ________"),
        ("5 * 3 and 2 < 3 > 1", "5 * 3 and 2 < 3 > 1"),
        ("a<!-- hidden Union -->b", "ab"),
        ("a<script>var Union = 1;</script>b", "ab"),
        ("<?php $title='x'; ?>Dear all", "Dear all"),
        ("[[Union of Bakers|the Bakers]] and [[Millers]]", "the Bakers and Millers"),
        ("== History ==\ntext", "History\ntext"),
        ("> quoted\n> words", "quoted\nwords"),
        ("| Name | Body |\n|------|------|\n| Ann | Union |", "Name \tBody\n\nAnn \tUnion"),
        ("Title {#title}\n", "Title \n"),
        ("Gesell\u00adschaft", "Gesellschaft"),
        ("<Union of Bakers> wrote", "<Union of Bakers> wrote"),
        ("* one\n* two", "* one\n* two"),
        ("**Chair **\nAnn Lee", "Chair\nAnn Lee"),
        ("4 ** 3 is not 12", "4 ** 3 is not 12"),
    ],
)
def test_markup_is_taken_out_in_place(source: str, cleaned: str) -> None:
    assert "\n".join(line.rstrip() for line in clean(source).text.split("\n")) == "\n".join(
        line.rstrip() for line in cleaned.split("\n")
    )


def test_the_items_of_a_list_begin_with_a_bullet_on_a_line_of_their_own() -> None:
    lines = clean("<ul><li>River Watch</li><li> Free Ground</li></ul>").text.split("\n")
    assert [line for line in lines if line] == [f"{BULLET}River Watch", f"{BULLET}Free Ground"]


def test_a_name_broken_by_markup_keeps_its_place_in_the_source() -> None:
    source = "we, the **River** <i>Watch</i>, sign"
    surface = clean(source)
    start = surface.text.index("River Watch")
    begin, end = surface.original(start, start + len("River Watch"))
    assert source[begin:end] == "River** <i>Watch"


def test_an_entity_inside_a_name_keeps_its_place_in_the_source() -> None:
    source = "x Bread &amp; Roses x"
    surface = clean(source)
    start = surface.text.index("Bread")
    begin, end = surface.original(start, start + len("Bread & Roses"))
    assert source[begin:end] == "Bread &amp; Roses"


def test_letters_that_a_program_misread_are_read_again_and_stay_where_they_stand() -> None:
    source = "The Kelp Unionâ€™s chair called it â€œlateâ€. JosÃ© Marín of the FundaciÃ³n Marea wrote."
    surface = clean(source)
    assert surface.text == "The Kelp Union’s chair called it “late”. José Marín of the Fundación Marea wrote."
    place = surface.text.index("Fundación Marea")
    assert source[slice(*surface.original(place, place + len("Fundación Marea")))] == "FundaciÃ³n Marea"
    assert clean("São João wrote to Ängelholm, Ã and â.").text == "São João wrote to Ängelholm, Ã and â."


def test_a_value_in_double_quotes_is_read_over_its_lines_with_its_escapes_as_yaml_reads_them() -> None:
    source = '---\ntitle: "Letter to the Kelp\\_Union on Tides\\\n  \\ and the Reef\\_Forum\\u2019s Ports"\n---\nToday.'
    assert clean(source).text.startswith("Letter to the Kelp Union on Tides and the Reef Forum’s Ports\n")


def test_printed_values_of_front_matter_are_read_and_its_slugs_are_not() -> None:
    surface = clean(
        '---\ntitle: "Letter to the River Board"\ndate: 2020-01-02\nslug: letter-river-board\n'
        "tags: [news, River Watch]\nauthors:\n  - Ann Lee\n---\nBody.\n"
    )
    assert surface.text.split("\n\n") == ["Letter to the River Board", "River Watch", "Ann Lee", "Body.\n"]
    assert surface.title == "Letter to the River Board"
    assert surface.title_span == (0, len("Letter to the River Board"))
    assert surface.value("date") == "2020-01-02"
    assert surface.text[surface.body :] == "Body.\n"


@pytest.mark.parametrize(
    "source",
    [
        "<html><head><title>Call to Act</title></head><body>x</body></html>",
        "text\n# Call to Act\nmore",
        "<h1 class='t'>\nCall to Act</h1>",
        '<?php $html_title="Call to Act"; ?>\ntext',
        "Call to Act\n===========\ntext",
    ],
)
def test_the_title_is_found_where_the_markup_names_it(source: str) -> None:
    surface = clean(source)
    if surface.title is None:
        assert [surface.text[head.start : head.end] for head in surface.headings] == ["Call to Act"]
    else:
        assert surface.title == "Call to Act"


@given(PLAIN)
@example("Â¢0ÃŒ")
def test_a_text_without_markup_stays_what_it_is(text: str) -> None:
    """But for letters whose bytes were read each as one: those are what is meant, at the same places."""
    surface = clean(text)
    if not any(sign in text for sign in "\u00a0\u1680\u202f\u205f\u3000") and not any(
        "\u2000" <= sign <= "\u200f" for sign in text
    ):
        meant = MISREAD.sub(lambda letters: reread(letters[0]), text) if is_misread(text) else text
        assert surface.text == meant
        assert surface.original(0, len(meant)) == (0, len(text))


@given(MESSY)
@settings(max_examples=300)
def test_every_clean_span_stands_for_a_span_of_the_source_in_order(text: str) -> None:
    surface = clean(text)
    spans = [surface.original(place, place + 1) for place in range(len(surface.text))]
    assert all(0 <= start <= end <= len(text) for start, end in spans)
    assert all(before[0] <= after[0] and before[1] <= after[1] for before, after in itertools.pairwise(spans))
    _spans_of_headings_lie_in_the_text(surface)


def _spans_of_headings_lie_in_the_text(surface: Surface) -> None:
    assert all(0 <= head.start < head.end <= len(surface.text) for head in surface.headings)
    assert 0 <= surface.body <= len(surface.text)


@pytest.mark.slow
@pytest.mark.parametrize("sign", list("*_`[](){}<>&;#=|-~!'\"\\/@.:wh \n\tA0•–“«\u200b"))
@pytest.mark.parametrize("shape", ["{0}", "\n{0}", "[{0}("])
def test_a_million_of_any_sign_is_read_in_seconds(sign: str, shape: str) -> None:
    unit = shape.replace("{0}", sign)
    assert clean(unit * (1_000_000 // len(unit))) is not None


def test_a_list_of_names_in_front_matter_is_text_with_its_key_above_it() -> None:
    surface = clean("---\ntitle: Open Letter\nsignatories:\n  - Kelp Union\n  - Reef Forum\n---\nWe ask.\n")
    assert surface.text == "Open Letter\n\nsignatories:\nKelp Union\nReef Forum\n\nWe ask.\n"
    assert surface.text[surface.body :].startswith("signatories:")


def test_a_record_in_front_matter_is_one_line_of_a_list() -> None:
    surface = clean(
        "---\ntitle: Open Letter\nsigners:\n"
        '  - name: "Ann Lee "\n    affiliation: Tide School of\n      Music, Oslo\n    link: https://kelp.example/ann\n'
        "  - first_name: Bo\n    last_name: Dahl\n    role: fisher\nlayout: letter\n---\n"
    )
    assert surface.text == "Open Letter\n\nsigners:\nAnn Lee, Tide School of Music, Oslo\nBo Dahl, fisher\n\n"


def test_the_text_of_a_letter_in_front_matter_is_read_by_paragraphs() -> None:
    surface = clean(
        "---\ntitle: Open Letter\nletterContent: >-\n  We ask the Port\n  Authority.\n\n\n  The harbour is ours.\n"
        "draft: false\n---\n"
    )
    assert surface.text == "Open Letter\n\nWe ask the Port Authority.\n\nThe harbour is ours.\n\n"
    assert surface.text[surface.body :].startswith("We ask")
