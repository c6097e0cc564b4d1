"""A paragraph for every code of a problem: what it means, why it matters, and how it is mended."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

EXPLANATIONS: Mapping[str, str] = MappingProxyType(
    {
        "anchor": "A value that begins with '&' gives YAML an anchor: the word after '&' disappears from the text. "
        "Anchors are not used in the registry. If the '&' belongs to a name, put the whole name in quotes.",
        "bad-baseline": "The file that lists old problems is damaged, so every problem counts as new. Write it anew.",
        "bad-date": "A date is a year, a year and month, or a day of the calendar: 2020, 2020-10 or 2020-10-08. Leave "
        "out what you do not know; a date that does not exist is not read.",
        "bad-id": "An id is made of small letters a to z, digits and '-', and begins with a letter or digit. It never "
        "changes, since other entries and decisions point at it.",
        "bad-indent": "The fields of one entry begin in one column, the entries of a section in another. This line "
        "begins in neither, so YAML cannot tell what it belongs to. Give it the indent of its neighbours.",
        "bad-language": "A language is given by its ISO 639 code in two or three small letters, like en, de or aze.",
        "bad-link": "A link is a whole web address, beginning with http:// or https:// and without spaces.",
        "bad-reference": "A section of data/references.toml does not say what it must: under the name of the reference "
        "registry in square brackets stand 'file', 'form' and 'sha256'. What was taken in before stands until it does.",
        "bad-scheme": "Under 'ids' stands the name of a register, written small, and the identifier it gave: "
        "'wikidata: Q42'.",
        "bracket-in-text": "A value that begins with '[' or '{' is a list or mapping and ends at the closing bracket; "
        "text after it cannot be read. If the brackets belong to a name, put the whole name in quotes.",
        "bullet": "A list's item begins with a dash and a space. Other signs, such as those that word processors put "
        "before a line, are text to YAML, and what follows them cannot be read as a list.",
        "circular": "These relations lead back to the entry they began with, so that none of them is the topmost. One "
        "of them is wrong; take it out or turn it round.",
        "colon-in-text": "A colon followed by a space (or the line's end) makes a key of what stands before it. If the "
        "colon belongs to the text, put the whole value in quotes.",
        "comma-in-text": "Between '{' and '}' a comma ends a value, and what follows it is read as the next key. If "
        "the comma belongs to the value, put the value in quotes.",
        "comment-in-text": "A space and '#' begin a comment, so the rest of the line is not part of the value. If it "
        "should be, put the whole value in quotes; if it is a comment, put a space after the '#'.",
        "complex-key": "A line that begins with '? ' opens a key of a kind that the registry does not use. If the '?' "
        "belongs to a text, put the text in quotes.",
        "contradiction": "Two things that the registry says here cannot both hold. Take one of them out.",
        "control-character": "A character that no one can see and that can steer a terminal stands here, mostly by "
        "copying from elsewhere. Delete it and type the text anew.",
        "directive": "A line that begins with '%' at the top of a file is a YAML directive. They are not used here.",
        "duplicate-entry": "Two entries have the same id, so nothing that points at it can tell them apart. The first "
        "one counts. Give the other an id of its own, or put the two together.",
        "duplicate-key": "A field is given twice in one entry. The first one counts. Keep one of the two; a list of "
        "several values is written under one key.",
        "duplicate-section": "A section is opened twice. Both are read; put them together so that neither is missed.",
        "edit-refused": "The program did not make the edit that was asked for, and the file is as it was. The message "
        "says why: the entry is not there, the edit would contradict what stands in the file, the place does not "
        "parse, or the file cannot be written.",
        "empty-file": "The file holds no entry. A registry begins with a line 'organisations:'.",
        "empty-value": "A field stands here without a value. Write one, or take the line out.",
        "enclosing-quotes": "Quotes of print stand around the whole name. YAML knows only \" and ', so these are "
        "taken for a part of the name, and the name is not found without them. Take them out.",
        "encoding": "The registry is read in UTF-8 only. The bytes that stand here are written in another encoding, "
        "such as Latin-1 or UTF-16. Save the file as UTF-8 in your editor.",
        "entry-too-big": "An entry may hold 200,000 characters. One this long is mostly a quote or bracket that was "
        "never closed, or a document pasted in the wrong place.",
        "file-too-big": "The registry may have 128 MB. A file this big is mostly another file saved under its name.",
        "html-entity": "A character is written as web pages write it, '&amp;' for '&'. It mostly comes with text "
        "copied from a page's source. Write the character itself.",
        "invisible-character": "A character that cannot be seen stands here, such as a zero-width space or a mark that "
        "turns the direction of writing. Names with and without it look alike and are not the same. Delete it.",
        "joined-names": "One text holds what looks like several names between commas or semicolons. Names are "
        "written one a line, each after '- '. If it is one name, put it in quotes.",
        "key-not-text": "A key is a text: no list and no mapping. Write 'key: value'.",
        "leading-sign": "The name begins with a sign that lists are printed with. It would be a part of the name. "
        "Take it out.",
        "line-separator": "A character stands here that YAML takes for the end of the line, although most editors show "
        "none. What follows it is read as a new line. Put a space in its place.",
        "merge-chain": "This entry was merged into one that was merged itself. It still works; write the last one, so "
        "that the file says where the entry is now.",
        "merge-conflict": "Lines of a version control system's merge were left in the file: two versions stand between "
        "'<<<<<<<' and '>>>>>>>'. Keep one of them and take the marker lines out.",
        "merge-key": "The key '<<' would copy another mapping in. It is not used here: write each field out.",
        "merged-leftover": "An entry with 'merged_into' only says where it went. Names and relations that still stand "
        "in it do not count; move them to the entry it was merged into.",
        "merged-reference": "A relation leads to an entry that was merged into another. It still works; write the id "
        "of the other.",
        "missing-field": "A field that this line cannot do without is not given.",
        "missing-name": "Every entry has a name, except one that only says 'merged_into'.",
        "missing-space": "A colon needs a space after it to part key and value: 'name: ...'.",
        "line-too-long": "A line holds more than eight million characters. No registry is written so, and the file "
        "is not read.",
        "mixed-scripts": "One word holds letters of two scripts that look alike, such as a Cyrillic 'С' before Latin "
        "letters. It will not be found when somebody types it. Type the word anew in one script.",
        "mojibake": "The letters are those that come out when a text in UTF-8 is opened in an older encoding and "
        "saved again. Type the text anew, or take what the hint shows.",
        "near-duplicate": "Two entries have names so alike that they are likely one. Merge them, or say in one of them "
        "that they are not: 'distinct_from: [...]'.",
        "no-letter": "A name holds no letter and no digit, so that nothing can be found by it. It may be a "
        "placeholder that was left.",
        "not-a-mapping": "Here fields or entries of the form 'key: value' are due, one a line.",
        "not-text": "Here a text is due, and a list or mapping stands. If the brackets or the colon belong to the "
        "text, put it in quotes.",
        "not-yaml": "What stands here belongs to another way of writing things down: a comment of a programming "
        "language, a fence of Markdown, a quoted mail, the sign of a patch. Take it out; a comment begins with "
        "'#'.",
        "null-text": "In other YAML files '~' and 'null' mean 'nothing'; here every value is text. Take the line out "
        "to say nothing, or put the value in quotes to mean the text.",
        "odd-indent": "The line is indented with a space that is not the plain one, such as a no-break space from a "
        "web page. YAML takes it for part of the key. Put plain spaces in its place.",
        "odd-space": "A space that is not the plain one stands in this value, such as a no-break space. It looks the "
        "same and is not. Put a plain space in its place.",
        "quote-in-text": "A value that begins with a quote ends at the next one; text after it cannot be read. If the "
        "quotes belong to the name, put the whole name in quotes of the other kind.",
        "reference-file": "A reference registry is named by its file and the hash of it, and the file is gone or is "
        "another one now. What was taken in stands as long as the database does. Put the file back, or take the new "
        "one in: 'orgdir import FILE --from FORMAT --reference NAME'.",
        "repeated-value": "The same value stands twice in one list. Keep one of the two.",
        "reserved-start": "A value cannot begin with this character, which means something else in YAML. Put the whole "
        "value in quotes.",
        "several-documents": "A line '---' or '...' ends a YAML document. The registry is one document; what comes "
        "after it is not read. Take the line out.",
        "run-on-list": "A text that stands on several lines goes on with a line that begins with a dash, as an item "
        "of a list does. Items have a space after the dash and stand in one column, further in than their field.",
        "shared-acronym": "Two entries have the same acronym. That can be right; it makes a text that prints only the "
        "acronym harder to place. Say 'distinct_from' in one of them if it is.",
        "shared-name": "Two entries have the same name. If they are one, merge them; if not, say in one of them that "
        "they are distinct, or give both their countries.",
        "split-name": "Commas between '[' and ']' part the list. These parts look like one name with commas in it. Put "
        "the name in quotes, or write the names one a line, each after '- '.",
        "syntax": "The line cannot be read as YAML. Look for a quote or bracket that is not closed, a missing colon, "
        "or an indent that differs from its neighbours; a value in quotes is always safe.",
        "tab-indent": "The line is indented with a tab. YAML takes spaces only; most editors can turn tabs to spaces.",
        "tag": "A value that begins with '!' gives YAML a tag: the word disappears from the text. Tags are not used in "
        "the registry. If the '!' belongs to a name, put the whole name in quotes.",
        "too-deep": "Lists and mappings stand inside one another more than eight deep. An entry needs three.",
        "too-long": "A value may hold 10,000 characters. Longer texts belong into a document.",
        "too-many-sections": "Only the names of the four sections begin in the first column. A file in which more "
        "than a thousand lines do is another file, or its entries lost their indent; it is read up to there.",
        "unclosed-bracket": "A list or mapping is opened here and never closed. Close it; if the bracket belongs to a "
        "name, put the whole name in quotes.",
        "unclosed-quote": "A quote is opened here and never closed, so everything after it would belong to the value. "
        "Close it; if the quote belongs to a name, put the whole name in quotes of the other kind.",
        "unknown-country": "A country is given by the two letters of ISO 3166-1, such as NO, DE or GB.",
        "unknown-entry": "An id stands here that no entry has. It may be misspelt, or the entry was taken out. Entries "
        "that are no longer wanted stay, with 'merged_into', so that what points at them still works.",
        "unknown-field": "There is no field of this name here. It may be misspelt, or belong to another section.",
        "unknown-kind": "The kind is none of those that are known.",
        "unknown-role": "The role is none of signatory, organiser, participant, recipient, target and publisher.",
        "unknown-section": "There is no section of this name, so nothing in it is read.",
        "unreadable-file": "The file is not there, or may not be read.",
        "wrong-kind": "A relation leads to a person where an organisation is due, or the other way round.",
        "yaml-alias": "A value that begins with '*' is a YAML alias, which stands for a value written elsewhere. They "
        "are not used here. If the '*' belongs to a name, put the whole name in quotes.",
    }
)


def explain(code: str) -> str | None:
    """The paragraph for a code, or None where there is no such code."""
    return EXPLANATIONS.get(code)
