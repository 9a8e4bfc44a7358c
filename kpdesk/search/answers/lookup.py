"""Looking up: a query run against the index, with exact counts, marks and matching notes."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tantivy import Occur, Order, Query

from kpdesk.core.records import Asked, Hit, Note, SearchPage, UnknownValue
from kpdesk.errors import QueryError
from kpdesk.search.analysis import QueryWord
from kpdesk.search.answers.facets import facets_of
from kpdesk.search.answers.hits import hits_of
from kpdesk.search.answers.question import FEW, JUDGED, WEAK, Weighing, question_of
from kpdesk.search.answers.suggest import suggestion
from kpdesk.search.answers.unknown import unknown_values, with_nearest
from kpdesk.search.engine.emit import Emitter
from kpdesk.search.engine.guard import guarded
from kpdesk.search.engine.index import Index
from kpdesk.search.engine.layout import FACETS, FIRST, HEADING, note_of
from kpdesk.search.engine.snapshot import Snapshot
from kpdesk.search.engine.terms import Terms, doc, either, every
from kpdesk.search.marking.marks import Marker
from kpdesk.search.query.clauses import And, Clause, Everything, Filter, Not, Noted, Or, Years
from kpdesk.search.query.language import parse

SORTS = ("relevance", "date", "recent")
SCOPES = ("all", "text", "notes", "titles")
MOST_NOTES = 50
# How much a word in the title, and a passage that is a heading, adds to a hit.
_TITLE_WEIGHT = 0.3
_HEADING_WEIGHT = 0.5


def lookup(index: Index, query: str, **how: Any) -> SearchPage:
    """The passages that answer a query with exact total and facet counts; `how` are the other fields of `Asked`.

    A query of filters alone gives every passage they keep; an empty one gives none. Many words of which no passage
    holds all are a question: see `question`. Raises QueryError, or IndexDamagedError.
    """
    return answer(index, Asked(query, **how))


def answer(index: Index, asked: Asked) -> SearchPage:
    """What `lookup` gives."""
    if asked.sort not in SORTS:
        raise QueryError(f"Hits are sorted by {_or(SORTS)}, not by “{asked.sort}”.")
    if asked.scope not in SCOPES:
        raise QueryError(f"A search goes through {_or(SCOPES)}, not through “{asked.scope}”.")
    begun = time.perf_counter()
    clause = parse(asked.query, typing=asked.typing, exact=asked.exact)
    snapshot = index.snapshot if asked.notes else index.snapshot.without_notes()
    with guarded():
        found = _found(snapshot, clause, asked) if clause is not None and asked.scope != "notes" else _Found()
        notes_total, notes = _notes(snapshot, clause, asked)
        unknown = unknown_values(snapshot, clause, of_notes=asked.scope == "notes")
        better = None if found.total or notes else _better(snapshot, asked, found.words, unknown)
    return SearchPage(
        query=asked.query,
        total=found.total,
        searched=snapshot.statements,
        took_ms=round((time.perf_counter() - begun) * 1000, 3),
        hits=found.hits,
        facets=found.facets,
        suggestion=better,
        notes=notes,
        statements=snapshot.statements,
        notes_total=notes_total,
        loose=found.loose,
        weak=found.weak,
        missing=found.missing,
        unknown=unknown,
    )


def _better(
    snapshot: Snapshot, asked: Asked, words: Sequence[QueryWord], unknown: Sequence[UnknownValue]
) -> str | None:
    """The query set right, where that is likely meant and finds something."""
    query = with_nearest(asked.query, unknown)
    better = suggestion(snapshot, query, words) or query
    clause = parse(better, exact=asked.exact) if better != asked.query else None
    if clause is None or not snapshot.searcher.search(Emitter(snapshot).query(clause), 1).count:
        return None
    return better


def _or(names: Sequence[str]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}"


@dataclass(frozen=True)
class _Found:
    total: int = 0
    hits: tuple[Hit, ...] = ()
    facets: Mapping[str, Mapping[str, int]] = field(default_factory=lambda: {facet: {} for facet in FACETS})
    words: Sequence[QueryWord] = ()
    loose: bool = False
    weak: bool = False
    missing: tuple[str, ...] = ()


def _found(snapshot: Snapshot, clause: Clause, asked: Asked) -> _Found:
    emitter = Emitter(snapshot, "title" if asked.scope == "titles" else "text")
    query = emitter.query(clause)
    if asked.scope == "titles":
        # A title is that of every passage; the first stands for all of them.
        query = every([query, doc(snapshot.schema, FIRST)])
    question = question_of(asked.query, clause) if asked.scope != "titles" else None
    if question is not None and snapshot.searcher.search(query, 1).count < FEW:
        loose = _loosely(snapshot, Weighing(snapshot, question), asked)
        if loose.total:
            return loose
    facets = facets_of(snapshot, query)
    # Filters alone leave nothing to weigh: then the newest come first as well.
    dated = asked.sort == "date" or not emitter.marks_words
    weighed = query if dated else _weighed(snapshot, query, emitter.words)
    total, found = _window(snapshot, weighed, asked, dated=dated)
    marker = Marker() if asked.scope == "titles" else emitter.marker()
    return _Found(total, hits_of(snapshot, found, marker), facets, emitter.words)


def _loosely(snapshot: Snapshot, weighing: Weighing, asked: Asked) -> _Found:
    emitter = Emitter(snapshot)
    query = weighing.asked([emitter.query(each) for each in weighing.filters])
    dated = asked.sort == "date"
    weighed = weighing.weighed(query)
    best = snapshot.searcher.search(weighed, JUDGED).hits
    total, found = _window(snapshot, query if dated else weighed, asked, dated=dated)
    return _Found(
        total,
        hits_of(snapshot, found, Marker(weighing.wanted())),
        facets_of(snapshot, query),
        loose=True,
        weak=not any(weighing.coverage(address) >= WEAK for _, address in best),
        missing=weighing.missing(),
    )


def _window(snapshot: Snapshot, query: Any, asked: Asked, *, dated: bool) -> tuple[int, list[tuple[float, Any]]]:
    """How many there are, and scores and addresses of those that were asked for."""
    # The engine refuses to give no hits at all, even where only their number is wanted.
    # More than there are would be room that it takes in memory at once.
    most = max(1, snapshot.documents)
    limit, offset = min(max(1, asked.limit), most), min(max(0, asked.offset), most)
    order: dict[str, Any] = {"order_by_field": "stamp", "order": Order.Desc} if dated else {}
    if asked.sort == "recent" and not dated:
        order = {"weight_by_field": "recency"}
    result = snapshot.searcher.search(query, limit, offset=offset, **order)
    found = [(0.0 if dated else score, address) for score, address in result.hits[: max(0, asked.limit)]]
    return int(result.count), found


def _weighed(snapshot: Snapshot, asked: Any, words: Sequence[QueryWord]) -> Any:
    """The same answers, those before others whose title has the words or that are headings."""
    titles = Terms(snapshot, "title")
    in_title = either(titles.word(word.keys) for word in words)
    heading = Query.boost_query(doc(snapshot.schema, HEADING, score=1.0), _HEADING_WEIGHT)
    return Query.boolean_query(
        [(Occur.Must, asked), (Occur.Should, Query.boost_query(in_title, _TITLE_WEIGHT)), (Occur.Should, heading)]
    )


def _notes(snapshot: Snapshot, clause: Clause | None, asked: Asked) -> tuple[int, tuple[Note, ...]]:
    """How many notes match, and the best; none for a query of filters alone unless notes alone are asked for."""
    alone = asked.scope == "notes"
    if clause is None or not snapshot.notes or asked.scope in ("text", "titles") or not (alone or _has_words(clause)):
        return 0, ()
    limit, offset = (max(1, asked.limit), max(0, asked.offset)) if alone else (MOST_NOTES, 0)
    query = Emitter(snapshot, "note").query(clause)
    found = snapshot.searcher.search(query, min(limit, snapshot.documents), offset=min(offset, snapshot.documents))
    kept = (bytes(snapshot.searcher.doc(address).get_first("kept")) for _, address in found.hits)
    return int(found.count), tuple(note_of(each) for each in kept)


def _has_words(clause: Clause) -> bool:
    if isinstance(clause, (And, Or)):
        return any(_has_words(each) for each in clause.clauses)
    return not isinstance(clause, (Filter, Noted, Years, Everything, Not))
