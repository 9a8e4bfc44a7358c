"""What readers think of links and of the words of themes, of several archives: one field of the log for each matter.

As with notes all that was said stays in the log, what nothing was said upon stands beside each other, and of that the
one with the highest clock is in use, in whatever order it came. See `core.merging`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from kpdesk.core.merging import WITHHELD, History, Operation, Version
from kpdesk.core.records import VERDICTS, Opinion
from kpdesk.store import judging, statements
from kpdesk.store.judging import Passage, places_of
from kpdesk.store.log import fields, theme_words
from kpdesk.store.log.changes import Step, row_of
from kpdesk.store.log.logged import REMINDERS, Exchanged, lines_about
from kpdesk.store.schema import ChangeRow, StatementRow


@dataclass(frozen=True)
class Decided:
    """Something that was decided about two passages, as its author signed it."""

    a: Passage
    b: Passage
    operation: Operation


@dataclass(frozen=True)
class Worded:
    """Something that was done to the words of a theme in a language, as its author signed it."""

    theme: str
    language: str
    operation: Operation


Thought = Decided | Worded


@dataclass(frozen=True)
class Disputed:
    """A field that readers gave values that contradict each other: of the statement of that key, or the lexicon."""

    key: str | None
    field: str
    versions: tuple[Version, ...]

    @property
    def places(self) -> tuple[Passage, Passage] | None:
        """The two passages that a link joins."""
        return None if self.key is None else places_of(self.key, self.field)


def decided(session: Session) -> list[Decided]:
    """All that counts about links between passages of statements outside the trash."""
    keys = dict(session.execute(select(StatementRow.id, StatementRow.key).where(StatementRow.removed.is_(None))).all())
    return [
        Decided(*places, each)
        for target, field, history in _histories(session, fields.JUDGED)
        if target in keys and (places := places_of(keys[target], field)) is not None
        for each in _told(history)
    ]


def worded(session: Session) -> list[Worded]:
    """All that counts about the words of themes."""
    found = []
    for _, field, history in _histories(session, fields.WORDS):
        theme, _, language = field.removeprefix(fields.WORDS).rpartition(".")
        found += [Worded(theme, language, each) for each in _told(history)]
    return found


def unknown(session: Session, arriving: Iterable[Thought]) -> int:
    """How many of them nobody here has heard of."""
    ids = [each.operation.id for each in arriving]
    return len(ids) - len(session.scalars(select(ChangeRow.id).where(ChangeRow.id.in_(ids))).all())


def rivals(session: Session) -> dict[tuple[str, str], tuple[Opinion, ...]]:
    """The verdicts on links that one reader calls right and another none, by id and field, as long as nobody chose."""
    return {
        (target, field): tuple(Opinion(each.value, each.author, each.time) for each in told)
        for target, field, history in _histories(session, fields.JUDGED, exchanged_only=True)
        if (told := _rivals(field, history))
    }


def disputed(session: Session) -> list[Disputed]:
    """Every field about which readers contradict each other, with what there is to choose from."""
    keys = dict(session.execute(select(StatementRow.id, StatementRow.key).where(StatementRow.removed.is_(None))).all())
    found = []
    for prefix in fields.OPINIONS:
        for target, field, history in _histories(session, prefix, exchanged_only=True):
            told = _rivals(field, history)
            if told and (target in keys or target == fields.LEXICON):
                found.append(Disputed(keys.get(target), field, told))
    return found


def new_rivals(session: Session, bundle: str, arriving: Iterable[Thought]) -> int:
    """About how many fields readers contradict each other once the bundle is in, and do not now."""
    now = Exchanged.read(session)
    then, count = now.after(bundle, inside=True), 0
    for (_, target, field), operations in _by_field(session, arriving).items():
        lines = lines_about(session, target, field)
        after = then.opinion(lines)
        for operation in _believable(lines, operations):
            after.add(operation)
        count += bool(_rivals(field, after)) and not _rivals(field, now.opinion(lines))
    return count


def _rivals(field: str, history: History) -> tuple[Version, ...]:
    """What there is to choose from: other words for a theme, or a link that one calls right and another none."""
    told = history.versions(field)
    if field.startswith(fields.JUDGED):
        told = tuple(each for each in told if each.value in VERDICTS)
        told = told if any(each.value == "rejected" for each in told) else ()
    return told if len(told) > 1 else ()


def decide(step: Step, row: fields.Row, field: str, value: Any) -> None:
    """Set a field as made upon all that was said about it before, here or elsewhere."""
    if all(line.replaces is None for line in lines_about(step.session, row.id, field)):
        step.put(row, field, value)
        return
    history = step.history(row, field)
    if fields.get(row, field) != value or len(history.versions(field)) > 1:
        step.settle(row, field, value, replaces=history.heads(field))


def take_in(step: Step, bundle: str, arriving: Sequence[Thought]) -> None:
    """Log what is not known yet, and let stand what counts once the bundle is in."""
    now = Exchanged.read(step.session)
    exchanged = now.after(bundle, inside=True)
    for (kind, target, field), operations in _by_field(step.session, arriving).items():
        row = row_of(step.session, kind=kind, target=target)
        lines = lines_about(step.session, target, field)
        taken = _believable(lines, operations)
        _take(step, row, lines, taken)
        known = {line.id for line in lines} - now.kept_without(bundle, lines)
        if carried := [each.id for each in taken if each.id in known]:
            step.carry(row, carried)
        history = exchanged.opinion(lines)
        for operation in taken:
            history.add(operation)
        _level(step, row, field, history)


def take_out(step: Step, bundle: str) -> None:
    """Let stand what counts without the bundle."""
    exchanged = Exchanged.read(step.session)
    left = exchanged.after(bundle, inside=False)
    groups = [group for group, each in exchanged.about.items() if each == bundle]
    columns = select(ChangeRow.target_kind, ChangeRow.target, ChangeRow.field)
    lines_in = select(ChangeRow.target).where(ChangeRow.group_id.in_(groups)).distinct()
    touched = columns.where(ChangeRow.target.in_(lines_in), _about(*fields.OPINIONS)).distinct()
    for kind, target, field in step.session.execute(touched).all():
        lines = lines_about(step.session, target, field)
        _level(step, row_of(step.session, kind=kind, target=target), field, left.opinion(lines))


def _by_field(session: Session, arriving: Iterable[Thought]) -> dict[tuple[str, str, str], list[Operation]]:
    """What arrives by the kind and id of its target and the field, which the operations name as it is called here."""
    coming: defaultdict[tuple[str, str, str], list[Operation]] = defaultdict(list)
    for each in arriving:
        kind, target, field = _target_of(session, each)
        coming[kind, target, field].append(replace(each.operation, field=field))
    return coming


def _believable(lines: Sequence[ChangeRow], coming: Iterable[Operation]) -> list[Operation]:
    """The operations that can be true, oldest first; also those that are known, which the bundle brings once more."""
    clocks = {line.id: line.clock for line in lines if line.field not in REMINDERS}
    taken = []
    for each in sorted(coming, key=lambda one: one.rank):
        upon = [name for name in (*(each.replaces or ()), each.undoes) if name in clocks]
        if any(clocks[name] >= each.clock for name in upon if name is not None):
            continue  # older than what it was made upon
        taken.append(each)
        clocks.setdefault(each.id, each.clock)
    return taken


def _take(step: Step, row: fields.Row, lines: Sequence[ChangeRow], coming: Iterable[Operation]) -> None:
    """Log what is not known yet."""
    known = {line.id for line in lines}
    newest = max(((line.clock, line.id) for line in lines if line.field not in REMINDERS), default=(-1, ""))
    for each in coming:
        if each.id not in known:
            step.take(row, each, stands=each.rank > newest)
            newest = max(newest, each.rank)


def _target_of(session: Session, thought: Thought) -> tuple[str, str, str]:
    if isinstance(thought, Worded):
        return fields.LEXICON, fields.LEXICON, theme_words.field_of(thought.theme, thought.language)
    key, field = judging.field_of(thought.a, thought.b)
    return "statement", statements.row_of(session, key).id, field


def _histories(session: Session, prefix: str, *, exchanged_only: bool = False) -> Iterator[tuple[str, str, History]]:
    """What counts about each field that begins so: the id of its target, its name, and its history."""
    exchanged = Exchanged.read(session)
    columns = select(ChangeRow.target, ChangeRow.field).where(_about(prefix)).distinct()
    query = columns.where(ChangeRow.replaces.is_not(None)) if exchanged_only else columns
    for target, field in session.execute(query.order_by(ChangeRow.target, ChangeRow.field)).all():
        yield target, field, exchanged.opinion(lines_about(session, target, field))


def _about(*prefixes: str) -> Any:
    return or_(*(ChangeRow.field.startswith(prefix, autoescape=True) for prefix in prefixes))


def _told(history: History) -> list[Operation]:
    return [each for each in history.operations.values() if each.new != WITHHELD]


def _level(step: Step, row: fields.Row, field: str, history: History) -> None:
    step.put(row, field, history.value(field) if field in history.fields else None)
