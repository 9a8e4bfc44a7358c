"""The paragraphs that a comparison is about, found by their places."""

from __future__ import annotations

from collections.abc import Mapping

from kpdesk.core.records import Comparison, Link, Paragraph, Place, StatementText

Texts = Mapping[tuple[str, int], StatementText]
"""The texts compared, by key and version."""

Paragraphs = Mapping[tuple[int, str, int], Paragraph]
"""Every paragraph by side, key and number: two versions of one statement may face each other."""


def paragraphs_of(comparison: Comparison, texts: Texts) -> Paragraphs:
    """Every paragraph of every side, in the order of the sides and their statements."""
    return {
        (number, each.key, paragraph.n): paragraph
        for number, side in enumerate(comparison.sides)
        for each in side.statements
        for paragraph in texts[each.key, each.version].body
    }


def at(place: Place) -> tuple[int, str, int]:
    """Where a passage is found among the paragraphs."""
    return place.side, place.key, place.paragraph


def name_of(place: Place, comparison: Comparison) -> str:
    """A passage as it is named in print, e.g. "2019 · 2019-plenary-csc-opening-speech ¶12"."""
    label = comparison.sides[place.side].label
    key = "" if label.partition("@")[0] == place.key else f" · {place.key}"
    return f"{label}{key} ¶{place.paragraph}"


def reasons(link: Link, themes: Mapping[str, str]) -> str:
    """Why two passages are linked, in one line."""
    return ", ".join((*(themes.get(each, each) for each in link.why.themes), *link.why.terms))


def counts_in_words(comparison: Comparison) -> str:
    """The counts of a comparison as a sentence or two."""
    counts = comparison.counts
    alone = "; ".join(f"{n} in {side.label}" for n, side in zip(counts.alone, comparison.sides, strict=True))
    return (
        f"{counts.same} the same, {counts.reworded} reworded, {counts.related} related. No counterpart found: {alone}."
    )
