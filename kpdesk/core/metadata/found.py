"""What a search for one field gives: the value, the words it comes from, and how sure it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from kpdesk.core.records import Certainty, Evidence

T = TypeVar("T")


@dataclass(frozen=True)
class Found(Generic[T]):
    """A value with its evidence; `other` holds readings that contradict it."""

    value: T
    quote: str
    certainty: Certainty
    other: tuple[str, ...] = ()

    @property
    def evidence(self) -> Evidence:
        """The evidence as it is stored."""
        return Evidence(self.quote.strip(), self.certainty, other=self.other)
