"""How the database follows the registry and the documents: what changed is done again, nothing else."""
