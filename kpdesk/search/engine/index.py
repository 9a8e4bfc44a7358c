"""The search index on disk: opened, brought up to date, and dropped when it is damaged or of an older layout."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import tantivy

from kpdesk.search.engine.checksums import damaged_files
from kpdesk.search.engine.files import IndexFiles
from kpdesk.search.engine.guard import IndexDamagedError, guarded
from kpdesk.search.engine.layout import document_of_note, documents_of_statement, schema
from kpdesk.search.engine.mapped import MappedFiles
from kpdesk.search.engine.snapshot import Snapshot
from kpdesk.search.records import IndexedNote, IndexedStatement

_HEAP = 48_000_000


class Index:
    """The search index in a folder, or in memory where the folder is None.

    It is derived: whatever happens to it, the archive builds it again. Opening raises IndexDamagedError where the
    files cannot be read; `Index.rebuilt` then gives an empty one. Reading from one thread while another applies
    changes is safe: a reader keeps the state it began with. With `read_only` nothing in the folder is made or
    removed: where it holds no index of this layout, that is an IndexDamagedError too.
    """

    def __init__(self, folder: Path | None, *, read_only: bool = False) -> None:
        self._files = IndexFiles(folder) if folder is not None else None
        self._read_only = read_only
        self._writing = threading.Lock()
        self._schema = schema()
        self._seq = 0
        with guarded():
            self._engine = self._open()
            self._snapshot = self._fresh_snapshot()

    @classmethod
    def rebuilt(cls, folder: Path | None) -> Index:
        """An empty index in place of whatever is in the folder."""
        if folder is not None:
            with guarded():
                IndexFiles(folder).make_empty()
        return cls(folder)

    @property
    def seq(self) -> int:
        """The number of the last change that the index has seen; 0 for an empty index."""
        return self._seq

    @property
    def statement_count(self) -> int:
        """How many statements are indexed."""
        return self._snapshot.statements

    @property
    def passage_count(self) -> int:
        """How many passages are indexed."""
        return self._snapshot.passages

    @property
    def note_count(self) -> int:
        """How many notes are indexed."""
        return self._snapshot.notes

    @property
    def snapshot(self) -> Snapshot:
        """The state as of the last change, for `lookup`; raises IndexDamagedError where a file of it was cut."""
        self._mapped.check()
        return self._snapshot

    def apply(
        self,
        add: Iterable[IndexedStatement] = (),
        remove_ids: Iterable[str] = (),
        *,
        notes: Iterable[IndexedNote] = (),
        remove_notes: Iterable[str] = (),
        seq: int,
    ) -> None:
        """Take statements and notes in and out in one commit; doing it again changes nothing.

        What is added replaces what has its id. Raises IndexDamagedError or IndexBusyError; then nothing of it is
        in the index and `seq` is what it was.
        """
        with self._writing:
            self._mapped.check()  # merging reads what is there
            with guarded():
                writer = self._engine.writer(_HEAP, 1)
            try:
                self._take_out(writer, remove_ids, remove_notes)
                self._take_in(writer, add, notes)
                with guarded():
                    writer.commit()
                    writer.garbage_collect_files()
            finally:
                # Ends the merges and lets the lock go, also after a failure; what was not committed is gone then.
                with guarded():
                    writer.wait_merging_threads()
            self._seq = seq
            with guarded():
                if self._files is not None:
                    self._files.remember(seq)
                self._snapshot = self._fresh_snapshot()

    @staticmethod
    def _take_out(writer: Any, statements: Iterable[str], notes: Iterable[str]) -> None:
        for field, ids in (("statement", statements), ("note", notes)):
            for each in ids:
                with guarded():
                    writer.delete_documents_by_term(field, each)

    @staticmethod
    def _take_in(writer: Any, statements: Iterable[IndexedStatement], notes: Iterable[IndexedNote]) -> None:
        # Only the engine's own calls are guarded: what fails while the caller reads or we analyse is no damage.
        for statement in statements:
            documents = list(documents_of_statement(statement))
            with guarded():
                writer.delete_documents_by_term("statement", statement.id)
                for document in documents:
                    writer.add_document(document)
        for note in notes:
            document = document_of_note(note)
            with guarded():
                writer.delete_documents_by_term("note", note.note.id)
                writer.add_document(document)

    def verify(self) -> None:
        """Read every file of the index once; raises IndexDamagedError where one is not what was written.

        Takes about a second for a gigabyte; opening looks only at what it needs.
        """
        if self._files is None:
            return
        with self._writing, guarded():
            damaged = next(damaged_files(self._files.engine), None)
        if damaged:
            raise IndexDamagedError(
                f"The search index is damaged (its file {damaged} has changed). Your statements and notes are safe; "
                "the index can be built again from them."
            )

    def clear(self) -> None:
        """Empty the index and forget which changes it has seen."""
        with self._writing, guarded():
            self._seq = 0
            if self._files is not None:
                self._files.make_empty()
            self._engine = self._open()
            self._snapshot = self._fresh_snapshot()

    def refresh(self) -> None:
        """See what another process has written since."""
        with self._writing, guarded():
            self._seq = self._files.seq if self._files else self._seq
            self._snapshot = self._fresh_snapshot()

    def close(self) -> None:
        """Nothing is open for writing between changes; this waits for one that is under way."""
        with self._writing:
            pass

    def _open(self) -> Any:
        if self._files is None:
            return _readable(tantivy.Index(self._schema))
        if self._read_only:
            return self._open_files_of_another(self._files)
        if not self._files.current:
            self._files.make_empty()
        engine, self._seq = self._files.engine, self._files.seq
        if self._seq and not tantivy.Index.exists(str(engine)):
            raise IndexDamagedError(
                "The files of the search index are gone. Your statements and notes are safe; "
                "the index can be built again from them."
            )
        engine.mkdir(parents=True, exist_ok=True)
        return _readable(tantivy.Index(self._schema, path=str(engine)))

    def _open_files_of_another(self, files: IndexFiles) -> Any:
        self._seq, engine = files.seq, str(files.engine)  # the number first: what is read after it is not older
        if not files.current or not files.engine.is_dir() or not tantivy.Index.exists(engine):
            raise IndexDamagedError(
                "There is no search index that can be read here. Your statements and notes are safe; "
                "the index can be built again from them."
            )
        return _readable(tantivy.Index(self._schema, path=engine))

    def _fresh_snapshot(self) -> Snapshot:
        self._engine.reload()
        self._mapped = MappedFiles(self._files.engine if self._files is not None else None)
        return Snapshot(self._engine.searcher(), self._schema)


def _readable(engine: Any) -> Any:
    # By hand, so that the engine starts no thread that watches the files.
    engine.config_reader("manual")
    return engine
