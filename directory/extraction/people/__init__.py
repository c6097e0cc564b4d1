"""People in running text, found by honorific, office, given name or what they do."""
