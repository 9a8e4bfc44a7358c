"""The verbs that give a note its place again, where a newer version of its statement left it without one."""

from __future__ import annotations

from kpdesk.archive.base import ArchiveBase
from kpdesk.core import anchor
from kpdesk.core.letters import whole
from kpdesk.core.records import Note, Placing, StatementText
from kpdesk.errors import NotFoundError, QuoteError


class PlacingVerbs(ArchiveBase):
    """What a person does with notes that are to be placed."""

    def placings(self, note_id: str) -> tuple[Placing, ...]:
        """The places in the newest version that a note may belong to, best first; none where nothing is like it."""
        note = self._noted(note_id)
        newest = self._store.statement(note.key)
        found = self._transferred(note, newest)
        places = (*((found.anchored,) if found.anchored else ()), *found.suggestions)
        return tuple(
            Placing(
                each.start, each.end, _paragraph(newest, each.start), newest.text[each.start : each.end], each.score
            )
            for each in places
        )

    def place_note(self, note_id: str, start: int, end: int) -> Note:
        """The note, now on these words (code points into the newest version) or on other ones than before.

        As with a new note, letters that the places would cut in two are taken whole.
        """
        note = self._noted(note_id)
        newest = self._store.statement(note.key)
        if not 0 <= start < end <= len(newest.text):
            raise QuoteError("Nothing is selected there, so the note stays where it was. Select some words first.")
        start, end = whole(newest.text, start, end)
        placed = self._store.edit_note(
            note_id,
            version=newest.statement.version,
            paragraph=_paragraph(newest, start),
            selector=anchor.describe(newest.text, start, end),
            state="moved" if note.state == "to place" else "exact",
        )
        self._announce("Move note", notes=(note_id,))
        return placed

    def _transferred(self, note: Note, newest: StatementText) -> anchor.Transfer:
        if note.version != newest.statement.version:
            old = self._store.statement(note.key, note.version)
            if old.text[note.selector.start : note.selector.end] == note.selector.exact:
                return anchor.transfer(note.selector, old.text, newest.text)
        return anchor.locate(note.selector, newest.text)

    def _noted(self, note_id: str) -> Note:
        found = self._store.notes(ids=[note_id])
        if not found:
            raise NotFoundError(f"There is no note with the id {note_id!r} outside the trash. Nothing was moved.")
        return found[0]


def _paragraph(text: StatementText, place: int) -> int:
    before = [each.n for each in text.body if each.start <= place]
    return before[-1] if before else 1
