"""The command line: words in, front doors asked, lines out."""
