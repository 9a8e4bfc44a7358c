"""The search page: facets with counts, and the passages and notes that answer the query."""
