"""Notes: written, found, changed, put into the trash and taken out, with the history of each.

Every function works inside the session or the step that it is given.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, get_args

from sqlalchemy import ColumnElement, Select, String, cast, func, or_, select, true
from sqlalchemy.orm import Session

from kpdesk.core.citation.code import key_hash
from kpdesk.core.merging import CAME
from kpdesk.core.records import (
    LABELS,
    VISIBILITIES,
    WHOLE,
    AnchorState,
    Note,
    NoteEvent,
    Paragraph,
    Record,
    Selector,
)
from kpdesk.errors import FieldError, NotFoundError, QuoteError
from kpdesk.store import paragraphs, statements, texts
from kpdesk.store.ids import new_id
from kpdesk.store.log import fields
from kpdesk.store.log.changes import Step
from kpdesk.store.log.logged import REMINDERS
from kpdesk.store.note_places import Places, as_stored
from kpdesk.store.records import NoteFields
from kpdesk.store.rows import note_of
from kpdesk.store.schema import ChangeRow, NoteRow, StatementRow

_CHOICES: Mapping[str, Sequence[Any]] = {
    "label": (None, *LABELS),
    "visibility": VISIBILITIES,
    "state": get_args(AnchorState),
}
_PLACE = ("version", "paragraph", "selector", "state")
EDITABLE = ("text", "label", "tags", "visibility", *_PLACE)
_PLAIN: NoteFields = {"text": "", "label": None, "tags": (), "visibility": "private"}


def add(
    step: Step,
    key: str,
    selector: Selector,
    *,
    paragraph: int,
    version: int | None,
    state: AnchorState,
    about: NoteFields,
) -> Note:
    """A new note on the statement of that key; its words must stand where its selector says.

    None comes on a statement in the trash: nobody would see it, and the import that was undone could not be redone.
    """
    statement = statements.row_of(step.session, key)
    if statement.removed is not None:
        raise NotFoundError(f"{key} is in the trash, so no note was written into it. Restore it first.")
    values = {name: _json(value) for name, value in {**_PLAIN, **about}.items()}
    values |= {"paragraph": paragraph, "selector": selector.to_json(), "state": state, "bundle": None, "removed": None}
    values |= {"version": statement.version if version is None else version, "author": step.author}
    _verify_choices(values)
    values = as_stored(step.session, statement, values["version"], values=values)
    row = NoteRow(id=new_id(), statement_id=statement.id, created=step.time, modified=step.time)
    for name, value in values.items():
        fields.put(row, name, value)
    sha256 = verify_place(step.session, row, statement)
    step.session.add(row)
    step.created(row, {"statement": statement.id, "key": key, "sha256": sha256})
    return Places(step.session).note(row, statement)


def edit(step: Step, note_id: str, values: Mapping[str, Any]) -> Note:
    """Change fields of a note; a new place must hold the note's words as a new note's must."""
    row, statement = row_of(step.session, note_id)
    unknown = sorted(values.keys() - set(EDITABLE))
    if unknown:
        raise FieldError(f"A note has no field named {unknown[0]!r} that can be changed.")
    plain = {name: _json(value) for name, value in values.items()}
    _verify_choices(plain)
    plain = as_stored(step.session, statement, plain.get("version", row.version), values=plain)
    for name, value in plain.items():
        step.put(row, name, value)
    if plain.keys() & set(_PLACE):
        verify_place(step.session, row, statement)
    return Places(step.session).note(row, statement)


def name_of_edit(values: Mapping[str, Any]) -> str:
    """What an edit of these fields is called in the menu of undo."""
    if set(values) <= set(_PLACE):
        return "Move note"
    names = {"text": "Edit note", "label": "Change label", "tags": "Change tags", "visibility": "Change visibility"}
    return names.get(next(iter(values)), "Move note") if len(values) == 1 else "Edit note"


def set_removed(step: Step, note_id: str, *, removed: bool) -> Note:
    """Put a note into the trash, or take it out."""
    row, statement = row_of(step.session, note_id)
    if row.removed is not None and row.removed.startswith(fields.PURGED):
        raise NotFoundError(
            f"The note {note_id!r} is no longer in the trash: it was emptied after its time there. "
            "Its history still tells what it said: `kpdesk note history`."
        )
    if removed != (row.removed is not None):
        step.put(row, fields.REMOVED, step.time if removed else None)
    return Places(step.session).note(row, statement)


def overdue(session: Session, before: str) -> list[Note]:
    """The notes that went to the trash before that time, in the order of their statements."""
    return [note for note in listed(session, removed=True) if note.removed is not None and note.removed < before]


def purge(step: Step, note_ids: Sequence[str]) -> None:
    """Take notes out of the trash for good: what they said is emptied, and only their history has it still."""
    for note_id in note_ids:
        row, _ = row_of(step.session, note_id)
        for name, value in _PLAIN.items():
            if name != "visibility":
                step.put(row, name, _json(value))
        step.put(row, fields.REMOVED, f"{fields.PURGED}{step.time}")


def row_of(session: Session, note_id: str) -> tuple[NoteRow, StatementRow]:
    """The row of a note and that of its statement."""
    query = select(NoteRow, StatementRow).join(StatementRow, StatementRow.id == NoteRow.statement_id)
    found = session.execute(query.where(NoteRow.id == note_id)).first()
    if found is None:
        raise NotFoundError(f"There is no note with the id {note_id!r}. `kpdesk note list` shows the ids of all notes.")
    return found[0], found[1]


def by_id(session: Session, note_id: str) -> Note:
    """The note of that id, in the trash or not."""
    return Places(session).note(*row_of(session, note_id))


def listed(
    session: Session,
    *,
    key: str | None = None,
    version: int | None = None,
    label: str | None = None,
    tag: str | None = None,
    text: str | None = None,
    ids: Sequence[str] | None = None,
    removed: bool = False,
) -> list[Note]:
    """The notes that fit, in the order of their statements and of their places in them.

    `text` is looked for in the note and in the words it stands on, whatever the case of the letters. Notes on
    a statement in the trash are hidden unless the statement is named by `key` or the notes by `ids`.
    """
    query = _ordered(removed=removed)
    if key is not None:
        query = query.where(_seen_from(statements.row_of(session, key), version))
        version = None
    elif ids is None and not removed:
        query = query.where(StatementRow.removed.is_(None))
    equal = {NoteRow.version: version, NoteRow.label: label}
    query = query.where(*[column == value for column, value in equal.items() if value is not None])
    if ids is not None:
        # One parameter however many ids there are: SQLite takes no more than some thousands.
        query = query.where(NoteRow.id.in_(select(func.json_each(json.dumps(list(ids))).table_valued("value"))))
    places = Places(session)
    notes = [
        places.note(row, session.get_one(StatementRow, row.statement_id)) if repaired else note_of(row, statement_key)
        for row, statement_key, repaired in session.execute(query.add_columns(StatementRow.repairs.is_not(None)))
    ]
    return [note for note in notes if _fits(note, tag, text)]


def history(session: Session, note_id: str) -> list[NoteEvent]:
    """Everything that happened to a note, oldest first; values that are not text are given as JSON."""
    row_of(session, note_id)
    query = select(ChangeRow).where(ChangeRow.target == note_id, ChangeRow.field.not_in(REMINDERS))
    return [_event(line) for line in session.scalars(query.order_by(ChangeRow.seq))]


def came(session: Session, note_ids: Iterable[str]) -> dict[str, Any]:
    """The annotations of other programs that notes were made from, as their first lines in the log have them."""
    wanted = select(func.json_each(json.dumps(list(note_ids))).table_valued("value"))
    query = select(ChangeRow.target, ChangeRow.new).where(
        ChangeRow.field == fields.CREATED, ChangeRow.target.in_(wanted)
    )
    lines = session.execute(query.where(ChangeRow.new.contains(f'"{CAME}":', autoescape=True)))
    found = {target: json.loads(new).get(CAME) for target, new in lines}
    return {target: whole for target, whole in found.items() if isinstance(whole, dict)}


def lose_place(step: Step, note_ids: Iterable[str]) -> None:
    """Say of notes that the words they stood on are not there."""
    for note_id in note_ids:
        step.put(step.session.get_one(NoteRow, note_id), "state", "to place")


def count(session: Session) -> int:
    """How many notes there are, without the trash and without those on statements in the trash."""
    query = select(func.count()).select_from(NoteRow).join(StatementRow, StatementRow.id == NoteRow.statement_id)
    return session.scalar(query.where(NoteRow.removed.is_(None), StatementRow.removed.is_(None))) or 0


def _seen_from(row: StatementRow, version: int | None) -> ColumnElement[bool]:
    """The notes on a statement, on its meeting wherever they were written, and on links that end in it."""
    own = NoteRow.statement_id == row.id
    own &= NoteRow.version == version if version is not None else true()
    # A code begins with the hash of the key of the statement that it leads to.
    ends_here = cast(NoteRow.tags, String).like(f'%"kp:{key_hash(row.key)}.%')
    same = (StatementRow.meeting_year == row.meeting_year) & (StatementRow.meeting_type == row.meeting_type)
    elsewhere = StatementRow.removed.is_(None)
    return or_(own, elsewhere & ends_here, elsewhere & (NoteRow.state == "meeting") & same)


def _ordered(*, removed: bool) -> Select[NoteRow, str]:
    query = select(NoteRow, StatementRow.key).join(StatementRow, StatementRow.id == NoteRow.statement_id)
    in_trash = NoteRow.removed.is_not(None) & ~NoteRow.removed.startswith(fields.PURGED)
    query = query.where(in_trash if removed else NoteRow.removed.is_(None))
    return query.order_by(*statements.oldest_first(), NoteRow.version, NoteRow.start, NoteRow.id)


def _verify_choices(values: Mapping[str, Any]) -> None:
    for name, allowed in _CHOICES.items():
        if name in values and values[name] not in allowed:
            known = ", ".join(str(each) for each in allowed if each is not None)
            raise FieldError(f"{values[name]!r} is no {name} of a note. Possible are {known}.")


def verify_place(session: Session, row: NoteRow, statement: StatementRow) -> str:
    """The hash of the file of the note's version, once it is sure that the note stands on its words."""
    with session.no_autoflush:
        version = texts.version_of(session, statement, row.version)
        body = paragraphs.imported(session, version)
    if row.state in WHOLE:
        return _verify_whole(row, version.sha256)
    if not 1 <= row.paragraph <= len(body):
        raise NotFoundError(f"{statement.key} has no paragraph {row.paragraph}; its last paragraph is {len(body)}.")
    if row.state in fields.ON_THE_WORDS and not _stands(row, version.text, body[row.paragraph - 1]):
        raise QuoteError(
            f"The words of this note do not stand at the place given in paragraph {row.paragraph} of {statement.key}. "
            "Nothing was saved. Select the words again."
        )
    return version.sha256


def _verify_whole(row: NoteRow, sha256: str) -> str:
    if (row.paragraph, row.start, row.end, row.exact) != (0, 0, 0, ""):
        raise QuoteError("A note on the whole of a statement or on its meeting stands on no words. Nothing was saved.")
    return sha256


def _stands(row: NoteRow, text: str, paragraph: Paragraph) -> bool:
    inside = paragraph.start <= row.start <= paragraph.end and row.start < row.end
    return inside and text[row.start : row.end] == row.exact


def _fits(note: Note, tag: str | None, text: str | None) -> bool:
    if tag is not None and tag.casefold() not in (each.casefold() for each in note.tags):
        return False
    return text is None or text.casefold() in f"{note.text}\n{note.quoted}".casefold()


def _json(value: Any) -> Any:
    if isinstance(value, Record):
        return value.to_json()
    return list(value) if isinstance(value, (list, tuple)) else value


def _event(line: ChangeRow) -> NoteEvent:
    return NoteEvent(line.time, line.author, line.field, old=_words(line.old), new=_words(_shown(line)))


def _shown(line: ChangeRow) -> str:
    return json.dumps(json.loads(line.new)["text"]) if line.field == fields.CREATED else line.new


def _words(value: str) -> str | None:
    parsed = json.loads(value)
    return parsed if parsed is None or isinstance(parsed, str) else value
