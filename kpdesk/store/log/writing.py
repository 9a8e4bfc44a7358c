"""The one way to change an archive: a step that is committed, written to the journal, and remembered for undo."""

from __future__ import annotations

import getpass
import hashlib
import platform
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from kpdesk.errors import ArchiveError, ReadOnlyError
from kpdesk.store.file.database import Database
from kpdesk.store.file.failures import explained
from kpdesk.store.health.recovery import recover, recoverable, unknown
from kpdesk.store.ids import new_id
from kpdesk.store.log import journal
from kpdesk.store.log.changes import Group, Step, counted
from kpdesk.store.log.history import History
from kpdesk.store.schema import MetaRow

_LOST = (
    "The journal of this archive knows {} that the archive itself does not have, as after restoring an older "
    "copy. They are safe in the journal. `kpdesk check --repair` brings back those to notes and details."
)


class Writer:
    """Takes the steps of all threads one after the other; `author` and `device` sign every change.

    `warning` is a sentence where the journal could not be written though the archive was, or knows more than it:
    `lost` changes, which `recover` may bring back.
    """

    def __init__(self, database: Database, folder: Path, *, read_only: str | None) -> None:
        self.read_only = read_only
        self.warning: str | None = None
        self.lost = 0
        self._behind = False
        self._closed = False
        self._database = database
        self._folder = folder
        self._journal = journal.Journal(folder / journal.FOLDER_NAME)
        self._lock = threading.RLock()
        self._history: History | None = None
        self.author = self._fact("author") or _user()
        self.device = self._device()

    def close(self) -> None:
        """Wait for the step of another thread, and refuse every later one: somebody else may write from now on."""
        with self._lock:
            self._closed = True

    @contextmanager
    def step(self, group: Group) -> Iterator[Step]:
        """A step that is durable when the block is left, or has not happened where the block raises."""
        with self._lock:
            with self._writing() as session:
                step = Step(session, group, author=self.author, device=self.device)
                yield step
                lines = step.finish()
            if step.counts:
                self._remember(step)
            if lines:
                self._write_journal(after=lines[0]["seq"] - 1)

    def set_fact(self, name: str, value: str) -> None:
        """Keep a fact about the archive; it is no change that could be undone, and not in the journal."""
        with self._lock, self._writing() as session:
            session.merge(MetaRow(key=name, value=value))

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep every other thread from writing."""
        with self._lock:
            yield

    @property
    def history(self) -> History:
        """What can be undone and redone."""
        with self._lock:
            if self._history is None:
                with explained(self._folder), self._database.reading() as session:
                    self._history = History.read(session)
            return self._history

    def complete_journal(self) -> None:
        """Give the journal the lines of the log that it lacks; `warning` says what is wrong with it."""
        try:
            with self._lock, explained(self._folder), self._database.reading() as session:
                agreed = self._journal.complete(session)
                self.lost = 0 if agreed else len(unknown(session, self._journal.lines()))
            self._behind = False
            self.warning = _LOST.format(counted(self.lost)) if self.lost else None
        except Exception as error:  # the journal is only the second copy: nothing in it may keep the archive shut
            self._warn(error)

    def recover(self) -> None:
        """Mend and complete the journal, and bring back the changes that only the journal knows."""
        with self._lock:
            self._must_write()
            self._mend_journal()
            self.complete_journal()
            with explained(self._folder), self._database.reading() as session:
                lines = recoverable(session, unknown(session, self._journal.lines()))
            if lines:
                self._bring_back(lines)
            if not self._behind:
                self.warning, self.lost = None, 0

    def _mend_journal(self) -> None:
        try:
            with explained(self._folder), self._database.reading() as session:
                self._journal.mend(session)
        except Exception as error:
            self._warn(error)

    def _bring_back(self, lines: Sequence[Mapping[str, Any]]) -> None:
        try:
            with self.step(Group(f"Recover {counted(len(lines))}")) as step:
                recover(step, lines)
        except IntegrityError as error:
            raise ArchiveError(
                f"The changes that only the journal in {self._folder} knows could not be brought back, because one "
                "of them fits nothing in the archive. Nothing was changed, and the journal is kept as it is."
            ) from error

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        self._must_write()
        with explained(self._folder), self._database.writing() as session:
            yield session

    def _must_write(self) -> None:
        if self.read_only is not None:
            raise ReadOnlyError(self.read_only)
        if self._closed:
            raise ArchiveError(
                f"The archive in {self._folder} has been closed, so nothing was changed in it. "
                "Open it again to make changes."
            )
        # What was opened can be written to after its name is gone: it would go with the last program that has it open.
        if not self._database.path.exists():
            raise ArchiveError(
                f"The archive is no longer in {self._folder}, so this was not saved. Its folder was moved, renamed or "
                "removed, or its drive was taken out. Bring it back to its place and try again."
            )

    def _remember(self, step: Step) -> None:
        if self._history is not None:
            self._history.add(step.id, step.group)

    def _write_journal(self, *, after: int) -> None:
        # The change is committed, so a journal that cannot be written must not look like a change that failed.
        if self._behind:
            self.complete_journal()
            return
        try:
            with self._database.reading() as session:
                self._journal.append(journal.log_lines(session, after=after))
        except Exception as error:
            self._warn(error)

    def _warn(self, error: Exception) -> None:
        self._behind = True
        reason = (error.strerror if isinstance(error, OSError) else None) or error
        self.warning = (
            f"Your changes are saved in the archive, but their second copy, the journal in {self._folder}, "
            f"could not be written ({reason}). Make room on the disk, or see to it that the folder may be written to: "
            "the journal is completed with your next change."
        )

    def _device(self) -> str:
        # One id for each computer, so that a copied archive does not sign as the one it was copied from.
        name = f"device {hashlib.sha256(platform.node().encode()).hexdigest()[:12]}"
        known = self._fact(name)
        if known is None and self.read_only is None:
            known = new_id()
            with suppress(ArchiveError):  # no room on the disk must not keep the archive shut
                self.set_fact(name, known)
        return known or ""

    def _fact(self, name: str) -> str | None:
        with explained(self._folder), self._database.reading() as session:
            row = session.get(MetaRow, name)
            return row.value if row is not None else None


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no name for this user id, as in some containers
        return "unknown"
