"""What a piece of text looks like by itself: a name, an office, a place; how far a name goes."""
