"""The whole comparison: sides, links, passages alone, counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, groupby

from kpdesk.core.align.pairs import PARTNERS, SAME, SAME_THING, Match, matches
from kpdesk.core.align.ratios import WordCodes
from kpdesk.core.align.tables import Table, table_of
from kpdesk.core.records import Comparison, Counts, Decision, Link, LinkStatus, Place, Side, SideStatement
from kpdesk.core.similarity import Passage, Similarity
from kpdesk.core.wording import word_marks

PassagePlace = tuple[str, int, int]
Judged = Mapping[tuple[PassagePlace, PassagePlace], Decision]
"""What readers decided, by the places (key, version, number) of two passages, in either order."""

Step = Callable[[int, int], None]
"""Hears how many pairs of sides are done of how many; what it raises ends the comparison."""


def compare(
    sides: Sequence[Sequence[Passage]],
    labels: Sequence[str],
    similarity: Similarity,
    *,
    theme: str | None = None,
    judged: Judged | None = None,
    step: Step | None = None,
) -> Comparison:
    """The links between every two sides; a side is the passages of whole statements, one statement after another.

    A link depends on the two sides it is between only. With a theme only the passages that touch it are kept.
    What readers `judged` holds whatever is computed: a rejected link is none, a confirmed or pinned one is there.
    """
    columns = [_Column(n, passages, similarity, theme) for n, passages in enumerate(sides)]
    codes = WordCodes()
    links: list[Link] = []
    pairs = list(combinations(columns, 2))
    for done, (a, b) in enumerate(pairs):
        if step is not None:
            step(done, len(pairs))
        links += _links(a, b, similarity, codes, judged or {})
    if step is not None:
        step(len(pairs), len(pairs))
    linked = {place for link in links for place in (link.a, link.b)}
    alone = tuple(place for column in columns for place in column.places if place not in linked)
    return Comparison(
        tuple(column.side(label) for column, label in zip(columns, labels, strict=True)),
        tuple(links),
        alone=alone,
        counts=_counts(links, alone, len(sides)),
    )


class _Column:
    """One side: its statements whole, and the numbers of the passages that are kept."""

    def __init__(self, number: int, passages: Sequence[Passage], similarity: Similarity, theme: str | None) -> None:
        self.passages = passages
        self.statements = [list(group) for _, group in groupby(passages, key=lambda each: (each.key, each.version))]
        self.kept = [n for n, each in enumerate(passages) if theme is None or theme in similarity.themes_of(each)]
        self.places = [Place(number, passages[n].key, paragraph=passages[n].n) for n in self.kept]

    def side(self, label: str) -> Side:
        statements = tuple(SideStatement(each[0].key, each[0].version) for each in self.statements)
        return Side(label, statements, paragraphs=len(self.kept))


def _links(a: _Column, b: _Column, similarity: Similarity, codes: WordCodes, judged: Judged) -> Iterator[Link]:
    if not a.kept or not b.kept:
        return
    rows = [[table_of(one, other, similarity, codes) for other in b.statements] for one in a.statements]
    decided = _decided(a, b, judged)
    partners = PARTNERS + (len(a.statements) > 1 or len(b.statements) > 1)
    for match in matches(Table.joined(rows).only(a.kept, b.kept), decided, partners=partners):
        at = match.i, match.j
        passages = a.passages[a.kept[match.i]], b.passages[b.kept[match.j]]
        yield _link(match, (a.places[match.i], b.places[match.j]), passages, similarity, decided.get(at))


def _decided(a: _Column, b: _Column, judged: Judged) -> dict[tuple[int, int], Decision]:
    """What was decided, by the row and the column of the passages that are kept."""
    rows = {a.passages[n].place: i for i, n in enumerate(a.kept)}
    columns = {b.passages[n].place: j for j, n in enumerate(b.kept)}
    return {
        (rows[one], columns[other]): decision
        for pair, decision in judged.items()
        for one, other in (pair, pair[::-1])
        if one in rows and other in columns
    }


def _link(
    match: Match,
    places: tuple[Place, Place],
    passages: tuple[Passage, Passage],
    similarity: Similarity,
    decision: Decision | None,
) -> Link:
    status: LinkStatus = "related" if not match.ratio else "same" if match.ratio >= SAME else "reworded"
    is_thing = status != "related" or match.score >= SAME_THING or decision is not None
    return Link(
        *places,
        status=status,
        band="thing" if is_thing else "theme",
        score=round(match.score, 3),
        why=similarity.why(*passages),
        marks=None if status == "related" else word_marks(passages[0].text, passages[1].text),
        judged=decision,
        moved=match.moved,
        part=match.part,
    )


def _counts(links: Sequence[Link], alone: Sequence[Place], sides: int) -> Counts:
    by_status = Counter(link.status for link in links)
    by_side = Counter(place.side for place in alone)
    return Counts(
        by_status["same"],
        by_status["reworded"],
        related=by_status["related"],
        alone=tuple(by_side[n] for n in range(sides)),
    )
