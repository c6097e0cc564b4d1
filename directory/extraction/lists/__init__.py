"""Lists of a page read item by item: signatures, tables, addresses, programmes."""
