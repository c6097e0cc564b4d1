"""A file of any supported format becomes a Document: text, title, date, language, source."""
