"""The paragraphs of a version: as they were imported, and as they are read once they were repaired.

A text that is no longer what was imported is never given out.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from kpdesk.core.records import Paragraph
from kpdesk.core.repair import Changes, Repairable, Structure, structure
from kpdesk.errors import ArchiveError, FieldError
from kpdesk.store.log import fields
from kpdesk.store.log.changes import Step
from kpdesk.store.log.logged import history_of, was_exchanged
from kpdesk.store.merging import repairs as merged
from kpdesk.store.rows import paragraphs_of
from kpdesk.store.schema import ParagraphRow, StatementRow, VersionRow

_REMEMBERED = 4  # texts; one of a million letters and its paragraphs are some megabytes

_PLACES = select(
    ParagraphRow.n,
    ParagraphRow.kind,
    ParagraphRow.speaker,
    ParagraphRow.start,
    ParagraphRow.end,
    ParagraphRow.page,
    ParagraphRow.language,
    ParagraphRow.level,
)


def imported(session: Session, version: VersionRow) -> tuple[Paragraph, ...]:
    """The paragraphs of a version as they were imported, checked against its hash."""
    found = session.execute(_PLACES.where(ParagraphRow.version_id == version.id).order_by(ParagraphRow.n))
    text, places = version.text, tuple(map(tuple, found))
    if not _is_whole(text, places, version.text_sha256, count=version.paragraphs):
        raise _damaged(version)
    return _cut(text, places)


def places(session: Session, versions: Sequence[int]) -> defaultdict[int, list[Any]]:
    """The places of the imported paragraphs of several versions, by the version's id."""
    found: defaultdict[int, list[Any]] = defaultdict(list)
    query = _PLACES.add_columns(ParagraphRow.version_id).where(ParagraphRow.version_id.in_(versions))
    for *place, version in session.execute(query.order_by(ParagraphRow.version_id, ParagraphRow.n)):
        found[version].append(place)
    return found


def whole(version: VersionRow, body: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
    """The paragraphs, unless text or paragraphs are not those that were imported: then an ArchiveError."""
    same = hashlib.sha256(version.text.encode()).hexdigest() == version.text_sha256
    if not same or len(body) != version.paragraphs or "\n".join(each.text for each in body) != version.text:
        raise _damaged(version)
    return body


@lru_cache(maxsize=_REMEMBERED)
def _cut(text: str, places: tuple[Any, ...]) -> tuple[Paragraph, ...]:
    """The paragraphs of a text: a writer's next note is mostly on the text of the one before."""
    return paragraphs_of(text, places)


@lru_cache(maxsize=_REMEMBERED)
def _is_whole(text: str, places: tuple[Any, ...], text_sha256: str, *, count: int) -> bool:
    """Whether text and paragraphs, both as they are read now, are those that were imported."""
    same = hashlib.sha256(text.encode()).hexdigest() == text_sha256
    return same and len(places) == count and "\n".join(each.text for each in _cut(text, places)) == text


def _damaged(version: VersionRow) -> ArchiveError:
    return ArchiveError(
        f"The text of {version.source} (version {version.n}) is damaged in the archive, so it is not shown. "
        "Nothing else is affected. Run `kpdesk check`, and restore the archive from a backup."
    )


def repairable(row: StatementRow, version: VersionRow, body: tuple[Paragraph, ...]) -> Repairable:
    """The imported text of a version with what was done to its paragraphs since."""
    return Repairable(version.text, body, repairs_of(row, version.n))


def repairs_of(row: StatementRow, version: int) -> dict[int, str]:
    """What was done to the paragraphs of a version, by place; an entry that names no place is passed over."""
    named = ((name.partition("."), marks) for name, marks in (row.repairs or {}).items())
    return {
        int(place): marks
        for (number, _, place), marks in named
        if number == str(version) and place.isascii() and place.isdigit() and isinstance(marks, str)
    }


def read(session: Session, row: StatementRow, version: VersionRow) -> Structure:
    """The text of a version and its paragraphs as they are read."""
    return structure(repairable(row, version, imported(session, version)))


def count(session: Session, row: StatementRow, version: VersionRow) -> int:
    """How many paragraphs of a version are read; of a damaged text, how many were imported."""
    if not repairs_of(row, version.n):
        return version.paragraphs
    try:
        return len(read(session, row, version).body)
    except ArchiveError:
        return version.paragraphs


def repair(step: Step, row: StatementRow, version: VersionRow, *, change: Callable[[Repairable], Changes]) -> None:
    """Change what is done to the paragraphs of a version, each place a line of the change log.

    Not where two people repaired them differently: what is made upon one of two forms would be about neither.
    """
    source = repairable(row, version, imported(step.session, version))
    changes = {f"{fields.REPAIRS}{version.n}.{place}": marks for place, marks in change(source).items()}
    if not was_exchanged(step.session, row.id):
        for field, marks in changes.items():
            step.put(row, field, marks)
        return
    history = history_of(step.session, row.id)
    disputes = [each for each in merged.disputes(step.session, row, history) if each.stretch.version == version.n]
    if any(each.is_near(int(field.rpartition(".")[2])) for each in disputes for field in changes):
        raise FieldError(
            "Two people repaired these paragraphs differently, so nothing was changed. "
            "Choose between the two first, under File, Conflicts and bundles, or with `kpdesk bundle conflicts`."
        )
    seen = merged.seen(step.session, row, history, version=version.n)
    for field, marks in changes.items():
        if fields.get(row, field) != marks:
            step.settle(row, field, marks, replaces=seen)
