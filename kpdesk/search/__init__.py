"""Search: Whoosh is the query language and its analysis, tantivy the engine; nothing here is the only copy."""

from kpdesk.search.answers.lookup import answer, lookup
from kpdesk.search.answers.nearby import Passage, Wanted, passages_with
from kpdesk.search.engine.guard import IndexBusyError, IndexDamagedError, IndexDeniedError
from kpdesk.search.engine.index import Index
from kpdesk.search.query.language import explain, parse
from kpdesk.search.records import IndexedNote, IndexedStatement

__all__ = [
    "Index",
    "IndexBusyError",
    "IndexDamagedError",
    "IndexDeniedError",
    "IndexedNote",
    "IndexedStatement",
    "Passage",
    "Wanted",
    "answer",
    "explain",
    "lookup",
    "parse",
    "passages_with",
]
