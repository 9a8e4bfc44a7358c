"""A comparison as a document to print: counts, links by status with their word marks, and what stands alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kpdesk.core.records import Comparison, Link, LinkStatus, Place
from kpdesk.exchange.comparison_texts import Paragraphs, Texts, at, counts_in_words, name_of, paragraphs_of, reasons
from kpdesk.exchange.documents import Block, Cell, Document, Heading, Look, Run, Table, Words, words

_HEADINGS: dict[LinkStatus, str] = {"same": "= The same", "reworded": "≈ Reworded", "related": "~ Related"}
_LOOKS: dict[str, Look] = {"=": "plain", "-": "deleted", "+": "inserted"}


def printed_document(
    comparison: Comparison, texts: Texts, themes: Mapping[str, str], *, made: str | None = None
) -> Document:
    """The document; `themes` gives the names of theme ids."""
    paragraphs = paragraphs_of(comparison, texts)
    blocks: list[Block] = [words(counts_in_words(comparison))]
    for status, heading in _HEADINGS.items():
        links = [link for link in comparison.links if link.status == status]
        if links:
            rows = tuple(row for link in links for row in _rows(link, comparison, paragraphs, themes=themes))
            blocks += [Heading(f"{heading} ({len(links)})"), Table((), rows)]
    blocks += _alone(comparison.alone, comparison, paragraphs)
    return Document(" · ".join(side.label for side in comparison.sides), tuple(blocks), made=made)


def _rows(
    link: Link, comparison: Comparison, paragraphs: Paragraphs, *, themes: Mapping[str, str]
) -> Iterator[tuple[Cell, ...]]:
    yield tuple(
        (words(name_of(place, comparison), "source"), _marked(link, place, paragraphs, kept))
        for place, kept in ((link.a, "=-"), (link.b, "=+"))
    )
    why = reasons(link, themes)
    if why:
        yield ((words(why, "source"),),)


def _marked(link: Link, place: Place, paragraphs: Paragraphs, kept: str) -> Words:
    paragraph = paragraphs[at(place)]
    runs = tuple(Run(text, _LOOKS[kind]) for kind, text in link.marks or () if kind in kept)
    return Words(runs or (Run(paragraph.text),), language=paragraph.language)


def _alone(places: Sequence[Place], comparison: Comparison, paragraphs: Paragraphs) -> Iterator[Block]:
    if places:
        yield Heading(f"No counterpart found ({len(places)})")
    for place in places:
        paragraph = paragraphs[at(place)]
        yield words(name_of(place, comparison), "source")
        yield words(paragraph.text, language=paragraph.language)
