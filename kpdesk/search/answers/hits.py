"""Hits: the passages that the engine found, with their marks, snippets and the number of their notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tantivy import Query

from kpdesk.core.records import Hit
from kpdesk.search.engine.layout import Kept, kept_of, place_of
from kpdesk.search.engine.snapshot import Snapshot
from kpdesk.search.marking.marks import Marker
from kpdesk.search.marking.snippets import snippet


def hits_of(snapshot: Snapshot, found: Sequence[tuple[float, Any]], marker: Marker) -> tuple[Hit, ...]:
    """A hit for each score and address."""
    rows = [(score, _kept(snapshot, address)) for score, address in found]
    notes = _notes_on(snapshot, [row for _, row in rows])
    return tuple(_hit(row, marker, score, notes) for score, row in rows)


def _kept(snapshot: Snapshot, address: Any) -> Kept:
    return kept_of(bytes(snapshot.searcher.doc(address).get_first("kept")))


def _hit(row: Kept, marker: Marker, score: float, notes: Mapping[str, int]) -> Hit:
    marks = marker.marks(row.text, row.language)
    return Hit(
        key=row.key,
        version=row.version,
        paragraph=row.paragraph,
        year=row.year,
        title=row.title,
        organisation=row.organisation,
        kind=row.kind,
        score=round(float(score), 4),
        text=row.text,
        marks=marks,
        snippet=snippet(row.text, marks),
        language=row.language,
        notes=notes.get(place_of(row.key, row.version, row.paragraph), 0),
    )


def _notes_on(snapshot: Snapshot, rows: Sequence[Kept]) -> dict[str, int]:
    """How many notes stand on each of these passages."""
    if not snapshot.notes or not rows:
        return {}
    places = [place_of(row.key, row.version, row.paragraph) for row in rows]
    asked = Query.term_set_query(snapshot.schema, "place", places)
    counted = snapshot.searcher.aggregate(asked, {"place": {"terms": {"field": "place", "size": len(places)}}})
    return {str(each["key"]): int(each["doc_count"]) for each in counted["place"]["buckets"]}
