"""Word marks: what two passages share and where they differ, exact to the character."""

from kpdesk.core.wording.changes import CHANGE_KINDS, ChangeKind, changes
from kpdesk.core.wording.marks import word_marks
from kpdesk.core.wording.runs import Run, steps
from kpdesk.core.wording.units import folded, is_word, tokens, units, word_ratio

__all__ = [
    "CHANGE_KINDS",
    "ChangeKind",
    "Run",
    "changes",
    "folded",
    "is_word",
    "steps",
    "tokens",
    "units",
    "word_marks",
    "word_ratio",
]
