"""Notes that were begun and not saved yet, in a file beside the archive: they outlive a crash."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kpdesk.core.records import LABELS, VISIBILITIES, WHOLE
from kpdesk.gui.base.workspace import Workspace
from kpdesk.gui.reading.notes.draft_file import DraftFile, set_aside
from kpdesk.gui.reading.notes.editor import Draft
from kpdesk.gui.reading.notes.writing import Passage

_WAIT = 400  # milliseconds from a key to the file, half a second with the writing; no later key puts it off

Place = Passage | str
"""Where a draft belongs: to words that have no note yet, or to the note of an id."""


class KeptDrafts(QObject):
    """The drafts of every pane; nothing is written where the archive is open for reading only.

    Where the disk of the archive takes nothing they are kept on another: see `DraftFile`.
    """

    place_requested = Signal(object)
    """The `Place` of a draft that a person wants to see."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self.aside: dict[Place, Draft] = {}
        self._typed: dict[Place, Draft] = {}
        self._written = ""
        self._warned = False
        self._file = DraftFile(workspace.archive.folder) if self._writable(workspace) else None
        self._timer = QTimer(self, singleShot=True, interval=_WAIT)
        self._timer.timeout.connect(self.write)
        self._read()

    @classmethod
    def of(cls, workspace: Workspace) -> KeptDrafts:
        """The one object of a workspace, made and read from its file where it is not there yet."""
        known = workspace.findChild(cls, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return known if isinstance(known, cls) else cls(workspace)

    @property
    def place(self) -> Path | None:
        """The file that holds all of them at present; None where no disk takes them."""
        return None if self._file is None or self._warned else self._file.place

    def take(self, at: Place) -> Draft | None:
        """What was put aside at a place; from now on it counts as being typed."""
        draft = self.aside.pop(at, None)
        if draft is not None:
            self._typed[at] = draft
        return draft

    def type(self, at: Place, draft: Draft | None) -> None:
        """Remember what stands in an editor, or is being saved; None where that is nothing."""
        if draft is None:
            self._typed.pop(at, None)
        else:
            self._typed[at] = draft
        if not self._timer.isActive():
            self._timer.start()

    def forget(self, at: Place, draft: Draft) -> None:
        """A draft is saved now; other words at the same place stay."""
        if self._typed.get(at) == draft:
            del self._typed[at]
        if self.aside.get(at) == draft:
            del self.aside[at]
        self.write()

    def put_aside(self, at: Place, draft: Draft | None) -> None:
        """Remember what an editor held when it was closed; None forgets the place, because it is saved or empty."""
        self._typed.pop(at, None)
        self.aside.pop(at, None)
        if draft is not None:
            self.aside[at] = draft
        self.write()

    def write(self) -> None:
        """Write the file now; without drafts there is none."""
        self._timer.stop()
        drafts = {**self.aside, **self._typed}
        text = json.dumps([_plain(*each) for each in drafts.items()], ensure_ascii=False, indent=1) if drafts else ""
        if text == self._written or self._file is None or not self._workspace.is_open:
            return
        try:
            self._file.write(text)
        except OSError as error:
            self._warn(error)
        else:
            self._written, self._warned = text, False

    @staticmethod
    def _writable(workspace: Workspace) -> bool:
        return workspace.is_open and not workspace.archive.read_only and workspace.archive.folder.is_dir()

    def _read(self) -> None:
        if self._file is None:
            return
        try:
            for file, text in self._file.texts():
                self._take_in(file, text)
        except OSError as error:
            self._warn(error)
        if self._file.rescue is not None:
            self.write()
        if self.aside:
            QTimer.singleShot(0, self, self._tell_kept)

    def _take_in(self, file: Path, text: str) -> None:
        try:
            self.aside |= dict(_draft(each) for each in json.loads(text))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            self._set_damaged_aside(file)
        else:
            self._written = "" if self._file is None or self._file.rescue else text

    def _tell_kept(self) -> None:
        self._tell_of([*reversed(self.aside)])

    def _tell_of(self, waiting: list[Place]) -> None:
        """Tell how many wait that were not shown yet, the latest first; the button leads to one after the other."""
        if not waiting:
            return
        said = self.tr("%n draft(s) kept from last time: press N at the words to go on.", "", len(waiting))
        self._workspace.messages.tell(
            said, action=self.tr("Show the words"), act=lambda: self._show_first(waiting), stays=True
        )

    def _show_first(self, waiting: list[Place]) -> None:
        there = [at for at in waiting if at in self.aside]  # others were finished or thrown away meanwhile
        if there:
            self.place_requested.emit(there[0])
        self._tell_of(there[1:])

    def _set_damaged_aside(self, file: Path) -> None:
        kept = set_aside(file)
        said = self.tr(
            "The drafts of notes from last time cannot be read. Your notes are safe. The file is kept: {file}"
        )
        QTimer.singleShot(0, self, lambda: self._workspace.messages.tell(said.format(file=kept), "warning", stays=True))

    def _warn(self, error: OSError) -> None:
        if self._warned:
            return
        self._warned = True
        said = self.tr("The note you are writing cannot be kept on the disk ({why}). Save it with Ctrl+Enter soon.")
        sentence = said.format(why=error.strerror or error)
        QTimer.singleShot(0, self, lambda: self._workspace.messages.tell(sentence, "warning"))


def _plain(at: Place, draft: Draft) -> dict[str, Any]:
    place = {"note": at} if isinstance(at, str) else {"passage": asdict(at)}
    return {**place, "draft": asdict(draft)}


def _draft(plain: dict[str, Any]) -> tuple[Place, Draft]:
    """One draft as it was written; raises ValueError, KeyError or TypeError where it is not one."""
    held = plain["draft"]
    label, visibility = held["label"], held["visibility"]
    if label not in (None, *LABELS) or visibility not in VISIBILITIES:
        raise ValueError(label, visibility)
    draft = Draft(str(held["text"]), label, tags=tuple(map(str, held["tags"])), visibility=visibility)
    if "note" in plain:
        return str(plain["note"]), draft
    at = plain["passage"]
    start, end, version = int(at["start"]), int(at["end"]), int(at["version"])
    on = at.get("on")
    if on not in (None, *WHOLE):
        raise ValueError(on)
    return Passage(str(at["key"]), version, start=start, end=end, exact=str(at["exact"]), on=on), draft
