"""Paragraphs as a person repaired them: joined, split or left out, over a text whose words never change."""

from kpdesk.core.repair.changes import Changes, bringing_back, joining, leaving_out, splitting
from kpdesk.core.repair.pieces import MARKS, Repairable
from kpdesk.core.repair.structure import Structure, as_read, closed, place_in, structure

__all__ = [
    "MARKS",
    "Changes",
    "Repairable",
    "Structure",
    "as_read",
    "bringing_back",
    "closed",
    "joining",
    "leaving_out",
    "place_in",
    "splitting",
    "structure",
]
