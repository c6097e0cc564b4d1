"""A directory of organisations and actors, built from what they sign."""

__version__ = "0.1.0"
