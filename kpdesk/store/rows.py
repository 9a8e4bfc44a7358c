"""Records made from rows; nothing mapped leaves the store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from kpdesk.core.records import (
    AnchorState,
    DatePrecision,
    Evidence,
    Meeting,
    MeetingType,
    Note,
    Paragraph,
    Selector,
    Statement,
    Visibility,
)
from kpdesk.store.file.failures import DamagedValueError
from kpdesk.store.schema import NoteRow, StatementRow, VersionRow


def statement_of(row: StatementRow, version: VersionRow, *, paragraphs: int | None = None) -> Statement:
    """The statement as it is in one of its versions; `paragraphs` is their number where it is not the imported one."""
    return Statement(
        id=row.id,
        key=row.key,
        version=version.n,
        source=version.source,
        sha256=version.sha256,
        title=row.title,
        date=row.date,
        date_precision=cast("DatePrecision | None", row.date_precision),
        year=row.year,
        meeting=_meeting(row),
        organisation=row.organisation,
        publisher=row.publisher,
        speakers=tuple(row.speakers),
        kind=row.kind,
        delivery=row.delivery,
        language=row.language,
        paragraphs=version.paragraphs if paragraphs is None else paragraphs,
        words=version.words,
        evidence=_evidence(row.evidence),
        sample=row.sample,
        removed=row.removed,
    )


def note_of(
    row: NoteRow, key: str, *, paragraph: int | None = None, exact: str | None = None, words: str | None = None
) -> Note:
    """The note on the statement of that key; its paragraph and words are given where those were repaired."""
    return Note(
        id=row.id,
        key=key,
        version=row.version,
        paragraph=row.paragraph if paragraph is None else paragraph,
        selector=Selector(row.exact if exact is None else exact, row.prefix, row.suffix, row.start, row.end),
        state=cast("AnchorState", row.state),
        text=row.text,
        label=row.label,
        tags=tuple(row.tags),
        visibility=cast("Visibility", row.visibility),
        author=row.author,
        created=row.created,
        modified=row.modified,
        bundle=row.bundle,
        removed=row.removed,
        words=words,
    )


def paragraphs_of(text: str, places: Iterable[Any]) -> tuple[Paragraph, ...]:
    """The paragraphs of a text; each place is (n, kind, speaker, start, end, page, language, level)."""
    return tuple(
        Paragraph(n, kind, speaker, start, end, text[start:end], page, language, level)
        for n, kind, speaker, start, end, page, language, level in places
    )


def _meeting(row: StatementRow) -> Meeting | None:
    if row.meeting_year is None or row.meeting_type is None:
        return None
    return Meeting(row.meeting_year, cast("MeetingType", row.meeting_type), row.meeting_city, row.meeting_country)


def _evidence(entries: Mapping[str, Any]) -> dict[str, Evidence]:
    try:
        return {
            name: Evidence(entry["quote"], entry["certainty"], tuple(entry.get("other", ())))
            for name, entry in entries.items()
        }
    except (AttributeError, KeyError, TypeError) as error:
        raise DamagedValueError("evidence that is none") from error
