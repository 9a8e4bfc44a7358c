"""One state of the index: what can be asked of it does not change while somebody reads it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, TypeVar, cast

import tantivy

from kpdesk.core.words import fold
from kpdesk.search.engine.guard import guarded
from kpdesk.search.engine.layout import ALIAS_SIGN, NOTE, OF_NOTES_ALONE, PASSAGE, STATEMENT

T = TypeVar("T")
_MOST_KEPT = 64


class Snapshot:
    """A tantivy searcher with what is worth remembering about its state; shared between threads."""

    def __init__(self, searcher: Any, schema: Any) -> None:
        self.searcher = searcher
        self.schema = schema
        self._frequencies: dict[tuple[str, str], int] = {}
        self._values: dict[str, tuple[str, ...]] = {}
        self._aliases: dict[str, frozenset[str]] | None = None
        self._vocabulary: dict[str, int] | None = None
        self._kept: dict[Hashable, object] = {}
        with guarded():
            self.documents: int = searcher.num_docs
            self.statements = self.count("doc", STATEMENT)
            self.passages = self.count("doc", PASSAGE)
            self.notes = self.count("doc", NOTE)

    def without_notes(self) -> Snapshot:
        """The same state as if nobody had written a note."""
        return self.kept("without notes", lambda: _WithoutNotes(self))

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

    def places_of_notes(self, field: str = "", values: Sequence[str] | None = None) -> list[str]:
        """The places of the passages that notes stand on; with `values`, of notes with one of them in the field."""
        chosen = None if values is None else tuple(values)
        return self.kept(("noted", field, chosen), lambda: self._places_of_notes(field, chosen))

    def _places_of_notes(self, field: str, values: Sequence[str] | None) -> list[str]:
        if values is None:
            asked = tantivy.Query.term_query(self.schema, "doc", NOTE, "basic")
        else:
            asked = tantivy.Query.term_set_query(self.schema, field, list(values))
        found = self.searcher.search(asked, max(1, self.documents), order_by_field="place")
        return sorted({place for place, _ in found.hits})

    def kept(self, name: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives, which is looked up only once for a name; the names used last are remembered."""
        if name not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.pop(next(iter(self._kept)), None)
            self._kept[name] = make()
        return cast("T", self._kept[name])

    def vocabulary(self) -> dict[str, int]:
        """Every folded word of the passages, with the number of passages it stands in."""
        if self._vocabulary is None:
            self._vocabulary = dict(self.searcher.terms_with_prefix("text_plain", ""))
        return self._vocabulary

    def beginning(self, field: str, prefix: str, most: int | None = None) -> list[str]:
        """Every term of a field that begins so, or the `most` frequent ones."""
        return [term for term, _ in self.searcher.terms_with_prefix(field, prefix, limit=most)]


class _WithoutNotes(Snapshot):
    """Asks the same searcher, and knows of no note."""

    def __init__(self, whole: Snapshot) -> None:
        self.__dict__.update(whole.__dict__)
        self._values, self._kept = {}, {}
        self.notes = 0

    def values(self, field: str) -> tuple[str, ...]:
        """Every value of a raw field of passages."""
        return () if field in OF_NOTES_ALONE else super().values(field)

    def _places_of_notes(self, field: str, values: Sequence[str] | None) -> list[str]:  # noqa: ARG002
        return []
