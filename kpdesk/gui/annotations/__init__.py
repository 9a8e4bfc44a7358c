"""The notes page: every note of the archive in one list."""
