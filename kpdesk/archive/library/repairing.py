"""The verbs that repair paragraphs: join, split, leave out, bring back; no word of a text and no note moves."""

from __future__ import annotations

from collections.abc import Callable

from kpdesk.archive.library.verbs import LibraryVerbs, versioned
from kpdesk.core.numbering import numbered
from kpdesk.core.records import StatementText
from kpdesk.core.repair import Changes, Repairable, bringing_back, joining, leaving_out, splitting


class RepairVerbs(LibraryVerbs):
    """What a person does where a page of the original cut a paragraph, or its head came in as one.

    A statement may be named as `KEY@VERSION`. Every repair is one step of undo, and search, comparison and citation
    follow it. A number keeps meaning the words it meant: see `core.repair.structure`.
    """

    def join_paragraphs(self, key: str, n: int) -> StatementText:
        """The text after paragraph `n` and the next one that is read were made one, with the number `n`."""
        return self._repaired(key, lambda source: joining(source, n=n), f"Join ¶{numbered(n)} with the next")

    def split_paragraph(self, key: str, n: int, *, at: int) -> StatementText:
        """The text after paragraph `n` was split before the word at code point `at` of the text."""
        return self._repaired(key, lambda source: splitting(source, n=n, at=at), f"Split ¶{numbered(n)}")

    def leave_out_paragraph(self, key: str, n: int) -> StatementText:
        """The text without paragraph `n`, such as the head of a page; it stays in the archive and keeps its notes."""
        return self._repaired(key, lambda source: leaving_out(source, n=n), f"Leave out ¶{numbered(n)}")

    def bring_back_paragraphs(self, key: str, n: int | None = None) -> StatementText:
        """The text with paragraph `n` that was left out; without a number, with every paragraph as it was imported."""
        label = "Undo all repairs" if n is None else f"Bring back ¶{numbered(n)}"
        return self._repaired(key, lambda source: bringing_back(source, n=n), label)

    def _repaired(self, key: str, change: Callable[[Repairable], Changes], label: str) -> StatementText:
        name, version = versioned(key)
        read = self._store.repair_paragraphs(name, change, label=label, version=version)
        notes = tuple(self._store.notes(key=name))
        self._announce(label, statements=(read.statement.id,), notes=tuple(note.id for note in notes))
        return read.with_notes(notes)
