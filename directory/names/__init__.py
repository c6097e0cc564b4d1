"""Names as strings: normalise, romanise, split into parts, compare with reasons, find candidates."""
