"""The verb that takes annotations in: those on statements of this archive become notes, the others are kept."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kpdesk.archive.base import ArchiveBase
from kpdesk.archive.importing.from_file import load
from kpdesk.core import anchor
from kpdesk.core.records import AnchorState, AnnotationReport, Failure, Note, Selector, StatementText
from kpdesk.errors import NotFoundError
from kpdesk.exchange.web_annotation.reading import Incoming, Refused, read_annotations

KEPT = "annotations"
"""The fact that holds, by its id, each annotation from elsewhere that no note was made from.

In archives of earlier versions also those of notes; since then the first line of a note in the change log has its own.
"""


class AnnotationVerbs(ArchiveBase):
    """What a person does with annotations of others."""

    def import_annotations(self, file: Path | str, *, key: str | None = None) -> AnnotationReport:
        """The annotations of a JSON-LD file; one step of undo takes all their notes back.

        An annotation goes on the statement that it names, by its file's hash or its key, never on another by itself;
        `key` says which statement those are about that name none. Where its words stand no more it is to be placed.
        """
        path = Path(file)
        coming: list[Incoming] = []
        failed: list[Failure] = []
        for each in read_annotations(load(path)):
            if isinstance(each, Refused):
                failed.append(Failure(each.where, f"This is no annotation: {each.reason}. It was left out."))
            else:
                coming.append(each)
        placed = {each.id: note for each in coming if (note := self._note(each, key)) is not None}
        came = {placed[each.id].id: each.whole for each in coming if each.id in placed and not _is_ours(each)}
        new = self._store.take_notes(list(placed.values()), came) if placed else []
        kept = self._keep([each for each in coming if each.id not in placed])
        if new:
            self._announce("Import notes", notes=tuple(note.id for note in new))
        to_place = sum(note.state == "to place" for note in new)
        return AnnotationReport(tuple(new), to_place, len(placed) - len(new), tuple(kept), tuple(failed))

    def _keep(self, homeless: list[Incoming]) -> list[str]:
        """Remembers what became no note, so that an export holds it again; gives its ids."""
        known: dict[str, Any] = json.loads(self._store.fact(KEPT) or "{}")
        foreign = {each.id: each.whole for each in homeless}
        if foreign.keys() - known.keys() or any(known[name] != foreign[name] for name in foreign):
            self._store.set_fact(KEPT, json.dumps({**known, **foreign}, ensure_ascii=False))
        return list(foreign)

    def _note(self, each: Incoming, key: str | None) -> Note | None:
        statement = self._statement_of(each, key)
        if statement is None or not (each.exact or (each.on_all and key is None)):
            return None
        place = _placed(each, statement)
        now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        created = each.created or each.modified or now
        return Note(
            id=each.note_id, key=statement.statement.key, version=statement.statement.version,
            paragraph=_paragraph(statement, place[0].start) if each.exact else 0, selector=place[0], state=place[1],
            text=each.text, label=each.label, tags=each.tags, visibility=each.visibility, author=each.author,
            created=created, modified=max(created, each.modified or created),
        )  # fmt: skip

    def _statement_of(self, each: Incoming, key: str | None) -> StatementText | None:
        """The newest version of the statement it is about; None where that is not here or not named."""
        same = self._store.by_sha256(each.sha256) if each.sha256 else None
        name = same.key if same else each.key or (key if each.sha256 is None else None)
        if name is None:
            return None
        try:
            found = self._store.statement(name)
        except NotFoundError:
            if name == key:
                raise
            return None
        return found if found.statement.removed is None else None


def _is_ours(each: Incoming) -> bool:
    return "kpdesk:state" in each.whole


def _placed(each: Incoming, statement: StatementText) -> tuple[Selector, AnchorState]:
    """Its place in the newest version, or its own words, to be placed by a person."""
    text, state = statement.text, str(each.whole.get("kpdesk:state", "exact"))
    if not each.exact:
        return Selector("", "", "", 0, 0), "meeting" if state == "meeting" else "statement"
    start = each.start or 0
    end = start + len(each.exact)
    if text[start:end] == each.exact and anchor.describe(text, start, end).prefix.endswith(each.prefix[-16:]):
        return anchor.describe(text, start, end), "moved" if state == "moved" else "exact"
    wanted = Selector(each.exact, each.prefix, each.suffix, start, end)
    if state != "to place":
        found = anchor.locate(wanted, text).anchored
        if found is not None:
            return anchor.describe(text, found.start, found.end), found.state
    return wanted, "to place"


def _paragraph(statement: StatementText, place: int) -> int:
    before = [each.n for each in statement.body if each.start <= place]
    return before[-1] if before else 1
