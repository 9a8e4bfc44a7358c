"""Which way a text runs, as the window asks it."""

from kpdesk.core.direction import isolated, right_to_left

__all__ = ["isolated", "right_to_left"]
