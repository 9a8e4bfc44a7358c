"""Small texts and comparisons for the tests of the files they become."""

from __future__ import annotations

from kpdesk.core.records import (
    Comparison,
    Counts,
    Link,
    Paragraph,
    Place,
    Side,
    SideStatement,
    Statement,
    StatementText,
    Why,
)

SIDE = Side("2022", (SideStatement("b", 1),), 1)


def text(key: str, *paragraphs: str) -> StatementText:
    """A statement of these paragraphs."""
    body, start = [], 0
    for n, words in enumerate(paragraphs, 1):
        body.append(Paragraph(n, "paragraph", None, start, start + len(words), words))
        start += len(words) + 1
    statement = Statement(
        id=key, key=key, version=1, source="a.txt", sha256="0", title=key, date=None, date_precision=None, year=2020,
        meeting=None, organisation=None, publisher=None, speakers=(), kind="other", delivery="unknown", language="en",
        paragraphs=len(body), words=3,
    )  # fmt: skip
    return StatementText(statement, "\n".join(paragraphs), tuple(body))


def comparison(links: tuple[Link, ...], alone: tuple[Place, ...]) -> Comparison:
    """Two sides with these links and passages alone."""
    sides = (Side("2019", (SideStatement("a", 1),), 2), Side("2022", (SideStatement("b", 1),), 1))
    return Comparison(sides, links, alone, Counts(0, 1, 0, (1, 0)))


MARKS = (("=", "Stones "), ("-", "& sand"), ("+", "<b>gold</b>"))
COMPARISON = comparison(
    (Link(Place(0, "a", 1), Place(1, "b", 1), "reworded", "thing", 1.0, Why(("mining",), ("stones",)), MARKS),),
    (Place(0, "a", 2),),
)
TEXTS = {("a", 1): text("a", "Stones & sand", "Left alone"), ("b", 1): text("b", "Stones <b>gold</b>")}
