"""What people of several archives repaired in one text, stretch by stretch; see `core.repair.rivalry`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kpdesk.core.merging import History, Version
from kpdesk.core.numbering import numbered, part_of
from kpdesk.core.repair import Form, Stretch, are_near, field_of, stretches
from kpdesk.store.log import fields
from kpdesk.store.schema import ParagraphRow, StatementRow, VersionRow


@dataclass(frozen=True)
class Dispute:
    """A stretch with more than one form; the first of its places that differ is the field that is to be decided."""

    stretch: Stretch
    starts: tuple[int, ...]
    text: str

    @property
    def field(self) -> str:
        """What it is called."""
        return field_of(self.stretch.version, self._differing[0])

    @property
    def versions(self) -> tuple[Version, ...]:
        """The forms to choose from, that which stands first."""
        return tuple(
            Version(self.value(form), ", ".join(_authors(form)), form.last.time, form.last.id)
            for form in self.stretch.forms
        )

    def value(self, form: Form) -> Any:
        """What was left at the one place that differs, or at each by its paragraph, as {"12": "join", "13b": null}."""
        if len(self._differing) == 1:
            return form.marks[self._differing[0]]
        return {self._named(place): form.marks[place] for place in self._differing}

    def is_near(self, place: int) -> bool:
        """Whether who repairs that place would change what is to be decided."""
        return any(are_near(self.starts, place, each) for each in self.stretch.places)

    @property
    def _differing(self) -> list[int]:
        return [place for place in self.stretch.places if len({form.marks[place] for form in self.stretch.forms}) > 1]

    def _named(self, place: int) -> str:
        n = max((n for n, start in enumerate(self.starts, 1) if start <= place), default=1)
        before = self.text[self.starts[n - 1] if self.starts else 0 : place]
        return numbered(part_of(n, before) if before.strip() else n)


def standing(session: Session, row: StatementRow, history: History) -> Mapping[str, Any]:
    """The value that each repaired place has: of what two people repaired differently, the whole form of one."""
    return {
        field: marks for stretch, _ in _stretches(session, row, history) for field, marks in stretch.standing.items()
    }


def seen(session: Session, row: StatementRow, history: History, *, version: int) -> list[str]:
    """The operations that a repair of a version is made upon, so that others know what its author saw."""
    found = (stretch for stretch, _ in _stretches(session, row, history) if stretch.version == version)
    return [each for stretch in found for each in stretch.seen]


def disputes(session: Session, row: StatementRow, history: History) -> list[Dispute]:
    """The stretches with more than one form to choose from."""
    disputed = [each for each in _stretches(session, row, history) if len(each[0].forms) > 1]
    query = select(VersionRow.n, VersionRow.text).where(VersionRow.statement_id == row.id)
    found = session.execute(query.where(VersionRow.n.in_([stretch.version for stretch, _ in disputed])))
    texts = {row.n: row.text for row in found}
    return [Dispute(stretch, starts, texts[stretch.version]) for stretch, starts in disputed]


def _stretches(session: Session, row: StatementRow, history: History) -> Iterator[tuple[Stretch, tuple[int, ...]]]:
    numbers = {each.removeprefix(fields.REPAIRS).partition(".")[0] for each in history.fields if _is_repair(each)}
    for number in sorted(int(each) for each in numbers if each.isascii() and each.isdigit()):
        query = select(ParagraphRow.start).join(VersionRow, VersionRow.id == ParagraphRow.version_id)
        found = query.where(VersionRow.statement_id == row.id, VersionRow.n == number).order_by(ParagraphRow.start)
        starts = tuple(session.scalars(found))
        for stretch in stretches(history, version=number, starts=starts):
            yield stretch, starts


def _authors(form: Form) -> list[str]:
    return [*dict.fromkeys(each.author for each in form.heads)]


def _is_repair(field: str) -> bool:
    return field.startswith(fields.REPAIRS)
