"""The columns that face one another: their rows, how these are painted, ribbons, and scrolling together."""
