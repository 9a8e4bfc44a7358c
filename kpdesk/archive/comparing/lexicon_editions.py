"""The theme lexicon of one archive: the shipped one, with what its reader added and took away."""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from kpdesk.archive.knowledge import lexicon as shipped
from kpdesk.core.records import LexiconEdition, TermEdit
from kpdesk.store import Store

if TYPE_CHECKING:
    from kpdesk.core.themes import Lexicon

_FACT = "lexicon"
_SHIPPED = LexiconEdition(0, "", "", ())


class LexiconEditions:
    """Every edition of the lexicon that was ever made, the last of which is used; nothing of them is ever lost."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._editions: tuple[LexiconEdition, ...] | None = None
        self._present: Lexicon | None = None

    @property
    def present(self) -> Lexicon:
        """The lexicon as it is used now."""
        with self._lock:
            if self._present is None:
                self._present = shipped().edited(self._all()[-1].edits)
            return self._present

    @property
    def is_edited(self) -> bool:
        """Whether it differs from the shipped one."""
        return self.present is not shipped()

    def editions(self) -> tuple[LexiconEdition, ...]:
        """The shipped lexicon and every edition since, oldest first."""
        with self._lock:
            return self._all()

    def keep(self, edits: Sequence[TermEdit]) -> LexiconEdition:
        """Make a new edition that differs from the shipped lexicon by these edits, and use it from now on."""
        with self._lock:
            before = self._all()
            time = datetime.now(UTC).isoformat(timespec="seconds")
            made = LexiconEdition(len(before), self._store.author, time, tuple(edits))
            written = [each.to_json() for each in (*before[1:], made)]
            self._store.set_fact(_FACT, json.dumps(written, ensure_ascii=False))
            self._editions, self._present = (*before, made), None
            return made

    def _all(self) -> tuple[LexiconEdition, ...]:
        if self._editions is None:
            self._editions = (_SHIPPED, *_read(self._store.fact(_FACT)))
        return self._editions


def _read(written: str | None) -> tuple[LexiconEdition, ...]:
    """The editions as they were kept; without what cannot be understood the shipped lexicon is used."""
    try:
        return tuple(_edition(n, each) for n, each in enumerate(json.loads(written or "[]"), 1))
    except (ValueError, TypeError, KeyError, AttributeError):
        return ()


def _edition(n: int, value: dict[str, Any]) -> LexiconEdition:
    edits = tuple(
        TermEdit(str(each["theme"]), str(each["language"]), _texts(each["added"]), removed=_texts(each["removed"]))
        for each in value["edits"]
    )
    return LexiconEdition(n, str(value["author"]), str(value["time"]), edits)


def _texts(values: Sequence[object]) -> tuple[str, ...]:
    return tuple(map(str, values))
