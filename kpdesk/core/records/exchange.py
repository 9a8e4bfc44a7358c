"""Records of what leaves the archive and what comes in as annotations."""

from __future__ import annotations

from dataclasses import dataclass

from kpdesk.core.records.base import Record
from kpdesk.core.records.note import Note
from kpdesk.core.records.report import Failure


@dataclass(frozen=True)
class ExportReport(Record):
    """What was written, and in `left_out` a sentence for everything that was not."""

    file: str
    format: str
    statements: int
    notes: int
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True)
class AnnotationReport(Record):
    """What became of the annotations of a file.

    `notes` are new here, those of `to_place` among them. `known` counts what was here already. What stands on nothing
    in this archive waits for its statement: it is `kept` as it came, by its ids, and goes out again with an export.
    `failed` is no annotation.
    """

    notes: tuple[Note, ...] = ()
    to_place: int = 0
    known: int = 0
    kept: tuple[str, ...] = ()
    failed: tuple[Failure, ...] = ()
