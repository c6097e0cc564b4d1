"""How large and how deep a file may be: beyond that it is not read, so that time and memory stay bounded."""

from __future__ import annotations

MOST_BYTES = 100_000_000
"""A file beyond this size is not opened."""

MOST_TEXT_BYTES = 12_000_000
"""A file of text, a page or a mail beyond this size is not read."""

MOST_CHARACTERS = 12_000_000
"""A text beyond this length is not taken."""

MOST_ARTICLE_BYTES = 2_000_000
"""A page beyond this size is read whole, without looking for its article."""

DEEPEST_NESTING = 2_000
"""A page whose tags lie deeper in one another is not read."""

MOST_PAGES = 3_000
"""A PDF of more pages is not read."""

MOST_PDF_SECONDS = 60.0
"""Reading the text of a PDF stops after this time."""

MOST_UNPACKED_BYTES = 200_000_000
"""A zipped document that unpacks to more is not read."""

MOST_UNPACKED_RATIO = 200
"""A zipped document above a million bytes that unpacks to more times its size is not read."""

MOST_MAIL_PARTS = 200
"""Parts of a mail beyond this number are not read."""
