"""Organisations in running text, found by their head noun or by what is said of them."""
