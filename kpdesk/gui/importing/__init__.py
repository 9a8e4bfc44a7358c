"""Bringing statements in: the table of proposals, corrected by a person before anything is stored."""
