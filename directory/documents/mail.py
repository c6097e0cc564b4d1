"""A mail: subject, sender, addressees and date above its text, which is its plain part or else its page."""

from __future__ import annotations

import email
import email.header
import email.utils
from dataclasses import replace
from email.errors import HeaderParseError
from typing import TYPE_CHECKING

from directory.documents.html_page import nesting, page_text
from directory.documents.limits import DEEPEST_NESTING, MOST_MAIL_PARTS
from directory.documents.plain_text import unify_line_ends
from directory.model import Document, Problem

if TYPE_CHECKING:
    from email.message import Message

_ADDRESSES = ("From", "To", "Cc")
_LONGEST_HEADER = 20_000


def read_mail(data: bytes, blank: Document) -> Document | Problem:
    """The text of a mail with its addressees, or why it has none."""
    if data.lower().count(b"boundary=") > MOST_MAIL_PARTS:
        reason = f"the mail has more than {MOST_MAIL_PARTS} parts with parts in them"
        return Problem("too-deep", reason, file=blank.path)
    message = email.message_from_bytes(data)
    if not message.keys():
        return Problem("broken-file", "the file holds no mail: it has no header", file=blank.path)
    subject = _header(message, "Subject")
    body = _body(message)
    if isinstance(body, Problem):
        return replace(body, file=blank.path)
    head = [f"{name}: {value}" for name in _ADDRESSES if (value := _header(message, name))]
    text = "\n\n".join(part for part in (subject, "\n".join(head), body.strip()) if part)
    return replace(blank, text=text, title=subject or None, date=_date(message))


def _header(message: Message, name: str) -> str:
    """A header decoded and on one line, whatever is in it."""
    raw = str(message.get(name) or "")[:_LONGEST_HEADER]
    try:
        value = str(email.header.make_header(email.header.decode_header(raw)))
    except (LookupError, ValueError, HeaderParseError):
        value = raw
    printable = "".join(sign if sign.isprintable() else " " for sign in value)
    return " ".join(printable.split())


def _date(message: Message) -> str | None:
    try:
        return email.utils.parsedate_to_datetime(_header(message, "Date")).date().isoformat()
    except (TypeError, ValueError, OverflowError, IndexError):
        return None


def _body(message: Message) -> str | Problem:
    """The plain text of a mail, else the text of its page, attachments left out."""
    plain: list[str] = []
    pages: list[str] = []
    for number, part in enumerate(message.walk()):
        if number >= MOST_MAIL_PARTS:
            break
        if part.is_multipart() or part.get_filename() or part.get_content_maintype() != "text":
            continue
        (pages if part.get_content_subtype() == "html" else plain).append(_content(part))
    if any(text.strip() for text in plain):
        return "\n\n".join(plain)
    if any(nesting(page) > DEEPEST_NESTING for page in pages):
        return Problem("too-deep", f"the tags of the mail lie more than {DEEPEST_NESTING:,} deep in one another")
    return "\n\n".join(page_text(page)["text"] for page in pages if page.strip())


def _content(part: Message) -> str:
    """The characters of one part, in the encoding it declares, else UTF-8, else with marks for what is neither."""
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset() or "utf-8"
    try:
        return unify_line_ends(data.decode(charset))
    except (LookupError, UnicodeDecodeError):
        return unify_line_ends(data.decode("utf-8", "replace"))
