"""The verbs of notes that stand on more than a passage: a whole statement, its meeting, a link of a comparison."""

from __future__ import annotations

from typing import Any

from kpdesk.archive.library.verbs import versioned
from kpdesk.archive.notes.verbs import NoteVerbs, checked
from kpdesk.core.numbering import numbered
from kpdesk.core.records import WHOLE, Note, Paragraph, Selector, StatementText, WholeState
from kpdesk.errors import FieldError


class WideNoteVerbs(NoteVerbs):
    """What a person does with notes that no single passage holds."""

    def annotate_whole(self, key: str, on: WholeState = "statement", **about: Any) -> Note:
        """The new note on a statement as a whole or on its meeting, where it is seen from every statement of that.

        `about` is what `annotate` takes: text, label, tags and visibility.
        """
        values = checked({"text": "", "label": None, "tags": (), "visibility": "private", **about})
        statement = self._store.statement(key).statement
        if on not in WHOLE:
            raise FieldError(f"A note is on one of: {', '.join(WHOLE)}. “{on}” is none, so nothing was written.")
        if on == "meeting" and statement.meeting is None:
            raise FieldError(f"The meeting of {key} is not known, so no note was written. Correct its details first.")
        place = Selector("", "", "", 0, 0)
        note = self._store.add_note(key, place, paragraph=0, version=statement.version, state=on, **values)
        self._announce("Note", notes=(note.id,))
        return note

    def annotate_link(self, key: str, paragraph: int, other_key: str, other_paragraph: int, **about: Any) -> Note:
        """The new note on the link between two passages: it stands on the first and is seen from the second, too.

        `KEY@1` names a version. Notes are written on the newest, so the first must be that.
        """
        shown, other = (self._store.statement(*versioned(each)) for each in (key, other_key))
        name = shown.statement.key
        if shown.statement.version != self._store.statement(name).statement.version:
            raise FieldError(f"{key} is no longer the newest version of {name}, so no note was written on it.")
        here, there = _of(shown, paragraph), _of(other, other_paragraph)
        code = self._code(other, there.start, there.end)
        tags = tuple(each for each in about.pop("tags", ()) if each != code)
        return self.annotate(name, start=here.start, end=here.end, tags=(*tags, code), **about)


def _of(shown: StatementText, n: int) -> Paragraph:
    found = shown.paragraph(n)
    if found is None:
        raise FieldError(f"{shown.statement.key} has no paragraph {numbered(n)}, so no note was written.")
    return found
