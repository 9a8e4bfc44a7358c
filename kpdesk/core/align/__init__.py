"""Comparison: which passages of one side say what passages of another say, and which stand alone."""

from kpdesk.core.align.comparison import compare
from kpdesk.core.align.order import level_pairs

__all__ = ["compare", "level_pairs"]
