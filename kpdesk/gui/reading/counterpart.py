"""Which statement of another year a reader most likely wants beside this one."""

from __future__ import annotations

from collections.abc import Sequence

from kpdesk.core.records import Statement


def counterpart(statement: Statement, others: Sequence[Statement]) -> Statement | None:
    """The statement of another year that is most like it: who speaks, language, kind, meeting, then the nearest year.

    Of two years equally near, the earlier: what was said before. None where no other year has a statement.
    """
    year = statement.year or 0
    candidates = [each for each in others if each.key != statement.key and each.year and each.year != year]

    def likeness(other: Statement) -> tuple[bool, bool, bool, bool, int, bool]:
        meeting = other.meeting is not None and statement.meeting is not None
        return (
            other.organisation is not None and other.organisation == statement.organisation,
            other.language == statement.language,
            other.kind == statement.kind,
            meeting and other.meeting.type == statement.meeting.type,  # type: ignore[union-attr]
            -abs((other.year or 0) - year),
            (other.year or 0) < year,
        )

    return max(candidates, key=likeness, default=None)
