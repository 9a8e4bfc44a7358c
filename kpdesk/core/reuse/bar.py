"""The bar: how much a stretch of words has to tell before two statements are said to share more than a language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kpdesk.core.reuse.proof import Shared
from kpdesk.core.reuse.spoken import Spoken


class Bar(NamedTuple):
    """So many bits are asked for, and so many words that say something; with `names` those of names count as well."""

    least: float
    telling: int
    names: bool

    def passed_by(self, shared: Shared, said: Spoken, bits: Sequence[float]) -> bool:
        """Whether a stretch tells enough, `bits` being what each word of `said` tells; what differs takes from it."""
        counted = [n for n in range(shared.a0, shared.a1) if self.names or not said.names[n]]
        told = sum(bits[n] for n in counted) * shared.equal / shared.longer
        return told >= self.least and len({said.words[n] for n in counted if said.telling[n]}) >= self.telling
