"""Which entry a name means, how sure, and why."""
