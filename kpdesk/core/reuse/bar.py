"""The bar: how much a stretch of words has to tell before two statements are said to share more than a language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kpdesk.core.reuse.proof import Shared
from kpdesk.core.reuse.spoken import Spoken


class Bar(NamedTuple):
    """So many bits are asked for, and so many words that say something."""

    least: float
    telling: int

    def passed_by(self, shared: Shared, said: Spoken, bits: Sequence[float]) -> bool:
        """Whether a stretch tells enough, `bits` being what each word of `said` tells; what differs takes from it."""
        inside = range(shared.a0, shared.a1)
        told = sum(bits[n] for n in inside) * shared.equal / shared.longer
        return told >= self.least and len({said.words[n] for n in inside if said.telling[n]}) >= self.telling
