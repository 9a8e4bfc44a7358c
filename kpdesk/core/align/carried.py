"""Which paragraph of one version became which of another."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from kpdesk.core.align.ratios import WordCodes, word_ratios
from kpdesk.core.align.versions import in_order

_ALIKE = 0.6


def became(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """For the paragraphs of a text, counted from 0, their numbers in another version; none for what is not there."""
    if not old or not new:
        return {}
    codes = WordCodes()
    ratios = word_ratios(list(map(codes, old)), list(map(codes, new)), _ALIKE)
    paired = np.where(in_order(ratios, ratios > 0), ratios, 0)
    best = {i: int(row.argmax()) for i, row in enumerate(paired) if row.any()}
    return {i: j for i, j in best.items() if int(paired[:, j].argmax()) == i}
