"""The query language, free of any engine: what was typed becomes a tree of clauses."""
