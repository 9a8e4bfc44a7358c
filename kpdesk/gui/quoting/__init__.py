"""The quote check: is it said, word for word, and where."""
