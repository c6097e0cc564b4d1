"""Files of other formats, read as the actors that they hold."""
