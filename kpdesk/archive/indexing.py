"""Keeps the search index level with the store: catches up, and rebuilds what is damaged."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from kpdesk.archive.knowledge import lexicon, names_of
from kpdesk.core.records import Note, Paragraph, SearchPage, Statement
from kpdesk.errors import CancelledError
from kpdesk.search import Index, IndexDamagedError, IndexedNote, IndexedStatement, lookup
from kpdesk.store import Changed, Store

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
        self._hash_file = self._folder / "log-hash"
        self._lock = threading.RLock()
        self._index: Index | None = None
        self._in_memory = False

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

    def verify(self) -> None:
        """Reads every file of the index; where one is damaged the index is built again."""
        self._healed(lambda index: index.verify())

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
            if self._store.last_seq() == index.seq:
                return index
            changed = self._store.changed_since(index.seq)
            if self._in_memory or not self._store.read_only:
                self._catch_up(index, changed, progress)
            return index

    def _catch_up(self, index: Index, changed: Changed, progress: _Progress | None) -> None:
        """Brings the index to `changed.seq`; the mark is set with the last batch, so a break only repeats work."""
        ids = sorted(changed.statements)
        for done in range(0, len(ids), _BATCH):
            batch = ids[done : done + _BATCH]
            index.apply(self._indexed(batch), batch, notes=(), remove_notes=(), seq=index.seq)
            if progress and not progress(done + len(batch), len(ids), ""):
                raise CancelledError("The search index is not complete yet; it is completed at the next search.")
        stale, notes = self._changed_notes(changed)
        index.apply((), (), notes=notes, remove_notes=stale, seq=changed.seq)
        if not self._in_memory:
            self._hash_file.write_text(self._store.log_hash(changed.seq) or "", "utf-8")

    def _indexed(self, ids: Sequence[str]) -> Iterator[IndexedStatement]:
        for statement, body in self._store.texts(ids):
            yield _indexed_statement(statement, body)

    def _changed_notes(self, changed: Changed) -> tuple[list[str], list[IndexedNote]]:
        """The ids of notes that changed, or whose statement did, and those of them that can be found now."""
        everything = self._store.statements(removed=None)
        touched = [each for each in everything if each.id in changed.statements]
        known = {each.key: each for each in everything if each.removed is None}
        notes = {note.id: note for note in self._store.notes(ids=sorted(changed.notes))}
        notes |= {note.id: note for note in self._notes_on(touched)}
        found = [_indexed_note(note, known[note.key]) for note in notes.values() if note.key in known]
        return sorted(changed.notes | set(notes)), found

    def _notes_on(self, statements: Sequence[Statement]) -> Iterator[Note]:
        keys = {each.key for each in statements}
        if len(keys) > _BATCH:  # one look at all notes is cheaper than a look for each statement
            yield from (note for note in self._store.notes() if note.key in keys)
        else:
            for key in keys:
                yield from self._store.notes(key=key)

    def _opened(self) -> Index:
        if self._index is None:
            self._in_memory = self._store.read_only is not None and not self._folder.is_dir()
            self._index = Index(None if self._in_memory else self._folder)
            if self._store.log_hash(self._index.seq) != self._known_hash():
                self._index.clear()
        return self._index

    def _known_hash(self) -> str:
        """The hash of the change log that the index has seen; a restored copy counts its changes anew."""
        return self._hash_file.read_text("utf-8") if self._hash_file.is_file() else ""

    def _drop(self) -> None:
        self.close()
        if not self._store.read_only:
            shutil.rmtree(self._folder, ignore_errors=True)


def _indexed_note(note: Note, statement: Statement) -> IndexedNote:
    return IndexedNote(
        note,
        statement.id,
        year=statement.year,
        title=statement.title,
        organisation=statement.organisation,
        kind=statement.kind,
        meeting=_meeting_name(statement),
        language=statement.language,
    )


def _indexed_statement(statement: Statement, body: tuple[Paragraph, ...]) -> IndexedStatement:
    themes = tuple(lexicon().themes_of(p.text, p.language) for p in body)
    return IndexedStatement(
        statement.id,
        statement.key,
        version=statement.version,
        title=statement.title,
        year=statement.year,
        organisation=statement.organisation,
        kind=statement.kind,
        meeting=_meeting_name(statement),
        language=statement.language,
        speakers=statement.speakers,
        publisher=statement.publisher,
        themes=tuple(sorted(frozenset().union(*themes))),
        paragraphs=body,
        paragraph_themes=themes,
        date=statement.date,
        aliases=names_of(statement.organisation),
    )


def _meeting_name(statement: Statement) -> str | None:
    meeting = statement.meeting
    return f"{meeting.year} {meeting.type}" if meeting else None
