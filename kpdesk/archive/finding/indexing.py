"""Keeps the search index level with the store: catches up, and rebuilds what is damaged."""

from __future__ import annotations

import contextlib
import shutil
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from kpdesk.archive.comparing.lexicon_editions import LexiconEditions
from kpdesk.archive.finding.indexed import indexed_note, indexed_statement
from kpdesk.core.records import Asked, Note, SearchPage, Statement
from kpdesk.errors import CancelledError, ReadOnlyError
from kpdesk.search import (
    Index,
    IndexDamagedError,
    IndexDeniedError,
    IndexedNote,
    IndexedStatement,
    Passage,
    Wanted,
    answer,
    passages_with,
)
from kpdesk.store import Changed, Store

_BATCH = 100
_AT_ONCE = 20
"""Statements that are indexed within a tenth of a second or two."""
_SMALL = 300
"""Statements that a reader indexes in memory within seconds, where the files are behind."""
_BEHIND = (
    "Another kpdesk is changing this archive, and its search index does not hold the newest changes yet: "
    "what was added or changed last may not be found. Nothing is lost; search again in a moment."
)
_T = TypeVar("_T")
_Progress = Callable[[int, int, str], bool]


class IndexKeeper:
    """The index of one archive, level with the store before every answer.

    The index is derived: where its files are damaged they are dropped and built again from the store. An archive
    that is open for reading only never touches the files, which belong to the one who writes. It is answered from
    them while they are level, else from an index in memory; only where they are behind in an archive of more than
    a few hundred statements is the answer an older one, and then `behind` says so. Where a folder cannot be written
    the index is in memory as well.
    """

    def __init__(self, store: Store, lexicons: LexiconEditions) -> None:
        self._store = store
        self._lexicons = lexicons
        self._folder = store.folder / "index"
        self._hash_file = self._folder / "log-hash"
        self._lock = threading.RLock()
        self._index: Index | None = None
        self._in_memory = False
        self._behind = False

    @property
    def behind(self) -> str | None:
        """A sentence where the last answer came from an index that had not seen every change; else None."""
        return _BEHIND if self._behind else None

    def search(self, asked: Asked, *, wait: bool = True) -> SearchPage:
        """The answer to a query, after catching up with the store.

        Without `wait` it comes at once: from what is indexed by now, where there is more to catch up with than takes
        a moment, or while another thread does so. Then the page says how many statements are `pending`.
        """

        def answered(index: Index) -> SearchPage:
            page = answer(index, asked)
            if self._in_memory or index.seq == self._store.last_seq():
                return page
            # Not told by two numbers that differ: as many may have gone as came, and more may have gone than are there.
            pending = len(self._store.changed_since(index.seq).statements) if self._owned else 0
            return replace(page, statements=self._store.counts()[0], pending=pending)

        return self._healed(answered, wait=wait)

    def passages_with(self, text: str, *, words: Wanted, limit: int) -> list[Passage]:
        """The passages that a stretch of words may be from, best first, after catching up with the store."""
        return self._healed(lambda index: passages_with(index, text, words=words, limit=limit))

    def level(self, progress: _Progress | None = None) -> int:
        """The number of statements in the index, after catching up with the store."""
        return self._healed(lambda index: index.statement_count, progress)

    def rebuild(self, progress: _Progress | None = None) -> int:
        """The number of statements in the index, after building it anew; ReadOnlyError where others write it."""
        if self._store.read_only:
            raise ReadOnlyError(f"{self._store.read_only} The search index was left as it is.")
        with self._lock:
            self._in_memory = False
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

    def _healed(self, work: Callable[[Index], _T], progress: _Progress | None = None, *, wait: bool = True) -> _T:
        try:
            return work(self._levelled(progress) if wait else self._present())
        except IndexDamagedError:
            with self._lock:
                self._drop()
        except IndexDeniedError:
            self._into_memory()
        try:
            return work(self._levelled(progress) if wait else self._present())
        except (IndexDamagedError, IndexDeniedError):
            self._into_memory()
        return work(self._levelled(progress))

    def _present(self) -> Index:
        """The index as it is where bringing it up to date takes more than a moment; else brought up to date."""
        if not self._lock.acquire(blocking=False):
            if self._index is not None:  # somebody is at it; what is committed can be read meanwhile
                return self._index
            self._lock.acquire()
        try:
            index = self._opened()
            if index.seq == self._store.last_seq():
                self._behind = False
                return index
            pending = self._store.changed_since(index.seq)
            if self._owned and len(pending.statements) > _AT_ONCE:
                return index
            return self._levelled(None)
        finally:
            self._lock.release()

    def _levelled(self, progress: _Progress | None) -> Index:
        with self._lock:
            index = self._opened()
            if not self._owned and self._store.last_seq() != index.seq:
                self.close()  # the one who writes may have brought the files up to date since
                index = self._opened()
            last = self._store.last_seq()
            if not self._owned and last != index.seq and self._store.counts()[0] <= _SMALL:
                index = self._into_memory()
            self._behind = not self._owned and last != index.seq
            if self._owned and last != index.seq:
                self._catch_up(index, self._store.changed_since(index.seq), progress)
            return index

    @property
    def _owned(self) -> bool:
        """Whether the index may be changed here: it is in memory, or the archive is open for writing."""
        return self._in_memory or not self._store.read_only

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
            self._keep_hash(self._mark(self._store.log_hash(changed.seq) or ""))

    def _indexed(self, ids: Sequence[str]) -> Iterator[IndexedStatement]:
        for statement, body in self._store.texts(ids):
            yield indexed_statement(statement, body, self._lexicons.present)

    def _changed_notes(self, changed: Changed) -> tuple[list[str], list[IndexedNote]]:
        """The ids of notes that changed, or whose statement did, and those of them that can be found now."""
        everything = self._store.statements(removed=None)
        touched = [each for each in everything if each.id in changed.statements]
        known = {each.key: each for each in everything if each.removed is None}
        notes = {note.id: note for note in self._store.notes(ids=sorted(changed.notes))}
        notes |= {note.id: note for note in self._notes_on(touched)}
        found = [indexed_note(note, known[note.key]) for note in notes.values() if note.key in known]
        return sorted(changed.notes | set(notes)), found

    def _notes_on(self, statements: Sequence[Statement]) -> Iterator[Note]:
        keys = {each.key for each in statements}
        if len(keys) > _BATCH:  # one look at all notes is cheaper than a look for each statement
            yield from (note for note in self._store.notes() if note.key in keys)
        else:
            for key in keys:
                yield from self._store.notes(key=key)

    def _opened(self) -> Index:
        """The index; made anew where somebody deleted its folder while it was open, as they may."""
        if self._index is not None and not self._in_memory and not self._folder.is_dir():
            self.close()
        if self._index is None:
            self._index = self._from_files()
        return self._index

    def _from_files(self) -> Index:
        if self._in_memory:
            return Index(None)
        if self._store.read_only:
            return self._as_reader()
        index = Index(self._folder)
        if not self._knows_log(index):
            index.clear()
        return index

    def _as_reader(self) -> Index:
        """The files as they are, where they can be used; else an index in memory."""
        with contextlib.suppress(IndexDamagedError, IndexDeniedError):
            index = Index(self._folder, read_only=True)
            if self._knows_log(index):
                return index
        return self._into_memory()

    def _into_memory(self) -> Index:
        with self._lock:
            self.close()
            self._in_memory = True
            return self._opened()

    def _knows_log(self, index: Index) -> bool:
        """Whether the index saw this change log, with this lexicon; a restored copy counts its changes anew."""
        try:
            known = self._hash_file.read_text("utf-8")
        except FileNotFoundError:
            known = ""
        except (OSError, ValueError):
            return False
        log_hash = self._store.log_hash(index.seq)
        return log_hash is not None and self._mark(log_hash) == known

    def _mark(self, log_hash: str) -> str:
        """What the index depends on: the change log, and the themes that passages touch."""
        return f"{log_hash} {self._lexicons.present.fingerprint}" if self._lexicons.is_edited else log_hash

    def _keep_hash(self, known: str) -> None:
        """Written whole or not at all; where it cannot be written the index is built anew at the next start."""
        written = self._folder / "log-hash.new"
        with contextlib.suppress(OSError):
            if self._hash_file.is_dir():
                shutil.rmtree(self._hash_file)
            written.write_text(known, "utf-8")
            written.replace(self._hash_file)

    def _drop(self) -> None:
        self.close()
        if self._store.read_only:
            self._in_memory = True
        elif not self._in_memory:
            _clear_away(self._folder)


def _clear_away(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with contextlib.suppress(OSError):
            path.unlink()
