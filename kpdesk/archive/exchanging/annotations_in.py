"""The verbs that take annotations in: those on statements of this archive become notes, the others wait."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from kpdesk.archive.base import ArchiveBase, Progress
from kpdesk.archive.exchanging.annotation_homes import note_of, take_in
from kpdesk.archive.importing.from_file import load
from kpdesk.core.records import AnnotationReport, Failure, Note
from kpdesk.errors import CancelledError, KpdeskError
from kpdesk.exchange.web_annotation.reading import Incoming, Refused, read_annotations

_STOPPED = "The reading of the annotations was stopped. Nothing was changed in the archive."


@dataclass
class _Found:
    """The annotations of a file by their ids: those with a note, those without a home, and what is none."""

    placed: dict[str, tuple[Incoming, Note]] = field(default_factory=dict)
    homeless: dict[str, Incoming] = field(default_factory=dict)
    failed: list[Failure] = field(default_factory=list)

    def report(self, new: list[Note]) -> AnnotationReport:
        to_place = sum(note.state == "to place" for note in new)
        known = len(self.placed) - len(new)
        return AnnotationReport(tuple(new), to_place, known, tuple(self.homeless), tuple(self.failed))


class AnnotationVerbs(ArchiveBase):
    """What a person does with annotations of others."""

    def import_annotations(
        self, file: Path | str, *, key: str | None = None, progress: Progress | None = None
    ) -> AnnotationReport:
        """The annotations of a JSON-LD file; one step of undo takes all of them back.

        An annotation goes on the statement that it names, by its file's hash or its key, never on another by itself;
        `key` says which statement those are about that name none. Where its words stand no more it is to be placed.
        One whose statement is not here waits for it.
        """
        found = self._found(Path(file), key=key, progress=progress)
        anything = found.placed or found.homeless
        new = take_in(self._store, found.placed.values(), found.homeless.values()) if anything else []
        if new or found.homeless:
            self._announce("Import notes", notes=tuple(note.id for note in new))
        return found.report(new)

    def preview_annotations(
        self, file: Path | str, *, key: str | None = None, progress: Progress | None = None
    ) -> AnnotationReport:
        """What `import_annotations` would report; nothing is stored."""
        found = self._found(Path(file), key=key, progress=progress)
        heard = self._store.heard_of([note.id for _, note in found.placed.values()])
        coming = {note.id: note for _, note in found.placed.values() if note.id not in heard}
        return found.report(list(coming.values()))

    def holds_annotations(self, file: Path | str) -> bool:
        """Whether a JSON file holds annotations, and not a statement; False also where it cannot be read."""
        try:
            return not all(isinstance(each, Refused) for each in read_annotations(load(Path(file))))
        except KpdeskError:
            return False

    def _found(self, path: Path, *, key: str | None, progress: Progress | None) -> _Found:
        found = _Found()
        read = list(read_annotations(load(path)))
        for done, each in enumerate(read):
            if progress and not progress(done, len(read), path.name):
                raise CancelledError(_STOPPED)
            if isinstance(each, Refused):
                found.failed.append(Failure(each.where, f"This is no annotation: {each.reason}. It was left out."))
            elif (note := note_of(self._store, each, key)) is not None:
                found.placed[each.id] = (each, note)
            else:
                found.homeless[each.id] = each
        for name in found.placed:
            found.homeless.pop(name, None)
        return found
