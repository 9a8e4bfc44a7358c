"""The passages that a stretch of words may be from: those with every word, and those with the most telling ones."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Literal, NamedTuple

from tantivy import Occur, Query

from kpdesk.search.analysis import analysed
from kpdesk.search.engine.guard import guarded
from kpdesk.search.engine.index import Index
from kpdesk.search.engine.snapshot import Snapshot

Wanted = Literal["phrase", "all", "some"]
_MOST_WORDS = 64


class Passage(NamedTuple):
    """A paragraph of a version of a statement."""

    key: str
    version: int
    paragraph: int


def passages_with(index: Index, text: str, *, words: Wanted, limit: int) -> list[Passage]:
    """The `limit` best passages with the words of a text in a row, all of them anywhere, or some of them."""
    in_row = analysed(text, None).plain[0].split()
    several = list(dict.fromkeys(in_row))
    snapshot = index.snapshot
    with guarded():
        if words == "phrase" and len(in_row) > 1:
            return _found(snapshot, Query.phrase_query(snapshot.schema, "text_plain", [*in_row]), limit)
        if words != "some":
            return _found(snapshot, _terms(snapshot, several, Occur.Must), limit)
        rare = sorted(several, key=lambda word: snapshot.frequency("text_plain", word))[:_MOST_WORDS]
        known = [word for word in rare if snapshot.frequency("text_plain", word)]
        return _found(snapshot, _terms(snapshot, known, Occur.Should), limit)


def _terms(snapshot: Snapshot, words: Iterable[str], occur: Any) -> Any:
    asked = [(occur, Query.term_query(snapshot.schema, "text_plain", word, "freq")) for word in words]
    return Query.boolean_query(asked) if asked else Query.empty_query()


def _found(snapshot: Snapshot, asked: Any, limit: int) -> list[Passage]:
    hits = snapshot.searcher.search(asked, max(1, min(limit, snapshot.documents))).hits
    kept = (bytes(snapshot.searcher.doc(address).get_first("kept")) for _, address in hits)
    return [Passage(*json.loads(each.decode("utf-8", "surrogatepass"))[:3]) for each in kept]
