"""The verb that takes annotations in: those on statements of this archive become notes, the others wait."""

from __future__ import annotations

from pathlib import Path

from kpdesk.archive.base import ArchiveBase
from kpdesk.archive.exchanging.annotation_homes import note_of, take_in
from kpdesk.archive.importing.from_file import load
from kpdesk.core.records import AnnotationReport, Failure, Note
from kpdesk.exchange.web_annotation.reading import Incoming, Refused, read_annotations


class AnnotationVerbs(ArchiveBase):
    """What a person does with annotations of others."""

    def import_annotations(self, file: Path | str, *, key: str | None = None) -> AnnotationReport:
        """The annotations of a JSON-LD file; one step of undo takes all of them back.

        An annotation goes on the statement that it names, by its file's hash or its key, never on another by itself;
        `key` says which statement those are about that name none. Where its words stand no more it is to be placed.
        One whose statement is not here waits for it.
        """
        path = Path(file)
        homes: list[tuple[Incoming, Note | None]] = []
        failed: list[Failure] = []
        for each in read_annotations(load(path)):
            if isinstance(each, Refused):
                failed.append(Failure(each.where, f"This is no annotation: {each.reason}. It was left out."))
            else:
                homes.append((each, note_of(self._store, each, key)))
        placed = {each.id: (each, note) for each, note in homes if note is not None}
        homeless = {each.id: each for each, _ in homes if each.id not in placed}
        new = take_in(self._store, placed.values(), homeless.values()) if homes else []
        if new or homeless:
            self._announce("Import notes", notes=tuple(note.id for note in new))
        to_place = sum(note.state == "to place" for note in new)
        return AnnotationReport(tuple(new), to_place, len(placed) - len(new), tuple(homeless), tuple(failed))
