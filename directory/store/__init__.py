"""The derived database: its tables, saving, queries."""
