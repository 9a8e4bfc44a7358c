"""Filters in the text of a query: read, set and taken out, so that the search box always says the truth."""

from __future__ import annotations

import re

FIELDS = {
    "year": "year",
    "meeting": "meeting",
    "organisation": "org",
    "kind": "kind",
    "theme": "theme",
    "language": "lang",
}
"""The facets in their order, and the word that filters by each in a query."""

# A quoted phrase is matched as a whole, so that what looks like a filter inside it is none.
_FILTER = re.compile(r"""(?<!\S)(?P<word>\w+):(?P<value>"[^"]*"|[^\s"()]+)|"[^"]*\"""")
_PLAIN = re.compile(r"[\w.]+", re.UNICODE)


def filters_of(query: str) -> dict[str, str]:
    """The facet filters in a query, by facet; the last one wins where there are two."""
    facets = {word: facet for facet, word in FIELDS.items()}
    return {
        facets[match["word"].lower()]: match["value"].strip('"')
        for match in _FILTER.finditer(query)
        if match["word"] and match["word"].lower() in facets
    }


def with_filter(query: str, facet: str, value: str) -> str:
    """The query with this one value of a facet, in place of another if there was one."""
    written = value if _PLAIN.fullmatch(value) else f'"{value}"'
    return f"{without_filter(query, facet)} {FIELDS[facet]}:{written}".strip()


def without_filter(query: str, facet: str) -> str:
    """The query without a filter by that facet."""
    word = FIELDS[facet]
    kept = _FILTER.sub(lambda match: "" if (match["word"] or "").lower() == word else match[0], query)
    return " ".join(kept.split())


def with_common(query: str) -> str:
    """A query for what was said elsewhere that also asks for common wording."""
    return f"{query} common:yes"
