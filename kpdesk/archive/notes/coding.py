"""The verbs of theme codes: rename one on every note that has it, merge it into another, colour its notes."""

from __future__ import annotations

from collections.abc import Callable

from kpdesk.archive.base import ArchiveBase
from kpdesk.archive.notes.verbs import checked
from kpdesk.core.records import Note
from kpdesk.errors import FieldError
from kpdesk.store import NoteFields


class CodingVerbs(ArchiveBase):
    """What a person does with a code (a tag) on all its notes at once; each is one step to undo."""

    def rename_code(self, code: str, to: str) -> list[Note]:
        """The notes that had a code, now with another in its place; where that one is in use both are merged."""
        [wanted] = checked({"tags": [to]})["tags"] or [""]
        if not wanted or wanted == code:
            raise FieldError(f"A code needs another name than “{code}”. Nothing was changed.")
        merged = any(wanted in note.tags for note in self._store.notes())

        def renamed(note: Note) -> NoteFields:
            return {"tags": tuple(dict.fromkeys(wanted if tag == code else tag for tag in note.tags))}

        return self._on_all(code, renamed, "Merge codes" if merged else "Rename code")

    def colour_code(self, code: str, label: str | None) -> list[Note]:
        """The notes that have a code, now with this label ("1" to "6") as their colour, or without one."""
        values = checked({"label": label})
        return self._on_all(code, lambda _: {"label": values["label"]}, "Change label")

    def _on_all(self, code: str, change: Callable[[Note], NoteFields], label: str) -> list[Note]:
        ids = [note.id for note in self._store.notes() if code in note.themes]
        if not ids:
            raise FieldError(f"No note has the code “{code}”. Nothing was changed.")
        changed = self._store.edit_notes(ids, change, label=label)
        self._announce(label, notes=tuple(ids))
        return changed
