"""What every part of the archive stands on: the store, the index, and the one listener."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kpdesk.archive.comparing.lexicon_editions import LexiconEditions
from kpdesk.archive.exchanging.annotation_homes import take_over
from kpdesk.archive.finding.indexing import IndexKeeper
from kpdesk.core.citation.code import code_as_imported
from kpdesk.core.records import Change, StatementText
from kpdesk.store import Store

Listener = Callable[[Change], None]
Progress = Callable[[int, int, str], bool]
"""Called with what is done, what there is in all, and a name; False asks to stop."""


class ArchiveBase:
    """An open archive without its verbs; may be used from any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lexicons = LexiconEditions(store)
        take_over(store)
        self._index = IndexKeeper(store, self._lexicons)
        self._listener: Listener | None = None

    @property
    def folder(self) -> Path:
        """The folder that holds the archive."""
        return self._store.folder

    @property
    def read_only(self) -> str | None:
        """Why nothing can be changed, as a sentence; None where everything can."""
        return self._store.read_only

    def listen(self, listener: Listener) -> None:
        """Tell this one listener what changed, after each commit, on the thread that made the change."""
        self._listener = listener

    def _code(self, shown: StatementText, start: int, end: int) -> str:
        """The code of `text[start:end]`, see `code_as_imported`."""
        about = shown.statement
        return str(code_as_imported(shown, self._store.imported(about.key, about.version), start=start, end=end))

    def _announce(
        self, label: str, *, statements: tuple[str, ...] = (), notes: tuple[str, ...] = (), lexicon: bool = False
    ) -> None:
        if lexicon:
            self._lexicons.forget()
            self._index.close()  # it is opened again by the next search, and built anew for the other themes
            statements = tuple(each.id for each in self._store.statements())
        if self._listener is not None:
            self._listener(Change(label=label, statements=statements, notes=notes))
