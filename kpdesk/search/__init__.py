"""Search: Whoosh is the query language and its analysis, tantivy the engine; nothing here is the only copy."""

from kpdesk.search.guard import IndexBusyError, IndexDamagedError, IndexDeniedError
from kpdesk.search.index import Index
from kpdesk.search.language import explain, parse
from kpdesk.search.lookup import answer, lookup
from kpdesk.search.nearby import Passage, Wanted, passages_with
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
