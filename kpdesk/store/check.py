"""Everything that can be wrong inside an archive's database and journal, told in sentences."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.orm import Session

from kpdesk.core.records import Problem


def problems(session: Session, folder: Path) -> tuple[Problem, ...]:
    """Every problem found; empty where the archive is whole."""
    return ()
