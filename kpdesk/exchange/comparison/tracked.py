"""Two sides as one text with tracked changes: accepting them all gives the right side, refusing them all the left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kpdesk.core.order import level_pairs
from kpdesk.core.records import Comparison, Paragraph, WordMark
from kpdesk.exchange.comparison.texts import Texts, at, paragraphs_of, title_of
from kpdesk.exchange.documents import Document, Look, Run, Words

_LOOKS: dict[str, Look] = {"=": "plain", "-": "deleted", "+": "inserted"}
_WEIGHTS = {"same": 2.0, "reworded": 1.0}


def tracked_document(comparison: Comparison, texts: Texts, *, made: str | None = None) -> Document:
    """The document of the first two sides of a comparison.

    Passages that say the same, or nearly, and stand in the same order are one paragraph with their word marks;
    all others go as a whole and come as a whole, also those that moved.
    """
    sides: tuple[list[Paragraph], list[Paragraph]] = ([], [])
    rows: dict[tuple[int, str, int], int] = {}
    for place, paragraph in paragraphs_of(comparison, texts).items():
        if place[0] < 2:
            rows[place] = len(sides[place[0]])
            sides[place[0]].append(paragraph)
    marks = {
        (rows[at(link.a)], rows[at(link.b)]): link.marks
        for link in comparison.links
        if link.marks is not None and link.b.side < 2
    }
    weights = {
        (rows[at(link.a)], rows[at(link.b)]): _WEIGHTS[link.status]
        for link in comparison.links
        if link.marks is not None and link.b.side < 2
    }
    pairs = level_pairs([(*pair, weight) for pair, weight in weights.items()])
    blocks = tuple(_merged(sides, pairs, [marks[pair] for pair in pairs]))
    title = " → ".join(title_of(side, texts) for side in comparison.sides[:2])
    return Document(title, blocks, made=made, running=True)


def _merged(
    sides: tuple[Sequence[Paragraph], Sequence[Paragraph]],
    pairs: Sequence[tuple[int, int]],
    marks: Sequence[Sequence[WordMark]],
) -> Iterator[Words]:
    left, right = 0, 0
    for (i, j), words in zip([*pairs, (len(sides[0]), len(sides[1]))], [*marks, ()], strict=True):
        yield from (_whole(each, "deleted") for each in sides[0][left:i])
        yield from (_whole(each, "inserted") for each in sides[1][right:j])
        if words:
            runs = tuple(Run(text, _LOOKS[kind]) for kind, text in words)
            yield Words(runs, language=sides[1][j].language)
        left, right = i + 1, j + 1


def _whole(paragraph: Paragraph, look: Look) -> Words:
    return Words((Run(paragraph.text, look),), language=paragraph.language)
