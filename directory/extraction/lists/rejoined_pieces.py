"""Pieces of an item that a comma or dash parted wrongly, put together: legal forms, themes, units, a whole name."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from directory.extraction.shapes.name_shapes import Judge, Look
from directory.extraction.words.given_names import GIVEN_NAMES
from directory.extraction.words.grammar_tables import TURKIC
from directory.extraction.words.vocabulary import fold, is_head

if TYPE_CHECKING:
    from directory.extraction.text.page import Page
    from directory.extraction.words.vocabulary import Words

SURE_BODY, _SURER_BODY = 4.0, 5.0
_PAIR = 2
_OF_STATE = frozenset({"minister", "secretary", "undersecretary"})
DASHES = frozenset({"-", "–", "—"})
_WORKING = frozenset({"employees", "engineers", "officers", "professionals", "teachers", "technicians", "workers"})
_UNITS = frozenset({"branch", "chapter", "district", "division", "region", "section"})
_LONGEST_UNIT, _LONGEST_FIELD = 4, 5  # words
_PLURALS = ("lar", "ler", "lər")


def rejoined(page: Page, judge: Judge, pieces: list[tuple[int, int, bool]]) -> list[tuple[int, int, bool]]:
    """Pieces that a comma parted wrongly put together: legal forms, themes after 'for'."""
    for last in (len(pieces), len(pieces) - 1):  # a place may follow
        if last > 1 and page.text[pieces[last - 1][1] - 1] == ")" and _spelt(page, judge, pieces[:last]):
            return [(pieces[0][0], pieces[last - 1][1], pieces[0][2]), *pieces[last:]]
    joined = pieces[:1]
    for number, piece in enumerate(pieces[1:], 1):
        left, right, _ = piece
        if _unit_behind_dash(page, judge, joined[-1], (left, right)):
            joined[-1] = (joined[-1][0], right, joined[-1][2])
            continue
        if _one_of_two_names(page, judge, joined, pieces[number:]) or _spaced_name(page, joined, (left, right)):
            joined[-1] = (joined[-1][0], right, joined[-1][2])
        elif page.text[joined[-1][1] : left].strip() != ",":
            joined.append(piece)
        elif first := _led(page, judge, joined, (left, right)):
            joined = [*joined[:-first], (joined[-first][0], right, joined[-first][2])]
        elif _is_form(judge, page.between(left, right)) or _theme(page, judge, joined[-1], pieces[number:]):
            joined[-1] = (joined[-1][0], right, joined[-1][2])
        else:
            joined.append(piece)
    return joined


def _spelt(page: Page, judge: Judge, pieces: list[tuple[int, int, bool]]) -> bool:
    """Whether a short form at the end has letters of those before: "Kelp Port, Sea and Air Union (PSAU)"."""
    name, _, short = page.between(pieces[0][0], pieces[-1][1] - 1).rpartition(" (")
    letters = _initials(name, judge)
    last = _initials(page.between(*pieces[-1][:2]).rpartition(" (")[0], judge)
    commas = all(page.text[left[1] : right[0]].strip() == "," for left, right in pairwise(pieces))
    return len(short) > _PAIR and short.isupper() and commas and short in letters and short not in last


def _initials(text: str, judge: Judge) -> str:
    """The first letters of the words of a name that are no small ones."""
    return "".join(
        word[0] for word in text.split() if word[0].isupper() and word.casefold() not in judge.words.articles
    )


def _spaced_name(page: Page, before: list[tuple[int, int, bool]], piece: tuple[int, int]) -> bool:
    """Whether two blanks stand between given name and surname: "Ann  Lee"."""
    given, surname = page.between(*before[0][:2]), page.between(*piece)
    apart = len(before) == 1 and page.text[before[0][1] : piece[0]] == "  "
    return apart and fold(given) in GIVEN_NAMES and surname.istitle() and surname.isalpha()


def _one_of_two_names(
    page: Page, judge: Judge, before: list[tuple[int, int, bool]], rest: list[tuple[int, int, bool]]
) -> bool:
    """Whether a slash joins a body's name to that in another language: "Tang / Kelp Party, Ann Lee"."""
    if len(before) != 1 or len(rest) < _PAIR or page.text[before[0][1] : rest[0][0]].strip() != "/":
        return False
    led = judge.look(page.between(before[0][0], before[0][1])) is Look.ORGANISATION
    return led and page.text[rest[0][1] : rest[1][0]].strip() == ","


def _unit_behind_dash(page: Page, judge: Judge, before: tuple[int, int, bool], piece: tuple[int, int]) -> bool:
    """Whether a dash joins a body to its unit, so that both are one name: "Kelp Committee – Eastern Region"."""
    if page.text[before[1] : piece[0]].strip() not in DASHES:
        return False
    words = page.between(*piece).casefold().split()
    unit = 1 < len(words) <= _LONGEST_UNIT and words[-1] in _UNITS
    return unit and judge.look(page.between(before[0], before[1])) is Look.ORGANISATION


def _is_form(judge: Judge, text: str) -> bool:
    """Whether a piece is a legal form or the letters behind a person's name."""
    low = text.casefold().rstrip(".")
    return low in judge.words.legal_forms or low in judge.words.post_nominals


def lettered(name: str, words: Words) -> bool:
    """Whether letters of a degree or fellowship stand behind a comma in a name: "Ann Lee, MD"."""
    _, comma, letters = name.rpartition(", ")
    return bool(comma) and letters.casefold() in words.post_nominals


def _led(page: Page, judge: Judge, before: list[tuple[int, int, bool]], last: tuple[int, int]) -> int:
    """How many short pieces and a last one with 'and' are one name: "Education, Training and Science Union"; or 0.

    Behind an office it is one lone word: "secretary, | Rail, Maritime and Transport Union".
    """
    text = page.between(*last)
    words = text.casefold().split()
    if len(words) < 3 or not any(word in judge.words.and_words for word in words[1:3]):
        return 0
    if page.words.code in TURKIC and _in_a_row(page, judge, before, text):
        return len(before)
    if judge.organisation_score(text) < 4.0 or judge.organisation_score(text.split()[0]) >= 1.5:
        return 0
    pieces = [page.between(left, right) for left, right, _ in before]
    looks = [judge.look(piece) for piece in pieces]
    themes = all(" " not in piece or judge.person_score(piece) <= 0 for piece in pieces)
    if themes and set(looks) == {Look.UNKNOWN} and all(len(piece.split()) <= _PAIR for piece in pieces):
        return len(pieces)
    held = len(pieces) > _PAIR and looks[-2:] == [Look.TITLE, Look.UNKNOWN] and is_head(words[-1], judge.words)
    plain = pieces[-1].istitle() and " " not in pieces[-1] and words[1] in judge.words.and_words
    return int(held and plain)


def _in_a_row(page: Page, judge: Judge, before: list[tuple[int, int, bool]], last: str) -> bool:
    """Whether a Turkic item is one name whose people or fields stand in a row, the first with what they are.

    "Göl Kıyısı Gençler Çevre, | Kalkınma ve İşletme Kooperatifi", "Kadın Avukatlar, | Hâkimler ve Savcılar".
    """
    pieces = [page.between(left, right) for left, right, _ in before]
    sizes = [len(piece.split()) for piece in pieces]
    if sizes[0] > _LONGEST_FIELD or max(sizes[1:], default=1) > _PAIR:
        return False
    if all(piece.split()[-1].endswith(_PLURALS) for piece in [*pieces, last]):
        return not any(is_head(piece.split()[-1].casefold(), judge.words) for piece in pieces)
    looks = {judge.look(piece) for piece in pieces}
    named = is_head(last.rsplit(maxsplit=1)[-1].casefold(), judge.words) and judge.organisation_score(last) >= SURE_BODY
    return named and looks == {Look.UNKNOWN} and fold(pieces[0].split()[0]) not in GIVEN_NAMES


def _theme(page: Page, judge: Judge, before: tuple[int, int, bool], rest: list[tuple[int, int, bool]]) -> bool:
    """Whether a piece goes on with a list of themes: "Centre for Peace | Justice | and Human Rights"."""
    lead = page.between(before[0], before[1])
    head = lead.casefold().split()
    if not any(word in judge.words.link_words or word in judge.words.of_words for word in head[1:]):
        return False
    if judge.look(lead) is Look.PERSON:
        return False
    for left, right, _ in rest:
        words = page.between(left, right).casefold().split()
        if len(words) > 6 or judge.look(page.between(left, right)) in (Look.PERSON, Look.PLACE, Look.TITLE):
            return False
        of_theme = len(head) > _PAIR and head[-2] in judge.words.of_words
        if of_theme and words[-1] in _WORKING and words[1:2] and words[1] in judge.words.and_words:
            return True  # "Union of Rail | Maritime and Transport Workers"
        if any(word in judge.words.and_words for word in words[:4]):
            least = SURE_BODY if _OF_STATE.isdisjoint(head) else _SURER_BODY
            return judge.organisation_score(page.between(left, right)) < least
        if judge.organisation_score(page.between(left, right)) >= 4.0:
            return False
    return False
