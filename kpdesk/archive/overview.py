"""The verbs of looking over what was found: every place in its context, the years, and searches that are kept."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from kpdesk.archive.base import ArchiveBase
from kpdesk.core.concordance import in_order, lines_of
from kpdesk.core.records import Asked, ContextLine, SavedSearch, TrendYear
from kpdesk.errors import FieldError, KpdeskError

_SAVED = "saved searches"


class OverviewVerbs(ArchiveBase):
    """What a person does to see a whole answer at once."""

    def concordance(self, query: str, *, order: str = "right", exact: bool = False) -> list[ContextLine]:
        """Every place where the words of a query stand, each with what is before and after it.

        `order` is "left" or "right" (by the words before or after), "year" or "speaker". Raises QueryError.
        """
        return in_order(lines_of(self._index.search(_everything(query, exact=exact)).hits), order)

    def trend(self, query: str, *, exact: bool = False) -> tuple[TrendYear, ...]:
        """How often the words of a query were said in each year of the archive, oldest first. Raises QueryError."""
        hits = self._index.search(_everything(query, exact=exact)).hits
        times: Counter[int] = Counter()
        passages: Counter[int] = Counter()
        for hit in hits:
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

    def saved_searches(self) -> list[SavedSearch]:
        """The searches that are kept, by name, each with what it finds now."""
        return [replace(each, total=self._total(each.query)) for each in self._kept_searches()]

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

    def _total(self, query: str) -> int:
        try:
            return self._index.search(Asked(query, limit=0), wait=False).total
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


def _everything(query: str, *, exact: bool) -> Asked:
    return Asked(query, limit=2**31, exact=exact, scope="text")
