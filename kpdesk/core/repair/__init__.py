"""Paragraphs as a person repaired them: joined, split or left out, over a text whose words never change."""

from kpdesk.core.repair.changes import Changes, bringing_back, joining, leaving_out, splitting
from kpdesk.core.repair.pieces import MARKS, Repairable
from kpdesk.core.repair.rivalry import Form, Stretch, are_near, field_of, stretches
from kpdesk.core.repair.structure import Structure, as_read, closed, place_in, structure

__all__ = [
    "MARKS",
    "Changes",
    "Form",
    "Repairable",
    "Stretch",
    "Structure",
    "are_near",
    "as_read",
    "bringing_back",
    "closed",
    "field_of",
    "joining",
    "leaving_out",
    "place_in",
    "splitting",
    "stretches",
    "structure",
]
