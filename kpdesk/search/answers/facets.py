"""Facets: how many of the passages that answer a query have each year, organisation, kind and other value."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from kpdesk.search.engine.layout import COUNTED, COUNTED_SIGN, FACETS
from kpdesk.search.engine.snapshot import Snapshot

_MOST_VALUES = 50_000
_COLUMNS = {name: {"terms": {"field": name, "size": _MOST_VALUES}} for name in COUNTED}
_THEMES = {"theme": {"terms": {"field": "theme", "size": _MOST_VALUES}}}


def facets_of(snapshot: Snapshot, asked: Any) -> dict[str, dict[str, int]]:
    """The exact number of passages for each value of each facet."""
    themed = bool(snapshot.values("theme"))  # a column of nothing takes as long to look through as any other
    counted = snapshot.searcher.aggregate(asked, _COLUMNS | _THEMES if themed else _COLUMNS)
    facets: dict[str, dict[str, int]] = {facet: {} for facet in FACETS}
    for column, names in COUNTED.items():
        buckets = counted[column]["buckets"]
        numbers = [bucket["doc_count"] for bucket in buckets]
        values_of_facets = zip(*[_values(bucket["key"]) for bucket in buckets], strict=True)
        for name, values in zip(names, values_of_facets, strict=False):
            facets[name] = _added(values, numbers)
    if themed:
        facets["theme"] = {each["key"]: int(each["doc_count"]) for each in counted["theme"]["buckets"]}
    return facets


@lru_cache(1 << 13)
def _values(key: str) -> tuple[str, ...]:
    return tuple(key.split(COUNTED_SIGN))


def _added(values: Iterable[str], numbers: Iterable[int]) -> dict[str, int]:
    """The numbers of all buckets of a value together; a passage without a value is not counted."""
    counts: defaultdict[str, int] = defaultdict(int)
    for value, number in zip(values, numbers, strict=True):
        counts[value] += number
    counts.pop("", None)
    return dict(counts)
