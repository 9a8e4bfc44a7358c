"""The store of one archive: every verb is one transaction, and durable before it returns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, Unpack

from kpdesk.core.records import AnchorState, Note, Problem, Selector, Statement, StatementText
from kpdesk.core.repair import Changes, Repairable
from kpdesk.store import notes, paragraphs, statements, texts, versions
from kpdesk.store.exchanging import ExchangingStore
from kpdesk.store.file.disk import seconds_to_keep
from kpdesk.store.file.opening import Opened, open_archive
from kpdesk.store.health import backup_folder
from kpdesk.store.health.check import Written, problems
from kpdesk.store.health.verified_copy import backup
from kpdesk.store.ids import new_id
from kpdesk.store.log.changes import Group, GroupKind, last_place
from kpdesk.store.log.history import Entry
from kpdesk.store.log.journal import FOLDER_NAME, Journal
from kpdesk.store.log.taking_back import take_back
from kpdesk.store.log.writing import Writer
from kpdesk.store.merging import waiting_annotations
from kpdesk.store.merging.taken_notes import take_in
from kpdesk.store.records import NewStatement, NoteChanges, NoteFields, Taken
from kpdesk.store.versions import Carry


class Store(ExchangingStore):
    """An open archive. Made by `Store.open`; records go in and come out, never rows.

    `read_only` is None, or the sentence that says why nothing can be changed; every verb that changes something
    then raises ReadOnlyError with it.
    """

    def __init__(self, folder: Path, opened: Opened) -> None:
        super().__init__(folder, opened.database, Writer(opened.database, folder, read_only=opened.read_only))
        self._opened = opened
        self.read_only = opened.read_only
        if opened.read_only is None:
            self._writer.complete_journal()

    @classmethod
    def open(cls, folder: Path, *, read_only: bool = False, wait: float = 2.0) -> Store:
        """The archive in `folder`, which is made if it is missing.

        Where another process, or another Store of this one, holds the archive for longer than `wait` seconds,
        it is opened for reading only. Raises ArchiveError where there is a file that cannot be an archive.
        """
        folder = Path(folder).absolute()
        opened = open_archive(folder, read_only=read_only, wait=wait)
        try:
            return cls(folder, opened)
        except BaseException:
            opened.close()
            raise

    def close(self) -> None:
        """Close the database and let others write; safe to call twice."""
        self._writer.close()
        self._opened.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def warning(self) -> str | None:
        """A sentence where the journal, the second copy of all changes, could not be written or knows more."""
        return self._writer.warning

    @property
    def lost_changes(self) -> int:
        """How many changes the journal has that the archive lacks; `repair` brings back what can be."""
        return self._writer.lost

    def seconds_to_keep(self) -> float:
        """How long the disk takes to keep one small change for good; 0 where it takes none."""
        try:
            return seconds_to_keep(self.folder)
        except OSError:
            return 0.0

    @property
    def author(self) -> str:
        """The name that signs every change: what was set for this archive, else the user's name on this computer."""
        return self._writer.author

    @author.setter
    def author(self, name: str) -> None:
        self.set_fact("author", name)
        self._writer.author = name

    def set_fact(self, name: str, value: str) -> None:
        """Keep a fact about the archive for `fact`; it cannot be undone and is not in the change log."""
        self._writer.set_fact(name, value)

    @staticmethod
    def new_group() -> str:
        """A name for a step that `add_statements` takes in several batches."""
        return new_id()

    def add_statements(self, items: Sequence[NewStatement], label: str, *, group: str | None = None) -> list[Statement]:
        """Add statements in one transaction, all or none, as one step of undo with that label.

        Batches with the same `group` (from `new_group`) are undone together, under the label given last.
        """
        with self._growing(label, group) as step:
            return [statements.add(step, item) for item in items]

    def add_version(
        self,
        key: str,
        item: NewStatement,
        label: str = "Import a new version",
        *,
        group: str | None = None,
        carry: Carry | None = None,
    ) -> Statement:
        """A further version of a known statement, which is the one read from now on; its metadata stays.

        `carry` says where the notes go, in the same transaction; `group` is that of `add_statements`.
        """
        with self._growing(label, group) as step:
            return versions.add(step, key, item, carry)

    def edit_statement(self, key: str, values: Mapping[str, Any], label: str = "Edit details") -> Statement:
        """Correct fields of a statement; `evidence` sets the entries it names, None takes one away."""
        with self._writer.step(Group(label)) as step:
            return statements.edit(step, key, values)

    def edit_statements(
        self, keys: Iterable[str], change: Callable[[Statement], Mapping[str, Any]], *, label: str
    ) -> list[Statement]:
        """Correct fields of several statements in one step; `change` gives for each what `edit_statement` takes."""
        with self._writer.step(Group(label)) as step:
            return [
                statements.edit(step, key, change(statements.by_key(step.session, key))) for key in dict.fromkeys(keys)
            ]

    def repair_paragraphs(
        self, key: str, change: Callable[[Repairable], Changes], *, label: str, version: int | None = None
    ) -> StatementText:
        """The text with its paragraphs changed as `change` says, in one step; no word of it and no note moves."""
        with self._writer.step(Group(label)) as step:
            row = statements.row_of(step.session, key)
            paragraphs.repair(step, row, texts.version_of(step.session, row, version), change=change)
            return texts.read(step.session, key, version)

    def remove_statements(self, keys: Iterable[str], label: str = "Remove statements") -> list[Statement]:
        """Put statements into the trash; their notes are hidden with them and come back with them."""
        with self._writer.step(Group(label)) as step:
            return [statements.set_removed(step, key, removed=True) for key in keys]

    def restore_statements(self, keys: Iterable[str], label: str = "Restore statements") -> list[Statement]:
        """Take statements out of the trash."""
        with self._writer.step(Group(label)) as step:
            return [statements.set_removed(step, key, removed=False) for key in keys]

    def add_note(
        self,
        key: str,
        selector: Selector,
        *,
        paragraph: int,
        version: int | None = None,
        state: AnchorState = "exact",
        **about: Unpack[NoteFields],
    ) -> Note:
        """A new note; raises QuoteError where its words do not stand at `selector.start` in that version.

        `about` is its `text` (none for a plain highlight), `label`, `tags` and `visibility`.
        """
        with self._writer.step(Group("Add note" if about.get("text") else "Highlight")) as step:
            return notes.add(step, key, selector, paragraph=paragraph, version=version, state=state, about=about)

    def edit_note(self, note_id: str, **values: Unpack[NoteChanges]) -> Note:
        """Change `text`, `label`, `tags` or `visibility`, or the place: `version`, `paragraph`, `selector`, `state`."""
        with self._writer.step(Group(notes.name_of_edit(values))) as step:
            return notes.edit(step, note_id, values)

    def edit_notes(self, note_ids: Iterable[str], change: Callable[[Note], NoteFields], *, label: str) -> list[Note]:
        """Change several notes in one step; `change` gives for each what `edit_note` takes."""
        with self._writer.step(Group(label)) as step:
            return [notes.edit(step, each, change(notes.by_id(step.session, each))) for each in note_ids]

    def take_notes(
        self,
        taken: Sequence[Note],
        came: Mapping[str, Any],
        label: str = "Import notes",
        *,
        homeless: Mapping[str, Any] = MappingProxyType({}),
        placed: Mapping[str, str] = MappingProxyType({}),
    ) -> list[Note]:
        """Notes from elsewhere, in one step of undo; gives those that are new. `came`: see `merging.taken_notes`.

        The `homeless` annotations wait, by their ids; of the `placed`, with the ids of their notes, none waits longer.
        """
        with self._writer.step(Group(label)) as step:
            new = take_in(step, taken, came)
            waiting_annotations.let_wait(step, homeless)
            waiting_annotations.let_go(step, placed)
            return new

    def to_be_placed(self, note_ids: Iterable[str], label: str) -> None:
        """Say of notes that the words they stood on are not there any more."""
        with self._writer.step(Group(label)) as step:
            notes.lose_place(step, note_ids)

    def remove_note(self, note_id: str) -> Note:
        """Put a note into the trash."""
        with self._writer.step(Group("Remove note")) as step:
            return notes.set_removed(step, note_id, removed=True)

    def restore_note(self, note_id: str) -> Note:
        """Take a note out of the trash."""
        with self._writer.step(Group("Restore note")) as step:
            return notes.set_removed(step, note_id, removed=False)

    def purge(self, *, note_ids: Sequence[str] = (), keys: Sequence[str] = ()) -> None:
        """Take notes and statements out of the trash for good, in one step; undo brings back what they said."""
        with self._writer.step(Group("Empty the trash")) as step:
            notes.purge(step, note_ids)
            statements.purge(step, keys)

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back, or None."""
        return None if (entry := self._writer.history.to_undo) is None else entry.label

    @property
    def redo_label(self) -> str | None:
        """What `redo` would do again, or None."""
        return None if (entry := self._writer.history.to_redo) is None else entry.label

    def undo(self) -> Taken | None:
        """Take back the last step, also one from before a restart; None where there is none."""
        with self._writer.alone():
            return self._take(self._writer.history.to_undo, "undo")

    def redo(self) -> Taken | None:
        """Do again what was undone last; None where there is nothing, or something new was done since."""
        with self._writer.alone():
            return self._take(self._writer.history.to_redo, "redo")

    def check(self) -> tuple[Problem, ...]:
        """Everything that is wrong with the archive's database and journal; empty where all is well."""
        with self._reading() as session:
            with self._writer.alone():
                last_place(session)  # the session's view of the database begins with its first question
                written = Written.read(Journal(self.folder / FOLDER_NAME))
            return problems(session, written, settled=self.read_only is None)

    def repair(self) -> tuple[Problem, ...]:
        """Complete the journal, bring back what only the journal knows, and give the problems that are left."""
        self._writer.recover()
        return self.check()

    def backup(self, to: Path) -> Path:
        """Write a verified copy of the archive's file and give its path, which has a number if `to` must be kept."""
        return backup(self._database, to)

    def keep_safe(self, reason: str) -> Path:
        """Write a verified copy among the archive's own backups, and thin out the older ones."""
        return backup_folder.make(self._database, self.folder, reason)

    def _take(self, entry: Entry | None, kind: GroupKind) -> Taken | None:
        if entry is None:
            return None
        with self._writer.step(Group(entry.label, kind, entry.id)) as step:
            take_back(step, entry.last)
            return Taken(entry.label, *step.touched)
