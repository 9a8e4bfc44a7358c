"""Comparison: which passages of one side say what passages of another say, and which stand alone."""

from kpdesk.core.align.comparison import compare

__all__ = ["compare"]
