"""data/orgs.yaml: load with positions, check, edit in place, format, describe."""
