"""Addresses of English letters that a page printed in one line with their greeting, taken apart again."""

from __future__ import annotations

import re

_LONGEST = 2_000  # characters from the first addressee to the end of the greeting
_BEGIN = re.compile(r"(?:\w+ \d{1,2}, \d{4} )?(?:The )?(?:Right )?Hon(?:ou?rable|\.) ")
_OFFICES = (
    r"(?:Senate |House )?(?:Majority|Minority) (?:Leader|Whip)|Ranking Member|(?:Vice )?Chair(?:man|woman|person)?|"
    r"Speaker|Secretary|Governor|Commissioner|Administrator|Attorney General|President|(?:Prime )?Minister"
)
_NEXT = re.compile(
    r" (?=The (?:Right )?Hon(?:ou?rable|\.) [^\W\d_a-z])|"
    rf"(?<=[^\W\d_]{{2}})(?<!able)(?<!Senate)(?<!House),? (?=(?:{_OFFICES})\b(?! [^\W\d_a-z]+ [^\W\d_a-z]+,))"
)
"""Where a line ended: before the next addressee, and before an office behind its holder."""
_DEAR = re.compile(r" (?=Dear [^\W\d_a-z])")
_GREETED = re.compile(r":(?=\s|\Z)|,(?=\Z| (?:As|I|In|My|On|Our|The|This|We)\b)")
"""Where a greeting ends: at its colon, or at the comma behind which the letter begins."""


def parted_address(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The lines that a stretch of text held before a page ran them together; none where it is no such address.

    >>> line = "The Honorable Ann Lee, Speaker The Honorable Bo Dahl, Chair Dear Ms. Lee and Mr. Dahl: We write."
    >>> [line[first:last] for first, last in parted_address(line, 0, len(line))]
    ['The Honorable Ann Lee', 'Speaker', 'The Honorable Bo Dahl', 'Chair', 'Dear Ms. Lee and Mr. Dahl:', 'We write.']
    """
    dear = _DEAR.search(text, start, min(end, start + _LONGEST)) if _BEGIN.match(text, start, end) else None
    greeted = _GREETED.search(text, dear.end(), min(end, start + _LONGEST)) if dear else None
    if dear is None or greeted is None:
        return []
    cuts = [*_NEXT.finditer(text, start, dear.start()), dear]
    edges = [start, *(place for cut in cuts for place in cut.span()), greeted.end()]
    lines = list(zip(edges[::2], edges[1::2], strict=True))
    rest = greeted.end() + (greeted.end() < end)
    return [*lines, (rest, end)] if rest < end else lines
