"""The text of a document made ready: markup taken out, lines joined to segments, words split into tokens."""
