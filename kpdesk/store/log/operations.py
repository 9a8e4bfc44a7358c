"""Lines of the change log as operations, see `core.merging`: of notes as they are, of statements what people corrected.

Every archive has its own first line of a statement, made when the file was imported there, and these say nothing to
each other but what a person confirmed at once. So the history of a statement begins with `BEGINNING`, the same
everywhere, and goes on with what was corrected: its details, and `repairs.VERSION.PLACE` of its paragraphs.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Final

from kpdesk.core.merging import CREATED, Operation
from kpdesk.core.records import EDITABLE_FIELDS
from kpdesk.store.file.database import compact_json
from kpdesk.store.log import fields
from kpdesk.store.schema import ChangeRow

Meant = tuple[ChangeRow, Operation]
"""An operation with the line that it is from."""

BEGINNING = Operation("beginning", 0, "", "", "", CREATED, {}, ())
CONFIRMED: Final = "confirmed"


def is_correction(field: str) -> bool:
    """Whether archives exchange what is done to that field of a statement."""
    return field in EDITABLE_FIELDS or field.startswith(fields.REPAIRS)


def operation_of(line: ChangeRow) -> Operation:
    """A line of the log as an operation."""
    upon = None if line.replaces is None else json.loads(line.replaces)
    replaces, undoes = (upon["upon"], upon["undoes"]) if isinstance(upon, dict) else (upon, None)
    return Operation(
        id=line.id,
        clock=line.clock,
        author=line.author,
        device=line.device,
        time=line.time,
        field=line.field,
        new=json.loads(line.new),
        replaces=None if replaces is None else tuple(replaces),
        undoes=undoes,
    )


def made_upon(replaces: Iterable[str], undoes: str | None = None) -> str:
    """What an operation was made upon, as a line of the log keeps it."""
    return compact_json([*replaces] if undoes is None else {"undoes": undoes, "upon": [*replaces]})


def corrections(lines: Sequence[ChangeRow], is_operation: Callable[[ChangeRow], bool]) -> list[Meant]:
    """What the lines about one statement, oldest first, say that people corrected."""
    found: list[Meant] = []
    values: dict[str, Any] = {}
    spoken = {(line.group_id, line.field): line for line in lines}
    for line in lines:
        field, new = line.field.removeprefix(fields.EVIDENCE), json.loads(line.new)
        if line.field == CREATED:
            values |= new
            found += _confirmed_at_once(line, new) if is_operation(line) else ()
        elif field == line.field and is_correction(field):
            values[field] = new
            if is_operation(line) and not _taken_back(line, spoken):
                found.append((line, operation_of(line)))
        elif field in EDITABLE_FIELDS and is_operation(line) and line.field.startswith(fields.EVIDENCE):
            beside = spoken.get((line.group_id, field))
            if not _is_confirmed(new) and (beside is None or beside.replaces is None):
                found = [each for each in found if each[1].field != field]
            elif beside is None:
                found.append((line, replace(operation_of(line), field=field, new=values.get(field))))
    return found


def _confirmed_at_once(line: ChangeRow, new: dict[str, Any]) -> Iterator[Meant]:
    """What was confirmed while the file was imported; each has an id that follows from that of the line.

    The samples are described by the program, and alike everywhere.
    """
    if new.get("sample"):
        return
    for field in EDITABLE_FIELDS:
        if _is_confirmed((new.get("evidence") or {}).get(field)):
            name = str(uuid.uuid5(uuid.UUID(line.id), field))
            yield line, replace(operation_of(line), id=name, field=field, new=new.get(field), replaces=())


def _taken_back(line: ChangeRow, spoken: dict[tuple[str, str], ChangeRow]) -> bool:
    """Whether a line led back to a guess, in the days when an undo did not yet name what it undoes."""
    beside = spoken.get((line.group_id, fields.EVIDENCE + line.field))
    return line.replaces is None and beside is not None and not _is_confirmed(json.loads(beside.new))


def _is_confirmed(evidence: object) -> bool:
    return isinstance(evidence, dict) and evidence.get("certainty") == CONFIRMED
