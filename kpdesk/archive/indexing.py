"""Keeps the search index level with the store: catches up, and rebuilds what is damaged."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from kpdesk.archive.knowledge import lexicon
from kpdesk.core.records import Paragraph, SearchPage, Statement
from kpdesk.errors import CancelledError
from kpdesk.search import Index, IndexDamagedError, IndexedNote, IndexedStatement, lookup
from kpdesk.store import Store

_BATCH = 100
_T = TypeVar("_T")
_Progress = Callable[[int, int, str], bool]


class IndexKeeper:
    """The index of one archive; every answer comes from an index that has seen the newest change.

    The index is derived: where its files are damaged they are dropped and built again from the store.
    An archive that is open for reading only is answered from the files as they are, or from memory
    where there are none.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._folder = store.folder / "index"
        self._lock = threading.RLock()
        self._index: Index | None = None

    def search(self, query: str, *, limit: int, offset: int, sort: str, typing: bool) -> SearchPage:
        """The answer to a query, after catching up with the store."""

        def answer(index: Index) -> SearchPage:
            return lookup(index, query, limit=limit, offset=offset, sort=sort, typing=typing)

        return self._healed(answer)

    def level(self, progress: _Progress | None = None) -> int:
        """The number of statements in the index, after catching up with the store."""
        return self._healed(lambda index: index.statement_count, progress)

    def rebuild(self, progress: _Progress | None = None) -> int:
        """The number of statements in the index, after building it anew."""
        with self._lock:
            self._drop()
        return self.level(progress)

    def counts(self) -> tuple[int, int]:
        """Statements and passages in the index, as it is."""
        with self._lock:
            index = self._opened()
            return index.statement_count, index.passage_count

    def close(self) -> None:
        """Lets go of the index's files."""
        with self._lock:
            if self._index is not None:
                self._index.close()
            self._index = None

    def _healed(self, work: Callable[[Index], _T], progress: _Progress | None = None) -> _T:
        try:
            return work(self._levelled(progress))
        except IndexDamagedError:
            with self._lock:
                self._drop()
            return work(self._levelled(progress))

    def _levelled(self, progress: _Progress | None) -> Index:
        with self._lock:
            index = self._opened()
            statements, notes, seq = self._store.changed_since(index.seq)
            if seq != index.seq and (index.in_memory or not self._store.read_only):
                self._catch_up(index, statements, notes, seq=seq, progress=progress)
            return index

    def _catch_up(
        self,
        index: Index,
        statements: Sequence[str],
        notes: Sequence[str],
        *,
        seq: int,
        progress: _Progress | None,
    ) -> None:
        """Brings the index to `seq`; the mark is set with the last batch, so a break only repeats work."""
        for done in range(0, len(statements), _BATCH):
            batch = statements[done : done + _BATCH]
            index.apply(add=self._indexed(batch), remove_ids=batch, notes=(), remove_notes=(), seq=index.seq)
            if progress and not progress(done + len(batch), len(statements), ""):
                raise CancelledError("The search index is not complete yet; it is completed at the next search.")
        index.apply(add=(), remove_ids=(), notes=self._indexed_notes(notes), remove_notes=notes, seq=seq)

    def _indexed(self, ids: Sequence[str]) -> Iterator[IndexedStatement]:
        for statement, body in self._store.texts(ids):
            yield _indexed_statement(statement, body)

    def _indexed_notes(self, ids: Sequence[str]) -> Iterator[IndexedNote]:
        for note, statement in self._store.notes_by_id(ids):
            yield IndexedNote(note=note, statement_id=statement.id, year=statement.year, title=statement.title)

    def _opened(self) -> Index:
        if self._index is None:
            in_memory = bool(self._store.read_only) and not self._folder.is_dir()
            self._index = Index(None if in_memory else self._folder)
        return self._index

    def _drop(self) -> None:
        self.close()
        if not self._store.read_only:
            shutil.rmtree(self._folder, ignore_errors=True)


def _indexed_statement(statement: Statement, body: tuple[Paragraph, ...]) -> IndexedStatement:
    themes = tuple(lexicon().themes_of(p.text, p.language) for p in body)
    meeting = statement.meeting
    return IndexedStatement(
        id=statement.id,
        key=statement.key,
        version=statement.version,
        title=statement.title,
        year=statement.year,
        organisation=statement.organisation,
        kind=statement.kind,
        meeting=f"{meeting.year} {meeting.type}" if meeting else None,
        language=statement.language,
        speakers=statement.speakers,
        publisher=statement.publisher,
        themes=frozenset().union(*themes),
        paragraphs=body,
        paragraph_themes=themes,
    )
