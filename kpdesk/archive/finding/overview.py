"""The verbs of looking over what was found: every place in its context, the years, and searches that are kept."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kpdesk.archive.base import ArchiveBase, Progress
from kpdesk.core.concordance import in_order, lines_of
from kpdesk.core.records import Asked, ContextLine, Hit, SavedSearch, TrendYear
from kpdesk.errors import CancelledError, FieldError, KpdeskError

_SAVED = "saved searches"
_STEP = 1000
"""Passages that are read and marked within a tenth of a second or two."""


class OverviewVerbs(ArchiveBase):
    """What a person does to see a whole answer at once."""

    def concordance(
        self,
        query: str,
        *,
        order: str = "right",
        exact: bool = False,
        typing: bool = False,
        notes: bool = True,
        progress: Progress | None = None,
    ) -> list[ContextLine]:
        """Every place where the words of a query stand, each with what is before and after it.

        `order` is "left" or "right" (by the words before or after), "year" or "speaker"; `typing` lets the last word
        also stand for its beginning, and `notes` is that of `Asked`. Raises QueryError, or CancelledError where
        `progress` says no.
        """
        asked = Asked(query, exact=exact, typing=typing, scope="text", notes=notes)
        return in_order(lines_of(self._every_hit(asked, progress)), order)

    def trend(
        self,
        query: str,
        *,
        exact: bool = False,
        typing: bool = False,
        notes: bool = True,
        progress: Progress | None = None,
    ) -> tuple[TrendYear, ...]:
        """How often the words of a query were said in each year of the archive, oldest first.

        What it takes and raises is as in `concordance`.
        """
        times: Counter[int] = Counter()
        passages: Counter[int] = Counter()
        asked = Asked(query, exact=exact, typing=typing, scope="text", notes=notes)
        for hit in self._every_hit(asked, progress):
            if hit.year is not None:
                passages[hit.year] += 1
                times[hit.year] += len(lines_of([hit]))
        spoken: Counter[int] = Counter()
        for statement in self._store.statements():
            if statement.year is not None:
                spoken[statement.year] += statement.words
        return tuple(
            TrendYear(year, times[year], passages=passages[year], per_thousand=1000 * times[year] / max(1, words))
            for year, words in sorted(spoken.items())
        )

    def _every_hit(self, asked: Asked, progress: Progress | None) -> Iterator[Hit]:
        """All hits in steps between which one may stop."""
        done, total = 0, 1
        while done < total:
            page = self._index.search(replace(asked, limit=_STEP, offset=done))
            yield from page.hits
            done, total = done + _STEP, page.total
            if progress is not None and not progress(min(done, total), total, ""):
                raise CancelledError("Not every passage was looked at: it was stopped.")

    def saved_searches(self, *, notes: bool = True) -> list[SavedSearch]:
        """The searches that are kept, by name, each with what it finds now; `notes` is that of `Asked`."""
        return [replace(each, total=self._total(each.query, notes=notes)) for each in self._kept_searches()]

    def save_search(self, name: str, query: str) -> None:
        """Keep a search under a name, or look at it again: what it finds now is no longer new. Raises QueryError."""
        label = " ".join(name.split())
        if not label or not query.strip():
            raise FieldError("A search is kept under a name, and with words to look for. Nothing was kept.")
        found = self._index.search(Asked(query, limit=0)).total
        others = [each for each in self._kept_searches() if each.name != label]
        self._keep_searches([*others, SavedSearch(label, query, seen=found, total=found)])

    def forget_search(self, name: str) -> None:
        """Keep a search no longer."""
        self._keep_searches([each for each in self._kept_searches() if each.name != name])

    def _total(self, query: str, *, notes: bool) -> int:
        try:
            return self._index.search(Asked(query, limit=0, notes=notes), wait=False).total
        except KpdeskError:  # an older program's query that is none any more is still shown
            return 0

    def _kept_searches(self) -> list[SavedSearch]:
        try:
            rows = json.loads(self._store.fact(_SAVED) or "[]")
            found = [SavedSearch(str(name), str(query), seen=int(seen), total=0) for name, query, seen in rows]
        except (ValueError, TypeError):
            return []
        return sorted(found, key=lambda each: each.name.casefold())

    def _keep_searches(self, searches: Sequence[SavedSearch]) -> None:
        rows = [[each.name, each.query, each.seen] for each in searches]
        self._store.set_fact(_SAVED, json.dumps(rows, ensure_ascii=False))
