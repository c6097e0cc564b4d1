"""Out and in: the directory in other formats, and other formats into the registry."""
