"""The theme lexicon of one archive: the shipped one, with what its reader added and took away.

What readers do to it is in the change log, as all they do. An archive of an earlier kpdesk kept the editions in a fact
beside the log: they are taken over once; the fact stays as it is, whatever it holds, and nothing writes to it any more.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from kpdesk.archive.knowledge import lexicon as shipped
from kpdesk.core.records import LexiconEdition, TermEdit
from kpdesk.errors import KpdeskError
from kpdesk.store import Store

if TYPE_CHECKING:
    from kpdesk.core.themes import Lexicon

EDITED = "Edit the lexicon"
"""What the step of undo is called."""

_FACT, _TAKEN_OVER = "lexicon", "lexicon taken over"
_SHIPPED = LexiconEdition(0, "", "", ())


class LexiconEditions:
    """Every edition of the lexicon that was ever made, the last of which is used; nothing of them is ever lost."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._editions: tuple[LexiconEdition, ...] | None = None
        self._present: Lexicon | None = None
        self._earlier, self._unreadable = _read(store.fact(_FACT))
        if store.read_only is None:
            with suppress(KpdeskError):  # as on a full disk: they are still in the fact, and used from there
                self._take_over()

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

    @property
    def warning(self) -> str | None:
        """A sentence where editions of an earlier kpdesk cannot be read."""
        if not self._unreadable:
            return None
        what = "An edition" if self._unreadable == 1 else f"{self._unreadable} editions"
        return (
            f"{what} of the words of themes that an earlier kpdesk kept cannot be read. What is there is kept in the "
            "archive as it is, and nothing overwrites it; the last edition that can be read is used. "
            "Look at the list of editions, and add again what you miss."
        )

    def editions(self) -> tuple[LexiconEdition, ...]:
        """The shipped lexicon and every edition since, oldest first."""
        with self._lock:
            return self._all()

    def forget(self) -> None:
        """The change log tells something new of the lexicon."""
        with self._lock:
            self._editions = self._present = None

    def keep(self, edits: Sequence[TermEdit]) -> LexiconEdition:
        """Make a new edition that differs from the shipped lexicon by these edits, and use it from now on."""
        with self._lock:
            before = _by_place(self._all()[-1].edits)
            wanted = _by_place(edits)
            undone = (TermEdit(*place) for place in before.keys() - wanted.keys())
            made = [each for place, each in wanted.items() if before.get(place) != each]
            self._store.edit_words([*made, *undone], EDITED)
            self._editions = self._present = None
            return self._all()[-1]

    def _all(self) -> tuple[LexiconEdition, ...]:
        if self._editions is None:
            taken = self._store.fact(_TAKEN_OVER) is not None
            logged = self._store.editions()
            self._editions = (_SHIPPED, *(logged if taken or logged else self._earlier))
        return self._editions

    def _take_over(self) -> None:
        """Write the editions of an earlier kpdesk to the log, each signed as it was made."""
        if not self._earlier or self._store.fact(_TAKEN_OVER) is not None:
            return
        for before, edition in zip((_SHIPPED, *self._earlier), self._earlier, strict=False):
            self._store.take_edition(edition, before.edits, EDITED)
        self._store.set_fact(_TAKEN_OVER, str(len(self._earlier)))


def _by_place(edits: Sequence[TermEdit]) -> dict[tuple[str, str], TermEdit]:
    return {(each.theme, each.language): each for each in edits}


def _read(written: str | None) -> tuple[tuple[LexiconEdition, ...], int]:
    """The editions as they were kept beside the log, and how many of them cannot be understood."""
    if written is None:
        return (), 0
    try:
        kept = json.loads(written)
    except (ValueError, RecursionError):
        return (), 1
    if not isinstance(kept, list):
        return (), 1
    found: list[LexiconEdition] = []
    for each in kept:
        with suppress(ValueError, TypeError, KeyError, AttributeError):
            found.append(_edition(len(found) + 1, each))
    return tuple(found), len(kept) - len(found)


def _edition(n: int, value: dict[str, Any]) -> LexiconEdition:
    edits = tuple(
        TermEdit(str(each["theme"]), str(each["language"]), _texts(each["added"]), removed=_texts(each["removed"]))
        for each in value["edits"]
    )
    return LexiconEdition(n, str(value["author"]), str(value["time"]), edits)


def _texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list):
        raise TypeError("words that are none")
    return tuple(map(str, values))
