"""What words are, by language: the word tables, given names, places and bodies known everywhere."""
