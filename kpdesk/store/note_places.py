"""Where notes stand in a text whose paragraphs were repaired.

A note is kept as it stands in the stored text, with the number of the imported paragraph, whatever is repaired before
or after: so no repair changes a note. What is shown of it follows the text as it is read.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from kpdesk.core.records import WHOLE, Note
from kpdesk.core.repair import Structure, as_read
from kpdesk.errors import ArchiveError
from kpdesk.store import paragraphs, texts
from kpdesk.store.log import fields
from kpdesk.store.rows import note_of
from kpdesk.store.schema import NoteRow, StatementRow


class Places:
    """Reads notes within one session; the text of a version is read once, and only where it was repaired."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[tuple[str, int], Structure | None] = {}

    def note(self, row: NoteRow, statement: StatementRow) -> Note:
        """The note in the paragraph that it is read in."""
        read = self._read(statement, row.version)
        if read is None or row.state not in fields.ON_THE_WORDS:
            return note_of(row, statement.key)
        stands = read.text[row.start : row.end]
        paragraph, words = read.holding(row.start).n, as_read(stands, row.exact)
        if words.split() == row.exact.split():  # nothing is left out between them
            return note_of(row, statement.key, paragraph=paragraph, exact=words)
        return note_of(row, statement.key, paragraph=paragraph, words=words)

    def _read(self, statement: StatementRow, version: int) -> Structure | None:
        place = (statement.id, version)
        if place not in self._known:
            self._known[place] = self._structure(statement, version)
        return self._known[place]

    def _structure(self, statement: StatementRow, version: int) -> Structure | None:
        if not paragraphs.repairs_of(statement, version):
            return None
        try:
            return paragraphs.read(self._session, statement, texts.version_of(self._session, statement, version))
        except ArchiveError:  # the text is not shown, but its notes are
            return None


def as_stored(session: Session, statement: StatementRow, version: int, *, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a note that stands in the text as it is read, as it stands in the stored one."""
    on_words = "selector" in values and values.get("state") not in WHOLE  # the others stand in no paragraph
    if not on_words or not paragraphs.repairs_of(statement, version):
        return dict(values)
    with session.no_autoflush:
        found = texts.version_of(session, statement, version)
        read = paragraphs.read(session, statement, found)
        body = paragraphs.imported(session, found)
    place = values["selector"]
    start, end = place["start"], place["end"]
    before, after = max(0, start - len(place["prefix"])), end + len(place["suffix"])
    parts = {"prefix": (before, start), "exact": (start, end), "suffix": (end, after)}
    stored = {
        name: found.text[first:last] for name, (first, last) in parts.items() if read.text[first:last] == place[name]
    }
    n = next((each.n for each in body if each.start <= start <= each.end), values.get("paragraph"))
    return {**values, "selector": {**place, **stored}, "paragraph": n}
