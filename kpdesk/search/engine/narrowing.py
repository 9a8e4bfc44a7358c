"""Tantivy queries that narrow an answer without weighing it: field values, years, notes on a passage."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tantivy import FieldType, Query

from kpdesk.search.engine.layout import NOTE, OF_NOTE, PASSAGE
from kpdesk.search.engine.snapshot import Snapshot
from kpdesk.search.engine.terms import doc
from kpdesk.search.engine.values import matching_values
from kpdesk.search.query.clauses import Filter, Noted, Years


class Narrowing:
    """Makes the queries of filters for one space: "text", "title" or "note"."""

    def __init__(self, snapshot: Snapshot, space: str) -> None:
        self._snapshot = snapshot
        self._schema = snapshot.schema
        self._space = space

    def everything(self) -> Any:
        """Every passage, or every note."""
        return doc(self._schema, NOTE if self._space == "note" else PASSAGE)

    def of_value(self, clause: Filter) -> Any:
        """What has a value in a field."""
        field = OF_NOTE.get(clause.field) if self._space == "note" else clause.field
        if field is None:
            return Query.empty_query()
        return self.one_of(
            field, matching_values(self._snapshot, clause.field, field, clause.text, quoted=clause.quoted)
        )

    def of_years(self, clause: Years) -> Any:
        """What is of one of these years."""
        if clause.first is None and clause.last is None:
            return self.everything()
        field = OF_NOTE["year"] if self._space == "note" else "year"
        years = Query.range_query(self._schema, field, FieldType.Unsigned, clause.first, clause.last)
        return Query.const_score_query(years, 0.0)

    def noted(self, clause: Noted) -> Any:
        """The passages that a note stands on, or the notes themselves."""
        values = self._values(clause)
        if self._space != "note":
            return self.one_of("passage", self._snapshot.places_of_notes(clause.field, values))
        return self.everything() if values is None else self.one_of(clause.field, values)

    def ids(self, ids: Sequence[str]) -> Any:
        """The passages of these places, or the notes of these ids."""
        return self.one_of("note" if self._space == "note" else "passage", ids)

    def one_of(self, field: str, values: Sequence[str]) -> Any:
        """What has one of these values in a field; nothing where there are none."""
        if not values:
            return Query.empty_query()
        return Query.const_score_query(Query.term_set_query(self._schema, field, list(values)), 0.0)

    def _values(self, clause: Noted) -> list[str] | None:
        """The labels or tags that are meant; None for notes of every kind."""
        if not clause.field:
            return None
        if not clause.text:
            return list(self._snapshot.values(clause.field))
        asked = clause.text.split()[-1] if clause.field == "label" else clause.text
        return matching_values(self._snapshot, clause.field, clause.field, asked, quoted=clause.quoted)
