"""Two sides as one text with tracked changes: accepting them all gives the right side, refusing them all the left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kpdesk.core.order import level_pairs
from kpdesk.core.records import Comparison, Paragraph, WordMark
from kpdesk.exchange.comparison.texts import Texts, at, paragraphs_of, title_of
from kpdesk.exchange.comparison.wording import ENGLISH, Wording
from kpdesk.exchange.documents import Document, Look, Run, Words

_LOOKS: dict[str, Look] = {"=": "plain", "-": "deleted", "+": "inserted"}
_WEIGHTS = {"same": 2.0, "reworded": 1.0}


def tracked_document(
    comparison: Comparison,
    texts: Texts,
    *,
    pair: tuple[int, int] = (0, 1),
    wording: Wording = ENGLISH,
    made: str | None = None,
) -> Document:
    """The document of two sides of a comparison, the earlier column first.

    Only passages that are compared are in it: of a comparison on a theme, those on the theme. Passages that say the
    same, or nearly, and stand in the same order are one paragraph with their word marks; all others go as a whole
    and come as a whole, also those that moved.
    """
    compared = {at(place) for link in comparison.links for place in (link.a, link.b)}
    compared.update(map(at, comparison.alone))
    sides: tuple[list[Paragraph], list[Paragraph]] = ([], [])
    rows: dict[tuple[int, str, int], int] = {}
    for place, paragraph in paragraphs_of(comparison, texts).items():
        if place[0] in pair and place in compared:
            side = sides[pair.index(place[0])]
            rows[place] = len(side)
            side.append(paragraph)
    marks, weights = {}, {}
    for link in comparison.links:
        if link.marks is not None and (link.a.side, link.b.side) == pair:
            level = rows[at(link.a)], rows[at(link.b)]
            marks[level], weights[level] = link.marks, _WEIGHTS[link.status]
    pairs = level_pairs([(*level, weight) for level, weight in weights.items()])
    blocks = tuple(_merged(sides, pairs, [marks[level] for level in pairs]))
    title = wording.led(" → ".join(title_of(comparison.sides[side], texts, wording=wording) for side in pair))
    return Document(title, blocks, wording.language, made=made, running=True)


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
