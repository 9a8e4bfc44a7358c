"""What a comparison needs from the archive, fetched in one go off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kpdesk.core.direction import isolated
from kpdesk.core.metadata.closing import closing_of
from kpdesk.core.metadata.zones import front_of
from kpdesk.core.records import Comparison, Statement
from kpdesk.errors import NotFoundError
from kpdesk.gui.base.language.names import quoted, title_of
from kpdesk.gui.compare.columns.front import Front
from kpdesk.gui.compare.columns.rows import MOST_SIDES, Texts
from kpdesk.gui.compare.sides.choices import by_age as oldest_first
from kpdesk.gui.compare.sides.choices import expanded, is_year, key_of, with_companion

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
    closing: Front = field(default_factory=dict)
    """Which stand after it."""
    refused: NotFoundError | None = None
    """Why these sides are not compared although all are chosen."""


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
    refused = _why_refused(asked, statements, archive)
    if refused is not None:
        return Gathered(asked, statements, comparison=None, texts={}, refused=refused)
    comparison, texts = archive.compared(
        *asked, organisation=kept.organisation, kind=kept.kind, theme=kept.theme, progress=progress
    )
    front = {place: frozenset(each.n for each in front_of(text.body)) for place, text in texts.items()}
    closing = {place: frozenset(each.n for each in closing_of(text.body)) for place, text in texts.items()}
    return Gathered(asked, statements, comparison=comparison, texts=texts, front=front, closing=closing)


def _why_refused(sides: Sequence[str], statements: Sequence[Statement], archive: Archive) -> NotFoundError | None:
    """A statement in the trash is not set beside others as if it were in the collection."""
    known = {each.key for each in statements}
    gone = [key_of(side) for side in sides if not is_year(side) and key_of(side) not in known]
    removed = [each for each in archive.statements(removed=True) if each.key in gone] if gone else []
    if not removed:
        return None
    said = QCoreApplication.translate(
        "ComparedSides", "{title} is in the trash, so it is not compared. Restore it, or choose another side."
    )
    return NotFoundError(said.format(title=isolated(quoted(title_of(removed[0])))))
