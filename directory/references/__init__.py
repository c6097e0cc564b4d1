"""Reference registries: large read-only sources beside the registry, against which names are resolved."""
