"""One step of work: every change to a statement's metadata or to a note, with its line in the change log.

State row and log line are written in the same transaction, so that neither can be without the other.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from kpdesk.core.merging import HIGHEST_CLOCK, History, Operation, text_of
from kpdesk.store.file.database import compact_json
from kpdesk.store.ids import new_id, now
from kpdesk.store.log import fields
from kpdesk.store.log.logged import BROUGHT, CARRIED, Exchanged, exchanged_field, lines_about, lines_of, was_exchanged
from kpdesk.store.log.operations import made_upon
from kpdesk.store.log.theme_words import theme_words
from kpdesk.store.log.waiting import waiting
from kpdesk.store.schema import Base, ChangeRow, GroupRow, NoteRow, StatementRow

GroupKind = Literal["do", "undo", "redo"]
Line = dict[str, Any]

CHAINED = (
    "seq",
    "id",
    "group_id",
    "author",
    "device",
    "clock",
    "target_kind",
    "target",
    "field",
    "old",
    "new",
    "time",
)


@dataclass(frozen=True)
class Group:
    """What a step is called and what it is: done for the first time, or taking back or repeating group `of`.

    `bundle` is the bundle whose changes it takes in or, where `outward`, takes out again.
    """

    label: str
    kind: GroupKind = "do"
    of: str | None = None
    id: str | None = None
    bundle: str | None = None
    outward: bool = False


class Step:
    """The changes of one verb inside one writing session; `finish` writes their lines to the log.

    `waits` is set where the step also keeps something that is not in the log yet, `levels` where it only brings notes
    in line with what bundles say: that is no change that others should hear of.
    """

    def __init__(self, session: Session, group: Group, *, author: str, device: str) -> None:
        self.session = session
        self.group = group
        self.id = group.id or new_id()
        self.author = author
        self.device = device
        self.time = now()
        self.waits = False
        self.levels = group.bundle is not None
        self._lines: list[Line] = []

    def created(self, row: fields.Row, more: Mapping[str, Any]) -> None:
        """Log that a target came to be, with its whole state and what else a reader of the journal needs."""
        self._log(row, fields.CREATED, old=None, new={**fields.state(row), **more})

    def put(self, row: fields.Row, field: str, value: Any) -> None:
        """Set a field to a JSON value and log it; nothing happens where it has that value."""
        old = fields.get(row, field)
        if old == value:
            return
        self._put(row, field, value, upon=self._upon(row, field))

    def confirm(self, row: StatementRow, field: str) -> None:
        """Log that a field has the value that it should have, for those who have another one."""
        self._put(row, field, fields.get(row, field), upon=self._upon(row, field))

    def settle(self, row: fields.Row, field: str, value: Any, *, replaces: Sequence[str]) -> None:
        """Log a value, also where the field has it, as made upon these changes and what the step did beside it."""
        self._put(row, field, value, upon=made_upon(dict.fromkeys([*replaces, *self._done_beside(row, field)])))

    def take_back(self, row: fields.Row, line: ChangeRow, value: Any) -> None:
        """Log that a change does not count any more, and the value that the field has without it."""
        history = self.history(row, line.field)
        history.add(Operation("", HIGHEST_CLOCK, "", "", "", line.field, None, (), undoes=line.id))
        standing = history.standing(line.field)
        again = [standing] if standing is not None and history.value(line.field) == value else []
        self._put(row, line.field, value, upon=made_upon(again, undoes=line.id))

    def bring(self, row: fields.Row, operations: Sequence[str], told: Mapping[str, Any] | None = None) -> None:
        """Log that a bundle made these operations, which are known, count again; it may have `told` more of them."""
        if isinstance(row, NoteRow):
            row.modified = self.time
        self._log(row, BROUGHT, old=told or None, new=[*operations])

    def carry(self, row: fields.Row, operations: Sequence[str], told: Mapping[str, Any] | None = None) -> None:
        """Log that a bundle has these operations, too, which counted before; it may have `told` more of them."""
        self._log(row, CARRIED, old=told or None, new=[*operations])

    def take(self, row: fields.Row, operation: Operation, *, stands: bool) -> None:
        """Log a change of another archive as it was signed there, and make it where it stands."""
        field, old = operation.field, None
        if field != fields.CREATED:
            old = fields.get(row, field)
            if stands:
                fields.put(row, field, operation.new)
        signed = {name: getattr(operation, name) for name in ("id", "author", "device", "time", "clock")}
        signed["replaces"] = made_upon(operation.replaces or (), operation.undoes)
        self._log(row, field, old=old, new=operation.new, signed=signed)

    def again(self, row: fields.Row, line: Mapping[str, Any]) -> None:
        """Make a change that a line of the journal tells of, and log it as that line: same id, author and time."""
        field = line["field"]
        old = None if field == fields.CREATED else fields.get(row, field)
        if field != fields.CREATED:
            fields.put(row, field, line["new"])
        if isinstance(row, NoteRow) and field != fields.REMOVED:
            row.modified = line["time"]
        signed = {name: line[name] for name in ("id", "author", "device", "time")}
        if line.get("replaces") is not None:
            signed["replaces"] = compact_json(line["replaces"])
        self._log(row, field, old=old, new=line["new"], signed=signed)

    def history(self, row: fields.Row, field: str) -> History:
        """What counts of all that was said about a field, or about the note or statement that it is one of."""
        if field.startswith(fields.OPINIONS):
            return self._exchanged.opinion(lines_about(self.session, row.id, field))
        return self._exchanged.history(lines_of(self.session, [row.id])[row.id])

    def has_changed(self, row: fields.Row, field: str) -> bool:
        """Whether this step has changed a field already."""
        return any(line["target"] == row.id and line["field"] == field for line in self._lines)

    @property
    def counts(self) -> bool:
        """Whether the step is one for the stacks of undo and redo."""
        return bool(self._lines) or self.waits or self.group.kind != "do"

    @property
    def touched(self) -> tuple[tuple[str, ...], tuple[str, ...], bool]:
        """The ids of the statements and of the notes that the step changed, in order, and whether the lexicon too."""
        lexicon = bool(_targets(self._lines, fields.LEXICON))
        return _targets(self._lines, "statement"), _targets(self._lines, "note"), lexicon

    def finish(self) -> Sequence[Line]:
        """Write the group and its lines to the log; gives the lines, none if nothing was changed.

        An undo or redo is written even then: it has been taken from its stack.
        """
        if self.counts:
            self._write_group()
        if not self._lines:
            return ()
        seq, clock, chain = last_place(self.session)
        for n, line in enumerate(self._lines, 1):
            # Higher than every clock that was seen: whatever is done here next is later than what came from elsewhere.
            clock = clock + 1 if line["clock"] is None else max(clock, line["clock"])
            line.update(seq=seq + n, clock=clock if line["clock"] is None else line["clock"])
            chain = line["chain"] = next_link(chain, line)
        self.session.flush()
        self.session.execute(insert(Base.metadata.tables["change"]), self._lines)
        return self._lines

    def _write_group(self) -> None:
        known = self.session.scalar(select(GroupRow).where(GroupRow.id == self.id))
        if known is not None:
            known.label = self.group.label
            known.bundle = self.group.bundle or known.bundle
            return
        about = {name: getattr(self.group, name) for name in ("label", "kind", "of", "bundle", "outward")}
        self.session.execute(insert(GroupRow).values(id=self.id, time=self.time, **about))

    def _put(self, row: fields.Row, field: str, value: Any, *, upon: str | None) -> None:
        old = fields.get(row, field)
        fields.put(row, field, value)
        if isinstance(row, NoteRow) and field != fields.REMOVED:
            row.modified = self.time
        self._log(row, field, old=old, new=value, signed={**self._signature(), "replaces": upon})

    def _upon(self, row: fields.Row, field: str) -> str | None:
        """What a change of a field is made upon, where that has to be said: see `core.merging`."""
        if self.levels or not exchanged_field(fields.kind_of(row), field):
            return None
        earlier = [line["id"] for line in self._lines if line["target"] == row.id and line["field"] == field]
        if earlier:
            return made_upon(earlier[-1:])
        if not was_exchanged(self.session, row.id):
            return None
        standing = self.history(row, field).standing(field)
        return made_upon([] if standing is None else [standing])

    def _done_beside(self, row: fields.Row, field: str) -> list[str]:
        """The last that this step did at another place of the same text."""
        text = text_of(field)
        done = [each["id"] for each in self._lines if each["target"] == row.id and text_of(each["field"]) == text != ""]
        return done[-1:]

    @cached_property
    def _exchanged(self) -> Exchanged:
        return Exchanged.read(self.session)

    def _log(self, row: fields.Row, field: str, *, old: Any, new: Any, signed: Line | None = None) -> None:
        self._lines.append(
            {
                "clock": None,
                "replaces": None,
                **(signed or self._signature()),
                "group_id": self.id,
                "target_kind": fields.kind_of(row),
                "target": row.id,
                "field": field,
                "old": compact_json(old),
                "new": compact_json(new),
            }
        )

    def _signature(self) -> Line:
        return {"id": new_id(), "author": self.author, "device": self.device, "time": self.time}


def counted(number: int) -> str:
    """So many changes in words, e.g. "1 change"."""
    return f"{number} change{'' if number == 1 else 's'}"


def last_place(session: Session) -> tuple[int, int, str]:
    """Number, highest logical clock and chain hash of the log's last line; zeros and "" where it is empty."""
    last = session.execute(select(ChangeRow.seq, ChangeRow.chain).order_by(ChangeRow.seq.desc()).limit(1)).first()
    if last is None:
        return 0, 0, ""
    return last.seq, session.scalar(select(func.max(ChangeRow.clock))) or 0, last.chain


def next_link(chain: str, line: Mapping[str, Any]) -> str:
    """The hash over a line and, through `chain`, over every line before it."""
    values = [line[name] for name in CHAINED]
    if line.get("replaces") is not None:
        values.append(line["replaces"])
    content = compact_json([chain, *values])
    return hashlib.sha256(content.encode()).hexdigest()[:32]


def is_as_written(chain: Any, line: Mapping[str, Any]) -> bool:
    """Whether a line of the log carries the link that its content has after `chain`; never fails, whatever is in it."""
    try:
        return bool(next_link(chain, line) == line["chain"])
    except (TypeError, ValueError):  # a value that is not even of its kind
        return False


def has_group(session: Session, group_id: str) -> bool:
    """Whether the log has a group of that id."""
    return session.scalar(select(GroupRow.n).where(GroupRow.id == group_id)) is not None


def row_of(session: Session, *, kind: str, target: str) -> fields.Row:
    """The row that a line of the log is about, or the words of themes."""
    if kind == fields.LEXICON:
        return theme_words(session)
    if kind == fields.WAITING:
        return waiting(session)
    if kind == "statement":
        return session.get_one(StatementRow, target)
    return session.get_one(NoteRow, target)


def _targets(lines: Sequence[Line], kind: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line["target"] for line in lines if line["target_kind"] == kind))
