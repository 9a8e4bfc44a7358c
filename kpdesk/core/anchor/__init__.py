"""Anchors: where a quotation stands, found again in the same text and in a newer version of it.

The selector is that of the W3C Web Annotation model: the words, 64 code points on either side, and positions.
"""

from kpdesk.core.anchor.places import CONTEXT, describe, find, find_typed
from kpdesk.core.anchor.transfer import Anchored, Transfer, Transfers, locate, transfer

__all__ = ["CONTEXT", "Anchored", "Transfer", "Transfers", "describe", "find", "find_typed", "locate", "transfer"]
