"""Which lines before and after a speech are folded away: those that say nothing on what is compared; no Qt in here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from kpdesk.core.records import Comparison, Link, Place

Front = Mapping[tuple[str, int], frozenset[int]]
"""The numbers of the paragraphs before the speech, or of those after it, by key and version."""

_FEWEST = 2  # folding one line away would save none


def foldable(comparison: Comparison, front: Front, links: Sequence[Link]) -> frozenset[Place]:
    """The passages of the sides that may be folded, where `links` are drawn.

    Not what is linked with a passage that stays, nor what a reader decided about, so that no link loses an end;
    and nothing of a statement that faces another version of itself, where a corrected date is the difference.
    """
    known = {*comparison.alone, *(place for link in comparison.links for place in (link.a, link.b))}
    counted = Counter(each.key for side in comparison.sides for each in side.statements)
    found = {
        place
        for number, side in enumerate(comparison.sides)
        for each in side.statements
        if counted[each.key] == 1
        for n in front.get((each.key, each.version), ())
        if (place := Place(number, each.key, paragraph=n)) in known
    }
    while True:
        lines = Counter((place.side, place.key) for place in found)
        stay = {place for place in found if lines[place.side, place.key] < _FEWEST}
        stay |= {place for link in links if _is_bound(link, found) for place in (link.a, link.b) if place in found}
        if not stay:
            return frozenset(found)
        found -= stay


def _is_bound(link: Link, found: set[Place]) -> bool:
    """Whether a link keeps its ends from being folded."""
    return link.judged is not None or bool(link.rivals) or (link.a in found) is not (link.b in found)
