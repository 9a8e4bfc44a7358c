"""Notes and quotations: written, placed, coded, and checked against the words that were said."""
