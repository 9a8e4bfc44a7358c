"""The engine: the index on disk, and queries in its terms."""
