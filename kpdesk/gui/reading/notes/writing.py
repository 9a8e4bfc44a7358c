"""What is done to notes and quotations, as work for the quick lane: never on other words than those on the page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kpdesk.core.records import Note, StatementText, WholeState
from kpdesk.errors import QuoteError
from kpdesk.gui.reading.notes.editor import Draft

if TYPE_CHECKING:
    from kpdesk.archive import Archive


@dataclass(frozen=True)
class Passage:
    """Words of one version of a statement, as they stand on the page; `start` and `end` are code points.

    With `on` it is no words, but the statement as a whole or its meeting.
    """

    key: str
    version: int
    start: int
    end: int
    exact: str
    on: WholeState | None = None

    @classmethod
    def of(cls, text: StatementText, start: int, end: int) -> Passage:
        """The passage of a text."""
        about = text.statement
        return cls(about.key, about.version, start=start, end=end, exact=text.text[start:end])


def save(archive: Archive, at: Passage | str, draft: Draft, *, moved: str) -> Note:
    """The new note on a passage, or the one of an id as it is changed."""
    if isinstance(at, Passage):
        return write(archive, at, draft, moved)
    return archive.edit_note(at, text=draft.text, label=draft.label, tags=draft.tags, visibility=draft.visibility)


def write(archive: Archive, passage: Passage, draft: Draft, moved: str) -> Note:
    """The new note on a passage.

    The archive writes on its newest version. Where that is no longer the one on the page, the same code points are
    other words: then nothing is kept, and a QuoteError says `moved`.
    """
    if passage.on is not None:
        return archive.annotate_whole(
            passage.key,
            passage.on,
            text=draft.text,
            label=draft.label,
            tags=draft.tags,
            visibility=draft.visibility,
        )
    try:
        return archive.annotate(
            passage.key,
            quote=passage.exact,
            start=passage.start,
            end=passage.end,
            version=passage.version,
            text=draft.text,
            label=draft.label,
            tags=draft.tags,
            visibility=draft.visibility,
        )
    except QuoteError as error:
        raise QuoteError(moved) from error


def move(archive: Archive, note: Note, passage: Passage, moved: str) -> Note:
    """The note, now on this passage of its statement; a QuoteError says `moved` where the page shows other words."""
    _verify(archive, passage, moved)
    if note.key != passage.key:  # one on a link is shown in both statements: the same places there are other words
        raise QuoteError(moved)
    return archive.place_note(note.id, passage.start, passage.end)


def quote(archive: Archive, passage: Passage, moved: str) -> str:
    """The words of a passage with their source and their code, for the clipboard."""
    _verify(archive, passage, moved)
    cited = archive.cite_selection(passage.key, passage.start, passage.end)
    cited = f"{cited} {archive.quote_code(passage.key, passage.start, passage.end)}"
    _verify(archive, passage, moved)
    return cited


def moved_sentence() -> str:
    """What is said where the words on the page are no longer those of the newest version."""
    return QCoreApplication.translate(
        "NoteWriting",
        "A newer version of this statement is in the archive, and these words may stand elsewhere in it. "
        "Nothing was written. Open the statement again and select the words there.",
    )


def _verify(archive: Archive, passage: Passage, moved: str) -> None:
    newest = archive.show(passage.key)
    stands = newest.text[passage.start : passage.end]
    if (newest.statement.version, stands) != (passage.version, passage.exact):
        raise QuoteError(moved)
