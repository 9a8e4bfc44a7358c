"""One state of the index: what can be asked of it does not change while somebody reads it."""

from __future__ import annotations

from typing import Any

import tantivy

from kpdesk.core.words import fold
from kpdesk.search.guard import guarded
from kpdesk.search.layout import ALIAS_SIGN, NOTE, PASSAGE, STATEMENT


class Snapshot:
    """A tantivy searcher with what is worth remembering about its state; shared between threads."""

    def __init__(self, searcher: Any, schema: Any) -> None:
        self.searcher = searcher
        self.schema = schema
        self._frequencies: dict[tuple[str, str], int] = {}
        self._values: dict[str, tuple[str, ...]] = {}
        self._aliases: dict[str, frozenset[str]] | None = None
        self._vocabulary: dict[str, int] | None = None
        with guarded():
            self.documents: int = searcher.num_docs
            self.statements = self.count("doc", STATEMENT)
            self.passages = self.count("doc", PASSAGE)
            self.notes = self.count("doc", NOTE)

    def count(self, field: str, term: str) -> int:
        """In how many documents a term stands, of those that were not removed."""
        asked = tantivy.Query.term_query(self.schema, field, term, "basic")
        return int(self.searcher.search(asked, 1).count)

    def frequency(self, field: str, term: str) -> int:
        """In how many documents a term stands, removed ones included until the engine tidies up."""
        known = self._frequencies.get((field, term))
        if known is None:
            known = self._frequencies[field, term] = int(self.searcher.doc_freq(field, term))
        return known

    def values(self, field: str) -> tuple[str, ...]:
        """Every value of a raw field."""
        if field not in self._values:
            self._values[field] = tuple(value for value, _ in self.searcher.terms_with_prefix(field, ""))
        return self._values[field]

    def aliases(self) -> dict[str, frozenset[str]]:
        """The organisations that each folded alias stands for."""
        if self._aliases is None:
            found: dict[str, set[str]] = {}
            for value in self.values("alias"):
                alias, _, organisation = value.partition(ALIAS_SIGN)
                found.setdefault(fold(alias), set()).add(organisation)
            self._aliases = {alias: frozenset(names) for alias, names in found.items()}
        return self._aliases

    def vocabulary(self) -> dict[str, int]:
        """Every folded word of the passages, with the number of passages it stands in."""
        if self._vocabulary is None:
            self._vocabulary = dict(self.searcher.terms_with_prefix("text_plain", ""))
        return self._vocabulary

    def beginning(self, field: str, prefix: str) -> list[str]:
        """Every term of a field that begins so."""
        return [term for term, _ in self.searcher.terms_with_prefix(field, prefix)]
