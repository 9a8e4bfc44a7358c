"""Facets: how many of the passages that answer a query have each year, organisation, kind and other value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kpdesk.search.layout import COUNTED, COUNTED_SIGN, FACETS
from kpdesk.search.snapshot import Snapshot

_MOST_VALUES = 50_000
_WANTED = {name: {"terms": {"field": name, "size": _MOST_VALUES}} for name in (*COUNTED, "theme")}


def facets_of(snapshot: Snapshot, asked: Any) -> dict[str, dict[str, int]]:
    """The exact number of passages for each value of each facet."""
    counted = snapshot.searcher.aggregate(asked, _WANTED)
    facets: dict[str, dict[str, int]] = {facet: {} for facet in FACETS}
    for column, names in COUNTED.items():
        buckets = counted[column]["buckets"]
        values_of_facets = zip(*[bucket["key"].split(COUNTED_SIGN) for bucket in buckets], strict=True)
        for name, values in zip(names, values_of_facets, strict=False):
            facets[name] = _added(values, buckets)
    facets["theme"] = {each["key"]: int(each["doc_count"]) for each in counted["theme"]["buckets"]}
    return facets


def _added(values: Iterable[str], buckets: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """The numbers of all buckets of a value together; a passage without a value is not counted."""
    counts: dict[str, int] = {}
    for value, bucket in zip(values, buckets, strict=True):
        counts[value] = counts.get(value, 0) + int(bucket["doc_count"])
    counts.pop("", None)
    return counts
