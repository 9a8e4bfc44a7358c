"""Annotations of other programs on their way to a statement: the note that each would be, or how it waits."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from kpdesk.core import anchor
from kpdesk.core.letters import whole
from kpdesk.core.records import AnchorState, Note, Selector, StatementText
from kpdesk.errors import KpdeskError, NotFoundError
from kpdesk.exchange.web_annotation.reading import Incoming, incoming, note_id_of
from kpdesk.exchange.web_annotation.rules import faults
from kpdesk.store import Store

_KEPT = "annotations"
"""The fact in which archives of earlier versions kept, by its id, each annotation that no note was made from.

In still earlier ones also those of notes; since then the first line of a note in the change log has its own.
"""
# Fewer words may have come to stand there by chance, and those of the note have gone.
_FEWEST_WORDS = 4
_TAKEN_OVER = "annotations taken over"
_PLACED = "Place notes that waited for their statement"


def take_over(store: Store) -> None:
    """Let annotations that an earlier kpdesk kept beside the change log wait in it, once; the fact stays as it is."""
    if store.read_only is None and store.fact(_KEPT) is not None and store.fact(_TAKEN_OVER) is None:
        with suppress(KpdeskError):  # as on a full disk: they are still in the fact, and used from there
            store.take_notes([], {}, "Keep annotations that found no statement", homeless=_earlier(store))
            store.set_fact(_TAKEN_OVER, "yes")


def waiting(store: Store) -> dict[str, Any]:
    """The annotations that wait for their statement, by their ids, as they came."""
    found = store.annotations_waiting()
    if store.fact(_TAKEN_OVER) is None:
        found = _earlier(store) | found
    ids = {name: note_id_of(name) for name, whole in found.items() if "target" in whole}
    here = {note.id for note in store.notes(ids=[*ids.values()])} if ids else set()
    return {name: found[name] for name, note_id in ids.items() if note_id not in here}


def waiting_annotations(store: Store) -> list[Incoming]:
    """What they say."""
    return [incoming(whole) for whole in waiting(store).values() if not faults(whole)]


def place(store: Store) -> list[Note]:
    """The notes that waiting annotations became whose statements are here by now, in one step."""
    coming = waiting_annotations(store)
    heard = store.heard_of([each.note_id for each in coming])  # in the trash: that it was placed was taken back
    homes = [(each, note_of(store, each, None)) for each in coming if each.note_id not in heard]
    placed = [(each, note) for each, note in homes if note is not None]
    return take_in(store, placed, (), label=_PLACED) if placed else []


def take_in(
    store: Store, placed: Iterable[tuple[Incoming, Note]], homeless: Iterable[Incoming], *, label: str = "Import notes"
) -> list[Note]:
    """The new ones among the notes, each made from an annotation, while the homeless wait."""
    notes = {each.id: (each, note) for each, note in placed}
    waits = {each.id: each for each in homeless}
    heard = store.heard_of([each.note_id for each in waits.values()])  # its statement is in the trash, with the note
    return store.take_notes(
        [note for _, note in notes.values()],
        {note.id: each.whole for each, note in notes.values() if "kpdesk:state" not in each.whole},
        label,
        homeless={name: each.whole for name, each in waits.items() if each.note_id not in heard},
        placed={name: note.id for name, (_, note) in notes.items()},
    )


def kept_before(store: Store) -> dict[str, Any]:
    """Every annotation that an earlier kpdesk kept in the fact; nothing where nobody can read that."""
    try:
        kept: Any = json.loads(store.fact(_KEPT) or "{}")
    except ValueError:
        return {}
    return {name: each for name, each in kept.items() if isinstance(each, dict)} if isinstance(kept, dict) else {}


def _earlier(store: Store) -> dict[str, Any]:
    """What the fact holds that never became a note, and that the change log does not tell of."""
    wholes = {name: whole for name, whole in kept_before(store).items() if whole.get("id") == name}
    heard, told = store.heard_of([note_id_of(name) for name in wholes]), store.annotations_that_waited()
    return {name: each for name, each in wholes.items() if note_id_of(name) not in heard and name not in told}


def note_of(store: Store, each: Incoming, key: str | None) -> Note | None:
    """The note that an annotation is, on the statement that it names or, where it names none, that of the key."""
    statement = _statement_of(store, each, key)
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


def _statement_of(store: Store, each: Incoming, key: str | None) -> StatementText | None:
    """The newest version of the statement it is about; None where that is not here or not named."""
    same = store.by_sha256(each.sha256) if each.sha256 else None
    name = same.key if same else each.key or (key if each.sha256 is None else None)
    if name is None:
        return None
    try:
        found = store.statement(name)
    except NotFoundError:
        if name == key:
            raise
        return None
    return found if found.statement.removed is None else None


def _placed(each: Incoming, statement: StatementText) -> tuple[Selector, AnchorState]:
    """Its place in the newest version, or its own words, to be placed by a person."""
    text, state = statement.text, str(each.whole.get("kpdesk:state", "exact"))
    if not each.exact:
        return Selector("", "", "", 0, 0), "meeting" if state == "meeting" else "statement"
    start = each.start or 0
    end = start + len(each.exact)
    if text[start:end] == each.exact and anchor.describe(text, start, end).prefix.endswith(each.prefix[-16:]):
        letters = whole(text, start, end)
        kept: AnchorState = "moved" if state == "moved" else "exact"
        return anchor.describe(text, *letters), kept if letters == (start, end) else "changed"
    wanted = Selector(each.exact, each.prefix, each.suffix, start, end)
    if state != "to place":
        if _needs_no_context(each, text):
            start = text.index(each.exact)
            return anchor.describe(text, start, start + len(each.exact)), "exact"
        found = anchor.locate(wanted, text).anchored
        if found is not None:
            return anchor.describe(text, found.start, found.end), found.state
    return wanted, "to place"


def _needs_no_context(each: Incoming, text: str) -> bool:
    """Whether its words stand once in the text, and it says nothing of what stands around them that could not fit."""
    alone = not (each.prefix or each.suffix) and len(each.exact.split()) >= _FEWEST_WORDS
    return alone and text.count(each.exact) == 1


def _paragraph(statement: StatementText, place: int) -> int:
    before = [each.n for each in statement.body if each.start <= place]
    return before[-1] if before else 1
