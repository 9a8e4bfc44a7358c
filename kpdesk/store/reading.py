"""The verbs of a store that only look."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kpdesk.core.records import Judgement, Note, NoteEvent, Paragraph, Statement, StatementText
from kpdesk.store import judging, notes, statements, texts
from kpdesk.store.file.database import Database, compact_json
from kpdesk.store.file.failures import explained
from kpdesk.store.log import changes
from kpdesk.store.log.changes import last_place
from kpdesk.store.merging import bundled_opinions
from kpdesk.store.records import Changed, VersionHash
from kpdesk.store.schema import ChangeRow, MetaRow, StatementRow, VersionRow


class ReadingStore:
    """What can be asked of an archive; each call has a session of its own and may come from any thread."""

    def __init__(self, folder: Path, database: Database) -> None:
        self.folder = folder
        self._database = database

    def statements(self, *, removed: bool | None = False) -> list[Statement]:
        """The statements, oldest first, those without a date last; `removed` True gives the trash, None everything."""
        with self._reading() as session:
            return statements.found(session, statements.listed(removed=removed))

    def keys(self) -> set[str]:
        """The keys of all statements, also of those in the trash."""
        with self._reading() as session:
            return statements.keys(session)

    def by_sha256(self, sha256: str) -> Statement | None:
        """The statement with a version made from these bytes, also one in the trash."""
        with self._reading() as session:
            return statements.by_sha256(session, sha256)

    def statement(self, key: str, version: int | None = None) -> StatementText:
        """A statement with the text of one version and the notes that stand in that version."""
        with self._reading() as session:
            found = texts.read(session, key, version)
            return found.with_notes(tuple(notes.listed(session, key=key, version=found.statement.version)))

    def imported(self, key: str, version: int) -> StatementText:
        """A version as it was imported, whatever was repaired since, and without notes."""
        with self._reading() as session:
            return texts.imported(session, key, version)

    def bare_texts(self, places: Iterable[tuple[str, int | None]]) -> list[StatementText]:
        """Statements (key and version, None for the present one) with their texts and without notes, in one look."""
        with self._reading() as session:
            return [texts.read(session, key, version) for key, version in places]

    def original(self, key: str, version: int | None = None) -> bytes:
        """The bytes of the file that a version was made from."""
        with self._reading() as session:
            return texts.original(session, key, version, self.folder)

    def texts(self, ids: Iterable[str] | None = None) -> Iterator[tuple[Statement, tuple[Paragraph, ...]]]:
        """Each statement outside the trash with its paragraphs; those of `ids`, or all."""
        with explained(self.folder):
            yield from texts.stream(self._database, ids)

    def notes(
        self,
        *,
        key: str | None = None,
        version: int | None = None,
        label: str | None = None,
        tag: str | None = None,
        text: str | None = None,
        ids: Sequence[str] | None = None,
        removed: bool = False,
    ) -> list[Note]:
        """The notes that fit, in the order of the statements; `removed` gives those in the trash.

        Notes on a statement in the trash are hidden unless `key` or `ids` ask for them.
        """
        with self._reading() as session:
            return notes.listed(
                session, key=key, version=version, label=label, tag=tag, text=text, ids=ids, removed=removed
            )

    def note(self, note_id: str) -> Note:
        """The note of that id, also one in the trash."""
        with self._reading() as session:
            return notes.by_id(session, note_id)

    def overdue_notes(self, before: str) -> list[Note]:
        """The notes that went to the trash before an ISO time in UTC."""
        with self._reading() as session:
            return notes.overdue(session, before)

    def came(self, note_ids: Iterable[str]) -> dict[str, Any]:
        """The annotations that notes were made from, by the ids of these notes."""
        with self._reading() as session:
            return notes.came(session, note_ids)

    def overdue_statements(self, before: str) -> list[tuple[Statement, int]]:
        """The statements that went to the trash before an ISO time in UTC, each with how many notes it has there."""
        with self._reading() as session:
            return statements.overdue(session, before)

    def note_history(self, note_id: str) -> list[NoteEvent]:
        """Everything that happened to a note, oldest first."""
        with self._reading() as session:
            return notes.history(session, note_id)

    def repaired(self) -> dict[str, str]:
        """What was done to paragraphs, as one text for each key of a statement where something was."""
        query = select(StatementRow.key, StatementRow.repairs).where(StatementRow.repairs.is_not(None))
        with self._reading() as session:
            return {key: compact_json(repairs) for key, repairs in session.execute(query)}

    def judgements(self) -> list[Judgement]:
        """What readers decided about the links between passages."""
        with self._reading() as session:
            return judging.judgements(session, bundled_opinions.rivals(session))

    def version_hashes(self) -> list[VersionHash]:
        """Every version of every statement with the hashes of its file and of its text, also in the trash."""
        with self._reading() as session:
            return statements.version_hashes(session)

    def counts(self) -> tuple[int, int, int]:
        """How many statements, passages and notes there are, without the trash."""
        with self._reading() as session:
            return (*statements.counts(session), notes.count(session))

    def has_group(self, group: str) -> bool:
        """Whether the change log has a group of that id."""
        with self._reading() as session:
            return changes.has_group(session, group)

    def last_seq(self) -> int:
        """The number of the change log's last line; 0 in an archive that was never written to."""
        # Every search asks twice: a session and a composed query took a third of its time.
        with explained(self.folder), self._database.connected() as connection:
            last = connection.execute(f"SELECT max(seq) FROM {ChangeRow.__tablename__}").fetchone()[0]
        return int(last or 0)

    def log_hash(self, seq: int) -> str | None:
        """A hash over the change log up to a line, "" for 0, None where there is no such line.

        Whoever keeps `seq` should keep this too: after an older copy was restored the numbers start anew.
        """
        if seq == 0:
            return ""
        with self._reading() as session:
            return session.scalar(select(ChangeRow.chain).where(ChangeRow.seq == seq))

    def changed_since(self, seq: int) -> Changed:
        """The ids of what changed after a line of the change log, and the number of its last line."""
        query = select(ChangeRow.target_kind, ChangeRow.target).where(ChangeRow.seq > seq).distinct()
        with self._reading() as session:
            found = session.execute(query).all()
            last = last_place(session)[0]
        ids = {kind: frozenset(target for each, target in found if each == kind) for kind in ("statement", "note")}
        return Changed(ids["statement"], ids["note"], last)

    def with_text(self, beginning: str) -> list[tuple[str, int]]:
        """Key and version of each text outside the trash whose hash begins so."""
        query = select(StatementRow.key, VersionRow.n).join(StatementRow, StatementRow.id == VersionRow.statement_id)
        query = query.where(VersionRow.text_sha256.startswith(beginning), StatementRow.removed.is_(None))
        with self._reading() as session:
            return [(row.key, row.n) for row in session.execute(query)]

    def fact(self, name: str) -> str | None:
        """A fact about the archive that was kept with `set_fact`; not part of the change log."""
        with self._reading() as session:
            row = session.get(MetaRow, name)
            return row.value if row is not None else None

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        with explained(self.folder), self._database.reading() as session:
            yield session
