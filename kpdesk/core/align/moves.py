"""What moved: nearly equal paragraphs that stand elsewhere in the order of the other text."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from kpdesk.core.order import level_pairs

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]


def crossing(ratios: Floats) -> Mask:
    """Which of the pairs with a ratio cross the heaviest choice of pairs that keep their order."""
    moved = np.zeros(ratios.shape, np.bool_)
    pairs = np.argwhere(ratios > 0).tolist()
    kept = np.array(level_pairs([(i, j, float(ratios[i, j])) for i, j in pairs])).reshape(-1, 2)
    for i, j in pairs:
        moved[i, j] = bool(((kept[:, 0] - i) * (kept[:, 1] - j) < 0).any())
    return moved
