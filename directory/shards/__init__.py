"""Many documents read in shards: fixed packages of work, a file of results each, by any executor."""
