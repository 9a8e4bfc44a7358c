"""Comparison: which passages of one side say what passages of another say, and which stand alone."""

from kpdesk.core.align.carried import became
from kpdesk.core.align.comparison import Judged, compare

__all__ = ["Judged", "became", "compare"]
