"""From a query to an answer: hits, counts, facets, and what is said where there are none."""
