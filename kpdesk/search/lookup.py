"""Looking up: a query run against the index, with exact counts, marks and matching notes."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from tantivy import Occur, Order, Query

from kpdesk.core.records import Hit, Note, SearchPage
from kpdesk.errors import QueryError
from kpdesk.search.analysis import QueryWord
from kpdesk.search.clauses import And, Clause, Everything, Filter, Not, Or, Years
from kpdesk.search.emit import Emitter
from kpdesk.search.guard import guarded
from kpdesk.search.index import Index
from kpdesk.search.language import parse
from kpdesk.search.layout import FACETS, HEADING, note_of, place_of
from kpdesk.search.marks import Marker
from kpdesk.search.snapshot import Snapshot
from kpdesk.search.snippets import snippet
from kpdesk.search.suggest import suggestion
from kpdesk.search.terms import Terms, doc, either

SORTS = ("relevance", "date")
MOST_NOTES = 50
# How much a word in the title, and a passage that is a heading, adds to a hit.
_TITLE_WEIGHT = 0.3
_HEADING_WEIGHT = 0.5
_MOST_VALUES = 50_000


def lookup(
    index: Index,
    query: str,
    *,
    limit: int = 20,
    offset: int = 0,
    sort: str = "relevance",
    typing: bool = False,
) -> SearchPage:
    """The passages that answer a query, best or newest first, with exact total and facet counts.

    `typing` lets the last word also match as a beginning. A query of filters alone gives every passage they keep; an
    empty one gives none. Raises QueryError, or IndexDamagedError.
    """
    if sort not in SORTS:
        raise QueryError(f"Hits are sorted by relevance or by date, not by “{sort}”.")
    begun = time.perf_counter()
    clause = parse(query, typing=typing)
    snapshot = index.snapshot
    with guarded():
        found = _nothing() if clause is None else _found(snapshot, clause, _Window(limit, offset, sort))
        notes = () if clause is None else _notes(snapshot, clause)
        better = None if found.total or notes else suggestion(snapshot, query, found.words)
    return SearchPage(
        query=query,
        total=found.total,
        searched=snapshot.statements,
        took_ms=round((time.perf_counter() - begun) * 1000, 3),
        hits=found.hits,
        facets=found.facets,
        suggestion=better,
        notes=notes,
    )


class _Window(NamedTuple):
    limit: int
    offset: int
    sort: str


class _Found(NamedTuple):
    total: int
    hits: tuple[Hit, ...]
    facets: Mapping[str, Mapping[str, int]]
    words: list[QueryWord]


def _nothing() -> _Found:
    return _Found(0, (), {facet: {} for facet in FACETS}, [])


def _found(snapshot: Snapshot, clause: Clause, window: _Window) -> _Found:
    emitter = Emitter(snapshot)
    asked = emitter.query(clause)
    facets = _facets(snapshot, asked)
    total, hits = _ranked(snapshot, asked, emitter, window)
    return _Found(total, hits, facets, emitter.words)


def _ranked(snapshot: Snapshot, asked: Any, emitter: Emitter, window: _Window) -> tuple[int, tuple[Hit, ...]]:
    # The engine refuses to give no hits at all, even where only their number is wanted.
    # More than there are would be room that it takes in memory at once.
    most = max(1, snapshot.documents)
    limit, offset = min(max(1, window.limit), most), min(max(0, window.offset), most)
    # Filters alone leave nothing to weigh: then the newest come first as well.
    by_date = window.sort == "date" or not emitter.marks_words
    if by_date:
        result = snapshot.searcher.search(asked, limit, offset=offset, order_by_field="stamp", order=Order.Desc)
    else:
        result = snapshot.searcher.search(_weighed(snapshot, asked, emitter.words), limit, offset=offset)
    rows = [(score, _kept(snapshot, address)) for score, address in result.hits[: max(0, window.limit)]]
    notes = _notes_on(snapshot, [row for _, row in rows])
    marker = emitter.marker()
    hits = (_hit(row, marker, 0.0 if by_date else score, notes) for score, row in rows)
    return int(result.count), tuple(hits)


def _weighed(snapshot: Snapshot, asked: Any, words: Sequence[QueryWord]) -> Any:
    """The same answers, those before others whose title has the words or that are headings."""
    titles = Terms(snapshot, "title")
    in_title = either(titles.word(word.keys) for word in words)
    heading = Query.boost_query(doc(snapshot.schema, HEADING, score=1.0), _HEADING_WEIGHT)
    return Query.boolean_query(
        [(Occur.Must, asked), (Occur.Should, Query.boost_query(in_title, _TITLE_WEIGHT)), (Occur.Should, heading)]
    )


def _facets(snapshot: Snapshot, asked: Any) -> dict[str, dict[str, int]]:
    wanted = {name: {"terms": {"field": name, "size": _MOST_VALUES}} for name in FACETS}
    counted = snapshot.searcher.aggregate(asked, wanted)
    return {name: {_value(each["key"]): int(each["doc_count"]) for each in counted[name]["buckets"]} for name in FACETS}


def _value(key: Any) -> str:
    return str(int(key)) if isinstance(key, float) else str(key)


class _Row(NamedTuple):
    key: str
    version: int
    paragraph: int
    year: int | None
    title: str | None
    organisation: str | None
    kind: str
    language: str | None
    text: str


def _kept(snapshot: Snapshot, address: Any) -> _Row:
    return _Row(*json.loads(bytes(snapshot.searcher.doc(address).get_first("kept")).decode("utf-8", "surrogatepass")))


def _hit(row: _Row, marker: Marker, score: float, notes: Mapping[str, int]) -> Hit:
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


def _notes_on(snapshot: Snapshot, rows: Sequence[_Row]) -> dict[str, int]:
    """How many notes stand on each of these passages."""
    if not snapshot.notes or not rows:
        return {}
    places = [place_of(row.key, row.version, row.paragraph) for row in rows]
    asked = Query.term_set_query(snapshot.schema, "place", places)
    counted = snapshot.searcher.aggregate(asked, {"place": {"terms": {"field": "place", "size": len(places)}}})
    return {str(each["key"]): int(each["doc_count"]) for each in counted["place"]["buckets"]}


def _notes(snapshot: Snapshot, clause: Clause) -> tuple[Note, ...]:
    """The notes that match; none for a query of filters alone, which asks for passages."""
    if not snapshot.notes or not _has_words(clause):
        return ()
    found = snapshot.searcher.search(Emitter(snapshot, "note").query(clause), MOST_NOTES)
    return tuple(note_of(bytes(snapshot.searcher.doc(address).get_first("kept"))) for _, address in found.hits)


def _has_words(clause: Clause) -> bool:
    if isinstance(clause, (And, Or)):
        return any(_has_words(each) for each in clause.clauses)
    return not isinstance(clause, (Filter, Years, Everything, Not))
