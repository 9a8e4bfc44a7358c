"""What a comparison needs from the archive, fetched in one go off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kpdesk.core.metadata.zones import front_of
from kpdesk.core.records import Comparison, Statement
from kpdesk.gui.compare.columns.front import Front
from kpdesk.gui.compare.columns.rows import MOST_SIDES, Texts
from kpdesk.gui.compare.sides.choices import by_age as oldest_first
from kpdesk.gui.compare.sides.choices import expanded, with_companion

if TYPE_CHECKING:
    from kpdesk.archive import Archive

Told = Callable[[int, int, str], bool]
"""Hears how much of a comparison is done; False asks to stop it."""


@dataclass(frozen=True)
class Kept:
    """Which statements of a year, and which passages, are compared; None keeps all."""

    organisation: str | None = None
    kind: str | None = None
    theme: str | None = None


@dataclass(frozen=True)
class Gathered:
    """The sides as they were asked for, how they compare, and the texts; no comparison while a side is missing."""

    sides: tuple[str, ...]
    statements: tuple[Statement, ...]
    comparison: Comparison | None
    texts: Texts
    front: Front = field(default_factory=dict)
    """Which paragraphs of each text stand before the speech itself."""


def gather(
    archive: Archive, sides: Sequence[str], kept: Kept, *, by_age: bool = False, progress: Told | None = None
) -> Gathered:
    """The comparison of the sides, six at most; with `by_age` the oldest stand first.

    A single side is given the one it is best compared with; where a side is empty, it is waited for.
    """
    statements = tuple(archive.statements())
    named = expanded(sides, statements)[:MOST_SIDES]
    asked = with_companion(oldest_first(named, statements) if by_age else named, statements)
    if len(asked) < 2 or not all(asked):
        return Gathered(asked, statements, comparison=None, texts={})
    comparison, texts = archive.compared(
        *asked, organisation=kept.organisation, kind=kept.kind, theme=kept.theme, progress=progress
    )
    front = {place: frozenset(each.n for each in front_of(text.body)) for place, text in texts.items()}
    return Gathered(asked, statements, comparison=comparison, texts=texts, front=front)
