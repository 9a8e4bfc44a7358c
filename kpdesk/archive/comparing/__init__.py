"""Statements side by side: their links, what readers decided about these, themes, and words said again."""
