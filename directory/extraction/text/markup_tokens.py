"""What markup looks like: the patterns and tag names by which it is told from text.

Every alternative begins with a literal character and every repetition is bounded by a character
it excludes or by a number, so that reading stays linear in the length of the text.
"""

from __future__ import annotations

import re

LONGEST_LINK_TEXT = 2000
LONGEST_LOCAL_PART = 64
LONGEST_DOMAIN = 80

UNSEEN = "\u00ad\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"
"""Characters that print nothing: soft hyphens, zero-width spaces, marks of direction."""

AFTER_URL = ".,;:!?)]}*_~|\\"
"""Signs at the end of an address that belong to the sentence around it."""

TOKEN = re.compile(
    r"(?P<line>\n(?=[ \t]{0,200}[#>|={!\-*_+~`:\[]))"
    r"|(?P<entity>&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});)"
    r"|(?P<emphasis>\*+|_+)"
    r"|(?P<tick>`+)"
    r"|(?P<escape>\\(?:[!-/:-@\[-`{-~](?<!\\.\Z)|(?=\n|\Z)))"
    r"|(?P<quotes>'{2,5})"
    r"|(?P<strike>~~)"
    r"|(?P<pipe>(?:\||!!(?=[^!\n]))[ \t]{0,20})"
    r"|(?P<trailing>={2,6}(?=[ \t]{0,20}(?:\n|\Z)))"
    rf"|(?P<unseen>[{UNSEEN}]+)"
    r"|(?P<template>\{[{%][^{}\n]{0,1000}[%}]\}|\{[#.:][^{}\n]{0,300}\})"
    r"|(?P<url>https?://[^\s<>\"'«»`“”]{1,2000}|www\.[^\s<>\"'«»`“”]{1,2000}|HTTPS?://[^\s<>\"'`]{1,2000})"
    r"|(?P<autolink><(?:https?:|ftp:|mailto:|[\w.+-]{1,64}@)[^<>\s]{1,2000}>)"
    r"|(?P<at>@(?:[A-Za-z0-9-]{1,63}\.){0,8}[A-Za-z]{0,24})"
    r"|(?P<path>/)"
    r"|(?P<note>(?:(?<=[^\W\d_])|(?<=[.)]))[¹²³⁰⁴-⁹†‡]{1,4}(?![^\W_]))"
    r"|(?P<raised>(?:(?<=[^\W\d_])|(?<=\n))<sup(?:\s[^<>]{0,300})?>\s?(?:<a(?:\s[^<>]{0,500})?>)?\[?[\d,*†‡]{1,6}\]?(?:</a>)?\s?</sup>)"
    r"|(?P<angle><!--|<\?(?:php|=|xml)?|<%|<![A-Za-z][^<>]{0,1000}>"
    r"|</?(?P<tag>[A-Za-z][A-Za-z0-9]{0,30}(?::[A-Za-z][A-Za-z0-9]{0,30})?)(?:[\s/][^<>]{0,4000})?>)"
    r"|(?P<image>!\[[^\[\]\n]{0,500}\]\([^()\s]{0,2000}(?:\s{1,10}\"[^\"\n]{0,500}\")?\s{0,10}\))"
    r"|(?P<aside>\[\[:?(?:Archivo|Catégorie|Categoría|Category|Datei|Fichier|File|Image|Kategori|Kategorie|Kateqoriya"
    r"|Категория|Файл)[ ]?:[^\[\]\n]{0,500}\]\])"
    r"|(?P<bracket>\[\[(?:[^\[\]|\n]{1,200}\|)?(?=[^\[\]|\n]{1,200}\]\])"
    r"|\[https?://[^\s\]]{1,2000}[ \t]{1,10}|\[|\]\]|\])"
)
"""The markup inside lines; the group's name says what it is."""

FIRST_SIGN = re.compile(
    rf"[\n&*_`\\'~|={{<@/!\[\]:w¹²³⁰⁴-⁹†‡{UNSEEN}]"
    r"(?:(?<![\n':!w])|(?<=\n)(?=[ \t]{0,200}[#>|={!\-*_+~`:\[])|(?<=')(?=')|(?<=[PSps]:)|(?<=!)(?=[!\[])"
    r"|(?<=w)(?=ww\.))"
)
"""The signs with which markup inside lines begins, those that stand in plain text too with what makes them markup.

That of an address is the colon behind its scheme.
"""

SCHEME = re.compile(r"(?:https?|HTTPS?)\Z")
"""What stands before that colon; sought up to it."""

LINE_PREFIX = re.compile(
    r"(?P<bullet>[ \t]{0,200}[*+][ \t]+(?=[^\s*]))"
    r"|[ \t]{0,200}(?P<rule>(?P<sign>[-*_=~])(?:[ \t]{0,9}(?P=sign)){2,})[ \t]*(?=\n|\Z)"
    r"|[ \t]{0,3}(?P<heading>\#{1,6})[ ]+(?=\S)"
    r"|[ \t]{0,3}(?P<title>={2,6})[ \t]*(?=[^=\s][^\n]{0,300}=)"
    r"|[ \t]{0,9}(?P<separator>\{\|[^|\n]{0,200}(?=\n|\Z)|\|\}|\|-(?:[ \t][^|\n]{0,200})?\n|\|[ \t:|+-]+(?=\n|\Z))"
    r"|[ \t]{0,9}(?P<row>\||!(?=[^!\n]{1,200}!!))[ \t]*"
    r"|[ \t]{0,9}(?P<quotation>>)[ \t]?"
    r"|[ \t]{0,3}(?P<definition>\[[^\[\]\n]{1,200}\]:[ \t]*<?(?:https?:|mailto:|www\.|[/.\#])[^\n]*)"
    r"|[ \t]{0,3}(?P<fence>(?:`{3,}|~{3,})[^`\n]*)(?=\n|\Z)"
    r"|[ \t]{0,3}(?P<division>:{3,}[^\n]*)"
)
"""What may stand before the text of a line; the group's name says what it is."""

MESSAGE_END = re.compile(r"X-Body-of-Message-End--|endarticle--|\s?body=\"end\"\s?--")
"""The comments of mail archives (MHonArc, Pipermail, Hypermail) behind which only titles of other mails follow."""

LINK_TARGET = re.compile(
    r"\](?:"
    r"\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s{1,10}(?:\"[^\"\n]{0,500}\"|'[^'\n]{0,500}'))?\s{0,10}\)"
    r"|\([^()\n]{1,300}\s\"wikilink\"\)"
    r"|(?P<reference>\[[^\[\]<>\n]{0,200}\])"
    r"|\{[.#:][^{}\n]{0,300}\}"
    r")"
)
"""The end of a link's text with where it leads."""

CITATION = re.compile(r"[\d\s,;–-]{0,20}")
LOCAL_PART = re.compile(r"[\w.%+-]")
COUNTED_LINE = re.compile(r"[^\n]{1,300}\n[ ]{0,3}#[ ]+(?=\S)")
COUNTED_LINES = re.compile(r"[^\n]{1,300}(?:\n[ ]{0,3}#[ ]+(?=\S)[^\n]{1,300}){2}")
"""Lines behind one another that a single # leads: the numbered list of a wiki, no headings."""
DOMAIN_BEFORE = re.compile(r"(?<![\w@.])[a-z0-9](?:[a-z0-9-]{0,60}\.){1,5}[a-z]{2,10}\Z")
PATH = re.compile(r"/[^\s<>\"'«»`“”,;)\]]{0,1000}")
WRAP = re.compile(r"[ \t]{0,200}\n\s{0,2000}")
"""A line end in the source of a cell, with the blanks around it."""

SINGLE_WRAP = re.compile(r"(?<!\s)[ \t]{0,200}\n[ \t]{0,200}(?=\S|\Z)")
"""A line end with words or tags on both sides: a mere blank where tags alone lay out a text."""

WORD_IN_ROW = re.compile(r"[ \t|]{0,20}[^\s|]")
WHOLE_LINE = re.compile(r"[^\n]*")
REST_OF_LINE = re.compile(r"[ \t]*\n?")
WHITE = re.compile(r"\s*")
ASSIGNED_TITLE = re.compile(r"\$\w{0,30}title\s{0,9}=\s{0,9}(?:\"([^\"\n]{1,500})\"|'([^'\n]{1,500})')")
ATTRIBUTE = re.compile(
    r"([A-Za-z][\w:-]{0,30})\s{0,9}=\s{0,9}(?:\"([^\"]{0,1000})\"|'([^']{0,1000})'|([^\s\"'>]{1,500}))"
)

HEADING_TAGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

PARAGRAPH_TAGS = HEADING_TAGS | {
    "article",
    "aside",
    "blockquote",
    "body",
    "dl",
    "fieldset",
    "figure",
    "footer",
    "form",
    "head",
    "header",
    "hr",
    "html",
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "table",
    "title",
    "ul",
}
"""Tags that end a paragraph."""

LINE_TAGS = frozenset(
    {"address", "caption", "center", "dd", "div", "dt", "figcaption", "legend", "option", "summary", "tr"}
)
"""Tags that end a line."""

UNREAD_TAGS = frozenset(
    {
        "button", "iframe", "label", "math", "nav", "noscript", "object", "option", "script", "select", "style", "svg",
        "template", "textarea",
    }
)  # fmt: skip
"""Tags whose content is not for reading."""

INLINE_TAGS = frozenset(
    {
        "a",
        "abbr",
        "acronym",
        "audio",
        "b",
        "big",
        "button",
        "cite",
        "code",
        "col",
        "colgroup",
        "data",
        "del",
        "details",
        "em",
        "embed",
        "font",
        "i",
        "img",
        "input",
        "ins",
        "kbd",
        "label",
        "link",
        "mark",
        "meta",
        "nobr",
        "o",
        "param",
        "picture",
        "q",
        "ref",
        "s",
        "samp",
        "small",
        "source",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "tbody",
        "textarea",
        "tfoot",
        "thead",
        "time",
        "track",
        "tt",
        "u",
        "var",
        "video",
        "wbr",
    }
)
"""Tags inside a line; what they hold reads on."""

STYLE_TAGS = frozenset({"b", "em", "i", "strong", "u"})
"""Tags that only say how words are printed."""

CELL_TAGS = frozenset({"td", "th"})
"""Tags of the cells of a table."""

TAGS = PARAGRAPH_TAGS | LINE_TAGS | UNREAD_TAGS | INLINE_TAGS | CELL_TAGS | {"br", "li"}
"""Every tag that is taken for markup; what else stands in angle brackets is text."""

COMPONENT = re.compile(
    r"</[A-Z][A-Za-z0-9]*\s?>|<[A-Z][a-z0-9]*(?:[A-Z][A-Za-z0-9]*(?:[\s/][^<>]*)?|\s[^<>]*=[^<>]*|\s?/)>"
)
"""A component in Markdown with JSX: "<CenteredBlock>", "<Callout type='info'>"; a name in angle brackets is none."""

CLOSING = {name: re.compile(rf"</{name}\s*>", re.IGNORECASE) for name in UNREAD_TAGS}
"""How an element that is not for reading ends."""
