"""What the lines of the log say about notes and statements: which are operations, which of these count at present.

See `core.merging`. Lines that only bring a row in line with what counts, as where a bundle is taken in or out, are no
operations: they are a matter of this archive alone.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from kpdesk.core.merging import REMOVED, History, Operation, counting
from kpdesk.store.log import fields
from kpdesk.store.log.operations import BEGINNING, Meant, corrections, is_correction, operation_of
from kpdesk.store.schema import ChangeRow, GroupRow

MERGED = ("text", "label", "tags", "visibility", REMOVED)
"""The fields of a note that archives exchange."""
BROUGHT = "brought"
"""The field of a line that names operations which were known, and which a bundle made count again."""
CARRIED = "carried"
"""The field of a line that names operations which counted already, and which a bundle has as well.

They count as long as one of the bundles that have them is in.
"""
REMINDERS = (BROUGHT, CARRIED)


@dataclass(frozen=True)
class Exchanged:
    """Which groups of the log took bundles in or out (`about`), which bundles are in, and what each group says of it.

    A group that was undone says nothing: what its bundle is follows from those before it.
    """

    about: dict[str, str]
    inside: dict[str, bool]
    inward: dict[str, str]

    @classmethod
    def read(cls, session: Session) -> Exchanged:
        """What the log says."""
        about: dict[str, str] = {}
        outward: dict[str, bool] = {}
        undone: set[str] = set()
        columns = select(GroupRow.id, GroupRow.kind, GroupRow.of, GroupRow.bundle, GroupRow.outward)
        concerned = columns.where(or_(GroupRow.bundle.is_not(None), GroupRow.of.is_not(None)))
        for row in session.execute(concerned.order_by(GroupRow.n)):
            if row.bundle is not None:
                about[row.id], outward[row.id] = row.bundle, row.outward
            elif row.of in about:
                about[row.id] = about[row.of]
                (undone.add if row.kind == "undo" else undone.discard)(row.of)
        said = {group: each for group, each in outward.items() if group not in undone}
        inside = dict.fromkeys(about.values(), False) | {about[group]: not each for group, each in said.items()}
        return cls(about, inside, {group: about[group] for group, each in said.items() if not each})

    def after(self, bundle: str, *, inside: bool) -> Exchanged:
        """The same once a bundle is taken in or out."""
        return Exchanged(self.about, {**self.inside, bundle: inside}, self.inward)

    def is_operation(self, line: ChangeRow) -> bool:
        """Whether a line says what its author meant."""
        return line.field not in REMINDERS and (line.group_id not in self.about or line.replaces is not None)

    def counts(self, line: ChangeRow) -> bool:
        """Whether a line was written here, or came in a bundle that is in."""
        return line.group_id not in self.about or self.inside.get(self.inward.get(line.group_id, ""), False)

    def _told(self, lines: Sequence[ChangeRow]) -> dict[str, Any]:
        """What operations say that one bundle brought without their words, and another that is in with them."""
        reminders = (line for line in lines if line.field in REMINDERS and self.counts(line))
        told = (json.loads(line.old) for line in reminders)
        return {name: new for each in told if each for name, new in each.items()}

    def known(self, lines: Sequence[ChangeRow]) -> History:
        """Everything that was ever heard about a note or a statement, whether it counts or not, oldest first."""
        return History([*_beginning(lines), *(operation for _, operation in self.meant(lines))])

    def meant(self, lines: Sequence[ChangeRow]) -> list[Meant]:
        """The operations among the lines about one note or statement, oldest first, each with its line."""
        if lines and lines[0].target_kind == "statement":
            return corrections(lines, self.is_operation)
        told = self._told(lines)
        found = ((line, operation_of(line)) for line in lines if self.is_operation(line))
        return [(line, replace(each, new=told[each.id]) if each.id in told else each) for line, each in found]

    def opinion(self, lines: Sequence[ChangeRow]) -> History:
        """What counts of the lines about one field that holds what readers think, see `fields.OPINIONS`."""
        known = History(operation_of(line) for line in lines if self.is_operation(line)).operations
        here = {line.id for line in lines if self.counts(line)} | self._reminded(lines)
        return History(counting(known, known.keys() - here))

    def history(
        self, lines: Sequence[ChangeRow], also: Iterable[str] = (), told: Mapping[str, Any] = MappingProxyType({})
    ) -> History:
        """What counts of it; `also` names operations that come in again, `told` gives words that were withheld."""
        known = self.known(lines).operations
        known |= {name: replace(known[name], new=new) for name, new in told.items()}
        here = {operation.id for line, operation in self.meant(lines) if self.counts(line)}.union(also)
        here |= self._reminded(lines)
        return History(counting(known, known.keys() - here - {BEGINNING.id}))

    def kept_without(self, bundle: str, lines: Sequence[ChangeRow]) -> set[str]:
        """The operations that need no word that this bundle has them: made here, or told so before."""
        groups = {group for group, each in self.inward.items() if each == bundle}
        here = [line for line in lines if line.group_id in groups or line.group_id not in self.about]
        told = {name for line in here if line.field in REMINDERS for name in json.loads(line.new)}
        ids = {line.id for line in here}
        return told | ids | {operation.id for line, operation in self.meant(lines) if line.id in ids}

    def _reminded(self, lines: Sequence[ChangeRow]) -> set[str]:
        told = (line for line in lines if line.field in REMINDERS and self.counts(line))
        return {name for line in told for name in json.loads(line.new)}


def exchanged_field(kind: str, field: str) -> bool:
    """Whether archives exchange what is done to that field of a "note", a "statement" or the "lexicon"."""
    return field in MERGED if kind == "note" else is_correction(field) or field.startswith(fields.OPINIONS)


def lines_about(session: Session, target: str, field: str) -> list[ChangeRow]:
    """The lines of the log about one field of a target, oldest first, and those that remind of operations on it."""
    query = select(ChangeRow).where(ChangeRow.target == target, ChangeRow.field.in_((field, *REMINDERS)))
    return [*session.scalars(query.order_by(ChangeRow.seq))]


def lines_of(session: Session, ids: Sequence[str]) -> dict[str, list[ChangeRow]]:
    """The lines of the log about these notes or statements, oldest first."""
    wanted = select(func.json_each(json.dumps(list(ids))).table_valued("value"))
    query = select(ChangeRow).where(ChangeRow.target.in_(wanted))
    found: defaultdict[str, list[ChangeRow]] = defaultdict(list)
    for line in session.scalars(query.order_by(ChangeRow.seq)):
        found[line.target].append(line)
    return found


def unheard(session: Session, ids: Iterable[str]) -> set[str]:
    """Those operations that no line of the log is."""
    wanted = [*ids]
    given = select(func.json_each(json.dumps(wanted)).table_valued("value"))
    return set(wanted).difference(session.scalars(select(ChangeRow.id).where(ChangeRow.id.in_(given))))


def history_of(session: Session, target: str) -> History:
    """What the log says about a note or a statement that counts."""
    return Exchanged.read(session).history(lines_of(session, [target]).get(target, []))


def was_exchanged(session: Session, target: str) -> bool:
    """Whether an operation on a note or statement names what it was made upon: then all later ones have to."""
    query = select(ChangeRow.seq).where(ChangeRow.target == target, ChangeRow.replaces.is_not(None))
    return session.scalar(query.limit(1)) is not None


def _beginning(lines: Sequence[ChangeRow]) -> tuple[Operation, ...]:
    return (BEGINNING,) if lines and lines[0].target_kind == "statement" else ()
