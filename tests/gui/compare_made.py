"""Two made years for the tests of comparison, and the texts that stand in them."""

from __future__ import annotations

from collections.abc import Sequence

from kpdesk.core.records import Comparison, Counts, Link, Place, Side, SideStatement, StatementText, Why, WordMark
from kpdesk.gui.compare.columns.rows import Texts
from tests.gui.reading_made import text_of

OLD = text_of(
    "2019-opening",
    (
        ("heading", "Opening"),
        ("paragraph", "The ferry waits for nobody."),
        ("paragraph", "We ask for a lamp at the ford, and for rope."),
        ("paragraph", "Nobody counted the barrels."),
        ("paragraph", "The toll is paid in salt."),
    ),
    year=2019,
)
NEW = text_of(
    "2022-opening",
    (
        ("heading", "Opening"),
        ("paragraph", "The toll is paid in salt, as ever."),
        ("paragraph", "We ask for a lamp at the ford, and for two ropes."),
        ("paragraph", "The ferry waits for nobody."),
        ("paragraph", "A bridge was promised."),
    ),
    year=2022,
)
SPEECHES = (OLD, NEW)
MARKS: tuple[WordMark, ...] = (
    ("=", "We ask for a lamp at the ford, and for "),
    ("-", "rope."),
    ("+", "two ropes."),
)


def link(a: int, b: int, status: str, *, score: float = 7.0, marks: Sequence[WordMark] | None = None) -> Link:
    """A link between paragraph `a` of the old speech and `b` of the new one."""
    given = tuple(marks) if marks is not None else None
    if status == "same":
        given = (("=", OLD.body[a - 1].text),)
    return Link(
        Place(0, OLD.statement.key, paragraph=a),
        Place(1, NEW.statement.key, paragraph=b),
        status=status,  # type: ignore[arg-type]
        band="thing",
        score=score,
        why=Why(("ferries",), ("lamp", "ford")),
        marks=given,
    )


LINKS = (
    link(1, 1, "same", score=9),
    link(2, 4, "same", score=9),
    link(3, 3, "reworded", marks=MARKS),
    link(5, 2, "related", score=5),
    link(5, 4, "related", score=4),
)


def texts(*given: StatementText) -> Texts:
    return {(each.statement.key, each.statement.version): each for each in given or SPEECHES}


def comparison(
    links: Sequence[Link] = LINKS, *, sides: Sequence[Sequence[StatementText]] = ((OLD,), (NEW,))
) -> Comparison:
    made = [
        Side(
            str(side[0].statement.year),
            tuple(SideStatement(each.statement.key, each.statement.version) for each in side),
            paragraphs=sum(len(each.body) for each in side),
        )
        for side in sides
    ]
    linked = {place for each in links for place in (each.a, each.b)}
    places = [
        Place(n, each.statement.key, paragraph=paragraph.n)
        for n, side in enumerate(sides)
        for each in side
        for paragraph in each.body
    ]
    alone = tuple(place for place in places if place not in linked)
    statuses = [each.status for each in links]
    counts = Counts(
        statuses.count("same"),
        statuses.count("reworded"),
        related=statuses.count("related"),
        alone=tuple(sum(place.side == n for place in alone) for n in range(len(made))),
    )
    return Comparison(tuple(made), tuple(links), alone=alone, counts=counts)
