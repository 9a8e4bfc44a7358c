"""A comparison as a document to print: counts, links by status with their word marks, and what stands alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kpdesk.core.records import Comparison, Link, LinkStatus, Place
from kpdesk.exchange.comparison.texts import (
    ELSEWHERE,
    LEFT,
    RIGHT,
    Texts,
    at,
    beginning,
    counts_in_words,
    heading_of,
    marks_of,
    name_of,
    paragraphs_of,
    reasons,
    sources_of,
)
from kpdesk.exchange.comparison.wording import ENGLISH, Wording
from kpdesk.exchange.documents import Block, Cell, Document, Heading, Look, Run, Table, Words, words

_STATUSES: tuple[LinkStatus, ...] = ("same", "reworded", "related")
_LOOKS: dict[str, Look] = {"=": "plain", "-": "deleted", "+": "inserted", ELSEWHERE: "plain"}


def printed_document(
    comparison: Comparison,
    texts: Texts,
    *,
    themes: Mapping[str, str],
    wording: Wording = ENGLISH,
    made: str | None = None,
) -> Document:
    """The document; `themes` gives the names of theme ids."""
    page = _Page(comparison, texts, themes, wording)
    sources = (each for side in comparison.sides for each in sources_of(side, texts, wording=wording))
    blocks: list[Block] = [words(each, "source") for each in sources]
    blocks.append(words(counts_in_words(comparison, texts, wording=wording)))
    for status in _STATUSES:
        links = [link for link in comparison.links if link.status == status]
        if links:
            blocks += [
                Heading(f"{wording.heading(status)} ({len(links)})"),
                Table((), tuple(row for link in links for row in page.rows(link))),
            ]
    blocks += page.alone()
    title = heading_of(comparison, texts, wording=wording)
    return Document(title, tuple(blocks), wording.language, made=made)


class _Page:
    """The rows of a document; a related passage stands whole once, and after that with its beginning."""

    def __init__(self, comparison: Comparison, texts: Texts, themes: Mapping[str, str], wording: Wording) -> None:
        self._comparison, self._texts, self._themes, self._wording = comparison, texts, themes, wording
        self._paragraphs = paragraphs_of(comparison, texts)
        self._standing: set[Place] = set()

    def rows(self, link: Link) -> Iterator[tuple[Cell, ...]]:
        """Both passages side by side, and below them why they are linked."""
        yield tuple(
            (self._name(place), self._marked(link, place, kept)) for place, kept in ((link.a, LEFT), (link.b, RIGHT))
        )
        self._standing |= {link.a, link.b}
        why = reasons(link, self._themes, wording=self._wording)
        if why:
            yield ((words(why, "source"),),)

    def alone(self) -> Iterator[Block]:
        """The passages without a counterpart."""
        if self._comparison.alone:
            yield Heading(f"{self._wording.alone} ({len(self._comparison.alone)})")
        for place in self._comparison.alone:
            paragraph = self._paragraphs[at(place)]
            yield self._name(place)
            yield words(paragraph.text, language=paragraph.language)

    def _name(self, place: Place) -> Words:
        return words(name_of(place, self._comparison, self._texts, wording=self._wording), "source")

    def _marked(self, link: Link, place: Place, kept: str) -> Words:
        paragraph = self._paragraphs[at(place)]
        runs = tuple(Run(text, _LOOKS[kind]) for kind, text in marks_of(link, place) if kind in kept)
        plain = beginning(paragraph.text) if place in self._standing else paragraph.text
        return Words(runs or (Run(plain),), language=paragraph.language)
