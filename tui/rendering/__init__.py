"""Values turned into lines of styled text: pure functions of a value and a width."""
